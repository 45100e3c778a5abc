// Class names are hashed; data-cy stays. A buyer buys on the site of their own country.
wellput.adapters.add({
  id: "shopee",
  name: "Shopee",
  marketplace: "shopee",
  where: ["seller.shopee.*/*", "banhang.shopee.vn/*"],
  composer: ["textarea:not([type=search])", '[contenteditable="true"]'],
  bubbles: ['[data-cy="webchat-message-content"]'],
  country: {
    hosts: {
      "seller.shopee.co.id": "ID",
      "seller.shopee.co.th": "TH",
      "seller.shopee.com.br": "BR",
      "seller.shopee.tw": "TW",
      "seller.shopee.com.my": "MY",
      "seller.shopee.ph": "PH",
      "seller.shopee.sg": "SG",
      "seller.shopee.com.mx": "MX",
      "seller.shopee.cl": "CL",
      "seller.shopee.com.co": "CO",
      "banhang.shopee.vn": "VN",
      "seller.shopee.vn": "VN",
    },
  },
  limit: 2000,
  read: "2026-11-21",
});
