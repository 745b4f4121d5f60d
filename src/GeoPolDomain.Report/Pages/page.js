// The page is complete without this script. It adds what a reader can do: open an address, find, sort, filter, copy, and choose a day.

const keyOf = address => decodeURIComponent(address.replace(/^#/, ""));

// Shows the place of an address: a record stands in a table that may be closed.
function show(key) {
  const place = document.getElementById(key);
  if (!place) return;
  for (let around = place; around; around = around.parentElement)
    if (around.localName === "details") {
      around.open = true;
      // What is added above the lines must stand there before the place is scrolled to.
      if (around.matches(".records")) equip(around.querySelector("table"));
    }
  place.scrollIntoView({ block: place.localName === "th" ? "center" : "start" });
}

addEventListener("hashchange", () => show(keyOf(location.hash)));
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#'], svg a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) show(keyOf(location.hash));
});
if (location.hash) show(keyOf(location.hash));

document.getElementById("tools").hidden = false;
