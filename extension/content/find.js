// Finding the message box: by the adapter's selectors, or as the place that has the focus, through open shadow roots.
"use strict";

{
  const SMALLEST = { width: 200, height: 28 };

  /** All matches of "a >>> b", where >>> goes into open shadow roots. @param {string} selector @param {ParentNode} [from] @returns {Element[]} */
  function select(selector, from = document) {
    const [first, ...deeper] = selector.split(">>>");
    const found = [...from.querySelectorAll(first.trim())];
    if (!deeper.length) return found;
    return found.flatMap((host) => (host.shadowRoot ? select(deeper.join(">>>"), host.shadowRoot) : []));
  }

  /** @param {Element} node */
  function visible(node) {
    const box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /** The first visible match of a list of selectors. @param {string[] | undefined} selectors */
  function first(selectors) {
    for (const selector of selectors ?? []) {
      const found = select(selector).find(visible);
      if (found) return found;
    }
    return null;
  }

  /** Whether a person can write here. @param {Element | null | undefined} node @returns {node is HTMLElement} */
  function isWritable(node) {
    if (!(node instanceof HTMLElement) || !visible(node)) return false;
    return node instanceof HTMLTextAreaElement ? !node.readOnly && !node.disabled : node.isContentEditable;
  }

  /** Whether a person writes a message here, and not a search, a title or a price. @param {Element | null | undefined} node */
  function isComposer(node) {
    if (!isWritable(node)) return false;
    if (node.matches("[role=combobox], [role=searchbox], [type=search], [name*=search i], [aria-readonly=true]")) return false;
    const box = node.getBoundingClientRect();
    return box.width >= SMALLEST.width && box.height >= SMALLEST.height;
  }

  /** The element that has the focus, inside open shadow roots too. */
  function focused() {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  }

  /** The message box that holds this element, if it is one: of an editable region the outermost. @param {EventTarget | null | undefined} node */
  function composerAt(node) {
    let box = node instanceof HTMLElement ? node : null;
    while (box?.parentElement?.isContentEditable) box = box.parentElement;
    return isComposer(box) ? box : null;
  }

  /** The message box of a page, as its adapter knows it. @param {Adapter} adapter */
  function composerOf(adapter) {
    // A small box is better than none: a page without its style sheets has only small ones.
    for (const fits of [isComposer, isWritable]) {
      for (const selector of adapter.composer) {
        const found = select(selector).find((node) => fits(node));
        if (found) return /** @type {HTMLElement} */ (found);
      }
    }
    return null;
  }

  /** Whether this element is one that the adapter means. @param {Adapter} adapter @param {Element} node */
  function isKnown(adapter, node) {
    return adapter.composer.some((selector) => select(selector).includes(node));
  }

  /** The one box on a page where nothing is known and nothing has the focus. */
  function onlyComposer() {
    const found = [...document.querySelectorAll("textarea, [contenteditable]")].filter(isComposer);
    return found.length === 1 ? composerAt(found[0]) : null;
  }

  wellput.find = { select, visible, first, focused, composerAt, composerOf, isKnown, onlyComposer };
}
