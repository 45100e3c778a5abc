// The box is the one editor that shares an ancestor with the send button.
wellput.adapters.add({
  id: "tiktok",
  name: "TikTok Shop",
  marketplace: "tiktok",
  where: ["seller.tiktok.com/chat/*", "seller-*.tiktok.com/chat/*"],
  composer: [
    ':has(> #chat-input-send-button) :is(textarea, [contenteditable="true"])',
    ':has(#chat-input-send-button) > :is(textarea, [contenteditable="true"])',
    ':has(#chat-input-send-button) :is(textarea, [contenteditable="true"])',
  ],
  buyerName: ['[data-testid="chat.chatroom.conversation_card_username"]'],
  country: { query: "shop_region", codes: { UK: "GB" } },
  limit: 2000,
  read: "2026-11-21",
});
