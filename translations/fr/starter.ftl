### Français : ce qui va dans chaque blanc d’une réponse commencée (anglais : api/wellput/starter/data/hints.ftl).

blank-order = Le numéro de commande.
blank-tracking = Le numéro de suivi de ce colis.
blank-carrier = L’entreprise qui transporte le colis.
blank-sent-date = Le jour où vous avez envoyé le colis.
blank-expected-date = Le jour où le colis devrait être arrivé au plus tard.
blank-reply-date = Le jour où vous écrirez de nouveau au plus tard. Choisissez un délai que vous pouvez tenir.
blank-ready-date = Le jour où vous pourrez faire au plus tard ce que l’acheteur aura choisi.
blank-return-date = Le dernier jour pour renvoyer l’article.
blank-amount = Le montant avec sa devise.
blank-answer = Ce que vous voulez dire à l’acheteur.
blank-answer-to = Votre réponse à : « { $question } »
blank-your-name = Votre nom ou celui de votre boutique.
