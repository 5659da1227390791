// Bars and time axes, as inline SVG.

const PARTS = [
  ["body", "article text, repeats aside"],
  ["shared", "article text that other articles have too"],
  ["repeated", "repeated on its own page"],
  ["headline", "headlines"],
  ["caption", "captions"],
  ["credit", "bylines and dates"],
  ["links", "links to other pages"],
  ["furniture", "site furniture"],
  ["other", "unclear"],
];

/** A stacked bar of words by part. */
const stackedBar = (words) => {
  const total = words.reduce((sum, n) => sum + n, 0);
  const said = [];
  const segments = [];
  let before = 0;
  PARTS.forEach(([code, label], i) => {
    if (words[i] > 0) {
      const share = `${percent(words[i] / total)} ${label}`;
      said.push(share);
      segments.push(
        h(`rect.p-${code}`, {
          x: `${((100 * before) / total).toFixed(3)}%`,
          width: `${((100 * words[i]) / total).toFixed(3)}%`,
          height: "100%",
        }, h("title", {}, share)));
      before += words[i];
    }
  });
  return h("div.bar-box", {},
    h("svg.bar", { role: "img", "aria-label": said.join(", ") || "no words", width: "100%", height: "100%" }, segments));
};

const barLegend = (words) => {
  const total = words.reduce((sum, n) => sum + n, 0);
  return h("ul.legend", {},
    PARTS.map(([code, label], i) =>
      words[i] > 0 &&
      h("li", {}, h(`span.key.p-${code}`), h("b", {}, percent(words[i] / total)), ` ${label} `, h("span.soft", {}, number(words[i])))));
};

/**
 * The days that all axes of the page span: from the first known date to the last; null for none.
 * Among 20 dates or more those do not count that lie over a year behind the day which 99 of 100 have
 * reached (rule future-date): they stand at the end of the axis, and `later` counts them.
 */
const spanOf = (articles) => {
  const days = articles.map((article) => dayOf(article.published)).filter((day) => day !== null).sort((a, b) => a - b);
  const reached = days.length < 20 ? Infinity : days[days.length - 1 - Math.max(1, Math.floor(days.length / 100))] + 365;
  const counted = days.filter((day) => day <= reached);
  return counted.length ? { start: counted[0], end: counted.at(-1), later: days.length - counted.length } : null;
};

const endName = (axis) => dayName(axis.end) + (axis.later ? ` (${number(axis.later)} dated later)` : "");

const placeOn = (axis, day) =>
  axis.end === axis.start ? 50 : (100 * (Math.min(day, axis.end) - axis.start)) / (axis.end - axis.start);

/** Dots on a line, one a day, larger where there is more; null where no date is known. */
const timeline = (events, axis, { ticks = false } = {}) => {
  const days = new Map();
  for (const { day, label } of events) {
    if (day !== null) {
      days.set(day, [...(days.get(day) ?? []), label]);
    }
  }
  if (!axis || days.size === 0) {
    return null;
  }
  const sorted = [...days].sort((a, b) => a[0] - b[0]);
  const from = dayName(sorted[0][0]);
  const to = dayName(sorted.at(-1)[0]);
  const said = from === to ? from : `${from} to ${to}`;
  const middle = ticks ? 16 : 10;
  const dots = sorted.map(([day, labels]) =>
    h("circle", { cx: `${placeOn(axis, day).toFixed(2)}%`, cy: middle, r: Math.min(9, 3.5 + Math.sqrt(labels.length)).toFixed(1) },
      h("title", {}, plain(`${dayName(day)}: ${labels.slice(0, 8).join("; ")}${labels.length > 8 ? " …" : ""}`.slice(0, 400)))));
  return h("figure.timeline", {},
    h("svg", {
      role: "img",
      "aria-label": `${said}, on a line from ${dayName(axis.start)} to ${endName(axis)}`,
      width: "100%",
      height: 2 * middle,
    }, h("line", { x1: "0%", x2: "100%", y1: middle, y2: middle }), ticks && tickMarks(axis, middle), dots),
    ticks && h("figcaption", {}, h("span", {}, dayName(axis.start)), axis.end > axis.start && h("span", {}, endName(axis))));
};

/** Marks where months begin, or years where the line is long. */
const tickMarks = (axis, middle) => {
  const marks = [];
  const years = axis.end - axis.start > 900;
  const first = new Date(axis.start * 86400000);
  for (let i = 1; i < 200; i++) {
    const day = Date.UTC(first.getUTCFullYear() + (years ? i : 0), years ? 0 : first.getUTCMonth() + i, 1) / 86400000;
    if (day > axis.end) {
      break;
    }
    const x = `${placeOn(axis, day).toFixed(2)}%`;
    marks.push(h("line.tick", { x1: x, x2: x, y1: middle - 5, y2: middle + 5 }));
  }
  return marks;
};

const BINS = 48;

/** How much was published when: a bar for each stretch of time. */
const calendar = (days, axis) => {
  const known = days.filter((day) => day !== null);
  if (!axis || known.length < 2 || axis.end === axis.start) {
    return null;
  }
  const length = axis.end - axis.start + 1;
  const bins = new Array(Math.min(BINS, length)).fill(0);
  for (const day of known) {
    bins[Math.floor(((Math.min(day, axis.end) - axis.start) * bins.length) / length)]++;
  }
  const top = Math.max(...bins);
  return h("figure.calendar", {},
    h("svg", { role: "img", "aria-label": `Articles by date, from ${dayName(axis.start)} to ${endName(axis)}; at most ${top} at a time`, width: "100%", height: 64 },
      bins.map((n, i) => {
        const height = n === 0 ? 1 : Math.max(3, (60 * n) / top);
        const first = axis.start + Math.floor((i * length) / bins.length);
        return h(n ? "rect.some" : "rect.none", {
          x: `${((100 * i) / bins.length + 0.15).toFixed(2)}%`,
          width: `${(100 / bins.length - 0.3).toFixed(2)}%`,
          y: (64 - height).toFixed(1),
          height: height.toFixed(1),
        }, h("title", {}, `from ${dayName(first)}: ${count(n, "article", "articles")}`));
      })),
    h("figcaption", {}, h("span", {}, dayName(axis.start)), h("span", {}, endName(axis))));
};
