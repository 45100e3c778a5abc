// Copying, also on pages that may not use the clipboard's newer interface.
"use strict";

{
  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      /** @param {ClipboardEvent} event */
      const put = (event) => {
        event.clipboardData?.setData("text/plain", text);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener("copy", put, { capture: true, once: true });
      document.execCommand("copy");
      removeEventListener("copy", put, { capture: true });
    }
  }

  wellput.copy = copy;
}
