// A statement as it opens on a phone: all there is to choose from is in view, and nothing stands over it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { auditOf, choose, open, press, setUp, statementsOf, unexpected } from "./steps.mjs";
import { openBrowser, startServer, stop } from "./world.mjs";

const PHONE = { width: 360, height: 740 };
const LANGUAGES = ["en", "es", "ar"];
const QUESTIONNAIRES = ["dignity-in-food", "community-empowerment", "food-and-advice-network", "listening-check"];
/** Of each questionnaire in each language so many are measured: those with the most to read. */
const LONGEST = 3;

let server;
let signedIn;
let group;

before(async () => {
  server = await startServer();
  const { page, context, close } = await openBrowser();
  await setUp(page, server);
  group = page.url();
  signedIn = await context.storageState();
  await close();
});

after(stop);

/** A phone that reads this language. */
async function phone(language, look = {}) {
  const opened = await openBrowser({ storageState: signedIn, ...PHONE, ...look });
  opened.page.setDefaultTimeout(60_000);
  await opened.context.addCookies([{ name: "good-measure-language", value: language, url: server.url }]);
  return opened;
}

/** How many levels are in view, whole and with nothing over them, and how many there are. */
function levelsInView(page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const levels = [...document.querySelectorAll("label.level:has(b + span)")];
    // Of each corner and the middle: what a finger would meet there.
    const isFree = (level) => {
      const { top, bottom, left, right } = level.getBoundingClientRect();
      if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
      const inset = 16;
      const spots = [
        [left + inset, top + inset],
        [right - inset, bottom - inset],
        [(left + right) / 2, (top + bottom) / 2],
      ];
      return spots.every(([x, y]) => level.contains(document.elementFromPoint(x, y)));
    };
    return { seen: levels.filter(isFree).length, all: levels.length };
  });
}

/** How much there is to read before choosing, of a statement's page. */
async function lengthOf(context, address) {
  const html = await (await context.request.get(address)).text();
  const fieldset = html.slice(html.indexOf('class="scene"'), html.indexOf("levels other"));
  return fieldset.replace(/<[^>]*>/g, "").length;
}

test("all four levels of every statement of dignity in food are in view when it opens, in English", async () => {
  const { page, context, problems, close } = await phone("en");
  const audit = await auditOf(context, group, "dignity-in-food");
  const statements = await statementsOf(context, audit);
  assert.equal(statements.length, 35);
  for (const address of statements) {
    await page.goto(address);
    assert.deepEqual(await levelsInView(page), { seen: 4, all: 4 }, address);
  }
  assert.deepEqual(problems, []);
  await close();
});

for (const language of LANGUAGES) {
  test(`at least three levels of the longest statements are in view when they open (${language})`, async () => {
    const { page, context, close } = await phone(language);
    for (const questionnaire of QUESTIONNAIRES) {
      const audit = await auditOf(context, group, questionnaire);
      const statements = [];
      for (const address of await statementsOf(context, audit)) {
        statements.push({ address, length: await lengthOf(context, address) });
      }
      statements.sort((a, b) => b.length - a.length);
      for (const { address } of statements.slice(0, LONGEST)) {
        await page.goto(address);
        const { seen, all } = await levelsInView(page);
        assert.equal(all, 4, address);
        assert.ok(seen >= 3, `${address} in ${language} shows ${seen} levels`);
      }
    }
    await close();
  });
}

test("the way on comes along once something is chosen, and not before", async () => {
  const { page, context, close } = await phone("en");
  const audit = await auditOf(context, group, "dignity-in-food");
  const [address] = await statementsOf(context, audit);
  await open(page, address);
  const bar = page.locator(".sticky");
  const place = () => bar.evaluate((e) => getComputedStyle(e).position);
  assert.equal(await place(), "static");
  await choose(page, "Starting");
  assert.equal(await place(), "sticky");
  const next = await page.getByRole("button", { name: "Save, next statement" }).boundingBox();
  assert.ok(next.y + next.height <= PHONE.height, `it is in view: ${JSON.stringify(next)}`);
  await close();
});

test("the language is chosen below the statement, and the same statement opens in it", async () => {
  const { page, context, problems, close } = await phone("en");
  const audit = await auditOf(context, group, "dignity-in-food");
  const [, address] = await statementsOf(context, audit);
  await open(page, address);
  await page.getByText("2 of 9, 2 of 35").waitFor();
  const [levels, languages] = await Promise.all([".levels", ".languages"].map((css) => page.locator(css).first().boundingBox()));
  assert.ok(languages.y > levels.y + levels.height, "languages stand below the levels");
  await press(page, "Español");
  await page.getByText("2 de 9, 2 de 35").waitFor();
  await press(page, "العربية");
  await page.locator("html[dir=rtl]").waitFor();
  assert.match(await page.locator(".where").innerText(), /2.* من .*9.*، .*2.* من .*35/);
  assert.equal(page.url(), address);
  assert.deepEqual(unexpected(problems), []);
  await close();
});
