// Buyers write in the group customers_v2. Ozon's buyers live in several countries: none is assumed.
wellput.adapters.add({
  id: "ozon",
  name: "Ozon",
  marketplace: "ozon",
  where: ["seller.ozon.ru/app/messenger*"],
  composer: ["textarea"],
  read: "2026-11-21",
});
