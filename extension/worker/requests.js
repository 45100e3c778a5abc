// What content scripts may ask of the API. They name a kind, never an address, and only the newest question counts.

import { call } from "./api.js";
import { keepToken, settings, token } from "./settings.js";
import { choice } from "./threads.js";
import { words } from "./words.js";

const LONGEST = 20_000;
const MESSAGES = 12;

/** The question in flight of each frame and kind. @type {Map<string, AbortController>} */
const flights = new Map();

/** A review of the draft. @param {any} message @param {string} place which frame asks */
export async function review(message, place) {
  const [kept, chosen] = await Promise.all([settings(), choice(text(message.thread, 500))]);
  const target = chosen.translateTo ?? kept.translateTo;
  const { country, name, shop } = kept.seller;
  return newest(`${place}:review`, "/v1/review", {
    draft: text(message.draft),
    conversation: conversation(message.conversation),
    buyer: filled({
      name: text(message.buyerName, 80),
      country: chosen.country ?? (text(message.country, 2) || kept.market),
    }),
    seller: filled({ country, name, shop }),
    ...filled({ marketplace: text(message.marketplace, 30) }),
    translate_to: target === "none" || !kept.show.translation ? null : target,
    explain_in: (await words(kept.language)).language,
  });
}

/** What the buyer's messages tell. @param {any} message @param {string} place */
export async function buyer(message, place) {
  return newest(`${place}:buyer`, "/v1/buyer", { conversation: conversation(message.conversation) });
}

/** A buyer's message in the seller's language. @param {any} message @param {string} place */
export async function translate(message, place) {
  const { language } = await words((await settings()).language);
  return newest(`${place}:translate`, "/v1/translate", { text: text(message.text), source: "auto", target: language });
}

/** The markets and languages to choose from; asked once per browser run. */
export async function lists() {
  const kept = (await chrome.storage.session.get("lists")).lists;
  if (kept) return { value: kept };
  const [markets, languages] = await Promise.all([call("/v1/markets"), call("/v1/languages")]);
  if (!("value" in markets)) return markets;
  if (!("value" in languages)) return languages;
  const value = {
    markets: markets.value.markets.map((/** @type {{country: string}} */ market) => market.country),
    languages: languages.value.languages.map((/** @type {any} */ { code, own_name }) => ({ code, name: own_name })),
  };
  await chrome.storage.session.set({ lists: value });
  return { value };
}

/** @param {string} key @param {string} path @param {object} body */
async function newest(key, path, body) {
  flights.get(key)?.abort();
  const flight = new AbortController();
  flights.set(key, flight);
  try {
    const answer = await call(path, { body, token: await token(), signal: flight.signal });
    if ("problem" in answer && answer.problem === "unpaired") await keepToken(null);
    return answer;
  } finally {
    if (flights.get(key) === flight) flights.delete(key);
  }
}

/** @param {unknown} value @param {number} [longest] */
function text(value, longest = LONGEST) {
  return typeof value === "string" ? value.slice(0, longest) : "";
}

/** @param {unknown} value */
function conversation(value) {
  if (!Array.isArray(value)) return [];
  return value.slice(-MESSAGES).map((message) => ({
    from: message?.from === "seller" ? "seller" : "buyer",
    text: text(message?.text, 4000),
    ...filled({ sent_at: text(message?.sentAt, 40) }),
  }));
}

/** Without what is empty. @param {Record<string, string>} fields */
function filled(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
