// Building the page: elements with text, never markup.

/**
 * @param {string} name
 * @param {Record<string, string | boolean | EventListener | undefined>} [attributes] `onclick` and the like are listeners
 * @param {...(Node | string | null | undefined | false)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found;
}

/** @param {HTMLSelectElement} select @param {[string, string][]} options @param {string} chosen */
export function fill(select, options, chosen) {
  select.replaceChildren(...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)));
}
