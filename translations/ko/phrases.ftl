### Korean: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: -습니다; the buyer is 고객님 or unnamed.

## Greetings
greeting = 안녕하세요.
greeting-name = { $name } 고객님, 안녕하세요.
greeting-dear-name = { $name } 고객님께
greeting-morning = 좋은 아침입니다.
greeting-afternoon = 안녕하세요.
greeting-evening = 안녕하세요.
greeting-hope-well = 편안하게 지내고 계시기를 바랍니다.

## Thanks
thanks = 감사합니다!
thanks-message = 문의해 주셔서 감사합니다.
thanks-order = 주문해 주셔서 감사합니다.
thanks-order-number = 주문해 주셔서 감사합니다(주문 번호: { $order }).
thanks-purchase = 구매해 주셔서 감사합니다.
thanks-interest = 관심을 가져 주셔서 감사합니다.
thanks-question = 질문해 주셔서 감사합니다.
thanks-reporting = 알려 주셔서 감사합니다.
thanks-patience = 기다려 주셔서 감사합니다.
thanks-understanding = 양해해 주셔서 감사합니다.
thanks-photos = 사진을 보내 주셔서 감사합니다.
thanks-quick-reply = 빠른 답변 감사합니다.
thanks-kind-words = 따뜻한 말씀 감사합니다.
thanks-welcome = 천만에요, 도움이 되어 기쁩니다.

## Short answers
answer-yes = 네, 물론입니다.
answer-possible = 네, 가능합니다.
answer-no-problem = 전혀 문제없습니다.
answer-find-out = 제가 알아보겠습니다.
answer-photo-attached = 사진을 첨부했습니다.
answer-photo-send = 사진을 보내 드리겠습니다.

## What has come in
received-message = 보내 주신 메시지를 잘 받았습니다.
received-order = 주문을 잘 받았습니다.
received-order-number = 주문을 잘 받았습니다(주문 번호: { $order }).
received-payment = 결제를 확인했습니다.
received-payment-amount = { $amount } 결제를 확인했습니다.
received-return = 반품하신 상품을 잘 받았습니다.
received-photos = 보내 주신 사진을 잘 받았습니다.

## Checking
checking = 지금 확인하고 있습니다.
checking-carrier = 지금 택배사에 확인하고 있습니다.
checking-carrier-name = 지금 { $carrier } 측에 확인하고 있습니다.
checking-carrier-contacted = 택배사에 문의했습니다.
checking-carrier-search = 택배사에 고객님의 택배를 찾아 달라고 요청했습니다.
checking-carrier-answer-date = 택배사에서 { $date }까지 답변을 줄 예정입니다.
checking-stock = 지금 재고를 확인하고 있습니다.
checking-reply-today = 오늘 중으로 다시 연락드리겠습니다.
checking-reply-date = { $date }까지 연락드리겠습니다.
checking-reply-hours = { $hours ->
       *[other] { $hours }시간
    } 이내에 답변드리겠습니다.
checking-reply-days = { $days ->
       *[other] { $days }일
    } 이내에 답변드리겠습니다.

## Questions to the buyer
ask-details = 조금 더 자세히 말씀해 주시겠습니까?
ask-what-wrong = 상품에 어떤 문제가 있는지 알려 주시겠습니까?
ask-photo = 사진을 한 장 보내 주시겠습니까?
ask-photos-damage = 상품과 포장 사진을 보내 주시겠습니까?
ask-order-number = 주문 번호를 알려 주시겠습니까?
ask-address = 전체 주소를 보내 주시겠습니까?
ask-size = 어떤 사이즈가 필요하십니까?
ask-colour = 어떤 색상을 원하십니까?
ask-country = 어느 나라로 보내 드리면 될까요?

## Before it is sent
shipping-packing = 지금 주문하신 상품을 포장하고 있습니다.
shipping-today = 주문하신 상품을 오늘 발송하겠습니다.
shipping-tomorrow = 주문하신 상품을 내일 발송하겠습니다.
shipping-date = 주문하신 상품을 { $date }에 발송하겠습니다.
shipping-days = 주문하신 상품을 { $days ->
       *[other] { $days }일
    } 이내에 발송하겠습니다.
shipping-business-days = 주문하신 상품을 영업일 기준 { $days ->
       *[other] { $days }일
    } 이내에 발송하겠습니다.
shipping-tracking-later = 택배를 발송하는 대로 운송장 번호를 보내 드리겠습니다.
shipping-no-weekend = 주말에는 발송하지 않습니다.
shipping-away-until = 저는 { $date }까지 자리를 비웁니다.

## Sent
sent = 고객님의 택배가 배송 중입니다.
sent-today = 고객님의 택배를 오늘 발송했습니다.
sent-yesterday = 고객님의 택배를 어제 발송했습니다.
sent-date = 고객님의 택배를 { $date }에 발송했습니다.
sent-carrier = 고객님의 택배를 { $carrier } 편으로 발송했습니다.
sent-date-carrier = 고객님의 택배를 { $date }에 { $carrier } 편으로 발송했습니다.
sent-carrier-tracking = 고객님의 택배를 { $carrier } 편으로 발송했습니다(운송장 번호: { $tracking }).
sent-order = 주문하신 상품을 발송했습니다(주문 번호: { $order }).
sent-parcels = 주문하신 상품은 택배 { $quantity ->
       *[other] { $quantity }개
    }로 나뉘어 도착합니다.
sent-rest-later = 나머지 상품은 두 번째 택배로 도착합니다.

## Tracking
tracking-number = 운송장 번호는 { $tracking }입니다.
tracking-link = 배송 조회는 여기에서 하실 수 있습니다: { $link }
tracking-wait-hours = 배송 조회 정보는 { $hours ->
       *[other] { $hours }시간
    } 이내에 업데이트됩니다.
tracking-wait-days = 배송 조회 정보는 { $days ->
       *[other] { $days }일
    } 이내에 업데이트됩니다.
tracking-last-update = 배송 조회 정보는 { $date }에 마지막으로 업데이트되었습니다.
tracking-none = 이 배송 방법은 배송 조회가 제공되지 않습니다.
tracking-returning = 고객님의 택배가 저에게 반송되고 있습니다.

## Where it is
where-in-transit = 고객님의 택배가 아직 배송 중입니다.
where-arrived-country = 고객님의 택배가 고객님의 나라에 도착했습니다.
where-out-for-delivery = 고객님의 택배가 오늘 배송 출발했습니다.
where-pickup = 고객님의 택배가 픽업 장소에 보관되어 있습니다.
where-pickup-until = 택배는 { $date }까지 찾아가실 수 있습니다.
where-ask-post-office = 가까운 우체국에 운송장 번호를 알려 주고 문의해 주시기 바랍니다.
where-expected-date = 고객님의 택배는 { $date }에 도착할 것으로 예상됩니다.
where-expected-by = 고객님의 택배는 { $date }까지 도착할 것으로 예상됩니다.
where-expected-between = 고객님의 택배는 { $start }에서 { $end } 사이에 도착할 것으로 예상됩니다.
where-expected-days = 고객님의 택배는 { $days ->
       *[other] { $days }일
    } 후에 도착할 것으로 예상됩니다.
where-expected-days-range = 고객님의 택배는 { $min }~{ $max ->
       *[other] { $max }일
    } 후에 도착할 것으로 예상됩니다.
where-lost-sorry = 고객님의 택배가 분실되어 죄송합니다.

## Delivery, before the sale
delivery-days = 배송에는 { $days ->
       *[other] { $days }일
    }이 걸립니다.
delivery-days-range = 배송에는 { $min }~{ $max ->
       *[other] { $max }일
    }이 걸립니다.
delivery-business-days-range = 배송에는 영업일 기준 { $min }~{ $max ->
       *[other] { $max }일
    }이 걸립니다.
delivery-if-ordered = 오늘 주문하시면 택배는 { $date }까지 도착할 것으로 예상됩니다.
delivery-express-days = 특급 배송에는 { $days ->
       *[other] { $days }일
    }이 걸립니다.
delivery-free = 배송비는 무료입니다.
delivery-cost = 배송비는 { $amount }입니다.
delivery-express-cost = 특급 배송비는 { $amount }입니다.
delivery-country-yes = 네, 고객님의 나라로 배송해 드립니다.
delivery-country-no = 죄송합니다만, 고객님의 나라로는 배송해 드리기 어렵습니다.
delivery-insured = 택배는 보험에 가입되어 있습니다.
delivery-signature = 택배를 받으실 때 서명할 분이 집에 계셔야 합니다.

## Late
late-sorry = 택배가 늦어져서 죄송합니다.
late-carrier = 택배사에서 배송이 지연되고 있습니다.
late-holidays = 연휴 때문에 배송이 평소보다 오래 걸립니다.
late-new-date = 새로운 도착 예정일은 { $date }입니다.
late-wait-until = { $date }까지 기다려 주시기 바랍니다.
late-then-refund = { $date }까지 택배가 도착하지 않으면 전액 환불해 드리겠습니다.
late-then-write = { $date }까지 택배가 도착하지 않으면 저에게 연락해 주시기 바랍니다.
late-then-choice = { $date }까지 택배가 도착하지 않으면 환불과 교환 상품 발송 중에서 선택하실 수 있습니다.

## Customs
customs-held = 고객님의 택배가 세관에 있습니다.
customs-cleared = 고객님의 택배가 통관되었습니다.
customs-days = 세관 검사에는 { $days ->
       *[other] { $days }일
    }이 걸릴 수 있습니다.
customs-fees-buyer = 관세와 수입 세금은 가격에 포함되어 있지 않습니다.
customs-fees-paid = 관세와 수입 세금은 이미 납부되었습니다.
customs-contact = 세관에서 고객님께 서류를 요청할 수 있습니다.
customs-invoice = 세관용 송장을 보내 드릴 수 있습니다.
customs-true-value = 세관 신고서에는 실제 가격을 적어야 합니다.

## Delivered, not found
delivered-date = 배송 조회에 따르면 고객님의 택배는 { $date }에 배송 완료되었습니다.
delivered-attempt = 택배사가 { $date }에 배송을 시도했으나 전달하지 못했습니다.
delivered-check-neighbours = 번거로우시겠지만 이웃과 우편함을 확인해 주시기 바랍니다.
delivered-proof = 택배사에 배송 증명을 요청했습니다.
delivered-missing-sorry = 택배를 받지 못하셨다니 죄송합니다.

## Damaged, not working, incomplete
damaged-sorry = 상품이 파손된 상태로 도착해서 죄송합니다.
damaged-packing = 제가 상품을 충분히 잘 포장하지 못했습니다.
damaged-keep-packaging = 포장재는 버리지 말고 보관해 주시기 바랍니다.
damaged-claim = 파손 사실을 택배사에 알리겠습니다.
damaged-not-working-sorry = 상품이 작동하지 않아서 죄송합니다.
damaged-repair-offer = 상품을 수리해 드릴 수 있습니다.
damaged-try-first = 먼저 다음과 같이 해 보시기 바랍니다:
missing-part-sorry = 부품이 빠져 있어서 죄송합니다.
missing-part-send = 빠진 부품을 오늘 보내 드리겠습니다.
missing-part-send-date = 빠진 부품을 { $date }에 보내 드리겠습니다.
missing-spare-part = 교체용 부품을 보내 드릴 수 있습니다.

## Wrong item
wrong-item-sorry = 다른 상품이 배송되어 죄송합니다.
wrong-item-colour-sorry = 다른 색상이 배송되어 죄송합니다.
wrong-item-size-sorry = 다른 사이즈가 배송되어 죄송합니다.
wrong-item-send = 맞는 상품을 오늘 보내 드리겠습니다.
wrong-item-send-date = 맞는 상품을 { $date }에 보내 드리겠습니다.
wrong-item-keep = 잘못 받으신 상품은 그대로 가지셔도 됩니다.

## Refund
refund-offer = 전액 환불해 드릴 수 있습니다.
refund-done = 전액 환불해 드렸습니다.
refund-done-amount = { $amount } 환불해 드렸습니다.
refund-done-amount-date = { $date }에 { $amount } 환불해 드렸습니다.
refund-will-today = 오늘 환불해 드리겠습니다.
refund-will-amount = { $amount } 환불해 드리겠습니다.
refund-after-return = 상품을 받는 대로 환불해 드리겠습니다.
refund-days = 환불 금액은 { $days ->
       *[other] { $days }일
    } 이내에 입금될 것으로 예상됩니다.
refund-business-days-range = 환불 금액은 영업일 기준 { $min }~{ $max ->
       *[other] { $max }일
    } 안에 입금될 것으로 예상됩니다.
refund-bank-days-range = 은행에서 환불이 표시되기까지 { $min }~{ $max ->
       *[other] { $max }일
    }이 걸릴 수 있습니다.
refund-not-seen = { $date }까지 환불이 확인되지 않으면 저에게 연락해 주시기 바랍니다.
refund-method = 환불은 결제하실 때 사용하신 결제 수단으로 이루어집니다.
refund-shipping = 배송비도 함께 환불해 드리겠습니다.
partial-refund-offer = { $amount } 부분 환불을 해 드릴 수 있습니다.
partial-refund-percent = { $percent } 부분 환불을 해 드릴 수 있습니다.
partial-refund-keep = 상품은 그대로 가지셔도 됩니다.
partial-refund-done = { $amount } 부분 환불을 해 드렸습니다.

## Replacement
replacement-offer = 교환 상품을 보내 드릴 수 있습니다.
replacement-free = 교환 상품은 무료입니다.
replacement-date = 교환 상품을 { $date }에 발송하겠습니다.
replacement-sent = 교환 상품을 발송했습니다.
replacement-sent-date = 교환 상품을 { $date }에 발송했습니다.
replacement-tracking = 교환 상품의 운송장 번호는 { $tracking }입니다.

## Return
return-how = 주문 내역에서 반품을 신청해 주시기 바랍니다.
return-accepted = 반품 신청을 승인했습니다.
return-until = 상품은 { $date }까지 반품하실 수 있습니다.
return-days = 상품은 { $days ->
       *[other] { $days }일
    } 이내에 반품하실 수 있습니다.
return-unused = 상품은 사용하지 않은 상태로 원래 포장에 담아 반품해 주시기 바랍니다.
return-label = 배송비가 결제된 반품 라벨을 보내 드리겠습니다.
return-label-attached = 반품 라벨을 첨부했습니다.
return-pickup-date = 택배사에서 { $date }에 반품을 수거할 예정입니다.
return-cost-seller = 반품 배송비는 제가 부담합니다.
return-cost-buyer = 반품 배송비는 고객님 부담입니다.
return-tracking = 반품 운송장 번호를 알려 주시기 바랍니다.
return-not-needed = 상품을 반품하지 않으셔도 됩니다.

## Exchange
exchange-offer = 상품을 교환해 드릴 수 있습니다.
exchange-size = { $size } 사이즈로 교환해 드릴 수 있습니다.
exchange-colour = 다른 색상으로 교환해 드릴 수 있습니다: { $colour }
exchange-after-return = 기존 상품을 받는 대로 새 상품을 발송하겠습니다.

## Size and colour
size-recommend = { $size } 사이즈를 추천합니다.
size-available = { $size } 사이즈는 재고가 있습니다.
size-sold-out = 죄송합니다만, { $size } 사이즈는 품절되었습니다.
size-runs-small = 작게 나온 상품이니 한 사이즈 크게 선택해 주시기 바랍니다.
size-true = 정사이즈 상품입니다.
size-chart = 사이즈표는 상품 페이지에 있습니다.
size-dimensions = 상품 크기는 길이 { $length }, 너비 { $width }입니다.
size-weight = 상품 무게는 { $weight }입니다.
colour-available = 이 색상은 재고가 있습니다: { $colour }
colour-sold-out = 죄송합니다만, 이 색상은 품절되었습니다: { $colour }
colour-screen = 화면에 따라 색상이 조금 다르게 보일 수 있습니다.

## Stock and the product
stock-available = 네, 재고가 있습니다.
stock-ready-today = 상품을 오늘 바로 발송할 수 있습니다.
stock-left = { $quantity ->
       *[other] { $quantity }개
    } 남아 있습니다.
stock-sold-out = 죄송합니다만, 이 상품은 품절되었습니다.
stock-back-date = 이 상품은 { $date }에 다시 입고됩니다.
stock-similar = 비슷한 상품이 있습니다.
stock-similar-link = 비슷한 상품은 여기에 있습니다: { $link }
stock-reserve-until = 상품을 { $date }까지 보관해 드릴 수 있습니다.
stock-new = 사용하지 않은 새 상품입니다.
stock-handmade = 이 상품은 수제품입니다.
stock-batteries-yes = 건전지가 포함되어 있습니다.
stock-batteries-no = 건전지는 포함되어 있지 않습니다.
stock-gift-wrap = 상품을 선물 포장해 드릴 수 있습니다.
stock-warranty-months = 상품의 보증 기간은 { $months ->
       *[other] { $months }개월
    }입니다.
stock-instructions = 설명서는 상자 안에 있습니다.

## Price and discount
price-is = 가격은 { $amount }입니다.
price-total = 배송비를 포함한 총액은 { $amount }입니다.
price-includes-shipping = 가격에 배송비가 포함되어 있습니다.
price-fixed = 죄송합니다만, 가격을 낮춰 드리기 어렵습니다.
price-offer = { $amount }에 드릴 수 있습니다.
discount-percent = { $percent } 할인해 드릴 수 있습니다.
discount-code = 할인 코드는 { $code }입니다.
discount-until = 이 혜택은 { $date }까지 유효합니다.
discount-quantity = { $quantity ->
       *[other] { $quantity }개
    } 구매하시면 { $percent } 할인해 드립니다.

## Combined shipping, payment, invoice
combined-offer = 주문하신 상품들을 택배 하나로 묶어 보내 드릴 수 있습니다.
combined-once = 배송비는 한 번만 결제하시면 됩니다.
combined-cost = 전체 상품의 묶음 배송비는 { $amount }입니다.
combined-wait = 새로운 총액을 보내 드릴 때까지 결제를 기다려 주시기 바랍니다.
payment-waiting = 아직 결제가 확인되지 않았습니다.
payment-by = { $date }까지 결제해 주시기 바랍니다.
payment-marketplace = 결제는 반드시 플랫폼에서 해 주시기 바랍니다.
invoice-attached = 청구서를 첨부했습니다.
invoice-today = 오늘 청구서를 보내 드리겠습니다.
invoice-number = 청구서 번호는 { $invoice }입니다.
invoice-details = 청구서에 기재할 이름과 주소를 보내 주시기 바랍니다.

## Cancelling
cancel-possible = 네, 아직 주문을 취소하실 수 있습니다.
cancel-done = 주문을 취소해 드렸습니다.
cancel-too-late = 죄송합니다만, 이미 발송해서 주문을 취소해 드리기 어렵습니다.
cancel-return-instead = 상품이 도착한 후에 반품하실 수 있습니다.
cancel-if-sent = 택배가 이미 출발했다면 상품이 도착한 후에 반품하실 수 있습니다.

## Address
address-confirm = 주소가 맞는지 확인해 주시기 바랍니다.
address-changed = 배송지를 변경했습니다.
address-too-late = 죄송합니다만, 이미 택배를 발송해서 주소를 변경해 드리기 어렵습니다.
address-if-sent = 택배가 이미 출발했다면 택배사에 배송지 변경을 요청하겠습니다.
address-returned = 주소가 정확하지 않아 택배가 저에게 반송되었습니다.
address-resend-cost = { $amount }에 택배를 다시 보내 드릴 수 있습니다.

## Disputes
dispute-understand = 만족스럽지 못하신 점을 이해합니다.
dispute-solve = 고객님과 함께 좋은 해결 방법을 찾고 싶습니다.
dispute-replied = 접수하신 건에 답변을 드렸습니다.
dispute-tracking-added = 접수하신 건에 배송 조회 정보를 추가했습니다.
dispute-decision-date = 플랫폼에서 { $date }까지 결정할 예정입니다.

## Reviews
review-ask = 솔직한 후기를 남겨 주시면 감사하겠습니다.
review-thanks = 후기를 남겨 주셔서 감사합니다.
review-improve = 고객님의 의견은 개선에 큰 도움이 됩니다.

## Coming back to the buyer
follow-up-arrived = 택배는 잘 받으셨습니까?
follow-up-all-right = 주문하신 상품에 문제는 없으십니까?
follow-up-solved = 이제 문제가 해결되었습니까?
follow-up-glad-like = 상품이 마음에 드신다니 기쁩니다.
follow-up-glad-arrived = 택배가 무사히 도착했다니 기쁩니다.
follow-up-date = { $date }에 다시 확인하겠습니다.

## Choices
options-intro = 다음 중에서 선택하실 수 있습니다:
options-refund-replacement = 환불과 교환 상품 중 어느 쪽을 원하십니까?
options-part-refund = 빠진 부품과 환불 중 어느 쪽을 원하십니까?
options-refund-wait = 더 기다리시는 것과 환불 중 어느 쪽을 원하십니까?
options-exchange-refund = 교환과 환불 중 어느 쪽을 원하십니까?
options-partial-return = 부분 환불을 받고 상품을 가지시는 것과 반품 후 전액 환불 중 어느 쪽을 원하십니까?
options-ready-date = { $date }까지 처리해 드릴 수 있습니다.
options-tell = 원하시는 방법을 알려 주시기 바랍니다.
options-tell-date = { $date }까지 원하시는 방법을 알려 주시기 바랍니다.

## Next steps
next-step-nothing = 고객님께서 따로 하실 일은 없습니다.
next-step-news = 새로운 소식이 있으면 바로 연락드리겠습니다.
next-step-photos = 사진을 받는 대로 해결 방법을 찾아 드리겠습니다.
next-step-confirm = 확인해 주시는 대로 시작하겠습니다.

## Apologies
apology = 죄송합니다.
apology-problem = 이런 문제가 생겨서 죄송합니다.
apology-mistake = 제 실수입니다.
apology-wait = 기다리시게 해서 죄송합니다.
apology-late-reply = 답변이 늦어서 죄송합니다.
apology-understand = 얼마나 불편하실지 이해합니다.
apology-not-possible = 죄송합니다만, 그렇게 해 드리기는 어렵습니다.

## Closings
closing-questions = 궁금하신 점이 있으시면 연락해 주시기 바랍니다.
closing-anything-else = 더 필요하신 것이 있으시면 연락해 주시기 바랍니다.
closing-help = 기꺼이 도와드리겠습니다.
closing-reply = 답변을 기다리겠습니다.
closing-enjoy = 구매하신 상품이 마음에 드시기를 바랍니다.
closing-thanks-again = 다시 한번 감사드립니다!
closing-day = 좋은 하루 보내시기 바랍니다!
closing-weekend = 좋은 주말 보내시기 바랍니다!
closing-best = 감사합니다.
closing-regards = 감사합니다.
