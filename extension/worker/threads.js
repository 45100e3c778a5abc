// What the seller chose for one conversation: the buyer's country, the language to translate into. Forgotten when the browser closes.

/** @typedef {{country?: string, translateTo?: string}} Choice */

/** @param {string} thread @returns {Promise<Choice>} */
export async function choice(thread) {
  const key = `thread:${thread}`;
  return (await chrome.storage.session.get(key))[key] ?? {};
}

/** @param {string} thread @param {unknown} change @returns {Promise<Choice>} */
export async function choose(thread, change) {
  const next = { ...(await choice(thread)) };
  for (const key of /** @type {const} */ (["country", "translateTo"])) {
    const value = /** @type {Choice} */ (change)?.[key];
    if (value === "") delete next[key];
    else if (typeof value === "string" && value.length <= 12) next[key] = value;
  }
  await chrome.storage.session.set({ [`thread:${thread}`]: next });
  return next;
}
