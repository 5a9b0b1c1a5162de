//! Meetings of a network of a thousand groups: every page of them, a press while people come in, and the file. None may
//! take the server more than a tenth of a second in the middle of many times.

use std::time::{Duration, Instant};

use chrono::Days;
use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::{
        ids::{MeetingId, NetworkId, PersonId, SeriesId},
        meeting::{Meeting, MeetingState, Series, SeriesKind, TimeOfDay},
        team::JoinCode,
    },
    keys::Fresh as _,
    store::{attendance, meetings, series},
    visitor::random_bytes,
};
use sqlx::{Connection as _, SqliteConnection};

use crate::{
    TIMES, middle, say,
    world::{Browser, World},
};

/// Meetings of the network, with those of the made-up forum.
const MEETINGS: u64 = 200;

/// Groups that come to each.
const CAME: usize = 100;

/// Longest that a page may take the server.
const MOST: Duration = Duration::from_millis(100);

/// A network of so many groups with two hundred meetings in three series, and twenty thousand times somebody came.
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
    let (series, meeting, door) = fill(world, network, person.id).await;
    let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
    sqlx::query("analyze")
        .execute(&mut database)
        .await
        .expect("analysed");
    let home = format!("/networks/{network}");
    let (series, meeting) = (
        format!("{home}/series/{series}"),
        format!("{home}/meetings/{meeting}"),
    );
    let tick = fay.get(&format!("{meeting}/attendance")).await.shown();
    let group = tick.body.split("id=\"g-0").nth(1).expect("a group");
    let group = format!("0{}", &group[..31]);
    let mut slow = Vec::new();
    for (what, path) in [
        ("meetings", format!("{home}/meetings")),
        ("a series", series.clone()),
        ("its attendance over time", format!("{series}/attendance")),
        ("attendance of the network", format!("{home}/attendance")),
        ("a meeting", meeting.clone()),
        ("its day and agenda", format!("{meeting}/plan")),
        ("its notes", format!("{meeting}/notes")),
        ("ticking who is here", format!("{meeting}/attendance")),
        (
            "two letters of a name",
            format!("{meeting}/attendance?q=ca"),
        ),
        ("what came of it", format!("{meeting}/round-robin")),
        ("what was changed in it", format!("{meeting}/history")),
        ("what was learned", format!("{home}/lessons")),
        ("what was taken out", format!("{home}/removed")),
        (
            "a group, with its meetings",
            format!("{home}/groups/{group}"),
        ),
        ("at the door, two letters", format!("/here/{door}?q=ca")),
        ("meetings as CSV", format!("{home}/meetings.csv")),
    ] {
        let time = page(&mut fay, what, &path).await;
        slow.extend((time > MOST).then_some(what));
    }
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
        let came: Vec<_> = came.take(CAME.min(groups.len())).copied().collect();
        let at = (network, meeting.id);
        attendance::tick(store, at, &came).await.expect("ticked");
        last = Some((series.id, meeting.id, meeting.door.as_str().to_owned()));
    }
    last.expect("a meeting")
}
