// Score cards of sources and articles; what was held back, and what is otherwise than in an earlier run.

/** The scores of a card: `share` of 1, or a number of its own; a long bar is good, or bad. */
const SCORES = [
  { key: "body", name: "Body", good: true, about: "words of the article itself among all words" },
  { key: "repeated", name: "Repeated", good: false, about: "words of the body that repeat a paragraph of the same page" },
  { key: "defects", name: "Defects", good: false, unit: "a 1,000", about: "errors and warnings per 1,000 words of body" },
  { key: "dates", name: "Dates", good: true, about: "100% where claims agree on a day, 70% for a single claim, 30% where they disagree, 0% without" },
  { key: "originality", name: "Originality", good: true, about: "100% for a text without copies, else divided among it and its copies" },
];

const scoreText = (score, value) => (score.unit ? value.toFixed(1) : percent(value));

/** The bar of a score; defects, which have no end, are held against the most. */
const scoreBar = (score, value, most) => {
  const bar = meter(score.unit ? value / Math.max(1, most) : value);
  bar.classList.toggle("less", !score.good);
  return bar;
};

const scoreLegend = () =>
  h("p.soft.score-legend", {},
    h("span", {}, h("span.key.p-body"), "the longer, the better"),
    h("span", {}, h("span.key.p-repeated"), "the shorter, the better"));

const scoreGuide = () =>
  h("details.about", {}, h("summary", {}, "What the scores say"),
    h("dl.guide", {}, SCORES.map(({ name, about }) => h("div", {}, h("dt", {}, name), h("dd", {}, about)))));

/** Sources with their articles, findings and score cards, the worst first. */
const sourcesWithScores = (articles, cards) => {
  const sources = new Map();
  for (const article of articles) {
    const own = sources.get(article.source) ?? { source: article.source, articles: 0, errors: 0, warnings: 0, notes: 0, card: null };
    own.articles++;
    own.errors += article.errors;
    own.warnings += article.warnings;
    own.notes += article.notes;
    sources.set(article.source, own);
  }
  for (const card of cards) {
    const own = sources.get(card.name);
    if (own) {
      own.card = card;
    }
  }
  return [...sources.values()].sort((a, b) => b.errors / b.articles - a.errors / a.articles || b.warnings / b.articles - a.warnings / a.articles || b.articles - a.articles);
};

const SOURCES_LISTED = 200;
/** So many stand there in full; more of them scroll in a box. */
const FEW_SOURCES = 12;

/** A table of sources that its heads sort: down, up, and back to the worst first. */
class SourceScores {
  constructor(sources) {
    this.sources = sources;
    this.most = Math.max(0, ...sources.map(({ card }) => card?.defects ?? 0));
    this.columns = [
      { name: "Source", sort: ({ source }) => (source ?? "").toLowerCase() },
      { name: "Articles", sort: (own) => own.articles },
      { name: "Findings", sort: (own) => own.errors * 1e8 + own.warnings * 1e4 + own.notes },
      ...(sources.some(({ card }) => card) ? SCORES.map((score) => ({ name: score.name, score, sort: ({ card }) => card?.[score.key] ?? -1 })) : []),
    ];
    this.sorted = null;
    this.heads = this.columns.map((column, i) =>
      h("th", { scope: "col", "aria-sort": "none" }, h("button", { type: "button", click: () => this.sortBy(i) }, column.name)));
    this.body = h("tbody");
    this.element = h("div", {},
      h(`div.scroller${sources.length > FEW_SOURCES ? "" : ".few"}`, { tabindex: 0, role: "region", "aria-label": "Scores by source" },
        h("table.plain-table.scores", {}, h("thead", {}, h("tr", {}, this.heads)), this.body)),
      sources.length > SOURCES_LISTED && h("p.soft", {}, `${number(SOURCES_LISTED)} of ${number(sources.length)} sources; scores.csv has all.`));
    this.show();
  }

  sortBy(i) {
    const same = this.sorted?.column === i;
    this.sorted = same && this.sorted.up ? null : { column: i, up: same };
    this.heads.forEach((head, c) =>
      head.setAttribute("aria-sort", this.sorted?.column === c ? (this.sorted.up ? "ascending" : "descending") : "none"));
    this.show();
  }

  show() {
    const sorted = [...this.sources];
    if (this.sorted) {
      const { sort } = this.columns[this.sorted.column];
      const sign = this.sorted.up ? 1 : -1;
      sorted.sort((a, b) => (sort(a) < sort(b) ? -sign : sort(a) > sort(b) ? sign : 0));
    }
    this.body.replaceChildren(...sorted.slice(0, SOURCES_LISTED).map((own) => this.row(own)));
  }

  row(own) {
    return h("tr", {},
      h("td", {}, own.source === null ? h("span.soft", {}, "source not named") : h("a", { href: `#audit&source=${encode(own.source)}` }, text(own.source))),
      h("td", {}, h("span.unit", { "aria-hidden": "true" }, "Articles "), number(own.articles)),
      h("td.counts", {}, findingCounts(own)),
      this.columns.slice(3).map(({ score }) => h("td.score-cell", {}, h("span.unit", { "aria-hidden": "true" }, `${score.name} `),
        own.card ? [scoreText(score, own.card[score.key]), scoreBar(score, own.card[score.key], this.most)] : h("span.soft", {}, "–"))));
  }
}

/** The card of one article, beside that of its source; null where none was made. */
const articleScores = (article, cards, sources) => {
  const card = cards.find((one) => one.article === article.index);
  if (!card) {
    return null;
  }
  const whole = sources.find(({ name }) => name === article.source);
  const most = Math.max(0, ...cards.map(({ defects }) => defects));
  return h("section.card", { "aria-labelledby": "card-h" },
    h("h2", { id: "card-h" }, "Its score card"),
    h("dl.score-card", {}, SCORES.map((score) =>
      h("div", {}, h("dt", {}, score.name, score.unit && h("span.soft", {}, " a 1,000 words of body")),
        h("dd", {}, h("span.value", {}, scoreText(score, card[score.key])), scoreBar(score, card[score.key], most),
          whole && h("span.soft", {}, `its source ${scoreText(score, whole[score.key])}`))))),
    scoreLegend());
};

const ruleName = (id, rules) => {
  const rule = rules.find((one) => one.id === id);
  return rule ? h("a", { href: ruleHref(rule) }, text(rule.title)) : h("code", {}, text(id));
};

/** What somebody does not want to hear of again, with the reason; null for nothing. */
const heldBack = (suppressions, rules) => {
  if (suppressions.length === 0) {
    return null;
  }
  const held = suppressions.reduce((sum, one) => sum + one.findings, 0);
  return h("section.card", { "aria-labelledby": "held-h" },
    h("h2", { id: "held-h" }, "Held back"),
    h("p.held", {}, `${count(held, "finding is", "findings are")} not shown, by ${count(suppressions.length, "suppression", "suppressions")}.`),
    h("details.about", {}, h("summary", {}, "Which, and why"),
      h("ul.members", {}, suppressions.map((one) =>
        h("li", {}, ruleName(one.rule, rules), " in ", one.article === "*" ? "any article" : h("code", {}, text(one.article)), ": ",
          one.findings ? number(one.findings) : badge("of no use any more", "warn"), h("br"), h("span.soft", {}, text(one.reason)))))));
};

/** How the findings differ from those of an earlier run; null where there was none. */
const sinceBefore = (change, rules) =>
  change && h("section.card", { "aria-labelledby": "change-h" },
    h("h2", { id: "change-h" }, "Since the earlier run"),
    h("p.change", {}, h("b", {}, number(change.added)), " new, ", h("b", {}, number(change.fixed)), " fixed, ", h("b", {}, number(change.same)), " as before; ",
      change.worse.length ? `${count(change.worse.length, "rule is", "rules are")} worse.` : "no rule is worse."),
    change.worse.length > 0 && h("ul.members", {}, change.worse.map(([rule, before, now]) =>
      h("li", {}, ruleName(rule, rules), h("span.soft", {}, ` ${before.toFixed(1)} → ${now.toFixed(1)} findings per 1,000 articles`)))));
