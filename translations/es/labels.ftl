### Spanish: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Número de pedido
fact-tracking = Número de seguimiento
fact-carrier = Transportista
fact-money = Importe
fact-date = Fecha
fact-duration = Plazo
fact-quantity = Cantidad
fact-size = Talla
fact-weight = Peso
fact-percent = Porcentaje
fact-url = Enlace
fact-email = Correo electrónico
fact-phone = Teléfono
fact-product-code = Código de producto

## Roles a fact plays in a message
role-sent-date = Fecha de envío
role-delivery-date = Entrega prevista
role-deadline = Fecha límite
role-refund = Reembolso
role-price = Precio
role-total = Total
role-shipping-cost = Gastos de envío
role-discount = Descuento
role-discount-code = Código de descuento
role-invoice-number = Número de factura
role-item = Artículo
role-colour = Color
role-name = Nombre
role-shop = Tienda
role-answer = Respuesta

## Headings and notes of the card
key-information = Información clave
what-happens-next = Próximos pasos
your-options = Sus opciones
    .informal = Tus opciones
original-message = Mensaje original
automatic-translation = Este mensaje se ha traducido automáticamente.
not-translated = Esta parte está en el idioma original.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = hoy
tomorrow = mañana
yesterday = ayer

## Durations and counts, standing alone
duration-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
duration-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
duration-business-days = { $count ->
        [one] { $count } día laborable
       *[other] { $count } días laborables
    }
duration-weeks = { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
duration-months = { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
duration-minutes-range = { $min }–{ $max ->
        [one] { $max } minuto
       *[other] { $max } minutos
    }
duration-hours-range = { $min }–{ $max ->
        [one] { $max } hora
       *[other] { $max } horas
    }
duration-days-range = { $min }–{ $max ->
        [one] { $max } día
       *[other] { $max } días
    }
duration-business-days-range = { $min }–{ $max ->
        [one] { $max } día laborable
       *[other] { $max } días laborables
    }
duration-weeks-range = { $min }–{ $max ->
        [one] { $max } semana
       *[other] { $max } semanas
    }
duration-months-range = { $min }–{ $max ->
        [one] { $max } mes
       *[other] { $max } meses
    }
quantity-pieces = { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    }
