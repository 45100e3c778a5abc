// The draft: a text area whose findings are marked on a backdrop with the same letters.

import { byId, element } from "./dom.js";

const draft = /** @type {HTMLTextAreaElement} */ (byId("draft"));
const backdrop = byId("backdrop");

draft.addEventListener("scroll", follow);
new ResizeObserver(follow).observe(draft);

function follow() {
  backdrop.scrollTop = draft.scrollTop;
  backdrop.style.height = `${draft.offsetHeight}px`;
}

export function text() {
  return draft.value;
}

/** Put another text in, as if typed: Ctrl+Z brings the old one back. @param {string} value */
export function setText(value) {
  replace(0, draft.value.length, value);
}

/** Replace a stretch, as if typed. @param {number} start @param {number} end @param {string} replacement */
export function replace(start, end, replacement) {
  draft.focus();
  draft.setSelectionRange(start, end);
  const done = replacement
    ? document.execCommand("insertText", false, replacement)
    : start === end || document.execCommand("delete");
  if (!done) {
    draft.setRangeText(replacement, start, end, "end");
    draft.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Show where a finding is. @param {number} start @param {number} end */
export function select(start, end) {
  draft.focus();
  draft.setSelectionRange(start, end);
}

export function caret() {
  return draft.selectionStart;
}

/** Mark the stretches of findings. @param {{start: number|null, end: number|null, severity: string}[]} findings */
export function mark(findings) {
  const value = draft.value;
  const parts = [];
  let position = 0;
  const stretches = findings
    .filter((finding) => finding.start !== null && finding.end !== null && finding.end > finding.start)
    .sort((a, b) => Number(a.start) - Number(b.start));
  for (const { start, end, severity } of stretches) {
    const from = Math.max(Number(start), position);
    const to = Math.min(Number(end), value.length);
    if (from >= to) continue;
    parts.push(value.slice(position, from), element("mark", { class: severity }, value.slice(from, to)));
    position = to;
  }
  // A last line break shows only when something follows it.
  parts.push(`${value.slice(position)}\u200b`);
  backdrop.replaceChildren(...parts);
  follow();
}

/** @param {() => void} listener */
export function onInput(listener) {
  draft.addEventListener("input", listener);
}
