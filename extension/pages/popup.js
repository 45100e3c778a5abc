// The window of the toolbar symbol: how things stand, pairing, and this site on or off.

import { ask, byId, onPair, say, showProblem, status } from "./page.js";

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });

onPair(refresh);
byId("welcome").addEventListener("click", () => chrome.tabs.create({ url: chrome.runtime.getURL("pages/welcome.html") }));
byId("options").addEventListener("click", () => chrome.runtime.openOptionsPage());
byId("open").addEventListener("click", async () => {
  await ask("toggle", { tab: tab.id });
  window.close();
});
await refresh();

async function refresh() {
  const { settings, problem } = await status();
  showProblem(problem, refresh);
  byId("welcome").hidden = settings.consented;
  byId("here").hidden = !settings.consented || problem === "unpaired";
  const page = await ask("site", { tab: tab?.id });
  const site = page?.site;
  byId("site-label").hidden = !site;
  byId("site-name").textContent = site ? say("onSite", page.name) : "";
  byId("site").checked = site && !settings.sitesOff.includes(site);
  byId("found").textContent = say(!site ? "otherPage" : page.found ? "boxFound" : "boxNotFound");
  byId("site").onchange = async () => {
    const others = settings.sitesOff.filter((/** @type {string} */ id) => id !== site);
    await ask("save", { change: { sitesOff: byId("site").checked ? others : [...others, site] } });
    await refresh();
  };
}
