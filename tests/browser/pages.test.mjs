// Every page in every state it can be in: at two widths, light and dark, and in languages that run the other way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ANA, DEMO, STATEMENTS, auditOf, choose, fillSignIn, heading, isWellMade, noTextCut, open, openAll, press, saveElsewhere, setUp, signIn, statement, unexpected } from "./steps.mjs";
import { axe, noSideScroll, openBrowser, startDemo, startServer, stop } from "./world.mjs";

const NARROW = { width: 320, height: 640 };
const WHY = "We cover the whole borough.";
const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

let demo;
let browser;
let page;
/** The demonstration group: its home, its newest audit, which is closed, and one that is open. */
let group;
let closed;
let audit;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser(NARROW);
  page = browser.page;
  page.setDefaultTimeout(60_000);
  group = await signIn(page, demo, DEMO);
  closed = (await page.locator(".rows a[href$='/results']").first().getAttribute("href")).replace(/\/results$/, "");
  closed = new URL(closed, demo.url).href;
  audit = await auditOf(browser.context, group);
  await fillAudit();
});

after(stop);

/** One answer of each kind, and two that clash. */
async function fillAudit() {
  const { context } = browser;
  const [full, unknown, notForUs, begun, clashing] = STATEMENTS.map((id) => statement(audit, id));
  await saveElsewhere(context, full, { choice: "3", reflection: `We rang twice. ${LONG}`, evidence: "Notes", strength: "shown" });
  await saveElsewhere(context, unknown, { choice: "unknown" });
  await saveElsewhere(context, notForUs, { choice: "not-for-us", why: WHY });
  await saveElsewhere(context, begun, { reflection: "Nothing chosen yet." });
  await saveElsewhere(context, clashing, { choice: "2", reflection: "Said in the first." });
  await saveElsewhere(context, clashing, { choice: "4", reflection: "Said in the second." });
  await saveElsewhere(context, statement(audit, STATEMENTS[5]), { go: "skip" });
}

/** A state of the demonstration: how to get there, and with which status it comes when that is not 200. */
function state(name, reach, status) {
  test(`${name} is well made`, async () => {
    await reach();
    await isWellMade(page, browser.problems, status);
  });
}

const to = (address) => () => open(page, address());

state("the home of a group", to(() => group));
state("who speaks for a group", to(() => `${group}/representatives`));
state("what a group was promised", to(() => `${group}/promises`));
state("the reports of a group", to(() => `${group}/reports`));
state("a report of a group", async () => {
  await page.goto(`${group}/reports`);
  await page.getByLabel("Title").fill("Our year");
  await press(page, "Start the report");
  await page.getByRole("heading", { level: 2, name: "Where we stand" }).waitFor();
});
const promised = async (lines) => {
  await page.goto(`${group}/reports`);
  await page.locator("main .rows a").first().click();
  await page.locator("summary", { hasText: "Choose facts and add your words" }).click();
  await page.getByLabel("What you promised, with numbers").fill(lines);
  await press(page, "Save");
};
state(
  "a report of a group that promised something without a number",
  async () => {
    await promised("Tea");
    await page.getByText("Write how many you promised").first().waitFor();
  },
  422,
);
state("what was changed in a report of a group", async () => {
  await promised("Warm meals, 1200, 1340\nWalks: 12");
  await page.getByRole("heading", { name: "1 of 2 targets" }).waitFor();
  await page.locator("summary", { hasText: "What was changed, and by whom" }).click();
});
state("before a report of a group is public", async () => {
  await page.goto(`${group}/reports`);
  await page.locator("main .rows a").first().click();
  await page.getByRole("link", { name: "A public page" }).click();
  await page.getByRole("heading", { level: 1, name: "A public page" }).waitFor();
});
state("drafts that a group can comment on", to(() => `${group}/drafts`));
state("a draft that a group comments on", async () => {
  await page.goto(`${group}/drafts`);
  await page.locator("main .rows a").first().click();
  await page.getByRole("heading", { name: "Your comments" }).waitFor();
});
state("choosing a questionnaire", to(() => `${group}/audits/new`));
state("a new audit", to(() => `${group}/audits/new?questionnaire=dignity-in-food`));
state("a task list with everything in it", to(() => audit));
state("the task list of a closed audit", to(() => closed));
state("a statement nobody has answered", to(() => statement(audit, STATEMENTS[6])));
state("a statement with a full answer", to(() => statement(audit, STATEMENTS[0])));
state("a statement that is not for us", to(() => statement(audit, STATEMENTS[2])));
state("a statement with two answers", to(() => statement(audit, STATEMENTS[4])));
state("a statement of a closed audit", to(() => statement(closed, "wel.greet")));
state("the earlier answers of a statement", to(() => `${statement(audit, STATEMENTS[4])}/saves`));
state("what was removed", to(() => `${group}/removed`));
state("before an audit is removed", to(() => `${audit}/remove`));
state("who was in the room", to(() => `${audit}/room`));
state("the end of a part", to(() => `${audit}/parts/listening`));
state("an audit so far", to(() => `${audit}/so-far`));
state("the answers of an open audit", to(() => `${audit}/check`));
state("the answers of a closed audit", to(() => `${closed}/check`));
state("the results with an audit before", to(() => `${closed}/results`));
state("what changed since the audit before", to(() => `${closed}/changes`));
state("what changed, with all of it open", async () => {
  await open(page, `${closed}/changes`);
  await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
});
state("why a statement moved", to(() => `${closed}/changes/wel.times`));
state("why several statements moved", to(() => `${closed}/why`));
state("the suggestions", to(() => `${closed}/suggestions`));
state("the suggestions after one was planned", to(() => `${closed}/suggestions?said=planned`));
state("the plan", to(() => `${group}/plan`));
state("planning something", to(() => `${group}/plan/new`));
state("an action", async () => {
  await page.goto(`${group}/plan`);
  await page.locator(".actions a").first().click();
  await page.getByText("Finished with this?").waitFor();
});
state("an action that is closed", async () => {
  await page.goto(`${group}/plan`);
  await page.locator("summary").getByText("Done, or let go").click();
  await page.locator(".actions").last().locator("a").first().click();
  await page.getByText("This is finished").waitFor();
});
state("what was learned from an action", async () => {
  await page.getByLabel("What happened?").fill("Twelve came.");
  await page.locator("form[action$='/lesson']").getByRole("button").click();
  await page.getByText("Twelve came.").first().waitFor();
});
state("all that was learned from actions", to(() => `${group}/lessons`));
state("how it went over time", to(() => `${group}/progress`));
state("how it went over time, with all of it open", async () => {
  await open(page, `${group}/progress`);
  await openAll(page);
});
state("a part of the plan", to(() => `${group}/plan?state=overdue`));
state("a part of the plan with nothing in it", to(() => `${group}/plan?person=Nobody`));
state("the statements an action answers", async () => {
  await page.goto(`${group}/plan`);
  await page.locator(".actions a").first().click();
  await page.getByRole("link", { name: "Choose the statements it answers" }).click();
  await page.waitForURL(/\/statements$/);
});
state("splitting an action", async () => {
  await page.goto(`${group}/plan`);
  await page.locator(".actions a").first().click();
  await page.getByRole("link", { name: "Split off a part" }).click();
  await page.waitForURL(/\/plan\/new/);
});
state("the group's days in a calendar", to(() => `${group}/calendar`));
state("a calendar link that was just made", async () => {
  await page.goto(`${group}/calendar`);
  await press(page, "Make a link");
  await page.getByText("Here is the link").waitFor();
});
state("typing in what is on paper", to(() => `${audit}/type-in`));
state("the days a group meets", to(() => `${group}/schedule`));
// The check-in is begun once and stays open, so the first page is looked at before it is pressed.
state("the start of a check-in, or where it stopped", to(() => `${group}/check-ins/new`));
state("one thing of a check-in", async () => {
  await beginCheckIn();
});
state("the end of a check-in", async () => {
  await beginCheckIn();
  await page.goto(page.url().replace(/\d+$/, "finish"));
});
state("asks and offers as a group sees them", to(() => `${group}/asks`));
state("what other groups offer", to(() => `${group}/asks?side=offer`));
state("something new to offer", to(() => `${group}/asks/new?side=offer`));
state("what is on, as a group sees it", to(() => `${group}/whats-on`));
state("who takes whom, as a group sees it", to(() => `${group}/referrals`));
state("whom another group takes", async () => {
  await page.goto(`${group}/referrals`);
  await page.locator("main td a, main .by-day a").filter({ visible: true }).first().click();
  await page.getByText("Whose").first().waitFor();
});
state("what another group asks for", async () => {
  await page.goto(`${group}/asks`);
  await page.locator("main .rows a").last().click();
  await page.getByRole("button", { name: "Send it" }).waitFor();
});
state("a group's own offer", async () => {
  await page.goto(`${group}/asks/new?side=offer`);
  await page.getByLabel("What is it?").fill("Our van on Fridays");
  await page.getByLabel("Transport").check();
  await press(page, "Save");
  await page.getByText("It is kept.").waitFor();
});
state("the people of a group", to(() => `${group}/about`));
state("who sees what", to(() => `${group}/sharing`));
state("what a network that the group came into may see", to(() => `${group}/sharing/ask`));
state("what networks may see of an audit that was closed", to(() => `${audit}/sharing`));
state("a new password for somebody of the group", async () => {
  await page.goto(`${group}/about`);
  const leave = await page.getByRole("link", { name: "I want to leave" }).getAttribute("href");
  await page.goto(`${demo.url}${leave.replace(/leave$/, "password")}`);
});
state("everything of a group, to take away", to(() => `${group}/everything`));
state("erasing a group", to(() => `${group}/erase`));
state("an invitation", async () => {
  await page.goto(`${group}/about`);
  await press(page, "Make a link to invite someone");
  await page.getByText("Here is the link").waitFor();
});
state("one's account", to(() => `${demo.url}/account`));
state("who set one's password anew", to(() => `${demo.url}/account/password-news`));
state("what somebody who left is told", to(() => `${demo.url}/farewells`));
state("erasing one's account", to(() => `${demo.url}/account/erase`));
state("the page about it all", to(() => `${demo.url}/about`));
state("the sign-in page", to(() => `${demo.url}/sign-in`));
state("the page after signing out", to(() => `${demo.url}/sign-in?said=signed-out`));
state("a page that is not there", to(() => `${group}/nothing`), 404);
state("a link that is spent", to(() => `${demo.url}/join/nothing`), 410);
state("a link for a new password that is spent", to(() => `${demo.url}/new-password/nothing`), 410);

async function beginCheckIn() {
  await page.goto(`${group}/check-ins/new`);
  if (page.url().endsWith("/new")) await press(page, "Begin the check-in");
  await page.getByText("How is it going?").first().waitFor();
}

const again = (address, act) => async () => {
  await page.goto(address());
  await act();
  await page.locator(".problems").first().waitFor();
};
state("a new audit without a part or a day", again(() => `${group}/audits/new?questionnaire=dignity-in-food`, async () => {
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByLabel("Day of the audit").fill("tomorrow");
  await press(page, "Start the audit");
}), 422);
state("a statement that is not for us and does not say why", again(() => statement(audit, STATEMENTS[7]), async () => {
  await choose(page, "Not for us");
  await press(page, "Save, and finish this part");
}), 422);
state("a statement with too long a text", again(() => statement(audit, STATEMENTS[6]), async () => {
  // With the browser part asleep the form is posted as it is.
  await page.locator("#answer").evaluate((form) => {
    form.querySelector("#reflection").value = "word ".repeat(2_100);
    form.submit();
  });
}), 422);
state("a planned action with nothing in it", again(() => `${group}/plan/new`, async () => {
  await page.getByRole("textbox", { name: "By when?" }).fill("soon");
  await press(page, "Put it in our plan");
}), 422);
state("closing an action without saying how", again(() => `${group}/plan`, async () => {
  await page.locator(".actions a").first().click();
  await press(page, "Finish this");
}), 422);
state("a check-in that waits and does not say on what", again(() => `${group}/plan`, async () => {
  await beginCheckIn();
  await page.getByLabel("We are waiting").check();
  await press(page, "Save, next");
}), 422);
state("a day to meet that has passed", again(() => `${group}/schedule`, async () => {
  await page.getByLabel("Next check-in").fill("1 January 2020");
  await press(page, "Save");
}), 422);
/** A round of voices of the demonstration group, by its name. */
const round = async (name) => {
  await page.goto(`${group}/voices`);
  const href = await page.locator(".rows a", { hasText: name }).getAttribute("href");
  return new URL(href, demo.url).href;
};
/** The first page of a reply to the round that is open. */
const reply = async () => {
  await page.goto(await round("The new hall"));
  await page.goto(new URL(new URL(await page.locator(".link-box").first().textContent()).pathname, demo.url).href);
};

state("the rounds of a group", to(() => `${group}/voices`));
state("a new round", to(() => `${group}/voices/new`));
state("a new round without a name", again(() => `${group}/voices/new`, () => press(page, "Open the round")), 422);
state("a round that is open", async () => open(page, await round("The new hall")));
state("a round that is over", async () => open(page, await round("Autumn")));
const texts = async () => open(page, `${await round("Autumn")}/texts`);
state("what people wrote, before somebody is chosen to read it", texts);
state("who reads first, where no group has the name", async () => {
  await texts();
  await page.getByLabel("Name of that group").fill(LONG);
  await press(page, "Choose");
  await page.locator(".problems").first().waitFor();
}, 422);
state("what people wrote, to be read by the group itself", async () => {
  await texts();
  await page.getByLabel("We read it ourselves").check();
  await press(page, "Choose");
  await page.getByText("Tick each word that names somebody").first().waitFor();
});
state("typing in slips", async () => open(page, `${await round("The new hall")}/type-in`));
state("putting up a tablet", async () => open(page, `${await round("The new hall")}/tablet`));
state("three sides", to(() => `${closed}/sides`));
state("the start of a reply", reply);
state("a question of a reply", async () => {
  await reply();
  await press(page, "Start");
  await page.getByText("1 of 8").waitFor();
});
state("the last page of a reply", async () => {
  await reply();
  await press(page, "Start");
  for (let nth = 0; nth < 8; nth += 1) {
    await page.getByText(`${nth + 1} of 8`).waitFor();
    await press(page, "Skip");
  }
  await page.getByText("Send my answers").first().waitFor();
});
state("a reply that was sent", async () => {
  await press(page, "Send my answers");
  await page.getByText("Your answers are sent").waitFor();
});
state("a reply that was stopped", async () => {
  await reply();
  await press(page, "Start");
  await press(page, "Stop, send nothing");
  await page.getByText("Nothing was sent").first().waitFor();
});

state("a charter of which nothing is promised", again(() => `${group}/charter/words`, async () => {
  for (const box of await page.locator(".promise [type=checkbox]").all()) await box.uncheck();
  for (const own of await page.locator("textarea[name$='.own']").all()) await own.fill("");
  await press(page, "Save our charter");
}), 422);
state("a charter", async () => {
  await page.goto(`${group}/charter/words`);
  await page.locator(".promise [type=checkbox]").first().check();
  await page.locator("textarea[name$='.own']").last().fill(LONG);
  await press(page, "Save our charter");
  await page.getByText("Your charter is saved.").waitFor();
});
state("the words of a charter", async () => {
  await open(page, `${group}/charter/words`);
  await openAll(page);
});
state("looking at a charter again", to(() => `${group}/charter/again`));
state("looking at a charter again and saying nothing", again(() => `${group}/charter/again`, () =>
  press(page, "Save, and keep our promises as they are")), 422);
state("a charter that was looked at again", async () => {
  await page.goto(`${group}/charter/again`);
  for (const verdict of await page.getByLabel("Partly").all()) await verdict.check();
  await press(page, "Save, and keep our promises as they are");
  await page.getByText("What you said is kept, with its day.").waitFor();
});
state("a poster with nothing on it", again(() => `${group}/you-said`, async () => {
  for (const box of await page.locator(".promise [type=checkbox]").all()) await box.uncheck();
  for (const line of await page.locator("[name^='line-']").all()) await line.fill("");
  await press(page, "Make the poster");
}), 422);
state("a poster", async () => {
  await page.goto(`${group}/you-said`);
  await page.locator("input[name='line-1.you_said']").fill(LONG);
  await page.locator("textarea[name='line-1.we_did']").fill("We opened the door.");
  await press(page, "Make the poster");
  await page.getByText("Your poster is ready").waitFor();
});
state("opening an audit again without a reason", again(() => `${closed}/check`, () => press(page, "Open it again")), 422);
state("a password that is too short", again(() => `${demo.url}/account`, async () => {
  await page.getByLabel("Your password now").fill("nearly");
  await page.getByLabel("New password").fill("short");
  await press(page, "Change password");
}), 422);

/** The key of a person who is not there. */
const SOMEBODY = "00000000000070008000000000000000";

state("words that somebody else may have typed", async () => {
  await page.goto(statement(audit, STATEMENTS[6]));
  await page.locator("#answer").evaluate((form, typedBy) => {
    form.querySelector("[name=typed_by]").value = typedBy;
    form.querySelector("#reflection").value = "Said by somebody else.";
    form.submit();
  }, SOMEBODY);
  await heading(page, "These may be somebody else's words");
}, 409);

test("words that wait for somebody else after signing in are well made", async () => {
  const { page, problems, close } = await openBrowser(NARROW);
  await open(page, `${demo.url}/sign-in`);
  await page.locator("main form").evaluate((form, drafts) => {
    for (const value of drafts) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "draft", value }));
  }, [`typed_by=${SOMEBODY}`, "reflection=Said by somebody else."]);
  await fillSignIn(page, DEMO);
  await heading(page, "Somebody else's words wait here");
  await isWellMade(page, problems);
  await close();
});

test("an action that somebody else changed meanwhile is well made", async () => {
  await page.goto(`${group}/plan`);
  await page.locator(".actions a").first().click();
  await page.getByText("Change the words, the day or who leads").waitFor();
  const address = page.url();
  // The day stays as it is: a day that has passed is asked about when it is new.
  const due = await page.locator("[name=due_on]").inputValue();
  const form = { what: "Try one evening session, with tea.", lead: "Peter", base: "1", due_on: due };
  assert.equal((await browser.context.request.post(address, { form })).status(), 200);
  await page.getByText("Change the words, the day or who leads").click();
  await page.getByLabel("Who leads?").fill("Lena");
  await press(page, "Save");
  await page.getByText("This was saved meanwhile, by somebody else or in another tab.").first().waitFor();
  await isWellMade(page, browser.problems, 409);
});

for (const [language, direction] of [
  ["ar", "rtl"],
  ["es", "ltr"],
]) {
  test(`the pages of a session are well made in the language "${language}" on the narrowest screen`, async () => {
    const { context } = browser;
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: "light" });
    await context.addCookies([{ name: "good-measure-language", value: language, url: demo.url }]);
    try {
      for (const address of [
        statement(audit, STATEMENTS[0]),
        statement(audit, STATEMENTS[4]),
        audit,
        `${audit}/check`,
        `${closed}/results`,
        `${group}/plan`,
        `${group}/progress`,
        `${group}/charter`,
        `${group}/charter/words`,
        `${group}/you-said`,
        `${demo.url}/sign-in`,
      ]) {
        await open(page, address);
        assert.equal(await page.getAttribute("html", "lang"), language);
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), direction);
        await openAll(page);
        await noSideScroll(page);
        await noTextCut(page);
        assert.deepEqual(await axe(page), [], address);
      }
    } finally {
      await context.clearCookies({ name: "good-measure-language" });
    }
    assert.deepEqual(browser.problems.splice(0), []);
  });
}

test("a new server's pages are well made, from the first to a network's groups", async () => {
  const server = await startServer();
  const { page, context, problems, close } = await openBrowser(NARROW);
  page.setDefaultTimeout(60_000);
  const good = (status) => isWellMade(page, problems, status);

  await page.goto(server.url);
  await heading(page, "Good Measure is ready to be set up");
  await good();
  await page.goto(await server.setUpLink());
  await heading(page, "Let's set up Good Measure");
  await good();
  await press(page, "Start");
  await page.locator(".problems").waitFor();
  await good(422);
  await press(page, "Look around");
  await page.getByText("This group is made up.").waitFor();
  await good();
  await context.clearCookies();

  await setUp(page, server, { kind: "A network of groups", place: `Riverside network ${LONG}` });
  await good();
  await page.getByRole("link", { name: "Add a group" }).click();
  await heading(page, "Add a group");
  await good();
  await press(page, "Add a group");
  await page.locator(".problems").waitFor();
  await good(422);
  await page.getByLabel("Name of the group").fill(`Mill Lane ${LONG}`);
  await press(page, "Add a group");
  await page.getByText("The group is added.").waitFor();
  await good();
  await press(page, "Make a link to invite someone");
  const link = await page.locator(".link-box").innerText();
  await good();
  await page.goto(server.url);
  await heading(page, "One group needs you this week");
  await good();
  await page.goto(link);
  await page.getByText(`You are signed in as ${ANA.name}.`).waitFor();
  await good();

  await context.clearCookies();
  await page.goto(link);
  await heading(page, /^Join Mill Lane/);
  await good();
  await press(page, "Join");
  await page.locator(".problems").waitFor();
  await good(422);
  await page.getByLabel("Your name").fill("Bo");
  await page.getByLabel("E-mail or user name").fill("bo");
  await page.getByLabel("Password").fill("other odd words here");
  await press(page, "Join");
  // What the network may see is asked once, and may wait.
  await page.getByText("You are in. Welcome.").waitFor();
  await good();
  const home = page.url().match(/^.*\/groups\/\w+/)[0];
  await page.goto(home);
  await page.getByText("Start your first audit.").waitFor();
  await good();
  await page.goto(`${home}/plan`);
  await page.getByText("Nothing is planned yet.").waitFor();
  await good();
  await resultsOfLittle(page, context, home, good);
  await interruptedAnswer(page, context, home, good);
  await close();
  await server.stop();
});

/** An audit with nothing in it cannot be closed; one with one answer has results that say so. */
async function resultsOfLittle(page, context, home, good) {
  const audit = await auditOf(context, home);
  await page.goto(`${audit}/check`);
  await page.getByText("Nothing is answered yet.").waitFor();
  await good();
  await saveElsewhere(context, statement(audit, STATEMENTS[0]), { choice: "unknown" });
  await page.reload();
  await press(page, "Close the audit");
  await page.waitForURL(/\/sharing/);
  await good();
  await page.goto(`${audit}/results`);
  await heading(page, "There is too little here yet to say where things stand");
  await good();
}

/** Who is signed out in the middle of an answer sees two pages on the way back to it. */
async function interruptedAnswer(page, context, home, good) {
  const audit = await auditOf(context, home);
  await page.goto(statement(audit, STATEMENTS[0]));
  await context.clearCookies();
  await page.locator("#answer").evaluate((form) => {
    form.querySelector("#reflection").value = "Interrupted.";
    form.submit();
  });
  await page.getByText("What you typed is still here").waitFor();
  await good(401);
  await fillSignIn(page, { signInName: "bo", password: "wrong odd words here" });
  await page.locator(".problems").waitFor();
  await good(422);
  await fillSignIn(page, { signInName: "bo", password: "other odd words here" });
  await heading(page, /^Welcome back/);
  await good();
  await press(page, "Save what I typed");
  await page.getByText("Bo saved this on").waitFor();
  assert.equal(await page.getByLabel("What makes you say so?").inputValue(), "Interrupted.");
}

