
// Finds records by everything that their line says, without regard to case and accents.

const mostFound = 30;
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const find = document.getElementById("find");
const found = document.getElementById("found");
let index = null;

function readIndex() {
  return [...document.querySelectorAll("#records tbody > tr")].map(row => {
    const { id, firstChild: { data: caption } } = row.cells[0];
    return { id, caption, name: plain(caption), text: plain(`${id} ${row.textContent}`) };
  });
}

// Names that begin with the words come before names that hold them, and those before texts that hold them.
function rank(entry, words) {
  if (!words.every(word => entry.text.includes(word))) return 0;
  if (entry.name.startsWith(words[0])) return 3;
  return entry.name.includes(words[0]) ? 2 : 1;
}

function listFound() {
  const words = plain(find.value).split(/\s+/).filter(word => word);
  found.hidden = words.length === 0;
  if (found.hidden) return;
  index ??= readIndex();
  const ranked = index.map(entry => ({ entry, rank: rank(entry, words) })).filter(one => one.rank);
  ranked.sort((one, other) => other.rank - one.rank);
  const more = ranked.length > mostFound ? `, the first ${mostFound} are listed` : "";
  found.querySelector("[role=status]").textContent = `${ranked.length} record${ranked.length === 1 ? "" : "s"} found${more}`;
  found.querySelector("ol").replaceChildren(...ranked.slice(0, mostFound).map(one => linkTo(one.entry)));
}

function linkTo({ id, caption }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.textContent = caption;
  const kind = document.createElement("small");
  kind.textContent = ` ${id}`;
  item.append(link, kind);
  return item;
}

find.addEventListener("input", listFound);
find.addEventListener("focus", listFound);
find.addEventListener("keydown", event => {
  if (event.key === "Enter") found.querySelector("a")?.click();
});
found.addEventListener("click", event => {
  if (event.target.closest("a")) found.hidden = true;
});
addEventListener("keydown", event => {
  if (event.key === "Escape") found.hidden = true;
});
document.addEventListener("click", event => {
  if (!event.target.closest("[role=search]")) found.hidden = true;
});
