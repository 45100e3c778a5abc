### Español: qué va en cada hueco de una respuesta empezada (inglés: api/wellput/starter/data/hints.ftl).

blank-order = El número de pedido.
blank-tracking = El número de seguimiento de este paquete.
blank-carrier = La empresa que lleva el paquete.
blank-sent-date = El día en que envió el paquete.
blank-expected-date = El día en que el paquete debería haber llegado.
blank-reply-date = El día en que volverá a escribir, como muy tarde. Elija uno que pueda cumplir.
blank-ready-date = El día en que puede hacer lo que elija el comprador.
blank-return-date = El último día para devolver el artículo.
blank-amount = El importe con su moneda.
blank-answer = Lo que quiere decirle al comprador.
blank-answer-to = Su respuesta a: «{ $question }»
blank-your-name = Su nombre o el de su tienda.
