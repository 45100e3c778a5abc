### Portuguese (Brazil): what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Diga isso com calma e gentileza, ou deixe de fora.
    .why = Palavras grosseiras ficam na memória, e as plataformas punem isso.

abrasive_abroad = Diga isso com calma e gentileza, ou deixe de fora.
    .why = Palavras grosseiras ficam na memória, e as plataformas punem isso.

acknowledge = Diga que entende o problema antes de resolvê-lo.
    .why = Quem tem um problema quer primeiro saber que alguém leu e entendeu.

answer = Responda à pergunta: “{ $question }”.
    .why = Uma pergunta sem resposta significa mais uma mensagem, mais um dia e, muitas vezes, uma venda perdida.

blame = Não diga de quem é a culpa. Diga o que acontece agora.
    .why = Quem leva a culpa se defende. Quem é ajudado se acalma.

blame_abroad = Não diga de quem é a culpa. Diga o que acontece agora.
    .why = Quem leva a culpa se defende. Quem é ajudado se acalma.

cancel_push = Não peça o cancelamento. Diga o que você pode fazer e cancele você, se pedirem.
    .why = Um cancelamento que você quer conta como seu. { $policy }

clarify = Pergunte o que exatamente está errado.
    .why = A mensagem não diz o suficiente; uma pergunta clara evita adivinhações.

cliche = Diga com as suas palavras: o que aconteceu e o que você faz agora.
    .why = Toda loja usa essas frases. Elas soam como resposta de máquina.

cold_passive = Diga quem faz: comece com “I”.
    .why = Sem pessoa, a frase soa como repartição. Com “I”, fica claro que alguém cuida do assunto.

cold_passive_abroad = Diga quem faz: você.
    .why = Sem pessoa, a frase soa como repartição. Com uma pessoa, fica claro que alguém cuida do assunto.

contact_leak = Retire esse contato e continue nas mensagens da plataforma.
    .why = { $place } pode bloquear a mensagem ou a sua conta por dados de contato. { $policy }

currency = Diga em que moeda está “{ $price }”.
    .why = O mesmo símbolo representa outro dinheiro em outros países.

customs_value = Diga que você escreve o preço e o conteúdo verdadeiros na declaração da alfândega.
    .why = Um valor falso ou “presente” no formulário é fraude aduaneira: o pacote pode ser apreendido, e os dois lados podem ser multados. { $policy }

date_format = Escreva o mês por extenso: “{ $date }” pode ser dois dias diferentes.
    .why = Alguns países leem primeiro o dia e outros o mês, e a espera pode ser pelo dia errado.

deadline = Envie esta resposta agora: ela é esperada até { $when }.
    .why = Espera-se resposta em um dia, e as plataformas contam respostas atrasadas contra você.

double_negative = Diga sem negação dupla: diga o que é possível.
    .why = Duas negações seguidas travam quem lê em outra língua, e alguns entendem o contrário.

emoji = { $emoji }: { $advice }.
    .why = O mesmo emoji é lido de várias formas e pode parecer que você não leva o assunto a sério.

empty_reply = Responda nesta mensagem, não só com um cumprimento.
    .why = Espera-se uma resposta. Algumas plataformas não contam um simples cumprimento.

external_link = Retire este link, ou envie uma foto ou um arquivo.
    .why = { $place } pode bloquear mensagens com links para outros sites, e muita gente desconfia deles. { $policy }

follow_up = Ofereça mais ajuda no final.
    .why = Enquanto há um problema aberto, é bom saber que você fica até a solução.

formality = { $advice }.
    .why = Um tom próximo demais ou distante demais pode parecer falta de respeito.

greeting = Comece com um cumprimento.
    .why = Uma resposta sem cumprimento parece fria, ainda mais para quem não conhece você.

holiday = “{ $date }” é feriado: { $holiday }. Diga outro dia.
    .why = Correios, transportadoras e lojas param nesse dia, e a promessa pode falhar.

html_markup = Retire a marcação “{ $text }”: as mensagens são texto simples.
    .why = Os sinais aparecem crus, e algumas plataformas recusam a mensagem. { $policy }

jargon = Use palavras do dia a dia em vez de “{ $text }”.
    .why = Palavras jurídicas, postais e de escritório são pouco conhecidas; a leitura para ali.

language = Envie esta resposta em outra língua: { $reads }. Agora ela está nesta: { $written }.
    .why = Nada mostra que esta língua seja lida, ou a plataforma pede outra.

law_conflict = Não exclua devoluções ou reembolsos: a lei prevê esse direito ({ $country }).
    .why = { $law }

law_guarantee = Não negue nem encurte a garantia que a lei dá ({ $country }).
    .why = { $law }

law_transport = Não passe o risco do transporte ao comprador: é do vendedor até a entrega ({ $country }).
    .why = { $law }

length = Corte { $over } caracteres: { $place } aceita { $limit }.
    .why = Uma mensagem maior é recusada ou cortada, e o final não chega.

logistics = Acrescente o que falta: { $lacking }.
    .why = Com transportadora, código e data dá para acompanhar o pacote sem perguntar de novo.

marketing = Retire a propaganda desta mensagem.
    .why = Propaganda em uma resposta parece spam, ainda mais em uma reclamação. { $policy }

mechanical = Responda com as suas palavras e com algo além de sim, não ou uma frase pronta.
    .why = Uma resposta seca ou repetida parece escrita sem ler a pergunta.

motive = Pergunte para que é, ou ofereça o mais parecido que você tem.
    .why = Por trás de um tamanho ou de uma cor há uma necessidade que outro produto pode atender.

name = Confira o nome: “{ $name }” não é o desta pessoa.
    .why = Um nome errado diz que a mensagem era para outra pessoa.

nameless_greeting = Cumprimente pelo nome: { $name }.
    .why = “Dear customer” serve para qualquer um. Um nome mostra que você responde a esta pessoa.

number_format = Escreva “{ $number }” de modo que não possa ser outro número.
    .why = Em alguns países a vírgula marca os decimais e em outros o ponto; mil pode virar um.

off_platform_deal = Mantenha a venda e o pagamento na plataforma.
    .why = { $place } pode fechar a sua conta por um negócio fora dela, e toda a proteção se perde. { $policy }

offer_out_of_place = Retire sua oferta desta mensagem.
    .why = Quem espera ajuda lê em uma oferta que o problema não importa. { $policy }

options = Ofereça a escolha entre duas saídas.
    .why = Quem pode escolher sente que teve atenção e aceita melhor a resposta.

overpromise = Prometa só o que depende de você; sobre o resto, diga “I expect”.
    .why = Se a transportadora atrasa, lembram da sua promessa e culpam você.

overpromise_abroad = Prometa só o que depende de você; sobre o resto, diga o que espera.
    .why = Se a transportadora atrasa, lembram da sua promessa e culpam você.

ownership = Diga com clareza que o erro foi seu e que você lamenta.
    .why = Um erro assumido é perdoado; menos de uma em cada cem respostas faz isso.

placeholder = Preencha “{ $text }” antes de enviar.
    .why = Um campo vazio de modelo mostra que ninguém escreveu pessoalmente.

policy_wall = Dê o motivo em palavras simples e ofereça duas saídas.
    .why = Uma regra sem motivo encerra a conversa e leva a uma reclamação ou a uma avaliação ruim.

policy_wall_abroad = Dê o motivo em palavras simples e ofereça duas saídas.
    .why = Uma regra sem motivo encerra a conversa e leva a uma reclamação ou a uma avaliação ruim.

redundant_message = Envie isto só se disser algo novo.
    .why = { $place } já envia essas palavras. { $policy }

review_change = Não peça para mudar ou apagar uma avaliação. Resolva o problema.
    .why = O pedido soa como pressão e irrita ainda mais. { $policy }

review_divert = Ofereça ajuda sem citar avaliações, disputas ou reclamações.
    .why = Avaliar e reclamar é possível a qualquer momento. Pedir que não façam isso é pressão. { $policy }

review_incentive = Retire a recompensa pela avaliação. Você pode pedir uma avaliação sincera sem recompensa.
    .why = As plataformas e a lei de muitos países proíbem premiar avaliações. { $policy }

review_positive = Peça uma avaliação sincera, não uma boa.
    .why = Pedir estrelas parece pressão, e as plataformas punem isso. { $policy }

safety_guess = Não adivinhe quando se trata de saúde: verifique e diga o que você não sabe.
    .why = Quem tem alergia ou criança confia em “{ $text }”. Um palpite errado pode fazer mal.

salutation = Escolha outro cumprimento: { $reason }.
    .why = O cumprimento é lido primeiro, e a forma mostra respeito.

sensitive_topic = Retire “{ $topic }” ou use uma palavra neutra.
    .why = { $reason }

shouting = Escreva “{ $text }”, sem maiúsculas nem sequências de sinais.
    .why = Maiúsculas e sequências de sinais soam como gritos, também em outras línguas.

signature = Termine com o seu nome ou o da sua loja.
    .why = Um nome mostra que uma pessoa respondeu e que é possível voltar a falar com ela.

store_offer = Sua oferta “{ $offer }” cabe aqui.
    .why = Quem pergunta por um preço ou pelo que há talvez goste de saber. Depois de uma reclamação, ninguém gosta.

thanks = Agradeça pela mensagem.
    .why = Nove em cada dez boas respostas agradecem; isso mostra que a mensagem foi bem-vinda.

time_zone = { $advice }.
    .why = Lá pode ser outra hora, ou noite.

timeframe = Diga até quando: “{ $promise }”.
    .why = Com uma data se espera com calma; sem ela vem a próxima pergunta.

typo_agreement = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_clause = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_complement = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_confused = Confira a palavra: “{ $text }”.
    .why = Uma palavra errada obriga a reler a frase, e os tradutores automáticos a tomam ao pé da letra.

typo_doubled = Escreva “{ $text }” uma vez só.
    .why = Uma palavra repetida obriga a ler a frase de novo.

typo_grammar = Confira a gramática de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_noun_form = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_phrase = Confira a gramática de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

typo_real_word = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Uma palavra errada obriga a reler a frase, e os tradutores automáticos a tomam ao pé da letra.

typo_spelling = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de ortografia parecem descuido, e tradutores automáticos tropeçam neles.

typo_verb_form = Escreva “{ $right }” em vez de “{ $text }”.
    .why = Erros de gramática parecem descuido, e alguns mudam o sentido.

units = “{ $measure }”: { $advice }.
    .why = Quem não consegue imaginar o tamanho chuta, e devolve o produto quando erra.

vague = Diga um dia ou um número de dias em vez de “{ $text }”.
    .why = “Logo” é uma hora para uns e uma semana para a transportadora. Um dia certo tranquiliza.
