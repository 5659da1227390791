package dev.refrain.audit;

import java.util.List;
import java.util.Locale;

/// Failed pages, site template and widgets.
final class TemplateInjections {
  private TemplateInjections() {}

  static List<Injection> all() {
    return List.of(
        new Injection("empty-article", (clean, dirt) -> Row.text(clean).with(" \n\u00a0\n")),
        new Injection("stub-article", (clean, dirt) -> Row.text(clean).with(words(clean, 9))),
        new Injection("sign-in-page", TemplateInjections::signIn),
        new Injection("error-page", TemplateInjections::error),
        new Injection(
            "other-page",
            (clean, dirt) ->
                Row.text(clean)
                    .with(
                        "All stories\n%s\nPage 1 of %d"
                            .formatted(dirt.headlines(12 + dirt.below(20)), 2 + dirt.below(30)))),
        new Injection(
            "source-template",
            (clean, dirt) ->
                Row.text(clean)
                    .from("example.org")
                    .below("Get our weekly letter with all the news that matters most to you.")),
        new Injection(
            "login-widget",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below(dirt.one("Log in to post a comment", "Sign in to comment"))
                    .below("Forgot your password?\n\n0 / 500")),
        new Injection(
            "fused-header",
            (clean, dirt) ->
                Row.text(clean)
                    .above(
                        " date 2020-05-%02d %s"
                            .formatted(1 + dirt.below(28), Dirt.sentenceCase(clean.title())))),
        new Injection(
            "fused-title",
            (clean, dirt) ->
                Row.text(clean)
                    .titled(null)
                    .above(
                        "Home > %s > %s"
                            .formatted(
                                dirt.one("News", "World", "Local"),
                                Dirt.sentenceCase(clean.title())))
                    .above(Dirt.sentenceCase(clean.title()))),
        new Injection(
            "breadcrumb",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .above("Home > News > " + dirt.one("Local", "Politics", "Trade"))),
        new Injection(
            "tag-list",
            (clean, dirt) ->
                Row.page(clean, dirt).below("Tags: %s, council, bridge".formatted(dirt.person()))),
        new Injection(
            "kicker",
            (clean, dirt) ->
                Row.dump(clean, dirt).underMenu(dirt.person().toUpperCase(Locale.ROOT))),
        new Injection(
            "reading-time",
            (clean, dirt) ->
                Row.page(clean, dirt).inside(clean, 0, (2 + dirt.below(8)) + " min read")),
        new Injection(
            "toolbar",
            (clean, dirt) ->
                Row.page(clean, dirt).inside(clean, 1, dirt.one("Print Email Share", "Share"))),
        new Injection(
            "widget-heading",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .inside(clean, 1, dirt.one("Recommended", "Read more", "Related articles"))),
        new Injection(
            "counter-widget",
            (clean, dirt) ->
                Row.dump(clean, dirt).below("Great story! (%d)".formatted(dirt.below(99)))),
        new Injection(
            "widget-fragment",
            (clean, dirt) -> Row.dump(clean, dirt).below(dirt.one("lock icon", "arrow icon"))));
  }

  private static Row signIn(Clean clean, Dirt dirt) {
    String ask =
        dirt.one(
            "Please sign in to continue reading this article.",
            "Log in or create an account to read the full story.",
            "Already a subscriber? Log in here.",
            "This story is for subscribers only. Subscribe now for full access.");
    return Row.text(clean).with(ask + "\n\nForgot your password?\n\nEmail\n\nPassword");
  }

  private static Row error(Clean clean, Dirt dirt) {
    return Row.text(clean)
        .with(
            dirt.one(
                "404 Not Found\n\nnginx",
                "Error 404\n\nThe page you requested could not be found.",
                "403 Forbidden\n\nAccess denied.",
                "503 Service Unavailable\n\nPlease try again later.",
                "Page not found\n\nWe are sorry. Go back to the home page."));
  }

  private static String words(Clean clean, int count) {
    return String.join(" ", List.of(clean.first().split(" ", -1)).subList(0, count));
  }
}
