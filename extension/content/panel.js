// The panel: a heading with the level, and tabs for the parts of a review.
"use strict";

{
  const { element, say } = globalThis.wellput.dom;
  const { tabs, views } = globalThis.wellput;

  const WIDTH = 424;

  /** @param {ShadowRoot} root @param {HTMLElement} composer @param {any} act what clicks do */
  function panel(root, composer, act) {
    const top = element("div", { class: "top" });
    const trouble = element("div");
    const row = tabs(() => latest && render(latest));
    const box = element("section", { class: "ui panel", role: "dialog", "aria-label": "Wellput", tabindex: "-1", hidden: true }, top, trouble, row.list, row.body);
    /** @type {any} */
    let latest = null;
    root.append(box);

    box.addEventListener("keydown", (event) => {
      if (event.isTrusted && event.key === "Escape") act.close();
    });
    // The page's own shortcuts are not meant by keys typed in here.
    for (const name of ["keydown", "keypress", "keyup"]) box.addEventListener(name, (event) => event.stopPropagation());

    /** Stand on the side that leaves the draft in view, where there is one. */
    function keepClear() {
      const draft = composer.getBoundingClientRect();
      const other = draft.right > innerWidth - WIDTH && draft.left > WIDTH;
      box.classList.toggle("other-side", other);
    }

    /** @param {any} state */
    function render(state) {
      latest = state;
      if (box.hidden) return;
      top.replaceChildren(
        element("h2", {}, "Wellput"),
        element("button", { type: "button", id: "close", onclick: () => act.close() }, say("close")),
        ...heading(state),
      );
      trouble.replaceChildren(...(state.problem ? [views.problem(state.problem, state.detail, act.again)] : []));
      row.show(parts(state));
    }

    /** @param {any} state */
    function parts({ review, show, ...rest }) {
      const state = { review, show, ...rest };
      const buyer = { id: "buyer", label: say("buyer"), content: views.buyer(state, act) };
      if (!review) return [{ id: "findings", label: say("findings"), content: [element("p", {}, say(state.busy ? "working" : "empty"))] }, buyer];
      return [
        { id: "findings", label: `${say("findings")} ${state.findings.length}`, content: views.findings(state, act) },
        show.simpler && { id: "simpler", label: `${say("simpler")} ${state.edits.length}`, content: views.simpler(state, act) },
        show.translation && { id: "translation", label: say("translation"), content: views.translation(state, act) },
        buyer,
        show.hints && { id: "hints", label: `${say("hints")} ${review.etiquette.hints.length}`, content: views.hints(state) },
      ].filter(Boolean);
    }

    return {
      box,
      render,
      get open() {
        return !box.hidden;
      },
      /** @param {boolean} open */
      set open(open) {
        box.hidden = !open;
        if (!open) return;
        keepClear();
        if (latest) render(latest);
        box.focus();
      },
      dispose: () => box.remove(),
    };
  }

  /** The level, the characters left, the time left. @param {any} state */
  function heading({ review, buyer, limit, text }) {
    const lines = [];
    if (review) {
      const { level, target, fits } = review.readability;
      lines.push(element("p", { class: fits ? "good" : "over", id: "level" }, say(fits ? "levelFits" : "levelHard", level, target)));
    }
    if (limit) {
      const left = limit - [...text].length;
      lines.push(element("p", { class: left < 0 ? "error" : undefined, id: "left" }, say(left < 0 ? "charactersOver" : "charactersLeft", Math.abs(left))));
    }
    if (buyer?.reply_due) {
      const due = new Date(buyer.reply_due);
      const when = due.toLocaleString(globalThis.wellput.language, { weekday: "short", hour: "2-digit", minute: "2-digit", day: "numeric", month: "short" });
      lines.push(element("p", { class: due.valueOf() < Date.now() ? "error" : undefined, id: "due" }, say("answerBy", when)));
    }
    return lines;
  }

  globalThis.wellput.panel = panel;
}
