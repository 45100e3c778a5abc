### Deutsch: was in jede Lücke einer begonnenen Antwort gehört (Englisch: api/wellput/starter/data/hints.ftl).

blank-order = Die Bestellnummer.
blank-tracking = Die Sendungsnummer dieses Pakets.
blank-carrier = Das Unternehmen, das das Paket befördert.
blank-sent-date = Der Tag, an dem Sie das Paket verschickt haben.
blank-expected-date = Der Tag, bis zu dem das Paket da sein sollte.
blank-reply-date = Der Tag, bis zu dem Sie wieder schreiben. Wählen Sie einen, den Sie einhalten können.
blank-ready-date = Der Tag, bis zu dem Sie tun können, was der Käufer wählt.
blank-return-date = Der letzte Tag für die Rücksendung.
blank-amount = Der Betrag mit seiner Währung.
blank-answer = Was Sie dem Käufer sagen möchten.
blank-answer-to = Ihre Antwort auf: „{ $question }“
blank-your-name = Ihr Name oder der Ihres Shops.
