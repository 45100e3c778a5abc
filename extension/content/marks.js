// Underlining findings in the draft, and keeping the stretches right while the seller types on.
"use strict";

{
  const { editable, fieldMarks } = globalThis.wellput;
  const SEVERITIES = ["error", "warning", "hint"];
  const NAME = "wellput-";

  /** @typedef {{start: number, end: number, severity: string}} Stretch */

  /** Stretches in order, none over another: what weighs more stays. @template {Stretch} S @param {S[]} stretches @returns {S[]} */
  function apart(stretches) {
    /** @type {S[]} */
    const kept = [];
    const byWeight = [...stretches].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    for (const stretch of byWeight) {
      if (kept.every((other) => stretch.end <= other.start || other.end <= stretch.start)) kept.push(stretch);
    }
    return kept.sort((a, b) => a.start - b.start);
  }

  /**
   * Where a stretch of `before` stands in `after`; none when the change touched it.
   * @param {string} before
   * @param {string} after
   * @returns {(start: number, end: number) => {start: number, end: number} | null}
   */
  function shifter(before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    const shift = after.length - before.length;
    return (start, end) => {
      if (before === after || end <= head) return { start, end };
      if (start >= before.length - tail) return { start: start + shift, end: end + shift };
      return null;
    };
  }

  /** @param {Composer} composer @param {ShadowRoot} root */
  function marks(composer, root) {
    if (composer.field) return fieldMarks(/** @type {HTMLTextAreaElement} */ (composer.element), root);
    return {
      place() {},
      /** @param {Stretch[]} stretches */
      draw(stretches) {
        const { spots } = editable.read(composer.element);
        for (const severity of SEVERITIES) {
          const ranges = stretches.filter((each) => each.severity === severity).map((each) => editable.rangeOf(composer.element, spots, each.start, each.end));
          CSS.highlights.set(NAME + severity, new Highlight(...ranges));
        }
      },
      dispose() {
        for (const severity of SEVERITIES) CSS.highlights.delete(NAME + severity);
      },
    };
  }

  globalThis.wellput.marks = { marks, apart, shifter };
}
