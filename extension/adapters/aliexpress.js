// The seller centre's chat is the message kit that Lazada uses too.
wellput.adapters.add({
  id: "aliexpress",
  name: "AliExpress",
  marketplace: "aliexpress",
  where: ["csp.aliexpress.com/*", "msg.aliexpress.com/*"],
  composer: [
    ".im-message-box-addon-after footer textarea",
    "footer:has(.im-message-input-footer-right) textarea",
    ":has(> .im-icon-paper-plane) textarea",
    "footer textarea",
  ],
  bubbles: [".csp-im_im-message-content .message-row"],
  read: "2026-11-21",
});
