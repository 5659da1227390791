package dev.refrain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.util.IOUtils;

/// Function words of the languages that Lucene has lists for, as token hashes.
///
/// The English list is short, and the body model was fitted with it. Where words are shown, the
/// longer one of Snowball (Porter 2001) counts too: [#isLongListed].
final class StopWords {
  private static final String MORE_ENGLISH =
      "he she his her him has had have was were been from who which would could about after than its"
          + " our you your we us i me my what when where said more over up out also had do did";
  private static final String POLISH =
      "i w z na do nie że się to o jest jak za po od co ale dla tak by był była było są przez ze"
          + " oraz tym tego jego już który która które także ma może przy pod";

  /// What Snowball's English list lacks. Words that are names too, as `may`, stay out.
  private static final String LONG_ENGLISH =
      "among although can either every many might much must neither per since though upon us"
          + " whether within without yet";

  private static final Set<Long> LONG_LIST = longList();

  private static final List<String> LANGUAGES = new ArrayList<>();

  /// Word hashes in open addressing, 0 where none is; a power of two, at most half full.
  private static final long[] WORDS = new long[1 << 14];

  /// The languages that have the word in the same slot, a bit for each.
  private static final int[] MASKS = new int[WORDS.length];

  static {
    put("bg", BulgarianAnalyzer.getDefaultStopSet(), "");
    put("cs", CzechAnalyzer.getDefaultStopSet(), "");
    put("da", DanishAnalyzer.getDefaultStopSet(), "");
    put("de", GermanAnalyzer.getDefaultStopSet(), "");
    put("el", GreekAnalyzer.getDefaultStopSet(), "και το της την του στο στη στην τα οι η ο");
    put("en", EnglishAnalyzer.getDefaultStopSet(), MORE_ENGLISH);
    put("es", SpanishAnalyzer.getDefaultStopSet(), "");
    put("fi", FinnishAnalyzer.getDefaultStopSet(), "");
    put("fr", FrenchAnalyzer.getDefaultStopSet(), "");
    put("hu", HungarianAnalyzer.getDefaultStopSet(), "");
    put("it", ItalianAnalyzer.getDefaultStopSet(), "");
    put("nl", DutchAnalyzer.getDefaultStopSet(), "");
    put("no", NorwegianAnalyzer.getDefaultStopSet(), "");
    put("pl", CharArraySet.EMPTY_SET, POLISH);
    put("pt", PortugueseAnalyzer.getDefaultStopSet(), "");
    put("ro", RomanianAnalyzer.getDefaultStopSet(), "");
    put("ru", RussianAnalyzer.getDefaultStopSet(), "");
    put("sv", SwedishAnalyzer.getDefaultStopSet(), "");
    put("tr", TurkishAnalyzer.getDefaultStopSet(), "");
  }

  private StopWords() {}

  private static void put(String language, CharArraySet words, String more) {
    List<String> all = new ArrayList<>();
    for (Object word : words) {
      all.add(new String((char[]) word));
    }
    if (!more.isEmpty()) {
      all.addAll(List.of(more.split(" ", -1)));
    }
    int bit = 1 << LANGUAGES.size();
    LANGUAGES.add(language);
    for (String word : all) {
      long hash = Tokenizer.hash(word);
      int slot = slot(hash);
      WORDS[slot] = hash;
      MASKS[slot] |= bit;
    }
  }

  /// Snowball's English list, each word also with a typographic apostrophe, and [#LONG_ENGLISH].
  private static Set<Long> longList() {
    String path = "/org/apache/lucene/analysis/snowball/english_stop.txt";
    var hashes = new HashSet<Long>();
    try {
      InputStream list =
          IOUtils.requireResourceNonNull(EnglishAnalyzer.class.getResourceAsStream(path), path);
      for (Object word : WordlistLoader.getSnowballWordSet(list)) {
        String plain = new String((char[]) word);
        hashes.add(Tokenizer.hash(plain));
        hashes.add(Tokenizer.hash(plain.replace('\'', '’')));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String word : LONG_ENGLISH.split(" ", -1)) {
      hashes.add(Tokenizer.hash(word));
    }
    return Set.copyOf(hashes);
  }

  /// Whether an English word is a function word by the longer list.
  static boolean isLongListed(long hash) {
    return LONG_LIST.contains(hash);
  }

  static boolean isStopWord(long hash) {
    return languagesOf(hash) != 0;
  }

  /// The languages in which a word is a function word: bit `i` for the `i`-th of [#languages].
  static int languagesOf(long hash) {
    return MASKS[slot(hash)];
  }

  /// ISO 639-1 codes, ascending.
  static List<String> languages() {
    return LANGUAGES;
  }

  private static int slot(long hash) {
    int slot = (int) (hash >>> 32) & WORDS.length - 1;
    while (WORDS[slot] != 0 && WORDS[slot] != hash) {
      slot = slot + 1 & WORDS.length - 1;
    }
    return slot;
  }
}
