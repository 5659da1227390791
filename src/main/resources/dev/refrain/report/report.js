// Shows one part of the report at a time, filters lists, and follows addresses such as #article=... and #pair=3.
// Without this script the page shows all its parts below each other.
(() => {
  "use strict";
  const root = document.documentElement;
  const views = [...document.querySelectorAll(".view")];
  const pages = [...document.querySelectorAll(".page")];
  const list = document.getElementById("article-list");
  const links = [...document.querySelectorAll(".top nav a, .brand")];
  root.classList.add("js");

  // Java leaves A-Z a-z 0-9 - . _ ~ as they are; encodeURIComponent leaves five more.
  const encode = (text) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  /** The element that an address names, whether or not its name was percent-encoded. */
  const find = (hash) => {
    const exact = document.getElementById(hash);
    if (exact) {
      return exact;
    }
    const [, key, rest] = /^(\w+)=(.*)$/s.exec(hash) ?? [];
    if (!key) {
      return document.getElementById(decode(hash));
    }
    const line = /&line=\d+$/.exec(rest)?.[0] ?? "";
    const name = rest.slice(0, rest.length - line.length);
    return document.getElementById(key + "=" + encode(decode(name)) + line);
  };

  const show = () => {
    const target = find(location.hash.slice(1));
    const view = target?.closest(".view") ?? (target ? null : views[0]);
    if (!view) {
      return; // A place outside the views, such as the skip link's.
    }
    const page = target?.closest(".page") ?? null;
    for (const other of views) {
      other.hidden = other !== view;
    }
    for (const other of pages) {
      other.hidden = other !== page;
    }
    list.hidden = page !== null;
    for (const link of links) {
      if (link.hash === "#" + view.id && link.className !== "brand") {
        link.setAttribute("aria-current", "page");
        link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.clientWidth / 3;
      } else {
        link.removeAttribute("aria-current");
      }
    }
    const heading = (page ?? view).querySelector(".title, .lead");
    document.title = (heading ? heading.textContent.trim().slice(0, 80) + " – " : "") + "Refrain report";
    aim(target && target !== view ? target : null, heading);
  };

  /** Brings the target into sight, marks it, and puts the keyboard's focus there. */
  const aim = (target, heading) => {
    document.querySelectorAll(".aim").forEach((old) => old.classList.remove("aim"));
    if (!target) {
      scrollTo({ top: 0, behavior: "instant" });
      return;
    }
    if (target.tagName === "DETAILS") {
      target.open = true;
    }
    target.hidden = false;
    target.classList.add("aim");
    if (target.classList.contains("page")) {
      scrollTo({ top: 0, behavior: "instant" });
      heading?.focus({ preventScroll: true });
    } else {
      target.scrollIntoView({ block: target.classList.contains("line") ? "center" : "start", behavior: "instant" });
    }
    target.focus?.({ preventScroll: true });
  };

  const data = JSON.parse(document.getElementById("data").textContent);
  const pairs = new Map(data.pairs.map((pair) => [String(pair.number), pair]));

  /** Which elements each form filters, and whether one of them passes. */
  const filters = {
    pairs: {
      items: "[data-pair]",
      passes: (item, want) => {
        const pair = pairs.get(item.dataset.pair);
        return (
          (!want.level || pair.level === want.level) &&
          (!want.relation || pair.relation === want.relation) &&
          (!want.within || String(pair.within) === want.within) &&
          pair.score >= Number(want.score)
        );
      },
    },
    ledger: { items: "[data-entry]", passes: (item, want) => !want.kind || item.dataset.entry === want.kind },
    rules: { items: "[data-rule]", passes: (item, want) => !want.level || item.dataset.rule === want.level },
    articles: { items: "[data-article]", passes: () => true },
  };

  const number = (value) => value.toLocaleString("en");

  for (const form of document.querySelectorAll("form.filter")) {
    const filter = filters[form.dataset.filter];
    const items = [...document.querySelectorAll(filter.items)];
    const count = form.querySelector(".count");
    const output = form.querySelector("output");
    const total = Number(count.dataset.total ?? items.length);
    const rest = total > items.length ? `; the rest stands in ${count.dataset.file}` : "";
    const apply = () => {
      const want = Object.fromEntries(new FormData(form));
      const words = (want.text ?? "").toLowerCase().split(/\s+/).filter(Boolean);
      let left = 0;
      for (const item of items) {
        const text = words.length ? item.textContent.toLowerCase() : "";
        const passes = filter.passes(item, want) && words.every((word) => text.includes(word));
        item.hidden = !passes;
        left += passes ? 1 : 0;
      }
      count.textContent =
        left < items.length
          ? `${number(left)} of ${number(items.length)}` + (rest && ` shown, ${number(total)} in all${rest}`)
          : rest
            ? `${number(left)} of ${number(total)} shown${rest}`
            : `${number(total)} in all`;
      if (output) {
        output.value = Number(want.score).toFixed(2);
      }
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  // A shared stretch lights up together with its counterpart.
  for (const sides of document.querySelectorAll(".sides")) {
    const light = (stretch) => {
      for (const mark of sides.querySelectorAll("mark")) {
        mark.classList.toggle("lit", stretch !== undefined && mark.dataset.s === stretch);
      }
    };
    sides.addEventListener("pointerover", (event) => light(event.target.closest("mark")?.dataset.s));
    sides.addEventListener("pointerleave", () => light(undefined));
  }

  addEventListener("hashchange", show);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      const field = document.querySelector(".view:not([hidden]) form.filter input[type=search]");
      if (field?.offsetParent) {
        event.preventDefault();
        field.focus();
      }
    }
  });
  show();
})();
