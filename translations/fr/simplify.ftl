### French: why an edit helps, for a seller who reads this language.

pair = « { $hard } » est { $level } ; « { $plain } » est { $plainLevel }.
left-out = « { $hard } » n’apporte rien : la phrase dit la même chose sans lui.
voice = Qui l’a fait ? « { $who } » au début rend la phrase aimable et claire.
doubled = « { $word } » est ici deux fois.
split = Deux phrases courtes sont plus faciles qu’une longue.
question-line = Une question par ligne se voit et se traite plus facilement.
list = Une liste se lit plus facilement qu’une longue phrase.
steps = Les étapes sont plus faciles à suivre quand chacune est sur sa ligne.
main-first = L’essentiel d’abord : le lecteur sait tout de suite de quoi il s’agit.
brackets = Les mots entre parenthèses coupent la phrase ; après elle, ils se lisent mieux.
facts-line = Sur une ligne à part, la date ou le montant se trouve facilement.
