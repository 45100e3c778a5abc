// Only the host is known: the first real text box wins.
wellput.adapters.add({
  id: "allegro",
  name: "Allegro",
  marketplace: "allegro",
  where: ["salescenter.allegro.com/*"],
  composer: ['textarea[name*="message" i]', 'form textarea', "textarea"],
  read: "2026-11-21",
});
