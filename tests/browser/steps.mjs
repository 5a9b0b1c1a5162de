// What people do in these tests, told as they would tell it.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { axe, DEMO_PASSWORD, noSideScroll } from "./world.mjs";

/** How long a busy machine may take for what must come; nothing waits so long that comes sooner. */
const PATIENCE = 60_000;
/** More stops than any page has. */
const MANY = 250;

/** The person who sets a server up. */
export const ANA = { name: "Ana", signInName: "ana", password: "three odd words here" };
/** Somebody who runs the same group. */
export const BO = { name: "Bo", signInName: "bo", password: "four odd words there" };
/** The person of the demonstration data. */
export const DEMO = { name: "Sam (made up)", signInName: "demo", password: DEMO_PASSWORD };
/** The short questionnaire that most tests use: one principle, eight statements. */
export const LISTENING = "Listening check for agencies";
/** Its statements, in the order they are asked. */
export const STATEMENTS = ["early", "plain", "person", "out", "draft", "answer", "assets", "quick"].map((id) => `lis.${id}`);

/** Opens the link a new server prints and makes the first account; ends on the group's home. */
export async function setUp(page, server, { person = ANA, kind = "One group", place = "Mill Lane pantry" } = {}) {
  await page.goto(await server.setUpLink());
  await page.getByLabel(kind).check();
  await page.getByLabel("Name of your group or network").fill(place);
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("E-mail or user name").fill(person.signInName);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await heading(page, kind === "One group" ? place : "Your network has no groups yet");
}

/** Fills in the sign-in page, wherever it came up. */
export async function fillSignIn(page, person) {
  await page.getByLabel("E-mail or user name").fill(person.signInName);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Signs in; ends on the group's home and answers its address. */
export async function signIn(page, server, person = DEMO) {
  await page.goto(`${server.url}/sign-in`);
  await fillSignIn(page, person);
  await page.getByText(`Signed in as ${person.name}`).waitFor();
  return page.url();
}

/** Lets somebody new run the group, on a device of their own; `context` is of somebody who runs it. */
export async function joins(context, device, group, person) {
  const page = await (await context.request.post(`${group}/invitations`, { form: {} })).text();
  const [link] = page.match(/http:\/\/[^\s"<]*\/join\/[^\s"<]+/);
  const form = { name: person.name, sign_in_name: person.signInName, password: person.password };
  const response = await device.request.post(link, { form });
  assert.equal(response.status(), 200, await response.text());
}

/** The session of this browser ends by itself: nobody signs out. */
export async function sessionEnds(context) {
  await context.clearCookies({ name: "good-measure" });
}

/** From the group's home to the task list of a new audit; answers its address. */
export async function startAudit(page, title = LISTENING) {
  await page.getByRole("link", { name: "Start an audit" }).first().click();
  await page.getByRole("link", { name: title }).click();
  await heading(page, title);
  await page.getByRole("button", { name: "Start the audit", exact: true }).click();
  await page.getByText("Take these in any order.").waitFor();
  return page.url();
}

/** Starts an audit of all parts without going through its pages, for tests that begin later; answers its address. */
export async function auditOf(context, group, questionnaire = "listening-check") {
  const page = await (await context.request.get(`${group}/audits/new?questionnaire=${questionnaire}`)).text();
  const parts = [...page.matchAll(/<input(?=[^>]* name="principle")[^>]*? value="([^"]+)"/g)].map(([, part]) => part);
  assert.ok(parts.length > 0, `${questionnaire} has no parts to choose`);
  const form = new URLSearchParams({ questionnaire, held_on: "21/11/2026", audit: randomUUID() });
  for (const part of parts) form.append("principle", part);
  const response = await context.request.post(`${group}/audits`, {
    data: form.toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  assert.equal(response.status(), 200, await response.text());
  return response.url();
}

/** The addresses of an audit's statements, in the order they are asked. */
export async function statementsOf(context, audit) {
  const page = await (await context.request.get(audit)).text();
  const found = page.matchAll(/href="([^"]*\/statements\/[^"\/]+)"/g);
  return [...new Set([...found].map(([, path]) => new URL(path, audit).href))];
}

/** The address of one statement of an audit. */
export function statement(audit, id) {
  return `${audit}/statements/${id}`;
}

/** Chooses a level, or one of the two answers that are none, by the words people read. */
export async function choose(page, word) {
  await level(page, word).check();
}

/** The choice that begins with these words. */
export function level(page, word) {
  return page.locator("#choice").getByRole("radio", { name: new RegExp(`^${word}`) });
}

/** The box for what makes people say so. */
export function reflection(page) {
  return page.getByLabel("What makes you say so?");
}

/** Presses a button by its words. */
export async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
}

/** Waits until the page has this heading. */
export async function heading(page, name) {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Waits until the line beside the buttons says this. */
export async function says(page, pattern) {
  await page.locator(".saved").filter({ hasText: pattern }).waitFor({ timeout: PATIENCE });
}

/** Waits until this stands above the statement. */
export async function remarks(page, pattern) {
  await page.locator(".remarks").filter({ hasText: pattern }).waitFor({ timeout: PATIENCE });
}

/** What the line says once all is saved. */
export const SAVED = /^Saved \d\d:\d\d$/;

/** Waits until the islands of the page listen: the browser has read and started them, and drawn what they say. */
export async function awake(page) {
  await page.waitForLoadState("networkidle");
  // Islands that only show passwords wait for somebody to go to a field.
  await page.waitForFunction(
    () => !document.querySelector("leptos-island:not([data-component^=Showing_])") || "awake" in document.documentElement.dataset,
  );
  await drawn(page);
}

/** Waits until the browser has done what was due, and drawn it. */
export async function drawn(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Opens a page and waits until it listens. */
export async function open(page, address) {
  await page.goto(address);
  await awake(page);
}

/** Presses Tab until a stop is the one wanted. */
export async function tabTo(page, wanted) {
  for (let pressed = 0; pressed < MANY; pressed++) {
    await page.keyboard.press("Tab");
    if (wanted(await focused(page))) return;
  }
  assert.fail(`${page.url()} has no such stop`);
}

/** What has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    const e = document.activeElement;
    const text = e.tagName === "BODY" ? "" : e.innerText.trim();
    return { tag: e.tagName, id: e.id, name: e.name, className: e.className, href: e.getAttribute("href"), text };
  });
}

/** What the server has for a statement now, read without any page of ours: `{ choice, reflection }`. */
export async function kept(context, address) {
  const html = await (await context.request.get(address)).text();
  const text = html.match(/<textarea id="reflection"[^>]*>\n?([^<]*)<\/textarea>/);
  assert.ok(text, `${address} has no box for a reflection`);
  const choice = html.match(/<input(?=[^>]* checked)(?=[^>]*name="choice")[^>]*value="([^"]*)"/);
  return { reflection: text[1].trim(), choice: choice?.[1] ?? "" };
}

/** Saves an answer behind the page's back, as another device would. */
export async function saveElsewhere(context, address, { base = 0, ...answer }) {
  const form = { base: String(base), save: randomUUID(), ...answer };
  const response = await context.request.post(address, { form, headers: { accept: "application/json" } });
  assert.equal(response.status(), 200, await response.text());
}

/** Tries until it holds, and then tells what did not. */
export async function eventually(check, timeout = PATIENCE) {
  for (const start = Date.now(); ; await pause(100)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() - start > timeout) throw error;
    }
  }
}

/** What went wrong in the browser, but for pages that rightly came with these statuses. */
export function unexpected(problems, ...statuses) {
  return problems.filter((problem) => !statuses.some((status) => problem.includes(`a status of ${status}`)));
}

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
/** All rules need to run once; colours and layout change with the scheme and the width. */
const LOOKS = [
  { size: NARROW, colorScheme: "light" },
  { size: NARROW, colorScheme: "dark" },
  { size: WIDE, colorScheme: "light" },
  { size: WIDE, colorScheme: "dark" },
];

/** What every page is held to, in each look. `status` is the one it came with, when not 200. */
export async function isWellMade(page, problems, status = 200) {
  assert.equal(await page.locator("h1").count(), 1, "one heading says what the page is");
  assert.match(await page.title(), /^\S.* – Good Measure$/);
  await openAll(page);
  const found = [];
  for (const { size, colorScheme } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const look = `${size.width} px, ${colorScheme}`;
    await noSideScroll(page);
    await noTextCut(page);
    // Buttons that stay in view while somebody scrolls lie over nothing at their own place.
    await page.evaluate(() => document.querySelector(".sticky")?.parentElement.scrollIntoView({ block: "end" }));
    found.push(...(await axe(page)).map((violation) => `${look}: ${violation}`));
  }
  await page.setViewportSize(NARROW);
  assert.deepEqual(found, []);
  assert.deepEqual(unexpected(problems.splice(0), ...(status === 200 ? [] : [status])), []);
}

/** Opens what is folded, so that it is looked at too. */
export async function openAll(page) {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

/** No words are cut off by a box that is too small for them. */
export async function noTextCut(page) {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("main *:not(svg *), header *:not(svg *), footer *")]
      .filter((e) => e.clientWidth > 0 && getComputedStyle(e).overflowX !== "auto")
      .filter((e) => e.scrollWidth > e.clientWidth + 1 && !e.matches("input, textarea, progress"))
      .map((e) => e.outerHTML.slice(0, 160)),
  );
  assert.deepEqual(cut, [], `${page.url()} has words that stick out of their box`);
}

/** Every stop from the top of the page to its end, and whether its outline is drawn inside the window, with nothing over it. */
export async function walk(page) {
  const stops = [];
  for (let pressed = 0; pressed < MANY; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const e = document.activeElement;
      if (e === document.body || e.dataset.walked) return null;
      e.dataset.walked = "yes";
      // A radio button of a level is drawn by its label.
      const drawn = e.closest(".level") ?? e;
      const { outlineWidth, outlineStyle } = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const there = document.elementFromPoint(x, Math.min(y, innerHeight - 1));
      const bare = there !== null && (drawn.contains(there) || there.contains(drawn));
      const seen = inside && bare && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
      return { seen, what: e.outerHTML.slice(0, 120), outline: `${outlineWidth} ${outlineStyle}`, inside, bare };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
}

/** What is to be pressed and is less than 44 px high; links in running text may be. */
export function tooSmall(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, a.button, .level, .pick, .dot, summary, .field > input, textarea, .bar a, .foot-bar a, .where a")]
      .filter((e) => e.getClientRects().length > 0)
      .map((e) => ({ high: e.getBoundingClientRect().height, what: e.outerHTML.slice(0, 120) }))
      .filter(({ high }) => high < 43.9),
  );
}
