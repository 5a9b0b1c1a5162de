//! Links that are handed out: until when they work, their codes, the workbook for letters, and forms that make each of them
//! once.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use axum::http::StatusCode;
use calamine::{Reader as _, Xlsx};
use chrono::{Days, Months, NaiveDate};
use good_measure::{
    clock,
    domain::ids::NetworkId,
    language::{Language, Translator},
};
use scraper::{ElementRef, Html, Selector};
use tempfile::TempDir;

use crate::{
    queries::{
        every_page::{addresses, pages},
        full::Full,
    },
    world::{Browser, Page, World, on_each_database},
};

fn today() -> NaiveDate {
    clock::day(clock::now())
}

fn in_words(day: NaiveDate) -> String {
    Translator(Language::English).date(day)
}

/// Adds a group that nobody runs; gives its page.
async fn unrun(fay: &mut Browser, network: NetworkId, name: &str) -> String {
    let groups = format!("/networks/{network}/groups");
    let to = fay.post(&groups, &[("name", name)]).await.goes_to();
    to.split('?').next().expect("a path").to_owned()
}

fn key(page: &str) -> String {
    page.rsplit('/').next().expect("a key").to_owned()
}

/// What a browser sends of the first form that leads to an address, without a change by whoever sits before it.
fn fields(page: &Page, action: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.body);
    let forms = Selector::parse(&format!("form[action='{action}']")).expect("a selector");
    let form = html.select(&forms).next();
    sent(form.unwrap_or_else(|| panic!("no form leads to {action}:\n{}", page.body)))
}

fn sent(form: ElementRef<'_>) -> Vec<(String, String)> {
    let inputs = Selector::parse("input[name]").expect("a selector");
    let is_sent = |input: &ElementRef<'_>| match input.attr("type") {
        Some("checkbox" | "radio") => input.attr("checked").is_some(),
        _ => true,
    };
    let part = |input: ElementRef<'_>, name| input.attr(name).unwrap_or_default().to_owned();
    form.select(&inputs)
        .filter(is_sent)
        .map(|input| (part(input, "name"), part(input, "value")))
        .collect()
}

/// The same fields with another value for one of them.
fn with(fields: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let others = fields.iter().filter(|(known, _)| known != name).cloned();
    others
        .chain([(name.to_owned(), value.to_owned())])
        .collect()
}

/// The links on a page.
fn links(page: &Page) -> Vec<String> {
    let boxes = page.texts_of(".link-box");
    let path = |link: String| link.trim_start_matches("http://localhost").to_owned();
    boxes.into_iter().map(path).collect()
}

async fn count(world: &World, table: &str) -> String {
    let sql = format!("select cast(count(*) as text) from {table}");
    world.rows(&sql).await[0][0].clone()
}

#[tokio::test]
async fn a_link_works_until_a_day_that_is_chosen_and_three_months_otherwise() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = unrun(&mut fay, network, "Mill Lane").await;
        let hall = unrun(&mut fay, network, "Aspen hall").await;
        let bulk = format!("/networks/{network}/invitations");
        let page = fay.get(&bulk).await.shown();
        let usual = in_words(today() + Months::new(3));
        let as_it_is = fields(&page, &bulk);
        assert!(
            as_it_is.contains(&("until".into(), usual.clone())),
            "{as_it_is:?}"
        );
        page.says("In 2 weeks (").says("Or pick it:");

        // What is wrong is said, and what was ticked stays ticked.
        let one = with(&as_it_is, "group", &key(&hall));
        for (typed, said) in [
            ("yesterday", "This day has passed"),
            ("in 13 months", "more than a year away"),
            ("soonish", "We could not read this date"),
            ("", "Please fill this in"),
        ] {
            let wrong = fay.post_form(&bulk, &with(&one, "until", typed)).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            wrong
                .says(said)
                .says("Until when can it be used?")
                .has(&format!("[name=group][value='{}'][checked]", key(&hall)))
                .lacks(&format!("[name=group][value='{}'][checked]", key(&mill)));
        }
        assert_eq!(count(&world, "invitation").await, "0");

        // The usual, in words, near by and picked: said on the card, where links are out, and where one joins.
        let near = today() + Days::new(14);
        let picked = today() + Days::new(200);
        for (name, value, day) in [
            ("secret", "", today() + Months::new(3)),
            ("until", "in 1 month", today() + Months::new(1)),
            ("until_near", "2-weeks", near),
            ("until_picked", &picked.to_string(), picked),
            ("until", "today", today()),
        ] {
            let until = in_words(day);
            let made = fay.post_form(&bulk, &with(&one, name, value)).await.shown();
            made.says(&format!("It works until {until}, and for one person."));
            let link = links(&made).remove(0);
            world
                .guest()
                .get(&link)
                .await
                .shown()
                .says(&format!("This link works until {until}."));
        }
        // One form more with another day makes no other link: the day is the one that was chosen last.
        let day = in_words(today() + Months::new(12));
        let again = fay
            .post_form(&bulk, &with(&one, "until", &day))
            .await
            .shown();
        let link = links(&again).remove(0);
        world.guest().get(&link).await.shown().says(&day);
        assert_eq!(count(&world, "invitation").await, "2");
        fay.get(&hall)
            .await
            .shown()
            .says(&format!("It works until {day}."));
        // A link that is out leaves its group to the end of the list.
        let page = fay.get(&bulk).await.shown();
        page.says(&format!("has a link that nobody has used yet, until {day}"));
        let picks = page.texts_of("fieldset label");
        assert!(
            picks[0].contains("Mill Lane") && picks[1].contains("Aspen hall"),
            "{picks:?}"
        );

        // What was stopped is not opened again by the form that made it.
        fay.post(&format!("{hall}/links/stop"), &[]).await.goes_to();
        let reloaded = fay.post_form(&bulk, &with(&one, "until", &day)).await;
        assert_eq!(reloaded.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(world.guest().get(&link).await.status, StatusCode::GONE);
    })
    .await;
}

#[tokio::test]
async fn one_link_into_a_group_has_a_day_too_and_a_code_where_nobody_runs_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let unrun = unrun(&mut fay, network, "Mill Lane").await;
        let mut table = world.group("Long table", "Ben").await;
        let (own, invite) = (table.at("about"), table.at("invitations"));
        for (browser, page, form) in [
            (&mut fay, unrun.clone(), format!("{unrun}/invitations")),
            (&mut table.browser, own, invite),
        ] {
            let shown = browser.get(&page).await.shown();
            let as_it_is = fields(&shown, &form);
            let wrong = browser
                .post_form(&form, &with(&as_it_is, "until", "1 May 2020"))
                .await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            wrong
                .says("This day has passed")
                .has("[name=until][value='1 May 2020']")
                .has("details[open] [name=until]")
                .lacks(".link-box");
            let made = browser
                .post_form(&form, &with(&as_it_is, "until", "in 2 weeks"))
                .await
                .shown();
            let until = in_words(today() + Days::new(14));
            made.says(&format!("It works once, until {until}."));
            let link = links(&made).remove(0);
            // A group that somebody runs has more to lose than a code is long.
            match made.texts_of("b.spaced").first() {
                Some(code) => {
                    assert!(form.starts_with("/networks/"), "{form}");
                    assert_eq!(link, format!("/join/{}", code.replace(' ', "")));
                }
                None => assert!(link.len() > 43, "{link}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_is_typed_as_people_type_and_leads_to_its_group_as_long_as_it_works() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = unrun(&mut fay, network, "Mill Lane").await;
        let form = format!("{mill}/invitations");
        let made = fay.post(&form, &[]).await.shown();
        let (code, link) = (made.texts_of("b.spaced").remove(0), made.link());
        let mut tom = world.guest();
        for typed in [
            code.clone(),
            code.to_lowercase(),
            code.replace(' ', "-"),
            code.replace('0', "o").replace('1', "l"),
        ] {
            let to = tom.post("/in", &[("code", &typed)]).await.goes_to();
            assert_eq!(to, link, "{typed}");
        }
        // Also in the address, as somebody types it from paper.
        let typed = format!("/join/{}", code.to_lowercase().replace(' ', "-"));
        tom.get(&typed).await.shown().says("Join Mill Lane");
        let signs = code.replace(' ', "");
        let other = if signs.starts_with('A') { 'C' } else { 'A' };
        for (wrong, said) in [
            (format!("{other}{}", &signs[1..]), "This code opens nothing"),
            (signs[1..].to_owned(), "A code has eight or twelve letters"),
        ] {
            let page = tom.post("/in", &[("code", &wrong)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            page.says(said);
        }
        let (_, mut jo) = world.person("Jo").await;
        jo.post(&typed, &[]).await.goes_to();
        tom.post("/in", &[("code", &code)])
            .await
            .says("This code opens nothing");
        assert_eq!(tom.get(&link).await.status, StatusCode::GONE);
        // What stands in the database opens nothing.
        let kept = world.rows("select token_hash from invitation").await;
        let kept = format!("{kept:?}");
        assert!(!kept.contains(&signs), "{kept}");
    })
    .await;
}

#[tokio::test]
async fn the_workbook_has_the_links_of_the_cards_a_row_a_group_and_makes_none_anew() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in ["=Equal", "Mill Lane", "مطبخ الحي"] {
            unrun(&mut fay, network, name).await;
        }
        let bulk = format!("/networks/{network}/invitations");
        let book = format!("{bulk}/links.xlsx");
        for (language, heads) in [
            (Language::English, ["Group", "Link", "Code", "Valid until"]),
            (
                Language::Spanish,
                ["Grupo", "Enlace", "Código", "Vale hasta"],
            ),
            (
                Language::Arabic,
                ["المجموعة", "الرابط", "الرمز", "صالح حتى"],
            ),
        ] {
            let mut fay = fay.with("accept-language", language.tag());
            let page = fay.get(&bulk).await.shown();
            let all = Selector::parse("[name=group]").expect("a selector");
            let html = Html::parse_document(&page.body);
            let day = (today() + Days::new(40)).to_string();
            let mut chosen = with(&fields(&page, &bulk), "until", &day);
            chosen.retain(|(name, _)| name != "group");
            chosen.extend(html.select(&all).map(|group| {
                (
                    "group".to_owned(),
                    group.attr("value").unwrap_or_default().to_owned(),
                )
            }));
            let before = count(&world, "invitation").await;
            let cards = fay.post_form(&bulk, &chosen).await.shown();
            let made: usize = count(&world, "invitation").await.parse().expect("a number");
            assert_eq!(made, before.parse::<usize>().expect("a number") + 3);
            let asked = fields(&cards, &book);
            let mut told = Vec::new();
            // Pressed twice it is the same workbook.
            for _ in 0..2 {
                let file = fay.post_form(&book, &asked).await.shown();
                let name = file.head["content-disposition"].to_str().expect("a name");
                assert!(
                    name.starts_with("attachment") && name.contains(".xlsx"),
                    "{name}"
                );
                let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.bytes)).expect("a workbook");
                let sheet = book
                    .worksheet_range_at(0)
                    .expect("a sheet")
                    .expect("its cells");
                let rows: Vec<Vec<String>> = sheet
                    .rows()
                    .map(|row| row.iter().map(ToString::to_string).collect())
                    .collect();
                assert_eq!(rows[0], heads);
                told.push(rows);
            }
            assert_eq!(told[0], told[1]);
            assert_eq!(count(&world, "invitation").await, made.to_string());
            let until = Translator(language).date(today() + Days::new(40));
            let on_cards: Vec<Vec<String>> = cards
                .texts_of(".ticket h2")
                .into_iter()
                .zip(cards.texts_of(".ticket .link-box"))
                .zip(cards.texts_of(".ticket b.spaced"))
                .map(|((name, link), code)| vec![name, link, code, until.clone()])
                .collect();
            assert_eq!(on_cards.len(), 3);
            assert_eq!(told[0][1..], on_cards[..]);
            // Once all of them are stopped there is nothing to write.
            for (_, group) in chosen.iter().filter(|(name, _)| name == "group") {
                let stop = format!("/networks/{network}/groups/{group}/links/stop");
                fay.post(&stop, &[]).await.goes_to();
            }
            assert_eq!(fay.post_form(&book, &asked).await.goes_to(), bulk);
        }
        // A file that comes by POST is for facilitators alone, as all else of the network.
        let (_, mut eve) = world.person("Eve").await;
        assert_eq!(eve.post(&book, &[]).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// Forms that make a link, by their addresses without keys. A link to a new password has its own story.
const MAKING: &[&str] = &[
    "/groups/{}/calendar",
    "/groups/{}/invitations",
    "/groups/{}/people/{}/password",
    "/groups/{}/reports/{}/pages",
    "/groups/{}/voices/{}/tablet",
    "/in/{}",
    "/in/{}/back",
    "/networks/{}/agencies/{}/invitations",
    "/networks/{}/groups/{}/invitations",
    "/networks/{}/invitations",
    "/networks/{}/people",
    "/networks/{}/people/group-link",
    "/networks/{}/promisers/{}/link",
    "/networks/{}/reports/{}/pages",
    "/networks/{}/voices/{}/tablet",
];

/// An address with braces for its keys and codes.
fn without_keys(address: &str) -> String {
    let mut parts: Vec<&str> = address.split('/').collect();
    for at in 1..parts.len() {
        let is_key = parts[at].len() == 32 && parts[at].chars().all(|c| c.is_ascii_hexdigit());
        if is_key || parts[at - 1] == "in" {
            parts[at] = "{}";
        }
    }
    parts.join("/")
}

/// A form that makes a link: whether it is of a network, where it is sent, and what is sent.
type Making = (bool, String, Vec<(String, String)>);

/// Whether a form makes a link: it carries the secret of one.
fn makes_a_link(form: ElementRef<'_>) -> bool {
    let action = form.attr("action").unwrap_or_default();
    let fields = sent(form);
    let carries = |name: &str| fields.iter().any(|(known, _)| known == name);
    carries("secret") || carries("link") && action.ends_with("/password")
}

#[tokio::test]
async fn every_form_that_makes_a_link_has_a_key_and_sent_twice_makes_one() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("twice.sqlite").display());
    let mut full = Full::build(&url, 1).await;
    let forms = Selector::parse("form[method=post]").expect("a selector");
    let mut found: BTreeMap<String, Making> = BTreeMap::new();
    let mut seen: Vec<(bool, String)> = pages()
        .filter(|route| {
            !route
                .rsplit('/')
                .next()
                .is_some_and(|last| last.contains('.'))
        })
        .flat_map(|route| {
            let of_network = route.starts_with("/networks/");
            let addresses = addresses(&full, route);
            addresses.into_iter().map(move |path| (of_network, path))
        })
        .collect();
    let code = full.code.clone();
    seen.push((false, format!("/in/{code}")));
    // A group that nobody runs is invited to by those who support it; a colleague is helped to a new password.
    seen.push((
        true,
        format!("/networks/{}/groups/{}", full.network, full.empty),
    ));
    seen.push((
        true,
        format!("/networks/{}/agencies/{}", full.network, full.department),
    ));
    for (of_network, path) in seen {
        let browser = if of_network {
            &mut full.fay
        } else {
            &mut full.mill.browser
        };
        let page = browser.get(&path).await;
        let html = Html::parse_document(&page.body);
        for form in html.select(&forms).filter(|form| makes_a_link(*form)) {
            let action = form.attr("action").unwrap_or_default().to_owned();
            found.insert(without_keys(&action), (of_network, action, sent(form)));
        }
    }
    let known: BTreeSet<&str> = MAKING.iter().copied().collect();
    let made: BTreeSet<&str> = found.keys().map(String::as_str).collect();
    assert!(
        made.is_subset(&known),
        "say in MAKING which forms make a link: {:?}",
        made.difference(&known)
    );
    assert!(made.len() >= 8, "only {made:?}");
    for (form, (of_network, action, fields)) in &found {
        let browser = if *of_network {
            &mut full.fay
        } else {
            &mut full.mill.browser
        };
        let first = browser.post_form(action, fields).await;
        let before = everything(&full.world).await;
        let second = browser.post_form(action, fields).await;
        assert_eq!(first.status, second.status, "{form}");
        assert_eq!(links(&first), links(&second), "{form}");
        assert_eq!(
            before,
            everything(&full.world).await,
            "{form} sent twice made more"
        );
    }
}

/// How many rows there are of all that such forms make.
async fn everything(world: &World) -> Vec<String> {
    let mut counts = Vec::new();
    for table in [
        "invitation",
        "network_invitation",
        "calendar_link",
        "password_link",
        "voices_kiosk",
        "contributor",
        "contributor_device",
        "report_page",
        "group_report_page",
    ] {
        counts.push(count(world, table).await);
    }
    counts
}
