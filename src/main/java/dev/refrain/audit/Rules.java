package dev.refrain.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The catalogue of all rules.
public final class Rules {
  /// Grouped by what they look at; findings are sorted later, so the order here is for readers
  /// only.
  static final List<PageRule> PAGE_RULES =
      List.of(
          // no article at all
          new EmptyArticle(),
          new StubArticle(),
          new SignInPage(),
          new ErrorPage(),
          new OtherPage(),
          // template
          new SourceTemplate(),
          new LoginWidget(),
          new FusedHeader(),
          new FusedTitle(),
          new Breadcrumb(),
          new TagList(),
          new Kicker(),
          new ReadingTime(),
          new SiteNameLine(),
          new Toolbar(),
          new WidgetHeading(),
          new CounterWidget(),
          new WidgetFragment(),
          // links
          new LinkList(),
          new RepeatedListEntry(),
          new RepeatedShortLine(),
          new SelfLink(),
          new TeaserEllipsis(),
          new FalseByline(),
          // repetition
          new RepeatedParagraph(),
          new RepeatedHeadline(),
          new RepeatedCaption(),
          new CaptionRepeatsText(),
          // metadata
          new DateConflict(),
          new DateOutlier(),
          new WeekdayLag(),
          new BylineAgencyConflict(),
          new AgencyAttribution(),
          new MissingByline(),
          new CreditInText(),
          new NameVariant(),
          // structure
          new TruncatedTail(),
          new NoParagraphs(),
          new LowBodyShare(),
          // characters
          new OddWhiteSpace(),
          new ForeignScript(),
          new MixedQuotes(),
          new MixedApostrophes());

  private static final List<Rule> ALL =
      PAGE_RULES.stream().map(Rule.class::cast).sorted(Comparator.comparing(Rule::id)).toList();

  private Rules() {}

  /// Every rule, by id.
  public static List<Rule> all() {
    return ALL;
  }

  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
