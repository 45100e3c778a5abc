// The options, kept as soon as they are changed.

import { LANGUAGES } from "../worker/words.js";
import { ask, byId, element, fill, say, showProblem, standing, status, trusted } from "./page.js";

const SHOW = ["underline", "simpler", "translation", "hints"];

standing(refresh);
byId("options").onsubmit = (event) => event.preventDefault();
byId("options").onchange = trusted(async () => {
  await ask("save", { change: chosen() });
  await refresh();
  byId("saved").textContent = say("saved");
});
const adapters = await marketplaces();
await refresh();

/** Every adapter that the manifest names. @returns {Promise<{id: string, name: string}[]>} */
async function marketplaces() {
  const files = (chrome.runtime.getManifest().content_scripts?.[0].js ?? []).filter((file) => file.startsWith("adapters/"));
  const scripts = files.slice(1).map((file) => Object.assign(document.createElement("script"), { src: `../${file}`, async: false }));
  const loaded = scripts.map((script) => new Promise((done) => script.addEventListener("load", done)));
  document.head.append(...scripts);
  await Promise.all(loaded);
  return wellput.adapters.all;
}

async function refresh() {
  const { settings, problem, language } = await status();
  showProblem(problem);
  const lists = (await ask("lists")).value ?? { markets: [], languages: [] };
  fill("language", [["auto", say("browserLanguage")], ...Object.entries(LANGUAGES)], settings.language);
  const languages = lists.languages.map(({ code, name }) => [code, name]);
  fill("translateTo", [["auto", say("buyersLanguage")], ["none", say("none")], ...languages], settings.translateTo);
  const names = new Intl.DisplayNames([language], { type: "region" });
  const countries = [["", say("unknownCountry")], ...lists.markets.map((code) => [code, names.of(code) ?? code])];
  fill("market", countries, settings.market);
  fill("country", countries, settings.seller.country);
  // What one types stays.
  for (const part of ["name", "shop"]) if (!byId(part).matches(":focus")) byId(part).value = settings.seller[part];
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
