// One message box and all that Wellput does for it, from the first letter to the last click.
"use strict";

{
  const { conversation, copy, dom, find, marks, port, write } = wellput;
  const { answered, difference, follow, forget, ignore, state, stretches } = wellput.state;
  const { say } = dom;
  const PAUSE = 350;

  /**
   * @param {HTMLElement} element the message box
   * @param {{adapter: Adapter, place: Location, hello: any, host: any, thread: string}} given
   */
  function session(element, { adapter, place, hello, host, thread }) {
    const composer = wellput.composer(element);
    const known = state({ show: hello.show, market: hello.market, choice: hello.choice, limit: adapter.limit });
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

    const badge = wellput.badge(host.root, element, () => open(true));
    const panel = wellput.panel(host.root, element, {
      async again() {
        await review();
        await open(true);
      },
      close: () => open(false),
      choose,
      ignore(finding) {
        ignore(known, finding);
        render();
      },
      replace: ({ start, end }, words) => put({ start, end, text: words }),
      acceptAll: () => put(difference(known.text, known.review.simplified.text)),
      insertBelow(words) {
        const end = known.text.length;
        return put({ start: known.text.trimEnd().length, end, text: `\n\n${words}` });
      },
      async copy(words) {
        await copy(words);
        host.announce(say("copied"));
      },
      show(finding) {
        composer.select(finding.start, finding.end);
      },
      async translateMessage(text) {
        const answer = await port.ask("translate", { text });
        if (answer.value) known.translated = answer.value;
        trouble(answer);
        render();
      },
      useSelection,
      start,
    });

    element.addEventListener("input", typed, during);
    element.addEventListener("compositionstart", () => void (composing = true), during);
    element.addEventListener("compositionend", () => { composing = false; typed(); }, during);
    element.addEventListener("scroll", keepPlace, { ...during, passive: true });
    addEventListener("scroll", keepPlace, { ...during, passive: true, capture: true });
    addEventListener("resize", keepPlace, during);
    document.addEventListener("selectionchange", remember, during);
    const sized = new ResizeObserver(keepPlace);
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
        const gone = follow(known, composer.read());
        underline?.draw(stretches(known));
        badge.place();
        if (gone || !known.review) panel.render(known);
        else panel.count(known);
      });
    }

    function keepPlace() {
      badge.place();
      underline?.place();
    }

    function render() {
      underline?.draw(stretches(known));
      underline?.restyle();
      badge.render(known);
      panel.render(known);
    }

    /** Ask for a review of the draft as it stands. */
    async function review() {
      clearTimeout(timer);
      if (composing || !element.isConnected) return;
      const text = composer.read();
      follow(known, text);
      if (!text.trim()) {
        forget(known);
        render();
        return;
      }
      await readPage();
      known.busy = true;
      const answer = await port.ask("review", { draft: text, ...about() });
      if (answer.problem === "stale" || leaving.signal.aborted) return;
      known.busy = false;
      trouble(answer);
      follow(known, composer.read());
      if (answer.value) answered(known, text, answer.value);
      render();
    }

    /** What the page shows, or the page around this frame, or the seller has marked. */
    async function readPage() {
      let page = conversation.read(adapter, place, element);
      if (!page.messages.length && window !== window.top) {
        const around = await port.ask("page", { site: adapter.id });
        if (around.messages) page = { ...around, country: page.country || around.country };
      }
      if (picked) page.messages.push({ from: "buyer", text: picked });
      known.page = page;
      known.language = page.country || !port.alive() ? "" : await conversation.countryOfLanguage(page.messages);
    }

    /** What the worker is told of a draft's surroundings. */
    function about() {
      const { messages, country, buyerName } = known.page;
      return { thread, conversation: messages, country: country || known.language, marketplace: adapter.marketplace, buyerName };
    }

    /** @param {{problem?: string, detail?: string}} answer */
    function trouble({ problem, detail }) {
      if (problem === "stale") return;
      known.problem = problem ?? null;
      known.detail = detail;
    }

    /** `blank`: a part of the new words to be selected for typing over. @param {{start: number, end: number, text: string, blank?: string}} change */
    async function put({ start, end, text, blank = "" }) {
      if (composing || writing) return;
      writing = true;
      const done = await write.replace(composer, { start, end, text, expected: known.text.slice(start, end) });
      writing = false;
      if (done === "refused") await copy(text);
      const place = done === "done" && blank ? composer.read().indexOf(blank) : -1;
      if (place >= 0) composer.select(place, place + blank.length);
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
      await readPage();
      if (known.page.messages.length) {
        const answer = await port.ask("buyer", { conversation: known.page.messages });
        if (answer.value) known.buyer = answer.value.buyer;
        trouble(answer);
      }
      render();
    }

    /** A reply to begin with, the first of its blanks selected. */
    async function start() {
      const answer = await port.ask("starter", about());
      trouble(answer);
      render();
      if (!answer.value || composer.read().trim()) return;
      const { text, slots } = answer.value;
      await put({ start: 0, end: known.text.length, text, blank: slots.length ? text.slice(slots[0].start, slots[0].end) : "" });
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
      keepPlace,
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

  wellput.session = session;
}
