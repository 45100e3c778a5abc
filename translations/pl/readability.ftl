### Polish: what the readability room says, for a seller who reads this language.

hard_word = Proszę użyć łatwiejszego słowa zamiast „{ $word }”.
    .why = Na poziomie { $target } słowo „{ $word }” ({ $level }) może być nieznane. Jedno nieznane słowo może zasłonić całą odpowiedź.
long_sentence = Proszę zrobić z tego dwa zdania: na poziom { $target } jest za dużo słów ({ $words }).
    .why = Na poziomie { $target } czyta się naraz mniej więcej tyle słów: { $limit }; reszta umyka.
idiom = Proszę użyć prostych słów zamiast „{ $text }”.
    .why = Kto uczył się angielskiego, czyta te słowa po kolei, i program tłumaczący też.
too_short = Potrzeba słów: { $words }; mniej to za mało, żeby dobrze ocenić poziom.
no_words = Nie ma słów do oceny.
other_language = Model poziomu czyta po angielsku; to oszacowanie wzorem Flescha ({ $language }).
unknown_language = Model poziomu czyta po angielsku.
