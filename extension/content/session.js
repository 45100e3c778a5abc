// One message box and all that Wellput does for it, from the first letter to the last click.
"use strict";

{
  const { conversation, copy, dom, find, marks, port, write } = globalThis.wellput;
  const { answered, difference, follow, forget, ignore, state, stretches } = globalThis.wellput.state;
  const { say } = dom;
  const PAUSE = 350;

  /**
   * @param {HTMLElement} element the message box
   * @param {{adapter: Adapter, hello: any, host: any, thread: string}} given
   */
  function session(element, { adapter, hello, host, thread }) {
    const composer = globalThis.wellput.composer(element);
    const known = state({ show: hello.show, market: hello.market, choice: hello.choice, limit: adapter.limit, country: conversation.country(adapter, location) });
    const underline = hello.show.underline ? marks.marks(composer, host.root) : null;
    const leaving = new AbortController();
    const during = { signal: leaving.signal };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    let composing = false;
    let writing = false;
    let drawing = 0;
    /** What the seller has marked on the page, outside the draft. @type {Range | null} */
    let marked = null;
    let picked = "";

    const badge = globalThis.wellput.badge(host.root, element, () => open(true));
    const panel = globalThis.wellput.panel(host.root, element, {
      again: () => review(),
      close: () => open(false),
      choose,
      ignore(/** @type {any} */ finding) {
        ignore(known, finding);
        render();
      },
      replace: (/** @type {any} */ { start, end }, /** @type {string} */ words) => put({ start, end, text: words }),
      acceptAll: () => put(difference(known.text, known.review.simplified.text)),
      insertBelow(/** @type {string} */ words) {
        const end = known.text.length;
        return put({ start: known.text.trimEnd().length, end, text: `\n\n${words}` });
      },
      async copy(/** @type {string} */ words) {
        await copy(words);
        host.announce(say("copied"));
      },
      show(/** @type {any} */ finding) {
        composer.select(finding.start, finding.end);
      },
      async translateMessage(/** @type {string} */ text) {
        const answer = await port.ask("translate", { text });
        if (answer.value) known.translated = answer.value;
        trouble(answer);
        render();
      },
      useSelection,
    });

    element.addEventListener("input", typed, during);
    element.addEventListener("compositionstart", () => void (composing = true), during);
    element.addEventListener("compositionend", () => { composing = false; typed(); }, during);
    element.addEventListener("scroll", place, { ...during, passive: true });
    addEventListener("scroll", place, { ...during, passive: true, capture: true });
    addEventListener("resize", place, during);
    document.addEventListener("selectionchange", remember, during);
    const sized = new ResizeObserver(place);
    sized.observe(element);

    known.text = composer.read();
    badge.render(known);
    if (known.text.trim()) review();

    function typed() {
      if (composing || writing) return;
      clearTimeout(timer);
      timer = setTimeout(review, PAUSE);
      draw();
    }

    /** At most once a frame: stretches move with the words. */
    function draw() {
      drawing ||= requestAnimationFrame(() => {
        drawing = 0;
        follow(known, composer.read());
        underline?.draw(stretches(known));
        if (panel.open) panel.render(known);
        place();
      });
    }

    function place() {
      badge.place();
      underline?.place();
    }

    function render() {
      underline?.draw(stretches(known));
      badge.render(known);
      panel.render(known);
    }

    /** Ask for a review of the draft as it stands. */
    async function review() {
      clearTimeout(timer);
      if (composing || !element.isConnected) return;
      const text = composer.read();
      follow(known, text);
      readPage();
      if (!text.trim()) {
        forget(known);
        render();
        return;
      }
      known.busy = true;
      const asked = { draft: text, thread, conversation: known.conversation, country: known.country, marketplace: adapter.marketplace, buyerName: conversation.buyerName(adapter) };
      const answer = await port.ask("review", asked);
      if (answer.problem === "stale" || leaving.signal.aborted) return;
      known.busy = false;
      trouble(answer);
      follow(known, composer.read());
      if (answer.value) answered(known, text, answer.value);
      render();
    }

    function readPage() {
      known.conversation = conversation.messages(adapter);
      if (picked) known.conversation.push({ from: "buyer", text: picked });
    }

    /** @param {{problem?: string, detail?: string}} answer */
    function trouble({ problem, detail }) {
      if (problem === "stale") return;
      known.problem = problem ?? null;
      known.detail = detail;
    }

    /** @param {{start: number, end: number, text: string}} change */
    async function put({ start, end, text }) {
      if (composing || writing) return;
      writing = true;
      const done = await write.replace(composer, { start, end, text, expected: known.text.slice(start, end) });
      writing = false;
      if (done === "refused") await copy(text);
      host.announce(say(done === "done" ? "changed" : done));
      await review();
    }

    /** @param {object} change */
    async function choose(change) {
      const choice = await port.ask("choose", { thread, choice: change });
      trouble(choice);
      if (!choice.problem) known.choice = choice;
      await review();
      render();
    }

    function remember() {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !selection.anchorNode || element.contains(selection.anchorNode)) return;
      marked = selection.getRangeAt(0).cloneRange();
    }

    async function useSelection() {
      picked = (marked?.toString() ?? "").trim().slice(0, 4000);
      if (!picked) {
        host.announce(say("selectFirst"));
        return;
      }
      known.translated = null;
      await readBuyer();
      await review();
    }

    /** What the buyer's messages tell, before there is a draft. */
    async function readBuyer() {
      readPage();
      if (known.conversation.length) {
        const answer = await port.ask("buyer", { conversation: known.conversation });
        if (answer.value) known.buyer = answer.value.buyer;
        trouble(answer);
      }
      render();
    }

    /** @param {boolean} wanted */
    async function open(wanted) {
      panel.open = wanted;
      if (!wanted) {
        element.focus();
        return;
      }
      render();
      if (!known.review) await readBuyer();
      if (!known.lists) {
        known.lists = (await port.ask("lists")).value ?? null;
        render();
      }
    }

    return {
      element,
      known,
      toggle: () => open(!panel.open),
      get current() {
        return element.isConnected && find.visible(element);
      },
      dispose() {
        leaving.abort();
        clearTimeout(timer);
        cancelAnimationFrame(drawing);
        sized.disconnect();
        underline?.dispose();
        badge.dispose();
        panel.dispose();
      },
    };
  }

  globalThis.wellput.session = session;
}
