//! What a facilitator's pages cost with 100, 1,000 and 10,000 groups of six audits and thirty-five statements each, side by
//! side, on SQLite and, where `TEST_DATABASE_URL` names a server, on PostgreSQL. A file of ten times the groups may take ten
//! times as long, and hardly more: the last column says how many times it was. Figures vary from machine to machine and
//! run to run: compare those of one run.
#![expect(
    clippy::disallowed_methods,
    reason = "the world of the stories makes keys and reads the environment"
)]

#[path = "../tests/it/world.rs"]
#[expect(dead_code, reason = "the stories use all of it, the benchmarks a part")]
mod world;

use std::time::{Duration, Instant};

use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::person::Person,
};

use sqlx::Connection as _;

use world::{Browser, Database, World};

/// Groups.
const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// How often a page is asked for; the middle of these times is printed.
const TIMES: usize = 21;

/// How often a file is asked for.
const TIMES_OF_FILES: usize = 3;

/// Pages that are asked for: the name, and the address below the network's home.
const VIEWS: [(&str, &str); 14] = [
    ("this week", ""),
    ("by principle", "/grid"),
    ("search by name", "/grid?q=lane"),
    ("who is stuck", "/grid?need=stuck"),
    ("themes", "/themes"),
    ("groups of a theme", "/themes/emp.say"),
    ("changes", "/changes"),
    ("reviews", "/reviews"),
    ("register", "/groups"),
    ("asks", "/asks"),
    ("offers of a kind", "/offers?kind=food"),
    ("matches", "/matches?state=made"),
    ("what is on", "/whats-on"),
    ("who takes whom", "/referrals"),
];

/// Files of all groups that are asked for.
const FILES: [(&str, &str); 7] = [
    ("this week, workbook", "/week.xlsx"),
    ("this week, CSV", "/week.csv"),
    ("principles, workbook", "/grid.xlsx"),
    ("principles, CSV", "/grid.csv"),
    ("register, workbook", "/register.xlsx"),
    ("reviews, workbook", "/reviews.xlsx"),
    ("a theme, workbook", "/themes/emp.say/groups.xlsx"),
];

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        sqlite().await;
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) => postgres(&server).await,
            Err(_) => println!("\nPostgreSQL: none was given"),
        }
    });
}

async fn sqlite() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let mut columns = Vec::new();
    for groups in SIZES {
        let url = format!(
            "sqlite:{}",
            folder.path().join(format!("{groups}.sqlite")).display()
        );
        columns.push(column(&World::open(&url).await, groups).await);
    }
    print("SQLite", &columns);
}

async fn postgres(server: &str) {
    let mut columns = Vec::new();
    for groups in SIZES {
        let database = Database::with_tables(server).await;
        let world = World::open(&database.url()).await;
        columns.push(column(&world, groups).await);
        world.app.store.close().await;
    }
    print("PostgreSQL", &columns);
}

/// The times of one size: how long it took to write, and each view.
async fn column(world: &World, groups: usize) -> Vec<Duration> {
    let recipe = Recipe {
        groups,
        seed: 7,
        now: clock::now(),
        whole: true,
    };
    let start = Instant::now();
    let (network, facilitator) = demo::network(&world.app, "demo-robin", "no hash", recipe)
        .await
        .expect("a network");
    let mut times = vec![start.elapsed()];
    analyse(&world.url).await;
    let robin = Person {
        id: facilitator,
        name: "Robin".into(),
        sign_in_name: "demo-robin".into(),
        language: None,
    };
    let mut browser = world.browser_of(&robin).await;
    let views = VIEWS.iter().map(|view| (view, TIMES));
    for ((_, path), often) in views.chain(FILES.iter().map(|file| (file, TIMES_OF_FILES))) {
        times.push(view(&mut browser, &format!("/networks/{network}{path}"), often).await);
    }
    times
}

async fn view(browser: &mut Browser, path: &str, often: usize) -> Duration {
    let mut times = Vec::new();
    for _ in 0..often {
        let start = Instant::now();
        browser.get(path).await.shown();
        times.push(start.elapsed());
    }
    times.sort();
    times[often / 2]
}

/// What a database of long standing has done by itself.
async fn analyse(url: &str) {
    if url.starts_with("postgres") {
        let mut database = sqlx::PgConnection::connect(url).await.expect("opens");
        sqlx::query("analyze")
            .execute(&mut database)
            .await
            .expect("analysed");
    }
}

fn print(database: &str, columns: &[Vec<Duration>]) {
    println!(
        "\n{database}: milliseconds, the middle of {TIMES}, and of {TIMES_OF_FILES} for files"
    );
    let heads: String = SIZES.iter().map(|groups| format!("{groups:>12}")).collect();
    let [.., fewer, most] = SIZES;
    println!("  {:<20}{heads} groups {most}:{fewer}", "");
    let asked = VIEWS.iter().chain(&FILES).map(|(name, _)| *name);
    let names = std::iter::once("writing them (s)").chain(asked);
    for (row, name) in names.enumerate() {
        let cells: String = columns
            .iter()
            .map(|column| {
                let seconds = column[row].as_secs_f64();
                format!("{:>12.1}", if row == 0 { seconds } else { seconds * 1e3 })
            })
            .collect();
        let ratio = match columns {
            [.., fewer, most] => most[row].as_secs_f64() / fewer[row].as_secs_f64(),
            _ => 1.0,
        };
        println!("  {name:<20}{cells} {ratio:>18.1}");
    }
}
