### German: what the readability room says, for a seller who reads this language.

hard_word = Benutzen Sie ein leichteres Wort für „{ $word }“.
    .why = Auf { $target } ist „{ $word }“ ({ $level }) vielleicht unbekannt. Ein unbekanntes Wort kann die ganze Antwort verdecken.
long_sentence = Machen Sie zwei Sätze daraus: { $words } Wörter sind auf { $target } zu viel.
    .why = Auf { $target } folgt man etwa { $limit } Wörtern am Stück, der Rest geht verloren.
idiom = Benutzen Sie einfache Wörter statt „{ $text }“.
    .why = Wer Englisch gelernt hat, liest diese Wörter einzeln, und ein Übersetzungsprogramm auch.
too_short = Weniger als { $words } Wörter: zu wenig, um die Stufe gut zu bestimmen.
no_words = Keine Wörter zum Beurteilen.
other_language = Das Stufenmodell liest Englisch; für { $language } ist dies eine Schätzung nach der Flesch-Formel.
unknown_language = Das Stufenmodell liest Englisch.
