"""A small page of each marketplace, of our own making: what its adapter relies on and nothing more."""

from __future__ import annotations

from dataclasses import dataclass

BOX = 'style="width: 500px; height: 120px; display: block"'


@dataclass(frozen=True)
class Sample:
    """``buyer``: the buyer's last message as it must be read; ``country``: what page or address tell."""

    id: str
    url: str
    body: str
    box: str = "textarea"
    buyer: str | None = "Where is my parcel?"
    country: str = ""


def sides(tag: str, attributes: str, text: str = "{}") -> str:
    """Two bubbles, told apart by their side alone."""
    own, theirs = text.format("It was sent on Monday."), text.format("Where is my parcel?")
    return (
        f'<div style="width: 500px"><{tag} {attributes} style="margin-left: 60%; width: 40%">{own}</{tag}>'
        f'<{tag} {attributes} style="width: 40%">{theirs}</{tag}></div>'
    )


ROWS = (
    '<div class=message-row style="display: flex; justify-content: flex-end"><p>It was sent on Monday.</p></div>'
    "<div class=message-row style='display: flex'><p>Where is my parcel?</p></div>"
)
IM_KIT = (
    f'<div class="csp-im_im-message-content">{ROWS}'
    '<div class="im-message-box-addon-after"><footer>'
    f'<div class="im-message-input-footer-right"><a>Send</a></div><textarea {BOX}></textarea></footer></div></div>'
)

SAMPLES = (
    Sample(
        "etsy",
        "https://www.etsy.com/messages/123",
        '<input type="search"><div class="scrolling-message-list">'
        '<div class="wt-grid justify-content-flex-end"><div class="wt-rounded wt-text-body-01">It was sent.</div></div>'
        '<div class="wt-grid"><div class="wt-rounded wt-text-body-01">Message: Where is my parcel?</div></div></div>'
        f'<textarea placeholder="Type your reply" {BOX}></textarea>',
    ),
    Sample(
        "etsy",
        "https://www.etsy.com/messages",
        f'<textarea class="new-message-textarea-min-height" {BOX}></textarea>',
        buyer=None,
    ),
    Sample(
        "amazon",
        "https://sellercentral.amazon.de/messaging/inbox?marketplaceId=A1PA6795UKMFR9",
        '<div id="case-messages">Where is my parcel?</div><kat-textarea></kat-textarea><script>'
        "document.querySelector('kat-textarea').attachShadow({mode: 'open'}).innerHTML = "
        "'<textarea style=\"width: 500px; height: 120px\"></textarea>'</script>",
        country="DE",
    ),
    Sample(
        "alibaba",
        "https://onetalk.alibaba.com/message/weblitePWA.htm#/",
        '<div class="scroll-box"><div data-expinfo="{}"><span class="session-rich-content">Where is my parcel?</span>'
        '</div><div data-expinfo="{}" style="text-align: right"><span class="session-rich-content">It was sent.</span>'
        f'</div></div><div id="send-box-wrapper"><div class="send-textarea-box"><pre class="send-textarea" '
        f'contenteditable="true" {BOX}></pre></div></div>',
        box="pre",
    ),
    Sample("aliexpress", "https://csp.aliexpress.com/im", IM_KIT),
    Sample(
        "lazada",
        "https://sellercenter.lazada.com.my/apps/im/window",
        '<div class="im-page-header-right"><div class="simple-tab"><b class="tab-item">SG</b>'
        f'<b class="tab-item selected">MY</b></div></div>{IM_KIT}',
        country="MY",
    ),
    Sample(
        "shopee",
        "https://seller.shopee.co.th/new-webchat/conversations",
        f"{sides('div', 'data-cy=webchat-message-content')}<textarea {BOX}></textarea>",
        country="TH",
    ),
    Sample(
        "tiktok",
        "https://seller-us.tiktok.com/chat/inbox/current?shop_region=US",
        f'<textarea aria-label="Note" {BOX}></textarea><div><div><textarea id="right" {BOX}></textarea></div>'
        '<div><button id="chat-input-send-button">Send</button></div></div>',
        box="#right",
        buyer=None,
        country="US",
    ),
    Sample(
        "mercadolibre",
        "https://www.mercadolivre.com.br/vendas/novo/mensagens/1",
        f'{sides("div", "class=message-bubble")}<textarea placeholder="Escreva ao comprador" {BOX}></textarea>',
        country="BR",
    ),
    Sample(
        "wildberries",
        "https://seller.wildberries.ru/chat-with-clients?chatId=1",
        '<ul><li class="list-element_x1" data-addtime="1763700000">'
        '<span data-name="Text">Where is my parcel?</span></li>'
        '<li class="list-element--own_x2" data-addtime="1763703600">'
        '<span data-name="Text">It was sent.</span></li></ul>'
        f'<textarea id="messageInput" name="messageInput" {BOX}></textarea>',
    ),
    Sample(
        "ozon",
        "https://seller.ozon.ru/app/messenger?group=customers_v2",
        f"<textarea {BOX}></textarea>",
        buyer=None,
    ),
    Sample(
        "mercari",
        "https://jp.mercari.com/transaction/m1",
        f'<textarea placeholder="なにか分からないことがあれば質問してみましょう。" {BOX}></textarea>',
        buyer=None,
        country="JP",
    ),
    Sample(
        "facebook",
        "https://www.facebook.com/messages/t/1",
        f'<div role="main">{sides("div", "role=row", "<div dir=auto style=width:100%>{}</div>")}'
        f'<div contenteditable="true" role="textbox" {BOX}></div></div>',
        box="[role=textbox]",
    ),
    Sample(
        "shopify", "https://inbox.shopify.com/store/x/conversations/open/1", f"<textarea {BOX}></textarea>", buyer=None
    ),
    Sample("allegro", "https://salescenter.allegro.com/messages", f"<textarea {BOX}></textarea>", buyer=None),
    Sample("walmart", "https://seller.walmart.com/messages", f"<textarea {BOX}></textarea>", buyer=None),
    Sample("temu", "https://agentseller.temu.com/chat", f"<textarea {BOX}></textarea>", buyer=None),
)
