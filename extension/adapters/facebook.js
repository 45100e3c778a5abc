// Class names are hashed: roles only. The editor is Lexical.
wellput.adapters.add({
  id: "facebook",
  name: "Facebook Marketplace",
  where: ["www.facebook.com/marketplace/*", "www.facebook.com/messages*", "www.messenger.com/*"],
  composer: ['[role="main"] div[contenteditable="true"][role="textbox"]', 'div[contenteditable="true"][role="textbox"]'],
  bubbles: ['[role="main"] [role="row"] div[dir="auto"]'],
  read: "2026-11-21",
});
