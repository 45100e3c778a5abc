### French: what the readability room says, for a seller who reads this language.

hard_word = Utilisez un mot plus facile que « { $word } ».
    .why = Au niveau { $target }, « { $word } » ({ $level }) est peut-être inconnu. Un seul mot inconnu peut cacher la réponse.
long_sentence = Faites-en deux phrases : { $words } mots, c’est trop au niveau { $target }.
    .why = Au niveau { $target }, on suit environ { $limit } mots d’affilée, et le reste se perd.
idiom = Utilisez des mots simples au lieu de « { $text } ».
    .why = Qui lit l’anglais comme seconde langue prend ces mots un par un, et un traducteur automatique aussi.
too_short = Moins de { $words } mots : trop peu pour bien estimer le niveau.
no_words = Aucun mot à évaluer.
other_language = Le modèle de niveau lit l’anglais ; ceci est une estimation par la formule de Flesch ({ $language }).
unknown_language = Le modèle de niveau lit l’anglais.
