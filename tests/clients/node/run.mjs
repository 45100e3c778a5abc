// Translate one text with an unmodified client: node run.mjs libretranslate|translate URL TEXT TARGET
const [client, url, text, target] = process.argv.slice(2);
if (client === "libretranslate") {
  const { translate } = (await import("libretranslate")).default;
  process.stdout.write(await translate({ query: text, source: "en", target, apiurl: url, apiKey: "none" }));
} else {
  const { Translate } = await import("translate");
  const translate = Translate({ engine: "libre", from: "en", url: `${url}/translate` });
  process.stdout.write(await translate(text, target));
}
