// Shows what the address names: #duplicates&relation=near, #pair=3, #article=...&line=12.

const VIEWS = {
  duplicates: duplicatesView,
  groups: groupsView,
  ledger: ledgerView,
  stories: storiesView,
  audit: auditView,
  articles: articlesView,
};
const DETAILS = {
  pair: pairDetail,
  group: groupDetail,
  passage: passageDetail,
  story: storyDetail,
  rule: ruleDetail,
  article: articleDetail,
};
/** The section in which a view is shown, where that is not its own. */
const SECTION = { groups: "duplicates" };

/** Sections by the name of their file, as readers of the files may type it. */
const ALIAS = { passages: "ledger", findings: "audit" };

const built = new Map();
const places = new Map(); // How far down a reader was, by address.
const lastOf = new Map(); // The last address of each view.
let current = "";
let turn = 0;

const decode = (value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const setAddress = (address) => {
  history.replaceState(null, "", address);
  current = location.hash;
  lastOf.set(parse(current).name, current);
};

/** The parts of an address: {name, value, params}. */
const parse = (hash) => {
  const [first, ...rest] = hash.replace(/^#/, "").split("&");
  const [, name, value = ""] = /^(\w*)(?:=(.*))?$/s.exec(first) ?? [null, "", ""];
  const params = {};
  for (const part of rest) {
    const [, key, said] = /^(\w+)=(.*)$/s.exec(part) ?? [];
    if (key) {
      params[key] = decode(said);
    }
  }
  return { name, value: decode(value), params };
};

const build = (name) => {
  if (!built.has(name)) {
    built.set(name, VIEWS[name]());
  }
  return built.get(name);
};

const sections = [...document.querySelectorAll(".view")];
const links = [...document.querySelectorAll(".top nav a")];
const detail = document.getElementById("detail");

const reveal = (id, part) => {
  for (const section of sections) {
    section.hidden = section.id !== id;
  }
  for (const link of links) {
    if (link.hash === `#${part}`) {
      link.setAttribute("aria-current", "page");
      link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.clientWidth / 3;
    } else {
      link.removeAttribute("aria-current");
    }
  }
};

const entitle = (heading) => {
  document.title = `${heading ? heading.textContent.trim().slice(0, 80) + " – " : ""}Refrain report`;
};

const showView = async (name, params, here) => {
  const id = SECTION[name] ?? name;
  const section = document.getElementById(id);
  reveal(id, id);
  const body = section.querySelector(".body");
  if (!built.has(name)) {
    body.replaceChildren(h("p.empty", { role: "status" }, "Unpacking …"));
  }
  const view = await build(name);
  if (here !== turn) {
    return;
  }
  if (body.firstChild !== view.element) {
    body.replaceChildren(view.element);
  }
  view.list.set(params);
  lastOf.set(name, location.hash);
  entitle(section.querySelector("h1"));
  scrollTo({ top: places.get(location.hash) ?? 0, behavior: "instant" });
  if (Object.keys(params).length && scrollY === 0 && view.list.form.getBoundingClientRect().top > innerHeight / 2) {
    view.list.form.scrollIntoView({ behavior: "instant" });
  }
  view.list.rows.update();
};

const showDetail = async (name, value, params, here) => {
  const made = await DETAILS[name](value);
  if (here !== turn) {
    return;
  }
  if (!made) {
    detail.replaceChildren(h("h1.title", { tabindex: -1 }, "Nothing stands here"), h("p.empty", {}, "The address names something that is not in this report. ", h("a", { href: "#overview" }, "Overview")));
  } else {
    const [back, backName] = made.back;
    const heading = h("h1.title", { tabindex: -1, id: "detail-h" }, made.title);
    detail.replaceChildren(
      h(`article.detail${made.className ? "." + made.className : ""}`, { "aria-labelledby": "detail-h" },
        h("p.back", {}, h("a", { href: lastOf.get(back) ?? `#${back}` }, backName), neighbours(made)),
        heading, made.content.flat().filter(Boolean)));
  }
  reveal("detail", made?.view ?? "");
  made?.filtered?.set(params);
  aim(params.line);
};

/** Links to what stands before and behind in the list that the reader came from. */
const neighbours = ({ list, item }) => {
  const shown = list && viewsNow.get(list)?.list.shown;
  const at = shown ? shown.indexOf(item) : -1;
  if (at < 0) {
    return null;
  }
  const href = { duplicates: (p) => `#pair=${p.number}`, groups: (g) => `#group=${encode(g.id)}`, ledger: (e) => `#passage=${e.index + 1}`, stories: storyHref, articles: (a) => articleHref(a) }[list];
  return h("span.steps", {},
    at > 0 && h("a", { href: href(shown[at - 1]), "data-key": "[" }, "previous"),
    h("span.soft", {}, `${number(at + 1)} of ${number(shown.length)}`),
    at < shown.length - 1 && h("a", { href: href(shown[at + 1]), "data-key": "]" }, "next"));
};

const viewsNow = new Map();

/** Brings a line into sight and puts the keyboard's focus there; without one, on the heading. */
const aim = (line) => {
  const heading = detail.querySelector("h1");
  entitle(heading);
  const target = line && document.getElementById(`line=${line}`);
  scrollTo({ top: target ? 0 : places.get(location.hash) ?? 0, behavior: "instant" });
  if (target) {
    target.classList.add("aim");
    target.scrollIntoView({ block: "center", behavior: "instant" });
    target.scrollIntoView({ block: "center", behavior: "instant" }); // Lines above have got their height only now.
  }
  (target || heading).focus({ preventScroll: true });
};

const show = async () => {
  const { name: said, value, params } = parse(location.hash);
  const name = ALIAS[said] ?? said;
  const here = ++turn;
  current = location.hash;
  if (VIEWS[name]) {
    await showView(name, params, here);
    viewsNow.set(name, await built.get(name));
  } else if (DETAILS[name]) {
    await showDetail(name, value, params, here);
  } else if (name !== "main") {
    reveal("overview", "overview");
    document.title = "Refrain report";
    scrollTo({ top: places.get(location.hash) ?? 0, behavior: "instant" });
  }
  if (here === turn) {
    document.documentElement.dataset.shown = location.hash;
  }
};

const menu = document.querySelector(".top");
new ResizeObserver(() => document.documentElement.style.setProperty("--top", `${menu.offsetHeight}px`)).observe(menu);

const SHORTCUTS = [
  ["/", "Find in this list"],
  ["↑ ↓", "From row to row"],
  ["[ ]", "Previous, next in the list"],
  ["n p", "Next, previous shared stretch of a pair"],
  ["1 … 6", "The parts of the report"],
  ["?", "This list"],
];

const allowed = h("input", { type: "checkbox", checked: true, id: "keys-on" });
const dialog = h("dialog.keys-box", { "aria-labelledby": "keys-h" },
  h("h2", { id: "keys-h" }, "Keyboard shortcuts"),
  h("dl", {}, SHORTCUTS.map(([keys, what]) => h("div", {}, h("dt", {}, keys.split(" ").map((key) => h("kbd", {}, key))), h("dd", {}, what)))),
  h("p", {}, h("label", {}, allowed, " Shortcuts of one letter or sign")),
  h("form", { method: "dialog" }, h("button", {}, "Close")));
document.body.append(dialog);
const keysButton = document.getElementById("keys-button");
keysButton.hidden = false;
keysButton.addEventListener("click", () => dialog.showModal());

addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (typing || !allowed.checked || dialog.open || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const key = event.key;
  const control = ["[", "]", "n", "p"].includes(key) && detail.offsetParent && detail.querySelector(`[data-key="${key}"]`);
  const field = key === "/" && document.querySelector(".view:not([hidden]) form.filter input[type=search]");
  if (control) {
    control.click();
  } else if (field) {
    field.focus();
  } else if (key === "?") {
    dialog.showModal();
  } else if (key >= "1" && key <= String(links.length)) {
    links[key - 1].click();
  } else {
    return;
  }
  event.preventDefault();
});

history.scrollRestoration = "manual";
addEventListener("scroll", () => places.set(current, scrollY), { passive: true });
addEventListener("hashchange", show);
document.documentElement.classList.add("js");
show();
