package dev.refrain.group;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The places where the same words stand; one place for a text that does not repeat.
///
/// Compared by identity: one object a text and run.
public final class RepeatedText {
  private final List<Place> places;
  private final int words;

  /// @param places at least one
  /// @param words how many words it has
  public RepeatedText(List<Place> places, int words) {
    this.places = places.stream().sorted(Place.FIRST_SEEN).toList();
    this.words = words;
  }

  /// All texts of all pages. Dates repeat because days do, and lines without words say nothing:
  /// both are left out.
  static List<RepeatedText> collect(List<Page> pages) {
    Map<Words, List<Place>> byWords = new LinkedHashMap<>();
    for (Page page : pages) {
      for (Passage passage : page.passages()) {
        long[] words = Tokenizer.tokenize(page.article().text(), passage.span()).hashes();
        if (words.length > 0 && mayRepeat(passage.role())) {
          byWords
              .computeIfAbsent(new Words(words), key -> new ArrayList<>())
              .add(new Place(page, passage));
        }
      }
    }
    var texts = new ArrayList<RepeatedText>();
    byWords.forEach((words, places) -> texts.add(new RepeatedText(places, words.hashes().length)));
    return texts;
  }

  /// Whether passages of this role repeat otherwise than as days do.
  public static boolean mayRepeat(Role role) {
    return role != Role.DATE && role != Role.COLLECTION_DATE;
  }

  /// Whether the site printed it by itself, wherever it stands.
  boolean isFurniture() {
    return places.stream().anyMatch(place -> LedgerKinds.isFurniture(place.passage().role()));
  }

  List<Place> places() {
    return places;
  }

  /// How many words it has.
  int words() {
    return words;
  }

  private record Words(long[] hashes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && Arrays.equals(hashes, words.hashes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(hashes);
    }
  }
}
