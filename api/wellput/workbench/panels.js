// The parts of a review, as panels. Each takes its part of the answer and what a click should do.

import { byId, element } from "./dom.js";
import { say } from "./strings.js";
import { label } from "./tabs.js";

/** @typedef {{replace: (start: number, end: number, text: string) => void, setText: (text: string) => void, select: (start: number, end: number) => void, text: () => string}} Draft */

/**
 * @param {any} review
 * @param {Draft} draft
 * @param {Record<string, string>} names language names by tag
 * @param {Record<string, string>} sources titles of the texts findings rest on, by their short names
 */
export function show(review, draft, names, sources) {
  level(review.readability, review.tone, draft);
  findings(review.findings, draft, sources);
  simpler(review.simplified, draft);
  translation(review.translation, names);
  hints(review.etiquette);
  buyer(review.buyer, names);
  facts(review.facts);
  byId("result").hidden = false;
}

function level(part, tone, draft) {
  const metrics = Object.entries(part.metrics).map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name.replaceAll("_", " ")), element("td", {}, Number(value).toFixed(1))),
  );
  byId("level").replaceChildren(
    element("h3", {}, say("readability")),
    element(
      "div",
      { class: "level" },
      element("span", { class: `badge ${part.fits ? "fits" : "over"}`, id: "level-badge" }, part.level),
      element("span", {}, `${say("ease")} ${Math.round(part.score)}/100`),
      element("span", {}, `${say("target")} ${part.target}: ${part.fits ? say("fits") : say("tooHard")}`),
    ),
    part.reason ? element("p", { class: "why" }, part.reason) : "",
    tone ? manner(tone, draft) : "",
    element("details", {}, element("summary", {}, say("measures")), element("table", {}, element("tbody", {}, ...metrics))),
  );
}

function manner(tone, draft) {
  const markers = tone.markers.map((marker) =>
    element(
      "li",
      { class: marker.effect },
      element("button", { type: "button", class: "place", dir: "auto", title: say("showPlace"), onclick: () => draft.select(marker.start, marker.end) }, draft.text().slice(marker.start, marker.end).trim()),
      ` ${marker.effect === "warmer" ? "+" : "−"} ${marker.message}`,
    ),
  );
  return element("details", { id: "tone" }, element("summary", {}, tone.message), element("ul", { class: "plain" }, ...markers));
}

function findings(list, draft, sources) {
  const items = list.map((finding) => {
    const stretch = finding.end > finding.start ? draft.text().slice(finding.start, finding.end) : "";
    return element(
      "li",
      { "data-principle": finding.principle },
      element("span", { class: `tag ${finding.severity}` }, say(finding.severity)),
      finding.message,
      stretch &&
        element("button", { type: "button", class: "place", dir: "auto", title: say("showPlace"), onclick: () => draft.select(finding.start, finding.end) }, stretch),
      finding.why && element("p", { class: "why" }, `${finding.why} [${named(finding.source, sources)}]`),
      element(
        "div",
        { class: "choices" },
        ...finding.replacements.map((replacement) =>
          element(
            "button",
            { type: "button", class: "replace", dir: "auto", onclick: () => draft.replace(finding.start, finding.end, replacement) },
            replacement.trim() || say("leaveOut"),
          ),
        ),
      ),
    );
  });
  label("findings", say("findings"), list.length);
  byId("findings").replaceChildren(
    list.length ? element("ul", { class: "plain" }, ...items) : element("p", {}, say("noFindings")),
  );
}

/** "T1, T5" in full. @param {string} source @param {Record<string, string>} titles */
function named(source, titles) {
  return source.replace(/\bT\d\b/g, (short) => titles[short] ?? short);
}

function simpler(part, draft) {
  const items = part.edits.map((edit) =>
    element(
      "li",
      {},
      element("del", { dir: "auto" }, onALine(draft.text().slice(edit.start, edit.end))),
      " → ",
      element("ins", { dir: "auto" }, onALine(edit.replacement) || say("leaveOut")),
      " ",
      element("button", { type: "button", "data-auto": String(edit.auto), onclick: () => draft.replace(edit.start, edit.end, edit.replacement) }, say("accept")),
      element("p", { class: "why" }, edit.why),
    ),
  );
  const automatic = part.edits.some((edit) => edit.auto);
  label("simpler", say("simpler"), part.edits.length);
  byId("simpler").replaceChildren(
    ...(part.edits.length
      ? [
          automatic && element("h3", {}, `${say("level")} ${part.level}`),
          automatic && element("div", { class: "text", dir: "auto", id: "simpler-text" }, part.text),
          automatic &&
            element("div", { class: "choices" }, element("button", { type: "button", id: "accept-all", onclick: () => draft.setText(part.text) }, say("acceptAll"))),
          element("ul", { class: "plain" }, ...items),
        ].filter(Boolean)
      : [element("p", {}, say("simpleEnough"))]),
  );
}

/** An edit may be a line break and nothing else: a sign shows it. @param {string} text */
function onALine(text) {
  return text.replaceAll("\n", "\u21b5");
}

function translation(part, names) {
  label("translation", say("translation"));
  if (!part) {
    byId("translation").replaceChildren(element("p", {}, say("noTranslation")));
    return;
  }
  const rows = part.segments.map((segment) =>
    element(
      "tr",
      {},
      element("td", { lang: part.source, dir: "auto", class: "text" }, segment.source),
      element(
        "td",
        { lang: segment.engine === "none" ? part.source : part.target, dir: "auto", class: "text" },
        segment.text,
        segment.warning && element("p", { class: "note" }, segment.warning),
      ),
    ),
  );
  byId("translation").replaceChildren(
    element("h3", {}, names[part.target] ?? part.target),
    element("div", { class: "text", lang: part.target, dir: "auto", id: "card" }, part.card),
    element("div", { class: "choices" }, copy(part.card, say("copyCard")), copy(part.text, say("copyTranslation"))),
    ...(part.warnings ?? []).map((warning) => element("p", { class: "note" }, warning)),
    element(
      "table",
      { id: "segments" },
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("original")), element("th", { scope: "col" }, say("translation")))),
      element("tbody", {}, ...rows),
    ),
  );
}

function copy(text, label) {
  return element("button", { type: "button", onclick: () => navigator.clipboard.writeText(text).then(() => announce(say("copied"))) }, label);
}

function hints(part) {
  const items = part.hints.map((hint) => element("li", {}, hint.text, element("p", { class: "why" }, `${hint.why} [${hint.source}; ${hint.confidence}]`)));
  label("hints", say("hints"), items.length);
  byId("hints").replaceChildren(element("ul", { class: "plain" }, ...items));
}

function buyer(part, names) {
  const pairs = [
    [say("writes"), part.language === "und" ? "–" : (names[part.language] ?? part.language)],
    [say("buyerLevel"), part.level ?? say("notEnough")],
    [say("intents"), part.intents.join(", ").replaceAll("_", " ") || "–"],
    [say("mood"), part.mood],
    [say("answerBy"), part.reply_due ? new Date(part.reply_due).toLocaleString(document.documentElement.lang) : "–"],
  ];
  const questions = part.questions.map((question) =>
    element("li", {}, element("span", { dir: "auto" }, question.text), " ", element("strong", { class: question.answered ? "yes" : "no" }, question.answered ? say("answered") : say("notAnswered"))),
  );
  label("buyer", say("buyer"));
  byId("buyer").replaceChildren(
    element("dl", {}, ...pairs.flatMap(([label, value]) => [element("dt", {}, label), element("dd", {}, value)])),
    questions.length ? element("ul", { class: "plain" }, ...questions) : "",
  );
}

function facts(list) {
  const rows = list.flatMap((fact) => [
    element("dt", {}, fact.kind.replaceAll("_", " ")),
    element("dd", { dir: "auto" }, fact.text, fact.valid === false && element("strong", { class: "no" }, ` ${say("checkThis")}`)),
  ]);
  label("facts", say("facts"), list.length);
  byId("facts").replaceChildren(element("dl", {}, ...rows));
}

/** Say something to everybody, screen readers too. @param {string} message */
export function announce(message) {
  byId("status").textContent = message;
}
