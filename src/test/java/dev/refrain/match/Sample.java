package dev.refrain.match;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Pages made by hand: one passage a line.
public final class Sample {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final String id;
  private @Nullable String published;
  private @Nullable String source;

  private Sample(String id) {
    this.id = id;
  }

  public static Sample page(String id) {
    return new Sample(id);
  }

  /// A page of body lines.
  public static Page body(String id, String... lines) {
    Sample sample = page(id);
    for (String line : lines) {
      sample.line(Role.BODY, line);
    }
    return sample.build();
  }

  public Sample line(Role role, String line) {
    int start = text.length();
    text.append(line);
    int ordinal = passages.size();
    passages.add(
        new Passage(
            new PassageKey(id, ordinal),
            new Span(start, text.length()),
            Lines.of(ordinal + 1),
            role,
            null));
    text.append('\n');
    return this;
  }

  public Sample published(String date) {
    published = date;
    return this;
  }

  public Sample source(String name) {
    source = name;
    return this;
  }

  public Page build() {
    var article =
        new Article(id, new Origin(id, 0), null, source, published, null, text.toString());
    int words = text.toString().split("\\W+", -1).length;
    return new Page(
        article, passages, null, null, source, published, List.of(), null, null, "en", words, words,
        null);
  }

  /// So many words, drawn from a vocabulary.
  public static String words(SplittableRandom random, int count, int vocabulary) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append('w').append(random.nextInt(vocabulary));
    }
    return words.toString();
  }

  /// A copy in which each word is changed with this probability.
  public static String edited(SplittableRandom random, String text, double rate) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < rate) {
        words[i] = "e" + random.nextInt(1_000_000);
      }
    }
    return String.join(" ", words);
  }
}
