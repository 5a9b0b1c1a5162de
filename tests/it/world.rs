//! A small named world for the stories: a server in this process, databases of its own, people with browsers.

use std::{
    fs,
    future::Future,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::Path,
    sync::{Arc, OnceLock},
};

use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
};

use good_measure::{
    app::{App, ServerContext},
    catalogue::Catalogue,
    clock,
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::{Network, Organisation},
        person::Person,
    },
    hashing::Line,
    keys::Fresh as _,
    questionnaires::Library,
    server::router,
    store::{Store, founding, organisations, people},
    visitor::{IDLE, hashed, secret},
};

use http_body_util::BodyExt as _;

use scraper::{Html, Selector};

use sqlx::{AssertSqlSafe, Connection as _};

use tokio::sync::OnceCell;

use tempfile::TempDir;
use tower::ServiceExt as _;

/// Secret of the set-up link in tests.
pub const SET_UP_KEY: &str = "set-up-key";

/// A file of SQLite with every table and no row. Migrating takes a hundred times as long as writing it down.
static EMPTY_FILE: OnceCell<Vec<u8>> = OnceCell::const_new();

/// The PostgreSQL database with every table and no row that each story's own is copied from.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// Runs a story on SQLite and, where `TEST_DATABASE_URL` names a PostgreSQL, on that too.
pub async fn on_each_database<F: Future<Output = ()>>(story: impl Fn(World) -> F) {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("story.sqlite");
    story(World::open(&format!("sqlite:{}", file.display())).await).await;
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let database = Database::with_tables(&server).await;
    let world = World::open(&database.url()).await;
    let store = world.app.store.clone();
    story(world).await;
    store.close().await;
}

/// A PostgreSQL database that is gone when this is dropped, be it by a story that does not hold.
pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// One without tables.
    pub async fn bare(server: &str) -> Self {
        Self::make(server, "").await
    }

    /// One with every table and no row.
    pub async fn with_tables(server: &str) -> Self {
        let template = TEMPLATE.get_or_init(|| template(server)).await;
        Self::make(server, &format!("template {template}")).await
    }

    async fn make(server: &str, how: &str) -> Self {
        let name = format!("story_{}", uuid::Uuid::now_v7().simple());
        run(server, format!("create database {name} {how}"))
            .await
            .expect("a database");
        Self {
            server: server.to_owned(),
            name,
        }
    }

    /// Where it is.
    pub fn url(&self) -> String {
        let (base, _) = self.server.rsplit_once('/').expect("a database address");
        format!("{base}/{}", self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let server = self.server.clone();
        let sql = format!("drop database if exists {} with (force)", self.name);
        // Nothing can be awaited here, and the story's own runtime may be on its way out: another one does it.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.expect("a runtime").block_on(run(&server, sql))
        });
        if let Ok(Err(error)) = dropped.join() {
            eprintln!("{} is left behind: {error}", self.name);
        }
    }
}

/// One statement, on a connection of its own.
async fn run(server: &str, sql: String) -> sqlx::Result<()> {
    let mut admin = sqlx::PgConnection::connect(server).await?;
    sqlx::query(AssertSqlSafe(sql)).execute(&mut admin).await?;
    admin.close().await
}

/// Finds or makes the template of these migrations. It stays for the next run where the server does. Runs that begin at
/// once do not wait for each other: each makes its own, and the first to finish gives it the name.
async fn template(server: &str) -> String {
    let mut hash = DefaultHasher::new();
    for migration in sqlx::migrate!("./migrations").iter() {
        migration.checksum.hash(&mut hash);
    }
    let name = format!("good_measure_empty_{:016x}", hash.finish());
    if !is_there(server, &name).await {
        let made = Database::bare(server).await;
        let store = Store::open(&made.url()).await.expect("opens");
        // A database is renamed, and copied, only while nobody is connected.
        store.close().await;
        let named = run(
            server,
            format!("alter database {} rename to {name}", made.name),
        )
        .await;
        assert!(is_there(server, &name).await, "no template: {named:?}");
    }
    name
}

async fn is_there(server: &str, name: &str) -> bool {
    let mut admin = sqlx::PgConnection::connect(server)
        .await
        .expect("PostgreSQL answers");
    sqlx::query_scalar("select exists (select 1 from pg_database where datname = $1)")
        .bind(name)
        .fetch_one(&mut admin)
        .await
        .expect("an answer")
}

/// What a file of SQLite holds when it was only migrated.
async fn empty_file() -> &'static [u8] {
    let make = || async {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("empty.sqlite");
        let store = Store::open(&format!("sqlite:{}", file.display()))
            .await
            .expect("opens");
        store.close().await;
        fs::read(&file).expect("a file")
    };
    EMPTY_FILE.get_or_init(make).await
}

/// A server and its database.
#[derive(Clone)]
pub struct World {
    pub app: App,
    /// Where its database is.
    pub url: String,
    /// What its browsers ask.
    pub router: Router,
}

/// A group with someone who coordinates it.
pub struct Group {
    pub id: OrganisationId,
    pub person: Person,
    pub browser: Browser,
}

impl Group {
    /// An address below the group's home.
    pub fn at(&self, rest: &str) -> String {
        format!("/groups/{}/{rest}", self.id)
    }
}

impl World {
    /// A server on a database; on a new one with every table where there is no such file yet.
    pub async fn open(url: &str) -> Self {
        // What goes to the log is shown with a test that does not hold.
        let _ = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::ERROR)
            .with_test_writer()
            .try_init();
        let file = url.strip_prefix("sqlite:").map(Path::new);
        if let Some(file) = file.filter(|file| !file.exists()) {
            fs::write(file, empty_file().await).expect("a file");
        }
        let store = Store::open(url).await.expect("the database opens");
        let library = Library::shipped().unwrap_or_else(|problems| panic!("{problems}"));
        let context = ServerContext {
            address: "http://localhost".into(),
            ..ServerContext::default()
        };
        founding::add_set_up_key(&store, &hashed(SET_UP_KEY), clock::now())
            .await
            .expect("a set-up link");
        let (catalogue, _) = Catalogue::beside(library, &store).await.expect("opens");
        let world = Self::of(App::new(store, catalogue, context));
        Self {
            url: url.to_owned(),
            ..world
        }
    }

    /// A server around given parts.
    pub fn of(app: App) -> Self {
        Self {
            router: router(app.clone()),
            url: String::new(),
            app,
        }
    }

    /// Runs one statement on its database, past the server.
    pub async fn run(&self, sql: &str) {
        let sql = AssertSqlSafe(sql.to_owned());
        let done = if self.app.store.is_sqlite() {
            let database = sqlx::SqliteConnection::connect(&self.url).await;
            let mut database = database.expect("opens");
            sqlx::query(sql).execute(&mut database).await.map(|_| ())
        } else {
            let mut database = sqlx::PgConnection::connect(&self.url).await.expect("opens");
            sqlx::query(sql).execute(&mut database).await.map(|_| ())
        };
        done.expect("done");
    }

    /// A number from its database, past the server.
    pub async fn number(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql.to_owned());
        let found = if self.app.store.is_sqlite() {
            let database = sqlx::SqliteConnection::connect(&self.url).await;
            let mut database = database.expect("opens");
            sqlx::query_scalar(sql).fetch_one(&mut database).await
        } else {
            let mut database = sqlx::PgConnection::connect(&self.url).await.expect("opens");
            sqlx::query_scalar(sql).fetch_one(&mut database).await
        };
        found.expect("a number")
    }

    /// A browser nobody has signed in with.
    pub fn guest(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// A person with an account, signed in; the password is not one that could be used.
    pub async fn person(&self, name: &str) -> (Person, Browser) {
        let person = Person {
            id: PersonId::fresh(),
            name: name.into(),
            sign_in_name: format!("{}-{}", name.to_lowercase(), PersonId::fresh()),
            language: None,
        };
        assert!(
            people::add(&self.app.store, &person, "no hash", clock::now())
                .await
                .expect("added")
        );
        (person.clone(), self.browser_of(&person).await)
    }

    /// Somebody with this sign-in name and the password "three odd words here", and the browser in which they signed in.
    pub async fn account(&self, sign_in_name: &str) -> Browser {
        let person = Person {
            id: PersonId::fresh(),
            name: format!("{sign_in_name} by name"),
            sign_in_name: sign_in_name.into(),
            language: None,
        };
        let spot = self.app.hashing.spot(Line::Known).expect("a spot");
        let hash = spot.hash("three odd words here".into()).await;
        people::add(
            &self.app.store,
            &person,
            &hash.expect("a hash"),
            clock::now(),
        )
        .await
        .expect("added");
        let mut browser = self.guest();
        let fields = [
            ("sign_in_name", sign_in_name),
            ("password", "three odd words here"),
        ];
        browser.post("/sign-in", &fields).await.goes_to();
        browser
    }

    /// One more browser of a person.
    pub async fn browser_of(&self, person: &Person) -> Browser {
        let token = secret().expect("a secret");
        people::begin_session(
            &self.app.store,
            &hashed(&token),
            person.id,
            clock::now(),
            clock::now() - IDLE,
        )
        .await
        .expect("a session");
        let mut browser = self.guest();
        browser.cookies.push(("good-measure".into(), token));
        browser
    }

    /// A group with its coordinator.
    pub async fn group(&self, name: &str, coordinator: &str) -> Group {
        let (person, browser) = self.person(coordinator).await;
        let id = OrganisationId::fresh();
        let group = Organisation {
            id,
            name: name.into(),
            is_made_up: false,
            created_at: clock::now(),
        };
        organisations::add(&self.app.store, &group, None, Some(person.id))
            .await
            .expect("a group");
        Group {
            id,
            person,
            browser,
        }
    }

    /// A group of a network, with its coordinator.
    pub async fn member(&self, network: NetworkId, name: &str, coordinator: &str) -> Group {
        let (person, browser) = self.person(coordinator).await;
        let group = Organisation {
            id: OrganisationId::fresh(),
            name: name.into(),
            is_made_up: false,
            created_at: clock::now(),
        };
        organisations::add(&self.app.store, &group, Some(network), Some(person.id))
            .await
            .expect("a group");
        Group {
            id: group.id,
            person,
            browser,
        }
    }

    /// An agency of a network, with whoever runs it: added and invited by a facilitator.
    pub async fn agency(
        &self,
        network: NetworkId,
        facilitator: &mut Browser,
        name: &str,
        coordinator: &str,
    ) -> Group {
        let agencies = format!("/networks/{network}/agencies");
        let added = facilitator.post(&agencies, &[("name", name)]).await;
        let added = added.goes_to();
        let home = added.split('?').next().expect("an address");
        let invite = format!("{home}/invitations");
        let link = facilitator.post(&invite, &[]).await.shown().link();
        let (person, mut browser) = self.person(coordinator).await;
        browser.post(&link, &[]).await.goes_to();
        let id = home.rsplit('/').next().and_then(|id| id.parse().ok());
        Group {
            id: id.expect("a key"),
            person,
            browser,
        }
    }

    /// Makes a person facilitate a network.
    pub async fn facilitates(&self, network: NetworkId, person: &Person) {
        organisations::add_facilitator(&self.app.store, network, person.id, clock::now())
            .await
            .expect("a facilitator");
    }

    /// Brings a group into one more network.
    pub async fn joins(&self, network: NetworkId, group: &Group) {
        organisations::join(&self.app.store, network, group.id, clock::now())
            .await
            .expect("a membership");
    }

    /// A network with its facilitator.
    pub async fn network(&self, name: &str, facilitator: &str) -> (NetworkId, Browser) {
        let (person, browser) = self.person(facilitator).await;
        let network = Network {
            id: NetworkId::fresh(),
            name: name.into(),
            is_made_up: false,
        };
        organisations::add_network(&self.app.store, &network, person.id, clock::now())
            .await
            .expect("a network");
        (network.id, browser)
    }
}

/// One person's browser: keeps cookies, follows nothing by itself.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: Vec<(String, String)>,
    headers: Vec<(String, String)>,
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub body: String,
    pub bytes: Vec<u8>,
    pub head: Arc<axum::http::HeaderMap>,
    text: OnceLock<String>,
}

impl Browser {
    /// The same browser, sending one more header.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut browser = self.clone();
        browser.headers.push((name.into(), value.into()));
        browser
    }

    /// The same browser with one more cookie.
    pub fn with_cookie(&self, name: &str, value: &str) -> Self {
        let mut browser = self.clone();
        browser.cookies.push((name.into(), value.into()));
        browser
    }

    /// What its cookies hold.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        self.cookies.iter().map(|(_, value)| value.clone())
    }

    /// The same browser at another server.
    pub fn at_server(&self, world: &World) -> Self {
        Self {
            router: world.router.clone(),
            ..self.clone()
        }
    }

    /// Forgets who was signed in.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty())).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")));
        self.send(request).await
    }

    /// Sends a form that was put together field by field.
    pub async fn post_form(&mut self, path: &str, fields: &[(String, String)]) -> Page {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        self.post(path, &fields).await
    }

    /// Sends a file, as a form with a file field does, with other fields before it.
    pub async fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &[u8]),
    ) -> Page {
        let (edge, mut body) = ("edge-of-a-part", Vec::new());
        for (name, value) in fields {
            let part = format!(
                "--{edge}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend(part.bytes());
        }
        let head = format!(
            "--{edge}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            file.0
        );
        body.extend(head.bytes());
        body.extend(file.1);
        body.extend(format!("\r\n--{edge}--\r\n").bytes());
        let request = Request::post(path)
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={edge}"),
            )
            .body(Body::from(body));
        self.send(request).await
    }

    /// What it sends of its cookies.
    pub fn cookie(&self) -> String {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        cookies.join("; ")
    }

    /// An answer whose body is not fetched yet.
    pub async fn answer(&mut self, path: &str) -> Response<Body> {
        self.answer_to(Request::get(path).body(Body::empty())).await
    }

    async fn send(&mut self, request: Result<Request<Body>, axum::http::Error>) -> Page {
        Page::read(self.answer_to(request).await).await
    }

    async fn answer_to(
        &mut self,
        request: Result<Request<Body>, axum::http::Error>,
    ) -> Response<Body> {
        let mut request = request.expect("a request");
        for (name, value) in self
            .headers
            .iter()
            .cloned()
            .chain([("cookie".into(), self.cookie())])
        {
            let name: header::HeaderName = name.parse().expect("a header");
            request
                .headers_mut()
                .insert(name, value.parse().expect("a value"));
        }
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router always answers");
        self.keep_cookies(&response);
        response
    }

    fn keep_cookies(&mut self, response: &Response<Body>) {
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie").to_owned();
            let cookie = cookie::Cookie::parse(text).expect("a cookie");
            self.cookies.retain(|(name, _)| name != cookie.name());
            if !cookie.value().is_empty() {
                self.cookies
                    .push((cookie.name().into(), cookie.value().into()));
            }
        }
    }
}

impl Page {
    async fn read(response: Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        Self {
            status: head.status,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
            head: Arc::new(head.headers),
            text: OnceLock::new(),
        }
    }

    /// What a person meets on it: its words, what its fields hold, and what is read aloud for a picture. What is no page
    /// (a list of commas, JSON) is met whole.
    pub fn text(&self) -> &str {
        self.text.get_or_init(|| {
            let kind = self.head.get(header::CONTENT_TYPE);
            if kind.is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html")) {
                return self.body.clone();
            }
            let mut text = String::new();
            for node in Html::parse_document(&self.body).tree.nodes() {
                match node.value() {
                    scraper::Node::Text(words) => text.push_str(words),
                    scraper::Node::Element(element) => {
                        for name in ["value", "alt", "aria-label", "placeholder"] {
                            text.extend(element.attr(name).map(|words| format!("\n{words}\n")));
                        }
                    }
                    _ => {}
                }
            }
            text
        })
    }

    /// The words of each element that a CSS selector finds.
    #[track_caller]
    pub fn texts_of(&self, css: &str) -> Vec<String> {
        let selector = Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"));
        Html::parse_document(&self.body)
            .select(&selector)
            .map(|element| element.text().collect())
            .collect()
    }

    /// Checks that a CSS selector finds something on it.
    #[track_caller]
    pub fn has(&self, css: &str) -> &Self {
        assert!(
            !self.texts_of(css).is_empty(),
            "{css} is not on the page:\n{}",
            self.body
        );
        self
    }

    /// Checks that a CSS selector finds nothing on it.
    #[track_caller]
    pub fn lacks(&self, css: &str) -> &Self {
        assert!(
            self.texts_of(css).is_empty(),
            "{css} is on the page:\n{}",
            self.body
        );
        self
    }

    /// Checks that a text stands in something that a CSS selector finds.
    #[track_caller]
    pub fn says_in(&self, css: &str, text: &str) -> &Self {
        let found = self.texts_of(css);
        assert!(
            found.iter().any(|words| words.contains(text)),
            "\"{text}\" is not in {css}, which says {found:?}"
        );
        self
    }

    /// Where it sends the browser.
    #[track_caller]
    pub fn goes_to(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.body);
        self.head[header::LOCATION]
            .to_str()
            .expect("an address")
            .to_owned()
    }

    /// Checks that it is an ordinary page, and gives it back.
    #[track_caller]
    pub fn shown(self) -> Self {
        assert_eq!(self.status, StatusCode::OK, "{}", self.body);
        self
    }

    /// Checks that a person meets a text on it.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(
            self.text().contains(text),
            "\"{text}\" is not on the page:\n{}",
            self.body
        );
        self
    }

    /// Checks that a text stands nowhere in it, not even where nobody meets it.
    #[track_caller]
    pub fn never_says(&self, text: &str) -> &Self {
        assert!(
            !self.body.contains(text),
            "\"{text}\" is on the page:\n{}",
            self.body
        );
        self
    }

    /// The path of the invitation it shows.
    #[track_caller]
    pub fn link(&self) -> String {
        let (_, rest) = self
            .body
            .split_once("http://localhost")
            .expect("an invitation");
        rest.split('<').next().unwrap_or_default().to_owned()
    }

    /// The value of the first hidden field of this name.
    #[track_caller]
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let (_, rest) = self
            .body
            .split_once(&mark)
            .unwrap_or_else(|| panic!("no field {name}:\n{}", self.body));
        rest.split('"').next().unwrap_or_default().to_owned()
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
