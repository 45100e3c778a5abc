### Polski: co wpisać w każde puste miejsce rozpoczętej odpowiedzi (angielski: api/wellput/starter/data/hints.ftl).

blank-order = Numer zamówienia.
blank-tracking = Numer śledzenia tej paczki.
blank-carrier = Firma, która wiezie paczkę.
blank-sent-date = Dzień wysłania paczki.
blank-expected-date = Dzień, do którego paczka powinna dotrzeć.
blank-reply-date = Dzień następnej wiadomości do kupującego. Najlepiej taki, którego na pewno można dotrzymać.
blank-ready-date = Dzień, do którego można zrobić to, co wybierze kupujący.
blank-return-date = Ostatni dzień na zwrot produktu.
blank-amount = Kwota z walutą.
blank-answer = To, co chcą Państwo powiedzieć kupującemu.
blank-answer-to = Odpowiedź na pytanie: „{ $question }”
blank-your-name = Imię sprzedawcy lub nazwa sklepu.
