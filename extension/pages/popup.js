// The window of the toolbar symbol: how things stand, pairing, and this site on or off.

import { ask, byId, say, showProblem, standing, status, trusted } from "./page.js";

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });

standing(refresh);
byId("welcome").onclick = trusted(() => chrome.tabs.create({ url: chrome.runtime.getURL("pages/welcome.html") }));
byId("options").onclick = trusted(() => chrome.runtime.openOptionsPage());
byId("open").onclick = trusted(async () => {
  await ask("toggle", { tab: tab.id });
  window.close();
});
await refresh();

async function refresh() {
  const [{ settings, problem }, page] = await Promise.all([status(), ask("site", { tab: tab?.id })]);
  showProblem(problem);
  byId("welcome").hidden = settings.consented;
  byId("here").hidden = !settings.consented || problem === "unpaired";
  const site = page?.site;
  byId("site-label").hidden = !site;
  byId("site-name").textContent = site ? say("onSite", page.name) : "";
  byId("site").checked = site && !settings.sitesOff.includes(site);
  byId("found").textContent = say(!site ? "otherPage" : page.found ? "boxFound" : "boxNotFound");
  byId("site").onchange = trusted(async () => {
    const others = settings.sitesOff.filter((id) => id !== site);
    await ask("save", { change: { sitesOff: byId("site").checked ? others : [...others, site] } });
    await refresh();
  });
}
