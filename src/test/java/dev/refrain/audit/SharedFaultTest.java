package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Finding;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedFaultTest {
  private static final String LINE = "Never miss a story: get our letter every morning";

  @Test
  void aLineOfOneSiteOnManyPagesIsOneThing() {
    var pages = new ArrayList<Page>();
    for (String source : List.of("one.example", "two.example")) {
      int size = source.equals("one.example") ? 4 : 2;
      for (int i = 0; i < size; i++) {
        pages.add(
            Sketch.page(source + "/" + i)
                .from(source)
                .line(Role.TEMPLATE, LINE)
                .body("The mayor opened bridge number " + i + " after two years of work.")
                .build());
      }
    }
    List<Finding> findings =
        Auditor.audit(pages, List.of(), List.of(), List.of()).findings().stream()
            .filter(finding -> finding.rule().equals("source-template"))
            .toList();
    assertThat(findings).hasSize(6);
    assertThat(SharedFault.of(pages, findings))
        .singleElement()
        .satisfies(
            shared -> {
              assertThat(shared.level()).isEqualTo(Severity.ERROR);
              assertThat(shared.line()).isEqualTo("“" + LINE + "”");
              assertThat(shared.findings()).isEqualTo(findings.subList(0, 4));
              assertThat(shared.where())
                  .isEqualTo(
                      "on 4 pages of one.example: one.example/0, one.example/1, one.example/2"
                          + " and others");
            });
  }

  @Test
  void twoAddressesOfOneTextAreNotTwoExtractionsToo() {
    List<Clean> clean = InjectionTest.clean(2);
    Article first =
        Row.text(clean.get(0)).from("one.example").under("https://one.example/a").article("a");
    Article second =
        Row.text(clean.get(0))
            .from("one.example")
            .under("https://one.example/a?print")
            .below("Printed.")
            .article("b");
    assertThat(Damage.audit(List.of(first, second, Row.text(clean.get(1)).article("c"))).findings())
        .extracting(Finding::rule)
        .contains("one-text-many-urls")
        .doesNotContain("twin-extractions");
  }
}
