// A facilitator runs a whole meeting from a phone in one hand; and people who come in are counted whatever the network does.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEMO, awake, eventually, heading, isWellMade, open, signIn } from "./steps.mjs";
import { axe, noSideScroll, openBrowser, startDemo, stop } from "./world.mjs";

const ROBIN = { name: "Robin (made up)", signInName: "demo-network", password: DEMO.password };
const PHONE = { width: 360, height: 740, hasTouch: true };
/** The smallest that a thumb meets without looking. */
const THUMB = 44;

let demo;
let phone;
let page;
let network;
/** The address of the meeting that is run here. */
let meeting;

before(async () => {
  demo = await startDemo();
  phone = await openBrowser(PHONE);
  page = phone.page;
  page.setDefaultTimeout(60_000);
  network = await signIn(page, demo, ROBIN);
});

after(stop);

/** Touches what a thumb would: it must be big enough, and in view without scrolling to the side. */
async function touch(target) {
  // The list may be exchanged at any moment by the one that the server knows; what went with the old one is measured anew.
  await eventually(async () => {
    const { isThere, tag, text, x, width, height } = await target.evaluate((e) => {
      const { x, width, height } = e.getBoundingClientRect();
      return { isThere: e.isConnected, tag: e.tagName, text: e.innerText, x, width, height };
    });
    assert.ok(isThere, "it went with its list");
    assert.ok(height >= THUMB || tag === "A", `${text} is ${height} px high`);
    assert.ok(x >= 0 && x + width <= PHONE.width + 0.5, `${text} sticks out`);
  });
  await target.tap();
}

const button = (name) => page.getByRole("button", { name, exact: true });
const link = (name) => page.locator("main").getByRole("link", { name, exact: true });

async function toMeeting(name) {
  await page.goto(meeting);
  await touch(link(name));
  await page.locator("h1").waitFor();
}

test("a series and a meeting are made, with an agenda whose times add up", async () => {
  await page.goto(`${network}/meetings`);
  await page.getByLabel("Name of the series").fill("Open table");
  await page.getByLabel("Sub-forum").check();
  await touch(button("Begin"));
  await heading(page, "Open table");
  await touch(link("Plan a meeting"));
  await heading(page, "Plan a meeting");
  await page.getByLabel("Day", { exact: true }).fill("today");
  await page.getByLabel("Begins at").fill("6.30 pm");
  await page.getByLabel("Ends at").fill("7.30 pm");
  await page.getByLabel("Where", { exact: true }).fill("The hall");
  await touch(button("Plan a meeting"));
  await page.getByText("The meeting is saved.").waitFor();
  meeting = page.url().split("?")[0];

  await touch(link("Day and agenda"));
  for (const [at, what, minutes] of [[0, "Welcome", "10"], [1, "Food in the holidays", "40"]]) {
    const item = page.locator("fieldset").nth(at);
    await item.getByLabel("What you talk about").fill(what);
    await item.getByLabel("Minutes").fill(minutes);
  }
  await touch(button("Save"));
  await page.getByText("The agenda takes 50 minutes. 10 minutes are left.").waitFor();
  await noSideScroll(page);
});

test("the door opens, and somebody says there which group they are of", async () => {
  await toMeeting("At the door");
  const address = await page.locator("#link").innerText();
  const guest = await openBrowser(PHONE);
  await guest.page.goto(address);
  await guest.page.getByLabel("Name of your group").fill("lo");
  await guest.page.getByRole("button", { name: "Show" }).tap();
  await guest.page.getByRole("button", { name: "Long table" }).first().tap();
  await guest.page.getByText("is counted. Welcome!").waitFor();
  assert.equal((await guest.context.cookies()).filter(({ name }) => name === "good-measure").length, 0);
  await guest.close();
});

test("people are ticked as they come, by two letters, with guests, and a slip is undone", async () => {
  await toMeeting("Tick who is here");
  await awake(page);
  await heading(page, "One group is here, one person");
  let loads = 0;
  page.on("load", () => (loads += 1));
  const find = page.getByLabel("Find a group");
  await find.fill("mi");
  await page.locator(".tick", { hasText: "Mill Lane" }).waitFor();
  await eventually(async () => assert.ok((await page.locator(".tick").count()) < 4));
  await touch(page.locator(".tick", { hasText: "Mill Lane" }).first());
  await heading(page, "2 groups are here, 2 people");
  // The next name is typed at once.
  assert.equal(await find.inputValue(), "");
  assert.ok(await find.evaluate((e) => e === document.activeElement));
  const row = page.locator("li", { has: page.locator(".tick", { hasText: "Mill Lane" }) }).first();
  for (const name of [/^One more/, /^One more/, /^One fewer/]) await touch(row.getByRole("button", { name }));
  await heading(page, "2 groups are here, 3 people");
  await touch(page.getByRole("button", { name: "One more: Guests" }));
  await heading(page, "2 groups are here, 4 people");
  await touch(page.getByRole("button", { name: "One more: People of other agencies" }));
  await heading(page, "2 groups are here, 5 people");
  await touch(button("Undo"));
  await heading(page, "2 groups are here, 4 people");
  assert.equal(loads, 0, "the page was never loaded anew");
  assert.deepEqual(await axe(page), []);
  await touch(link("Done"));
  await page.getByText("2 groups, 3 people. Guests: 1.").waitFor();
});

test("presses wait while the network is gone, each counts once, and somebody else who ticks loses nothing", async () => {
  await toMeeting("Tick who is here");
  await awake(page);
  const row = page.locator("li", { has: page.locator(".tick", { hasText: "Elm Court" }) }).first();
  // What the browser complains of while the network is gone is no fault of a page.
  const known = phone.problems.length;
  await phone.context.setOffline(true);
  await touch(row.locator(".tick"));
  await touch(row.getByRole("button", { name: /^One more/ }));
  // What was pressed shows at once.
  assert.equal(await row.locator("b").innerText(), "2");
  assert.equal(await row.locator(".tick").getAttribute("aria-pressed"), "true");
  await page.getByText("Not sent yet. We try again.").waitFor();
  const id = (await row.getAttribute("id")).replace("g-", "");
  const gus = await openBrowser(PHONE);
  await signIn(gus.page, demo, ROBIN);
  await gus.context.request.post(`${meeting}/attendance`, { form: { page: "gus", more: id } });
  await gus.close();
  await phone.context.setOffline(false);
  await heading(page, "3 groups are here, 6 people");
  phone.problems.splice(known);
  assert.equal(await row.locator("b").innerText(), "2");
});

test("a list that comes while a thumb is down takes nothing from under it", async () => {
  await toMeeting("Tick who is here");
  await awake(page);
  const row = page.locator("li", { has: page.locator(".tick", { hasText: "Elm Court" }) }).first();
  let pass;
  const gate = new Promise((done) => (pass = done));
  await page.route(/attendance$/, async (route) => {
    await gate;
    await route.continue();
  });
  await row.getByRole("button", { name: /^One more/ }).click();
  const fewer = await row.getByRole("button", { name: /^One fewer/ }).boundingBox();
  await page.mouse.move(fewer.x + 10, fewer.y + 10);
  await page.mouse.down();
  pass();
  await heading(page, "3 groups are here, 7 people");
  await page.mouse.up();
  await heading(page, "3 groups are here, 6 people");
  assert.equal(await row.locator("b").innerText(), "2");
  await page.unrouteAll();
});

test("notes, decisions and updates are written, and make one sheet to send round", async () => {
  await toMeeting("Notes");
  const item = page.locator("fieldset", { hasText: "Food in the holidays" });
  await item.getByLabel("Notes").fill("Two groups can open on Thursday evenings.");
  await item.getByLabel("What was decided").fill("Elm Court tries it in January.");
  const update = page.locator("fieldset", { hasText: "Group 1" });
  await update.getByLabel("Who told it").fill("Long table");
  await update.getByLabel("What they told").fill("We lend out slow cookers.");
  await page.getByLabel("What did we learn?").fill("Ask who has not spoken.");
  // The button stays in reach of the thumb, wherever one writes.
  const save = await button("Save").boundingBox();
  assert.ok(save.y > PHONE.height / 2 && save.y < PHONE.height, `it is at ${save.y}`);
  await touch(button("Save"));
  await page.getByText("The notes are saved.").waitFor();
  await toMeeting("What came of it");
  for (const text of ["Elm Court tries it in January.", "We lend out slow cookers.", "Thursday evenings"]) {
    await page.getByText(text).waitFor();
  }
  const pdf = await phone.context.request.get(`${meeting}/round-robin.pdf`);
  assert.equal(pdf.headers()["content-type"], "application/pdf");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("main .buttons").first().isVisible(), false, "what is pressed is not printed");
  await page.emulateMedia({ media: "screen" });
});

test("an update that was a mistake is taken out, and put back", async () => {
  await page.goto(meeting);
  await touch(link("Something here is a mistake"));
  await page.getByLabel(/Long table/).check();
  await page.getByLabel("Why?").fill("Said at another meeting");
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await touch(button("Take it out"));
  await page.getByText("It is taken out.").waitFor();
  await page.getByText("Said at another meeting").waitFor();
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await touch(page.getByRole("button", { name: /^Put it back/ }));
  await page.getByText(/put it back on/).waitFor();
  await page.goto(`${meeting}/round-robin`);
  await page.getByText("We lend out slow cookers.").waitFor();
});

test("a file that was a mistake is taken out, and put back where it was; what was learned too", async () => {
  await page.goto(`${meeting}/round-robin`);
  await touch(page.getByRole("link", { name: /^Add a file/ }).first());
  await page.getByLabel("The file").setInputFiles({ name: "Our year.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 soup") });
  await touch(button("Add this file"));
  await page.getByRole("link", { name: "Our year.pdf" }).waitFor();
  await touch(page.getByRole("link", { name: /^Change the file/ }).first());
  await page.getByText("Take the file out", { exact: true }).click();
  await page.getByLabel("Why?").fill("It is the year before");
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await touch(button("Take it out"));
  await page.getByText("It is taken out.").waitFor();
  await page.getByText("It is the year before").waitFor();
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await touch(page.getByRole("button", { name: /^Put it back/ }));
  await page.getByText("Files that were added").waitFor();
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await page.goto(`${meeting}/round-robin`);
  await page.getByRole("link", { name: "Our year.pdf" }).waitFor();

  await toMeeting("Notes");
  await page.getByLabel("What did we learn?").fill("");
  await touch(button("Save"));
  await page.getByText("The notes are saved.").waitFor();
  await page.goto(`${meeting}/history`);
  await touch(page.getByRole("link", { name: /^Use these words again/ }).first());
  await page.getByText("They count once you save.").waitFor();
  assert.equal(await page.getByLabel("What did we learn?").inputValue(), "Ask who has not spoken.");
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await touch(button("Save"));
  await page.getByText("The notes are saved.").waitFor();
});

test("without scripts a whole meeting is run too", async () => {
  const plain = await openBrowser({ ...PHONE, javaScriptEnabled: false });
  await signIn(plain.page, demo, ROBIN);
  await plain.page.goto(`${meeting}/attendance`);
  await plain.page.locator(".tick[aria-pressed=false]").first().tap();
  await heading(plain.page, "4 groups are here, 7 people");
  await plain.page.getByRole("button", { name: "Undo" }).tap();
  await heading(plain.page, "3 groups are here, 6 people");
  await plain.page.goto(`${meeting}/notes`);
  await plain.page.getByLabel("What happened?").fill("Quiet people spoke first.");
  await plain.page.getByRole("button", { name: "Save" }).tap();
  await plain.page.getByText("The notes are saved.").waitFor();
  await plain.page.goto(`${network}/lessons?q=quiet`);
  await plain.page.getByText("Quiet people spoke first.").waitFor();
  await plain.close();
});

test("agencies are ticked by name, with scripts and without, and groups are counted as before", async () => {
  const row = (page, name) => page.locator("li", { has: page.locator(".tick", { hasText: name }) }).first();
  await toMeeting("Tick who is here");
  await awake(page);
  await heading(page, "3 groups are here, 6 people");
  const housing = row(page, "Housing team");
  await touch(housing.locator(".tick"));
  await heading(page, "3 groups are here, 7 people");
  await touch(housing.getByRole("button", { name: /^One more/ }));
  await heading(page, "3 groups are here, 8 people");
  assert.equal(await housing.locator("b").innerText(), "2");
  await touch(button("Undo"));
  await heading(page, "3 groups are here, 7 people");
  // Two letters find it, and after it the next name is typed.
  const find = page.getByLabel("Find a group or an agency");
  await find.fill("re");
  await page.locator(".tick", { hasText: "Repairs" }).waitFor();
  await touch(row(page, "Repairs").locator(".tick"));
  await heading(page, "3 groups are here, 8 people");
  assert.equal(await find.inputValue(), "");
  await noSideScroll(page);
  // At the end of the page the bar at its foot covers no row in part.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.deepEqual(await axe(page), []);

  const plain = await openBrowser({ ...PHONE, javaScriptEnabled: false });
  await signIn(plain.page, demo, ROBIN);
  await plain.page.goto(`${meeting}/attendance`);
  await row(plain.page, "Repairs").locator(".tick").tap();
  await heading(plain.page, "3 groups are here, 7 people");
  await plain.page.getByRole("button", { name: "Undo" }).tap();
  await heading(plain.page, "3 groups are here, 8 people");
  await row(plain.page, "Repairs").getByRole("button", { name: /^One more/ }).tap();
  await heading(plain.page, "3 groups are here, 9 people");
  await noSideScroll(plain.page);
  await plain.close();

  await touch(link("Done"));
  await page.getByRole("heading", { name: "Agencies that came" }).waitFor();
  await page.getByText("People of agencies: 3.").waitFor();
  await isWellMade(page, phone.problems);
  await page.setViewportSize(PHONE);
  await page.goto(`${meeting}/round-robin`);
  await page.getByText(/^Agencies that came:/).waitFor();
});

test("in Arabic the pages of a meeting run from the right, and are well made", async () => {
  const arabic = await openBrowser(PHONE);
  await signIn(arabic.page, demo, ROBIN);
  for (const rest of ["", "/plan", "/notes", "/attendance", "/remove", "/history", "/round-robin", "/invitation", "/door"]) {
    await open(arabic.page, `${meeting}${rest}`);
    if (rest === "") {
      await arabic.page.locator("button[lang=ar]").click();
      await arabic.page.locator("html[dir=rtl]").waitFor();
      continue;
    }
    assert.equal(await arabic.page.locator("html").getAttribute("dir"), "rtl", rest);
    await noSideScroll(arabic.page);
    assert.deepEqual(await axe(arabic.page), [], rest);
  }
  await arabic.close();
});
