package dev.refrain.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.Sample;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final List<Page> PAGES =
      List.of(
          Sample.body("a", "one two three"),
          Sample.body("b", "one two three"),
          Sample.body("c", "one two three four"),
          Sample.body("d", "one two"),
          Sample.body("e", "one"),
          Sample.body("f", "one"));

  @Test
  void copiesOfOneTextAreAGroup() {
    List<DuplicateGroup> groups =
        group(match("a", "b", Relation.EXACT, 1), match("a", "c", Relation.NEAR, .7));

    assertThat(groups).hasSize(1);
    DuplicateGroup group = groups.getFirst();
    assertThat(names(group)).containsExactly("a", "b", "c");
    assertThat(group.keep().article()).isEqualTo("c");
    assertThat(group.reason()).isEqualTo("most-body: 5 body words, the next has 4");
    assertThat(group.weakest().jaccard()).isEqualTo(.7);
    assertThat(group.weakest().b().article()).isEqualTo("c");
  }

  @Test
  void chainsAreNotGroups() {
    List<DuplicateGroup> groups =
        group(
            match("a", "b", Relation.NEAR, .6),
            match("b", "c", Relation.NEAR, .6),
            match("c", "d", Relation.NEAR, .6),
            match("d", "e", Relation.NEAR, .6));

    assertThat(groups).extracting(GroupingTest::names).containsExactly(List.of("b", "c", "d"));
  }

  @Test
  void whatLiesInTheRepresentativeJoinsButNotWhatContainsIt() {
    List<DuplicateGroup> inside =
        group(match("a", "d", Relation.CONTAINS, .3), match("a", "e", Relation.CONTAINS, .2));
    List<DuplicateGroup> outside =
        group(match("a", "f", Relation.CONTAINS, .3), match("b", "f", Relation.CONTAINS, .3));

    assertThat(inside).extracting(GroupingTest::names).containsExactly(List.of("a", "d", "e"));
    assertThat(outside).extracting(GroupingTest::names).containsExactly(List.of("a", "f"));
  }

  @Test
  void overlapsNeverGroup() {
    assertThat(group(match("a", "b", Relation.OVERLAP, .3))).isEmpty();
  }

  @Test
  void theSameMembersHaveTheSameNameInAnyOrder() {
    List<Match> matches =
        new ArrayList<>(
            List.of(
                match("a", "b", Relation.EXACT, 1),
                match("a", "c", Relation.NEAR, .7),
                match("e", "f", Relation.EXACT, 1)));
    List<DuplicateGroup> groups = Grouping.group(matches, PAGES, KeepPolicy.defaults());
    Collections.shuffle(matches, new Random(3));

    assertThat(Grouping.group(matches, PAGES.reversed(), KeepPolicy.defaults())).isEqualTo(groups);
    assertThat(groups).extracting(DuplicateGroup::id).allMatch(id -> id.matches("[0-9a-f]{12}"));
  }

  static List<DuplicateGroup> group(Match... matches) {
    return Grouping.group(List.of(matches), PAGES, KeepPolicy.defaults());
  }

  static Match match(String a, String b, Relation relation, double jaccard) {
    return new Match(
        Level.ARTICLE,
        relation,
        Match.Side.of(a),
        Match.Side.of(b),
        jaccard,
        jaccard,
        jaccard,
        jaccard,
        List.of(),
        Set.of());
  }

  private static List<String> names(DuplicateGroup group) {
    return group.members().stream().map(Match.Side::article).toList();
  }
}
