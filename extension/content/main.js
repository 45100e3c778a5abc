// What runs on a page: nothing until Wellput is turned on here; then it waits for a message box, and never polls.
"use strict";

{
  const { adapters, dom, find, port } = globalThis.wellput;

  globalThis.wellput.stop?.();

  let adapter = adapters.adapterFor(location);
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
  let place = "";

  const deaf = port.listen((message) => {
    if (message.kind === "site") return report();
    if (message.kind === "toggle") toggle();
    if (message.kind === "changed") start();
    return undefined;
  });

  // Another place of the same application is another conversation.
  const routes = new AbortController();
  globalThis.navigation?.addEventListener("currententrychange", moved, { signal: routes.signal });

  globalThis.wellput.stop = () => {
    deaf();
    routes.abort();
    rest();
  };

  start();

  async function start() {
    const turn = ++turns;
    rest();
    adapter = adapters.adapterFor(location);
    place = thread();
    const answer = await port.ask("hello", { site: (adapter ?? adapters.generic).id, thread: place });
    if (turn !== turns || answer.problem) return;
    hello = answer;
    dom.setWords(hello.words);
    globalThis.wellput.language = hello.language;
    if (hello.on && (adapter || invited)) watch();
  }

  function moved() {
    if (port.alive() && thread() !== place) start();
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
    if (!watching || session?.current) return;
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
    host ??= globalThis.wellput.host();
    session = globalThis.wellput.session(box, { adapter: adapter ?? adapters.generic, hello, host, thread: thread() });
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
        host ??= globalThis.wellput.host();
        host.announce(dom.say("noComposer"));
        return;
      }
      if (box !== session?.element) begin(box);
    }
    session.toggle();
  }

  function report() {
    return { site: adapter?.id ?? null, name: adapter?.name ?? "", found: Boolean(session), problem: session?.known.problem ?? null, level: session?.known.review?.readability.level ?? null };
  }

  function thread() {
    return `${(adapter ?? adapters.generic).id}:${location.host}${location.pathname}${location.search}${location.hash}`.slice(0, 500);
  }
}
