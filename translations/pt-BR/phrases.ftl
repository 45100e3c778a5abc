### Portuguese (Brazil): messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: você. The seller's and the buyer's gender stay open ("Agradeço"); only the set phrase "Muito obrigado!" is kept.

## Greetings
greeting = Olá,
greeting-name = Olá, { $name },
greeting-dear-name = Olá, { $name },
greeting-morning = Bom dia,
greeting-afternoon = Boa tarde,
greeting-evening = Boa noite,
greeting-hope-well = Espero que esteja tudo bem com você.

## Thanks
thanks = Muito obrigado!
thanks-message = Agradeço pela sua mensagem.
thanks-order = Agradeço pelo seu pedido.
thanks-order-number = Agradeço pelo seu pedido { $order }.
thanks-purchase = Agradeço pela sua compra.
thanks-interest = Agradeço pelo seu interesse.
thanks-question = Agradeço pela sua pergunta.
thanks-reporting = Agradeço por me avisar sobre isso.
thanks-patience = Agradeço pela paciência.
thanks-understanding = Agradeço pela compreensão.
thanks-photos = Agradeço pelas fotos.
thanks-quick-reply = Agradeço pela resposta rápida.
thanks-kind-words = Agradeço pelas palavras gentis.
thanks-welcome = Por nada!

## Short answers
answer-yes = Sim, claro.
answer-possible = Sim, é possível.
answer-no-problem = Sem problema nenhum.
answer-find-out = Vou verificar isso para você.
answer-photo-attached = Uma foto está em anexo.
answer-photo-send = Vou enviar uma foto para você.

## What has come in
received-message = Recebi a sua mensagem.
received-order = Recebi o seu pedido.
received-order-number = Recebi o seu pedido { $order }.
received-payment = Recebi o seu pagamento.
received-payment-amount = Recebi o seu pagamento de { $amount }.
received-return = Recebi a sua devolução.
received-photos = Recebi as suas fotos.

## Checking
checking = Estou verificando isso agora.
checking-carrier = Estou verificando isso com a transportadora.
checking-carrier-name = Estou verificando isso com a transportadora { $carrier }.
checking-carrier-contacted = Entrei em contato com a transportadora.
checking-carrier-search = Pedi à transportadora que localize o seu pacote.
checking-carrier-answer-date = A transportadora vai responder até { $date }.
checking-stock = Estou verificando o meu estoque.
checking-reply-today = Escrevo para você de novo ainda hoje.
checking-reply-date = Escrevo para você até { $date }.
checking-reply-hours = Respondo em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
checking-reply-days = Respondo em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.

## Questions to the buyer
ask-details = Você poderia me contar um pouco mais, por favor?
ask-what-wrong = Você poderia me dizer o que há de errado com o produto, por favor?
ask-photo = Você poderia me enviar uma foto, por favor?
ask-photos-damage = Você poderia me enviar fotos do produto e da embalagem, por favor?
ask-order-number = Você poderia me informar o número do pedido, por favor?
ask-address = Você poderia me enviar o seu endereço completo, por favor?
ask-size = De qual tamanho você precisa?
ask-colour = Qual cor você prefere?
ask-country = Para qual país devo enviar?

## Before it is sent
shipping-packing = Estou embalando o seu pedido agora.
shipping-today = Vou enviar o seu pedido hoje.
shipping-tomorrow = Vou enviar o seu pedido amanhã.
shipping-date = Vou enviar o seu pedido em { $date }.
shipping-days = Vou enviar o seu pedido em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
shipping-business-days = Vou enviar o seu pedido em até { $days ->
        [one] { $days } dia útil
       *[other] { $days } dias úteis
    }.
shipping-tracking-later = Envio o código de rastreio assim que o pacote estiver a caminho.
shipping-no-weekend = Não faço envios nos fins de semana.
shipping-away-until = Estarei fora até { $date }.

## Sent
sent = O seu pacote está a caminho.
sent-today = Enviei o seu pacote hoje.
sent-yesterday = Enviei o seu pacote ontem.
sent-date = Enviei o seu pacote em { $date }.
sent-carrier = Enviei o seu pacote pela transportadora { $carrier }.
sent-date-carrier = Enviei o seu pacote em { $date } pela transportadora { $carrier }.
sent-carrier-tracking = Enviei o seu pacote pela transportadora { $carrier }, com o código de rastreio { $tracking }.
sent-order = Enviei o seu pedido { $order }.
sent-parcels = O seu pedido vai chegar em { $quantity ->
        [one] { $quantity } pacote
       *[other] { $quantity } pacotes
    }.
sent-rest-later = O restante do seu pedido vai chegar em um segundo pacote.

## Tracking
tracking-number = O seu código de rastreio é { $tracking }.
tracking-link = Você pode acompanhar o seu pacote aqui: { $link }
tracking-wait-hours = A página de rastreio será atualizada em até { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
tracking-wait-days = A página de rastreio será atualizada em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
tracking-last-update = A última atualização do rastreio foi em { $date }.
tracking-none = Esta forma de envio não tem rastreio.
tracking-returning = O seu pacote está voltando para mim.

## Where it is
where-in-transit = O seu pacote ainda está a caminho.
where-arrived-country = O seu pacote já chegou ao seu país.
where-out-for-delivery = O seu pacote saiu para entrega hoje.
where-pickup = O seu pacote está esperando por você no ponto de retirada.
where-pickup-until = Você pode retirar o seu pacote até { $date }.
where-ask-post-office = Por favor, pergunte na agência dos correios da sua região e informe o código de rastreio.
where-expected-date = O seu pacote deve chegar em { $date }.
where-expected-by = O seu pacote deve chegar até { $date }.
where-expected-between = O seu pacote deve chegar entre { $start } e { $end }.
where-expected-days = O seu pacote deve chegar em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
where-expected-days-range = O seu pacote deve chegar em { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }.
where-lost-sorry = Sinto muito que o seu pacote tenha se extraviado.

## Delivery, before the sale
delivery-days = A entrega leva { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
delivery-days-range = A entrega leva de { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    }.
delivery-business-days-range = A entrega leva de { $min } a { $max ->
        [one] { $max } dia útil
       *[other] { $max } dias úteis
    }.
delivery-if-ordered = Se você fizer o pedido hoje, o seu pacote deve chegar até { $date }.
delivery-express-days = O envio expresso leva { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
delivery-free = O frete é grátis.
delivery-cost = O frete custa { $amount }.
delivery-express-cost = O frete expresso custa { $amount }.
delivery-country-yes = Sim, envio para o seu país.
delivery-country-no = Sinto muito, não envio para o seu país.
delivery-insured = O pacote tem seguro.
delivery-signature = Alguém precisa estar em casa para assinar o recebimento do pacote.

## Late
late-sorry = Peço desculpas pelo atraso do seu pacote.
late-carrier = A transportadora está com atraso.
late-holidays = As entregas estão demorando mais por causa dos feriados.
late-new-date = A nova data de entrega é { $date }.
late-wait-until = Por favor, aguarde até { $date }.
late-then-refund = Se o seu pacote não chegar até { $date }, faço o reembolso total.
late-then-write = Se o seu pacote não chegar até { $date }, escreva para mim, por favor.
late-then-choice = Se o seu pacote não chegar até { $date }, você pode escolher entre reembolso e um novo envio.

## Customs
customs-held = O seu pacote está na alfândega.
customs-cleared = O seu pacote foi liberado pela alfândega.
customs-days = A verificação na alfândega pode levar { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
customs-fees-buyer = Os impostos e taxas de importação não estão incluídos no preço.
customs-fees-paid = Os impostos e taxas de importação já estão pagos.
customs-contact = A alfândega pode pedir documentos a você.
customs-invoice = Posso enviar uma fatura para a alfândega.
customs-true-value = Preciso declarar o valor real no formulário da alfândega.

## Delivered, not found
delivered-date = O rastreio mostra que o seu pacote foi entregue em { $date }.
delivered-attempt = A transportadora tentou entregar o seu pacote em { $date }.
delivered-check-neighbours = Por favor, pergunte aos vizinhos e olhe a caixa de correio.
delivered-proof = Pedi à transportadora o comprovante de entrega.
delivered-missing-sorry = Sinto muito que o seu pacote não tenha chegado às suas mãos.

## Damaged, not working, incomplete
damaged-sorry = Sinto muito que o produto tenha chegado danificado.
damaged-packing = Não embalei o produto bem o suficiente.
damaged-keep-packaging = Por favor, guarde a embalagem.
damaged-claim = Vou comunicar o dano à transportadora.
damaged-not-working-sorry = Sinto muito que o produto não funcione.
damaged-repair-offer = Posso consertar o produto para você.
damaged-try-first = Por favor, tente isto primeiro:
missing-part-sorry = Sinto muito que esteja faltando uma peça.
missing-part-send = Vou enviar a peça que falta hoje.
missing-part-send-date = Vou enviar a peça que falta em { $date }.
missing-spare-part = Posso enviar uma peça de reposição.

## Wrong item
wrong-item-sorry = Sinto muito que você tenha recebido o produto errado.
wrong-item-colour-sorry = Sinto muito que você tenha recebido a cor errada.
wrong-item-size-sorry = Sinto muito que você tenha recebido o tamanho errado.
wrong-item-send = Vou enviar o produto certo hoje.
wrong-item-send-date = Vou enviar o produto certo em { $date }.
wrong-item-keep = Você pode ficar com o produto errado.

## Refund
refund-offer = Posso fazer o reembolso total.
refund-done = Já fiz o reembolso total.
refund-done-amount = Já reembolsei { $amount }.
refund-done-amount-date = Reembolsei { $amount } em { $date }.
refund-will-today = Vou fazer o seu reembolso hoje.
refund-will-amount = Vou reembolsar { $amount }.
refund-after-return = Faço o reembolso assim que receber o produto.
refund-days = O dinheiro deve chegar até você em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
refund-business-days-range = O dinheiro deve chegar até você em { $min } a { $max ->
        [one] { $max } dia útil
       *[other] { $max } dias úteis
    }.
refund-bank-days-range = O seu banco pode levar de { $min } a { $max ->
        [one] { $max } dia
       *[other] { $max } dias
    } para mostrar o reembolso.
refund-not-seen = Se o reembolso não aparecer até { $date }, escreva para mim, por favor.
refund-method = O reembolso vai para a mesma forma de pagamento que você usou.
refund-shipping = Vou reembolsar também o frete.
partial-refund-offer = Posso oferecer um reembolso parcial de { $amount }.
partial-refund-percent = Posso oferecer um reembolso parcial de { $percent }.
partial-refund-keep = Você pode ficar com o produto.
partial-refund-done = Já fiz um reembolso parcial de { $amount } para você.

## Replacement
replacement-offer = Posso enviar outro produto no lugar.
replacement-free = A troca não tem custo para você.
replacement-date = Vou enviar o novo produto em { $date }.
replacement-sent = Já enviei o novo produto.
replacement-sent-date = Enviei o novo produto em { $date }.
replacement-tracking = O código de rastreio do novo produto é { $tracking }.

## Return
return-how = Por favor, abra uma solicitação de devolução no seu pedido.
return-accepted = Aceitei a sua devolução.
return-until = Você pode devolver o produto até { $date }.
return-days = Você pode devolver o produto em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
return-unused = Por favor, devolva o produto sem uso e na embalagem original.
return-label = Vou enviar uma etiqueta de devolução já paga.
return-label-attached = A etiqueta de devolução está em anexo.
return-pickup-date = A transportadora vai retirar a devolução em { $date }.
return-cost-seller = O frete da devolução é por minha conta.
return-cost-buyer = O frete da devolução é por conta do comprador.
return-tracking = Por favor, envie para mim o código de rastreio da devolução.
return-not-needed = Você não precisa devolver o produto.

## Exchange
exchange-offer = Posso trocar o produto.
exchange-size = Posso trocar o produto pelo tamanho { $size }.
exchange-colour = Posso trocar o produto por outra cor: { $colour }.
exchange-after-return = Envio o novo produto assim que receber o antigo.

## Size and colour
size-recommend = Recomendo o tamanho { $size }.
size-available = O tamanho { $size } está disponível.
size-sold-out = Sinto muito, o tamanho { $size } está esgotado.
size-runs-small = A modelagem é pequena; por favor, escolha um tamanho acima.
size-true = A modelagem segue o tamanho normal.
size-chart = Você encontra a tabela de medidas no anúncio.
size-dimensions = O produto tem { $length } de comprimento e { $width } de largura.
size-weight = O produto pesa { $weight }.
colour-available = Esta cor está disponível: { $colour }.
colour-sold-out = Sinto muito, esta cor está esgotada: { $colour }.
colour-screen = A cor pode parecer um pouco diferente na sua tela.

## Stock and the product
stock-available = Sim, o produto está disponível.
stock-ready-today = O produto está pronto para envio hoje.
stock-left = { $quantity ->
        [one] Resta { $quantity } unidade
       *[other] Restam { $quantity } unidades
    }.
stock-sold-out = Sinto muito, o produto está esgotado.
stock-back-date = O produto estará disponível de novo em { $date }.
stock-similar = Tenho um produto parecido.
stock-similar-link = Tenho um produto parecido aqui: { $link }
stock-reserve-until = Posso reservar o produto para você até { $date }.
stock-new = O produto é novo e sem uso.
stock-handmade = O produto é feito à mão.
stock-batteries-yes = As pilhas estão incluídas.
stock-batteries-no = As pilhas não estão incluídas.
stock-gift-wrap = Posso embrulhar o produto para presente.
stock-warranty-months = O produto tem garantia de { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }.
stock-instructions = As instruções estão na caixa.

## Price and discount
price-is = O preço é { $amount }.
price-total = O total é { $amount }, com o frete incluído.
price-includes-shipping = O preço inclui o frete.
price-fixed = Sinto muito, não consigo baixar o preço.
price-offer = Posso oferecer o preço de { $amount }.
discount-percent = Posso oferecer um desconto de { $percent }.
discount-code = O seu cupom de desconto é { $code }.
discount-until = A oferta vale até { $date }.
discount-quantity = Se você comprar { $quantity ->
        [one] { $quantity } unidade
       *[other] { $quantity } unidades
    }, recebe um desconto de { $percent }.

## Combined shipping, payment, invoice
combined-offer = Posso enviar os seus pedidos juntos, em um só pacote.
combined-once = Você paga o frete uma única vez.
combined-cost = O frete de todos os produtos juntos custa { $amount }.
combined-wait = Por favor, não pague antes de eu enviar o novo total.
payment-waiting = Ainda não recebi o seu pagamento.
payment-by = Por favor, faça o pagamento até { $date }.
payment-marketplace = Por favor, pague somente pela plataforma.
invoice-attached = A fatura está em anexo.
invoice-today = Vou enviar a fatura hoje.
invoice-number = O número da fatura é { $invoice }.
invoice-details = Por favor, envie o nome e o endereço para a fatura.

## Cancelling
cancel-possible = Sim, você ainda pode cancelar o seu pedido.
cancel-done = Cancelei o seu pedido.
cancel-too-late = Sinto muito, não consigo cancelar o pedido porque ele já foi enviado.
cancel-return-instead = Você pode devolver o produto depois que ele chegar.
cancel-if-sent = Se o pacote já tiver saído, você pode devolver o produto depois que ele chegar.

## Address
address-confirm = Por favor, confirme se o seu endereço está correto.
address-changed = Alterei o endereço de entrega.
address-too-late = Sinto muito, não consigo alterar o endereço porque o pacote já foi enviado.
address-if-sent = Se o pacote já tiver saído, vou pedir à transportadora que altere o endereço.
address-returned = O pacote voltou para mim porque o endereço estava incompleto.
address-resend-cost = Posso enviar o pacote de novo por { $amount }.

## Disputes
dispute-understand = Entendo a sua insatisfação.
dispute-solve = Gostaria de encontrar uma boa solução com você.
dispute-replied = Já respondi à sua reclamação.
dispute-tracking-added = Incluí as informações de rastreio na sua reclamação.
dispute-decision-date = A plataforma vai decidir até { $date }.

## Reviews
review-ask = Eu ficaria feliz se você deixasse uma avaliação sincera.
review-thanks = Agradeço pela sua avaliação.
review-improve = A sua opinião me ajuda a melhorar.

## Coming back to the buyer
follow-up-arrived = O seu pacote já chegou?
follow-up-all-right = Está tudo certo com o seu pedido?
follow-up-solved = O problema já foi resolvido?
follow-up-glad-like = Fico feliz que você tenha gostado do produto.
follow-up-glad-arrived = Fico feliz que o seu pacote tenha chegado bem.
follow-up-date = Vou verificar isso de novo em { $date }.

## Choices
options-intro = Você pode escolher:
options-refund-replacement = Você prefere o reembolso ou um novo envio?
options-part-refund = Você prefere receber a peça que falta ou o reembolso?
options-refund-wait = Você prefere esperar ou receber o reembolso?
options-exchange-refund = Você prefere a troca ou o reembolso?
options-partial-return = Você prefere ficar com o produto e receber um reembolso parcial, ou devolvê-lo e receber o reembolso total?
options-ready-date = Posso fazer isso até { $date }.
options-tell = Por favor, diga para mim o que você prefere.
options-tell-date = Por favor, diga para mim até { $date } o que você prefere.

## Next steps
next-step-nothing = Você não precisa fazer nada.
next-step-news = Escrevo para você assim que tiver novidades.
next-step-photos = Vou encontrar uma solução assim que receber as fotos.
next-step-confirm = Começo assim que você confirmar.

## Apologies
apology = Peço desculpas.
apology-problem = Peço desculpas por este problema.
apology-mistake = O erro foi meu.
apology-wait = Peço desculpas pela espera.
apology-late-reply = Peço desculpas pela demora em responder.
apology-understand = Entendo como isso é desagradável.
apology-not-possible = Sinto muito, isso não é possível.

## Closings
closing-questions = Se tiver alguma dúvida, é só escrever para mim.
closing-anything-else = Se precisar de mais alguma coisa, é só escrever para mim.
closing-help = Conte comigo para o que precisar.
closing-reply = Fico no aguardo da sua resposta.
closing-enjoy = Espero que você goste da sua compra.
closing-thanks-again = Agradeço mais uma vez!
closing-day = Tenha um ótimo dia!
closing-weekend = Tenha um ótimo fim de semana!
closing-best = Tudo de bom,
closing-regards = Atenciosamente,
