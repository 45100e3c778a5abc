### French: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: vous; .informal: tu. U+202F before ! ? ; and U+00A0 before a colon.

## Greetings
greeting = Bonjour,
greeting-name = Bonjour { $name },
greeting-dear-name = Bonjour { $name },
greeting-morning = Bonjour,
greeting-afternoon = Bonjour,
greeting-evening = Bonsoir,
greeting-hope-well = J’espère que vous allez bien.
    .informal = J’espère que tu vas bien.

## Thanks
thanks = Merci beaucoup !
thanks-message = Je vous remercie de votre message.
    .informal = Merci pour ton message.
thanks-order = Je vous remercie de votre commande.
    .informal = Merci pour ta commande.
thanks-order-number = Je vous remercie de votre commande { $order }.
    .informal = Merci pour ta commande { $order }.
thanks-purchase = Je vous remercie de votre achat.
    .informal = Merci pour ton achat.
thanks-interest = Je vous remercie de votre intérêt.
    .informal = Merci pour ton intérêt.
thanks-question = Je vous remercie de votre question.
    .informal = Merci pour ta question.
thanks-reporting = Je vous remercie de m’avoir signalé ce problème.
    .informal = Merci de m’avoir signalé ce problème.
thanks-patience = Je vous remercie de votre patience.
    .informal = Merci pour ta patience.
thanks-understanding = Je vous remercie de votre compréhension.
    .informal = Merci pour ta compréhension.
thanks-photos = Merci pour les photos.
thanks-quick-reply = Je vous remercie de votre réponse rapide.
    .informal = Merci pour ta réponse rapide.
thanks-kind-words = Je vous remercie de vos mots aimables.
    .informal = Merci pour tes mots aimables.
thanks-welcome = Je vous en prie.
    .informal = Avec plaisir.

## Short answers
answer-yes = Oui, bien sûr.
answer-possible = Oui, c’est possible.
answer-no-problem = Cela ne pose aucun problème.
answer-find-out = Je vais me renseigner pour vous.
    .informal = Je vais me renseigner pour toi.
answer-photo-attached = J’ai joint une photo.
answer-photo-send = Je vous enverrai une photo.
    .informal = Je t’enverrai une photo.

## What has come in
received-message = J’ai bien reçu votre message.
    .informal = J’ai bien reçu ton message.
received-order = J’ai bien reçu votre commande.
    .informal = J’ai bien reçu ta commande.
received-order-number = J’ai bien reçu votre commande { $order }.
    .informal = J’ai bien reçu ta commande { $order }.
received-payment = J’ai bien reçu votre paiement.
    .informal = J’ai bien reçu ton paiement.
received-payment-amount = J’ai bien reçu votre paiement de { $amount }.
    .informal = J’ai bien reçu ton paiement de { $amount }.
received-return = J’ai bien reçu votre retour.
    .informal = J’ai bien reçu ton retour.
received-photos = J’ai bien reçu vos photos.
    .informal = J’ai bien reçu tes photos.

## Checking
checking = Je vérifie cela tout de suite.
checking-carrier = Je vérifie cela auprès du transporteur.
checking-carrier-name = Je vérifie cela auprès de { $carrier }.
checking-carrier-contacted = J’ai contacté le transporteur.
checking-carrier-search = J’ai demandé au transporteur de rechercher votre colis.
    .informal = J’ai demandé au transporteur de rechercher ton colis.
checking-carrier-answer-date = Le transporteur répondra au plus tard le { $date }.
checking-stock = Je vérifie mon stock.
checking-reply-today = Je vous écris de nouveau aujourd’hui.
    .informal = Je t’écris de nouveau aujourd’hui.
checking-reply-date = Je vous écris au plus tard le { $date }.
    .informal = Je t’écris au plus tard le { $date }.
checking-reply-hours = Je réponds sous { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
checking-reply-days = Je réponds sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.

## Questions to the buyer
ask-details = Pourriez-vous m’en dire un peu plus, s’il vous plaît ?
    .informal = Pourrais-tu m’en dire un peu plus, s’il te plaît ?
ask-what-wrong = Pourriez-vous me dire ce qui ne va pas avec l’article, s’il vous plaît ?
    .informal = Pourrais-tu me dire ce qui ne va pas avec l’article, s’il te plaît ?
ask-photo = Pourriez-vous m’envoyer une photo, s’il vous plaît ?
    .informal = Pourrais-tu m’envoyer une photo, s’il te plaît ?
ask-photos-damage = Pourriez-vous m’envoyer des photos de l’article et de l’emballage, s’il vous plaît ?
    .informal = Pourrais-tu m’envoyer des photos de l’article et de l’emballage, s’il te plaît ?
ask-order-number = Pourriez-vous m’indiquer votre numéro de commande, s’il vous plaît ?
    .informal = Pourrais-tu m’indiquer ton numéro de commande, s’il te plaît ?
ask-address = Pourriez-vous m’envoyer votre adresse complète, s’il vous plaît ?
    .informal = Pourrais-tu m’envoyer ton adresse complète, s’il te plaît ?
ask-size = De quelle taille avez-vous besoin ?
    .informal = De quelle taille as-tu besoin ?
ask-colour = Quelle couleur souhaitez-vous ?
    .informal = Quelle couleur veux-tu ?
ask-country = Vers quel pays dois-je expédier ?

## Before it is sent
shipping-packing = Je prépare votre commande en ce moment.
    .informal = Je prépare ta commande en ce moment.
shipping-today = J’expédie votre commande aujourd’hui.
    .informal = J’expédie ta commande aujourd’hui.
shipping-tomorrow = J’expédie votre commande demain.
    .informal = J’expédie ta commande demain.
shipping-date = J’expédierai votre commande le { $date }.
    .informal = J’expédierai ta commande le { $date }.
shipping-days = J’expédierai votre commande sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
    .informal = J’expédierai ta commande sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
shipping-business-days = J’expédierai votre commande sous { $days ->
        [one] { $days } jour ouvré
       *[other] { $days } jours ouvrés
    }.
    .informal = J’expédierai ta commande sous { $days ->
        [one] { $days } jour ouvré
       *[other] { $days } jours ouvrés
    }.
shipping-tracking-later = Je vous enverrai le numéro de suivi dès que le colis sera en route.
    .informal = Je t’enverrai le numéro de suivi dès que le colis sera en route.
shipping-no-weekend = Je n’expédie pas le week-end.
shipping-away-until = Je m’absente jusqu’au { $date }.

## Sent
sent = Votre colis est en route.
    .informal = Ton colis est en route.
sent-today = J’ai expédié votre colis aujourd’hui.
    .informal = J’ai expédié ton colis aujourd’hui.
sent-yesterday = J’ai expédié votre colis hier.
    .informal = J’ai expédié ton colis hier.
sent-date = J’ai expédié votre colis le { $date }.
    .informal = J’ai expédié ton colis le { $date }.
sent-carrier = J’ai expédié votre colis avec { $carrier }.
    .informal = J’ai expédié ton colis avec { $carrier }.
sent-date-carrier = J’ai expédié votre colis le { $date } avec { $carrier }.
    .informal = J’ai expédié ton colis le { $date } avec { $carrier }.
sent-carrier-tracking = J’ai expédié votre colis avec { $carrier }, numéro de suivi { $tracking }.
    .informal = J’ai expédié ton colis avec { $carrier }, numéro de suivi { $tracking }.
sent-order = J’ai expédié votre commande { $order }.
    .informal = J’ai expédié ta commande { $order }.
sent-parcels = Votre commande arrivera en { $quantity ->
        [one] { $quantity } colis
       *[other] { $quantity } colis
    }.
    .informal = Ta commande arrivera en { $quantity ->
        [one] { $quantity } colis
       *[other] { $quantity } colis
    }.
sent-rest-later = Le reste de votre commande arrivera dans un second colis.
    .informal = Le reste de ta commande arrivera dans un second colis.

## Tracking
tracking-number = Votre numéro de suivi est le { $tracking }.
    .informal = Ton numéro de suivi est le { $tracking }.
tracking-link = Vous pouvez suivre votre colis ici : { $link }
    .informal = Tu peux suivre ton colis ici : { $link }
tracking-wait-hours = La page de suivi sera mise à jour sous { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
tracking-wait-days = La page de suivi sera mise à jour sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
tracking-last-update = La dernière mise à jour du suivi date du { $date }.
tracking-none = Ce mode d’envoi ne comporte pas de suivi.
tracking-returning = Votre colis est en train de me revenir.
    .informal = Ton colis est en train de me revenir.

## Where it is
where-in-transit = Votre colis est toujours en route.
    .informal = Ton colis est toujours en route.
where-arrived-country = Votre colis est arrivé dans votre pays.
    .informal = Ton colis est arrivé dans ton pays.
where-out-for-delivery = Votre colis est en cours de livraison aujourd’hui.
    .informal = Ton colis est en cours de livraison aujourd’hui.
where-pickup = Votre colis vous attend au point de retrait.
    .informal = Ton colis t’attend au point de retrait.
where-pickup-until = Vous pouvez retirer votre colis jusqu’au { $date }.
    .informal = Tu peux retirer ton colis jusqu’au { $date }.
where-ask-post-office = Merci de vous renseigner à votre bureau de poste avec le numéro de suivi.
    .informal = Merci de te renseigner à ton bureau de poste avec le numéro de suivi.
where-expected-date = Votre colis devrait arriver le { $date }.
    .informal = Ton colis devrait arriver le { $date }.
where-expected-by = Votre colis devrait arriver au plus tard le { $date }.
    .informal = Ton colis devrait arriver au plus tard le { $date }.
where-expected-between = Votre colis devrait arriver entre le { $start } et le { $end }.
    .informal = Ton colis devrait arriver entre le { $start } et le { $end }.
where-expected-days = Votre colis devrait arriver dans { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
    .informal = Ton colis devrait arriver dans { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
where-expected-days-range = Votre colis devrait arriver dans { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }.
    .informal = Ton colis devrait arriver dans { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }.
where-lost-sorry = Je regrette que votre colis soit perdu.
    .informal = Je regrette que ton colis soit perdu.

## Delivery, before the sale
delivery-days = La livraison prend { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
delivery-days-range = La livraison prend de { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }.
delivery-business-days-range = La livraison prend de { $min } à { $max ->
        [one] { $max } jour ouvré
       *[other] { $max } jours ouvrés
    }.
delivery-if-ordered = Si vous commandez aujourd’hui, votre colis devrait arriver au plus tard le { $date }.
    .informal = Si tu commandes aujourd’hui, ton colis devrait arriver au plus tard le { $date }.
delivery-express-days = La livraison express prend { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
delivery-free = La livraison est gratuite.
delivery-cost = La livraison coûte { $amount }.
delivery-express-cost = La livraison express coûte { $amount }.
delivery-country-yes = Oui, je livre dans votre pays.
    .informal = Oui, je livre dans ton pays.
delivery-country-no = Je regrette, je ne livre pas dans votre pays.
    .informal = Je regrette, je ne livre pas dans ton pays.
delivery-insured = Le colis est assuré.
delivery-signature = Quelqu’un doit être présent à domicile pour signer à la livraison.

## Late
late-sorry = Je vous présente mes excuses pour le retard de votre colis.
    .informal = Je m’excuse pour le retard de ton colis.
late-carrier = Le transporteur a du retard.
late-holidays = En raison des jours fériés, les colis mettent plus de temps à arriver.
late-new-date = La nouvelle date de livraison est le { $date }.
late-wait-until = Merci de patienter jusqu’au { $date }.
late-then-refund = Si votre colis n’est pas arrivé d’ici le { $date }, je vous rembourserai intégralement.
    .informal = Si ton colis n’est pas arrivé d’ici le { $date }, je te rembourserai intégralement.
late-then-write = Si votre colis n’est pas arrivé d’ici le { $date }, écrivez-moi, s’il vous plaît.
    .informal = Si ton colis n’est pas arrivé d’ici le { $date }, écris-moi, s’il te plaît.
late-then-choice = Si votre colis n’est pas arrivé d’ici le { $date }, vous pourrez choisir entre un remboursement et un remplacement.
    .informal = Si ton colis n’est pas arrivé d’ici le { $date }, tu pourras choisir entre un remboursement et un remplacement.

## Customs
customs-held = Votre colis est à la douane.
    .informal = Ton colis est à la douane.
customs-cleared = Votre colis a passé la douane.
    .informal = Ton colis a passé la douane.
customs-days = Le contrôle de la douane peut prendre { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
customs-fees-buyer = Les droits de douane et les taxes d’importation ne sont pas compris dans le prix.
customs-fees-paid = Les droits de douane et les taxes d’importation sont déjà payés.
customs-contact = La douane peut vous demander des documents.
    .informal = La douane peut te demander des documents.
customs-invoice = Je peux vous envoyer une facture pour la douane.
    .informal = Je peux t’envoyer une facture pour la douane.
customs-true-value = Je dois indiquer la valeur réelle sur la déclaration en douane.

## Delivered, not found
delivered-date = D’après le suivi, votre colis a été livré le { $date }.
    .informal = D’après le suivi, ton colis a été livré le { $date }.
delivered-attempt = Le transporteur a essayé de livrer votre colis le { $date }.
    .informal = Le transporteur a essayé de livrer ton colis le { $date }.
delivered-check-neighbours = Pourriez-vous demander dans le voisinage et regarder dans votre boîte aux lettres ?
    .informal = Pourrais-tu demander dans le voisinage et regarder dans ta boîte aux lettres ?
delivered-proof = J’ai demandé une preuve de livraison au transporteur.
delivered-missing-sorry = Je regrette que votre colis ne vous soit pas parvenu.
    .informal = Je regrette que tu n’aies pas reçu ton colis.

## Damaged, not working, incomplete
damaged-sorry = Je regrette que l’article soit arrivé abîmé.
damaged-packing = Je n’ai pas assez bien emballé l’article.
damaged-keep-packaging = Merci de garder l’emballage.
damaged-claim = Je vais signaler les dégâts au transporteur.
damaged-not-working-sorry = Je regrette que l’article ne fonctionne pas.
damaged-repair-offer = Je peux réparer l’article pour vous.
    .informal = Je peux réparer l’article pour toi.
damaged-try-first = Merci d’essayer d’abord ceci :
missing-part-sorry = Je regrette qu’il manque une pièce.
missing-part-send = Je vous envoie aujourd’hui la pièce manquante.
    .informal = Je t’envoie aujourd’hui la pièce manquante.
missing-part-send-date = Je vous enverrai la pièce manquante le { $date }.
    .informal = Je t’enverrai la pièce manquante le { $date }.
missing-spare-part = Je peux vous envoyer une pièce de rechange.
    .informal = Je peux t’envoyer une pièce de rechange.

## Wrong item
wrong-item-sorry = Je regrette que vous ayez reçu le mauvais article.
    .informal = Je regrette que tu aies reçu le mauvais article.
wrong-item-colour-sorry = Je regrette que vous ayez reçu la mauvaise couleur.
    .informal = Je regrette que tu aies reçu la mauvaise couleur.
wrong-item-size-sorry = Je regrette que vous ayez reçu la mauvaise taille.
    .informal = Je regrette que tu aies reçu la mauvaise taille.
wrong-item-send = Je vous envoie aujourd’hui le bon article.
    .informal = Je t’envoie aujourd’hui le bon article.
wrong-item-send-date = Je vous enverrai le bon article le { $date }.
    .informal = Je t’enverrai le bon article le { $date }.
wrong-item-keep = Vous pouvez garder l’article reçu par erreur.
    .informal = Tu peux garder l’article reçu par erreur.

## Refund
refund-offer = Je peux vous rembourser intégralement.
    .informal = Je peux te rembourser intégralement.
refund-done = J’ai effectué le remboursement intégral.
refund-done-amount = J’ai remboursé { $amount }.
refund-done-amount-date = J’ai remboursé { $amount } le { $date }.
refund-will-today = Je vous rembourse aujourd’hui.
    .informal = Je te rembourse aujourd’hui.
refund-will-amount = Je vais rembourser { $amount }.
refund-after-return = Je vous rembourserai dès que j’aurai reçu l’article.
    .informal = Je te rembourserai dès que j’aurai reçu l’article.
refund-days = L’argent devrait vous parvenir sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
    .informal = L’argent devrait te parvenir sous { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
refund-business-days-range = L’argent devrait vous parvenir sous { $min } à { $max ->
        [one] { $max } jour ouvré
       *[other] { $max } jours ouvrés
    }.
    .informal = L’argent devrait te parvenir sous { $min } à { $max ->
        [one] { $max } jour ouvré
       *[other] { $max } jours ouvrés
    }.
refund-bank-days-range = Votre banque peut mettre de { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    } à afficher le remboursement.
    .informal = Ta banque peut mettre de { $min } à { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    } à afficher le remboursement.
refund-not-seen = Si vous ne voyez pas le remboursement d’ici le { $date }, écrivez-moi, s’il vous plaît.
    .informal = Si tu ne vois pas le remboursement d’ici le { $date }, écris-moi, s’il te plaît.
refund-method = Le remboursement se fait sur le moyen de paiement que vous avez utilisé.
    .informal = Le remboursement se fait sur le moyen de paiement que tu as utilisé.
refund-shipping = Je rembourse aussi les frais de port.
partial-refund-offer = Je peux vous proposer un remboursement partiel de { $amount }.
    .informal = Je peux te proposer un remboursement partiel de { $amount }.
partial-refund-percent = Je peux vous proposer un remboursement partiel de { $percent }.
    .informal = Je peux te proposer un remboursement partiel de { $percent }.
partial-refund-keep = Vous pouvez garder l’article.
    .informal = Tu peux garder l’article.
partial-refund-done = J’ai effectué un remboursement partiel de { $amount }.

## Replacement
replacement-offer = Je peux vous envoyer un article de remplacement.
    .informal = Je peux t’envoyer un article de remplacement.
replacement-free = Le remplacement est gratuit.
replacement-date = J’expédierai l’article de remplacement le { $date }.
replacement-sent = J’ai expédié l’article de remplacement.
replacement-sent-date = J’ai expédié l’article de remplacement le { $date }.
replacement-tracking = Le numéro de suivi de l’article de remplacement est le { $tracking }.

## Return
return-how = Merci d’ouvrir une demande de retour dans votre commande.
    .informal = Merci d’ouvrir une demande de retour dans ta commande.
return-accepted = J’ai accepté votre retour.
    .informal = J’ai accepté ton retour.
return-until = Vous pouvez retourner l’article jusqu’au { $date }.
    .informal = Tu peux retourner l’article jusqu’au { $date }.
return-days = Vous pouvez retourner l’article dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
    .informal = Tu peux retourner l’article dans un délai de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
return-unused = Merci de retourner l’article non utilisé et dans son emballage d’origine.
return-label = Je vous enverrai une étiquette de retour prépayée.
    .informal = Je t’enverrai une étiquette de retour prépayée.
return-label-attached = L’étiquette de retour est en pièce jointe.
return-pickup-date = Le transporteur viendra chercher le retour le { $date }.
return-cost-seller = Les frais de retour sont à ma charge.
return-cost-buyer = Les frais de retour sont à la charge de l’acheteur.
return-tracking = Merci de m’envoyer le numéro de suivi du retour.
return-not-needed = Vous n’avez pas besoin de renvoyer l’article.
    .informal = Tu n’as pas besoin de renvoyer l’article.

## Exchange
exchange-offer = Je peux échanger l’article.
exchange-size = Je peux échanger l’article contre la taille { $size }.
exchange-colour = Je peux échanger l’article contre une autre couleur : { $colour }.
exchange-after-return = J’expédierai le nouvel article dès que j’aurai reçu l’ancien.

## Size and colour
size-recommend = Je recommande la taille { $size }.
size-available = La taille { $size } est en stock.
size-sold-out = Je regrette, la taille { $size } est épuisée.
size-runs-small = L’article taille petit, mieux vaut choisir une taille au-dessus.
size-true = L’article taille normalement.
size-chart = Le guide des tailles se trouve dans l’annonce.
size-dimensions = L’article mesure { $length } de long et { $width } de large.
size-weight = L’article pèse { $weight }.
colour-available = Cette couleur est en stock : { $colour }.
colour-sold-out = Je regrette, cette couleur est épuisée : { $colour }.
colour-screen = La couleur peut paraître un peu différente sur votre écran.
    .informal = La couleur peut paraître un peu différente sur ton écran.

## Stock and the product
stock-available = Oui, l’article est en stock.
stock-ready-today = L’article est prêt à partir aujourd’hui.
stock-left = Il me reste { $quantity ->
        [one] { $quantity } pièce
       *[other] { $quantity } pièces
    }.
stock-sold-out = Je regrette, l’article est épuisé.
stock-back-date = L’article sera de nouveau en stock le { $date }.
stock-similar = J’ai un article similaire.
stock-similar-link = J’ai un article similaire ici : { $link }
stock-reserve-until = Je peux vous réserver l’article jusqu’au { $date }.
    .informal = Je peux te réserver l’article jusqu’au { $date }.
stock-new = L’article est neuf et n’a jamais servi.
stock-handmade = L’article est fait main.
stock-batteries-yes = Les piles sont fournies.
stock-batteries-no = Les piles ne sont pas fournies.
stock-gift-wrap = Je peux emballer l’article en cadeau.
stock-warranty-months = L’article est garanti { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }.
stock-instructions = La notice se trouve dans la boîte.

## Price and discount
price-is = Le prix est de { $amount }.
price-total = Le total est de { $amount }, frais de port compris.
price-includes-shipping = Le prix comprend la livraison.
price-fixed = Je regrette, je ne peux pas baisser le prix.
price-offer = Je peux vous proposer un prix de { $amount }.
    .informal = Je peux te proposer un prix de { $amount }.
discount-percent = Je peux vous accorder une remise de { $percent }.
    .informal = Je peux te faire une remise de { $percent }.
discount-code = Votre code de réduction est { $code }.
    .informal = Ton code de réduction est { $code }.
discount-until = L’offre est valable jusqu’au { $date }.
discount-quantity = Pour l’achat de { $quantity ->
        [one] { $quantity } pièce
       *[other] { $quantity } pièces
    }, la remise est de { $percent }.

## Combined shipping, payment, invoice
combined-offer = Je peux envoyer vos commandes ensemble dans un seul colis.
    .informal = Je peux envoyer tes commandes ensemble dans un seul colis.
combined-once = Vous ne payez les frais de port qu’une seule fois.
    .informal = Tu ne paies les frais de port qu’une seule fois.
combined-cost = La livraison de tous les articles ensemble coûte { $amount }.
combined-wait = Merci d’attendre que je vous envoie le nouveau total avant de payer.
    .informal = Merci d’attendre que je t’envoie le nouveau total avant de payer.
payment-waiting = Je n’ai pas encore reçu votre paiement.
    .informal = Je n’ai pas encore reçu ton paiement.
payment-by = Merci de payer au plus tard le { $date }.
payment-marketplace = Merci de payer uniquement sur la place de marché.
invoice-attached = La facture est en pièce jointe.
invoice-today = Je vous envoie la facture aujourd’hui.
    .informal = Je t’envoie la facture aujourd’hui.
invoice-number = Le numéro de facture est le { $invoice }.
invoice-details = Merci de m’envoyer le nom et l’adresse pour la facture.

## Cancelling
cancel-possible = Oui, vous pouvez encore annuler votre commande.
    .informal = Oui, tu peux encore annuler ta commande.
cancel-done = J’ai annulé votre commande.
    .informal = J’ai annulé ta commande.
cancel-too-late = Je regrette, je ne peux pas annuler la commande, car je l’ai déjà expédiée.
cancel-return-instead = Vous pourrez retourner l’article après son arrivée.
    .informal = Tu pourras retourner l’article après son arrivée.
cancel-if-sent = Si le colis est déjà parti, vous pourrez retourner l’article après son arrivée.
    .informal = Si le colis est déjà parti, tu pourras retourner l’article après son arrivée.

## Address
address-confirm = Merci de confirmer que votre adresse est correcte.
    .informal = Merci de confirmer que ton adresse est correcte.
address-changed = J’ai modifié l’adresse de livraison.
address-too-late = Je regrette, je ne peux pas modifier l’adresse, car j’ai déjà expédié le colis.
address-if-sent = Si le colis est déjà parti, je demanderai au transporteur de modifier l’adresse.
address-returned = Le colis m’est revenu, car l’adresse n’était pas complète.
address-resend-cost = Je peux renvoyer le colis pour { $amount }.

## Disputes
dispute-understand = Je comprends votre mécontentement.
    .informal = Je comprends ton mécontentement.
dispute-solve = Je souhaite trouver une bonne solution avec vous.
    .informal = J’aimerais trouver une bonne solution avec toi.
dispute-replied = J’ai répondu à votre réclamation.
    .informal = J’ai répondu à ta réclamation.
dispute-tracking-added = J’ai ajouté les informations de suivi à votre réclamation.
    .informal = J’ai ajouté les informations de suivi à ta réclamation.
dispute-decision-date = La plateforme rendra sa décision au plus tard le { $date }.

## Reviews
review-ask = Un avis sincère de votre part me ferait plaisir.
    .informal = Un avis sincère de ta part me ferait plaisir.
review-thanks = Je vous remercie de votre avis.
    .informal = Merci pour ton avis.
review-improve = Vos remarques m’aident à m’améliorer.
    .informal = Tes remarques m’aident à m’améliorer.

## Coming back to the buyer
follow-up-arrived = Votre colis est-il arrivé ?
    .informal = Ton colis est-il arrivé ?
follow-up-all-right = Tout va bien avec votre commande ?
    .informal = Tout va bien avec ta commande ?
follow-up-solved = Le problème est-il maintenant résolu ?
follow-up-glad-like = Je me réjouis que l’article vous plaise.
    .informal = Je me réjouis que l’article te plaise.
follow-up-glad-arrived = Je me réjouis que votre colis soit bien arrivé.
    .informal = Je me réjouis que ton colis soit bien arrivé.
follow-up-date = Je vérifierai de nouveau le { $date }.

## Choices
options-intro = Vous avez le choix :
    .informal = Tu as le choix :
options-refund-replacement = Préférez-vous un remboursement ou un remplacement ?
    .informal = Préfères-tu un remboursement ou un remplacement ?
options-part-refund = Préférez-vous la pièce manquante ou un remboursement ?
    .informal = Préfères-tu la pièce manquante ou un remboursement ?
options-refund-wait = Préférez-vous attendre ou recevoir un remboursement ?
    .informal = Préfères-tu attendre ou recevoir un remboursement ?
options-exchange-refund = Préférez-vous un échange ou un remboursement ?
    .informal = Préfères-tu un échange ou un remboursement ?
options-partial-return = Préférez-vous garder l’article avec un remboursement partiel, ou le retourner contre un remboursement intégral ?
    .informal = Préfères-tu garder l’article avec un remboursement partiel, ou le retourner contre un remboursement intégral ?
options-ready-date = Je peux le faire au plus tard le { $date }.
options-tell = Merci de me dire ce que vous préférez.
    .informal = Merci de me dire ce que tu préfères.
options-tell-date = Merci de me dire au plus tard le { $date } ce que vous préférez.
    .informal = Merci de me dire au plus tard le { $date } ce que tu préfères.

## Next steps
next-step-nothing = Vous n’avez rien à faire.
    .informal = Tu n’as rien à faire.
next-step-news = Je vous écris dès que j’ai des nouvelles.
    .informal = Je t’écris dès que j’ai des nouvelles.
next-step-photos = Je chercherai une solution dès que j’aurai les photos.
next-step-confirm = Je commence dès que vous confirmez.
    .informal = Je commence dès que tu confirmes.

## Apologies
apology = Je vous présente mes excuses.
    .informal = Je m’excuse.
apology-problem = Je vous présente mes excuses pour ce problème.
    .informal = Je m’excuse pour ce problème.
apology-mistake = C’était une erreur de ma part.
apology-wait = Je vous prie de m’excuser pour cette attente.
    .informal = Excuse-moi pour cette attente.
apology-late-reply = Je vous prie de m’excuser pour ma réponse tardive.
    .informal = Excuse-moi pour ma réponse tardive.
apology-understand = Je comprends à quel point c’est désagréable.
apology-not-possible = Je regrette, ce n’est pas possible.

## Closings
closing-questions = Si vous avez des questions, n’hésitez pas à m’écrire.
    .informal = Si tu as des questions, n’hésite pas à m’écrire.
closing-anything-else = S’il vous faut autre chose, écrivez-moi.
    .informal = S’il te faut autre chose, écris-moi.
closing-help = Je vous aiderai avec plaisir.
    .informal = Je t’aiderai avec plaisir.
closing-reply = Je reste dans l’attente de votre réponse.
    .informal = J’attends ta réponse avec plaisir.
closing-enjoy = J’espère que votre achat vous plaira.
    .informal = J’espère que ton achat te plaira.
closing-thanks-again = Merci encore !
closing-day = Je vous souhaite une bonne journée !
    .informal = Bonne journée !
closing-weekend = Je vous souhaite un bon week-end !
    .informal = Bon week-end !
closing-best = Bien à vous,
    .informal = Bien à toi,
closing-regards = Cordialement,
