package dev.refrain.audit;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.Views;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a rule looks at: one page, and what the earlier stages know of it.
final class Subject {
  private final Page page;
  private final Evidence evidence;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final @Nullable Tokens[] words;
  private @Nullable TextLines lines;
  private @Nullable Signals body;
  private @Nullable Signals raw;
  private @Nullable Set<String> bodyStems;
  private @Nullable List<Run> linkLists;
  private int @Nullable [] beyondAscii;

  Subject(Page page, Evidence evidence) {
    this.page = page;
    this.evidence = evidence;
    this.words = new Tokens[page.passages().size()];
    for (Passage passage : page.passages()) {
      roles.add(passage.role());
    }
  }

  Page page() {
    return page;
  }

  String text() {
    return page.article().text();
  }

  String text(Passage passage) {
    return page.text(passage);
  }

  String text(Place place) {
    return place.span().in(text());
  }

  TextLines lines() {
    if (lines == null) {
      lines = new TextLines(text());
    }
    return lines;
  }

  /// The offsets of the characters of the text that ASCII lacks; in most texts few.
  int[] beyondAscii() {
    if (beyondAscii == null) {
      beyondAscii = beyondAscii(text().toCharArray());
    }
    return beyondAscii;
  }

  private static int[] beyondAscii(char[] text) {
    var found = new int[16];
    int count = 0;
    for (int at = 0; at < text.length; at++) {
      if (text[at] >= 0x80) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = at;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// All lists of links, with a heading and without; see [LinkList].
  List<Run> linkLists() {
    if (linkLists == null) {
      linkLists = LinkList.runs(this);
    }
    return linkLists;
  }

  /// The body as filters of training data see it.
  Signals bodySignals() {
    if (body == null) {
      body = new Signals(text(), Views.body(page));
    }
    return body;
  }

  /// The whole text likewise; the same as the body where nothing else is on the page.
  Signals rawSignals() {
    if (raw == null) {
      boolean same = page.bodyWords() == page.words();
      raw = same ? bodySignals() : new Signals(text(), List.of(new Span(0, text().length())));
    }
    return raw;
  }

  /// The passages in one of these roles, in text order.
  List<Passage> in(Role... roles) {
    List<Role> wanted = Arrays.asList(roles);
    if (Collections.disjoint(wanted, this.roles)) {
      return List.of();
    }
    return page.passages().stream().filter(passage -> wanted.contains(passage.role())).toList();
  }

  List<Place> placesOf(Role... roles) {
    return in(roles).stream().map(Place::of).toList();
  }

  List<Run> runs(Role role) {
    return has(role) ? Run.of(page.passages(), passage -> passage.role() == role) : List.of();
  }

  List<Run> runs(Predicate<Passage> wanted) {
    return Run.of(page.passages(), wanted);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /// Whether the page shows more than its article's text: a page dump, not a text that was cut out
  /// before.
  boolean hasFurniture() {
    return page.passages().stream()
        .anyMatch(passage -> passage.role() != Role.BODY && passage.role() != Role.SUBHEAD);
  }

  Tokens words(Passage passage) {
    Tokens known = words[passage.ordinal()];
    if (known == null) {
      known = Tokenizer.tokenize(text(), passage.span());
      words[passage.ordinal()] = known;
    }
    return known;
  }

  /// The passage's words of content, in a set of the caller's own; see [Stems].
  Set<String> stems(Passage passage) {
    return Stems.of(text(), words(passage), page.language());
  }

  /// Those of all paragraphs of the body; not to be changed.
  Set<String> bodyStems() {
    if (bodyStems == null) {
      bodyStems = new HashSet<>();
      for (Passage paragraph : in(Role.BODY)) {
        bodyStems.addAll(stems(paragraph));
      }
    }
    return bodyStems;
  }

  /// Equal for passages of the same words, whatever their case, punctuation and bullets; 0 for one
  /// without words.
  long wording(Passage passage) {
    Tokens words = words(passage);
    long wording = 0;
    for (int i = 0; i < words.size(); i++) {
      wording = wording * 0x9fb21c651e98df25L + words.hash(i);
    }
    return wording;
  }

  /// Passages of this page that were compared exactly and found to be copies, or one a part of the
  /// other.
  List<Repeat> repeats(Set<Role> earlier, Set<Role> later) {
    return evidence.inside(page.id()).stream()
        .filter(match -> match.relation() != Relation.OVERLAP)
        .map(match -> Repeat.of(match, page))
        .filter(repeat -> repeat.between(earlier, later))
        .toList();
  }

  /// On how many pages, this one among them, the passage stands as furniture; 1 when it is nowhere
  /// else.
  int pagesWith(Passage passage) {
    return evidence.pagesWith(passage.key());
  }

  /// The words of the run.
  Vocabulary vocabulary() {
    return evidence.vocabulary();
  }

  /// What a rule goes by in this run.
  double threshold(Threshold threshold) {
    return evidence.threshold(threshold);
  }

  /// The median of the bodies of the page's source in words, 0 when it has few articles or no name.
  int usualLength() {
    return evidence.usualLength(page.source());
  }

  /// The share of the pages of the run that claim a date.
  double dated() {
    return evidence.dated();
  }

  /// The claimed days of the articles of the page's story, ascending; its own is among them.
  List<LocalDate> storyDays() {
    return evidence.storyDays(page.id());
  }

  /// Two passages of one page, in text order.
  record Repeat(Passage first, Passage second, Match match) {
    static Repeat of(Match match, Page page) {
      Passage a = passage(match.a(), page);
      Passage b = passage(match.b(), page);
      return a.ordinal() <= b.ordinal() ? new Repeat(a, b, match) : new Repeat(b, a, match);
    }

    private static Passage passage(Match.Side side, Page page) {
      Integer ordinal = side.passage();
      if (ordinal == null) {
        throw new IllegalArgumentException("a match inside a page wants passages: " + side);
      }
      return page.passages().get(ordinal);
    }

    boolean between(Set<Role> one, Set<Role> other) {
      return one.contains(first.role()) && other.contains(second.role())
          || one.contains(second.role()) && other.contains(first.role());
    }

    /// The larger of the two containments.
    double containment() {
      return Math.max(match.containmentA(), match.containmentB());
    }
  }
}
