// Inbox in its own window, and inside the admin as a frame.
wellput.adapters.add({
  id: "shopify",
  name: "Shopify Inbox",
  where: ["inbox.shopify.com/*"],
  composer: ['[role="textbox"][contenteditable="true"]', "form textarea", "textarea"],
  read: "2026-11-21",
});
