### Thai: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = หมายเลขคำสั่งซื้อ
fact-tracking = หมายเลขพัสดุ
fact-carrier = บริษัทขนส่ง
fact-money = จำนวนเงิน
fact-date = วันที่
fact-duration = ระยะเวลา
fact-quantity = จำนวน
fact-size = ขนาด
fact-weight = น้ำหนัก
fact-percent = เปอร์เซ็นต์
fact-url = ลิงก์
fact-email = อีเมล
fact-phone = โทรศัพท์
fact-product-code = รหัสสินค้า

## Roles a fact plays in a message
role-sent-date = วันที่จัดส่ง
role-delivery-date = กำหนดส่งโดยประมาณ
role-deadline = ภายในวันที่
role-refund = เงินคืน
role-price = ราคา
role-total = ยอดรวม
role-shipping-cost = ค่าจัดส่ง
role-discount = ส่วนลด
role-discount-code = รหัสส่วนลด
role-invoice-number = เลขที่ใบแจ้งหนี้
role-item = สินค้า
role-colour = สี
role-name = ชื่อ
role-shop = ร้านค้า
role-answer = คำตอบ

## Headings and notes of the card
key-information = ข้อมูลสำคัญ
what-happens-next = ขั้นตอนต่อไป
your-options = ตัวเลือกของคุณ
original-message = ข้อความต้นฉบับ
automatic-translation = ข้อความนี้แปลโดยอัตโนมัติ
not-translated = ส่วนนี้เป็นภาษาต้นฉบับ

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = วันนี้
tomorrow = พรุ่งนี้
yesterday = เมื่อวาน

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count } นาที
    }
duration-hours = { $count ->
       *[other] { $count } ชั่วโมง
    }
duration-days = { $count ->
       *[other] { $count } วัน
    }
duration-business-days = { $count ->
       *[other] { $count } วันทำการ
    }
duration-weeks = { $count ->
       *[other] { $count } สัปดาห์
    }
duration-months = { $count ->
       *[other] { $count } เดือน
    }
duration-minutes-range = { $min }–{ $max ->
       *[other] { $max } นาที
    }
duration-hours-range = { $min }–{ $max ->
       *[other] { $max } ชั่วโมง
    }
duration-days-range = { $min }–{ $max ->
       *[other] { $max } วัน
    }
duration-business-days-range = { $min }–{ $max ->
       *[other] { $max } วันทำการ
    }
duration-weeks-range = { $min }–{ $max ->
       *[other] { $max } สัปดาห์
    }
duration-months-range = { $min }–{ $max ->
       *[other] { $max } เดือน
    }
quantity-pieces = { $count ->
       *[other] { $count } ชิ้น
    }
