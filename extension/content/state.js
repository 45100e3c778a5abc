// What is known about one draft, and how typing changes it.
"use strict";

{
  const { shifter, apart } = globalThis.wellput.marks;

  /** @param {object} given what is known from the start */
  function state(given) {
    return {
      text: "",
      reviewed: "",
      fresh: false,
      busy: false,
      problem: null,
      detail: undefined,
      review: null,
      buyer: null,
      /** @type {any[]} */
      findings: [],
      /** @type {any[]} */
      edits: [],
      conversation: [],
      lists: null,
      translated: null,
      choice: {},
      ignored: new Set(),
      ...given,
    };
  }

  /** The draft has other words now: stretches move along, and those that were touched go. @param {any} known @param {string} text */
  function follow(known, text) {
    if (text !== known.text) {
      const shift = shifter(known.text, text);
      const moved = (/** @type {any[]} */ list) =>
        list.flatMap((each) => {
          if (each.start === null) return [each];
          const place = shift(each.start, each.end);
          return place ? [{ ...each, ...place }] : [];
        });
      known.findings = moved(known.findings);
      known.edits = moved(known.edits);
      known.text = text;
    }
    known.fresh = text === known.reviewed;
  }

  /** An answer has come for the draft as it was. @param {any} known @param {string} asked @param {any} review */
  function answered(known, asked, review) {
    const now = known.text;
    Object.assign(known, { review, buyer: review.buyer, findings: review.findings, edits: review.simplified.edits, reviewed: asked, text: asked });
    known.findings = known.findings.filter((/** @type {any} */ finding) => !known.ignored.has(nameOf(known, finding)));
    follow(known, now);
  }

  /** @param {any} known @param {any} finding */
  function ignore(known, finding) {
    known.ignored.add(nameOf(known, finding));
    known.findings = known.findings.filter((/** @type {any} */ other) => other !== finding);
  }

  /** @param {any} known */
  function forget(known) {
    Object.assign(known, { review: null, findings: [], edits: [], reviewed: "" });
  }

  /** What a finding is about, whatever its place. @param {any} known @param {any} finding */
  function nameOf(known, finding) {
    return `${finding.rule}:${known.text.slice(finding.start ?? 0, finding.end ?? 0)}`;
  }

  /** Findings with a stretch to underline. @param {any} known */
  function stretches(known) {
    return apart(known.findings.filter((/** @type {any} */ finding) => finding.start !== null && finding.end > finding.start));
  }

  /** The smallest change that makes one text the other, no character cut in two. @param {string} before @param {string} after */
  function difference(before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    if (head && /[\ud800-\udbff]/.test(before[head - 1])) head -= 1;
    if (tail && /[\udc00-\udfff]/.test(before[before.length - tail])) tail -= 1;
    return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
  }

  globalThis.wellput.state = { state, follow, answered, ignore, forget, stretches, difference };
}
