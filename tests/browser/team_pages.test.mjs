// Every page of a team in every state it can be in: in two languages, light and dark, at two widths, on paper, and by keyboard.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  SAVED,
  STATEMENTS,
  auditOf,
  awake,
  choose,
  drawn,
  eventually,
  focused,
  heading,
  isWellMade,
  kept,
  level,
  noTextCut,
  open,
  openAll,
  press,
  reflection,
  remarks,
  saveElsewhere,
  says,
  setUp,
  statement,
  tabTo,
} from "./steps.mjs";
import { axe, noSideScroll, openBrowser, startServer, stop } from "./world.mjs";

const NARROW = { width: 320, height: 640 };
/** A sheet of A4 without its edges. */
const SHEET = { width: 718, height: 1000 };
const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const TYPED = "Two of us stayed behind.";
const NO_CONNECTION = /^No connection just now\. What you typed is kept on this device/;

let server;
/** Whoever runs the group. */
let ana;
let group;
/** Audits with their codes: one that answers, one that has looked, one of two who have looked, one that is closed. */
const teams = {};

before(async () => {
  server = await startServer();
  ana = await openBrowser(NARROW);
  ana.page.setDefaultTimeout(60_000);
  await setUp(ana.page, server);
  group = ana.page.url().replace(/[?#].*$/, "");
  for (const [name, choices] of [
    ["answering", ["1", "3"]],
    ["looked", ["1", "1", "2", "3", "4"]],
    ["two", ["1", "4"]],
    ["closed", ["1", "2", "4"]],
  ]) teams[name] = await team(choices);
  for (const name of ["looked", "two", "closed"]) await post(ana.context, `${teams[name].audit}/team/show`);
  await post(ana.context, `${teams.closed.audit}/talk`);
  await post(ana.context, `${teams.closed.audit}/close`);
});

after(stop);

/** Sends a form without going through its page. */
async function post(context, address, form = {}) {
  const response = await context.request.post(address, { form });
  assert.ok(response.ok(), `${address}: ${response.status()} ${await response.text()}`);
  return response;
}

/** The hidden fields of a page's forms. */
async function hidden(context, address) {
  const html = await (await context.request.get(address)).text();
  return Object.fromEntries([...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** Somebody joins by a code; gives the address of their answers. */
async function joins(context, code, { name = "Nadia", role = "volunteers", device = "own" } = {}) {
  const way = `${server.url}/in/${code}`;
  return (await post(context, way, { ...(await hidden(context, way)), name, role, device })).url();
}

/** One of a team answers a statement. */
async function answers(context, own, id, answer) {
  const address = statement(own, id);
  await post(context, address, { ...(await hidden(context, address)), go: "next", ...answer });
}

/** An audit whose people answer alone, each on a phone of their own, this on the first statement. */
async function team(choices) {
  const audit = await auditOf(ana.context, group);
  await post(ana.context, `${audit}/team`, { answering: "apart" });
  const page = await (await ana.context.request.get(`${audit}/team`)).text();
  const code = page.match(/class="join-code"[^>]*>([^<]+)</)[1].replace(" ", "");
  const people = [];
  for (const [nth, choice] of choices.entries()) {
    const phone = await openBrowser(NARROW);
    phone.page.setDefaultTimeout(60_000);
    const own = await joins(phone.context, code, { name: `Nadia ${nth}` });
    for (const id of STATEMENTS) {
      await answers(phone.context, own, id, { choice: id === STATEMENTS[0] ? choice : "2", reflection: `Reason ${nth}. ${LONG}` });
    }
    people.push({ ...phone, own });
  }
  return { audit, code, people };
}

/** A device on which nobody has joined. */
async function fresh(options = {}) {
  const device = await openBrowser({ ...NARROW, ...options });
  device.page.setDefaultTimeout(60_000);
  return device;
}

/**
 * A state that a page can be in: on whose device, how to get there by what is the same in every language, and with which
 * status it comes when that is not 200.
 */
function state(name, device, reach, status) {
  test(`${name} is well made, in Arabic too`, async () => {
    const { context, page, problems } = await device();
    await reach(page);
    await isWellMade(page, problems, status);
    await context.addCookies([{ name: "good-measure-language", value: "ar", url: server.url }]);
    try {
      await reach(page);
      await awake(page);
      assert.equal(await page.getAttribute("html", "lang"), "ar");
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), "rtl");
      await openAll(page);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await noSideScroll(page);
        await noTextCut(page);
        assert.deepEqual(await axe(page), [], `${page.url()}, ${colorScheme}`);
      }
    } finally {
      await page.emulateMedia({ colorScheme: "light" });
      await context.clearCookies({ name: "good-measure-language" });
    }
    problems.splice(0);
  });
}

const at = (address) => (page) => open(page, address());
/** Sends the form of a page with what its fields hold. */
const sent = (address, form, fill = async () => {}) => async (page) => {
  await open(page, address());
  await fill(page);
  await page.locator(`${form} button`).last().click();
  await page.locator(".problems").first().waitFor();
};
const anas = async () => ana;
const nadias = (name, nth = 0) => async () => teams[name].people[nth];

state("a team that is not one yet", anas, async (page) => open(page, `${(teams.together ??= await auditOf(ana.context, group))}/team`));
state("a team that answers", anas, at(() => `${teams.answering.audit}/team`));
state("a day of a team that has gone by", anas, sent(() => `${teams.answering.audit}/team`, "form[action$='/team/change']", (page) =>
  page.locator("[name=until]").fill("1/3/2020")), 422);
state("before somebody is taken out", anas, async (page) => {
  await page.goto(`${teams.answering.audit}/team`);
  await open(page, new URL(await page.locator("a[href*='/people/']").first().getAttribute("href"), server.url).href);
});
state("typing in somebody's paper", anas, at(() => `${teams.answering.audit}/team/paper`));
state("a paper without a role", anas, sent(() => `${teams.answering.audit}/team/paper`, "main form"), 422);
state("a team that has looked", anas, at(() => `${teams.looked.audit}/team`));
state("the team of a closed audit", anas, at(() => `${teams.closed.audit}/team`));
state("what to talk about", anas, at(() => `${teams.looked.audit}/talk`));
state("what two may talk about", anas, at(() => `${teams.two.audit}/talk`));
state("a talk that is over", anas, at(() => `${teams.closed.audit}/talk`));
state("a statement in the talk", anas, at(() => `${teams.looked.audit}/talk/${STATEMENTS[0]}`));
state("a statement in the talk without a level", anas, sent(() => `${teams.looked.audit}/talk/${STATEMENTS[0]}`, "main form.statement", async (page) => {
  // The last of the buttons says "not today".
  await page.locator("main form.statement button").evaluateAll((all) => all.slice(1).forEach((button) => button.remove()));
}), 422);
state("a statement of a talk that is over", anas, at(() => `${teams.closed.audit}/talk/${STATEMENTS[0]}`));
state("the wall", anas, at(() => `${teams.looked.audit}/talk/${STATEMENTS[0]}/wall`));
state("the wall of what needs no talk", anas, at(() => `${teams.looked.audit}/talk/${STATEMENTS[1]}/wall`));

state("where a code is typed", fresh, at(() => `${server.url}/in`));
state("a code that opens nothing", fresh, sent(() => `${server.url}/in`, "main form", (page) => page.locator("[name=code]").fill("A7A7 A7A7")), 422);
state("a link with a code that opens nothing", fresh, at(() => `${server.url}/in/A7A7A7A7`), 404);
state("joining", fresh, at(() => `${server.url}/in/${teams.answering.code}`));
state("joining without a role", fresh, sent(() => `${server.url}/in/${teams.answering.code}`, "main > form", async (page) => {
  await page.locator("[name=name]").fill(LONG);
}), 422);
state("words that lead nobody back", fresh, sent(() => `${server.url}/in/${teams.answering.code}`, "form[action$='/back']", async (page) => {
  await openAll(page);
  await page.locator("[name=words]").fill("one two three");
  await page.locator("[name=back_device][value=own]").check();
}), 422);
state("joining for whoever has an account", anas, at(() => `${server.url}/in/${teams.answering.code}`));
state("joining for whoever is in", nadias("answering"), at(() => `${server.url}/in/${teams.answering.code}`));

state("one's own answers", nadias("answering"), at(() => teams.answering.people[0].own));
state("three words", nadias("answering"), async (page) => {
  await open(page, teams.answering.people[0].own);
  await page.locator("form[action$='/words'] button").click();
  await page.locator(".link-box").waitFor();
});
state("an own answer", nadias("answering"), at(() => statement(teams.answering.people[0].own, STATEMENTS[0])));
state("an own answer that nobody gave yet", async () => {
  const device = await fresh();
  device.own = await joins(device.context, teams.answering.code);
  teams.answering.newest = device;
  return device;
}, (page) => open(page, statement(teams.answering.newest.own, STATEMENTS[3])));
state("an own answer that does not say why", async () => teams.answering.newest, async (page) => {
  await open(page, statement(teams.answering.newest.own, STATEMENTS[7]));
  await page.locator("[name=choice][value=not-for-us]").check();
  await page.locator("button[name=go][value=next]").click();
  await page.locator(".problems").first().waitFor();
}, 422);
state("before finishing on a device", async () => teams.answering.newest, at(() => `${teams.answering.newest.own}/finish`));
state("own answers once answering is over", nadias("looked"), at(() => teams.looked.people[0].own));
state("an own answer once answering is over", nadias("looked"), at(() => statement(teams.looked.people[0].own, STATEMENTS[0])));
state("the card of two", nadias("two"), at(() => teams.two.people[0].own));
state("the card of two once one has asked", nadias("two"), async (page) => {
  await post(teams.two.people[0].context, `${teams.two.people[0].own}/show`);
  await open(page, teams.two.people[0].own);
});
state("the card of two once both have asked", nadias("two", 1), async (page) => {
  await post(teams.two.people[1].context, `${teams.two.people[1].own}/show`);
  await open(page, teams.two.people[1].own);
});
state("what two who asked talk about", anas, at(() => `${teams.two.audit}/talk/${STATEMENTS[0]}`));
state("a device that has finished", fresh, async (page) => {
  const own = await joins(page.context(), teams.answering.code, { name: "" });
  await open(page, `${own}/finish`);
  await page.locator("main form button").click();
  await page.locator("html[data-wipe]").waitFor({ state: "attached" });
});
state("a device that does not know who answers", fresh, at(() => teams.answering.people[0].own), 404);
state("joining where nobody new can", async () => {
  // Its people go on; nothing after this one joins it.
  await post(ana.context, `${teams.looked.audit}/team/late`);
  await post(ana.context, `${teams.looked.audit}/team/change`, { until: "1/3/2099" });
  return fresh();
}, at(() => `${server.url}/in/${teams.looked.code}`));
state("a team that takes nobody new", anas, at(() => `${teams.looked.audit}/team`));

test("paper has all that the talk says, opened, and nothing that only a screen can do", async () => {
  const { audit } = teams.looked;
  const { page } = ana;
  const own = teams.looked.people[0];
  const wordy = teams.answering.people[1];
  await answers(wordy.context, wordy.own, STATEMENTS[1], { choice: "2", reflection: "More than the box shows. ".repeat(60) });
  for (const [device, address] of [
    [page, `${audit}/team`],
    [page, `${audit}/talk`],
    [page, `${audit}/talk/${STATEMENTS[0]}`],
    [page, `${audit}/talk/${STATEMENTS[0]}/wall`],
    [page, `${audit}/talk/${STATEMENTS[1]}/wall`],
    [page, `${teams.closed.audit}/talk`],
    [page, `${teams.closed.audit}/results`],
    [own.page, own.own],
    [own.page, statement(own.own, STATEMENTS[0])],
    [wordy.page, statement(wordy.own, STATEMENTS[1])],
    [teams.two.people[1].page, teams.two.people[1].own],
  ]) {
    await open(device, address);
    await device.setViewportSize(SHEET);
    await device.emulateMedia({ media: "print", colorScheme: "dark" });
    const { left, folded, cut, ink } = await device.evaluate(() => {
      const seen = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      const all = (css) => [...document.querySelectorAll(css)].filter(seen).map((element) => element.outerHTML.slice(0, 120));
      const held = [...document.querySelectorAll("details:not([open], .no-print)")].filter(seen).flatMap((one) => [...one.children].slice(1));
      const cut = [...document.querySelectorAll("textarea")].filter((one) => seen(one) && one.scrollHeight > one.clientHeight + 1);
      const { color, backgroundColor } = getComputedStyle(document.body);
      return {
        left: all("button, a.button, nav a, .timer, [type=submit], .foot-bar a, .slim > .stop, a[href*='/people/'], form[action*='/team']"),
        folded: held.filter((one) => one.getBoundingClientRect().height === 0).map((one) => one.outerHTML.slice(0, 120)),
        cut: cut.map((one) => one.outerHTML.slice(0, 120)),
        ink: `${color} on ${backgroundColor}`,
      };
    });
    assert.deepEqual(left, [], `${address} has on paper what only a screen can do`);
    assert.deepEqual(folded, [], `${address} has on paper a fold that nobody can open`);
    assert.deepEqual(cut, [], `${address} has on paper a text that goes on below its box`);
    assert.match(ink, /^rgb\(0, 0, 0\) on (rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/, `${address} is black on white on paper`);
    await noSideScroll(device);
    await noTextCut(device);
    await device.emulateMedia({ media: "screen", colorScheme: "light" });
    await device.setViewportSize(NARROW);
  }
  // Dots and texts of the wall can be read, and the levels in full.
  await open(page, `${audit}/talk/${STATEMENTS[0]}/wall`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  for (const css of [".spread-dots li", ".wrote li", ".wall-levels li", ".ask li", "h1", ".lead"]) {
    const boxes = await page.locator(css).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    assert.ok(boxes.length > 0 && boxes.every((height) => height > 10), `${css}: ${boxes}`);
  }
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(NARROW);
});

test("who types the last day of a team is not disturbed by who joins meanwhile", async () => {
  const { page } = ana;
  const { audit, code } = teams.answering;
  await open(page, `${audit}/team`);
  const count = page.locator("#team-count");
  const before = await count.innerText();
  const until = page.locator("[name=until]");
  await until.fill("");
  await until.pressSequentially("1 March 20");
  const other = await fresh();
  const own = await joins(other.context, code, { name: "Meanwhile" });
  await answers(other.context, own, STATEMENTS[0], { choice: "2" });
  await eventually(async () => assert.notEqual(await count.innerText(), before));
  assert.equal(await until.inputValue(), "1 March 20");
  assert.equal((await focused(page)).name, "until");
  await page.keyboard.type("99");
  assert.equal(await until.inputValue(), "1 March 2099");
  await press(page, "Save");
  await page.getByText("That is changed.").waitFor();
  assert.match(await until.inputValue(), /2099/);
  await other.close();
});

test("the picture of the way in is there and says what it is", async () => {
  const { page } = ana;
  await open(page, `${teams.answering.audit}/team`);
  const picture = page.getByRole("img", { name: "A picture of the link, to scan with a phone" });
  await picture.waitFor();
  const drawnAs = await picture.evaluate((img) => ({ whole: img.complete, wide: img.naturalWidth, high: img.naturalHeight, shown: img.getBoundingClientRect().width }));
  assert.ok(drawnAs.whole && drawnAs.wide > 0 && drawnAs.wide === drawnAs.high && drawnAs.shown >= 150, JSON.stringify(drawnAs));
  await page.getByText(`${server.url}/in/${teams.answering.code}`).waitFor();
});

test("what is typed in an own answer is saved by itself, and survives a reload without a connection", async () => {
  const { context, page, problems, close } = await fresh();
  const own = await joins(context, teams.answering.code, { name: "Drafty" });
  const address = statement(own, STATEMENTS[0]);
  await open(page, address);
  await choose(page, "Mostly");
  await reflection(page).fill(TYPED);
  await says(page, SAVED);
  await eventually(async () => assert.deepEqual(await kept(context, address), { reflection: TYPED, choice: "3" }));
  assert.deepEqual(problems.splice(0), []);
  await context.setOffline(true);
  await reflection(page).fill(`${TYPED} And left.`);
  await says(page, NO_CONNECTION);
  assert.ok((await page.evaluate(() => localStorage.length)) > 0, "it is kept on the device until then");
  await context.setOffline(false);
  // The page is left before it could send anything again.
  const posted = (request) => request.method() === "POST";
  await page.route("**/statements/**", (route) => (posted(route.request()) ? route.abort() : route.continue()));
  await page.reload();
  await remarks(page, "We put back what you typed here before.");
  assert.equal(await reflection(page).inputValue(), `${TYPED} And left.`);
  await page.unrouteAll();
  await reflection(page).press("End");
  await reflection(page).pressSequentially("!");
  await says(page, SAVED);
  await eventually(async () => assert.equal((await kept(context, address)).reflection, `${TYPED} And left.!`));
  await close();
});

test("on a device that is passed round nothing of an own answer stays, and every page has the way to finish", async () => {
  const { context, page, close } = await fresh();
  const own = await joins(context, teams.answering.code, { name: "Round", device: "shared" });
  const address = statement(own, STATEMENTS[0]);
  for (const one of [own, address, `${own}/statements/${STATEMENTS[7]}`, `${own}/finish`]) {
    await open(page, one);
    await page.locator(".foot-bar").getByRole("link", { name: "Finish on this device" }).waitFor();
  }
  // So has a page that says what is wrong.
  await page.goto(`${own}/statements/${STATEMENTS[7]}`);
  await choose(page, "Not for us");
  await press(page, "Save, and finish this part");
  await page.locator(".problems").first().waitFor();
  await page.locator(".foot-bar").getByRole("link", { name: "Finish on this device" }).waitFor();

  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  await open(page, address);
  await context.setOffline(true);
  await choose(page, "Mostly");
  await reflection(page).fill(TYPED);
  await says(page, /./);
  await drawn(page);
  assert.equal(await stored(), "{}");
  await context.setOffline(false);
  await press(page, "Save, next statement");
  await page.waitForURL(statement(own, STATEMENTS[1]));
  assert.equal(await stored(), "{}");
  assert.deepEqual(await kept(context, address), { reflection: TYPED, choice: "3" });
  await open(page, `${own}/finish`);
  await press(page, "Yes, finish here");
  await heading(page, "You have finished here");
  assert.equal(await stored(), "{}");
  await page.goBack();
  await eventually(async () => assert.ok(!(await page.content()).includes(TYPED), "Back shows nothing of it"));
  await close();
});

test("somebody joins, answers alone and looks with the keyboard alone", async () => {
  const { audit, code } = await team(["1", "4"]);
  const { page, problems, close } = await fresh({ width: 1280, height: 900 });
  await open(page, `${server.url}/in`);
  await tabTo(page, (stop) => stop.name === "code");
  await page.keyboard.type(code.toLowerCase());
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server.url}/in/${code}`);
  await awake(page);
  await tabTo(page, (stop) => stop.name === "name");
  await page.keyboard.type("Kim");
  await tabTo(page, (stop) => stop.name === "role");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (stop) => stop.name === "device");
  await page.keyboard.press("Space");
  await tabTo(page, (stop) => stop.text === "Start answering");
  await page.keyboard.press("Enter");
  await heading(page, "Your answers");
  const own = page.url();
  await awake(page);
  await tabTo(page, (stop) => stop.href === `${new URL(own).pathname}/go-on`);
  await page.keyboard.press("Enter");
  await page.waitForURL(statement(own, STATEMENTS[0]));
  for (const id of STATEMENTS) {
    await page.waitForURL(statement(own, id));
    await awake(page);
    await tabTo(page, (stop) => stop.name === "choice");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    assert.ok(await level(page, "Starting").isChecked());
    await tabTo(page, (stop) => stop.text.startsWith("Save, "));
    await page.keyboard.press("Enter");
  }
  await page.waitForURL(own);
  await page.getByText(`${STATEMENTS.length} of ${STATEMENTS.length} done`).waitFor();
  assert.deepEqual(problems.splice(0), []);
  await close();

  await open(ana.page, `${audit}/team`);
  await tabTo(ana.page, (stop) => stop.text === "Show us where we stand");
  await ana.page.keyboard.press("Enter");
  await ana.page.getByText("You stand 3 levels apart.").waitFor();
  await awake(ana.page);
  await tabTo(ana.page, (stop) => stop.text === "Start the talk");
  await ana.page.keyboard.press("Enter");
  await ana.page.getByText("(3 people answered)").waitFor();
});

test("two devices of one person lose nothing of an own answer", async () => {
  const { context, page, close } = await fresh();
  const own = await joins(context, teams.answering.code, { name: "Twice" });
  const address = statement(own, STATEMENTS[2]);
  await open(page, address);
  // The same cookies in another window stand for the other device.
  await saveElsewhere(context, address, { choice: "2", reflection: "From the other one." });
  await reflection(page).fill(TYPED);
  await page.locator(".alert").filter({ hasText: "From the other one." }).or(page.locator(".alert").first()).waitFor();
  await open(page, address);
  await page.getByText("From the other one.").first().waitFor();
  await page.getByText(TYPED).first().waitFor();
  await close();
});
