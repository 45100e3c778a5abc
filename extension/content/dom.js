// Building what is shown: elements with text, never markup; and only a person's own clicks count.
"use strict";

{
  /** Words of the interface by key; the worker sends them. @type {Record<string, string>} */
  let words = {};

  /** A word of the interface, with its $1, $2 … filled in. @param {string} key @param {...(string|number)} values */
  function say(key, ...values) {
    return (words[key] ?? key).replace(/\$(\d)/g, (_, digit) => String(values[digit - 1] ?? ""));
  }

  /**
   * @param {string} name
   * @param {Record<string, any>} [attributes] `onclick` and the like are listeners, called only for a person's own events
   * @param {...(Node | string | null | undefined | false)} children
   * @returns {HTMLElement}
   */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === null || value === false) continue;
      if (typeof value === "function") made.addEventListener(key.slice(2), trusted(value));
      else made.setAttribute(key, value === true ? "" : String(value));
    }
    made.append(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
    return made;
  }

  /** A page can make events, but not ones the browser trusts. @template {Event} E @param {(event: E) => void} listener */
  function trusted(listener) {
    return (/** @type {E} */ event) => {
      if (event.isTrusted) listener(event);
    };
  }

  wellput.dom = { element, say, trusted, setWords: (/** @type {Record<string, string>} */ next) => void (words = next) };
}
