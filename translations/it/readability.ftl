### Italian: what the readability room says, for a seller who reads this language.

hard_word = Usi una parola più facile di «{ $word }».
    .why = A livello { $target } «{ $word }» ({ $level }) può essere sconosciuta. Una parola sconosciuta può nascondere tutta la risposta.
long_sentence = Ne faccia due frasi: { $words } parole sono troppe a livello { $target }.
    .why = A livello { $target } si seguono circa { $limit } parole di fila, e il resto si perde.
idiom = Usi parole semplici al posto di «{ $text }».
    .why = Chi ha imparato l’inglese legge queste parole una per una, e anche un traduttore automatico.
too_short = Meno di { $words } parole: troppo poche per stimare bene il livello.
no_words = Nessuna parola da valutare.
other_language = Il modello di livello legge l’inglese; questa è una stima con la formula di Flesch ({ $language }).
unknown_language = Il modello di livello legge l’inglese.
