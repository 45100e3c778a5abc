// The notice before the first use: what is read, where it goes, and the button that turns Wellput on or off.

import { ask, byId, onPair, say, showProblem, status } from "./page.js";

onPair(refresh);
await refresh();

async function refresh() {
  const { settings, problem } = await status();
  showProblem(problem, refresh);
  byId("turn").hidden = false;
  byId("turn").textContent = say(settings.consented ? "turnOff" : "turnOn");
  byId("turned").textContent = settings.consented ? say("turnedOn") : "";
  byId("turn").onclick = async (/** @type {MouseEvent} */ event) => {
    if (!event.isTrusted) return;
    await ask("save", { change: { consented: !settings.consented } });
    await refresh();
  };
}
