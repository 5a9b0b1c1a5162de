// A facilitator's pages with the keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEMO, awake, eventually, focused, heading, open, signIn, tabTo, tooSmall, walk } from "./steps.mjs";
import { openBrowser, startDemo, stop } from "./world.mjs";

const ROBIN = { name: "Robin (made up)", signInName: "demo-network", password: DEMO.password };
/** Pages of which one is like the others: each statement's, and each group's own. */
const ALIKE = /\/(themes|statements|groups)\//;

let demo;
let signedIn;
let network;

before(async () => {
  demo = await startDemo();
  const { page, context, close } = await openBrowser();
  network = await signIn(page, demo, ROBIN);
  signedIn = await context.storageState();
  await close();
});

after(stop);

/** Goes on to the field of a name, and types over what stands there. */
async function type(page, name, text) {
  await tabTo(page, (stop) => stop.name === name);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Goes on to what says this, and presses it. */
async function press(page, text) {
  await tabTo(page, (stop) => stop.text === text);
  await page.keyboard.press("Enter");
}

/** Goes on to a group that is ticked, and presses it. */
async function tick(page, group) {
  await tabTo(page, (stop) => /\btick\b/.test(stop.className) && stop.text.startsWith(group));
  await page.keyboard.press("Space");
}

test("a meeting is planned, people are ticked and notes are kept without a mouse", async () => {
  const { page, problems, close } = await openBrowser({ storageState: signedIn });
  await open(page, `${network}/meetings`);
  await press(page, "Main forum (made up)");
  await heading(page, "Main forum (made up)");
  await press(page, "Plan a meeting");
  await heading(page, "Plan a meeting");
  await type(page, "meeting_day", "today");
  await press(page, "Plan a meeting");
  await page.getByText("The meeting is saved.").waitFor();

  await press(page, "Tick who is here");
  await page.locator("h1", { hasText: "No group is here yet" }).waitFor();
  await awake(page);
  await type(page, "q", "mi");
  await eventually(async () => assert.ok((await page.locator(".tick").count()) < 4));
  await tick(page, "Mill Lane");
  await heading(page, "One group is here, one person");
  // The next name is typed at once, and what was a slip is undone.
  assert.equal((await focused(page)).name, "q");
  await page.keyboard.type("lo");
  await page.locator(".tick", { hasText: "Long table" }).waitFor();
  await tick(page, "Long table");
  await heading(page, "2 groups are here, 2 people");
  await press(page, "Undo");
  await heading(page, "One group is here, one person");
  await press(page, "Done");
  await page.getByText("Agenda").first().waitFor();
  await press(page, "Notes");
  await heading(page, "Notes");
  await type(page, "learned", "Ask who has not spoken.");
  await press(page, "Save");
  await page.getByText("The notes are saved.").waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("an ask is put in, worded anew, and its first words are used again without a mouse", async () => {
  const { page, problems, close } = await openBrowser({ storageState: signedIn });
  await open(page, `${network}/asks`);
  await press(page, "Ask for something");
  await heading(page, "Ask or offer");
  await type(page, "ask_what", "A tall fridge");
  await tabTo(page, (stop) => stop.name === "kind");
  await page.keyboard.press("ArrowDown");
  await press(page, "Save");
  await heading(page, "A tall fridge");
  await press(page, "Change it");
  await heading(page, "Change it");
  await type(page, "ask_what", "A small fridge");
  await press(page, "Save");
  await heading(page, "A small fridge");
  await press(page, "What it said before");
  await press(page, "Use these words again");
  await page.getByText("They count once you save.").waitFor();
  assert.equal(await page.getByLabel("What is it?").inputValue(), "A tall fridge");
  await press(page, "Save");
  await heading(page, "A tall fridge");
  assert.deepEqual(problems, []);
  await close();
});

test("every stop on the pages of a network can be seen, and all there is to press is large enough", async () => {
  const { page, close } = await openBrowser({ storageState: signedIn, width: 360, height: 740 });
  const kind = (path) => path.replace(/[0-9a-f]{32}/g, "").replace(/[?#].*/, "");
  const home = new URL(network).pathname;
  const known = new Set([kind(home)]);
  const pages = [home];
  for (const path of pages) {
    await page.goto(new URL(path, demo.url).href);
    await awake(page);
    assert.deepEqual(await tooSmall(page), [], path);
    const stops = await walk(page);
    assert.ok(stops.length > 5, `${path} has ${stops.length} stops`);
    assert.deepEqual(stops.filter((stop) => !stop.seen), [], path);
    const links = await page.locator("main a[href]").evaluateAll((all) => all.map((link) => link.href));
    for (const { pathname, search } of links.map((href) => new URL(href))) {
      const isPage = pathname.startsWith(home) && !ALIKE.test(pathname) && !/\.\w+$/.test(pathname);
      if (!isPage || known.has(kind(pathname))) continue;
      known.add(kind(pathname));
      pages.push(pathname + search);
    }
  }
  assert.ok(pages.length > 50, `only ${pages.length} pages were found`);
  await close();
});
