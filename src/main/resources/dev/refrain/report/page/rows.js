// Long lists of which only the part in sight is in the page.

const AROUND = 12; // Rows that are kept above and below what is in sight.
const PRINTED = 1500;

/**
 * A table, or cards, of any length. All rows are as high as the style sheet's `--row` says.
 *
 * @param columns of a table: {name, sort(item), className}; those with `sort` can be sorted by
 * @param render gives the cells of a table's row, or a card; its first link stands for the row
 * @param across for cards: the least width of one, in rem
 * @param fold of the items in order: what is shown in their place
 */
class Rows {
  constructor({ label, columns = null, render, across = 0, empty, className = "", fold = (items) => items }) {
    this.columns = columns;
    this.fold = fold;
    this.render = render;
    this.across = across;
    this.items = [];
    this.shown = new Map();
    this.sorted = null;
    this.body = h("div.rows-body", { role: columns ? "rowgroup" : "list", "aria-label": columns ? null : label });
    this.none = h("p.empty", { hidden: true }, empty);
    this.element = h(`div.rows${className ? "." + className : ""}`, {}, columns ? this.frame(label) : this.body, this.none);
    this.body.addEventListener("keydown", (event) => this.move(event));
    this.onsort = () => {};
  }

  frame(label) {
    this.heads = this.columns.map((column, i) =>
      h(`div.th${column.className ? "." + column.className : ""}`, { role: "columnheader" },
        column.sort
          ? h("button", { type: "button", click: () => this.sortBy(i) }, column.name)
          : column.name ? h("span", {}, column.name) : h("span.hush", {}, column.hidden ?? "")));
    this.table = h("div", { role: "table", "aria-label": label },
      h("div.rows-head", { role: "rowgroup" }, h("div.tr", { role: "row" }, this.heads)), this.body);
    return this.table;
  }

  /** Sorts by a column; once more turns the order round, a third time takes it back. */
  sortBy(i) {
    const same = this.sorted?.column === i;
    this.sorted = same && this.sorted.up ? null : { column: i, up: same };
    this.onsort();
  }

  order(items) {
    this.heads?.forEach((head, i) =>
      this.columns[i].sort && head.setAttribute("aria-sort", this.sorted?.column === i ? (this.sorted.up ? "ascending" : "descending") : "none"));
    if (!this.sorted) {
      return items;
    }
    const { sort } = this.columns[this.sorted.column];
    const sign = this.sorted.up ? 1 : -1;
    const keys = new Map(items.map((item) => [item, sort(item)]));
    return [...items].sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      return x < y ? -sign : x > y ? sign : 0;
    });
  }

  show(items) {
    this.items = this.fold(this.order(items));
    this.body.replaceChildren();
    this.shown.clear();
    this.table?.setAttribute("aria-rowcount", this.items.length + 1);
    this.table && (this.table.hidden = this.items.length === 0);
    this.none.hidden = this.items.length > 0;
    this.update();
  }

  /** Puts the rows in sight into the page and takes others out, but for the one with the focus. */
  update(all = false) {
    if (!this.element.isConnected || !this.element.offsetParent) {
      return;
    }
    const height = parseFloat(getComputedStyle(this.body).getPropertyValue("--row")) * rem();
    this.perRow = this.across ? Math.max(1, Math.floor(this.body.clientWidth / (this.across * rem()))) : 1;
    this.height = height;
    const lines = Math.ceil(this.items.length / this.perRow);
    this.body.style.height = `${lines * height}px`;
    const top = -this.body.getBoundingClientRect().top;
    let from = Math.max(0, Math.floor(top / height) - AROUND) * this.perRow;
    let to = Math.min(this.items.length, (Math.ceil((top + innerHeight) / height) + AROUND) * this.perRow);
    if (all) {
      [from, to] = [0, Math.min(this.items.length, PRINTED)];
    }
    for (const [i, row] of this.shown) {
      if ((i < from || i >= to || row.dataset.across !== String(this.perRow)) && !row.contains(document.activeElement)) {
        row.remove();
        this.shown.delete(i);
      }
    }
    const added = document.createDocumentFragment();
    for (let i = from; i < to; i++) {
      if (!this.shown.has(i)) {
        const row = this.row(i);
        this.shown.set(i, row);
        added.append(row);
      }
    }
    this.body.append(added);
    for (const [i, row] of this.shown) {
      this.place(row, i);
    }
    this.arrange();
  }

  row(i) {
    const content = this.render(this.items[i]);
    const row = this.columns
      ? h("div.tr", { role: "row", "aria-rowindex": i + 2 },
          content.map((cell, c) => h(`div.td${this.columns[c].className ? "." + this.columns[c].className : ""}`, { role: "cell" }, cell)))
      : h("div.item", { role: "listitem", "aria-setsize": this.items.length, "aria-posinset": i + 1 }, content);
    row.dataset.i = i;
    row.dataset.across = this.perRow;
    return row;
  }

  place(row, i) {
    row.style.top = `${Math.floor(i / this.perRow) * this.height}px`;
    row.style.left = `${(100 * (i % this.perRow)) / this.perRow}%`;
    row.style.width = `${100 / this.perRow}%`;
  }

  /** The page's own order is that of the list, for those who read it without seeing it. */
  arrange() {
    let before = null;
    for (const row of [...this.body.children].sort((a, b) => a.dataset.i - b.dataset.i)) {
      if (row.previousElementSibling !== before) {
        if (row.contains(document.activeElement)) {
          break; // Moving it would take the focus away.
        }
        this.body.insertBefore(row, before ? before.nextSibling : this.body.firstChild);
      }
      before = row;
    }
  }

  /** Arrow keys, Home and End go from row to row. */
  move(event) {
    const row = event.target.closest?.(".tr, .item");
    const steps = { ArrowDown: this.perRow, ArrowUp: -this.perRow, Home: -Infinity, End: Infinity };
    const step = !this.columns && event.key === "ArrowRight" ? 1 : !this.columns && event.key === "ArrowLeft" ? -1 : steps[event.key];
    if (!row || step === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    this.focus(Math.min(this.items.length - 1, Math.max(0, Number(row.dataset.i) + step)));
  }

  focus(i) {
    const y = this.body.getBoundingClientRect().top + scrollY + Math.floor(i / this.perRow) * this.height;
    const above = 140;
    if (y < scrollY + above || y + this.height > scrollY + innerHeight) {
      scrollTo({ top: y < scrollY + above ? y - above : y + this.height - innerHeight + 20, behavior: "instant" });
    }
    this.update();
    this.shown.get(i)?.querySelector("a, button")?.focus({ preventScroll: true });
    this.update();
  }
}

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

const lists = new Set();
let waiting = false;
const refresh = () => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      lists.forEach((list) => list.update());
    });
  }
};
addEventListener("scroll", refresh, { passive: true });
addEventListener("resize", refresh);
addEventListener("beforeprint", () => lists.forEach((list) => list.update(true)));
addEventListener("afterprint", refresh);
