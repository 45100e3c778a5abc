import assert from "node:assert/strict";
import test from "node:test";

import { load, manifest } from "./load.js";

const [scripts] = manifest.content_scripts;
const { adapters } = load(...scripts.js.filter((file) => file.startsWith("adapters/")));
const at = (url) => adapters.adapterFor(new URL(url))?.id;

test("an address belongs to its marketplace, and others to none", () => {
  assert.equal(at("https://www.ebay.co.uk/cnt/ViewMessage?x=1"), "ebay");
  assert.equal(at("https://www.ebay.com/itm/1"), undefined);
  assert.equal(at("https://www.etsy.com/messages"), "etsy");
  assert.equal(at("https://sellercentral.amazon.com.br/messaging/inbox"), "amazon");
  assert.equal(at("https://sellercentral.amazon.de/orders-v3"), undefined);
  assert.equal(at("https://www.mercadolibre.com.mx/mensajes/1"), "mercadolibre");
  assert.equal(at("https://jp.mercari.com/item/m1"), undefined);
});

test("no look-alike host", () => {
  assert.equal(at("https://www.ebay.com.evil.example/cnt/x"), undefined);
  assert.equal(at("https://evil.example/www.ebay.com/cnt/x"), undefined);
  assert.equal(at("https://wwwxebay.com/cnt/x"), undefined);
});

test("where an adapter works, the manifest lets it in, and the other way round", () => {
  const hosts = scripts.matches.map((match) => new URL(match.replace("*", "x")).host);
  for (const adapter of adapters.all) {
    for (const glob of adapter.where) assert.ok(hosts.some((host) => adapters.matches(glob.replace(/\/.*/, "/*"), { host, pathname: "/" })), glob);
  }
  for (const host of hosts) {
    assert.ok(adapters.all.some(({ where }) => where.some((glob) => adapters.matches(glob.replace(/\/.*/, "/*"), { host, pathname: "/" }))), host);
  }
});

test("matches are narrow: https, one host each", () => {
  for (const match of scripts.matches) assert.match(match, /^https:\/\/[a-z0-9.-]+\//);
});
