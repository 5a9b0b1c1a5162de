// Takes the pictures of the README, from the demonstration data: `cargo xtask screenshots`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { DEMO, awake, choose, heading, says, signIn, startAudit, SAVED } from "./steps.mjs";
import { openBrowser, startDemo, stop } from "./world.mjs";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

try {
  await mkdir(folder, { recursive: true });
  const demo = await startDemo();
  await sides(demo);
  await results(demo);
  await groups(demo);
  await statement(demo);
} finally {
  await stop();
}

async function sides(demo) {
  // As narrow as two columns are, so that it can be read at the size in which it is shown.
  const { page } = await openBrowser({ width: 1140, height: 900 });
  await signIn(page, demo);
  const results = await page.locator(".rows a[href$='/results']").first().getAttribute("href");
  await page.goto(new URL(results.replace(/results$/, "sides"), demo.url).href);
  await page.getByText("Worth talking about.").first().waitFor();
  // The first principle, whole.
  const bottom = await page.locator(".side").first().evaluate((e) => e.getBoundingClientRect().bottom);
  await page.setViewportSize({ width: 1140, height: Math.ceil(bottom) + 16 });
  await picture(page, "sides.png");
}

async function results(demo) {
  const { page } = await openBrowser({ width: 1280, height: 900 });
  await signIn(page, demo);
  await page.locator(".rows a[href$='/results']").first().click();
  await page.locator("figure svg").first().waitFor();
  await picture(page, "results.png");
}

async function groups(demo) {
  const { page } = await openBrowser({ width: 1280, height: 900 });
  await signIn(page, demo, { ...DEMO, name: "Robin (made up)", signInName: "demo-network" });
  await page.goto(`${page.url()}/grid`);
  await picture(page, "groups.png");
}

async function statement(demo) {
  const { page } = await openBrowser({ width: 390, height: 844, deviceScaleFactor: 2 });
  await signIn(page, demo);
  await startAudit(page, "Dignity in community food");
  await page.getByRole("link", { name: "Begin with the first statement" }).click();
  await heading(page, "Someone new is met in person");
  await awake(page);
  await choose(page, "Mostly");
  await says(page, SAVED);
  // Nothing under a finger that is not there.
  await page.evaluate(() => document.activeElement.blur());
  await page.mouse.move(0, 0);
  // From where one is to the level that was chosen.
  await page.locator(".where").evaluate((e) => scrollTo(0, e.getBoundingClientRect().top + scrollY - 12));
  await picture(page, "statement.png");
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}` });
  console.log(`docs/pictures/${name}`);
}
