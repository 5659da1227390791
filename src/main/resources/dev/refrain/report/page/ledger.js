// Passages that stand more than once.

const LEDGER_KINDS = ["furniture", "repeat-in-article", "wire", "shared", "quote", "headline", "caption", "list-entry"];

const placeEvents = (entry, articles) =>
  entry.places.map(([a]) => ({ day: dayOf(articles[a]?.published), label: articleTitle(articles[a]) }));

const ledgerView = async () => {
  const [[totals], articles, entries] = await Promise.all([table("totals"), table("articles"), table("ledger")]);
  const axis = spanOf(articles);
  const firstDay = (entry) => Math.min(...placeEvents(entry, articles).map(({ day }) => day ?? Infinity));
  const rows = new Rows({
    label: "Passages that stand more than once",
    className: "ledger",
    empty: entries.length ? "No passage is like that." : "No passage stands more than once.",
    columns: [
      { name: "Class", sort: (entry) => entry.kind, className: "kindcol" },
      { name: "Passage", className: "wide" },
      { name: "Times", sort: (entry) => entry.times, className: "num" },
      { name: "Articles", sort: (entry) => entry.articles, className: "num" },
      { name: axis ? `${dayName(axis.start)} – ${endName(axis)}` : "When", sort: axis && ((entry) => -firstDay(entry)), className: "when" },
    ],
    render: (entry) => [
      badge(entry.kind, `c-${entry.kind}`),
      h("a.main.clamp", { href: `#passage=${entry.index + 1}` }, text(entry.text)),
      h("span", {}, number(entry.times), h("span.unit", {}, " times")),
      h("span", {}, number(entry.articles), h("span.unit", {}, entry.articles === 1 ? " article" : " articles")),
      timeline(placeEvents(entry, articles), axis),
    ],
  });
  const sources = sourcesOf(articles);
  const list = new FilteredList({
    view: "ledger",
    label: "Filter the ledger",
    items: entries,
    total: totals.ledger,
    file: "passages.jsonl",
    rows,
    words: (entry) => [entry.text, ...entry.places.flatMap(([a]) => [articles[a]?.title, articles[a]?.id])],
    fields: [
      { name: "q", label: "Find", placeholder: "words, title, article" },
      { name: "kind", label: "Class", options: LEDGER_KINDS.map((k) => [k]), passes: (entry, value) => entry.kind === value },
      { name: "source", label: "Source", options: sources.map((s) => [s]), passes: (entry, value) => entry.places.some(([a]) => sourceName(articles[a]) === value) },
      { name: "across", label: "Where", options: [["one", "in one article"], ["more", "in several articles"]], passes: (entry, value) => (entry.articles === 1) === (value === "one") },
    ],
  });
  return {
    list,
    element: h("div", {}, h("p.intro", {}, "Every passage that stands more than once, with every place where it stands."), list.element),
  };
};

const passageDetail = async (name) => {
  const [articles, entries] = await Promise.all([table("articles"), table("ledger")]);
  const entry = entries[Number(name) - 1];
  if (!entry) {
    return null;
  }
  const places = new Map();
  for (const [a, first, last, relation] of entry.places) {
    places.set(a, [...(places.get(a) ?? []), { lines: [first, last], relation }]);
  }
  return {
    view: "ledger",
    back: ["ledger", "The whole ledger"],
    list: "ledger",
    item: entry,
    title: [`It stands ${entry.times === 2 ? "twice" : number(entry.times) + " times"} in ${count(entry.articles, "article", "articles")}`],
    content: [
      h("p.badges", {}, badge(entry.kind, `c-${entry.kind}`)),
      h("blockquote.words", {}, text(entry.text)),
      h("section.card", { "aria-labelledby": "places-h" },
        h("h2", { id: "places-h" }, "Where it stands"),
        timeline(placeEvents(entry, articles), spanOf(articles), { ticks: true }),
        h("ul.members", {},
          [...places].map(([a, own], i) =>
            h("li", {},
              h("span.soft.day", {}, date(articles[a]?.published)), " ",
              articleLink(articles[a]), " ", h("span.soft", {}, text(sourceName(articles[a]))), " ",
              h("span.places", {}, own.map(({ lines, relation }) =>
                [h("a.place", { href: articleHref(articles[a], lines[0]) }, lineName(lines)), relation !== "exact" && h("span.soft", {}, ` ${relation}`), " "])),
              " ", i === 0 && badge("first", "kept")))),
        entry.times > entry.places.length && h("p.soft", {}, `and ${number(entry.times - entry.places.length)} more, in passages.jsonl`)),
    ],
  };
};
