// Articles about one event.

const storyDates = ({ from, to }) => (date(from) === date(to) ? date(from) : `${date(from)} – ${date(to)}`);

const storyFacts = (story) =>
  [
    count(story.size, "article", "articles"),
    story.size > 1 && count(story.versions, "version", "versions"),
    story.size > 1 && count(story.texts, "independent text", "independent texts"),
    story.sources > 0 && count(story.sources, "source", "sources"),
  ].filter(Boolean).join(", ");

const storyEvents = (story, articles) =>
  story.articles.map(([a]) => ({ day: dayOf(articles[a]?.published), label: articleTitle(articles[a]) }));

const storyHref = (story) => `#story=${encode(story.id)}`;

const storyCard = (story, articles, axis) =>
  h("div.card.story", {},
    h("p.badges", {}, story.theme > 0 && badge(`theme ${story.theme}`), h("span.soft", {}, storyDates(story))),
    h("h2", {}, h("a.main", { href: storyHref(story) }, text(story.headline))),
    h("p.soft.facts-line", {}, storyFacts(story)),
    story.terms.length > 0 && h("ul.terms", { "aria-label": "Terms" }, story.terms.slice(0, 6).map((term) => h("li", {}, text(term)))),
    timeline(storyEvents(story, articles), axis));

const MAPPED = 400;
const NAMED = 14;
const COLOURS = ["body", "repeated", "caption", "credit", "links", "shared", "headline"];

/** Stories at their places: near to each other where they tell alike, larger with more articles, one colour a theme. */
const storyMap = (stories) => {
  const placed = stories.filter((story) => story.place).sort((a, b) => b.size - a.size).slice(0, MAPPED);
  return h("ul.map", { "aria-label": "Map of stories" }, placed.map((story, i) => {
    const [x, y] = story.place;
    const dot = h("a.dot", { href: storyHref(story), title: plain(`${story.headline} (${storyFacts(story)})`) },
      h(`span.disc.p-${story.theme ? COLOURS[story.theme % COLOURS.length] : "other"}`),
      h(i < NAMED ? "span.name" : "span.hush", {}, text(story.headline)));
    const size = Math.min(5, 1.5 + 0.4 * Math.sqrt(story.size - 1));
    dot.style.left = `${6 + 88 * x}%`;
    dot.style.top = `${7 + 80 * y}%`;
    dot.style.setProperty("--size", `${size}rem`);
    return h("li", {}, dot);
  }));
};

const storiesView = async () => {
  const [[totals], articles, stories] = await Promise.all([table("totals"), table("articles"), table("stories")]);
  const axis = spanOf(articles);
  const rows = new Rows({
    label: "Stories",
    className: "cards",
    across: 22,
    empty: stories.length ? "No story is like that." : "No stories were looked for, or none were found.",
    render: (story) => storyCard(story, articles, axis),
  });
  const overall = h("div", {});
  let mapped = [];
  const map = h("details.map-box", { toggle: () => draw() }, h("summary", {}, "Map: what lies near tells alike"));
  const draw = () => {
    map.querySelector("ul")?.remove();
    map.open && map.append(storyMap(mapped));
    refresh();
  };
  const themes = [...new Set(stories.map((story) => story.theme))].filter((theme) => theme > 0).sort((x, y) => x - y).slice(0, 500);
  const list = new FilteredList({
    view: "stories",
    label: "Filter the stories",
    items: stories,
    total: totals.stories,
    file: "stories.jsonl",
    rows,
    words: (story) => [story.headline, ...story.terms, ...story.articles.flatMap(([a]) => [articles[a]?.title, articles[a]?.id])],
    fields: [
      { name: "q", label: "Find", placeholder: "headline, term, article" },
      { name: "size", label: "Size", options: [["2", "2 articles or more"], ["5", "5 or more"], ["10", "10 or more"]], passes: (story, value) => story.size >= Number(value) },
      { name: "theme", label: "Theme", options: themes.map((t) => [String(t), `theme ${t}`]), passes: (story, value) => String(story.theme) === value },
      { name: "source", label: "Source", options: sourcesOf(articles).map((s) => [s]), passes: (story, value) => story.articles.some(([a]) => sourceName(articles[a]) === value) },
    ],
    extra: (shown) => {
      const days = shown.flatMap((story) => storyEvents(story, articles).map(({ day }) => day));
      overall.replaceChildren(...[calendar(days, axis)].filter(Boolean));
      mapped = shown;
      map.hidden = shown.filter((story) => story.place).length < 3;
      draw();
    },
  });
  list.form.after(overall, map);
  return {
    list,
    element: h("div", {}, h("p.intro", {}, "Articles about one event. Stories of one theme belong to a wider subject."), list.element),
  };
};

const storyDetail = async (id) => {
  const [articles, stories, groups] = await Promise.all([table("articles"), table("stories"), table("groups")]);
  const story = stories.find((s) => s.id === id);
  if (!story) {
    return null;
  }
  const versions = new Map();
  for (const [a, g] of story.articles) {
    const key = g < 0 ? `a${a}` : `g${g}`;
    versions.set(key, [...(versions.get(key) ?? []), a]);
  }
  const kin = stories.filter((other) => other.theme > 0 && other.theme === story.theme && other !== story).slice(0, 40);
  return {
    view: "stories",
    back: ["stories", "All stories"],
    list: "stories",
    item: story,
    title: [text(story.headline)],
    content: [
      h("p.badges", {}, story.theme > 0 && h("a.badge", { href: `#stories&theme=${story.theme}` }, `theme ${story.theme}`), h("span.soft", {}, `${storyDates(story)}. ${storyFacts(story)}`)),
      story.terms.length > 0 && h("ul.terms", { "aria-label": "Terms" }, story.terms.map((term) => h("li", {}, text(term)))),
      h("section.card", { "aria-labelledby": "versions-h" },
        h("h2", { id: "versions-h" }, "Its articles"),
        timeline(storyEvents(story, articles), spanOf(articles), { ticks: true }),
        h("ul.members.versions", {}, [...versions].map(([key, own]) => versionNode(own, groups[key.slice(1)], key[0] === "g", articles))),
        story.size > story.articles.length && h("p.soft", {}, `and ${number(story.size - story.articles.length)} more, in stories.jsonl`)),
      kin.length > 0 && h("section.card", { "aria-labelledby": "kin-h" },
        h("h2", { id: "kin-h" }, "Of the same theme"),
        h("ul.members", {}, kin.map((other) => h("li", {}, h("a", { href: storyHref(other) }, text(other.headline)), " ", h("span.soft", {}, `${count(other.size, "article", "articles")}, ${storyDates(other)}`))))),
    ],
  };
};

/** An article, and its copies folded below it. */
const versionNode = (own, group, copied, articles) => {
  const keep = copied && own.includes(group?.keep[0]) ? group.keep[0] : own[0];
  const line = (a) => [h("span.soft.day", {}, date(articles[a]?.published)), " ", articleLink(articles[a]), " ", h("span.soft", {}, text(sourceName(articles[a])))];
  const rest = own.filter((a) => a !== keep);
  return h("li", {}, line(keep),
    rest.length > 0 &&
      h("details", {}, h("summary", {}, count(rest.length, "copy", "copies")),
        h("ul.members", {}, rest.map((a) => h("li", {}, line(a)))),
        group && h("p.in", {}, h("a", { href: `#group=${encode(group.id)}` }, "Why this copy is kept"))));
};
