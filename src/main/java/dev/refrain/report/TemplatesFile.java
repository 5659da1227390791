package dev.refrain.report;

import dev.refrain.model.KnownSite;
import dev.refrain.report.content.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// What runs learn of the furniture of sites, for the runs after them: one site a line. Lines and
/// pages stand there as hashes of their words.
public final class TemplatesFile {
  private TemplatesFile() {}

  /// Writes sites, in place of what the file holds, once all of them are written. A link stays one.
  ///
  /// @throws IOException saying in words which file could not be written, and why
  public static void write(List<KnownSite> sites, Path file) throws IOException {
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
      Path written = place.resolveSibling(name);
      Files.deleteIfExists(written);
      OutputStream out = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW);
      written.toFile().deleteOnExit();
      Json.lines(out, sites, TemplatesFile::site);
      Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      throw Reasons.unwritten(file, refused);
    } catch (JacksonIOException refused) {
      throw Reasons.unwritten(file, Reasons.unwrapped(refused));
    }
  }

  private static void site(JsonGenerator json, KnownSite site) {
    json.writeStartObject();
    Json.string(json, "site", site.name());
    json.writeBooleanProperty("named", site.named());
    json.writeNumberProperty("pages", site.pages());
    counts(json, "lines", site.lines());
    json.writeNumberProperty("unbroken", site.unbroken());
    counts(json, "spans", site.spans());
    json.writeArrayPropertyStart("seen");
    site.seen().forEach(page -> json.writeString(hex(page)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<Long, Integer> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach((hash, pages) -> json.writeNumberProperty(hex(hash), pages));
    json.writeEndObject();
  }

  private static String hex(long hash) {
    return HexFormat.of().toHexDigits(hash);
  }
}
