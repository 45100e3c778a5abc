// What runs on a page: nothing until Wellput is turned on here; then it waits for a message box, and never polls.
"use strict";

{
  const { adapters, conversation, dom, find, port } = wellput;

  wellput.stop?.();

  const place = ownPlace();
  /** @type {Adapter | undefined} */
  let adapter;
  /** @type {any} */
  let hello = null;
  /** @type {any} */
  let session = null;
  /** @type {any} */
  let host = null;
  /** Whether the seller has asked for help on a page that is no marketplace's. */
  let invited = false;
  let looking = false;
  /** @type {AbortController | null} */
  let watching = null;
  let turns = 0;
  let shown = "";

  const deaf = port.listen((message) => {
    if (message.kind === "site") return report();
    if (message.kind === "page") return readFor(message);
    if (message.kind === "toggle") toggle();
    if (message.kind === "changed") start();
    return undefined;
  });

  // Another place of the same application is another conversation.
  const routes = new AbortController();
  globalThis.navigation?.addEventListener("currententrychange", moved, { signal: routes.signal });

  wellput.stop = () => {
    deaf();
    routes.abort();
    rest();
  };

  start();

  async function start() {
    const turn = ++turns;
    rest();
    adapter = adapters.adapterFor(place);
    shown = thread();
    const answer = await port.ask("hello", { site: (adapter ?? adapters.generic).id, thread: shown });
    if (turn !== turns || answer.problem) return;
    hello = answer;
    dom.setWords(hello.words);
    wellput.language = hello.language;
    if (hello.on && (adapter || invited)) watch();
  }

  function moved() {
    if (port.alive() && thread() !== shown) start();
  }

  /** Look now, and again when the page changes or a box gets the focus. */
  function watch() {
    watching = new AbortController();
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.documentElement, { childList: true, subtree: true });
    watching.signal.addEventListener("abort", () => observer.disconnect());
    document.addEventListener("focusin", (event) => meet(find.composerAt(event.composedPath()[0])), { capture: true, signal: watching.signal });
    look();
  }

  function rest() {
    watching?.abort();
    watching = null;
    session?.dispose();
    session = null;
    host?.dispose();
    host = null;
  }

  function lookSoon() {
    if (looking) return;
    looking = true;
    requestIdleCallback(() => {
      looking = false;
      look();
    }, { timeout: 500 });
  }

  function look() {
    // A browser without the Navigation API tells of another place by what changes on the page.
    moved();
    if (!watching) return;
    if (session?.current) {
      session.keepPlace();
      return;
    }
    session?.dispose();
    session = null;
    meet(adapter ? find.composerOf(adapter) : invited ? find.composerAt(find.focused()) : null);
  }

  /** A message box: work for it, unless the page has one that its adapter knows better. @param {HTMLElement | null} box */
  function meet(box) {
    if (!box || !watching || !hello.on || box === session?.element || (!adapter && !invited)) return;
    if (adapter && !find.isKnown(adapter, box) && find.composerOf(adapter)) return;
    begin(box);
  }

  /** @param {HTMLElement} box */
  function begin(box) {
    session?.dispose();
    host ??= wellput.host();
    session = wellput.session(box, { adapter: adapter ?? adapters.generic, place, hello, host, thread: thread() });
  }

  /** The seller asks: by the shortcut or in the popup. */
  async function toggle() {
    if (document.activeElement instanceof HTMLIFrameElement) return;
    if (!session?.current) {
      const inside = window !== window.top;
      const box = find.composerAt(find.focused()) ?? (inside ? null : find.onlyComposer());
      if (!box && inside) return;
      invited = true;
      if (!watching) await start();
      if (!hello) return;
      if (!box) {
        host ??= wellput.host();
        host.announce(dom.say("noComposer"));
        return;
      }
      if (box !== session?.element) begin(box);
    }
    session.toggle();
  }

  function report() {
    return { site: adapter?.id ?? null, name: adapter?.name ?? "", found: Boolean(session) };
  }

  /** What this page shows, for a message box in a frame of the same marketplace or origin. @param {{site: string, origin: string}} asking */
  function readFor({ site, origin }) {
    if (!hello?.on || (site !== adapter?.id && origin !== location.origin)) return null;
    return conversation.read(adapter ?? adapters.generic, place, document.activeElement);
  }

  function thread() {
    return `${(adapter ?? adapters.generic).id}:${place.href}`.slice(0, 500);
  }

  /** The address of this page; a frame without its own is a part of the page around it. @returns {Location} */
  function ownPlace() {
    try {
      return location.protocol === "about:" && parent.location.host ? parent.location : location;
    } catch {
      return location;
    }
  }
}
