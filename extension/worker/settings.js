// What the user chose, kept on this computer. Content scripts see only what they are sent.

export const DEFAULTS = {
  /** The user has read the notice and turned Wellput on. */
  consented: false,
  /** Of the interface and the explanations: "auto" or a folder name of _locales. */
  language: "auto",
  /** "auto" (the buyer's language), "none", or a BCP 47 tag. */
  translateTo: "auto",
  /** The buyers' country when nothing else tells it; empty: none. */
  market: "",
  seller: { name: "", shop: "", country: "" },
  show: { underline: true, simpler: true, translation: true, hints: true },
  /** Ids of adapters that are switched off. @type {string[]} */
  sitesOff: [],
};

/** @typedef {typeof DEFAULTS} Settings */

/** @returns {Promise<Settings>} */
export async function settings() {
  const { settings: kept } = await chrome.storage.local.get("settings");
  return merge(DEFAULTS, kept);
}

/** Change some settings; what is unknown or of another type is left out. @param {unknown} change */
export async function change(change) {
  const next = merge(await settings(), change);
  await chrome.storage.local.set({ settings: next });
  return next;
}

/** @returns {Promise<string | undefined>} */
export async function token() {
  const { token: kept } = await chrome.storage.local.get("token");
  return typeof kept === "string" ? kept : undefined;
}

/** @param {string | null} value */
export async function keepToken(value) {
  if (value) await chrome.storage.local.set({ token: value });
  else await chrome.storage.local.remove("token");
}

/**
 * `base` with those values of `over` that have the same shape.
 * @template T
 * @param {T} base
 * @param {any} over
 * @returns {T}
 */
export function merge(base, over) {
  if (Array.isArray(base)) {
    return /** @type {T} */ (Array.isArray(over) ? over.filter((item) => typeof item === "string") : base);
  }
  if (typeof base === "object" && base !== null) {
    const known = typeof over === "object" && over !== null ? over : {};
    const pairs = Object.entries(base).map(([key, value]) => [key, merge(value, known[key])]);
    return /** @type {T} */ (Object.fromEntries(pairs));
  }
  return typeof over === typeof base ? over : base;
}
