### French: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Dites-le calmement et avec amabilité, ou ne le dites pas.
    .why = Les mots durs restent en mémoire, et les places de marché les sanctionnent.

abrasive_abroad = Dites-le calmement et avec amabilité, ou ne le dites pas.
    .why = Les mots durs restent en mémoire, et les places de marché les sanctionnent.

acknowledge = Dites que vous comprenez le problème avant de le résoudre.
    .why = Face à un problème, on veut d’abord savoir que quelqu’un l’a lu et compris.

answer = Répondez à la question : « { $question } ».
    .why = Une question ouverte, c’est un message de plus, un jour de plus et souvent une vente perdue.

blame = Ne dites pas à qui la faute. Dites ce qui va se passer.
    .why = Une personne accusée se défend. Une personne aidée se calme.

blame_abroad = Ne dites pas à qui la faute. Dites ce qui va se passer.
    .why = Une personne accusée se défend. Une personne aidée se calme.

cancel_push = Ne demandez pas d’annuler la commande. Dites ce que vous pouvez faire, et annulez vous-même si on vous le demande.
    .why = Une annulation que vous voulez compte comme la vôtre. { $policy }

clarify = Demandez ce qui ne va pas exactement.
    .why = Le message n’en dit pas assez ; une question claire évite de deviner.

cliche = Dites-le avec vos propres mots : ce qui s’est passé et ce que vous faites.
    .why = Toutes les boutiques utilisent ces phrases. Elles sonnent comme une réponse de machine.

cold_passive = Dites qui agit : commencez par « I ».
    .why = Sans personne, la phrase fait administration. Avec « I », on sait que quelqu’un s’en occupe.

cold_passive_abroad = Dites qui agit : vous.
    .why = Sans personne, la phrase fait administration. Avec une personne, on sait que quelqu’un s’en occupe.

contact_leak = Retirez ces coordonnées et restez dans la messagerie de la place de marché.
    .why = { $place } peut bloquer le message ou votre compte pour des coordonnées. { $policy }

currency = Précisez la devise de « { $price } ».
    .why = Le même signe désigne une autre monnaie dans d’autres pays.

customs_value = Dites que vous inscrivez le vrai prix et le vrai contenu sur la déclaration en douane.
    .why = Une fausse valeur ou la mention « cadeau » sur le formulaire est une fraude douanière : le colis peut être saisi, et les deux parties risquent une amende. { $policy }

date_format = Écrivez le mois en lettres : « { $date } » peut désigner deux jours.
    .why = Certains pays lisent d’abord le jour, d’autres le mois ; on risque d’attendre un autre jour.

deadline = Envoyez cette réponse maintenant : elle est attendue avant { $when }.
    .why = On attend une réponse sous un jour, et les réponses tardives comptent contre vous.

double_negative = Dites-le sans double négation : nommez ce qui est possible.
    .why = Deux négations de suite arrêtent la lecture dans une langue apprise, et certains comprennent le contraire.

emoji = { $emoji } : { $advice }.
    .why = Le même emoji se lit de plusieurs façons et peut donner l’air de ne pas prendre l’affaire au sérieux.

empty_reply = Répondez dans ce message, pas seulement par un salut.
    .why = On attend une réponse. Certaines places de marché ne comptent pas un simple salut.

external_link = Retirez ce lien, ou envoyez une photo ou un fichier.
    .why = { $place } peut bloquer les messages avec des liens vers d’autres sites, et ces liens inquiètent. { $policy }

follow_up = Proposez votre aide à la fin.
    .why = Tant qu’un problème est ouvert, il faut savoir que vous restez là jusqu’à la solution.

formality = { $advice }.
    .why = Un ton trop proche ou trop distant peut passer pour un manque de respect.

greeting = Commencez par un salut.
    .why = Une réponse sans salut paraît froide, surtout quand on ne vous connaît pas.

holiday = « { $date } » est un jour férié : { $holiday }. Indiquez un autre jour.
    .why = Poste, transporteurs et boutiques sont fermés ce jour-là, et la promesse peut échouer.

html_markup = Retirez le balisage « { $text } » : les messages sont du texte simple.
    .why = On voit les signes bruts, et certaines places de marché refusent le message. { $policy }

jargon = Utilisez des mots de tous les jours au lieu de « { $text } ».
    .why = Les mots juridiques, postaux et de bureau sont rarement connus ; la lecture s’y arrête.

language = Envoyez cette réponse dans une autre langue : { $reads }. Elle est maintenant dans celle-ci : { $written }.
    .why = Rien ne montre qu’on lise cette langue, ou la place de marché en demande une autre.

law_conflict = N’excluez ni retours ni remboursements : la loi les prévoit ({ $country }).
    .why = { $law }

law_guarantee = Ne niez pas et n’abrégez pas la garantie que donne la loi ({ $country }).
    .why = { $law }

law_transport = Ne mettez pas le risque du transport à la charge de l’acheteur : il est au vendeur jusqu’à la livraison ({ $country }).
    .why = { $law }

length = Retirez { $over } caractères : { $place } en accepte { $limit }.
    .why = Un message plus long est refusé ou coupé, et sa fin n’arrive pas.

logistics = Ajoutez ce qui manque : { $lacking }.
    .why = Avec le transporteur, le numéro et la date, on suit le colis sans redemander.

marketing = Retirez la publicité de ce message.
    .why = La publicité dans une réponse ressemble à du spam, surtout face à une plainte. { $policy }

mechanical = Répondez avec vos propres mots, et avec plus que oui, non ou une formule.
    .why = Une réponse sèche ou répétée donne l’impression que personne n’a lu la question.

motive = Demandez à quoi cela doit servir, ou proposez ce que vous avez de plus proche.
    .why = Derrière une taille ou une couleur il y a un besoin, qu’un autre article peut couvrir.

name = Vérifiez le nom : « { $name } » n’est pas celui de cette personne.
    .why = Un mauvais nom dit que le message était pour quelqu’un d’autre.

nameless_greeting = Saluez par le nom : { $name }.
    .why = « Dear customer » s’adresse à tous. Un nom montre que vous répondez à cette personne.

number_format = Écrivez « { $number } » pour qu’on ne puisse pas lire un autre nombre.
    .why = Dans certains pays la virgule marque les décimales, dans d’autres le point ; mille peut se lire un.

off_platform_deal = Gardez la vente et le paiement sur la place de marché.
    .why = { $place } peut fermer votre compte pour une vente en dehors, et toute protection est perdue. { $policy }

offer_out_of_place = Retirez votre offre de ce message.
    .why = Qui attend de l’aide lit dans une offre que son problème ne compte pas. { $policy }

options = Proposez un choix entre deux solutions.
    .why = Qui peut choisir se sent écouté et accepte mieux la réponse.

overpromise = Ne promettez que ce que vous faites vous-même ; pour le reste, dites « I expect ».
    .why = Si le transporteur est en retard, on se souvient de votre promesse et on vous en veut.

overpromise_abroad = Ne promettez que ce que vous faites vous-même ; pour le reste, dites ce que vous attendez.
    .why = Si le transporteur est en retard, on se souvient de votre promesse et on vous en veut.

ownership = Dites clairement que c’était votre erreur et que vous la regrettez.
    .why = Une erreur reconnue se pardonne ; moins d’une réponse sur cent le fait.

placeholder = Remplissez « { $text } » avant d’envoyer.
    .why = Un champ vide de modèle montre que personne n’a écrit personnellement.

policy_wall = Donnez la raison en mots simples et proposez deux solutions.
    .why = Une règle sans raison ferme la discussion et mène à un litige ou à un mauvais avis.

policy_wall_abroad = Donnez la raison en mots simples et proposez deux solutions.
    .why = Une règle sans raison ferme la discussion et mène à un litige ou à un mauvais avis.

redundant_message = N’envoyez ceci que si cela apporte du nouveau.
    .why = { $place } envoie déjà ces mots. { $policy }

review_change = Ne demandez pas de modifier ou de supprimer un avis. Résolvez le problème.
    .why = La demande se lit comme une pression et irrite davantage. { $policy }

review_divert = Proposez votre aide sans parler d’avis, de litige ou de réclamation.
    .why = Chacun peut donner un avis et ouvrir un litige à tout moment. Demander de ne pas le faire est une pression. { $policy }

review_incentive = Retirez la récompense pour un avis. Vous pouvez demander un avis sincère sans récompense.
    .why = Les places de marché et la loi de nombreux pays interdisent de récompenser un avis. { $policy }

review_positive = Demandez un avis sincère, pas un bon avis.
    .why = Demander des étoiles ressemble à une pression, et les places de marché le sanctionnent. { $policy }

safety_guess = Ne devinez pas quand il s’agit de santé : vérifiez, et dites ce que vous ne savez pas.
    .why = Une personne allergique ou un parent se fie à « { $text } ». Une supposition fausse peut nuire.

salutation = Choisissez une autre formule de salut : { $reason }.
    .why = On lit d’abord le salut, et sa forme montre le respect.

sensitive_topic = Retirez « { $topic } » ou prenez un mot neutre.
    .why = { $reason }

shouting = Écrivez « { $text } », sans majuscules ni suites de signes.
    .why = Majuscules et suites de signes se lisent comme des cris, dans d’autres langues aussi.

signature = Terminez par votre nom ou celui de votre boutique.
    .why = Un nom montre qu’une personne a répondu, et qu’on peut lui écrire de nouveau.

store_offer = Votre offre « { $offer } » convient ici.
    .why = Qui demande un prix ou ce qu’il y a l’apprendra peut-être avec plaisir. Après une plainte, personne n’en veut.

thanks = Remerciez pour le message.
    .why = Neuf bonnes réponses sur dix remercient ; cela montre que le message était bienvenu.

time_zone = { $advice }.
    .why = Il peut être une autre heure là-bas, ou la nuit.

timeframe = Dites pour quand : « { $promise } ».
    .why = Avec une date, on attend tranquillement ; sans date vient la question suivante.

typo_agreement = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_clause = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_complement = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_confused = Vérifiez le mot « { $text } ».
    .why = Un mot pour un autre oblige à relire la phrase, et les traducteurs automatiques le prennent au pied de la lettre.

typo_doubled = Écrivez « { $text } » une seule fois.
    .why = Un mot en double oblige à relire la phrase.

typo_grammar = Vérifiez la grammaire de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_noun_form = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_phrase = Vérifiez la grammaire de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

typo_real_word = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Un mot pour un autre oblige à relire la phrase, et les traducteurs automatiques le prennent au pied de la lettre.

typo_spelling = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes d’orthographe font négligé, et les traducteurs automatiques butent dessus.

typo_verb_form = Écrivez « { $right } » au lieu de « { $text } ».
    .why = Les fautes de grammaire font négligé, et certaines changent le sens.

units = « { $measure } » : { $advice }.
    .why = Qui ne peut pas se représenter la taille devine, et renvoie l’article s’il s’est trompé.

vague = Indiquez un jour ou un nombre de jours au lieu de « { $text } ».
    .why = « Bientôt » veut dire une heure pour les uns, une semaine pour le transporteur. Un jour précis rassure.
