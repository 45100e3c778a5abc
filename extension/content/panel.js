// The panel: a heading with the level, and tabs for the parts of a review.
"use strict";

{
  const { element, say } = wellput.dom;
  const { tabs, views } = wellput;

  const WIDTH = 424;

  /** @param {ShadowRoot} root @param {HTMLElement} composer @param {any} act what clicks do */
  function panel(root, composer, act) {
    const counts = element("div");
    const head = element("div", { class: "top" }, element("h2", {}, "Wellput"), element("button", { type: "button", id: "close", onclick: () => act.close() }, say("close")), counts);
    const trouble = element("div");
    const row = tabs(() => latest && render(latest));
    const box = element("section", { class: "ui panel", role: "dialog", "aria-label": "Wellput", tabindex: "-1", hidden: true }, head, trouble, row.list, row.body);
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

    /** What every letter changes. */
    function count(state) {
      if (!box.hidden) counts.replaceChildren(...heading(state));
    }

    function render(state) {
      latest = state;
      if (box.hidden) return;
      // What a press has begun on a release must find in its place.
      if (box.matches(":active")) return void setTimeout(() => render(latest), 50);
      count(state);
      trouble.replaceChildren(...(state.problem ? [views.problem(state.problem, state.detail, act.again)] : []));
      row.show(parts(state));
    }

    function parts(state) {
      const { review, show } = state;
      return [
        { id: "findings", label: say("findings"), count: review && state.findings.length, content: views.findings(state, act) },
        review && show.simpler && { id: "simpler", label: say("simpler"), count: state.edits.length, content: views.simpler(state, act) },
        review && show.translation && { id: "translation", label: say("translation"), content: views.translation(state, act) },
        { id: "buyer", label: say("buyer"), content: views.buyer(state, act) },
        review && show.hints && { id: "hints", label: say("hints"), count: review.etiquette.hints.length, content: views.hints(state) },
      ].filter(Boolean);
    }

    return {
      render,
      count,
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

  /** The level, the characters left, the time left. */
  function heading({ review, buyer, limit, text }) {
    const { language } = wellput;
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
      const when = due.toLocaleString(language, { weekday: "short", hour: "2-digit", minute: "2-digit", day: "numeric", month: "short" });
      const minutes = Math.round((due.valueOf() - Date.now()) / 60_000);
      const hours = Math.abs(minutes) >= 60;
      const left = new Intl.RelativeTimeFormat(language).format(hours ? Math.trunc(minutes / 60) : minutes, hours ? "hour" : "minute");
      lines.push(element("p", { class: minutes < 0 ? "error" : undefined, id: "due" }, `${say("answerBy", when)} (${left})`));
    }
    return lines;
  }

  wellput.panel = panel;
}
