### Vietnamese: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: quý khách, which needs no age or gender; the seller leaves out the pronoun or says tôi.

## Greetings
greeting = Xin chào quý khách,
greeting-name = Xin chào quý khách { $name },
greeting-dear-name = Kính gửi quý khách { $name },
greeting-morning = Chào buổi sáng quý khách,
greeting-afternoon = Chào buổi chiều quý khách,
greeting-evening = Chào buổi tối quý khách,
greeting-hope-well = Chúc quý khách luôn mạnh khỏe.

## Thanks
thanks = Xin cảm ơn quý khách!
thanks-message = Cảm ơn quý khách đã nhắn tin.
thanks-order = Cảm ơn quý khách đã đặt hàng.
thanks-order-number = Cảm ơn quý khách đã đặt đơn hàng { $order }.
thanks-purchase = Cảm ơn quý khách đã mua hàng.
thanks-interest = Cảm ơn quý khách đã quan tâm.
thanks-question = Cảm ơn câu hỏi của quý khách.
thanks-reporting = Cảm ơn quý khách đã cho tôi biết việc này.
thanks-patience = Cảm ơn quý khách đã kiên nhẫn chờ đợi.
thanks-understanding = Cảm ơn quý khách đã thông cảm.
thanks-photos = Cảm ơn quý khách đã gửi ảnh.
thanks-quick-reply = Cảm ơn quý khách đã trả lời nhanh.
thanks-kind-words = Cảm ơn những lời tốt đẹp của quý khách.
thanks-welcome = Dạ, không có gì ạ.

## Short answers
answer-yes = Vâng, tất nhiên rồi ạ.
answer-possible = Vâng, việc này làm được ạ.
answer-no-problem = Dạ, không vấn đề gì ạ.
answer-find-out = Tôi sẽ tìm hiểu việc này cho quý khách.
answer-photo-attached = Tôi đã gửi kèm một tấm ảnh.
answer-photo-send = Tôi sẽ gửi cho quý khách một tấm ảnh.

## What has come in
received-message = Tôi đã nhận được tin nhắn của quý khách.
received-order = Tôi đã nhận được đơn hàng của quý khách.
received-order-number = Tôi đã nhận được đơn hàng { $order } của quý khách.
received-payment = Tôi đã nhận được thanh toán của quý khách.
received-payment-amount = Tôi đã nhận được khoản thanh toán { $amount } của quý khách.
received-return = Tôi đã nhận được hàng quý khách gửi trả.
received-photos = Tôi đã nhận được ảnh của quý khách.

## Checking
checking = Tôi đang kiểm tra việc này.
checking-carrier = Tôi đang kiểm tra việc này với đơn vị vận chuyển.
checking-carrier-name = Tôi đang kiểm tra việc này với { $carrier }.
checking-carrier-contacted = Tôi đã liên hệ với đơn vị vận chuyển.
checking-carrier-search = Tôi đã yêu cầu đơn vị vận chuyển tìm gói hàng của quý khách.
checking-carrier-answer-date = Đơn vị vận chuyển sẽ trả lời chậm nhất vào ngày { $date }.
checking-stock = Tôi đang kiểm tra hàng trong kho.
checking-reply-today = Tôi sẽ nhắn lại cho quý khách trong hôm nay.
checking-reply-date = Tôi sẽ nhắn cho quý khách chậm nhất vào ngày { $date }.
checking-reply-hours = Tôi sẽ trả lời trong vòng { $hours ->
       *[other] { $hours } giờ
    }.
checking-reply-days = Tôi sẽ trả lời trong vòng { $days ->
       *[other] { $days } ngày
    }.

## Questions to the buyer
ask-details = Quý khách vui lòng cho tôi biết thêm chi tiết được không ạ?
ask-what-wrong = Quý khách vui lòng cho tôi biết sản phẩm gặp vấn đề gì được không ạ?
ask-photo = Quý khách vui lòng gửi cho tôi một tấm ảnh được không ạ?
ask-photos-damage = Quý khách vui lòng gửi cho tôi ảnh của sản phẩm và bao bì được không ạ?
ask-order-number = Quý khách vui lòng cho tôi biết mã đơn hàng được không ạ?
ask-address = Quý khách vui lòng gửi cho tôi địa chỉ đầy đủ được không ạ?
ask-size = Quý khách cần cỡ nào ạ?
ask-colour = Quý khách muốn màu nào ạ?
ask-country = Tôi cần gửi hàng đến nước nào ạ?

## Before it is sent
shipping-packing = Tôi đang đóng gói đơn hàng của quý khách.
shipping-today = Tôi sẽ gửi đơn hàng của quý khách trong hôm nay.
shipping-tomorrow = Tôi sẽ gửi đơn hàng của quý khách vào ngày mai.
shipping-date = Tôi sẽ gửi đơn hàng của quý khách vào ngày { $date }.
shipping-days = Tôi sẽ gửi đơn hàng của quý khách trong vòng { $days ->
       *[other] { $days } ngày
    }.
shipping-business-days = Tôi sẽ gửi đơn hàng của quý khách trong vòng { $days ->
       *[other] { $days } ngày làm việc
    }.
shipping-tracking-later = Tôi sẽ gửi mã vận đơn cho quý khách ngay khi gói hàng được gửi đi.
shipping-no-weekend = Tôi không gửi hàng vào cuối tuần.
shipping-away-until = Tôi vắng mặt đến hết ngày { $date }.

## Sent
sent = Gói hàng của quý khách đang trên đường giao.
sent-today = Tôi đã gửi gói hàng của quý khách hôm nay.
sent-yesterday = Tôi đã gửi gói hàng của quý khách hôm qua.
sent-date = Tôi đã gửi gói hàng của quý khách vào ngày { $date }.
sent-carrier = Tôi đã gửi gói hàng của quý khách qua { $carrier }.
sent-date-carrier = Tôi đã gửi gói hàng của quý khách vào ngày { $date } qua { $carrier }.
sent-carrier-tracking = Tôi đã gửi gói hàng của quý khách qua { $carrier }, mã vận đơn { $tracking }.
sent-order = Tôi đã gửi đơn hàng { $order } của quý khách.
sent-parcels = Đơn hàng của quý khách được gửi thành { $quantity ->
       *[other] { $quantity } gói
    }.
sent-rest-later = Phần còn lại của đơn hàng sẽ đến trong gói thứ hai.

## Tracking
tracking-number = Mã vận đơn của quý khách là { $tracking }.
tracking-link = Quý khách có thể theo dõi gói hàng tại đây: { $link }
tracking-wait-hours = Trang theo dõi sẽ được cập nhật trong vòng { $hours ->
       *[other] { $hours } giờ
    }.
tracking-wait-days = Trang theo dõi sẽ được cập nhật trong vòng { $days ->
       *[other] { $days } ngày
    }.
tracking-last-update = Thông tin theo dõi được cập nhật lần cuối vào ngày { $date }.
tracking-none = Hình thức gửi này không có mã theo dõi.
tracking-returning = Gói hàng của quý khách đang được gửi trả về cho tôi.

## Where it is
where-in-transit = Gói hàng của quý khách vẫn đang trên đường.
where-arrived-country = Gói hàng đã đến nước của quý khách.
where-out-for-delivery = Gói hàng của quý khách đang được giao hôm nay.
where-pickup = Gói hàng của quý khách đang ở điểm nhận hàng.
where-pickup-until = Quý khách có thể nhận gói hàng đến hết ngày { $date }.
where-ask-post-office = Quý khách vui lòng hỏi bưu điện địa phương và cung cấp mã vận đơn.
where-expected-date = Gói hàng của quý khách dự kiến đến vào ngày { $date }.
where-expected-by = Gói hàng của quý khách dự kiến đến chậm nhất vào ngày { $date }.
where-expected-between = Gói hàng của quý khách dự kiến đến trong khoảng từ ngày { $start } đến ngày { $end }.
where-expected-days = Gói hàng của quý khách dự kiến đến sau { $days ->
       *[other] { $days } ngày
    }.
where-expected-days-range = Gói hàng của quý khách dự kiến đến sau { $min } đến { $max ->
       *[other] { $max } ngày
    }.
where-lost-sorry = Xin lỗi quý khách vì gói hàng đã bị thất lạc.

## Delivery, before the sale
delivery-days = Thời gian giao hàng là { $days ->
       *[other] { $days } ngày
    }.
delivery-days-range = Thời gian giao hàng là { $min } đến { $max ->
       *[other] { $max } ngày
    }.
delivery-business-days-range = Thời gian giao hàng là { $min } đến { $max ->
       *[other] { $max } ngày làm việc
    }.
delivery-if-ordered = Nếu quý khách đặt hàng hôm nay, gói hàng dự kiến đến chậm nhất vào ngày { $date }.
delivery-express-days = Thời gian vận chuyển nhanh là { $days ->
       *[other] { $days } ngày
    }.
delivery-free = Miễn phí vận chuyển.
delivery-cost = Phí vận chuyển là { $amount }.
delivery-express-cost = Phí vận chuyển nhanh là { $amount }.
delivery-country-yes = Vâng, tôi có gửi hàng đến nước của quý khách.
delivery-country-no = Rất tiếc, tôi không gửi hàng đến nước của quý khách.
delivery-insured = Gói hàng có bảo hiểm.
delivery-signature = Cần có người ở nhà để ký nhận gói hàng.

## Late
late-sorry = Xin lỗi quý khách vì gói hàng đến chậm.
late-carrier = Đơn vị vận chuyển đang bị chậm trễ.
late-holidays = Do các ngày lễ nên hàng đến chậm hơn bình thường.
late-new-date = Ngày giao hàng mới là { $date }.
late-wait-until = Quý khách vui lòng chờ đến hết ngày { $date }.
late-then-refund = Nếu đến hết ngày { $date } gói hàng chưa đến, tôi sẽ hoàn lại toàn bộ tiền cho quý khách.
late-then-write = Nếu đến hết ngày { $date } gói hàng chưa đến, quý khách vui lòng nhắn cho tôi.
late-then-choice = Nếu đến hết ngày { $date } gói hàng chưa đến, quý khách có thể chọn hoàn tiền hoặc gửi hàng thay thế.

## Customs
customs-held = Gói hàng của quý khách đang ở hải quan.
customs-cleared = Gói hàng của quý khách đã qua hải quan.
customs-days = Việc kiểm tra hải quan có thể mất { $days ->
       *[other] { $days } ngày
    }.
customs-fees-buyer = Giá chưa bao gồm thuế và phí nhập khẩu.
customs-fees-paid = Thuế và phí nhập khẩu đã được thanh toán.
customs-contact = Hải quan có thể yêu cầu quý khách cung cấp giấy tờ.
customs-invoice = Tôi có thể gửi hóa đơn để làm thủ tục hải quan.
customs-true-value = Tôi phải ghi giá trị thật trên tờ khai hải quan.

## Delivered, not found
delivered-date = Theo thông tin theo dõi, gói hàng của quý khách đã được giao vào ngày { $date }.
delivered-attempt = Đơn vị vận chuyển đã đến giao gói hàng của quý khách vào ngày { $date } nhưng chưa giao được.
delivered-check-neighbours = Quý khách vui lòng hỏi hàng xóm và xem trong hộp thư.
delivered-proof = Tôi đã yêu cầu đơn vị vận chuyển cung cấp bằng chứng giao hàng.
delivered-missing-sorry = Rất tiếc vì quý khách chưa nhận được gói hàng.

## Damaged, not working, incomplete
damaged-sorry = Xin lỗi quý khách vì sản phẩm đến nơi bị hỏng.
damaged-packing = Tôi đã đóng gói sản phẩm chưa đủ kỹ.
damaged-keep-packaging = Quý khách vui lòng giữ lại bao bì.
damaged-claim = Tôi sẽ báo hư hỏng cho đơn vị vận chuyển.
damaged-not-working-sorry = Xin lỗi quý khách vì sản phẩm không hoạt động.
damaged-repair-offer = Tôi có thể sửa sản phẩm cho quý khách.
damaged-try-first = Quý khách vui lòng thử cách này trước:
missing-part-sorry = Xin lỗi quý khách vì thiếu một bộ phận.
missing-part-send = Tôi sẽ gửi bộ phận còn thiếu trong hôm nay.
missing-part-send-date = Tôi sẽ gửi bộ phận còn thiếu vào ngày { $date }.
missing-spare-part = Tôi có thể gửi cho quý khách phụ tùng thay thế.

## Wrong item
wrong-item-sorry = Xin lỗi vì quý khách đã nhận nhầm sản phẩm.
wrong-item-colour-sorry = Xin lỗi vì quý khách đã nhận sai màu.
wrong-item-size-sorry = Xin lỗi vì quý khách đã nhận sai cỡ.
wrong-item-send = Tôi sẽ gửi đúng sản phẩm trong hôm nay.
wrong-item-send-date = Tôi sẽ gửi đúng sản phẩm vào ngày { $date }.
wrong-item-keep = Quý khách có thể giữ lại sản phẩm bị gửi nhầm.

## Refund
refund-offer = Tôi có thể hoàn lại toàn bộ tiền cho quý khách.
refund-done = Tôi đã hoàn lại toàn bộ tiền cho quý khách.
refund-done-amount = Tôi đã hoàn lại { $amount }.
refund-done-amount-date = Tôi đã hoàn lại { $amount } vào ngày { $date }.
refund-will-today = Tôi sẽ hoàn tiền cho quý khách trong hôm nay.
refund-will-amount = Tôi sẽ hoàn lại { $amount }.
refund-after-return = Tôi sẽ hoàn tiền ngay khi nhận được sản phẩm.
refund-days = Quý khách dự kiến nhận được tiền trong vòng { $days ->
       *[other] { $days } ngày
    }.
refund-business-days-range = Quý khách dự kiến nhận được tiền sau { $min } đến { $max ->
       *[other] { $max } ngày làm việc
    }.
refund-bank-days-range = Ngân hàng của quý khách có thể cần { $min } đến { $max ->
       *[other] { $max } ngày
    } để hiển thị khoản hoàn tiền.
refund-not-seen = Nếu đến hết ngày { $date } chưa thấy khoản hoàn tiền, quý khách vui lòng nhắn cho tôi.
refund-method = Tiền được hoàn qua phương thức thanh toán mà quý khách đã dùng.
refund-shipping = Tôi cũng sẽ hoàn lại phí vận chuyển.
partial-refund-offer = Tôi có thể hoàn lại một phần tiền là { $amount }.
partial-refund-percent = Tôi có thể hoàn lại một phần tiền là { $percent }.
partial-refund-keep = Quý khách có thể giữ lại sản phẩm.
partial-refund-done = Tôi đã hoàn lại một phần tiền là { $amount } cho quý khách.

## Replacement
replacement-offer = Tôi có thể gửi sản phẩm thay thế cho quý khách.
replacement-free = Sản phẩm thay thế được gửi miễn phí.
replacement-date = Tôi sẽ gửi sản phẩm thay thế vào ngày { $date }.
replacement-sent = Tôi đã gửi sản phẩm thay thế.
replacement-sent-date = Tôi đã gửi sản phẩm thay thế vào ngày { $date }.
replacement-tracking = Mã vận đơn của sản phẩm thay thế là { $tracking }.

## Return
return-how = Quý khách vui lòng tạo yêu cầu trả hàng trong đơn hàng.
return-accepted = Tôi đã chấp nhận yêu cầu trả hàng của quý khách.
return-until = Quý khách có thể trả hàng đến hết ngày { $date }.
return-days = Quý khách có thể trả hàng trong vòng { $days ->
       *[other] { $days } ngày
    }.
return-unused = Quý khách vui lòng trả lại sản phẩm chưa sử dụng và còn nguyên bao bì.
return-label = Tôi sẽ gửi cho quý khách nhãn trả hàng đã trả phí.
return-label-attached = Nhãn trả hàng được gửi kèm theo đây.
return-pickup-date = Đơn vị vận chuyển sẽ đến lấy hàng trả vào ngày { $date }.
return-cost-seller = Tôi chịu phí gửi trả hàng.
return-cost-buyer = Người mua chịu phí gửi trả hàng.
return-tracking = Quý khách vui lòng gửi cho tôi mã vận đơn trả hàng.
return-not-needed = Quý khách không cần gửi trả sản phẩm.

## Exchange
exchange-offer = Tôi có thể đổi sản phẩm.
exchange-size = Tôi có thể đổi sản phẩm sang cỡ { $size }.
exchange-colour = Tôi có thể đổi sản phẩm sang màu khác: { $colour }.
exchange-after-return = Tôi sẽ gửi sản phẩm mới ngay khi nhận được sản phẩm cũ.

## Size and colour
size-recommend = Tôi gợi ý cỡ { $size }.
size-available = Cỡ { $size } còn hàng.
size-sold-out = Rất tiếc, cỡ { $size } đã hết hàng.
size-runs-small = Sản phẩm này hơi nhỏ, quý khách nên chọn lớn hơn một cỡ.
size-true = Sản phẩm này đúng cỡ tiêu chuẩn.
size-chart = Bảng kích cỡ có trong phần mô tả sản phẩm.
size-dimensions = Sản phẩm dài { $length } và rộng { $width }.
size-weight = Sản phẩm nặng { $weight }.
colour-available = Màu này còn hàng: { $colour }.
colour-sold-out = Rất tiếc, màu này đã hết hàng: { $colour }.
colour-screen = Màu sắc trên màn hình có thể hơi khác so với thực tế.

## Stock and the product
stock-available = Vâng, sản phẩm còn hàng.
stock-ready-today = Sản phẩm có thể được gửi đi ngay hôm nay.
stock-left = Hiện còn { $quantity ->
       *[other] { $quantity } chiếc
    }.
stock-sold-out = Rất tiếc, sản phẩm đã hết hàng.
stock-back-date = Sản phẩm sẽ có hàng lại vào ngày { $date }.
stock-similar = Tôi có một sản phẩm tương tự.
stock-similar-link = Tôi có một sản phẩm tương tự tại đây: { $link }
stock-reserve-until = Tôi có thể giữ sản phẩm cho quý khách đến hết ngày { $date }.
stock-new = Sản phẩm mới và chưa qua sử dụng.
stock-handmade = Sản phẩm được làm thủ công.
stock-batteries-yes = Có kèm pin.
stock-batteries-no = Không kèm pin.
stock-gift-wrap = Tôi có thể gói sản phẩm làm quà tặng.
stock-warranty-months = Sản phẩm được bảo hành { $months ->
       *[other] { $months } tháng
    }.
stock-instructions = Hướng dẫn sử dụng có trong hộp.

## Price and discount
price-is = Giá là { $amount }.
price-total = Tổng cộng là { $amount }, đã gồm phí vận chuyển.
price-includes-shipping = Giá đã bao gồm phí vận chuyển.
price-fixed = Rất tiếc, tôi không thể giảm giá thêm.
price-offer = Tôi có thể bán với giá { $amount }.
discount-percent = Tôi có thể giảm giá { $percent } cho quý khách.
discount-code = Mã giảm giá của quý khách là { $code }.
discount-until = Ưu đãi có hiệu lực đến hết ngày { $date }.
discount-quantity = Nếu mua { $quantity ->
       *[other] { $quantity } chiếc
    }, quý khách được giảm { $percent }.

## Combined shipping, payment, invoice
combined-offer = Tôi có thể gửi chung các đơn hàng của quý khách trong một gói.
combined-once = Quý khách chỉ trả phí vận chuyển một lần.
combined-cost = Phí vận chuyển chung cho tất cả sản phẩm là { $amount }.
combined-wait = Quý khách vui lòng chưa thanh toán cho đến khi tôi gửi tổng tiền mới.
payment-waiting = Tôi chưa nhận được thanh toán của quý khách.
payment-by = Quý khách vui lòng thanh toán chậm nhất vào ngày { $date }.
payment-marketplace = Quý khách vui lòng chỉ thanh toán qua sàn.
invoice-attached = Hóa đơn được gửi kèm theo đây.
invoice-today = Tôi sẽ gửi hóa đơn cho quý khách trong hôm nay.
invoice-number = Số hóa đơn là { $invoice }.
invoice-details = Quý khách vui lòng gửi tên và địa chỉ để xuất hóa đơn.

## Cancelling
cancel-possible = Vâng, quý khách vẫn có thể hủy đơn hàng.
cancel-done = Tôi đã hủy đơn hàng của quý khách.
cancel-too-late = Rất tiếc, tôi không thể hủy đơn hàng vì đã gửi đi rồi.
cancel-return-instead = Quý khách có thể trả lại sản phẩm sau khi nhận hàng.
cancel-if-sent = Nếu gói hàng đã được gửi đi, quý khách có thể trả lại sản phẩm sau khi nhận hàng.

## Address
address-confirm = Quý khách vui lòng xác nhận địa chỉ đã đúng.
address-changed = Tôi đã đổi địa chỉ giao hàng.
address-too-late = Rất tiếc, tôi không thể đổi địa chỉ vì gói hàng đã được gửi đi.
address-if-sent = Nếu gói hàng đã được gửi đi, tôi sẽ yêu cầu đơn vị vận chuyển đổi địa chỉ.
address-returned = Gói hàng bị trả về cho tôi vì địa chỉ chưa đầy đủ.
address-resend-cost = Tôi có thể gửi lại gói hàng với phí { $amount }.

## Disputes
dispute-understand = Tôi hiểu quý khách chưa hài lòng về việc này.
dispute-solve = Tôi muốn cùng quý khách tìm cách giải quyết tốt.
dispute-replied = Tôi đã trả lời khiếu nại của quý khách.
dispute-tracking-added = Tôi đã bổ sung thông tin vận chuyển vào khiếu nại của quý khách.
dispute-decision-date = Sàn sẽ quyết định chậm nhất vào ngày { $date }.

## Reviews
review-ask = Tôi rất vui nếu quý khách để lại đánh giá trung thực.
review-thanks = Cảm ơn quý khách đã đánh giá.
review-improve = Góp ý của quý khách giúp tôi phục vụ tốt hơn.

## Coming back to the buyer
follow-up-arrived = Quý khách đã nhận được gói hàng chưa ạ?
follow-up-all-right = Đơn hàng của quý khách có ổn không ạ?
follow-up-solved = Vấn đề đã được giải quyết chưa ạ?
follow-up-glad-like = Tôi rất vui vì quý khách thích sản phẩm.
follow-up-glad-arrived = Tôi rất vui vì gói hàng đã đến nơi an toàn.
follow-up-date = Tôi sẽ kiểm tra lại việc này vào ngày { $date }.

## Choices
options-intro = Quý khách có thể chọn:
options-refund-replacement = Quý khách muốn hoàn tiền hay nhận sản phẩm thay thế ạ?
options-part-refund = Quý khách muốn nhận bộ phận còn thiếu hay hoàn tiền ạ?
options-refund-wait = Quý khách muốn chờ thêm hay nhận hoàn tiền ạ?
options-exchange-refund = Quý khách muốn đổi hàng hay hoàn tiền ạ?
options-partial-return = Quý khách muốn giữ sản phẩm và nhận hoàn một phần tiền, hay trả hàng và nhận lại toàn bộ tiền ạ?
options-ready-date = Tôi có thể thực hiện chậm nhất vào ngày { $date }.
options-tell = Quý khách vui lòng cho tôi biết lựa chọn của mình.
options-tell-date = Chậm nhất vào ngày { $date }, quý khách vui lòng cho tôi biết lựa chọn của mình.

## Next steps
next-step-nothing = Quý khách không cần làm gì thêm.
next-step-news = Tôi sẽ nhắn cho quý khách ngay khi có tin mới.
next-step-photos = Tôi sẽ tìm cách giải quyết ngay khi nhận được ảnh.
next-step-confirm = Tôi sẽ bắt đầu ngay khi quý khách xác nhận.

## Apologies
apology = Tôi xin lỗi quý khách.
apology-problem = Tôi xin lỗi quý khách vì sự cố này.
apology-mistake = Đây là lỗi của tôi.
apology-wait = Xin lỗi vì đã để quý khách phải chờ.
apology-late-reply = Xin lỗi quý khách vì tôi trả lời muộn.
apology-understand = Tôi hiểu việc này phiền quý khách đến mức nào.
apology-not-possible = Rất tiếc, việc này không thể thực hiện được.

## Closings
closing-questions = Nếu có câu hỏi, quý khách vui lòng nhắn cho tôi.
closing-anything-else = Nếu cần thêm điều gì, quý khách vui lòng nhắn cho tôi.
closing-help = Tôi rất sẵn lòng hỗ trợ quý khách.
closing-reply = Tôi mong nhận được phản hồi của quý khách.
closing-enjoy = Chúc quý khách hài lòng với sản phẩm.
closing-thanks-again = Một lần nữa xin cảm ơn quý khách!
closing-day = Chúc quý khách một ngày tốt lành!
closing-weekend = Chúc quý khách cuối tuần vui vẻ!
closing-best = Chúc quý khách mọi điều tốt đẹp,
closing-regards = Trân trọng,
