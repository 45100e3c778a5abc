// What the extension's own pages share: asking the worker, and elements with words in the chosen language.

import "../adapters/registry.js";
import "../content/dom.js";
import "../content/style.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(wellput.style);
document.adoptedStyleSheets = [sheet];
const { element, say, setWords, trusted } = wellput.dom;
export { element, say, trusted };

/** @param {string} kind @param {object} [body] */
export function ask(kind, body = {}) {
  return chrome.runtime.sendMessage({ ...body, kind });
}

/** How things stand, with the page put into the chosen language. */
export async function status() {
  const answer = await ask("status");
  setWords(answer.words);
  document.documentElement.lang = answer.language;
  for (const place of document.querySelectorAll("[data-say]")) place.textContent = say(String(place.getAttribute("data-say")));
  return answer;
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return /** @type {any} */ (found);
}

/** A list to choose from. What is chosen stays in it, also while the API does not run and tells no others. @param {string} id @param {string[][]} options @param {string} chosen */
export function fill(id, options, chosen) {
  const all = options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen]];
  byId(id).replaceChildren(...all.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
}

/** Puts a card on the page: how things stand, and the form to pair with. @param {() => void} again asks anew, after pairing too */
export function standing(again) {
  const code = element("input", { type: "text", id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 12, required: true });
  const pair = async (event) => {
    event.preventDefault();
    const answer = await ask("pair", { code: /** @type {HTMLInputElement} */ (code).value });
    if (answer.problem) byId("pair-problem").textContent = say(answer.problem === "unpaired" ? "pairFailed" : answer.problem);
    else again();
  };
  byId("standing").replaceChildren(
    element("p", { id: "status", role: "status" }),
    element("p", {}, element("code", { id: "command", hidden: true })),
    element("button", { type: "button", id: "again", "data-say": "again", hidden: true, onclick: again }),
    element(
      "form",
      { id: "pairing", hidden: true, onsubmit: pair },
      element("label", {}, element("span", { "data-say": "code" }), code),
      element("p", { id: "pair-problem", class: "problem", role: "alert" }),
      element("button", { class: "main", "data-say": "pair" }),
    ),
  );
}

/** Shows in that card why Wellput cannot work now. @param {string | null} problem */
export function showProblem(problem) {
  byId("status").textContent = say(problem === "unpaired" ? "pairHelp" : (problem ?? "ready"));
  byId("status").className = problem ? "problem" : "good";
  byId("command").textContent = { offline: "wellput serve", unpaired: "wellput pair" }[problem ?? ""] ?? "";
  byId("command").hidden = !byId("command").textContent;
  byId("pairing").hidden = problem !== "unpaired";
  byId("again").hidden = !problem || problem === "unpaired";
}
