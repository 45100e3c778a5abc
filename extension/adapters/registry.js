// What Wellput knows about the message pages of marketplaces. Knowledge is data: one file per marketplace beside this one.
"use strict";

globalThis.wellput ??= {};

/**
 * One marketplace's message pages. In every list the first visible match wins.
 * @typedef {object} Adapter
 * @property {string} id            our name of the site, under which it is switched on and off
 * @property {string} name          what people call it
 * @property {string} [marketplace] the API's name of it, where the API knows its rules
 * @property {string[]} where       globs over host and path; a star in the host stands for its ending, one in the path for anything
 * @property {string[]} composer    selectors of the message box; "a >>> b" looks for b inside a's open shadow root
 * @property {string[]} [bubbles]   selectors of single messages
 * @property {string[]} [text]      inside a bubble: where its words are
 * @property {string[]} [theirs]    a bubble in one of these is the buyer's, any other the seller's
 * @property {string[]} [own]       a bubble in one of these is the seller's, any other the buyer's
 * @property {RegExp} [strip]       what a screen reader hears before the words
 * @property {string} [sentAt]      attribute of a bubble that tells when it was sent
 * @property {string[]} [buyerName]
 * @property {{always?: string, query?: string, codes?: Record<string, string>, hosts?: Record<string, string>, text?: string[]}} [country]
 *           how page or URL tell the *buyer's* country; never the seller's own site, never a name
 * @property {number} [limit]       characters a message may have
 * @property {string} read          when this was last compared with its sources
 */

{
  /** @type {Adapter[]} */
  const all = [];

  /** @param {string} glob @param {{host: string, pathname: string}} place */
  function matches(glob, place) {
    const slash = glob.indexOf("/");
    const pattern = (part, star) => part.split("*").map((text) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(star);
    const host = new RegExp(`^${pattern(glob.slice(0, slash), "[a-z0-9-]+(?:\\.[a-z]{2})?")}$`);
    const path = new RegExp(`^${pattern(glob.slice(slash), ".*")}$`);
    return host.test(place.host) && path.test(place.pathname);
  }

  /** The adapter of a page; none when no marketplace's message page is at this address. @param {{host: string, pathname: string}} place */
  function adapterFor(place) {
    return all.find((adapter) => adapter.where.some((glob) => matches(glob, place)));
  }

  /** Any page on which the seller asks for help. @type {Adapter} */
  const generic = { id: "generic", name: "", where: [], composer: [], read: "2026-11-21" };

  wellput.adapters = { all, add: (/** @type {Adapter} */ adapter) => void all.push(Object.freeze(adapter)), adapterFor, matches, generic };
}
