// Whose message is whose, by where it stands. In chats the other person's are along the side where lines begin, one's own along
// the other, never two at one height. What is less clear is left unread.
"use strict";

{
  const { find } = wellput;
  /** How far a message must lean to one side, as a share of its column. */
  const LEAN = 0.12;
  const NARROW = 320;
  /** Pixels by which the messages of one side may begin apart. */
  const EDGE = 16;
  const MOST_NODES = 3000;
  const NO_MESSAGE = "a, button, nav, header, form, label, textarea, [contenteditable], [role=button], [role=tab], [role=alert], [role=status]";
  const CHAT = "[role=log], [class*=bubble i], [class*=message i], [class*=msg i]";

  /** @typedef {{node: HTMLElement, from: "buyer"|"seller"}} Placed */

  /** @param {DOMRect} box @param {Element} column @returns {"buyer"|"seller"|null} */
  function leaning(box, column) {
    const around = column.getBoundingClientRect();
    const lean = box.left - around.left - (around.right - box.right);
    if (Math.abs(lean) < around.width * LEAN) return null;
    return lean > 0 === (getComputedStyle(column).direction === "ltr") ? "seller" : "buyer";
  }

  /** Who wrote each of these messages; the buyer, where their places do not tell. @param {Element[]} bubbles */
  function senders(bubbles) {
    // The words' own extent: a row may be as wide as the column.
    const boxes = bubbles.map((bubble) => {
      const words = document.createRange();
      words.selectNodeContents(bubble);
      return words.getBoundingClientRect();
    });
    // They lean in what holds them all: it scrolls, or is wide enough to be no frame of a single message.
    let column = bubbles[0];
    const holds = () => bubbles.every((bubble) => column.contains(bubble));
    const scrolls = () => /auto|scroll/.test(getComputedStyle(column).overflowY);
    const settled = () => scrolls() || (column.clientWidth > NARROW && boxes.some((box) => leaning(box, column)));
    while (column?.parentElement && !(holds() && settled())) column = column.parentElement;
    return boxes.map((box) => leaning(box, column) ?? "buyer");
  }

  /** The messages above a message box; none where that is not plain. @param {Element} box @returns {Placed[]} */
  function above(box) {
    const limit = box.getBoundingClientRect();
    for (let inner = box; inner; inner = inner.parentElement ?? /** @type {ShadowRoot} */ (inner.getRootNode()).host) {
      for (const column of [...(inner.parentNode?.children ?? [])].reverse()) {
        const placed = column === inner ? [] : conversationIn(column, limit);
        if (placed.length) return placed;
      }
    }
    return [];
  }

  /** @param {Element} column @param {DOMRect} limit @returns {Placed[]} */
  function conversationIn(column, limit) {
    const around = column.getBoundingClientRect();
    const shared = Math.min(around.right, limit.right) - Math.max(around.left, limit.left);
    if (shared < Math.min(around.width, limit.width) / 2) return [];
    const nodes = /** @type {HTMLElement[]} */ ([...column.querySelectorAll("*")].slice(-MOST_NODES));
    const rounded = outermost(nodes.filter((node) => isRounded(node) && node.getBoundingClientRect().bottom <= limit.top + EDGE));
    /** @type {Placed[]} */
    const placed = [];
    let bottom = -Infinity;
    /** @type {Record<string, number>} */
    const edges = {};
    for (const node of rounded) {
      const box = node.getBoundingClientRect();
      const from = leaning(box, column);
      if (box.top < bottom) return [];
      bottom = box.bottom - 1;
      // What stands in the middle is a date or a notice.
      if (!from) {
        if (box.width > around.width / 2) return [];
        continue;
      }
      const edge = box.left + box.right > around.left + around.right ? box.right : box.left;
      edges[from] ??= edge;
      if (Math.abs(edge - edges[from]) > EDGE) return [];
      placed.push({ node, from });
    }
    const sure = new Set(placed.map(({ from }) => from)).size === 2 || placed.every(({ node }) => node.closest(CHAT));
    return sure ? placed : [];
  }

  /** A box with round corners, a colour or a line of its own, and words in it. @param {HTMLElement} node */
  function isRounded(node) {
    const style = getComputedStyle(node);
    if (parseFloat(style.borderTopLeftRadius) + parseFloat(style.borderBottomRightRadius) < 4) return false;
    if (style.backgroundColor === "rgba(0, 0, 0, 0)" && !parseFloat(style.borderTopWidth)) return false;
    return /\p{L}/u.test(node.textContent ?? "") && !node.closest(NO_MESSAGE) && find.visible(node);
  }

  /** Messages, and neither the frame around several of them nor a quotation inside one. @param {HTMLElement[]} nodes */
  function outermost(nodes) {
    const single = nodes.filter((node) => nodes.filter((other) => node.contains(other)).length < 3);
    return single.filter((node) => !single.some((other) => other !== node && other.contains(node)));
  }

  wellput.layout = { senders, above };
}
