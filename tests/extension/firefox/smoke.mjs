// The main road in a real Firefox: `node smoke.mjs FIREFOX EXTENSION CODE`. Prints what was seen as one JSON object.
// Firefox's WebDriver BiDi lets no client into an extension's own pages unless it is started with system access.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../editors/package.json", import.meta.url));
const puppeteer = require("puppeteer-core");

const [executablePath, extension, code] = process.argv.slice(2);
const UI = "wellput-ui";
const DRAFT = "Your letter has been received. We will furnish a replacement.";
const EBAY = readFileSync(new URL("../pages/ebay.html", import.meta.url), "utf8");
const IN_A_SHADOW_ROOT = `<!doctype html><meta charset="utf-8"><div id="host"></div><script>
  const root = document.getElementById("host").attachShadow({ mode: "open" });
  root.innerHTML = "<div contenteditable style='width: 500px; height: 120px'></div>";
</script>`;
const QUIET = {
  "app.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:1/",
  "toolkit.telemetry.enabled": false,
};

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  defaultViewport: { width: 1280, height: 900 },
  enableExtensions: true,
  args: ["-remote-allow-system-access"],
  extraPrefsFirefox: QUIET,
});
const seen = {};
try {
  seen.id = await browser.installExtension(extension);

  const welcome = await until(async () => {
    const pages = await browser.pages();
    const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
    return pages.find((_, index) => places[index].endsWith("/pages/welcome.html"));
  });
  await click(welcome, "#turn:not([hidden])");
  await welcome.waitForSelector("#turned:not(:empty)");
  await welcome.type("#code", code);
  await click(welcome, "#pairing button");
  await welcome.waitForSelector("#status.good");

  const shop = await open("https://www.ebay.com/cnt/ViewMessage", EBAY);
  await shop.type("textarea", DRAFT);
  seen.level = (await inside(shop, UI, ".badge.over")).text;
  await clickInside(shop, UI, ".badge");
  await clickInside(shop, UI, "[data-principle=cold_passive] .use");
  await inside(shop, UI, ".toast:not(:empty)");
  seen.replaced = await shop.$eval("textarea", (box) => box.value);
  await shop.focus("textarea");
  await shop.keyboard.down("Control");
  await shop.keyboard.press("z");
  await shop.keyboard.up("Control");
  seen.undone = await shop.$eval("textarea", (box) => box.value);
  await clickInside(shop, UI, "#tab-buyer");
  seen.buyer = (await inside(shop, UI, "#buyer-message")).text;

  const chat = await open("https://seller.shopee.com.br/new-webchat/conversations", IN_A_SHADOW_ROOT);
  await clickInside(chat, "#host", "div");
  await chat.keyboard.type(DRAFT);
  await inside(chat, UI, ".badge.over");
  Object.assign(
    seen,
    await chat.evaluate(() => {
      const box = document.getElementById("host").shadowRoot.querySelector("div");
      const underline = getComputedStyle(box, "::highlight(wellput-hint)").textDecorationLine;
      return { underline, underlined: [...CSS.highlights.get("wellput-hint")].map(String) };
    }),
  );
  await clickInside(chat, UI, ".badge");
  await clickInside(chat, UI, "[data-principle=cold_passive] .use");
  await inside(chat, UI, ".toast:not(:empty)");
  seen.region = (await inside(chat, "#host", "div")).text;
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));

/** What stands at `selector` in the shadow root of `host`: its words and its middle. Puppeteer's own `>>>` does not get into it. */
async function inside(page, host, selector) {
  return until(() =>
    page.evaluate(
      (host, selector) => {
        const node = document.querySelector(host)?.shadowRoot?.querySelector(selector);
        node?.scrollIntoView({ block: "nearest" });
        const box = node?.getBoundingClientRect();
        return box?.width ? { text: node.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      host,
      selector,
    ),
  );
}

/** A click by hand: where it stands, once it stands still. */
async function clickInside(page, host, selector) {
  let last;
  const { x, y } = await until(async () => {
    const now = await inside(page, host, selector);
    const still = now.x === last?.x && now.y === last.y;
    last = now;
    return still && now;
  });
  await page.mouse.click(x, y);
}

/** A page at a marketplace's own address. */
async function open(url, body) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => request.respond({ status: 200, contentType: "text/html; charset=utf-8", body }));
  await page.goto(url);
  return page;
}

async function click(page, selector) {
  await (await page.waitForSelector(selector, { visible: true })).click();
}

/** What `find` finds, as soon as it finds anything. */
async function until(find) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing found by ${find}`);
}
