// Asking the worker. A content script names what it wants, never an address.
"use strict";

{
  /** Whether the extension that put this script here still runs: after an update or a reload it does not. */
  function alive() {
    return Boolean(globalThis.chrome?.runtime?.id);
  }

  /** @param {string} kind @param {object} [body] @returns {Promise<any>} an answer, or `{problem: "reload"}` when the page must be loaded anew */
  async function ask(kind, body = {}) {
    if (!alive()) return { problem: "reload" };
    try {
      return (await chrome.runtime.sendMessage({ ...body, kind })) ?? { problem: "failed" };
    } catch {
      return { problem: alive() ? "failed" : "reload" };
    }
  }

  /** @param {(message: any) => any} listener what it returns is the answer; undefined: none */
  function listen(listener) {
    /** @param {unknown} _sender @param {(answer: any) => void} respond */
    const hear = (message, _sender, respond) => {
      const answer = listener(message);
      if (answer !== undefined) respond(answer);
    };
    chrome.runtime.onMessage.addListener(hear);
    return () => alive() && chrome.runtime.onMessage.removeListener(hear);
  }

  wellput.port = { alive, ask, listen };
}
