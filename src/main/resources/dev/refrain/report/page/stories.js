// Articles about one event.

const storyDates = ({ from, to }) => (date(from) === date(to) ? date(from) : `${date(from)} – ${date(to)}`);

const storySources = (story) => (story.sources > 0 ? `; ${count(story.sources, "named source", "named sources")}` : "");

const storyTexts = (story) =>
  story.texts === story.size
    ? ": none a copy of another"
    : `: ${count(story.texts, "independent text", "independent texts")}, ${count(story.size - story.texts, "copy", "copies")}`;

const storyWordings = (story) =>
  story.texts === story.size ? "" : ` (${story.versions === story.texts ? "word for word" : count(story.versions, "wording", "wordings")})`;

const storyFacts = (story) =>
  story.size === 1 ? "1 article" : count(story.size, "article", "articles") + storyTexts(story) + storyWordings(story) + storySources(story);

/** The same for a card. */
const storyShort = (story) =>
  story.size === 1 ? "1 article" : count(story.size, "article", "articles") + storyTexts(story);

const storyEvents = (story, articles) =>
  story.articles.map(([a]) => ({ day: dayOf(articles[a]?.published), label: articleTitle(articles[a]) }));

const storyHref = (story) => `#story=${encode(story.id)}`;

const storyCard = (story, articles, axis) =>
  h("div.card.story", {},
    h("p.badges", {}, story.theme > 0 && badge(`theme ${story.theme}`), h("span.soft", {}, storyDates(story))),
    h("h2", {}, h("a.main", { href: storyHref(story) }, text(story.headline))),
    h("p.soft.facts-line", {}, storyShort(story)),
    story.terms.length > 0 && h("ul.terms", { "aria-label": "Terms" }, story.terms.slice(0, 6).map((term) => h("li", {}, text(term)))),
    timeline(storyEvents(story, articles), axis));

const MAPPED = 400;
const COLOURS = ["body", "repeated", "caption", "credit", "links", "shared", "headline"];

/** Stretches numbers to 0 to 1; .5 where all are the same. */
const stretch = (values) => {
  const least = Math.min(...values);
  const width = Math.max(...values) - least;
  return (value) => (width > 0 ? (value - least) / width : 0.5);
};

/** The colours of the themes that most of these stories share; other themes get none. */
const themeColours = (stories) => {
  const sizes = new Map();
  for (const { theme } of stories) {
    theme > 0 && sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  }
  const large = [...sizes].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return new Map(large.slice(0, COLOURS.length).map(([theme], i) => [theme, COLOURS[i]]));
};

/** Whether there is room for a name, of which boxes are taken already; if so, it takes its own. All in rem. */
const takeRoom = (taken, x, y, width) => {
  const box = [x - width / 2, x + width / 2, y, y + 2.4];
  const free = taken.every(([left, right, top, bottom]) => box[1] < left || box[0] > right || box[3] < top || box[2] > bottom);
  free && taken.push(box);
  return free;
};

/** Stories at their places: near to each other where they tell alike, larger with more articles, a colour for each large theme. */
const storyMap = (stories, width) => {
  const placed = stories.filter((story) => story.place).sort((a, b) => b.size - a.size).slice(0, MAPPED);
  const across = stretch(placed.map((story) => story.place[0]));
  const down = stretch(placed.map((story) => story.place[1]));
  const colours = themeColours(placed);
  const base = Math.max(0.7, Math.min(1.5, 9 / Math.sqrt(placed.length)));
  const wide = width / 16;
  const high = Math.max(22, Math.min(44, (0.6 * innerHeight) / 16));
  const name = wide < 48 ? 7 : 13;
  const taken = [];
  return h("ul.map", { "aria-label": "Map of stories" }, placed.map((story) => {
    const x = 6 + 88 * across(story.place[0]);
    const y = 6 + 82 * down(story.place[1]);
    const size = Math.min(5, base * (1 + 0.27 * Math.sqrt(story.size - 1)));
    const left = (x * wide) / 100;
    const inside = left > name / 2 && left < wide - name / 2;
    const named = inside && takeRoom(taken, left, (y * high) / 100 + size / 2, name);
    const dot = h(named ? "a.dot.named" : "a.dot", { href: storyHref(story), title: plain(`${story.headline} (${storyFacts(story)})`) },
      h(`span.disc.p-${colours.get(story.theme) ?? "other"}`),
      h(named ? "span.name" : "span.hush", {}, text(story.headline)));
    dot.style.left = `${x}%`;
    dot.style.top = `${y}%`;
    dot.style.setProperty("--size", `${size}rem`);
    return h("li", {}, dot);
  }));
};

const storiesView = async () => {
  const [[totals], articles, stories, heat, pairs] = await Promise.all(["totals", "articles", "stories", "heat", "pairs"].map(table));
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
  const map = h("details.map-box", { toggle: () => draw() }, h("summary", {}, "Map: what lies near tells alike, large themes in colour"));
  const draw = () => {
    map.querySelector("ul")?.remove();
    map.open && map.append(storyMap(mapped, map.clientWidth));
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
    element: h("div", {}, h("p.intro", {}, "Articles about one event. Stories of one theme belong to a wider subject."), list.element, heat.length > 0 && heatMap(heat, articles, stories, pairs)),
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
