// What the page shows of the conversation, read when a review is asked for and at no other time.
"use strict";

/** @typedef {{from: "buyer"|"seller", text: string, sentAt?: string}} Message */
/** `placed`: nothing but their places tells that these are messages. @typedef {{messages: Message[], placed: boolean, buyerName: string, country: string}} Reading */

{
  const { find, layout } = wellput;
  const MOST = 12;
  /** Unicode CLDR, "likely subtags", where hardly anybody else writes the language. @type {Record<string, string>} */
  const HOMES = { id: "ID", it: "IT", ja: "JP", ko: "KR", pl: "PL", sv: "SE", th: "TH", tr: "TR", uk: "UA", vi: "VN" };

  /** What a page shows around a message box. @param {Adapter} adapter @param {Location} place @param {Element | null} box @returns {Reading} */
  function read(adapter, place, box) {
    const known = messages(adapter);
    const found = known.length || !box ? known : layout.above(box).map(({ from, node }) => ({ from, text: withoutTime(node.innerText) }));
    return { messages: found.slice(-MOST), placed: found !== known, buyerName: buyerName(adapter), country: country(adapter, place) };
  }

  /** Oldest first. @param {Adapter} adapter @returns {Message[]} */
  function messages(adapter) {
    const bubbles = bubblesOf(adapter).slice(-MOST);
    const leaning = layout.senders(bubbles);
    return bubbles
      .map((bubble, index) => ({ from: sender(adapter, bubble) ?? leaning[index], text: wordsOf(adapter, bubble), ...sentAt(adapter, bubble) }))
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

  /** @param {Adapter} adapter @param {Element} bubble @returns {"buyer"|"seller"|null} */
  function sender(adapter, bubble) {
    const inOne = (selectors) => selectors.some((selector) => bubble.closest(selector));
    if (adapter.theirs) return inOne(adapter.theirs) ? "buyer" : "seller";
    if (adapter.own) return inOne(adapter.own) ? "seller" : "buyer";
    return null;
  }

  /** A message without the clock time that many chats write under it. @param {string} text */
  function withoutTime(text) {
    return text.replace(/\n\s*\d{1,2}[:.]\d{2}( ?[AP]M)?\W*$/i, "").trim();
  }

  /** @param {Adapter} adapter @param {Element} bubble */
  function sentAt(adapter, bubble) {
    const value = adapter.sentAt ? bubble.getAttribute(adapter.sentAt) : bubble.querySelector("time[datetime]")?.getAttribute("datetime");
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

  /** The country of a language that, as a rule, one country speaks; empty for any other. @param {Message[]} messages */
  async function countryOfLanguage(messages) {
    const words = messages.flatMap(({ from, text }) => (from === "buyer" ? [text] : [])).join("\n");
    const { isReliable, languages } = await chrome.i18n.detectLanguage(words);
    return (isReliable && HOMES[languages[0]?.language]) || "";
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

  wellput.conversation = { read, countryOfLanguage };
}
