// A message has 350 characters: shorter wording counts here. Buyers buy on their own country's site.
wellput.adapters.add({
  id: "mercadolibre",
  name: "Mercado Libre",
  marketplace: "mercadolibre",
  where: [
    "www.mercadolivre.com.br/vendas/*",
    "vendedores.mercadolivre.com.br/vendas/*",
    "www.mercadolivre.com.br/perguntas/*",
    "www.mercadolibre.*/mensajes/*",
    "www.mercadolibre.*/ventas/*",
    "www.mercadolibre.*/preguntas/*",
  ],
  composer: ['textarea[placeholder*="Escreva" i]', 'textarea[placeholder*="Escrib" i]', "textarea"],
  bubbles: ['[class*="bubble"]', '[class*="message"] p'],
  country: {
    hosts: {
      "www.mercadolivre.com.br": "BR",
      "vendedores.mercadolivre.com.br": "BR",
      "www.mercadolibre.com.ar": "AR",
      "www.mercadolibre.com.mx": "MX",
      "www.mercadolibre.com.co": "CO",
      "www.mercadolibre.com.uy": "UY",
      "www.mercadolibre.com.pe": "PE",
      "www.mercadolibre.cl": "CL",
    },
  },
  limit: 350,
  read: "2026-11-21",
});
