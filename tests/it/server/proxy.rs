//! The README's lines for web servers that stand in front of the product, tried with those web servers.

use std::{
    env, fs,
    io::Cursor,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use good_measure::{
    clock, commands,
    domain::{
        ids::{NetworkId, OrganisationId, PersonId},
        organisation::{Network, Organisation},
        person::Person,
    },
    keys::Fresh as _,
    server::router,
    store::{organisations, people},
};
use tempfile::TempDir;

use super::origin::{ADDRESS, at};
use crate::world::World;

const PASSWORD: &str = "three words of Ana's";

/// Where the README says that the product listens.
const BEHIND: &str = "127.0.0.1:3000";

/// The lines of the README, set in, that begin a whole file and hold this word.
fn lines_with(word: &str) -> String {
    let readme = fs::read_to_string("README.md").expect("a README");
    let (_, section) = readme.split_once("## On the web").expect("its section");
    let mut blocks = vec![String::new()];
    for line in section.lines() {
        let last = blocks.last_mut().expect("a block");
        if line.is_empty() || line.starts_with("    ") {
            last.push_str(line.trim_start_matches("    "));
            last.push('\n');
        } else if !last.is_empty() {
            blocks.push(String::new());
        }
    }
    let block = blocks.into_iter().find(|block| block.contains(word));
    block.unwrap_or_else(|| panic!("no lines with {word}"))
}

/// The text with each of these in place of the other, which must be there.
fn filled_in(mut text: String, pairs: &[(&str, String)]) -> String {
    for (hole, value) in pairs {
        assert!(text.contains(hole), "\"{hole}\" is not in\n{text}");
        text = text.replace(hole, value);
    }
    text
}

/// A port that was free a moment ago.
fn port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Where a program of one of these names is. Debian keeps some where only root looks.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// A web server that ends with this.
struct Front {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl Front {
    fn nginx(program: &Path, behind: SocketAddr) -> Self {
        let (folder, port) = (TempDir::new().expect("a folder"), self::port());
        let at = |name: &str| folder.path().join(name).display().to_string();
        let made = rcgen::generate_simple_self_signed(["measure.example.org".to_owned()]);
        let made = made.expect("a certificate");
        fs::write(at("fullchain.pem"), made.cert.pem()).expect("written");
        fs::write(at("privkey.pem"), made.signing_key.serialize_pem()).expect("written");
        let lines = filled_in(
            lines_with("proxy_pass"),
            &[
                ("listen 80;", format!("listen 127.0.0.1:{};", self::port())),
                ("listen 443 ssl;", format!("listen 127.0.0.1:{port} ssl;")),
                ("/etc/letsencrypt/live/measure.example.org/", at("")),
                ("/var/log/nginx/", at("")),
                (BEHIND, behind.to_string()),
            ],
        );
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|what| format!("{what}_temp_path {};\n", at(what)))
            .concat();
        let (pid, log) = (at("pid"), at("start.log"));
        // Root's nginx works as somebody who may not look into root's folders.
        let user = if rustix::process::geteuid().is_root() {
            "user root root;"
        } else {
            ""
        };
        let whole = format!(
            "daemon off;\n{user}\npid {pid};\nerror_log {log};\nevents {{}}\nhttp {{\n{temporary}\n{lines}\n}}\n"
        );
        fs::write(at("nginx.conf"), whole).expect("written");
        let child = Command::new(program)
            .args(["-e", &log, "-p", &at(""), "-c", &at("nginx.conf")])
            .spawn()
            .expect("nginx starts");
        Self {
            child,
            port,
            folder,
        }
    }

    fn caddy(program: &Path, behind: SocketAddr) -> Self {
        let (folder, port) = (TempDir::new().expect("a folder"), self::port());
        let home = folder.path().join("home").display().to_string();
        // Its own certificates instead of those for all the web, and ports that anyone may listen on.
        let here = format!(
            "{{\n    admin off\n    local_certs\n    skip_install_trust\n    http_port {}\n    https_port {port}\n    storage file_system {home}\n",
            self::port()
        );
        let lines = lines_with("reverse_proxy");
        let lines = filled_in(lines, &[(BEHIND, behind.to_string())]);
        let whole = lines.trim_start().replacen("{\n", &here, 1);
        let file = folder.path().join("Caddyfile");
        fs::write(&file, whole).expect("written");
        let log = fs::File::create(folder.path().join("caddy.log")).expect("a file");
        let child = Command::new(program)
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(&file)
            .env("HOME", &home)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("caddy starts");
        Self {
            child,
            port,
            folder,
        }
    }

    /// All that it wrote about itself and what it was asked.
    fn logs(&self) -> String {
        let files = fs::read_dir(self.folder.path())
            .expect("a folder")
            .flatten();
        files
            .filter(|file| {
                file.path()
                    .extension()
                    .is_some_and(|ending| ending == "log")
            })
            .map(|file| fs::read_to_string(file.path()).expect("text"))
            .collect()
    }

    /// What curl gets: the status, where it is sent, and the body. None while nobody answers.
    fn ask(&self, path: &str, words: &[&str]) -> Option<(u16, String, Vec<u8>)> {
        self.ask_from(ADDRESS, path, words)
    }

    /// The same from a page of some site, as Safari before 16.4 asks: it names the site, and not whether that is here.
    fn ask_from(&self, origin: &str, path: &str, words: &[&str]) -> Option<(u16, String, Vec<u8>)> {
        let (jar, body) = (
            self.folder.path().join("jar"),
            self.folder.path().join("body"),
        );
        let to = format!("measure.example.org:443:127.0.0.1:{}", self.port);
        let curl = Command::new("curl")
            .args(["--silent", "--insecure", "--connect-to", &to])
            .arg("--cookie")
            .arg(&jar)
            .arg("--cookie-jar")
            .arg(&jar)
            .arg("--output")
            .arg(&body)
            .args(["--write-out", "%{http_code} %{redirect_url}"])
            .args(["--header", &format!("Origin: {origin}")])
            .args(words)
            .arg(format!("{ADDRESS}{path}"))
            .output()
            .expect("curl runs");
        if !curl.status.success() {
            return None;
        }
        let said = String::from_utf8(curl.stdout).expect("text");
        let (status, to) = said.split_once(' ').expect("two words");
        let to = to.strip_prefix(ADDRESS).unwrap_or(to).to_owned();
        // An answer without a body leaves no file, or that of before.
        let body = fs::read(&body).unwrap_or_default();
        Some((status.parse().expect("a number"), to, body))
    }

    fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        self.ask(path, &[]).expect("an answer")
    }

    /// Waits until it passes something on.
    fn wait(&self) {
        for _ in 0..600 {
            if self
                .ask("/live", &[])
                .is_some_and(|(status, ..)| status == 200)
            {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("nothing comes through:\n{}", self.logs());
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        // nginx takes its workers along when it is asked to end, and not when it is killed.
        let id = i32::try_from(self.child.id()).expect("a number");
        if let Some(id) = rustix::process::Pid::from_raw(id) {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::TERM);
        }
        let _ = self.child.wait();
    }
}

/// Ana, who has a password, and her group and network.
async fn ana(world: &World) -> (OrganisationId, NetworkId) {
    let (store, now) = (&world.app.store, clock::now());
    let ana = Person {
        id: PersonId::fresh(),
        name: "Ana".into(),
        sign_in_name: "ana".into(),
        language: None,
    };
    let hash = commands::person::hash_password(&world.app, PASSWORD.into()).await;
    let added = people::add(store, &ana, &hash.expect("a hash"), now).await;
    assert!(added.expect("added"));
    let network = Network {
        id: NetworkId::fresh(),
        name: "Riverside".into(),
        is_made_up: false,
    };
    organisations::add_network(store, &network, ana.id, now)
        .await
        .expect("a network");
    let group = Organisation {
        id: OrganisationId::fresh(),
        name: "Mill Lane".into(),
        is_made_up: false,
        created_at: now,
    };
    organisations::add(store, &group, Some(network.id), Some(ana.id))
        .await
        .expect("a group");
    (group.id, network.id)
}

/// What people do through a web server, from signing in to bringing a list.
fn use_through(front: &Front, group: OrganisationId, network: NetworkId) {
    front.wait();
    let form = ["--data-urlencode", "sign_in_name=ana", "--data-urlencode"];
    let password = format!("password={PASSWORD}");
    let form = [&form[..], &[&password]].concat();
    let foreign = front.ask_from("https://evil.example", "/sign-in", &form);
    assert_eq!(foreign.expect("an answer").0, 403, "a form of another site");
    let (status, to, body) = front.ask("/sign-in", &form).expect("an answer");
    let said = String::from_utf8_lossy(&body).into_owned();
    assert_eq!((status, to.as_str()), (303, "/"), "{said}");

    let plan = format!("/groups/{group}/plan");
    let action = ["--data-urlencode", "what=Paint the door"];
    let (status, to, _) = front.ask(&plan, &action).expect("an answer");
    assert_eq!(status, 303);
    assert!(to.starts_with(&plan), "{to}");
    let (status, _, body) = front.get(&plan);
    assert_eq!(status, 200);
    assert!(String::from_utf8_lossy(&body).contains("Paint the door"));

    let (status, _, zip) = front.get(&format!("/groups/{group}/everything.zip"));
    assert_eq!(status, 200);
    let zip = zip::ZipArchive::new(Cursor::new(zip)).expect("a whole file");
    assert!(zip.len() > 5, "{}", zip.len());

    let import = format!("/networks/{network}/import");
    let row = |nth: usize| format!("Kitchen {nth},{}\n", "Warm soup ".repeat(39));
    let list: String = std::iter::once("Group,Description\n".to_owned())
        .chain((0..4_900).map(row))
        .collect();
    assert!(list.len() > 1_900_000, "{}", list.len());
    let file = front.folder.path().join("list.csv");
    let sent = format!("file=@{}", file.display());
    fs::write(&file, &list).expect("written");
    let (status, to, body) = front.ask(&import, &["--form", &sent]).expect("an answer");
    assert_eq!(status, 303, "{}", String::from_utf8_lossy(&body));
    assert_eq!(front.get(&to).0, 200, "{to}");
    // One that is too large is refused by the product, kindly, and not by what stands before it.
    // Not so large that it answers before all has arrived: what stands before it may then hear nothing.
    fs::write(&file, list.repeat(6)).expect("written");
    let (status, _, body) = front.ask(&import, &["--form", &sent]).expect("an answer");
    let said = String::from_utf8_lossy(&body);
    assert_eq!(status, 413, "{said}");
    assert!(said.contains("</html>") && said.contains("list"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_of_the_readme_work_in_nginx_and_caddy() {
    if program("curl").is_none() {
        eprintln!("curl is not here, so nginx and Caddy were not tried");
        return;
    }
    type Start = fn(&Path, SocketAddr) -> Front;
    let fronts: [(&str, Start); 2] = [("nginx", Front::nginx), ("caddy", Front::caddy)];
    for (name, start) in fronts {
        let Some(program) = program(name) else {
            eprintln!("{name} is not here, so its lines in the README were not tried");
            continue;
        };
        let folder = TempDir::new().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("front.sqlite").display());
        let world = at(&World::open(&url).await, ADDRESS);
        let (group, network) = ana(&world).await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a port");
        let behind = listener.local_addr().expect("an address");
        let app = world.app.clone();
        // Of its own, so that its connections end with it.
        let server = tokio::runtime::Runtime::new().expect("a runtime");
        server.spawn(async move { axum::serve(listener, router(app)).await });
        let front = tokio::task::spawn_blocking(move || {
            let front = start(&program, behind);
            use_through(&front, group, network);
            front
        });
        let front = front.await.expect("it works");
        // Now nobody is behind it, which may be worth a line in its log, and no address with a secret in it.
        server.shutdown_background();
        let asked = tokio::task::spawn_blocking(move || {
            let (status, ..) = front.get("/join/planted-token");
            (status, front.logs())
        });
        let (status, logs) = asked.await.expect("an answer");
        assert_eq!(status, 502, "{name}: {logs}");
        assert!(!logs.contains("planted-token"), "{name}: {logs}");
        world.app.store.close().await;
    }
}
