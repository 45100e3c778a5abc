// A row of tabs: arrow keys move between them, Tab goes on into what they show.
"use strict";

{
  const { element } = wellput.dom;

  /** @typedef {{id: string, label: string, count?: number, content: (Node | string | null | false | undefined)[]}} Tab */

  /** @param {(id: string) => void} chosen told whenever another tab is chosen */
  function tabs(chosen) {
    const list = element("div", { class: "tabs", role: "tablist", onkeydown: move });
    const body = element("div", { class: "body", role: "tabpanel", id: "body", tabindex: "0" });
    let current = "";

    /** @param {KeyboardEvent} event */
    function move(event) {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const ids = [...list.children].map((button) => button.id.slice(4));
      choose(ids[(ids.indexOf(current) + step + ids.length) % ids.length]);
      /** @type {HTMLElement | null} */ (list.querySelector(`#tab-${current}`))?.focus();
    }

    /** @param {string} id */
    function choose(id) {
      current = id;
      body.scrollTop = 0;
      chosen(id);
    }

    return {
      list,
      body,
      /** Show these tabs; the focus stays where it was as far as it can. @param {Tab[]} all */
      show(all) {
        const shown = all.find((tab) => tab.id === current) ?? all[0];
        current = shown.id;
        const root = /** @type {ShadowRoot} */ (list.getRootNode());
        const focused = root.activeElement;
        const inBody = focused && body.contains(focused);
        list.replaceChildren(
          ...all.map(({ id, label, count }) =>
            element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": "body", "aria-selected": String(id === current), tabindex: id === current ? "0" : "-1", onclick: () => choose(id) }, label, typeof count === "number" && ` ${count}`),
          ),
        );
        body.setAttribute("aria-labelledby", `tab-${current}`);
        body.replaceChildren(.../** @type {Node[]} */ (shown.content.filter(Boolean)));
        if (inBody) body.focus();
        else if (focused?.id.startsWith("tab-")) root.getElementById(`tab-${current}`)?.focus();
      },
    };
  }

  wellput.tabs = tabs;
}
