### Thai: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form, polite without the particles that show the writer's gender.

## Greetings
greeting = สวัสดีคุณลูกค้า
greeting-name = สวัสดีคุณ { $name }
greeting-dear-name = เรียนคุณ { $name }
greeting-morning = สวัสดียามเช้า
greeting-afternoon = สวัสดียามบ่าย
greeting-evening = สวัสดียามเย็น
greeting-hope-well = หวังว่าคุณสบายดี

## Thanks
thanks = ขอบคุณมาก!
thanks-message = ขอบคุณสำหรับข้อความของคุณ
thanks-order = ขอบคุณสำหรับคำสั่งซื้อของคุณ
thanks-order-number = ขอบคุณสำหรับคำสั่งซื้อ { $order } ของคุณ
thanks-purchase = ขอบคุณที่อุดหนุนทางร้าน
thanks-interest = ขอบคุณที่สนใจสินค้า
thanks-question = ขอบคุณสำหรับคำถามของคุณ
thanks-reporting = ขอบคุณที่แจ้งเรื่องนี้ให้ทราบ
thanks-patience = ขอบคุณที่อดทนรอ
thanks-understanding = ขอบคุณที่เข้าใจ
thanks-photos = ขอบคุณสำหรับรูปภาพ
thanks-quick-reply = ขอบคุณที่ตอบกลับอย่างรวดเร็ว
thanks-kind-words = ขอบคุณสำหรับถ้อยคำดี ๆ ของคุณ
thanks-welcome = ด้วยความยินดี

## Short answers
answer-yes = ได้แน่นอน
answer-possible = ทำได้
answer-no-problem = ไม่มีปัญหาเลย
answer-find-out = ทางร้านจะสอบถามเรื่องนี้ให้คุณ
answer-photo-attached = ทางร้านแนบรูปภาพมาด้วยแล้ว
answer-photo-send = ทางร้านจะส่งรูปภาพให้คุณ

## What has come in
received-message = ทางร้านได้รับข้อความของคุณแล้ว
received-order = ทางร้านได้รับคำสั่งซื้อของคุณแล้ว
received-order-number = ทางร้านได้รับคำสั่งซื้อ { $order } ของคุณแล้ว
received-payment = ทางร้านได้รับการชำระเงินของคุณแล้ว
received-payment-amount = ทางร้านได้รับการชำระเงิน { $amount } ของคุณแล้ว
received-return = ทางร้านได้รับสินค้าที่คุณส่งคืนแล้ว
received-photos = ทางร้านได้รับรูปภาพของคุณแล้ว

## Checking
checking = ทางร้านกำลังตรวจสอบเรื่องนี้
checking-carrier = ทางร้านกำลังตรวจสอบเรื่องนี้กับบริษัทขนส่ง
checking-carrier-name = ทางร้านกำลังตรวจสอบเรื่องนี้กับ { $carrier }
checking-carrier-contacted = ทางร้านได้ติดต่อบริษัทขนส่งแล้ว
checking-carrier-search = ทางร้านได้ขอให้บริษัทขนส่งติดตามหาพัสดุของคุณแล้ว
checking-carrier-answer-date = บริษัทขนส่งจะตอบกลับภายในวันที่ { $date }
checking-stock = ทางร้านกำลังตรวจสอบสินค้าคงเหลือ
checking-reply-today = ทางร้านจะแจ้งให้คุณทราบอีกครั้งภายในวันนี้
checking-reply-date = ทางร้านจะแจ้งให้คุณทราบภายในวันที่ { $date }
checking-reply-hours = ทางร้านจะตอบกลับภายใน { $hours ->
       *[other] { $hours } ชั่วโมง
    }
checking-reply-days = ทางร้านจะตอบกลับภายใน { $days ->
       *[other] { $days } วัน
    }

## Questions to the buyer
ask-details = รบกวนแจ้งรายละเอียดเพิ่มเติมได้ไหม
ask-what-wrong = รบกวนแจ้งว่าสินค้ามีปัญหาอย่างไรได้ไหม
ask-photo = รบกวนส่งรูปภาพให้ทางร้านได้ไหม
ask-photos-damage = รบกวนส่งรูปสินค้าและบรรจุภัณฑ์ให้ทางร้านได้ไหม
ask-order-number = รบกวนแจ้งหมายเลขคำสั่งซื้อได้ไหม
ask-address = รบกวนส่งที่อยู่แบบเต็มให้ทางร้านได้ไหม
ask-size = คุณต้องการขนาดไหน
ask-colour = คุณต้องการสีไหน
ask-country = ต้องการให้จัดส่งไปประเทศไหน

## Before it is sent
shipping-packing = ทางร้านกำลังแพ็กสินค้าของคุณ
shipping-today = ทางร้านจะจัดส่งคำสั่งซื้อของคุณวันนี้
shipping-tomorrow = ทางร้านจะจัดส่งคำสั่งซื้อของคุณพรุ่งนี้
shipping-date = ทางร้านจะจัดส่งคำสั่งซื้อของคุณวันที่ { $date }
shipping-days = ทางร้านจะจัดส่งคำสั่งซื้อของคุณภายใน { $days ->
       *[other] { $days } วัน
    }
shipping-business-days = ทางร้านจะจัดส่งคำสั่งซื้อของคุณภายใน { $days ->
       *[other] { $days } วันทำการ
    }
shipping-tracking-later = ทางร้านจะแจ้งหมายเลขพัสดุทันทีที่จัดส่ง
shipping-no-weekend = ทางร้านไม่จัดส่งในวันหยุดสุดสัปดาห์
shipping-away-until = ทางร้านหยุดถึงวันที่ { $date }

## Sent
sent = พัสดุของคุณกำลังอยู่ระหว่างการจัดส่ง
sent-today = ทางร้านจัดส่งพัสดุของคุณแล้ววันนี้
sent-yesterday = ทางร้านจัดส่งพัสดุของคุณแล้วเมื่อวานนี้
sent-date = ทางร้านจัดส่งพัสดุของคุณแล้วเมื่อวันที่ { $date }
sent-carrier = ทางร้านจัดส่งพัสดุของคุณกับ { $carrier } แล้ว
sent-date-carrier = ทางร้านจัดส่งพัสดุของคุณกับ { $carrier } แล้วเมื่อวันที่ { $date }
sent-carrier-tracking = ทางร้านจัดส่งพัสดุของคุณกับ { $carrier } แล้ว หมายเลขพัสดุ { $tracking }
sent-order = ทางร้านจัดส่งคำสั่งซื้อ { $order } ของคุณแล้ว
sent-parcels = คำสั่งซื้อของคุณแบ่งส่งเป็น { $quantity ->
       *[other] { $quantity } กล่อง
    }
sent-rest-later = สินค้าที่เหลือจะจัดส่งในพัสดุอีกกล่อง

## Tracking
tracking-number = หมายเลขพัสดุของคุณคือ { $tracking }
tracking-link = คุณติดตามพัสดุได้ที่นี่: { $link }
tracking-wait-hours = หน้าติดตามพัสดุจะอัปเดตภายใน { $hours ->
       *[other] { $hours } ชั่วโมง
    }
tracking-wait-days = หน้าติดตามพัสดุจะอัปเดตภายใน { $days ->
       *[other] { $days } วัน
    }
tracking-last-update = ข้อมูลพัสดุอัปเดตล่าสุดเมื่อวันที่ { $date }
tracking-none = การจัดส่งแบบนี้ไม่มีหมายเลขติดตาม
tracking-returning = พัสดุของคุณกำลังถูกส่งกลับมาที่ร้าน

## Where it is
where-in-transit = พัสดุของคุณยังอยู่ระหว่างทาง
where-arrived-country = พัสดุของคุณมาถึงประเทศของคุณแล้ว
where-out-for-delivery = พัสดุของคุณกำลังนำส่งวันนี้
where-pickup = พัสดุของคุณรออยู่ที่จุดรับพัสดุ
where-pickup-until = คุณรับพัสดุได้จนถึงวันที่ { $date }
where-ask-post-office = กรุณาสอบถามที่ทำการไปรษณีย์ใกล้บ้านพร้อมแจ้งหมายเลขพัสดุ
where-expected-date = พัสดุของคุณคาดว่าจะถึงวันที่ { $date }
where-expected-by = พัสดุของคุณคาดว่าจะถึงภายในวันที่ { $date }
where-expected-between = พัสดุของคุณคาดว่าจะถึงระหว่างวันที่ { $start } ถึง { $end }
where-expected-days = พัสดุของคุณคาดว่าจะถึงในอีก { $days ->
       *[other] { $days } วัน
    }
where-expected-days-range = พัสดุของคุณคาดว่าจะถึงในอีก { $min } ถึง { $max ->
       *[other] { $max } วัน
    }
where-lost-sorry = ขออภัยที่พัสดุของคุณสูญหาย

## Delivery, before the sale
delivery-days = การจัดส่งใช้เวลา { $days ->
       *[other] { $days } วัน
    }
delivery-days-range = การจัดส่งใช้เวลา { $min } ถึง { $max ->
       *[other] { $max } วัน
    }
delivery-business-days-range = การจัดส่งใช้เวลา { $min } ถึง { $max ->
       *[other] { $max } วันทำการ
    }
delivery-if-ordered = หากสั่งซื้อวันนี้ พัสดุของคุณคาดว่าจะถึงภายในวันที่ { $date }
delivery-express-days = การจัดส่งด่วนใช้เวลา { $days ->
       *[other] { $days } วัน
    }
delivery-free = จัดส่งฟรี
delivery-cost = ค่าจัดส่ง { $amount }
delivery-express-cost = ค่าจัดส่งด่วน { $amount }
delivery-country-yes = ทางร้านจัดส่งไปยังประเทศของคุณได้
delivery-country-no = ขออภัย ทางร้านไม่จัดส่งไปยังประเทศของคุณ
delivery-insured = พัสดุมีประกัน
delivery-signature = ต้องมีคนอยู่บ้านเพื่อเซ็นรับพัสดุ

## Late
late-sorry = ขออภัยที่พัสดุของคุณล่าช้า
late-carrier = บริษัทขนส่งมีความล่าช้า
late-holidays = พัสดุใช้เวลานานขึ้นเนื่องจากช่วงวันหยุด
late-new-date = กำหนดส่งใหม่คือวันที่ { $date }
late-wait-until = กรุณารอจนถึงวันที่ { $date }
late-then-refund = หากพัสดุไม่ถึงภายในวันที่ { $date } ทางร้านจะคืนเงินให้คุณเต็มจำนวน
late-then-write = หากพัสดุไม่ถึงภายในวันที่ { $date } กรุณาแจ้งทางร้าน
late-then-choice = หากพัสดุไม่ถึงภายในวันที่ { $date } คุณเลือกรับเงินคืนหรือรับสินค้าทดแทนได้

## Customs
customs-held = พัสดุของคุณอยู่ที่ศุลกากร
customs-cleared = พัสดุของคุณผ่านศุลกากรแล้ว
customs-days = การตรวจของศุลกากรอาจใช้เวลา { $days ->
       *[other] { $days } วัน
    }
customs-fees-buyer = ราคายังไม่รวมอากรและภาษีนำเข้า
customs-fees-paid = อากรและภาษีนำเข้าชำระแล้ว
customs-contact = ศุลกากรอาจขอเอกสารจากคุณ
customs-invoice = ทางร้านส่งใบแจ้งหนี้สำหรับศุลกากรให้ได้
customs-true-value = ทางร้านต้องระบุราคาจริงในแบบฟอร์มศุลกากร

## Delivered, not found
delivered-date = ระบบติดตามแสดงว่าพัสดุของคุณส่งถึงแล้วเมื่อวันที่ { $date }
delivered-attempt = บริษัทขนส่งพยายามนำส่งพัสดุของคุณเมื่อวันที่ { $date } แต่ไม่สำเร็จ
delivered-check-neighbours = รบกวนสอบถามเพื่อนบ้านและตรวจดูตู้จดหมาย
delivered-proof = ทางร้านได้ขอหลักฐานการนำส่งจากบริษัทขนส่งแล้ว
delivered-missing-sorry = ขออภัยที่คุณยังไม่ได้รับพัสดุ

## Damaged, not working, incomplete
damaged-sorry = ขออภัยที่สินค้ามาถึงในสภาพเสียหาย
damaged-packing = ทางร้านแพ็กสินค้าไม่ดีพอ
damaged-keep-packaging = กรุณาเก็บบรรจุภัณฑ์ไว้
damaged-claim = ทางร้านจะแจ้งความเสียหายกับบริษัทขนส่ง
damaged-not-working-sorry = ขออภัยที่สินค้าใช้งานไม่ได้
damaged-repair-offer = ทางร้านซ่อมสินค้าให้คุณได้
damaged-try-first = กรุณาลองวิธีนี้ก่อน:
missing-part-sorry = ขออภัยที่ชิ้นส่วนไม่ครบ
missing-part-send = ทางร้านจะส่งชิ้นส่วนที่ขาดให้วันนี้
missing-part-send-date = ทางร้านจะส่งชิ้นส่วนที่ขาดให้วันที่ { $date }
missing-spare-part = ทางร้านส่งอะไหล่ให้คุณได้

## Wrong item
wrong-item-sorry = ขออภัยที่คุณได้รับสินค้าผิด
wrong-item-colour-sorry = ขออภัยที่คุณได้รับสินค้าผิดสี
wrong-item-size-sorry = ขออภัยที่คุณได้รับสินค้าผิดขนาด
wrong-item-send = ทางร้านจะส่งสินค้าที่ถูกต้องให้วันนี้
wrong-item-send-date = ทางร้านจะส่งสินค้าที่ถูกต้องให้วันที่ { $date }
wrong-item-keep = คุณเก็บสินค้าที่ส่งผิดไว้ได้

## Refund
refund-offer = ทางร้านคืนเงินให้คุณเต็มจำนวนได้
refund-done = ทางร้านคืนเงินให้คุณเต็มจำนวนแล้ว
refund-done-amount = ทางร้านคืนเงิน { $amount } แล้ว
refund-done-amount-date = ทางร้านคืนเงิน { $amount } แล้วเมื่อวันที่ { $date }
refund-will-today = ทางร้านจะคืนเงินให้คุณวันนี้
refund-will-amount = ทางร้านจะคืนเงิน { $amount }
refund-after-return = ทางร้านจะคืนเงินให้ทันทีที่ได้รับสินค้า
refund-days = คุณน่าจะได้รับเงินภายใน { $days ->
       *[other] { $days } วัน
    }
refund-business-days-range = คุณน่าจะได้รับเงินภายใน { $min } ถึง { $max ->
       *[other] { $max } วันทำการ
    }
refund-bank-days-range = ธนาคารของคุณอาจใช้เวลา { $min } ถึง { $max ->
       *[other] { $max } วัน
    } จึงจะแสดงเงินคืน
refund-not-seen = หากยังไม่เห็นเงินคืนภายในวันที่ { $date } กรุณาแจ้งทางร้าน
refund-method = เงินจะคืนผ่านช่องทางชำระเงินที่คุณใช้
refund-shipping = ทางร้านจะคืนค่าจัดส่งให้ด้วย
partial-refund-offer = ทางร้านเสนอคืนเงินบางส่วนให้ { $amount }
partial-refund-percent = ทางร้านเสนอคืนเงินบางส่วนให้ { $percent }
partial-refund-keep = คุณเก็บสินค้าไว้ได้
partial-refund-done = ทางร้านคืนเงินบางส่วนให้คุณแล้ว { $amount }

## Replacement
replacement-offer = ทางร้านส่งสินค้าทดแทนให้คุณได้
replacement-free = สินค้าทดแทนไม่มีค่าใช้จ่าย
replacement-date = ทางร้านจะจัดส่งสินค้าทดแทนวันที่ { $date }
replacement-sent = ทางร้านจัดส่งสินค้าทดแทนแล้ว
replacement-sent-date = ทางร้านจัดส่งสินค้าทดแทนแล้วเมื่อวันที่ { $date }
replacement-tracking = หมายเลขพัสดุของสินค้าทดแทนคือ { $tracking }

## Return
return-how = กรุณาแจ้งขอคืนสินค้าในหน้าคำสั่งซื้อ
return-accepted = ทางร้านอนุมัติการคืนสินค้าของคุณแล้ว
return-until = คุณคืนสินค้าได้จนถึงวันที่ { $date }
return-days = คุณคืนสินค้าได้ภายใน { $days ->
       *[other] { $days } วัน
    }
return-unused = กรุณาคืนสินค้าที่ยังไม่ได้ใช้งานในบรรจุภัณฑ์เดิม
return-label = ทางร้านจะส่งใบปะหน้าสำหรับคืนสินค้าที่ชำระค่าส่งแล้วให้คุณ
return-label-attached = ใบปะหน้าสำหรับคืนสินค้าแนบมาพร้อมข้อความนี้
return-pickup-date = บริษัทขนส่งจะมารับสินค้าคืนวันที่ { $date }
return-cost-seller = ทางร้านรับผิดชอบค่าส่งคืน
return-cost-buyer = ผู้ซื้อรับผิดชอบค่าส่งคืน
return-tracking = กรุณาแจ้งหมายเลขพัสดุที่ส่งคืนให้ทางร้าน
return-not-needed = คุณไม่ต้องส่งสินค้าคืน

## Exchange
exchange-offer = ทางร้านเปลี่ยนสินค้าให้ได้
exchange-size = ทางร้านเปลี่ยนเป็นขนาด { $size } ให้ได้
exchange-colour = ทางร้านเปลี่ยนเป็นสีอื่นให้ได้: { $colour }
exchange-after-return = ทางร้านจะจัดส่งสินค้าชิ้นใหม่ทันทีที่ได้รับชิ้นเดิม

## Size and colour
size-recommend = ทางร้านแนะนำขนาด { $size }
size-available = ขนาด { $size } มีสินค้า
size-sold-out = ขออภัย ขนาด { $size } หมดแล้ว
size-runs-small = สินค้านี้ขนาดค่อนข้างเล็ก แนะนำให้เลือกใหญ่ขึ้นหนึ่งขนาด
size-true = สินค้านี้ขนาดตรงตามมาตรฐาน
size-chart = ตารางขนาดอยู่ในหน้ารายละเอียดสินค้า
size-dimensions = สินค้ายาว { $length } กว้าง { $width }
size-weight = สินค้าหนัก { $weight }
colour-available = สีนี้มีสินค้า: { $colour }
colour-sold-out = ขออภัย สีนี้หมดแล้ว: { $colour }
colour-screen = สีบนหน้าจออาจต่างจากของจริงเล็กน้อย

## Stock and the product
stock-available = มีสินค้าพร้อมส่ง
stock-ready-today = สินค้าพร้อมจัดส่งวันนี้
stock-left = เหลืออยู่ { $quantity ->
       *[other] { $quantity } ชิ้น
    }
stock-sold-out = ขออภัย สินค้าหมดแล้ว
stock-back-date = สินค้าจะมีอีกครั้งวันที่ { $date }
stock-similar = ทางร้านมีสินค้าที่คล้ายกัน
stock-similar-link = ทางร้านมีสินค้าที่คล้ายกันที่นี่: { $link }
stock-reserve-until = ทางร้านเก็บสินค้าไว้ให้คุณได้จนถึงวันที่ { $date }
stock-new = สินค้าใหม่และยังไม่ผ่านการใช้งาน
stock-handmade = สินค้านี้ทำด้วยมือ
stock-batteries-yes = มีแบตเตอรี่ให้
stock-batteries-no = ไม่มีแบตเตอรี่ให้
stock-gift-wrap = ทางร้านห่อสินค้าเป็นของขวัญให้ได้
stock-warranty-months = สินค้ามีประกัน { $months ->
       *[other] { $months } เดือน
    }
stock-instructions = คู่มือการใช้งานอยู่ในกล่อง

## Price and discount
price-is = ราคา { $amount }
price-total = ยอดรวม { $amount } รวมค่าจัดส่งแล้ว
price-includes-shipping = ราคานี้รวมค่าจัดส่งแล้ว
price-fixed = ขออภัย ทางร้านลดราคาไม่ได้
price-offer = ทางร้านเสนอราคาให้ที่ { $amount }
discount-percent = ทางร้านลดราคาให้ได้ { $percent }
discount-code = รหัสส่วนลดของคุณคือ { $code }
discount-until = ข้อเสนอนี้ใช้ได้ถึงวันที่ { $date }
discount-quantity = หากซื้อ { $quantity ->
       *[other] { $quantity } ชิ้น
    } คุณจะได้รับส่วนลด { $percent }

## Combined shipping, payment, invoice
combined-offer = ทางร้านรวมคำสั่งซื้อของคุณส่งในกล่องเดียวได้
combined-once = คุณจ่ายค่าจัดส่งเพียงครั้งเดียว
combined-cost = ค่าจัดส่งสินค้าทั้งหมดรวมกัน { $amount }
combined-wait = กรุณารอชำระเงินจนกว่าทางร้านจะแจ้งยอดรวมใหม่
payment-waiting = ทางร้านยังไม่ได้รับการชำระเงินของคุณ
payment-by = กรุณาชำระเงินภายในวันที่ { $date }
payment-marketplace = กรุณาชำระเงินผ่านแพลตฟอร์มเท่านั้น
invoice-attached = ใบแจ้งหนี้แนบมาพร้อมข้อความนี้
invoice-today = ทางร้านจะส่งใบแจ้งหนี้ให้คุณวันนี้
invoice-number = เลขที่ใบแจ้งหนี้คือ { $invoice }
invoice-details = กรุณาส่งชื่อและที่อยู่สำหรับออกใบแจ้งหนี้

## Cancelling
cancel-possible = คุณยังยกเลิกคำสั่งซื้อได้
cancel-done = ทางร้านยกเลิกคำสั่งซื้อของคุณแล้ว
cancel-too-late = ขออภัย ทางร้านยกเลิกคำสั่งซื้อไม่ได้เพราะจัดส่งไปแล้ว
cancel-return-instead = คุณคืนสินค้าได้หลังจากสินค้ามาถึง
cancel-if-sent = หากพัสดุถูกส่งออกไปแล้ว คุณคืนสินค้าได้หลังจากสินค้ามาถึง

## Address
address-confirm = กรุณายืนยันว่าที่อยู่ของคุณถูกต้อง
address-changed = ทางร้านเปลี่ยนที่อยู่จัดส่งแล้ว
address-too-late = ขออภัย ทางร้านเปลี่ยนที่อยู่ไม่ได้เพราะจัดส่งพัสดุไปแล้ว
address-if-sent = หากพัสดุถูกส่งออกไปแล้ว ทางร้านจะขอให้บริษัทขนส่งเปลี่ยนที่อยู่
address-returned = พัสดุถูกส่งกลับมาที่ร้านเพราะที่อยู่ไม่ครบถ้วน
address-resend-cost = ทางร้านจัดส่งพัสดุอีกครั้งได้โดยมีค่าใช้จ่าย { $amount }

## Disputes
dispute-understand = ทางร้านเข้าใจว่าคุณไม่พอใจกับเรื่องนี้
dispute-solve = ทางร้านอยากหาทางออกที่ดีร่วมกับคุณ
dispute-replied = ทางร้านได้ตอบเรื่องร้องเรียนของคุณแล้ว
dispute-tracking-added = ทางร้านเพิ่มข้อมูลการจัดส่งในเรื่องร้องเรียนของคุณแล้ว
dispute-decision-date = แพลตฟอร์มจะตัดสินภายในวันที่ { $date }

## Reviews
review-ask = หากคุณเขียนรีวิวตามความเป็นจริง ทางร้านจะยินดีมาก
review-thanks = ขอบคุณสำหรับรีวิวของคุณ
review-improve = ความคิดเห็นของคุณช่วยให้ทางร้านพัฒนาขึ้น

## Coming back to the buyer
follow-up-arrived = คุณได้รับพัสดุแล้วหรือยัง
follow-up-all-right = คำสั่งซื้อของคุณเรียบร้อยดีไหม
follow-up-solved = ตอนนี้ปัญหาได้รับการแก้ไขแล้วหรือยัง
follow-up-glad-like = ทางร้านดีใจที่คุณชอบสินค้า
follow-up-glad-arrived = ทางร้านดีใจที่พัสดุของคุณถึงอย่างปลอดภัย
follow-up-date = ทางร้านจะตรวจสอบเรื่องนี้อีกครั้งวันที่ { $date }

## Choices
options-intro = คุณเลือกได้ดังนี้:
options-refund-replacement = คุณต้องการรับเงินคืนหรือรับสินค้าทดแทน
options-part-refund = คุณต้องการรับชิ้นส่วนที่ขาดหรือรับเงินคืน
options-refund-wait = คุณต้องการรอต่อหรือรับเงินคืน
options-exchange-refund = คุณต้องการเปลี่ยนสินค้าหรือรับเงินคืน
options-partial-return = คุณต้องการเก็บสินค้าไว้และรับเงินคืนบางส่วน หรือส่งสินค้าคืนและรับเงินคืนเต็มจำนวน
options-ready-date = ทางร้านดำเนินการให้ได้ภายในวันที่ { $date }
options-tell = กรุณาแจ้งตัวเลือกที่คุณต้องการ
options-tell-date = กรุณาแจ้งตัวเลือกที่คุณต้องการภายในวันที่ { $date }

## Next steps
next-step-nothing = คุณไม่ต้องดำเนินการใด ๆ
next-step-news = ทางร้านจะแจ้งให้คุณทราบทันทีที่มีความคืบหน้า
next-step-photos = ทางร้านจะหาทางออกให้ทันทีที่ได้รับรูปภาพ
next-step-confirm = ทางร้านจะเริ่มดำเนินการทันทีที่คุณยืนยัน

## Apologies
apology = ทางร้านขออภัย
apology-problem = ทางร้านขออภัยสำหรับปัญหานี้
apology-mistake = เรื่องนี้เป็นความผิดพลาดของทางร้าน
apology-wait = ขออภัยที่ทำให้คุณต้องรอ
apology-late-reply = ขออภัยที่ตอบกลับล่าช้า
apology-understand = ทางร้านเข้าใจว่าเรื่องนี้ทำให้คุณลำบากใจ
apology-not-possible = ขออภัย ทางร้านทำตามนี้ไม่ได้

## Closings
closing-questions = หากมีคำถาม ส่งข้อความถึงทางร้านได้เสมอ
closing-anything-else = หากต้องการสิ่งใดเพิ่มเติม ส่งข้อความถึงทางร้านได้เสมอ
closing-help = ทางร้านยินดีช่วยเหลือ
closing-reply = ทางร้านรอคำตอบจากคุณ
closing-enjoy = หวังว่าคุณจะชอบสินค้าที่ซื้อไป
closing-thanks-again = ขอบคุณอีกครั้ง!
closing-day = ขอให้เป็นวันที่ดี!
closing-weekend = ขอให้มีวันหยุดสุดสัปดาห์ที่ดี!
closing-best = ด้วยความปรารถนาดี
closing-regards = ขอแสดงความนับถือ
