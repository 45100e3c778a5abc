// Underlining findings in the draft, and keeping the stretches right while the seller types on.
"use strict";

{
  const { editable, fieldMarks, highlights } = wellput;
  const SEVERITIES = ["error", "warning", "hint"];
  const NAME = "wellput-";

  /** @typedef {{start: number, end: number, severity: string}} Stretch */

  /** What weighs most first. @template {{severity: string}} S @param {S[]} list @returns {S[]} */
  const byWeight = (list) => [...list].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

  /** Stretches in order, none over another: what weighs more stays. @template {Stretch} S @param {S[]} stretches @returns {S[]} */
  function apart(stretches) {
    /** @type {S[]} */
    const kept = [];
    for (const stretch of byWeight(stretches)) {
      if (kept.every((other) => stretch.end <= other.start || other.end <= stretch.start)) kept.push(stretch);
    }
    return kept.sort((a, b) => a.start - b.start);
  }

  /** How many characters two texts share at the beginning, and then at the end. @param {string} one @param {string} other */
  function shared(one, other) {
    const shorter = Math.min(one.length, other.length);
    let head = 0;
    while (head < shorter && one[head] === other[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
    return { head, tail };
  }

  /**
   * Where a stretch of `before` stands in `after`; none when the change touched it.
   * @param {string} before
   * @param {string} after
   * @returns {(start: number, end: number) => {start: number, end: number} | null}
   */
  function shifter(before, after) {
    const { head, tail } = shared(before, after);
    const shift = after.length - before.length;
    return (start, end) => {
      if (before === after || end <= head) return { start, end };
      if (start >= before.length - tail) return { start: start + shift, end: end + shift };
      return null;
    };
  }

  /** @param {Composer} composer @param {ShadowRoot} ours where what is shown may be put */
  function marks(composer, ours) {
    if (composer.field) return fieldMarks(/** @type {HTMLTextAreaElement} */ (composer.element), ours);
    // The style must be adopted where the draft stands: what a document says of highlights ends at a shadow root, in Firefox.
    const root = /** @type {Document | ShadowRoot} */ (composer.element.getRootNode());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlights);
    return {
      place() {},
      restyle() {},
      /** @param {Stretch[]} stretches */
      draw(stretches) {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        const { spots } = editable.read(composer.element);
        for (const severity of SEVERITIES) {
          const ranges = stretches.filter((each) => each.severity === severity).map((each) => editable.rangeOf(composer.element, spots, each.start, each.end));
          CSS.highlights.set(NAME + severity, new Highlight(...ranges));
        }
      },
      dispose() {
        for (const severity of SEVERITIES) CSS.highlights.delete(NAME + severity);
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      },
    };
  }

  wellput.marks = { marks, apart, byWeight, shared, shifter };
}
