### Korean: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = 주문 번호
fact-tracking = 운송장 번호
fact-carrier = 택배사
fact-money = 금액
fact-date = 날짜
fact-duration = 기간
fact-quantity = 수량
fact-size = 사이즈
fact-weight = 무게
fact-percent = 비율
fact-url = 링크
fact-email = 이메일
fact-phone = 전화번호
fact-product-code = 상품 코드

## Roles a fact plays in a message
role-sent-date = 발송일
role-delivery-date = 도착 예정일
role-deadline = 기한
role-refund = 환불 금액
role-price = 가격
role-total = 총액
role-shipping-cost = 배송비
role-discount = 할인
role-discount-code = 할인 코드
role-invoice-number = 청구서 번호
role-item = 상품
role-colour = 색상
role-name = 이름
role-shop = 상점
role-answer = 답변

## Headings and notes of the card
key-information = 주요 안내
what-happens-next = 다음 절차
your-options = 선택 가능한 방법
original-message = 원문
automatic-translation = 이 메시지는 자동 번역되었습니다.
not-translated = 이 부분은 원문 그대로입니다.

## Joining
pair = { $label }: { $value }
date-range = { $start } ~ { $end }
number-range = { $min }~{ $max }

## Relative days
today = 오늘
tomorrow = 내일
yesterday = 어제

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count }분
    }
duration-hours = { $count ->
       *[other] { $count }시간
    }
duration-days = { $count ->
       *[other] { $count }일
    }
duration-business-days = { $count ->
       *[other] 영업일 기준 { $count }일
    }
duration-weeks = { $count ->
       *[other] { $count }주
    }
duration-months = { $count ->
       *[other] { $count }개월
    }
duration-minutes-range = { $min }~{ $max ->
       *[other] { $max }분
    }
duration-hours-range = { $min }~{ $max ->
       *[other] { $max }시간
    }
duration-days-range = { $min }~{ $max ->
       *[other] { $max }일
    }
duration-business-days-range = 영업일 기준 { $min }~{ $max ->
       *[other] { $max }일
    }
duration-weeks-range = { $min }~{ $max ->
       *[other] { $max }주
    }
duration-months-range = { $min }~{ $max ->
       *[other] { $max }개월
    }
quantity-pieces = { $count ->
       *[other] { $count }개
    }
