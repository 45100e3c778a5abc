// An editable region as plain text, with the place in the page of every character. Reads only: no node is touched.
"use strict";

{
  const BLOCKS = new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(" "));
  const NOT_TEXT = "[data-slate-placeholder], [data-lexical-decorator], .ProseMirror-widget, .ql-ui, .ck-fake-selection-container, [aria-hidden=true], style, script";
  const INVISIBLE = /^[\u200b\ufeff\u2060]*$/;

  /** A stretch of the text and the node it stands in; an empty one is a line without words. @typedef {{start: number, end: number, node: Node, offset: number}} Spot */

  /** @param {HTMLElement} root @returns {{text: string, spots: Spot[]}} */
  function read(root) {
    const collapses = !/pre|break-spaces/.test(getComputedStyle(root).whiteSpace);
    let text = "";
    let broken = false;
    let begun = false;
    /** @type {Spot[]} */
    const spots = [];

    const begin = () => {
      if (broken && begun) text += "\n";
      broken = false;
      begun = true;
    };

    /** @param {Node} node */
    const visit = (node) => {
      if (node instanceof Text) {
        let data = node.data;
        if (!data || INVISIBLE.test(data)) return;
        if (collapses) {
          if (/^\s*$/.test(data) && data.includes("\n")) return;
          data = data.replace(/[\n\t]/g, " ");
        }
        begin();
        spots.push({ start: text.length, end: text.length + data.length, node, offset: 0 });
        text += data.replace(/\u00a0/g, " ");
        return;
      }
      if (!(node instanceof Element) || (node !== root && node.matches(NOT_TEXT))) return;
      if (node.tagName === "BR") {
        begin();
        const parent = /** @type {Node} */ (node.parentNode);
        spots.push({ start: text.length, end: text.length, node: parent, offset: [...parent.childNodes].indexOf(node) });
        if (!endsLine(node, root)) text += "\n";
        return;
      }
      const block = node !== root && BLOCKS.has(node.tagName);
      if (block) broken = true;
      node.childNodes.forEach(visit);
      if (block) broken = true;
    };

    visit(root);
    return { text, spots };
  }

  /** Whether a <br> only holds its line open: nothing follows it in its block. @param {Node} node @param {Node} root */
  function endsLine(node, root) {
    for (let place = node; place !== root && !BLOCKS.has(place.nodeName); place = /** @type {Node} */ (place.parentNode)) {
      for (let next = place.nextSibling; next; next = next.nextSibling) {
        if (BLOCKS.has(next.nodeName)) return true;
        if (next.nodeName === "BR" || !INVISIBLE.test(next.textContent ?? "")) return false;
      }
      if (place.parentNode === root) return true;
    }
    return true;
  }

  /** The place in the page of one offset; `after`: where a stretch begins, else where it ends. @param {Spot[]} spots @param {number} offset @param {boolean} after @param {Node} root */
  function placeOf(spots, offset, after, root) {
    const holds = (/** @type {Spot} */ spot) => spot.start <= offset && offset <= spot.end;
    const inside = spots.filter(holds);
    const spot = (after ? inside.at(-1) : inside[0]) ?? spots.findLast((each) => each.end <= offset);
    if (!spot) return { node: root, offset: 0 };
    return { node: spot.node, offset: spot.offset + Math.min(offset, spot.end) - spot.start };
  }

  /** A stretch of the text as a range of the page. @param {HTMLElement} root @param {Spot[]} spots @param {number} start @param {number} end */
  function rangeOf(root, spots, start, end) {
    const range = document.createRange();
    if (!spots.length) {
      range.selectNodeContents(root);
      range.collapse(false);
      return range;
    }
    const to = placeOf(spots, end, false, root);
    const from = start === end ? to : placeOf(spots, start, true, root);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The same text as far as an editor can tell: it may keep lines as paragraphs and spaces as hard ones. @param {string} text */
  function essence(text) {
    return text.replace(/\u00a0/g, " ").replace(/[\u200b\ufeff\u2060]/g, "").replace(/\r\n?/g, "\n").replace(/ *\n+ */g, "\n").trim();
  }

  wellput.editable = { read, rangeOf, essence };
}
