package dev.refrain.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts become stories, stories become themes.
///
/// Leiden finds communities with a low bound: whatever may be one event. In each, average linkage
/// over all pairs, not only neighbours, finds the events. A community that is too large for that is
/// divided with a higher bound first.
///
/// @param stories the story of each text
/// @param themes the theme of each story
/// @param corroboration what had to agree for two parts to be joined
record StoryClusters(int[] stories, int[] themes, Corroboration corroboration) {
  /// The bound of communities; events begin at 1.
  private static final double COMMUNITY = .03;

  private static final double THEME = .05;

  /// A community of so many texts takes average linkage half a second and 5 MB.
  private static final int MOST_TEXTS = 1500;

  static StoryClusters of(
      NeighbourGraph cosines, Affinity affinity, TimeEvidence time, double granularity) {
    NeighbourGraph timed =
        cosines.weighed((a, b, cosine) -> affinity.of(a, b, cosine) * time.factor(a, b));
    Corroboration corroboration = Corroboration.of(granularity);
    int[] stories = refine(communities(timed), affinity, time, corroboration);
    NeighbourGraph timeless = cosines.weighed(affinity::of);
    int count = Partition.count(stories);
    double[] sizes = new double[count];
    for (int story : stories) {
      sizes[story]++;
    }
    int[] themes = Leiden.communities(timeless.between(stories, count), sizes, THEME);
    return new StoryClusters(stories, themes, corroboration);
  }

  /// Whether two parts were kept apart although they are alike.
  boolean refused(Corroboration.Part a, Corroboration.Part b, double across) {
    return corroboration.refuses(a, b, across);
  }

  private static int[] communities(NeighbourGraph graph) {
    double resolution = COMMUNITY;
    NeighbourGraph rest = graph;
    int[] communities = Leiden.communities(graph, resolution);
    for (boolean[] large = large(communities); large != null; large = large(communities)) {
      rest = rest.inside(communities, large);
      resolution *= 2;
      int[] parts = Leiden.communities(rest, resolution);
      for (int i = 0; i < parts.length; i++) {
        parts[i] = large[communities[i]] ? large.length + parts[i] : communities[i];
      }
      communities = Partition.numbered(parts);
    }
    return communities;
  }

  /// Which communities are too large for average linkage, null when none is.
  private static boolean @Nullable [] large(int[] communities) {
    int[][] members = Partition.members(communities);
    boolean[] large = new boolean[members.length];
    boolean any = false;
    for (int i = 0; i < large.length; i++) {
      large[i] = members[i].length > MOST_TEXTS;
      any |= large[i];
    }
    return any ? large : null;
  }

  private static int[] refine(
      int[] communities, Affinity affinity, TimeEvidence time, Corroboration corroboration) {
    int[] stories = new int[communities.length];
    int next = 0;
    for (int[] members : Partition.members(communities)) {
      int[] parts =
          AverageLinkage.cut(
              Arrays.stream(members).map(affinity::terms).toArray(),
              (a, b) -> affinity.of(members[a], members[b]) * time.factor(members[a], members[b]),
              1,
              corroboration);
      for (int i = 0; i < members.length; i++) {
        stories[members[i]] = next + parts[i];
      }
      next += Partition.count(parts);
    }
    return Partition.numbered(stories);
  }
}
