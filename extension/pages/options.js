// The options, kept as soon as they are changed.

import { LANGUAGES } from "../worker/words.js";
import { ask, byId, element, fill, onPair, say, showProblem, status } from "./page.js";

const SHOW = ["underline", "simpler", "translation", "hints"];
/** @type {{id: string, name: string}[]} */
const adapters = /** @type {any} */ (globalThis).wellput.adapters.all;

onPair(refresh);
byId("options").addEventListener("submit", (/** @type {SubmitEvent} */ event) => event.preventDefault());
byId("options").addEventListener("change", async () => {
  await ask("save", { change: chosen() });
  await refresh();
  byId("saved").textContent = say("saved");
});
await refresh();

async function refresh() {
  const { settings, problem, language } = await status();
  showProblem(problem, refresh);
  const lists = (await ask("lists")).value ?? { markets: [], languages: [] };
  fill("language", [["auto", say("browserLanguage")], ...Object.entries(LANGUAGES)], settings.language);
  const languages = lists.languages.map((/** @type {any} */ { code, name }) => [code, name]);
  fill("translateTo", keeping([["auto", say("buyersLanguage")], ["none", say("none")], ...languages], settings.translateTo), settings.translateTo);
  const names = new Intl.DisplayNames([language], { type: "region" });
  const countries = lists.markets.map((/** @type {string} */ code) => [code, names.of(code) ?? code]);
  fill("market", keeping([["", say("unknownCountry")], ...countries], settings.market), settings.market);
  fill("country", keeping([["", say("unknownCountry")], ...countries], settings.seller.country), settings.seller.country);
  byId("name").value = settings.seller.name;
  byId("shop").value = settings.seller.shop;
  for (const part of SHOW) byId(part).checked = settings.show[part];
  const [legend] = byId("sites").children;
  byId("sites").replaceChildren(
    legend,
    ...adapters.map(({ id, name }) =>
      element("label", {}, element("input", { type: "checkbox", name: "site", value: id, checked: !settings.sitesOff.includes(id) }), element("span", {}, name)),
    ),
  );
  byId("options").hidden = false;
}

/** What is chosen stays in the list, also while the API does not run and nothing else is known. @param {[string, string][]} options @param {string} chosen */
function keeping(options, chosen) {
  return options.some(([value]) => value === chosen) ? options : [...options, /** @type {[string, string]} */ ([chosen, chosen])];
}

function chosen() {
  const off = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("input[name=site]:not(:checked)")]);
  return {
    language: byId("language").value,
    translateTo: byId("translateTo").value,
    market: byId("market").value,
    seller: { name: byId("name").value.trim(), shop: byId("shop").value.trim(), country: byId("country").value },
    show: Object.fromEntries(SHOW.map((part) => [part, byId(part).checked])),
    sitesOff: off.map((box) => box.value),
  };
}
