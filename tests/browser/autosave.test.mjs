// What a person typed is never lost: not without a connection, without a session, or beside somebody else's save.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  ANA,
  BO,
  SAVED,
  STATEMENTS,
  auditOf,
  awake,
  choose,
  drawn,
  eventually,
  fillSignIn,
  heading,
  joins,
  kept,
  level,
  open,
  press,
  reflection,
  remarks,
  saveElsewhere,
  says,
  sessionEnds,
  setUp,
  signIn,
  statement,
} from "./steps.mjs";
import { openBrowser, startServer, stop } from "./world.mjs";

const TYPED = "Two of us stayed behind.\nWe wrote it down & \"read it back\".";
const NO_CONNECTION = /^No connection just now\. What you typed is kept on this device/;
const CLASH = "Two of you saved an answer here at the same time";
const PUT_BACK = "We put back what you typed here before.";
const OF_ANOTHER = "Somebody else typed something here on this device";
const TOO_MUCH = /^This is more text than we can take at once\. It all stays here\./;
/** More than a form may carry. */
const LONG = "Every word of it counts. ".repeat(25_000);
/** The page looks and tries again every fifteen seconds. */
const NEXT_TRY = "00:16";

let server;
/** The cookies of Ana, so that most tests need not sign in. */
let signedIn;
let group;

before(async () => {
  server = await startServer();
  const { page, context, close } = await openBrowser();
  await setUp(page, server);
  group = page.url();
  // Stays with each browser, whatever language a test leaves with the person.
  await context.addCookies([{ name: "good-measure-language", value: "en", url: server.url }]);
  signedIn = await context.storageState();
  const other = await openBrowser();
  await joins(context, other.context, group, BO);
  await other.close();
  await close();
});

after(stop);

/** Runs a test in a browser of its own, with an audit of its own. */
function story(name, act) {
  test(name, async () => {
    const browser = await openBrowser({ storageState: signedIn });
    browser.page.setDefaultTimeout(60_000);
    const audit = await auditOf(browser.context, group);
    await act({ ...browser, audit, at: (index) => statement(audit, STATEMENTS[index]) });
    await browser.close();
  });
}

story("what is typed and chosen is saved without pressing anything", async ({ page, context, at, problems }) => {
  await open(page, at(0));
  await choose(page, "Mostly");
  await reflection(page).fill(TYPED);
  await says(page, SAVED);
  await eventually(async () => assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED, choice: "3" })));
  await page.reload();
  assert.equal(await reflection(page).inputValue(), TYPED);
  assert.ok(await level(page, "Mostly").isChecked());
  assert.deepEqual(problems, []);
});

story("what is typed before the page has fully arrived is saved too", async ({ page, context, at }) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(at(0));
  await reflection(page).fill(TYPED);
  arrive();
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("without a connection typed text is kept, and saved by itself when the connection is back", async ({ page, context, at }) => {
  await page.clock.install();
  await open(page, at(0));
  await context.setOffline(true);
  await reflection(page).fill(TYPED);
  await says(page, NO_CONNECTION);
  await pressInVain(page, "Save, next statement");
  assert.equal(page.url(), at(0), "nobody is sent to a page that cannot come");
  assert.equal(await reflection(page).inputValue(), TYPED);
  await context.setOffline(false);
  await page.clock.fastForward(NEXT_TRY);
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("what was typed without a connection is there when the page is opened again, and is saved", async ({ page, context, at }) => {
  await leaveDraft(page, context, at(0), "Starting");
  const again = await context.newPage();
  await again.clock.install();
  await again.goto(at(0));
  await remarks(again, PUT_BACK);
  assert.equal(await reflection(again).inputValue(), TYPED);
  assert.ok(await level(again, "Starting").isChecked());
  await says(again, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED, choice: "2" }));
  // However long somebody reads, it stays; until they type.
  await again.clock.fastForward(NEXT_TRY);
  await again.clock.fastForward("01:00:00");
  await drawn(again);
  await remarks(again, PUT_BACK);
  await reflection(again).press("End");
  await reflection(again).pressSequentially("!");
  await again.locator(".remarks:empty").waitFor({ state: "attached" });
});

story("a draft waits for the person who typed it, and fills nobody else's form", async ({ page, context, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await leaveDraft(page, context, at(0), "Starting");
  await sessionEnds(context);

  const bos = await context.newPage();
  await signIn(bos, server, BO);
  await open(bos, at(0));
  await remarks(bos, OF_ANOTHER);
  assert.equal(await reflection(bos).inputValue(), "");
  assert.equal(await bos.locator("#choice :checked").count(), 0);
  assert.ok(!(await bos.content()).includes("Two of us"), "it is not shown");
  await reflection(bos).fill("Bo's own words");
  await says(bos, SAVED);
  await remarks(bos, OF_ANOTHER);
  await press(bos, "Finish and sign out");
  await bos.getByText("You are signed out. Nothing of yours is left on this device.").waitFor();
  await eventually(async () => assert.equal(await bos.evaluate(() => localStorage.length), 1, "what Ana typed waits"));

  await signIn(bos, server, ANA);
  await open(bos, at(0));
  await remarks(bos, PUT_BACK);
  assert.equal(await reflection(bos).inputValue(), TYPED);
  await bos.locator(".alert").filter({ hasText: CLASH }).waitFor();
  await open(bos, `${at(0)}/saves`);
  const saves = await bos.locator(".story > li").allInnerTexts();
  assert.equal(saves.length, 2);
  assert.match(saves[0], /Ana saved this[^]*Two of us stayed behind/);
  assert.match(saves[1], /Bo saved this[^]*Bo's own words/);
});

story("what is typed in a page that is older than the next sign-in is not saved under the next name", async ({ page, context, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await open(page, at(0));
  await sessionEnds(context);
  const bos = await context.newPage();
  await signIn(bos, server, BO);
  await reflection(page).fill(TYPED);
  await says(page, /^Somebody else was signed in when this page was opened/);
  assert.deepEqual(await kept(context, at(0)), { reflection: "", choice: "" });
  await press(page, "Save, next statement");
  await heading(page, "These may be somebody else's words");
  await page.getByText("Ana was signed in when this page was opened").waitFor();
  assert.equal(await page.locator(".typed").innerText(), TYPED);
  assert.deepEqual(await kept(context, at(0)), { reflection: "", choice: "" });
});

story("who signs in where somebody was interrupted hands the words on to them", async ({ page, context, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await open(page, at(0));
  await sessionEnds(context);
  await reflection(page).fill(TYPED);
  await says(page, /^You have been signed out\./);
  await press(page, "Save, next statement");
  await fillSignIn(page, BO);
  await heading(page, "Somebody else's words wait here");
  assert.ok(!(await page.locator("main").innerText()).includes("Two of us"), "they are not shown");
  await press(page, "Let Ana sign in and save it");
  await fillSignIn(page, ANA);
  await press(page, "Save what I typed");
  await eventually(() => assert.equal(page.url(), at(1)));
  await open(page, `${at(0)}/saves`);
  assert.match(await page.locator(".story").innerText(), /Ana saved this[^]*Two of us stayed behind/);
});

story("more text than a form carries stays on the page and on the device until it is shorter", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill(LONG);
  await says(page, TOO_MUCH);
  await press(page, "Save, next statement");
  await drawn(page);
  await says(page, TOO_MUCH);
  assert.equal(page.url(), at(0));
  assert.equal(await reflection(page).inputValue(), LONG);
  await page.reload();
  await remarks(page, PUT_BACK);
  assert.equal(await reflection(page).inputValue(), LONG);
  await reflection(page).fill(TYPED);
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("a text that is longer than its field takes stays on the page, and on the device when somebody goes", async ({ page, at }) => {
  const text = "long ".repeat(2_001);
  await open(page, at(0));
  await reflection(page).fill(text);
  await says(page, /^This is too long\. Please keep it to 10000 characters\.$/);
  await page.getByRole("link", { name: "Our plan" }).click();
  await heading(page, "Our plan");
  await open(page, at(0));
  assert.equal(await reflection(page).inputValue(), text);
  await says(page, /^This is too long\./);
  await press(page, "Save, next statement");
  await page.locator(".problems").waitFor();
  assert.equal(await reflection(page).inputValue(), text);
});

test("without JavaScript a text of any size is on the page that comes", async () => {
  const { page, context, close } = await openBrowser({ storageState: signedIn, javaScriptEnabled: false });
  page.setDefaultTimeout(60_000);
  const address = statement(await auditOf(context, group), STATEMENTS[0]);
  await page.goto(address);
  await reflection(page).fill(LONG);
  await press(page, "Save, next statement");
  await heading(page, "That did not work");
  assert.equal((await page.locator(".typed").innerText()).trim(), LONG.trim());
  await close();
});

story("a save that the server could not take is tried again", async ({ page, context, at }) => {
  await open(page, at(0));
  await onSave(page, (route) => route.fulfill({ status: 503 }));
  await reflection(page).fill(TYPED);
  await says(page, NO_CONNECTION);
  await page.unrouteAll();
  await reflection(page).press("End");
  await reflection(page).pressSequentially(" ");
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("who is signed out while typing is told, signs in, and finds it all there and saved", async ({ page, context, at }) => {
  await open(page, at(0));
  await context.clearCookies();
  await reflection(page).fill(TYPED);
  await says(page, /^You have been signed out\. What you typed is kept on this device\./);
  const alert = page.locator(".alert");
  await alert.filter({ hasText: "You have been signed out." }).waitFor();
  assert.equal(await alert.getByRole("link").innerText(), "Sign in", "the way on says where it leads");
  await alert.getByRole("link").click();
  await fillSignIn(page, ANA);
  await eventually(() => assert.equal(page.url(), at(0)));
  await eventually(async () => assert.equal(await reflection(page).inputValue(), TYPED));
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("who is signed out and presses Next takes the answer along through signing in", async ({ page, context, at }) => {
  await open(page, at(0));
  await context.clearCookies();
  await choose(page, "Mostly");
  await reflection(page).fill(TYPED);
  await says(page, /^You have been signed out\./);
  await press(page, "Save, next statement");
  await page.getByText("What you typed is still here: sign in, and you can save it.").waitFor();
  // A slip on the way loses nothing.
  await fillSignIn(page, { ...ANA, password: "three even words here" });
  await page.getByText("That name and password do not go together.").first().waitFor();
  await fillSignIn(page, ANA);
  await heading(page, "Welcome back. What you typed is still here");
  await press(page, "Save what I typed");
  await eventually(() => assert.equal(page.url(), at(1)));
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED, choice: "3" }));
});

story("of two pages open on one statement the later is told of the other, and both are kept", async ({ page, context, at }) => {
  const second = await context.newPage();
  await open(page, at(0));
  await open(second, at(0));
  await choose(page, "Mostly");
  await reflection(page).fill("Said in the first.");
  await says(page, SAVED);

  await choose(second, "Starting");
  await reflection(second).fill("Said in the second.");
  const alert = second.locator(".alert").filter({ hasText: CLASH });
  await alert.waitFor();
  // What was chosen is saved before what was typed.
  await eventually(async () => assert.equal((await kept(context, at(0))).reflection, "Said in the second."));
  await says(second, SAVED);
  await alert.getByRole("link", { name: "Look at both" }).click();
  await bothAreShown(second);

  await second.getByRole("link", { name: "See earlier answers" }).click();
  const story = await second.locator(".story").innerText();
  for (const text of ["Said in the first.", "Said in the second.", "Mostly", "Starting"]) {
    assert.ok(story.includes(text), `"${text}" is among the earlier answers:\n${story}`);
  }
  await second.getByRole("link", { name: "Back to the statement" }).click();
  await press(second, "We have talked. Keep the answer below");
  await second.locator(".clash").waitFor({ state: "detached" });
  assert.deepEqual(await kept(context, at(0)), { reflection: "Said in the second.", choice: "2" });
});

story("who presses Next at once is told of the other's answer all the same", async ({ page, context, at }) => {
  await open(page, at(0));
  await saveElsewhere(context, at(0), { choice: "3", reflection: "Said in the first." });
  // Nothing comes back before the press.
  let go;
  const pressed = new Promise((resolve) => (go = resolve));
  await onSave(page, (route) => pressed.then(() => route.continue()));
  await choose(page, "Starting");
  await reflection(page).fill("Said in the second.");
  await press(page, "Save, next statement");
  const left = [];
  page.on("request", (request) => request.isNavigationRequest() && left.push(request.url()));
  go();
  await page.getByText(CLASH).first().waitFor();
  await eventually(async () => assert.equal((await kept(context, at(0))).reflection, "Said in the second."));
  await says(page, SAVED);
  assert.deepEqual(left, [], "the page waits until they have seen it");
  await page.reload();
  await bothAreShown(page);
});

story("a page that only lies open hears that somebody else saved", async ({ page, context, at }) => {
  await page.clock.install();
  await open(page, at(0));
  await saveElsewhere(context, at(0), { choice: "3", reflection: "Said in the first." });
  await page.clock.fastForward(NEXT_TRY);
  await page.locator(".alert").filter({ hasText: "Ana has just saved an answer here too." }).waitFor();
  await page.locator(".alert").getByRole("link", { name: "Look at both" }).click();
  await eventually(async () => assert.equal(await reflection(page).inputValue(), "Said in the first."));
});

story("pressing Next twice does it once", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill(TYPED);
  await page.getByRole("button", { name: "Save, next statement" }).dblclick();
  await eventually(() => assert.equal(page.url(), at(1)));
  await awake(page);
  await page.getByRole("button", { name: "Save, next statement" }).dblclick();
  await eventually(() => assert.equal(page.url(), at(2)));
  await open(page, `${at(0)}/saves`);
  assert.equal(await page.locator(".story > li").count(), 1);
  await page.goto(at(0));
  assert.equal(await page.locator(".clash").count(), 0);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("Back in the browser after Next shows what was typed, to go on with", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill(TYPED);
  await press(page, "Save, next statement");
  await eventually(() => assert.equal(page.url(), at(1)));
  await awake(page);
  await page.goBack();
  await awake(page);
  assert.equal(await reflection(page).inputValue(), TYPED);
  await reflection(page).fill("Better said.");
  await says(page, SAVED);
  await eventually(async () => assert.equal((await kept(context, at(0))).reflection, "Better said."));
  await page.reload();
  assert.equal(await page.locator(".clash").count(), 0, "nobody clashes with their own earlier answer");
});

story("Back in the browser to an older view shows the answer as it stands now", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill("First words.");
  await press(page, "Save, next statement");
  await eventually(() => assert.equal(page.url(), at(1)));
  await press(page, "Back");
  await eventually(() => assert.equal(page.url(), at(0)));
  await awake(page);
  await reflection(page).fill("Second words.");
  await press(page, "Save, next statement");
  await eventually(() => assert.equal(page.url(), at(1)));
  await awake(page);
  for (let back = 0; back < 3; back++) await page.goBack();
  assert.equal(page.url(), at(0));
  await awake(page);
  assert.equal(await reflection(page).inputValue(), "Second words.");
  await press(page, "Save, next statement");
  await eventually(() => assert.equal(page.url(), at(1)));
  assert.deepEqual(await kept(context, at(0)), { reflection: "Second words.", choice: "" });
});

story("going elsewhere in the middle of a sentence loses nothing", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill(TYPED);
  await page.getByRole("link", { name: "Our plan" }).click();
  await heading(page, "Our plan");
  await page.goBack();
  await eventually(async () => assert.equal(await reflection(page).inputValue(), TYPED));
  await says(page, SAVED);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("switching the language in the middle of a sentence loses nothing", async ({ page, context, at }) => {
  await open(page, at(0));
  await reflection(page).fill(TYPED);
  await press(page, "Español");
  await page.locator("html[lang=es]").waitFor();
  assert.equal(await page.locator("#reflection").inputValue(), TYPED);
  await press(page, "English");
  await page.locator("html[lang=en]").waitFor();
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("an audit that somebody closed meanwhile says so and leaves the text on the page", async ({ page, context, audit, at }) => {
  await saveElsewhere(context, at(1), { choice: "3" });
  await open(page, at(0));
  const closed = await context.request.post(`${audit}/close`, { form: {} });
  assert.equal(closed.status(), 200);
  await reflection(page).fill(TYPED);
  await says(page, /^This audit is closed, so the answer was not saved\./);
  assert.equal(await reflection(page).inputValue(), TYPED);
  await press(page, "Save, next statement");
  await page.locator(".problems").first().waitFor();
  assert.equal(await reflection(page).inputValue(), TYPED);
});

story("signing out in the middle of a sentence saves it, and leaves nothing on the device", async ({ page, context, at }) => {
  // A session of this test's own, because it ends.
  await context.clearCookies();
  await signIn(page, server, ANA);
  await open(page, at(0));
  await reflection(page).fill(TYPED);
  await press(page, "Finish and sign out");
  await page.getByText("You are signed out. Nothing of yours is left on this device.").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => localStorage.length), 0));
  await signIn(page, server, ANA);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("a save whose answer is lost makes no second answer of one's own", async ({ page, context, at }) => {
  await open(page, at(0));
  let lost = 0;
  // The save arrives, and what the server says of it does not.
  await onSave(page, async (route) => {
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await reflection(page).fill("Two of us");
  await says(page, NO_CONNECTION);
  assert.ok(lost > 0);
  await page.unrouteAll({ behavior: "wait" });
  await reflection(page).fill(TYPED);
  await says(page, SAVED);
  assert.equal(await page.getByRole("alert").count(), 0);
  await page.reload();
  assert.equal(await page.getByText("Two answers").count(), 0);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("signing out waits for a connection, so that nothing typed is lost", async ({ page, context, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await open(page, at(0));
  await context.setOffline(true);
  await reflection(page).fill(TYPED);
  await says(page, NO_CONNECTION);
  await pressInVain(page, "Finish and sign out");
  assert.equal(page.url(), at(0));
  assert.equal(await reflection(page).inputValue(), TYPED);
  await context.setOffline(false);
  await press(page, "Finish and sign out");
  await page.getByText("You are signed out.").waitFor();
  await signIn(page, server, ANA);
  assert.deepEqual(await kept(context, at(0)), escaped({ reflection: TYPED }));
});

story("signing out goes through at the second press when saves do not", async ({ page, context, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await open(page, at(0));
  await onSave(page, (route) => route.abort());
  await reflection(page).fill(TYPED);
  await says(page, NO_CONNECTION);
  await pressInVain(page, "Finish and sign out");
  assert.equal(page.url(), at(0), "the first press says what would be lost");
  await press(page, "Finish and sign out");
  await page.getByText("You are signed out.").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => localStorage.length), 0));
});

story("signing out leaves nothing on the device, not even what could not be saved", async ({ page, context, audit, at }) => {
  await context.clearCookies();
  await signIn(page, server, ANA);
  await saveElsewhere(context, at(1), { choice: "3" });
  await open(page, at(0));
  await context.request.post(`${audit}/close`, { form: {} });
  await reflection(page).fill(TYPED);
  await says(page, /^This audit is closed/);
  assert.ok((await page.evaluate(() => localStorage.length)) > 0, "it is kept on the device until then");
  await reflection(page).press("End");
  await reflection(page).pressSequentially(" ");
  const refused = page.waitForResponse((response) => response.status() === 409);
  await press(page, "Finish and sign out");
  await refused;
  await says(page, /^This audit is closed/);
  assert.equal(page.url(), at(0), "the first press says what would be lost");
  await press(page, "Finish and sign out");
  await page.getByText("You are signed out.").waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => localStorage.length), 0));
  await page.goBack();
  await page.waitForLoadState();
  assert.ok(!(await page.content()).includes("Two of us stayed behind."), "Back shows nothing of it");
});

/** Text as it stands in HTML. */
function escaped({ reflection, choice = "" }) {
  return { reflection: reflection.replaceAll("&", "&amp;"), choice };
}

/** Types and chooses without a connection, and closes the page; the connection is back then. */
async function leaveDraft(page, context, address, choice) {
  await open(page, address);
  await context.setOffline(true);
  await choose(page, choice);
  await reflection(page).fill(TYPED);
  await says(page, NO_CONNECTION);
  // What could not be sent of the choice says so too: the words are to be on the device before the page is gone.
  const first = TYPED.split(/\W/)[0];
  await page.waitForFunction((word) => Object.values(localStorage).some((kept) => kept.includes(word)), first);
  await page.close();
  await context.setOffline(false);
}

/** Presses a button that waits for a save, which does not get through. */
async function pressInVain(page, name) {
  const tried = page.waitForEvent("requestfailed");
  await press(page, name);
  await tried;
  await says(page, NO_CONNECTION);
}

/** Does something else with what a page saves. */
function onSave(page, act) {
  return page.route("**/statements/*", (route) => (route.request().method() === "POST" ? act(route) : route.continue()));
}

/** The section that shows two answers given at the same moment. */
async function bothAreShown(page) {
  const clash = page.locator("section.clash");
  await clash.waitFor();
  const text = await clash.innerText();
  for (const said of [CLASH, "Said in the first.", "Said in the second.", "Mostly", "Starting"]) {
    assert.ok(text.includes(said), `"${said}" is shown:\n${text}`);
  }
}
