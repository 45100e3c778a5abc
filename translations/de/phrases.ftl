### German: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: Sie; .informal: du.

## Greetings
greeting = Guten Tag,
    .informal = Hallo,
greeting-name = Guten Tag { $name },
    .informal = Hallo { $name },
greeting-dear-name = Guten Tag { $name },
    .informal = Hallo { $name },
greeting-morning = Guten Morgen,
greeting-afternoon = Guten Tag,
greeting-evening = Guten Abend,
greeting-hope-well = Ich hoffe, es geht Ihnen gut.
    .informal = Ich hoffe, es geht dir gut.

## Thanks
thanks = Vielen Dank!
thanks-message = Vielen Dank für Ihre Nachricht.
    .informal = Vielen Dank für deine Nachricht.
thanks-order = Vielen Dank für Ihre Bestellung.
    .informal = Vielen Dank für deine Bestellung.
thanks-order-number = Vielen Dank für Ihre Bestellung { $order }.
    .informal = Vielen Dank für deine Bestellung { $order }.
thanks-purchase = Vielen Dank für Ihren Einkauf.
    .informal = Vielen Dank für deinen Einkauf.
thanks-interest = Vielen Dank für Ihr Interesse.
    .informal = Vielen Dank für dein Interesse.
thanks-question = Vielen Dank für Ihre Frage.
    .informal = Vielen Dank für deine Frage.
thanks-reporting = Vielen Dank, dass Sie mir Bescheid gegeben haben.
    .informal = Vielen Dank, dass du mir Bescheid gegeben hast.
thanks-patience = Vielen Dank für Ihre Geduld.
    .informal = Vielen Dank für deine Geduld.
thanks-understanding = Vielen Dank für Ihr Verständnis.
    .informal = Vielen Dank für dein Verständnis.
thanks-photos = Vielen Dank für die Fotos.
thanks-quick-reply = Vielen Dank für Ihre schnelle Antwort.
    .informal = Vielen Dank für deine schnelle Antwort.
thanks-kind-words = Vielen Dank für die freundlichen Worte.
thanks-welcome = Gern geschehen.

## Short answers
answer-yes = Ja, natürlich.
answer-possible = Ja, das ist möglich.
answer-no-problem = Das ist überhaupt kein Problem.
answer-find-out = Ich finde das für Sie heraus.
    .informal = Ich finde das für dich heraus.
answer-photo-attached = Ich habe ein Foto angehängt.
answer-photo-send = Ich schicke Ihnen ein Foto.
    .informal = Ich schicke dir ein Foto.

## What has come in
received-message = Ich habe Ihre Nachricht erhalten.
    .informal = Ich habe deine Nachricht erhalten.
received-order = Ich habe Ihre Bestellung erhalten.
    .informal = Ich habe deine Bestellung erhalten.
received-order-number = Ich habe Ihre Bestellung { $order } erhalten.
    .informal = Ich habe deine Bestellung { $order } erhalten.
received-payment = Ich habe Ihre Zahlung erhalten.
    .informal = Ich habe deine Zahlung erhalten.
received-payment-amount = Ich habe Ihre Zahlung über { $amount } erhalten.
    .informal = Ich habe deine Zahlung über { $amount } erhalten.
received-return = Ihre Rücksendung ist bei mir angekommen.
    .informal = Deine Rücksendung ist bei mir angekommen.
received-photos = Ich habe Ihre Fotos erhalten.
    .informal = Ich habe deine Fotos erhalten.

## Checking
checking = Ich prüfe das gerade.
checking-carrier = Ich kläre das gerade mit dem Versanddienst.
checking-carrier-name = Ich kläre das gerade mit { $carrier }.
checking-carrier-contacted = Ich habe den Versanddienst kontaktiert.
checking-carrier-search = Ich habe den Versanddienst gebeten, nach Ihrem Paket zu suchen.
    .informal = Ich habe den Versanddienst gebeten, nach deinem Paket zu suchen.
checking-carrier-answer-date = Der Versanddienst wird bis zum { $date } antworten.
checking-stock = Ich prüfe gerade meinen Bestand.
checking-reply-today = Ich melde mich heute noch einmal bei Ihnen.
    .informal = Ich melde mich heute noch einmal bei dir.
checking-reply-date = Ich melde mich bis zum { $date } bei Ihnen.
    .informal = Ich melde mich bis zum { $date } bei dir.
checking-reply-hours = Ich antworte innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }.
checking-reply-days = Ich antworte innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.

## Questions to the buyer
ask-details = Könnten Sie mir bitte mehr dazu sagen?
    .informal = Könntest du mir bitte mehr dazu sagen?
ask-what-wrong = Könnten Sie mir bitte sagen, was mit dem Artikel nicht stimmt?
    .informal = Könntest du mir bitte sagen, was mit dem Artikel nicht stimmt?
ask-photo = Könnten Sie mir bitte ein Foto schicken?
    .informal = Könntest du mir bitte ein Foto schicken?
ask-photos-damage = Könnten Sie mir bitte Fotos vom Artikel und von der Verpackung schicken?
    .informal = Könntest du mir bitte Fotos vom Artikel und von der Verpackung schicken?
ask-order-number = Könnten Sie mir bitte Ihre Bestellnummer nennen?
    .informal = Könntest du mir bitte deine Bestellnummer nennen?
ask-address = Könnten Sie mir bitte Ihre vollständige Adresse schicken?
    .informal = Könntest du mir bitte deine vollständige Adresse schicken?
ask-size = Welche Größe brauchen Sie?
    .informal = Welche Größe brauchst du?
ask-colour = Welche Farbe möchten Sie?
    .informal = Welche Farbe möchtest du?
ask-country = In welches Land soll ich liefern?

## Before it is sent
shipping-packing = Ich packe gerade Ihre Bestellung.
    .informal = Ich packe gerade deine Bestellung.
shipping-today = Ich verschicke Ihre Bestellung heute.
    .informal = Ich verschicke deine Bestellung heute.
shipping-tomorrow = Ich verschicke Ihre Bestellung morgen.
    .informal = Ich verschicke deine Bestellung morgen.
shipping-date = Ich verschicke Ihre Bestellung am { $date }.
    .informal = Ich verschicke deine Bestellung am { $date }.
shipping-days = Ich verschicke Ihre Bestellung innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.
    .informal = Ich verschicke deine Bestellung innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.
shipping-business-days = Ich verschicke Ihre Bestellung innerhalb von { $days ->
        [one] { $days } Werktag
       *[other] { $days } Werktagen
    }.
    .informal = Ich verschicke deine Bestellung innerhalb von { $days ->
        [one] { $days } Werktag
       *[other] { $days } Werktagen
    }.
shipping-tracking-later = Ich schicke Ihnen die Sendungsnummer, sobald das Paket unterwegs ist.
    .informal = Ich schicke dir die Sendungsnummer, sobald das Paket unterwegs ist.
shipping-no-weekend = Am Wochenende verschicke ich nichts.
shipping-away-until = Ich bin bis zum { $date } nicht da.

## Sent
sent = Ihr Paket ist unterwegs.
    .informal = Dein Paket ist unterwegs.
sent-today = Ich habe Ihr Paket heute verschickt.
    .informal = Ich habe dein Paket heute verschickt.
sent-yesterday = Ich habe Ihr Paket gestern verschickt.
    .informal = Ich habe dein Paket gestern verschickt.
sent-date = Ich habe Ihr Paket am { $date } verschickt.
    .informal = Ich habe dein Paket am { $date } verschickt.
sent-carrier = Ich habe Ihr Paket mit { $carrier } verschickt.
    .informal = Ich habe dein Paket mit { $carrier } verschickt.
sent-date-carrier = Ich habe Ihr Paket am { $date } mit { $carrier } verschickt.
    .informal = Ich habe dein Paket am { $date } mit { $carrier } verschickt.
sent-carrier-tracking = Ich habe Ihr Paket mit { $carrier } verschickt, Sendungsnummer { $tracking }.
    .informal = Ich habe dein Paket mit { $carrier } verschickt, Sendungsnummer { $tracking }.
sent-order = Ich habe Ihre Bestellung { $order } verschickt.
    .informal = Ich habe deine Bestellung { $order } verschickt.
sent-parcels = Ihre Bestellung kommt in { $quantity ->
        [one] { $quantity } Paket
       *[other] { $quantity } Paketen
    }.
    .informal = Deine Bestellung kommt in { $quantity ->
        [one] { $quantity } Paket
       *[other] { $quantity } Paketen
    }.
sent-rest-later = Der Rest Ihrer Bestellung kommt in einem zweiten Paket.
    .informal = Der Rest deiner Bestellung kommt in einem zweiten Paket.

## Tracking
tracking-number = Ihre Sendungsnummer lautet { $tracking }.
    .informal = Deine Sendungsnummer lautet { $tracking }.
tracking-link = Hier können Sie Ihr Paket verfolgen: { $link }
    .informal = Hier kannst du dein Paket verfolgen: { $link }
tracking-wait-hours = Die Sendungsverfolgung wird innerhalb von { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } aktualisiert.
tracking-wait-days = Die Sendungsverfolgung wird innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } aktualisiert.
tracking-last-update = Die Sendungsverfolgung wurde zuletzt am { $date } aktualisiert.
tracking-none = Diese Versandart hat keine Sendungsverfolgung.
tracking-returning = Ihr Paket ist auf dem Rückweg zu mir.
    .informal = Dein Paket ist auf dem Rückweg zu mir.

## Where it is
where-in-transit = Ihr Paket ist noch unterwegs.
    .informal = Dein Paket ist noch unterwegs.
where-arrived-country = Ihr Paket ist in Ihrem Land angekommen.
    .informal = Dein Paket ist in deinem Land angekommen.
where-out-for-delivery = Ihr Paket ist heute in der Zustellung.
    .informal = Dein Paket ist heute in der Zustellung.
where-pickup = Ihr Paket liegt in der Abholstelle für Sie bereit.
    .informal = Dein Paket liegt in der Abholstelle für dich bereit.
where-pickup-until = Sie können Ihr Paket bis zum { $date } abholen.
    .informal = Du kannst dein Paket bis zum { $date } abholen.
where-ask-post-office = Bitte fragen Sie bei Ihrer Postfiliale nach und nennen Sie dort die Sendungsnummer.
    .informal = Bitte frag bei deiner Postfiliale nach und nenne dort die Sendungsnummer.
where-expected-date = Ihr Paket kommt voraussichtlich am { $date } an.
    .informal = Dein Paket kommt voraussichtlich am { $date } an.
where-expected-by = Ihr Paket kommt voraussichtlich bis zum { $date } an.
    .informal = Dein Paket kommt voraussichtlich bis zum { $date } an.
where-expected-between = Ihr Paket kommt voraussichtlich zwischen dem { $start } und dem { $end } an.
    .informal = Dein Paket kommt voraussichtlich zwischen dem { $start } und dem { $end } an.
where-expected-days = Ihr Paket kommt voraussichtlich in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } an.
    .informal = Dein Paket kommt voraussichtlich in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } an.
where-expected-days-range = Ihr Paket kommt voraussichtlich in { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    } an.
    .informal = Dein Paket kommt voraussichtlich in { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tagen
    } an.
where-lost-sorry = Es tut mir leid, dass Ihr Paket verloren gegangen ist.
    .informal = Es tut mir leid, dass dein Paket verloren gegangen ist.

## Delivery, before the sale
delivery-days = Die Lieferung dauert { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
delivery-days-range = Die Lieferung dauert { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tage
    }.
delivery-business-days-range = Die Lieferung dauert { $min } bis { $max ->
        [one] { $max } Werktag
       *[other] { $max } Werktage
    }.
delivery-if-ordered = Wenn Sie heute bestellen, kommt Ihr Paket voraussichtlich bis zum { $date } an.
    .informal = Wenn du heute bestellst, kommt dein Paket voraussichtlich bis zum { $date } an.
delivery-express-days = Der Expressversand dauert { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }.
delivery-free = Der Versand ist kostenlos.
delivery-cost = Der Versand kostet { $amount }.
delivery-express-cost = Der Expressversand kostet { $amount }.
delivery-country-yes = Ja, ich liefere in Ihr Land.
    .informal = Ja, ich liefere in dein Land.
delivery-country-no = Leider liefere ich nicht in Ihr Land.
    .informal = Leider liefere ich nicht in dein Land.
delivery-insured = Das Paket ist versichert.
delivery-signature = Jemand muss zu Hause sein, um den Empfang zu bestätigen.

## Late
late-sorry = Es tut mir leid, dass sich Ihr Paket verspätet.
    .informal = Es tut mir leid, dass sich dein Paket verspätet.
late-carrier = Beim Versanddienst gibt es eine Verzögerung.
late-holidays = Wegen der Feiertage sind Pakete länger unterwegs.
late-new-date = Der neue Liefertermin ist der { $date }.
late-wait-until = Bitte warten Sie noch bis zum { $date }.
    .informal = Bitte warte noch bis zum { $date }.
late-then-refund = Wenn Ihr Paket bis zum { $date } nicht ankommt, erstatte ich Ihnen den vollen Betrag.
    .informal = Wenn dein Paket bis zum { $date } nicht ankommt, erstatte ich dir den vollen Betrag.
late-then-write = Wenn Ihr Paket bis zum { $date } nicht ankommt, schreiben Sie mir bitte.
    .informal = Wenn dein Paket bis zum { $date } nicht ankommt, schreib mir bitte.
late-then-choice = Wenn Ihr Paket bis zum { $date } nicht ankommt, können Sie zwischen Erstattung und Ersatz wählen.
    .informal = Wenn dein Paket bis zum { $date } nicht ankommt, kannst du zwischen Erstattung und Ersatz wählen.

## Customs
customs-held = Ihr Paket liegt beim Zoll.
    .informal = Dein Paket liegt beim Zoll.
customs-cleared = Ihr Paket hat den Zoll passiert.
    .informal = Dein Paket hat den Zoll passiert.
customs-days = Die Prüfung beim Zoll kann { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } dauern.
customs-fees-buyer = Zölle und Einfuhrsteuern sind nicht im Preis enthalten.
customs-fees-paid = Zölle und Einfuhrsteuern sind bereits bezahlt.
customs-contact = Der Zoll kann Unterlagen von Ihnen anfordern.
    .informal = Der Zoll kann Unterlagen von dir anfordern.
customs-invoice = Ich kann Ihnen eine Rechnung für den Zoll schicken.
    .informal = Ich kann dir eine Rechnung für den Zoll schicken.
customs-true-value = In der Zollerklärung muss ich den wirklichen Wert angeben.

## Delivered, not found
delivered-date = Laut Sendungsverfolgung wurde Ihr Paket am { $date } zugestellt.
    .informal = Laut Sendungsverfolgung wurde dein Paket am { $date } zugestellt.
delivered-attempt = Der Versanddienst hat am { $date } versucht, Ihr Paket zuzustellen.
    .informal = Der Versanddienst hat am { $date } versucht, dein Paket zuzustellen.
delivered-check-neighbours = Bitte fragen Sie in der Nachbarschaft nach und schauen Sie in den Briefkasten.
    .informal = Bitte frag in der Nachbarschaft nach und schau in den Briefkasten.
delivered-proof = Ich habe beim Versanddienst einen Zustellnachweis angefordert.
delivered-missing-sorry = Es tut mir leid, dass Ihr Paket nicht bei Ihnen angekommen ist.
    .informal = Es tut mir leid, dass dein Paket nicht bei dir angekommen ist.

## Damaged, not working, incomplete
damaged-sorry = Es tut mir leid, dass der Artikel beschädigt angekommen ist.
damaged-packing = Ich habe den Artikel nicht gut genug verpackt.
damaged-keep-packaging = Bitte bewahren Sie die Verpackung auf.
    .informal = Bitte bewahre die Verpackung auf.
damaged-claim = Ich melde den Schaden beim Versanddienst.
damaged-not-working-sorry = Es tut mir leid, dass der Artikel nicht funktioniert.
damaged-repair-offer = Ich kann den Artikel für Sie reparieren.
    .informal = Ich kann den Artikel für dich reparieren.
damaged-try-first = Bitte versuchen Sie zuerst Folgendes:
    .informal = Bitte versuche zuerst Folgendes:
missing-part-sorry = Es tut mir leid, dass ein Teil fehlt.
missing-part-send = Ich schicke Ihnen das fehlende Teil heute.
    .informal = Ich schicke dir das fehlende Teil heute.
missing-part-send-date = Ich schicke Ihnen das fehlende Teil am { $date }.
    .informal = Ich schicke dir das fehlende Teil am { $date }.
missing-spare-part = Ich kann Ihnen ein Ersatzteil schicken.
    .informal = Ich kann dir ein Ersatzteil schicken.

## Wrong item
wrong-item-sorry = Es tut mir leid, dass Sie den falschen Artikel erhalten haben.
    .informal = Es tut mir leid, dass du den falschen Artikel erhalten hast.
wrong-item-colour-sorry = Es tut mir leid, dass Sie die falsche Farbe erhalten haben.
    .informal = Es tut mir leid, dass du die falsche Farbe erhalten hast.
wrong-item-size-sorry = Es tut mir leid, dass Sie die falsche Größe erhalten haben.
    .informal = Es tut mir leid, dass du die falsche Größe erhalten hast.
wrong-item-send = Ich schicke Ihnen heute den richtigen Artikel.
    .informal = Ich schicke dir heute den richtigen Artikel.
wrong-item-send-date = Ich schicke Ihnen am { $date } den richtigen Artikel.
    .informal = Ich schicke dir am { $date } den richtigen Artikel.
wrong-item-keep = Den falschen Artikel können Sie behalten.
    .informal = Den falschen Artikel kannst du behalten.

## Refund
refund-offer = Ich kann Ihnen den vollen Betrag erstatten.
    .informal = Ich kann dir den vollen Betrag erstatten.
refund-done = Ich habe Ihnen den vollen Betrag erstattet.
    .informal = Ich habe dir den vollen Betrag erstattet.
refund-done-amount = Ich habe { $amount } erstattet.
refund-done-amount-date = Ich habe am { $date } { $amount } erstattet.
refund-will-today = Ich erstatte Ihnen das Geld heute.
    .informal = Ich erstatte dir das Geld heute.
refund-will-amount = Ich werde { $amount } erstatten.
refund-after-return = Ich erstatte das Geld, sobald der Artikel bei mir ist.
refund-days = Das Geld sollte innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } bei Ihnen sein.
    .informal = Das Geld sollte innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } bei dir sein.
refund-business-days-range = Das Geld sollte in { $min } bis { $max ->
        [one] { $max } Werktag
       *[other] { $max } Werktagen
    } bei Ihnen sein.
    .informal = Das Geld sollte in { $min } bis { $max ->
        [one] { $max } Werktag
       *[other] { $max } Werktagen
    } bei dir sein.
refund-bank-days-range = Bei Ihrer Bank kann es { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tage
    } dauern, bis die Erstattung zu sehen ist.
    .informal = Bei deiner Bank kann es { $min } bis { $max ->
        [one] { $max } Tag
       *[other] { $max } Tage
    } dauern, bis die Erstattung zu sehen ist.
refund-not-seen = Wenn Sie die Erstattung bis zum { $date } nicht sehen, schreiben Sie mir bitte.
    .informal = Wenn du die Erstattung bis zum { $date } nicht siehst, schreib mir bitte.
refund-method = Die Erstattung erfolgt über die Zahlungsart, die Sie genutzt haben.
    .informal = Die Erstattung erfolgt über die Zahlungsart, die du genutzt hast.
refund-shipping = Die Versandkosten erstatte ich ebenfalls.
partial-refund-offer = Ich kann Ihnen eine Teilerstattung von { $amount } anbieten.
    .informal = Ich kann dir eine Teilerstattung von { $amount } anbieten.
partial-refund-percent = Ich kann Ihnen eine Teilerstattung von { $percent } anbieten.
    .informal = Ich kann dir eine Teilerstattung von { $percent } anbieten.
partial-refund-keep = Den Artikel können Sie behalten.
    .informal = Den Artikel kannst du behalten.
partial-refund-done = Ich habe Ihnen { $amount } als Teilerstattung zurückgezahlt.
    .informal = Ich habe dir { $amount } als Teilerstattung zurückgezahlt.

## Replacement
replacement-offer = Ich kann Ihnen Ersatz schicken.
    .informal = Ich kann dir Ersatz schicken.
replacement-free = Der Ersatz ist kostenlos.
replacement-date = Ich verschicke den Ersatz am { $date }.
replacement-sent = Ich habe den Ersatz verschickt.
replacement-sent-date = Ich habe den Ersatz am { $date } verschickt.
replacement-tracking = Die Sendungsnummer des Ersatzes lautet { $tracking }.

## Return
return-how = Bitte melden Sie die Rückgabe in Ihrer Bestellung an.
    .informal = Bitte melde die Rückgabe in deiner Bestellung an.
return-accepted = Ich habe Ihre Rückgabe angenommen.
    .informal = Ich habe deine Rückgabe angenommen.
return-until = Sie können den Artikel bis zum { $date } zurückgeben.
    .informal = Du kannst den Artikel bis zum { $date } zurückgeben.
return-days = Sie können den Artikel innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } zurückgeben.
    .informal = Du kannst den Artikel innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } zurückgeben.
return-unused = Bitte schicken Sie den Artikel unbenutzt und in der Originalverpackung zurück.
    .informal = Bitte schick den Artikel unbenutzt und in der Originalverpackung zurück.
return-label = Ich schicke Ihnen ein bezahltes Rücksendeetikett.
    .informal = Ich schicke dir ein bezahltes Rücksendeetikett.
return-label-attached = Das Rücksendeetikett finden Sie im Anhang.
    .informal = Das Rücksendeetikett findest du im Anhang.
return-pickup-date = Der Versanddienst holt die Rücksendung am { $date } ab.
return-cost-seller = Die Kosten der Rücksendung übernehme ich.
return-cost-buyer = Die Kosten der Rücksendung trägt die Käuferseite.
return-tracking = Bitte schicken Sie mir die Sendungsnummer der Rücksendung.
    .informal = Bitte schick mir die Sendungsnummer der Rücksendung.
return-not-needed = Sie müssen den Artikel nicht zurückschicken.
    .informal = Du musst den Artikel nicht zurückschicken.

## Exchange
exchange-offer = Ich kann den Artikel umtauschen.
exchange-size = Ich kann den Artikel gegen Größe { $size } umtauschen.
exchange-colour = Ich kann den Artikel gegen eine andere Farbe umtauschen: { $colour }.
exchange-after-return = Ich verschicke den neuen Artikel, sobald der alte bei mir ist.

## Size and colour
size-recommend = Ich empfehle Größe { $size }.
size-available = Größe { $size } ist vorrätig.
size-sold-out = Größe { $size } ist leider ausverkauft.
size-runs-small = Der Artikel fällt klein aus, bitte wählen Sie eine Größe größer.
    .informal = Der Artikel fällt klein aus, bitte wähle eine Größe größer.
size-true = Der Artikel fällt normal aus.
size-chart = Die Größentabelle finden Sie im Angebot.
    .informal = Die Größentabelle findest du im Angebot.
size-dimensions = Der Artikel ist { $length } lang und { $width } breit.
size-weight = Der Artikel wiegt { $weight }.
colour-available = Diese Farbe ist vorrätig: { $colour }.
colour-sold-out = Diese Farbe ist leider ausverkauft: { $colour }.
colour-screen = Die Farbe kann auf Ihrem Bildschirm etwas anders aussehen.
    .informal = Die Farbe kann auf deinem Bildschirm etwas anders aussehen.

## Stock and the product
stock-available = Ja, der Artikel ist vorrätig.
stock-ready-today = Der Artikel kann heute noch verschickt werden.
stock-left = Ich habe noch { $quantity ->
        [one] { $quantity } Stück
       *[other] { $quantity } Stück
    }.
stock-sold-out = Der Artikel ist leider ausverkauft.
stock-back-date = Der Artikel ist am { $date } wieder vorrätig.
stock-similar = Ich habe einen ähnlichen Artikel.
stock-similar-link = Einen ähnlichen Artikel gibt es hier: { $link }
stock-reserve-until = Ich kann den Artikel bis zum { $date } für Sie zurücklegen.
    .informal = Ich kann den Artikel bis zum { $date } für dich zurücklegen.
stock-new = Der Artikel ist neu und unbenutzt.
stock-handmade = Der Artikel ist von Hand gefertigt.
stock-batteries-yes = Batterien sind enthalten.
stock-batteries-no = Batterien sind nicht enthalten.
stock-gift-wrap = Ich kann den Artikel als Geschenk verpacken.
stock-warranty-months = Der Artikel hat { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    } Garantie.
stock-instructions = Die Anleitung liegt in der Verpackung.

## Price and discount
price-is = Der Preis beträgt { $amount }.
price-total = Inklusive Versand sind es zusammen { $amount }.
price-includes-shipping = Der Versand ist im Preis enthalten.
price-fixed = Leider kann ich den Preis nicht senken.
price-offer = Ich kann Ihnen einen Preis von { $amount } anbieten.
    .informal = Ich kann dir einen Preis von { $amount } anbieten.
discount-percent = Ich kann Ihnen { $percent } Rabatt anbieten.
    .informal = Ich kann dir { $percent } Rabatt anbieten.
discount-code = Ihr Rabattcode lautet { $code }.
    .informal = Dein Rabattcode lautet { $code }.
discount-until = Das Angebot gilt bis zum { $date }.
discount-quantity = Wenn Sie { $quantity ->
        [one] { $quantity } Stück
       *[other] { $quantity } Stück
    } kaufen, erhalten Sie { $percent } Rabatt.
    .informal = Wenn du { $quantity ->
        [one] { $quantity } Stück
       *[other] { $quantity } Stück
    } kaufst, bekommst du { $percent } Rabatt.

## Combined shipping, payment, invoice
combined-offer = Ich kann Ihre Bestellungen zusammen in einem Paket schicken.
    .informal = Ich kann deine Bestellungen zusammen in einem Paket schicken.
combined-once = Sie zahlen den Versand nur einmal.
    .informal = Du zahlst den Versand nur einmal.
combined-cost = Der Versand für alle Artikel zusammen kostet { $amount }.
combined-wait = Bitte zahlen Sie erst, wenn ich Ihnen den neuen Gesamtbetrag geschickt habe.
    .informal = Bitte zahle erst, wenn ich dir den neuen Gesamtbetrag geschickt habe.
payment-waiting = Ihre Zahlung ist noch nicht bei mir eingegangen.
    .informal = Deine Zahlung ist noch nicht bei mir eingegangen.
payment-by = Bitte zahlen Sie bis zum { $date }.
    .informal = Bitte zahle bis zum { $date }.
payment-marketplace = Bitte zahlen Sie nur über den Marktplatz.
    .informal = Bitte zahle nur über den Marktplatz.
invoice-attached = Die Rechnung finden Sie im Anhang.
    .informal = Die Rechnung findest du im Anhang.
invoice-today = Ich schicke Ihnen die Rechnung heute.
    .informal = Ich schicke dir die Rechnung heute.
invoice-number = Die Rechnungsnummer lautet { $invoice }.
invoice-details = Bitte schicken Sie mir Name und Adresse für die Rechnung.
    .informal = Bitte schick mir Name und Adresse für die Rechnung.

## Cancelling
cancel-possible = Ja, Sie können Ihre Bestellung noch stornieren.
    .informal = Ja, du kannst deine Bestellung noch stornieren.
cancel-done = Ich habe Ihre Bestellung storniert.
    .informal = Ich habe deine Bestellung storniert.
cancel-too-late = Leider kann ich die Bestellung nicht mehr stornieren, weil ich sie schon verschickt habe.
cancel-return-instead = Sie können den Artikel nach der Ankunft zurückgeben.
    .informal = Du kannst den Artikel nach der Ankunft zurückgeben.
cancel-if-sent = Wenn das Paket schon unterwegs ist, können Sie den Artikel nach der Ankunft zurückgeben.
    .informal = Wenn das Paket schon unterwegs ist, kannst du den Artikel nach der Ankunft zurückgeben.

## Address
address-confirm = Bitte bestätigen Sie, dass Ihre Adresse richtig ist.
    .informal = Bitte bestätige, dass deine Adresse richtig ist.
address-changed = Ich habe die Lieferadresse geändert.
address-too-late = Leider kann ich die Adresse nicht mehr ändern, weil ich das Paket schon verschickt habe.
address-if-sent = Wenn das Paket schon unterwegs ist, bitte ich den Versanddienst, die Adresse zu ändern.
address-returned = Das Paket kam zu mir zurück, weil die Adresse nicht vollständig war.
address-resend-cost = Ich kann das Paket für { $amount } noch einmal schicken.

## Disputes
dispute-understand = Ich verstehe, dass Sie damit nicht zufrieden sind.
    .informal = Ich verstehe, dass du damit nicht zufrieden bist.
dispute-solve = Ich möchte gern eine gute Lösung mit Ihnen finden.
    .informal = Ich möchte gern eine gute Lösung mit dir finden.
dispute-replied = Ich habe in Ihrem Fall geantwortet.
    .informal = Ich habe in deinem Fall geantwortet.
dispute-tracking-added = Ich habe die Sendungsdaten zu Ihrem Fall hinzugefügt.
    .informal = Ich habe die Sendungsdaten zu deinem Fall hinzugefügt.
dispute-decision-date = Der Marktplatz entscheidet bis zum { $date }.

## Reviews
review-ask = Über eine ehrliche Bewertung würde ich mich freuen.
review-thanks = Vielen Dank für Ihre Bewertung.
    .informal = Vielen Dank für deine Bewertung.
review-improve = Ihre Rückmeldung hilft mir, besser zu werden.
    .informal = Deine Rückmeldung hilft mir, besser zu werden.

## Coming back to the buyer
follow-up-arrived = Ist Ihr Paket angekommen?
    .informal = Ist dein Paket angekommen?
follow-up-all-right = Ist mit Ihrer Bestellung alles in Ordnung?
    .informal = Ist mit deiner Bestellung alles in Ordnung?
follow-up-solved = Ist das Problem jetzt gelöst?
follow-up-glad-like = Ich freue mich, dass Ihnen der Artikel gefällt.
    .informal = Ich freue mich, dass dir der Artikel gefällt.
follow-up-glad-arrived = Ich freue mich, dass Ihr Paket gut angekommen ist.
    .informal = Ich freue mich, dass dein Paket gut angekommen ist.
follow-up-date = Ich prüfe das am { $date } noch einmal.

## Choices
options-intro = Sie haben die Wahl:
    .informal = Du hast die Wahl:
options-refund-replacement = Möchten Sie eine Erstattung oder Ersatz?
    .informal = Möchtest du eine Erstattung oder Ersatz?
options-part-refund = Möchten Sie das fehlende Teil oder eine Erstattung?
    .informal = Möchtest du das fehlende Teil oder eine Erstattung?
options-refund-wait = Möchten Sie warten oder eine Erstattung erhalten?
    .informal = Möchtest du warten oder eine Erstattung bekommen?
options-exchange-refund = Möchten Sie einen Umtausch oder eine Erstattung?
    .informal = Möchtest du einen Umtausch oder eine Erstattung?
options-partial-return = Möchten Sie den Artikel mit einer Teilerstattung behalten oder ihn gegen volle Erstattung zurückgeben?
    .informal = Möchtest du den Artikel mit einer Teilerstattung behalten oder ihn gegen volle Erstattung zurückgeben?
options-ready-date = Das kann ich bis zum { $date } erledigen.
options-tell = Bitte sagen Sie mir, was Ihnen lieber ist.
    .informal = Bitte sag mir, was dir lieber ist.
options-tell-date = Bitte sagen Sie mir bis zum { $date }, was Ihnen lieber ist.
    .informal = Bitte sag mir bis zum { $date }, was dir lieber ist.

## Next steps
next-step-nothing = Sie müssen nichts weiter tun.
    .informal = Du musst nichts weiter tun.
next-step-news = Ich melde mich, sobald es Neuigkeiten gibt.
next-step-photos = Ich finde eine Lösung, sobald ich die Fotos habe.
next-step-confirm = Sobald Sie zustimmen, fange ich an.
    .informal = Sobald du zustimmst, fange ich an.

## Apologies
apology = Es tut mir leid.
apology-problem = Ich entschuldige mich für dieses Problem.
apology-mistake = Das war mein Fehler.
apology-wait = Es tut mir leid, dass Sie warten mussten.
    .informal = Es tut mir leid, dass du warten musstest.
apology-late-reply = Entschuldigen Sie bitte meine späte Antwort.
    .informal = Entschuldige bitte meine späte Antwort.
apology-understand = Ich verstehe, wie ärgerlich das ist.
apology-not-possible = Das ist leider nicht möglich.

## Closings
closing-questions = Wenn Sie Fragen haben, schreiben Sie mir bitte.
    .informal = Wenn du Fragen hast, schreib mir bitte.
closing-anything-else = Wenn Sie noch etwas brauchen, schreiben Sie mir bitte.
    .informal = Wenn du noch etwas brauchst, schreib mir bitte.
closing-help = Ich helfe gern weiter.
closing-reply = Ich freue mich auf Ihre Antwort.
    .informal = Ich freue mich auf deine Antwort.
closing-enjoy = Ich wünsche Ihnen viel Freude mit Ihrem Einkauf.
    .informal = Ich wünsche dir viel Freude mit deinem Einkauf.
closing-thanks-again = Nochmals vielen Dank!
closing-day = Ich wünsche Ihnen einen schönen Tag!
    .informal = Hab einen schönen Tag!
closing-weekend = Ich wünsche Ihnen ein schönes Wochenende!
    .informal = Hab ein schönes Wochenende!
closing-best = Viele Grüße
closing-regards = Mit freundlichen Grüßen
    .informal = Viele Grüße
