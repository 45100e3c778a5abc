### Dutch: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: u; .informal: je.

## Greetings
greeting = Goedendag,
    .informal = Hallo,
greeting-name = Beste { $name },
    .informal = Hallo { $name },
greeting-dear-name = Beste { $name },
greeting-morning = Goedemorgen,
greeting-afternoon = Goedemiddag,
greeting-evening = Goedenavond,
greeting-hope-well = Ik hoop dat het goed met u gaat.
    .informal = Ik hoop dat het goed met je gaat.

## Thanks
thanks = Hartelijk dank!
    .informal = Bedankt!
thanks-message = Hartelijk dank voor uw bericht.
    .informal = Bedankt voor je bericht.
thanks-order = Hartelijk dank voor uw bestelling.
    .informal = Bedankt voor je bestelling.
thanks-order-number = Hartelijk dank voor uw bestelling { $order }.
    .informal = Bedankt voor je bestelling { $order }.
thanks-purchase = Hartelijk dank voor uw aankoop.
    .informal = Bedankt voor je aankoop.
thanks-interest = Hartelijk dank voor uw interesse.
    .informal = Bedankt voor je interesse.
thanks-question = Hartelijk dank voor uw vraag.
    .informal = Bedankt voor je vraag.
thanks-reporting = Hartelijk dank dat u dit hebt gemeld.
    .informal = Bedankt dat je dit hebt gemeld.
thanks-patience = Hartelijk dank voor uw geduld.
    .informal = Bedankt voor je geduld.
thanks-understanding = Hartelijk dank voor uw begrip.
    .informal = Bedankt voor je begrip.
thanks-photos = Hartelijk dank voor de foto’s.
    .informal = Bedankt voor de foto’s.
thanks-quick-reply = Hartelijk dank voor uw snelle reactie.
    .informal = Bedankt voor je snelle reactie.
thanks-kind-words = Hartelijk dank voor uw vriendelijke woorden.
    .informal = Bedankt voor je vriendelijke woorden.
thanks-welcome = Graag gedaan.

## Short answers
answer-yes = Ja, natuurlijk.
answer-possible = Ja, dat is mogelijk.
answer-no-problem = Dat is geen enkel probleem.
answer-find-out = Ik zoek dit voor u uit.
    .informal = Ik zoek dit voor je uit.
answer-photo-attached = Ik heb een foto bijgevoegd.
answer-photo-send = Ik stuur u een foto.
    .informal = Ik stuur je een foto.

## What has come in
received-message = Ik heb uw bericht ontvangen.
    .informal = Ik heb je bericht ontvangen.
received-order = Ik heb uw bestelling ontvangen.
    .informal = Ik heb je bestelling ontvangen.
received-order-number = Ik heb uw bestelling { $order } ontvangen.
    .informal = Ik heb je bestelling { $order } ontvangen.
received-payment = Ik heb uw betaling ontvangen.
    .informal = Ik heb je betaling ontvangen.
received-payment-amount = Ik heb uw betaling van { $amount } ontvangen.
    .informal = Ik heb je betaling van { $amount } ontvangen.
received-return = Ik heb uw retourzending ontvangen.
    .informal = Ik heb je retourzending ontvangen.
received-photos = Ik heb uw foto’s ontvangen.
    .informal = Ik heb je foto’s ontvangen.

## Checking
checking = Ik zoek dit nu uit.
checking-carrier = Ik vraag dit na bij de vervoerder.
checking-carrier-name = Ik vraag dit na bij { $carrier }.
checking-carrier-contacted = Ik heb contact opgenomen met de vervoerder.
checking-carrier-search = Ik heb de vervoerder gevraagd uw pakket op te sporen.
    .informal = Ik heb de vervoerder gevraagd je pakket op te sporen.
checking-carrier-answer-date = De vervoerder antwoordt uiterlijk op { $date }.
checking-stock = Ik kijk mijn voorraad na.
checking-reply-today = Ik laat u vandaag nog iets weten.
    .informal = Ik laat je vandaag nog iets weten.
checking-reply-date = Ik laat u uiterlijk op { $date } iets weten.
    .informal = Ik laat je uiterlijk op { $date } iets weten.
checking-reply-hours = Ik antwoord binnen { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }.
checking-reply-days = Ik antwoord binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }.

## Questions to the buyer
ask-details = Zou u mij er iets meer over kunnen vertellen?
    .informal = Zou je me er iets meer over kunnen vertellen?
ask-what-wrong = Zou u mij kunnen vertellen wat er mis is met het artikel?
    .informal = Zou je me kunnen vertellen wat er mis is met het artikel?
ask-photo = Zou u mij een foto kunnen sturen?
    .informal = Zou je me een foto kunnen sturen?
ask-photos-damage = Zou u mij foto’s van het artikel en de verpakking kunnen sturen?
    .informal = Zou je me foto’s van het artikel en de verpakking kunnen sturen?
ask-order-number = Zou u mij uw bestelnummer kunnen geven?
    .informal = Zou je me je bestelnummer kunnen geven?
ask-address = Zou u mij uw volledige adres kunnen sturen?
    .informal = Zou je me je volledige adres kunnen sturen?
ask-size = Welke maat hebt u nodig?
    .informal = Welke maat heb je nodig?
ask-colour = Welke kleur wilt u graag?
    .informal = Welke kleur wil je graag?
ask-country = Naar welk land zal ik het sturen?

## Before it is sent
shipping-packing = Ik pak uw bestelling nu in.
    .informal = Ik pak je bestelling nu in.
shipping-today = Ik verstuur uw bestelling vandaag.
    .informal = Ik verstuur je bestelling vandaag.
shipping-tomorrow = Ik verstuur uw bestelling morgen.
    .informal = Ik verstuur je bestelling morgen.
shipping-date = Ik verstuur uw bestelling op { $date }.
    .informal = Ik verstuur je bestelling op { $date }.
shipping-days = Ik verstuur uw bestelling binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }.
    .informal = Ik verstuur je bestelling binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }.
shipping-business-days = Ik verstuur uw bestelling binnen { $days ->
        [one] { $days } werkdag
       *[other] { $days } werkdagen
    }.
    .informal = Ik verstuur je bestelling binnen { $days ->
        [one] { $days } werkdag
       *[other] { $days } werkdagen
    }.
shipping-tracking-later = Ik stuur u het trackingnummer zodra het pakket onderweg is.
    .informal = Ik stuur je het trackingnummer zodra het pakket onderweg is.
shipping-no-weekend = In het weekend verstuur ik niets.
shipping-away-until = Ik ben afwezig tot en met { $date }.

## Sent
sent = Uw pakket is onderweg.
    .informal = Je pakket is onderweg.
sent-today = Ik heb uw pakket vandaag verstuurd.
    .informal = Ik heb je pakket vandaag verstuurd.
sent-yesterday = Ik heb uw pakket gisteren verstuurd.
    .informal = Ik heb je pakket gisteren verstuurd.
sent-date = Ik heb uw pakket op { $date } verstuurd.
    .informal = Ik heb je pakket op { $date } verstuurd.
sent-carrier = Ik heb uw pakket met { $carrier } verstuurd.
    .informal = Ik heb je pakket met { $carrier } verstuurd.
sent-date-carrier = Ik heb uw pakket op { $date } met { $carrier } verstuurd.
    .informal = Ik heb je pakket op { $date } met { $carrier } verstuurd.
sent-carrier-tracking = Ik heb uw pakket met { $carrier } verstuurd, trackingnummer { $tracking }.
    .informal = Ik heb je pakket met { $carrier } verstuurd, trackingnummer { $tracking }.
sent-order = Ik heb uw bestelling { $order } verstuurd.
    .informal = Ik heb je bestelling { $order } verstuurd.
sent-parcels = Uw bestelling komt in { $quantity ->
        [one] { $quantity } pakket
       *[other] { $quantity } pakketten
    }.
    .informal = Je bestelling komt in { $quantity ->
        [one] { $quantity } pakket
       *[other] { $quantity } pakketten
    }.
sent-rest-later = De rest van uw bestelling komt in een tweede pakket.
    .informal = De rest van je bestelling komt in een tweede pakket.

## Tracking
tracking-number = Uw trackingnummer is { $tracking }.
    .informal = Je trackingnummer is { $tracking }.
tracking-link = U kunt uw pakket hier volgen: { $link }
    .informal = Je kunt je pakket hier volgen: { $link }
tracking-wait-hours = De trackingpagina wordt binnen { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    } bijgewerkt.
tracking-wait-days = De trackingpagina wordt binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } bijgewerkt.
tracking-last-update = De tracking is voor het laatst bijgewerkt op { $date }.
tracking-none = Deze verzendwijze heeft geen tracking.
tracking-returning = Uw pakket is op de terugweg naar mij.
    .informal = Je pakket is op de terugweg naar mij.

## Where it is
where-in-transit = Uw pakket is nog onderweg.
    .informal = Je pakket is nog onderweg.
where-arrived-country = Uw pakket is in uw land aangekomen.
    .informal = Je pakket is in je land aangekomen.
where-out-for-delivery = De bezorger is vandaag met uw pakket onderweg.
    .informal = De bezorger is vandaag met je pakket onderweg.
where-pickup = Uw pakket ligt voor u klaar bij het afhaalpunt.
    .informal = Je pakket ligt voor je klaar bij het afhaalpunt.
where-pickup-until = U kunt uw pakket ophalen tot en met { $date }.
    .informal = Je kunt je pakket ophalen tot en met { $date }.
where-ask-post-office = Zou u bij uw postkantoor willen navragen en het trackingnummer willen doorgeven?
    .informal = Zou je bij je postkantoor willen navragen en het trackingnummer willen doorgeven?
where-expected-date = Uw pakket komt naar verwachting op { $date } aan.
    .informal = Je pakket komt naar verwachting op { $date } aan.
where-expected-by = Uw pakket komt naar verwachting uiterlijk op { $date } aan.
    .informal = Je pakket komt naar verwachting uiterlijk op { $date } aan.
where-expected-between = Uw pakket komt naar verwachting tussen { $start } en { $end } aan.
    .informal = Je pakket komt naar verwachting tussen { $start } en { $end } aan.
where-expected-days = Uw pakket komt naar verwachting over { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } aan.
    .informal = Je pakket komt naar verwachting over { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } aan.
where-expected-days-range = Uw pakket komt naar verwachting over { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    } aan.
    .informal = Je pakket komt naar verwachting over { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    } aan.
where-lost-sorry = Het spijt me dat uw pakket zoek is geraakt.
    .informal = Het spijt me dat je pakket zoek is geraakt.

## Delivery, before the sale
delivery-days = De levering duurt { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }.
delivery-days-range = De levering duurt { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    }.
delivery-business-days-range = De levering duurt { $min } tot { $max ->
        [one] { $max } werkdag
       *[other] { $max } werkdagen
    }.
delivery-if-ordered = Als u vandaag bestelt, komt uw pakket naar verwachting uiterlijk op { $date } aan.
    .informal = Als je vandaag bestelt, komt je pakket naar verwachting uiterlijk op { $date } aan.
delivery-express-days = De expresverzending duurt { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }.
delivery-free = De verzending is gratis.
delivery-cost = De verzending kost { $amount }.
delivery-express-cost = De expresverzending kost { $amount }.
delivery-country-yes = Ja, ik verstuur naar uw land.
    .informal = Ja, ik verstuur naar je land.
delivery-country-no = Helaas verstuur ik niet naar uw land.
    .informal = Helaas verstuur ik niet naar je land.
delivery-insured = Het pakket is verzekerd.
delivery-signature = Er moet iemand thuis zijn om voor het pakket te tekenen.

## Late
late-sorry = Het spijt me dat uw pakket te laat is.
    .informal = Het spijt me dat je pakket te laat is.
late-carrier = De vervoerder heeft vertraging.
late-holidays = Pakketten zijn langer onderweg vanwege de feestdagen.
late-new-date = De nieuwe leverdatum is { $date }.
late-wait-until = Wilt u nog wachten tot en met { $date }?
    .informal = Wil je nog wachten tot en met { $date }?
late-then-refund = Als uw pakket op { $date } nog niet is aangekomen, betaal ik u het volledige bedrag terug.
    .informal = Als je pakket op { $date } nog niet is aangekomen, betaal ik je het volledige bedrag terug.
late-then-write = Als uw pakket op { $date } nog niet is aangekomen, stuur mij dan een bericht.
    .informal = Als je pakket op { $date } nog niet is aangekomen, stuur me dan een bericht.
late-then-choice = Als uw pakket op { $date } nog niet is aangekomen, kunt u kiezen tussen geld terug en een vervangend artikel.
    .informal = Als je pakket op { $date } nog niet is aangekomen, kun je kiezen tussen geld terug en een vervangend artikel.

## Customs
customs-held = Uw pakket ligt bij de douane.
    .informal = Je pakket ligt bij de douane.
customs-cleared = Uw pakket is door de douane vrijgegeven.
    .informal = Je pakket is door de douane vrijgegeven.
customs-days = De controle bij de douane kan { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } duren.
customs-fees-buyer = Invoerrechten en belastingen zijn niet bij de prijs inbegrepen.
customs-fees-paid = Invoerrechten en belastingen zijn al betaald.
customs-contact = De douane kan u om documenten vragen.
    .informal = De douane kan je om documenten vragen.
customs-invoice = Ik kan u een factuur voor de douane sturen.
    .informal = Ik kan je een factuur voor de douane sturen.
customs-true-value = Op het douaneformulier moet ik de werkelijke waarde invullen.

## Delivered, not found
delivered-date = Volgens de tracking is uw pakket op { $date } bezorgd.
    .informal = Volgens de tracking is je pakket op { $date } bezorgd.
delivered-attempt = De vervoerder heeft op { $date } geprobeerd uw pakket te bezorgen.
    .informal = De vervoerder heeft op { $date } geprobeerd je pakket te bezorgen.
delivered-check-neighbours = Zou u bij de buren kunnen navragen en in uw brievenbus kunnen kijken?
    .informal = Zou je bij de buren kunnen navragen en in je brievenbus kunnen kijken?
delivered-proof = Ik heb de vervoerder om een bewijs van bezorging gevraagd.
delivered-missing-sorry = Het spijt me dat u uw pakket niet hebt ontvangen.
    .informal = Het spijt me dat je je pakket niet hebt ontvangen.

## Damaged, not working, incomplete
damaged-sorry = Het spijt me dat het artikel beschadigd is aangekomen.
damaged-packing = Ik heb het artikel niet goed genoeg ingepakt.
damaged-keep-packaging = Wilt u de verpakking bewaren?
    .informal = Wil je de verpakking bewaren?
damaged-claim = Ik meld de schade bij de vervoerder.
damaged-not-working-sorry = Het spijt me dat het artikel niet werkt.
damaged-repair-offer = Ik kan het artikel voor u repareren.
    .informal = Ik kan het artikel voor je repareren.
damaged-try-first = Wilt u eerst dit proberen:
    .informal = Wil je eerst dit proberen:
missing-part-sorry = Het spijt me dat er een onderdeel ontbreekt.
missing-part-send = Ik stuur u het ontbrekende onderdeel vandaag.
    .informal = Ik stuur je het ontbrekende onderdeel vandaag.
missing-part-send-date = Ik stuur u het ontbrekende onderdeel op { $date }.
    .informal = Ik stuur je het ontbrekende onderdeel op { $date }.
missing-spare-part = Ik kan u een reserveonderdeel sturen.
    .informal = Ik kan je een reserveonderdeel sturen.

## Wrong item
wrong-item-sorry = Het spijt me dat u het verkeerde artikel hebt ontvangen.
    .informal = Het spijt me dat je het verkeerde artikel hebt ontvangen.
wrong-item-colour-sorry = Het spijt me dat u de verkeerde kleur hebt ontvangen.
    .informal = Het spijt me dat je de verkeerde kleur hebt ontvangen.
wrong-item-size-sorry = Het spijt me dat u de verkeerde maat hebt ontvangen.
    .informal = Het spijt me dat je de verkeerde maat hebt ontvangen.
wrong-item-send = Ik stuur u vandaag het juiste artikel.
    .informal = Ik stuur je vandaag het juiste artikel.
wrong-item-send-date = Ik stuur u op { $date } het juiste artikel.
    .informal = Ik stuur je op { $date } het juiste artikel.
wrong-item-keep = U mag het verkeerde artikel houden.
    .informal = Je mag het verkeerde artikel houden.

## Refund
refund-offer = Ik kan u het volledige bedrag terugbetalen.
    .informal = Ik kan je het volledige bedrag terugbetalen.
refund-done = Ik heb u het volledige bedrag terugbetaald.
    .informal = Ik heb je het volledige bedrag terugbetaald.
refund-done-amount = Ik heb { $amount } terugbetaald.
refund-done-amount-date = Ik heb op { $date } { $amount } terugbetaald.
refund-will-today = Ik betaal u vandaag terug.
    .informal = Ik betaal je vandaag terug.
refund-will-amount = Ik zal { $amount } terugbetalen.
refund-after-return = Ik betaal u terug zodra ik het artikel heb ontvangen.
    .informal = Ik betaal je terug zodra ik het artikel heb ontvangen.
refund-days = Het geld is als het goed is binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } bij u.
    .informal = Het geld is als het goed is binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } bij je.
refund-business-days-range = Het geld is als het goed is binnen { $min } tot { $max ->
        [one] { $max } werkdag
       *[other] { $max } werkdagen
    } bij u.
    .informal = Het geld is als het goed is binnen { $min } tot { $max ->
        [one] { $max } werkdag
       *[other] { $max } werkdagen
    } bij je.
refund-bank-days-range = Het kan bij uw bank { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    } duren voordat de terugbetaling te zien is.
    .informal = Het kan bij je bank { $min } tot { $max ->
        [one] { $max } dag
       *[other] { $max } dagen
    } duren voordat de terugbetaling te zien is.
refund-not-seen = Als u de terugbetaling op { $date } nog niet ziet, stuur mij dan een bericht.
    .informal = Als je de terugbetaling op { $date } nog niet ziet, stuur me dan een bericht.
refund-method = De terugbetaling gaat naar de betaalmethode die u hebt gebruikt.
    .informal = De terugbetaling gaat naar de betaalmethode die je hebt gebruikt.
refund-shipping = Ik betaal ook de verzendkosten terug.
partial-refund-offer = Ik kan u een gedeeltelijke terugbetaling van { $amount } aanbieden.
    .informal = Ik kan je een gedeeltelijke terugbetaling van { $amount } aanbieden.
partial-refund-percent = Ik kan u een gedeeltelijke terugbetaling van { $percent } aanbieden.
    .informal = Ik kan je een gedeeltelijke terugbetaling van { $percent } aanbieden.
partial-refund-keep = U mag het artikel houden.
    .informal = Je mag het artikel houden.
partial-refund-done = Ik heb u een deel terugbetaald: { $amount }.
    .informal = Ik heb je een deel terugbetaald: { $amount }.

## Replacement
replacement-offer = Ik kan u een vervangend artikel sturen.
    .informal = Ik kan je een vervangend artikel sturen.
replacement-free = De vervanging is gratis.
replacement-date = Ik verstuur het vervangende artikel op { $date }.
replacement-sent = Ik heb het vervangende artikel verstuurd.
replacement-sent-date = Ik heb het vervangende artikel op { $date } verstuurd.
replacement-tracking = Het trackingnummer van het vervangende artikel is { $tracking }.

## Return
return-how = Wilt u in uw bestelling een retour aanvragen?
    .informal = Wil je in je bestelling een retour aanvragen?
return-accepted = Ik heb uw retour geaccepteerd.
    .informal = Ik heb je retour geaccepteerd.
return-until = U kunt het artikel retourneren tot en met { $date }.
    .informal = Je kunt het artikel retourneren tot en met { $date }.
return-days = U kunt het artikel binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } retourneren.
    .informal = Je kunt het artikel binnen { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } retourneren.
return-unused = Wilt u het artikel ongebruikt en in de originele verpakking retourneren?
    .informal = Wil je het artikel ongebruikt en in de originele verpakking retourneren?
return-label = Ik stuur u een gefrankeerd retourlabel.
    .informal = Ik stuur je een gefrankeerd retourlabel.
return-label-attached = Het retourlabel vindt u in de bijlage.
    .informal = Het retourlabel vind je in de bijlage.
return-pickup-date = De vervoerder haalt de retourzending op { $date } op.
return-cost-seller = De retourkosten zijn voor mijn rekening.
return-cost-buyer = De retourkosten zijn voor rekening van de koper.
return-tracking = Wilt u mij het trackingnummer van de retourzending sturen?
    .informal = Wil je me het trackingnummer van de retourzending sturen?
return-not-needed = U hoeft het artikel niet terug te sturen.
    .informal = Je hoeft het artikel niet terug te sturen.

## Exchange
exchange-offer = Ik kan het artikel omruilen.
exchange-size = Ik kan het artikel omruilen voor maat { $size }.
exchange-colour = Ik kan het artikel omruilen voor een andere kleur: { $colour }.
exchange-after-return = Ik verstuur het nieuwe artikel zodra ik het oude heb ontvangen.

## Size and colour
size-recommend = Ik raad maat { $size } aan.
size-available = Maat { $size } is op voorraad.
size-sold-out = Maat { $size } is helaas uitverkocht.
size-runs-small = Het artikel valt klein uit, dus kies liever een maat groter.
size-true = Het artikel valt normaal uit.
size-chart = De maattabel staat in de advertentie.
size-dimensions = Het artikel is { $length } lang en { $width } breed.
size-weight = Het artikel weegt { $weight }.
colour-available = Deze kleur is op voorraad: { $colour }.
colour-sold-out = Deze kleur is helaas uitverkocht: { $colour }.
colour-screen = De kleur kan er op uw scherm iets anders uitzien.
    .informal = De kleur kan er op je scherm iets anders uitzien.

## Stock and the product
stock-available = Ja, het artikel is op voorraad.
stock-ready-today = Het artikel ligt klaar en kan vandaag worden verstuurd.
stock-left = Ik heb er nog { $quantity ->
        [one] { $quantity } stuk
       *[other] { $quantity } stuks
    } van.
stock-sold-out = Het artikel is helaas uitverkocht.
stock-back-date = Het artikel is op { $date } weer op voorraad.
stock-similar = Ik heb een vergelijkbaar artikel.
stock-similar-link = Hier heb ik een vergelijkbaar artikel: { $link }
stock-reserve-until = Ik kan het artikel tot en met { $date } voor u reserveren.
    .informal = Ik kan het artikel tot en met { $date } voor je reserveren.
stock-new = Het artikel is nieuw en ongebruikt.
stock-handmade = Het artikel is met de hand gemaakt.
stock-batteries-yes = Batterijen zijn inbegrepen.
stock-batteries-no = Batterijen zijn niet inbegrepen.
stock-gift-wrap = Ik kan het artikel als cadeau inpakken.
stock-warranty-months = Het artikel heeft { $months ->
        [one] { $months } maand
       *[other] { $months } maanden
    } garantie.
stock-instructions = De handleiding zit in de doos.

## Price and discount
price-is = De prijs is { $amount }.
price-total = Het totaal is { $amount }, inclusief verzending.
price-includes-shipping = De prijs is inclusief verzending.
price-fixed = Helaas kan ik de prijs niet verlagen.
price-offer = Ik kan u een prijs van { $amount } aanbieden.
    .informal = Ik kan je een prijs van { $amount } aanbieden.
discount-percent = Ik kan u { $percent } korting geven.
    .informal = Ik kan je { $percent } korting geven.
discount-code = Uw kortingscode is { $code }.
    .informal = Je kortingscode is { $code }.
discount-until = De aanbieding is geldig tot en met { $date }.
discount-quantity = Als u { $quantity ->
        [one] { $quantity } stuk
       *[other] { $quantity } stuks
    } koopt, krijgt u { $percent } korting.
    .informal = Als je { $quantity ->
        [one] { $quantity } stuk
       *[other] { $quantity } stuks
    } koopt, krijg je { $percent } korting.

## Combined shipping, payment, invoice
combined-offer = Ik kan uw bestellingen samen in één pakket versturen.
    .informal = Ik kan je bestellingen samen in één pakket versturen.
combined-once = U betaalt maar één keer verzendkosten.
    .informal = Je betaalt maar één keer verzendkosten.
combined-cost = De verzending van alle artikelen samen kost { $amount }.
combined-wait = Wilt u met betalen wachten tot ik u het nieuwe totaal heb gestuurd?
    .informal = Wil je met betalen wachten tot ik je het nieuwe totaal heb gestuurd?
payment-waiting = Ik heb uw betaling nog niet ontvangen.
    .informal = Ik heb je betaling nog niet ontvangen.
payment-by = Wilt u uiterlijk op { $date } betalen?
    .informal = Wil je uiterlijk op { $date } betalen?
payment-marketplace = Wilt u alleen via het platform betalen?
    .informal = Wil je alleen via het platform betalen?
invoice-attached = De factuur vindt u in de bijlage.
    .informal = De factuur vind je in de bijlage.
invoice-today = Ik stuur u vandaag de factuur.
    .informal = Ik stuur je vandaag de factuur.
invoice-number = Het factuurnummer is { $invoice }.
invoice-details = Wilt u mij de naam en het adres voor de factuur sturen?
    .informal = Wil je me de naam en het adres voor de factuur sturen?

## Cancelling
cancel-possible = Ja, u kunt uw bestelling nog annuleren.
    .informal = Ja, je kunt je bestelling nog annuleren.
cancel-done = Ik heb uw bestelling geannuleerd.
    .informal = Ik heb je bestelling geannuleerd.
cancel-too-late = Helaas kan ik de bestelling niet meer annuleren, omdat ik die al heb verstuurd.
cancel-return-instead = U kunt het artikel na aankomst retourneren.
    .informal = Je kunt het artikel na aankomst retourneren.
cancel-if-sent = Als het pakket al onderweg is, kunt u het artikel na aankomst retourneren.
    .informal = Als het pakket al onderweg is, kun je het artikel na aankomst retourneren.

## Address
address-confirm = Wilt u bevestigen dat uw adres klopt?
    .informal = Wil je bevestigen dat je adres klopt?
address-changed = Ik heb het bezorgadres gewijzigd.
address-too-late = Helaas kan ik het adres niet meer wijzigen, omdat ik het pakket al heb verstuurd.
address-if-sent = Als het pakket al onderweg is, vraag ik de vervoerder om het adres te wijzigen.
address-returned = Het pakket is bij mij teruggekomen, omdat het adres niet volledig was.
address-resend-cost = Ik kan het pakket opnieuw versturen voor { $amount }.

## Disputes
dispute-understand = Ik begrijp dat u hier niet tevreden over bent.
    .informal = Ik begrijp dat je hier niet tevreden over bent.
dispute-solve = Ik wil graag samen met u een goede oplossing vinden.
    .informal = Ik wil graag samen met jou een goede oplossing vinden.
dispute-replied = Ik heb op uw zaak gereageerd.
    .informal = Ik heb op je zaak gereageerd.
dispute-tracking-added = Ik heb de trackinggegevens aan uw zaak toegevoegd.
    .informal = Ik heb de trackinggegevens aan je zaak toegevoegd.
dispute-decision-date = Het platform beslist uiterlijk op { $date }.

## Reviews
review-ask = Ik zou blij zijn met een eerlijke beoordeling.
review-thanks = Hartelijk dank voor uw beoordeling.
    .informal = Bedankt voor je beoordeling.
review-improve = Uw feedback helpt mij om te verbeteren.
    .informal = Je feedback helpt mij om te verbeteren.

## Coming back to the buyer
follow-up-arrived = Is uw pakket aangekomen?
    .informal = Is je pakket aangekomen?
follow-up-all-right = Is alles in orde met uw bestelling?
    .informal = Is alles in orde met je bestelling?
follow-up-solved = Is het probleem nu opgelost?
follow-up-glad-like = Ik ben blij dat het artikel u bevalt.
    .informal = Ik ben blij dat het artikel je bevalt.
follow-up-glad-arrived = Ik ben blij dat uw pakket goed is aangekomen.
    .informal = Ik ben blij dat je pakket goed is aangekomen.
follow-up-date = Ik kijk dit op { $date } opnieuw na.

## Choices
options-intro = U kunt kiezen:
    .informal = Je kunt kiezen:
options-refund-replacement = Wilt u liever uw geld terug of een vervangend artikel?
    .informal = Wil je liever je geld terug of een vervangend artikel?
options-part-refund = Wilt u liever het ontbrekende onderdeel of uw geld terug?
    .informal = Wil je liever het ontbrekende onderdeel of je geld terug?
options-refund-wait = Wilt u liever wachten of uw geld terug?
    .informal = Wil je liever wachten of je geld terug?
options-exchange-refund = Wilt u het artikel liever omruilen of uw geld terug?
    .informal = Wil je het artikel liever omruilen of je geld terug?
options-partial-return = Wilt u het artikel houden met een gedeeltelijke terugbetaling, of het retourneren en alles terugkrijgen?
    .informal = Wil je het artikel houden met een gedeeltelijke terugbetaling, of het retourneren en alles terugkrijgen?
options-ready-date = Ik kan dit uiterlijk op { $date } doen.
options-tell = Laat mij weten wat uw voorkeur heeft.
    .informal = Laat me weten wat je voorkeur heeft.
options-tell-date = Laat mij uiterlijk op { $date } weten wat uw voorkeur heeft.
    .informal = Laat me uiterlijk op { $date } weten wat je voorkeur heeft.

## Next steps
next-step-nothing = U hoeft niets te doen.
    .informal = Je hoeft niets te doen.
next-step-news = Ik laat het u weten zodra er nieuws is.
    .informal = Ik laat het je weten zodra er nieuws is.
next-step-photos = Ik zoek een oplossing zodra ik de foto’s heb.
next-step-confirm = Ik begin zodra u het bevestigt.
    .informal = Ik begin zodra je het bevestigt.

## Apologies
apology = Het spijt me.
apology-problem = Mijn excuses voor dit probleem.
apology-mistake = Dit was mijn fout.
apology-wait = Het spijt me dat u moest wachten.
    .informal = Het spijt me dat je moest wachten.
apology-late-reply = Mijn excuses voor mijn late reactie.
apology-understand = Ik begrijp hoe vervelend dit is.
apology-not-possible = Helaas is dit niet mogelijk.

## Closings
closing-questions = Als u vragen hebt, kunt u mij altijd een bericht sturen.
    .informal = Als je vragen hebt, kun je me altijd een bericht sturen.
closing-anything-else = Als u nog iets nodig hebt, kunt u mij een bericht sturen.
    .informal = Als je nog iets nodig hebt, kun je me een bericht sturen.
closing-help = Ik help u graag.
    .informal = Ik help je graag.
closing-reply = Ik kijk uit naar uw reactie.
    .informal = Ik kijk uit naar je reactie.
closing-enjoy = Ik wens u veel plezier met uw aankoop.
    .informal = Ik wens je veel plezier met je aankoop.
closing-thanks-again = Nogmaals bedankt!
closing-day = Ik wens u een fijne dag!
    .informal = Fijne dag!
closing-weekend = Ik wens u een fijn weekend!
    .informal = Fijn weekend!
closing-best = Met hartelijke groet,
    .informal = Groetjes,
closing-regards = Met vriendelijke groet,
