// With the keyboard alone, and at four times the size.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEMO, STATEMENTS, auditOf, awake, eventually, focused, heading, kept, level, open, saveElsewhere, statement, tabTo, tooSmall, walk } from "./steps.mjs";
import { noSideScroll, openBrowser, startDemo, stop } from "./world.mjs";

/** 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

let demo;
let signedIn;
let audit;

before(async () => {
  demo = await startDemo();
});

after(stop);

test("the skip link is the first stop and leads to the page", async () => {
  const { page, close } = await openBrowser();
  await page.goto(`${demo.url}/sign-in`);
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "Skip to the page" });
  assert.ok(await link.evaluate((e) => e === document.activeElement), "it is the first stop");
  const box = await link.boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0 && box.height >= 44, `it can be seen: ${JSON.stringify(box)}`);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "sign_in_name", "the next stop is in the page");
  await close();
});

test("after a mistake the focus is on what to look at, and leads to the field", async () => {
  const { page, context, close } = await openBrowser();
  await page.goto(`${demo.url}/sign-in`);
  await tabTo(page, (stop) => stop.id === "sign_in_name");
  await page.keyboard.type(DEMO.signInName);
  await page.keyboard.press("Tab");
  await page.keyboard.type("not the password");
  await page.keyboard.press("Enter");
  await page.locator(".problems").waitFor();
  await eventually(async () => assert.match((await focused(page)).className, /\bproblems\b/));
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).href, "#sign_in_name");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "password", "from the field it goes on in the form");

  await page.keyboard.type(DEMO.password);
  await page.keyboard.press("Enter");
  await heading(page, "Mill Lane pantry (made up)");
  signedIn = await context.storageState();
  audit = await auditOf(context, page.url());
  await close();
});

test("a level is chosen by arrows and Next is pressed, without a mouse", async () => {
  const { page, context, problems, close } = await openBrowser({ storageState: signedIn });
  await open(page, statement(audit, STATEMENTS[0]));
  await tabTo(page, (stop) => stop.name === "choice");
  await page.keyboard.press("Space");
  assert.ok(await level(page, "Not yet").isChecked());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.ok(await level(page, "Mostly").isChecked());
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "reflection", "the levels are one stop");
  await page.keyboard.type("We rang first.");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).tag, "SUMMARY");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "evidence", "what was folded is open");
  await page.keyboard.type("Notes");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (stop) => stop.text === "Save, next statement");
  await page.keyboard.press("Enter");
  await heading(page, "We write so that residents know what to do.");
  assert.deepEqual(await kept(context, statement(audit, STATEMENTS[0])), { reflection: "We rang first.", choice: "3" });
  assert.deepEqual(problems, []);
  await close();
});

test("an answer that is not for us asks why where the keyboard goes next", async () => {
  const { page, close } = await openBrowser({ storageState: signedIn });
  await open(page, statement(audit, STATEMENTS[2]));
  await tabTo(page, (stop) => stop.name === "choice");
  await page.keyboard.press("ArrowUp");
  assert.ok(await level(page, "Not for us").isChecked());
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).id, "why");
  await close();
});

test("every stop on the way through a page can be seen", async () => {
  const { page, context, close } = await openBrowser({ storageState: signedIn, width: 1280, height: 900 });
  const clashing = statement(audit, STATEMENTS[4]);
  await saveElsewhere(context, clashing, { choice: "2" });
  await saveElsewhere(context, clashing, { choice: "4" });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const address of [clashing, audit, `${audit}/check`, audit.replace(/\/audits\/.*/, "/plan")]) {
      await open(page, address);
      const stops = await walk(page);
      assert.ok(stops.length > 5, `${address} has ${stops.length} stops`);
      const unseen = stops.filter((stop) => !stop.seen);
      assert.deepEqual(unseen, [], `${address}, ${colorScheme}`);
    }
  }
  await close();
});

test("at four times the size a statement fits, and all there is to press is large enough", async () => {
  const { page, close } = await openBrowser({ storageState: signedIn, ...ZOOMED });
  page.setDefaultTimeout(60_000);
  for (const id of [STATEMENTS[0], STATEMENTS[4], STATEMENTS[7]]) {
    await open(page, statement(audit, id));
    await level(page, "Not for us").check();
    const evidence = page.getByLabel("What you could show");
    if (!(await evidence.isVisible())) await page.getByText("What could you show someone?").click();
    await evidence.waitFor();
    await noSideScroll(page);
    assert.deepEqual(await tooSmall(page), []);
  }
  await close();
});

test("all there is to press is large enough on the other pages, too", async () => {
  const { page, close } = await openBrowser({ storageState: signedIn, width: 320, height: 640 });
  const group = audit.replace(/\/audits\/.*/, "");
  for (const address of [
    group,
    `${group}/audits/new?questionnaire=dignity-in-food`,
    audit,
    `${audit}/check`,
    `${group}/plan`,
    `${group}/plan/new`,
    `${group}/about`,
    `${demo.url}/account`,
  ]) {
    await page.goto(address);
    await awake(page);
    assert.deepEqual(await tooSmall(page), [], address);
  }
  await close();
});
