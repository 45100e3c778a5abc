### Italiano: che cosa va in ogni spazio di una risposta iniziata (inglese: api/wellput/starter/data/hints.ftl).

blank-order = Il numero dell’ordine.
blank-tracking = Il numero di tracciamento di questo pacco.
blank-carrier = L’azienda che trasporta il pacco.
blank-sent-date = Il giorno in cui ha spedito il pacco.
blank-expected-date = Il giorno entro cui il pacco dovrebbe arrivare.
blank-reply-date = Il giorno entro cui scriverà di nuovo. Ne scelga uno che può rispettare.
blank-ready-date = Il giorno entro cui può fare ciò che l’acquirente sceglie.
blank-return-date = L’ultimo giorno per restituire l’articolo.
blank-amount = L’importo con la valuta.
blank-answer = Che cosa vuole dire all’acquirente.
blank-answer-to = La Sua risposta a: «{ $question }»
blank-your-name = Il Suo nome o quello del Suo negozio.
