### French: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Numéro de commande
fact-tracking = Numéro de suivi
fact-carrier = Transporteur
fact-money = Montant
fact-date = Date
fact-duration = Durée
fact-quantity = Quantité
fact-size = Taille
fact-weight = Poids
fact-percent = Pourcentage
fact-url = Lien
fact-email = E-mail
fact-phone = Téléphone
fact-product-code = Référence du produit

## Roles a fact plays in a message
role-sent-date = Date d’envoi
role-delivery-date = Livraison prévue
role-deadline = Date limite
role-refund = Remboursement
role-price = Prix
role-total = Total
role-shipping-cost = Frais de port
role-discount = Remise
role-discount-code = Code de réduction
role-invoice-number = Numéro de facture
role-item = Article
role-colour = Couleur
role-name = Nom
role-shop = Boutique
role-answer = Réponse

## Headings and notes of the card
key-information = Informations essentielles
what-happens-next = Prochaines étapes
your-options = Vos choix
    .informal = Tes choix
original-message = Message d’origine
automatic-translation = Ce message a été traduit automatiquement.
not-translated = Cette partie est dans la langue d’origine.

## Joining
pair = { $label } : { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = aujourd’hui
tomorrow = demain
yesterday = hier

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
duration-business-days = { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }
duration-weeks = { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
duration-months = { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minute
       *[other] { $max } minutes
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } heure
       *[other] { $max } heures
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } jour
       *[other] { $max } jours
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } jour ouvré
       *[other] { $max } jours ouvrés
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } semaine
       *[other] { $max } semaines
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } mois
       *[other] { $max } mois
    }
quantity-pieces = { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }
