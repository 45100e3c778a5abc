### Spanish: what the rules say and why, for a seller who reads this language. A rule that is not here speaks English.

abrasive = Dígalo con calma y amabilidad, o no lo diga.
    .why = Las palabras bruscas se quedan en la memoria y las plataformas las sancionan.

abrasive_abroad = Dígalo con calma y amabilidad, o no lo diga.
    .why = Las palabras bruscas se quedan en la memoria y las plataformas las sancionan.

acknowledge = Diga que entiende el problema antes de resolverlo.
    .why = Quien tiene un problema quiere saber primero que alguien lo ha leído y entendido.

answer = Responda a la pregunta: «{ $question }».
    .why = Una pregunta abierta significa un mensaje más, un día más y, a menudo, una venta perdida.

blame = No hable de quién tiene la culpa. Diga qué pasa ahora.
    .why = Quien recibe la culpa se defiende. Quien recibe ayuda se calma.

blame_abroad = No hable de quién tiene la culpa. Diga qué pasa ahora.
    .why = Quien recibe la culpa se defiende. Quien recibe ayuda se calma.

cancel_push = No pida que se cancele el pedido. Diga qué puede hacer usted y cancele usted si se lo piden.
    .why = Una cancelación que usted quiere cuenta como suya. { $policy }

clarify = Pregunte qué falla exactamente.
    .why = El mensaje no dice lo suficiente; una pregunta clara ahorra una ronda de suposiciones.

cliche = Dígalo con sus propias palabras: qué ha pasado y qué hace usted ahora.
    .why = Todas las tiendas usan estas frases. Suenan a respuesta de máquina.

cold_passive = Diga quién lo hace: empiece con «I».
    .why = Sin persona, la frase suena a oficina. Con «I» se sabe que alguien se ocupa.

cold_passive_abroad = Diga quién lo hace: usted.
    .why = Sin persona, la frase suena a oficina. Con una persona se sabe que alguien se ocupa.

contact_leak = Quite estos datos de contacto y siga en los mensajes de la plataforma.
    .why = { $place } puede bloquear el mensaje o su cuenta por datos de contacto. { $policy }

currency = Diga en qué moneda está «{ $price }».
    .why = El mismo signo representa otro dinero en otros países.

customs_value = Diga que en la declaración de aduanas pone el precio y el contenido verdaderos.
    .why = Un valor falso o la palabra «regalo» en el formulario es fraude aduanero: pueden retener el paquete y multar a las dos partes. { $policy }

date_format = Escriba el mes con letras: «{ $date }» puede ser dos días distintos.
    .why = Unos países leen primero el día y otros el mes, así que se puede esperar otro día.

deadline = Envíe esta respuesta ahora: se espera antes de { $when }.
    .why = Se espera una respuesta en un día, y las plataformas cuentan las respuestas tardías en su contra.

double_negative = Dígalo sin doble negación: nombre lo que es posible.
    .why = Dos negaciones seguidas frenan a quien lee en otra lengua, y algunos entienden lo contrario.

emoji = { $emoji }: { $advice }.
    .why = El mismo emoji se lee de formas distintas y puede parecer que no se toma el asunto en serio.

empty_reply = Responda en este mensaje, no solo con un saludo.
    .why = Se espera una respuesta. Algunas plataformas no cuentan un simple saludo como tal.

external_link = Quite este enlace, o envíe una foto o un archivo.
    .why = { $place } puede bloquear mensajes con enlaces a otros sitios, y muchos desconfían de ellos. { $policy }

follow_up = Ofrezca más ayuda al final.
    .why = Mientras un problema está abierto, conviene saber que usted sigue ahí hasta resolverlo.

formality = { $advice }.
    .why = Un tono demasiado cercano o demasiado distante puede parecer falta de respeto.

greeting = Empiece con un saludo.
    .why = Una respuesta sin saludo suena fría, sobre todo si aún no le conocen.

holiday = «{ $date }» es festivo: { $holiday }. Indique otro día.
    .why = Ese día descansan correos, transportistas y tiendas, y la promesa puede fallar.

html_markup = Quite el marcado «{ $text }»: los mensajes son texto simple.
    .why = Se ven los signos en bruto, y algunas plataformas rechazan el mensaje. { $policy }

jargon = Use palabras de cada día en lugar de «{ $text }».
    .why = Las palabras legales, postales y de oficina rara vez se conocen; ahí se detiene la lectura.

language = Envíe esta respuesta en este idioma: { $reads }, no en este: { $written }.
    .why = No consta que se lea esta lengua, o la plataforma pide otra.

law_conflict = No excluya devoluciones ni reembolsos: la ley de { $country } da ese derecho.
    .why = { $law }

law_guarantee = No niegue ni acorte la garantía que da la ley ({ $country }).
    .why = { $law }

law_transport = No cargue al comprador el riesgo del viaje: es del vendedor hasta la entrega ({ $country }).
    .why = { $law }

length = Quite { $over } caracteres: { $place } admite { $limit }.
    .why = Un mensaje más largo se rechaza o se corta, y el final no llega.

logistics = Añada lo que falta: { $lacking }.
    .why = Con transportista, número y fecha se puede seguir el paquete sin volver a preguntar.

marketing = Quite la publicidad de este mensaje.
    .why = La publicidad en una respuesta parece correo basura, sobre todo ante una queja. { $policy }

mechanical = Responda con sus propias palabras y con algo más que sí, no o una fórmula.
    .why = Una respuesta escueta o repetida parece escrita sin leer la pregunta.

motive = Pregunte para qué se necesita, u ofrezca lo más parecido que tenga.
    .why = Detrás de una talla o un color hay una necesidad que otro artículo puede cubrir.

name = Revise el nombre: «{ $name }» no es el de esta persona.
    .why = Un nombre equivocado dice que el mensaje era para otra persona.

nameless_greeting = Salude por el nombre: { $name }.
    .why = «Dear customer» vale para cualquiera. Un nombre muestra que responde a esta persona.

number_format = Escriba «{ $number }» de forma que no pueda ser otro número.
    .why = En unos países la coma marca los decimales y en otros el punto, así que mil puede leerse como uno.

off_platform_deal = Mantenga la venta y el pago en la plataforma.
    .why = { $place } puede cerrar su cuenta por un trato fuera, y se pierde toda la protección. { $policy }

offer_out_of_place = Quite su oferta de este mensaje.
    .why = Quien espera ayuda lee en una oferta que su problema no importa. { $policy }

options = Ofrezca dos salidas para elegir.
    .why = Quien puede elegir se siente escuchado y acepta mejor la respuesta.

overpromise = Prometa solo lo que hace usted; del resto diga «I expect».
    .why = Si el transportista se retrasa, se recordará su promesa y la culpa será suya.

overpromise_abroad = Prometa solo lo que hace usted; del resto diga qué espera.
    .why = Si el transportista se retrasa, se recordará su promesa y la culpa será suya.

ownership = Diga con claridad que fue un error suyo y que lo siente.
    .why = Se perdona un error reconocido; menos de una de cada cien respuestas lo hace.

placeholder = Rellene «{ $text }» antes de enviar.
    .why = Un hueco de plantilla vacío muestra que nadie ha escrito en persona.

policy_wall = Dé el motivo con palabras sencillas y ofrezca dos salidas.
    .why = Una norma sin motivo cierra la conversación y lleva a una reclamación o a una mala opinión.

policy_wall_abroad = Dé el motivo con palabras sencillas y ofrezca dos salidas.
    .why = Una norma sin motivo cierra la conversación y lleva a una reclamación o a una mala opinión.

redundant_message = Envíe esto solo si dice algo nuevo.
    .why = { $place } ya envía estas palabras. { $policy }

review_change = No pida cambiar ni borrar una opinión. Resuelva el problema.
    .why = Pedirlo se lee como presión y enfada más a quien ya está molesto. { $policy }

review_divert = Ofrezca ayuda sin nombrar opiniones, casos ni reclamaciones.
    .why = Se puede opinar y reclamar en cualquier momento. Pedir que no se haga es presión. { $policy }

review_incentive = Quite la recompensa por una opinión. Puede pedir una opinión sincera sin ella.
    .why = Las plataformas y la ley de muchos países prohíben premiar opiniones. { $policy }

review_positive = Pida una opinión sincera, no una buena.
    .why = Pedir estrellas parece presión, y las plataformas lo sancionan. { $policy }

safety_guess = No adivine cuando se trata de la salud: compruébelo y diga lo que no sabe.
    .why = Quien tiene una alergia o un niño se fía de «{ $text }». Una suposición equivocada puede hacer daño.

salutation = Elija otro saludo: { $reason }.
    .why = El saludo es lo primero que se lee, y su forma muestra respeto.

sensitive_topic = Quite «{ $topic }» o use una palabra neutra.
    .why = { $reason }

shouting = Escriba «{ $text }», sin mayúsculas ni filas de signos.
    .why = Las mayúsculas y las filas de signos se leen como gritos, también en otras lenguas.

signature = Cierre con su nombre o el de su tienda.
    .why = Un nombre muestra que ha respondido una persona a la que se puede volver a escribir.

store_offer = Su oferta «{ $offer }» encaja aquí.
    .why = A quien pregunta por un precio o por lo que hay, quizá le alegre oírla. Tras una queja, a nadie.

thanks = Dé las gracias por el mensaje.
    .why = Nueve de cada diez buenas respuestas dan las gracias; muestra que el mensaje fue bienvenido.

time_zone = { $advice }.
    .why = Allí puede ser otra hora, o de noche.

timeframe = Diga para cuándo: «{ $promise }».
    .why = Con una fecha se espera con calma; sin ella llega la siguiente pregunta.

typo_agreement = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_clause = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_complement = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_confused = Revise la palabra: «{ $text }».
    .why = Una palabra equivocada obliga a releer la frase, y los traductores automáticos la toman al pie de la letra.

typo_doubled = Escriba «{ $text }» una sola vez.
    .why = Una palabra repetida obliga a leer la frase otra vez.

typo_grammar = Revise la gramática de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_noun_form = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_phrase = Revise la gramática de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

typo_real_word = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Una palabra equivocada obliga a releer la frase, y los traductores automáticos la toman al pie de la letra.

typo_spelling = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Las faltas parecen descuido, y los traductores automáticos tropiezan con ellas.

typo_verb_form = Escriba «{ $right }» en lugar de «{ $text }».
    .why = Los errores de gramática parecen descuido, y algunos cambian el sentido.

units = «{ $measure }»: { $advice }.
    .why = Quien no puede imaginar la medida la supone, y devuelve el artículo si se equivoca.

vague = Indique un día o un número de días en lugar de «{ $text }».
    .why = «Pronto» es una hora para unos y una semana para el transportista. Un día concreto tranquiliza.
