package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    this.places =
        places.size() == 1
            ? List.copyOf(places)
            : places.stream().sorted(Place.FIRST_SEEN).toList();
    this.words = words;
  }

  /// The texts of all pages that stand in several places or that matches name. Dates repeat because
  /// days do, and lines without words say nothing: both are left out.
  static List<RepeatedText> collect(List<Page> pages, List<Match> matches, PassageWords words) {
    long[] wanted = wanted(pages, matches, words);
    Map<Long, List<Place>> byKey = new HashMap<>();
    for (Page page : pages) {
      PassageWords.Words own = words.of(page.id());
      for (Passage passage : page.passages()) {
        long key = own.key(passage);
        if (mayRepeat(own, passage) && Arrays.binarySearch(wanted, key) >= 0) {
          byKey.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(new Place(page, passage));
        }
      }
    }
    var texts = new ArrayList<RepeatedText>();
    for (List<Place> places : byKey.values()) {
      Place place = places.getFirst();
      texts.add(new RepeatedText(places, words.of(place.page().id()).count(place.passage())));
    }
    return texts;
  }

  private static boolean mayRepeat(PassageWords.Words words, Passage passage) {
    return mayRepeat(passage.role()) && words.count(passage) > 0;
  }

  /// The keys of those texts, ascending.
  private static long[] wanted(List<Page> pages, List<Match> matches, PassageWords words) {
    var keys = LongStream.builder();
    for (Page page : pages) {
      PassageWords.Words own = words.of(page.id());
      page.passages().stream()
          .filter(passage -> mayRepeat(own, passage))
          .forEach(passage -> keys.add(own.key(passage)));
    }
    long[] sorted = keys.build().sorted().toArray();
    var wanted = LongStream.builder();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        wanted.add(sorted[i]);
      }
    }
    Match.Side last = null;
    for (Match match : matches) {
      if (match.level() == Level.PASSAGE) {
        if (!match.a().equals(last)) {
          wanted.add(key(match.a(), words));
          last = match.a();
        }
        wanted.add(key(match.b(), words));
      }
    }
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
