import assert from "node:assert/strict";
import test from "node:test";

import { EXTENSION } from "./load.js";

const { DEFAULTS, merge } = await import(new URL("worker/settings.js", EXTENSION));
const { folderOf, tagOf } = await import(new URL("worker/words.js", EXTENSION));

test("settings keep their shape, whatever is stored", () => {
  assert.deepEqual(merge(DEFAULTS, undefined), DEFAULTS);
  assert.deepEqual(merge(DEFAULTS, { consented: "yes", seller: 5, sitesOff: ["ebay", 7], extra: 1 }), { ...DEFAULTS, sitesOff: ["ebay"] });
  assert.equal(merge(DEFAULTS, { seller: { name: "Li" } }).seller.name, "Li");
});

test("the language follows the browser until one is chosen", () => {
  assert.equal(folderOf("auto", "en", "zh-TW"), "zh_CN");
  assert.equal(folderOf("auto", "en", "pt-PT"), "pt_BR");
  assert.equal(folderOf("auto", "en", "sv"), "en");
  assert.equal(folderOf("ru", "de", "de"), "ru");
  assert.equal(folderOf("constructor", "de", "en-US"), "de");
  assert.equal(tagOf("zh_CN"), "zh-Hans");
  assert.equal(tagOf("pt_BR"), "pt-BR");
});
