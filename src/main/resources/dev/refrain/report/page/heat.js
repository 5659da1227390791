// How alike every two articles of a small report are, as a matrix.

const HEAT_STEPS = [0, 5, 10, 20, 35, 50, 75]; // Hundredths from which a colour is used; close together where articles differ.
const HEAT_LINKED = 10; // Hundredths from which a cell leads on where the two are neither copies nor one story.
const HEAT_NUMBERS = 16; // Articles up to which the cells have room for their numbers.
const HEAT_LISTED = 20;

const heatStep = (likeness) => HEAT_STEPS.findLastIndex((from) => likeness >= from);

/** All pairs of rows with what is known of them; `row` < `column`. */
const heatCells = (rows, articles, stories, pairs) => {
  const copies = new Map(pairs.filter((pair) => pair.level === "article").map((pair) => [`${pair.a} ${pair.b}`, pair]));
  return rows.flatMap(({ article: a, likeness }, row) =>
    likeness.map((value, i) => {
      const b = rows[row + 1 + i].article;
      const pair = copies.get(`${a} ${b}`) ?? copies.get(`${b} ${a}`);
      const [mine, other] = [stories[articles[a].story], stories[articles[b].story]];
      const href = pair ? `#pair=${pair.number}`
        : mine && mine === other ? storyHref(mine)
        : value >= HEAT_LINKED && mine?.theme > 0 && mine.theme === other?.theme ? `#stories&theme=${mine.theme}` : null;
      const why = pair ? ", a pair of copies" : mine && mine === other ? ", one story" : "";
      const said = plain(`${articleTitle(articles[a])} and ${articleTitle(articles[b])}: ${fixed(value / 100)}${why}`);
      return { row, column: row + 1 + i, a, b, value, said, href };
    }));
};

/** Arrow keys in a matrix of links: left and right in reading order, up and down to the nearest in the next row that has any. */
const moveInHeat = (event, links) => {
  const at = links.findIndex(({ element }) => element === event.target);
  const { row, column } = links[at] ?? {};
  const beyond = {
    ArrowDown: () => links.filter((link) => link.row === links.find((next) => next.row > row)?.row),
    ArrowUp: () => links.filter((link) => link.row === links.findLast((next) => next.row < row)?.row),
    ArrowRight: () => links.slice(at + 1, at + 2),
    ArrowLeft: () => links.slice(Math.max(0, at - 1), at),
    Home: () => links.slice(0, 1),
    End: () => links.slice(-1),
  }[event.key];
  if (at < 0 || !beyond || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const [next] = beyond().sort((x, y) => Math.abs(x.column - column) - Math.abs(y.column - column));
  if (next) {
    links[at].element.setAttribute("tabindex", "-1");
    next.element.setAttribute("tabindex", "0");
    next.element.focus();
  }
};

/** Squares of the stories that several articles tell. */
const heatBlocks = (rows, articles, place, cell) => {
  const blocks = [];
  for (let from = 0, to = 1; from < rows.length; from = to++) {
    const storyOf = (i) => articles[rows[i].article].story;
    while (to < rows.length && storyOf(to) === storyOf(from) && storyOf(from) >= 0) {
      to++;
    }
    to - from > 1 && blocks.push(h("rect.block", { x: place(from), y: place(from), width: (to - from) * cell, height: (to - from) * cell }));
  }
  return blocks;
};

const heatPicture = (rows, cells, articles, cell, head) => {
  const place = (i) => head + i * cell;
  const numbered = rows.length <= HEAT_NUMBERS;
  const square = (row, column) => ({ x: place(column) + 0.5, y: place(row) + 0.5, width: cell - 1, height: cell - 1 });
  const painted = ({ value, said }, row, column) => [
    h(`rect.cell.v${heatStep(value)}`, square(row, column), h("title", {}, said)),
    numbered && h(`text.on-${heatStep(value)}`, { x: place(column) + cell / 2, y: place(row) + cell / 2, "font-size": 13 }, fixed(value / 100)),
  ];
  const heading = (i) => [
    h("text.head", { x: place(i) + cell / 2, y: head / 2, "font-size": 12 }, String(i + 1)),
    h("text.head", { x: head / 2, y: place(i) + cell / 2, "font-size": 12 }, String(i + 1)),
  ];
  const link = (pair, row, column, attributes) =>
    h("svg:a", { href: pair.href, ...attributes }, h("rect", square(row, column), h("title", {}, pair.said)));
  const linked = cells.filter(({ href }) => href);
  const links = linked.map((pair, i) => ({
    ...pair,
    element: link(pair, pair.row, pair.column, { tabindex: i ? -1 : 0, "aria-label": pair.said }),
  }));
  const side = head + rows.length * cell + 1;
  const svg = h("svg", { role: "group", "aria-label": "Matrix of likeness", viewBox: `0 0 ${side} ${side}` },
    h("g", { role: "img", "aria-label": `How alike each of ${rows.length} articles is to each other: the stronger the colour, the more. Below is a list of the pairs most alike.` },
      rows.map((_, i) => [heading(i), h("rect.self", square(i, i))]),
      cells.map((pair) => [painted(pair, pair.row, pair.column), painted(pair, pair.column, pair.row)])),
    heatBlocks(rows, articles, place, cell),
    h("g", { "aria-hidden": "true" }, linked.map((pair) => link(pair, pair.column, pair.row, { tabindex: -1 }))),
    h("g", { keydown: (event) => moveInHeat(event, links) }, links.map(({ element }) => element)));
  svg.style.width = svg.style.height = `${side / 16}rem`;
  return svg;
};

const heatLegend = () =>
  h("ul.heat-legend", { "aria-label": "Colours" }, HEAT_STEPS.map((from, i) =>
    h("li", {}, h(`span.cell.v${i}`), i ? `from ${fixed(from / 100)}` : `below ${fixed(HEAT_STEPS[1] / 100)}`)));

/** Those most alike, for readers and for those who hear the page. */
const heatList = (cells, articles) => {
  const most = [...cells].sort((x, y) => y.value - x.value).slice(0, HEAT_LISTED);
  return h("details", {}, h("summary", {}, most.length < cells.length ? `The ${most.length} pairs most alike` : "All pairs"),
    h("ol.members", {}, most.map(({ a, b, value, href }) =>
      h("li", {},
        href ? h("a", { href }, fixed(value / 100)) : fixed(value / 100), " ",
        text(articleTitle(articles[a])), h("span.soft", {}, " and "), text(articleTitle(articles[b]))))));
};

/** The matrix with the names of its rows. */
const heatMap = (rows, articles, stories, pairs) => {
  const cells = heatCells(rows, articles, stories, pairs);
  const cell = rows.length <= HEAT_NUMBERS ? 44 : 24;
  const head = 28;
  const box = h("div.heat-box", {},
    h("div.heat-scroll", { tabindex: 0, role: "region", "aria-label": "Matrix of likeness, scrolls" }, heatPicture(rows, cells, articles, cell, head)),
    h("ol.heat-names", { "aria-label": "Articles by number" }, rows.map(({ article: a }, i) =>
      h("li", {}, h("span.n", {}, String(i + 1)), articleLink(articles[a])))));
  box.style.setProperty("--cell", `${cell / 16}rem`);
  box.style.setProperty("--head", `${head / 16}rem`);
  return h("section.heat", { "aria-labelledby": "heat-h" },
    h("h2", { id: "heat-h" }, "How alike every two articles are"),
    h("p.intro", {}, "The cosine of their words, rare words counting most: 1 for the same words, 0 for none in common. Articles of one story stand together, framed."),
    heatLegend(), box, heatList(cells, articles));
};
