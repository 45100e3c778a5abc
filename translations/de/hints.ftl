# The hints of the markets in German; the English is in api/wellput/markets/data/. Facts of confidence C,
# which are shown only when asked for, are left in English.

any-write_month = Schreiben Sie den Monat als Wort: 3 April 2026.
    .why = 04/03 ist in den meisten Märkten der 4. März, in den USA der 3. April: Ziffern allein können den falschen Tag nennen.

any-decimal_mark = Schreiben Sie Zahlen so, dass Punkt und Komma nicht zu verwechseln sind: 1234 oder 1 234.50.
    .why = In Deutschland, Spanien, Brasilien und vielen anderen Märkten trennt das Komma die Dezimalstellen, und „1.234“ heißt mehr als tausend.

any-paper = Nennen Sie das Papierformat beim Namen: US Letter oder A4.
    .why = Die USA, Kanada und Mexiko nutzen Letter, die anderen Märkte A4.

any-garment_size = Nennen Sie neben der Größe die Maße in cm (für die USA auch in Zoll).
    .why = Derselbe Buchstabe oder dieselbe Zahl meint je nach Region eine andere Größe; in asiatischen Märkten fällt sie oft ein bis zwei Nummern kleiner aus.

any-say_i = Sagen Sie „I“ statt „we“, wenn Sie selbst etwas tun.
    .why = In fünf Studien wirkte der Kundendienst mit „I“ zugewandter und tatkräftiger, und es wurde mehr gekauft.

any-answer_in_24h = Antworten Sie binnen 24 Stunden, auch wenn Sie nur sagen, wann Sie mehr wissen.
    .why = Bei Amazon ging eine Antwort zur Bestellung binnen 24 Stunden mit halb so vielen negativen Bewertungen einher.

any-apology_and_remedy = Verbinden Sie die Entschuldigung mit einer Lösung: Geld zurück, Ersatz oder ein Teil des Preises.
    .why = In einer Studie in drei Ländern half eine Lösung überall, eine Entschuldigung allein nur in zweien.

any-explain_cause = Sagen Sie in einem Satz, was schiefgegangen ist.
    .why = Wer die Ursache erfuhr, empfand die Antwort eher als fair, in Ostasien wie in den USA.

any-act_fast = Sagen Sie, was Sie jetzt tun und bis wann: Höflichkeit allein genügt nicht.
    .why = In einer Studie mit Studierenden in Japan und Kanada minderten Tempo und Geld den Ärger, Höflichkeit allein nicht.

any-one_emoji = Nehmen Sie höchstens ein eindeutiges Emoji, und nur, wenn in der Anfrage eines stand.
    .why = In einer Umfrage in den USA und China wurden über 60 % von 15 beliebten Emojis unterschiedlich verstanden.

any-you_forms = Nehmen Sie die höfliche Anrede, die es in der Sprache der Kundschaft gibt.
    .why = Deutsch, Französisch, Russisch, Polnisch und andere haben zwei Formen; Japanisch und Thai nutzen Anreden statt „du“.

ae-greeting = Grüßen Sie zuerst, wünschen Sie dann Gutes, und kommen Sie dann zur Sache; „مرحباً“ ist neutral.
    .why = Viele Käufer in den Emiraten erwarten den Gruß vor dem Geschäft.

ae-first_name_title = Nehmen Sie Anrede und Vornamen: „Mr. Mohammed“. Kürzen Sie „Abdulrahman“ nie zu „Abd“.
    .why = „Abd“ allein ist kein Name.

ae-gender = Formulieren Sie neutral, wenn Sie das Geschlecht nicht kennen; „حضرتك“ ist ein höfliches „Sie“.
    .why = Arabische Verben und Adjektive zeigen das Geschlecht der angesprochenen Person.

ae-keep_promises = Versprechen Sie nur, was Sie halten können.
    .why = Ein schriftliches Versprechen wird ernst genommen.

ae-gulf = Schreiben Sie „the Gulf“ oder nennen Sie das Land.
    .why = „Persian Gulf“ kann in den arabischen Staaten irritieren.

ae-alcohol_pork = Verzichten Sie auf Scherze und Angebote rund um Alkohol und Schweinefleisch.
    .why = Beides ist vielen, die das lesen, verboten.

ae-weekend = Bedenken Sie, dass das Wochenende auf Samstag und Sonntag fällt.
    .why = Ältere Ratgeber nennen noch Freitag und Samstag.

ae-ramadan = Rechnen Sie mit kürzeren Zeiten im Ramadan und einer Pause am Zuckerfest und am Opferfest; die Termine folgen dem Mond.
    .why = 2027 liegt der Ramadan etwa vom 8. Februar bis 9. März, das Opferfest etwa vom 16. bis 19. Mai.

ae-rtl = Setzen Sie Bestellnummern, Links und lateinische Namen in eine eigene Zeile.
    .why = In einem Text von rechts nach links verrutschen sie.

ae-digits = Der Tag steht dort vorn: Schreiben Sie den Monat als Wort.
    .why = In den Emiraten schreibt man Tag, Monat, Jahr; üblich sind westliche Ziffern (1, 2, 3).

au-first_names = Nehmen Sie von Anfang an den Vornamen.
    .why = Nachnamen und förmliche Anreden klingen für viele Käufer in Australien steif.

au-direct = Seien Sie direkt und genau.
    .why = Vage Worte können auf Käufer in Australien ausweichend wirken.

au-no_hard_sell = Lassen Sie Superlative weg und beschreiben Sie die Fakten.
    .why = Viele Käufer in Australien mögen aufdringliches Verkaufen nicht.

au-emoji = Leichter Humor ist in Ordnung, aber lassen Sie Emojis in förmlichen Nachrichten weg.
    .why = Das raten Ratgeber für Geschäfte in Australien.

au-no_refunds = Schreiben Sie nie „no refunds“ oder „sale items cannot be returned“; „no refund for change of mind“ ist erlaubt.
    .why = Nach australischem Verbraucherrecht sind solche Aussagen rechtswidrig.

au-apology = Entschuldigen Sie sich klar: Das hilft.
    .why = In einer Studie machte eine Entschuldigung Kunden in Australien zufriedener.

au-seasons = Nennen Sie den Monat statt der Jahreszeit.
    .why = Die Jahreszeiten sind umgekehrt: Im Dezember ist dort Sommer.

au-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Australien schreibt man Tag, Monat, Jahr.

au-dollars = Schreiben Sie AU$ oder US$, nie nur $.
    .why = Ein bloßes $ ist für Käufer in Australien der dortige Dollar.

br-first_name_title = Setzen Sie eine Anrede vor den Vornamen: „Sr. João“, „Sra. Maria“.
    .why = Nachnamen sind in Brasilien in der Anrede wenig üblich.

br-voce = Nehmen Sie „você“; „o senhor / a senhora“ für Ältere oder bei mehr Abstand.
    .why = „Você“ ist die normale Form; manche Frauen fühlen sich durch „senhora“ alt gemacht.

br-portuguese = Schreiben Sie Portugiesisch, nicht Spanisch, und verzichten Sie auf Etiketten wie „Latino“.
    .why = In Brasilien spricht man Portugiesisch.

br-regret_right = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Rücktrittsrecht von 7 Tagen mit voller Erstattung samt Versand.
    .why = Artikel 49 des Verbrauchergesetzes gibt dieses Recht.

br-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Brasilien schreibt man Tag, Monat, Jahr.

br-clock = Nehmen Sie die 24-Stunden-Zeit: 17h oder 17:00.
    .why = In Brasilien schreibt man Uhrzeiten ohne a.m. und p.m.

br-no_whatsapp = Bleiben Sie in den Nachrichten des Marktplatzes, auch wenn man Sie um WhatsApp bittet.
    .why = WhatsApp wird in Brasilien viel genutzt, aber Marktplätze verbieten den Wechsel dorthin.

ca-date_form = Schreiben Sie den Monat immer als Wort.
    .why = In Kanada sind wirklich drei Reihenfolgen üblich: Monat vorn, Tag vorn und Jahr vorn.

ca-quebec_french = Bieten Sie eine Antwort auf Französisch an, wenn das Paket nach Québec geht.
    .why = In Québec besteht ein gesetzliches Recht auf Bedienung in französischer Sprache; es wird auch auf Websites auswärtiger Firmen angewandt.

ca-vous = Nehmen Sie auf Französisch „vous“; schreiben Sie auf Englisch schlicht wie in Nordamerika.
    .why = „Vous“ ist im Kundendienst die normale Form.

ca-measures = Nehmen Sie für Waren metrische Maße; die Körpergröße nennt man oft in Fuß und Zoll.
    .why = Kanada ist metrisch, mit einigen alten Maßen im Alltag.

ca-dollars = Schreiben Sie CA$ oder US$, nie nur $.
    .why = Ein bloßes $ ist für Käufer in Kanada der dortige Dollar.

ca-act_fast = Bieten Sie rasch eine Lösung an: Höflichkeit allein beruhigt nicht.
    .why = In einer Studie mit Studierenden in Kanada minderten Tempo und Geld den Ärger, Höflichkeit allein nicht.

cn-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

cn-greeting = Nehmen Sie den Nachnamen mit Anrede: 王先生, 王女士, „Mr. Wang“.
    .why = Der bloße Vorname ist vielen Käufern in China zu vertraut.

cn-nin = Schreiben Sie 您, nicht 你, und bleiben Sie warm und freundlich; im Verkauf schreibt man dort oft 亲.
    .why = Das ist der Ton in den Chats chinesischer Shops.

cn-forbidden_words = Schreiben Sie nicht 不可能, 不知道 oder 绝对; schreiben Sie 我马上帮您查 und den nächsten Schritt.
    .why = Leitfäden chinesischer Plattformen verbieten diese Wörter.

cn-two_options = Zeigen Sie Verständnis, stehen Sie zur Ursache, und nennen Sie dann zwei Wege: Rückgabe mit Erstattung oder Umtausch, jeweils mit Versandkosten.
    .why = In China wird diese Reihenfolge im Kundendienst gelehrt.

cn-on_platform = Bleiben Sie auf der Plattform, ohne Links und ohne Zahlung anderswo.
    .why = Plattformen in China ahnden das.

cn-seven_days = Lehnen Sie eine Rückgabe nicht vorschnell ab: Beim Onlinekauf gilt ein Rückgaberecht von 7 Tagen ohne Grund.
    .why = So steht es im chinesischen Verbraucherrecht; ausgenommen sind Maßanfertigungen, frische und digitale Waren.

cn-gifts = Meiden Sie als Geschenk Vierersets, Uhren, Birnen und Schirme; 6, 8 und 9 sind beliebt. Schreiben Sie keinen Namen in Rot.
    .why = Vier klingt wie Tod.

cn-simplified = Nehmen Sie Kurzzeichen.
    .why = Das ist der Standard in Festlandchina.

cn-date_form = Schreiben Sie den Monat als Wort oder auf Chinesisch 2026年4月3日.
    .why = In China schreibt man Jahr, Monat, Tag.

cn-address = Lassen Sie die Adresse in ihrer eigenen Reihenfolge, vom Großen zum Kleinen.
    .why = Chinesische Adressen beginnen mit der Provinz.

cn-spring_festival = Beachten Sie das Frühlingsfest (5.–10. Februar 2027) und die Woche des Nationalfeiertags (1.–7. Oktober).
    .why = Fabriken pausieren um das Frühlingsfest oft wochenlang.

de-greeting = Viele Käufer in Deutschland erwarten Anrede und Nachnamen: „Guten Tag Frau Wolf“, dazu „Sie“.
    .why = Ein ungefragtes „du“ oder der bloße Vorname stört einen Teil der Käufer, Ältere häufiger.

de-mirror_du = Bleiben Sie beim „Sie“, außer man hat Ihnen mit „du“ geschrieben.
    .why = In einer Umfrage unter 4.533 Deutschen hing der Wunsch nach dem „du“ vom Kanal ab.

de-frame = Beginnen Sie mit einem Gruß, und schließen Sie mit Grußformel und Ihrem Namen.
    .why = Nachrichten ohne sie werden in Deutschland oft als unhöflich gelesen.

de-facts = Nennen Sie Fakten mit Gründen; lassen Sie Vages und starkes Lob weg.
    .why = Übertriebene oder vage Aussagen kosten bei vielen Käufern in Deutschland Vertrauen.

de-plain_criticism = Lesen Sie direkte Kritik als Information, und antworten Sie zur Sache.
    .why = In Deutschland kommt Kritik oft unverblümt und muss keinen Ärger bedeuten.

de-frau = Nehmen Sie für jede Frau „Frau“, und lassen Sie „Dr.“ stehen, wenn es angegeben ist.
    .why = „Fräulein“ ist veraltet, und ein akademischer Titel gilt als Teil des Namens.

de-date_form = Schreiben Sie den Monat als Wort oder 03.04.2026 für den 3. April.
    .why = In Deutschland schreibt man Tag, Monat, Jahr mit Punkten.

de-clock = Nehmen Sie die 24-Stunden-Zeit: 17:00.
    .why = In Deutschland schreibt man Uhrzeiten ohne a.m. und p.m.

de-address = Lassen Sie die Postleitzahl vor dem Ort: „10115 Berlin“.
    .why = So schreibt man deutsche Adressen.

de-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

es-greeting = Beginnen Sie mit „Estimado/a Sr./Sra.“ und dem ersten Nachnamen, oder mit „Hola“ und dem Namen, wenn man Ihnen so geschrieben hat.
    .why = Die höfliche Form ist beim ersten Kontakt in Spanien nie falsch.

es-usted = Nehmen Sie beim ersten Kontakt „usted“, außer man hat Ihnen mit „tú“ geschrieben.
    .why = „Tú“ ist unter Jüngeren häufig, „usted“ ist nie falsch.

es-two_surnames = Nehmen Sie in der Anrede den ersten von zwei Nachnamen, und schreiben Sie sonst beide.
    .why = Der erste ist der Familienname, mit dem man anredet.

es-don = Lassen Sie „don“ und „doña“ weg.
    .why = Beides kann heute ironisch klingen.

es-warm_opening = Beginnen Sie mit einer freundlichen Zeile, bevor Sie zur Sache kommen.
    .why = Schroffe Direktheit kann auf viele Käufer in Spanien kühl wirken.

es-languages = Antworten Sie möglichst in der Sprache der Anfrage: Auch Katalanisch, Baskisch und Galicisch sind Amtssprachen.
    .why = Wer eine katalanische Nachricht ins Spanische berichtigt, kann verletzen.

es-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Spanien schreibt man Tag, Monat, Jahr.

es-clock = Nehmen Sie die 24-Stunden-Zeit: 17:00.
    .why = In Spanien schreibt man Uhrzeiten ohne a.m. und p.m.

es-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

fr-greeting = Viele Käufer in Frankreich erwarten „Bonjour Madame“ oder „Bonjour Monsieur“ und den Namen.
    .why = Der bloße Vorname wirkt unter Fremden zu vertraut.

fr-vous = Nehmen Sie „vous“.
    .why = Das ist die Form in jedem Austausch mit Kunden.

fr-closing_form = Schließen Sie mit „Cordialement“ oder wärmer mit „Bien cordialement“.
    .why = Lange Formeln gehören in Briefe.

fr-unknown_gender = Schreiben Sie „Madame, Monsieur“, wenn Sie nicht wissen, wer liest.
    .why = Das passt für alle.

fr-action_and_date = Bestätigen Sie das Anliegen, wiederholen Sie die Fakten, und nennen Sie dann einen konkreten Schritt mit Datum; lassen Sie „immer“, „nie“ und „unmöglich“ weg.
    .why = Französische Leitfäden für den Kundendienst lehren diese Reihenfolge.

fr-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Frankreich schreibt man Tag, Monat, Jahr.

fr-clock = Nehmen Sie die 24-Stunden-Zeit: 17 h oder 17:00.
    .why = In Frankreich schreibt man Uhrzeiten ohne a.m. und p.m.

fr-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

gb-soft_requests = Mildern Sie Bitten ab („Could you…“, „Would you mind…“), und behalten Sie „please“ und „thank you“.
    .why = Geschäftliches Englisch ist in Großbritannien oft etwas förmlicher und weicher als in den USA.

gb-dear_mr = Schreiben Sie „Dear Mr Case“ ohne Punkt, ohne Namen „Dear Sir or Madam“. „Dear Sirs“ ist veraltet.
    .why = Im britischen Englisch steht nach der Anrede kein Punkt.

gb-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Großbritannien steht der Tag vor dem Monat.

gb-measures = Metrische Maße sind für Waren in Ordnung; gedacht wird noch in Meilen, Fuß und Stones.
    .why = In Großbritannien sind beide Systeme gemischt.

gb-cancel_right = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Britische Regeln von 2013 geben ein Widerrufsrecht ohne Grund; ausgenommen ist wenig, etwa Ware nach Maß.

gb-sizes = Sagen Sie, ob eine Schuh- oder Kleidergröße UK, US oder EU ist, und ergänzen Sie cm.
    .why = Britische Nummern weichen bei gleichem Fuß oder Körper von denen der USA und der EU ab.

hk-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

hk-greeting = Nehmen Sie Mr oder Ms und den Nachnamen, oder den englischen Vornamen, wenn damit unterschrieben ist.
    .why = Viele in Hongkong haben einen englischen Vornamen.

hk-traditional = Nehmen Sie Langzeichen oder Englisch.
    .why = Kantonesische Wörter weichen von denen Taiwans ab, und Englisch ist Amtssprache.

hk-reserved = Halten Sie die erste Nachricht zurückhaltend und förmlich.
    .why = Viele Käufer in Hongkong erwarten das.

hk-no_blame = Geben Sie Ihren Kunden nie offen die Schuld.
    .why = Das Gesicht zu wahren ist in Hongkong wichtig.

hk-gifts = Meiden Sie als Geschenk Uhren und Scharfes, ebenso weiße oder blaue Verpackung; 6 und 8 sind beliebt, 4 nicht.
    .why = Weiß und Blau sind Trauerfarben.

hk-politics = Lassen Sie die politische Lage weg.
    .why = Dieses Thema meidet man besser.

hk-no_postcode = Fragen Sie nicht nach einer Postleitzahl.
    .why = Adressen in Hongkong haben keine.

hk-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Hongkong schreibt man Tag, Monat, Jahr.

hk-dollars = Schreiben Sie HK$ oder US$, nie nur $.
    .why = Ein bloßes $ ist für Käufer in Hongkong der dortige Dollar.

id-greeting = Nehmen Sie Pak oder Bu und den Vornamen; „Kak“ ist die freundliche, neutrale Form der Shops.
    .why = Viele Käufer in Indonesien erwarten eine Anrede vor dem Vornamen.

id-no_kamu = Meiden Sie „kamu“; „Anda“ ist förmlich und etwas distanziert, besser ist eine Anrede oder der Name.
    .why = „Kamu“ ist für Freunde.

id-no_bare_name = Schreiben Sie nicht nur den bloßen Namen.
    .why = Ohne Anrede ist das unhöflich, vor allem gegenüber Älteren.

id-fast_chat = Antworten Sie schnell und freundlich.
    .why = Einkaufen im Chat ist in Indonesien normal.

id-holidays = Beachten Sie den Ramadan, das Fest des Fastenbrechens (etwa 10.–11. März 2027) und Nyepi (8. März 2027, Bali ist geschlossen).
    .why = An diesen Tagen ruhen Post und Versanddienste.

id-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Indonesien schreibt man Tag, Monat, Jahr.

in-greeting = Schreiben Sie „Dear Mr“ oder „Dear Ms“ und den Namen, oder „Sir / Madam“; nur den Vornamen, wenn so unterschrieben ist.
    .why = Viele Käufer in Indien erwarten eine Anrede; „-ji“ zeigt Respekt.

in-no_family_name = Nehmen Sie Mr oder Ms mit dem Rufnamen, wenn nur Initialen und ein Name angegeben sind.
    .why = Viele im Süden Indiens haben keinen Familiennamen.

in-indian_english = Nehmen Sie „kindly“, „please revert“ und „do the needful“ als normales höfliches Englisch; übernehmen müssen Sie es nicht.
    .why = Im indischen Englisch ist das üblich.

in-small_talk = Schreiben Sie ein freundliches Wort, bevor Sie zur Sache kommen.
    .why = Worte, die eine Beziehung schaffen, werden in Indien geschätzt, ebenso der Rang.

in-aap = Nehmen Sie auf Hindi „आप“, nie „तुम“ oder „तू“.
    .why = Das ist die Anrede für Kunden.

in-many_languages = Bleiben Sie bei Englisch, außer man schreibt Ihnen in einer anderen Sprache.
    .why = Indien hat viele Sprachen; im Süden spricht man nicht überall Hindi.

in-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Indien schreibt man Tag, Monat, Jahr.

in-weekend = Zählen Sie den Samstag als Arbeitstag.
    .why = In Indien ist nur der Sonntag Wochenende.

it-greeting = Viele Käufer in Italien erwarten „Gentile Signora“ oder „Gentile Signor“ und den Nachnamen, dazu „Lei“.
    .why = Ein schneller Wechsel zum Vornamen kann unaufrichtig wirken.

it-lei = Bleiben Sie bei „Lei“, bis man Ihnen „tu“ anbietet.
    .why = Das ist die Form für Erwachsene, die man nicht kennt.

it-openers = Nehmen Sie ohne Namen „Buongiorno“ oder „Salve“; „Egregio“ ist sehr förmlich, „Spettabile“ ist für Firmen.
    .why = Der Anfang zeigt, wie förmlich der Rest ist.

it-titles = Nehmen Sie Dott., Dott.ssa, Ing. oder Avv., wenn so unterschrieben ist.
    .why = Ein Titel zu viel stört in Italien selten.

it-signorina = Nehmen Sie für jede Frau „Signora“.
    .why = „Signorina“ meidet man besser.

it-voi = Nehmen Sie „Voi“ für eine Firma und „Lei“ für eine Person.
    .why = So ist es in Geschäftsbriefen üblich.

it-closing_form = Schließen Sie mit „Cordiali saluti“.
    .why = Das ist der übliche Schluss.

it-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Italien schreibt man Tag, Monat, Jahr.

it-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

jp-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

jp-greeting = Schreiben Sie den Nachnamen mit 様 („Tanaka-sama“) oder ohne Namen お客様.
    .why = Der bloße Name ist unhöflich, und さん ist für den ersten förmlichen Kontakt zu leicht; 御中 ist für Firmen.

jp-keigo = Schreiben Sie mindestens です/ます, bei Entschuldigungen und Bitten Keigo, und kein あなた.
    .why = Im Japanischen vermeidet man die direkte Anrede.

jp-opening = Beginnen Sie mit お世話になっております oder mit Dank für die Bestellung.
    .why = Viele Käufer in Japan erwarten das, bevor es zur Sache geht.

jp-apology_order = Entschuldigen Sie sich zuerst ohne Ausrede, sagen Sie dann, was geschah und warum, und dann, was Sie tun und wie Sie es künftig verhindern.
    .why = Diese Reihenfolge wird in Japan erwartet, und Offenheit wird geachtet.

jp-apologise_early = Bedauern Sie die Umstände, noch bevor die Ursache klar ist, aber ohne einen Fehler einzuräumen.
    .why = Juristischer Rat in Japan empfiehlt das gegenüber japanischen Lesern.

jp-act_fast = Bieten Sie rasch eine Lösung an: Höflichkeit allein beruhigt nicht.
    .why = In einer Studie mit Studierenden in Japan minderten Tempo und Geld den Ärger, Höflichkeit allein nicht.

jp-soft_refusal = Lehnen Sie weich ab (auf Japanisch 〜いたしかねます), und nennen Sie einen anderen Weg.
    .why = Ein klares „geht nicht“ klingt in Japan hart.

jp-reply_24h = Dauert das Prüfen länger als 24 Stunden, schicken Sie eine kurze Nachricht mit Datum.
    .why = Viele Käufer in Japan erwarten binnen eines Tages eine Antwort.

jp-no_emoji = Lassen Sie Emojis und Umgangssprache weg.
    .why = Geschäftspost kommt in Japan ohne sie aus.

jp-cushion = Federn Sie eine Bitte mit einer Wendung ab: „I am sorry to trouble you, but…“.
    .why = Das ist die höfliche Form (お忙しいところ恐縮ですが).

jp-gifts = Meiden Sie als Geschenk Sets zu vier oder neun und weiße Blumen; schreiben Sie keinen Namen in Rot.
    .why = Das alles steht für Tod oder Leid.

jp-date_form = Schreiben Sie den Monat als Wort oder 2026/04/03 mit dem Jahr vorn.
    .why = In Japan schreibt man Jahr, Monat, Tag.

jp-address = Lassen Sie die Adresse in ihrer eigenen Reihenfolge, vom Großen zum Kleinen, mit 〒.
    .why = Japanische Adressen beginnen mit der Postleitzahl und der Präfektur.

jp-sizes = Nennen Sie Größen in cm; LL ist dort XL.
    .why = Japanische Buchstabengrößen sind anders.

kr-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

kr-greeting = Schreiben Sie den Namen mit 님 („Kim Minsu-nim“) oder ohne Namen 고객님.
    .why = Die Ehrenform wegzulassen ist unhöflich.

kr-formal_style = Schreiben Sie im Stil -습니다, und meiden Sie 당신.
    .why = Das ist der Stil im schriftlichen Kundendienst.

kr-structure = Beginnen Sie mit 안녕하세요 und wer Sie sind, dann die Sache, dann Dank; schließen Sie mit 감사합니다.
    .why = Viele Käufer in Korea erwarten diese Reihenfolge.

kr-follow_up = Entschuldigen Sie sich, und melden Sie sich danach noch einmal: Das zahlt sich aus.
    .why = In einer Studie stärkte eine gute Lösung die Treue koreanischer Gäste mehr als die amerikanischer.

kr-one_business_day = Antworten Sie binnen eines Werktags.
    .why = Eine koreanische Plattform stuft herab, wer Anfragen länger liegen lässt.

kr-gifts = Schreiben Sie keinen Namen in Rot, meiden Sie Vierersets; 3, 7, 8 und 9 sind beliebt.
    .why = Rote Namen und die Vier stehen für Tod.

kr-date_form = Schreiben Sie den Monat als Wort oder 2026. 4. 3. mit dem Jahr vorn.
    .why = In Korea schreibt man Jahr, Monat, Tag.

kr-won = Schreiben Sie Won ohne Dezimalstellen.
    .why = Der Won hat keine kleinere gebräuchliche Einheit.

kr-address = Lassen Sie die Adresse in ihrer eigenen Reihenfolge, vom Großen zum Kleinen.
    .why = Koreanische Adressen beginnen mit der Provinz oder der Stadt.

mx-usted = Nehmen Sie beim ersten Kontakt und bei Älteren „usted“.
    .why = Zum „tú“ geht man langsamer über als in Spanien.

mx-time_of_day = Beginnen Sie mit einem Gruß zur Tageszeit („Buenos días“), dann mit Dank und „bitte“.
    .why = Abrupte Nachrichten wirken auf viele Käufer in Mexiko kühl.

mx-titles = Nehmen Sie Anrede und Nachnamen: Señor, Señora, Lic. oder Ing., wenn es angegeben ist.
    .why = Viele haben zwei Nachnamen, und förmliche Anreden zeigen Respekt.

mx-soft_no = Nennen Sie bei jedem Nein einen Grund und einen anderen Weg.
    .why = Ein direktes „Nein“ vermeidet man in Mexiko oft, und „vielleicht“ kann Nein heißen.

mx-warmth = Zeigen Sie Dank und Interesse am Menschen.
    .why = Freundliche Worte sind in Mexiko willkommen und gelten nicht als Zeitverschwendung.

mx-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Mexiko schreibt man Tag, Monat, Jahr.

mx-pesos = Schreiben Sie MXN oder US$, nie nur $.
    .why = Ein bloßes $ ist für Käufer in Mexiko der Peso.

nl-greeting = „Beste“ mit Vornamen passt meistens; „Geachte heer / mevrouw“ mit Nachnamen ist förmlich.
    .why = Viele Shops duzen mit „je“, und manche Käufer in den Niederlanden stört das.

nl-mirror_u = Nehmen Sie die Form aus der Anfrage; „u“, wenn Sie nur einen Nachnamen haben.
    .why = Das ist die Faustregel niederländischer Leitfäden.

nl-direct = Seien Sie klar und direkt.
    .why = Leere oder indirekte Antworten ärgern viele Käufer in den Niederlanden.

nl-date_form = Schreiben Sie den Monat als Wort oder 03-04-2026 für den 3. April.
    .why = In den Niederlanden schreibt man Tag, Monat, Jahr.

nl-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

pl-greeting = Beginnen Sie mit „Dzień dobry“ oder „Szanowna Pani“ / „Szanowny Panie“.
    .why = Viele Käufer in Polen erwarten Pan oder Pani mit der dritten Person.

pl-no_surname = Setzen Sie nie den Nachnamen hinter „Szanowny Panie“ oder „Szanowna Pani“.
    .why = „Szanowny Panie Wiśniewski“ liest sich unhöflich.

pl-no_witam = Beginnen Sie mit „Dzień dobry“, nicht mit „Witam“.
    .why = „Witam“ stellt den Schreibenden über den Lesenden.

pl-unknown_gender = Schreiben Sie „Szanowni Państwo“, wenn Sie nicht wissen, wer liest.
    .why = Das passt für alle.

pl-vocative = Nehmen Sie in lockerem Ton den Vokativ des Vornamens: Aniu, Marku.
    .why = Das klingt wärmer.

pl-no_ty = Schreiben Sie Fremden nie mit „ty“.
    .why = Das kann als Beleidigung aufgefasst werden.

pl-complaint_14_days = Beantworten Sie eine Beschwerde binnen 14 Tagen.
    .why = Nach polnischem Verbraucherrecht gilt eine Reklamation als anerkannt, wenn sie 14 Kalendertage unbeantwortet bleibt.

pl-date_form = Schreiben Sie den Monat als Wort oder 3.04.2026 für den 3. April.
    .why = In Polen schreibt man Tag, Monat, Jahr mit Punkten.

pl-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

pt-not_brazilian = Übernehmen Sie keine brasilianischen Texte: Schreiben Sie „o senhor / a senhora“ oder lassen Sie das Pronomen weg.
    .why = „Você“ kann in Portugal zu vertraut oder unhöflich klingen.

pt-titles = Nehmen Sie Dr./Dr.ª, Eng.º oder Arq.º, wenn es angegeben ist, sonst Sr./Sr.ª.
    .why = Titel zählen in Portugal.

pt-last_surname = Nehmen Sie den letzten von mehreren Nachnamen.
    .why = Mit diesem redet man an.

pt-dona = „Senhora Dona“ mit Vornamen ist für eine Frau höflich.
    .why = Das ist eine übliche Höflichkeitsform.

pt-title_given = Eine Anrede mit Vornamen gilt ebenfalls als förmlich.
    .why = CLDR führt das als förmliche Form des Portugiesischen.

pt-date_form = Der Tag steht dort vorn (03/04 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Portugal schreibt man Tag, Monat, Jahr.

pt-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

ru-greeting = Beginnen Sie mit „Здравствуйте, Анна!“ oder „Уважаемая Анна Ивановна!“, mit Ausrufezeichen.
    .why = So ist es in russischen Briefen üblich.

ru-name_form = Nehmen Sie den Vornamen, oder Vor- und Vatersnamen, wenn Sie ihn kennen; nie Nachname mit Initiale oder einen Spitznamen.
    .why = Das ist die respektvolle Form; Shops nehmen meist den Vornamen mit „вы“.

ru-vy = Nehmen Sie immer „вы“, im Brief an eine Person „Вы“.
    .why = Das ist die Anrede für Kunden.

ru-brackets = Lesen Sie eine schließende Klammer „)“ als Lächeln; selbst schreiben müssen Sie sie nicht.
    .why = In russischen Chats ist „)“ freundlich, und ein Punkt am Ende kann schroff wirken.

ru-flowers = Schenken Sie Blumen in ungerader Zahl, und keine gelben.
    .why = Eine gerade Zahl ist für Beerdigungen, Gelb steht für Trennung.

ru-date_form = Schreiben Sie den Monat als Wort oder 03.04.2026 für den 3. April.
    .why = In Russland schreibt man Tag, Monat, Jahr mit Punkten.

ru-clock = Nehmen Sie die 24-Stunden-Zeit: 17:00.
    .why = In Russland schreibt man Uhrzeiten ohne a.m. und p.m.

ru-time_zone = Schreiben Sie „Moskauer Zeit“ dazu, oder nehmen Sie die Ortszeit des Empfängers.
    .why = Russland hat 11 Zeitzonen; Moskau ist UTC+3.

sa-greeting = Grüßen Sie zuerst, wünschen Sie dann Gutes, und kommen Sie dann zur Sache; „مرحباً“ ist neutral.
    .why = Viele Käufer in Saudi-Arabien erwarten den Gruß vor dem Geschäft.

sa-first_name_title = Nehmen Sie Anrede und Vornamen: „Mr. Mohammed“. Kürzen Sie „Abdulrahman“ nie zu „Abd“.
    .why = „Abd“ allein ist kein Name.

sa-gender = Formulieren Sie neutral, wenn Sie das Geschlecht nicht kennen; „حضرتك“ ist ein höfliches „Sie“.
    .why = Arabische Verben und Adjektive zeigen das Geschlecht der angesprochenen Person.

sa-keep_promises = Versprechen Sie nur, was Sie halten können.
    .why = Ein schriftliches Versprechen wird ernst genommen.

sa-gulf = Schreiben Sie „the Gulf“ oder nennen Sie das Land.
    .why = „Persian Gulf“ kann in den arabischen Staaten irritieren.

sa-alcohol_pork = Verzichten Sie auf Scherze und Angebote rund um Alkohol und Schweinefleisch.
    .why = Beides ist vielen, die das lesen, verboten.

sa-weekend = Bedenken Sie, dass das Wochenende auf Freitag und Samstag fällt.
    .why = Am Sonntag beginnt die Arbeit wieder.

sa-ramadan = Rechnen Sie mit kürzeren Zeiten im Ramadan und einer Pause am Zuckerfest und am Opferfest; die Termine folgen dem Mond.
    .why = 2027 liegt der Ramadan etwa vom 8. Februar bis 9. März, das Opferfest etwa vom 16. bis 19. Mai.

sa-rtl = Setzen Sie Bestellnummern, Links und lateinische Namen in eine eigene Zeile.
    .why = In einem Text von rechts nach links verrutschen sie.

sa-digits = Der Tag steht dort vorn: Schreiben Sie den Monat als Wort.
    .why = In Saudi-Arabien schreibt man Tag, Monat, Jahr; üblich sind westliche Ziffern (1, 2, 3).

se-greeting = Beginnen Sie mit „Hej“ und dem Vornamen, ohne Titel.
    .why = Viele Käufer in Schweden erwarten von allen „du“ und den Vornamen.

se-no_ni = Schreiben Sie einer einzelnen Person mit „du“, nicht mit „ni“.
    .why = Laut Forschung empfinden viele in Schweden „ni“ als distanziert oder herablassend.

se-date_form = Schreiben Sie den Monat als Wort oder 2026-04-03.
    .why = In Schweden schreibt man Jahr, Monat, Tag.

se-clock = Nehmen Sie die 24-Stunden-Zeit: 17:00.
    .why = In Schweden schreibt man Uhrzeiten ohne a.m. und p.m.

se-withdrawal = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt ein Widerrufsrecht von 14 Tagen.
    .why = Das EU-Recht gibt dieses Recht ohne Angabe von Gründen; ausgenommen ist etwa Ware nach Maß.

th-greeting = Schreiben Sie „Khun“ (คุณ) und den Vornamen, für Männer wie für Frauen.
    .why = Nachnamen benutzt man in Thailand in der Anrede nicht.

th-particles = Beenden Sie Sätze mit ครับ, wenn ein Mann schreibt, mit ค่ะ, wenn eine Frau schreibt.
    .why = Die Partikel richtet sich danach, wer schreibt, nicht danach, wer liest.

th-soft_requests = Mildern Sie eine direkte Bitte ab, auf Thai mit der Partikel; viele „bitte“ braucht es nicht.
    .why = Eine nackte Bitte wirkt leicht unhöflich.

th-keep_face = Bleiben Sie ruhig, sagen Sie Schlechtes schonend, und lassen Sie die andere Seite das Gesicht wahren.
    .why = Offene Vorwürfe verletzen in Thailand.

th-royal_family = Schreiben Sie nichts über die Königsfamilie.
    .why = Ihre Beleidigung ist eine Straftat mit 3 bis 15 Jahren Haft.

th-calendar = Schreiben Sie das volle Jahr 2026 und den Monat als Wort.
    .why = Thailand zählt die Jahre nach buddhistischer Zeitrechnung: 2026 ist 2569.

th-fast_chat = Antworten Sie schnell; kurz und freundlich genügt.
    .why = Einkaufen im Chat ist in Thailand verbreitet.

tr-greeting = Nehmen Sie den Vornamen mit Bey oder Hanım („Ayşe Hanım“) oder „Sayın“ und den vollen Namen.
    .why = Der Nachname steht in der Türkei selten in der Anrede.

tr-siz = Nehmen Sie „siz“.
    .why = Das ist die Anrede für Kunden.

tr-unknown_name = Schreiben Sie ohne Namen „Beyefendi“ oder „Hanımefendi“.
    .why = Das ist die höfliche Form.

tr-dotted_i = Schreiben Sie türkische Namen nicht nach englischen Regeln groß: Aus i wird İ, aus ı wird I.
    .why = Das falsche i ist ein Schreibfehler im Namen.

tr-date_form = Schreiben Sie den Monat als Wort oder 3.04.2026 für den 3. April.
    .why = In der Türkei schreibt man Tag, Monat, Jahr mit Punkten.

tw-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

tw-traditional = Nehmen Sie Langzeichen und die Wörter Taiwans.
    .why = Käufer in Taiwan lesen und sprechen anders als auf dem Festland.

tw-no_simplified = Schicken Sie nie einen Text in Kurzzeichen.
    .why = Er zeigt, dass Sie Ihr Gegenüber für jemand anderen halten.

tw-greeting = Nehmen Sie den Nachnamen mit 先生, 小姐 oder 女士 (Mr., Ms.) und 您.
    .why = Viele Käufer in Taiwan erwarten eine Anrede.

tw-not_mainland = Behandeln Sie Ihre Kunden in Taiwan nicht wie Kunden vom Festland.
    .why = Viele Käufer in Taiwan stört das.

tw-seven_days = Lehnen Sie eine Rückgabe nicht vorschnell ab: Im Fernabsatz gilt eine Bedenkzeit von 7 Tagen, Feiertage eingeschlossen.
    .why = So steht es in Taiwans Verbraucherrecht.

tw-gifts = Meiden Sie als Geschenk Uhren, Schirme, Taschentücher und Vierersets; schreiben Sie keinen Namen in Rot.
    .why = Diese Dinge stehen für Trennung oder Tod.

tw-date_form = Schreiben Sie den Monat als Wort oder das volle Jahr 2026; das Jahr 115 auf Dokumenten ist 2026.
    .why = Auf Dokumenten zählt Taiwan die Jahre der Republik.

tw-dollars = Schreiben Sie NT$ oder US$, nie nur $.
    .why = Ein bloßes $ ist für viele Käufer in Taiwan der Taiwan-Dollar.

ua-ukrainian = Schreiben Sie Ukrainisch, außer man bittet Sie um eine andere Sprache.
    .why = Das Gesetz verlangt es seit dem 16. Januar 2021 von Onlineshops; viele Käufer erwarten es auch von anderen.

ua-names_of_places = Schreiben Sie Kyiv, Kharkiv, Odesa, Lviv, und „Ukraine“ auf Englisch ohne „the“.
    .why = Die anderen Schreibweisen kommen aus dem Russischen.

ua-no_russian = Beginnen Sie nicht auf Russisch.
    .why = Viele Käufer in der Ukraine würden es übel nehmen.

ua-vocative = Nehmen Sie den Vokativ: „Добрий день, пане Іване!“, „Шановна пані Олено!“.
    .why = Das ist die höfliche Form, und „шановний“ wird nicht abgekürzt.

ua-vy = Nehmen Sie „Ви“, in Briefen großgeschrieben.
    .why = Das ist die Anrede für Kunden.

ua-flowers = Schenken Sie Blumen in ungerader Zahl.
    .why = Eine gerade Zahl ist für Beerdigungen.

ua-date_form = Schreiben Sie den Monat als Wort oder 03.04.2026 für den 3. April.
    .why = In der Ukraine schreibt man Tag, Monat, Jahr mit Punkten.

ua-holidays = Versprechen Sie keine Tage nach einem Feiertagskalender.
    .why = Gesetzliche Feiertage sind derzeit nicht arbeitsfrei.

us-first_names = Vornamen sind nach der ersten Nachricht normal: „Hi Sarah,“. Förmlich ist „Dear Ms. Case:“.
    .why = Viele Käufer in den USA erwarten eine freundliche Form; nach der Anrede steht dort ein Punkt.

us-answer_first = Geben Sie zuerst die Antwort und danach den Hintergrund.
    .why = Viele Käufer in den USA finden einen langen höflichen Anfang ermüdend.

us-active_voice = Schreiben Sie kurze, klare Sätze im Aktiv.
    .why = Schreibratgeber für Geschäfte in Nordamerika verlangen das.

us-compensation = Bieten Sie etwas Greifbares an: Erstattung, Rabatt oder eine neue Sendung.
    .why = In zwei Studien zählte ein Ausgleich für Kunden in den USA mehr als eine bloße Entschuldigung, und nur dort stieg damit auch der Wunsch, wieder zu kaufen.

us-date_form = Schreiben Sie den Monat als Wort; Ziffern liest man dort mit dem Monat vorn: 4/3 ist der 3. April.
    .why = In den USA steht der Monat vor dem Tag.

us-clock = Nehmen Sie die 12-Stunden-Zeit: 5 pm.
    .why = In den USA schreibt man Uhrzeiten mit a.m. und p.m.

us-measures = Nennen Sie neben metrischen Maßen auch Zoll, Pfund und °F.
    .why = In den USA gelten eigene Maße; wenige Käufer dort können sich Zentimeter oder Kilogramm vorstellen.

us-time_zone = Nennen Sie die Zeitzone (Eastern, Pacific), oder nehmen Sie die Ortszeit des Empfängers.
    .why = Die USA umfassen vier bis sechs Zeitzonen.

us-neutral_greeting = Meiden Sie „Dear Sirs“ und andere Formen, die nur ein Geschlecht nennen.
    .why = Geschäftliches Englisch soll in den USA neutral sein.

vn-name_order = Klären Sie, welcher Teil des Namens der Familienname ist: In der Landessprache steht er vorn.
    .why = In lateinischer Schrift sind beide Reihenfolgen üblich; so nimmt man leicht den falschen Teil.

vn-greeting = Nehmen Sie eine Anrede und den Rufnamen, den letzten Teil des Namens: „Anh Nam“, „Chị Lan“, „Mr. Khai“.
    .why = Der Nachname Nguyen unterscheidet niemanden.

vn-no_neutral_you = Wählen Sie anh oder chị für Erwachsene, ông oder bà für alte Menschen.
    .why = Vietnamesisch hat keine neutrale Anrede, und die falsche Altersstufe kann kränken.

vn-no_bare_name = Schreiben Sie nicht nur den bloßen Namen.
    .why = Ohne Anrede ist das unter Fremden unhöflich.

vn-family_names = Gehen Sie bei Paaren nicht von einem gemeinsamen Familiennamen aus.
    .why = Frauen behalten ihren Familiennamen.

vn-particles = Fügen Sie dạ, ạ und xin hinzu.
    .why = Diese Wörter zeigen Respekt.

vn-dong = Schreiben Sie đồng ohne Dezimalstellen: 1.234.567 ₫.
    .why = Der đồng hat keine kleinere gebräuchliche Einheit.

vn-date_form = Der Tag steht dort vorn (3/4 ist der 3. April): Schreiben Sie den Monat als Wort.
    .why = In Vietnam schreibt man Tag, Monat, Jahr.

vn-stay_here = Bleiben Sie in den Nachrichten des Marktplatzes.
    .why = Messenger werden in Vietnam viel genutzt, aber Marktplätze verbieten den Wechsel dorthin.

# Marketplaces; the English is in api/wellput/marketplaces/data/.

allegro-invoice = Rechnungen laufen seit dem 20. Oktober 2025 über die Rechnungsfunktion, nicht über Nachrichten.
    .why = So steht es in den Regeln von Allegro.

mercadolibre-claim = Drängen Sie niemanden, keinen Fall zu eröffnen; ein binnen zwei Werktagen gelöster Fall schont Ihren Ruf.
    .why = So steht es in den Regeln von Mercado Libre.

mercari-rating = Bitten Sie nicht um eine Bewertung, bevor die Ware da ist.
    .why = Mercari verbietet das.

amazon-attachments = Die Anhänge einer Nachricht dürfen zusammen 10 MB haben.
    .why = Diese Grenze setzt Amazon.

etsy-attachments = Eine Nachricht fasst drei Dateien (JPG, GIF, PDF oder PNG) mit je bis zu 100 MB.
    .why = Diese Grenzen setzt Etsy.

amazon-no_response = Eine Nachricht, die keine Antwort braucht, lässt sich als „keine Antwort nötig“ markieren; für die 24 Stunden zählen auch Wochenenden und Feiertage.
    .why = Sonst gilt die Nachricht als unbeantwortet.

ozon-style = Schreiben Sie höflich, geschäftlich und freundlich; nichts Falsches.
    .why = So steht es in den Regeln von Ozon für Verkäufer.
