// What the page shows of the conversation, read when a review is asked for and at no other time.
"use strict";

{
  const { find } = globalThis.wellput;
  const MOST = 12;

  /** @typedef {{from: "buyer"|"seller", text: string, sentAt?: string}} Message */
  /** The last messages, oldest first. @param {Adapter} adapter @returns {Message[]} */
  function messages(adapter) {
    const bubbles = bubblesOf(adapter).slice(-MOST);
    const middle = middleOf(bubbles);
    return bubbles
      .map((bubble) => ({ from: sender(adapter, bubble, middle), text: wordsOf(adapter, bubble), ...sentAt(adapter, bubble) }))
      .filter((message) => message.text);
  }

  /** @param {Adapter} adapter */
  function bubblesOf(adapter) {
    for (const selector of adapter.bubbles ?? []) {
      const found = find.select(selector).filter(find.visible);
      // A bubble around a bubble is the same message.
      const inner = found.filter((bubble) => !found.some((other) => other !== bubble && bubble.contains(other)));
      if (inner.length) return inner;
    }
    return [];
  }

  /** @param {Adapter} adapter @param {Element} bubble */
  function wordsOf(adapter, bubble) {
    const place = (adapter.text ?? []).map((selector) => bubble.querySelector(selector)).find(Boolean) ?? bubble;
    return /** @type {HTMLElement} */ (place).innerText.replace(adapter.strip ?? /^/, "").trim();
  }

  /** @param {Adapter} adapter @param {Element} bubble @param {number} middle @returns {"buyer"|"seller"} */
  function sender(adapter, bubble, middle) {
    const inOne = (/** @type {string[]} */ selectors) => selectors.some((selector) => bubble.closest(selector));
    if (adapter.theirs) return inOne(adapter.theirs) ? "buyer" : "seller";
    if (adapter.own) return inOne(adapter.own) ? "seller" : "buyer";
    const away = sideOf(bubble) - middle;
    return (getComputedStyle(bubble).direction === "rtl" ? -away : away) > 1 ? "seller" : "buyer";
  }

  /** Chats put one's own messages on the side where lines end. @param {Element[]} bubbles */
  function middleOf(bubbles) {
    const boxes = bubbles.map((bubble) => bubble.getBoundingClientRect());
    return (Math.min(...boxes.map((box) => box.left)) + Math.max(...boxes.map((box) => box.right))) / 2;
  }

  /** @param {Element} bubble */
  function sideOf(bubble) {
    const box = bubble.getBoundingClientRect();
    return (box.left + box.right) / 2;
  }

  /** @param {Adapter} adapter @param {Element} bubble */
  function sentAt(adapter, bubble) {
    const value = adapter.sentAt ? bubble.getAttribute(adapter.sentAt.attribute) : bubble.querySelector("time[datetime]")?.getAttribute("datetime");
    if (!value) return {};
    const time = new Date(/^\d{9,11}$/.test(value) ? Number(value) * 1000 : /^\d{12,14}$/.test(value) ? Number(value) : value);
    return Number.isNaN(time.valueOf()) ? {} : { sentAt: time.toISOString() };
  }

  /** The buyer's country as page or address tell it; empty when they do not. @param {Adapter} adapter @param {Location | URL} place */
  function country(adapter, place) {
    const rule = adapter.country;
    if (!rule) return "";
    if (rule.always) return rule.always;
    if (rule.hosts) return rule.hosts[place.host] ?? "";
    const value = rule.query ? queryValue(place.search, rule.query) : (find.first(rule.text)?.textContent ?? "").trim();
    const known = rule.codes ?? {};
    if (Object.hasOwn(known, value)) return known[value];
    return /^[A-Z]{2}$/.test(value) ? value : "";
  }

  /** Pages spell their parameters now this way, now that. @param {string} search @param {string} name */
  function queryValue(search, name) {
    const pairs = [...new URLSearchParams(search)];
    return pairs.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? "";
  }

  /** @param {Adapter} adapter */
  function buyerName(adapter) {
    const found = find.first(adapter.buyerName);
    return (found?.getAttribute("data-name") ?? found?.textContent ?? "").trim();
  }

  globalThis.wellput.conversation = { messages, country, buyerName };
}
