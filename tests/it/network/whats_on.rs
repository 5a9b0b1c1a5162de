//! What is on in a network and who takes whom: said, seen day by day and place by place, changed, taken out, kept apart from asks
//! and offers.

use axum::http::StatusCode;
use chrono::{Datelike as _, Days, NaiveDate};
use good_measure::{clock, domain::when::WeekDay};

use crate::world::{Group, Page, on_each_database};

fn today() -> NaiveDate {
    clock::day(clock::now())
}

/// A day so many days from now, as a form takes it.
fn in_days(days: u64) -> String {
    (today() + Days::new(days)).format("%-d/%-m/%Y").to_string()
}

/// The key at the end of an address.
fn key(address: &str) -> String {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// What a form for something of a side says, unless `fields` say it otherwise.
fn filled<'a>(side: &'a str, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![("side", side), ("audience", "network")];
    if side == "referral" {
        all.push(("kind", "food"));
    }
    all.retain(|(name, _)| fields.iter().all(|(known, _)| known != name));
    all.extend(fields);
    all
}

/// A group says it; gives the key.
async fn say(group: &mut Group, side: &str, fields: &[(&str, &str)]) -> String {
    let asks = group.at("asks");
    key(&group
        .browser
        .post(&asks, &filled(side, fields))
        .await
        .goes_to())
}

/// How often a link of that text stands in a list or a table.
fn links(page: &Page, css: &str, text: &str) -> usize {
    let found = page.texts_of(css);
    found.iter().filter(|found| *found == text).count()
}

#[tokio::test]
async fn what_is_on_stands_under_its_days_for_those_who_may_see_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (other, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let mut elm = world.member(network, "Elm Court", "Cat").await;
        let mut far = world.member(other, "Far away", "Dan").await;
        let mut alone = world.group("Alone", "Eve").await;
        let new = mill.at("asks/new?side=event");
        let form = mill.browser.get(&new).await.shown();
        form.says_in("h1", "Say what is on")
            .has("input[type=hidden][name=side][value=event]")
            .has("input[type=checkbox][name=days][value=sun]")
            .lacks("input[name=kind]");
        // On no day at all it is not on; what was typed is there.
        let asks = mill.at("asks");
        let never = filled("event", &[("ask_what", "Lunch for everybody")]);
        let again = mill.browser.post(&asks, &never).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says_in("h1", "Say what is on")
            .says("Lunch for everybody")
            .has("#on_day-problem");
        let gone = filled("event", &[("ask_what", "Lunch"), ("on_day", "1/3/2020")]);
        let again = mill.browser.post(&asks, &gone).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.has("#on_day-problem");
        let (soon, later) = (in_days(3), in_days(20));
        let turned = [
            ("ask_what", "Fair"),
            ("on_day", later.as_str()),
            ("until_day", soon.as_str()),
        ];
        let again = mill.browser.post(&asks, &filled("event", &turned)).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.has("#until_day-problem");

        let pressed = form.hidden("ask");
        let once = [
            ("ask", pressed.as_str()),
            ("ask_what", "Winter market"),
            ("on_day", soon.as_str()),
            ("hours", "2 to 7"),
            ("at_place", "The old school hall"),
            ("for_age", "10 and older"),
            ("conditions", "Bring a cup"),
            ("reach", "Jo, 01632 960001"),
        ];
        let once = filled("event", &once);
        let first = key(&mill.browser.post(&asks, &once).await.goes_to());
        let twice = key(&mill.browser.post(&asks, &once).await.goes_to());
        assert_eq!(first, twice, "pressed twice it is one");
        let hidden = [
            ("ask_what", "Between two"),
            ("on_day", later.as_str()),
            ("audience", "named"),
            ("named", "Long table"),
        ];
        let hidden = say(&mut mill, "event", &hidden).await;
        let weekly: Vec<(&str, &str)> = WeekDay::ALL
            .map(|day| ("days", day.word()))
            .into_iter()
            .chain([("ask_what", "Tea and talk")])
            .collect();
        say(&mut table, "event", &weekly).await;

        let on = format!("/networks/{network}/whats-on");
        let page = fay.get(&on).await.shown();
        page.says("2 to 7")
            .says("The old school hall")
            .says("aged 10 and older");
        assert_eq!(links(&page, "section .rows a", "Between two"), 0);
        assert_eq!(page.texts_of("section h2").len(), 14);
        assert_eq!(links(&page, "section .rows a", "Tea and talk"), 14);
        assert_eq!(links(&page, "section .rows a", "Winter market"), 1);
        let day = today() + Days::new(3);
        let names = [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ];
        let name = names[day.weekday().num_days_from_monday() as usize];
        page.says(&format!("{name}, {}", day.format("%-d %B %Y")));
        let next = format!("{on}?from={}", today() + Days::new(14));
        page.has(&format!("a[href='{next}']"));
        fay.get(&next)
            .await
            .shown()
            .says_in("section .rows", "Between two")
            .has(&format!("a[href='{on}?from={}']", today()));
        for odd in ["from=never", "from=1900-01-01", "from=9999-12-31"] {
            fay.get(&format!("{on}?{odd}")).await.shown();
        }

        // Whoever it is for sees it, and none of another network anything.
        let from = today() + Days::new(14);
        for (group, sees) in [(&mut mill, true), (&mut table, true), (&mut elm, false)] {
            let at = group.at(&format!("whats-on?from={from}"));
            let page = group.browser.get(&at).await.shown();
            assert_eq!(links(&page, "section .rows a", "Between two") == 1, sees);
            let at = group.at(&format!("asks/{hidden}"));
            assert_eq!(group.browser.get(&at).await.status.is_success(), sees);
        }
        let theirs = far.at("whats-on");
        far.browser
            .get(&theirs)
            .await
            .shown()
            .says("Nobody has said that anything is on")
            .never_says("Winter market");
        // Nor by the key of the network in the address.
        let theirs = far.at(&format!("whats-on?network={network}"));
        far.browser
            .get(&theirs)
            .await
            .shown()
            .never_says("Winter market");
        let theirs = far.at(&format!("asks/{first}"));
        assert_eq!(far.browser.get(&theirs).await.status, StatusCode::NOT_FOUND);
        assert_eq!(gus.get(&on).await.status, StatusCode::NOT_FOUND);
        let theirs = format!("/networks/{other}/asks/{first}");
        assert_eq!(gus.get(&theirs).await.status, StatusCode::NOT_FOUND);
        let nothing = alone.at("whats-on");
        alone
            .browser
            .get(&nothing)
            .await
            .shown()
            .says("you share none of it here yet");

        // The same as a calendar: what is on every week comes again until its last day.
        let calendar = fay.get(&format!("{on}.ics")).await.shown();
        let unfolded = calendar.body.replace("\r\n ", "");
        assert!(
            unfolded.contains("SUMMARY:Winter market · 2 to 7"),
            "{unfolded}"
        );
        assert!(
            unfolded.contains("LOCATION:The old school hall"),
            "{unfolded}"
        );
        assert!(unfolded.contains("Bring a cup"), "{unfolded}");
        let begins = (today() + Days::new(3)).format("%Y%m%d");
        let after = (today() + Days::new(4)).format("%Y%m%d");
        assert!(
            unfolded.contains(&format!("DTSTART;VALUE=DATE:{begins}")),
            "{unfolded}"
        );
        assert!(
            unfolded.contains(&format!("DTEND;VALUE=DATE:{after}")),
            "{unfolded}"
        );
        let rule = "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=2";
        assert!(unfolded.contains(rule), "{unfolded}");
        assert!(!unfolded.contains("01632"), "{unfolded}");
        for (group, sees) in [(&mut table, true), (&mut elm, false)] {
            let at = group.at("whats-on.ics");
            let calendar = group.browser.get(&at).await.shown();
            assert_eq!(calendar.body.contains("Between two"), sees);
        }
        let at = alone.at("whats-on.ics");
        let calendar = alone.browser.get(&at).await.shown();
        assert!(!calendar.body.contains("BEGIN:VEVENT"), "{}", calendar.body);
        assert_eq!(
            gus.get(&format!("{on}.ics")).await.status,
            StatusCode::NOT_FOUND
        );

        // Others read what they need to come, not how the group is reached, and nothing is matched with it.
        let seen = elm.at(&format!("asks/{first}"));
        elm.browser
            .get(&seen)
            .await
            .shown()
            .says("Bring a cup")
            .says("The old school hall")
            .never_says("01632 960001")
            .never_says("Something else")
            .lacks("form[action$='/answer']")
            .lacks("a[href$='/change']");
        let words = [("answer_words", "We come")];
        let answered = elm.browser.post(&format!("{seen}/answer"), &words).await;
        assert_eq!(answered.status, StatusCode::NOT_FOUND);
        let of_network = format!("/networks/{network}/asks/{first}");
        let put = [("with_group", "Elm Court")];
        let put = fay.post(&format!("{of_network}/match"), &put).await;
        assert_eq!(put.status, StatusCode::NOT_FOUND);
        fay.get(&of_network)
            .await
            .shown()
            .says("01632 960001")
            .lacks("form[action$='/match']");
    })
    .await;
}

#[tokio::test]
async fn what_is_on_is_changed_with_its_history_taken_out_and_brought_back() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let (soon, later) = (in_days(3), in_days(9));
        let fields = [
            ("ask_what", "Winter market"),
            ("on_day", soon.as_str()),
            ("hours", "2 to 7"),
        ];
        let event = say(&mut mill, "event", &fields).await;
        let own = mill.at(&format!("asks/{event}"));
        let change = format!("{own}/change");
        let form = mill.browser.get(&change).await.shown();
        form.has("input[name=hours][value='2 to 7']")
            .has("input[name=until_day]:not([value*='2'])");
        let base = form.hidden("base");
        let shown = form.hidden("on_day_shown");
        // Its day moves, and nothing has to be said of an end.
        let moved = [
            ("base", base.as_str()),
            ("ask_what", "Winter market"),
            ("on_day", later.as_str()),
            ("on_day_shown", shown.as_str()),
            ("hours", "1 to 6"),
        ];
        let moved = filled("event", &moved);
        mill.browser.post(&change, &moved).await.goes_to();
        let page = mill.browser.get(&own).await.shown();
        page.says("1 to 6")
            .says("What it said before")
            .says("2 to 7");
        let day = (today() + Days::new(9)).format("%-d %B %Y").to_string();
        page.says_in(".facts", &day);
        // A facilitator whose page is older is shown both.
        let theirs = [
            ("base", base.as_str()),
            ("ask_what", "Winter fair"),
            ("on_day", later.as_str()),
        ];
        let of_network = format!("/networks/{network}/asks/{event}");
        let clash = fay
            .post(&format!("{of_network}/change"), &filled("event", &theirs))
            .await;
        assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY);
        clash.says("Winter fair").says("1 to 6");

        // That it stands again moves no day of what is on once.
        for state in ["over", "again"] {
            let state = [("state", state)];
            mill.browser
                .post(&format!("{own}/state"), &state)
                .await
                .goes_to();
        }
        let page = mill.browser.get(&own).await.shown();
        let dates = page.texts_of(".facts dd");
        assert_eq!(dates.iter().filter(|text| text.contains(&day)).count(), 1);
        assert!(!page.text().contains("Until when"));

        // Taken out, with the reason, by those whose it is.
        let stolen = table.at(&format!("asks/{event}/remove"));
        let why = [("why", "The hall is shut")];
        let stolen = table.browser.post(&stolen, &why).await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND);
        let remove = format!("{own}/remove");
        let nothing = mill.browser.post(&remove, &[("why", " ")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let list = mill.browser.post(&remove, &why).await.goes_to();
        assert!(list.starts_with(&mill.at("whats-on")), "{list}");
        let on = format!("/networks/{network}/whats-on");
        for (browser, page) in [(&mut mill.browser, list), (&mut fay, on.clone())] {
            browser
                .get(&page)
                .await
                .shown()
                .lacks("section .rows")
                .says("The hall is shut");
        }
        // It is no ask that was taken out.
        for page in ["asks", "offers", "referrals"] {
            fay.get(&format!("/networks/{network}/{page}"))
                .await
                .shown()
                .never_says("The hall is shut");
        }
        mill.browser
            .get(&mill.at("asks"))
            .await
            .shown()
            .never_says("The hall is shut");
        for _ in 0..2 {
            let back = mill.browser.post(&format!("{own}/back"), &[]).await;
            back.goes_to();
        }
        fay.get(&on)
            .await
            .shown()
            .says_in("section .rows", "Winter market");

        // A group that leaves takes it along.
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        fay.get(&on).await.shown().never_says("Winter market");
    })
    .await;
}

#[tokio::test]
async fn who_takes_whom_is_told_by_neighbourhood_and_day() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (_, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let mut alone = world.group("Alone", "Dan").await;
        let new = mill.at("asks/new?side=referral");
        mill.browser
            .get(&new)
            .await
            .shown()
            .says_in("h1", "Say whom you take")
            .says("Whom do you take?")
            .lacks("input[name=on_day]");
        let asks = mill.at("asks");
        let nothing = filled("referral", &[("ask_what", "")]);
        let nothing = mill.browser.post(&asks, &nothing).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        nothing.says_in(".problems", "Whom do you take?");
        let food = [
            ("ask_what", "Families who need food"),
            ("for_area", "Hillfoot, Riverside"),
            ("days", "tue"),
            ("days", "fri"),
            ("hours", "10 to 12"),
            ("conditions", "No letter needed"),
            ("reach", "Jo, 01632 960001"),
        ];
        let food = say(&mut mill, "referral", &food).await;
        let letters = [
            ("kind", "skills"),
            ("ask_what", "Help with letters"),
            ("for_area", "riverside"),
            ("reach", "Kim, 01632 960002"),
            ("may_contact", "yes"),
        ];
        let letters = say(&mut table, "referral", &letters).await;
        let far = [
            ("ask_what", "Company on Sundays"),
            ("for_area", "Old Market"),
            ("days", "sun"),
        ];
        say(&mut table, "referral", &far).await;
        let quiet = [("ask_what", "Between facilitators"), ("audience", "named")];
        say(&mut table, "referral", &quiet).await;

        let at = format!("/networks/{network}/referrals");
        let page = fay.get(&at).await.shown();
        let heads = page.texts_of("thead th");
        assert_eq!(heads.len(), 9, "{heads:?}");
        let rows = page.texts_of("tbody th");
        assert_eq!(rows.len(), 4, "{rows:?}");
        assert_eq!(rows[0], "Hillfoot");
        assert_eq!(rows[1], "Old Market");
        assert_eq!(rows[3], "All neighbourhoods");
        // Two days in two neighbourhoods in the table, and as often in the list for a phone.
        assert_eq!(links(&page, "td a", "Families who need food"), 4);
        assert_eq!(links(&page, ".by-day a", "Families who need food"), 4);
        page.says("10 to 12").has("option[value='Old Market']");
        let page = fay
            .get(&format!("{at}?place=RIVERSIDE&day=tue"))
            .await
            .shown();
        assert_eq!(links(&page, "td a", "Families who need food"), 1);
        assert_eq!(links(&page, "td a", "Help with letters"), 1);
        assert_eq!(links(&page, "td a", "Between facilitators"), 1);
        assert_eq!(links(&page, "td a", "Company on Sundays"), 0);
        let page = fay.get(&format!("{at}?place=Hillfoot&day=wed")).await;
        let page = page.shown();
        assert_eq!(links(&page, "td a", "Families who need food"), 0);
        assert_eq!(links(&page, "td a", "Between facilitators"), 1);

        // Groups see what is for them.
        let theirs = mill.at("referrals");
        let page = mill.browser.get(&theirs).await.shown();
        assert_eq!(links(&page, "td a", "Company on Sundays"), 1);
        page.never_says("Between facilitators");
        let theirs = mill.at("referrals?place=Nowhere");
        let page = mill.browser.get(&theirs).await.shown();
        page.says("No group takes people for what you chose.")
            .lacks("table");
        let theirs = alone.at("referrals");
        alone
            .browser
            .get(&theirs)
            .await
            .shown()
            .says("you share none of it here yet");
        assert_eq!(gus.get(&at).await.status, StatusCode::NOT_FOUND);

        // Where a group did not agree to be contacted, a facilitator stands between; nothing is answered here.
        let theirs = table.at(&format!("asks/{food}"));
        table
            .browser
            .get(&theirs)
            .await
            .shown()
            .says("No letter needed")
            .says("Tuesday and Friday")
            .says("ask a facilitator of the network")
            .never_says("01632 960001")
            .lacks("form[action$='/answer']");
        let theirs = mill.at(&format!("asks/{letters}"));
        mill.browser
            .get(&theirs)
            .await
            .shown()
            .says("01632 960002")
            .never_says("ask a facilitator of the network");
        let everything = mill.at("everything.json");
        let everything = mill.browser.get(&everything).await.shown();
        assert!(everything.body.contains("tue fri"), "days of a referral");
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        fay.get(&at).await.shown().never_says("Mill Lane");
    })
    .await;
}

#[tokio::test]
async fn asks_and_offers_count_and_list_nothing_of_what_is_on_and_of_referrals() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut table = world.member(network, "Long table", "Ben").await;
        let soon = in_days(5);
        let ask = [("kind", "food"), ("ask_what", "Vegetables")];
        let ask = say(&mut mill, "ask", &ask).await;
        let event = [("ask_what", "Winter market"), ("on_day", soon.as_str())];
        let event = say(&mut table, "event", &event).await;
        let referral = [
            ("ask_what", "Families who need food"),
            ("until_day", soon.as_str()),
        ];
        say(&mut table, "referral", &referral).await;
        let home = format!("/networks/{network}");
        for page in [
            "asks",
            "asks?which=all",
            "offers?which=all",
            "matches",
            "asks.csv",
        ] {
            fay.get(&format!("{home}/{page}"))
                .await
                .shown()
                .never_says("Winter market")
                .never_says("Families who need food");
        }
        for group in [&mut mill, &mut table] {
            for page in ["asks", "asks?side=offer", "asks?side=event"] {
                let at = group.at(page);
                group
                    .browser
                    .get(&at)
                    .await
                    .shown()
                    .never_says("Winter market")
                    .never_says("Families who need food");
            }
        }
        // Neither fits an ask of the same kind, and no press puts them together.
        let of_ask = format!("{home}/asks/{ask}");
        fay.get(&of_ask).await.shown().never_says("These may fit");
        let put = [("other", event.as_str())];
        let put = fay.post(&format!("{of_ask}/match"), &put).await;
        assert_eq!(put.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Before it runs out a referral is asked about, of the facilitators and of the group; what is on is simply over.
        fay.get(&home)
            .await
            .shown()
            .says("Ask whether this still holds")
            .says("Families who need food")
            .never_says("Winter market");
        let own = format!("/groups/{}", table.id);
        table
            .browser
            .get(&own)
            .await
            .shown()
            .says("Does this still hold?")
            .says("Families who need food")
            .never_says("Winter market");
    })
    .await;
}

/// Some days in a row, from and to so many days from now, as a page shows them.
fn span(from: u64, to: u64) -> String {
    let (from, to) = (today() + Days::new(from), today() + Days::new(to));
    let last = to.format("%-d %B %Y");
    if (from.year(), from.month()) == (to.year(), to.month()) {
        format!("{} – {last}", from.day())
    } else {
        format!("{} – {last}", from.format("%-d %B %Y"))
    }
}

#[tokio::test]
async fn some_days_in_a_row_show_their_first_and_their_last_wherever_they_stand() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let (first, third, fourth) = (in_days(3), in_days(5), in_days(6));
        let fair = [
            ("ask_what", "Winter fair"),
            ("on_day", first.as_str()),
            ("until_day", third.as_str()),
        ];
        let event = say(&mut mill, "event", &fair).await;
        let own = mill.at(&format!("asks/{event}"));
        let was = span(3, 5);
        // Once beside "When", and not a second time as its end.
        let page = mill.browser.get(&own).await.shown();
        page.says_in(".facts", &was);
        assert!(
            !page
                .texts_of(".facts dt")
                .iter()
                .any(|label| label.contains("Until when"))
        );
        let listed = mill.browser.get(&mill.at("whats-on")).await.shown();
        listed.says_in("details .rows li", &was);
        assert_eq!(links(&listed, "section .rows a", "Winter fair"), 3);
        // It has no hours and no place, and nothing empty stands for them.
        for page in [
            &listed,
            &fay.get(&format!("/networks/{network}/whats-on")).await,
        ] {
            let empty = page.texts_of(".rows.on span");
            assert!(empty.iter().all(|text| !text.is_empty()), "{empty:?}");
        }
        // The calendar ends on the day after the last.
        let calendar = fay.get(&format!("/networks/{network}/whats-on.ics")).await;
        for (what, days) in [("DTSTART", 3), ("DTEND", 6)] {
            let day = (today() + Days::new(days)).format("%Y%m%d");
            let line = format!("{what};VALUE=DATE:{day}");
            assert!(calendar.body.contains(&line), "{}", calendar.body);
        }
        // What it was before stands with both days, too.
        let form = mill.browser.get(&format!("{own}/change")).await.shown();
        let (base, shown) = (form.hidden("base"), form.hidden("until_day_shown"));
        let longer = [
            ("base", base.as_str()),
            ("ask_what", "Winter fair"),
            ("on_day", first.as_str()),
            ("until_day", fourth.as_str()),
            ("until_day_shown", shown.as_str()),
        ];
        let longer = filled("event", &longer);
        let change = format!("{own}/change");
        mill.browser.post(&change, &longer).await.goes_to();
        let page = mill.browser.get(&own).await.shown();
        page.says_in(".facts", &span(3, 6))
            .says("What it said before")
            .says(&was);
    })
    .await;
}

#[tokio::test]
async fn whoever_says_whom_they_take_is_told_what_to_choose() {
    on_each_database(async |world| {
        let (network, _) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let new = mill.at("asks/new?side=referral");
        mill.browser
            .get(&new)
            .await
            .shown()
            .says_in("#kind .hint", "What people get there");
        let fields = [
            ("side", "referral"),
            ("audience", "network"),
            ("ask_what", "Families who need food"),
        ];
        let again = mill.browser.post(&mill.at("asks"), &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again
            .says("Families who need food")
            .says_in("#kind", "Please say what it is about")
            .says_in("#kind .hint", "What people get there");
    })
    .await;
}
