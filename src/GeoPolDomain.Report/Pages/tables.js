
// A table sorts by the column whose heading is pressed, shows only the lines that hold a word, and is copied as CSV.

const order = new Intl.Collator("en", { numeric: true });
// A cell that means one day has that day, any other its earliest and latest day as far as there are such.
const daysOf = ({ day, earliest = day ?? "", latest = day ?? "" }) => [earliest, latest];
const valueOf = cell => daysOf(cell.dataset)[0] || cell.textContent.trim();

function sort(table, column, heading) {
  const isDown = heading.getAttribute("aria-sort") === "ascending";
  for (const one of table.tHead.rows[0].cells) one.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows].map(row => ({ row, value: valueOf(row.cells[column]) }));
  rows.sort((one, other) => {
    if (!one.value || !other.value) return (one.value ? 0 : 1) - (other.value ? 0 : 1);
    return isDown ? order.compare(other.value, one.value) : order.compare(one.value, other.value);
  });
  table.tBodies[0].append(...rows.map(one => one.row));
}

function filter(table, text) {
  const word = plain(text);
  for (const row of table.tBodies[0].rows) row.hidden = word !== "" && !plain(row.textContent).includes(word);
}

// A spreadsheet would take a text that begins with one of these signs for a formula.
function csvCell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function csv(table) {
  const words = cell => cell.innerText.replace(/\s+/g, " ").trim();
  const head = ["Id", ...[...table.tHead.rows[0].cells].map(words), "Earliest", "Latest"];
  const lines = [...table.tBodies[0].rows].filter(row => !row.hidden).map(row => {
    const cells = [...row.cells];
    const when = cells.map(cell => daysOf(cell.dataset)).find(days => days.some(day => day)) ?? ["", ""];
    return [cells[0].id, cells[0].firstChild.data, ...cells.slice(1).map(words), ...when];
  });
  return [head, ...lines].map(line => line.map(csvCell).join(",")).join("\r\n");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}

// The address under a caption becomes a link, so that it can be copied.
function linkAddresses(table) {
  for (const { cells: [head] } of table.tBodies[0].rows) {
    const link = document.createElement("a");
    link.className = "id";
    link.href = link.textContent = `#${head.id}`;
    head.append(link);
  }
}

function equip(table) {
  if (table.tHead.querySelector("button")) return;
  linkAddresses(table);
  const name = table.getAttribute("aria-label");
  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    button.addEventListener("click", () => sort(table, column, heading));
    heading.replaceChildren(button);
  }
  const bar = document.createElement("div");
  bar.className = "bar-of-table";
  const box = document.createElement("input");
  box.type = "search";
  box.placeholder = "only lines with …";
  box.setAttribute("aria-label", `Show only lines of ${name} with`);
  box.addEventListener("input", () => filter(table, box.value));
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy as CSV";
  button.setAttribute("aria-label", `Copy ${name} as CSV`);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    said.textContent = (await copy(csv(table))) ? "copied" : "the browser does not allow copying";
  });
  bar.append(box, button, said);
  table.parentElement.before(bar);
}

for (const table of document.querySelectorAll("details.records table"))
  table.closest("details").addEventListener("toggle", () => equip(table), { once: true });
