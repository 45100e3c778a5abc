// The background worker: who asks what, and who may.

import { call } from "./api.js";
import { buyer, lists, review, translate } from "./requests.js";
import { change, keepToken, settings, token } from "./settings.js";
import { choice, choose } from "./threads.js";
import { words } from "./words.js";

const WELCOME = "pages/welcome.html";

// Firefox has no setAccessLevel for local storage; there content scripts are sent nothing from it either.
chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

/** What a content script may ask. @type {Record<string, (message: any, place: string) => Promise<any>>} */
const FOR_CONTENT = {
  async hello({ site, thread }) {
    const kept = await settings();
    return {
      on: kept.consented && !kept.sitesOff.includes(site),
      show: kept.show,
      translateTo: kept.translateTo,
      market: kept.market,
      choice: await choice(String(thread)),
      ...(await words(kept.language)),
    };
  },
  review: ifConsented(review),
  buyer: ifConsented(buyer),
  translate: ifConsented(translate),
  lists: ifConsented(lists),
  choose: async ({ thread, choice: chosen }) => choose(String(thread), chosen),
};

/** What the extension's own pages may ask besides. @type {Record<string, (message: any) => Promise<any>>} */
const FOR_PAGES = {
  async status() {
    const [kept, health, known] = await Promise.all([settings(), call("/health"), token()]);
    const problem = "problem" in health ? health.problem : known ? null : "unpaired";
    return { settings: kept, problem, ...(await words(kept.language)) };
  },
  async pair({ code }) {
    const answer = await call("/v1/pair", { body: { code: String(code) } });
    if (!("value" in answer)) return answer;
    await keepToken(answer.value.token);
    await tellTabs();
    return { value: true };
  },
  async save({ change: changed }) {
    const next = await change(changed);
    await tellTabs();
    return next;
  },
  lists,
  async site({ tab }) {
    return chrome.tabs.sendMessage(tab, { kind: "site" }, { frameId: 0 }).catch(() => null);
  },
  async toggle({ tab }) {
    await toggle(tab);
  },
};

/** @param {(message: any, place: string) => Promise<any>} task */
function ifConsented(task) {
  return async (/** @type {any} */ message, /** @type {string} */ place) =>
    (await settings()).consented ? task(message, place) : { problem: "unpaired" };
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const ours = sender.url?.startsWith(chrome.runtime.getURL(""));
  const tasks = ours ? FOR_PAGES : sender.tab ? FOR_CONTENT : {};
  if (!Object.hasOwn(tasks, message?.kind)) return false;
  tasks[message.kind](message, `${sender.tab?.id}:${sender.frameId}`).then(respond, () => respond({ problem: "failed" }));
  return true;
});

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === "install") await chrome.tabs.create({ url: chrome.runtime.getURL(WELCOME) });
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (command === "toggle-panel" && tab?.id !== undefined) await toggle(tab.id);
});

/** Open or close the panel in a tab; where no content script runs, the click or shortcut just given lets one in. @param {number} tab */
async function toggle(tab) {
  if (!(await settings()).consented) {
    await chrome.tabs.create({ url: chrome.runtime.getURL(WELCOME) });
    return;
  }
  const present = await chrome.tabs.sendMessage(tab, { kind: "site" }, { frameId: 0 }).catch(() => null);
  if (!present) {
    const [scripts] = chrome.runtime.getManifest().content_scripts ?? [];
    const target = { tabId: tab, allFrames: true };
    await chrome.scripting.insertCSS({ target, files: scripts.css ?? [] });
    await chrome.scripting.executeScript({ target, files: scripts.js ?? [] });
  }
  await chrome.tabs.sendMessage(tab, { kind: "toggle" }).catch(() => null);
}

/** Tell every page that something it was told has changed. */
async function tellTabs() {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map((tab) => chrome.tabs.sendMessage(Number(tab.id), { kind: "changed" }).catch(() => null)));
}
