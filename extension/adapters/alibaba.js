// OneTalk writes in a <pre> that can be edited, not in a text area.
wellput.adapters.add({
  id: "alibaba",
  name: "Alibaba.com",
  marketplace: "alibaba",
  where: ["onetalk.alibaba.com/*", "message.alibaba.com/*"],
  composer: ["#send-box-wrapper .send-textarea-box pre", "#send-box-wrapper pre", ".send-textarea"],
  bubbles: [".scroll-box > [data-expinfo]"],
  text: [".session-rich-content"],
  buyerName: [".contact-item-container.selected[data-name]"],
  read: "2026-11-21",
});
