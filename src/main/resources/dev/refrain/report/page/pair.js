// Two texts side by side.

/** A side of a pair of passages: [start, length, mark, length, mark, ...]. */
const passagePieces = (words, [start, ...marks]) => {
  const pieces = [];
  let at = start;
  for (let i = 0; i < marks.length; i += 2) {
    pieces.push({ text: words.slice(at, at + marks[i]), mark: marks[i + 1] });
    at += marks[i];
  }
  return pieces;
};

const SIDE_TEXT = 60000;
const CHANGED_TEXT = 120;

/** A few words between shared stretches are a change; more is another text. White space is neither. */
const changedWords = (piece) => {
  if (piece.mark !== -2 || piece.text.length > CHANGED_TEXT || !/[\p{L}\p{N}]/u.test(piece.text)) {
    return [piece];
  }
  const [, before, words, behind] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text);
  return [{ text: before, mark: -2 }, { text: words, mark: -1 }, { text: behind, mark: -2 }];
};

/** Paragraphs of a whole article: running text, and whatever a shared stretch touches. */
const articleParagraphs = (article, spans) => {
  const stretches = [];
  for (let i = 0; i < spans.length; i += 2) {
    stretches.push({ start: spans[i], end: spans[i + 1], mark: i / 2 });
  }
  stretches.sort((x, y) => x.start - y.start || x.end - y.end);
  const paragraphs = [];
  let room = SIDE_TEXT;
  for (const [start, end, line, kind] of article.passages) {
    if (room <= 0) {
      break;
    }
    const pieces = [];
    let at = start;
    for (const stretch of stretches) {
      const [from, to] = [Math.max(at, stretch.start), Math.min(end, stretch.end)];
      if (from < to) {
        pieces.push({ text: article.text.slice(at, from), mark: -2 }, { text: article.text.slice(from, to), mark: stretch.mark });
        at = to;
      }
    }
    if (pieces.length) {
      pieces.push({ text: article.text.slice(at, end), mark: -2 });
      paragraphs.push({ line, kind, pieces: pieces.flatMap(changedWords) });
      room -= end - start;
    } else if (kind === "body" || kind === "title") {
      paragraphs.push({ line, kind, pieces: [{ text: article.text.slice(start, end), mark: -2 }] });
      room -= end - start;
    }
  }
  return paragraphs;
};

const pieceNode = ({ text: words, mark }) =>
  words === "" ? null : mark >= 0 ? h("mark", { "data-s": mark }, visible(words)) : mark === -1 ? h("b.only", {}, visible(words)) : visible(words);

const paragraphNode = ({ line, kind, pieces }) =>
  h(`div.para.k-${kind}`, {}, h("span.no", { "aria-hidden": "true" }, line), h("p.words", {}, h("bdi", {}, pieces.map(pieceNode))));

const sideNode = (code, name, article, pair, lines, kind, paragraphs) =>
  h(`section.side.side-${code}`, { "aria-label": name, tabindex: 0 },
    h("p.side-head", {},
      articleLink(article, lines),
      h("span.soft", {}, [lineName(lines), lines && kind, sourceName(article), article?.published && date(article.published)].filter(Boolean).map((fact, i) => [i ? ", " : "", text(fact)])),
      pair.kept === code && badge("kept", "kept")),
    paragraphs.map(paragraphNode));

const figure = (name, value, meaning) =>
  h("li", { title: meaning }, h("span.value", {}, fixed(value)), " ", h("span.name", {}, name), meter(value));

const figures = (pair) => {
  const n = pair.level === "article" ? 5 : 3;
  return h("ul.figures", {},
    figure("Jaccard", pair.jaccard, `shared ${n}-word runs among all of both texts`),
    figure("first in second", pair.inB, `share of the first text's ${n}-word runs that the second has`),
    figure("second in first", pair.inA, `share of the second text's ${n}-word runs that the first has`));
};

const changesNode = (changes) =>
  changes?.length > 0 &&
  h("section.changes", {}, h("h2", {}, "What changed"),
    h("ul", {}, changes.map(([was, is]) =>
      h("li", {},
        !was ? [h("span.soft", {}, "added "), h("b.only.in-b", {}, text(is))]
          : !is ? [h("span.soft", {}, "left out "), h("b.only.in-a", {}, text(was))]
            : [h("b.only.in-a", {}, text(was)), h("span.soft", {}, " became "), h("b.only.in-b", {}, text(is))]))));

const pairDetail = async (name) => {
  const [articles, pairs, groups] = await Promise.all([table("articles"), table("pairs"), table("groups")]);
  const pair = pairs.find((p) => String(p.number) === name);
  if (!pair) {
    return null;
  }
  const [a, b] = [articles[pair.a], articles[pair.b]];
  const marks = await rowOf("marks", pair.index);
  const [textA, textB] = await Promise.all([a && rowOf("texts", a.place), b && rowOf("texts", b.place)]);
  const group = groups[pair.group];
  const content = [
    h("div.pair-head", {},
      h("p.badges", {}, badge(pair.relation, `r-${pair.relation}`), h("span.soft", {}, `${pair.level}${pair.a === pair.b ? ", inside one article" : ""}: ${RELATIONS[pair.relation]}`),
        pair.differs.map((what) => badge(`changes a ${what}`, "warn"))),
      figures(pair)),
    group && h("p.keep", {}, h("span.keep-note", {}, "Keep ", pair.kept ? `the ${pair.kept === "a" ? "first" : "second"}` : "another copy", ": ", text(group.reason), " "),
      h("a", { href: `#group=${encode(group.id)}` }, count(group.size, "copy", "copies"))),
  ];
  if (marks?.a && textA && textB) {
    content.push(...sidesOf(pair, a, b, textA, textB, marks), changesNode(marks.changes));
  } else {
    content.push(
      h("p.where", {}, articleLink(a, pair.aLines), h("span.soft", {}, ` ${lineName(pair.aLines)} and `), articleLink(b, pair.bLines), h("span.soft", {}, ` ${lineName(pair.bLines)}`)),
      h("p.soft", {}, `The texts are too many or too long for this page; their places stand in line ${number(pair.number)} of duplicates.jsonl.`));
  }
  return {
    view: "duplicates",
    back: ["duplicates", "All pairs"],
    list: "duplicates",
    item: pair,
    title: pair.level === "article" ? [text(articleTitle(a))] : [pair.a === pair.b ? "A passage that stands twice on its page" : "A passage that stands in two articles"],
    content,
    className: "pair",
  };
};

const sidesOf = (pair, a, b, textA, textB, marks) => {
  const whole = marks.changes === null;
  const side = (article, words, spans, lines, kind) =>
    whole ? articleParagraphs(words, spans) : [{ line: lines?.[0] ?? "", kind, pieces: passagePieces(words.text, spans) }];
  const left = sideNode("a", "First text", a, pair, pair.aLines, pair.aKind, side(a, textA, marks.a, pair.aLines, pair.aKind));
  const right = sideNode("b", "Second text", b, pair, pair.bLines, pair.bKind, side(b, textB, marks.b, pair.bLines, pair.bKind));
  const sides = h(`div.sides${whole ? ".long" : ""}`, {}, left, right);
  const spans = new Spans(sides);
  stepTogether(left, right, spans);
  return [
    h("p.hint", {}, h("mark", {}, "Marked words"), " stand in both, ", h("b.only.in-a", {}, "these"), " only in the first and ", h("b.only.in-b", {}, "these"), " only in the second."),
    spans.element,
    sides,
  ];
};

/** Goes from one shared stretch to the next, on both sides. */
class Spans {
  constructor(sides) {
    this.sides = sides;
    const both = (side) => new Map([...sides.querySelectorAll(`${side} mark`)].reverse().map((mark) => [mark.dataset.s, mark]));
    const [inA, inB] = [both(".side-a"), both(".side-b")];
    this.stretches = [...inA.keys()].reverse().filter((s) => inB.has(s)).map((s) => [inA.get(s), inB.get(s)]);
    this.at = -1;
    this.said = h("span", { role: "status" }, count(this.stretches.length, "shared stretch", "shared stretches"));
    this.element = h("p.spans", {},
      h("button", { type: "button", click: () => this.go(-1), "data-key": "p" }, "Previous stretch"),
      h("button", { type: "button", click: () => this.go(1), "data-key": "n" }, "Next stretch"),
      this.said);
    this.element.hidden = this.stretches.length < 2;
    sides.addEventListener("pointerover", (event) => this.light(event.target.closest("mark")?.dataset.s));
    sides.addEventListener("pointerleave", () => this.light(this.stretches[this.at]?.[0].dataset.s));
  }

  light(stretch) {
    for (const mark of this.sides.querySelectorAll("mark")) {
      mark.classList.toggle("lit", stretch !== undefined && mark.dataset.s === stretch);
    }
  }

  go(step) {
    this.at = this.at < 0 && step < 0 ? this.stretches.length - 1 : (this.at + step + this.stretches.length) % this.stretches.length;
    const pair = this.stretches[this.at];
    this.light(pair[0].dataset.s);
    this.said.textContent = `stretch ${number(this.at + 1)} of ${number(this.stretches.length)}`;
    for (const mark of pair) {
      const side = mark.closest(".side");
      this.quiet = true;
      side.scrollTop += mark.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
    }
    setTimeout(() => (this.quiet = false), 150);
    const box = pair[0].getBoundingClientRect();
    if (box.top < 150 || box.bottom > innerHeight) {
      scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
    }
  }
}

/** Two panes that scroll in step: where a stretch is at the top of one, it is at that of the other. */
const stepTogether = (left, right, spans) => {
  let led = null;
  const heights = (side, marks) => marks.map((mark) => mark.getBoundingClientRect().top - side.getBoundingClientRect().top + side.scrollTop);
  const follow = (from, to, own, others) => {
    if (spans.quiet || (led && led !== from)) {
      return;
    }
    led = from;
    clearTimeout(follow.timer);
    follow.timer = setTimeout(() => (led = null), 120);
    const ends = (side) => side.scrollHeight - side.clientHeight;
    const points = [[0, 0]];
    const [ys, zs] = [heights(from, own), heights(to, others)];
    ys.forEach((y, i) => {
      if (y > points.at(-1)[0] && zs[i] > points.at(-1)[1]) {
        points.push([y, zs[i]]);
      }
    });
    points.push([Math.max(from.scrollHeight, points.at(-1)[0] + 1), Math.max(to.scrollHeight, points.at(-1)[1] + 1)]);
    const y = from.scrollTop;
    const i = points.findIndex(([end]) => end > y);
    const [[y0, z0], [y1, z1]] = [points[i - 1], points[i]];
    to.scrollTop = y >= ends(from) ? ends(to) : z0 + ((y - y0) * (z1 - z0)) / (y1 - y0);
  };
  const [ownLeft, ownRight] = [spans.stretches.map(([a]) => a), spans.stretches.map(([, b]) => b)];
  left.addEventListener("scroll", () => follow(left, right, ownLeft, ownRight));
  right.addEventListener("scroll", () => follow(right, left, ownRight, ownLeft));
};
