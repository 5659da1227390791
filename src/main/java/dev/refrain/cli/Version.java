package dev.refrain.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of this build.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"refrain " + number()};
  }

  static String number() {
    try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource version.properties");
      }
      var properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
