package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import dev.refrain.read.ArticleStore;
import dev.refrain.text.ByteWords;
import dev.refrain.text.RawPages;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the articles of pairs again and verifies the pairs; one object a thread.
final class PairVerifier implements VerifiedPair {
  private final ArticleStore.Reader reader;
  private final ArticleNames names;
  private final PairSink sink;
  private final MatchColumns.Rows found;
  private final @Nullable Page[] pages;
  private final ByteWords words = ByteWords.placed();
  private final TextPair pair;
  private final ArrayDeque<ComparedText> idle = new ArrayDeque<>();

  /// The texts of a batch, by rank.
  private final @Nullable ComparedText[] loaded;

  private int[] ranks = new int[64];
  private int count;

  private int rankA;
  private int rankB;
  private Verdict verdict = Verdict.EXACT;
  private @Nullable Reuse reuse;
  private ComparedText textA;
  private ComparedText textB;

  /// Where the runs begin, in words of the first and, in the low bits, of the second article.
  private long[] starts = new long[32];

  private int[] lengths = new int[32];

  private int stretches;

  /// @param found gets every verified pair
  /// @param pages gets the page of every article of a verified pair, at its rank
  PairVerifier(
      ArticleStore.Reader reader,
      ArticleNames names,
      MatchSettings settings,
      PairSink sink,
      MatchColumns.Rows found,
      @Nullable Page[] pages) {
    this.reader = reader;
    this.names = names;
    this.sink = sink;
    this.found = found;
    this.pages = pages;
    loaded = new @Nullable ComparedText[names.size()];
    textA = new ComparedText(words);
    textB = textA;
    pair = new TextPair(settings, textA);
  }

  /// Verifies some pairs, best those that name the same articles.
  void verify(PairList pairs, int[] batch) {
    for (int i : batch) {
      int a = pairs.firstClass(i);
      int b = pairs.secondClass(i);
      boolean turned = names.rank(a) > names.rank(b);
      Verdict said = pair.verify(text(turned ? b : a), text(turned ? a : b));
      if (said != null) {
        int left = turned ? pairs.second(i) : pairs.first(i);
        int right = turned ? pairs.first(i) : pairs.second(i);
        report(left, right, said);
      }
    }
    release();
  }

  private void release() {
    for (int i = 0; i < count; i++) {
      idle.push(Objects.requireNonNull(loaded[ranks[i]]));
      loaded[ranks[i]] = null;
    }
    count = 0;
  }

  private ComparedText text(int number) {
    int rank = names.rank(number);
    ComparedText held = loaded[rank];
    if (held == null) {
      held = idle.isEmpty() ? new ComparedText(words) : idle.pop();
      held.setHeading(reader.read(number, held));
      loaded[rank] = held;
      if (count == ranks.length) {
        ranks = Arrays.copyOf(ranks, count * 2);
      }
      ranks[count++] = rank;
    }
    return held;
  }

  /// @param left has the words of the first text that was compared, `right` those of the second
  private void report(int left, int right, Verdict said) {
    boolean turned = names.rank(left) > names.rank(right);
    int a = turned ? right : left;
    int b = turned ? left : right;
    rankA = names.rank(a);
    rankB = names.rank(b);
    textA = text(a);
    textB = text(b);
    verdict = turned ? said.turned() : said;
    fillRuns(turned);
    Page pageA = note(rankA, textA);
    Page pageB = note(rankB, textB);
    boolean unchanged =
        Reuses.isUnchanged(verdict.relation(), verdict.jaccard(), pair.differs().isEmpty());
    reuse = Reuses.between(pageA, pageB, Level.ARTICLE, verdict.relation(), unchanged);
    sink.pair(this);
    found.add(rankA, rankB, match());
  }

  /// What is reported, without the stretches.
  private Match match() {
    return new Match(
        Level.ARTICLE,
        verdict.relation(),
        sideA(),
        sideB(),
        verdict.jaccard(),
        verdict.containmentA(),
        verdict.containmentB(),
        verdict.estimate(),
        List.of(),
        pair.differs(),
        reuse);
  }

  /// Other threads may make the same page, and store an equal one.
  private Page note(int rank, ComparedText text) {
    Page known = pages[rank];
    if (known == null) {
      known = RawPages.of(text.heading(), text.size());
      pages[rank] = known;
    }
    return known;
  }

  private void fillRuns(boolean turned) {
    Alignment alignment = pair.alignment();
    stretches = alignment.runs();
    if (starts.length < stretches) {
      starts = new long[2 * stretches];
      lengths = new int[2 * stretches];
    }
    for (int run = 0; run < stretches; run++) {
      int first = turned ? alignment.startB(run) : alignment.startA(run);
      int second = turned ? alignment.startA(run) : alignment.startB(run);
      int at = run;
      while (at > 0 && starts[at - 1] >>> 32 > first) {
        starts[at] = starts[at - 1];
        lengths[at] = lengths[at - 1];
        at--;
      }
      starts[at] = (long) first << 32 | second;
      lengths[at] = alignment.length(run);
    }
  }

  @Override
  public Level level() {
    return Level.ARTICLE;
  }

  @Override
  public Match.Side sideA() {
    return Match.Side.of(names.id(rankA));
  }

  @Override
  public Match.Side sideB() {
    return Match.Side.of(names.id(rankB));
  }

  @Override
  public int rankA() {
    return rankA;
  }

  @Override
  public int rankB() {
    return rankB;
  }

  @Override
  public Relation relation() {
    return verdict.relation();
  }

  @Override
  public double jaccard() {
    return verdict.jaccard();
  }

  @Override
  public double containmentA() {
    return verdict.containmentA();
  }

  @Override
  public double containmentB() {
    return verdict.containmentB();
  }

  @Override
  public double estimate() {
    return verdict.estimate();
  }

  @Override
  public int stretches() {
    return stretches;
  }

  @Override
  public int startA(int stretch) {
    return textA.start((int) (starts[stretch] >>> 32));
  }

  @Override
  public int endA(int stretch) {
    return textA.end((int) (starts[stretch] >>> 32) + lengths[stretch] - 1);
  }

  @Override
  public int startB(int stretch) {
    return textB.start((int) starts[stretch]);
  }

  @Override
  public int endB(int stretch) {
    return textB.end((int) starts[stretch] + lengths[stretch] - 1);
  }

  @Override
  public @Nullable Reuse reuse() {
    return reuse;
  }

  @Override
  public Set<Difference> differs() {
    return pair.differs();
  }
}
