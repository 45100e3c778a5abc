### 한국어: 시작된 답장의 빈칸에 들어갈 내용 (영어: api/wellput/starter/data/hints.ftl).

blank-order = 주문 번호.
blank-tracking = 이 택배의 송장 번호.
blank-carrier = 택배를 운송하는 회사.
blank-sent-date = 택배를 보낸 날짜.
blank-expected-date = 택배가 도착할 것으로 예상되는 날짜.
blank-reply-date = 다시 연락할 날짜. 지킬 수 있는 날짜를 고르십시오.
blank-ready-date = 구매자가 고른 것을 처리할 수 있는 날짜.
blank-return-date = 상품을 반품할 수 있는 마지막 날짜.
blank-amount = 금액과 통화.
blank-answer = 구매자에게 하고 싶은 말.
blank-answer-to = 다음 질문에 대한 답변: “{ $question }”
blank-your-name = 판매자의 이름 또는 상점 이름.
