package dev.refrain.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// The page's own style sheet and script, and the Content-Security-Policy that allows these two and
/// nothing else.
public record Assets(String style, String script, String policy) {
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "charts.js",
          "rows.js",
          "filter.js",
          "duplicates.js",
          "pair.js",
          "ledger.js",
          "heat.js",
          "stories.js",
          "scores.js",
          "audit.js",
          "articles.js",
          "router.js");

  static Assets load() {
    String style = resource("page.css");
    String script =
        SCRIPTS.stream()
            .map(Assets::resource)
            .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();"));
    String policy =
        "default-src 'none'; script-src '"
            + hash(script)
            + "'; style-src '"
            + hash(style)
            + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    return new Assets(style, script, policy);
  }

  private static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/dev/refrain/report/page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
