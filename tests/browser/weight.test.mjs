// How much a phone in a hall with weak Wi-Fi has to fetch.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { STATEMENTS, auditOf, choose, reflection, says, SAVED, setUp, statement } from "./steps.mjs";
import { openBrowser, startServer, stop } from "./world.mjs";

after(stop);

/** Bytes over the wire at the first visit, without fonts. */
const FIRST_LOAD = 100_000;
/** Bytes over the wire for whoever comes for the first time, with fonts. */
const FIRST_VISIT = 50_000;
/** Bytes of one page's HTML, unpacked. */
const HTML = 20_000;

test("the first load of a statement is light, and a second one lighter still", async (t) => {
  const server = await startServer();
  const first = await openBrowser();
  await setUp(first.page, server);
  const audit = await auditOf(first.context, first.page.url());
  const storageState = await first.context.storageState();
  await first.close();

  // A browser that has seen nothing of the product yet.
  const { page, context, close } = await openBrowser({ storageState });
  const fetched = await watch(page, context);
  const response = await page.goto(statement(audit, STATEMENTS[0]));
  await page.waitForLoadState("networkidle");
  const html = (await response.body()).length;
  const bill = fetched.splice(0);
  const weight = sum(bill);
  t.diagnostic(`${weight} bytes over the wire without fonts, ${html} bytes of HTML`);
  assert.ok(bill.some(({ url }) => url.endsWith(".wasm")), `the browser part came:\n${list(bill)}`);
  assert.ok(weight < FIRST_LOAD, `${weight} bytes came:\n${list(bill)}`);
  assert.ok(html < HTML, `${html} bytes of HTML`);

  await choose(page, "Mostly");
  await reflection(page).fill("We rang first.");
  await says(page, SAVED);
  fetched.splice(0);
  await page.goto(statement(audit, STATEMENTS[1]));
  await page.waitForLoadState("networkidle");
  const later = fetched.splice(0);
  assert.ok(sum(later) < HTML, `the next statement takes only its HTML:\n${list(later)}`);
  await close();
});

test("whoever comes for the first time fetches little, and Arabic letters only with Arabic", async (t) => {
  const server = await startServer();
  const { page: founder, close: founded } = await openBrowser();
  await setUp(founder, server);
  await founded();
  const { page, context, close } = await openBrowser();
  const fetched = await watch(page, context);
  await page.goto(`${server.url}/sign-in`);
  await page.waitForLoadState("networkidle");
  const bill = fetched.splice(0);
  const weight = bill.reduce((sum, { bytes }) => sum + bytes, 0);
  t.diagnostic(`${weight} bytes over the wire with fonts`);
  assert.ok(bill.some(({ type }) => type === "Font"), `letters came:\n${list(bill)}`);
  assert.ok(weight < FIRST_VISIT, `${weight} bytes came:\n${list(bill)}`);

  await page.locator("input[type=password]").focus();
  await page.getByRole("checkbox").waitFor();
  assert.ok(fetched.some(({ url }) => url.endsWith(".wasm")), `the browser part came when it was needed:\n${list(fetched)}`);

  fetched.splice(0);
  await page.locator("button[lang=ar]").click();
  await page.locator("html[lang=ar]").waitFor();
  await page.waitForLoadState("networkidle");
  assert.ok(fetched.some(({ url }) => url.includes("arabic")), `Arabic letters came:\n${list(fetched)}`);
  await close();
});

/** Everything that comes over the wire from now on, as `{ url, type, bytes }`. */
async function watch(page, context) {
  const session = await context.newCDPSession(page);
  const asked = new Map();
  const fetched = [];
  session.on("Network.responseReceived", ({ requestId, type, response }) => asked.set(requestId, { type, url: response.url }));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    fetched.push({ ...asked.get(requestId), bytes: encodedDataLength });
  });
  await session.send("Network.enable");
  return fetched;
}

function sum(fetched) {
  return fetched.filter(({ type }) => type !== "Font").reduce((sum, { bytes }) => sum + bytes, 0);
}

function list(fetched) {
  return fetched.map(({ type, url, bytes }) => `${String(bytes).padStart(8)} ${type} ${url}`).join("\n");
}
