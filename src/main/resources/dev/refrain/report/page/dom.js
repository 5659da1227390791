// Elements, and text of unknown origin. Strings only ever become text: nothing here reads markup.

const SVG = new Set(["svg", "rect", "line", "circle", "path", "text", "title", "g", "svg:a"]);

/**
 * Makes an element: h("a.place", {href: "#pair=1"}, "text", child). Attributes that are null or
 * false are left out; functions listen to the event of their name. A link in a picture is "svg:a".
 */
const h = (name, attributes = {}, ...children) => {
  const [tag, ...classes] = name.split(".");
  const element = SVG.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag.replace("svg:", ""))
    : document.createElement(tag);
  if (classes.length) {
    element.setAttribute("class", classes.join(" "));
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false && isAllowed(key, value)) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

/** Addresses lead inside the page or to the web. */
const isAllowed = (key, value) => key !== "href" || /^(#|https?:\/\/)/i.test(value);

// Controls, marks of direction, separators and noncharacters; not tab and line end, nor the joiners
// that scripts and emoji need.
const HIDDEN =
  /(?![\t\n\u00ad\u200b-\u200d\u2060\u0600-\u0605\u06dd\u070f\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufdd0-\ufdef\ufffe\uffff]/gu;

const codeName = (character) => "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Text as nodes; what would be invisible, or would turn the text around, is named instead. */
const visible = (value) => {
  const nodes = [];
  let done = 0;
  for (const match of value.matchAll(HIDDEN)) {
    nodes.push(value.slice(done, match.index), h("span.ctl", {}, codeName(match[0])));
    done = match.index + match[0].length;
  }
  nodes.push(value.slice(done));
  return nodes;
};

/** The same as one string, for attributes and titles. */
const plain = (value) => value.replace(HIDDEN, codeName);

/** Text of unknown origin, on its own in whatever direction it runs. */
const text = (value) => h("bdi", {}, visible(String(value)));

const number = (value) => value.toLocaleString("en");
const count = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;
const fixed = (value) => value.toFixed(2);
const percent = (share) =>
  share > 0 && share < 0.005 ? "<1%" : share < 1 && share >= 0.995 ? ">99%" : `${Math.round(share * 100)}%`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `27 Oct 2025` for an ISO date; anything else as it is. */
const date = (iso) => {
  const day = dayOf(iso);
  return iso ? (day === null ? plain(iso) : dayName(day)) : "no date";
};

/** Days since 1970, null for what is no ISO date. */
const dayOf = (iso) => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "");
  const time = parts ? Date.UTC(parts[1], parts[2] - 1, parts[3]) : NaN;
  return Number.isNaN(time) ? null : time / 86400000;
};

const dayName = (day) => {
  const time = new Date(day * 86400000);
  return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
};

const lineName = (lines) =>
  !lines ? "" : lines[0] === lines[1] ? `line ${number(lines[0])}` : `lines ${number(lines[0])}–${number(lines[1])}`;
const badge = (label, ...classes) => h(["span.badge", ...classes].join("."), {}, label);
const level = (name, label = name) => h(`span.level.l-${name}`, {}, label);
const meter = (share) =>
  h("svg.meter", { "aria-hidden": "true", width: "100%", height: 4 },
    h("rect.track", { width: "100%", height: 4 }),
    h("rect.fill", { width: `${(100 * Math.min(1, Math.max(0, share))).toFixed(1)}%`, height: 4 }));
