// The page of one sale in Japan.
wellput.adapters.add({
  id: "mercari",
  name: "メルカリ",
  marketplace: "mercari",
  where: ["jp.mercari.com/transaction/*"],
  composer: ['textarea[placeholder*="質問してみましょう"]', 'textarea[placeholder*="ご購入ありがとうございます"]', "textarea"],
  country: { always: "JP" },
  read: "2026-11-21",
});
