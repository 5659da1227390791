package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Origin;
import dev.refrain.model.SkippedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
/// `.txt` files, standard input and files that cannot be read by their bytes is kept. What an
/// article needs in memory stands in [RowBatch].
///
/// @param <S> what takes the texts on the way in, one object a batch of articles
public final class ArticleStore<S extends TextSink> implements StoredArticles<S>, AutoCloseable {
  /// Articles that are sketched together where they are there already.
  private static final int BATCH = 1 << 10;

  private final ReadSettings settings;
  private final Supplier<S> sinks;
  private final int threads;
  private final ReadListener listener;
  private final List<StoredPart<S>> parts = new ArrayList<>();
  private final List<RowFile> files = new ArrayList<>();
  private final List<SkippedInput> skipped = new ArrayList<>();
  private final BitSet dropped = new BitSet();
  private final AtomicInteger numbers = new AtomicInteger();

  /// The parts that hold articles, by number, and where the numbers of each begin.
  private List<StoredPart<S>> byNumber = List.of();

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
    boolean done = false;
    try {
      inputs.forEach(input -> store.readInput(input, stdin));
      store.sort();
      new Names<>(store).drop();
      done = true;
    } finally {
      if (!done) {
        store.files.forEach(ArticleStore::close);
      }
    }
    return store;
  }

  private void readInput(String input, InputStream stdin) {
    var reader = new InputReader(settings);
    var listing = new StoredPart<>(sinks);
    parts.add(listing);
    for (InputFile file : InputReader.files(input, new Recorder(_ -> {}, listing::skip))) {
      if (!readRows(reader, file)) {
        readSlowly(reader, file, stdin);
      }
    }
  }

  /// Takes articles that are there already, each with an id of its own.
  public static <S extends TextSink> ArticleStore<S> of(List<Article> articles, Supplier<S> sinks) {
    var store = new ArticleStore<>(ReadSettings.DEFAULTS, sinks, 1, (_, _) -> {});
    for (int from = 0; from < articles.size(); from += BATCH) {
      var part = new StoredPart<>(sinks);
      articles.subList(from, Math.min(articles.size(), from + BATCH)).forEach(part::add);
      store.keep(part);
    }
    store.sort();
    return store;
  }

  /// Reads a file of rows by its bytes; false when it is none or has something odd.
  private boolean readRows(InputReader reader, InputFile file) {
    if (file.path() == null || reader.format(file) != InputFormat.JSONL) {
      return false;
    }
    long length;
    RowFile rows;
    try {
      length = Files.size(file.path());
      rows = RowFile.open(file.path(), settings.longest());
    } catch (IOException _) {
      return false;
    }
    boolean any = false;
    try {
      any = readRows(rows, file);
    } finally {
      if (any) {
        files.add(rows);
        read++;
        bytes += length;
      } else {
        close(rows);
      }
    }
    return any;
  }

  /// Whether there were articles, or rows that were skipped.
  private boolean readRows(RowFile rows, InputFile file) {
    List<RowBatch<S>> batches =
        new RowThreads<>(rows, file, settings, sinks, numbers, listener).read(threads);
    if (batches.stream().allMatch(batch -> batch.articles == 0 && batch.skipped.isEmpty())) {
      return false;
    }
    int line = 0;
    for (RowBatch<S> batch : batches) {
      parts.add(new StoredPart<>(batch, line));
      line += batch.lines;
    }
    IOException failure = rows.failure();
    if (failure != null) {
      String reason = ArticleStream.brokenOff(failure, line);
      parts.getLast().skip(new SkippedInput(file.name(), line + 1, reason));
    }
    return true;
  }

  private static void close(RowFile rows) {
    try {
      rows.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void readSlowly(InputReader reader, InputFile file, InputStream stdin) {
    var part = new StoredPart<>(sinks);
    var recorder = new Recorder(part::add, part::skip);
    reader.read(file, stdin, recorder);
    InputCounts counts = recorder.counts();
    read += counts.files();
    bytes += counts.bytes();
    listener.read(part.size(), counts.bytes());
    keep(part);
  }

  private void keep(StoredPart<S> part) {
    part.number(numbers.getAndAdd(part.size()));
    parts.add(part);
  }

  /// Makes the parts ready to be looked up by number.
  private void sort() {
    byNumber =
        parts.stream()
            .filter(part -> part.size() > 0)
            .sorted(Comparator.comparingInt(StoredPart::first))
            .toList();
    firsts = byNumber.stream().mapToInt(StoredPart::first).toArray();
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
    byNumber.forEach(part -> batches.accept(part.sink(), part.first()));
  }

  @Override
  public String id(int number) {
    StoredPart<S> part = part(number);
    return part.id(number - part.first());
  }

  Origin origin(int number) {
    StoredPart<S> part = part(number);
    return part.origin(number - part.first());
  }

  private StoredPart<S> part(int number) {
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

  List<StoredPart<S>> parts() {
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
      StoredPart<?> part = store.part(number);
      return part.read(number - part.first(), worker, sink);
    }
  }
}
