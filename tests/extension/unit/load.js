// The content scripts as a page gets them: classic scripts that share one global, here in a context of their own.

import { readFileSync } from "node:fs";
import vm from "node:vm";

export const EXTENSION = new URL("../../../extension/", import.meta.url);
export const manifest = JSON.parse(readFileSync(new URL("manifest.json", EXTENSION), "utf8"));

/** @param {...string} files */
export function load(...files) {
  const context = vm.createContext({ URL, URLSearchParams });
  for (const file of files) vm.runInContext(readFileSync(new URL(file, EXTENSION), "utf8"), context, { filename: file });
  return vm.runInContext("wellput", context);
}

/** What another context made, as this one would have made it. @param {unknown} value */
export const plain = (value) => JSON.parse(JSON.stringify(value));
