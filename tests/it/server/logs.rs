//! What goes to the log: where it happened, never what was typed, and no secret.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::Command,
};

use axum::http::{Method, StatusCode};
use good_measure::{
    error::AppError,
    forms::{self, Kind},
    server::{log, router, routes},
};
use sqlx::{AssertSqlSafe, Connection as _};

use crate::{
    queries::{every_page::addresses, full::Full},
    world::{Browser, World, on_each_database},
};

/// Names the file to which the secrets of the server in another process are noted.
const SECRETS: &str = "GOOD_MEASURE_TEST_SECRETS";

/// What every planted text begins with.
const PLANTED: &str = "planted-in-";

/// Routes that end what the others need.
const LAST: [&str; 6] = ["leave", "remove", "undo", "stop", "finish", "sign-out"];

/// What choices and the like take, so that a form goes as far as it can.
const CHOSEN: [(&str, &str); 9] = [
    ("choice", "2"),
    ("strength", "shown"),
    ("go", "stop"),
    ("verb", "noted"),
    ("kind", "question"),
    ("outcome", "done"),
    ("because", "clearer"),
    ("questionnaire", "listening-check"),
    ("due_on", "1 March 2027"),
];

/// The log is one of a whole process, so the server runs in one of its own, which is this test once more.
#[tokio::test(flavor = "multi_thread")]
async fn no_log_holds_what_was_typed_or_a_secret_at_any_level() {
    if let Some(file) = env::var_os(SECRETS) {
        log::start("trace").expect("a level");
        let file = Path::new(&file);
        return on_each_database(async |world| drive(world, file).await).await;
    }
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("secrets");
    let name = "server::logs::no_log_holds_what_was_typed_or_a_secret_at_any_level";
    let ended = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(SECRETS, &file)
        .output()
        .expect("it runs");
    let log = [ended.stdout, ended.stderr].concat();
    let log = String::from_utf8_lossy(&log);
    let end: String = log.chars().rev().take(4_000).collect();
    let end: String = end.chars().rev().collect();
    assert!(ended.status.success(), "{end}");
    // It was heard at every level, and says what somebody who looks for a fault needs.
    for said in [
        "DEBUG sqlx::query",
        "route=\"/join/{token}\"",
        "route=\"/groups/{group}/plan\"",
        "reference=",
        "closed pool",
        "a panic",
        "tests/it/server/logs.rs",
    ] {
        assert!(log.contains(said), "the log does not say {said}");
    }
    let secrets = fs::read_to_string(&file).expect("secrets");
    // A calendar, a link, two sessions and devices of who joined, one session each of two others, three words, a code in
    // two shapes and a device of one of a team; on each database.
    assert!(secrets.lines().count() >= 12, "{secrets}");
    for secret in secrets.lines().chain([PLANTED]) {
        let lines = log.lines().filter(|line| line.contains(secret));
        let lines: Vec<&str> = lines.take(5).collect();
        assert!(lines.is_empty(), "{secret} is in the log: {lines:#?}");
    }
}

/// Every form with every field planted, or with what choices take; a field that people write in is always planted.
fn fields(with_choices: bool) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = forms::ALL
        .iter()
        .copied()
        .flatten()
        .filter(|field| {
            let is_secret = matches!(field.kind, Kind::Password { .. });
            !with_choices || field.is_written() || is_secret
        })
        .map(|field| (field.name.to_owned(), format!("{PLANTED}{}", field.name)))
        .collect();
    if with_choices {
        let chosen = CHOSEN.map(|(name, value)| (name.to_owned(), value.to_owned()));
        fields.retain(|(name, _)| CHOSEN.iter().all(|(chosen, _)| chosen != name));
        fields.extend(chosen);
    }
    fields
}

/// The same browser, with something planted wherever a request has room for it.
fn planted(browser: &Browser) -> Browser {
    ["user-agent", "referer", "authorization", "x-forwarded-for"]
        .into_iter()
        .fold(browser.clone(), |browser, name| {
            browser.with(name, &format!("{PLANTED}{name}"))
        })
        .with_cookie("good-measure-other", &format!("{PLANTED}cookie"))
}

/// An address of a route in which every part is planted.
fn planted_path(route: &str) -> String {
    let part = |part: &str| {
        let name = part.trim_matches(['{', '}']);
        if name == part {
            part.to_owned()
        } else {
            format!("{PLANTED}{name}")
        }
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Asks for every route as somebody: at addresses that are there, and at planted ones. Returns the faults met.
async fn ask_all(full: &Full, browser: &Browser) -> usize {
    let mut routes = routes::table();
    routes.retain(|route| !route.path.starts_with("/assets/"));
    routes.sort_by_key(|route| LAST.iter().any(|last| route.path.contains(last)));
    let mut faults = 0;
    for route in routes {
        let there = addresses(full, route.path).into_iter().next();
        for path in there.into_iter().chain([planted_path(route.path)]) {
            let mut browser = planted(browser);
            if route.method == Method::GET {
                let mark = if path.contains('?') { '&' } else { '?' };
                let asked =
                    format!("{path}{mark}q={PLANTED}query&next=/{PLANTED}next&key={PLANTED}key");
                let page = browser.get(&asked).await;
                faults += usize::from(page.status == StatusCode::INTERNAL_SERVER_ERROR);
                continue;
            }
            for with_choices in [false, true] {
                let fields = fields(with_choices);
                let fields: Vec<(&str, &str)> = fields
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                let page = browser.post(&path, &fields).await;
                faults += usize::from(page.status == StatusCode::INTERNAL_SERVER_ERROR);
            }
        }
    }
    faults
}

/// Does what people do with a server, and what goes wrong with one, and notes the secrets that it made.
async fn drive(world: World, file: &Path) {
    let mut full = Full::within(world, 1).await;
    let mut secrets = vec![full.calendar.clone()];
    // Somebody joins by a link, and signs in.
    let invitations = full.mill.at("invitations");
    let link = full.mill.browser.post(&invitations, &[]).await.link();
    secrets.push(link.rsplit('/').next().expect("a token").to_owned());
    let mut guest = full.world.guest();
    let new = [
        ("name", "planted-in-name"),
        ("sign_in_name", "planted-in-sign_in_name"),
        ("password", "planted-in-password"),
    ];
    guest.post(&link, &new).await.goes_to();
    secrets.extend(guest.tokens());
    let mut again = full.world.guest();
    again.post("/sign-in", &new[1..]).await.goes_to();
    secrets.extend(again.tokens());
    // One of a team, who has joined by a code and has three words to come back with.
    let own = format!("/own/{}", full.apart);
    let page = full.guest.post(&format!("{own}/words"), &[]).await.shown();
    secrets.push(page.texts_of(".link-box").concat());
    let code = full.code.clone();
    secrets.push(format!("{} {}", &code[..4], &code[4..]));
    secrets.push(code);
    for browser in [&full.mill.browser, &full.fay, &full.guest] {
        secrets.extend(browser.tokens());
    }
    bring_lists(&mut full).await;
    over_a_wire(&full.world).await;
    let (ana, fay) = (full.mill.browser.clone(), full.fay.clone());
    for browser in [&full.world.guest(), &full.guest, &ana, &fay] {
        assert_eq!(ask_all(&full, browser).await, 0, "no fault yet");
    }
    break_actions(&full.world.url).await;
    let someone = full.world.group("Mill Lane", "Ana").await;
    let fields = [("what", "planted-in-what"), ("why", "planted-in-why")];
    let plan = someone.at("plan");
    let page = planted(&someone.browser).post(&plan, &fields).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    panic_with_words().await;
    full.world.app.store.close().await;
    for (browser, least) in [(&full.world.guest(), 5), (&ana, 100)] {
        let faults = ask_all(&full, browser).await;
        assert!(faults >= least, "the database is gone");
    }
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .expect("a file");
    for secret in secrets {
        assert!(secret.len() >= 8, "{secret} is no secret");
        writeln!(file, "{secret}").expect("written");
    }
}

/// Lists as tables, as workbooks and as files that are neither.
async fn bring_lists(full: &mut Full) {
    let action = [("what", "planted-in-what"), ("lead", "planted-in-lead")];
    let plan = full.mill.at("plan");
    full.mill.browser.post(&plan, &action).await.goes_to();
    let book = full.mill.at("plan.xlsx");
    let book = full.mill.browser.get(&book).await.shown().bytes;
    let import = format!("/networks/{}/import", full.network);
    for (name, bytes) in [
        ("planted-in-file.xlsx", book.as_slice()),
        ("planted-in-file.xlsx", &book[..book.len() / 2]),
        ("planted-in-file.xlsx", b"PK planted-in-book"),
        ("planted-in-file.csv", b"Group,\"planted-in-cell\n"),
        ("planted-in-file.csv", b"Group\nplanted-in-cell\n"),
    ] {
        let page = full.fay.upload(&import, &[], (name, bytes)).await;
        assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
}

/// Requests as they come over a wire, some of them none.
async fn over_a_wire(world: &World) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let address = listener.local_addr().expect("an address");
    let app = world.app.clone();
    let server = tokio::spawn(async move { axum::serve(listener, router(app)).await });
    let asked = tokio::task::spawn_blocking(move || {
        for request in [
            "GET /join/planted-in-token HTTP/1.1\r\nhost: planted-in-host\r\nconnection: close\r\n\r\n",
            "GET /join/planted-in-token HTTP/9.9\r\nhost: planted-in-host\r\n\r\n",
            "planted-in-method /planted-in-path\r\n\r\n",
            "GET / HTTP/1.1\r\nplanted in header: planted-in-header\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\nhost: h\r\ncontent-length: planted-in-length\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\nplanted-in-chunk",
        ] {
            let mut wire = TcpStream::connect(address).expect("it answers");
            wire.write_all(request.as_bytes()).expect("sent");
            wire.shutdown(std::net::Shutdown::Write).expect("ended");
            // What is no request may be cut off.
            let _ = wire.read_to_end(&mut Vec::new());
        }
    });
    asked.await.expect("asked");
    server.abort();
}

/// From now on the database refuses every new action, with all the words it has for that.
async fn break_actions(url: &str) {
    let done = if let Some(file) = url.strip_prefix("sqlite:") {
        let mut database = sqlx::SqliteConnection::connect(file).await.expect("opens");
        sqlx::query(
            "create trigger never before insert on action begin select raise(abort, 'never'); end",
        )
        .execute(&mut database)
        .await
        .map(|_| ())
    } else {
        let mut database = sqlx::PgConnection::connect(url).await.expect("opens");
        let never = "alter table action add constraint never check (what = 'never') not valid";
        let done = sqlx::query(AssertSqlSafe(never)).execute(&mut database);
        done.await.map(|_| ())
    };
    done.expect("broken");
}

/// A fault of ours whose message quotes what somebody typed, as those about texts do.
async fn panic_with_words() {
    let typed = format!("{PLANTED}panic");
    let panicking = tokio::task::spawn_blocking(move || panic!("no character ends in {typed}"));
    let stop = AppError::from(panicking.await.expect_err("it panics"));
    tracing::error!(target: "good_measure", ?stop, "fault");
}
