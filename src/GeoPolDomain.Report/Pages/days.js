
// One day for the whole page. What holds on a day was asked in C#; the script only looks up the answer that stands for the day.

const oneDay = 86400000;
const numberOf = day => Date.parse(`${day}T00:00:00Z`) / oneDay;
const dayOf = number => new Date(number * oneDay).toISOString().slice(0, 10);
const inWords = day => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
const firstDay = document.body.dataset.day;
const dayBox = document.getElementById("day");
const range = document.getElementById("day-range");
const lists = [...document.querySelectorAll("[data-answers]")].map(item => ({ item, entries: entriesOf(item.dataset.answers) }));
const pictures = [...document.querySelectorAll("svg[data-first]")];

// "1991-12-21=yes;2009-08-18=no": from each day on, until the next.
function entriesOf(text) {
  return text.split(";").filter(part => part).map(part => part.split("=")).map(([from, answer]) => ({ from, answer }));
}

// The entry that holds on a day is the last one from that day or before.
const entryOn = (entries, day) => entries.findLast(entry => entry.from <= day);

function showAnswers(day) {
  for (const { item, entries } of lists) {
    const entry = entryOn(entries, day);
    const answer = entry?.answer ?? "unknown";
    item.dataset.answer = answer;
    // An element of SVG has the attribute and not the property.
    item.toggleAttribute("hidden", answer === "no" || answer === "untold");
    const word = item.querySelector(".answer");
    if (word) word.textContent = answer;
    // The reasons beside an answer are those of the first day that the page shows.
    const isAsWritten = entry === entryOn(entries, firstDay);
    for (const reason of item.querySelectorAll(".because")) reason.hidden = !isAsWritten;
  }
}

// The place of a day is where it begins, as in the pictures: the first day at the left, the day after the last at the right.
function moveLine(svg, day) {
  const { first, last, left, right } = svg.dataset;
  const line = svg.querySelector("line.day") ?? addLine(svg);
  const share = (numberOf(day) - numberOf(first)) / (numberOf(last) - numberOf(first) + 1);
  const at = (Number(left) + (Number(right) - Number(left)) * share).toFixed(2);
  line.setAttribute("x1", at);
  line.setAttribute("x2", at);
  line.setAttribute("visibility", day < first || day > last ? "hidden" : "visible");
}

function addLine(svg) {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  line.setAttribute("class", "day");
  line.setAttribute("y1", "0");
  line.setAttribute("y2", svg.getAttribute("height"));
  svg.append(line);
  return line;
}

function showDay(day) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return;
  document.body.dataset.day = day;
  dayBox.value = day;
  range.value = numberOf(day);
  range.setAttribute("aria-valuetext", inWords(day));
  for (const time of document.querySelectorAll(".page-day")) {
    time.textContent = inWords(day);
    time.setAttribute("datetime", day);
  }
  showAnswers(day);
  for (const svg of pictures) moveLine(svg, day);
}

const days = [firstDay, ...pictures.flatMap(svg => [svg.dataset.first, svg.dataset.last]),
  ...lists.flatMap(list => list.entries.map(entry => entry.from)).filter(day => day > "0100")].sort();
range.min = numberOf(days[0]);
range.max = numberOf(days.at(-1));
dayBox.addEventListener("change", () => showDay(dayBox.value));
range.addEventListener("input", () => showDay(dayOf(Number(range.value))));
showDay(firstDay);

// What nobody could have known by a day is dimmed, in the tables and wherever something links to it.
const knownBox = document.getElementById("known");

function showKnown(day) {
  const notYet = new Set();
  for (const row of document.querySelectorAll("[data-known]")) {
    const { known, perhaps = known } = row.dataset;
    const isBefore = since => day !== "" && (since === "" || since > day);
    row.classList.toggle("not-yet", isBefore(perhaps));
    row.classList.toggle("perhaps-known", isBefore(known) && !isBefore(perhaps));
    if (isBefore(perhaps)) notYet.add(`#${row.cells[0].id}`);
  }
  for (const link of document.querySelectorAll("main a[href^='#']"))
    link.classList.toggle("not-yet", notYet.has(link.getAttribute("href")));
}

knownBox?.addEventListener("change", () => showKnown(knownBox.value));
