// Only the host is known: the first real text box wins.
wellput.adapters.add({
  id: "walmart",
  name: "Walmart",
  marketplace: "walmart",
  where: ["seller.walmart.com/*"],
  composer: ['textarea[name*="message" i]', 'form textarea', "textarea"],
  read: "2026-11-21",
});
