package dev.refrain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds texts that do not belong to the title of their row: a notice about accounts, a poll, the
/// teasers of other articles, read in place of the article.
///
/// Writers take the words of a headline from the text below it. A text that has none of its title's
/// words is silent about it; when it is short too, or stands under other titles that have nothing
/// in common, it is strange to it. Titles that say little are not judged: those of few words of
/// content, those in capitals, which agencies abbreviate, and those that many rows share.
final class StrangeTexts {
  /// How a text stands to its title.
  enum Tie {
    NONE_KNOWN,
    /// It has no word of the title.
    SILENT,
    /// It is another text than the one that the title speaks of.
    STRANGE
  }

  private static final int TITLE_WORDS = 3;

  /// Words of a title from which a short text that has none of them is strange.
  private static final int LONG_TITLE = 4;

  /// Words of a short text.
  private static final int SHORT = 100;

  /// Words of the longest text that can be silent; longer ones have a word of any title.
  private static final int LONG = 400;

  /// A text speaks of a title when it has this share of its words.
  private static final double SPEAKS = 0.5;

  /// A title of more rows names the site or a section.
  private static final int ROWS = 2;

  /// Letters of a word that its inflected forms share.
  private static final int STEM = 5;

  /// Letters of the longest word that is not counted: numbers, articles, `man` and `day`.
  private static final int SHORT_WORD = 3;

  private static final Pattern SITE = Pattern.compile("\\s[|–—-]\\s");

  private final List<Draft> drafts;
  private final Map<Long, Integer> rowsOfTitle = new HashMap<>();
  private final Map<Long, List<Integer>> rowsOfText = new HashMap<>();

  private StrangeTexts(List<Draft> drafts) {
    this.drafts = drafts;
    for (int i = 0; i < drafts.size(); i++) {
      String title = drafts.get(i).article.title();
      if (title != null && !title.isBlank()) {
        rowsOfTitle.merge(Piece.key(Tokenizer.tokenize(title)), 1, Integer::sum);
        rowsOfText.computeIfAbsent(textKey(drafts.get(i)), _ -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /// How the text of each draft stands to the title that its row gives.
  static Tie[] of(List<Draft> drafts) {
    var texts = new StrangeTexts(drafts);
    var ties = new Tie[drafts.size()];
    Arrays.fill(ties, Tie.NONE_KNOWN);
    for (List<Integer> rows : texts.rowsOfText.values()) {
      boolean strange = rows.size() > 1 && texts.isStrangeToAll(rows);
      for (int row : rows) {
        ties[row] = strange ? Tie.STRANGE : texts.tie(drafts.get(row));
      }
    }
    return ties;
  }

  private Tie tie(Draft draft) {
    int words = words(draft);
    Set<String> title = words > LONG ? null : titleWords(draft);
    if (title == null || shared(title, draft) > 0) {
      return Tie.NONE_KNOWN;
    }
    return words <= SHORT && title.size() >= LONG_TITLE ? Tie.STRANGE : Tie.SILENT;
  }

  /// Whether one text stands under titles that have nothing in common, and speaks of none of them.
  private boolean isStrangeToAll(List<Integer> rows) {
    var titles = new HashSet<Set<String>>();
    for (int row : rows) {
      Set<String> title = titleWords(drafts.get(row));
      if (title == null || shared(title, drafts.get(row)) >= SPEAKS * title.size()) {
        return false;
      }
      titles.add(title);
    }
    for (Set<String> title : titles) {
      if (titles.stream().anyMatch(other -> Collections.disjoint(title, other))) {
        return true;
      }
    }
    return false;
  }

  /// The stems of a title's words of content, null for one that is not judged.
  private @Nullable Set<String> titleWords(Draft draft) {
    String title = draft.article.title();
    if (title == null
        || title.equals(title.toUpperCase(Locale.ROOT))
        || rowsOfTitle.getOrDefault(Piece.key(Tokenizer.tokenize(title)), 0) > ROWS) {
      return null;
    }
    for (String part : SITE.split(title, -1)) {
      Set<String> stems = stems(part);
      if (stems.size() >= TITLE_WORDS) {
        return stems;
      }
    }
    return null;
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(text, i);
      boolean content =
          word.length() > SHORT_WORD
              && !Character.isDigit(word.charAt(0))
              && !StopWords.isStopWord(tokens.hash(i));
      if (content) {
        String stem = word.substring(0, Math.min(STEM, word.length()));
        stems.add(stem.toLowerCase(Locale.ROOT));
      }
    }
    return stems;
  }

  private static int shared(Set<String> title, Draft draft) {
    Set<String> text = new HashSet<>();
    draft.pieces.forEach(piece -> text.addAll(stems(piece.text())));
    draft.release();
    text.retainAll(title);
    return text.size();
  }

  private static int words(Draft draft) {
    return draft.pieces.stream().mapToInt(piece -> piece.shape.words()).sum();
  }

  private static long textKey(Draft draft) {
    return Arrays.hashCode(draft.pieces.stream().mapToLong(piece -> piece.key).toArray());
  }
}
