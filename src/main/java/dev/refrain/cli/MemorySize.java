package dev.refrain.cli;

import dev.refrain.spill.MemoryBudget;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Sizes such as `800M`: a whole number of bytes, or of 1,024, 1,024² or 1,024³ of them.
final class MemorySize implements ITypeConverter<MemoryBudget> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([KMG]?)B?");

  @Override
  public MemoryBudget convert(String value) {
    Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
    if (!size.matches() || Long.parseLong(size.group(1)) == 0) {
      throw new TypeConversionException("'" + value + "' is no size; wanted is one such as 500M");
    }
    long unit =
        switch (size.group(2)) {
          case "K" -> 1L << 10;
          case "M" -> 1L << 20;
          case "G" -> 1L << 30;
          default -> 1;
        };
    return new MemoryBudget(Long.parseLong(size.group(1)) * unit);
  }
}
