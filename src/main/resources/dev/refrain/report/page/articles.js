// The list of articles, and an article with its whole text.

const findingCounts = (article) => [
  article.errors > 0 && h("span.level.l-error", { title: "errors" }, number(article.errors), h("span.hush", {}, " errors")), " ",
  article.warnings > 0 && h("span.level.l-warning", { title: "warnings" }, number(article.warnings), h("span.hush", {}, " warnings")), " ",
  article.notes > 0 && h("span.level.l-note", { title: "notes" }, number(article.notes), h("span.hush", {}, " notes")),
];

const bodyShare = ({ parts }) => (parts[0] + parts[1]) / Math.max(1, parts.reduce((sum, n) => sum + n, 0));

const articlesView = async () => {
  const [[totals], articles] = await Promise.all([table("totals"), table("articles")]);
  const rows = new Rows({
    label: "Articles",
    className: "articles",
    empty: "No article is like that.",
    columns: [
      { name: "Article", sort: (article) => articleTitle(article).toLowerCase(), className: "wide" },
      { name: "Source and date", sort: (article) => article.published ?? "", className: "sourcecol" },
      { name: "Words", sort: (article) => article.words, className: "num" },
      { name: "Where they come from", sort: bodyShare, className: "barcol" },
      { name: "Findings", sort: (article) => article.errors * 1e8 + article.warnings * 1e4 + article.notes, className: "counts" },
    ],
    render: (article) => [
      [h("a.main", { href: articleHref(article) }, text(articleTitle(article))), h("span.sub.mono", {}, article.failed && badge(`no article: ${article.failed}`, "warn"), text(article.id))],
      [article.source ? h("span.one", {}, text(article.source)) : h("span.soft.one", {}, "source not named"), h("span.sub", {}, date(article.published))],
      h("span", {}, number(article.words), h("span.unit", {}, " words")),
      stackedBar(article.parts),
      findingCounts(article),
    ],
  });
  const list = new FilteredList({
    view: "articles",
    label: "Filter the articles",
    items: articles,
    total: totals.articles,
    file: "articles.jsonl",
    rows,
    words: (article) => [article.title, article.id, article.source],
    fields: [
      { name: "q", label: "Find", placeholder: "title, source, id" },
      { name: "source", label: "Source", options: sourcesOf(articles).map((s) => [s]), passes: (article, value) => article.source === value },
      { name: "level", label: "Findings", options: [["error", "with errors"], ["warning", "with warnings"], ["note", "with notes"], ["none", "without"]],
        passes: (article, value) => (value === "none" ? article.errors + article.warnings + article.notes === 0 : article[`${value}s`] > 0) },
      { name: "failed", label: "Kind", options: [["no", "articles"], ["yes", "failed pages"]], passes: (article, value) => (article.failed !== null) === (value === "yes") },
    ],
  });
  return { list, element: list.element };
};

const WHOLE_PAGE = 0.6; // A finding on at least this share of the lines is on the page as a whole.
const NOTES_AT_LINE = 12;
const RELATIONS_LISTED = 50;

const articleDetail = async (id) => {
  const [articles, findings, rules, remedies, pairs, stories, cards, sources] = await Promise.all(
    ["articles", "findings", "rules", "remedies", "pairs", "stories", "cards", "sources"].map(table));
  const article = articles.find((a) => a.id === id);
  if (!article) {
    return null;
  }
  const content = await rowOf("texts", article.place);
  const own = findings.filter((finding) => finding.article === article.index).sort((a, b) => GRAVITY[b.level] - GRAVITY[a.level]);
  const lines = content ? content.text.split("\n") : [];
  const isWhole = ({ lines: at }) => !at || !content || (lines.length > 1 && at[1] - at[0] + 1 >= lines.length * WHOLE_PAGE);
  const whole = own.filter(isWhole);
  const note = (finding) => noteNode(finding, article, rules, remedies, articles);
  return {
    view: "articles",
    back: ["articles", "All articles"],
    list: "articles",
    item: article,
    title: [text(articleTitle(article))],
    className: "page",
    content: [
      h("p.id", {}, text(content?.origin ?? article.id), article.failed && [" ", badge(`no article: ${article.failed}`, "warn")]),
      content?.url && h("p.url", {}, h("a", { href: content.url, rel: "noreferrer noopener", target: "_blank" }, text(content.url))),
      factList(article, content),
      h("div.columns", {},
        h("section.card", { "aria-labelledby": "words-h" }, h("h2", { id: "words-h" }, "Where its words come from"), stackedBar(article.parts), barLegend(article.parts)),
        h("section.card", { "aria-labelledby": "relations-h" }, h("h2", { id: "relations-h" }, "What it takes part in"), relationList(article, articles, pairs, stories))),
      articleScores(article, cards, sources),
      whole.length > 0 && h("section.card", { "aria-labelledby": "whole-h" }, h("h2", { id: "whole-h" }, "On the page as a whole"), h("div.findings", {}, whole.slice(0, 100).map(note)), moreNotes(whole.length - 100, article)),
      content
        ? linesNode(article, content, lines, own.filter((finding) => !isWhole(finding)), note)
        : h("p.empty", {}, "This page has no room for the text; articles.jsonl says where its passages are."),
      content?.cut > 0 && h("p.soft", {}, `The text goes on for ${count(content.cut, "character", "characters")}; this page shows its beginning.`),
    ],
  };
};

const factList = (article, content) => {
  const at = (line) => (line ? `, line ${number(line)}` : "");
  const facts = [
    ["Source", article.source],
    ["Published", article.published && date(article.published)],
    ["Byline", content?.byline && content.byline[0] + at(content.byline[1])],
    ["Agency", content?.agency && content.agency[0] + at(content.agency[1])],
    ["Language", content?.language],
    ["Words", `${number(article.words)}, body ${number(article.body)}`],
    ...(content?.dates ?? []).map(([value, kind, line]) => ["Date claimed", `${value} (${kind}${at(line)})`]),
  ];
  return h("dl.facts", {}, facts.map(([name, value]) => value && h("div", {}, h("dt", {}, name), h("dd", {}, text(value)))));
};

const INVERSE = { contained: "contains", contains: "contained" };

const relationList = (article, articles, pairs, stories) => {
  const story = stories[article.story];
  const own = pairs.filter((pair) => pair.a === article.index || pair.b === article.index);
  if (!story && own.length === 0) {
    return h("p.soft", {}, "It stands alone.");
  }
  return [
    h("ul.relations", {},
      story && h("li", {}, badge("story"), " ", h("a", { href: storyHref(story) }, text(story.headline)), h("span.soft", {}, ` ${count(story.size, "article", "articles")}`)),
      own.slice(0, RELATIONS_LISTED).map((pair) => {
        const first = pair.a === article.index;
        const other = articles[first ? pair.b : pair.a];
        const [here, there] = first ? [pair.aLines, pair.bLines] : [pair.bLines, pair.aLines];
        const relation = first ? pair.relation : INVERSE[pair.relation] ?? pair.relation;
        return h("li", {}, badge(relation, `r-${relation}`), " ",
          h("a", { href: `#pair=${pair.number}` }, here && `${lineName(here)} and `, other !== article && text(articleTitle(other)), other !== article && there && ", ", lineName(there)),
          h("span.soft", {}, ` ${fixed(scoreOf(pair))}`));
      })),
    own.length > RELATIONS_LISTED && h("p.soft", {}, h("a", { href: `#duplicates&q=${encode(article.id)}` }, `and ${number(own.length - RELATIONS_LISTED)} more pairs`)),
  ];
};

const moreNotes = (more, article) =>
  more > 0 && h("p.in", {}, h("a", { href: `#audit&article=${encode(article.id)}` }, `and ${count(more, "more finding", "more findings")}`));

const noteNode = (finding, article, rules, remedies, articles) =>
  h(`details.finding.note.f-${finding.level}`, {},
    h("summary", {}, h(`span.level.l-${finding.level}`, {}, h("span.hush", {}, finding.level)), " ",
      h("span.rule", {}, text(rules[finding.rule]?.title ?? "")), " ", h("span.message", {}, text(finding.message))),
    h("p.in.soft", {}, lineName(finding.lines),
      finding.related.map(([a, first, last]) => [", ", h("a", { href: articleHref(articles[a], first) }, a !== article.index && [text(articleTitle(articles[a])), ", "], lineName([first, last]))])),
    remedies[finding.remedy]?.text && h("p.remedy", {}, text(remedies[finding.remedy].text)),
    rules[finding.rule] && h("p.in", {}, h("a", { href: ruleHref(rules[finding.rule]) }, "All of this rule")));

/** The text, line by line: its number, the kinds of its passages, its words, the findings that begin there. */
const linesNode = (article, content, lines, findings, note) => {
  const notes = new Map();
  for (const finding of findings) {
    notes.set(finding.lines[0], [...(notes.get(finding.lines[0]) ?? []), finding]);
  }
  let start = 0;
  let next = 0;
  let before = "";
  const nodes = lines.map((line, i) => {
    const end = start + line.length;
    const pieces = [];
    let at = start;
    while (next < content.passages.length && content.passages[next][0] < end) {
      const [from, to, , kind, entry] = content.passages[next];
      const [left, right] = [Math.max(at, from), Math.min(end, to)];
      if (left < right) {
        pieces.push({ text: content.text.slice(at, left), kind: "" }, { text: content.text.slice(left, right), kind, entry: from >= start ? entry : -1 });
        at = right;
      }
      if (to > end) {
        break;
      }
      next++;
    }
    pieces.push({ text: content.text.slice(at, end), kind: "" });
    start = end + 1;
    const kinds = [...new Set(pieces.map(({ kind }) => kind).filter(Boolean))];
    const named = kinds.join(" + ");
    const node = lineNode(article, i + 1, pieces, kinds, named !== before ? named : "", notes.get(i + 1) ?? [], note);
    before = named || before;
    return node;
  });
  return h("div.lines", { role: "group", "aria-label": "The text, line by line" }, nodes);
};

const lineNode = (article, line, pieces, kinds, named, findings, note) => {
  const longest = kinds.length > 1 ? pieces.filter((p) => p.kind).reduce((x, y) => (y.text.length > x.text.length ? y : x)).kind : kinds[0];
  return h(`div.line.${longest ? `k-${longest}` : "blank"}`, { id: `line=${line}`, tabindex: -1 },
    h("a.no", { href: articleHref(article, line), tabindex: -1, "aria-label": `line ${line}` }, line),
    h("span.kind", {}, named),
    h("p.words", {}, pieces.map(({ text: words, kind, entry }) =>
      words && (kind
        ? [h(`bdi.piece.k-${kind}`, {}, visible(words)), entry >= 0 && h("a.again", { href: `#passage=${entry + 1}`, title: "stands more than once", "aria-label": "stands more than once, see the ledger" }, "↺")]
        : visible(words)))),
    findings.length > 0 && h("div.margin", {}, findings.slice(0, NOTES_AT_LINE).map(note), moreNotes(findings.length - NOTES_AT_LINE, article)));
};
