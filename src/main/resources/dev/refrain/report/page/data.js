// The tables inside the page, read when they are first asked for.

const blocks = new Map();
for (const element of document.querySelectorAll("script.data")) {
  const { name, from, count: rows } = element.dataset;
  blocks.set(name, [...(blocks.get(name) ?? []), { from: Number(from), to: Number(from) + Number(rows), element }]);
}

const bytesOf = (base64) => {
  if (Uint8Array.fromBase64) {
    return Uint8Array.fromBase64(base64);
  }
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    bytes[i] = letters.charCodeAt(i);
  }
  return bytes;
};

const unpack = async (element) => {
  if (element.type === "application/json") {
    return element.textContent;
  }
  const packed = new Blob([bytesOf(element.textContent)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream("gzip"))).text();
};

/** The rows of one element as objects, with their place in the table as `index`. */
const read = async ({ from, element }) => {
  const { columns, rows } = JSON.parse(await unpack(element));
  return rows.map((row, i) => {
    const item = { index: from + i };
    for (let c = 0; c < columns.length; c++) {
      item[columns[c]] = row[c];
    }
    return item;
  });
};

const tables = new Map();

/** All rows of a table. */
const table = (name) => {
  if (!tables.has(name)) {
    const parts = blocks.get(name) ?? [];
    tables.set(name, Promise.all(parts.map(read)).then((rows) => rows.flat()));
  }
  return tables.get(name);
};

const RECENT = 6;
const recent = new Map();

/** One row of a table that is cut into many elements; undefined where the page has no room for it. */
const rowOf = async (name, index) => {
  const block = (blocks.get(name) ?? []).find(({ from, to }) => from <= index && index < to);
  if (!block) {
    return undefined;
  }
  const key = `${name} ${block.from}`;
  const rows = recent.get(key) ?? read(block);
  recent.delete(key);
  recent.set(key, rows);
  if (recent.size > RECENT) {
    recent.delete(recent.keys().next().value);
  }
  return (await rows)[index - block.from];
};

const articleTitle = (article) => article?.title ?? article?.id ?? "an article that is not listed";

// Java leaves A-Z a-z 0-9 - . _ ~ as they are; encodeURIComponent leaves five more.
const encode = (value) =>
  encodeURIComponent(value).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

const articleHref = (article, line) =>
  article ? `#article=${encode(article.id)}${line ? `&line=${line}` : ""}` : "#articles";

/** A link to an article, by its title. */
const articleLink = (article, lines, ...more) =>
  h("a", { href: articleHref(article, lines?.[0]) }, text(articleTitle(article)), ...more);

const sourceName = (article) => article?.source ?? "";

/** Sources by how many articles they have, the largest first, at most `limit`. */
const sourcesOf = (articles, limit = 300) => {
  const counts = new Map();
  for (const { source } of articles) {
    if (source) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit).map(([source]) => source);
};

/** The score by which pairs are sorted: the largest of Jaccard and both containments. */
const scoreOf = (pair) => Math.max(pair.jaccard, pair.inA, pair.inB);
