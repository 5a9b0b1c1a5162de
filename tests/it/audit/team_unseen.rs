//! What one of a team answers on their own is seen nowhere in the group: every page, standing, count and file is the same
//! with it and without it.

use std::{
    io::{Cursor, Read as _},
    time::Duration,
};

use axum::http::{Method, StatusCode};
use good_measure::{
    clock,
    domain::ids::NetworkId,
    server::routes::{self, Access, Route},
};

use crate::{
    audit::{
        LISTENING, answer,
        team::{answers, join, start_apart},
    },
    queries::{every_page::addresses, full::Full},
    server::hostile::words_of,
    world::{Browser, Group, Page, World, on_each_database},
};

/// What a guest answers, beside what the group agreed on: the other end of the scale, a hunch, and a word of their own.
const OF_GUEST: [(&str, &str); 3] = [
    ("choice", "1"),
    ("reflection", "Marmalade"),
    ("strength", "hunch"),
];

/// Files that hold the moment at which they were made.
const MADE_AT: [&str; 5] = [".pdf", ".docx", ".xlsx", ".zip", ".ics"];

/// The pages and files of the group and of those who support it, but for the pages of the team itself.
fn of_group() -> Vec<Route> {
    let mut routes = routes::table();
    routes.retain(|route| {
        let is_of_team = route.path.contains("/team") || route.path.contains("/talk");
        let is_of_group = !matches!(route.access, Access::Anyone | Access::Answerer);
        route.method == Method::GET && is_of_group && !is_of_team
    });
    routes
}

/// A page or a file. Where too many files are being made it is asked for again, as its page says.
async fn read(browser: &mut Browser, path: &str) -> Page {
    loop {
        let page = browser.get(path).await;
        if page.status != StatusCode::SERVICE_UNAVAILABLE {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// What a page or a file says, without the keys and secrets that are new in each of them.
fn told(path: &str, page: &Page) -> String {
    let address = path.split('?').next().unwrap_or(path);
    let text = if address.ends_with("everything.json") {
        let mut json: serde_json::Value = serde_json::from_slice(&page.bytes).expect("JSON");
        // When it was made is not what it says.
        json.as_object_mut().expect("an object").remove("taken_at");
        json.to_string()
    } else if address.ends_with(".ics") {
        let lines = page.body.lines();
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with("DTSTAMP")).collect();
        lines.join("\n")
    } else if MADE_AT.iter().any(|end| address.ends_with(end)) {
        unpacked(&page.bytes)
    } else if address.ends_with(".png") {
        format!("{:?}", page.bytes)
    } else {
        page.text().to_owned()
    };
    // Until when what is removed can be brought back is told from the moment of asking.
    let is_of_a_moment = MADE_AT.iter().chain(&["/remove"]);
    let hides_times = is_of_a_moment.into_iter().any(|end| address.ends_with(end));
    format!("{} {}", page.status, without_keys(&text, hides_times))
}

/// What is in a file, and in files in it, one after the other. Of a PDF it is the words, where the machine can read them.
fn unpacked(bytes: &[u8]) -> String {
    if bytes.starts_with(b"%PDF") {
        return words_of(bytes).unwrap_or_default();
    }
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut held = Vec::new();
        let mut file = archive.by_index(at).expect("a file");
        file.read_to_end(&mut held).expect("its bytes");
        all += &format!("\n{}\n{}", file.name().expect("a name"), unpacked(&held));
    }
    all
}

/// A text in which one word stands for every key and secret, and where asked for one for every time of day.
fn without_keys(text: &str, hides_times: bool) -> String {
    let is_of_word = |sign: char| sign.is_ascii_alphanumeric() || "-_:.".contains(sign);
    let mut all = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(is_of_word) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|sign| !is_of_word(sign)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        // 03:41, 20261127T034158Z, 2026-11-27T03:41:58.5Z, and the days and parts of a day that workbooks count.
        let is_time = digits >= 3 && word.contains(':') || digits >= 9;
        all += before;
        all += match word {
            word if word.len() >= 32 => "KEY",
            _ if hides_times && is_time => "TIME",
            word => word,
        };
        rest = after;
    }
    all + rest
}

/// What day it is: pages of two days differ whatever anybody answered.
fn today() -> chrono::NaiveDate {
    clock::day(clock::now())
}

/// What whoever runs a group, and its facilitator, read of it, each with its address.
async fn all_read(full: &mut Full) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for route in of_group() {
        let browser = if route.path.starts_with("/networks/") {
            &mut full.fay.clone()
        } else {
            &mut full.mill.browser.clone()
        };
        // The world of all pages has another group for this one, whose audits are none.
        let paths = if route.path.ends_with("/everything.zip") {
            vec![full.mill.at("everything.zip")]
        } else {
            addresses(full, route.path)
        };
        for path in paths {
            let page = read(browser, &path).await;
            all.push((path.clone(), told(&path, &page)));
        }
    }
    assert!(all.len() > 150, "only {} were read", all.len());
    all
}

/// Points out the first difference, as whole files are too long to compare by eye.
#[track_caller]
fn same(path: &str, one: &str, other: &str) {
    let at = one.bytes().zip(other.bytes()).position(|(a, b)| a != b);
    let at = at.unwrap_or(one.len().min(other.len()));
    let near = |text: &str| {
        let bytes = &text.as_bytes()[at.saturating_sub(300)..(at + 300).min(text.len())];
        String::from_utf8_lossy(bytes).into_owned()
    };
    assert!(
        one == other,
        "{path} differs:\n{}\n--- and ---\n{}",
        near(one),
        near(other)
    );
}

#[tokio::test]
async fn what_a_guest_answers_changes_no_page_count_or_file_of_the_group() {
    on_each_database(async |world| {
        let mut full = Full::within(world, 1).await;
        full.open = full.apart.clone();
        let audit = full.mill.at(&format!("audits/{}", full.apart));
        for statement in LISTENING {
            answer(&mut full.mill, &audit, statement, &[("choice", "3")])
                .await
                .goes_to();
        }
        // How far the last download is stands on a page.
        let everything = full.mill.at("everything.zip");
        read(&mut full.mill.browser, &everything).await;
        let day = today();
        let before = all_read(&mut full).await;
        let (mut guest, own) = join(&full.world, &full.code, "Guesta", "users").await;
        for statement in LISTENING {
            answers(&mut guest, &own, statement, &OF_GUEST).await;
        }
        let after = all_read(&mut full).await;
        if today() != day {
            return;
        }
        assert_eq!(before.len(), after.len());
        for ((path, before), (_, after)) in before.iter().zip(&after) {
            same(path, before, after);
            for word in ["Marmalade", "Guesta"] {
                assert!(!after.contains(word), "{word} is on {path}");
            }
        }
        // What is theirs only they can read.
        let path = format!("{own}/statements/{}", LISTENING[0]);
        guest.get(&path).await.shown().says("Marmalade");
        let status = full.mill.browser.get(&path).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND);
        let status = full.world.guest().get(&path).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// A group of a network of its own.
struct Twin {
    network: NetworkId,
    fay: Browser,
    mill: Group,
    audit: String,
}

impl Twin {
    /// One that agreed on the third level everywhere and closed its audit; before that a guest answered, or nobody did.
    async fn closed(world: &World, answers_too: bool) -> Self {
        let (network, fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let (audit, code) = start_apart(&mut mill).await;
        for statement in LISTENING {
            answer(&mut mill, &audit, statement, &[("choice", "3")])
                .await
                .goes_to();
        }
        // That they were there is said; what they answer is not.
        let (mut guest, own) = join(world, &code, "Guesta", "users").await;
        if answers_too {
            for statement in LISTENING {
                answers(&mut guest, &own, statement, &OF_GUEST).await;
            }
        }
        let close = format!("{audit}/close");
        mill.browser.post(&close, &[]).await.goes_to();
        let id = audit.rsplit('/').next().expect("an id").to_owned();
        let shared = [
            (format!("{network}.{id}"), "all"),
            (format!("{network}.plan"), "all"),
        ];
        let shared: Vec<(&str, &str)> = shared.iter().map(|(name, how)| (&**name, *how)).collect();
        mill.browser
            .post(&mill.at("sharing"), &shared)
            .await
            .goes_to();
        Self {
            network,
            fay,
            mill,
            audit: id,
        }
    }

    /// Its pages and files, each with its route.
    async fn all_read(&mut self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for route in of_group() {
            let path = route
                .path
                .replace("{group}", &self.mill.id.to_string())
                .replace("{network}", &self.network.to_string())
                .replace("{audit}", &self.audit)
                .replace("{statement}", LISTENING[0])
                .replace("{principle}", "listening")
                .replace("{questionnaire}", "listening-check")
                .replace("{picture}", "audits.png")
                .replace("/themes/lis.early/{file}", "/themes/lis.early/groups.csv")
                .replace("{file}", "grid.csv");
            if path.contains('{') {
                continue;
            }
            let path = if path.contains("/themes") {
                format!("{path}?questionnaire=listening-check")
            } else {
                path
            };
            let browser = if path.starts_with("/networks/") {
                &mut self.fay
            } else {
                &mut self.mill.browser
            };
            let page = read(browser, &path).await;
            // The twins did everything at moments of their own.
            all.push((route.path, without_keys(&told(&path, &page), true)));
        }
        assert!(all.len() > 70, "only {} were read", all.len());
        all
    }
}

#[tokio::test]
async fn a_closed_audit_stands_where_the_group_agreed_whatever_a_guest_answered() {
    on_each_database(async |world| {
        let day = today();
        let mut alone = Twin::closed(&world, false).await;
        let mut beside = Twin::closed(&world, true).await;
        let [alone, beside] = [alone.all_read().await, beside.all_read().await];
        if today() != day {
            return;
        }
        for ((route, alone), (_, beside)) in alone.iter().zip(&beside) {
            same(route, alone, beside);
        }
        let results = beside.iter().find(|(route, _)| route.ends_with("/results"));
        assert!(results.is_some_and(|(_, said)| said.contains("Listening: Mostly")));
    })
    .await;
}
