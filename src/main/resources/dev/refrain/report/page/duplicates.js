// Pairs and groups.

const PAIR_KINDS = ["body", "title", "subhead", "caption", "byline", "date", "links", "furniture", "other"];
const RELATIONS = {
  exact: "word for word the same",
  near: "the same with small edits",
  contained: "the first lies in the second",
  contains: "the second lies in the first",
  overlap: "they share text, but less than a copy would",
};

const pairTabs = (here, totals) =>
  h("p.tabs", {},
    h("a", { href: "#duplicates", "aria-current": here === "duplicates" && "page" }, "Pairs ", h("span.n", {}, number(totals.pairs))),
    h("a", { href: "#groups", "aria-current": here === "groups" && "page" }, "Groups of copies ", h("span.n", {}, number(totals.groups))));

const pairText = (pair, articles) => {
  const [a, b] = [articles[pair.a], articles[pair.b]];
  if (pair.level === "article") {
    return [h("a.main", { href: `#pair=${pair.number}` }, text(articleTitle(a))), h("span.sub", {}, text(articleTitle(b)))];
  }
  const where =
    pair.a === pair.b
      ? [text(articleTitle(a)), `: ${lineName(pair.aLines)} and ${lineName(pair.bLines)}`]
      : [text(articleTitle(a)), `, ${lineName(pair.aLines)} · `, text(articleTitle(b)), `, ${lineName(pair.bLines)}`];
  return [h("a.main", { href: `#pair=${pair.number}` }, text(pair.snippet ?? `pair ${pair.number}`)), h("span.sub", {}, where)];
};

/** The sources of a pair, "" for one that is not known; none when neither is. */
const pairSources = (pair, articles) => {
  const names = [...new Set([sourceName(articles[pair.a]), sourceName(articles[pair.b])])];
  return names.some(Boolean) ? names : [];
};

const pairCells = (pair, articles) => [
  [h("span.big", {}, fixed(scoreOf(pair))), meter(scoreOf(pair))],
  [badge(pair.relation, `r-${pair.relation}`), h("span.sub", {}, pair.level === "article" ? "article" : pair.aKind ?? "passage")],
  pairText(pair, articles),
  [
    pair.differs.map((what) => badge(`changes a ${what}`, "warn")),
    h("span.sub", {}, pairSources(pair, articles).map((s, i) => [i ? " · " : "", text(s || "not named")])),
  ],
];

const duplicatesView = async () => {
  const [[totals], articles, pairs] = await Promise.all([table("totals"), table("articles"), table("pairs")]);
  const rows = new Rows({
    label: "Pairs",
    className: "pairs",
    empty: "No pair is like that.",
    columns: [
      { name: "Likeness", sort: scoreOf, className: "score" },
      { name: "Relation", sort: (pair) => pair.relation, className: "relation" },
      { name: "Texts", className: "wide" },
      { name: "Sources", className: "side-note" },
    ],
    render: (pair) => pairCells(pair, articles),
  });
  const sources = sourcesOf(new Set(pairs.flatMap((pair) => [articles[pair.a], articles[pair.b]]).filter(Boolean)));
  const list = new FilteredList({
    view: "duplicates",
    label: "Filter the pairs",
    items: pairs,
    total: totals.pairs,
    file: "duplicates.jsonl",
    rows,
    score: scoreOf,
    words: (pair) => [pair.snippet, articles[pair.a]?.title, articles[pair.a]?.id, articles[pair.b]?.title, articles[pair.b]?.id, ...pair.differs],
    fields: [
      { name: "q", label: "Find", placeholder: "words, title, article" },
      { name: "level", label: "Level", options: [["article"], ["passage"]], passes: (pair, value) => pair.level === value },
      { name: "relation", label: "Relation", options: Object.keys(RELATIONS).map((r) => [r]), passes: (pair, value) => pair.relation === value },
      { name: "kind", label: "Kind", options: PAIR_KINDS.map((k) => [k]), passes: (pair, value) => pair.aKind === value || pair.bKind === value },
      { name: "source", label: "Source", options: sources.map((s) => [s]), passes: (pair, value) => sourceName(articles[pair.a]) === value || sourceName(articles[pair.b]) === value },
      { name: "within", label: "Where", options: [["true", "inside one article"], ["false", "between articles"]], passes: (pair, value) => String(pair.a === pair.b) === value },
      { name: "from", label: "At least", range: 0, passes: (pair, value) => scoreOf(pair) >= Number(value) - 1e-9 },
      { name: "to", label: "At most", range: 1, passes: (pair, value) => Number(value) >= 1 || scoreOf(pair) < Number(value) - 1e-9 },
    ],
  });
  return {
    list,
    element: h("div", {},
      pairTabs("duplicates", totals),
      h("p.intro", {}, "Texts that were compared word by word and found alike. The likeness is the larger of Jaccard and both containments. Choose a bar to see only its pairs, with shift several."),
      list.element),
  };
};

const groupsView = async () => {
  const [[totals], articles, groups] = await Promise.all([table("totals"), table("articles"), table("groups")]);
  const rows = new Rows({
    label: "Groups of copies",
    className: "groups",
    empty: "No group is like that.",
    columns: [
      { name: "Copies", sort: (group) => group.size, className: "score" },
      { name: "Level", sort: (group) => group.level, className: "relation" },
      { name: "The copy to keep, and why", className: "wide" },
      { name: "Least alike", sort: (group) => -group.jaccard, className: "num" },
    ],
    render: (group) => [
      h("span.big", {}, number(group.size)),
      badge(group.level),
      [
        h("a.main", { href: `#group=${encode(group.id)}` }, text(articleTitle(articles[group.keep[0]])), group.keep.length > 1 && `, ${lineName(group.keep.slice(1))}`),
        h("span.sub", {}, text(group.reason)),
      ],
      fixed(group.jaccard),
    ],
  });
  const list = new FilteredList({
    view: "groups",
    label: "Filter the groups",
    items: groups,
    total: totals.groups,
    file: "groups.jsonl",
    rows,
    words: (group) => [group.reason, ...group.members.flatMap(([a]) => [articles[a]?.title, articles[a]?.id, sourceName(articles[a])])],
    fields: [
      { name: "q", label: "Find", placeholder: "title, article, reason" },
      { name: "level", label: "Level", options: [["article"], ["passage"]], passes: (group, value) => group.level === value },
    ],
  });
  return {
    list,
    element: h("div", {},
      pairTabs("groups", totals),
      h("p.intro", {}, "Copies of one text; every copy was compared with the one all others are measured against."),
      list.element),
  };
};

const groupDetail = async (id) => {
  const [articles, groups] = await Promise.all([table("articles"), table("groups")]);
  const group = groups.find((g) => g.id === id);
  return group && {
    view: "duplicates",
    back: ["groups", "All groups"],
    list: "groups",
    item: group,
    title: [`${number(group.size)} copies of one ${group.level === "article" ? "article" : "passage"}`],
    content: [
      h("p.keep", {}, h("span.keep-note", {}, text(group.reason))),
      h("p.soft", {}, text(group.explanation), ` Least alike: Jaccard ${fixed(group.jaccard)}, containment ${fixed(group.containment)}.`),
      originNode(group.origin, articles),
      h("section.card", { "aria-label": "Copies" },
        h("ul.members", {},
          group.members.map(([a, ...lines]) =>
            h("li", {},
              articleLink(articles[a], lines.length ? lines : null, lines.length > 0 && `, ${lineName(lines)}`),
              " ", h("span.soft", {}, text(sourceName(articles[a])), " ", date(articles[a]?.published)),
              String([a, ...lines]) === String(group.keep) && [" ", badge("kept", "kept")]))),
        group.size > group.members.length && h("p.soft", {}, `and ${number(group.size - group.members.length)} more, in groups.jsonl`)),
    ],
  };
};

/** Where the text may come from, and what speaks for it. */
const originNode = (origin, articles) => {
  if (!origin) {
    return null;
  }
  const [member, agency, evidence] = origin;
  const named = (side) => side && articleLink(articles[side[0]], side.length > 1 ? side.slice(1) : null);
  return h("section.card", { "aria-labelledby": "origin-of" },
    h("h2", { id: "origin-of" }, "Where it may come from"),
    h("p", {}, agency && ["the agency ", text(agency)], agency && member && ", ", member && ["first seen in ", named(member)], !agency && !member && "Nobody can tell from these copies."),
    evidence.length > 0 && h("ul.members", {}, evidence.map(([kind, side, says]) => h("li", {}, badge(kind), " ", text(says), side && [" ", named(side)]))));
};
