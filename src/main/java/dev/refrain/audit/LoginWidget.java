package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.Set;

/// Log-in or comment box in the text.
final class LoginWidget implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "login-widget",
          "Log-in or comment box in the text",
          Severity.ERROR,
          "runs of furniture that belongs to a log-in or comment block",
          "such a run stands in the text",
          "it is the same on every page of the site and holds no word of the article",
          "leave these lines out, best for all pages of the source at once",
          "Log in to post a comment. 0 / 500 characters");

  private static final Set<String> BLOCKS = Set.of("login", "comments");

  @Override
  public RuleCard card() {
    return CARD;
  }

  static boolean isLogin(Passage passage) {
    String block = passage.block();
    return passage.kind() == PassageKind.FURNITURE && block != null && BLOCKS.contains(block);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(LoginWidget::isLogin).stream()
        .map(
            run ->
                Fault.at(
                    run.place(),
                    .9,
                    "log-in or comment box: %d %s"
                        .formatted(run.size(), run.size() == 1 ? "passage" : "passages")))
        .toList();
  }
}
