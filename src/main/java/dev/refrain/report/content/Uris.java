package dev.refrain.report.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names as parts of addresses, and addresses that are safe to follow.
public final class Uris {
  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private Uris() {}

  /// A file name as a relative reference (RFC 3986): slashes stay, all else but unreserved
  /// characters is percent-encoded.
  public static String relative(String file) {
    return encode(file, "/");
  }

  /// Any text as a fragment: only unreserved characters stay.
  public static String fragment(String text) {
    return encode(text, "");
  }

  /// The address itself if it is a plain `http` or `https` one with a host, else null.
  public static @Nullable String web(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      var uri = new URI(address);
      String scheme = uri.getScheme();
      boolean web =
          scheme != null
              && (scheme.toLowerCase(Locale.ROOT).equals("http")
                  || scheme.toLowerCase(Locale.ROOT).equals("https"));
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  private static String encode(String text, String kept) {
    var encoded = new StringBuilder(text.length() + 16);
    for (byte b : Unicode.wellFormed(text).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || UNRESERVED.indexOf(c) >= 0
          || kept.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }
}
