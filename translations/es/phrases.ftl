### Spanish: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### Value: usted; .informal: tú.

## Greetings
greeting = Hola:
greeting-name = Hola, { $name }:
greeting-dear-name = Hola, { $name }:
greeting-morning = Buenos días:
greeting-afternoon = Buenas tardes:
greeting-evening = Buenas noches:
greeting-hope-well = Espero que se encuentre bien.
    .informal = Espero que estés bien.

## Thanks
thanks = ¡Muchas gracias!
thanks-message = Gracias por su mensaje.
    .informal = Gracias por tu mensaje.
thanks-order = Gracias por su pedido.
    .informal = Gracias por tu pedido.
thanks-order-number = Gracias por su pedido { $order }.
    .informal = Gracias por tu pedido { $order }.
thanks-purchase = Gracias por su compra.
    .informal = Gracias por tu compra.
thanks-interest = Gracias por su interés.
    .informal = Gracias por tu interés.
thanks-question = Gracias por su pregunta.
    .informal = Gracias por tu pregunta.
thanks-reporting = Gracias por avisarme.
thanks-patience = Gracias por su paciencia.
    .informal = Gracias por tu paciencia.
thanks-understanding = Gracias por su comprensión.
    .informal = Gracias por tu comprensión.
thanks-photos = Gracias por las fotos.
thanks-quick-reply = Gracias por su rápida respuesta.
    .informal = Gracias por tu rápida respuesta.
thanks-kind-words = Gracias por sus amables palabras.
    .informal = Gracias por tus amables palabras.
thanks-welcome = De nada.

## Short answers
answer-yes = Sí, por supuesto.
answer-possible = Sí, es posible.
answer-no-problem = No hay ningún problema.
answer-find-out = Lo averiguaré para usted.
    .informal = Lo averiguaré para ti.
answer-photo-attached = Adjunto una foto.
answer-photo-send = Le enviaré una foto.
    .informal = Te enviaré una foto.

## What has come in
received-message = He recibido su mensaje.
    .informal = He recibido tu mensaje.
received-order = He recibido su pedido.
    .informal = He recibido tu pedido.
received-order-number = He recibido su pedido { $order }.
    .informal = He recibido tu pedido { $order }.
received-payment = He recibido su pago.
    .informal = He recibido tu pago.
received-payment-amount = He recibido su pago de { $amount }.
    .informal = He recibido tu pago de { $amount }.
received-return = He recibido su devolución.
    .informal = He recibido tu devolución.
received-photos = He recibido sus fotos.
    .informal = He recibido tus fotos.

## Checking
checking = Lo estoy comprobando ahora.
checking-carrier = Lo estoy consultando con el transportista.
checking-carrier-name = Lo estoy consultando con { $carrier }.
checking-carrier-contacted = He contactado con el transportista.
checking-carrier-search = He pedido al transportista que busque su paquete.
    .informal = He pedido al transportista que busque tu paquete.
checking-carrier-answer-date = El transportista responderá como muy tarde el { $date }.
checking-stock = Estoy comprobando mis existencias.
checking-reply-today = Le escribiré de nuevo hoy.
    .informal = Te escribiré de nuevo hoy.
checking-reply-date = Le escribiré como muy tarde el { $date }.
    .informal = Te escribiré como muy tarde el { $date }.
checking-reply-hours = Responderé en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
checking-reply-days = Responderé en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.

## Questions to the buyer
ask-details = ¿Podría darme más detalles, por favor?
    .informal = ¿Podrías darme más detalles, por favor?
ask-what-wrong = ¿Podría decirme qué le pasa al artículo, por favor?
    .informal = ¿Podrías decirme qué problema tiene el artículo, por favor?
ask-photo = ¿Podría enviarme una foto, por favor?
    .informal = ¿Podrías enviarme una foto, por favor?
ask-photos-damage = ¿Podría enviarme fotos del artículo y del embalaje, por favor?
    .informal = ¿Podrías enviarme fotos del artículo y del embalaje, por favor?
ask-order-number = ¿Podría decirme su número de pedido, por favor?
    .informal = ¿Podrías decirme tu número de pedido, por favor?
ask-address = ¿Podría enviarme su dirección completa, por favor?
    .informal = ¿Podrías enviarme tu dirección completa, por favor?
ask-size = ¿Qué talla necesita?
    .informal = ¿Qué talla necesitas?
ask-colour = ¿Qué color prefiere?
    .informal = ¿Qué color prefieres?
ask-country = ¿A qué país debo enviarlo?

## Before it is sent
shipping-packing = Estoy preparando su pedido.
    .informal = Estoy preparando tu pedido.
shipping-today = Enviaré su pedido hoy.
    .informal = Enviaré tu pedido hoy.
shipping-tomorrow = Enviaré su pedido mañana.
    .informal = Enviaré tu pedido mañana.
shipping-date = Enviaré su pedido el { $date }.
    .informal = Enviaré tu pedido el { $date }.
shipping-days = Enviaré su pedido en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .informal = Enviaré tu pedido en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
shipping-business-days = Enviaré su pedido en un plazo de { $days ->
        [one] { $days } día laborable
       *[other] { $days } días laborables
    }.
    .informal = Enviaré tu pedido en un plazo de { $days ->
        [one] { $days } día laborable
       *[other] { $days } días laborables
    }.
shipping-tracking-later = Le enviaré el número de seguimiento en cuanto el paquete esté en camino.
    .informal = Te enviaré el número de seguimiento en cuanto el paquete esté en camino.
shipping-no-weekend = No hago envíos los fines de semana.
shipping-away-until = Estaré fuera hasta el { $date }.

## Sent
sent = Su paquete está en camino.
    .informal = Tu paquete está en camino.
sent-today = He enviado su paquete hoy.
    .informal = He enviado tu paquete hoy.
sent-yesterday = Envié su paquete ayer.
    .informal = Envié tu paquete ayer.
sent-date = Envié su paquete el { $date }.
    .informal = Envié tu paquete el { $date }.
sent-carrier = He enviado su paquete con { $carrier }.
    .informal = He enviado tu paquete con { $carrier }.
sent-date-carrier = Envié su paquete el { $date } con { $carrier }.
    .informal = Envié tu paquete el { $date } con { $carrier }.
sent-carrier-tracking = He enviado su paquete con { $carrier }, número de seguimiento { $tracking }.
    .informal = He enviado tu paquete con { $carrier }, número de seguimiento { $tracking }.
sent-order = He enviado su pedido { $order }.
    .informal = He enviado tu pedido { $order }.
sent-parcels = Su pedido llegará en { $quantity ->
        [one] { $quantity } paquete
       *[other] { $quantity } paquetes
    }.
    .informal = Tu pedido llegará en { $quantity ->
        [one] { $quantity } paquete
       *[other] { $quantity } paquetes
    }.
sent-rest-later = El resto de su pedido llegará en un segundo paquete.
    .informal = El resto de tu pedido llegará en un segundo paquete.

## Tracking
tracking-number = Su número de seguimiento es { $tracking }.
    .informal = Tu número de seguimiento es { $tracking }.
tracking-link = Puede seguir su paquete aquí: { $link }
    .informal = Puedes seguir tu paquete aquí: { $link }
tracking-wait-hours = La página de seguimiento se actualizará en un plazo de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
tracking-wait-days = La página de seguimiento se actualizará en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
tracking-last-update = La última actualización del seguimiento fue el { $date }.
tracking-none = Este método de envío no tiene seguimiento.
tracking-returning = Su paquete está volviendo a mi dirección.
    .informal = Tu paquete está volviendo a mi dirección.

## Where it is
where-in-transit = Su paquete todavía está en camino.
    .informal = Tu paquete todavía está en camino.
where-arrived-country = Su paquete ya ha llegado a su país.
    .informal = Tu paquete ya ha llegado a tu país.
where-out-for-delivery = Su paquete está hoy en reparto.
    .informal = Tu paquete está hoy en reparto.
where-pickup = Su paquete le espera en el punto de recogida.
    .informal = Tu paquete te espera en el punto de recogida.
where-pickup-until = Puede recoger su paquete hasta el { $date }.
    .informal = Puedes recoger tu paquete hasta el { $date }.
where-ask-post-office = Por favor, pregunte en su oficina de correos y dé allí el número de seguimiento.
    .informal = Por favor, pregunta en tu oficina de correos y da allí el número de seguimiento.
where-expected-date = Su paquete debería llegar el { $date }.
    .informal = Tu paquete debería llegar el { $date }.
where-expected-by = Su paquete debería llegar como muy tarde el { $date }.
    .informal = Tu paquete debería llegar como muy tarde el { $date }.
where-expected-between = Su paquete debería llegar entre el { $start } y el { $end }.
    .informal = Tu paquete debería llegar entre el { $start } y el { $end }.
where-expected-days = Su paquete debería llegar en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .informal = Tu paquete debería llegar en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
where-expected-days-range = Su paquete debería llegar en un plazo de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    }.
    .informal = Tu paquete debería llegar en un plazo de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    }.
where-lost-sorry = Siento que su paquete se haya perdido.
    .informal = Siento que tu paquete se haya perdido.

## Delivery, before the sale
delivery-days = La entrega tarda { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
delivery-days-range = La entrega tarda de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    }.
delivery-business-days-range = La entrega tarda de { $min } a { $max ->
        [one] { $max } día laborable
       *[other] { $max } días laborables
    }.
delivery-if-ordered = Si hace el pedido hoy, su paquete debería llegar como muy tarde el { $date }.
    .informal = Si haces el pedido hoy, tu paquete debería llegar como muy tarde el { $date }.
delivery-express-days = El envío exprés tarda { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
delivery-free = El envío es gratuito.
delivery-cost = El envío cuesta { $amount }.
delivery-express-cost = El envío exprés cuesta { $amount }.
delivery-country-yes = Sí, hago envíos a su país.
    .informal = Sí, hago envíos a tu país.
delivery-country-no = Lo siento, no hago envíos a su país.
    .informal = Lo siento, no hago envíos a tu país.
delivery-insured = El paquete está asegurado.
delivery-signature = Alguien debe estar en casa para firmar la entrega.

## Late
late-sorry = Siento que su paquete se retrase.
    .informal = Siento que tu paquete se retrase.
late-carrier = El transportista tiene un retraso.
late-holidays = Los paquetes tardan más por los días festivos.
late-new-date = La nueva fecha de entrega es el { $date }.
late-wait-until = Por favor, espere hasta el { $date }.
    .informal = Por favor, espera hasta el { $date }.
late-then-refund = Si su paquete no ha llegado para el { $date }, le reembolsaré el importe completo.
    .informal = Si tu paquete no ha llegado para el { $date }, te reembolsaré el importe completo.
late-then-write = Si su paquete no ha llegado para el { $date }, escríbame, por favor.
    .informal = Si tu paquete no ha llegado para el { $date }, escríbeme, por favor.
late-then-choice = Si su paquete no ha llegado para el { $date }, podrá elegir entre un reembolso y un artículo de reemplazo.
    .informal = Si tu paquete no ha llegado para el { $date }, podrás elegir entre un reembolso y un artículo de reemplazo.

## Customs
customs-held = Su paquete está en la aduana.
    .informal = Tu paquete está en la aduana.
customs-cleared = Su paquete ya ha pasado la aduana.
    .informal = Tu paquete ya ha pasado la aduana.
customs-days = El control de aduana puede tardar { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
customs-fees-buyer = Los aranceles y los impuestos de importación no están incluidos en el precio.
customs-fees-paid = Los aranceles y los impuestos de importación ya están pagados.
customs-contact = Es posible que la aduana le pida documentos.
    .informal = Es posible que la aduana te pida documentos.
customs-invoice = Puedo enviarle una factura para la aduana.
    .informal = Puedo enviarte una factura para la aduana.
customs-true-value = Debo declarar el valor real en el formulario de aduana.

## Delivered, not found
delivered-date = Según el seguimiento, su paquete se entregó el { $date }.
    .informal = Según el seguimiento, tu paquete se entregó el { $date }.
delivered-attempt = El transportista intentó entregar su paquete el { $date }.
    .informal = El transportista intentó entregar tu paquete el { $date }.
delivered-check-neighbours = Por favor, pregunte en el vecindario y mire en el buzón.
    .informal = Por favor, pregunta en el vecindario y mira en el buzón.
delivered-proof = He pedido al transportista el comprobante de entrega.
delivered-missing-sorry = Siento que no haya recibido su paquete.
    .informal = Siento que no hayas recibido tu paquete.

## Damaged, not working, incomplete
damaged-sorry = Siento que el artículo haya llegado dañado.
damaged-packing = No embalé el artículo lo bastante bien.
damaged-keep-packaging = Por favor, conserve el embalaje.
    .informal = Por favor, conserva el embalaje.
damaged-claim = Comunicaré los daños al transportista.
damaged-not-working-sorry = Siento que el artículo no funcione.
damaged-repair-offer = Puedo repararle el artículo.
    .informal = Puedo repararte el artículo.
damaged-try-first = Por favor, pruebe primero esto:
    .informal = Por favor, prueba primero esto:
missing-part-sorry = Siento que falte una pieza.
missing-part-send = Le enviaré hoy la pieza que falta.
    .informal = Te enviaré hoy la pieza que falta.
missing-part-send-date = Le enviaré la pieza que falta el { $date }.
    .informal = Te enviaré la pieza que falta el { $date }.
missing-spare-part = Puedo enviarle una pieza de repuesto.
    .informal = Puedo enviarte una pieza de repuesto.

## Wrong item
wrong-item-sorry = Siento que haya recibido el artículo equivocado.
    .informal = Siento que hayas recibido el artículo equivocado.
wrong-item-colour-sorry = Siento que haya recibido el color equivocado.
    .informal = Siento que hayas recibido el color equivocado.
wrong-item-size-sorry = Siento que haya recibido la talla equivocada.
    .informal = Siento que hayas recibido la talla equivocada.
wrong-item-send = Le enviaré hoy el artículo correcto.
    .informal = Te enviaré hoy el artículo correcto.
wrong-item-send-date = Le enviaré el artículo correcto el { $date }.
    .informal = Te enviaré el artículo correcto el { $date }.
wrong-item-keep = Puede quedarse con el artículo equivocado.
    .informal = Puedes quedarte con el artículo equivocado.

## Refund
refund-offer = Puedo reembolsarle el importe completo.
    .informal = Puedo reembolsarte el importe completo.
refund-done = Le he reembolsado el importe completo.
    .informal = Te he reembolsado el importe completo.
refund-done-amount = He reembolsado { $amount }.
refund-done-amount-date = Reembolsé { $amount } el { $date }.
refund-will-today = Le haré el reembolso hoy.
    .informal = Te haré el reembolso hoy.
refund-will-amount = Reembolsaré { $amount }.
refund-after-return = Le haré el reembolso en cuanto reciba el artículo.
    .informal = Te haré el reembolso en cuanto reciba el artículo.
refund-days = El dinero debería llegarle en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .informal = El dinero debería llegarte en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
refund-business-days-range = El dinero debería llegarle en un plazo de { $min } a { $max ->
        [one] { $max } día laborable
       *[other] { $max } días laborables
    }.
    .informal = El dinero debería llegarte en un plazo de { $min } a { $max ->
        [one] { $max } día laborable
       *[other] { $max } días laborables
    }.
refund-bank-days-range = Su banco puede tardar de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    } en mostrar el reembolso.
    .informal = Tu banco puede tardar de { $min } a { $max ->
        [one] { $max } día
       *[other] { $max } días
    } en mostrar el reembolso.
refund-not-seen = Si el { $date } aún no ve el reembolso, escríbame, por favor.
    .informal = Si el { $date } aún no ves el reembolso, escríbeme, por favor.
refund-method = El reembolso se hará al método de pago que utilizó.
    .informal = El reembolso se hará al método de pago que utilizaste.
refund-shipping = También reembolsaré los gastos de envío.
partial-refund-offer = Puedo ofrecerle un reembolso parcial de { $amount }.
    .informal = Puedo ofrecerte un reembolso parcial de { $amount }.
partial-refund-percent = Puedo ofrecerle un reembolso parcial del { $percent }.
    .informal = Puedo ofrecerte un reembolso parcial del { $percent }.
partial-refund-keep = Puede quedarse con el artículo.
    .informal = Puedes quedarte con el artículo.
partial-refund-done = Le he hecho un reembolso parcial de { $amount }.
    .informal = Te he hecho un reembolso parcial de { $amount }.

## Replacement
replacement-offer = Puedo enviarle un artículo de reemplazo.
    .informal = Puedo enviarte un artículo de reemplazo.
replacement-free = El reemplazo es gratuito.
replacement-date = Enviaré el artículo de reemplazo el { $date }.
replacement-sent = He enviado el artículo de reemplazo.
replacement-sent-date = Envié el artículo de reemplazo el { $date }.
replacement-tracking = El número de seguimiento del artículo de reemplazo es { $tracking }.

## Return
return-how = Por favor, abra una solicitud de devolución en su pedido.
    .informal = Por favor, abre una solicitud de devolución en tu pedido.
return-accepted = He aceptado su devolución.
    .informal = He aceptado tu devolución.
return-until = Puede devolver el artículo hasta el { $date }.
    .informal = Puedes devolver el artículo hasta el { $date }.
return-days = Puede devolver el artículo en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .informal = Puedes devolver el artículo en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
return-unused = Por favor, devuelva el artículo sin usar y en su embalaje original.
    .informal = Por favor, devuelve el artículo sin usar y en su embalaje original.
return-label = Le enviaré una etiqueta de devolución ya pagada.
    .informal = Te enviaré una etiqueta de devolución ya pagada.
return-label-attached = Adjunto la etiqueta de devolución.
return-pickup-date = El transportista recogerá la devolución el { $date }.
return-cost-seller = Los gastos de devolución corren de mi cuenta.
return-cost-buyer = Los gastos de devolución corren a cargo de quien compra.
return-tracking = Por favor, envíeme el número de seguimiento de la devolución.
    .informal = Por favor, envíame el número de seguimiento de la devolución.
return-not-needed = No hace falta que devuelva el artículo.
    .informal = No hace falta que devuelvas el artículo.

## Exchange
exchange-offer = Puedo cambiar el artículo.
exchange-size = Puedo cambiar el artículo por la talla { $size }.
exchange-colour = Puedo cambiar el artículo por otro color: { $colour }.
exchange-after-return = Enviaré el artículo nuevo en cuanto reciba el anterior.

## Size and colour
size-recommend = Recomiendo la talla { $size }.
size-available = La talla { $size } está disponible.
size-sold-out = Lo siento, la talla { $size } está agotada.
size-runs-small = El artículo talla pequeño; por favor, elija una talla más.
    .informal = El artículo talla pequeño; por favor, elige una talla más.
size-true = El artículo talla normal.
size-chart = Encontrará la tabla de tallas en el anuncio.
    .informal = Encontrarás la tabla de tallas en el anuncio.
size-dimensions = El artículo mide { $length } de largo y { $width } de ancho.
size-weight = El artículo pesa { $weight }.
colour-available = Este color está disponible: { $colour }.
colour-sold-out = Lo siento, este color está agotado: { $colour }.
colour-screen = El color puede verse un poco diferente en su pantalla.
    .informal = El color puede verse un poco diferente en tu pantalla.

## Stock and the product
stock-available = Sí, el artículo está disponible.
stock-ready-today = El artículo está listo para enviarse hoy.
stock-left = { $quantity ->
        [one] Queda { $quantity } unidad
       *[other] Quedan { $quantity } unidades
    }.
stock-sold-out = Lo siento, el artículo está agotado.
stock-back-date = El artículo volverá a estar disponible el { $date }.
stock-similar = Tengo un artículo parecido.
stock-similar-link = Tengo un artículo parecido aquí: { $link }
stock-reserve-until = Puedo reservarle el artículo hasta el { $date }.
    .informal = Puedo reservarte el artículo hasta el { $date }.
stock-new = El artículo es nuevo y está sin usar.
stock-handmade = El artículo está hecho a mano.
stock-batteries-yes = Las pilas están incluidas.
stock-batteries-no = Las pilas no están incluidas.
stock-gift-wrap = Puedo envolver el artículo para regalo.
stock-warranty-months = El artículo tiene una garantía de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }.
stock-instructions = Las instrucciones están en la caja.

## Price and discount
price-is = El precio es de { $amount }.
price-total = El total es de { $amount }, envío incluido.
price-includes-shipping = El precio incluye el envío.
price-fixed = Lo siento, no puedo bajar el precio.
price-offer = Puedo ofrecerle un precio de { $amount }.
    .informal = Puedo ofrecerte un precio de { $amount }.
discount-percent = Puedo ofrecerle un descuento del { $percent }.
    .informal = Puedo ofrecerte un descuento del { $percent }.
discount-code = Su código de descuento es { $code }.
    .informal = Tu código de descuento es { $code }.
discount-until = La oferta es válida hasta el { $date }.
discount-quantity = Si compra { $quantity ->
        [one] { $quantity } unidad
       *[other] { $quantity } unidades
    }, tendrá un descuento del { $percent }.
    .informal = Si compras { $quantity ->
        [one] { $quantity } unidad
       *[other] { $quantity } unidades
    }, tendrás un descuento del { $percent }.

## Combined shipping, payment, invoice
combined-offer = Puedo enviar sus pedidos juntos en un solo paquete.
    .informal = Puedo enviar tus pedidos juntos en un solo paquete.
combined-once = Solo pagará el envío una vez.
    .informal = Solo pagarás el envío una vez.
combined-cost = El envío de todos los artículos juntos cuesta { $amount }.
combined-wait = Por favor, no pague hasta que le envíe el nuevo total.
    .informal = Por favor, no pagues hasta que te envíe el nuevo total.
payment-waiting = Todavía no he recibido su pago.
    .informal = Todavía no he recibido tu pago.
payment-by = Por favor, pague como muy tarde el { $date }.
    .informal = Por favor, paga como muy tarde el { $date }.
payment-marketplace = Por favor, pague solo a través de la plataforma.
    .informal = Por favor, paga solo a través de la plataforma.
invoice-attached = Adjunto la factura.
invoice-today = Le enviaré la factura hoy.
    .informal = Te enviaré la factura hoy.
invoice-number = El número de factura es { $invoice }.
invoice-details = Por favor, envíeme el nombre y la dirección para la factura.
    .informal = Por favor, envíame el nombre y la dirección para la factura.

## Cancelling
cancel-possible = Sí, todavía puede cancelar su pedido.
    .informal = Sí, todavía puedes cancelar tu pedido.
cancel-done = He cancelado su pedido.
    .informal = He cancelado tu pedido.
cancel-too-late = Lo siento, no puedo cancelar el pedido porque ya lo he enviado.
cancel-return-instead = Puede devolver el artículo cuando llegue.
    .informal = Puedes devolver el artículo cuando llegue.
cancel-if-sent = Si el paquete ya ha salido, puede devolver el artículo cuando llegue.
    .informal = Si el paquete ya ha salido, puedes devolver el artículo cuando llegue.

## Address
address-confirm = Por favor, confirme que su dirección es correcta.
    .informal = Por favor, confirma que tu dirección es correcta.
address-changed = He cambiado la dirección de entrega.
address-too-late = Lo siento, no puedo cambiar la dirección porque ya he enviado el paquete.
address-if-sent = Si el paquete ya ha salido, pediré al transportista que cambie la dirección.
address-returned = El paquete me fue devuelto porque la dirección no estaba completa.
address-resend-cost = Puedo enviar el paquete otra vez por { $amount }.

## Disputes
dispute-understand = Entiendo su malestar.
    .informal = Entiendo tu malestar.
dispute-solve = Me gustaría encontrar una buena solución con usted.
    .informal = Me gustaría encontrar una buena solución contigo.
dispute-replied = He respondido a su reclamación.
    .informal = He respondido a tu reclamación.
dispute-tracking-added = He añadido los datos de seguimiento a su reclamación.
    .informal = He añadido los datos de seguimiento a tu reclamación.
dispute-decision-date = La plataforma decidirá como muy tarde el { $date }.

## Reviews
review-ask = Me alegraría que dejara una opinión sincera.
    .informal = Me alegraría que dejaras una opinión sincera.
review-thanks = Gracias por su opinión.
    .informal = Gracias por tu opinión.
review-improve = Sus comentarios me ayudan a mejorar.
    .informal = Tus comentarios me ayudan a mejorar.

## Coming back to the buyer
follow-up-arrived = ¿Ha llegado su paquete?
    .informal = ¿Ha llegado tu paquete?
follow-up-all-right = ¿Está todo bien con su pedido?
    .informal = ¿Está todo bien con tu pedido?
follow-up-solved = ¿Se ha resuelto ya el problema?
follow-up-glad-like = Me alegra que le guste el artículo.
    .informal = Me alegra que te guste el artículo.
follow-up-glad-arrived = Me alegra que su paquete haya llegado bien.
    .informal = Me alegra que tu paquete haya llegado bien.
follow-up-date = Lo comprobaré de nuevo el { $date }.

## Choices
options-intro = Puede elegir:
    .informal = Puedes elegir:
options-refund-replacement = ¿Prefiere un reembolso o un artículo de reemplazo?
    .informal = ¿Prefieres un reembolso o un artículo de reemplazo?
options-part-refund = ¿Prefiere la pieza que falta o un reembolso?
    .informal = ¿Prefieres la pieza que falta o un reembolso?
options-refund-wait = ¿Prefiere esperar o recibir un reembolso?
    .informal = ¿Prefieres esperar o recibir un reembolso?
options-exchange-refund = ¿Prefiere un cambio o un reembolso?
    .informal = ¿Prefieres un cambio o un reembolso?
options-partial-return = ¿Prefiere quedarse con el artículo y recibir un reembolso parcial, o devolverlo y recibir el reembolso completo?
    .informal = ¿Prefieres quedarte con el artículo y recibir un reembolso parcial, o devolverlo y recibir el reembolso completo?
options-ready-date = Puedo hacerlo como muy tarde el { $date }.
options-tell = Por favor, dígame qué prefiere.
    .informal = Por favor, dime qué prefieres.
options-tell-date = Por favor, dígame como muy tarde el { $date } qué prefiere.
    .informal = Por favor, dime como muy tarde el { $date } qué prefieres.

## Next steps
next-step-nothing = No tiene que hacer nada.
    .informal = No tienes que hacer nada.
next-step-news = Le escribiré en cuanto tenga novedades.
    .informal = Te escribiré en cuanto tenga novedades.
next-step-photos = Buscaré una solución en cuanto tenga las fotos.
next-step-confirm = Empezaré en cuanto usted lo confirme.
    .informal = Empezaré en cuanto lo confirmes.

## Apologies
apology = Lo siento.
apology-problem = Siento este problema.
apology-mistake = Ha sido un error mío.
apology-wait = Siento que haya tenido que esperar.
    .informal = Siento que hayas tenido que esperar.
apology-late-reply = Siento haber tardado en responder.
apology-understand = Entiendo lo molesto que es.
apology-not-possible = Lo siento, no es posible.

## Closings
closing-questions = Si tiene alguna pregunta, escríbame.
    .informal = Si tienes alguna pregunta, escríbeme.
closing-anything-else = Si necesita algo más, escríbame.
    .informal = Si necesitas algo más, escríbeme.
closing-help = Le ayudo con mucho gusto.
    .informal = Te ayudo con mucho gusto.
closing-reply = Quedo a la espera de su respuesta.
    .informal = Quedo a la espera de tu respuesta.
closing-enjoy = Espero que disfrute de su compra.
    .informal = Espero que disfrutes de tu compra.
closing-thanks-again = ¡Gracias de nuevo!
closing-day = ¡Que tenga un buen día!
    .informal = ¡Que tengas un buen día!
closing-weekend = ¡Que tenga un buen fin de semana!
    .informal = ¡Que tengas un buen fin de semana!
closing-best = Le deseo lo mejor,
    .informal = Te deseo lo mejor,
closing-regards = Un cordial saludo,
    .informal = Un saludo,
