package dev.refrain.read;

import dev.refrain.model.Span;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON object a row and picks out the fields of an article without building a tree.
///
/// Of one name that stands twice the last counts; of several usual names of one field the likeliest
/// that is not blank.
final class JsonRows {
  private static final int SHOWN_NAMES = 8;
  private static final int NO_RANK = Integer.MAX_VALUE;

  private final JsonFactory json;
  private final List<String> wantedText;
  private final Map<String, List<Slot>> given = new HashMap<>();
  private final Map<String, List<Slot>> usual = new HashMap<>();

  /// A place for the value found under one name of a field; rank 0 is the likeliest name.
  private record Slot(Field field, int rank) {}

  JsonRows(FieldNames names, int longest) {
    json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(longest)
                    .maxNameLength(longest)
                    .maxNumberLength(longest)
                    .build())
            .build();
    for (Field field : Field.values()) {
      String name = names.given(field);
      if (name != null) {
        given.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Slot(field, 0));
        continue;
      }
      for (int rank = 0; rank < field.usual().size(); rank++) {
        String folded = fold(field.usual().get(rank));
        usual.computeIfAbsent(folded, _ -> new ArrayList<>()).add(new Slot(field, rank));
      }
    }
    String text = names.text();
    wantedText = text == null ? Field.TEXT.usual() : List.of(text);
  }

  /// Reads one row from its characters.
  ///
  /// @throws UnreadableException when the row is no object, is broken, or has neither text nor
  ///   title
  Row read(CharBuffer chars) throws UnreadableException {
    var found = new EnumMap<Field, @Nullable String[]>(Field.class);
    var seen = new Seen();
    try (JsonParser parser =
        json.createParser(
            ObjectReadContext.empty(),
            chars.array(),
            chars.arrayOffset() + chars.position(),
            chars.remaining())) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new UnreadableException("found " + kind(first) + "; wanted one JSON object a line");
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        seen.name(name);
        JsonToken value = parser.nextToken();
        put(given.get(name), value, parser, found, seen);
        put(usual.get(fold(name)), value, parser, found, seen);
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new UnreadableException("text behind the object; wanted one JSON object a line");
      }
    } catch (JacksonException broken) {
      throw new UnreadableException(plain(broken));
    }
    return row(found, seen);
  }

  /// Where the text of a row stands in its JSON, from quote to quote.
  ///
  /// @param row an object that [#read] has read
  /// @param text what it said the text is
  Span place(String row, String text) {
    Span place = null;
    int best = NO_RANK;
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), row)) {
      parser.nextToken();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        int rank = Math.min(textRank(given.get(name)), textRank(usual.get(fold(name))));
        if (rank <= best && rank < NO_RANK && value == JsonToken.VALUE_STRING) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          if (Characters.withoutLoneSurrogates(parser.getString()).equals(text)) {
            place = new Span(start, (int) parser.currentLocation().getCharOffset());
            best = rank;
          }
        }
        parser.skipChildren();
      }
    }
    return Objects.requireNonNull(place, "a row that was read holds its text");
  }

  private static int textRank(@Nullable List<Slot> slots) {
    if (slots != null) {
      for (Slot slot : slots) {
        if (slot.field == Field.TEXT) {
          return slot.rank;
        }
      }
    }
    return NO_RANK;
  }

  /// The field that a name stands for: its ordinal, -1 for none, less when it stands for several.
  int slot(String name) {
    List<Slot> exact = given.getOrDefault(name, List.of());
    List<Slot> known = usual.getOrDefault(fold(name), List.of());
    int slots = exact.size() + known.size();
    if (slots == 0) {
      return -1;
    }
    return slots > 1 ? -2 : (exact.isEmpty() ? known : exact).getFirst().field.ordinal();
  }

  private static void put(
      @Nullable List<Slot> slots,
      @Nullable JsonToken value,
      JsonParser parser,
      Map<Field, @Nullable String[]> found,
      Seen seen) {
    if (slots == null) {
      return;
    }
    for (Slot slot : slots) {
      boolean isText = slot.field == Field.TEXT;
      boolean taken = value == JsonToken.VALUE_STRING || (!isText && isNumber(value));
      if (isText && !taken) {
        seen.notText(kind(value));
      }
      found.computeIfAbsent(slot.field, field -> new String[field.usual().size()])[slot.rank] =
          taken ? Characters.withoutLoneSurrogates(parser.getString()) : null;
    }
  }

  private Row row(Map<Field, @Nullable String[]> found, Seen seen) throws UnreadableException {
    String title = first(found, Field.TITLE);
    String text = first(found, Field.TEXT);
    if (text == null) {
      text = firstPresent(found.get(Field.TEXT));
      if (text == null) {
        throw new UnreadableException(seen.without(wantedText));
      }
      if (title == null) {
        throw new UnreadableException("found neither text nor title, only blanks; wanted either");
      }
    }
    return new Row(
        first(found, Field.ID),
        first(found, Field.URL),
        first(found, Field.SOURCE),
        first(found, Field.PUBLISHED),
        title,
        text);
  }

  private static @Nullable String first(Map<Field, @Nullable String[]> found, Field field) {
    @Nullable String[] values = found.get(field);
    if (values != null) {
      for (String value : values) {
        if (value != null && !Characters.isBlank(value)) {
          return value;
        }
      }
    }
    return null;
  }

  private static @Nullable String firstPresent(@Nullable String @Nullable [] values) {
    if (values != null) {
      for (String value : values) {
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static boolean isNumber(@Nullable JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
  }

  private static String kind(@Nullable JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      case null, default -> "nothing";
    };
  }

  private static String plain(JacksonException broken) {
    String message = String.valueOf(broken.getOriginalMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    int place = line.indexOf(" (start marker at ");
    String what = Characters.shortened(place < 0 ? line : line.substring(0, place));
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    return "broken JSON at character %d: %s".formatted(column, what);
  }

  private static String fold(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /// What a row without text had instead.
  private static final class Seen {
    private final List<String> names = new ArrayList<>();
    private @Nullable String notText;

    void name(String name) {
      if (names.size() <= SHOWN_NAMES) {
        names.add(name);
      }
    }

    void notText(String kind) {
      notText = kind;
    }

    String without(List<String> wanted) {
      String found =
          notText != null
              ? "its text is " + notText
              : names.isEmpty()
                  ? "no fields"
                  : "no text, only fields " + Characters.shortened(String.join(", ", shown()));
      return "%s; wanted a string named %s".formatted(found, String.join(", ", wanted));
    }

    private List<String> shown() {
      return names.size() > SHOWN_NAMES ? names.subList(0, SHOWN_NAMES) : names;
    }
  }
}
