package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Origin;
import dev.refrain.model.SkippedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// All articles of a run by number, in no order that means something, read once, and again when
/// somebody asks for one of them.
///
/// Texts are not held: rows of files are read again from where they stand; only what comes from
/// `.txt` files and standard input is kept. What an article needs in memory stands in [RowBatch].
///
/// @param <S> what takes the texts on the way in, one object a batch of articles
public final class ArticleStore<S extends TextSink> implements StoredArticles<S>, AutoCloseable {
  private final ReadSettings settings;
  private final Supplier<S> sinks;
  private final int threads;
  private final ReadListener listener;
  private final List<Part<S>> parts = new ArrayList<>();
  private final List<RowFile> files = new ArrayList<>();
  private final List<SkippedInput> skipped = new ArrayList<>();
  private final BitSet dropped = new BitSet();
  private final AtomicInteger numbers = new AtomicInteger();

  /// The parts that hold articles, by number, and where the numbers of each begin.
  private List<Part<S>> byNumber = List.of();

  private int[] firsts = {};
  private int read;
  private long bytes;

  private ArticleStore(
      ReadSettings settings, Supplier<S> sinks, int threads, ReadListener listener) {
    this.settings = settings;
    this.sinks = sinks;
    this.threads = threads;
    this.listener = listener;
  }

  /// Reads the inputs in order, as [InputReader] does.
  public static <S extends TextSink> ArticleStore<S> read(
      ReadSettings settings,
      List<String> inputs,
      InputStream stdin,
      Supplier<S> sinks,
      int threads,
      ReadListener listener) {
    var store = new ArticleStore<>(settings, sinks, threads, listener);
    var reader = new InputReader(settings);
    for (String input : inputs) {
      var listing = new Recorder(store.skipped);
      for (InputFile file : InputReader.files(input, listing)) {
        if (!store.readRows(reader, file)) {
          store.readSlowly(reader, file, stdin);
        }
      }
    }
    store.sort();
    new Names<>(store).drop();
    return store;
  }

  /// Takes articles that are there already, each with an id of its own.
  public static <S extends TextSink> ArticleStore<S> of(
      List<Article> articles, Supplier<S> sinks, int threads) {
    var store = new ArticleStore<>(ReadSettings.DEFAULTS, sinks, threads, (_, _) -> {});
    var part = new Part<>(new ArrayList<>(articles), sinks.get());
    articles.forEach(article -> part.sink.text(article.text(), article.title()));
    store.keep(part);
    store.sort();
    return store;
  }

  /// Reads a file of rows by its bytes; false when it is none or has something odd.
  private boolean readRows(InputReader reader, InputFile file) {
    if (file.path() == null || reader.format(file) != InputFormat.JSONL) {
      return false;
    }
    RowFile rows = null;
    try {
      long length = java.nio.file.Files.size(file.path());
      rows = RowFile.open(file.path(), settings.longest());
      List<RowBatch<S>> batches =
          new RowThreads<>(rows, file, settings, sinks, numbers, listener).read(threads);
      boolean any = false;
      for (RowBatch<S> batch : batches) {
        any |= batch.articles > 0 || !batch.skipped.isEmpty();
      }
      if (any) {
        int line = 0;
        for (RowBatch<S> batch : batches) {
          add(new Part<>(batch, line));
          line += batch.lines;
        }
        files.add(rows);
        read++;
        bytes += length;
        return true;
      }
      rows.close();
    } catch (IOException _) {
      close(rows);
    }
    return false;
  }

  private static void close(@org.jspecify.annotations.Nullable RowFile rows) {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void readSlowly(InputReader reader, InputFile file, InputStream stdin) {
    var part = new Part<>(new ArrayList<Article>(), sinks.get());
    var recorder = new Recorder(part);
    reader.read(file, stdin, recorder);
    InputCounts counts = recorder.counts();
    read += counts.files();
    bytes += counts.bytes();
    listener.read(part.size(), counts.bytes());
    keep(part);
  }

  private void keep(Part<S> part) {
    part.first = numbers.getAndAdd(part.size());
    part.sink.done(part.first);
    add(part);
  }

  private void add(Part<S> part) {
    parts.add(part);
  }

  /// Makes the parts ready to be looked up by number.
  private void sort() {
    byNumber =
        parts.stream()
            .filter(part -> part.size() > 0)
            .sorted(Comparator.comparingInt(part -> part.first))
            .toList();
    firsts = byNumber.stream().mapToInt(part -> part.first).toArray();
  }

  @Override
  public int size() {
    return numbers.get();
  }

  @Override
  public boolean has(int number) {
    return !dropped.get(number);
  }

  public InputCounts counts() {
    return new InputCounts(read, size() - dropped.cardinality(), bytes, skipped);
  }

  @Override
  public void eachBatch(ObjIntConsumer<S> batches) {
    byNumber.forEach(part -> batches.accept(part.sink, part.first));
  }

  @Override
  public String id(int number) {
    Part<S> part = part(number);
    int index = number - part.first;
    return part.rows == null ? part.kept.get(index).id() : part.rows.id(index, part.lineBefore);
  }

  Origin origin(int number) {
    Part<S> part = part(number);
    int index = number - part.first;
    return part.rows == null
        ? part.kept.get(index).origin()
        : new Origin(part.rows.name.name(), part.lineBefore + part.rows.line[index]);
  }

  private Part<S> part(int number) {
    int place = Arrays.binarySearch(firsts, number);
    return byNumber.get(place >= 0 ? place : -place - 2);
  }

  @Override
  public Reader reader() {
    return new Reader(this);
  }

  @Override
  public void close() throws IOException {
    for (RowFile file : files) {
      file.close();
    }
  }

  List<Part<S>> parts() {
    return parts;
  }

  void drop(int number) {
    dropped.set(number);
  }

  void skip(SkippedInput input) {
    skipped.add(input);
  }

  ReadSettings settings() {
    return settings;
  }

  /// Articles numbered one after another: a batch of rows, or articles that are kept.
  static final class Part<S extends TextSink> {
    final @org.jspecify.annotations.Nullable RowBatch<S> rows;
    final List<Article> kept;
    final List<KeptSkip> skips = new ArrayList<>();
    final S sink;
    final int lineBefore;
    int first;

    Part(RowBatch<S> rows, int lineBefore) {
      this.rows = rows;
      this.kept = List.of();
      this.sink = rows.sink;
      this.lineBefore = lineBefore;
      this.first = rows.first;
      for (RowBatch.Skip skip : rows.skipped) {
        var input = new SkippedInput(rows.name.name(), lineBefore + skip.line(), skip.reason());
        skips.add(new KeptSkip(input, skip.before()));
      }
    }

    Part(List<Article> kept, S sink) {
      this.rows = null;
      this.kept = kept;
      this.sink = sink;
      this.lineBefore = 0;
    }

    int size() {
      return rows == null ? kept.size() : rows.articles;
    }
  }

  /// Something skipped before the article of this place in its part.
  record KeptSkip(SkippedInput input, int before) {}

  /// Keeps what is read, repeated ids too, and what is skipped.
  static final class Recorder extends Intake {
    private final java.util.function.Consumer<Article> articles;
    private final java.util.function.Consumer<SkippedInput> skips;

    Recorder(List<SkippedInput> listed) {
      super((_, _) -> {});
      articles = _ -> {};
      skips = listed::add;
    }

    <S extends TextSink> Recorder(Part<S> part) {
      super((_, _) -> {});
      articles =
          article -> {
            part.kept.add(article);
            part.sink.text(article.text(), article.title());
          };
      skips = input -> part.skips.add(new KeptSkip(input, part.kept.size()));
    }

    @Override
    void article(Article article, StoredArticle stored) {
      articles.accept(article);
    }

    @Override
    void skip(SkippedInput input) {
      skips.accept(input);
    }
  }

  /// Reads single articles.
  public static final class Reader {
    private final ArticleStore<?> store;
    private final RowWorker worker;

    Reader(ArticleStore<?> store) {
      this.store = store;
      this.worker = new RowWorker(store.settings);
    }

    /// Reads one article again: the text goes to the sink, the rest comes back.
    ///
    /// @throws UnstableInputException when its file is no longer what it was
    public Article read(int number, TextSink sink) {
      Part<?> part = store.part(number);
      int index = number - part.first;
      if (part.rows != null) {
        return worker.read(part.rows, index, part.lineBefore, sink);
      }
      Article kept = part.kept.get(index);
      sink.text(kept.text(), kept.title());
      return kept.withoutText();
    }
  }
}
