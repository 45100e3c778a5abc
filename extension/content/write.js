// Putting words into the draft the way a person would, so that the editor's own model and its undo know of it. Every way
// is read back; one that did not take is undone, and when none takes the words go to the clipboard instead.
"use strict";

{
  const FIREFOX = CSS.supports("-moz-appearance", "none");
  const UNDO_TRIES = 3;

  /** Editors read the selection and answer events a little later; a text area has nothing to wait for. @param {Composer} composer */
  async function settle(composer) {
    if (composer.field) return;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done, 40));
  }

  /** @param {string} text */
  function typed(text) {
    return document.execCommand(text ? "insertText" : "delete", false, text);
  }

  /** @param {string} text */
  function transfer(text) {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    return data;
  }

  /** Each puts `text` over the selection. @type {Record<string, (element: HTMLElement, text: string) => void>} */
  const WAYS = {
    type: (_element, text) => void typed(text),
    paste(element, text) {
      const event = new ClipboardEvent("paste", { clipboardData: transfer(text), bubbles: true, cancelable: true, composed: true });
      if (element.dispatchEvent(event)) typed(text);
    },
    before(element, text) {
      const inputType = text ? "insertReplacementText" : "deleteContentBackward";
      const event = new InputEvent("beforeinput", { inputType, data: text, dataTransfer: transfer(text), bubbles: true, cancelable: true, composed: true });
      if (element.dispatchEvent(event)) typed(text);
    },
    lines(_element, text) {
      text.split("\n").forEach((line, index) => {
        if (index) document.execCommand("insertParagraph");
        if (line || !index) typed(line);
      });
    },
  };

  /** The ways to try, best first: measured on ten editors in both browsers. @param {Composer} composer @param {string} text */
  function waysFor(composer, text) {
    if (composer.field) return [WAYS.type];
    if (!text) return [WAYS.type, WAYS.before];
    if (!FIREFOX) return [WAYS.paste, WAYS.before, WAYS.lines];
    return text.includes("\n") ? [WAYS.before, WAYS.lines] : [WAYS.type, WAYS.before];
  }

  /** @param {Composer} composer @param {string} wanted */
  function holds(composer, wanted) {
    return composer.essence(composer.read()) === composer.essence(wanted);
  }

  /** @param {Composer} composer @param {string} before */
  async function undo(composer, before) {
    for (let tries = 0; tries < UNDO_TRIES && !holds(composer, before); tries += 1) {
      const keys = { key: "z", code: "KeyZ", keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
      if (composer.element.dispatchEvent(new KeyboardEvent("keydown", keys))) document.execCommand("undo");
      await settle(composer);
    }
    return holds(composer, before);
  }

  /**
   * Replace a stretch of the draft. What stands there must still be `expected`.
   * @param {Composer} composer
   * @param {{start: number, end: number, text: string, expected: string}} change
   * @returns {Promise<"done" | "moved" | "refused">} moved: the draft has changed meanwhile; refused: the editor took no way
   */
  async function replace(composer, { start, end, text, expected }) {
    const before = composer.read();
    if (before.slice(start, end) !== expected) return "moved";
    const wanted = before.slice(0, start) + text + before.slice(end);
    for (const way of waysFor(composer, text)) {
      composer.select(start, end);
      await settle(composer);
      way(composer.element, text);
      await settle(composer);
      if (holds(composer, wanted)) return "done";
      if (!(await undo(composer, before))) break;
    }
    return "refused";
  }

  wellput.write = { replace };
}
