// One face for the two kinds of message box: a text area, and an editable region.
"use strict";

/**
 * @typedef {object} Composer
 * @property {HTMLElement} element
 * @property {boolean} field
 * @property {() => string} read
 * @property {(start: number, end: number) => void} select  takes the focus
 * @property {(text: string) => string} essence             what must be the same for two texts to be the same
 */

{
  const { editable } = wellput;

  /** @param {HTMLElement} element @returns {Composer} */
  function composer(element) {
    return element instanceof HTMLTextAreaElement ? field(element) : region(element);
  }

  /** @param {HTMLTextAreaElement} element @returns {Composer} */
  function field(element) {
    return {
      element,
      field: true,
      read: () => element.value,
      essence: (text) => text.replace(/\r\n?/g, "\n"),
      select(start, end) {
        element.focus();
        element.setSelectionRange(start, end);
      },
    };
  }

  /** @param {HTMLElement} element @returns {Composer} */
  function region(element) {
    return {
      element,
      field: false,
      read: () => editable.read(element).text,
      essence: editable.essence,
      select(start, end) {
        element.focus();
        const range = editable.rangeOf(element, editable.read(element).spots, start, end);
        document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      },
    };
  }

  wellput.composer = composer;
}
