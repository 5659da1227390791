package dev.refrain.audit;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The language of a block of text, by the n-grams of its letters: the profiles of 71 languages
/// that `language-detector` ships.
///
/// They take about a second to load, so they are loaded when the first block is asked about.
final class LanguageOfBlock {
  private LanguageOfBlock() {}

  /// ISO 639-1, null when the detector is not sure.
  ///
  /// @param sure the probability from which on it is
  static @Nullable String of(String text, double sure) {
    return Loaded.DETECTOR.getProbabilities(text).stream()
        .filter(language -> language.getProbability() >= sure)
        .map(language -> language.getLocale().getLanguage())
        .findFirst()
        .orElse(null);
  }

  /// The detector draws random numbers; a seed makes its answers the same in every run.
  private static final class Loaded {
    static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .seed(7)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
