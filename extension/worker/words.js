// The words of the interface in the language the user chose: the browser's own, or another of _locales.

export const LANGUAGES = {
  en: "English",
  zh_CN: "简体中文",
  es: "Español",
  pt_BR: "Português (Brasil)",
  ru: "Русский",
  de: "Deutsch",
  fr: "Français",
  ja: "日本語",
};

/** @type {Map<string, Record<string, string>>} */
const loaded = new Map();

/**
 * The folder of _locales for a choice.
 * @param {string} choice "auto" follows the browser
 * @param {string} own the folder the browser took: English for any Portuguese or Chinese not named
 * @param {string} browser its BCP 47 tag
 */
export function folderOf(choice, own, browser) {
  if (Object.hasOwn(LANGUAGES, choice)) return choice;
  const base = browser.split("-")[0].toLowerCase();
  return own !== "en" ? own : (Object.keys(LANGUAGES).find((folder) => folder.split("_")[0] === base) ?? "en");
}

/** The same as a BCP 47 tag, as the API takes it. @param {string} folder */
export function tagOf(folder) {
  return folder === "zh_CN" ? "zh-Hans" : folder.replace("_", "-");
}

/** @param {string} choice @returns {Promise<{language: string, words: Record<string, string>}>} */
export async function words(choice) {
  const folder = folderOf(choice, chrome.i18n.getMessage("folder"), chrome.i18n.getUILanguage());
  let found = loaded.get(folder);
  if (!found) {
    const messages = await (await fetch(chrome.runtime.getURL(`_locales/${folder}/messages.json`))).json();
    found = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    loaded.set(folder, found);
  }
  return { language: tagOf(folder), words: found };
}
