// Findings by rule, by source, by article.

const LEVELS = ["error", "warning", "note"];
const GRAVITY = { error: 2, warning: 1, note: 0 };
const ruleHref = (rule) => `#rule=${encode(rule.id)}`;

const findingHref = (finding, rule, articles) =>
  finding.article < 0 ? ruleHref(rule) : articleHref(articles[finding.article], finding.lines?.[0]);

/**
 * What a site prints on page after page is one row, which opens to its findings.
 *
 * @param faults by the place of their findings
 * @param onfold gets the fault that was opened or closed
 */
const folding = (faults, onfold) => {
  const open = new Set();
  const toggle = (fault) => {
    open.delete(fault) || open.add(fault);
    onfold(fault);
  };
  return (findings) => {
    const alike = new Map();
    for (const finding of findings) {
      const fault = faults.get(finding.index);
      if (fault) {
        alike.has(fault) || alike.set(fault, []);
        alike.get(fault).push(finding);
      }
    }
    return findings.flatMap((finding) => {
      const fault = faults.get(finding.index);
      const own = alike.get(fault) ?? [];
      if (own.length < 2) {
        return [finding];
      }
      const isOpen = open.has(fault);
      return own[0] === finding ? [{ fault, own, isOpen, toggle: () => toggle(fault) }, ...(isOpen ? own.map((each) => ({ ...each, under: true })) : [])] : [];
    });
  };
};

const foldedRow = ({ fault, own, isOpen, toggle }, rules, withRule) => [
  level(fault.level),
  [
    h("button.main", { type: "button", "aria-expanded": String(isOpen), click: toggle }, text(fault.line)),
    withRule && h("span.sub", {}, text(rules[fault.rule]?.title ?? "")),
  ],
  [h("span.one", {}, count(new Set(own.map((finding) => finding.article)).size, "page", "pages")), h("span.sub", {}, text(fault.site))],
];

const findingRows = (rules, articles, withRule, fold) =>
  new Rows({
    label: "Findings",
    className: "findings-table",
    fold,
    empty: "No finding is like that.",
    columns: [
      { name: "Level", sort: (finding) => GRAVITY[finding.level], className: "levelcol" },
      { name: "Finding", className: "wide" },
      { name: "Article", sort: (finding) => articleTitle(articles[finding.article]), className: "articlecol" },
    ],
    render: (finding) => finding.fault ? foldedRow(finding, rules, withRule) : [
      level(finding.level),
      [
        h(finding.under ? "a.main.under" : "a.main", { href: findingHref(finding, rules[finding.rule], articles) }, text(finding.message)),
        withRule && h("span.sub", {}, text(rules[finding.rule]?.title ?? "")),
      ],
      finding.article < 0
        ? h("span.soft", {}, "the collection")
        : [h("span.one", {}, text(articleTitle(articles[finding.article]))), h("span.sub", {}, [lineName(finding.lines), sourceName(articles[finding.article])].filter(Boolean).map((s, i) => [i ? ", " : "", text(s)]))],
    ],
  });

const findingList = (view, rules, articles, findings, shared, totals, rule = null) => {
  const faults = new Map(shared.flatMap((fault) => fault.findings.map((index) => [index, fault])));
  const alike = (finding) => faults.get(finding.index)?.findings.length ?? 0;
  const list = new FilteredList({
    view,
    label: "Filter the findings",
    items: [...findings].sort((a, b) => GRAVITY[b.level] - GRAVITY[a.level] || alike(b) - alike(a)),
    total: rule ? findings.length : totals.findings,
    file: "findings.jsonl",
    rows: findingRows(rules, articles, !rule, folding(faults, (fault) => {
      list.apply();
      list.rows.focus(list.rows.items.findIndex((row) => row.fault === fault));
    })),
    words: (finding) => [finding.message, rules[finding.rule]?.title, rules[finding.rule]?.id, articles[finding.article]?.title, articles[finding.article]?.id],
    fields: [
      { name: "q", label: "Find", placeholder: "words, rule, article" },
      { name: "level", label: "Level", options: LEVELS.map((l) => [l]), passes: (finding, value) => finding.level === value },
      !rule && { name: "rule", label: "Rule", options: rules.filter((r) => r.findings > 0).map((r) => [r.id, r.title]), passes: (finding, value) => rules[finding.rule]?.id === value },
      { name: "source", label: "Source", options: sourcesOf(articles).map((s) => [s]), passes: (finding, value) => sourceName(articles[finding.article]) === value },
      { name: "article", hidden: true, passes: (finding, value) => articles[finding.article]?.id === value },
    ].filter(Boolean),
  });
  return list;
};

const ruleList = (rules, findings) => {
  const counts = new Map();
  for (const finding of findings) {
    const own = counts.get(finding.rule) ?? { error: 0, warning: 0, note: 0, all: 0 };
    own[finding.level]++;
    own.all++;
    counts.set(finding.rule, own);
  }
  const gravest = (own) => LEVELS.find((l) => own[l] > 0);
  const found = rules.filter((rule) => counts.has(rule.index))
    .sort((a, b) => GRAVITY[gravest(counts.get(b.index))] - GRAVITY[gravest(counts.get(a.index))] || counts.get(b.index).all - counts.get(a.index).all || (a.id < b.id ? -1 : 1));
  const quiet = rules.filter((rule) => !counts.has(rule.index) && !rule.needs);
  const idle = rules.filter((rule) => !counts.has(rule.index) && rule.needs);
  const most = Math.max(1, ...found.map((rule) => counts.get(rule.index).all));
  const line = (rule) => {
    const own = counts.get(rule.index);
    return h("li", {}, level(gravest(own)), h("a", { href: ruleHref(rule) }, text(rule.title)), meter(own.all / most), h("span.num", {}, number(own.all)));
  };
  const grave = found.filter((rule) => gravest(counts.get(rule.index)) !== "note");
  const light = found.filter((rule) => !grave.includes(rule));
  return [
    h("ul.rules", {}, grave.map(line)),
    light.length > 0 && h("details.quiet-box", { open: grave.length === 0 }, h("summary", {}, count(light.length, "rule with notes only", "rules with notes only")), h("ul.rules", {}, light.map(line))),
    quiet.length > 0 && h("details.quiet-box", {}, h("summary", {}, `${count(quiet.length, "rule", "rules")} that found nothing`),
      h("ul.quiet", {}, quiet.map((rule) => h("li", {}, h("a", { href: ruleHref(rule) }, text(rule.title)), " ", h("span.soft", {}, `looked at ${number(rule.evaluated)}`))))),
    idle.length > 0 && h("details.quiet-box", {}, h("summary", {}, `${count(idle.length, "rule", "rules")} with nothing to look at`),
      h("ul.quiet", {}, idle.map((rule) => h("li", {}, h("a", { href: ruleHref(rule) }, text(rule.title)), " ", h("span.soft", {}, "needs ", text(rule.needs)))))),
  ];
};

const scoreCard = (totals, articles, findings) =>
  h("section.card.score", { "aria-labelledby": "score-h" },
    h("h2", { id: "score-h" }, "Score"),
    h("p.big-score", {}, h("span.value", {}, totals.score), h("span.soft", {}, " of 100")),
    h("svg.meter", { role: "img", "aria-label": `${totals.score} of 100`, width: "100%", height: 8 }, h("rect.track", { width: "100%", height: 8 }), h("rect.fill", { width: `${totals.score}%`, height: 8 })),
    h("ul.levels", {}, LEVELS.map((name) => h("li", {}, level(name), " ", h("a", { href: `#audit&level=${name}` }, number(findings.filter((f) => f.level === name).length))))),
    h("p.more", {}, h("a", { href: "#articles&level=error" }, "Articles with errors: ", number(articles.filter((a) => a.errors > 0).length))));

const auditView = async () => {
  const [[totals], articles, rules, findings, shared, sources, suppressions, [change]] = await Promise.all(
    ["totals", "articles", "rules", "findings", "shared", "sources", "suppressions", "change"].map(table));
  const list = findingList("audit", rules, articles, findings, shared, totals);
  return {
    list,
    element: h("div", {},
      h("div.columns.narrow-first", {},
        scoreCard(totals, articles, findings),
        h("section.card", { "aria-labelledby": "by-rule-h" }, h("h2", { id: "by-rule-h" }, "By rule"), ruleList(rules, findings))),
      h("div.columns", {}, sinceBefore(change, rules), heldBack(suppressions, rules)),
      h("section.card", { "aria-labelledby": "by-source-h" }, h("h2", { id: "by-source-h" }, "By source"),
        sources.length > 0 && scoreLegend(), new SourceScores(sourcesWithScores(articles, sources)).element, sources.length > 0 && scoreGuide()),
      h("h2.subtitle", {}, "Every finding"),
      list.element),
  };
};

const ruleDetail = async (id) => {
  const [[totals], articles, rules, remedies, findings, shared] = await Promise.all(
    ["totals", "articles", "rules", "remedies", "findings", "shared"].map(table));
  const rule = rules.find((r) => r.id === id);
  if (!rule) {
    return null;
  }
  const own = findings.filter((finding) => finding.rule === rule.index);
  const said = [...new Set(own.map((finding) => finding.remedy))];
  const list = findingList("audit", rules, articles, own, shared, totals, rule);
  list.view = `rule=${encode(id)}`;
  return {
    view: "audit",
    back: ["audit", "The whole audit"],
    title: [text(rule.title)],
    filtered: list,
    content: [
      h("p.badges", {}, level(rule.level), h("code", {}, text(rule.id)),
        h("span.soft", {}, rule.needs ? text(`not judged: needs ${rule.needs}`) : `looked at ${number(rule.evaluated)}${rule.notApplicable ? `, not applicable to ${number(rule.notApplicable)}` : ""}, found ${number(rule.findings)}`)),
      said.length === 1 && remedies[said[0]]?.text && h("p.remedy", {}, text(remedies[said[0]].text)),
      rule.help && h("details.about", {}, h("summary", {}, "About this rule"), h("p.help", {}, text(rule.help))),
      own.length > 0 && list.element,
    ],
  };
};
