package dev.refrain.audit;

import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// What matching and grouping find, worked out by comparing everything with everything.
final class BruteForce {
  private BruteForce() {}

  static List<Match> insidePages(List<Page> pages) {
    var matches = new ArrayList<Match>();
    for (Page page : pages) {
      for (Passage a : page.passages()) {
        for (Passage b : page.passages()) {
          if (a.ordinal() < b.ordinal()) {
            add(page, a, b, matches);
          }
        }
      }
    }
    return matches;
  }

  private static void add(Page page, Passage a, Passage b, List<Match> matches) {
    long[] left = shingles(page, a);
    long[] right = shingles(page, b);
    if (Math.min(left.length, right.length) < 3) {
      return;
    }
    double common = Shingles.common(left, right);
    double jaccard = common / (left.length + right.length - common);
    double inA = common / left.length;
    double inB = common / right.length;
    if (jaccard < .5 && Math.max(inA, inB) < .8) {
      return;
    }
    Relation relation = relation(jaccard, inA, inB);
    matches.add(
        new Match(
            Level.PASSAGE,
            relation,
            Match.Side.of(a),
            Match.Side.of(b),
            jaccard,
            inA,
            inB,
            jaccard,
            List.of(),
            Set.of()));
  }

  private static Relation relation(double jaccard, double inA, double inB) {
    if (jaccard == 1) {
      return Relation.EXACT;
    }
    return jaccard >= .5 ? Relation.NEAR : inA > inB ? Relation.CONTAINED : Relation.CONTAINS;
  }

  private static long[] shingles(Page page, Passage passage) {
    Tokens tokens = Tokenizer.tokenize(page.article().text(), passage.span());
    return Shingles.distinct(Shingles.rolling(tokens, 3));
  }

  /// Template lines that stand on two pages or more.
  static List<LedgerEntry> furniture(List<Page> pages) {
    var byText = new TreeMap<String, List<LedgerEntry.Appearance>>();
    for (Page page : pages) {
      for (Passage passage : page.passages()) {
        if (passage.role() == Role.TEMPLATE) {
          byText
              .computeIfAbsent(page.text(passage), text -> new ArrayList<>())
              .add(
                  new LedgerEntry.Appearance(
                      passage.key(),
                      passage.lines(),
                      page.source(),
                      page.published(),
                      Relation.EXACT));
        }
      }
    }
    return byText.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new LedgerEntry(entry.getKey(), LedgerEntry.Kind.FURNITURE, entry.getValue()))
        .toList();
  }
}
