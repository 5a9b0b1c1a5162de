//! The rooms of a network of a thousand groups that meets: every page of meetings, attendance, representatives, promises, asks and
//! offers, targets, agencies and reports, what a group sees of them, a press while people come in, and the files. No page may
//! take the server more than a tenth of a second in the middle of many times.

use std::time::{Duration, Instant};

use chrono::Days;
use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::{
        ids::{MeetingId, NetworkId, PersonId, SeriesId},
        meeting::{Meeting, MeetingState, Series, SeriesKind, TimeOfDay},
        report::ReportSection,
        team::JoinCode,
    },
    keys::Fresh as _,
    store::{attendance, meetings, series, turnouts},
    visitor::random_bytes,
};
use sqlx::{Connection as _, SqliteConnection};

use crate::{
    TIMES, middle, records, say,
    world::{Browser, World},
};

/// Meetings of the network, with those of the made-up forum.
const MEETINGS: u64 = 200;

/// Times that somebody came, with those of the made-up series.
const ATTENDANCES: usize = 20_000;

/// Longest that a page may take the server.
const MOST: Duration = Duration::from_millis(100);

/// Pages that are asked for: what each is, and its address.
const VIEWS: [(&str, &str); 62] = [
    ("this week", "{network}"),
    ("meetings", "{network}/meetings"),
    ("a series", "{network}/series/{series}"),
    (
        "its attendance over time",
        "{network}/series/{series}/attendance",
    ),
    ("planning a meeting", "{network}/series/{series}/new"),
    ("attendance of the network", "{network}/attendance"),
    ("a meeting", "{network}/meetings/{meeting}"),
    ("its day and agenda", "{network}/meetings/{meeting}/plan"),
    ("its invitation", "{network}/meetings/{meeting}/invitation"),
    ("its notes", "{network}/meetings/{meeting}/notes"),
    (
        "ticking who is here",
        "{network}/meetings/{meeting}/attendance",
    ),
    (
        "two letters of a name",
        "{network}/meetings/{meeting}/attendance?q=ca",
    ),
    (
        "ticking from a list",
        "{network}/meetings/{meeting}/attendance/list",
    ),
    ("its door", "{network}/meetings/{meeting}/door"),
    (
        "what came of it",
        "{network}/meetings/{meeting}/round-robin",
    ),
    (
        "what was changed in it",
        "{network}/meetings/{meeting}/history",
    ),
    (
        "what is a mistake in it",
        "{network}/meetings/{meeting}/remove",
    ),
    ("themes of the strategy", "{network}/strategy"),
    ("what was learned", "{network}/lessons"),
    ("what was taken out", "{network}/removed"),
    ("a group, with its meetings", "{network}/groups/{group}"),
    ("at the door, two letters", "/here/{door}?q=ca"),
    ("representatives", "{network}/representatives"),
    ("a new representative", "{network}/representatives/new"),
    (
        "a representative",
        "{network}/representatives/{representative}",
    ),
    (
        "changing a representative",
        "{network}/representatives/{representative}/change",
    ),
    ("a body", "{network}/bodies/{body}"),
    ("promises", "{network}/promises"),
    (
        "promises, at a meeting",
        "{network}/promises?meeting={meeting}",
    ),
    ("a new promise", "{network}/promises/new"),
    ("a promise", "{network}/promises/{promise}"),
    ("changing a promise", "{network}/promises/{promise}/change"),
    ("whoever promised", "{network}/promisers/{promiser}"),
    ("a document", "{network}/documents/{document}"),
    ("asks", "{network}/asks"),
    (
        "every ask of a kind",
        "{network}/asks?which=all&kind=equipment",
    ),
    ("offers", "{network}/offers"),
    ("offers of a kind", "{network}/offers?kind=food"),
    ("a new ask", "{network}/asks/new"),
    ("an ask, with what may fit", "{network}/asks/{ask}"),
    ("changing an ask", "{network}/asks/{ask}/change"),
    ("matches that wait", "{network}/matches"),
    ("matches that are made", "{network}/matches?state=made"),
    ("a match", "{network}/matches/{match}"),
    ("targets", "{network}/targets"),
    ("a target", "{network}/targets/{target}"),
    ("agencies", "{network}/agencies"),
    ("an agency", "{network}/agencies/{agency}"),
    ("reports", "{network}/reports"),
    ("a report", "{network}/reports/{report}"),
    ("its public pages", "{network}/reports/{report}/pages"),
    ("a public report", "{public}"),
    ("groups", "{network}/groups"),
    ("themes", "{network}/themes"),
    ("reviews", "{network}/reviews"),
    ("a group's home", "{own}"),
    ("its meetings", "{own}/meetings"),
    ("who speaks for it", "{own}/representatives"),
    ("what it was promised", "{own}/promises"),
    ("what it sees of asks", "{own}/asks"),
    ("what it sees of offers", "{own}/asks?side=offer&kind=food"),
    ("something new it asks for", "{own}/asks/new"),
];

/// Keys of what is looked at one by one: what stands for it, the list it is found on, and the end of its address there.
const KEYS: [(&str, &str, &str); 9] = [
    (
        "{representative}",
        "{network}/representatives",
        "/representatives/",
    ),
    ("{body}", "{network}/representatives", "/bodies/"),
    ("{promise}", "{network}/promises", "/promises/"),
    ("{promiser}", "{network}/promises/{promise}", "/promisers/"),
    ("{document}", "{network}/promises", "/documents/"),
    ("{ask}", "{network}/asks", "/asks/"),
    ("{match}", "{network}/matches?state=made", "/matches/"),
    ("{target}", "{network}/targets", "/targets/"),
    ("{agency}", "{network}/agencies", "/agencies/"),
];

/// Files of all there is, made anew each time; these may take longer.
const FILES: [(&str, &str); 5] = [
    ("meetings as CSV", "meetings.csv"),
    ("asks and offers as CSV", "asks.csv"),
    ("asks and offers, workbook", "asks.xlsx"),
    ("promises, workbook", "promises.xlsx"),
    ("representatives as CSV", "representatives.csv"),
];

/// A network of so many groups with two hundred meetings in six series, twenty thousand times somebody came, and all else.
pub async fn pages(world: &World, groups: u32) {
    let recipe = Recipe {
        groups: usize::try_from(groups).expect("a number"),
        seed: 7,
        now: clock::now(),
        whole: true,
    };
    let made = demo::network(&world.app, "demo-robin", "no hash", recipe).await;
    let (network, _) = made.expect("a network");
    let (person, mut fay) = world.person("Fay").await;
    world.facilitates(network, &person).await;
    let mut mill = world.member(network, "Mill Lane", "Ana").await;
    let (series, meeting, door) = fill(world, network, person.id).await;
    records::fill(world, network, person.id, &mut fay).await;
    let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
    sqlx::query("analyze")
        .execute(&mut database)
        .await
        .expect("analysed");
    let home = format!("/networks/{network}");
    let mut addresses = vec![
        ("{network}", home.clone()),
        ("{series}", series.to_string()),
        ("{meeting}", meeting.to_string()),
        ("{door}", door),
        ("{own}", format!("/groups/{}", mill.id)),
        ("{group}", mill.id.to_string()),
    ];
    addresses.extend(report(&mut fay, &home).await);
    for (what, list, link) in KEYS {
        let list = address(&addresses, list);
        let page = fay.get(&list).await.shown();
        let found = page.body.split(link).skip(1);
        let mut keys = found.map(|rest| rest.chars().take(32).collect::<String>());
        let key = keys.find(|key| key.chars().all(|sign| sign.is_ascii_hexdigit()));
        addresses.push((what, key.unwrap_or_else(|| panic!("no {link} on {list}"))));
    }
    let mut slow = Vec::new();
    for (what, pattern) in VIEWS {
        let path = address(&addresses, pattern);
        let is_own = path.starts_with("/groups/");
        let browser = if is_own { &mut mill.browser } else { &mut fay };
        let time = page(browser, what, &path).await;
        slow.extend((time > MOST).then_some(what));
    }
    for (what, path) in FILES {
        page(&mut fay, what, &format!("{home}/{path}")).await;
    }
    let (meeting, group) = (format!("{home}/meetings/{meeting}"), mill.id.to_string());
    let mut times = Vec::new();
    for number in 0..TIMES {
        let key = format!("bench{number}");
        let press = [("page", key.as_str()), ("more", group.as_str())];
        let start = Instant::now();
        let at = format!("{meeting}/attendance");
        fay.post(&at, &press).await.goes_to();
        times.push(start.elapsed());
    }
    let time = middle(times);
    say("a press", time, 0);
    slow.extend((time > MOST).then_some("a press"));
    assert!(slow.is_empty(), "over {MOST:?}: {}", slow.join(", "));
}

async fn page(browser: &mut Browser, what: &str, path: &str) -> Duration {
    let (mut times, mut bytes) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let start = Instant::now();
        bytes = browser.get(path).await.shown().bytes.len();
        times.push(start.elapsed());
    }
    let time = middle(times);
    say(what, time, bytes);
    time
}

/// An address with what stands in its holes.
fn address(known: &[(&str, String)], pattern: &str) -> String {
    let filled = |path: String, (hole, value): &(&str, String)| path.replace(hole, value);
    known.iter().fold(pattern.to_owned(), filled)
}

/// Writes a report of a year and makes it public; gives what leads to the two.
async fn report(fay: &mut Browser, home: &str) -> [(&'static str, String); 2] {
    let today = clock::day(clock::now());
    let (from, to) = ((today - Days::new(364)).to_string(), today.to_string());
    let mut fields = vec![("title", "Our year"), ("from", &*from), ("to", &*to)];
    fields.extend(ReportSection::ALL.map(|section| ("fact", section.word())));
    let reports = format!("{home}/reports");
    let report = fay.post(&reports, &fields).await.goes_to();
    let report = report.split('?').next().unwrap_or_default().to_owned();
    let pages = format!("{report}/pages");
    let public = fay.post(&pages, &[("consent", "yes")]).await.shown().link();
    let key = report.rsplit('/').next().unwrap_or_default().to_owned();
    [("{report}", key), ("{public}", public)]
}

/// Adds series, meetings and who came; gives the last series, its meeting of today, and what its door holds.
async fn fill(world: &World, network: NetworkId, by: PersonId) -> (SeriesId, MeetingId, String) {
    let store = &world.app.store;
    let known = meetings::of_network(store, network)
        .await
        .expect("meetings");
    let groups = attendance::groups(store, network, known[0].id).await;
    let groups: Vec<_> = groups
        .expect("groups")
        .into_iter()
        .map(|group| (group.organisation_id, 2))
        .collect();
    let mut of = Vec::new();
    for (name, kind) in [
        ("Sub-forum", SeriesKind::SubForum),
        ("Partners", SeriesKind::Partners),
        ("Forum", SeriesKind::MainForum),
    ] {
        let series = Series {
            id: SeriesId::fresh(),
            version: 1,
            kind,
            name: name.to_owned(),
            is_over: false,
        };
        series::add(store, network, &series).await.expect("added");
        of.push(series);
    }
    let (today, mut last) = (clock::day(clock::now()), None);
    let more = MEETINGS - u64::try_from(known.len()).expect("a number");
    let came = turnouts::list(store, network).await.expect("who came");
    let came: usize = came.iter().map(|(_, _, turnout)| turnout.groups).sum();
    let each = (ATTENDANCES - came).div_ceil(usize::try_from(more).expect("a number"));
    for nth in (0..more).rev() {
        let series = &of[usize::try_from(nth).expect("a number") % of.len()];
        let meeting = Meeting {
            id: MeetingId::fresh(),
            series_id: series.id,
            series: series.name.clone(),
            kind: series.kind,
            version: 1,
            held_on: today - Days::new(nth * 6),
            from: TimeOfDay::new(18 * 60),
            to: TimeOfDay::new(20 * 60),
            place: "The old school hall".into(),
            theme: "Food in the school holidays".into(),
            state: MeetingState::Planned,
            door: JoinCode::from_random(random_bytes().expect("randomness")),
            planned_by: String::new(),
            planned_at: clock::now(),
        };
        meetings::add(store, network, &meeting, by)
            .await
            .expect("added");
        let from = usize::try_from(nth).expect("a number") * 37 % groups.len();
        let came = groups.iter().cycle().skip(from);
        let came: Vec<_> = came.take(each.min(groups.len())).copied().collect();
        let at = (network, meeting.id);
        attendance::tick(store, at, &came, None)
            .await
            .expect("ticked");
        last = Some((series.id, meeting.id, meeting.door.as_str().to_owned()));
    }
    last.expect("a meeting")
}
