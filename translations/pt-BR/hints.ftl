# The hints of the markets in Brazilian Portuguese; the English is in api/wellput/markets/data/. Facts of confidence C,
# which are shown only when asked for, are left in English.

any-write_month = Escreva o mês por extenso: 3 April 2026.
    .why = 04/03 é 4 de março na maioria dos mercados e 3 de abril nos EUA; só com números, o dia pode sair errado.

any-decimal_mark = Escreva os números sem que ponto e vírgula possam se confundir: 1234 ou 1 234.50.
    .why = Na Alemanha, na Espanha, no Brasil e em muitos outros mercados a vírgula marca os decimais, e “1.234” é mais de mil.

any-paper = Diga o tamanho do papel pelo nome: US Letter ou A4.
    .why = Os EUA, o Canadá e o México usam Letter; os outros mercados, A4.

any-garment_size = Além da etiqueta, dê as medidas em cm (e em polegadas para os EUA).
    .why = A mesma letra ou o mesmo número é outro tamanho em outra região; nos mercados asiáticos costuma ser um ou dois números menor.

any-say_i = Diga “I” em vez de “we” para o que você faz.
    .why = Em cinco estudos, atendentes que dizem “I” pareceram mais atenciosos e ativos, e os compradores compraram mais.

any-answer_in_24h = Responda em até 24 horas, nem que seja para dizer quando saberá mais.
    .why = Na Amazon, responder sobre um pedido em até 24 horas veio junto com metade das avaliações negativas.

any-apology_and_remedy = Junte ao pedido de desculpas uma solução: reembolso, um item novo ou parte do dinheiro.
    .why = Num estudo em três países, a solução ajudou em todos; só o pedido de desculpas, em dois.

any-explain_cause = Diga em uma frase o que deu errado.
    .why = Explicar a causa ajudou clientes do Leste Asiático e dos EUA a ver a resposta como justa.

any-act_fast = Diga o que você faz agora e quando fica pronto: só uma mensagem educada não basta.
    .why = Num estudo com estudantes do Japão e do Canadá, rapidez e dinheiro reduziram a raiva; só a educação, não.

any-one_emoji = Use no máximo um emoji claro, e só se o comprador usou algum.
    .why = Numa pesquisa nos EUA e na China, mais de 60% de 15 emojis populares foram entendidos de formas diferentes.

any-you_forms = Use a forma de tratamento educada do idioma do comprador.
    .why = Alemão, francês, russo, polonês e outros têm duas formas; japonês e tailandês usam formas de respeito no lugar de “você”.

ae-greeting = Cumprimente primeiro, depois deseje coisas boas e então vá ao assunto; “مرحباً” é neutro.
    .why = Muitos compradores nos Emirados esperam o cumprimento antes dos negócios.

ae-first_name_title = Use uma forma de tratamento e o primeiro nome: “Mr. Mohammed”. Nunca corte “Abdulrahman” para “Abd”.
    .why = “Abd” sozinho não é nome.

ae-gender = Use frases neutras se não souber se é homem ou mulher; “حضرتك” é um “você” respeitoso.
    .why = Em árabe, verbos e adjetivos mostram o gênero de quem lê.

ae-keep_promises = Prometa só o que puder cumprir.
    .why = Uma promessa por escrito é levada a sério.

ae-gulf = Diga “the Gulf” ou o nome do país.
    .why = “Persian Gulf” pode irritar nos países árabes.

ae-alcohol_pork = Deixe de fora piadas e ofertas sobre álcool e carne de porco.
    .why = Os dois são proibidos para muitos leitores.

ae-weekend = Lembre que o fim de semana é sábado e domingo.
    .why = Guias mais antigos ainda falam em sexta e sábado.

ae-ramadan = Conte com horários menores no Ramadã e uma pausa nas duas festas do Eid; as datas seguem a lua.
    .why = Em 2027 o Ramadã vai mais ou menos de 8 de fevereiro a 9 de março, e o Eid al-Adha, de 16 a 19 de maio.

ae-rtl = Ponha números de pedido, links e nomes em letras latinas em uma linha própria.
    .why = Em um texto da direita para a esquerda, eles mudam de lugar.

ae-digits = Lá o dia vem primeiro: escreva o mês por extenso.
    .why = Nos Emirados se escreve dia, mês e ano; o comum são os algarismos ocidentais (1, 2, 3).

au-first_names = Use o primeiro nome desde o começo.
    .why = Sobrenomes e tratamentos como Mr. soam formais demais para muitos compradores na Austrália.

au-direct = Escreva de forma direta e exata.
    .why = Palavras vagas podem parecer evasivas para compradores na Austrália.

au-no_hard_sell = Deixe os superlativos de fora e descreva os fatos.
    .why = Muitos compradores na Austrália não gostam de venda agressiva.

au-emoji = Um pouco de humor cai bem, mas não use emoji em mensagem formal.
    .why = É o que aconselham os guias de negócios na Austrália.

au-no_refunds = Nunca escreva “no refunds” nem “sale items cannot be returned”; “no refund for change of mind” é permitido.
    .why = Pela lei australiana do consumidor, essas frases são ilegais.

au-apology = Peça desculpas com clareza: ajuda.
    .why = Em um estudo, o pedido de desculpas aumentou a satisfação de clientes na Austrália.

au-seasons = Diga o mês em vez da estação.
    .why = As estações são as do hemisfério sul: lá dezembro é verão.

au-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = Na Austrália se escreve dia, mês e ano.

au-dollars = Escreva AU$ ou US$, nunca só $.
    .why = Para um comprador na Austrália, só $ é o dólar australiano.

br-first_name_title = Ponha uma forma de tratamento antes do primeiro nome: “Sr. João”, “Sra. Maria”.
    .why = No Brasil o sobrenome é pouco usado para se dirigir a alguém.

br-voce = Use “você”; “o senhor / a senhora” para compradores mais velhos ou mais distância.
    .why = “Você” é a forma normal; algumas mulheres sentem que “senhora” as envelhece.

br-portuguese = Escreva em português, não em espanhol, e deixe de fora rótulos como “Latino”.
    .why = No Brasil se fala português.

br-regret_right = Não recuse uma devolução de imediato: quem compra à distância tem 7 dias para se arrepender, com reembolso total, frete incluído.
    .why = O artigo 49 do Código de Defesa do Consumidor dá esse direito.

br-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = No Brasil se escreve dia, mês e ano.

br-clock = Use o relógio de 24 horas: 17h ou 17:00.
    .why = No Brasil as horas se escrevem sem a.m. e p.m.

br-no_whatsapp = Fique nas mensagens da plataforma, mesmo que o comprador peça WhatsApp.
    .why = O WhatsApp é muito usado no Brasil, mas as plataformas proíbem levar a conversa para lá.

ca-date_form = Escreva sempre o mês por extenso.
    .why = No Canadá se usam mesmo três ordens: mês primeiro, dia primeiro e ano primeiro.

ca-quebec_french = Ofereça uma resposta em francês se o pacote vai para o Quebec.
    .why = Os consumidores do Quebec têm por lei o direito de ser atendidos em francês, e isso vale também para sites de empresas de fora.

ca-vous = Use “vous” em francês; em inglês, escreva de modo simples, como na América do Norte.
    .why = “Vous” é a forma normal no atendimento.

ca-measures = Use medidas métricas para os produtos; a altura de uma pessoa costuma vir em pés e polegadas.
    .why = O Canadá é métrico, com algumas medidas antigas no dia a dia.

ca-dollars = Escreva CA$ ou US$, nunca só $.
    .why = Para um comprador no Canadá, só $ é o dólar canadense.

ca-act_fast = Ofereça uma solução rápida: só a cortesia não acalma um comprador aborrecido.
    .why = Num estudo com estudantes do Canadá, rapidez e dinheiro reduziram a raiva; só a educação, não.

cn-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

cn-greeting = Use o sobrenome com uma forma de tratamento: 王先生, 王女士, “Mr. Wang”.
    .why = Só o nome próprio é íntimo demais para muitos compradores na China.

cn-nin = Escreva 您, não 你, e mantenha um tom caloroso e amigável; os vendedores de lá escrevem muito 亲.
    .why = É o tom dos chats das lojas chinesas.

cn-forbidden_words = Não escreva 不可能, 不知道 nem 绝对; escreva 我马上帮您查 e o próximo passo.
    .why = Os roteiros de atendimento das plataformas chinesas proíbem essas palavras.

cn-two_options = Mostre compreensão, assuma a causa e dê duas saídas: devolução com reembolso, ou troca, com o frete pago.
    .why = Na China os atendentes aprendem essa ordem.

cn-on_platform = Fique na plataforma, sem links e sem pagamento em outro lugar.
    .why = As plataformas na China punem isso.

cn-seven_days = Não recuse uma devolução de imediato: quem compra on-line tem 7 dias para devolver sem motivo.
    .why = É o que diz a lei chinesa do consumidor; produtos sob medida, frescos e digitais são exceção.

cn-gifts = Evite como presente jogos de quatro, relógios, peras e guarda-chuvas; 6, 8 e 9 agradam. Não escreva nenhum nome em vermelho.
    .why = Quatro soa como morte.

cn-simplified = Use caracteres simplificados.
    .why = São o padrão na China continental.

cn-date_form = Escreva o mês por extenso, ou 2026年4月3日 em chinês.
    .why = Na China se escreve ano, mês e dia.

cn-address = Deixe o endereço na ordem dele, do maior para o menor.
    .why = Os endereços chineses começam pela província.

cn-spring_festival = Lembre-se da Festa da Primavera (5–10 de fevereiro de 2027) e da semana do Dia Nacional (1–7 de outubro).
    .why = As fábricas costumam parar por semanas perto da Festa da Primavera.

de-greeting = Muitos compradores na Alemanha esperam uma forma de tratamento e o sobrenome: “Guten Tag Frau Wolf”, com “Sie”.
    .why = Um “du” não pedido ou só o primeiro nome incomoda parte dos compradores, mais os mais velhos.

de-mirror_du = Use “Sie”, a menos que o comprador tenha escrito “du”.
    .why = Numa pesquisa com 4.533 alemães, a preferência por “du” dependia do canal.

de-frame = Inclua um cumprimento, uma despedida e o seu nome.
    .why = Sem isso, a mensagem costuma ser lida como grosseira na Alemanha.

de-facts = Dê fatos com motivos; deixe de fora palavras vagas e elogios fortes.
    .why = Afirmações exageradas ou vagas tiram a confiança de muitos compradores na Alemanha.

de-plain_criticism = Leia a crítica direta como informação e responda ao ponto.
    .why = Na Alemanha a crítica muitas vezes vem sem rodeios e nem sempre é raiva.

de-frau = Use “Frau” para todas as mulheres e mantenha “Dr.” se o comprador o usar.
    .why = “Fräulein” é antiquado, e um título acadêmico é usado como parte do nome.

de-date_form = Escreva o mês por extenso, ou 03.04.2026 para 3 de abril.
    .why = Na Alemanha se escreve dia, mês e ano, com pontos.

de-clock = Use o relógio de 24 horas: 17:00.
    .why = Na Alemanha as horas se escrevem sem a.m. e p.m.

de-address = Deixe o código postal antes da cidade: “10115 Berlin”.
    .why = É assim que se escrevem endereços alemães.

de-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

es-greeting = Comece com “Estimado/a Sr./Sra.” e o primeiro sobrenome, ou com “Hola” e o nome se o comprador escreveu assim.
    .why = Com um comprador novo na Espanha, a forma educada nunca está errada.

es-usted = Use “usted” com um comprador novo, a menos que ele tenha escrito “tú”.
    .why = “Tú” é frequente entre os mais jovens; “usted” nunca está errado.

es-two_surnames = Trate o comprador pelo primeiro dos dois sobrenomes e mantenha os dois por escrito.
    .why = O primeiro é o sobrenome usado no tratamento.

es-don = Deixe “don” e “doña” de fora.
    .why = Hoje podem soar irônicos.

es-warm_opening = Comece com uma linha calorosa antes do assunto.
    .why = Ser direto demais pode parecer frio para muitos compradores na Espanha.

es-languages = Responda no idioma do comprador, se puder: catalão, basco e galego também são oficiais.
    .why = Responder a uma mensagem em catalão corrigindo para o espanhol pode magoar.

es-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = Na Espanha se escreve dia, mês e ano.

es-clock = Use o relógio de 24 horas: 17:00.
    .why = Na Espanha as horas se escrevem sem a.m. e p.m.

es-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

fr-greeting = Muitos compradores na França esperam “Bonjour Madame” ou “Bonjour Monsieur” e o sobrenome.
    .why = Só o primeiro nome parece íntimo demais com um desconhecido.

fr-vous = Use “vous”.
    .why = É a forma de todo contato com clientes.

fr-closing_form = Termine com “Cordialement” ou, mais caloroso, “Bien cordialement”.
    .why = Fórmulas longas são para cartas.

fr-unknown_gender = Escreva “Madame, Monsieur” se não souber para quem escreve.
    .why = Serve para todos.

fr-action_and_date = Reconheça o problema, repita os fatos e diga uma ação concreta e a data; deixe de fora “sempre”, “nunca” e “impossível”.
    .why = Os guias franceses de atendimento ensinam essa ordem.

fr-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = Na França se escreve dia, mês e ano.

fr-clock = Use o relógio de 24 horas: 17 h ou 17:00.
    .why = Na França as horas se escrevem sem a.m. e p.m.

fr-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

gb-soft_requests = Suavize os pedidos (“Could you…”, “Would you mind…”) e mantenha “please” e “thank you”.
    .why = O inglês comercial escrito costuma ser um pouco mais formal e suave no Reino Unido do que nos EUA.

gb-dear_mr = Escreva “Dear Mr Case” sem ponto; “Dear Sir or Madam” se não tiver o nome. “Dear Sirs” é antiquado.
    .why = No inglês britânico Mr e Ms não levam ponto.

gb-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = No Reino Unido o dia vem antes do mês.

gb-measures = Medidas métricas servem para os produtos; as pessoas ainda pensam em milhas, pés e stones.
    .why = O Reino Unido mistura os dois sistemas.

gb-cancel_right = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para cancelar.
    .why = As regras britânicas de 2013 dão o direito de cancelar sem motivo, salvo poucas exceções, como produtos sob medida.

gb-sizes = Diga se o número de um sapato ou roupa é UK, US ou EU, e acrescente os cm.
    .why = Os números britânicos diferem dos dos EUA e da UE para o mesmo pé ou corpo.

hk-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

hk-greeting = Use Mr ou Ms e o sobrenome, ou o primeiro nome inglês se o comprador assina com ele.
    .why = Muitas pessoas em Hong Kong têm um primeiro nome inglês.

hk-traditional = Use caracteres tradicionais, ou inglês.
    .why = As palavras do cantonês diferem das de Taiwan, e o inglês é língua oficial.

hk-reserved = Mantenha a primeira mensagem reservada e formal.
    .why = Muitos compradores em Hong Kong esperam isso.

hk-no_blame = Nunca culpe o comprador abertamente.
    .why = Não passar vergonha diante dos outros importa em Hong Kong.

hk-gifts = Evite como presente relógios e objetos cortantes, e embalagem branca ou azul; 6 e 8 agradam, 4 não.
    .why = Branco e azul são cores de luto.

hk-politics = Deixe a situação política de fora.
    .why = É um assunto a evitar.

hk-no_postcode = Não peça o código postal.
    .why = Os endereços de Hong Kong não têm.

hk-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = Em Hong Kong se escreve dia, mês e ano.

hk-dollars = Escreva HK$ ou US$, nunca só $.
    .why = Para um comprador de lá, só $ é o dólar de Hong Kong.

id-greeting = Use Pak ou Bu e o primeiro nome; “Kak” é a forma amigável e neutra das lojas.
    .why = Muitos compradores na Indonésia esperam uma forma de tratamento antes do primeiro nome.

id-no_kamu = Evite “kamu”; “Anda” é formal e um pouco distante, melhor um tratamento como Pak ou o nome.
    .why = “Kamu” é para amigos.

id-no_bare_name = Não use só o nome.
    .why = Sem forma de tratamento é indelicado, sobretudo com pessoas mais velhas.

id-fast_chat = Responda rápido e em tom amigável.
    .why = Comprar por chat é normal na Indonésia.

id-holidays = Lembre-se do Ramadã, do Eid al-Fitr (por volta de 10–11 de março de 2027) e do Nyepi (8 de março de 2027, Bali fecha).
    .why = Nesses dias o correio e as transportadoras não trabalham.

id-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = Na Indonésia se escreve dia, mês e ano.

in-greeting = Escreva “Dear Mr” ou “Dear Ms” e o nome, ou “Sir / Madam”; só o primeiro nome se o comprador assina assim.
    .why = Muitos compradores na Índia esperam uma forma de tratamento; “-ji” mostra respeito.

in-no_family_name = Use o nome próprio com Mr ou Ms se o comprador só tem iniciais e um nome.
    .why = Muitas pessoas no sul da Índia não têm sobrenome.

in-indian_english = Leia “kindly”, “please revert” e “do the needful” como inglês educado normal; você não precisa copiar.
    .why = São comuns no inglês da Índia.

in-small_talk = Acrescente uma palavra gentil antes do assunto.
    .why = Na Índia se valorizam palavras que criam relação, e também a hierarquia.

in-aap = Use “आप” em hindi, nunca “तुम” nem “तू”.
    .why = É a forma usada com clientes.

in-many_languages = Fique no inglês, a menos que o comprador escreva em outro idioma.
    .why = A Índia tem muitos idiomas; no sul não se fala hindi em toda parte.

in-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = Na Índia se escreve dia, mês e ano.

in-weekend = Conte o sábado como dia útil.
    .why = Na Índia só o domingo é fim de semana.

it-greeting = Muitos compradores na Itália esperam “Gentile Signora” ou “Gentile Signor” e o sobrenome, com “Lei”.
    .why = Passar depressa ao primeiro nome pode parecer falso.

it-lei = Use “Lei” até o comprador oferecer “tu”.
    .why = É a forma para adultos que não se conhecem.

it-openers = Use “Buongiorno” ou “Salve” se não tiver o nome; “Egregio” é muito formal, “Spettabile” é para empresas.
    .why = A abertura indica quão formal é o resto.

it-titles = Use Dott., Dott.ssa, Ing. ou Avv. se o comprador assina assim.
    .why = Um título a mais raramente ofende na Itália.

it-signorina = Use “Signora” para todas as mulheres.
    .why = É melhor evitar “Signorina”.

it-voi = Use “Voi” para uma empresa e “Lei” para uma pessoa.
    .why = É a convenção das cartas comerciais.

it-closing_form = Termine com “Cordiali saluti”.
    .why = É a despedida habitual.

it-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = Na Itália se escreve dia, mês e ano.

it-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

jp-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

jp-greeting = Escreva o sobrenome com 様 (“Tanaka-sama”), ou お客様 se não tiver o nome.
    .why = Só o nome é indelicado, e さん é leve demais para um primeiro contato formal; 御中 é para empresas.

jp-keigo = Escreva pelo menos です/ます, keigo em desculpas e pedidos, e nada de あなた.
    .why = O japonês evita o “você” direto.

jp-opening = Comece com お世話になっております ou um obrigado pelo pedido.
    .why = Muitos compradores no Japão esperam isso antes do assunto.

jp-apology_order = Peça desculpas primeiro, sem justificativas; depois diga o que aconteceu e por quê, e então o que você faz e como vai evitar que se repita.
    .why = No Japão se espera essa ordem, e a franqueza é respeitada.

jp-apologise_early = Lamente o transtorno mesmo antes de saber de quem é a culpa, sem admitir nenhuma.
    .why = No Japão, orientações jurídicas recomendam isso entre leitores japoneses.

jp-act_fast = Ofereça uma solução rápida: só a cortesia não acalma um comprador aborrecido.
    .why = Num estudo com estudantes do Japão, rapidez e dinheiro reduziram a raiva; só a educação, não.

jp-soft_refusal = Recuse com suavidade (em japonês 〜いたしかねます) e diga outro caminho.
    .why = Um “não dá” seco soa duro no Japão.

jp-reply_24h = Se a verificação demorar mais de 24 horas, envie uma nota curta com uma data.
    .why = Muitos compradores no Japão esperam resposta em um dia.

jp-no_emoji = Deixe emojis e gírias de fora.
    .why = A correspondência comercial no Japão não os usa.

jp-cushion = Ponha uma frase que amortece antes de um pedido: “I am sorry to trouble you, but…”.
    .why = É a forma educada (お忙しいところ恐縮ですが).

jp-gifts = Evite como presente jogos de quatro ou nove e flores brancas; não escreva nenhum nome em vermelho.
    .why = Representam morte ou sofrimento.

jp-date_form = Escreva o mês por extenso, ou 2026/04/03 com o ano na frente.
    .why = No Japão se escreve ano, mês e dia.

jp-address = Deixe o endereço na ordem dele, do maior para o menor, com 〒.
    .why = Os endereços japoneses começam pelo código postal e pela província.

jp-sizes = Dê os tamanhos em cm; lá LL é XL.
    .why = Os tamanhos japoneses em letras são diferentes.

kr-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

kr-greeting = Escreva o nome com 님 (“Kim Minsu-nim”), ou 고객님 se não tiver o nome.
    .why = Deixar o honorífico de fora é indelicado.

kr-formal_style = Escreva no estilo -습니다 e evite 당신.
    .why = É o estilo do atendimento por escrito.

kr-structure = Comece com 안녕하세요 e quem você é, depois o assunto, depois um obrigado; termine com 감사합니다.
    .why = Muitos compradores na Coreia esperam essa ordem.

kr-follow_up = Peça desculpas e volte a falar com o comprador depois: compensa.
    .why = Num estudo, uma boa solução aumentou a fidelidade de hóspedes coreanos mais do que a de americanos.

kr-one_business_day = Responda em um dia útil.
    .why = Uma plataforma coreana rebaixa os vendedores que demoram mais.

kr-gifts = Não escreva nenhum nome em vermelho, evite jogos de quatro; 3, 7, 8 e 9 agradam.
    .why = Nomes em vermelho e o quatro representam a morte.

kr-date_form = Escreva o mês por extenso, ou 2026. 4. 3. com o ano na frente.
    .why = Na Coreia se escreve ano, mês e dia.

kr-won = Escreva os wons sem decimais.
    .why = O won não tem unidade menor em uso.

kr-address = Deixe o endereço na ordem dele, do maior para o menor.
    .why = Os endereços coreanos começam pela província ou cidade.

mx-usted = Use “usted” com um comprador novo ou mais velho.
    .why = A passagem para “tú” é mais lenta do que na Espanha.

mx-time_of_day = Comece com um cumprimento conforme a hora (“Buenos días”), depois um obrigado e “por favor”.
    .why = Mensagens bruscas parecem frias para muitos compradores no México.

mx-titles = Use uma forma de tratamento e o sobrenome: Señor, Señora, Lic. ou Ing. se o comprador o usar.
    .why = Muitas pessoas têm dois sobrenomes, e o tratamento mostra respeito.

mx-soft_no = Dê um motivo e outra saída junto com cada “não”.
    .why = No México muitas vezes se evita o “não” direto, e “talvez” pode querer dizer não.

mx-warmth = Mostre gratidão e interesse pela pessoa.
    .why = No México palavras gentis são bem-vindas e não parecem perda de tempo.

mx-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = No México se escreve dia, mês e ano.

mx-pesos = Escreva MXN ou US$, nunca só $.
    .why = Para um comprador no México, só $ é o peso.

nl-greeting = “Beste” e o primeiro nome quase sempre servem; “Geachte heer / mevrouw” e o sobrenome é formal.
    .why = Muitas lojas usam “je”, e alguns compradores nos Países Baixos não gostam.

nl-mirror_u = Responda com a forma que o comprador usou; use “u” se só tiver um sobrenome.
    .why = É a regra prática dos guias holandeses de atendimento.

nl-direct = Escreva de forma clara e direta.
    .why = Respostas vazias ou indiretas irritam muitos compradores nos Países Baixos.

nl-date_form = Escreva o mês por extenso, ou 03-04-2026 para 3 de abril.
    .why = Nos Países Baixos se escreve dia, mês e ano.

nl-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

pl-greeting = Comece com “Dzień dobry”, ou “Szanowna Pani” / “Szanowny Panie”.
    .why = Muitos compradores na Polônia esperam Pan ou Pani com a terceira pessoa.

pl-no_surname = Nunca ponha o sobrenome depois de “Szanowny Panie” ou “Szanowna Pani”.
    .why = “Szanowny Panie Wiśniewski” soa grosseiro.

pl-no_witam = Comece com “Dzień dobry”, não com “Witam”.
    .why = “Witam” põe quem escreve acima de quem lê.

pl-unknown_gender = Escreva “Szanowni Państwo” se não souber para quem escreve.
    .why = Serve para todos.

pl-vocative = Em tom informal, use o vocativo do primeiro nome: Aniu, Marku.
    .why = Soa mais caloroso.

pl-no_ty = Nunca use “ty” com um desconhecido.
    .why = Pode ser tomado como ofensa.

pl-complaint_14_days = Responda a uma reclamação em até 14 dias.
    .why = Pela lei polonesa do consumidor, uma reclamação sem resposta em 14 dias corridos vale como aceita.

pl-date_form = Escreva o mês por extenso, ou 3.04.2026 para 3 de abril.
    .why = Na Polônia se escreve dia, mês e ano, com pontos.

pl-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

pt-not_brazilian = Não reaproveite textos brasileiros: escreva “o senhor / a senhora” ou omita o pronome.
    .why = “Você” pode soar íntimo demais ou grosseiro em Portugal.

pt-titles = Use Dr./Dr.ª, Eng.º ou Arq.º se o comprador o usar; senão, Sr./Sr.ª.
    .why = Os títulos importam em Portugal.

pt-last_surname = Use o último dos sobrenomes.
    .why = É o que se usa no tratamento.

pt-dona = “Senhora Dona” e o primeiro nome é cortês para uma mulher.
    .why = É uma forma educada comum.

pt-title_given = Uma forma de tratamento com o primeiro nome também é formal.
    .why = O CLDR a dá como a forma formal do português.

pt-date_form = Lá o dia vem primeiro (03/04 é 3 de abril): escreva o mês por extenso.
    .why = Em Portugal se escreve dia, mês e ano.

pt-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

ru-greeting = Comece com “Здравствуйте, Анна!” ou “Уважаемая Анна Ивановна!”, com ponto de exclamação.
    .why = É a convenção das cartas russas.

ru-name_form = Use o primeiro nome, ou o primeiro nome com o patronímico se você o souber; nunca sobrenome com inicial nem apelido.
    .why = É a forma respeitosa; as lojas costumam usar o primeiro nome com “вы”.

ru-vy = Use sempre “вы”, e “Вы” em carta a uma só pessoa.
    .why = É a forma usada com clientes.

ru-brackets = Leia um parêntese de fechamento “)” como um sorriso; você não precisa escrevê-lo.
    .why = Nos chats russos “)” é amigável, e um ponto no fim pode parecer seco.

ru-flowers = Ofereça um número ímpar de flores, e nenhuma amarela.
    .why = Número par é para funerais; o amarelo representa separação.

ru-date_form = Escreva o mês por extenso, ou 03.04.2026 para 3 de abril.
    .why = Na Rússia se escreve dia, mês e ano, com pontos.

ru-clock = Use o relógio de 24 horas: 17:00.
    .why = Na Rússia as horas se escrevem sem a.m. e p.m.

ru-time_zone = Diga “horário de Moscou” ou use a hora local do comprador.
    .why = A Rússia tem 11 fusos horários; Moscou é UTC+3.

sa-greeting = Cumprimente primeiro, depois deseje coisas boas e então vá ao assunto; “مرحباً” é neutro.
    .why = Muitos compradores na Arábia Saudita esperam o cumprimento antes dos negócios.

sa-first_name_title = Use uma forma de tratamento e o primeiro nome: “Mr. Mohammed”. Nunca corte “Abdulrahman” para “Abd”.
    .why = “Abd” sozinho não é nome.

sa-gender = Use frases neutras se não souber se é homem ou mulher; “حضرتك” é um “você” respeitoso.
    .why = Em árabe, verbos e adjetivos mostram o gênero de quem lê.

sa-keep_promises = Prometa só o que puder cumprir.
    .why = Uma promessa por escrito é levada a sério.

sa-gulf = Diga “the Gulf” ou o nome do país.
    .why = “Persian Gulf” pode irritar nos países árabes.

sa-alcohol_pork = Deixe de fora piadas e ofertas sobre álcool e carne de porco.
    .why = Os dois são proibidos para muitos leitores.

sa-weekend = Lembre que o fim de semana é sexta e sábado.
    .why = O trabalho recomeça no domingo.

sa-ramadan = Conte com horários menores no Ramadã e uma pausa nas duas festas do Eid; as datas seguem a lua.
    .why = Em 2027 o Ramadã vai mais ou menos de 8 de fevereiro a 9 de março, e o Eid al-Adha, de 16 a 19 de maio.

sa-rtl = Ponha números de pedido, links e nomes em letras latinas em uma linha própria.
    .why = Em um texto da direita para a esquerda, eles mudam de lugar.

sa-digits = Lá o dia vem primeiro: escreva o mês por extenso.
    .why = Na Arábia Saudita se escreve dia, mês e ano; o comum são os algarismos ocidentais (1, 2, 3).

se-greeting = Comece com “Hej” e o primeiro nome, sem tratamento.
    .why = Muitos compradores na Suécia esperam “du” e o primeiro nome de todos.

se-no_ni = Use “du”, não “ni”, com um só comprador.
    .why = Segundo pesquisas, muitos na Suécia sentem “ni” como distante ou condescendente.

se-date_form = Escreva o mês por extenso, ou 2026-04-03.
    .why = Na Suécia se escreve ano, mês e dia.

se-clock = Use o relógio de 24 horas: 17:00.
    .why = Na Suécia as horas se escrevem sem a.m. e p.m.

se-withdrawal = Não recuse uma devolução de imediato: quem compra à distância tem 14 dias para desistir.
    .why = O direito da UE garante isso sem exigir motivo, salvo exceções como produtos sob medida.

th-greeting = Escreva “Khun” (คุณ) e o primeiro nome, para homens e mulheres.
    .why = Na Tailândia o sobrenome não é usado no tratamento.

th-particles = Termine as frases com ครับ se quem escreve é homem, com ค่ะ se é mulher.
    .why = A partícula depende do vendedor, não do comprador.

th-soft_requests = Suavize um pedido direto, em tailandês com a partícula; não é preciso muito “por favor”.
    .why = Um pedido seco parece um pouco grosseiro.

th-keep_face = Mantenha a calma, suavize as más notícias e não deixe o comprador em situação constrangedora.
    .why = Culpar abertamente magoa na Tailândia.

th-royal_family = Não escreva nada sobre a família real.
    .why = Insultá-la é crime, com 3 a 15 anos de prisão.

th-calendar = Escreva o ano completo, 2026, e o mês por extenso.
    .why = A Tailândia conta os anos na era budista: 2026 é 2569.

th-fast_chat = Responda rápido; curto e amigável está bom.
    .why = Comprar por chat é comum na Tailândia.

tr-greeting = Use o primeiro nome com Bey ou Hanım (“Ayşe Hanım”), ou “Sayın” e o nome completo.
    .why = Na Turquia o sobrenome raramente é usado no tratamento.

tr-siz = Use “siz”.
    .why = É a forma usada com clientes.

tr-unknown_name = Escreva “Beyefendi” ou “Hanımefendi” se não tiver o nome.
    .why = É a forma educada.

tr-dotted_i = Não escreva nomes turcos em maiúsculas com regras inglesas: i vira İ e ı vira I.
    .why = O i errado é um erro de grafia no nome do comprador.

tr-date_form = Escreva o mês por extenso, ou 3.04.2026 para 3 de abril.
    .why = Na Turquia se escreve dia, mês e ano, com pontos.

tw-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

tw-traditional = Use caracteres tradicionais e as palavras de Taiwan.
    .why = Os compradores em Taiwan leem e falam de modo diferente do continente.

tw-no_simplified = Nunca envie um texto em caracteres simplificados.
    .why = Ele mostra que você tomou o leitor por outra pessoa.

tw-greeting = Use o sobrenome com 先生, 小姐 ou 女士 (Mr., Ms.), e 您.
    .why = Muitos compradores em Taiwan esperam uma forma de tratamento.

tw-not_mainland = Não trate o comprador como um cliente da China continental.
    .why = Isso incomoda muitos compradores em Taiwan.

tw-seven_days = Não recuse uma devolução de imediato: quem compra à distância tem 7 dias de reflexão, feriados incluídos.
    .why = É o que diz a lei do consumidor de Taiwan.

tw-gifts = Evite como presente relógios, guarda-chuvas, lenços e jogos de quatro; não escreva nenhum nome em vermelho.
    .why = Representam separação ou morte.

tw-date_form = Escreva o mês por extenso ou o ano completo, 2026; o ano 115 em documentos é 2026.
    .why = Nos documentos, Taiwan conta os anos da República.

tw-dollars = Escreva NT$ ou US$, nunca só $.
    .why = Para muitos compradores em Taiwan, só $ é o dólar taiwanês.

ua-ukrainian = Atenda o comprador em ucraniano, a menos que ele peça outro idioma.
    .why = A lei exige isso das lojas on-line desde 16 de janeiro de 2021; muitos compradores esperam o mesmo de outros vendedores.

ua-names_of_places = Escreva Kyiv, Kharkiv, Odesa, Lviv, e “Ukraine” sem “the”.
    .why = As outras grafias vêm do russo.

ua-no_russian = Não comece em russo.
    .why = Muitos compradores na Ucrânia levariam a mal.

ua-vocative = Use o vocativo: “Добрий день, пане Іване!”, “Шановна пані Олено!”.
    .why = É a forma educada, e “шановний” não se abrevia.

ua-vy = Use “Ви”, com maiúscula em cartas.
    .why = É a forma usada com clientes.

ua-flowers = Ofereça um número ímpar de flores.
    .why = Número par é para funerais.

ua-date_form = Escreva o mês por extenso, ou 03.04.2026 para 3 de abril.
    .why = Na Ucrânia se escreve dia, mês e ano, com pontos.

ua-holidays = Não prometa dias com base em um calendário de feriados.
    .why = No momento, os feriados oficiais não são dias de folga.

us-first_names = O primeiro nome é normal depois da primeira mensagem: “Hi Sarah,”. A forma formal é “Dear Ms. Case:”.
    .why = Muitos compradores nos EUA esperam uma forma amigável; lá Mr. e Ms. levam ponto.

us-answer_first = Dê primeiro a resposta e depois o contexto.
    .why = Muitos compradores nos EUA acham cansativa uma longa abertura educada.

us-active_voice = Escreva frases curtas e simples na voz ativa.
    .why = Os guias de redação comercial da América do Norte pedem isso.

us-compensation = Ofereça algo concreto: reembolso, desconto ou um novo envio.
    .why = Em dois estudos, a compensação contou mais do que só desculpas para clientes nos EUA, e só lá também aumentou a vontade de comprar de novo.

us-date_form = Escreva o mês por extenso; lá os números são lidos com o mês primeiro: 4/3 é 3 de abril.
    .why = Nos EUA o mês vem antes do dia.

us-clock = Use o relógio de 12 horas: 5 pm.
    .why = Nos EUA as horas se escrevem com a.m. e p.m.

us-measures = Dê polegadas, libras e °F além das medidas métricas.
    .why = Os EUA usam suas próprias medidas; poucos compradores lá conseguem imaginar centímetros ou quilos.

us-time_zone = Diga o fuso horário (Eastern, Pacific) ou use a hora local do comprador.
    .why = Os EUA têm de quatro a seis fusos horários.

us-neutral_greeting = Evite “Dear Sirs” e outras formas que citam um só gênero.
    .why = Nos EUA se espera que o inglês comercial seja neutro.

vn-name_order = Confira que parte do nome é o sobrenome: no idioma de origem ele vem primeiro.
    .why = Em letras latinas usam-se as duas ordens, por isso é fácil pegar a parte errada.

vn-greeting = Use uma forma de tratamento e o nome próprio, a última parte do nome: “Anh Nam”, “Chị Lan”, “Mr. Khai”.
    .why = O sobrenome Nguyen não distingue ninguém.

vn-no_neutral_you = Escolha anh ou chị para adultos, ông ou bà para idosos.
    .why = O vietnamita não tem um “você” neutro, e errar a idade pode ofender.

vn-no_bare_name = Não use só o nome.
    .why = Sem forma de tratamento é indelicado com um desconhecido.

vn-family_names = Não suponha que um casal tenha o mesmo sobrenome.
    .why = As mulheres mantêm o próprio sobrenome.

vn-particles = Acrescente dạ, ạ e xin.
    .why = Eles mostram respeito.

vn-dong = Escreva os đồng sem decimais: 1.234.567 ₫.
    .why = O đồng não tem unidade menor em uso.

vn-date_form = Lá o dia vem primeiro (3/4 é 3 de abril): escreva o mês por extenso.
    .why = No Vietnã se escreve dia, mês e ano.

vn-stay_here = Fique nas mensagens da plataforma.
    .why = Aplicativos de mensagens são muito usados no Vietnã, mas as plataformas proíbem levar a conversa para lá.

# Marketplaces; the English is in api/wellput/marketplaces/data/.

allegro-invoice = Desde 20 de outubro de 2025 as notas fiscais vão pela função de notas, não por mensagens.
    .why = É o que dizem as regras do Allegro.

mercadolibre-claim = Não pressione o comprador a não abrir uma reclamação; resolvida em dois dias úteis, ela poupa sua reputação.
    .why = É o que dizem as regras do Mercado Livre.

mercari-rating = Não peça avaliação antes de o comprador receber o item.
    .why = O Mercari proíbe isso.

amazon-attachments = Os anexos de uma mensagem podem somar 10 MB.
    .why = A Amazon fixa esse limite.

etsy-attachments = Uma mensagem aceita três arquivos (JPG, GIF, PDF ou PNG) de até 100 MB.
    .why = A Etsy fixa esses limites.

amazon-no_response = Uma mensagem que não precisa de resposta pode ser marcada como “sem resposta necessária”; nas 24 horas contam fins de semana e feriados.
    .why = Senão a mensagem conta como não respondida.

ozon-style = Escreva com educação, em estilo comercial e tom positivo; nada falso.
    .why = É o que dizem as regras da Ozon para vendedores.
