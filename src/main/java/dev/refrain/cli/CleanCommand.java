package dev.refrain.cli;

import dev.refrain.clean.CleanSettings;
import dev.refrain.clean.Cleaner;
import dev.refrain.clean.Cleaning;
import dev.refrain.clean.LeftOut;
import dev.refrain.engine.NothingToReadException;
import dev.refrain.engine.Stage;
import dev.refrain.group.KeepPolicy;
import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Level;
import dev.refrain.read.CorpusLayout;
import dev.refrain.read.InputCopier;
import dev.refrain.read.InputReader;
import dev.refrain.report.CorpusFolder;
import dev.refrain.report.ManifestFile;
import dev.refrain.text.Pages;
import dev.refrain.text.Sites;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The corpus without copies and furniture.
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = {
      "Writes the input again without copies and furniture, with a manifest of the rest.",
      "Each file keeps its path, format and order; manifest.jsonl says why what is not there is not.",
      "Titles, subheads, bylines, dates, captions and body stay, and so do pages without an article."
    })
final class CleanCommand implements Callable<Integer> {
  private static final String STDIN = "-";

  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "file, folder or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "folder for the cleaned corpus, new, empty or from an earlier run; not part of the input")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "write no file; print the manifest to standard output")
  private boolean dryRun;

  @Option(
      names = "--drop-failed",
      description = "leave out pages that hold no article: sign-in and error pages, stubs")
  private boolean dropFailed;

  @Option(
      names = "--drop-repeats",
      description = "leave out a paragraph that its article has a second time")
  private boolean dropRepeats;

  @Option(
      names = "--keep-edited",
      description =
          "let edited copies stay: in numbers, names or negations not as the one that stays, or more of them"
              + " their own than --containment allows")
  private boolean keepEdited;

  @Mixin private final CopyOptions copies = new CopyOptions();

  @Option(
      names = "--keep",
      paramLabel = "RULE",
      split = ",",
      defaultValue = "whole,earliest,most-body,longest,first",
      description = {
        "which copy stays: the first of these rules that decides (default: ${DEFAULT-VALUE});",
        "there are whole (no text that lies in another), earliest, latest, longest, most-body,",
        "preferred-source=NAME, first"
      })
  private List<String> keep = List.of();

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TemplateOptions templates = new TemplateOptions();
  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws NothingToReadException, IOException {
    CleanSettings settings = settings();
    Sites known = known(settings);
    StageClock clock = run.clock(console);
    byte[] stdin = inputs.contains(STDIN) ? console.in().readAllBytes() : new byte[0];
    clock.begin(Stage.READ);
    var articles = new ArrayList<Article>();
    InputCounts counts =
        new InputReader(input.settings())
            .read(
                inputs,
                new ByteArrayInputStream(stdin),
                article -> {
                  articles.add(article);
                  clock.read(articles.size(), 0, 0);
                });
    clock.end(Stage.READ);
    if (articles.isEmpty()) {
      throw new NothingToReadException(counts);
    }
    CorpusLayout layout = CorpusLayout.of(inputs, articles, Set.of(ManifestFile.NAME));
    CorpusFolder folder = folder(layout);
    clock.begin(Stage.CLEAN);
    Sites sites = known == null ? Sites.none() : Pages.learn(articles, known, settings.threads());
    Cleaning cleaning = Cleaner.clean(articles, settings, sites, layout::id);
    clock.end(Stage.CLEAN);
    clock.begin(Stage.WRITE);
    List<LeftOut> manifest =
        Stream.concat(cleaning.leftOut().stream(), counts.skipped().stream().map(LeftOut::of))
            .sorted()
            .toList();
    if (folder == null) {
      ManifestFile.write(manifest, new Results());
    } else {
      write(cleaning, manifest, layout, stdin, folder);
      templates.write(sites);
    }
    clock.end(Stage.WRITE);
    run.tell(console, clock, counts, folder == null ? null : ManifestFile.NAME);
    if (!run.quiet) {
      Conclusions.cleaning(cleaning, manifest, console);
      console.say(
          (folder == null ? "nothing written, " : "written to " + out + " in ") + clock.line());
    }
    return run.exitCode(counts, ExitCode.DONE);
  }

  private CleanSettings settings() {
    if (out == null && !dryRun) {
      throw new ParameterException(
          spec.commandLine(), "Missing required option: '--out=DIR', or --dry-run");
    }
    try {
      return new CleanSettings(
          copies.settings(EnumSet.of(Level.ARTICLE), run.threads),
          KeepPolicy.of(keep),
          dropFailed,
          dropRepeats,
          keepEdited,
          run.threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /// What is known of sites; null when nothing is to be learned.
  private @Nullable Sites known(CleanSettings settings) {
    try {
      return templates.read(settings.match().view());
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), Main.message(e), e);
    }
  }

  /// Where to write; null when nothing is to be written.
  private @Nullable CorpusFolder folder(CorpusLayout layout) throws IOException {
    if (out == null) {
      return null;
    }
    List<Path> named =
        inputs.stream().filter(name -> !name.equals(STDIN)).map(name -> Path.of(name)).toList();
    CorpusFolder folder = CorpusFolder.at(out, named, layout.files(), layout.targets());
    return dryRun ? null : folder;
  }

  private void write(
      Cleaning cleaning,
      List<LeftOut> manifest,
      CorpusLayout layout,
      byte[] stdin,
      CorpusFolder folder)
      throws IOException {
    try (folder) {
      int written =
          new InputCopier(input.settings())
              .copy(
                  inputs, new ByteArrayInputStream(stdin), layout, cleaning::text, folder::create);
      if (written != cleaning.kept().size()) {
        throw new IOException(
            "found %,d of %,d articles when they were read again; the input changed meanwhile"
                .formatted(written, cleaning.kept().size()));
      }
      ManifestFile.write(manifest, folder.create(ManifestFile.NAME));
      folder.commit();
    } catch (UncheckedIOException changed) {
      throw changed.getCause();
    }
  }

  /// Standard output, which stays open.
  private final class Results extends OutputStream {
    @Override
    public void write(int b) {
      console.out().write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      console.out().write(bytes, offset, length);
    }

    @Override
    public void close() {
      console.out().flush();
    }
  }
}
