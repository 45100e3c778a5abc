### Portuguese (Brazil): labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Número do pedido
fact-tracking = Código de rastreio
fact-carrier = Transportadora
fact-money = Valor
fact-date = Data
fact-duration = Prazo
fact-quantity = Quantidade
fact-size = Tamanho
fact-weight = Peso
fact-percent = Porcentagem
fact-url = Link
fact-email = E-mail
fact-phone = Telefone
fact-product-code = Código do produto

## Roles a fact plays in a message
role-sent-date = Data de envio
role-delivery-date = Previsão de entrega
role-deadline = Prazo final
role-refund = Reembolso
role-price = Preço
role-total = Total
role-shipping-cost = Frete
role-discount = Desconto
role-discount-code = Cupom de desconto
role-invoice-number = Número da fatura
role-item = Item
role-colour = Cor
role-name = Nome
role-shop = Loja
role-answer = Resposta

## Headings and notes of the card
key-information = Informações principais
what-happens-next = Próximos passos
your-options = Suas opções
original-message = Mensagem original
automatic-translation = Esta mensagem foi traduzida automaticamente.
not-translated = Esta parte está no idioma original.

## Joining
pair = { $label }: { $value }
date-range = { $start } a { $end }
number-range = { $min } a { $max }

## Relative days
today = hoje
tomorrow = amanhã
yesterday = ontem

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
        [one] { $count } dia
       *[other] { $count } dias
    }
duration-business-days = { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
duration-weeks = { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
duration-months = { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
duration-minutes-range = { $min } a { $max ->
        [one] { $max } minuto
       *[other] { $max } minutos
    }
duration-hours-range = { $min } a { $max ->
        [one] { $max } hora
       *[other] { $max } horas
    }
duration-days-range = { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }
duration-business-days-range = { $min } a { $max ->
        [one] { $max } dia útil
       *[other] { $max } dias úteis
    }
duration-weeks-range = { $min } a { $max ->
        [one] { $max } semana
       *[other] { $max } semanas
    }
duration-months-range = { $min } a { $max ->
        [one] { $max } mês
       *[other] { $max } meses
    }
quantity-pieces = { $count ->
        [one] { $count } unidade
       *[other] { $count } unidades
    }
