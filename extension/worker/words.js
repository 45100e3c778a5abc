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

/** The folder of _locales for a choice; "auto" follows the browser's BCP 47 tag, any Portuguese or Chinese to the one there is. @param {string} choice @param {string} browser */
export function folderOf(choice, browser) {
  if (Object.hasOwn(LANGUAGES, choice)) return choice;
  const base = browser.split("-")[0].toLowerCase();
  return Object.keys(LANGUAGES).find((folder) => folder.split("_")[0] === base) ?? "en";
}

/** The same as a BCP 47 tag, as the API takes it. @param {string} folder */
export function tagOf(folder) {
  return folder === "zh_CN" ? "zh-Hans" : folder.replace("_", "-");
}

/** @param {string} choice @returns {Promise<{language: string, words: Record<string, string>}>} */
export async function words(choice) {
  const folder = folderOf(choice, chrome.i18n.getUILanguage());
  let found = loaded.get(folder);
  if (!found) {
    const messages = await (await fetch(chrome.runtime.getURL(`_locales/${folder}/messages.json`))).json();
    found = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    loaded.set(folder, found);
  }
  return { language: tagOf(folder), words: found };
}
