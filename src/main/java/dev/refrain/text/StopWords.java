package dev.refrain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharArraySet;
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

/// Function words of the languages that Lucene has lists for, as token hashes.
final class StopWords {
  private static final String MORE_ENGLISH =
      "he she his her him has had have was were been from who which would could about after than its"
          + " our you your we us i me my what when where said more over up out also had do did";
  private static final String POLISH =
      "i w z na do nie że się to o jest jak za po od co ale dla tak by był była było są przez ze"
          + " oraz tym tego jego już który która które także ma może przy pod";

  /// ISO 639-1 code to ascending token hashes.
  private static final Map<String, long[]> BY_LANGUAGE = new TreeMap<>();

  private static final long[] ALL;

  static {
    put("en", EnglishAnalyzer.getDefaultStopSet(), MORE_ENGLISH);
    put("bg", BulgarianAnalyzer.getDefaultStopSet(), "");
    put("cs", CzechAnalyzer.getDefaultStopSet(), "");
    put("da", DanishAnalyzer.getDefaultStopSet(), "");
    put("de", GermanAnalyzer.getDefaultStopSet(), "");
    put("el", GreekAnalyzer.getDefaultStopSet(), "και το της την του στο στη στην τα οι η ο");
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
    ALL = BY_LANGUAGE.values().stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
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
    BY_LANGUAGE.put(
        language, all.stream().mapToLong(Tokenizer::hash).sorted().distinct().toArray());
  }

  static boolean isStopWord(long hash) {
    return Arrays.binarySearch(ALL, hash) >= 0;
  }

  static Map<String, long[]> byLanguage() {
    return BY_LANGUAGE;
  }
}
