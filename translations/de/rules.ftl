### German: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Sagen Sie das ruhig und freundlich, oder lassen Sie es weg.
    .why = Grobe oder schroffe Wörter bleiben im Gedächtnis, und Marktplätze ahnden sie.

abrasive_abroad = Sagen Sie das ruhig und freundlich, oder lassen Sie es weg.
    .why = Grobe oder schroffe Wörter bleiben im Gedächtnis, und Marktplätze ahnden sie.

acknowledge = Sagen Sie, dass Sie das Problem verstehen, bevor Sie es lösen.
    .why = Wer ein Problem meldet, will zuerst wissen, dass jemand es gelesen und verstanden hat.

answer = Beantworten Sie die Frage: „{ $question }“.
    .why = Eine offene Frage bedeutet eine Nachricht mehr, einen Tag mehr und oft einen verlorenen Verkauf.

blame = Lassen Sie weg, wer schuld ist. Sagen Sie, was jetzt geschieht.
    .why = Wem man die Schuld gibt, der verteidigt sich. Wem man hilft, der beruhigt sich.

blame_abroad = Lassen Sie weg, wer schuld ist. Sagen Sie, was jetzt geschieht.
    .why = Wem man die Schuld gibt, der verteidigt sich. Wem man hilft, der beruhigt sich.

cancel_push = Bitten Sie nicht um eine Stornierung. Sagen Sie, was Sie tun können, und stornieren Sie selbst, wenn es gewünscht ist.
    .why = Eine Stornierung, die Sie wollen, wird Ihnen angerechnet. { $policy }

clarify = Fragen Sie, was genau nicht stimmt.
    .why = Die Nachricht sagt zu wenig; eine klare Frage erspart eine Runde Raten.

cliche = Sagen Sie es mit eigenen Worten: was geschehen ist und was Sie jetzt tun.
    .why = Diese Sätze benutzt jeder Shop. Sie lesen sich wie die Antwort einer Maschine.

cold_passive = Sagen Sie, wer es tut: Beginnen Sie mit „I“.
    .why = Ohne Person klingt der Satz nach Amt. Mit „I“ ist klar, dass sich jemand kümmert.

cold_passive_abroad = Sagen Sie, wer es tut: Sie selbst.
    .why = Ohne Person klingt der Satz nach Amt. Mit einer Person ist klar, dass sich jemand kümmert.

contact_leak = Nehmen Sie diese Kontaktdaten heraus und bleiben Sie in den Nachrichten des Marktplatzes.
    .why = { $place } kann die Nachricht oder Ihr Konto wegen Kontaktdaten sperren. { $policy }

currency = Sagen Sie, in welcher Währung „{ $price }“ ist.
    .why = Dasselbe Zeichen steht in anderen Ländern für anderes Geld.

customs_value = Sagen Sie, dass Sie den wahren Preis und Inhalt auf die Zollerklärung schreiben.
    .why = Ein falscher Wert oder „Geschenk“ auf dem Formular ist Zollbetrug: Das Paket kann beschlagnahmt werden, und beiden Seiten drohen Strafen. { $policy }

date_format = Schreiben Sie den Monat als Wort: „{ $date }“ kann zwei Tage meinen.
    .why = Manche Länder lesen zuerst den Tag, andere zuerst den Monat; sonst wird auf den falschen Tag gewartet.

deadline = Schicken Sie diese Antwort jetzt: Sie wird bis { $when } erwartet.
    .why = Antworten werden innerhalb eines Tages erwartet, und Marktplätze zählen späte Antworten gegen Sie.

double_negative = Sagen Sie es ohne doppeltes „nicht“: Nennen Sie, was möglich ist.
    .why = Zwei Verneinungen hintereinander halten beim Lesen in einer Fremdsprache auf, und manche verstehen das Gegenteil.

emoji = { $emoji }: { $advice }.
    .why = Dasselbe Emoji wird verschieden gelesen und kann wirken, als nähmen Sie die Sache nicht ernst.

empty_reply = Antworten Sie in dieser Nachricht, nicht nur mit einem Gruß.
    .why = Es wird auf eine Antwort gewartet. Manche Marktplätze zählen einen bloßen Gruß nicht als Antwort.

external_link = Nehmen Sie diesen Link heraus, oder schicken Sie ein Foto oder eine Datei.
    .why = { $place } kann Nachrichten mit Links zu anderen Seiten sperren, und viele fürchten solche Links. { $policy }

follow_up = Bieten Sie am Ende weitere Hilfe an.
    .why = Solange ein Problem offen ist, soll klar sein, dass Sie bis zur Lösung da sind.

formality = { $advice }.
    .why = Ein zu naher oder zu ferner Ton kann respektlos wirken.

greeting = Beginnen Sie mit einem Gruß.
    .why = Eine Antwort ohne Gruß liest sich kalt, vor allem, wenn man Sie nicht kennt.

holiday = „{ $date }“ ist ein Feiertag: { $holiday }. Nennen Sie einen anderen Tag.
    .why = Post, Versanddienste und Läden ruhen an diesem Tag, das Versprechen kann also scheitern.

html_markup = Nehmen Sie die Auszeichnung „{ $text }“ heraus: Nachrichten sind reiner Text.
    .why = Man sieht die rohen Zeichen, und manche Marktplätze lehnen die Nachricht ab. { $policy }

jargon = Benutzen Sie Alltagswörter statt „{ $text }“.
    .why = Wörter aus Recht, Post und Büro stehen selten in einem Wortschatz für Lernende. Dort bleibt man hängen.

language = Schicken Sie diese Antwort in einer anderen Sprache: { $reads }. Jetzt ist sie in dieser: { $written }.
    .why = Es ist nicht zu sehen, dass diese Sprache gelesen wird, oder der Marktplatz verlangt eine andere.

law_conflict = Schließen Sie Rückgabe oder Erstattung nicht aus: Das Recht in { $country } sieht sie vor.
    .why = { $law }

law_guarantee = Verneinen oder verkürzen Sie die Gewährleistung nicht, die das Recht dort gibt ({ $country }).
    .why = { $law }

law_transport = Schieben Sie das Risiko des Versandwegs nicht auf den Käufer: Es liegt bis zur Lieferung beim Verkäufer ({ $country }).
    .why = { $law }

length = Kürzen Sie um { $over } Zeichen: { $place } nimmt { $limit }.
    .why = Eine längere Nachricht wird abgelehnt oder abgeschnitten, und ihr Ende kommt nicht an.

logistics = Ergänzen Sie, was fehlt: { $lacking }.
    .why = Mit Versanddienst, Nummer und Datum lässt sich das Paket verfolgen, ohne noch einmal zu fragen.

marketing = Lassen Sie die Werbung in dieser Nachricht weg.
    .why = Werbung in einer Antwort wirkt wie Spam, vor allem bei einer Beschwerde. { $policy }

mechanical = Antworten Sie mit eigenen Worten und mit mehr als Ja, Nein oder einer festen Formel.
    .why = Eine knappe oder wiederholte Antwort wirkt, als hätte niemand die Frage gelesen.

motive = Fragen Sie, wofür es gebraucht wird, oder bieten Sie das Nächste an, was Sie haben.
    .why = Hinter dem Wunsch nach einer Größe oder Farbe steht ein Bedarf, den auch eine andere decken kann.

name = Prüfen Sie den Namen: „{ $name }“ heißt diese Person nicht.
    .why = Ein falscher Name sagt, dass der Brief für jemand anderen war.

nameless_greeting = Grüßen Sie mit dem Namen: { $name }.
    .why = „Dear customer“ gilt allen. Ein Name zeigt, dass Sie diesem Menschen antworten.

number_format = Schreiben Sie „{ $number }“ so, dass es keine andere Zahl sein kann.
    .why = In manchen Ländern trennt das Komma die Dezimalstellen, in anderen der Punkt; aus tausend kann eins werden.

off_platform_deal = Lassen Sie Verkauf und Zahlung auf dem Marktplatz.
    .why = { $place } kann Ihr Konto für ein Geschäft außerhalb schließen, und der Käuferschutz geht verloren. { $policy }

offer_out_of_place = Lassen Sie Ihr Angebot in dieser Nachricht weg.
    .why = Wer auf Hilfe wartet, liest aus einem Angebot, dass das Problem nicht zählt. { $policy }

options = Bieten Sie zwei Auswege zur Wahl an.
    .why = Wer wählen kann, fühlt sich gehört und nimmt die Antwort leichter an.

overpromise = Versprechen Sie nur, was Sie selbst tun; sagen Sie beim Rest „I expect“.
    .why = Kommt der Versanddienst zu spät, erinnert man sich an Ihr Versprechen und gibt Ihnen die Schuld.

overpromise_abroad = Versprechen Sie nur, was Sie selbst tun; beim Rest sagen Sie, was Sie erwarten.
    .why = Kommt der Versanddienst zu spät, erinnert man sich an Ihr Versprechen und gibt Ihnen die Schuld.

ownership = Sagen Sie klar, dass es Ihr Fehler war und dass es Ihnen leidtut.
    .why = Ein Fehler, zu dem man steht, wird verziehen; das tut weniger als eine von hundert Antworten.

placeholder = Füllen Sie „{ $text }“ aus, bevor Sie senden.
    .why = Ein leeres Feld einer Vorlage zeigt, dass niemand persönlich geschrieben hat.

policy_wall = Nennen Sie den Grund in einfachen Worten und bieten Sie zwei Auswege an.
    .why = Eine Regel ohne Grund beendet das Gespräch. Dann folgen ein Fall oder eine schlechte Bewertung.

policy_wall_abroad = Nennen Sie den Grund in einfachen Worten und bieten Sie zwei Auswege an.
    .why = Eine Regel ohne Grund beendet das Gespräch. Dann folgen ein Fall oder eine schlechte Bewertung.

redundant_message = Schicken Sie das nur, wenn es etwas Neues sagt.
    .why = { $place } verschickt diese Worte schon selbst. { $policy }

review_change = Bitten Sie nicht, eine Bewertung zu ändern oder zu löschen. Lösen Sie das Problem.
    .why = Die Bitte liest sich als Druck und macht verärgerte Menschen noch ärgerlicher. { $policy }

review_divert = Bieten Sie Hilfe an, ohne Bewertungen, Fälle oder Ansprüche zu nennen.
    .why = Bewerten und einen Fall öffnen darf man jederzeit. Darum zu bitten, es zu lassen, ist Druck. { $policy }

review_incentive = Nehmen Sie die Belohnung für eine Bewertung heraus. Um eine ehrliche Bewertung dürfen Sie ohne Belohnung bitten.
    .why = Belohnte Bewertungen sind auf Marktplätzen und in vielen Ländern verboten. { $policy }

review_positive = Bitten Sie um eine ehrliche Bewertung, nicht um eine gute.
    .why = Die Bitte um Sterne wirkt wie Druck, und Marktplätze ahnden sie. { $policy }

safety_guess = Raten Sie nicht, wenn es um die Gesundheit geht: Prüfen Sie es, und sagen Sie, was Sie nicht wissen.
    .why = Wer eine Allergie oder ein Kind hat, verlässt sich auf „{ $text }“. Eine falsche Vermutung kann schaden.

salutation = Wählen Sie eine andere Anrede: { $reason }.
    .why = Die Anrede wird zuerst gelesen, und ihre Form zeigt Respekt.

sensitive_topic = Lassen Sie „{ $topic }“ weg oder nehmen Sie ein neutrales Wort.
    .why = { $reason }

shouting = Schreiben Sie „{ $text }“, ohne Großbuchstaben oder Reihen von Satzzeichen.
    .why = Großbuchstaben und Reihen von Satzzeichen lesen sich wie Schreien, auch in anderen Sprachen.

signature = Schließen Sie mit Ihrem Namen oder dem Namen Ihres Shops.
    .why = Ein Name zeigt, dass ein Mensch geantwortet hat, an den man sich wieder wenden kann.

store_offer = Ihr Angebot „{ $offer }“ passt hier.
    .why = Wer nach einem Preis oder nach der Auswahl fragt, hört es vielleicht gern. Nach einer Beschwerde will es niemand hören.

thanks = Danken Sie für die Nachricht.
    .why = Neun von zehn guten Antworten danken; das zeigt, dass die Nachricht willkommen war.

time_zone = { $advice }.
    .why = Beim Lesen kann eine andere Uhrzeit gelten, oder es ist dort Nacht.

timeframe = Sagen Sie, bis wann: „{ $promise }“.
    .why = Mit einem Datum wartet man ruhig; ohne Datum kommt die nächste Frage.

typo_agreement = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_clause = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_complement = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_confused = Prüfen Sie das Wort: „{ $text }“.
    .why = Ein falsches Wort lässt den Satz zweimal lesen, und Übersetzungsprogramme nehmen es wörtlich.

typo_doubled = Schreiben Sie „{ $text }“ nur einmal.
    .why = Ein doppeltes Wort zwingt dazu, den Satz noch einmal zu lesen.

typo_grammar = Prüfen Sie die Grammatik von „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_noun_form = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_phrase = Prüfen Sie die Grammatik von „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

typo_real_word = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Ein falsches Wort lässt den Satz zweimal lesen, und Übersetzungsprogramme nehmen es wörtlich.

typo_spelling = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Schreibfehler wirken nachlässig, und Übersetzungsprogramme stolpern darüber.

typo_verb_form = Schreiben Sie „{ $right }“ statt „{ $text }“.
    .why = Grammatikfehler wirken nachlässig, und manche ändern den Sinn.

units = „{ $measure }“: { $advice }.
    .why = Wer sich die Größe nicht vorstellen kann, rät und schickt den Artikel zurück, wenn es falsch war.

vague = Nennen Sie einen Tag oder eine Zahl von Tagen statt „{ $text }“.
    .why = „Bald“ ist für die einen eine Stunde, für den Versanddienst eine Woche. Ein Tag beruhigt.
