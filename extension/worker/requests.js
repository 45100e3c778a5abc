// What content scripts may ask of the API. They name a kind, never an address, and only the newest question counts.

import { call } from "./api.js";
import { keepToken, settings, token } from "./settings.js";
import { choice } from "./threads.js";
import { words } from "./words.js";

/** @typedef {chrome.runtime.MessageSender} Sender */

const LONGEST = 20_000;
const MESSAGES = 12;

/** The question in flight, by frame and path. @type {Map<string, AbortController>} */
const flights = new Map();

/** A review of the draft. @param {Sender} sender */
export async function review(message, sender) {
  const { kept, chosen, known } = await context(message);
  const target = chosen.translateTo ?? kept.translateTo;
  return newest(sender, "/v1/review", {
    ...known,
    draft: text(message.draft),
    translate_to: target === "none" || !kept.show.translation ? null : target,
    explain_in: (await words(kept.language)).language,
  });
}

/** A reply to begin with. @param {Sender} sender */
export async function starter(message, sender) {
  return newest(sender, "/v1/starter", (await context(message)).known);
}

/** What is known around a draft. */
async function context(message) {
  const [kept, chosen] = await Promise.all([settings(), choice(text(message.thread, 500))]);
  const known = {
    conversation: conversation(message.conversation),
    buyer: filled({
      name: text(message.buyerName, 80),
      country: chosen.country ?? (text(message.country, 2) || kept.market),
    }),
    seller: filled(kept.seller),
    ...filled({ marketplace: text(message.marketplace, 30) }),
  };
  return { kept, chosen, known };
}

/** What the buyer's messages tell. @param {Sender} sender */
export async function buyer(message, sender) {
  return newest(sender, "/v1/buyer", { conversation: conversation(message.conversation) });
}

/** A buyer's message in the seller's language. @param {Sender} sender */
export async function translate(message, sender) {
  const { language } = await words((await settings()).language);
  return newest(sender, "/v1/translate", { text: text(message.text), source: "auto", target: language });
}

/** The markets and languages to choose from, and the titles of the texts that findings rest on; asked once per browser run. */
export async function lists() {
  const kept = (await chrome.storage.session.get("lists")).lists;
  if (kept) return { value: kept };
  const answers = await Promise.all(["/v1/markets", "/v1/languages", "/v1/principles"].map((path) => call(path)));
  const failed = answers.find((answer) => "problem" in answer);
  if (failed) return failed;
  const [markets, languages, principles] = answers.map((answer) => /** @type {{value: any}} */ (answer).value);
  const value = {
    markets: markets.markets.map((/** @type {{country: string}} */ market) => market.country),
    languages: languages.languages.map(({ code, own_name }) => ({ code, name: own_name })),
    sources: principles.sources,
  };
  await chrome.storage.session.set({ lists: value });
  return { value };
}

/** A newer question takes the place of an older one of the same frame. @param {Sender} sender @param {string} path @param {object} body */
async function newest({ tab, frameId }, path, body) {
  const key = `${tab?.id}:${frameId}:${path}`;
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
