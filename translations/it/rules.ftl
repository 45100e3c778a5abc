### Italian: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Lo dica con calma e gentilezza, oppure non lo dica.
    .why = Le parole brusche restano in mente, e i marketplace le puniscono.

abrasive_abroad = Lo dica con calma e gentilezza, oppure non lo dica.
    .why = Le parole brusche restano in mente, e i marketplace le puniscono.

acknowledge = Dica che capisce il problema prima di risolverlo.
    .why = Chi ha un problema vuole prima sapere che qualcuno lo ha letto e capito.

answer = Risponda alla domanda: «{ $question }».
    .why = Una domanda aperta vuol dire un messaggio in più, un giorno in più e spesso una vendita persa.

blame = Non dica di chi è la colpa. Dica che cosa succede ora.
    .why = Chi viene incolpato si difende. Chi viene aiutato si calma.

blame_abroad = Non dica di chi è la colpa. Dica che cosa succede ora.
    .why = Chi viene incolpato si difende. Chi viene aiutato si calma.

cancel_push = Non chieda di annullare l’ordine. Dica che cosa può fare, e annulli Lei se glielo chiedono.
    .why = Un annullamento voluto da chi vende conta come suo. { $policy }

clarify = Chieda che cosa non va, di preciso.
    .why = Il messaggio non dice abbastanza; una domanda chiara evita di tirare a indovinare.

cliche = Lo dica con parole Sue: che cosa è successo e che cosa fa ora.
    .why = Ogni negozio usa queste frasi. Sembrano la risposta di una macchina.

cold_passive = Dica chi lo fa: cominci con «I».
    .why = Senza una persona la frase suona come un ufficio. Con «I» si capisce che qualcuno se ne occupa.

cold_passive_abroad = Dica chi lo fa: Lei.
    .why = Senza una persona la frase suona come un ufficio. Con una persona si capisce che qualcuno se ne occupa.

contact_leak = Tolga questo contatto e resti nei messaggi del marketplace.
    .why = { $place } può bloccare il messaggio o l’account per dati di contatto. { $policy }

currency = Dica in quale valuta è «{ $price }».
    .why = Lo stesso simbolo indica altro denaro in altri Paesi.

customs_value = Dica che sulla dichiarazione doganale scrive il prezzo e il contenuto veri.
    .why = Un valore falso o la parola «regalo» sul modulo è frode doganale: il pacco può essere sequestrato, e le due parti rischiano una multa. { $policy }

date_format = Scriva il mese in lettere: «{ $date }» può essere due giorni.
    .why = Alcuni Paesi leggono prima il giorno e altri il mese, e si rischia di aspettare il giorno sbagliato.

deadline = Invii questa risposta ora: è attesa entro { $when }.
    .why = Ci si aspetta una risposta entro un giorno, e i marketplace contano i ritardi.

double_negative = Lo dica senza doppia negazione: dica che cosa è possibile.
    .why = Due negazioni di seguito fermano chi legge in un’altra lingua, e qualcuno capisce il contrario.

emoji = { $emoji }: { $advice }.
    .why = La stessa emoji viene letta in modi diversi, e può sembrare che non si prenda la cosa sul serio.

empty_reply = Risponda in questo messaggio, non solo con un saluto.
    .why = Si aspetta una risposta. Alcuni marketplace non contano un semplice saluto.

external_link = Tolga questo link, oppure invii una foto o un file.
    .why = { $place } può bloccare i messaggi con link ad altri siti, e molti ne diffidano. { $policy }

follow_up = Alla fine offra altro aiuto.
    .why = Finché un problema è aperto, è bene sapere che Lei resta lì fino alla soluzione.

formality = { $advice }.
    .why = Un tono troppo vicino o troppo distante può sembrare mancanza di rispetto.

greeting = Cominci con un saluto.
    .why = Una risposta senza saluto sembra fredda, soprattutto a chi non La conosce.

holiday = «{ $date }» è festivo: { $holiday }. Indichi un altro giorno.
    .why = Quel giorno poste, corrieri e negozi sono fermi, e la promessa può saltare.

html_markup = Tolga la marcatura «{ $text }»: i messaggi sono testo semplice.
    .why = Si vedono i segni grezzi, e alcuni marketplace rifiutano il messaggio. { $policy }

jargon = Usi parole di tutti i giorni al posto di «{ $text }».
    .why = Le parole legali, postali e d’ufficio sono poco note; lì ci si ferma.

language = Invii questa risposta in un’altra lingua: { $reads }. Ora è in questa: { $written }.
    .why = Non risulta che si legga questa lingua, o il marketplace ne chiede un’altra.

law_conflict = Non escluda resi o rimborsi: la legge li prevede ({ $country }).
    .why = { $law }

law_guarantee = Non neghi e non accorci la garanzia che dà la legge ({ $country }).
    .why = { $law }

law_transport = Non metta il rischio del trasporto a carico dell’acquirente: fino alla consegna è del venditore ({ $country }).
    .why = { $law }

length = Tolga { $over } caratteri: { $place } ne accetta { $limit }.
    .why = Un messaggio più lungo viene rifiutato o tagliato, e la fine non arriva.

logistics = Aggiunga ciò che manca: { $lacking }.
    .why = Con corriere, numero e data si segue il pacco senza chiedere di nuovo.

marketing = Tolga la pubblicità da questo messaggio.
    .why = La pubblicità in una risposta sembra spam, soprattutto davanti a un reclamo. { $policy }

mechanical = Risponda con parole Sue, e con qualcosa in più di sì, no o una formula.
    .why = Una risposta secca o ripetuta fa pensare che nessuno abbia letto la domanda.

motive = Chieda a che cosa serve, o proponga la cosa più vicina che ha.
    .why = Dietro una taglia o un colore c’è un bisogno, che un altro articolo può soddisfare.

name = Controlli il nome: «{ $name }» non è quello di questa persona.
    .why = Un nome sbagliato dice che il messaggio era per qualcun altro.

nameless_greeting = Saluti per nome: { $name }.
    .why = «Dear customer» vale per chiunque. Un nome mostra che risponde a questa persona.

number_format = Scriva «{ $number }» in modo che non possa essere un altro numero.
    .why = In alcuni Paesi i decimali hanno la virgola, in altri il punto; mille può diventare uno.

off_platform_deal = Tenga la vendita e il pagamento sul marketplace.
    .why = { $place } può chiudere l’account per un affare fuori, e si perde ogni tutela. { $policy }

offer_out_of_place = Tolga la Sua offerta da questo messaggio.
    .why = Chi aspetta aiuto legge in un’offerta che il suo problema non conta. { $policy }

options = Offra la scelta tra due soluzioni.
    .why = Chi può scegliere si sente ascoltato e accetta meglio la risposta.

overpromise = Prometta solo ciò che fa Lei; per il resto dica «I expect».
    .why = Se il corriere ritarda, ci si ricorda della promessa e la colpa è Sua.

overpromise_abroad = Prometta solo ciò che fa Lei; per il resto dica che cosa prevede.
    .why = Se il corriere ritarda, ci si ricorda della promessa e la colpa è Sua.

ownership = Dica chiaramente che è stato un errore Suo e che Le dispiace.
    .why = Un errore ammesso si perdona; lo fa meno di una risposta su cento.

placeholder = Compili «{ $text }» prima di inviare.
    .why = Un campo vuoto di un modello mostra che nessuno ha scritto di persona.

policy_wall = Dica il motivo con parole semplici e offra due soluzioni.
    .why = Una regola senza motivo chiude il discorso e porta a una contestazione o a una cattiva recensione.

policy_wall_abroad = Dica il motivo con parole semplici e offra due soluzioni.
    .why = Una regola senza motivo chiude il discorso e porta a una contestazione o a una cattiva recensione.

redundant_message = Lo invii solo se dice qualcosa di nuovo.
    .why = { $place } invia già queste parole. { $policy }

review_change = Non chieda di cambiare o cancellare una recensione. Risolva il problema.
    .why = La richiesta suona come una pressione e fa arrabbiare di più. { $policy }

review_divert = Offra aiuto senza nominare recensioni, casi o reclami.
    .why = Recensire e aprire un caso è sempre possibile. Chiedere di non farlo è una pressione. { $policy }

review_incentive = Tolga il premio per la recensione. Può chiedere una recensione sincera senza premio.
    .why = I marketplace e la legge di molti Paesi vietano di premiare le recensioni. { $policy }

review_positive = Chieda una recensione sincera, non una buona.
    .why = Chiedere stelle sembra una pressione, e i marketplace lo puniscono. { $policy }

safety_guess = Non tiri a indovinare quando si tratta di salute: controlli, e dica che cosa non sa.
    .why = Chi ha un’allergia o un bambino si fida di «{ $text }». Una supposizione sbagliata può fare male.

salutation = Scelga un altro saluto: { $reason }.
    .why = Il saluto si legge per primo, e la forma mostra rispetto.

sensitive_topic = Tolga «{ $topic }» o usi una parola neutra.
    .why = { $reason }

shouting = Scriva «{ $text }», senza maiuscole né file di segni.
    .why = Maiuscole e file di segni si leggono come grida, anche in altre lingue.

signature = Chiuda con il Suo nome o quello del negozio.
    .why = Un nome mostra che ha risposto una persona, a cui si può riscrivere.

store_offer = La Sua offerta «{ $offer }» è adatta qui.
    .why = A chi chiede un prezzo o che cosa c’è può far piacere. Dopo un reclamo non fa piacere a nessuno.

thanks = Ringrazi per il messaggio.
    .why = Nove buone risposte su dieci ringraziano; mostra che il messaggio è stato gradito.

time_zone = { $advice }.
    .why = Lì può essere un’altra ora, o notte.

timeframe = Dica entro quando: «{ $promise }».
    .why = Con una data si aspetta tranquilli; senza arriva la domanda successiva.

typo_agreement = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_clause = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_complement = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_confused = Controlli la parola: «{ $text }».
    .why = Una parola sbagliata costringe a rileggere la frase, e i traduttori automatici la prendono alla lettera.

typo_doubled = Scriva «{ $text }» una volta sola.
    .why = Una parola doppia costringe a rileggere la frase.

typo_grammar = Controlli la grammatica di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_noun_form = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_phrase = Controlli la grammatica di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

typo_real_word = Scriva «{ $right }» al posto di «{ $text }».
    .why = Una parola sbagliata costringe a rileggere la frase, e i traduttori automatici la prendono alla lettera.

typo_spelling = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di ortografia sembrano trascuratezza, e i traduttori automatici ci inciampano.

typo_verb_form = Scriva «{ $right }» al posto di «{ $text }».
    .why = Gli errori di grammatica sembrano trascuratezza, e alcuni cambiano il senso.

units = «{ $measure }»: { $advice }.
    .why = Chi non riesce a immaginare la misura tira a indovinare, e rende l’articolo se sbaglia.

vague = Indichi un giorno o un numero di giorni al posto di «{ $text }».
    .why = «Presto» è un’ora per alcuni e una settimana per il corriere. Un giorno preciso tranquillizza.
