### German: why an edit helps, for a seller who reads this language.

pair = „{ $hard }“ ist { $level }; „{ $plain }“ ist { $plainLevel }.
left-out = „{ $hard }“ trägt nichts bei: Der Satz sagt ohne es dasselbe.
voice = Wer hat es getan? „{ $who }“ am Anfang macht den Satz freundlich und klar.
doubled = „{ $word }“ steht hier zweimal.
split = Zwei kurze Sätze sind leichter als ein langer.
question-line = Eine Frage je Zeile ist leichter zu sehen und zu beantworten.
list = Eine Liste ist leichter zu lesen als ein langer Satz.
steps = Schritte sind leichter zu befolgen, wenn jeder auf einer eigenen Zeile steht.
main-first = Die Hauptsache zuerst: Der Leser weiß gleich, worum es geht.
brackets = Wörter in Klammern unterbrechen den Satz; danach sind sie leichter zu lesen.
facts-line = In einer eigenen Zeile ist das Datum oder der Betrag leicht zu finden.
