package dev.refrain.read;

import dev.refrain.model.KnownSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What earlier runs learned of the furniture of sites.
public final class TemplatesReader {
  /// More pages than are ever counted before counts are halved, and few enough to be added up.
  private static final int MOST = 1_000_000;

  private TemplatesReader() {}

  /// All sites, in the order of the file.
  ///
  /// @throws UncheckedIOException when the file cannot be read, a line is no site, or two lines
  ///   name one site
  public static List<KnownSite> read(Path file) {
    var sites = new ArrayList<KnownSite>();
    Set<String> names = new HashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        KnownSite site = site(JsonMapper.shared().readTree(line));
        if (!names.add(site.name())) {
          throw new IllegalArgumentException("\"" + site.name() + "\" was there before");
        }
        sites.add(site);
      }
    } catch (JacksonException wrong) {
      throw noSite(file, sites.size() + 1, wrong.getOriginalMessage());
    } catch (IllegalArgumentException wrong) {
      throw noSite(file, sites.size() + 1, wrong.getMessage());
    } catch (CharacterCodingException wrong) {
      throw noSite(file, sites.size() + 1, "it is no text in UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sites;
  }

  private static UncheckedIOException noSite(Path file, int line, @Nullable String why) {
    return new UncheckedIOException(
        new IOException(
            file
                + ":"
                + line
                + ": is nothing that --templates wrote: "
                + why
                + "; to learn anew, name a file that is not there yet"));
  }

  private static KnownSite site(JsonNode node) {
    JsonNode name = node.path("site");
    if (!name.isString()) {
      throw new IllegalArgumentException("wanted a text as \"site\"");
    }
    var seen = new ArrayList<Long>();
    node.path("seen").forEach(page -> seen.add(hash(page.asString(""))));
    return new KnownSite(
        name.asString(),
        node.path("named").asBoolean(true),
        number(node.path("pages"), "pages"),
        counts(node.path("lines")),
        number(node.path("unbroken"), "unbroken"),
        counts(node.path("spans")),
        seen);
  }

  private static SortedMap<Long, Integer> counts(JsonNode node) {
    var counts = new TreeMap<Long, Integer>();
    for (Map.Entry<String, JsonNode> count : node.properties()) {
      counts.put(hash(count.getKey()), number(count.getValue(), count.getKey()));
    }
    return counts;
  }

  private static int number(JsonNode node, String name) {
    if (!node.isInt() || node.asInt() < 0 || node.asInt() > MOST) {
      throw new IllegalArgumentException("wanted a count as \"" + name + "\", found " + node);
    }
    return node.asInt();
  }

  private static long hash(String hex) {
    return HexFormat.fromHexDigitsToLong(hex);
  }
}
