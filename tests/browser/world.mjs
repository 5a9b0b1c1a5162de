// What the browser tests stand on: a server of their own, a browser, and a few checks every page is held to.
//
// `cargo xtask test` sets GOOD_MEASURE_BIN (the server) and CHROMIUM (the browser).

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

const START = 120_000;
/** What the made-up people of a demonstration sign in with here. */
export const DEMO_PASSWORD = "warm bread on tuesday";

const servers = new Set();
const folders = new Set();
let browser = null;

/**
 * Starts a server on a free port, on an empty database in a folder of its own unless `data` names one.
 * Answers `{ url, data, setUpLink(), log(), stop() }`.
 */
export async function startServer({ args = [], env = {}, data } = {}) {
  data ??= await temporaryFolder();
  const child = spawn(binary(), ["serve", "--listen", "127.0.0.1:0", "--data", data, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = listen(child);
  servers.add(child);
  const url = await said.find(/Good Measure is at (https?:\/\/\S+)/, "its address");
  return {
    url: url.replace(/[/.]+$/, ""),
    data,
    // Printed only until the server is founded.
    setUpLink: () => said.find(/(https?:\/\/\S+\/set-up\?key=[^\s.]+)/, "a set-up link"),
    log: () => said.lines.join("\n"),
    stop: () => end(child),
  };
}

/** Starts a server on the demonstration data. */
export async function startDemo({ args = [], env = {}, demoArgs = [] } = {}) {
  const data = await temporaryFolder();
  const child = spawn(binary(), ["demo", "--data", data, "--password", DEMO_PASSWORD, ...demoArgs], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = listen(child);
  const code = await said.ended;
  assert.equal(code, 0, `\`good-measure demo\` ended with ${code}:\n${said.lines.join("\n")}`);
  const server = await startServer({ args, env, data });
  return { ...server, demo: said.lines.join("\n") };
}

/**
 * Opens one person's browser, with cookies and storage of its own.
 * Answers `{ context, page, problems, close() }`; `problems` fills with errors of the page and requests to strangers.
 */
export async function openBrowser({
  width = 390,
  height = 844,
  javaScriptEnabled = true,
  colorScheme = "light",
  locale = "en-GB",
  ...more
} = {}) {
  browser ??= await launch();
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled,
    colorScheme,
    locale,
    reducedMotion: "reduce",
    // The pages' own content security policy stays in force, so that `problems` shows what it stops;
    // evaluating a script from here, as axe() does, gets past it all the same.
    bypassCSP: false,
    ...more,
  });
  const page = await context.newPage();
  return { context, page, problems: problemsOf(context), close: () => context.close() };
}

async function launch() {
  const executablePath = process.env.CHROMIUM;
  assert.ok(executablePath, "Set CHROMIUM to the browser's path, or run `cargo xtask test`.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

function problemsOf(context) {
  const problems = [];
  context.on("weberror", (error) => problems.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const stranger = protocol.startsWith("http") && !["127.0.0.1", "localhost"].includes(hostname);
    if (stranger) problems.push(`a request to a stranger: ${request.url()}`);
  });
  return problems;
}

let axeSource = null;

/**
 * What axe finds against WCAG 2.2 AA, each as text to read; `assert.deepEqual(await axe(page), [])` is the usual use.
 * Needs a page with JavaScript.
 */
export async function axe(page, { tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } = {}) {
  axeSource ??= await readFile(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${axeSource};0`);
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return found.violations;
  }, tags);
  return violations.map(readable);
}

function readable({ id, impact, help, helpUrl, nodes }) {
  const where = nodes.map((node) => `  at ${node.target.join(" ")}\n    ${node.html}\n    ${node.failureSummary}`);
  return [`${id} (${impact}): ${help}`, `  ${helpUrl}`, ...where].join("\n");
}

/** Nothing sticks out to the side, so nobody has to scroll two ways. */
export async function noSideScroll(page) {
  const { wide, room, widest } = await page.evaluate(() => {
    const room = window.innerWidth;
    const out = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > room + 0.5);
    const widest = out.slice(0, 5).map((e) => e.outerHTML.slice(0, 120));
    return { wide: document.scrollingElement.scrollWidth, room, widest };
  });
  assert.ok(wide <= room, `${page.url()} is ${wide} px wide in a window of ${room} px:\n${widest.join("\n")}`);
}

/** Ends every server and browser that these helpers started and removes their folders. Call it in `after`. */
export async function stop() {
  await browser?.close();
  browser = null;
  await Promise.all([...servers].map(end));
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
  folders.clear();
}

// A test file that is broken off leaves nothing running either.
process.on("exit", () => {
  for (const child of servers) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the tests end. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), "good-measure-"));
  folders.add(folder);
  return folder;
}

function binary() {
  const path = process.env.GOOD_MEASURE_BIN;
  assert.ok(path, "Set GOOD_MEASURE_BIN to the server's path, or run `cargo xtask test`.");
  return path;
}

/** Collects what a program prints. `find` waits for a line and answers the part in brackets. */
function listen(child) {
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => lines.push(line));
  }
  let gone = null;
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve((gone = error.message)));
    child.once("close", (code, signal) => resolve((gone = code ?? signal)));
  });
  const find = async (pattern, what) => {
    for (const start = Date.now(); Date.now() - start < START; await pause(20)) {
      const match = lines.map((line) => line.match(pattern)).find(Boolean);
      if (match) return match[1];
      if (gone !== null) break;
    }
    throw new Error(`The server did not print ${what} (it ${gone === null ? "runs" : `ended: ${gone}`}):\n${lines.join("\n")}`);
  };
  return { lines, ended, find };
}

/** Asks a program to end, and insists after five seconds. */
async function end(child) {
  servers.delete(child);
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = once(child, "close");
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await closed;
  clearTimeout(insist);
}
