// Etsy has no interface for messages, so the page is the only place to help.
wellput.adapters.add({
  id: "etsy",
  name: "Etsy",
  marketplace: "etsy",
  where: ["www.etsy.com/messages*", "www.etsy.com/conversations*", "www.etsy.com/your/orders*", "www.etsy.com/*/messages*"],
  composer: [
    "textarea.new-message-textarea-min-height",
    'textarea[placeholder*="reply" i]',
    'textarea[name="message"]',
    "#dg-tabs-preact__tab-1--default_wt_tab_panel textarea",
  ],
  bubbles: [".scrolling-message-list .wt-rounded.wt-text-body-01", ".msg-list-container .wt-rounded.wt-text-body-01"],
  own: [".surface-informational-subtle", ".wt-grid.justify-content-flex-end"],
  strip: /^\s*Message:\s*/,
  buyerName: ["h3.buyer-name a", ".scrolling-message-list p.wt-text-title"],
  read: "2026-11-21",
});
