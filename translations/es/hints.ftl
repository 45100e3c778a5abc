# The hints of the markets in Spanish; the English is in api/wellput/markets/data/. Facts of confidence C,
# which are shown only when asked for, are left in English.

any-write_month = Escriba el mes con letras: 3 April 2026.
    .why = 04/03 es el 4 de marzo en la mayoría de los mercados y el 3 de abril en EE. UU.; con cifras solas puede indicar otro día.

any-decimal_mark = Escriba los números de modo que no se confundan punto y coma: 1234 o 1 234.50.
    .why = En Alemania, España, Brasil y muchos otros mercados la coma marca los decimales y «1.234» es más de mil.

any-paper = Diga el tamaño del papel por su nombre: US Letter o A4.
    .why = EE. UU., Canadá y México usan Letter; los demás mercados, A4.

any-garment_size = Además de la talla, dé las medidas en cm (y en pulgadas para EE. UU.).
    .why = La misma letra o el mismo número es otra talla en otra región; en los mercados asiáticos suele ser una o dos tallas menor.

any-say_i = Diga «I» en lugar de «we» cuando habla de lo que hace usted.
    .why = En cinco estudios, los agentes que decían «I» parecían más atentos y activos, y los compradores compraban más.

any-answer_in_24h = Responda en 24 horas, aunque solo sea para decir cuándo sabrá más.
    .why = En Amazon, responder sobre un pedido en 24 horas iba unido a la mitad de valoraciones negativas.

any-apology_and_remedy = Acompañe la disculpa con una solución: un reembolso, un artículo nuevo o una parte del dinero.
    .why = En un estudio en tres países, la solución ayudó en todos; la disculpa sola, en dos.

any-explain_cause = Diga en una frase qué salió mal.
    .why = Explicar la causa ayudó a clientes de Asia Oriental y de EE. UU. a ver la respuesta como justa.

any-act_fast = Diga qué hace ahora y cuándo estará hecho: con un mensaje cortés no basta.
    .why = En un estudio con estudiantes de Japón y Canadá, la rapidez y el dinero redujeron el enfado; la cortesía sola, no.

any-one_emoji = Use como mucho un emoji claro, y solo si el comprador usó alguno.
    .why = En una encuesta en EE. UU. y China, más del 60 % de 15 emojis populares se entendieron de formas distintas.

any-you_forms = Use la forma de cortesía del idioma del comprador.
    .why = Alemán, francés, ruso, polaco y otros tienen dos formas; el japonés y el tailandés usan tratamientos en lugar de «tú».

ae-greeting = Primero salude, luego exprese buenos deseos y después vaya al asunto; «مرحباً» es neutro.
    .why = Muchos compradores de los Emiratos esperan el saludo antes de los negocios.

ae-first_name_title = Use un tratamiento y el nombre de pila: «Mr. Mohammed». Nunca acorte «Abdulrahman» a «Abd».
    .why = «Abd» solo no es un nombre.

ae-gender = Use frases neutras si no sabe si es hombre o mujer; «حضرتك» es un «usted» cortés.
    .why = En árabe, los verbos y adjetivos muestran el género de quien lee.

ae-keep_promises = Prometa solo lo que pueda cumplir.
    .why = Una promesa escrita se toma en serio.

ae-gulf = Diga «the Gulf» o nombre el país.
    .why = «Persian Gulf» puede molestar en los Estados árabes.

ae-alcohol_pork = Evite bromas y ofertas sobre alcohol y cerdo.
    .why = Ambos están prohibidos para muchos lectores.

ae-weekend = Tenga en cuenta que el fin de semana es sábado y domingo.
    .why = Las guías antiguas aún dicen viernes y sábado.

ae-ramadan = Cuente con horarios más cortos en ramadán y una pausa en las dos fiestas del Eid; las fechas siguen la luna.
    .why = En 2027 el ramadán va más o menos del 8 de febrero al 9 de marzo y el Eid al-Adha, del 16 al 19 de mayo.

ae-rtl = Ponga los números de pedido, los enlaces y los nombres latinos en una línea aparte.
    .why = En un texto de derecha a izquierda cambian de sitio.

ae-digits = Allí el día va primero: escriba el mes con letras.
    .why = En los Emiratos se escribe día, mes y año; lo habitual son las cifras occidentales (1, 2, 3).

au-first_names = Use el nombre de pila desde el principio.
    .why = Los apellidos y los tratamientos suenan rígidos a muchos compradores de Australia.

au-direct = Escriba de forma directa y precisa.
    .why = Las palabras vagas pueden parecer evasivas a los compradores de Australia.

au-no_hard_sell = Evite los superlativos y describa los hechos.
    .why = A muchos compradores de Australia no les gusta la venta agresiva.

au-emoji = Un poco de humor está bien, pero no ponga emojis en un mensaje formal.
    .why = Así lo aconsejan las guías de negocios en Australia.

au-no_refunds = Nunca escriba «no refunds» ni «sale items cannot be returned»; «no refund for change of mind» está permitido.
    .why = Según la ley australiana de consumo, esas frases son ilegales.

au-apology = Pida perdón con claridad: ayuda.
    .why = En un estudio, una disculpa aumentó la satisfacción de clientes de Australia.

au-seasons = Nombre el mes en lugar de la estación.
    .why = Las estaciones están al revés: en diciembre allí es verano.

au-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En Australia se escribe día, mes y año.

au-dollars = Escriba AU$ o US$, nunca $ solo.
    .why = Para un comprador de Australia, $ solo es el dólar australiano.

br-first_name_title = Ponga un tratamiento delante del nombre de pila: «Sr. João», «Sra. Maria».
    .why = En Brasil se usan poco los apellidos para dirigirse a alguien.

br-voce = Use «você»; «o senhor / a senhora» con compradores mayores o para más distancia.
    .why = «Você» es la forma normal; algunas mujeres sienten que «senhora» las hace mayores.

br-portuguese = Escriba en portugués, no en español, y evite etiquetas como «Latino».
    .why = En Brasil se habla portugués.

br-regret_right = No rechace una devolución de entrada: quien compra a distancia tiene 7 días para arrepentirse con reembolso completo, envío incluido.
    .why = El artículo 49 del código de consumo da este derecho.

br-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En Brasil se escribe día, mes y año.

br-clock = Use el reloj de 24 horas: 17h o 17:00.
    .why = En Brasil las horas se escriben sin a.m. ni p.m.

br-no_whatsapp = Siga en los mensajes de la plataforma, aunque el comprador pida WhatsApp.
    .why = WhatsApp se usa mucho en Brasil, pero las plataformas prohíben pasar la conversación allí.

ca-date_form = Escriba siempre el mes con letras.
    .why = En Canadá se usan de verdad tres órdenes: primero el mes, primero el día y primero el año.

ca-quebec_french = Ofrezca una respuesta en francés si el paquete va a Quebec.
    .why = Los consumidores de Quebec tienen derecho por ley a que se les atienda en francés, y se aplica también a los sitios de empresas de fuera.

ca-vous = Use «vous» en francés; en inglés, escriba con la sencillez de Norteamérica.
    .why = «Vous» es la forma normal en la atención al cliente.

ca-measures = Use medidas métricas para los artículos; la estatura suele darse en pies y pulgadas.
    .why = Canadá es métrica, con algunas medidas antiguas en la vida diaria.

ca-dollars = Escriba CA$ o US$, nunca $ solo.
    .why = Para un comprador de Canadá, $ solo es el dólar canadiense.

ca-act_fast = Ofrezca una solución rápida: la cortesía sola no calma a un comprador molesto.
    .why = En un estudio con estudiantes de Canadá, la rapidez y el dinero redujeron el enfado; la cortesía sola, no.

cn-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

cn-greeting = Use el apellido con un tratamiento: 王先生, 王女士, «Mr. Wang».
    .why = El nombre de pila solo resulta demasiado cercano para muchos compradores de China.

cn-nin = Escriba 您, no 你, y mantenga un tono cálido y amable; allí los vendedores suelen escribir 亲.
    .why = Es el tono de los chats de las tiendas chinas.

cn-forbidden_words = No escriba 不可能, 不知道 ni 绝对; escriba 我马上帮您查 y el paso siguiente.
    .why = Los guiones de atención de las plataformas chinas prohíben esas palabras.

cn-two_options = Muestre comprensión, asuma la causa y dé dos salidas: devolución con reembolso o cambio, con el envío pagado.
    .why = En China se enseña este orden a los agentes.

cn-on_platform = Siga en la plataforma, sin enlaces y sin pagos en otro sitio.
    .why = Las plataformas de China lo sancionan.

cn-seven_days = No rechace una devolución de entrada: quien compra en línea tiene 7 días para devolver sin motivo.
    .why = Así lo dice la ley china de consumo; se exceptúan los productos a medida, frescos y digitales.

cn-gifts = Evite como regalo juegos de cuatro, relojes, peras y paraguas; gustan el 6, el 8 y el 9. No escriba ningún nombre en rojo.
    .why = Cuatro suena como muerte.

cn-simplified = Use caracteres simplificados.
    .why = Son la norma en la China continental.

cn-date_form = Escriba el mes con letras, o 2026年4月3日 en chino.
    .why = En China se escribe año, mes y día.

cn-address = Deje la dirección en su propio orden, de lo grande a lo pequeño.
    .why = Las direcciones chinas empiezan por la provincia.

cn-spring_festival = Tenga en cuenta la Fiesta de la Primavera (5–10 de febrero de 2027) y la semana del Día Nacional (1–7 de octubre).
    .why = Las fábricas suelen parar semanas alrededor de la Fiesta de la Primavera.

de-greeting = Muchos compradores de Alemania esperan tratamiento y apellido: «Guten Tag Frau Wolf», con «Sie».
    .why = Un «du» no pedido o el nombre de pila solo molesta a parte de los compradores, más a los mayores.

de-mirror_du = Use «Sie», salvo que el comprador haya escrito «du».
    .why = En una encuesta a 4533 alemanes, la preferencia por «du» dependía del canal.

de-frame = Incluya un saludo, una despedida y su nombre.
    .why = En Alemania, los mensajes sin ellos suelen leerse como descorteses.

de-facts = Dé hechos con razones; evite las palabras vagas y los grandes elogios.
    .why = Las afirmaciones exageradas o vagas restan confianza a muchos compradores de Alemania.

de-plain_criticism = Lea una crítica directa como información y responda al punto.
    .why = En Alemania la crítica suele llegar sin suavizar y no tiene por qué ser enfado.

de-frau = Use «Frau» para todas las mujeres y mantenga «Dr.» si el comprador lo pone.
    .why = «Fräulein» es anticuado, y un título académico se usa como parte del nombre.

de-date_form = Escriba el mes con letras, o 03.04.2026 para el 3 de abril.
    .why = En Alemania se escribe día, mes y año, con puntos.

de-clock = Use el reloj de 24 horas: 17:00.
    .why = En Alemania las horas se escriben sin a.m. ni p.m.

de-address = Deje el código postal delante de la ciudad: «10115 Berlin».
    .why = Así se escriben las direcciones alemanas.

de-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

es-greeting = Empiece con «Estimado/a Sr./Sra.» y el primer apellido, o con «Hola» y el nombre si el comprador escribió así.
    .why = Con un comprador nuevo de España, la forma cortés nunca es un error.

es-usted = Use «usted» con un comprador nuevo, salvo que haya escrito «tú».
    .why = «Tú» es frecuente entre los jóvenes; «usted» nunca es un error.

es-two_surnames = Diríjase al comprador por el primero de sus dos apellidos y conserve ambos por escrito.
    .why = El primero es el apellido que se usa en el trato.

es-don = No use «don» ni «doña».
    .why = Hoy pueden sonar irónicos.

es-warm_opening = Empiece con una línea amable antes del asunto.
    .why = Ser demasiado directo puede resultar frío a muchos compradores de España.

es-languages = Responda en el idioma del comprador si puede: el catalán, el vasco y el gallego también son oficiales.
    .why = Responder a un mensaje en catalán corrigiéndolo al español puede herir.

es-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En España se escribe día, mes y año.

es-clock = Use el reloj de 24 horas: 17:00.
    .why = En España las horas se escriben sin a.m. ni p.m.

es-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

fr-greeting = Muchos compradores de Francia esperan «Bonjour Madame» o «Bonjour Monsieur» y el apellido.
    .why = El nombre de pila solo resulta demasiado familiar con un desconocido.

fr-vous = Use «vous».
    .why = Es la forma en todo trato con clientes.

fr-closing_form = Despídase con «Cordialement» o, más cálido, «Bien cordialement».
    .why = Las fórmulas largas son para las cartas.

fr-unknown_gender = Escriba «Madame, Monsieur» si no sabe a quién escribe.
    .why = Vale para cualquiera.

fr-action_and_date = Reconozca el problema, repita los hechos y nombre una acción concreta con su fecha; evite «siempre», «nunca» e «imposible».
    .why = Las guías francesas de atención al cliente enseñan este orden.

fr-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En Francia se escribe día, mes y año.

fr-clock = Use el reloj de 24 horas: 17 h o 17:00.
    .why = En Francia las horas se escriben sin a.m. ni p.m.

fr-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

gb-soft_requests = Suavice las peticiones («Could you…», «Would you mind…») y mantenga «please» y «thank you».
    .why = El inglés comercial escrito es a menudo algo más formal y suave en el Reino Unido que en EE. UU.

gb-dear_mr = Escriba «Dear Mr Case» sin punto; «Dear Sir or Madam» si no tiene el nombre. «Dear Sirs» es anticuado.
    .why = En inglés británico los tratamientos no llevan punto.

gb-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En el Reino Unido el día va antes que el mes.

gb-measures = Las medidas métricas valen para los artículos; la gente aún piensa en millas, pies y stones.
    .why = El Reino Unido mezcla los dos sistemas.

gb-cancel_right = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para cancelar.
    .why = Las normas británicas de 2013 dan derecho a cancelar sin motivo, salvo pocas excepciones como los productos a medida.

gb-sizes = Diga si un número de calzado o ropa es UK, US o EU, y añada los cm.
    .why = Los números británicos difieren de los de EE. UU. y la UE para el mismo pie o cuerpo.

hk-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

hk-greeting = Use Mr o Ms y el apellido, o el nombre inglés si el comprador firma con él.
    .why = Muchas personas de Hong Kong tienen un nombre inglés.

hk-traditional = Use caracteres tradicionales, o inglés.
    .why = Las palabras cantonesas no son las de Taiwán, y el inglés es lengua oficial.

hk-reserved = Que el primer mensaje sea reservado y formal.
    .why = Muchos compradores de Hong Kong lo esperan.

hk-no_blame = Nunca culpe abiertamente al comprador.
    .why = En Hong Kong importa no quedar mal ante los demás.

hk-gifts = Evite como regalo relojes y objetos cortantes, y el envoltorio blanco o azul; gustan el 6 y el 8, no el 4.
    .why = El blanco y el azul son colores de luto.

hk-politics = No hable de la situación política.
    .why = Es un tema que conviene evitar.

hk-no_postcode = No pida el código postal.
    .why = Las direcciones de Hong Kong no lo tienen.

hk-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En Hong Kong se escribe día, mes y año.

hk-dollars = Escriba HK$ o US$, nunca $ solo.
    .why = Para un comprador de allí, $ solo es el dólar de Hong Kong.

id-greeting = Use Pak o Bu y el nombre de pila; «Kak» es la forma amable y neutra de las tiendas.
    .why = Muchos compradores de Indonesia esperan un tratamiento delante del nombre de pila.

id-no_kamu = Evite «kamu»; «Anda» es formal y algo distante, es mejor un tratamiento o el nombre.
    .why = «Kamu» es para los amigos.

id-no_bare_name = No use el nombre solo.
    .why = Sin tratamiento es descortés, sobre todo con personas mayores.

id-fast_chat = Responda rápido y con tono amable.
    .why = Comprar por chat es normal en Indonesia.

id-holidays = Tenga en cuenta el ramadán, el Eid al-Fitr (hacia el 10–11 de marzo de 2027) y el Nyepi (8 de marzo de 2027, Bali cierra).
    .why = Esos días no trabajan ni el correo ni los transportistas.

id-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En Indonesia se escribe día, mes y año.

in-greeting = Escriba «Dear Mr» o «Dear Ms» y el nombre, o «Sir / Madam»; el nombre de pila, solo si el comprador firma así.
    .why = Muchos compradores de la India esperan un tratamiento; «-ji» muestra respeto.

in-no_family_name = Use el nombre con Mr o Ms si el comprador solo da iniciales y un nombre.
    .why = Muchas personas del sur de la India no tienen apellido.

in-indian_english = Tome «kindly», «please revert» y «do the needful» como inglés cortés normal; no hace falta que los copie.
    .why = Son habituales en el inglés de la India.

in-small_talk = Añada una palabra amable antes del asunto.
    .why = En la India se valoran las palabras que crean relación, y también el rango.

in-aap = Use «आप» en hindi, nunca «तुम» ni «तू».
    .why = Es la forma para tratar con clientes.

in-many_languages = Siga en inglés, salvo que el comprador escriba en otro idioma.
    .why = La India tiene muchos idiomas; en el sur no se habla hindi en todas partes.

in-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En la India se escribe día, mes y año.

in-weekend = Cuente el sábado como día laborable.
    .why = En la India el fin de semana es solo el domingo.

it-greeting = Muchos compradores de Italia esperan «Gentile Signora» o «Gentile Signor» y el apellido, con «Lei».
    .why = Pasar pronto al nombre de pila puede parecer poco sincero.

it-lei = Use «Lei» hasta que el comprador ofrezca «tu».
    .why = Es la forma para adultos que no se conocen.

it-openers = Use «Buongiorno» o «Salve» si no tiene el nombre; «Egregio» es muy formal, «Spettabile» es para empresas.
    .why = El comienzo indica lo formal que es el resto.

it-titles = Use Dott., Dott.ssa, Ing. o Avv. si el comprador firma así.
    .why = En Italia un título de más rara vez ofende.

it-signorina = Use «Signora» para todas las mujeres.
    .why = Es mejor evitar «Signorina».

it-voi = Use «Voi» con una empresa y «Lei» con una persona.
    .why = Es la costumbre en las cartas comerciales.

it-closing_form = Despídase con «Cordiali saluti».
    .why = Es la despedida habitual.

it-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En Italia se escribe día, mes y año.

it-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

jp-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

jp-greeting = Escriba el apellido con 様 («Tanaka-sama»), o お客様 si no tiene el nombre.
    .why = El nombre solo es descortés, y さん es demasiado ligero para un primer contacto formal; 御中 es para empresas.

jp-keigo = Escriba al menos です/ます, keigo en disculpas y peticiones, y nada de あなた.
    .why = El japonés evita el «tú» directo.

jp-opening = Empiece con お世話になっております o dando las gracias por el pedido.
    .why = Muchos compradores de Japón lo esperan antes del asunto.

jp-apology_order = Discúlpese primero sin excusas, diga luego qué pasó y por qué, y después qué hace usted y cómo lo evitará.
    .why = En Japón se espera este orden y se respeta la franqueza.

jp-apologise_early = Pida perdón por las molestias aun antes de saber de quién es la culpa, sin admitir ninguna.
    .why = En Japón, los consejos jurídicos lo recomiendan entre lectores japoneses.

jp-act_fast = Ofrezca una solución rápida: la cortesía sola no calma a un comprador molesto.
    .why = En un estudio con estudiantes de Japón, la rapidez y el dinero redujeron el enfado; la cortesía sola, no.

jp-soft_refusal = Niéguese con suavidad (en japonés 〜いたしかねます) y ofrezca otra vía.
    .why = Un «no se puede» a secas suena duro en Japón.

jp-reply_24h = Si comprobarlo lleva más de 24 horas, envíe una nota breve con una fecha.
    .why = Muchos compradores de Japón esperan respuesta en un día.

jp-no_emoji = No use emojis ni jerga.
    .why = El correo comercial en Japón no los lleva.

jp-cushion = Amortigüe las peticiones con una frase previa: «I am sorry to trouble you, but…».
    .why = Es la forma cortés (お忙しいところ恐縮ですが).

jp-gifts = Evite como regalo juegos de cuatro o nueve y flores blancas; no escriba ningún nombre en rojo.
    .why = Representan la muerte o el sufrimiento.

jp-date_form = Escriba el mes con letras, o 2026/04/03 con el año delante.
    .why = En Japón se escribe año, mes y día.

jp-address = Deje la dirección en su propio orden, de lo grande a lo pequeño, con 〒.
    .why = Las direcciones japonesas empiezan por el código postal y la prefectura.

jp-sizes = Dé las tallas en cm; allí LL es XL.
    .why = Las tallas japonesas con letras son distintas.

kr-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

kr-greeting = Escriba el nombre con 님 («Kim Minsu-nim»), o 고객님 si no tiene el nombre.
    .why = Omitir el honorífico es descortés.

kr-formal_style = Escriba en el estilo -습니다 y evite 당신.
    .why = Es el estilo de la atención por escrito.

kr-structure = Empiece con 안녕하세요 y quién es usted, luego el asunto, luego las gracias; termine con 감사합니다.
    .why = Muchos compradores de Corea esperan este orden.

kr-follow_up = Discúlpese y vuelva a escribir al comprador después: compensa.
    .why = En un estudio, una buena solución aumentó la fidelidad de los huéspedes coreanos más que la de los estadounidenses.

kr-one_business_day = Responda en un día laborable.
    .why = Una plataforma coreana baja de nivel a los vendedores que tardan más.

kr-gifts = No escriba ningún nombre en rojo y evite los juegos de cuatro; gustan el 3, el 7, el 8 y el 9.
    .why = Los nombres en rojo y el cuatro representan la muerte.

kr-date_form = Escriba el mes con letras, o 2026. 4. 3. con el año delante.
    .why = En Corea se escribe año, mes y día.

kr-won = Escriba los wones sin decimales.
    .why = El won no tiene una unidad menor en uso.

kr-address = Deje la dirección en su propio orden, de lo grande a lo pequeño.
    .why = Las direcciones coreanas empiezan por la provincia o la ciudad.

mx-usted = Use «usted» con un comprador nuevo o mayor.
    .why = Se pasa al «tú» más despacio que en España.

mx-time_of_day = Empiece con un saludo según la hora («Buenos días»), luego las gracias y «por favor».
    .why = Los mensajes bruscos resultan fríos a muchos compradores de México.

mx-titles = Use un tratamiento y el apellido: Señor, Señora, Lic. o Ing. si el comprador lo pone.
    .why = Muchas personas tienen dos apellidos, y los tratamientos muestran respeto.

mx-soft_no = Con cada «no», dé una razón y otra salida.
    .why = En México se evita a menudo el «no» directo, y «tal vez» puede querer decir que no.

mx-warmth = Muestre agradecimiento e interés por la persona.
    .why = En México las palabras amables son bienvenidas y no se ven como pérdida de tiempo.

mx-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En México se escribe día, mes y año.

mx-pesos = Escriba MXN o US$, nunca $ solo.
    .why = Para un comprador de México, $ solo es el peso.

nl-greeting = «Beste» y el nombre de pila suelen valer; «Geachte heer / mevrouw» y el apellido es lo formal.
    .why = Muchas tiendas usan «je», y a algunos compradores de los Países Bajos les molesta.

nl-mirror_u = Responda con la forma que usó el comprador; use «u» si solo tiene un apellido.
    .why = Es la regla práctica de las guías neerlandesas de atención al cliente.

nl-direct = Escriba con claridad y sin rodeos.
    .why = Las respuestas vacías o indirectas irritan a muchos compradores de los Países Bajos.

nl-date_form = Escriba el mes con letras, o 03-04-2026 para el 3 de abril.
    .why = En los Países Bajos se escribe día, mes y año.

nl-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

pl-greeting = Empiece con «Dzień dobry», o con «Szanowna Pani» / «Szanowny Panie».
    .why = Muchos compradores de Polonia esperan Pan o Pani con la tercera persona.

pl-no_surname = Nunca ponga el apellido después de «Szanowny Panie» o «Szanowna Pani».
    .why = «Szanowny Panie Wiśniewski» se lee como descortés.

pl-no_witam = Empiece con «Dzień dobry», no con «Witam».
    .why = «Witam» pone a quien escribe por encima de quien lee.

pl-unknown_gender = Escriba «Szanowni Państwo» si no sabe a quién escribe.
    .why = Vale para cualquiera.

pl-vocative = En un tono informal, use el vocativo del nombre de pila: Aniu, Marku.
    .why = Suena más cálido.

pl-no_ty = Nunca use «ty» con un desconocido.
    .why = Puede tomarse como una ofensa.

pl-complaint_14_days = Responda a una reclamación en 14 días.
    .why = Según la ley polaca de consumo, una reclamación sin respuesta en 14 días naturales se da por aceptada.

pl-date_form = Escriba el mes con letras, o 3.04.2026 para el 3 de abril.
    .why = En Polonia se escribe día, mes y año, con puntos.

pl-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

pt-not_brazilian = No reutilice textos brasileños: escriba «o senhor / a senhora» u omita el pronombre.
    .why = «Você» puede sonar demasiado familiar o descortés en Portugal.

pt-titles = Use Dr./Dr.ª, Eng.º o Arq.º si el comprador lo pone; si no, Sr./Sr.ª.
    .why = Los títulos importan en Portugal.

pt-last_surname = Use el último de los apellidos.
    .why = Es el que se usa en el trato.

pt-dona = «Senhora Dona» y el nombre de pila es cortés para una mujer.
    .why = Es una forma de cortesía habitual.

pt-title_given = Un tratamiento y el nombre de pila también es formal.
    .why = CLDR la da como forma formal para el portugués.

pt-date_form = Allí el día va primero (03/04 es el 3 de abril): escriba el mes con letras.
    .why = En Portugal se escribe día, mes y año.

pt-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

ru-greeting = Empiece con «Здравствуйте, Анна!» o «Уважаемая Анна Ивановна!», con signo de exclamación.
    .why = Es la costumbre en las cartas rusas.

ru-name_form = Use el nombre de pila, o nombre y patronímico si lo conoce; nunca apellido con inicial ni un apodo.
    .why = Es la forma respetuosa; las tiendas suelen usar el nombre de pila con «вы».

ru-vy = Use siempre «вы», y «Вы» en una carta a una sola persona.
    .why = Es la forma para tratar con clientes.

ru-brackets = Lea un paréntesis de cierre «)» como una sonrisa; usted no tiene que escribirlo.
    .why = En los chats rusos «)» es amable, y un punto final puede parecer seco.

ru-flowers = Ofrezca un número impar de flores, y ninguna amarilla.
    .why = El número par es para los funerales; el amarillo representa la separación.

ru-date_form = Escriba el mes con letras, o 03.04.2026 para el 3 de abril.
    .why = En Rusia se escribe día, mes y año, con puntos.

ru-clock = Use el reloj de 24 horas: 17:00.
    .why = En Rusia las horas se escriben sin a.m. ni p.m.

ru-time_zone = Diga «hora de Moscú» o use la hora local del comprador.
    .why = Rusia tiene 11 husos horarios; Moscú es UTC+3.

sa-greeting = Primero salude, luego exprese buenos deseos y después vaya al asunto; «مرحباً» es neutro.
    .why = Muchos compradores de Arabia Saudí esperan el saludo antes de los negocios.

sa-first_name_title = Use un tratamiento y el nombre de pila: «Mr. Mohammed». Nunca acorte «Abdulrahman» a «Abd».
    .why = «Abd» solo no es un nombre.

sa-gender = Use frases neutras si no sabe si es hombre o mujer; «حضرتك» es un «usted» cortés.
    .why = En árabe, los verbos y adjetivos muestran el género de quien lee.

sa-keep_promises = Prometa solo lo que pueda cumplir.
    .why = Una promesa escrita se toma en serio.

sa-gulf = Diga «the Gulf» o nombre el país.
    .why = «Persian Gulf» puede molestar en los Estados árabes.

sa-alcohol_pork = Evite bromas y ofertas sobre alcohol y cerdo.
    .why = Ambos están prohibidos para muchos lectores.

sa-weekend = Tenga en cuenta que el fin de semana es viernes y sábado.
    .why = El domingo se vuelve al trabajo.

sa-ramadan = Cuente con horarios más cortos en ramadán y una pausa en las dos fiestas del Eid; las fechas siguen la luna.
    .why = En 2027 el ramadán va más o menos del 8 de febrero al 9 de marzo y el Eid al-Adha, del 16 al 19 de mayo.

sa-rtl = Ponga los números de pedido, los enlaces y los nombres latinos en una línea aparte.
    .why = En un texto de derecha a izquierda cambian de sitio.

sa-digits = Allí el día va primero: escriba el mes con letras.
    .why = En Arabia Saudí se escribe día, mes y año; lo habitual son las cifras occidentales (1, 2, 3).

se-greeting = Empiece con «Hej» y el nombre de pila, sin tratamiento.
    .why = Muchos compradores de Suecia esperan «du» y el nombre de pila de todo el mundo.

se-no_ni = Use «du», no «ni», con un solo comprador.
    .why = Según los estudios, a muchos en Suecia «ni» les parece distante o condescendiente.

se-date_form = Escriba el mes con letras, o 2026-04-03.
    .why = En Suecia se escribe año, mes y día.

se-clock = Use el reloj de 24 horas: 17:00.
    .why = En Suecia las horas se escriben sin a.m. ni p.m.

se-withdrawal = No rechace una devolución de entrada: quien compra a distancia tiene 14 días para desistir.
    .why = El derecho de la UE lo concede sin necesidad de motivo, salvo excepciones como los productos a medida.

th-greeting = Escriba «Khun» (คุณ) y el nombre de pila, para hombres y mujeres.
    .why = En Tailandia no se usan los apellidos para dirigirse a alguien.

th-particles = Termine las frases con ครับ si escribe un hombre, con ค่ะ si escribe una mujer.
    .why = La partícula depende del vendedor, no del comprador.

th-soft_requests = Suavice las peticiones directas, en tailandés con la partícula; no hacen falta muchos «por favor».
    .why = Una petición a secas resulta algo descortés.

th-keep_face = Mantenga la calma, suavice las malas noticias y no deje en mal lugar al comprador.
    .why = Culpar abiertamente hiere en Tailandia.

th-royal_family = No escriba nada sobre la familia real.
    .why = Insultarla es un delito con penas de 3 a 15 años de cárcel.

th-calendar = Escriba el año completo, 2026, y el mes con letras.
    .why = Tailandia cuenta los años en la era budista: 2026 es 2569.

th-fast_chat = Responda rápido; breve y amable está bien.
    .why = Comprar por chat es común en Tailandia.

tr-greeting = Use el nombre de pila con Bey o Hanım («Ayşe Hanım»), o «Sayın» y el nombre completo.
    .why = En Turquía rara vez se usa el apellido para dirigirse a alguien.

tr-siz = Use «siz».
    .why = Es la forma para tratar con clientes.

tr-unknown_name = Escriba «Beyefendi» o «Hanımefendi» si no tiene el nombre.
    .why = Es la forma cortés.

tr-dotted_i = No ponga en mayúsculas los nombres turcos con reglas inglesas: i pasa a İ, y ı pasa a I.
    .why = Con la i equivocada, el nombre del comprador queda mal escrito.

tr-date_form = Escriba el mes con letras, o 3.04.2026 para el 3 de abril.
    .why = En Turquía se escribe día, mes y año, con puntos.

tw-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

tw-traditional = Use caracteres tradicionales y las palabras de Taiwán.
    .why = Los compradores de Taiwán leen y hablan de otro modo que en el continente.

tw-no_simplified = Nunca envíe un texto en caracteres simplificados.
    .why = Muestra que tomó al lector por otra persona.

tw-greeting = Use el apellido con 先生, 小姐 o 女士 (Mr., Ms.), y 您.
    .why = Muchos compradores de Taiwán esperan un tratamiento.

tw-not_mainland = No trate al comprador como a un cliente de la China continental.
    .why = A muchos compradores de Taiwán les molesta.

tw-seven_days = No rechace una devolución de entrada: quien compra a distancia tiene 7 días de reflexión, festivos incluidos.
    .why = Así lo dice la ley de consumo de Taiwán.

tw-gifts = Evite como regalo relojes, paraguas, pañuelos y juegos de cuatro; no escriba ningún nombre en rojo.
    .why = Representan la separación o la muerte.

tw-date_form = Escriba el mes con letras o el año completo, 2026; el año 115 de los documentos es 2026.
    .why = En los documentos, Taiwán cuenta los años de la República.

tw-dollars = Escriba NT$ o US$, nunca $ solo.
    .why = Para muchos compradores de Taiwán, $ solo es el dólar taiwanés.

ua-ukrainian = Atienda al comprador en ucraniano, salvo que pida otro idioma.
    .why = La ley lo exige a las tiendas en línea desde el 16 de enero de 2021; muchos compradores lo esperan también de otros.

ua-names_of_places = Escriba Kyiv, Kharkiv, Odesa, Lviv, y «Ukraine» sin «the».
    .why = Las otras grafías vienen del ruso.

ua-no_russian = No empiece en ruso.
    .why = Muchos compradores de Ucrania lo tomarían mal.

ua-vocative = Use el vocativo: «Добрий день, пане Іване!», «Шановна пані Олено!».
    .why = Es la forma cortés, y «шановний» no se abrevia.

ua-vy = Use «Ви», con mayúscula en las cartas.
    .why = Es la forma para tratar con clientes.

ua-flowers = Ofrezca un número impar de flores.
    .why = El número par es para los funerales.

ua-date_form = Escriba el mes con letras, o 03.04.2026 para el 3 de abril.
    .why = En Ucrania se escribe día, mes y año, con puntos.

ua-holidays = No prometa días según un calendario de festivos.
    .why = Por ahora, los festivos oficiales no son días libres.

us-first_names = El nombre de pila es normal después del primer mensaje: «Hi Sarah,». La forma formal es «Dear Ms. Case:».
    .why = Muchos compradores de EE. UU. esperan una forma amable; allí el tratamiento lleva punto.

us-answer_first = Dé primero la respuesta y después el contexto.
    .why = A muchos compradores de EE. UU. les cansa un comienzo cortés y largo.

us-active_voice = Escriba frases cortas y sencillas en voz activa.
    .why = Lo piden las guías de escritura comercial de Norteamérica.

us-compensation = Ofrezca algo concreto: un reembolso, un descuento o un nuevo envío.
    .why = En dos estudios, la compensación contó más que la simple disculpa para los clientes de EE. UU., y solo allí aumentó además el deseo de volver a comprar.

us-date_form = Escriba el mes con letras; allí las cifras se leen con el mes primero: 4/3 es el 3 de abril.
    .why = En EE. UU. el mes va antes que el día.

us-clock = Use el reloj de 12 horas: 5 pm.
    .why = En EE. UU. las horas se escriben con a.m. y p.m.

us-measures = Dé pulgadas, libras y °F además de las medidas métricas.
    .why = EE. UU. usa sus propias medidas; pocos compradores de allí se imaginan los centímetros o los kilos.

us-time_zone = Nombre el huso horario (Eastern, Pacific) o use la hora local del comprador.
    .why = EE. UU. abarca de cuatro a seis husos horarios.

us-neutral_greeting = Evite «Dear Sirs» y otras fórmulas que nombran un solo género.
    .why = En EE. UU. se espera que el inglés comercial sea neutro.

vn-name_order = Compruebe qué parte del nombre es el apellido: en su idioma va primero.
    .why = Con letras latinas se usan los dos órdenes, así que es fácil tomar la parte equivocada.

vn-greeting = Use un tratamiento y el nombre de pila, que es la última parte: «Anh Nam», «Chị Lan», «Mr. Khai».
    .why = El apellido Nguyen no distingue a nadie.

vn-no_neutral_you = Elija anh o chị para adultos, ông o bà para personas mayores.
    .why = El vietnamita no tiene un «tú» neutro, y equivocarse con la edad puede ofender.

vn-no_bare_name = No use el nombre solo.
    .why = Sin tratamiento es descortés con un desconocido.

vn-family_names = No suponga que una pareja comparte apellido.
    .why = Las mujeres conservan el suyo.

vn-particles = Añada dạ, ạ y xin.
    .why = Muestran respeto.

vn-dong = Escriba los đồng sin decimales: 1.234.567 ₫.
    .why = El đồng no tiene una unidad menor en uso.

vn-date_form = Allí el día va primero (3/4 es el 3 de abril): escriba el mes con letras.
    .why = En Vietnam se escribe día, mes y año.

vn-stay_here = Siga en los mensajes de la plataforma.
    .why = En Vietnam se usan mucho los servicios de mensajería, pero las plataformas prohíben pasar la conversación allí.

# Marketplaces; the English is in api/wellput/marketplaces/data/.

allegro-invoice = Desde el 20 de octubre de 2025 las facturas van por la función de facturas, no por mensajes.
    .why = Así lo dicen las normas de Allegro.

mercadolibre-claim = No presione al comprador para que no abra un reclamo; uno resuelto en dos días hábiles no daña su reputación.
    .why = Así lo dicen las normas de Mercado Libre.

mercari-rating = No pida una valoración antes de que el comprador reciba el artículo.
    .why = Mercari lo prohíbe.

amazon-attachments = Los adjuntos de un mensaje pueden sumar 10 MB.
    .why = Amazon pone este límite.

etsy-attachments = Un mensaje admite tres archivos (JPG, GIF, PDF o PNG) de hasta 100 MB.
    .why = Etsy pone estos límites.

amazon-no_response = Un mensaje que no necesita respuesta puede marcarse como «no requiere respuesta»; en las 24 horas cuentan fines de semana y festivos.
    .why = Si no, el mensaje cuenta como no respondido.

ozon-style = Escriba con cortesía, en estilo comercial y tono positivo; nada falso.
    .why = Así lo dicen las normas de Ozon para vendedores.
