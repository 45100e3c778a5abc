### Italian: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: Lei; .informal: tu.

## Greetings
greeting = Buongiorno,
greeting-name = Buongiorno { $name },
    .informal = Ciao { $name },
greeting-dear-name = Buongiorno { $name },
    .informal = Ciao { $name },
greeting-morning = Buongiorno,
greeting-afternoon = Buon pomeriggio,
greeting-evening = Buonasera,
greeting-hope-well = Spero che stia bene.
    .informal = Spero che tu stia bene.

## Thanks
thanks = Grazie mille!
thanks-message = La ringrazio per il Suo messaggio.
    .informal = Grazie per il tuo messaggio.
thanks-order = La ringrazio per il Suo ordine.
    .informal = Grazie per il tuo ordine.
thanks-order-number = La ringrazio per il Suo ordine { $order }.
    .informal = Grazie per il tuo ordine { $order }.
thanks-purchase = La ringrazio per il Suo acquisto.
    .informal = Grazie per il tuo acquisto.
thanks-interest = La ringrazio per il Suo interesse.
    .informal = Grazie per il tuo interesse.
thanks-question = La ringrazio per la domanda.
    .informal = Grazie per la domanda.
thanks-reporting = La ringrazio per la segnalazione.
    .informal = Grazie per la segnalazione.
thanks-patience = La ringrazio per la pazienza.
    .informal = Grazie per la pazienza.
thanks-understanding = La ringrazio per la comprensione.
    .informal = Grazie per la comprensione.
thanks-photos = La ringrazio per le foto.
    .informal = Grazie per le foto.
thanks-quick-reply = La ringrazio per la rapida risposta.
    .informal = Grazie per la rapida risposta.
thanks-kind-words = La ringrazio per le gentili parole.
    .informal = Grazie per le gentili parole.
thanks-welcome = Prego!

## Short answers
answer-yes = Sì, certo.
answer-possible = Sì, è possibile.
answer-no-problem = Nessun problema.
answer-find-out = Mi informerò per Lei.
    .informal = Mi informerò per te.
answer-photo-attached = Ho allegato una foto.
answer-photo-send = Le invierò una foto.
    .informal = Ti invierò una foto.

## What has come in
received-message = Ho ricevuto il Suo messaggio.
    .informal = Ho ricevuto il tuo messaggio.
received-order = Ho ricevuto il Suo ordine.
    .informal = Ho ricevuto il tuo ordine.
received-order-number = Ho ricevuto il Suo ordine { $order }.
    .informal = Ho ricevuto il tuo ordine { $order }.
received-payment = Ho ricevuto il Suo pagamento.
    .informal = Ho ricevuto il tuo pagamento.
received-payment-amount = Ho ricevuto il Suo pagamento di { $amount }.
    .informal = Ho ricevuto il tuo pagamento di { $amount }.
received-return = Ho ricevuto il Suo reso.
    .informal = Ho ricevuto il tuo reso.
received-photos = Ho ricevuto le Sue foto.
    .informal = Ho ricevuto le tue foto.

## Checking
checking = Sto verificando in questo momento.
checking-carrier = Sto verificando con il corriere.
checking-carrier-name = Sto verificando con { $carrier }.
checking-carrier-contacted = Ho contattato il corriere.
checking-carrier-search = Ho chiesto al corriere di cercare il Suo pacco.
    .informal = Ho chiesto al corriere di cercare il tuo pacco.
checking-carrier-answer-date = Il corriere risponderà entro il giorno { $date }.
checking-stock = Sto verificando la disponibilità in magazzino.
checking-reply-today = Le scriverò di nuovo oggi.
    .informal = Ti scriverò di nuovo oggi.
checking-reply-date = Le scriverò entro il giorno { $date }.
    .informal = Ti scriverò entro il giorno { $date }.
checking-reply-hours = Risponderò entro { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }.
checking-reply-days = Risponderò entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.

## Questions to the buyer
ask-details = Potrebbe darmi qualche dettaglio in più, per favore?
    .informal = Potresti darmi qualche dettaglio in più, per favore?
ask-what-wrong = Potrebbe dirmi che cosa non va nell’articolo, per favore?
    .informal = Potresti dirmi che cosa non va nell’articolo, per favore?
ask-photo = Potrebbe inviarmi una foto, per favore?
    .informal = Potresti inviarmi una foto, per favore?
ask-photos-damage = Potrebbe inviarmi delle foto dell’articolo e dell’imballaggio, per favore?
    .informal = Potresti inviarmi delle foto dell’articolo e dell’imballaggio, per favore?
ask-order-number = Potrebbe indicarmi il Suo numero d’ordine, per favore?
    .informal = Potresti indicarmi il tuo numero d’ordine, per favore?
ask-address = Potrebbe inviarmi il Suo indirizzo completo, per favore?
    .informal = Potresti inviarmi il tuo indirizzo completo, per favore?
ask-size = Di quale taglia ha bisogno?
    .informal = Di quale taglia hai bisogno?
ask-colour = Quale colore desidera?
    .informal = Quale colore desideri?
ask-country = In quale Paese devo spedire?

## Before it is sent
shipping-packing = Sto preparando il Suo ordine.
    .informal = Sto preparando il tuo ordine.
shipping-today = Spedirò il Suo ordine oggi.
    .informal = Spedirò il tuo ordine oggi.
shipping-tomorrow = Spedirò il Suo ordine domani.
    .informal = Spedirò il tuo ordine domani.
shipping-date = Spedirò il Suo ordine il giorno { $date }.
    .informal = Spedirò il tuo ordine il giorno { $date }.
shipping-days = Spedirò il Suo ordine entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .informal = Spedirò il tuo ordine entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
shipping-business-days = Spedirò il Suo ordine entro { $days ->
        [one] { $days } giorno lavorativo
       *[other] { $days } giorni lavorativi
    }.
    .informal = Spedirò il tuo ordine entro { $days ->
        [one] { $days } giorno lavorativo
       *[other] { $days } giorni lavorativi
    }.
shipping-tracking-later = Le invierò il numero di tracciamento appena il pacco sarà in viaggio.
    .informal = Ti invierò il numero di tracciamento appena il pacco sarà in viaggio.
shipping-no-weekend = Non spedisco nel fine settimana.
shipping-away-until = Non ci sarò fino al giorno { $date }.

## Sent
sent = Il Suo pacco è in viaggio.
    .informal = Il tuo pacco è in viaggio.
sent-today = Ho spedito il Suo pacco oggi.
    .informal = Ho spedito il tuo pacco oggi.
sent-yesterday = Ho spedito il Suo pacco ieri.
    .informal = Ho spedito il tuo pacco ieri.
sent-date = Ho spedito il Suo pacco il giorno { $date }.
    .informal = Ho spedito il tuo pacco il giorno { $date }.
sent-carrier = Ho spedito il Suo pacco con { $carrier }.
    .informal = Ho spedito il tuo pacco con { $carrier }.
sent-date-carrier = Ho spedito il Suo pacco il giorno { $date } con { $carrier }.
    .informal = Ho spedito il tuo pacco il giorno { $date } con { $carrier }.
sent-carrier-tracking = Ho spedito il Suo pacco con { $carrier }, numero di tracciamento { $tracking }.
    .informal = Ho spedito il tuo pacco con { $carrier }, numero di tracciamento { $tracking }.
sent-order = Ho spedito il Suo ordine { $order }.
    .informal = Ho spedito il tuo ordine { $order }.
sent-parcels = Il Suo ordine arriverà in { $quantity ->
        [one] { $quantity } pacco
       *[other] { $quantity } pacchi
    }.
    .informal = Il tuo ordine arriverà in { $quantity ->
        [one] { $quantity } pacco
       *[other] { $quantity } pacchi
    }.
sent-rest-later = Il resto del Suo ordine arriverà in un secondo pacco.
    .informal = Il resto del tuo ordine arriverà in un secondo pacco.

## Tracking
tracking-number = Il Suo numero di tracciamento è { $tracking }.
    .informal = Il tuo numero di tracciamento è { $tracking }.
tracking-link = Può seguire il Suo pacco qui: { $link }
    .informal = Puoi seguire il tuo pacco qui: { $link }
tracking-wait-hours = La pagina di tracciamento sarà aggiornata entro { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }.
tracking-wait-days = La pagina di tracciamento sarà aggiornata entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
tracking-last-update = L’ultimo aggiornamento del tracciamento risale al giorno { $date }.
tracking-none = Questo metodo di spedizione non prevede il tracciamento.
tracking-returning = Il Suo pacco sta tornando al mio indirizzo.
    .informal = Il tuo pacco sta tornando al mio indirizzo.

## Where it is
where-in-transit = Il Suo pacco è ancora in viaggio.
    .informal = Il tuo pacco è ancora in viaggio.
where-arrived-country = Il Suo pacco è arrivato nel Suo Paese.
    .informal = Il tuo pacco è arrivato nel tuo Paese.
where-out-for-delivery = Il Suo pacco è oggi in consegna.
    .informal = Il tuo pacco è oggi in consegna.
where-pickup = Il Suo pacco La aspetta al punto di ritiro.
    .informal = Il tuo pacco ti aspetta al punto di ritiro.
where-pickup-until = Può ritirare il Suo pacco fino al giorno { $date }.
    .informal = Puoi ritirare il tuo pacco fino al giorno { $date }.
where-ask-post-office = Per favore, chieda al Suo ufficio postale e indichi il numero di tracciamento.
    .informal = Per favore, chiedi al tuo ufficio postale e indica il numero di tracciamento.
where-expected-date = Il Suo pacco dovrebbe arrivare il giorno { $date }.
    .informal = Il tuo pacco dovrebbe arrivare il giorno { $date }.
where-expected-by = Il Suo pacco dovrebbe arrivare entro il giorno { $date }.
    .informal = Il tuo pacco dovrebbe arrivare entro il giorno { $date }.
where-expected-between = Il Suo pacco dovrebbe arrivare tra il giorno { $start } e il giorno { $end }.
    .informal = Il tuo pacco dovrebbe arrivare tra il giorno { $start } e il giorno { $end }.
where-expected-days = Il Suo pacco dovrebbe arrivare tra { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .informal = Il tuo pacco dovrebbe arrivare tra { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
where-expected-days-range = Il Suo pacco dovrebbe arrivare tra { $min }–{ $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }.
    .informal = Il tuo pacco dovrebbe arrivare tra { $min }–{ $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }.
where-lost-sorry = Mi dispiace che il Suo pacco sia andato perso.
    .informal = Mi dispiace che il tuo pacco sia andato perso.

## Delivery, before the sale
delivery-days = La consegna richiede { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
delivery-days-range = La consegna richiede da { $min } a { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    }.
delivery-business-days-range = La consegna richiede da { $min } a { $max ->
        [one] { $max } giorno lavorativo
       *[other] { $max } giorni lavorativi
    }.
delivery-if-ordered = Se ordina oggi, il Suo pacco dovrebbe arrivare entro il giorno { $date }.
    .informal = Se ordini oggi, il tuo pacco dovrebbe arrivare entro il giorno { $date }.
delivery-express-days = La spedizione espressa richiede { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
delivery-free = La spedizione è gratuita.
delivery-cost = La spedizione costa { $amount }.
delivery-express-cost = La spedizione espressa costa { $amount }.
delivery-country-yes = Sì, spedisco nel Suo Paese.
    .informal = Sì, spedisco nel tuo Paese.
delivery-country-no = Mi dispiace, non spedisco nel Suo Paese.
    .informal = Mi dispiace, non spedisco nel tuo Paese.
delivery-insured = Il pacco è assicurato.
delivery-signature = Qualcuno deve essere a casa per firmare alla consegna.

## Late
late-sorry = Mi dispiace per il ritardo del Suo pacco.
    .informal = Mi dispiace per il ritardo del tuo pacco.
late-carrier = Il corriere ha un ritardo.
late-holidays = I pacchi impiegano più tempo a causa delle festività.
late-new-date = La nuova data di consegna è il giorno { $date }.
late-wait-until = La prego di attendere fino al giorno { $date }.
    .informal = Ti chiedo di attendere fino al giorno { $date }.
late-then-refund = Se il Suo pacco non arriva entro il giorno { $date }, Le rimborserò l’intero importo.
    .informal = Se il tuo pacco non arriva entro il giorno { $date }, ti rimborserò l’intero importo.
late-then-write = Se il Suo pacco non arriva entro il giorno { $date }, mi scriva, per favore.
    .informal = Se il tuo pacco non arriva entro il giorno { $date }, scrivimi, per favore.
late-then-choice = Se il Suo pacco non arriva entro il giorno { $date }, potrà scegliere tra un rimborso e un articolo sostitutivo.
    .informal = Se il tuo pacco non arriva entro il giorno { $date }, potrai scegliere tra un rimborso e un articolo sostitutivo.

## Customs
customs-held = Il Suo pacco è in dogana.
    .informal = Il tuo pacco è in dogana.
customs-cleared = Il Suo pacco ha superato la dogana.
    .informal = Il tuo pacco ha superato la dogana.
customs-days = Il controllo doganale può richiedere { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
customs-fees-buyer = I dazi e le imposte di importazione non sono inclusi nel prezzo.
customs-fees-paid = I dazi e le imposte di importazione sono già pagati.
customs-contact = La dogana potrebbe chiederLe dei documenti.
    .informal = La dogana potrebbe chiederti dei documenti.
customs-invoice = Posso inviarLe una fattura per la dogana.
    .informal = Posso inviarti una fattura per la dogana.
customs-true-value = Nel modulo doganale devo indicare il valore reale.

## Delivered, not found
delivered-date = Secondo il tracciamento, il Suo pacco è stato consegnato il giorno { $date }.
    .informal = Secondo il tracciamento, il tuo pacco è stato consegnato il giorno { $date }.
delivered-attempt = Il corriere ha tentato di consegnare il Suo pacco il giorno { $date }.
    .informal = Il corriere ha tentato di consegnare il tuo pacco il giorno { $date }.
delivered-check-neighbours = Per favore, chieda ai vicini e controlli la cassetta della posta.
    .informal = Per favore, chiedi ai vicini e controlla la cassetta della posta.
delivered-proof = Ho chiesto al corriere la prova di consegna.
delivered-missing-sorry = Mi dispiace che non abbia ricevuto il Suo pacco.
    .informal = Mi dispiace che tu non abbia ricevuto il tuo pacco.

## Damaged, not working, incomplete
damaged-sorry = Mi dispiace che l’articolo sia arrivato danneggiato.
damaged-packing = Non ho imballato l’articolo abbastanza bene.
damaged-keep-packaging = Per favore, conservi l’imballaggio.
    .informal = Per favore, conserva l’imballaggio.
damaged-claim = Segnalerò il danno al corriere.
damaged-not-working-sorry = Mi dispiace che l’articolo non funzioni.
damaged-repair-offer = Posso riparare l’articolo per Lei.
    .informal = Posso riparare l’articolo per te.
damaged-try-first = Per favore, provi prima così:
    .informal = Per favore, prova prima così:
missing-part-sorry = Mi dispiace che manchi un pezzo.
missing-part-send = Le invierò oggi il pezzo mancante.
    .informal = Ti invierò oggi il pezzo mancante.
missing-part-send-date = Le invierò il pezzo mancante il giorno { $date }.
    .informal = Ti invierò il pezzo mancante il giorno { $date }.
missing-spare-part = Posso inviarLe un pezzo di ricambio.
    .informal = Posso inviarti un pezzo di ricambio.

## Wrong item
wrong-item-sorry = Mi dispiace che abbia ricevuto l’articolo sbagliato.
    .informal = Mi dispiace che tu abbia ricevuto l’articolo sbagliato.
wrong-item-colour-sorry = Mi dispiace che abbia ricevuto il colore sbagliato.
    .informal = Mi dispiace che tu abbia ricevuto il colore sbagliato.
wrong-item-size-sorry = Mi dispiace che abbia ricevuto la taglia sbagliata.
    .informal = Mi dispiace che tu abbia ricevuto la taglia sbagliata.
wrong-item-send = Le invierò oggi l’articolo giusto.
    .informal = Ti invierò oggi l’articolo giusto.
wrong-item-send-date = Le invierò l’articolo giusto il giorno { $date }.
    .informal = Ti invierò l’articolo giusto il giorno { $date }.
wrong-item-keep = Può tenere l’articolo sbagliato.
    .informal = Puoi tenere l’articolo sbagliato.

## Refund
refund-offer = Posso rimborsarLe l’intero importo.
    .informal = Posso rimborsarti l’intero importo.
refund-done = Le ho rimborsato l’intero importo.
    .informal = Ti ho rimborsato l’intero importo.
refund-done-amount = Ho rimborsato { $amount }.
refund-done-amount-date = Ho rimborsato { $amount } il giorno { $date }.
refund-will-today = Le farò il rimborso oggi.
    .informal = Ti farò il rimborso oggi.
refund-will-amount = Rimborserò { $amount }.
refund-after-return = Farò il rimborso appena avrò ricevuto l’articolo.
refund-days = Il denaro dovrebbe arrivarLe entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .informal = Il denaro dovrebbe arrivarti entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
refund-business-days-range = Il denaro dovrebbe arrivarLe in { $min }–{ $max ->
        [one] { $max } giorno lavorativo
       *[other] { $max } giorni lavorativi
    }.
    .informal = Il denaro dovrebbe arrivarti in { $min }–{ $max ->
        [one] { $max } giorno lavorativo
       *[other] { $max } giorni lavorativi
    }.
refund-bank-days-range = La Sua banca può impiegare da { $min } a { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    } per mostrare il rimborso.
    .informal = La tua banca può impiegare da { $min } a { $max ->
        [one] { $max } giorno
       *[other] { $max } giorni
    } per mostrare il rimborso.
refund-not-seen = Se non vede il rimborso entro il giorno { $date }, mi scriva, per favore.
    .informal = Se non vedi il rimborso entro il giorno { $date }, scrivimi, per favore.
refund-method = Il rimborso viene accreditato sul metodo di pagamento che ha usato.
    .informal = Il rimborso viene accreditato sul metodo di pagamento che hai usato.
refund-shipping = Rimborserò anche le spese di spedizione.
partial-refund-offer = Posso offrirLe un rimborso parziale di { $amount }.
    .informal = Posso offrirti un rimborso parziale di { $amount }.
partial-refund-percent = Posso offrirLe un rimborso parziale del { $percent }.
    .informal = Posso offrirti un rimborso parziale del { $percent }.
partial-refund-keep = Può tenere l’articolo.
    .informal = Puoi tenere l’articolo.
partial-refund-done = Le ho fatto un rimborso parziale di { $amount }.
    .informal = Ti ho fatto un rimborso parziale di { $amount }.

## Replacement
replacement-offer = Posso inviarLe un articolo sostitutivo.
    .informal = Posso inviarti un articolo sostitutivo.
replacement-free = La sostituzione è gratuita.
replacement-date = Spedirò l’articolo sostitutivo il giorno { $date }.
replacement-sent = Ho spedito l’articolo sostitutivo.
replacement-sent-date = Ho spedito l’articolo sostitutivo il giorno { $date }.
replacement-tracking = Il numero di tracciamento dell’articolo sostitutivo è { $tracking }.

## Return
return-how = Per favore, apra una richiesta di reso nel Suo ordine.
    .informal = Per favore, apri una richiesta di reso nel tuo ordine.
return-accepted = Ho accettato il Suo reso.
    .informal = Ho accettato il tuo reso.
return-until = Può restituire l’articolo fino al giorno { $date }.
    .informal = Puoi restituire l’articolo fino al giorno { $date }.
return-days = Può restituire l’articolo entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
    .informal = Puoi restituire l’articolo entro { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }.
return-unused = Per favore, restituisca l’articolo non usato e nell’imballaggio originale.
    .informal = Per favore, restituisci l’articolo non usato e nell’imballaggio originale.
return-label = Le invierò un’etichetta di reso prepagata.
    .informal = Ti invierò un’etichetta di reso prepagata.
return-label-attached = L’etichetta di reso è in allegato.
return-pickup-date = Il corriere ritirerà il reso il giorno { $date }.
return-cost-seller = Le spese di reso sono a mio carico.
return-cost-buyer = Le spese di reso sono a carico di chi acquista.
return-tracking = Per favore, mi invii il numero di tracciamento del reso.
    .informal = Per favore, inviami il numero di tracciamento del reso.
return-not-needed = Non è necessario che restituisca l’articolo.
    .informal = Non è necessario che tu restituisca l’articolo.

## Exchange
exchange-offer = Posso cambiare l’articolo.
exchange-size = Posso cambiare l’articolo con la taglia { $size }.
exchange-colour = Posso cambiare l’articolo con un altro colore: { $colour }.
exchange-after-return = Spedirò il nuovo articolo appena avrò ricevuto quello precedente.

## Size and colour
size-recommend = Consiglio la taglia { $size }.
size-available = La taglia { $size } è disponibile.
size-sold-out = Mi dispiace, la taglia { $size } è esaurita.
size-runs-small = L’articolo veste piccolo: per favore, scelga una taglia in più.
    .informal = L’articolo veste piccolo: per favore, scegli una taglia in più.
size-true = L’articolo veste regolare.
size-chart = La tabella delle taglie si trova nell’annuncio.
size-dimensions = L’articolo è lungo { $length } e largo { $width }.
size-weight = L’articolo pesa { $weight }.
colour-available = Questo colore è disponibile: { $colour }.
colour-sold-out = Mi dispiace, questo colore è esaurito: { $colour }.
colour-screen = Il colore può apparire un po’ diverso sul Suo schermo.
    .informal = Il colore può apparire un po’ diverso sul tuo schermo.

## Stock and the product
stock-available = Sì, l’articolo è disponibile.
stock-ready-today = L’articolo è pronto per la spedizione oggi.
stock-left = { $quantity ->
        [one] È rimasto { $quantity } pezzo
       *[other] Sono rimasti { $quantity } pezzi
    }.
stock-sold-out = Mi dispiace, l’articolo è esaurito.
stock-back-date = L’articolo sarà di nuovo disponibile il giorno { $date }.
stock-similar = Ho un articolo simile.
stock-similar-link = Ho un articolo simile qui: { $link }
stock-reserve-until = Posso riservarLe l’articolo fino al giorno { $date }.
    .informal = Posso riservarti l’articolo fino al giorno { $date }.
stock-new = L’articolo è nuovo e mai usato.
stock-handmade = L’articolo è fatto a mano.
stock-batteries-yes = Le batterie sono incluse.
stock-batteries-no = Le batterie non sono incluse.
stock-gift-wrap = Posso confezionare l’articolo come regalo.
stock-warranty-months = L’articolo ha una garanzia di { $months ->
        [one] { $months } mese
       *[other] { $months } mesi
    }.
stock-instructions = Le istruzioni sono nella confezione.

## Price and discount
price-is = Il prezzo è di { $amount }.
price-total = Il totale è di { $amount }, spedizione inclusa.
price-includes-shipping = Il prezzo include la spedizione.
price-fixed = Mi dispiace, non posso abbassare il prezzo.
price-offer = Posso offrirLe un prezzo di { $amount }.
    .informal = Posso offrirti un prezzo di { $amount }.
discount-percent = Posso offrirLe uno sconto del { $percent }.
    .informal = Posso offrirti uno sconto del { $percent }.
discount-code = Il Suo codice sconto è { $code }.
    .informal = Il tuo codice sconto è { $code }.
discount-until = L’offerta è valida fino al giorno { $date }.
discount-quantity = Se acquista { $quantity ->
        [one] { $quantity } pezzo
       *[other] { $quantity } pezzi
    }, avrà uno sconto del { $percent }.
    .informal = Se acquisti { $quantity ->
        [one] { $quantity } pezzo
       *[other] { $quantity } pezzi
    }, avrai uno sconto del { $percent }.

## Combined shipping, payment, invoice
combined-offer = Posso spedire i Suoi ordini insieme in un unico pacco.
    .informal = Posso spedire i tuoi ordini insieme in un unico pacco.
combined-once = Pagherà la spedizione una sola volta.
    .informal = Pagherai la spedizione una sola volta.
combined-cost = La spedizione di tutti gli articoli insieme costa { $amount }.
combined-wait = Per favore, non paghi finché non Le invio il nuovo totale.
    .informal = Per favore, non pagare finché non ti invio il nuovo totale.
payment-waiting = Non ho ancora ricevuto il Suo pagamento.
    .informal = Non ho ancora ricevuto il tuo pagamento.
payment-by = Per favore, paghi entro il giorno { $date }.
    .informal = Per favore, paga entro il giorno { $date }.
payment-marketplace = Per favore, paghi solo attraverso la piattaforma.
    .informal = Per favore, paga solo attraverso la piattaforma.
invoice-attached = La fattura è in allegato.
invoice-today = Le invierò la fattura oggi.
    .informal = Ti invierò la fattura oggi.
invoice-number = Il numero di fattura è { $invoice }.
invoice-details = Per favore, mi invii il nome e l’indirizzo per la fattura.
    .informal = Per favore, inviami il nome e l’indirizzo per la fattura.

## Cancelling
cancel-possible = Sì, può ancora annullare il Suo ordine.
    .informal = Sì, puoi ancora annullare il tuo ordine.
cancel-done = Ho annullato il Suo ordine.
    .informal = Ho annullato il tuo ordine.
cancel-too-late = Mi dispiace, non posso annullare l’ordine perché l’ho già spedito.
cancel-return-instead = Può restituire l’articolo dopo l’arrivo.
    .informal = Puoi restituire l’articolo dopo l’arrivo.
cancel-if-sent = Se il pacco è già partito, può restituire l’articolo dopo l’arrivo.
    .informal = Se il pacco è già partito, puoi restituire l’articolo dopo l’arrivo.

## Address
address-confirm = Per favore, confermi che il Suo indirizzo è corretto.
    .informal = Per favore, conferma che il tuo indirizzo è corretto.
address-changed = Ho modificato l’indirizzo di consegna.
address-too-late = Mi dispiace, non posso modificare l’indirizzo perché ho già spedito il pacco.
address-if-sent = Se il pacco è già partito, chiederò al corriere di modificare l’indirizzo.
address-returned = Il pacco è tornato da me perché l’indirizzo non era completo.
address-resend-cost = Posso spedire di nuovo il pacco per { $amount }.

## Disputes
dispute-understand = Capisco la Sua insoddisfazione.
    .informal = Capisco la tua insoddisfazione.
dispute-solve = Vorrei trovare una buona soluzione insieme a Lei.
    .informal = Vorrei trovare una buona soluzione insieme a te.
dispute-replied = Ho risposto alla Sua contestazione.
    .informal = Ho risposto alla tua contestazione.
dispute-tracking-added = Ho aggiunto i dati di tracciamento alla Sua contestazione.
    .informal = Ho aggiunto i dati di tracciamento alla tua contestazione.
dispute-decision-date = La piattaforma deciderà entro il giorno { $date }.

## Reviews
review-ask = Mi farebbe piacere una Sua recensione sincera.
    .informal = Mi farebbe piacere una tua recensione sincera.
review-thanks = La ringrazio per la recensione.
    .informal = Grazie per la recensione.
review-improve = Il Suo parere mi aiuta a migliorare.
    .informal = Il tuo parere mi aiuta a migliorare.

## Coming back to the buyer
follow-up-arrived = È arrivato il Suo pacco?
    .informal = È arrivato il tuo pacco?
follow-up-all-right = È tutto a posto con il Suo ordine?
    .informal = È tutto a posto con il tuo ordine?
follow-up-solved = Il problema è risolto ora?
follow-up-glad-like = Mi fa piacere che l’articolo Le piaccia.
    .informal = Mi fa piacere che l’articolo ti piaccia.
follow-up-glad-arrived = Mi fa piacere che il Suo pacco sia arrivato bene.
    .informal = Mi fa piacere che il tuo pacco sia arrivato bene.
follow-up-date = Controllerò di nuovo il giorno { $date }.

## Choices
options-intro = Può scegliere:
    .informal = Puoi scegliere:
options-refund-replacement = Preferisce un rimborso o un articolo sostitutivo?
    .informal = Preferisci un rimborso o un articolo sostitutivo?
options-part-refund = Preferisce il pezzo mancante o un rimborso?
    .informal = Preferisci il pezzo mancante o un rimborso?
options-refund-wait = Preferisce attendere o ricevere un rimborso?
    .informal = Preferisci attendere o ricevere un rimborso?
options-exchange-refund = Preferisce un cambio o un rimborso?
    .informal = Preferisci un cambio o un rimborso?
options-partial-return = Preferisce tenere l’articolo con un rimborso parziale o restituirlo per un rimborso completo?
    .informal = Preferisci tenere l’articolo con un rimborso parziale o restituirlo per un rimborso completo?
options-ready-date = Posso farlo entro il giorno { $date }.
options-tell = Per favore, mi dica che cosa preferisce.
    .informal = Per favore, dimmi che cosa preferisci.
options-tell-date = Per favore, mi dica entro il giorno { $date } che cosa preferisce.
    .informal = Per favore, dimmi entro il giorno { $date } che cosa preferisci.

## Next steps
next-step-nothing = Non deve fare nulla.
    .informal = Non devi fare nulla.
next-step-news = Le scriverò appena avrò novità.
    .informal = Ti scriverò appena avrò novità.
next-step-photos = Cercherò una soluzione appena avrò le foto.
next-step-confirm = Inizierò appena avrò la Sua conferma.
    .informal = Inizierò appena avrò la tua conferma.

## Apologies
apology = Mi dispiace.
apology-problem = Mi scuso per questo problema.
apology-mistake = È stato un mio errore.
apology-wait = Mi scuso per l’attesa.
apology-late-reply = Mi scuso per il ritardo nella risposta.
apology-understand = Capisco quanto sia fastidioso.
apology-not-possible = Mi dispiace, non è possibile.

## Closings
closing-questions = Se ha domande, mi scriva pure.
    .informal = Se hai domande, scrivimi pure.
closing-anything-else = Se Le serve altro, mi scriva pure.
    .informal = Se ti serve altro, scrivimi pure.
closing-help = La aiuto volentieri.
    .informal = Ti aiuto volentieri.
closing-reply = Resto in attesa di una Sua risposta.
    .informal = Resto in attesa di una tua risposta.
closing-enjoy = Spero che il Suo acquisto Le piaccia.
    .informal = Spero che il tuo acquisto ti piaccia.
closing-thanks-again = Grazie ancora!
closing-day = Le auguro una buona giornata!
    .informal = Ti auguro una buona giornata!
closing-weekend = Le auguro un buon fine settimana!
    .informal = Ti auguro un buon fine settimana!
closing-best = Un cordiale saluto,
    .informal = Un caro saluto,
closing-regards = Cordiali saluti,
    .informal = Un saluto,
