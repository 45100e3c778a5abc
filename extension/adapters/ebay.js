// The inbox of every eBay site, and the box in the overlay frame of item pages.
// The site tells where the seller is, not the buyer: no country.
wellput.adapters.add({
  id: "ebay",
  name: "eBay",
  marketplace: "ebay",
  where: ["www.ebay.*/cnt/*", "www.ebay.*/msg*", "www.ebay.*/contact/*", "mesg.ebay.*/*"],
  composer: ["textarea#imageupload__sendmessage--textbox", ".imageupload__inputmultiline textarea", ".msg-content-view textarea"],
  bubbles: [".app-conversation__message-bubble"],
  text: [".app-conversation__message-bubble__message__content"],
  theirs: [".app-conversation__message-bubble__grey"],
  limit: 2000,
  read: "2026-11-21",
});
