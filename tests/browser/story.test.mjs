// One story, from the link a new server prints to the plan on paper; with JavaScript and without.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { LISTENING, SAVED, awake, choose, heading, level, press, reflection, says, setUp, startAudit, unexpected } from "./steps.mjs";
import { noSideScroll, openBrowser, startServer, stop } from "./world.mjs";

after(stop);

const PHONE = { width: 360, height: 740 };
const WHY = "We rang the group <b>before</b> we drafted & heard \"no\" twice.\nThat changed the route.";
const EVIDENCE = "Notes of the call on 3 May";

test("a group goes from the first link to its plan on a phone", async () => {
  await story({ javaScriptEnabled: true });
});

test("a group goes from the first link to its plan on a phone without JavaScript", async () => {
  await story({ javaScriptEnabled: false });
});

async function story({ javaScriptEnabled }) {
  const server = await startServer();
  const { page, problems, close } = await openBrowser({ ...PHONE, javaScriptEnabled });
  page.setDefaultTimeout(60_000);

  await setUp(page, server);
  await noSideScroll(page);
  await startAudit(page);
  await page.getByText("0 of 8 done").first().waitFor();
  await page.getByRole("link", { name: "Begin with the first statement" }).click();

  await answerInFull(page, javaScriptEnabled);
  await changeOneAnswer(page);
  await sayWeDoNotKnow(page);
  await sayWhyItIsNotForUs(page);
  await press(page, "Skip this one for now");
  await answerTheRest(page);
  await answerWhatWasPassedOver(page);
  await closeTheAudit(page);
  await readTheResults(page);
  const planned = await planTwo(page);
  await sayWhoAndWhen(page, planned[0]);
  await takeThePlan(page, planned);
  await checkIn(page);

  assert.deepEqual(unexpected(problems, 422), []);
  await close();
  await server.stop();
}

async function answerInFull(page, saves) {
  await heading(page, "We involve groups before options are fixed.");
  await page.getByText("1 of 8").first().waitFor();
  await noSideScroll(page);
  if (saves) await awake(page);
  await choose(page, "Mostly");
  await reflection(page).fill(WHY);
  await page.getByText("What could you show someone?").click();
  await page.getByLabel("What you could show").fill(EVIDENCE);
  await page.getByLabel("We can show it").check();
  if (!saves) return press(page, "Save, next statement");
  await says(page, SAVED);
  await page.reload();
  await checkFirstAnswer(page);
  await awake(page);
  await press(page, "Save, next statement");
}

async function checkFirstAnswer(page) {
  assert.ok(await level(page, "Mostly").isChecked(), "the level is kept");
  assert.equal(await reflection(page).inputValue(), WHY);
  assert.equal(await page.getByLabel("What you could show").inputValue(), EVIDENCE);
  assert.ok(await page.getByLabel("We can show it").isChecked(), "the strength is kept");
}

/** Goes back from the second statement; all is there; and forward again. */
async function changeOneAnswer(page) {
  await heading(page, "We write so that residents know what to do.");
  await press(page, "Back");
  await heading(page, "We involve groups before options are fixed.");
  await checkFirstAnswer(page);
  await page.getByText("Ana saved this on").waitFor();
  await press(page, "Save, next statement");
}

async function sayWeDoNotKnow(page) {
  await heading(page, "We write so that residents know what to do.");
  await choose(page, "We don't know yet");
  await press(page, "Save, next statement");
}

async function sayWhyItIsNotForUs(page) {
  await heading(page, "Groups can reach a named person who knows the area.");
  await choose(page, "Not for us");
  await press(page, "Save, next statement");
  const asked = page.getByText("Please say in a few words why it is not for you.").first();
  await asked.waitFor();
  assert.ok(await level(page, "Not for us").isChecked(), "the choice is still there");
  await page.getByLabel("Why is it not for you?").fill("We cover the whole borough.");
  await press(page, "Save, next statement");
  await heading(page, "Our staff spend time in the area.");
}

async function answerTheRest(page) {
  for (const [title, word] of [
    ["We share the drafts that we promised.", "Starting"],
    ["We answer within a set time, also when the answer is no.", "Mostly"],
    ["Before we plan, we find out what residents already do.", "Part of how we work"],
  ]) {
    await heading(page, title);
    await choose(page, word);
    await press(page, "Save, next statement");
  }
  await heading(page, "We do one visible thing within 30 days of a meeting.");
  await choose(page, "Starting");
  await press(page, "Save, and finish this part");
  await heading(page, /^The end of “/);
  await page.getByRole("link", { name: "Read all answers, and close" }).click();
}

async function answerWhatWasPassedOver(page) {
  await heading(page, "Read your answers");
  await page.getByText("One statement is still open.").waitFor();
  await page.getByText("Skipped for now", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Our staff spend time in the area." }).click();
  await choose(page, "Not yet");
  await press(page, "Save and stop here");
  await heading(page, LISTENING);
  await page.getByText("8 of 8 done").first().waitFor();
}

async function closeTheAudit(page) {
  await page.getByRole("link", { name: "Read all answers, and close" }).first().click();
  await heading(page, "Read your answers");
  await page.getByText("Every statement is answered.").waitFor();
  const read = await page.locator("main").innerText();
  for (const part of [...WHY.split("\n"), EVIDENCE, "We can show it", "We cover the whole borough.", "We don't know yet"]) {
    assert.ok(read.includes(part), `"${part}" is among the answers:\n${read}`);
  }
  await noSideScroll(page);
  await press(page, "Close the audit");
}

async function readTheResults(page) {
  await heading(page, /^Listening: /);
  await page.getByText("The audit is closed. Well done, all of you.").waitFor();
  await page.getByText("8 of 8 statements answered").waitFor();
  const chart = page.locator("figure svg").first();
  assert.ok(await chart.isVisible(), "the chart is drawn");
  assert.equal(await chart.locator("title").first().textContent(), "Where each principle stands");
  await page.getByText("The same as a table").click();
  const row = page.getByRole("row").filter({ hasText: "Listening" });
  // 3, 1, 2, 3, 4 and 2; neither the not known nor the not for us.
  assert.match(await row.innerText(), /2\.5/);
  await noSideScroll(page);
}

/** Puts two suggestions in the plan and answers their words. */
async function planTwo(page) {
  await page.getByRole("link", { name: "Choose what to do next" }).click();
  await heading(page, "What could you do next?");
  const planned = [];
  for (const place of [0, 1]) {
    const offer = page.locator("section.card").nth(place).locator(".offers li").first();
    planned.push(await offer.locator("span").first().innerText());
    await offer.getByRole("button").click();
    await offer.getByText("It is in your plan.").waitFor();
  }
  await noSideScroll(page);
  await page.getByRole("link", { name: "See our plan" }).click();
  await heading(page, "Our plan");
  for (const what of planned) await page.getByRole("link", { name: what }).waitFor();
  return planned;
}

async function sayWhoAndWhen(page, what) {
  await page.getByRole("link", { name: what }).click();
  await heading(page, what);
  await page.getByLabel("Who leads?").fill("Amina");
  await page.getByRole("textbox", { name: "By when?" }).fill("1 March 2031");
  await page.getByLabel("First step").fill("Ring two groups");
  await press(page, "Save");
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.locator("main").getByRole("link", { name: "Our plan" }).click();
  const card = page.locator(".action").filter({ hasText: what });
  const read = await card.innerText();
  for (const part of ["Amina", "1 March 2031", "Ring two groups"]) assert.ok(read.includes(part), `"${part}" is in:\n${read}`);
}

/** Goes through the plan in a meeting: one thing waits, nothing is said of the other. */
async function checkIn(page) {
  await page.getByRole("link", { name: "Start a check-in" }).click();
  await press(page, "Begin the check-in");
  await page.getByText("1 of 2").first().waitFor();
  await noSideScroll(page);
  await page.getByLabel("We are waiting").check();
  await page.getByLabel("In a few words").fill("a key for the hall");
  await press(page, "Save, next");
  await page.getByText("2 of 2").first().waitFor();
  await press(page, "Nothing today");
  await heading(page, "That was everything");
  await press(page, "Finish the check-in");
  await page.getByText("The check-in is done.").waitFor();
  await page.getByText("Waiting: a key for the hall").waitFor();
}

async function takeThePlan(page, planned) {
  const pdf = await download(page, "Download to print (PDF)", /^Action plan Mill Lane pantry \d{4}-\d\d-\d\d\.pdf$/);
  assert.equal(pdf.bytes.subarray(0, 5).toString(), "%PDF-");
  assert.ok(pdf.bytes.length > 5_000, `the PDF has ${pdf.bytes.length} bytes`);
  const info = tool("pdfinfo", pdf.path);
  if (info !== null) assert.match(info, /Tagged:\s+yes/);
  const text = tool("pdftotext", "-layout", pdf.path, "-");
  if (text !== null) holds(text, [...planned, "Mill Lane pantry", "Amina", "1 March 2031", "Ring two groups"], "the PDF");

  const csv = await download(page, "Download as a table (CSV)", /\.csv$/);
  holds(csv.bytes.toString("utf8"), [...planned, "Amina", "Ring two groups"], "the table");
}

async function download(page, name, fileName) {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const file = await coming;
  assert.match(file.suggestedFilename(), fileName);
  const path = await file.path();
  return { path, bytes: await readFile(path) };
}

/** What a program says, or null where it is not installed. */
function tool(name, ...args) {
  const { error, status, stdout, stderr } = spawnSync(name, args, { encoding: "utf8" });
  if (error?.code === "ENOENT") return null;
  assert.equal(status, 0, `${name}: ${stderr}`);
  return stdout;
}

/** Lines may break anywhere, and a table doubles its quotation marks. */
function holds(text, parts, what) {
  const plain = (words) => words.replace(/\s+/g, " ").replaceAll('""', '"');
  for (const part of parts) assert.ok(plain(text).includes(plain(part)), `"${part}" is in ${what}:\n${text}`);
}
