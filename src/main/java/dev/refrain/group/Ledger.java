package dev.refrain.group;

import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Relation;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every repeated passage once, with all places where it stands.
///
/// Passages with the same words are one text from the start, so a paragraph on 100,000 pages is one
/// entry and costs no pairs. Texts that matched join the one that was seen first, star by star:
/// each appearance was compared with the first one directly. What a site prints by itself is an
/// entry when two pages have it; what somebody wrote also when one page has it twice.
public final class Ledger {
  private static final int WORDS_ACROSS = 4;
  private static final int WORDS_INSIDE = 2;

  private Ledger() {}

  /// The entries, by first appearance.
  ///
  /// @param matches those between passages count; overlaps are passed over
  public static List<LedgerEntry> of(List<Page> pages, List<Match> matches) {
    return of(pages, matches, PassageWords.of(pages, 1));
  }

  /// The same where the words of the pages are known.
  public static List<LedgerEntry> of(List<Page> pages, List<Match> matches, PassageWords words) {
    MatchColumns columns = MatchColumns.of(matches);
    return of(RepeatedText.collect(pages, columns, words), columns, PassageTexts.held(words));
  }

  /// The same for texts whose pages may not hold them.
  ///
  /// @param repeated all that stand in several places or that matches name
  public static List<LedgerEntry> of(
      List<RepeatedText> repeated, MatchColumns matches, PassageTexts words) {
    List<RepeatedText> texts =
        repeated.stream()
            .map(text -> new Seen(text.places().getFirst().day(), text))
            .sorted()
            .map(Seen::text)
            .toList();
    Map<Match.Side, RepeatedText> bySide = HashMap.newHashMap(2 * texts.size());
    for (RepeatedText text : texts) {
      for (Place place : text.places()) {
        bySide.put(place.side(), text);
      }
    }
    var entries = new ArrayList<LedgerEntry>();
    var taken = new HashSet<RepeatedText>();
    var links = new Links(matches, bySide);
    for (RepeatedText text : texts) {
      if (taken.add(text)) {
        var found = new ArrayList<Found>();
        Map<Match.Side, Relation> otherwise =
            links.credited.getOrDefault(text.places().getFirst().side(), Map.of());
        for (Place place : text.places()) {
          found.add(new Found(place, otherwise.getOrDefault(place.side(), Relation.EXACT)));
        }
        links
            .alike
            .getOrDefault(text, Map.of())
            .forEach(
                (other, relation) -> {
                  if (taken.add(other)) {
                    other.places().forEach(place -> found.add(new Found(place, relation)));
                  }
                });
        if (isRepeated(text, found)) {
          entries.add(entry(found, words));
        }
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.first().passage()));
    return entries;
  }

  private static boolean isRepeated(RepeatedText text, List<Found> found) {
    if (found.size() == 1) {
      return false;
    }
    long pages = found.stream().map(one -> one.place().page().id()).distinct().count();
    if (text.isFurniture()) {
      return pages > 1;
    }
    boolean twiceInOne = found.size() > pages && text.words() >= WORDS_INSIDE;
    return twiceInOne || pages > 1 && text.words() >= WORDS_ACROSS;
  }

  private static LedgerEntry entry(List<Found> found, PassageTexts texts) {
    found.sort(Comparator.comparing(Found::place, Place.FIRST_SEEN));
    Place first = found.getFirst().place();
    String text = texts.text(first.page(), first.passage()).strip();
    return new LedgerEntry(
        text,
        LedgerKinds.of(found.stream().map(Found::place).toList(), text),
        found.stream().map(Ledger::appearance).toList());
  }

  private static LedgerEntry.Appearance appearance(Found found) {
    Page page = found.place().page();
    Passage passage = found.place().passage();
    return new LedgerEntry.Appearance(
        passage.key(), passage.lines(), page.source(), page.published(), found.relation());
  }

  /// What the matches between passages say of texts.
  private static final class Links {
    /// How other texts stand to each text.
    private final Map<RepeatedText, Map<RepeatedText, Relation>> alike = new HashMap<>();

    /// How places of one text stand to each other where their pictures credit somebody: a caption
    /// is compared with its credit, which is no part of the text.
    private final Map<Match.Side, Map<Match.Side, Relation>> credited = new HashMap<>();

    Links(MatchColumns matches, Map<Match.Side, RepeatedText> bySide) {
      var texts = new @Nullable RepeatedText[matches.sides()];
      matches.named(Level.PASSAGE).forEach(rank -> texts[rank] = bySide.get(matches.side(rank)));
      for (int i = 0; i < matches.size(); i++) {
        RepeatedText a = texts[matches.rankA(i)];
        RepeatedText b = texts[matches.rankB(i)];
        Relation relation = matches.relation(i);
        if (a == null || b == null) {
          continue;
        }
        if (!a.equals(b) && relation != Relation.OVERLAP) {
          put(alike, a, b, relation.inverse());
          put(alike, b, a, relation);
        } else if (a.equals(b) && relation != Relation.EXACT) {
          Match.Side sideA = matches.side(matches.rankA(i));
          Match.Side sideB = matches.side(matches.rankB(i));
          put(credited, sideA, sideB, relation.inverse());
          put(credited, sideB, sideA, relation);
        }
      }
    }

    private static <T> void put(Map<T, Map<T, Relation>> links, T from, T to, Relation relation) {
      links.computeIfAbsent(from, _ -> new HashMap<>(4)).put(to, relation);
    }
  }

  private record Found(Place place, Relation relation) {}

  /// A text and the day on which it was seen first.
  private record Seen(String day, RepeatedText text) implements Comparable<Seen> {
    @Override
    public int compareTo(Seen other) {
      int byDay = day.compareTo(other.day);
      return byDay != 0 ? byDay : key().compareTo(other.key());
    }

    private PassageKey key() {
      return text.places().getFirst().passage().key();
    }
  }
}
