// The workbench: fields in, review out. Nothing typed here is stored; only the choices are.

import { get, review, starter } from "./api.js";
import { byId, element, fill } from "./dom.js";
import * as editor from "./editor.js";
import { announce, show } from "./panels.js";
import { LANGUAGES, choose, preferred, say } from "./strings.js";

const WAIT = 400; // milliseconds after the last key
const REMEMBERED = ["country", "marketplace", "target", "seller-country", "seller-name", "shop", "interface"];

/** @type {AbortController | null} */
let running = null;
let timer = 0;
/** @type {any} */
let last = null;
/** What belongs into the blanks of a begun reply. @type {{shown: string, hint: string}[]} */
let blanks = [];
/** @type {Record<string, string>} */
let names = {};
let lists = { markets: [], marketplaces: [], languages: [], sources: {} };

const field = (id) => /** @type {HTMLInputElement} */ (byId(id));
const draft = {
  text: editor.text,
  select: editor.select,
  replace: (start, end, text) => {
    editor.replace(start, end, text);
    update();
  },
  setText: (text) => {
    editor.setText(text);
    update();
  },
};

async function start() {
  byId("interface").addEventListener("change", () => speak(field("interface").value));
  fill(/** @type {HTMLSelectElement} */ (byId("interface")), Object.entries(LANGUAGES), preferred(remembered("interface")));
  [lists.markets, lists.marketplaces, lists.languages, lists.sources] = await Promise.all([
    get("/v1/markets").then((answer) => answer.markets),
    get("/v1/marketplaces").then((answer) => answer.marketplaces),
    get("/v1/languages").then((answer) => answer.languages),
    get("/v1/principles").then((answer) => answer.sources),
  ]);
  speak(field("interface").value);
  for (const id of ["country", "marketplace", "target", "fault", "seller-country"]) byId(id).addEventListener("change", update);
  for (const id of ["buyer-message", "buyer-name", "seller-name", "shop"]) byId(id).addEventListener("input", soon);
  editor.onInput(() => {
    editor.mark([]);
    soon();
  });
  byId("review").addEventListener("click", update);
  byId("starter").addEventListener("click", begin);
  byId("sample").addEventListener("click", sample);
  document.addEventListener("keydown", keys);
}

/** Put the interface into a language. */
function speak(tag) {
  choose(tag);
  document.documentElement.lang = tag;
  for (const part of document.querySelectorAll("[data-text]")) part.textContent = say(/** @type {HTMLElement} */ (part).dataset.text);
  for (const part of document.querySelectorAll("[data-label]")) part.setAttribute("aria-label", say(/** @type {HTMLElement} */ (part).dataset.label));
  const regions = new Intl.DisplayNames([tag], { type: "region" });
  const tongues = new Intl.DisplayNames([tag], { type: "language" });
  names = Object.fromEntries(lists.languages.map(({ code }) => [code, tongues.of(code)]));
  const countries = lists.markets.map(({ country }) => [country, regions.of(country)]).sort((a, b) => a[1].localeCompare(b[1], tag));
  const places = lists.marketplaces.filter(({ id }) => id !== "generic").map(({ id, name }) => [id, name]);
  const options = {
    country: [["", say("unknown")], ...countries],
    marketplace: [["", say("otherPlace")], ...places],
    target: [["auto", say("buyersLanguage")], ["", say("noTranslation")], ...Object.entries(names).filter(([code]) => code !== "en")],
    fault: [["", say("unknown")], ["seller", say("faultSeller")], ["carrier", say("faultCarrier")], ["buyer", say("faultBuyer")]],
    "seller-country": [["", say("unknown")], ...countries],
  };
  for (const [id, list] of Object.entries(options)) fill(/** @type {any} */ (byId(id)), list, field(id).value || remembered(id));
  for (const id of ["seller-name", "shop"]) field(id).value ||= remembered(id);
  if (last) update();
}

function request() {
  const message = field("buyer-message").value;
  return {
    draft: editor.text(),
    conversation: message.trim() ? [{ from: "buyer", text: message }] : [],
    buyer: { name: field("buyer-name").value || null, country: field("country").value || null },
    seller: { name: field("seller-name").value || null, shop: field("shop").value || null, country: field("seller-country").value || null },
    marketplace: field("marketplace").value || null,
    fault: field("fault").value || null,
    translate_to: field("target").value || null,
    explain_in: field("interface").value,
  };
}

function soon() {
  clearTimeout(timer);
  timer = window.setTimeout(update, WAIT);
}

async function update() {
  clearTimeout(timer);
  remember();
  running?.abort();
  const empty = !editor.text().trim();
  byId("starter").hidden = !empty;
  const open = new Set(blanks.filter(({ shown }) => editor.text().includes(shown)).map(({ shown, hint }) => `${shown} ${hint}`));
  byId("blanks").replaceChildren(...[...open].map((line) => element("li", {}, line)));
  if (empty) {
    byId("result").hidden = true;
    editor.mark([]);
    announce("");
    return;
  }
  running = new AbortController();
  const { signal } = running;
  announce(say("working"));
  try {
    const asked = request();
    const answer = await review(asked, signal);
    if (signal.aborted || asked.draft !== editor.text()) return;
    last = answer;
    editor.mark(answer.findings);
    show(answer, draft, names, lists.sources);
    announce(`${say("level")} ${answer.readability.level}. ${say("findings")}: ${answer.findings.length}.`);
    const place = lists.marketplaces.find(({ id }) => id === asked.marketplace);
    byId("count").textContent = place?.limit ? `${[...asked.draft].length} / ${place.limit}` : "";
  } catch (error) {
    if (!signal.aborted) announce(`${say("failed")} ${error instanceof Error ? error.message : ""}`);
  }
}

/** Put a begun reply into the empty draft, its first blank selected. */
async function begin() {
  const { conversation, buyer, seller, marketplace, fault, explain_in } = request();
  try {
    const begun = await starter({ conversation, buyer, seller, marketplace, fault, explain_in });
    blanks = begun.slots.map(({ start, end, hint }) => ({ shown: begun.text.slice(start, end), hint }));
    draft.setText(begun.text);
    const [first] = begun.slots;
    if (first) editor.select(first.start, first.end);
  } catch (error) {
    announce(`${say("failed")} ${error instanceof Error ? error.message : ""}`);
  }
}

async function sample() {
  const example = await get("/workbench/sample.json");
  field("buyer-message").value = example.conversation[0].text;
  field("buyer-name").value = example.buyer.name;
  field("seller-name").value = example.seller.name;
  field("shop").value = example.seller.shop;
  field("country").value = example.buyer.country;
  field("seller-country").value = example.seller.country;
  field("marketplace").value = example.marketplace;
  field("fault").value = example.fault;
  draft.setText(example.draft);
}

/** Ctrl+Enter reviews; F8 and Shift+F8 go from finding to finding. @param {KeyboardEvent} event */
function keys(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    update();
  } else if (event.key === "F8" && last) {
    event.preventDefault();
    const spans = last.findings.filter(({ start, end }) => start !== null && end > start);
    const here = editor.caret();
    const next = event.shiftKey ? spans.findLast(({ start }) => start < here) : spans.find(({ start }) => start > here);
    const goal = next ?? (event.shiftKey ? spans.at(-1) : spans[0]);
    if (goal) {
      editor.select(goal.start, goal.end);
      announce(goal.message);
    }
  }
}

function remember() {
  try {
    localStorage.setItem("wellput", JSON.stringify(Object.fromEntries(REMEMBERED.map((id) => [id, field(id).value]))));
  } catch {
    // A browser that keeps nothing is fine too.
  }
}

function remembered(id) {
  try {
    return JSON.parse(localStorage.getItem("wellput") ?? "{}")[id] ?? (id === "target" ? "auto" : "");
  } catch {
    return "";
  }
}

start();
