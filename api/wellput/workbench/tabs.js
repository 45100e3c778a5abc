// One panel at a time: tabs by mouse, arrow keys, Home and End.

import { byId } from "./dom.js";

const tabs = /** @type {HTMLElement[]} */ ([...byId("tabs").querySelectorAll("[role=tab]")]);

for (const tab of tabs) tab.addEventListener("click", () => open(tab));
byId("tabs").addEventListener("keydown", (event) => {
  const here = tabs.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const goal = { Home: 0, End: tabs.length - 1 }[event.key] ?? (step && (here + step + tabs.length) % tabs.length);
  if (here < 0 || goal === undefined) return;
  event.preventDefault();
  open(tabs[goal]);
  tabs[goal].focus();
});
open(tabs[0]);

/** @param {HTMLElement} chosen */
function open(chosen) {
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    byId(/** @type {string} */ (tab.getAttribute("aria-controls"))).hidden = tab !== chosen;
  }
}

/** Name a tab, with how much is in it. @param {string} panel @param {string} name @param {number} [count] */
export function label(panel, name, count) {
  byId(`tab-${panel}`).textContent = count === undefined ? name : `${name} (${count})`;
}
