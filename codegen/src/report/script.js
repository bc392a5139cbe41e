"use strict";
// Sorts a table by the column that is clicked: numbers by value, the rest by text.
for (const table of document.querySelectorAll("table")) {
  const heads = [...table.querySelectorAll("th")];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      const text = (row) => row.cells[column].textContent;
      const compare = (a, b) => text(a).localeCompare(text(b), "en", { numeric: true });
      body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
    });
  });
}
// Hides what does not have all the words.
const search = document.querySelector("#search");
search.hidden = false;
search.addEventListener("input", () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (element, more = "") => words.every((word) => (element.textContent + more).toLowerCase().includes(word));
  for (const group of document.querySelectorAll("details")) {
    const name = group.querySelector("summary").textContent;
    let any = false;
    for (const finding of group.querySelectorAll("article")) {
      finding.hidden = !has(finding, name);
      any ||= !finding.hidden;
    }
    group.hidden = !any;
    if (any && words.length > 0) group.open = true;
  }
  for (const row of document.querySelectorAll("#pages tbody tr")) row.hidden = !has(row);
});
