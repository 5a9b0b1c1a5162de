// Every page of a facilitator, well made at two widths, light and dark; searching while one types, and all of it without
// scripts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DEMO, heading, isWellMade, open, press, signIn } from "./steps.mjs";
import { openBrowser, startDemo, stop } from "./world.mjs";

const ROBIN = { name: "Robin (made up)", signInName: "demo-network", password: DEMO.password };
const NARROW = { width: 320, height: 640 };

let demo;
let browser;
let page;
/** The network's home, and one of its groups that shares all of it. */
let network;
let group;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser(NARROW);
  page = browser.page;
  page.setDefaultTimeout(60_000);
  network = await signIn(page, demo, ROBIN);
  await page.goto(`${network}/grid?q=mill`);
  group = await page.locator("th a", { hasText: "Mill Lane" }).getAttribute("href");
  group = new URL(group, demo.url).href;
});

after(stop);

function state(name, reach, status) {
  test(`${name} is well made`, async () => {
    await reach();
    await isWellMade(page, browser.problems, status);
  });
}

const to = (address) => () => page.goto(address());

state("this week", to(() => network));
state("this week, choosing a day for a line", async () => {
  await page.goto(network);
  await page.getByRole("link", { name: "Look again on" }).first().click();
  await page.locator("input[type=date]").waitFor();
  assert.match(await page.locator("input[type=date]").inputValue(), /^\d{4}-\d\d-\d\d$/, "a day is proposed");
});
state("this week, with a line set aside", async () => {
  await page.goto(network);
  await page.getByRole("button", { name: "Done for now" }).first().click();
  await page.locator("summary", { hasText: "set aside" }).click();
  await page.getByRole("button", { name: "Put it back" }).waitFor();
});
state("groups by principle", to(() => `${network}/grid`));
state("groups who are stuck", to(() => `${network}/grid?need=stuck`));
state("no group that fits", to(() => `${network}/grid?q=nobody+here`));
state("themes", to(() => `${network}/themes`));
state("one theme", to(() => `${network}/themes/emp.say`));
state("what people say in many groups", to(() => `${network}/people-say`));
state("what has changed", to(() => `${network}/changes`));
state("the register", to(() => `${network}/groups`));
state("adding a group", to(() => `${network}/groups/new`));
state("bringing a list", to(() => `${network}/import`));
state("handing out links", to(() => `${network}/invitations`));
state("the links to print", async () => {
  await page.goto(`${network}/invitations`);
  await press(page, "Make the links");
  await heading(page, "Links to print and hand out");
});
state("who supports the network", to(() => `${network}/people`));
state("a group that shares", to(() => group));
state("what people said to a group", async () => {
  await page.goto(group);
  const href = await page.getByRole("link", { name: "Autumn" }).getAttribute("href");
  await open(page, new URL(href, demo.url).href);
});
state("somebody of a group who forgot the password", to(() => `${group}/password`));
state("what the network keeps of a group", to(() => `${group}/register`));
state("being in touch with a group, with something missing", async () => {
  await page.goto(group);
  await page.locator("summary", { hasText: "Write down that you were in touch" }).click();
  await press(page, "Write it down");
  await page.getByText("Please choose one").first().waitFor();
}, 422);
state("an entry of being in touch, to change", async () => {
  await page.goto(group);
  await page.getByRole("link", { name: /^Change or remove/ }).first().click();
  await heading(page, "Change what is written down");
});
state("the plan of a group", to(() => `${group}/plan`));
state("an audit of a group", async () => {
  await page.goto(group);
  await page.locator("main .rows a").first().click();
  await page.getByText("shares all of this audit").waitFor();
});
state("a statement of a group", async () => {
  await page.goto(group);
  await page.locator("main .rows a").first().click();
  await page.locator("#emp\\.say").getByRole("link", { name: "Ask, or say what you saw" }).click();
  await heading(page, "People who use us help to decide how things are run.");
});
state("a group that nobody runs", async () => {
  await page.goto(`${network}/grid?need=nobody`);
  await page.locator("tbody th a").first().click();
  await page.getByRole("link", { name: "Take this group out" }).waitFor();
});
state("asking before a group is taken out", async () => {
  await page.getByRole("link", { name: "Take this group out" }).click();
  await page.getByRole("heading", { level: 1, name: "out of your network?" }).waitFor();
});
state("a group of a name there is", async () => {
  await page.goto(`${network}/groups/new`);
  await page.getByLabel("Name of the group").fill("long table");
  await press(page, "Add a group");
  await page.getByText("It is another group of the same name").waitFor();
}, 422);
state("the agencies", to(() => `${network}/agencies`));
state("adding an agency", to(() => `${network}/agencies/new`));
const agency = async () => {
  await page.goto(`${network}/agencies`);
  await page.locator("section h2 a").first().click();
};
state("an agency", agency);
state("an audit of an agency", async () => {
  await agency();
  await page.locator(".rows a[href*='/audits/']").first().click();
});
state("asking for a new password for somebody of an agency", async () => {
  await agency();
  await page.getByRole("link", { name: "Ask for a new password for somebody here" }).click();
  await heading(page, "Who forgot the password?");
});
state("a department that nobody runs", async () => {
  await page.goto(`${network}/agencies`);
  await page.locator("section li a").first().click();
});
state("saying why a department is taken out", async () => {
  await page.getByText("Something here is a mistake").click();
});
state("asking before an agency is taken out", async () => {
  await agency();
  await page.locator("a[href$='/remove']").click();
});
state("the queue of reviews", to(() => `${network}/reviews`));
state("reviews to look at again", to(() => `${network}/reviews?state=again`));
state("targets", to(() => `${network}/targets`));
state("a target with something missing", async () => {
  await page.goto(`${network}/targets`);
  await press(page, "Add this target");
  await page.getByRole("heading", { level: 2, name: /^Almost there/ }).waitFor();
}, 422);
state("a target to change", async () => {
  await page.goto(`${network}/targets`);
  await page.locator("#wanted").fill("12");
  await press(page, "Add this target");
  await page.locator("main tbody th a").first().click();
  await heading(page, "Change a target");
});
state("who speaks for the network", to(() => `${network}/representatives`));
state("writing down a representative, with something missing", async () => {
  await page.goto(`${network}/representatives/new`);
  await press(page, "Save");
  await page.getByText("Please fill this in").first().waitFor();
}, 422);
state("one who speaks for the network", async () => {
  await page.goto(`${network}/representatives`);
  await page.locator("main section .rows a").first().click();
  await page.getByRole("heading", { name: "Questions and reports" }).waitFor();
});
state("a representative, changed and undone", async () => {
  // The state before has unfolded all there is.
  await page.reload();
  await page.locator("summary", { hasText: "End the term" }).click();
  await press(page, "End the term");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is as it was before").waitFor();
});
state("a body", async () => {
  await page.goto(`${network}/representatives`);
  await page.locator("main section h2 a").first().click();
  await page.locator("summary", { hasText: "Change the name" }).waitFor();
});
state("what was promised", to(() => `${network}/promises`));
state("writing down a promise, with something missing", async () => {
  await page.goto(`${network}/promises/new`);
  await press(page, "Save");
  await page.getByText("Please fill this in").first().waitFor();
}, 422);
state("one promise", async () => {
  await page.goto(`${network}/promises`);
  await page.getByRole("link", { name: "A shared cold store for groups" }).click();
  await page.getByRole("heading", { name: "How it stands" }).waitFor();
});
state("whoever promised, with their link", async () => {
  await page.getByRole("link", { name: "Ask for their answer" }).click();
  await press(page, "Make a new link in its place");
  await page.getByText("Send it to them now").waitFor();
});
state("what whoever promised reads and answers", async () => {
  await page.goto(await page.locator("#link").textContent());
  await page.getByRole("heading", { name: "What you promised" }).waitFor();
});
state("a document with its promises", async () => {
  await page.goto(`${network}/promises`);
  await page.getByRole("link", { name: "Food strategy (made up)" }).click();
  await page.getByText("14 promises: 5 kept").waitFor();
});
state("a draft with comments", async () => {
  await page.goto(`${network}/promises`);
  await page.getByRole("link", { name: "Transport plan, draft (made up)" }).click();
  await page.getByRole("heading", { name: "Comments on the draft" }).waitFor();
});
state("starting a draft", to(() => `${network}/documents/new`));
state("reports", to(() => `${network}/reports`));
state("a report", async () => {
  await page.goto(`${network}/reports`);
  await page.getByLabel("Title").fill("Our year");
  await press(page, "Start the report");
  await page.getByText("groups took part").first().waitFor();
});
state("making a report public, without a look at the names", async () => {
  await page.goto(`${network}/reports`);
  await page.locator("main .rows a").first().click();
  await page.getByRole("link", { name: "A public page" }).click();
  await press(page, "Make a public page");
  await page.getByRole("heading", { level: 2, name: /^Almost there/ }).waitFor();
}, 422);
state("a report that is public", async () => {
  await page.getByLabel("Whoever is named in it").check();
  await press(page, "Make a public page");
  await page.goto(await page.locator("#link").innerText());
  await page.getByText("This is what the report said on").waitFor();
});
state("taking a report out without a reason", async () => {
  await page.goto(`${network}/reports`);
  await page.locator("main .rows a").first().click();
  await page.locator("summary", { hasText: "Something here is a mistake" }).click();
  await press(page, "Take it out");
  await page.getByRole("heading", { level: 2, name: /^Almost there/ }).waitFor();
}, 422);
state("meetings", to(() => `${network}/meetings`));
const forum = async () => {
  await page.goto(`${network}/meetings`);
  await page.getByRole("link", { name: "Main forum (made up)" }).first().click();
  await heading(page, "Main forum (made up)");
};
const lastMeeting = async () => {
  await forum();
  await page.locator("main .rows a").first().click();
  await page.getByRole("link", { name: "Tick who is here" }).waitFor();
};
const ofMeeting = (link) => async () => {
  await lastMeeting();
  await page.locator("main").getByRole("link", { name: link, exact: true }).click();
  await page.locator("h1").waitFor();
};
state("a series of meetings", forum);
state("planning a meeting", async () => {
  await forum();
  await page.getByRole("link", { name: "Plan a meeting" }).click();
  await heading(page, "Plan a meeting");
});
state("a time that cannot be read", async () => {
  await page.getByLabel("Day", { exact: true }).fill("3/3/2027");
  await page.getByLabel("Begins at").fill("soon");
  await press(page, "Plan a meeting");
  await page.getByText("We cannot read this time").first().waitFor();
}, 422);
state("a meeting", lastMeeting);
state("day and agenda of a meeting", ofMeeting("Day and agenda"));
state("an invitation", ofMeeting("Invitation"));
state("notes of a meeting", ofMeeting("Notes"));
state("what came of a meeting", ofMeeting("What came of it"));
state("a file for what a group told", async () => {
  await ofMeeting("What came of it")();
  await page.getByRole("link", { name: /^Add a file/ }).first().click();
  await heading(page, "A file for what a group told");
});
state("the picture for the door", ofMeeting("At the door"));
state("ticking who is here", ofMeeting("Tick who is here"));
state("what is the mistake in a meeting", ofMeeting("Something here is a mistake"));
state("what was changed in a meeting", ofMeeting("What was changed"));
state("a meeting that was taken out, without a reason", async () => {
  await ofMeeting("Something here is a mistake")();
  await press(page, "Take it out");
  await page.locator(".problems").waitFor();
}, 422);
state("what was taken out of meetings", to(() => `${network}/removed`));
state("what was learned", to(() => `${network}/lessons`));
state("a list of who was there", async () => {
  await ofMeeting("Tick who is here")();
  await page.getByRole("link", { name: "Tick from a list" }).click();
  await heading(page, "Tick from a list");
});
state("themes of a strategy", to(() => `${network}/strategy`));
state("attendance over time", to(() => `${network}/attendance`));
state("attendance of a series", async () => {
  await forum();
  await page.getByRole("link", { name: "Attendance over time" }).click();
  await page.getByText("Year by year").first().waitFor();
});
state("asks", to(() => `${network}/asks`));
state("asks, with those that do not stand any more", to(() => `${network}/asks?which=all&kind=equipment`));
state("offers", to(() => `${network}/offers`));
state("matches that wait", to(() => `${network}/matches`));
state("matches that went well", to(() => `${network}/matches?state=met`));
state("what is on", to(() => `${network}/whats-on`));
state("something new that is on", to(() => `${network}/asks/new?side=event`));
state("something that is on on no day", async () => {
  await page.goto(`${network}/asks/new?side=event`);
  await page.getByLabel("What is it?").fill("Winter market");
  await press(page, "Save");
  await page.getByText("Please say on which day it is").first().waitFor();
}, 422);
state("who takes whom", to(() => `${network}/referrals`));
state("who takes whom on a day", to(() => `${network}/referrals?day=tue`));
state("a group that takes people", to(() => `${network}/asks/new?side=referral`));
state("something new to ask for", to(() => `${network}/asks/new`));
state("an ask with something missing", async () => {
  await page.goto(`${network}/asks/new`);
  await page.getByLabel("Whose is it?").fill("Nobody we know");
  await press(page, "Save");
  await page.getByText("We do not know which group of the network this is").first().waitFor();
}, 422);
const firstAsk = async () => {
  await page.goto(`${network}/asks?kind=transport`);
  await page.locator("main .rows a").first().click();
  await page.getByRole("link", { name: "Change it" }).waitFor();
};
state("an ask with what may fit it", firstAsk);
state("an ask to change", async () => {
  await firstAsk();
  await page.getByRole("link", { name: "Change it" }).click();
  await heading(page, "Change it");
});
state("asking before an ask is taken out", async () => {
  await firstAsk();
  await page.getByRole("link", { name: "Take it out" }).click();
  await heading(page, "Take it out");
});
state("a match", async () => {
  await page.goto(`${network}/matches?state=met`);
  await page.locator("main .rows a").first().click();
  await page.getByText("What was said").waitFor();
});
state("a match with words that are a mistake", async () => {
  await page.goto(`${network}/matches?state=met`);
  await page.locator("main .rows a").first().click();
  await page.getByRole("link", { name: "Something here is a mistake" }).first().click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await page.locator(".problems").waitFor();
}, 422);
state("a match with words taken out", async () => {
  await page.getByLabel("Why?").fill("It names somebody");
  await page.getByRole("button", { name: "Take it out" }).click();
  await page.getByText(/took these words out on/).waitFor();
  await page.getByRole("button", { name: "Put it back" }).waitFor();
});
const PUBLISHED = [
  "Groups of Hillfoot as at May",
  "Name,Neighbourhood,Volunteers,Contact name,Website",
  "#org,#loc,#reached,,",
  'New table,Hillfoot,about 20,Jo Marsh,"http://table.example',
  "New table,Riverside,12,,http://river.example",
  ",Hillfoot,3,,http://nobody.example",
  'Long table,Hillfoot,3,,"http://long.example',
  "Total,,38,,",
].join("\n");
state("a list matched", async () => {
  await page.goto(`${network}/import`);
  await page.getByLabel("Your list").fill(PUBLISHED);
  await press(page, "Read the list");
  await page.getByRole("heading", { level: 1, name: "What is in each column?" }).waitFor();
  await page.getByText("look like one cell").first().waitFor();
});
state("a list read another way", async () => {
  await page.getByLabel("The headings of the columns are in").selectOption("1");
  await press(page, "Read the list again like this");
  await page.getByText("The list was read again.").waitFor();
});
state("a list checked", async () => {
  await page.getByLabel("The headings of the columns are in").selectOption("2");
  await press(page, "Read the list again like this");
  await page.getByText("The headings are in row 2.").waitFor();
  await press(page, "See what would be added");
  await page.getByText("in another place").first().waitFor();
});

test("typing a name searches at once, and the address can be sent to somebody", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${network}/grid`);
  await page.getByLabel("Name of a group").pressSequentially("long");
  await page.getByText("One group.").waitFor();
  assert.match(page.url(), /q=long/);
  await page.reload();
  await page.getByText("One group.").waitFor();
  assert.equal(await page.locator("tbody tr").count(), 1);
});

test("a list that comes late does not take the place of a newer one", async () => {
  await open(page, `${network}/grid`);
  let arrive;
  const late = new Promise((resolve) => (arrive = resolve));
  await page.route(/q=mill/, async (route) => {
    await late;
    await route.continue().catch(() => {});
  });
  const asked = page.waitForRequest(/q=mill/);
  await page.getByLabel("Name of a group").fill("mill");
  await asked;
  await page.getByLabel("Name of a group").fill("long");
  await page.getByText("One group.").waitFor();
  const list = await page.locator("#results").innerText();
  arrive();
  await page.waitForLoadState("networkidle");
  assert.match(page.url(), /q=long/);
  assert.equal(await page.locator("#results").innerText(), list);
  await page.unrouteAll();
});

test("no list that is exchanged while one types holds an island, which would not be woken", async () => {
  for (const view of ["grid", "themes", "changes", "groups"]) {
    await page.goto(`${network}/${view}`);
    assert.equal(await page.locator("#results").count(), 1);
    assert.equal(await page.locator("#results leptos-island").count(), 0);
  }
});

test("without scripts a facilitator finds a group, asks it something, and the group answers", async () => {
  const robin = await openBrowser({ javaScriptEnabled: false });
  const home = await signIn(robin.page, demo, ROBIN);
  await robin.page.goto(`${home}/grid`);
  await robin.page.getByLabel("Name of a group").fill("mill");
  await press(robin.page, "Show");
  await robin.page.getByRole("link", { name: "Mill Lane" }).click();
  await robin.page.locator("main .rows a").first().click();
  await robin.page.locator("#wel\\.times").getByRole("link", { name: "Ask, or say what you saw" }).click();
  await robin.page.getByText("Ask something").click();
  await robin.page.getByLabel("Your question").fill("Would Saturdays help?");
  await press(robin.page, "Ask the group");
  await robin.page.getByText("Saved. The group sees it now.").waitFor();

  const sam = await openBrowser({ javaScriptEnabled: false });
  const own = await signIn(sam.page, demo);
  await sam.page.getByText("questions wait for an answer").waitFor();
  await sam.page.getByRole("link", { name: "See what was said" }).click();
  await sam.page.locator(".rows li", { hasText: "Waiting for your answer" }).getByRole("link").first().click();
  const card = sam.page.locator("section.next", { hasText: "Would Saturdays help?" });
  await card.getByLabel("Your answer").fill("Yes, for those in work.");
  await card.getByRole("button", { name: "Answer" }).click();
  await sam.page.getByText("Answered. Thank you.").waitFor();
  for (const path of ["reviews", "sharing", "profile", "about"]) {
    await sam.page.goto(`${own}/${path}`);
    assert.equal(await sam.page.locator("h1").count(), 1);
  }
  await robin.close();
  await sam.close();
});

test("without scripts and at 320 px a facilitator rings who is due, and writes it down", async () => {
  const robin = await openBrowser({ ...NARROW, javaScriptEnabled: false });
  await signIn(robin.page, demo, ROBIN);
  const section = robin.page.locator("section", { hasText: "to be in touch with again" });
  await section.getByText("Nobody there. Jo is back").waitFor();
  await section.locator("a[href$='#ours']").click();
  const phone = robin.page.getByRole("link", { name: "01632 960123" });
  assert.equal(await phone.getAttribute("href"), "tel:01632960123");
  await robin.page.locator("summary", { hasText: "Write down that you were in touch" }).click();
  await robin.page.getByRole("radio", { name: "Rang them" }).check();
  await robin.page.getByLabel("In a few words").fill("She comes on Monday");
  await press(robin.page, "Write it down");
  await robin.page.getByText("Written down.").waitFor();
  await robin.page.locator("#contacts li").first().getByText("She comes on Monday").waitFor();
  await robin.page.goto(network);
  assert.equal(await robin.page.getByText("to be in touch with again").count(), 0);
  await robin.close();
});

test("with the keyboard alone a facilitator goes from this week to a group and asks it something", async () => {
  const robin = await openBrowser();
  await signIn(robin.page, demo, ROBIN);
  const tabTo = async (what, wanted) => {
    for (let stops = 0; stops < 120; stops += 1) {
      await robin.page.keyboard.press("Tab");
      if (await robin.page.evaluate(wanted)) return;
    }
    assert.fail(`the keyboard does not come to ${what}`);
  };
  await tabTo("Mill Lane", () => document.activeElement.textContent.startsWith("Mill Lane"));
  await robin.page.keyboard.press("Enter");
  await robin.page.getByText("shares all of this audit").waitFor();
  await tabTo("a statement", () => document.activeElement.matches(".answers a"));
  await robin.page.keyboard.press("Enter");
  await heading(robin.page, "Someone new is met in person");
  await tabTo("asking", () => document.activeElement.matches("summary"));
  await robin.page.keyboard.press("Enter");
  await robin.page.keyboard.press("Tab");
  await robin.page.keyboard.type("Who greets on Thursdays?");
  await robin.page.keyboard.press("Tab");
  await robin.page.keyboard.press("Enter");
  await robin.page.getByText("Saved. The group sees it now.").waitFor();
  await robin.page.getByText("Who greets on Thursdays?").waitFor();
  await robin.close();
});

test("fifty groups stand on less than 2,500 px of a wide page", async () => {
  const crowd = await startDemo({ demoArgs: ["--groups", "60"] });
  const wide = await openBrowser({ width: 1280, height: 900 });
  wide.page.setDefaultTimeout(60_000);
  const [, signInName] = crowd.demo.match(/name\s+(\S+)/);
  await wide.page.goto(`${crowd.url}/sign-in`);
  await wide.page.locator("[name=sign_in_name]").fill(signInName);
  await wide.page.locator("[name=password]").fill(DEMO.password);
  await wide.page.getByRole("button", { name: "Sign in" }).click();
  await wide.page.getByText("Signed in as").waitFor();
  const home = wide.page.url().replace(/[?#].*$/, "");
  for (const view of ["grid", "groups"]) {
    await wide.page.goto(`${home}/${view}`);
    assert.equal(await wide.page.locator("tbody tr").count(), 50, view);
    const height = await wide.page.evaluate(() => document.scrollingElement.scrollHeight);
    assert.ok(height < 2500, `${view} is ${height} px high`);
  }
});

/** A group asks the people who support its network to read what was written to it. */
async function askedToRead() {
  const sam = await openBrowser(NARROW);
  const home = await signIn(sam.page, demo, DEMO);
  await sam.page.goto(`${home}/voices`);
  const round = await sam.page.locator(".rows a", { hasText: "Autumn" }).getAttribute("href");
  const form = { reader: new URL(network).pathname.split("/").pop() };
  await sam.context.request.post(`${demo.url}${round}/texts`, { form });
  await sam.close();
}
state("this week, with something to read", async () => {
  await askedToRead();
  await page.goto(network);
  await page.getByText("Can you read something first?").waitFor();
});
state("what a group asked to read", async () => {
  await page.goto(network);
  await page.locator(".card .rows a", { hasText: "Mill Lane" }).click();
  await page.getByText("Tick each word that names somebody").first().waitFor();
});
