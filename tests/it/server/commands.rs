//! The program as people start it: every command before every state a database can be in.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use axum::http::StatusCode;

use chrono::TimeDelta;
use good_measure::{
    clock,
    language::{Language, Translator},
    store::{Store, password_requests},
};
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

use crate::{
    audit::fill,
    export::letters::write_questionnaire,
    store::earlier::unpacked,
    world::{Database, World},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_good-measure");

const PASSWORD: &str = "warm bread on tuesday";

/// The program in a folder, with nothing said by the environment.
fn program(folder: &Path, line: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(line).current_dir(folder).stdin(Stdio::null());
    for variable in [
        "DATABASE_URL",
        "GOOD_MEASURE_LISTEN",
        "GOOD_MEASURE_ADDRESS",
        "GOOD_MEASURE_DATA",
        "GOOD_MEASURE_QUESTIONNAIRES",
        "GOOD_MEASURE_TIME_ZONE",
        "GOOD_MEASURE_FONTS",
        "GOOD_MEASURE_LOG",
        "GOOD_MEASURE_SETTINGS",
    ] {
        command.env_remove(variable);
    }
    command
}

fn run(folder: &Path, line: &[&str]) -> Output {
    program(folder, line).output().expect("it starts")
}

/// Runs a command that is not carried out, and gives the sentence it says.
#[track_caller]
fn refused(folder: &Path, line: &[&str]) -> String {
    sentence(&run(folder, line), line)
}

#[track_caller]
fn sentence(output: &Output, line: &[&str]) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{line:?}: {out}{said}");
    assert_eq!(out, "", "{line:?} says what it did not do");
    for riddle in [
        "Error",
        "Some(",
        "Database(",
        "Refused",
        "Internal",
        "code:",
        "os error",
    ] {
        assert!(!said.contains(riddle), "{line:?} says a riddle: {said}");
    }
    said
}

/// Runs a command that is carried out, and gives what it says.
#[track_caller]
fn done(folder: &Path, line: &[&str]) -> String {
    let output = run(folder, line);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{line:?}: {said}");
    String::from_utf8(output.stdout).expect("words")
}

/// A server that runs until this is dropped.
struct Running {
    child: Child,
    address: String,
    said: Vec<String>,
    /// The page "About", as it came.
    about: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts a server and waits until it answers; gives the sentence of one that does not start.
fn serve(folder: &Path) -> Result<Running, String> {
    serve_with(folder, &[])
}

/// The same with settings.
fn serve_with(folder: &Path, settings: &[&str]) -> Result<Running, String> {
    let line = [&["serve", "--listen", "127.0.0.1:0"], settings].concat();
    let mut child = program(folder, &line)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines();
    let Some(first) = lines.next() else {
        let output = child.wait_with_output().expect("it ends");
        return Err(sentence(&output, &line));
    };
    let first = first.expect("words");
    let (_, address) = first.split_once("http://").expect("an address");
    let mut running = Running {
        child,
        address: address.to_owned(),
        said: vec![first.clone()],
        about: String::new(),
    };
    // It answers once it has said all it says at its start.
    let mut asked = TcpStream::connect(&running.address).expect("it listens");
    asked
        .write_all(b"GET /about HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .expect("asked");
    let mut answer = String::new();
    asked.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    running.about = answer;
    running.child.kill().expect("it stops");
    running.said.extend(lines.map(|line| line.expect("words")));
    Ok(running)
}

/// The key of the set-up link that a server printed.
fn key(server: &Running) -> String {
    let link = server
        .said
        .iter()
        .find_map(|line| line.split_once("/set-up?key="));
    link.unwrap_or_else(|| panic!("no link: {:?}", server.said))
        .1
        .to_owned()
}

/// Everything below a folder, by path.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(contents(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    found
}

/// What may stand where a database should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    NoFolder,
    NoFile,
    EmptyFile,
    Text,
    Folder,
    OfAnotherProgram,
    Older,
    Newer,
    Differs,
    Current,
}

/// The file of the database in a folder where the program was started.
fn file(folder: &Path) -> PathBuf {
    folder.join("data").join("good-measure.sqlite")
}

async fn change(file: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .expect("opens");
    sqlx::query(sql)
        .execute(&mut connection)
        .await
        .expect("changed");
    connection.close().await.expect("closed");
}

/// A database as this program makes it.
async fn current(file: &Path) {
    let store = Store::open(&format!("sqlite:{}", file.display())).await;
    store.expect("a database").close().await;
}

async fn prepare(state: State) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let file = file(folder.path());
    if state != State::NoFolder {
        fs::create_dir(folder.path().join("data")).expect("a folder");
    }
    match state {
        State::NoFolder | State::NoFile => {}
        State::EmptyFile => fs::write(&file, "").expect("written"),
        State::Text => fs::write(&file, "Dear diary, ".repeat(100)).expect("written"),
        State::Folder => fs::create_dir(&file).expect("a folder"),
        State::OfAnotherProgram => change(&file, "create table bookmark (url text)").await,
        State::Older => fs::write(&file, unpacked("demo.sqlite")).expect("written"),
        State::Newer => {
            current(&file).await;
            let later = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 values (9999, 'later', true, x'00', 1)";
            change(&file, later).await;
        }
        State::Differs => {
            current(&file).await;
            change(
                &file,
                "update _sqlx_migrations set checksum = x'00' where version = 1",
            )
            .await;
        }
        State::Current => current(&file).await,
    }
    folder
}

#[test]
fn the_zone_of_the_settings_decides_what_day_it_is_and_one_that_is_none_is_named() {
    let folder = TempDir::new().expect("a folder");
    let english = Translator(Language::English);
    // Twenty-six hours apart, so that it is never the same day in both.
    for (zone, offset) in [("Pacific/Kiritimati", 14), ("Etc/GMT+12", -12)] {
        let server = serve_with(folder.path(), &["--time-zone", zone]).expect("it starts");
        let wall = clock::now() + TimeDelta::hours(offset);
        let day = english.date(wall.date_naive());
        let about = &server.about;
        assert!(about.contains(zone), "{about}");
        // The day may have ended between the page and this line.
        let before = english.date((wall - TimeDelta::minutes(5)).date_naive());
        assert!(
            about.contains(&day) || about.contains(&before),
            "{day}: {about}"
        );
    }
    let said = serve_with(folder.path(), &["--time-zone", "Europe/Londres"]).err();
    let said = said.expect("no such zone");
    assert!(
        said.contains("Europe/Londres") && said.contains("Europe/London"),
        "{said}"
    );
}

const BACKUP: &[&str] = &["backup", "copy.sqlite"];
const RESET: &[&str] = &["admin", "reset-password", "ana"];
const DEMO: &[&str] = &["demo", "--password", PASSWORD, "--beside-real-groups"];

#[tokio::test]
async fn commands_that_may_not_make_a_database_say_what_is_wrong_and_change_nothing() {
    for (state, backup, reset) in [
        (
            State::NoFolder,
            "There is no database at data/",
            "There is no database at data/",
        ),
        (
            State::NoFile,
            "There is no database at data/",
            "There is no database at data/",
        ),
        (
            State::EmptyFile,
            "There is no database at data/",
            "There is no database at data/",
        ),
        (
            State::Text,
            "no database of Good Measure",
            "no database of Good Measure",
        ),
        (
            State::Folder,
            "no database of Good Measure",
            "no database of Good Measure",
        ),
        (
            State::OfAnotherProgram,
            "no database of Good Measure",
            "no database of Good Measure",
        ),
        (State::Older, "", "an older Good Measure"),
        (State::Newer, "", "a newer Good Measure"),
        (State::Differs, "", "not made as this Good Measure"),
        (State::Current, "", "at least 12 characters"),
    ] {
        let folder = prepare(state).await;
        let folder = folder.path();
        if state == State::Current {
            let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
            let fields = [
                ("key", crate::world::SET_UP_KEY),
                ("kind", "group"),
                ("place", "Harbour pantry"),
                ("name", "Ana"),
                ("sign_in_name", "ana"),
                ("password", "three odd words here"),
            ];
            world.guest().post("/set-up", &fields).await.goes_to();
            world.app.store.close().await;
        }
        let before = contents(folder);
        let said = refused(folder, RESET);
        assert!(said.contains(reset), "{state:?}: {said}");
        assert_eq!(contents(folder), before, "{state:?}: changed by {RESET:?}");
        if backup.is_empty() {
            let said = done(folder, BACKUP);
            assert!(said.contains("The copy is whole"), "{state:?}: {said}");
            fs::remove_file(folder.join("copy.sqlite")).expect("a copy");
        } else {
            let said = refused(folder, BACKUP);
            assert!(said.contains(backup), "{state:?}: {said}");
        }
        assert_eq!(contents(folder), before, "{state:?}: changed by {BACKUP:?}");
        let questionnaires = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires");
        let said = done(folder, &["check", questionnaires]);
        assert!(said.contains("All is well."), "{said}");
        assert_eq!(contents(folder), before, "{state:?}: changed by check");
    }
}

#[test]
fn letters_that_no_font_has_are_told_by_the_check_and_a_folder_of_fonts_that_is_missing_at_start() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path();
    write_questionnaire(path, ("food-check", ["食物", "Fair ❤️"], "Always"));
    let said = done(path, &["check", "."]);
    assert!(said.contains("No font has 食 物:"), "{said}");
    assert!(said.contains("All is well."), "{said}");
    for line in [
        &["check", ".", "--fonts", "nowhere"][..],
        &["serve", "--fonts", "nowhere"],
    ] {
        let said = refused(path, line);
        assert!(
            said.contains("The folder of fonts nowhere is not there"),
            "{said}"
        );
    }
    assert!(!path.join("data").exists(), "a database was made");
}

#[tokio::test]
async fn commands_that_make_a_database_touch_nothing_that_is_not_theirs() {
    for (state, says) in [
        (State::NoFolder, None),
        (State::NoFile, None),
        (State::EmptyFile, None),
        (State::Older, None),
        (State::Current, None),
        (State::Text, Some("no database of Good Measure")),
        (State::Folder, Some("no database of Good Measure")),
        (State::OfAnotherProgram, Some("no database of Good Measure")),
        (State::Newer, Some("a newer Good Measure")),
        (State::Differs, Some("not made as this Good Measure")),
    ] {
        let folder = prepare(state).await;
        let folder = folder.path();
        let before = contents(folder);
        match says {
            Some(says) => {
                for said in [
                    serve(folder).err().expect("no start"),
                    refused(folder, DEMO),
                ] {
                    assert!(said.contains(says), "{state:?}: {said}");
                }
                assert_eq!(contents(folder), before, "{state:?}");
            }
            None => {
                let server = serve(folder).unwrap_or_else(|said| panic!("{state:?}: {said}"));
                drop(server);
                assert!(done(folder, DEMO).contains(PASSWORD), "{state:?}");
            }
        }
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_named_and_questionnaires_come_first() {
    let folder = TempDir::new().expect("a folder");
    let folder = folder.path();
    fs::write(folder.join("data"), "a file").expect("written");
    let said = serve(folder).err().expect("no start");
    assert!(
        said.contains("The folder data cannot be made: there is a file of that name"),
        "{said}"
    );
    let said = refused(folder, BACKUP);
    assert!(said.contains("There is no database at data/"), "{said}");
    // Where questionnaires are wrong, no database is made.
    fs::create_dir_all(folder.join("own/mine/v1")).expect("a folder");
    fs::write(folder.join("own/mine/v1/questionnaire.toml"), "title = 1").expect("written");
    let line = ["demo", "--data", "new", "--questionnaires", "own"];
    let said = refused(folder, &line);
    assert!(said.contains("questionnaire.toml"), "{said}");
    assert!(!folder.join("new").exists());
}

/// Runs a command as somebody who may write nothing here: whoever runs the tests, or nobody where that is root, whom
/// nothing stops.
#[cfg(unix)]
fn refused_without_leave(folder: &Path, line: &[&str]) -> String {
    use std::os::unix::{
        fs::{MetadataExt as _, PermissionsExt as _},
        process::CommandExt as _,
    };
    const NOBODY: u32 = 65_534;
    let closed = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("closed");
    };
    let data = folder.join("data");
    let is_root = fs::metadata(folder).expect("a folder").uid() == 0;
    // Root's own program may lie where nobody else may go.
    let tools = TempDir::new().expect("a folder");
    let copy = tools.path().join("good-measure");
    let mut command = program(folder, line);
    if is_root {
        fs::copy(PROGRAM, &copy).expect("a copy");
        closed(tools.path(), 0o755);
        closed(&copy, 0o755);
        let mut as_nobody = Command::new(&copy);
        as_nobody
            .args(line)
            .current_dir(folder)
            .stdin(Stdio::null())
            .env_clear();
        as_nobody.uid(NOBODY).gid(NOBODY);
        command = as_nobody;
    }
    for path in contents(folder).into_keys() {
        closed(&path, if path.is_dir() { 0o555 } else { 0o444 });
    }
    closed(folder, 0o555);
    let output = command.output().expect("it starts");
    closed(folder, 0o755);
    if data.is_dir() {
        closed(&data, 0o755);
    }
    sentence(&output, line)
}

#[cfg(unix)]
#[tokio::test]
async fn who_may_not_write_is_told_where() {
    let may_not = "cannot be read and written";
    for (state, line, says) in [
        (
            State::NoFolder,
            &["serve", "--listen", "127.0.0.1:0"][..],
            "The folder data cannot be made: you may not write there.",
        ),
        (
            State::NoFile,
            &["serve", "--listen", "127.0.0.1:0"],
            may_not,
        ),
        (State::NoFile, DEMO, may_not),
        (State::NoFile, RESET, "There is no database at"),
        (
            State::Current,
            &["serve", "--listen", "127.0.0.1:0"],
            may_not,
        ),
        (State::Current, DEMO, may_not),
        (State::Current, RESET, may_not),
        (State::Current, BACKUP, may_not),
    ] {
        let folder = prepare(state).await;
        let said = refused_without_leave(folder.path(), line);
        assert!(said.contains(says), "{state:?}, {line:?}: {said}");
    }
}

#[test]
fn an_address_of_a_database_is_never_repeated_with_its_password() {
    let folder = TempDir::new().expect("a folder");
    let folder = folder.path();
    for (url, line, says) in [
        ("postgres://ana:hush@127.0.0.1:1/measure", BACKUP, "pg_dump"),
        (
            "postgres://ana:hush@127.0.0.1:1/measure",
            RESET,
            "127.0.0.1:1/measure does not let",
        ),
        (
            "postgres://ana:hush@127.0.0.1:1/measure",
            DEMO,
            "127.0.0.1:1/measure does not let",
        ),
        (
            "mysql://ana:hush@127.0.0.1/measure",
            BACKUP,
            "cannot be understood",
        ),
        (
            "mysql://ana:hush@127.0.0.1/measure",
            RESET,
            "cannot be understood",
        ),
        (
            "mysql://ana:hush@127.0.0.1/measure",
            DEMO,
            "cannot be understood",
        ),
    ] {
        let line = [line, &["--database-url", url]].concat();
        let said = refused(folder, &line);
        assert!(
            said.contains(says) && !said.contains("hush"),
            "{line:?}: {said}"
        );
    }
    assert!(contents(folder).is_empty());
}

#[tokio::test]
async fn a_link_for_a_new_password_is_printed_for_whoever_runs_the_server() {
    let line = |name| ["admin", "password-link", name];
    let folder = prepare(State::NoFile).await;
    let said = refused(folder.path(), &line("ana"));
    assert!(said.contains("There is no database at data/"), "{said}");
    let folder = prepare(State::Current).await;
    let folder = folder.path();
    let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
    let said = refused(folder, &line("nobody-of-this-name"));
    assert!(said.contains("Nobody signs in as"), "{said}");
    let mill = world.group("Mill Lane", "Ana").await;
    let none = done(folder, &["admin", "password-link"]);
    assert!(none.contains("Nobody asks for a new password."), "{none}");
    let (store, ana) = (&world.app.store, &mill.person);
    let (network, _) = world.network("North side", "Fay").await;
    world.joins(network, &mill).await;
    let request = password_requests::NewRequest {
        network,
        organisation: mill.id,
        person: ana.id,
        by: ana.id,
    };
    password_requests::ask(store, request, clock::now())
        .await
        .expect("asked");
    let asked = done(folder, &["admin", "password-link"]);
    assert!(asked.contains(&ana.sign_in_name), "{asked}");
    let said = done(folder, &line(&ana.sign_in_name));
    assert!(said.contains("works once, for one day"), "{said}");
    let (_, link) = said.split_once("/new-password/").expect("a link");
    let token = link.split_whitespace().next().expect("a token");
    let mut phone = world.guest();
    let link = format!("/new-password/{token}");
    phone.get(&link).await.shown().says("This link is for Ana");
    let new = [("password", "four odd words here")];
    phone.post(&link, &new).await.goes_to();
    assert_eq!(phone.get(&link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn on_postgres_too_only_serve_and_demo_make_tables() {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let folder = TempDir::new().expect("a folder");
    let database = Database::bare(&server).await;
    let url = database.url();
    let line = [RESET, &["--database-url", &url]].concat();
    let said = refused(folder.path(), &line);
    assert!(said.contains("There is no database at"), "{said}");
    let line = [DEMO, &["--database-url", &url]].concat();
    assert!(done(folder.path(), &line).contains(PASSWORD));
    let line = [BACKUP, &["--database-url", &url]].concat();
    assert!(refused(folder.path(), &line).contains("pg_dump"));
    let line = [
        "admin",
        "reset-password",
        "nobody-of-this-name",
        "--database-url",
        &url,
    ];
    let said = refused(folder.path(), &line);
    assert!(said.contains("Nobody signs in as"), "{said}");
}

#[tokio::test]
async fn a_copy_of_a_running_database_says_what_is_in_the_copy() {
    let folder = prepare(State::Current).await;
    let folder = folder.path();
    let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
    let mut mill = world.group("Mill Lane", "Ana").await;
    world.person("Ben").await;
    fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
    mill.browser
        .post(&mill.at("plan"), &[("what", "Paint the door")])
        .await
        .goes_to();
    let said = done(folder, BACKUP);
    assert!(
        said.contains("It holds 2 people, 1 group, 1 audit, 8 answers and 1 action, in "),
        "{said}"
    );
    let copy = folder.join("copy.sqlite");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&copy).expect("a copy").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "others read it");
    }
    // What is there already stays, be it a copy, a folder, or half a copy.
    let whole = fs::read(&copy).expect("a copy");
    let said = refused(folder, BACKUP);
    assert!(said.contains("copy.sqlite is there already"), "{said}");
    assert_eq!(fs::read(&copy).expect("a copy"), whole);
    let said = refused(folder, &["backup", "data"]);
    assert!(said.contains("data is there already"), "{said}");
    let said = refused(folder, &["backup", "none/copy.sqlite"]);
    assert!(said.contains("There is no folder none"), "{said}");
    fs::write(folder.join("half.unfinished"), "half").expect("written");
    let said = refused(folder, &["backup", "half"]);
    assert!(said.contains("half.unfinished is there already"), "{said}");
    assert!(!folder.join("half").exists());
}

#[tokio::test]
async fn a_damaged_database_has_no_copy() {
    let folder = prepare(State::Older).await;
    let folder = folder.path();
    let mut bytes = fs::read(file(folder)).expect("a file");
    let (from, to) = (bytes.len() / 4, bytes.len() / 4 * 3);
    bytes[from..to].fill(0xa5);
    fs::write(file(folder), bytes).expect("written");
    let before = contents(folder);
    let said = refused(folder, BACKUP);
    assert!(said.contains("is damaged"), "{said}");
    assert_eq!(contents(folder), before);
}

#[tokio::test]
async fn a_demonstration_has_a_password_of_its_own_each_time() {
    let folder = prepare(State::NoFolder).await;
    let folder = folder.path();
    let make = || {
        let said = done(folder, &["demo"]);
        let line = said
            .lines()
            .find_map(|line| line.trim().strip_prefix("password"));
        line.expect("a password").trim().to_owned()
    };
    let (first, second) = (make(), make());
    assert_ne!(first, second);
    assert!(first.len() >= 12 && second.len() >= 12, "{first}, {second}");
    let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
    for name in ["demo", "demo-network"] {
        for (password, status) in [
            (&first, StatusCode::UNPROCESSABLE_ENTITY),
            (&second, StatusCode::SEE_OTHER),
        ] {
            let fields = [("sign_in_name", name), ("password", password)];
            let page = world.guest().post("/sign-in", &fields).await;
            assert_eq!(page.status, status, "{name}");
        }
    }
    let said = refused(folder, &["demo", "--password", "short"]);
    assert!(said.contains("at least 12 characters"), "{said}");
    let many = ["demo", "--groups", "2", "--seed", "9"];
    let said = done(folder, &many);
    assert!(
        said.contains("demo-2-9") && !said.contains(&second),
        "{said}"
    );
    let said = refused(folder, &many);
    assert!(said.contains("demo-2-9 is here already"), "{said}");
}

#[tokio::test]
async fn a_demonstration_stays_out_of_a_database_of_real_people_unless_told() {
    let folder = prepare(State::Current).await;
    let folder = folder.path();
    let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
    world.group("Harbour pantry", "Ana").await;
    for line in [&["demo"][..], &["demo", "--groups", "2"]] {
        let said = refused(folder, line);
        assert!(said.contains("--beside-real-groups"), "{said}");
    }
    let fields = [("sign_in_name", "demo"), ("password", PASSWORD)];
    let nobody = world.guest().post("/sign-in", &fields).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(done(folder, DEMO).contains("sign in with"));
    world.guest().post("/sign-in", &fields).await.goes_to();
}

#[tokio::test]
async fn each_start_prints_a_set_up_link_until_the_server_is_founded() {
    let folder = prepare(State::NoFolder).await;
    let folder = folder.path();
    let keys = [(); 2].map(|()| key(&serve(folder).unwrap_or_else(|said| panic!("{said}"))));
    assert_ne!(keys[0], keys[1]);
    let world = World::open(&format!("sqlite:{}", file(folder).display())).await;
    let mut looker = world.guest();
    looker
        .post("/set-up/look", &[("key", &keys[0])])
        .await
        .goes_to();
    let later = key(&serve(folder).unwrap_or_else(|said| panic!("{said}")));
    for key in keys.iter().chain([&later]) {
        world
            .guest()
            .get(&format!("/set-up?key={key}"))
            .await
            .shown()
            .says("Let's set up");
    }
    let fields = [
        ("key", keys[0].as_str()),
        ("kind", "network"),
        ("place", "North side"),
        ("name", "Fay"),
        ("sign_in_name", "fay"),
        ("password", "three odd words here"),
    ];
    world.guest().post("/set-up", &fields).await.goes_to();
    for key in keys.iter().chain([&later]) {
        let page = world.guest().get(&format!("/set-up?key={key}")).await;
        assert_eq!(page.status, StatusCode::GONE);
    }
    let server = serve(folder).unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(server.said.len(), 1, "{:?}", server.said);
}
