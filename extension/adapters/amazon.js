// Seller Central keeps its text area in the open shadow root of kat-textarea.
// Its marketplaceID names the market the buyer bought in: Amazon's Selling Partner documentation, "Marketplace IDs".
wellput.adapters.add({
  id: "amazon",
  name: "Amazon Seller Central",
  marketplace: "amazon",
  where: ["sellercentral.amazon.*/messaging/*", "sellercentral-europe.amazon.com/messaging/*"],
  composer: [
    'kat-textarea:not([placeholder*="feedback" i]) >>> textarea',
    'spl-hill-form >>> kat-textarea >>> textarea',
    'textarea:not([placeholder*="feedback" i])',
  ],
  bubbles: ["#case-messages"],
  theirs: ["#case-messages"],
  country: {
    query: "marketplaceID",
    codes: {
      ATVPDKIKX0DER: "US", A2EUQ1WTGCTBG2: "CA", A1AM78C64UM0Y8: "MX", A2Q3Y263D00KWC: "BR", A28R8C7NBKEWEA: "IE",
      A1RKKUPIHCS9HS: "ES", A1F83G8C2ARO7P: "GB", A13V1IB3VIYZZH: "FR", AMEN7PMS3EDWL: "BE", A1805IZSGTT6HS: "NL",
      A1PA6795UKMFR9: "DE", APJ6JRA9NG5V4: "IT", A2NODRKZP88ZB9: "SE", AE08WJ6YKNBMC: "ZA", A1C3SOZRARQ6R3: "PL",
      ARBP9OOSHTCHU: "EG", A33AVAJ2PDY3EV: "TR", A17E79C6D8DWNP: "SA", A2VIGQ35RCS4UG: "AE", A21TJRUUN4KGV: "IN",
      A19VAU5U5O7RUS: "SG", A39IBJ37TRP1C6: "AU", A1VC38T7YXB528: "JP",
    },
  },
  limit: 2000,
  read: "2026-11-21",
});
