import assert from "node:assert/strict";
import test from "node:test";

import { load, plain } from "./load.js";

const { marks, state } = load("adapters/registry.js", "content/marks.js", "content/state.js");

test("stretches before an edit stay, those behind it move, those it touched go", () => {
  const shift = marks.shifter("one two three", "one 2 three");
  assert.deepEqual(plain(shift(0, 3)), { start: 0, end: 3 });
  assert.deepEqual(plain(shift(8, 13)), { start: 6, end: 11 });
  assert.equal(shift(4, 7), null);
});

test("a stretch may end where something is typed", () => {
  const shift = marks.shifter("one", "one!");
  assert.deepEqual(plain(shift(0, 3)), { start: 0, end: 3 });
});

test("what weighs more hides what it overlaps", () => {
  const kept = marks.apart([
    { start: 0, end: 10, severity: "hint" },
    { start: 5, end: 8, severity: "error" },
    { start: 12, end: 14, severity: "hint" },
  ]);
  assert.deepEqual(plain(kept).map((each) => each.start), [5, 12]);
});

test("the smallest change, and no character cut in two", () => {
  for (const [before, after] of [["We furnish it.", "We send it."], ["a😀b", "a😁b"], ["", "new"], ["old", ""], ["aa", "aaa"]]) {
    const { start, end, text } = state.difference(before, after);
    assert.equal(before.slice(0, start) + text + before.slice(end), after);
    assert.ok(text.isWellFormed());
  }
});

test("an answer for an older draft lands where its words are now", () => {
  const known = state.state({ text: "So, your letter has been received." });
  const finding = { rule: "r", severity: "hint", start: 0, end: 11, replacements: [] };
  const whole = { rule: "w", severity: "hint", start: null, end: null, replacements: [] };
  state.answered(known, "your letter has been received.", { buyer: null, findings: [finding, whole], simplified: { edits: [] } });
  assert.equal(known.findings.length, 2);
  assert.equal(known.text.slice(known.findings[0].start, known.findings[0].end), "your letter");
  assert.equal(known.fresh, false);
});
