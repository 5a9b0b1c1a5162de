// A hall of ten joins by a code that is read aloud, each on a phone of their own; they answer alone, look, and talk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { STATEMENTS, auditOf, choose, isWellMade, open, press, setUp } from "./steps.mjs";
import { openBrowser, startServer, stop } from "./world.mjs";

const PEOPLE = 10;

let server;
let boss;
let page;
let audit;
let code;
/** Everybody's browser, each with where they answer. */
const hall = [];

before(async () => {
  server = await startServer();
  boss = await openBrowser({ width: 320, height: 640 });
  page = boss.page;
  page.setDefaultTimeout(60_000);
  await setUp(page, server);
  audit = await auditOf(boss.context, page.url().replace(/[?#].*$/, ""));
});

after(stop);

/** Somebody types the code on a phone; without JavaScript where `plain`. */
async function joins(number, plain) {
  const phone = await openBrowser({ width: 360, height: 740, javaScriptEnabled: !plain });
  const own = phone.page;
  own.setDefaultTimeout(60_000);
  await own.goto(`${server.url}/in`);
  await own.getByLabel("The code", { exact: true }).fill(code.toLowerCase());
  await own.getByRole("button", { name: "Go on" }).click();
  await own.getByLabel("Your first name").fill(`Person ${number}`);
  await own.getByLabel("I volunteer").check();
  await own.locator("[name=device][value=own]").check();
  await own.getByRole("button", { name: "Start answering" }).click();
  await own.getByRole("heading", { name: "Your answers" }).waitFor();
  hall.push({ phone, own, at: own.url() });
}

test("whoever runs the audit chooses that each answers alone first", async () => {
  await open(page, `${audit}/team`);
  await isWellMade(page, boss.problems);
  await press(page, "Let each of us answer alone first");
  await page.getByText("Read this code aloud").waitFor();
  code = await page.locator(".join-code").innerText();
  assert.match(code, /^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  await isWellMade(page, boss.problems);
});

test("ten people join by the code, one of them without JavaScript", async () => {
  for (let number = 1; number <= PEOPLE; number += 1) await joins(number, number === 1);
  // The page that is open says so by itself.
  await page.getByText(`${PEOPLE} people have joined.`).waitFor();
});

test("the pages of who joins are well made", async () => {
  const { phone, own, at } = hall[1];
  for (const address of [`${server.url}/in`, `${server.url}/in/${code.replace(" ", "")}`, at, `${at}/finish`, `${at}/statements/${STATEMENTS[0]}`]) {
    await open(own, address);
    await isWellMade(own, phone.problems);
  }
  await open(own, at);
  await press(own, "Get three words");
  await own.getByText("Write them down").waitFor();
  await isWellMade(own, phone.problems);
});

test("all ten answer at the same time, and every answer is saved", async () => {
  const levels = ["Not yet", "Starting", "Mostly", "Part of how we work"];
  await Promise.all(
    hall.map(async ({ own, at }, number) => {
      await own.goto(`${at}/statements/${STATEMENTS[0]}`);
      for (let nth = 0; nth < STATEMENTS.length; nth += 1) {
        await choose(own, nth === 0 ? levels[number % 4] : "Mostly");
        if (nth === 0 && number < 3) await own.getByLabel("What makes you say so?").fill(`I saw it ${number}`);
        await own.getByRole("button", { name: /^Save, / }).click();
        // The page that comes next is there: until then this one is, on which there is something to choose too.
        const next = STATEMENTS[nth + 1];
        await own.waitForURL(next ? `${at}/statements/${next}` : at);
      }
    }),
  );
  for (const { own, at } of hall) {
    await own.goto(at);
    await own.getByText(`${STATEMENTS.length} of ${STATEMENTS.length} done`).waitFor();
  }
  await page.getByText(`Answered everything: ${PEOPLE}.`).waitFor();
});

test("paper is typed in for somebody who has no phone", async () => {
  await open(page, `${audit}/team`);
  await page.getByRole("link", { name: "Type in the paper of somebody" }).click();
  await page.getByRole("heading", { name: "Type in somebody’s paper" }).waitFor();
  await isWellMade(page, boss.problems);
  await page.getByLabel("Their first name").fill("Olive");
  await page.getByLabel("I use the service").check();
  for (const statement of STATEMENTS) await page.locator(`[name="${statement}.choice"][value="3"]`).check();
  await press(page, "Save this paper");
  await page.getByText("The paper is saved").waitFor();
  await page.getByText(`${PEOPLE + 1} people have joined.`).waitFor();
});

test("they look, and see how far apart they stand and nobody's name beside a level", async () => {
  await open(page, `${audit}/team`);
  await press(page, "Show us where we stand");
  await page.getByText("You stand 3 levels apart.").waitFor();
  await isWellMade(page, boss.problems);
  await page.getByRole("link", { name: "Start the talk" }).click();
  await page.getByText("(11 people answered)").waitFor();
  await isWellMade(page, boss.problems);
  assert.equal(await page.getByText("Person").count(), 0);
});

test("the wall shows the range first, dots and texts when somebody asks, and keeps quiet time", async () => {
  const leads = page.url();
  await page.getByRole("link", { name: "Show it large, for the wall" }).click();
  await page.getByText("1 of 1 to talk about").waitFor();
  const wall = page.url();
  assert.equal(await page.locator(".spread-dots").isVisible(), false);
  await page.locator("summary", { hasText: "Show how many chose what" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".spread-dots").waitFor();
  await page.locator("summary", { hasText: "Show what 3 people wrote" }).click();
  await page.getByText("I saw it 1").waitFor();
  await page.getByRole("button", { name: "Think quietly for two minutes" }).click();
  await page.getByRole("progressbar", { name: "Quiet time" }).waitFor();
  await isWellMade(page, boss.problems);
  await page.getByRole("link", { name: "Write down what you agree on" }).click();
  await page.waitForURL(leads);
  // Without JavaScript all but quiet time is there.
  const plain = await openBrowser({ width: 1280, height: 800, javaScriptEnabled: false });
  await plain.context.addCookies(await boss.context.cookies());
  await plain.page.goto(wall);
  await plain.page.locator("summary", { hasText: "Show how many chose what" }).click();
  await plain.page.locator(".spread-dots").waitFor();
  assert.equal(await plain.page.getByRole("button", { name: "Think quietly" }).count(), 0);
});

test("they agree by keyboard, and the list says so", async () => {
  await page.locator("[name=choice]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "We agree on this level" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("You are through with what you wanted to talk about.").waitFor();
  await page.getByText("You agreed").waitFor();
  await press(page, "Take that level for all 7 statements");
  await page.getByText("These statements now have the level").waitFor();
  await open(page, `${audit}/team`);
  await isWellMade(page, boss.problems);
  await open(page, audit);
  await page.getByText("8 of 8 done").first().waitFor();
});

test("the results say how close they stood", async () => {
  await open(page, `${audit}/check`);
  await press(page, "Close the audit");
  await page.waitForURL((address) => address.href !== `${audit}/check`);
  await open(page, `${audit}/results`);
  await page.getByText("The team stood within one level on 7 of 8 statements.").first().waitFor();
  await isWellMade(page, boss.problems);
});
