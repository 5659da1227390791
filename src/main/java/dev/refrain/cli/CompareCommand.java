package dev.refrain.cli;

import dev.refrain.engine.NothingToReadException;
import dev.refrain.engine.Part;
import dev.refrain.engine.Progress;
import dev.refrain.engine.RunSettings;
import dev.refrain.engine.Stages;
import dev.refrain.group.KeepPolicy;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairComparison;
import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import dev.refrain.report.ResultText;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.story.StoryExplanation;
import dev.refrain.text.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Two articles side by side.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Shows two articles side by side, what they share marked.")
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "a file, FILE#LINE for a row of one, or the id of an article of --in")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "the other one")
  private String b = "";

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "body",
      description =
          "body leaves furniture out, raw takes the whole text (default: ${DEFAULT-VALUE})")
  private View view = View.BODY;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(
      names = "--in",
      paramLabel = "INPUT",
      description =
          "the corpus that A and B are articles of: compare them as it does, and say why they are in one story, or are not")
  private @Nullable String corpus;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final StoryOptions story = new StoryOptions();
  @Mixin private final FieldOptions fields = new FieldOptions();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, NothingToReadException {
    if (corpus == null) {
      Compared two = alone();
      show(two, compared(two));
      return ExitCode.DONE;
    }
    Stages stages = stages(View.BODY);
    List<Page> pages = stages.pages(List.of(corpus), console.in()).pages();
    var compared = new Compared(page(a, "A", pages), page(b, "B", pages));
    String idA = compared.first.id();
    String idB = compared.second.id();
    if (idA.equals(idB)) {
      throw same(idA);
    }
    List<Match> pairs = stages.pairs(pages);
    show(compared, asListed(compared, view == View.RAW ? stages(view).pairs(pages) : pairs));
    StoryExplanation explanation = stages.explain(pages, pairs, idA, idB);
    if (format == ResultFormat.JSON) {
      console.out().print(ResultText.json(StoryReasons.toMap(explanation)));
    } else {
      StoryReasons.lines(explanation).forEach(line -> console.out().println(Plain.text(line)));
    }
    return ExitCode.DONE;
  }

  /// Two pages, and the ids of their articles.
  private record Compared(Page first, Page second, String idA, String idB) {
    Compared(Page first, Page second) {
      this(first, second, first.id(), second.id());
    }
  }

  private NamedArticle byPlace() {
    return new NamedArticle(fields.settings(), console, corpus);
  }

  /// The two as pages that nothing else is known of.
  private Compared alone() throws IOException {
    NamedArticle byPlace = byPlace();
    Article first = byPlace.read(a, "A");
    Article second = byPlace.read(b, "B");
    if (first.origin().line() == second.origin().line()
        && place(first.origin()).equals(place(second.origin()))) {
      throw same(a);
    }
    List<Page> pages = Pages.of(List.of(named(first, "A"), named(second, "B")), 1);
    return new Compared(pages.get(0), pages.get(1), first.id(), second.id());
  }

  private ParameterException same(String name) {
    return new ParameterException(
        spec.commandLine(), name + ": A and B are the same article, and a pair wants two");
  }

  private Match compared(Compared two) {
    MatchSettings settings =
        MatchSettings.defaults().withView(view).withLevels(EnumSet.of(Level.ARTICLE));
    return PairComparison.compare(two.first, two.second, settings);
  }

  /// The two with what the corpus says of them, which knows the phrases that are common in it. Two
  /// that it does not list are no copies to it.
  private Match asListed(Compared two, List<Match> pairs) {
    Match match = compared(two);
    boolean swapped = two.idA.compareTo(two.idB) > 0;
    Match.Side a = Match.Side.of(swapped ? two.idB : two.idA);
    Match.Side b = Match.Side.of(swapped ? two.idA : two.idB);
    for (Match pair : pairs) {
      if (pair.level() == Level.ARTICLE && pair.a().equals(a) && pair.b().equals(b)) {
        return new Match(
            Level.ARTICLE,
            swapped ? pair.relation().inverse() : pair.relation(),
            match.a(),
            match.b(),
            pair.jaccard(),
            swapped ? pair.containmentB() : pair.containmentA(),
            swapped ? pair.containmentA() : pair.containmentB(),
            pair.estimate(),
            match.shared(),
            pair.differs());
      }
    }
    return match.as(Relation.OVERLAP);
  }

  private void show(Compared two, Match match) {
    if (format == ResultFormat.JSON) {
      List<Page> pages = List.of(two.first, two.second);
      console.out().print(ResultText.json(renamed(match, two.idA, two.idB), pages));
    } else {
      new SideBySide(two.first, two.second, match, view, console).print(a, b, basis());
    }
  }

  /// What of the texts the figures are about.
  private String basis() {
    if (view == View.RAW) {
      return "raw view: the whole texts";
    }
    return corpus == null
        ? "body view: without the furniture that these two pages show; --in CORPUS knows more of it"
        : "body view: without the furniture that the corpus shows, as `duplicates` compares";
  }

  /// An article of the corpus, by its id or by where it stands.
  private Page page(String name, String which, List<Page> pages) throws IOException {
    for (Page page : pages) {
      if (page.id().equals(name)) {
        return page;
      }
    }
    Origin origin = byPlace().read(name, which).origin();
    return pages.stream()
        .filter(page -> page.article().origin().line() == origin.line())
        .filter(page -> place(page.article().origin()).equals(place(origin)))
        .findFirst()
        .orElseThrow(() -> new IOException(origin + ": not among the articles of " + corpus));
  }

  private static Path place(Origin origin) {
    return Path.of(origin.file()).toAbsolutePath().normalize();
  }

  private Stages stages(View compared) {
    int threads = Runtime.getRuntime().availableProcessors();
    var run =
        new RunSettings(
            EnumSet.of(Part.STORIES),
            fields.settings(),
            MatchSettings.defaults().withView(compared).withThreads(threads),
            KeepPolicy.defaults(),
            story.settings(),
            threads,
            MemoryBudget.standard());
    return new Stages(run, Progress.SILENT);
  }

  /// Both articles may have the same id, so while they are compared they are called A and B.
  private static Article named(Article article, String name) {
    return new Article(
        name,
        article.origin(),
        article.url(),
        article.source(),
        article.published(),
        article.title(),
        article.text());
  }

  private static Match renamed(Match match, String a, String b) {
    return new Match(
        match.level(),
        match.relation(),
        Match.Side.of(a),
        Match.Side.of(b),
        match.jaccard(),
        match.containmentA(),
        match.containmentB(),
        match.estimate(),
        match.shared(),
        match.differs());
  }
}
