### Swedish: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: du.

## Greetings
greeting = Hej,
greeting-name = Hej { $name },
greeting-dear-name = Hej { $name },
greeting-morning = God morgon,
greeting-afternoon = God eftermiddag,
greeting-evening = God kväll,
greeting-hope-well = Jag hoppas att du mår bra.

## Thanks
thanks = Tack så mycket!
thanks-message = Tack för ditt meddelande.
thanks-order = Tack för din beställning.
thanks-order-number = Tack för din beställning { $order }.
thanks-purchase = Tack för ditt köp.
thanks-interest = Tack för ditt intresse.
thanks-question = Tack för din fråga.
thanks-reporting = Tack för att du berättade det här för mig.
thanks-patience = Tack för ditt tålamod.
thanks-understanding = Tack för din förståelse.
thanks-photos = Tack för bilderna.
thanks-quick-reply = Tack för ditt snabba svar.
thanks-kind-words = Tack för dina vänliga ord.
thanks-welcome = Varsågod.

## Short answers
answer-yes = Ja, självklart.
answer-possible = Ja, det är möjligt.
answer-no-problem = Det är inga problem alls.
answer-find-out = Jag tar reda på det åt dig.
answer-photo-attached = Jag har bifogat en bild.
answer-photo-send = Jag skickar en bild till dig.

## What has come in
received-message = Jag har fått ditt meddelande.
received-order = Jag har fått din beställning.
received-order-number = Jag har fått din beställning { $order }.
received-payment = Jag har fått din betalning.
received-payment-amount = Jag har fått din betalning på { $amount }.
received-return = Jag har fått din retur.
received-photos = Jag har fått dina bilder.

## Checking
checking = Jag kontrollerar det här nu.
checking-carrier = Jag kontrollerar det här med transportören.
checking-carrier-name = Jag kontrollerar det här med { $carrier }.
checking-carrier-contacted = Jag har kontaktat transportören.
checking-carrier-search = Jag har bett transportören att leta efter ditt paket.
checking-carrier-answer-date = Transportören svarar senast den { $date }.
checking-stock = Jag kontrollerar mitt lager.
checking-reply-today = Jag skriver till dig igen i dag.
checking-reply-date = Jag skriver till dig senast den { $date }.
checking-reply-hours = Jag svarar inom { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }.
checking-reply-days = Jag svarar inom { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.

## Questions to the buyer
ask-details = Skulle du kunna berätta lite mer?
ask-what-wrong = Skulle du kunna berätta vad som är fel med varan?
ask-photo = Skulle du kunna skicka en bild till mig?
ask-photos-damage = Skulle du kunna skicka bilder på varan och förpackningen till mig?
ask-order-number = Skulle du kunna skriva ditt ordernummer?
ask-address = Skulle du kunna skicka din fullständiga adress?
ask-size = Vilken storlek behöver du?
ask-colour = Vilken färg vill du ha?
ask-country = Till vilket land ska jag skicka?

## Before it is sent
shipping-packing = Jag packar din beställning nu.
shipping-today = Jag skickar din beställning i dag.
shipping-tomorrow = Jag skickar din beställning i morgon.
shipping-date = Jag skickar din beställning den { $date }.
shipping-days = Jag skickar din beställning inom { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
shipping-business-days = Jag skickar din beställning inom { $days ->
        [one] { $days } arbetsdag
       *[other] { $days } arbetsdagar
    }.
shipping-tracking-later = Jag skickar spårningsnumret så snart paketet är på väg.
shipping-no-weekend = Jag skickar inga paket på helgerna.
shipping-away-until = Jag är borta till och med den { $date }.

## Sent
sent = Ditt paket är på väg.
sent-today = Jag skickade ditt paket i dag.
sent-yesterday = Jag skickade ditt paket i går.
sent-date = Jag skickade ditt paket den { $date }.
sent-carrier = Jag har skickat ditt paket med { $carrier }.
sent-date-carrier = Jag skickade ditt paket den { $date } med { $carrier }.
sent-carrier-tracking = Jag har skickat ditt paket med { $carrier }, spårningsnummer { $tracking }.
sent-order = Jag har skickat din beställning { $order }.
sent-parcels = Din beställning kommer i { $quantity ->
        [one] { $quantity } paket
       *[other] { $quantity } paket
    }.
sent-rest-later = Resten av din beställning kommer i ett andra paket.

## Tracking
tracking-number = Ditt spårningsnummer är { $tracking }.
tracking-link = Du kan följa ditt paket här: { $link }
tracking-wait-hours = Spårningssidan uppdateras inom { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }.
tracking-wait-days = Spårningssidan uppdateras inom { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
tracking-last-update = Spårningen uppdaterades senast den { $date }.
tracking-none = Det här fraktsättet har ingen spårning.
tracking-returning = Ditt paket är på väg tillbaka till mig.

## Where it is
where-in-transit = Ditt paket är fortfarande på väg.
where-arrived-country = Ditt paket har kommit fram till ditt land.
where-out-for-delivery = Ditt paket är ute för leverans i dag.
where-pickup = Ditt paket väntar på dig hos ombudet.
where-pickup-until = Du kan hämta ditt paket till och med den { $date }.
where-ask-post-office = Skulle du kunna fråga på ditt postombud och ge dem spårningsnumret?
where-expected-date = Ditt paket beräknas komma fram den { $date }.
where-expected-by = Ditt paket beräknas komma fram senast den { $date }.
where-expected-between = Ditt paket beräknas komma fram mellan den { $start } och den { $end }.
where-expected-days = Ditt paket beräknas komma fram om { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
where-expected-days-range = Ditt paket beräknas komma fram om { $min } till { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }.
where-lost-sorry = Jag är ledsen att ditt paket har kommit bort.

## Delivery, before the sale
delivery-days = Leveransen tar { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
delivery-days-range = Leveransen tar { $min } till { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    }.
delivery-business-days-range = Leveransen tar { $min } till { $max ->
        [one] { $max } arbetsdag
       *[other] { $max } arbetsdagar
    }.
delivery-if-ordered = Om du beställer i dag beräknas ditt paket komma fram senast den { $date }.
delivery-express-days = Expressfrakten tar { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
delivery-free = Frakten är gratis.
delivery-cost = Frakten kostar { $amount }.
delivery-express-cost = Expressfrakten kostar { $amount }.
delivery-country-yes = Ja, jag skickar till ditt land.
delivery-country-no = Tyvärr skickar jag inte till ditt land.
delivery-insured = Paketet är försäkrat.
delivery-signature = Någon måste vara hemma och kvittera paketet.

## Late
late-sorry = Jag är ledsen att ditt paket är försenat.
late-carrier = Transportören har en försening.
late-holidays = Paketen tar längre tid på grund av helgerna.
late-new-date = Det nya leveransdatumet är den { $date }.
late-wait-until = Vänta gärna till den { $date }.
late-then-refund = Om ditt paket inte har kommit fram senast den { $date } betalar jag tillbaka hela beloppet.
late-then-write = Om ditt paket inte har kommit fram senast den { $date } får du gärna skriva till mig.
late-then-choice = Om ditt paket inte har kommit fram senast den { $date } kan du välja mellan pengarna tillbaka och en ersättningsvara.

## Customs
customs-held = Ditt paket är hos tullen.
customs-cleared = Ditt paket har gått igenom tullen.
customs-days = Tullens kontroll kan ta { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
customs-fees-buyer = Tull och importskatter ingår inte i priset.
customs-fees-paid = Tull och importskatter är redan betalda.
customs-contact = Tullen kan be dig om dokument.
customs-invoice = Jag kan skicka en faktura för tullen.
customs-true-value = Jag måste ange det verkliga värdet i tulldeklarationen.

## Delivered, not found
delivered-date = Enligt spårningen levererades ditt paket den { $date }.
delivered-attempt = Transportören försökte leverera ditt paket den { $date }.
delivered-check-neighbours = Skulle du kunna fråga grannarna och titta i brevlådan?
delivered-proof = Jag har bett transportören om ett leveransbevis.
delivered-missing-sorry = Jag är ledsen att du inte har fått ditt paket.

## Damaged, not working, incomplete
damaged-sorry = Jag är ledsen att varan kom fram skadad.
damaged-packing = Jag packade inte varan tillräckligt bra.
damaged-keep-packaging = Spara gärna förpackningen.
damaged-claim = Jag anmäler skadan till transportören.
damaged-not-working-sorry = Jag är ledsen att varan inte fungerar.
damaged-repair-offer = Jag kan reparera varan åt dig.
damaged-try-first = Prova gärna det här först:
missing-part-sorry = Jag är ledsen att en del saknas.
missing-part-send = Jag skickar den saknade delen till dig i dag.
missing-part-send-date = Jag skickar den saknade delen till dig den { $date }.
missing-spare-part = Jag kan skicka en reservdel till dig.

## Wrong item
wrong-item-sorry = Jag är ledsen att du fick fel vara.
wrong-item-colour-sorry = Jag är ledsen att du fick fel färg.
wrong-item-size-sorry = Jag är ledsen att du fick fel storlek.
wrong-item-send = Jag skickar rätt vara till dig i dag.
wrong-item-send-date = Jag skickar rätt vara till dig den { $date }.
wrong-item-keep = Du kan behålla den felaktiga varan.

## Refund
refund-offer = Jag kan betala tillbaka hela beloppet.
refund-done = Jag har betalat tillbaka hela beloppet.
refund-done-amount = Jag har betalat tillbaka { $amount }.
refund-done-amount-date = Jag betalade tillbaka { $amount } den { $date }.
refund-will-today = Jag betalar tillbaka pengarna i dag.
refund-will-amount = Jag kommer att betala tillbaka { $amount }.
refund-after-return = Jag betalar tillbaka pengarna så snart jag har fått varan.
refund-days = Pengarna bör nå dig inom { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
refund-business-days-range = Pengarna bör nå dig inom { $min } till { $max ->
        [one] { $max } arbetsdag
       *[other] { $max } arbetsdagar
    }.
refund-bank-days-range = Det kan ta { $min } till { $max ->
        [one] { $max } dag
       *[other] { $max } dagar
    } innan återbetalningen syns hos din bank.
refund-not-seen = Om du inte ser återbetalningen senast den { $date } får du gärna skriva till mig.
refund-method = Återbetalningen går till det betalsätt du använde.
refund-shipping = Jag betalar också tillbaka fraktkostnaden.
partial-refund-offer = Jag kan erbjuda dig en delvis återbetalning på { $amount }.
partial-refund-percent = Jag kan erbjuda dig en delvis återbetalning på { $percent }.
partial-refund-keep = Du kan behålla varan.
partial-refund-done = Jag har skickat en delvis återbetalning på { $amount } till dig.

## Replacement
replacement-offer = Jag kan skicka en ersättningsvara till dig.
replacement-free = Ersättningsvaran är gratis.
replacement-date = Jag skickar ersättningsvaran den { $date }.
replacement-sent = Jag har skickat ersättningsvaran.
replacement-sent-date = Jag skickade ersättningsvaran den { $date }.
replacement-tracking = Ersättningsvarans spårningsnummer är { $tracking }.

## Return
return-how = Öppna gärna en returbegäran i din beställning.
return-accepted = Jag har godkänt din retur.
return-until = Du kan returnera varan till och med den { $date }.
return-days = Du kan returnera varan inom { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }.
return-unused = Skicka gärna tillbaka varan oanvänd och i originalförpackningen.
return-label = Jag skickar en förbetald retursedel till dig.
return-label-attached = Retursedeln är bifogad.
return-pickup-date = Transportören hämtar returen den { $date }.
return-cost-seller = Jag betalar returfrakten.
return-cost-buyer = Köparen betalar returfrakten.
return-tracking = Skicka gärna returens spårningsnummer till mig.
return-not-needed = Du behöver inte skicka tillbaka varan.

## Exchange
exchange-offer = Jag kan byta varan.
exchange-size = Jag kan byta varan till storlek { $size }.
exchange-colour = Jag kan byta varan till en annan färg: { $colour }.
exchange-after-return = Jag skickar den nya varan så snart jag har fått den gamla.

## Size and colour
size-recommend = Jag rekommenderar storlek { $size }.
size-available = Storlek { $size } finns i lager.
size-sold-out = Tyvärr är storlek { $size } slutsåld.
size-runs-small = Varan är liten i storleken, så välj gärna en storlek större.
size-true = Varan är normal i storleken.
size-chart = Storleksguiden finns i annonsen.
size-dimensions = Varan är { $length } lång och { $width } bred.
size-weight = Varan väger { $weight }.
colour-available = Den här färgen finns i lager: { $colour }.
colour-sold-out = Tyvärr är den här färgen slutsåld: { $colour }.
colour-screen = Färgen kan se lite annorlunda ut på din skärm.

## Stock and the product
stock-available = Ja, varan finns i lager.
stock-ready-today = Varan kan skickas i dag.
stock-left = Jag har { $quantity ->
        [one] { $quantity } styck
       *[other] { $quantity } stycken
    } kvar.
stock-sold-out = Tyvärr är varan slutsåld.
stock-back-date = Varan finns i lager igen den { $date }.
stock-similar = Jag har en liknande vara.
stock-similar-link = Jag har en liknande vara här: { $link }
stock-reserve-until = Jag kan reservera varan åt dig till och med den { $date }.
stock-new = Varan är ny och oanvänd.
stock-handmade = Varan är tillverkad för hand.
stock-batteries-yes = Batterier ingår.
stock-batteries-no = Batterier ingår inte.
stock-gift-wrap = Jag kan slå in varan som present.
stock-warranty-months = Varan har { $months ->
        [one] { $months } månads
       *[other] { $months } månaders
    } garanti.
stock-instructions = Bruksanvisningen ligger i kartongen.

## Price and discount
price-is = Priset är { $amount }.
price-total = Totalt blir det { $amount }, inklusive frakt.
price-includes-shipping = Frakten ingår i priset.
price-fixed = Tyvärr kan jag inte sänka priset.
price-offer = Jag kan erbjuda dig priset { $amount }.
discount-percent = Jag kan erbjuda dig { $percent } rabatt.
discount-code = Din rabattkod är { $code }.
discount-until = Erbjudandet gäller till och med den { $date }.
discount-quantity = Om du köper { $quantity ->
        [one] { $quantity } styck
       *[other] { $quantity } stycken
    } får du { $percent } rabatt.

## Combined shipping, payment, invoice
combined-offer = Jag kan skicka dina beställningar tillsammans i ett paket.
combined-once = Du betalar bara frakten en gång.
combined-cost = Frakten för alla varor tillsammans kostar { $amount }.
combined-wait = Vänta gärna med betalningen tills jag har skickat det nya totalbeloppet.
payment-waiting = Jag har inte fått din betalning ännu.
payment-by = Betala gärna senast den { $date }.
payment-marketplace = Betala gärna bara via marknadsplatsen.
invoice-attached = Fakturan är bifogad.
invoice-today = Jag skickar fakturan till dig i dag.
invoice-number = Fakturanumret är { $invoice }.
invoice-details = Skicka gärna namn och adress för fakturan.

## Cancelling
cancel-possible = Ja, du kan fortfarande avbeställa.
cancel-done = Jag har avbeställt din order.
cancel-too-late = Tyvärr kan jag inte avbeställa ordern, eftersom jag redan har skickat den.
cancel-return-instead = Du kan returnera varan när den har kommit fram.
cancel-if-sent = Om paketet redan är på väg kan du returnera varan när den har kommit fram.

## Address
address-confirm = Bekräfta gärna att din adress stämmer.
address-changed = Jag har ändrat leveransadressen.
address-too-late = Tyvärr kan jag inte ändra adressen, eftersom jag redan har skickat paketet.
address-if-sent = Om paketet redan är på väg ber jag transportören att ändra adressen.
address-returned = Paketet kom tillbaka till mig, eftersom adressen inte var fullständig.
address-resend-cost = Jag kan skicka paketet igen för { $amount }.

## Disputes
dispute-understand = Jag förstår att du inte är nöjd med det här.
dispute-solve = Jag vill gärna hitta en bra lösning tillsammans med dig.
dispute-replied = Jag har svarat på ditt ärende.
dispute-tracking-added = Jag har lagt till spårningsinformationen i ditt ärende.
dispute-decision-date = Marknadsplatsen fattar beslut senast den { $date }.

## Reviews
review-ask = Jag blir glad om du vill lämna ett ärligt omdöme.
review-thanks = Tack för ditt omdöme.
review-improve = Dina synpunkter hjälper mig att bli bättre.

## Coming back to the buyer
follow-up-arrived = Har ditt paket kommit fram?
follow-up-all-right = Är allt som det ska med din beställning?
follow-up-solved = Är problemet löst nu?
follow-up-glad-like = Vad roligt att du tycker om varan.
follow-up-glad-arrived = Vad bra att ditt paket kom fram som det skulle.
follow-up-date = Jag kontrollerar det här igen den { $date }.

## Choices
options-intro = Du kan välja:
options-refund-replacement = Vill du ha pengarna tillbaka eller en ersättningsvara?
options-part-refund = Vill du ha den saknade delen eller pengarna tillbaka?
options-refund-wait = Vill du vänta eller få pengarna tillbaka?
options-exchange-refund = Vill du byta varan eller få pengarna tillbaka?
options-partial-return = Vill du behålla varan med en delvis återbetalning, eller returnera den och få hela beloppet tillbaka?
options-ready-date = Jag kan göra det senast den { $date }.
options-tell = Skriv gärna vad du föredrar.
options-tell-date = Skriv gärna senast den { $date } vad du föredrar.

## Next steps
next-step-nothing = Du behöver inte göra något.
next-step-news = Jag skriver till dig så snart jag vet mer.
next-step-photos = Jag hittar en lösning så snart jag har fått bilderna.
next-step-confirm = Jag börjar så snart du bekräftar.

## Apologies
apology = Jag är ledsen.
apology-problem = Jag ber om ursäkt för det här problemet.
apology-mistake = Det här var mitt fel.
apology-wait = Jag är ledsen att du fick vänta.
apology-late-reply = Jag ber om ursäkt för mitt sena svar.
apology-understand = Jag förstår hur tråkigt det här är.
apology-not-possible = Tyvärr är det inte möjligt.

## Closings
closing-questions = Skriv gärna till mig om du har frågor.
closing-anything-else = Skriv gärna till mig om du behöver något mer.
closing-help = Jag hjälper dig gärna.
closing-reply = Jag ser fram emot ditt svar.
closing-enjoy = Jag hoppas att du blir nöjd med ditt köp.
closing-thanks-again = Tack igen!
closing-day = Ha en fin dag!
closing-weekend = Trevlig helg!
closing-best = Allt gott,
closing-regards = Vänliga hälsningar,
