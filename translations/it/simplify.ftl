### Italian: why an edit helps, for a seller who reads this language.

pair = «{ $hard }» è { $level }; «{ $plain }» è { $plainLevel }.
left-out = «{ $hard }» non aggiunge nulla: la frase dice lo stesso senza.
voice = Chi l’ha fatto? «{ $who }» all’inizio rende la frase gentile e chiara.
doubled = «{ $word }» è qui due volte.
split = Due frasi brevi sono più facili di una lunga.
question-line = Una domanda per riga si vede meglio e si risponde meglio.
list = Un elenco si legge meglio di una frase lunga.
steps = I passaggi si seguono meglio se ognuno sta su una riga.
main-first = Prima la cosa principale: il lettore sa subito che cosa gli dice.
brackets = Le parole tra parentesi interrompono la frase; dopo di essa si leggono meglio.
facts-line = Su una riga a parte la data o l’importo si trovano subito.
