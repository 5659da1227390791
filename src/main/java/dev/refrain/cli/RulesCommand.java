package dev.refrain.cli;

import dev.refrain.audit.Rule;
import dev.refrain.audit.Rules;
import dev.refrain.report.RulesFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The audit rules.
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Lists the audit rules, or explains one.")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "id of the rule to explain")
  private @Nullable String rule;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  private ResultFormat format = ResultFormat.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format == ResultFormat.JSON) {
      console
          .out()
          .print(
              RulesFile.json(
                  rule == null ? Analyse.ruleTexts() : List.of(Analyse.ruleText(named(rule)))));
    } else if (rule == null) {
      for (Rule each : Rules.all()) {
        console
            .out()
            .printf(Locale.ROOT, "%-24s %-8s %s%n", each.id(), each.level().label(), each.title());
      }
    } else {
      console.out().print(named(rule).explain());
    }
    return ExitCode.DONE;
  }

  private Rule named(String id) {
    Optional<Rule> found = Rules.byId(id);
    return found.orElseThrow(
        () -> {
          List<String> ids = Rules.all().stream().map(Rule::id).toList();
          String meant = Slip.nearest(id, ids).map(rule -> "; is it " + rule + "?").orElse(".");
          return new ParameterException(
              spec.commandLine(),
              "No rule is called '" + id + "'" + meant + " `refrain rules` lists them.");
        });
  }
}
