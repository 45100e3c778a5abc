// Class names have a hash at their end: match their parts.
wellput.adapters.add({
  id: "wildberries",
  name: "Wildberries",
  where: ["seller.wildberries.ru/chat-with-clients*"],
  composer: ["textarea#messageInput", '[data-name="TextAreaInput"] textarea'],
  bubbles: ["li[data-addtime]"],
  text: ['span[data-name="Text"]'],
  own: ['[class*="list-element--own"]'],
  sentAt: "data-addtime",
  read: "2026-11-21",
});
