// A list with a form that filters it. What is wanted stands in the address: #duplicates&relation=near.

const control = ({ name, label, options, placeholder, range }) => {
  if (options) {
    return h("label", {}, `${label} `,
      h("select", { name }, h("option", { value: "" }, "all"),
        options.map(([value, said = value]) => h("option", { value }, visible(said)))));
  }
  return range !== undefined
    ? h("label", {}, `${label} `, h("input", { type: "range", name, min: 0, max: 1, step: 0.05, value: range }), h("output", {}, fixed(range)))
    : h("label", {}, `${label} `, h("input", { type: "search", name, placeholder, autocomplete: "off" }));
};

/**
 * A filtered list.
 *
 * @param view address of the view that it is
 * @param total how many there are in `file`; the page may hold fewer
 * @param fields of the form; each has a name, and `passes(item, value)` unless it is the search
 * @param words of an item, for the search
 * @param score of an item, from 0 to 1, to draw a histogram of; needs fields `from` and `to`
 */
class FilteredList {
  constructor({ view, label, items, total, file, fields, words, rows, score = null, extra = null }) {
    Object.assign(this, { view, items, total, file, fields, words, rows, score, extra });
    this.count = h("p.count", { role: "status" });
    this.form = h("form.filter", { "aria-label": label, submit: (event) => event.preventDefault() },
      fields.map((field) => !field.hidden && control(field)), this.count);
    this.form.addEventListener("input", () => this.changed());
    this.params = {};
    this.haystacks = new Map();
    this.histogram = score ? new Histogram((from, to) => this.range(from, to)) : null;
    this.rows.onsort = () => this.apply();
    lists.add(rows);
    this.element = h("div", {}, this.form, this.histogram?.element, rows.element);
  }

  /** Takes what the address says. */
  set(params) {
    this.params = params;
    for (const field of this.fields) {
      const input = this.form.elements[field.name];
      if (input) {
        input.value = params[field.name] ?? field.range ?? "";
      }
    }
    this.apply();
  }

  changed() {
    const kept = Object.fromEntries(this.fields.filter((f) => f.hidden && this.params[f.name]).map((f) => [f.name, this.params[f.name]]));
    this.params = { ...kept };
    for (const field of this.fields) {
      const value = this.form.elements[field.name]?.value;
      if (value && !(field.range !== undefined && Number(value) === field.range)) {
        this.params[field.name] = value;
      }
    }
    const said = Object.entries(this.params).map(([key, value]) => `&${key}=${encode(value)}`);
    setAddress(`#${this.view}${said.join("")}`);
    this.apply();
  }

  range(from, to) {
    this.form.elements.from.value = from;
    this.form.elements.to.value = to;
    this.changed();
  }

  text(item) {
    let found = this.haystacks.get(item);
    if (found === undefined) {
      found = this.words(item).filter(Boolean).join("\n").toLowerCase();
      this.haystacks.set(item, found);
    }
    return found;
  }

  apply() {
    const wanted = (this.params.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const active = this.fields.filter((field) => field.passes && this.params[field.name]);
    const bounds = active.filter((field) => field.range !== undefined);
    const others = active.filter((field) => field.range === undefined);
    const passing = this.items.filter(
      (item) =>
        others.every((field) => field.passes(item, this.params[field.name])) &&
        (wanted.length === 0 || wanted.every((word) => this.text(item).includes(word))));
    const shown = bounds.length
      ? passing.filter((item) => bounds.every((field) => field.passes(item, this.params[field.name])))
      : passing;
    for (const field of this.fields) {
      const output = this.form.elements[field.name]?.parentElement?.querySelector("output");
      if (output) {
        output.value = fixed(Number(this.form.elements[field.name].value));
      }
    }
    this.histogram?.draw(passing.map(this.score), Number(this.params.from ?? 0), Number(this.params.to ?? 1));
    this.extra?.(shown);
    this.rows.show(shown);
    this.shown = this.rows.items;
    const rest = this.total > this.items.length ? `; ${number(this.total)} stand in ${this.file}` : "";
    this.count.textContent =
      (shown.length < this.items.length ? `${number(shown.length)} of ${number(this.items.length)}` : `${number(shown.length)} in all`) + rest;
  }
}

const STEPS = 20;

/** How many items have which score: twenty bars that are buttons. */
class Histogram {
  constructor(onrange) {
    this.bars = Array.from({ length: STEPS }, (_, i) =>
      h("button.bin", { type: "button", click: (event) => this.pick(i, event.shiftKey) }, h("span.fill")));
    this.onrange = onrange;
    this.element = h("div.histogram", {},
      h("div.bins", { role: "group", "aria-label": "Pairs by similarity; choose a bar to see only its pairs" }, this.bars),
      h("div.scale", { "aria-hidden": "true" }, ["0", ".25", ".50", ".75", "1"].map((mark) => h("span", {}, mark))));
  }

  draw(scores, from, to) {
    const counts = new Array(STEPS).fill(0);
    for (const score of scores) {
      counts[Math.min(STEPS - 1, Math.floor(score * STEPS + 1e-9))]++;
    }
    const top = Math.max(1, ...counts);
    [this.from, this.to] = [from, to];
    this.bars.forEach((bar, i) => {
      const inside = i / STEPS >= from - 1e-9 && (i + 1) / STEPS <= to + 1e-9;
      const whole = from <= 0 && to >= 1;
      bar.setAttribute("aria-label", `${fixed(i / STEPS)} to ${fixed((i + 1) / STEPS)}: ${count(counts[i], "pair", "pairs")}`);
      bar.setAttribute("aria-pressed", String(inside && !whole));
      bar.title = bar.getAttribute("aria-label");
      bar.classList.toggle("out", !inside);
      bar.firstChild.style.height = counts[i] ? `${Math.max(4, 100 * Math.sqrt(counts[i] / top))}%` : "0";
    });
  }

  /** One bar; with shift, all from what was chosen to this one; the same bar again, all. */
  pick(i, extend) {
    const [low, high] = [i / STEPS, (i + 1) / STEPS];
    const same = Math.abs(this.from - low) < 1e-9 && Math.abs(this.to - high) < 1e-9;
    const from = extend ? Math.min(this.from, low) : same ? 0 : low;
    const to = extend ? Math.max(this.to, high) : same ? 1 : high;
    this.onrange(Number(from.toFixed(2)), Number(to.toFixed(2)));
  }
}
