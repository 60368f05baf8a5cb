"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

/* Which page shows is the style's work (:target); here follow its title, its place in the menu, and the focus. */
function arrive(event) {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = target?.closest(".page") ?? one("#matrix");
  document.title = `${page.dataset.title} · relax-zoo`;
  const own = page.id.startsWith("model/") ? "#matrix" : `#${page.id}`;
  for (const link of all(".top nav a")) {
    if (link.getAttribute("href") === own) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (target?.classList.contains("page") || !target) scrollTo(0, 0);
  if (event && target?.classList.contains("page")) one("h1", page)?.focus({ preventScroll: true });
}
addEventListener("hashchange", arrive);
arrive();

one("#find-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const wanted = one("#find").value.trim().toLowerCase();
  const names = all("#model-names option").map((option) => option.value);
  const found = names.find((name) => name === wanted) ?? names.find((name) => name.includes(wanted));
  if (wanted && found) { location.hash = `model/${found}`; one("#find").value = ""; }
});
addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    one("#find").focus();
  }
});

/* Filters: a row stays when every word is in its text and every choice is its own. */
function filtered(form, rows, matches, word, empty) {
  if (!form) return;
  const apply = () => {
    const shown = rows.filter((row) => !(row.hidden = !matches(row)));
    one("output", form).textContent = `${shown.length} of ${rows.length} ${word}`;
    if (empty) empty.hidden = shown.length > 0;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
}
const words = (id) => one(id).value.toLowerCase().split(/\s+/).filter(Boolean);
filtered(one("#filters"), all("#models tbody tr"), (row) =>
  words("#filter-text").every((word) => row.dataset.search.includes(word)) &&
  (!one("#filter-outcome").value || row.dataset.outcomes.includes(`|${one("#filter-outcome").value}|`)) &&
  (!one("#filter-tag").value || row.dataset.tags.split(" ").includes(one("#filter-tag").value)),
  "models", one("#no-match"));
filtered(one("[data-filters]"), all("#operator-rows tbody tr"), (row) =>
  words("#operator-text").every((word) => row.textContent.toLowerCase().includes(word)) &&
  (!one("#operator-how").value || row.dataset.how === one("#operator-how").value), "overloads");
