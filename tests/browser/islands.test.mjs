// Showing a password and copying a link: what islands add to pages that are complete without them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ANA, awake, eventually, fillSignIn, open, press, setUp, signIn } from "./steps.mjs";
import { openBrowser, startServer, stop } from "./world.mjs";

const SHOW = "Show what I type";
const COPY = "Copy the link";

let server;

before(async () => {
  server = await startServer();
  const { page, close } = await openBrowser();
  await setUp(page, server);
  await close();
});

after(stop);

test("a password can be read while its box is ticked, and is one again when it is sent", async () => {
  const { page, problems, close } = await openBrowser();
  await page.goto(`${server.url}/sign-in`);
  const field = page.locator("#password");
  const box = page.getByLabel(SHOW);
  await page.getByLabel("E-mail or user name").focus();
  await box.check();
  assert.equal(await field.getAttribute("type"), "text");
  await box.uncheck();
  assert.equal(await field.getAttribute("type"), "password");
  await box.check();
  await page.evaluate(() => addEventListener("submit", (event) => event.preventDefault(), { once: true }));
  await fillSignIn(page, ANA);
  assert.equal(await field.getAttribute("type"), "password");
  assert.ok(!(await box.isChecked()));
  assert.equal(await field.inputValue(), ANA.password);
  await press(page, "Sign in");
  await page.getByText(`Signed in as ${ANA.name}`).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("a link is copied by its button, and that is said", async () => {
  const { page, context, problems, close } = await openBrowser();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await makeLink(page);
  await awake(page);
  const link = await page.locator(".link-box").innerText();
  const said = page.getByRole("button", { name: COPY }).locator("xpath=following-sibling::*[@role='status']");
  assert.equal((await said.innerText()).trim(), "");
  await press(page, COPY);
  await eventually(async () => assert.equal((await said.innerText()).trim(), "Copied"));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  const told = await page.locator("leptos-island").evaluateAll((islands) => islands.map((island) => island.dataset.props).join());
  assert.ok(!told.includes("/join/"), "a link is as good as a key, and no island is told of it");
  assert.deepEqual(problems, []);
  await close();
});

test("where a browser lets no page copy there is no button", async () => {
  const { page, close } = await openBrowser();
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await makeLink(page);
  await awake(page);
  assert.equal(await page.getByRole("button", { name: COPY }).count(), 0);
  await close();
});

test("without scripts there is neither box nor button", async () => {
  const { page, close } = await openBrowser({ javaScriptEnabled: false });
  await page.goto(`${server.url}/sign-in`);
  assert.equal(await page.locator("#password").getAttribute("type"), "password");
  assert.ok(!(await page.getByText(SHOW).isVisible()));
  await makeLink(page);
  assert.ok(await page.locator(".link-box").isVisible());
  assert.ok(!(await page.getByText(COPY).isVisible()));
  await close();
});

/** Signs in and makes a link that invites someone to the group. */
async function makeLink(page) {
  const group = await signIn(page, server, ANA);
  await page.goto(`${group}/about`);
  await press(page, "Make a link to invite someone");
  await page.locator(".link-box").waitFor();
}
