package dev.refrain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.group.KeepPolicy;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchList;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import dev.refrain.read.InputReader;
import dev.refrain.read.ReadSettings;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.story.StorySettings;
import dev.refrain.text.RawPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both levels together find what each finds alone, and every copy that is found where texts are
/// held.
class WholeLevelsTest {
  private static final Set<Level> BOTH = EnumSet.allOf(Level.class);

  @TempDir private Path folder;

  private final List<String> texts = texts(new Random(6));
  private Path rows = Path.of("");

  @BeforeEach
  void writeRows() throws IOException {
    rows = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows(texts)));
  }

  @Test
  void findsWhatEachLevelFinds() throws Exception {
    Outcome both = find(settings(BOTH, 2, 1 << 20), rows);
    var matches = new ArrayList<Match>();
    var analyses = new ArrayList<Analysis>();
    for (Level level : Level.values()) {
      RunSettings one = settings(EnumSet.of(level), 1, 1 << 20);
      var found = new MatchList();
      WholeRun<?, ?> run =
          level == Level.ARTICLE
              ? new WholeTexts(one, Progress.SILENT)
              : new WholePassages(one, Progress.SILENT);
      analyses.add(run.find(List.of(rows.toString()), nothing(), found));
      matches.addAll(found.matches());
    }
    assertThat(both.matches.stream().map(Match::level)).contains(Level.ARTICLE, Level.PASSAGE);
    assertThat(copies(both.matches)).isEqualTo(copies(matches));
    assertThat(both.analysis.ledger()).isNotEmpty().isEqualTo(analyses.getLast().ledger());
    var groups = new ArrayList<>(analyses.getFirst().groups());
    groups.addAll(analyses.getLast().groups());
    assertThat(both.analysis.groups()).isEqualTo(groups);
  }

  @Test
  void findsEveryCopyThatIsFoundWhereTextsAreHeld() throws Exception {
    MatchSettings settings = settings(BOTH, 1, 1 << 20).match();
    var pages = new ArrayList<Page>();
    new InputReader(ReadSettings.DEFAULTS)
        .read(List.of(rows.toString()), nothing(), article -> pages.add(RawPages.cut(article)));
    List<Match> wanted = copies(DuplicateFinder.find(pages, settings));
    assertThat(wanted).hasSizeGreaterThan(300);
    assertThat(copies(find(settings(BOTH, 1, 1 << 20), rows).matches)).containsAll(wanted);
  }

  @Test
  void threadsMemoryAndKindsOfInputChangeNothing() throws Exception {
    Outcome wanted = find(settings(BOTH, 1, 1 << 24), rows);
    assertSame(wanted, find(settings(BOTH, 2, 1), rows));
    Path packed = folder.resolve("packed.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(rows, out);
    }
    assertSame(wanted, find(settings(BOTH, 2, 1 << 20), packed));
    var piped = new MatchList();
    Analysis analysis =
        run(settings(BOTH, 2, 1 << 20))
            .find(List.of("-"), new ByteArrayInputStream(Files.readAllBytes(rows)), piped);
    assertSame(wanted, new Outcome(analysis, piped.matches()));
    Path files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(files.resolve("a" + i + ".txt"), texts.get(i));
    }
    assertThat(find(settings(BOTH, 2, 1 << 20), files).matches).hasSameSizeAs(wanted.matches);
  }

  @Test
  void aRepeatedIdIsLeftOut() throws Exception {
    Outcome wanted = find(settings(BOTH, 2, 1 << 20), rows);
    var twice = new ArrayList<>(rows(texts));
    twice.addAll(rows(texts.subList(0, 50)));
    Path path = Files.writeString(folder.resolve("twice.jsonl"), String.join("\n", twice));
    Outcome found = find(settings(BOTH, 2, 1 << 20), path);
    assertThat(found.analysis.input().skipped()).hasSize(50);
    assertSame(wanted, found);
  }

  /// A row that is too long to be read makes an input large.
  @Test
  void takesLargeInputWithoutUnderstandingItsPages() throws Exception {
    Path input = Files.createDirectory(folder.resolve("large"));
    Files.copy(rows, input.resolve("rows.jsonl"));
    var stages = new Stages(settings(BOTH, 2, 1 << 20), Progress.SILENT);
    List<String> inputs = List.of(input.toString());
    assertThat(stages.matches(inputs, nothing(), PairSink.none()).pages()).isNotEmpty();
    try (var file = new RandomAccessFile(input.resolve("void.jsonl").toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    var streamed = new MatchList();
    Analysis large = stages.matches(inputs, nothing(), streamed);
    assertThat(large.pages()).isEmpty();
    assertThat(large.input().skipped()).hasSize(1);
    var held = new MatchList();
    Analysis withPages = stages.run(inputs, nothing(), held);
    assertThat(withPages.pages()).hasSize(texts.size());
    assertSame(new Outcome(large, streamed.matches()), new Outcome(withPages, held.matches()));
  }

  private record Outcome(Analysis analysis, List<Match> matches) {}

  private static void assertSame(Outcome wanted, Outcome found) {
    assertThat(found.matches).isEqualTo(wanted.matches);
    assertThat(found.analysis.groups()).isEqualTo(wanted.analysis.groups());
    assertThat(found.analysis.ledger()).isEqualTo(wanted.analysis.ledger());
    assertThat(found.analysis.unlisted()).isEqualTo(wanted.analysis.unlisted());
  }

  private static List<Match> copies(List<Match> matches) {
    return matches.stream().filter(match -> match.relation() != Relation.OVERLAP).toList();
  }

  private static Outcome find(RunSettings settings, Path input) throws Exception {
    var matches = new MatchList();
    Analysis analysis = run(settings).find(List.of(input.toString()), nothing(), matches);
    return new Outcome(analysis, matches.matches());
  }

  private static WholeLevels run(RunSettings settings) {
    return new WholeLevels(settings, Progress.SILENT);
  }

  private static RunSettings settings(Set<Level> levels, int threads, long memory) {
    return new RunSettings(
        EnumSet.of(Part.DUPLICATES),
        ReadSettings.DEFAULTS,
        MatchSettings.defaults().withView(View.RAW).withLevels(levels).withThreads(threads),
        KeepPolicy.defaults(),
        StorySettings.defaults(),
        threads,
        new MemoryBudget(memory));
  }

  private static InputStream nothing() {
    return InputStream.nullInputStream();
  }

  private static List<String> rows(List<String> texts) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replace("\n", "\\n");
      rows.add("{\"id\":\"a" + i + "\",\"text\":\"" + text + "\"}");
    }
    return rows;
  }

  /// Texts of paragraphs, some of them old ones or edited ones, and edited copies of whole texts.
  private static List<String> texts(Random random) {
    var texts = new ArrayList<String>();
    var paragraphs = new ArrayList<>(List.of(words(random, 40)));
    for (int i = 0; i < 200; i++) {
      if (i % 4 == 3) {
        texts.add(edited(texts.get(random.nextInt(texts.size())), random));
        continue;
      }
      var parts = new ArrayList<String>();
      for (int k = 0; k < 6; k++) {
        String old = paragraphs.get(random.nextInt(paragraphs.size()));
        String next =
            switch (random.nextInt(6)) {
              case 0 -> old;
              case 1 -> edited(old, random);
              default -> words(random, 10 + random.nextInt(80));
            };
        paragraphs.add(next);
        parts.add(next);
      }
      texts.add(String.join("\n\n", parts));
    }
    return texts;
  }

  private static String edited(String text, Random random) {
    var edited = new ArrayList<String>();
    for (String word : text.split(" ", -1)) {
      boolean kept = word.contains("\n") || random.nextInt(14) > 0;
      edited.add(kept ? word : "edit" + random.nextInt(9_999));
    }
    return String.join(" ", edited);
  }

  private static String words(Random random, int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(3_000));
    }
    return String.join(" ", words) + ".";
  }
}
