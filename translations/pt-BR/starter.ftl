### Português (Brasil): o que entra em cada lacuna de uma resposta iniciada (inglês: api/wellput/starter/data/hints.ftl).

blank-order = O número do pedido.
blank-tracking = O código de rastreio deste pacote.
blank-carrier = A empresa que transporta o pacote.
blank-sent-date = O dia em que você enviou o pacote.
blank-expected-date = O dia até o qual o pacote deve chegar.
blank-reply-date = O dia até o qual você vai escrever de novo. Escolha um que possa cumprir.
blank-ready-date = O dia até o qual você pode fazer o que o comprador escolher.
blank-return-date = O último dia para devolver o produto.
blank-amount = O valor com a moeda.
blank-answer = O que você quer dizer ao comprador.
blank-answer-to = Sua resposta a: “{ $question }”
blank-your-name = Seu nome ou o nome da sua loja.
