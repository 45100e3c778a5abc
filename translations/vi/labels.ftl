### Vietnamese: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Mã đơn hàng
fact-tracking = Mã vận đơn
fact-carrier = Đơn vị vận chuyển
fact-money = Số tiền
fact-date = Ngày
fact-duration = Thời gian
fact-quantity = Số lượng
fact-size = Kích cỡ
fact-weight = Khối lượng
fact-percent = Tỷ lệ phần trăm
fact-url = Đường dẫn
fact-email = Thư điện tử
fact-phone = Điện thoại
fact-product-code = Mã sản phẩm

## Roles a fact plays in a message
role-sent-date = Ngày gửi
role-delivery-date = Dự kiến giao
role-deadline = Hạn chót
role-refund = Hoàn tiền
role-price = Giá
role-total = Tổng cộng
role-shipping-cost = Phí vận chuyển
role-discount = Giảm giá
role-discount-code = Mã giảm giá
role-invoice-number = Số hóa đơn
role-item = Sản phẩm
role-colour = Màu sắc
role-name = Tên
role-shop = Cửa hàng
role-answer = Câu trả lời

## Headings and notes of the card
key-information = Thông tin chính
what-happens-next = Các bước tiếp theo
your-options = Các lựa chọn của quý khách
original-message = Tin nhắn gốc
automatic-translation = Tin nhắn này được dịch tự động.
not-translated = Phần này ở ngôn ngữ gốc.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = hôm nay
tomorrow = ngày mai
yesterday = hôm qua

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count } phút
    }
duration-hours = { $count ->
       *[other] { $count } giờ
    }
duration-days = { $count ->
       *[other] { $count } ngày
    }
duration-business-days = { $count ->
       *[other] { $count } ngày làm việc
    }
duration-weeks = { $count ->
       *[other] { $count } tuần
    }
duration-months = { $count ->
       *[other] { $count } tháng
    }
duration-minutes-range = { $min }–{ $max ->
       *[other] { $max } phút
    }
duration-hours-range = { $min }–{ $max ->
       *[other] { $max } giờ
    }
duration-days-range = { $min }–{ $max ->
       *[other] { $max } ngày
    }
duration-business-days-range = { $min }–{ $max ->
       *[other] { $max } ngày làm việc
    }
duration-weeks-range = { $min }–{ $max ->
       *[other] { $max } tuần
    }
duration-months-range = { $min }–{ $max ->
       *[other] { $max } tháng
    }
quantity-pieces = { $count ->
       *[other] { $count } chiếc
    }
