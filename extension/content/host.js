// The one element Wellput adds to a page, outside its body: everything shown lives in its shadow root.
"use strict";

{
  const { element } = wellput.dom;
  const NAME = "wellput-ui";

  function host() {
    // What an earlier version of this extension left behind on this page.
    document.querySelectorAll(NAME).forEach((old) => old.remove());
    const outer = document.createElement(NAME);
    const root = outer.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(wellput.style);
    root.adoptedStyleSheets = [sheet];
    const toast = element("div", { class: "ui toast", role: "status" });
    root.append(toast);
    document.documentElement.append(outer);
    // All languages of the interface run from left to right.
    outer.dir = "ltr";
    outer.lang = wellput.language;
    // The top layer: above whatever the page piles up.
    outer.popover = "manual";
    outer.showPopover();
    return {
      root,
      /** Say something to everybody, screen readers too. @param {string} message */
      announce(message) {
        toast.textContent = message;
      },
      dispose: () => outer.remove(),
    };
  }

  wellput.host = host;
}
