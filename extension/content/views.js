// The parts of a review as elements. Each takes what is known and what a click should do, and keeps nothing.
"use strict";

{
  const { element, say } = wellput.dom;

  /** @param {string} label @param {() => void} onclick @param {string} [kind] */
  const button = (label, onclick, kind) => element("button", { type: "button", class: kind, dir: "auto", onclick }, label);
  const choices = (...buttons) => element("div", { class: "choices" }, ...buttons);
  /** @param {string} text @param {string} [kind] */
  const note = (text, kind) => element("p", { class: kind, dir: "auto" }, text);
  /** @param {string} text @param {string} [lang] @param {string} [id] */
  const quote = (text, lang, id) => element("div", { class: "text", dir: "auto", lang, id }, text);

  /** Findings, what weighs most first; before there is a draft, a way to begin one. */
  function findings(state, act) {
    if (!state.review) return [note(say(state.busy ? "working" : "empty")), !state.text.trim() && lastOf(state) && button(say("start"), () => act.start(), "main")];
    if (!state.findings.length) return [note(say("noFindings"))];
    return [element("ul", {}, ...wellput.marks.byWeight(state.findings).map((finding) => findingItem(finding, state, act)))];
  }

  function findingItem(finding, { text, lists }, act) {
    const source = lists && finding.source?.replace(/\bT\d\b/g, (short) => lists.sources[short] ?? short);
    const stretch = finding.end > finding.start ? text.slice(finding.start, finding.end) : "";
    return element(
      "li",
      { "data-principle": finding.principle },
      element("span", { class: `tag ${finding.severity}` }, say(finding.severity)),
      element("span", { dir: "auto" }, finding.message),
      stretch && element("button", { type: "button", class: "place", dir: "auto", title: say("showPlace"), onclick: () => act.show(finding) }, stretch),
      finding.why && note(source ? `${finding.why} [${source}]` : finding.why, "why"),
      choices(
        ...(finding.start === null ? [] : finding.replacements).map((words) => button(words.trim() || say("leaveOut"), () => act.replace(finding, words), "use")),
        button(say("ignore"), () => act.ignore(finding)),
      ),
    );
  }

  /** Simpler wording, edit by edit or all at once. */
  function simpler(state, act) {
    if (!state.edits.length) return [note(say("simpleEnough"))];
    const { simplified } = state.review;
    const safe = state.fresh && state.edits.some((edit) => edit.auto);
    return [
      safe && quote(simplified.text, undefined, "simpler-text"),
      safe && choices(button(`${say("acceptAll")} (${simplified.level})`, () => act.acceptAll(), "main")),
      element(
        "ul",
        {},
        ...state.edits.map((edit) =>
          element(
            "li",
            {},
            element("del", { dir: "auto" }, state.text.slice(edit.start, edit.end)),
            " → ",
            element("ins", { dir: "auto" }, edit.replacement || say("leaveOut")),
            note(edit.why, "why"),
            choices(button(say("accept"), () => act.replace(edit, edit.replacement))),
          ),
        ),
      ),
    ];
  }

  /** The draft in the buyer's language, and its key information as a card. */
  function translation(state, act) {
    const part = state.review.translation;
    const languages = [
      ["", say("asInOptions")],
      ["auto", say("buyersLanguage")],
      ["none", say("none")],
      ...(state.lists?.languages ?? []).map((language) => [language.code, language.name]),
    ];
    const choose = chooser(say("translateTo"), "translate-to", languages, state.choice.translateTo ?? "", (value) => act.choose({ translateTo: value }));
    if (!part) return [choose, note(say("noTranslation"))];
    return [
      choose,
      part.card && quote(part.card, part.target, "card"),
      part.card && choices(button(say("copyCard"), () => act.copy(part.card)), button(say("insertCard"), () => act.insertBelow(part.card))),
      quote(part.text, part.target, "translation-text"),
      choices(button(say("copyTranslation"), () => act.copy(part.text)), button(say("insertTranslation"), () => act.insertBelow(part.text), "main")),
      ...part.warnings.map((warning) => note(warning, "note")),
    ];
  }

  /** What the buyer wrote and asked. */
  function buyer(state, act) {
    const part = state.buyer;
    const last = lastOf(state);
    const countries = [["", guess(state)], ...(state.lists?.markets ?? []).map((code) => [code, nameOf("region", code)])];
    return [
      chooser(say("country"), "country", countries, state.choice.country ?? "", (value) => act.choose({ country: value })),
      last ? quote(last.text, part?.language, "buyer-message") : note(say("noConversation"), "note"),
      last && state.page.placed && note(say("placed"), "note"),
      state.translated && quote(state.translated.text, state.translated.target, "buyer-translated"),
      ...(state.translated?.warnings ?? []).map((warning) => note(warning, "note")),
      choices(last && button(say("translateMessage"), () => act.translateMessage(last.text)), button(say("useSelection"), () => act.useSelection())),
      part && note(`${say("writes")}: ${part.language === "und" ? "–" : nameOf("language", part.language)}`),
      part && note(`${say("buyerLevel")}: ${part.level ?? say("notEnough")}`),
      part?.questions.length > 0 &&
        element(
          "ul",
          { "aria-label": say("questions") },
          ...part.questions.map((question) =>
            element("li", {}, element("span", { dir: "auto" }, question.text), " ", state.review && element("strong", { class: question.answered ? "yes" : "no" }, say(question.answered ? "answered" : "notAnswered"))),
          ),
        ),
    ];
  }

  /** The buyer's last message. */
  function lastOf(state) {
    return state.page.messages.findLast((message) => message.from === "buyer");
  }

  function hints(state) {
    const list = state.review.etiquette.hints;
    if (!list.length) return [note(say("noHints"))];
    return [element("ul", {}, ...list.map((hint) => element("li", {}, element("span", { dir: "auto" }, hint.text), note(`${hint.why} [${hint.source}; ${hint.confidence}]`, "why"))))];
  }

  /** @param {string} label @param {string} id @param {string[][]} options @param {string} chosen @param {(value: string) => void} onchoose */
  function chooser(label, id, options, chosen, onchoose) {
    const select = /** @type {HTMLSelectElement} */ (
      element("select", { id, onchange: () => onchoose(select.value) }, ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)))
    );
    return element("label", {}, element("span", {}, label), select);
  }

  /** What is taken for the country while the seller has chosen none. */
  function guess({ page, language, market }) {
    const [key, code] = [["fromPage", page.country], ["fromLanguage", language], ["fromOptions", market]].find(([, code]) => code) ?? [];
    return code ? say(key, nameOf("region", code)) : say("unknownCountry");
  }

  /** @param {"region"|"language"} type @param {string} code */
  function nameOf(type, code) {
    try {
      return new Intl.DisplayNames(wellput.language, { type }).of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** Why there is no answer, and what helps. @param {string} problem @param {string | undefined} detail @param {() => void} again */
  function problem(problem, detail, again) {
    const command = { offline: "wellput serve", unpaired: "wellput pair" }[problem];
    return element(
      "div",
      { class: "problem", role: "alert", "data-problem": problem },
      note(say(problem)),
      detail && problem === "rejected" && note(detail, "why"),
      command && element("p", {}, element("code", {}, command)),
      problem !== "reload" && choices(button(say("again"), again)),
    );
  }

  wellput.views = { findings, simpler, translation, buyer, hints, problem };
}
