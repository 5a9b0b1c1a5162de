//! What a network knows of a group for itself, and when it was in touch: by hand, for its facilitators alone.

use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Data, Reader as _, Xlsx};
use chrono::{Days, NaiveDate};
use good_measure::{
    clock,
    domain::ids::{NetworkId, OrganisationId},
};

use crate::{
    account::erasure::tables::count,
    world::{Browser, Page, World, on_each_database},
};

/// What Fay writes into the register; the words are nowhere else.
const KNOWN: [(&str, &str); 5] = [
    ("contact", "Quimby Jones"),
    ("phone", "01632 960123 (mornings)"),
    ("email", "quimby@example.org"),
    ("reference", "C-7310"),
    ("notes", "The hall has no zquimble.\nAsk at the shop."),
];

fn today() -> NaiveDate {
    clock::day(clock::now())
}

/// A day so many days before today, or after it, as browsers pick one.
fn before(days: u64) -> String {
    (today() - Days::new(days)).to_string()
}

fn after(days: u64) -> String {
    (today() + Days::new(days)).to_string()
}

fn member(network: NetworkId, group: OrganisationId) -> String {
    format!("/networks/{network}/groups/{group}")
}

/// Writes down that somebody was in touch.
async fn touch(who: &mut Browser, at: &str, fields: &[(&str, &str)]) -> Page {
    who.post(&format!("{at}/contacts"), fields).await
}

/// The addresses of the entries that a group's page shows, in its order.
async fn entries(who: &mut Browser, at: &str) -> Vec<String> {
    let page = who.get(at).await.shown();
    let start = format!("href=\"{at}/contacts/");
    let parts = page.body.split(start.as_str()).skip(1);
    parts
        .map(|rest| {
            let id = rest.split('"').next().expect("an address");
            format!("{at}/contacts/{id}")
        })
        .collect()
}

#[tokio::test]
async fn what_a_network_knows_for_itself_is_shown_to_its_facilitators_and_to_nobody_else() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(north, "Mill Lane", "Ana").await;
        world.joins(south, &mill).await;
        let at = member(north, mill.id);
        mill.browser
            .get(&mill.at("sharing"))
            .await
            .shown()
            .never_says("contact details");
        let entry = format!("{at}/register");
        fay.get(&entry)
            .await
            .shown()
            .has("input[name=phone][inputmode=tel]")
            .has("input[name=email][inputmode=email]")
            .says("the group reads that you do");
        let kept = fay.post(&entry, &KNOWN).await.goes_to();
        let page = fay.get(&kept).await.shown();
        page.says("Quimby Jones")
            .says("(mornings)")
            .says("C-7310")
            .says("Ask at the shop.")
            .has("#ours a[href='tel:01632960123']")
            .has("#ours a[href='mailto:quimby@example.org']");
        let said = [
            ("way", "rang"),
            ("words", "zquimble by phone"),
            ("on_day", "today"),
        ];
        touch(&mut fay, &at, &said).await.goes_to();
        // The group reads that it is kept, and by whom, and nothing of it.
        let sharing = mill.browser.get(&mill.at("sharing")).await.shown();
        sharing
            .says("North side keeps contact details or notes of its own about you")
            .says("You can ask them to show you")
            .never_says("South side keeps");
        for page in ["", "/sharing", "/about", "/profile", "/everything.json"] {
            let page = format!("/groups/{}{page}", mill.id);
            let page = mill.browser.get(&page).await.shown();
            page.never_says("Quimby")
                .never_says("01632")
                .never_says("zquimble");
        }
        // Nor does another network that it is in, or one that it is not in.
        let theirs = member(south, mill.id);
        for page in ["", "/register"] {
            gus.get(&format!("{theirs}{page}"))
                .await
                .shown()
                .never_says("Quimby")
                .never_says("zquimble");
        }
        let entry_of_log = entries(&mut fay, &at).await.remove(0);
        let id = entry_of_log.rsplit('/').next().expect("a key");
        for path in [
            at.clone(),
            format!("{at}/register"),
            entry_of_log.clone(),
            format!("{theirs}/contacts/{id}"),
        ] {
            for browser in [&mut gus, &mut mill.browser] {
                let status = browser.get(&path).await.status;
                assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            }
        }
        for path in [format!("{theirs}/contacts/{id}"), entry_of_log.clone()] {
            for verb in ["", "/remove"] {
                let status = gus.post(&format!("{path}{verb}"), &said).await.status;
                assert_eq!(status, StatusCode::NOT_FOUND, "{path}{verb}");
            }
        }
        fay.get(&entry_of_log).await.shown();
        // What is emptied is gone, and once nothing is kept nothing is said of it.
        let emptied = KNOWN.map(|(name, _)| (name, ""));
        fay.post(&entry, &emptied).await.goes_to();
        fay.post(&format!("{entry_of_log}/remove"), &[])
            .await
            .goes_to();
        assert_eq!(count(&world.url, "membership_fact").await, 0);
        mill.browser
            .get(&mill.at("sharing"))
            .await
            .shown()
            .never_says("contact details");
    })
    .await;
}

#[tokio::test]
async fn two_who_change_different_facts_keep_both_and_of_the_same_fact_both_are_told() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let entry = format!("{}/register", member(network, mill.id));
        let drawn = [
            ("contact", "Jo"),
            ("contact_before", ""),
            ("notes", "Rings back"),
            ("notes_before", ""),
        ];
        fay.post(&entry, &drawn).await.goes_to();
        // From a page that was drawn before: what was not changed on it stays, and so does what it does not ask.
        let other = [
            ("phone", "01632 960001"),
            ("phone_before", ""),
            ("notes", ""),
            ("notes_before", ""),
        ];
        fay.post(&entry, &other).await.goes_to();
        let page = fay.get(&entry).await.shown();
        page.has("input[name=contact][value=Jo]")
            .has("input[name=phone][value='01632 960001']")
            .says("Rings back");
        // The same fact: both words are there, and saved once more the later stand.
        let late = [
            ("tags", "kept too"),
            ("notes", "Never rings"),
            ("notes_before", ""),
        ];
        let met = fay.post(&entry, &late).await;
        assert_eq!(met.status, StatusCode::UNPROCESSABLE_ENTITY);
        met.says("This was saved meanwhile, by somebody else or in another tab")
            .says("Rings back")
            .says("Never rings")
            .has("input[name=tags][value='kept too']");
        let again = met.hidden("notes_before");
        assert_eq!(again, "Rings back");
        let late = [
            ("tags", "kept too"),
            ("notes", "Never rings"),
            ("notes_before", &again),
        ];
        // Pressed twice it is done once.
        for _ in 0..2 {
            fay.post(&entry, &late).await.goes_to();
        }
        fay.get(&entry)
            .await
            .shown()
            .says("Never rings")
            .never_says("Rings back");
        // What is too long is said, and kept on the page.
        let long = "word ".repeat(201);
        let page = fay.post(&entry, &[("notes", long.as_str())]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("word word");
    })
    .await;
}

#[tokio::test]
async fn being_in_touch_is_written_down_once_changed_and_removed() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let at = member(network, mill.id);
        let page = fay.get(&at).await.shown();
        page.says("Nothing is written down yet.");
        let key = page.hidden("key");
        let said = [
            ("key", key.as_str()),
            ("way", "rang"),
            ("words", "Nobody there"),
            ("on_day", "yesterday"),
            ("next_on", "next friday"),
        ];
        // A double press and a reload write it once, and what stands on the same page by then is another.
        for _ in 0..2 {
            let to = touch(&mut fay, &at, &said).await.goes_to();
            assert_eq!(to, format!("{at}?said=contact-written#contacts"));
        }
        let page = fay.get(&format!("{at}?said=contact-written")).await.shown();
        page.says("Fay rang them")
            .says("Nobody there")
            .says("To be in touch again on")
            .says_in("#contacts [role=status]", "Written down.");
        assert_eq!(page.texts_of("[role=status]").len(), 1);
        let anew = [
            ("key", key.as_str()),
            ("way", "visited"),
            ("on_day", "today"),
        ];
        touch(&mut fay, &at, &anew).await.goes_to();
        assert_eq!(count(&world.url, "contact_log").await, 2);
        let page = fay.get(&at).await.shown();
        let lines = page.texts_of("#contacts .story li");
        assert!(lines[0].contains("Fay visited them"), "{lines:?}");
        assert!(lines[1].contains("Fay rang them"), "{lines:?}");
        // The newest alone counts: what the call said of the next time does not.
        page.never_says("To be in touch again on");

        // What is wrong is said with what was typed.
        for (fields, wrong) in [
            (vec![("on_day", "today")], "Please choose one"),
            (
                vec![("way", "other"), ("on_day", "today"), ("words", " ")],
                "In a few words",
            ),
            (
                vec![("way", "wrote"), ("on_day", "some day")],
                "On which day?",
            ),
            (
                vec![
                    ("way", "wrote"),
                    ("on_day", "tomorrow"),
                    ("words", "Kept zqu"),
                ],
                "This day is still to come",
            ),
            (
                vec![
                    ("way", "wrote"),
                    ("on_day", "today"),
                    ("next_on", "yesterday"),
                ],
                "This day has passed",
            ),
        ] {
            let page = touch(&mut fay, &at, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            page.says(wrong).has("#contacts details[open]");
            if wrong == "This day is still to come" {
                page.says("Kept zqu");
            }
        }
        assert_eq!(count(&world.url, "contact_log").await, 2);

        // An entry is changed; of two at once both are told.
        let visit = entries(&mut fay, &at).await.remove(0);
        let form = fay.get(&visit).await.shown();
        form.has("input[name=way][value=visited][checked]");
        let base = form.hidden("base");
        let changed = [
            ("base", base.as_str()),
            ("way", "visited"),
            ("words", "Tea with Jo"),
            ("on_day", "today"),
        ];
        for _ in 0..2 {
            let to = fay.post(&visit, &changed).await.goes_to();
            assert_eq!(to, format!("{at}?said=contact-changed#contacts"));
        }
        let late = [
            ("base", base.as_str()),
            ("way", "visited"),
            ("words", "Coffee with Jo"),
            ("on_day", "today"),
        ];
        let met = fay.post(&visit, &late).await;
        assert_eq!(met.status, StatusCode::UNPROCESSABLE_ENTITY);
        met.says("Tea with Jo").says("Coffee with Jo");
        let base = met.hidden("base");
        let late = [("base", base.as_str()), late[1], late[2], late[3]];
        fay.post(&visit, &late).await.goes_to();
        fay.get(&at)
            .await
            .shown()
            .says("Coffee with Jo")
            .never_says("Tea with Jo");
        // Removed, the one before it counts again.
        let to = fay.post(&format!("{visit}/remove"), &[]).await.goes_to();
        assert_eq!(to, format!("{at}?said=contact-removed#contacts"));
        fay.get(&to)
            .await
            .shown()
            .says("Removed.")
            .says("To be in touch again on")
            .never_says("Fay visited");
        assert_eq!(fay.get(&visit).await.status, StatusCode::NOT_FOUND);
        // A call on an earlier day that is written down late does not hide what was agreed since.
        let day = before(9);
        let earlier = [("way", "wrote"), ("on_day", day.as_str())];
        touch(&mut fay, &at, &earlier).await.goes_to();
        fay.get(&at).await.shown().says("To be in touch again on");
        // Many: the newest stand there, the rest is folded away.
        for nth in 0..8 {
            let words = format!("Call {nth}");
            let said = [
                ("way", "rang"),
                ("words", words.as_str()),
                ("on_day", "today"),
            ];
            touch(&mut fay, &at, &said).await.goes_to();
        }
        let page = fay.get(&at).await.shown();
        page.says("5 more before that");
        assert_eq!(page.texts_of("#contacts > .story > li").len(), 5);
        assert_eq!(page.texts_of("#contacts details .story > li").len(), 5);
    })
    .await;
}

/// What "this week" says of being in touch.
async fn week(who: &mut Browser, network: NetworkId) -> Page {
    who.get(&format!("/networks/{network}")).await.shown()
}

#[tokio::test]
async fn a_group_stands_on_this_week_from_the_day_on_which_somebody_is_in_touch_again() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let at = member(network, mill.id);
        let heading = "One group to be in touch with again";
        let say = async |fay: &mut Browser, words: &str, on: String, next: String| {
            let said = [
                ("way", "rang"),
                ("words", words),
                ("on_day", on.as_str()),
                ("next_on", next.as_str()),
            ];
            touch(fay, &at, &said).await.goes_to();
        };
        say(&mut fay, "Try on Friday", before(3), after(1)).await;
        week(&mut fay, network).await.never_says(heading);
        // A new entry takes over the day that is still to come.
        let fresh = fay.get(&at).await.shown();
        let shown = fresh.hidden("next_shown");
        assert!(!shown.is_empty());
        say(&mut fay, "Try at eight", before(2), after(0)).await;
        let page = week(&mut fay, network).await;
        page.says(heading)
            .says("To be in touch again on")
            .says("Fay wrote on")
            .says("“Try at eight”")
            .never_says("Try on Friday")
            .has(&format!("main section li a[href='{at}#ours']"));
        fay.get(&format!("/networks/{network}/grid?need=contact"))
            .await
            .shown()
            .says("One group.");
        // In the file of this week stands that it is time, and nothing of what was written.
        fay.get(&format!("/networks/{network}/week.csv"))
            .await
            .shown()
            .says("Time to be in touch")
            .never_says("eight");
        // Set aside like every other reason, until it arises anew.
        let group = mill.id.to_string();
        let seen = page.hidden("seen");
        let done = [
            ("group", group.as_str()),
            ("need", "contact"),
            ("seen", &seen),
            ("verb", "done"),
        ];
        let home = format!("/networks/{network}");
        fay.post(&home, &done).await.goes_to();
        week(&mut fay, network).await.never_says(heading);
        let back = [done[0], done[1], done[2], ("verb", "back")];
        fay.post(&home, &back).await.goes_to();
        week(&mut fay, network).await.says(heading);
        // Somebody rings: it is done, and no day is left to come.
        say(&mut fay, "", before(0), String::new()).await;
        week(&mut fay, network).await.never_says(heading);
        let fresh = fay.get(&at).await.shown();
        assert_eq!(fresh.hidden("next_shown"), "");
        // Without words the line says who did what.
        say(&mut fay, "", before(0), after(0)).await;
        week(&mut fay, network).await.says("Fay rang them on");
        // Another network of the group hears nothing of it.
        let (south, mut gus) = world.network("South side", "Gus").await;
        world.joins(south, &mill).await;
        week(&mut gus, south).await.never_says(heading);
    })
    .await;
}

#[tokio::test]
async fn files_hold_what_a_network_knows_for_itself_only_where_it_is_ticked() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        world.member(network, "Long table", "Ben").await;
        let at = member(network, mill.id);
        let mut known = KNOWN.to_vec();
        known.push(("tags", "halal"));
        fay.post(&format!("{at}/register"), &known).await.goes_to();
        let next = after(5);
        let said = [
            ("way", "visited"),
            ("words", "zquimble, with tea"),
            ("on_day", "today"),
            ("next_on", &next),
        ];
        touch(&mut fay, &at, &said).await.goes_to();
        let home = format!("/networks/{network}");
        // The files of before, in every view, hold nothing of it.
        for view in ["week", "grid", "changes", "register", "reviews", "reports"] {
            for tick in ["", "?with=other"] {
                let file = format!("{home}/{view}.csv{tick}");
                let file = fay.get(&file).await.shown();
                file.never_says("Quimby")
                    .never_says("zquimble")
                    .never_says("960123");
            }
        }
        // The tick stands with the files, and the groups that were chosen go with it.
        fay.get(&format!("{home}/groups?tag=halal"))
            .await
            .shown()
            .has(&format!("form[action='{home}/register.xlsx'] button"))
            .has(&format!("form button[formaction='{home}/register.csv']"))
            .has("form input[type=hidden][name=tag][value=halal]")
            .has("form input[type=checkbox][name=with][value=known]:not([checked])");
        let file = format!("{home}/register.csv?with=known&tag=halal");
        let file = fay.get(&file).await.shown();
        let body = file.body.trim_start_matches('\u{feff}');
        let mut rows = csv::Reader::from_reader(body.as_bytes());
        let heads = rows.headers().expect("headings").clone();
        let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 1);
        let cell = |head: &str| {
            let column = heads.iter().position(|known| known == head);
            &rows[0][column.unwrap_or_else(|| panic!("no {head} in {heads:?}"))]
        };
        for (head, value) in [
            ("Group", "Mill Lane"),
            ("Contact person", "Quimby Jones"),
            ("Phone", "01632 960123 (mornings)"),
            ("E-mail", "quimby@example.org"),
            ("Reference", "C-7310"),
            ("Last in touch", &today().to_string()),
            ("What happened then", "Visited them"),
            ("What came of it", "zquimble, with tea"),
            ("In touch again on", &next),
        ] {
            assert_eq!(cell(head), value, "{head}");
        }
        assert!(cell("Notes").contains("Ask at the shop."));
        let file = fay
            .get(&format!("{home}/register.xlsx?with=known"))
            .await
            .shown();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.bytes)).expect("a workbook");
        let sheet = book.worksheet_range_at(0).expect("a sheet").expect("rows");
        let cells: Vec<String> = sheet
            .cells()
            .map(|(_, _, cell): (_, _, &Data)| cell.to_string())
            .collect();
        assert!(cells.iter().any(|cell| cell == "Quimby Jones"), "{cells:?}");
        assert!(cells.iter().any(|cell| cell == "Long table"), "{cells:?}");
    })
    .await;
}

/// A network with a group of which something is known, and when it was in touch.
async fn known_of(world: &World, name: &str) -> (NetworkId, Browser, crate::world::Group) {
    let (network, mut fay) = world.network("North side", "Fay").await;
    let group = world.member(network, name, "Ana").await;
    let at = member(network, group.id);
    fay.post(&format!("{at}/register"), &KNOWN).await.goes_to();
    let said = [("way", "rang"), ("on_day", "today"), ("next_on", "today")];
    touch(&mut fay, &at, &said).await.goes_to();
    (network, fay, group)
}

#[tokio::test]
async fn what_a_network_knew_of_a_group_is_gone_when_the_group_leaves() {
    on_each_database(async |world| {
        let (network, mut fay, mut mill) = known_of(&world, "Mill Lane").await;
        assert_eq!(count(&world.url, "membership_fact").await, 5);
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        for table in ["membership_fact", "contact_log"] {
            assert_eq!(count(&world.url, table).await, 0, "{table}");
        }
        // A form that was open meanwhile writes nothing.
        let at = member(network, mill.id);
        let said = [("way", "rang"), ("on_day", "today")];
        let late = touch(&mut fay, &at, &said).await.status;
        assert_eq!(late, StatusCode::NOT_FOUND);
        // It comes back, and nothing of it does.
        world.joins(network, &mill).await;
        fay.get(&at)
            .await
            .shown()
            .never_says("Quimby")
            .says("Nothing is written down yet.");
        week(&mut fay, network)
            .await
            .never_says("to be in touch with again");
    })
    .await;
}

#[tokio::test]
async fn what_a_network_knew_goes_with_a_group_that_nobody_ran_and_with_its_list() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let groups = format!("/networks/{network}/groups");
        let added = fay.post(&groups, &[("name", "By slip")]).await.goes_to();
        let at = added.split('?').next().expect("a path").to_owned();
        fay.post(&format!("{at}/register"), &KNOWN).await.goes_to();
        let said = [("way", "wrote"), ("on_day", "today")];
        touch(&mut fay, &at, &said).await.goes_to();
        fay.post(&format!("{at}/remove"), &[]).await.goes_to();
        for table in ["membership_fact", "contact_log"] {
            assert_eq!(count(&world.url, table).await, 0, "{table}");
        }
        // Of a list: what was noted goes with it, but with whom somebody was in touch is in use.
        let import = format!("/networks/{network}/import");
        let list = [("list", "Name\nTuesday kitchen")];
        let import = fay.post(&import, &list).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        let columns = check.hidden("columns").replace("&quot;", "\"");
        let fields = [
            ("columns", columns.as_str()),
            ("groups", &check.hidden("groups")),
        ];
        fay.post(&format!("{import}/add"), &fields).await.goes_to();
        let page = fay.get(&groups).await.shown();
        let (_, rest) = page
            .body
            .split_once(&format!("{groups}/0"))
            .expect("a group");
        let at = format!("{groups}/0{}", &rest[..31]);
        fay.post(&format!("{at}/register"), &KNOWN).await.goes_to();
        touch(&mut fay, &at, &said).await.goes_to();
        fay.get(&format!("{import}/undo"))
            .await
            .says("Some of these groups are in use");
        let entry = entries(&mut fay, &at).await.remove(0);
        fay.post(&format!("{entry}/remove"), &[]).await.goes_to();
        fay.post(&format!("{import}/undo"), &[]).await.goes_to();
        assert_eq!(count(&world.url, "membership_fact").await, 0);
        assert_eq!(fay.get(&at).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn somebody_who_left_is_no_name_in_the_log_and_their_words_stay() {
    on_each_database(async |world| {
        let (network, mut fay, mill) = known_of(&world, "Mill Lane").await;
        crate::account::erasure::tables::change(
            &world.url,
            "update person set name = '' where name = 'Fay'".to_owned(),
        )
        .await;
        fay.get(&member(network, mill.id))
            .await
            .shown()
            .says("Someone who left rang them");
        week(&mut fay, network)
            .await
            .says("Someone who left rang them on");
    })
    .await;
}
