# The hints of the markets in French; the English is in api/wellput/markets/data/. Facts of confidence C,
# which are shown only when asked for, are left in English.

any-write_month = Écrivez le mois en lettres : 3 April 2026.
    .why = 04/03 est le 4 mars sur la plupart des marchés et le 3 avril aux États-Unis ; des chiffres seuls peuvent désigner le mauvais jour.

any-decimal_mark = Écrivez les nombres sans confusion possible entre point et virgule : 1234 ou 1 234.50.
    .why = En Allemagne, en Espagne, au Brésil et sur bien d’autres marchés, la virgule marque les décimales et « 1.234 » vaut plus de mille.

any-paper = Nommez le format du papier : US Letter ou A4.
    .why = Les États-Unis, le Canada et le Mexique utilisent Letter ; les autres marchés, A4.

any-garment_size = Donnez les mesures en cm (et en pouces pour les États-Unis), en plus de la taille.
    .why = La même lettre ou le même chiffre désigne une autre taille ailleurs ; sur les marchés asiatiques, c’est souvent une ou deux tailles de moins.

any-say_i = Dites « I » plutôt que « we » pour ce que vous faites vous-même.
    .why = Dans cinq études, les agents qui disent « I » ont paru plus attentifs et plus actifs, et les acheteurs ont acheté davantage.

any-answer_in_24h = Répondez dans les 24 heures, ne serait-ce que pour dire quand vous en saurez plus.
    .why = Sur Amazon, une réponse dans les 24 heures sur une commande allait de pair avec moitié moins d’avis négatifs.

any-apology_and_remedy = Joignez une solution aux excuses : un remboursement, un nouvel article ou une partie du prix.
    .why = Dans une étude menée dans trois pays, une solution a aidé partout, des excuses seules dans deux.

any-explain_cause = Dites en une phrase ce qui s’est mal passé.
    .why = Connaître la cause a aidé des clients d’Asie de l’Est et des États-Unis à trouver la réponse juste.

any-act_fast = Dites ce que vous faites maintenant et quand ce sera fait : un message poli ne suffit pas.
    .why = Dans une étude auprès d’étudiants au Japon et au Canada, la rapidité et l’argent ont réduit la colère ; la politesse seule, non.

any-one_emoji = Mettez au plus un emoji clair, et seulement si l’acheteur en a mis un.
    .why = Dans une enquête aux États-Unis et en Chine, plus de 60 % de 15 emojis courants ont été compris différemment.

any-you_forms = Employez la forme de politesse de la langue de l’acheteur.
    .why = L’allemand, le français, le russe, le polonais et d’autres ont deux formes ; le japonais et le thaï emploient des termes de respect à la place de « tu ».

ae-greeting = Saluez d’abord, formulez ensuite de bons vœux, puis venez au sujet ; « مرحباً » est neutre.
    .why = Beaucoup d’acheteurs aux Émirats attendent le salut avant les affaires.

ae-first_name_title = Mettez une civilité et le prénom : « Mr. Mohammed ». Ne coupez jamais « Abdulrahman » en « Abd ».
    .why = « Abd » seul n’est pas un nom.

ae-gender = Employez des phrases neutres si vous ne savez pas si c’est un homme ou une femme ; « حضرتك » est un « vous » poli.
    .why = En arabe, les verbes et les adjectifs montrent le genre de la personne qui lit.

ae-keep_promises = Ne promettez que ce que vous pouvez tenir.
    .why = Une promesse écrite est prise au sérieux.

ae-gulf = Dites « the Gulf » ou nommez le pays.
    .why = « Persian Gulf » peut irriter dans les États arabes.

ae-alcohol_pork = Évitez plaisanteries et offres autour de l’alcool et du porc.
    .why = Les deux sont interdits pour beaucoup de lecteurs.

ae-weekend = Tenez compte du week-end : samedi et dimanche.
    .why = Les guides plus anciens indiquent encore vendredi et samedi.

ae-ramadan = Attendez-vous à des horaires réduits pendant le ramadan et à une pause lors des deux fêtes de l’Aïd ; les dates suivent la lune.
    .why = En 2027, le ramadan va environ du 8 février au 9 mars, l’Aïd al-Adha du 16 au 19 mai environ.

ae-rtl = Mettez les numéros de commande, les liens et les noms latins sur une ligne à part.
    .why = Dans un texte de droite à gauche, ils changent de place.

ae-digits = Là-bas, le jour vient en premier : écrivez le mois en lettres.
    .why = Aux Émirats, on écrit jour, mois, année, d’ordinaire en chiffres occidentaux (1, 2, 3).

au-first_names = Employez le prénom dès le début.
    .why = Le nom de famille et les civilités paraissent guindés à beaucoup d’acheteurs en Australie.

au-direct = Allez droit au but, avec précision.
    .why = Des mots vagues peuvent sembler évasifs aux acheteurs en Australie.

au-no_hard_sell = Évitez les superlatifs et décrivez les faits.
    .why = Beaucoup d’acheteurs en Australie n’aiment pas la vente agressive.

au-emoji = Un peu d’humour va bien, mais pas d’emoji dans un message formel.
    .why = C’est le conseil des guides sur les affaires en Australie.

au-no_refunds = N’écrivez jamais « no refunds » ni « sale items cannot be returned » ; « no refund for change of mind » est permis.
    .why = Selon le droit australien de la consommation, ces phrases sont illégales.

au-apology = Présentez des excuses claires : cela aide.
    .why = Dans une étude, des excuses ont augmenté la satisfaction de clients en Australie.

au-seasons = Nommez le mois plutôt que la saison.
    .why = Les saisons sont inversées : décembre y est un mois d’été.

au-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = En Australie, on écrit jour, mois, année.

au-dollars = Écrivez AU$ ou US$, jamais $ seul.
    .why = Pour un acheteur en Australie, $ seul est le dollar australien.

br-first_name_title = Mettez une civilité devant le prénom : « Sr. João », « Sra. Maria ».
    .why = Au Brésil, on emploie peu le nom de famille pour s’adresser à quelqu’un.

br-voce = Employez « você » ; « o senhor / a senhora » pour des acheteurs plus âgés ou plus de distance.
    .why = « Você » est la forme normale ; certaines femmes trouvent que « senhora » les vieillit.

br-portuguese = Écrivez en portugais, pas en espagnol, et évitez les étiquettes comme « Latino ».
    .why = Le Brésil parle portugais.

br-regret_right = Ne refusez pas un retour d’emblée : qui achète à distance a 7 jours pour changer d’avis, avec remboursement complet, port compris.
    .why = L’article 49 du code de la consommation donne ce droit.

br-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = Au Brésil, on écrit jour, mois, année.

br-clock = Écrivez l’heure sur 24 heures : 17h ou 17:00.
    .why = Au Brésil, on écrit l’heure sans a.m. ni p.m.

br-no_whatsapp = Restez dans la messagerie de la place de marché, même si l’acheteur demande WhatsApp.
    .why = WhatsApp est très utilisé au Brésil, mais les places de marché interdisent d’y passer.

ca-date_form = Écrivez toujours le mois en lettres.
    .why = Au Canada, trois ordres ont vraiment cours : le mois, le jour ou l’année en premier.

ca-quebec_french = Proposez une réponse en français si le colis part au Québec.
    .why = Au Québec, les consommateurs ont légalement le droit d’être servis en français ; cela s’applique aussi aux sites d’entreprises d’ailleurs.

ca-vous = Employez « vous » en français ; en anglais, écrivez simplement, à la nord-américaine.
    .why = « Vous » est la forme normale dans le service.

ca-measures = Employez le système métrique pour les articles ; la taille d’une personne se donne souvent en pieds et pouces.
    .why = Le Canada est métrique, avec quelques anciennes mesures au quotidien.

ca-dollars = Écrivez CA$ ou US$, jamais $ seul.
    .why = Pour un acheteur au Canada, $ seul est le dollar canadien.

ca-act_fast = Proposez vite une solution : la courtoisie seule ne calme pas un acheteur contrarié.
    .why = Dans une étude auprès d’étudiants au Canada, la rapidité et l’argent ont réduit la colère ; la politesse seule, non.

cn-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

cn-greeting = Employez le nom de famille avec une civilité : 王先生, 王女士, « Mr. Wang ».
    .why = Le prénom seul est trop familier pour beaucoup d’acheteurs en Chine.

cn-nin = Écrivez 您, pas 你, et gardez un ton chaleureux et amical ; là-bas, les vendeurs écrivent souvent 亲.
    .why = C’est le ton des chats des boutiques chinoises.

cn-forbidden_words = N’écrivez pas 不可能, 不知道 ni 绝对 ; écrivez 我马上帮您查 et la suite que vous donnez.
    .why = Les consignes de service des plateformes chinoises interdisent ces mots.

cn-two_options = Montrez de la compréhension, assumez la cause, puis donnez deux issues : retour et remboursement, ou échange, port compris.
    .why = En Chine, on enseigne cet ordre aux agents.

cn-on_platform = Restez sur la plateforme, sans lien et sans paiement ailleurs.
    .why = Les plateformes en Chine le sanctionnent.

cn-seven_days = Ne refusez pas un retour d’emblée : qui achète en ligne a 7 jours pour renvoyer sans motif.
    .why = Le droit chinois de la consommation le prévoit ; articles sur mesure, produits frais et numériques sont exclus.

cn-gifts = Évitez en cadeau les lots de quatre, horloges, poires et parapluies ; 6, 8 et 9 plaisent. N’écrivez aucun nom en rouge.
    .why = Quatre se prononce presque comme « mort ».

cn-simplified = Employez les caractères simplifiés.
    .why = C’est la norme en Chine continentale.

cn-date_form = Écrivez le mois en lettres, ou 2026年4月3日 en chinois.
    .why = En Chine, on écrit année, mois, jour.

cn-address = Laissez l’adresse dans son ordre, du plus grand au plus petit.
    .why = Les adresses chinoises commencent par la province.

cn-spring_festival = Tenez compte de la fête du Printemps (5–10 février 2027) et de la semaine de la fête nationale (1er–7 octobre).
    .why = Les usines s’arrêtent souvent des semaines autour de la fête du Printemps.

de-greeting = Beaucoup d’acheteurs en Allemagne attendent une civilité et le nom : « Guten Tag Frau Wolf », avec « Sie ».
    .why = Un « du » non demandé ou le prénom seul agace une partie des acheteurs, plus souvent les plus âgés.

de-mirror_du = Employez « Sie », sauf si l’acheteur a écrit « du ».
    .why = Dans une enquête auprès de 4 533 Allemands, le souhait du « du » dépendait du canal.

de-frame = Mettez un salut, une formule de fin et votre nom.
    .why = Sans eux, un message passe souvent pour impoli en Allemagne.

de-facts = Donnez des faits avec leurs raisons ; évitez le vague et les grands éloges.
    .why = Des affirmations exagérées ou vagues font perdre la confiance de beaucoup d’acheteurs en Allemagne.

de-plain_criticism = Lisez une critique directe comme une information et répondez sur le fond.
    .why = En Allemagne, la critique vient souvent sans détour et n’est pas forcément de la colère.

de-frau = Employez « Frau » pour toutes les femmes, et gardez « Dr. » si l’acheteur le donne.
    .why = « Fräulein » est vieilli, et un titre universitaire s’emploie comme une partie du nom.

de-date_form = Écrivez le mois en lettres, ou 03.04.2026 pour le 3 avril.
    .why = En Allemagne, on écrit jour, mois, année, avec des points.

de-clock = Écrivez l’heure sur 24 heures : 17:00.
    .why = En Allemagne, on écrit l’heure sans a.m. ni p.m.

de-address = Laissez le code postal devant la ville : « 10115 Berlin ».
    .why = Les adresses allemandes s’écrivent ainsi.

de-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

es-greeting = Commencez par « Estimado/a Sr./Sra. » et le premier nom de famille, ou par « Hola » et le prénom si l’acheteur a écrit ainsi.
    .why = La forme polie n’est jamais une erreur avec un nouvel acheteur en Espagne.

es-usted = Employez « usted » avec un nouvel acheteur, sauf s’il a écrit « tú ».
    .why = « Tú » est fréquent chez les plus jeunes, « usted » n’est jamais une erreur.

es-two_surnames = Adressez-vous à l’acheteur par le premier de ses deux noms, et gardez les deux à l’écrit.
    .why = Le premier est le nom de famille dont on se sert.

es-don = Évitez « don » et « doña ».
    .why = Ils peuvent sembler ironiques aujourd’hui.

es-warm_opening = Commencez par une ligne chaleureuse avant le sujet.
    .why = Une franchise abrupte peut paraître froide à beaucoup d’acheteurs en Espagne.

es-languages = Répondez si possible dans la langue de l’acheteur : le catalan, le basque et le galicien sont officiels aussi.
    .why = Corriger en espagnol un message en catalan peut blesser.

es-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = En Espagne, on écrit jour, mois, année.

es-clock = Écrivez l’heure sur 24 heures : 17:00.
    .why = En Espagne, on écrit l’heure sans a.m. ni p.m.

es-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

fr-greeting = Beaucoup d’acheteurs en France attendent « Bonjour Madame » ou « Bonjour Monsieur » et le nom.
    .why = Le prénom seul paraît trop familier envers une personne inconnue.

fr-vous = Employez « vous ».
    .why = C’est la forme de tous les échanges avec les clients.

fr-closing_form = Terminez par « Cordialement » ou, plus chaleureux, « Bien cordialement ».
    .why = Les longues formules sont pour les lettres.

fr-unknown_gender = Écrivez « Madame, Monsieur » si vous ne savez pas à qui vous écrivez.
    .why = Cela convient à tout le monde.

fr-action_and_date = Accusez réception, reformulez les faits, puis annoncez une action concrète et sa date ; évitez « toujours », « jamais » et « impossible ».
    .why = Les guides français de la relation client enseignent cet ordre.

fr-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = En France, on écrit jour, mois, année.

fr-clock = Écrivez l’heure sur 24 heures : 17 h ou 17:00.
    .why = En France, on écrit l’heure sans a.m. ni p.m.

fr-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

gb-soft_requests = Adoucissez les demandes (« Could you… », « Would you mind… ») et gardez « please » et « thank you ».
    .why = L’anglais professionnel écrit est souvent un peu plus formel et plus doux au Royaume-Uni qu’aux États-Unis.

gb-dear_mr = Écrivez « Dear Mr Case » sans point ; « Dear Sir or Madam » si vous n’avez pas de nom. « Dear Sirs » est vieilli.
    .why = En anglais britannique, Mr et Ms ne prennent pas de point.

gb-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = Au Royaume-Uni, le jour vient avant le mois.

gb-measures = Le système métrique convient pour les articles ; on pense encore en miles, en pieds et en stones.
    .why = Le Royaume-Uni mêle les deux systèmes.

gb-cancel_right = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour annuler.
    .why = Les règles britanniques de 2013 donnent un droit d’annulation sans motif, à part quelques exceptions comme les articles sur mesure.

gb-sizes = Précisez si une pointure ou une taille est UK, US ou EU, et ajoutez les cm.
    .why = Pour le même pied ou le même corps, les numéros britanniques diffèrent de ceux des États-Unis et de l’UE.

hk-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

hk-greeting = Employez Mr ou Ms et le nom de famille, ou le prénom anglais si l’acheteur signe ainsi.
    .why = Beaucoup de personnes à Hong Kong ont un prénom anglais.

hk-traditional = Employez les caractères traditionnels, ou l’anglais.
    .why = Les mots du cantonais diffèrent de ceux de Taïwan, et l’anglais est une langue officielle.

hk-reserved = Que le premier message reste réservé et formel.
    .why = Beaucoup d’acheteurs à Hong Kong l’attendent.

hk-no_blame = N’accusez jamais ouvertement l’acheteur.
    .why = Ne pas perdre la face compte à Hong Kong.

hk-gifts = Évitez en cadeau les horloges et les objets tranchants, et l’emballage blanc ou bleu ; 6 et 8 plaisent, 4 non.
    .why = Le blanc et le bleu sont des couleurs de deuil.

hk-politics = Ne parlez pas de la situation politique.
    .why = C’est un sujet à éviter.

hk-no_postcode = Ne demandez pas de code postal.
    .why = Les adresses de Hong Kong n’en ont pas.

hk-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = À Hong Kong, on écrit jour, mois, année.

hk-dollars = Écrivez HK$ ou US$, jamais $ seul.
    .why = Pour un acheteur de là-bas, $ seul est le dollar de Hong Kong.

id-greeting = Employez Pak ou Bu et le prénom ; « Kak » est la forme amicale et neutre des boutiques.
    .why = Beaucoup d’acheteurs en Indonésie attendent un terme d’adresse devant le prénom.

id-no_kamu = Évitez « kamu » ; « Anda » est formel et un peu distant, mieux vaut un terme comme Pak ou le nom.
    .why = « Kamu » est pour les amis.

id-no_bare_name = N’employez pas le nom seul.
    .why = Sans terme d’adresse, c’est impoli, surtout envers les plus âgés.

id-fast_chat = Répondez vite et sur un ton amical.
    .why = Acheter par chat est normal en Indonésie.

id-holidays = Tenez compte du ramadan, de l’Aïd el-Fitr (vers les 10 et 11 mars 2027) et de Nyepi (8 mars 2027, Bali est fermée).
    .why = Ces jours-là, la poste et les transporteurs ne travaillent pas.

id-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = En Indonésie, on écrit jour, mois, année.

in-greeting = Écrivez « Dear Mr » ou « Dear Ms » et le nom, ou « Sir / Madam » ; le prénom seulement si l’acheteur signe ainsi.
    .why = Beaucoup d’acheteurs en Inde attendent une civilité ; « -ji » marque le respect.

in-no_family_name = Employez le prénom avec Mr ou Ms si l’acheteur n’a que des initiales et un nom.
    .why = Beaucoup de personnes dans le sud de l’Inde n’ont pas de nom de famille.

in-indian_english = Prenez « kindly », « please revert » et « do the needful » pour de l’anglais poli normal ; vous n’avez pas à les reprendre.
    .why = Ils sont courants dans l’anglais de l’Inde.

in-small_talk = Ajoutez un mot aimable avant le sujet.
    .why = Les mots qui créent un lien sont appréciés en Inde, et le rang aussi.

in-aap = Employez « आप » en hindi, jamais « तुम » ni « तू ».
    .why = C’est la forme pour les clients.

in-many_languages = Restez en anglais, sauf si l’acheteur écrit dans une autre langue.
    .why = L’Inde a beaucoup de langues ; le hindi n’est pas parlé partout dans le sud.

in-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = En Inde, on écrit jour, mois, année.

in-weekend = Comptez le samedi comme un jour ouvré.
    .why = En Inde, seul le dimanche est le week-end.

it-greeting = Beaucoup d’acheteurs en Italie attendent « Gentile Signora » ou « Gentile Signor » et le nom, avec « Lei ».
    .why = Passer vite au prénom peut sembler peu sincère.

it-lei = Employez « Lei » jusqu’à ce que l’acheteur propose « tu ».
    .why = C’est la forme pour les adultes que l’on ne connaît pas.

it-openers = Employez « Buongiorno » ou « Salve » si vous n’avez pas de nom ; « Egregio » est très formel, « Spettabile » est pour les entreprises.
    .why = Le début annonce le degré de formalité du reste.

it-titles = Employez Dott., Dott.ssa, Ing. ou Avv. si l’acheteur signe ainsi.
    .why = Un titre de trop vexe rarement en Italie.

it-signorina = Employez « Signora » pour toutes les femmes.
    .why = Mieux vaut éviter « Signorina ».

it-voi = Employez « Voi » pour une entreprise et « Lei » pour une personne.
    .why = C’est l’usage des lettres commerciales.

it-closing_form = Terminez par « Cordiali saluti ».
    .why = C’est la formule habituelle.

it-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = En Italie, on écrit jour, mois, année.

it-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

jp-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

jp-greeting = Écrivez le nom de famille avec 様 (« Tanaka-sama »), ou お客様 si vous n’avez pas de nom.
    .why = Le nom seul est impoli, et さん est trop léger pour un premier contact formel ; 御中 est pour les entreprises.

jp-keigo = Écrivez au moins en です/ます, en keigo pour les excuses et les demandes, et sans あなた.
    .why = Le japonais évite le « tu » direct.

jp-opening = Commencez par お世話になっております ou par un merci pour la commande.
    .why = Beaucoup d’acheteurs au Japon l’attendent avant le sujet.

jp-apology_order = Excusez-vous d’abord sans vous justifier, dites ensuite ce qui s’est passé et pourquoi, puis ce que vous faites et comment vous l’éviterez.
    .why = Cet ordre est attendu au Japon, et la franchise y est respectée.

jp-apologise_early = Dites que vous regrettez le désagrément avant même de savoir à qui la faute, sans en reconnaître une.
    .why = Au Japon, des conseils juridiques le recommandent entre lecteurs japonais.

jp-act_fast = Proposez vite une solution : la courtoisie seule ne calme pas un acheteur contrarié.
    .why = Dans une étude auprès d’étudiants au Japon, la rapidité et l’argent ont réduit la colère ; la politesse seule, non.

jp-soft_refusal = Refusez en douceur (en japonais 〜いたしかねます) et proposez une autre voie.
    .why = Un simple « impossible » sonne dur au Japon.

jp-reply_24h = Si la vérification prend plus de 24 heures, envoyez un petit mot avec une date.
    .why = Beaucoup d’acheteurs au Japon attendent une réponse dans la journée.

jp-no_emoji = Évitez les emojis et l’argot.
    .why = Le courrier d’affaires au Japon s’en passe.

jp-cushion = Mettez un mot qui amortit avant une demande : « I am sorry to trouble you, but… ».
    .why = C’est la forme polie (お忙しいところ恐縮ですが).

jp-gifts = Évitez en cadeau les lots de quatre ou neuf et les fleurs blanches ; n’écrivez aucun nom en rouge.
    .why = Ils évoquent la mort ou la souffrance.

jp-date_form = Écrivez le mois en lettres, ou 2026/04/03 avec l’année en premier.
    .why = Au Japon, on écrit année, mois, jour.

jp-address = Laissez l’adresse dans son ordre, du plus grand au plus petit, avec 〒.
    .why = Les adresses japonaises commencent par le code postal et la préfecture.

jp-sizes = Donnez les tailles en cm ; LL y correspond à XL.
    .why = Les tailles japonaises en lettres sont différentes.

kr-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

kr-greeting = Écrivez le nom avec 님 (« Kim Minsu-nim »), ou 고객님 si vous n’avez pas de nom.
    .why = Omettre la marque de respect est impoli.

kr-formal_style = Écrivez dans le style -습니다 et évitez 당신.
    .why = C’est le style du service à l’écrit.

kr-structure = Commencez par 안녕하세요 et qui vous êtes, puis le sujet, puis un merci ; terminez par 감사합니다.
    .why = Beaucoup d’acheteurs en Corée attendent cet ordre.

kr-follow_up = Excusez-vous et reprenez contact avec l’acheteur ensuite : cela paie.
    .why = Dans une étude, une bonne gestion du problème a renforcé la fidélité des clients coréens plus que celle des Américains.

kr-one_business_day = Répondez en un jour ouvré.
    .why = Une plateforme coréenne déclasse les vendeurs qui laissent attendre plus longtemps.

kr-gifts = N’écrivez aucun nom en rouge, évitez les lots de quatre ; 3, 7, 8 et 9 plaisent.
    .why = Les noms en rouge et le quatre évoquent la mort.

kr-date_form = Écrivez le mois en lettres, ou 2026. 4. 3. avec l’année en premier.
    .why = En Corée, on écrit année, mois, jour.

kr-won = Écrivez les wons sans décimales.
    .why = Le won n’a pas d’unité plus petite en usage.

kr-address = Laissez l’adresse dans son ordre, du plus grand au plus petit.
    .why = Les adresses coréennes commencent par la province ou la ville.

mx-usted = Employez « usted » avec un acheteur nouveau ou plus âgé.
    .why = On passe au « tú » plus lentement qu’en Espagne.

mx-time_of_day = Commencez par un salut selon l’heure (« Buenos días »), puis un merci et « s’il vous plaît ».
    .why = Des messages abrupts paraissent froids à beaucoup d’acheteurs au Mexique.

mx-titles = Employez une civilité et le nom de famille : Señor, Señora, Lic. ou Ing. si l’acheteur le donne.
    .why = Beaucoup de personnes ont deux noms de famille, et les civilités marquent le respect.

mx-soft_no = À chaque « non », donnez une raison et une autre issue.
    .why = On évite souvent le « non » direct au Mexique, et « peut-être » peut vouloir dire non.

mx-warmth = Montrez de la gratitude et de l’intérêt pour la personne.
    .why = Au Mexique, les mots aimables sont bienvenus et ne passent pas pour une perte de temps.

mx-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = Au Mexique, on écrit jour, mois, année.

mx-pesos = Écrivez MXN ou US$, jamais $ seul.
    .why = Pour un acheteur au Mexique, $ seul est le peso.

nl-greeting = « Beste » et le prénom conviennent le plus souvent ; « Geachte heer / mevrouw » et le nom est formel.
    .why = Beaucoup de boutiques emploient « je », et certains acheteurs aux Pays-Bas s’en offusquent.

nl-mirror_u = Répondez avec la forme de l’acheteur ; employez « u » si vous n’avez qu’un nom de famille.
    .why = C’est la règle pratique des guides néerlandais de service.

nl-direct = Écrivez clairement et sans détour.
    .why = Les réponses vides ou indirectes agacent beaucoup d’acheteurs aux Pays-Bas.

nl-date_form = Écrivez le mois en lettres, ou 03-04-2026 pour le 3 avril.
    .why = Aux Pays-Bas, on écrit jour, mois, année.

nl-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

pl-greeting = Commencez par « Dzień dobry », ou « Szanowna Pani » / « Szanowny Panie ».
    .why = Beaucoup d’acheteurs en Pologne attendent Pan ou Pani avec la troisième personne.

pl-no_surname = Ne mettez jamais le nom de famille après « Szanowny Panie » ou « Szanowna Pani ».
    .why = « Szanowny Panie Wiśniewski » se lit comme une impolitesse.

pl-no_witam = Commencez par « Dzień dobry », pas par « Witam ».
    .why = « Witam » place celui qui écrit au-dessus de celui qui lit.

pl-unknown_gender = Écrivez « Szanowni Państwo » si vous ne savez pas à qui vous écrivez.
    .why = Cela convient à tout le monde.

pl-vocative = Sur un ton familier, mettez le prénom au vocatif : Aniu, Marku.
    .why = C’est plus chaleureux.

pl-no_ty = N’employez jamais « ty » envers une personne inconnue.
    .why = Cela peut être pris pour une offense.

pl-complaint_14_days = Répondez à une réclamation dans les 14 jours.
    .why = En droit polonais de la consommation, une réclamation restée 14 jours calendaires sans réponse est réputée acceptée.

pl-date_form = Écrivez le mois en lettres, ou 3.04.2026 pour le 3 avril.
    .why = En Pologne, on écrit jour, mois, année, avec des points.

pl-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

pt-not_brazilian = Ne reprenez pas de textes brésiliens : écrivez « o senhor / a senhora » ou omettez le pronom.
    .why = « Você » peut paraître trop familier ou impoli au Portugal.

pt-titles = Employez Dr./Dr.ª, Eng.º ou Arq.º si l’acheteur le donne, sinon Sr./Sr.ª.
    .why = Les titres comptent au Portugal.

pt-last_surname = S’il y a plusieurs noms de famille, prenez le dernier.
    .why = C’est celui dont on se sert pour s’adresser à quelqu’un.

pt-dona = « Senhora Dona » et le prénom est courtois pour une femme.
    .why = C’est une forme polie courante.

pt-title_given = Une civilité et le prénom forment aussi une adresse formelle.
    .why = CLDR la donne comme forme formelle du portugais.

pt-date_form = Là-bas, le jour vient en premier (03/04 est le 3 avril) : écrivez le mois en lettres.
    .why = Au Portugal, on écrit jour, mois, année.

pt-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

ru-greeting = Commencez par « Здравствуйте, Анна! » ou « Уважаемая Анна Ивановна! », avec un point d’exclamation.
    .why = C’est l’usage des lettres russes.

ru-name_form = Employez le prénom, ou le prénom et le patronyme si vous le connaissez ; jamais le nom avec une initiale ni un surnom.
    .why = C’est la forme respectueuse ; les boutiques emploient surtout le prénom avec « вы ».

ru-vy = Employez toujours « вы », et « Вы » dans une lettre à une seule personne.
    .why = C’est la forme pour les clients.

ru-brackets = Lisez une parenthèse fermante « ) » comme un sourire ; vous n’avez pas à l’écrire.
    .why = Dans les chats russes, « ) » est amical, et un point final peut paraître sec.

ru-flowers = Offrez un nombre impair de fleurs, et aucune jaune.
    .why = Un nombre pair est pour les enterrements, le jaune évoque la séparation.

ru-date_form = Écrivez le mois en lettres, ou 03.04.2026 pour le 3 avril.
    .why = En Russie, on écrit jour, mois, année, avec des points.

ru-clock = Écrivez l’heure sur 24 heures : 17:00.
    .why = En Russie, on écrit l’heure sans a.m. ni p.m.

ru-time_zone = Dites « heure de Moscou » ou donnez l’heure locale de l’acheteur.
    .why = La Russie a 11 fuseaux horaires ; Moscou est à UTC+3.

sa-greeting = Saluez d’abord, formulez ensuite de bons vœux, puis venez au sujet ; « مرحباً » est neutre.
    .why = Beaucoup d’acheteurs en Arabie saoudite attendent le salut avant les affaires.

sa-first_name_title = Mettez une civilité et le prénom : « Mr. Mohammed ». Ne coupez jamais « Abdulrahman » en « Abd ».
    .why = « Abd » seul n’est pas un nom.

sa-gender = Employez des phrases neutres si vous ne savez pas si c’est un homme ou une femme ; « حضرتك » est un « vous » poli.
    .why = En arabe, les verbes et les adjectifs montrent le genre de la personne qui lit.

sa-keep_promises = Ne promettez que ce que vous pouvez tenir.
    .why = Une promesse écrite est prise au sérieux.

sa-gulf = Dites « the Gulf » ou nommez le pays.
    .why = « Persian Gulf » peut irriter dans les États arabes.

sa-alcohol_pork = Évitez plaisanteries et offres autour de l’alcool et du porc.
    .why = Les deux sont interdits pour beaucoup de lecteurs.

sa-weekend = Tenez compte du week-end : vendredi et samedi.
    .why = Le travail reprend le dimanche.

sa-ramadan = Attendez-vous à des horaires réduits pendant le ramadan et à une pause lors des deux fêtes de l’Aïd ; les dates suivent la lune.
    .why = En 2027, le ramadan va environ du 8 février au 9 mars, l’Aïd al-Adha du 16 au 19 mai environ.

sa-rtl = Mettez les numéros de commande, les liens et les noms latins sur une ligne à part.
    .why = Dans un texte de droite à gauche, ils changent de place.

sa-digits = Là-bas, le jour vient en premier : écrivez le mois en lettres.
    .why = En Arabie saoudite, on écrit jour, mois, année, d’ordinaire en chiffres occidentaux (1, 2, 3).

se-greeting = Commencez par « Hej » et le prénom, sans civilité.
    .why = Beaucoup d’acheteurs en Suède attendent « du » et le prénom de tout le monde.

se-no_ni = Employez « du », pas « ni », envers un seul acheteur.
    .why = Selon des recherches, beaucoup en Suède trouvent « ni » distant ou condescendant.

se-date_form = Écrivez le mois en lettres, ou 2026-04-03.
    .why = En Suède, on écrit année, mois, jour.

se-clock = Écrivez l’heure sur 24 heures : 17:00.
    .why = En Suède, on écrit l’heure sans a.m. ni p.m.

se-withdrawal = Ne refusez pas un retour d’emblée : qui achète à distance a 14 jours pour se rétracter.
    .why = Le droit de l’UE l’accorde sans motif, sauf exceptions comme les articles sur mesure.

th-greeting = Écrivez « Khun » (คุณ) et le prénom, pour les hommes et les femmes.
    .why = En Thaïlande, on ne s’adresse pas à quelqu’un par son nom de famille.

th-particles = Terminez les phrases par ครับ si un homme écrit, par ค่ะ si une femme écrit.
    .why = La particule dépend du vendeur, pas de l’acheteur.

th-soft_requests = Adoucissez une demande directe, en thaï avec la particule ; pas besoin de nombreux « s’il vous plaît ».
    .why = Une demande nue paraît un peu impolie.

th-keep_face = Restez calme, adoucissez les mauvaises nouvelles et laissez l’acheteur sauver la face.
    .why = Un reproche ouvert blesse en Thaïlande.

th-royal_family = N’écrivez rien sur la famille royale.
    .why = L’insulter est un crime passible de 3 à 15 ans de prison.

th-calendar = Écrivez l’année entière, 2026, et le mois en lettres.
    .why = La Thaïlande compte les années selon l’ère bouddhique : 2026 est 2569.

th-fast_chat = Répondez vite ; un message court et amical convient.
    .why = Acheter par chat est courant en Thaïlande.

tr-greeting = Employez le prénom avec Bey ou Hanım (« Ayşe Hanım »), ou « Sayın » et le nom complet.
    .why = En Turquie, on s’adresse rarement à quelqu’un par son nom de famille.

tr-siz = Employez « siz ».
    .why = C’est la forme pour les clients.

tr-unknown_name = Écrivez « Beyefendi » ou « Hanımefendi » si vous n’avez pas de nom.
    .why = C’est la forme polie.

tr-dotted_i = Ne mettez pas les noms turcs en majuscules selon les règles anglaises : i devient İ et ı devient I.
    .why = Le mauvais i est une faute dans le nom de l’acheteur.

tr-date_form = Écrivez le mois en lettres, ou 3.04.2026 pour le 3 avril.
    .why = En Turquie, on écrit jour, mois, année, avec des points.

tw-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

tw-traditional = Employez les caractères traditionnels et les mots de Taïwan.
    .why = Les acheteurs à Taïwan lisent et parlent autrement que sur le continent.

tw-no_simplified = N’envoyez jamais de texte en caractères simplifiés.
    .why = Il montre que vous avez pris votre lecteur pour quelqu’un d’autre.

tw-greeting = Employez le nom de famille avec 先生, 小姐 ou 女士 (Mr., Ms.), et 您.
    .why = Beaucoup d’acheteurs à Taïwan attendent une civilité.

tw-not_mainland = Ne traitez pas l’acheteur comme un client du continent.
    .why = Cela gêne beaucoup d’acheteurs à Taïwan.

tw-seven_days = Ne refusez pas un retour d’emblée : qui achète à distance a 7 jours de réflexion, jours fériés compris.
    .why = Le droit de la consommation de Taïwan le prévoit.

tw-gifts = Évitez en cadeau les horloges, parapluies, mouchoirs et lots de quatre ; n’écrivez aucun nom en rouge.
    .why = Ils évoquent la séparation ou la mort.

tw-date_form = Écrivez le mois en lettres ou l’année entière, 2026 ; l’année 115 sur des documents est 2026.
    .why = Sur les documents, Taïwan compte les années de la République.

tw-dollars = Écrivez NT$ ou US$, jamais $ seul.
    .why = Pour beaucoup d’acheteurs à Taïwan, $ seul est le dollar taïwanais.

ua-ukrainian = Servez l’acheteur en ukrainien, sauf s’il demande une autre langue.
    .why = La loi l’impose aux boutiques en ligne depuis le 16 janvier 2021 ; beaucoup d’acheteurs l’attendent aussi des autres.

ua-names_of_places = Écrivez Kyiv, Kharkiv, Odesa, Lviv, et « Ukraine » sans « the » en anglais.
    .why = Les autres graphies viennent du russe.

ua-no_russian = Ne commencez pas en russe.
    .why = Beaucoup d’acheteurs en Ukraine le prendraient mal.

ua-vocative = Employez le vocatif : « Добрий день, пане Іване! », « Шановна пані Олено! ».
    .why = C’est la forme polie, et « шановний » ne s’abrège pas.

ua-vy = Employez « Ви », avec une majuscule dans les lettres.
    .why = C’est la forme pour les clients.

ua-flowers = Offrez un nombre impair de fleurs.
    .why = Un nombre pair est pour les enterrements.

ua-date_form = Écrivez le mois en lettres, ou 03.04.2026 pour le 3 avril.
    .why = En Ukraine, on écrit jour, mois, année, avec des points.

ua-holidays = Ne promettez pas de jours d’après un calendrier des jours fériés.
    .why = Pour le moment, les jours fériés ne sont pas chômés.

us-first_names = Le prénom est normal après le premier message : « Hi Sarah, ». La forme formelle est « Dear Ms. Case: ».
    .why = Beaucoup d’acheteurs aux États-Unis attendent une forme amicale ; on y met un point après Mr. et Ms..

us-answer_first = Donnez d’abord la réponse, puis le contexte.
    .why = Beaucoup d’acheteurs aux États-Unis trouvent fatigante une longue entrée polie.

us-active_voice = Écrivez des phrases courtes et simples à la voix active.
    .why = Les guides d’écriture professionnelle d’Amérique du Nord le demandent.

us-compensation = Proposez du concret : un remboursement, une remise ou un nouvel envoi.
    .why = Dans deux études, la compensation a compté davantage que de simples excuses pour les clients aux États-Unis, et ce n’est que là qu’elle a aussi renforcé l’envie de racheter.

us-date_form = Écrivez le mois en lettres ; là-bas, les chiffres se lisent avec le mois en premier : 4/3 est le 3 avril.
    .why = Aux États-Unis, le mois vient avant le jour.

us-clock = Écrivez l’heure sur 12 heures : 5 pm.
    .why = Aux États-Unis, on écrit l’heure avec a.m. et p.m.

us-measures = Donnez pouces, livres et °F en plus du système métrique.
    .why = Les États-Unis ont leurs propres mesures ; peu d’acheteurs là-bas se représentent les centimètres ou les kilos.

us-time_zone = Nommez le fuseau horaire (Eastern, Pacific) ou donnez l’heure locale de l’acheteur.
    .why = Les États-Unis couvrent de quatre à six fuseaux horaires.

us-neutral_greeting = Évitez « Dear Sirs » et les autres formules qui ne nomment qu’un genre.
    .why = L’anglais professionnel des États-Unis se veut neutre.

vn-name_order = Vérifiez quelle partie du nom est le nom de famille : dans la langue d’origine, il vient en premier.
    .why = En lettres latines, les deux ordres existent ; on prend donc facilement la mauvaise partie.

vn-greeting = Employez un terme d’adresse et le prénom, dernière partie du nom : « Anh Nam », « Chị Lan », « Mr. Khai ».
    .why = Le nom de famille Nguyen ne distingue personne.

vn-no_neutral_you = Choisissez anh ou chị pour les adultes, ông ou bà pour les personnes âgées.
    .why = Le vietnamien n’a pas de « tu » neutre, et se tromper d’âge peut vexer.

vn-no_bare_name = N’employez pas le nom seul.
    .why = Sans terme d’adresse, c’est impoli envers une personne inconnue.

vn-family_names = Ne supposez pas qu’un couple porte le même nom de famille.
    .why = Les femmes gardent le leur.

vn-particles = Ajoutez dạ, ạ et xin.
    .why = Ils marquent le respect.

vn-dong = Écrivez les đồng sans décimales : 1.234.567 ₫.
    .why = Le đồng n’a pas d’unité plus petite en usage.

vn-date_form = Là-bas, le jour vient en premier (3/4 est le 3 avril) : écrivez le mois en lettres.
    .why = Au Vietnam, on écrit jour, mois, année.

vn-stay_here = Restez dans la messagerie de la place de marché.
    .why = Les messageries sont très utilisées au Vietnam, mais les places de marché interdisent d’y passer.

# Marketplaces; the English is in api/wellput/marketplaces/data/.

allegro-invoice = Depuis le 20 octobre 2025, les factures passent par la fonction de facturation, pas par les messages.
    .why = Les règles d’Allegro le disent.

mercadolibre-claim = Ne pressez pas l’acheteur de ne pas ouvrir de réclamation ; résolue en deux jours ouvrés, elle épargne votre réputation.
    .why = Les règles de Mercado Libre le disent.

mercari-rating = Ne demandez pas d’évaluation avant que l’acheteur ait reçu l’article.
    .why = Mercari l’interdit.

amazon-attachments = Les pièces jointes d’un message peuvent faire 10 Mo en tout.
    .why = Amazon fixe cette limite.

etsy-attachments = Un message accepte trois fichiers (JPG, GIF, PDF ou PNG) de 100 Mo au plus.
    .why = Etsy fixe ces limites.

amazon-no_response = Un message qui n’appelle pas de réponse peut être marqué « sans réponse nécessaire » ; les week-ends et les jours fériés comptent dans les 24 heures.
    .why = Sinon, le message compte comme resté sans réponse.

ozon-style = Écrivez poliment, dans un style professionnel et positif ; rien de faux.
    .why = Les règles d’Ozon pour les vendeurs le disent.
