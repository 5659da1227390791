package dev.refrain.audit;

import java.util.List;

/// Lists of links, and text that stands twice.
final class RepetitionInjections {
  private RepetitionInjections() {}

  static List<Injection> all() {
    return List.of(
        new Injection(
            "link-list",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below("Related stories\n" + dirt.headlines(5 + dirt.below(6)))),
        new Injection(
            "unheaded-link-list",
            (clean, dirt) -> Row.page(clean, dirt).below(dirt.headlines(6 + dirt.below(6)))),
        new Injection(
            "repeated-list-entry",
            (clean, dirt) -> {
              String headline = dirt.headline();
              return list(clean, dirt).below("Most read\n" + headline + "\n" + headline);
            }),
        new Injection(
            "repeated-short-line",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below(
                        "Related stories\n%s\n3 min read\n%s\n3 min read\n%s"
                            .formatted(dirt.headline(), dirt.headline(), dirt.headlines(4)))),
        new Injection(
            "self-link",
            (clean, dirt) -> list(clean, dirt).with(list(clean, dirt).text() + "\n" + own(clean))),
        new Injection(
            "teaser-ellipsis",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below("Related stories\n" + dirt.headline() + "...\n" + dirt.headlines(5))),
        new Injection(
            "false-byline",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .below(
                        "Related stories\n%s\nBy %s\n%s\nBy %s\n%s"
                            .formatted(
                                dirt.headline(),
                                dirt.person(),
                                dirt.headline(),
                                dirt.person(),
                                dirt.headlines(4)))),
        new Injection(
            "repeated-paragraph",
            (clean, dirt) ->
                Row.text(clean).below(dirt.edited(clean.paragraphs().get(longest(clean)), 30))),
        new Injection(
            "repeated-headline", (clean, dirt) -> Row.dump(clean, dirt).underMenu(own(clean))),
        new Injection(
            "repeated-caption",
            (clean, dirt) -> {
              String caption =
                  "The %s is seen in this file photo of last May. [%s/AP]"
                      .formatted(dirt.one("bridge", "market", "harbour"), dirt.person());
              return Row.page(clean, dirt).inside(clean, 2, caption).inside(clean, 0, caption);
            }),
        new Injection(
            "caption-repeats-text",
            (clean, dirt) ->
                Row.page(clean, dirt)
                    .inside(clean, 2, clean.first() + " [" + dirt.person() + "/AP]")));
  }

  private static Row list(Clean clean, Dirt dirt) {
    return Row.page(clean, dirt).below("Related stories\n" + dirt.headlines(6));
  }

  private static String own(Clean clean) {
    return Dirt.sentenceCase(clean.title());
  }

  /// The longest paragraph but the last, which a copy below would touch.
  static int longest(Clean clean) {
    int longest = 0;
    for (int i = 1; i < clean.paragraphs().size() - 1; i++) {
      if (clean.paragraphs().get(i).length() > clean.paragraphs().get(longest).length()) {
        longest = i;
      }
    }
    return longest;
  }
}
