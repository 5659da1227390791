package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/// The places where the same words stand; one place for a text that does not repeat.
///
/// Compared by identity: one object a text and run.
public final class RepeatedText {
  private final List<Place> places;
  private final int words;

  /// @param places at least one
  /// @param words how many words it has
  public RepeatedText(List<Place> places, int words) {
    this(
        words,
        places.size() == 1
            ? List.copyOf(places)
            : places.stream().sorted(Place.FIRST_SEEN).toList());
  }

  /// @param places by first appearance
  private RepeatedText(int words, List<Place> places) {
    this.words = words;
    this.places = places;
  }

  /// The texts of all pages that stand in several places or that matches name, by first appearance.
  /// Dates repeat because days do, and lines without words say nothing: both are left out.
  static List<RepeatedText> collect(List<Page> pages, MatchColumns matches, PassageWords words) {
    PassageWords.Words[] own = words.ofEach(pages.stream().sorted(Place.FIRST_PAGE).toList());
    long[] keys = keys(own);
    long[] wanted = wanted(keys, matches, words);
    int[] numbers = new int[wanted.length];
    var places = new ArrayList<List<Place>>();
    var texts = new ArrayList<RepeatedText>();
    int passages = 0;
    for (PassageWords.Words one : own) {
      for (Passage passage : one.page().passages()) {
        int key = mayRepeat(one, passage) ? Arrays.binarySearch(wanted, keys[passages++]) : -1;
        if (key >= 0 && numbers[key] == 0) {
          var standing = new ArrayList<Place>(2);
          places.add(standing);
          texts.add(new RepeatedText(one.count(passage), standing));
          numbers[key] = texts.size();
        }
        if (key >= 0) {
          places.get(numbers[key] - 1).add(new Place(one.page(), passage));
        }
      }
    }
    return texts;
  }

  private static boolean mayRepeat(PassageWords.Words words, Passage passage) {
    return mayRepeat(passage.role()) && words.count(passage) > 0;
  }

  /// The key of every passage that may repeat, in order.
  private static long[] keys(PassageWords.Words[] pages) {
    var keys = LongStream.builder();
    for (PassageWords.Words own : pages) {
      for (Passage passage : own.page().passages()) {
        if (mayRepeat(own, passage)) {
          keys.add(own.key(passage));
        }
      }
    }
    return keys.build().toArray();
  }

  /// The keys of those texts, ascending.
  private static long[] wanted(long[] keys, MatchColumns matches, PassageWords words) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    var wanted = LongStream.builder();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        wanted.add(sorted[i]);
      }
    }
    matches.named(Level.PASSAGE).forEach(rank -> wanted.add(key(matches.side(rank), words)));
    return wanted.build().sorted().distinct().toArray();
  }

  private static long key(Match.Side side, PassageWords words) {
    PassageWords.Words own = words.of(side.article());
    return own.key(own.page().passage(Objects.requireNonNull(side.passage())));
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
}
