// What is known about one draft, and how typing changes it.
"use strict";

{
  const { apart, shared, shifter } = wellput.marks;

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
      /** What the page shows of the conversation. @type {Reading} */
      page: { messages: [], placed: false, buyerName: "", country: "" },
      /** The buyer's country as their language tells it. */
      language: "",
      lists: null,
      translated: null,
      choice: {},
      ignored: new Set(),
      ...given,
    };
  }

  /** The draft has other words now: stretches move along, and those that were touched go. @param {string} text @returns whether anything went */
  function follow(known, text) {
    const { findings, edits, fresh } = known;
    const shift = shifter(known.text, text);
    const stays = (each) => {
      const place = each.start === null ? {} : shift(each.start, each.end);
      Object.assign(each, place);
      return Boolean(place);
    };
    known.findings = findings.filter(stays);
    known.edits = edits.filter(stays);
    known.text = text;
    known.fresh = text === known.reviewed;
    return fresh !== known.fresh || findings.length + edits.length !== known.findings.length + known.edits.length;
  }

  /** An answer has come for the draft as it was. @param {string} asked */
  function answered(known, asked, review) {
    const now = known.text;
    Object.assign(known, { review, buyer: review.buyer, findings: review.findings, edits: review.simplified.edits, reviewed: asked, text: asked });
    known.findings = known.findings.filter((finding) => !known.ignored.has(nameOf(known, finding)));
    follow(known, now);
  }

  function ignore(known, finding) {
    known.ignored.add(nameOf(known, finding));
    known.findings = known.findings.filter((other) => other !== finding);
  }

  function forget(known) {
    Object.assign(known, { review: null, findings: [], edits: [], reviewed: "" });
  }

  /** What a finding is about, whatever its place. */
  function nameOf(known, finding) {
    return `${finding.rule}:${known.text.slice(finding.start ?? 0, finding.end ?? 0)}`;
  }

  /** Findings with a stretch to underline. */
  function stretches(known) {
    return apart(known.findings.filter((finding) => finding.start !== null && finding.end > finding.start));
  }

  /** The smallest change that makes one text the other, no character cut in two. @param {string} before @param {string} after */
  function difference(before, after) {
    let { head, tail } = shared(before, after);
    if (head && /[\ud800-\udbff]/.test(before[head - 1])) head -= 1;
    if (tail && /[\udc00-\udfff]/.test(before[before.length - tail])) tail -= 1;
    return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
  }

  wellput.state = { state, follow, answered, ignore, forget, stretches, difference };
}
