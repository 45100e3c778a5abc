// The notice before the first use: what is read, where it goes, and the button that turns Wellput on or off.

import { ask, byId, say, showProblem, standing, status, trusted } from "./page.js";

standing(refresh);
await refresh();

async function refresh() {
  const { settings, problem } = await status();
  showProblem(problem);
  byId("turn").hidden = false;
  byId("turn").textContent = say(settings.consented ? "turnOff" : "turnOn");
  byId("turned").textContent = settings.consented ? say("turnedOn") : "";
  byId("turn").onclick = trusted(async () => {
    await ask("save", { change: { consented: !settings.consented } });
    await refresh();
  });
}
