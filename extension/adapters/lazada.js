// The same message kit as AliExpress. The tab of the country chosen there is the buyer's.
wellput.adapters.add({
  id: "lazada",
  name: "Lazada",
  marketplace: "lazada",
  where: ["sellercenter.lazada.*/apps/im/*", "sellercenter.lazada.*/apps/im"],
  composer: [
    ".im-message-box-addon-after footer textarea",
    "footer:has(.im-message-input-footer-right) textarea",
    ":has(> .im-icon-paper-plane) textarea",
    "footer textarea",
  ],
  bubbles: [".message-row"],
  country: { text: [".im-page-header-right .simple-tab .tab-item.selected"] },
  read: "2026-11-21",
});
