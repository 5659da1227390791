package dev.refrain.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
          new UnheadedLinkList(),
          new RepeatedListEntry(),
          new RepeatedShortLine(),
          new SelfLink(),
          new TeaserEllipsis(),
          new FalseByline(),
          new OffTopicLinks(),
          // repetition
          new RepeatedParagraph(),
          new BodyDoubled(),
          new MergedVersions(),
          new RepeatedHeadline(),
          new RepeatedCaption(),
          new CaptionRepeatsText(),
          new GopherLines(),
          new GopherGrams(),
          new GopherQuality(),
          new C4Page(),
          new FineWebLines(),
          // metadata
          new DateConflict(),
          new DateOutlier(),
          new DateBeforeEvent(),
          new MissingDate(),
          new WeekdayLag(),
          new BylineAgencyConflict(),
          new AgencyAttribution(),
          new MissingByline(),
          new CreditInText(),
          new NameVariant(),
          new TitleNotInBody(),
          // structure
          new TruncatedTail(),
          new MissingEndMark(),
          new NoParagraphs(),
          new LowBodyShare(),
          new ThinBody(),
          new ExtractorResidue(),
          // characters
          new OddWhiteSpace(),
          new ForeignScript(),
          new MixedLanguage(),
          new Mojibake(),
          new ReplacementCharacter(),
          new MixedQuotes(),
          new MixedApostrophes());

  /// Rules about sources, pairs of articles, or the whole run.
  static final List<CorpusRule> CORPUS_RULES =
      List.of(
          // syndication
          new AgencyCopy(),
          new CopyWithoutOrigin(),
          new RepublishedLater(),
          new OneTextManyUrls(),
          new OneUrlManyTexts(),
          new TwinExtractions(),
          // the corpus
          new SingleSource(),
          new SourceDateBias(),
          new SourceTemplateShare(),
          new LengthSpike(),
          new FutureDate(),
          new TemplateSpan(),
          new DuplicateRate());

  private static final List<Rule> ALL =
      Stream.<Rule>concat(PAGE_RULES.stream(), CORPUS_RULES.stream())
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private Rules() {}

  /// Every rule, by id.
  public static List<Rule> all() {
    return ALL;
  }

  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
