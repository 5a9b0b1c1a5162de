//! What the README says about speed, made anew by `cargo xtask bench`. Each part runs in a process of its own, so that its
//! peak memory is its own. Figures vary from machine to machine and run to run: compare those of one run.
#![expect(
    clippy::disallowed_methods,
    reason = "the world of the stories makes keys and reads the environment"
)]

#[path = "../tests/it/crowd.rs"]
mod crowd;
#[path = "../tests/it/full_round.rs"]
mod full_round;
#[path = "speed/held.rs"]
mod held;
#[path = "speed/lists.rs"]
mod lists;
#[path = "speed/meetings.rs"]
mod meetings;
#[path = "speed/migration.rs"]
mod migration;
#[path = "../tests/it/store/old_answers.rs"]
mod old_answers;
#[path = "speed/phones.rs"]
mod phones;
#[path = "speed/records.rs"]
mod records;
#[path = "speed/server.rs"]
mod server;
#[path = "speed/voices.rs"]
mod voices;
#[path = "speed/weak.rs"]
mod weak;
#[path = "../tests/it/world.rs"]
#[expect(dead_code, reason = "the stories use all of it, the benchmarks a part")]
mod world;

use std::{
    process::Command,
    time::{Duration, Instant},
};

use sqlx::{Connection as _, SqliteConnection};
use world::{Database, Group, World};

/// How often a page is asked for; the middle of these times is printed.
const TIMES: usize = 30;

/// Each part by its name, and what it is about.
const PARTS: [(&str, &str); 13] = [
    ("groups-10", "pages and a save with 10 other groups stored"),
    ("groups-1000", "the same with 1,000"),
    ("groups-10000", "the same with 10,000"),
    ("files-40", "the files of a plan of 40 actions"),
    ("files-5000", "the files of a plan of 5,000 actions"),
    ("savers-200", "200 browsers that save in one audit at once"),
    (
        "phones-30",
        "30 phones that join a team and answer all at once on a weak network",
    ),
    (
        "voices-100000",
        "pages, a reply and a day's end with 100,000 replies to a round",
    ),
    (
        "lists-20000",
        "reading lists of 20,000 groups, and files that are made to be slow",
    ),
    (
        "meetings-1000",
        "1,000 groups that meet: 200 meetings, 20,000 times somebody came, 5,000 asks and offers",
    ),
    ("held-10000", "pages while 10,000 requests are half sent"),
    (
        "migration-10000",
        "a database of 10,000 audits becomes one of today",
    ),
    (
        "storm-300",
        "300 wrong sign-ins at once, and one that is right",
    ),
];

fn main() {
    let asked: Vec<String> = std::env::args()
        .filter(|arg| !arg.starts_with("--"))
        .skip(1)
        .collect();
    if let Some(part) = asked.first() {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(run(part));
        return;
    }
    for (part, about) in PARTS {
        println!("\n{part}: {about}");
        let status = Command::new(std::env::current_exe().expect("this program"))
            .arg(part)
            .status()
            .expect("runs");
        assert!(status.success(), "{part} ended with {status}");
    }
}

async fn run(part: &str) {
    let folder = tempfile::TempDir::new().expect("a folder");
    if let Some(count) = part.strip_prefix("held-") {
        held::held(folder.path(), count.parse().expect("a number"));
        return;
    }
    if let Some(count) = part.strip_prefix("lists-") {
        lists::read(count.parse().expect("a number"));
        println!("  {:<28} {:>9} MiB", "peak memory", peak("self"));
        return;
    }
    let url = format!("sqlite:{}", folder.path().join("bench.sqlite").display());
    if let Some(count) = part.strip_prefix("migration-") {
        migration(&url, count.parse().expect("a number")).await;
        return;
    }
    let world = World::open(&url).await;
    if let Some(count) = part.strip_prefix("meetings-") {
        meetings::pages(&world, count.parse().expect("a number")).await;
        println!("  {:<28} {:>9} MiB", "peak memory", peak("self"));
        return;
    }
    let mut mill = world.group("Mill Lane pantry", "Ana").await;
    let (what, count) = part.split_once('-').expect("a part");
    let count: u32 = count.parse().expect("a number");
    match what {
        "groups" => groups(&world, &mut mill, count).await,
        "files" => files(&mut mill, count).await,
        "storm" => storm(&world, count).await,
        _ => {
            on_this(what, &world, &mut mill, count).await;
            if let Ok(server) = std::env::var("TEST_DATABASE_URL") {
                let database = Database::with_tables(&server).await;
                let world = World::open(&database.url()).await;
                let mut mill = world.group("Mill Lane pantry", "Ana").await;
                println!("  on PostgreSQL:");
                on_this(what, &world, &mut mill, count).await;
                world.app.store.close().await;
            }
        }
    }
    println!("  {:<28} {:>9} MiB", "peak memory", peak("self"));
}

async fn migration(url: &str, audits: u32) {
    migration::opens(url, audits).await;
    if let Ok(server) = std::env::var("TEST_DATABASE_URL") {
        println!("  on PostgreSQL:");
        let database = Database::bare(&server).await;
        migration::opens(&database.url(), audits).await;
    }
}

/// The parts that are had on each database.
async fn on_this(what: &str, world: &World, mill: &mut Group, count: u32) {
    match what {
        "voices" => voices::full(world, mill, count).await,
        "phones" => phones::answer_at_once(world, mill, count).await,
        _ => savers(world, mill, count).await,
    }
}

/// The middle of several times.
fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn say(what: &str, time: Duration, bytes: usize) {
    println!(
        "  {what:<28} {:>9.2} ms {:>9} bytes",
        time.as_secs_f64() * 1e3,
        bytes
    );
}

/// Most memory a process has held, by its number, in MiB; 0 where Linux does not count it.
fn peak(process: &str) -> u64 {
    memory(process, "VmHWM:")
}

/// A line of what Linux says of a process's memory, in MiB.
fn memory(process: &str, line: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let kib = status
        .lines()
        .find_map(|text| text.strip_prefix(line))
        .and_then(|rest| rest.trim().split(' ').next()?.parse::<u64>().ok());
    kib.unwrap_or_default() / 1024
}

async fn audit(mill: &mut Group) -> String {
    let form = mill
        .browser
        .get(&mill.at("audits/new?questionnaire=dignity-in-food"))
        .await
        .shown();
    let key = form.hidden("audit");
    let fields = [
        ("audit", key.as_str()),
        ("questionnaire", "dignity-in-food"),
        ("held_on", "21/11/2026"),
        ("principle", "welcoming"),
        ("principle", "transparent"),
        ("principle", "person-centred"),
        ("principle", "empowering"),
    ];
    mill.browser
        .post(&mill.at("audits"), &fields)
        .await
        .goes_to()
}

async fn groups(world: &World, mill: &mut Group, others: u32) {
    let audit = audit(mill).await;
    plan(mill, 40).await;
    crowd::crowd(world, others).await;
    let mut database = SqliteConnection::connect(&world.url).await.expect("opens");
    sqlx::query("analyze")
        .execute(&mut database)
        .await
        .expect("analysed");
    let statement = format!("{audit}/statements/wel.greet");
    for (what, path) in [
        ("home", format!("/groups/{}", mill.id)),
        ("task list", audit.clone()),
        ("statement", statement.clone()),
        ("plan of 40 actions", mill.at("plan")),
    ] {
        let mut times = Vec::new();
        let mut bytes = 0;
        for _ in 0..TIMES {
            let start = Instant::now();
            bytes = mill.browser.get(&path).await.shown().bytes.len();
            times.push(start.elapsed());
        }
        say(what, middle(times), bytes);
    }
    let mut times = Vec::new();
    for number in 0..TIMES {
        let (base, level) = (number.to_string(), (number % 4 + 1).to_string());
        let fields = [("base", base.as_str()), ("choice", level.as_str())];
        let start = Instant::now();
        mill.browser.post(&statement, &fields).await.goes_to();
        times.push(start.elapsed());
    }
    say("a save", middle(times), 0);
}

/// Plans actions that speak to statements, every third of them done.
async fn plan(mill: &mut Group, count: u32) {
    let audit = audit(mill).await;
    let audit = audit.rsplit('/').next().expect("an audit").to_owned();
    let statements = [
        "wel.greet",
        "wel.proof",
        "tra.fair",
        "per.choice",
        "emp.say",
    ];
    for number in 0..count {
        let what = format!("Do thing number {number}, as we said at the table");
        let statement = statements[number as usize % statements.len()];
        let fields = [
            ("audit", audit.as_str()),
            ("statement", statement),
            ("what", what.as_str()),
            (
                "why",
                "We found this at our audit, and it came up again at the tea table.",
            ),
            ("first_step", "Talk about it at the next team meeting."),
            ("lead", "Jo"),
            ("due_on", "21/11/2030"),
        ];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
    }
}

async fn files(mill: &mut Group, count: u32) {
    plan(mill, count).await;
    println!("  {:<28} {:>9} MiB", "before the files", peak("self"));
    let files: &[&str] = if count > 1000 {
        &[
            "plan.csv",
            "plan.xlsx",
            "plan.ics",
            "everything.zip",
            "plan.docx",
            "plan.pdf",
        ]
    } else {
        &["plan.csv", "plan.xlsx", "plan.ics", "plan.docx", "plan.pdf"]
    };
    for file in files {
        let path = mill.at(file);
        let start = Instant::now();
        let bytes = mill.browser.get(&path).await.shown().bytes.len();
        say(file, start.elapsed(), bytes);
        println!("  {:<28} {:>9} MiB", "  memory after it", peak("self"));
    }
}

/// How often each of the browsers saves, one save after the other.
const SAVES: usize = 5;

/// Browsers that save in one audit at once: how long the one waits that waits longest, and whether all is kept. Half of
/// them answer one statement, as when a room is asked the same thing; the others are all over the audit.
async fn savers(world: &World, mill: &mut Group, count: u32) {
    const STATEMENTS: [&str; 4] = ["wel.greet", "wel.proof", "tra.fair", "per.choice"];
    let audit = audit(mill).await;
    let mut browsers = Vec::new();
    for _ in 0..count {
        let browser = world.browser_of(&mill.person).await;
        browsers.push(browser.with("accept", "application/json"));
    }
    let mut savers = tokio::task::JoinSet::new();
    for (number, mut browser) in browsers.into_iter().enumerate() {
        let audit = audit.clone();
        savers.spawn(async move {
            let mut times = Vec::new();
            for save in 0..SAVES {
                let statement = if number.is_multiple_of(2) {
                    STATEMENTS[0]
                } else {
                    STATEMENTS[(number + save) % STATEMENTS.len()]
                };
                let why = format!("Saver {number}, save {save}");
                let fields = [("base", "0"), ("choice", "2"), ("why", why.as_str())];
                let start = Instant::now();
                let path = format!("{audit}/statements/{statement}");
                browser.post(&path, &fields).await.shown();
                times.push(start.elapsed());
            }
            times
        });
    }
    let times: Vec<Duration> = savers.join_all().await.into_iter().flatten().collect();
    let mut kept = 0;
    for statement in STATEMENTS {
        let path = format!("{audit}/statements/{statement}");
        let page = mill.browser.get(&path).await.shown();
        kept += page.hidden("base").parse::<usize>().expect("a version");
    }
    say("a save, in the middle", middle(times.clone()), 0);
    say(
        "the longest wait",
        times.into_iter().max().expect("saves"),
        0,
    );
    assert_eq!(kept, count as usize * SAVES, "versions of all answers");
}

/// Memory after a hundred wrong tries one after the other and a hundred at once; then as many wrong ones at once as were
/// asked for, while somebody signs in with the right password on a device they signed in on before, and on a new one.
async fn storm(world: &World, count: u32) {
    let right = [
        ("sign_in_name", "ana"),
        ("password", "three odd words here"),
    ];
    let (mut known, mut new) = (world.account("ana").await, world.guest());
    let wrong = async |number: u32| {
        let name = format!("stranger-{number}");
        let fields = [
            ("sign_in_name", name.as_str()),
            ("password", "a wrong password"),
        ];
        world.guest().post("/sign-in", &fields).await.status
    };
    known.post("/sign-out", &[]).await.goes_to();
    println!(
        "  {:<28} {:>9} MiB",
        "memory before",
        memory("self", "VmRSS:")
    );
    let mut times = Vec::new();
    for number in 0..100 {
        let start = Instant::now();
        wrong(number).await;
        times.push(start.elapsed());
    }
    say("a wrong try, in the middle", middle(times), 0);
    println!(
        "  {:<28} {:>9} MiB",
        "memory after 100 in a row",
        memory("self", "VmRSS:")
    );
    futures_util::future::join_all((0..100).map(&wrong)).await;
    println!(
        "  {:<28} {:>9} MiB",
        "memory after 100 at once",
        memory("self", "VmRSS:")
    );
    let timed = async |browser: &mut world::Browser, who: &str| {
        let start = Instant::now();
        let status = browser.post("/sign-in", &right).await.status.as_u16();
        (format!("{who}: {status}"), start.elapsed())
    };
    let start = Instant::now();
    let strangers = async {
        let said = futures_util::future::join_all((0..count).map(wrong)).await;
        (said, start.elapsed())
    };
    // The storm stands in line before them.
    let ((said, whole), known, refused) = tokio::join!(
        strangers,
        timed(&mut known, "the person there before"),
        timed(&mut new, "the same, elsewhere")
    );
    let told = said.iter().filter(|status| status.as_u16() == 503).count();
    println!("  {told} of {count} strangers were told at once to come back");
    say("the storm", whole, 0);
    let later = timed(&mut new, "  and when it is over").await;
    for (who, time) in [known, refused, later] {
        say(&who, time, 0);
    }
}
