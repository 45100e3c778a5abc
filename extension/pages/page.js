// What the extension's own pages share: asking the worker, and elements with words in the chosen language.

/** @type {Record<string, string>} */
let words = {};

/** @param {string} kind @param {object} [body] */
export function ask(kind, body = {}) {
  return chrome.runtime.sendMessage({ ...body, kind });
}

/** A word of the interface, with its $1 filled in. @param {string} key @param {...(string|number)} values */
export function say(key, ...values) {
  return (words[key] ?? key).replace(/\$(\d)/g, (_, digit) => String(values[digit - 1] ?? ""));
}

/** How things stand, with the page put into the chosen language. */
export async function status() {
  const answer = await ask("status");
  words = answer.words;
  document.documentElement.lang = answer.language;
  for (const place of document.querySelectorAll("[data-say]")) place.textContent = say(String(place.getAttribute("data-say")));
  return answer;
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return /** @type {any} */ (found);
}

/** @param {string} name @param {Record<string, any>} [attributes] @param {...(Node | string)} children */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A list to choose from. @param {string} id @param {[string, string][]} options @param {string} chosen */
export function fill(id, options, chosen) {
  byId(id).replaceChildren(...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
}

/** Shows why Wellput cannot work now, or the form to pair with. @param {string | null} problem @param {() => void} again */
export function showProblem(problem, again) {
  byId("status").textContent = say(problem === "unpaired" ? "pairHelp" : (problem ?? "ready"));
  byId("status").className = problem ? "problem" : "good";
  byId("command").textContent = { offline: "wellput serve", unpaired: "wellput pair" }[problem ?? ""] ?? "";
  byId("command").hidden = !byId("command").textContent;
  byId("pairing").hidden = problem !== "unpaired";
  byId("again").hidden = !problem || problem === "unpaired";
  byId("again").onclick = again;
}

/** @param {() => void} done */
export function onPair(done) {
  byId("pairing").addEventListener("submit", async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const answer = await ask("pair", { code: byId("code").value });
    if (answer.problem) byId("pair-problem").textContent = say(answer.problem === "unpaired" ? "pairFailed" : answer.problem);
    else done();
  });
}
