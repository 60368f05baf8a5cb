"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

/* The pages beside the first are packed in the file: each is made when it is first opened, and then kept. */
const packed = new Map();
for (const script of all("script[data-parts]")) {
  script.dataset.parts.split(" ").forEach((name, at, names) => packed.set(name, [script, at, names.length]));
}
const made = new Map([["matrix", Promise.resolve(one("#matrix"))]]);
async function unpacked(script) {
  const bytes = Uint8Array.from(atob(script.textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return (await new Response(stream).text()).split("\f");
}
async function make(name) {
  const [script, at, count] = packed.get(name);
  const pieces = (await unpacked(script)).filter((_, number) => number % count === at);
  one("main").insertAdjacentHTML("beforeend", pieces.join(""));
  const page = document.getElementById(name);
  filtersOf(page);
  return page;
}
function opened(name) {
  if (!made.has(name) && packed.has(name)) made.set(name, make(name));
  return made.get(name) ?? made.get("matrix");
}

/* The address says which page shows, and which place of it. */
async function arrive(event) {
  const place = decodeURIComponent(location.hash.slice(1));
  const page = await opened(place.split("/").slice(0, place.startsWith("model/") ? 2 : 1).join("/"));
  if (place !== decodeURIComponent(location.hash.slice(1))) return;
  const target = document.getElementById(place);
  for (const each of all(".page.shown, tr.at")) each.classList.remove("shown", "at");
  page.classList.add("shown");
  document.title = `${page.dataset.title} · relax-zoo`;
  const own = page.id.startsWith("model/") ? "#matrix" : `#${page.id}`;
  for (const link of all(".top nav a")) {
    if (link.getAttribute("href") === own) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (!target || target === page) scrollTo(0, 0);
  else {
    target.scrollIntoView();
    if (target.tagName === "TR") target.classList.add("at");
  }
  if (event && target === page) one("h1", page)?.focus({ preventScroll: true });
  document.body.dataset.at = place;
}
addEventListener("hashchange", arrive);

one("#find-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const wanted = one("#find").value.trim().toLowerCase();
  const names = all("#model-names option").map((option) => option.value);
  const found = names.find((name) => name.toLowerCase() === wanted) ?? names.find((name) => name.toLowerCase().includes(wanted));
  if (wanted && found) { location.hash = `model/${found}`; one("#find").value = ""; }
});
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    one("#find").focus();
  }
});

/* Filters: a row stays when every word is in its text and every choice is its own. */
const fits = {
  "filter-state": (row, value) => row.dataset.states.includes(`|${value}|`),
  "filter-cause": (row, value) => row.dataset.causes.split(" ").includes(value),
  "filter-tag": (row, value) => row.dataset.tags.split(" ").includes(value),
  "filter-door": (row, value) => row.dataset.door === value,
  "operator-how": (row, value) => row.dataset.how === value,
  "history-state": (row, value) => row.dataset.state === value,
};
function filtered(form, rows, word, empty) {
  if (!form) return;
  const texts = rows.map((row) => row.dataset.search ?? row.textContent.toLowerCase());
  const apply = () => {
    const words = one("input", form).value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = all("select", form).filter((select) => select.value);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((each) => texts[at].includes(each)) || !chosen.every((each) => fits[each.id](row, each.value));
      shown += !row.hidden;
    });
    one("output", form).textContent = `${shown} of ${rows.length} ${word}`;
    if (empty) empty.hidden = shown > 0;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
}
function filtersOf(page) {
  for (const form of all("[data-filters]", page)) {
    filtered(form, all(`#${form.dataset.filters} tbody tr`), form.dataset.filters === "history-rows" ? "models" : "overloads");
  }
}
filtered(one("#filters"), all("#models tbody tr"), "models", one("#no-match"));
for (const button of all("[data-cause]")) {
  button.addEventListener("click", () => {
    one("#filters").reset();
    one("#filter-cause").value = button.dataset.cause;
    one("#filter-cause").dispatchEvent(new Event("input", { bubbles: true }));
    one("#filters").scrollIntoView();
  });
}
arrive();
