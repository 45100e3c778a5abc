"""What buyers want, how they feel and where the sale stands, from messages as buyers write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wellput.buyer import understand
from wellput.buyer.intents import INTENTS
from wellput.buyer.lexicon import lexicon, tags
from wellput.marketplaces import load
from wellput.schema import Buyer, BuyerView, Message
from wellput.text.language import LANGUAGES

# Message, intents, stage, mood. Written as learners and hurried people write.
ENGLISH = [
    ("hello, i want know if you can send to Chile", "shipping_time", "before", "calm"),
    ("Can you do 20 dollars?", "discount", "before", "calm"),
    ("I ordered 3 cups but got only 2.", "missing", "after", "calm"),
    ("There was no charger in the box", "missing", "after", "calm"),
    ("it's not the color in the picture", "wrong_item", "after", "calm"),
    ("The zipper broke after one day", "damaged", "after", "calm"),
    ("my package says delivered but nothing here", "where_is_my_order", "during", "calm"),
    ("wher is my ordr i dont recieve it", "where_is_my_order", "during", "calm"),
    ("Do I have to pay customs to Canada?", "customs", "before", "calm"),
    ("Where do you ship from? Do I have to pay tax?", "customs", "before", "calm"),
    ("customs wants money from me, do I have to pay?", "customs", "during", "calm"),
    ("My parcel is held by customs. Do I have to pay tax?", "customs", "during", "calm"),
    ("my parcel stuck in customs, they want invoice", "where_is_my_order customs invoice", "during", "worried"),
    ("Do u accept returns if not fit?", "return size", "before", "calm"),
    ("If I don't get my refund until tomorrow I call my lawyer", "refund dispute_threat", "after", "angry"),
    ("i recieved it but its smaler then in picture", "wrong_item", "after", "calm"),
    ("Is it darker than in the picture?", "colour", "before", "calm"),
    ("seems used, not new", "damaged", "after", "calm"),
    ("Its been 4 days and still says label created. did u lie?", "where_is_my_order", "during", "upset"),
    ("is this genuine? looks fake in pics", "", "before", "calm"),
    ("Is this a scam", "", "before", "worried"),
    ("you are scammers, I paid 5 weeks ago", "complaint", "after", "angry"),
    ("item as described but bit late, all good thx", "thanks", "after", "calm"),
    ("Parcel arrived OK but the invoice is missing", "invoice", "after", "calm"),
    ("the charger and the manual are missing", "missing", "after", "calm"),
    ("I want cancel my order pls, i buy wrong color", "cancel colour", "during", "calm"),
    ("delivered to wrong house", "where_is_my_order", "during", "calm"),
    ("great seller, fast shipping A+++", "thanks", "after", "happy"),
    ("How long is the strap?", "size", "before", "calm"),
    ("I need it before saturday for a wedding!!", "shipping_time", "before", "worried"),
    ("how do i install the app on my phone", "how_to_use", "after", "calm"),
    ("what is the length of the sleeves in cm", "size", "before", "calm"),
    ("size 8?", "size", "before", "calm"),
    ("is this authentic or fake?", "", "before", "calm"),
    ("Could you please send me a VAT invoice?", "invoice", "after", "calm"),
    ("pls cancel, i found cheaper", "cancel", "during", "calm"),
    ("I would like to exchange for a bigger size", "exchange size", "after", "calm"),
    ("I have return the item last week, when do i get my refund", "return refund", "after", "calm"),
    ("I gave the wrong address, please send to my office: 5 Main St", "address_change", "during", "calm"),
    ("You people are thieves. I am reporting you to eBay.", "dispute_threat", "after", "angry"),
    ("I opened the box and it's smashed to bits", "damaged", "after", "calm"),
    ("Hi, I received my parcel, thank you very much, everything is perfect", "thanks", "after", "happy"),
    ("is the price for 1 or 2 pieces?", "price", "before", "calm"),
    ("can you combine shipping if i buy two", "discount", "before", "calm"),
    ("The shirt is too small. what can I do", "size", "after", "calm"),
    ("Is it possible to return if i don't like it?", "return", "before", "calm"),
    ("What is your return policy?", "return", "before", "calm"),
    ("can u make it 15cm instead of 20", "", "before", "calm"),
    ("battery dont hold charge, dies after 10 min", "not_working", "after", "calm"),
    ("I think you forgot to include the free gift", "missing", "after", "calm"),
    ("I don't need it anymore", "cancel", "during", "calm"),
    ("Seller not answer me. I will leave bad feedback", "dispute_threat", "after", "angry"),
    ("your description says leather but it is plastic, not as described", "wrong_item", "after", "calm"),
    ("Received item in good condition. Thank you.", "thanks", "after", "calm"),
    ("Received it broken :(", "damaged", "after", "upset"),
    ("I bought this yesterday. When will it ship?", "shipping_time", "during", "calm"),
    ("Hello dear, I'm a manufacturer of led lights, we are looking for cooperation", "spam", "before", "calm"),
    ("Parcel lost? no update since 2 weeks. worried", "where_is_my_order", "during", "worried"),
    ("Size 42 available? also in brown?", "availability size colour", "before", "calm"),
    ("the item does not match the picture at all, very disappointed", "wrong_item complaint", "after", "upset"),
    ("I ordered a lamp and it came today. Great!", "", None, "happy"),
    ("The courier says the address is incomplete, what to do?", "address_change", "during", "calm"),
    ("WHERE IS MY PARCEL??? I AM WAITING SINCE 4 WEEKS", "where_is_my_order", "during", "upset"),
    ("STOP LYING TO ME. GIVE ME MY MONEY BACK!!!", "refund", "after", "angry"),
    ("Could you send it to Sue Miller, 5 Court Road?", "shipping_time", "before", "calm"),
    ("Is there a problem with my payment?", "", None, "calm"),
    ("is it a trash bag or a box?", "", "before", "calm"),
    ("Do you sell fake plants?", "availability", "before", "calm"),
    ("I'd love to know if you ship to Peru", "shipping_time", "before", "calm"),
    ("", "", None, "calm"),
]

OTHERS = [
    ("de", "ich habe Größe 42 bestellt aber 43 bekommen", "wrong_item", "after"),
    ("de", "Ich habe die Lampe bestellt, aber noch nichts bekommen", "where_is_my_order", "during"),
    ("pt-BR", "Pode trocar por outra cor? Comprei errado", "exchange colour", "after"),
    ("ar", "متى يصل الطلب؟", "shipping_time", "during"),
    ("de", "Guten Tag, die Lampe ist kaputt angekommen. Was kann ich tun?", "damaged", "after"),
    ("fr", "Bonjour, je n'ai toujours pas reçu mon colis commandé le 3 novembre.", "where_is_my_order", "during"),
    ("es", "Hola, ¿cuánto cuesta el envío a México? Gracias", "price", "before"),
    ("pt-BR", "Oi, meu pedido não chegou ainda, estou muito preocupada. Cadê?", "where_is_my_order", "during"),
    ("it", "Buongiorno, ho ricevuto la taglia sbagliata, vorrei il rimborso.", "wrong_item refund", "after"),
    ("nl", "Hallo, wanneer wordt mijn bestelling verzonden?", "shipping_time", "during"),
    ("sv", "Hej, var är mitt paket? Det har inte kommit än.", "where_is_my_order", "during"),
    ("pl", "Dzień dobry, lampa nie działa. Chcę zwrot pieniędzy.", "not_working return refund", "after"),
    ("ru", "Здравствуйте, где моя посылка? Жду уже месяц!", "where_is_my_order", "during"),
    ("uk", "Добрий день, чи є в наявності розмір 42?", "availability size", "before"),
    ("tr", "Merhaba, ürün kırık geldi. İade etmek istiyorum.", "damaged return", "after"),
    ("id", "Halo kak, barangnya rusak, bisa refund?", "damaged refund", "after"),
    ("vi", "Shop ơi, mình nhận được hàng bị vỡ, cho mình đổi hàng", "damaged exchange", "after"),
    ("ja", "商品が壊れていました。返金してください。", "damaged refund", "after"),
    ("ko", "안녕하세요, 배송이 아직 안 왔어요. 언제 도착하나요?", "shipping_time where_is_my_order", "during"),
    ("zh-Hans", "你好，什么时候发货？", "shipping_time", "before"),
    ("zh-Hant", "請問還有現貨嗎？顏色有紅色嗎", "availability colour", "before"),
    ("th", "สวัสดีค่ะ ยังไม่ได้รับของเลยค่ะ เมื่อไหร่จะถึงคะ", "shipping_time where_is_my_order", "during"),
    ("hi", "नमस्ते, मेरा ऑर्डर अभी तक नहीं मिला। कब तक आएगा?", "shipping_time where_is_my_order", "during"),
    ("ar", "السلام عليكم، متى يصل طلبي؟ أنا قلق", "shipping_time", "during"),
    (
        "de",
        "Hallo, ich habe die falsche Farbe bekommen, schwarz statt weiß. Bitte umtauschen.",
        "wrong_item exchange",
        "after",
    ),
    ("de", "Können Sie mir bitte die Rechnung mit Mehrwertsteuer zusenden?", "invoice", "after"),
    ("fr", "La montre ne marche pas, je veux être remboursée", "not_working refund", "after"),
    ("fr", "Pouvez-vous changer mon adresse de livraison ?", "address_change", "during"),
    ("es", "El producto no funciona y quiero devolverlo", "not_working return", "after"),
    ("pt-BR", "Quero cancelar a compra", "cancel", "during"),
    ("it", "Fate uno sconto se ne compro tre?", "discount", "before"),
    ("nl", "De lamp is kapot aangekomen", "damaged", "after"),
    ("sv", "Varan är trasig, jag vill ha pengarna tillbaka", "damaged refund", "after"),
    ("pl", "Gdzie jest moja paczka? Czekam już dwa tygodnie", "where_is_my_order", "during"),
    ("ru", "Пришёл не тот размер, хочу обменять", "wrong_item exchange", "after"),
    ("tr", "Bu ürün stokta var mı? Fiyatı ne kadar?", "availability price", "before"),
    ("id", "Bisa kurang harganya?", "discount", "before"),
    ("ja", "注文をキャンセルしたいです。", "cancel", "during"),
    ("ko", "사이즈가 너무 작아요. 교환하고 싶어요", "exchange size", "after"),
    ("zh-Hans", "发错颜色了，我要换货", "wrong_item exchange", "after"),
    ("ar", "أريد تغيير العنوان", "address_change", "during"),
    ("und", "Спасибо, всё отлично!", "thanks", "after"),
    ("he", "שלום, המוצר הגיע שבור. אני רוצה החזר כספי", "damaged refund", "after"),
]


def view_of(*texts: str) -> BuyerView:
    talk = tuple(Message(sender="buyer", text=text) for text in texts)
    return understand(talk, draft=None, buyer=Buyer(), marketplace=load(None), now=datetime(2026, 11, 20, tzinfo=UTC))


@pytest.mark.parametrize(("text", "intents", "stage", "mood"), ENGLISH)
def test_english_messages(text: str, intents: str, stage: str | None, mood: str) -> None:
    view = view_of(text)
    assert (" ".join(view.intents), view.stage, view.mood) == (intents, stage, mood)


@pytest.mark.parametrize(("tag", "text", "intents", "stage"), OTHERS)
def test_messages_in_other_languages(tag: str, text: str, intents: str, stage: str | None) -> None:
    view = view_of(text)
    assert (view.language, " ".join(view.intents), view.stage) == (tag, intents, stage)


def test_every_language_has_a_lexicon_with_the_fixed_vocabulary() -> None:
    assert tags() == set(LANGUAGES)
    for tag in tags():
        words = lexicon(tag)
        assert set(words.intents) <= set(INTENTS)
        assert len(words.intents) >= 22
        assert set(words.mood) == {"angry", "upset", "worried", "happy"}
        assert {"when", "price", "where"} <= set(words.topics)
        assert {"thanks", "apology"} <= set(words.acts)


def test_english_knows_every_intent() -> None:
    assert set(lexicon("en").intents) == set(INTENTS)


def test_the_newest_messages_decide() -> None:
    talk = (
        Message(sender="buyer", text="The lamp came broken."),
        Message(sender="seller", text="I am sorry, a new one is on its way."),
        Message(sender="buyer", text="Thank you, when will it arrive?"),
    )
    view = understand(talk, draft=None, buyer=Buyer(), marketplace=load(None), now=datetime(2026, 11, 20, tzinfo=UTC))
    assert view.intents == ("shipping_time",)


def test_several_messages_in_a_row_are_one_turn() -> None:
    view = view_of("Hello, the cup came broken", "Also the box was empty on one side", "I want my money back")
    assert {"damaged", "refund"} <= set(view.intents)


@pytest.mark.parametrize(
    "says",
    [
        "Where is my parcel? I have been waiting for 3 weeks!",
        "Wo ist mein Paket? Ich warte seit 3 Wochen!",
        "Où est mon colis ? J'attends depuis 3 semaines !",
        "¿Dónde está mi paquete? ¡Espero desde hace 3 semanas!",
        "Dov'è il mio pacco? Aspetto da 3 settimane!",
        "Onde está minha encomenda? Estou esperando há 3 semanas!",
        "Waar is mijn pakket? Ik wacht al 3 weken!",
        "Gdzie jest moja paczka? Czekam już 3 tygodnie!",
        "Где моя посылка? Жду уже 3 недели!",
        "Де моя посилка? Чекаю вже 3 тижні!",
        "Var är mitt paket? Jag har väntat i 3 veckor!",
        "Siparişim nerede? 3 haftadır bekliyorum!",
        "أين طلبي؟ أنتظر منذ ثلاثة أسابيع!",
        "איפה החבילה שלי? אני מחכה כבר 3 שבועות!",
        "मेरा पार्सल कहाँ है? मैं 3 हफ्ते से इंतज़ार कर रहा हूँ!",
        "Paket saya di mana? Saya sudah menunggu 3 minggu!",
        "Đơn hàng của tôi đâu rồi? Tôi chờ 3 tuần rồi!",
        "พัสดุอยู่ไหนคะ รอมา 3 อาทิตย์แล้ว!",
        "荷物はどこですか？3週間も待っています！",
        "제 택배 어디 있나요? 3주째 기다리고 있어요!",
        "我的包裹在哪里？我等了三个星期了！",
        "我的包裹在哪裡？我等了三個星期了！",
    ],
)
def test_whoever_waits_for_weeks_is_worried_in_any_language(says: str) -> None:
    view = view_of(says)
    assert "where_is_my_order" in view.intents
    assert view.stage == "during"
    assert view.mood == "worried"
    assert view.questions
