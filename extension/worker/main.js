// The background worker: who asks what, and who may.

import { call } from "./api.js";
import { buyer, lists, review, starter, translate } from "./requests.js";
import { change, keepToken, settings, token } from "./settings.js";
import { choice, choose } from "./threads.js";
import { words } from "./words.js";

const WELCOME = "pages/welcome.html";

// Firefox has no setAccessLevel for local storage; there content scripts are sent nothing from it either.
chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

/** @typedef {(message: any, sender: chrome.runtime.MessageSender) => Promise<any>} Task */
/** What a content script may ask. @type {Record<string, Task>} */
const FOR_CONTENT = {
  async hello({ site, thread }) {
    const kept = await settings();
    return {
      on: kept.consented && !kept.sitesOff.includes(site),
      show: kept.show,
      market: kept.market,
      choice: await choice(String(thread)),
      ...(await words(kept.language)),
    };
  },
  review: ifConsented(review),
  starter: ifConsented(starter),
  buyer: ifConsented(buyer),
  translate: ifConsented(translate),
  lists: ifConsented(lists),
  /** What the page around the asking frame shows of the conversation. */
  page: ifConsented(async ({ site }, { tab, origin }) => chrome.tabs.sendMessage(Number(tab?.id), { kind: "page", site, origin }, { frameId: 0 })),
  choose: async ({ thread, choice: chosen }) => choose(String(thread), chosen),
};

/** What the extension's own pages may ask besides. @type {Record<string, Task>} */
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

/** @param {Task} task @returns {Task} */
function ifConsented(task) {
  return async (message, sender) => ((await settings()).consented ? task(message, sender) : { problem: "unpaired" });
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const ours = sender.url?.startsWith(chrome.runtime.getURL(""));
  const tasks = ours ? FOR_PAGES : sender.tab ? FOR_CONTENT : {};
  if (!Object.hasOwn(tasks, message?.kind)) return false;
  tasks[message.kind](message, sender).then(respond, () => respond({ problem: "failed" }));
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
    await chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: scripts.js ?? [] });
  }
  await chrome.tabs.sendMessage(tab, { kind: "toggle" }).catch(() => null);
}

/** Tell every page that something it was told has changed. */
async function tellTabs() {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map((tab) => chrome.tabs.sendMessage(Number(tab.id), { kind: "changed" }).catch(() => null)));
}
