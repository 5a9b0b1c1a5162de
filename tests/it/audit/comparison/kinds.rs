//! Two versions of a questionnaire with every kind of change between them.

use std::fs;

use good_measure::{app::App, catalogue::Catalogue, questionnaires::Library};
use tempfile::TempDir;

use crate::{
    audit::comparison::{about, audit_of, changes},
    world::{Group, World, on_each_database},
};

const LEVELS: &[&str] = &["No", "A little", "Mostly", "Yes"];

/// A statement of a version: its id and its sentence.
type Asked = (&'static str, &'static str);

/// The first version.
const WARM: [Asked; 4] = [
    ("warm.same", "The pot is hot."),
    ("warm.word", "The cups are warm."),
    ("warm.move", "We ask who wants milk."),
    ("warm.whole", "The room is warm and dry."),
];

const KIND: [Asked; 3] = [
    ("kind.one", "We greet each guest."),
    ("kind.two", "We learn each name."),
    ("kind.old", "We ring a bell."),
];

/// The second.
const WARM_2: [Asked; 4] = [
    ("warm.same", "The pot is hot."),
    ("warm.word", "Each cup is warm."),
    ("warm.heat", "The room is warm."),
    ("warm.dry", "The room is dry."),
];

const KIND_2: [Asked; 3] = [
    ("warm.move", "We ask who wants milk."),
    ("kind.both", "We greet each guest by name."),
    ("kind.new", "We sit down with guests."),
];

const CHANGES: [(&str, &str, &str); 7] = [
    ("same", "warm.same", "warm.same"),
    ("reworded", "warm.word", "warm.word"),
    ("moved", "warm.move", "warm.move"),
    ("split", "warm.whole", "warm.heat warm.dry"),
    ("merged", "kind.one kind.two", "kind.both"),
    ("retired", "kind.old", ""),
    ("new", "", "kind.new"),
];

fn list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("[{}]", words.join(", "))
}

fn change((kind, from, to): &(&str, &str, &str)) -> String {
    let part = |name: &str, ids: &str| {
        let ids: Vec<&str> = ids.split_whitespace().collect();
        if ids.is_empty() {
            String::new()
        } else {
            format!("{name} = {}\n", list(&ids))
        }
    };
    format!(
        "\n[[change]]\nkind = \"{kind}\"\n{}{}",
        part("from", from),
        part("to", to)
    )
}

/// A change of kind `same` for each statement.
fn all_same<'a>(asked: &[&'a [Asked]]) -> Vec<(&'a str, &'a str, &'a str)> {
    let ids = asked.iter().flat_map(|asked| asked.iter());
    ids.map(|(id, _)| ("same", *id, *id)).collect()
}

/// Writes a version of the questionnaire "tea" into a folder.
fn write(
    folder: &TempDir,
    version: u32,
    levels: &[&str],
    principles: &[(&str, &[Asked])],
    changes: &[(&str, &str, &str)],
) {
    let path = folder.path().join(format!("v{version}"));
    fs::create_dir_all(&path).expect("a folder");
    let ids: Vec<&str> = principles.iter().map(|(id, _)| *id).collect();
    let changes: String = changes.iter().map(change).collect();
    let main = format!(
        "id = \"tea\"\nversion = {version}\nlanguage = \"en\"\ntitle = \"Tea\"\npurpose = \"To have good tea.\"\n\
         minutes = 10\nintro = \"Sit down and talk.\"\nlicence = \"CC BY 4.0\"\ncredits = \"Us\"\nprinciples = {}\n\n\
         [scale]\nlevels = {}\nunscored = [\"unknown\", \"not-for-us\"]\n{changes}",
        list(&ids),
        list(levels)
    );
    fs::write(path.join("questionnaire.toml"), main).expect("written");
    for (id, asked) in principles {
        let mut text =
            format!("id = \"{id}\"\ntitle = \"Being {id}\"\nsummary = \"We are {id}.\"\n");
        for (statement, sentence) in *asked {
            let rungs: Vec<String> = (1..=levels.len())
                .map(|rung| format!("It is on rung {rung}."))
                .collect();
            let rungs: Vec<&str> = rungs.iter().map(String::as_str).collect();
            text.push_str(&format!(
                "\n[[statement]]\nid = \"{statement}\"\ntext = \"{sentence}\"\nlevels = {}\nprompt = \"Think of it.\"\n\
                 evidence = [\"A cup\"]\nactions = [\"Heat the pot.\"]\ntags = [\"tea\"]\n",
                list(&rungs)
            ));
        }
        fs::write(path.join(format!("{id}.toml")), text).expect("written");
    }
}

/// The same database, with the questionnaires in a folder too.
fn with(world: &World, folder: Option<&TempDir>) -> World {
    let library = Library::read(folder.map(TempDir::path));
    let library = library.unwrap_or_else(|problems| panic!("{problems}"));
    let manner = world.app.context.as_ref().clone();
    World::of(App::new(
        world.app.store.clone(),
        Catalogue::new(library),
        manner,
    ))
}

/// The same group, in a browser of another world.
async fn in_world(world: &World, group: &Group) -> Group {
    Group {
        id: group.id,
        person: group.person.clone(),
        browser: world.browser_of(&group.person).await,
    }
}

const PRINCIPLES: [&str; 2] = ["warm", "kind"];

const SAID: [(&str, &str); 7] = [
    ("warm.same", "1"),
    ("warm.word", "4"),
    ("warm.move", "2"),
    ("warm.whole", "3"),
    ("kind.one", "4"),
    ("kind.two", "1"),
    ("kind.old", "3"),
];

const SAID_2: [(&str, &str); 7] = [
    ("warm.same", "2"),
    ("warm.word", "3"),
    ("warm.move", "2"),
    ("warm.heat", "4"),
    ("warm.dry", "1"),
    ("kind.both", "4"),
    ("kind.new", "1"),
];

/// A group with a closed audit of the first version and one of the second.
async fn two_versions(
    world: &World,
    folder: &TempDir,
    days: [&str; 2],
) -> (World, Group, String, String) {
    write(folder, 1, LEVELS, &[("warm", &WARM), ("kind", &KIND)], &[]);
    let old = with(world, Some(folder));
    let mut mill = old.group("Mill Lane", "Ana").await;
    let first = audit_of(&mut mill, "tea", &PRINCIPLES, days[0], &SAID).await;
    write(
        folder,
        2,
        LEVELS,
        &[("warm", &WARM_2), ("kind", &KIND_2)],
        &CHANGES,
    );
    let new = with(world, Some(folder));
    let mut mill = in_world(&new, &mill).await;
    let second = audit_of(&mut mill, "tea", &PRINCIPLES, days[1], &SAID_2).await;
    (new, mill, first, second)
}

#[track_caller]
fn says_all(part: &str, texts: &[&str]) {
    for text in texts {
        assert!(part.contains(text), "\"{text}\" is not in\n{part}");
    }
}

#[tokio::test]
async fn each_kind_of_change_is_said_and_only_what_is_fair_is_compared() {
    on_each_database(async |world| {
        let folder = TempDir::new().expect("a folder");
        let (_, mut mill, _, second) =
            two_versions(&world, &folder, ["1/3/2026", "2/3/2026"]).await;
        let page = changes(&mut mill, &second).await;
        page.says_in("h1", "1 went up, 1 went down.")
            .says("1 stands where it stood. 5 cannot fairly be compared.");
        says_all(
            about(&page, "warm.same"),
            &[
                "The same statement as then.",
                "Went up one level.",
                "Say why",
            ],
        );
        says_all(
            about(&page, "warm.word"),
            &[
                "It is asked in other words now",
                "The cups are warm.",
                "Each cup is warm.",
                "Went down one level.",
            ],
        );
        says_all(
            about(&page, "warm.move"),
            &[
                "It was in the part “Being warm” then.",
                "Stands where it stood.",
            ],
        );
        says_all(
            about(&page, "warm.heat"),
            &[
                "Not comparable: one statement became several.",
                "The room is warm and dry.",
                "It came out of one statement, together with “The room is dry.”.",
                "Mostly",
                "Yes",
            ],
        );
        says_all(
            about(&page, "kind.both"),
            &[
                "Not comparable: several statements became one.",
                "It was put together from 2 statements.",
                "We greet each guest.",
                "We learn each name.",
            ],
        );
        says_all(
            about(&page, "kind.new"),
            &["it was not asked before", "Not asked", "No"],
        );
        says_all(
            about(&page, "kind.old"),
            &["it is not asked any more", "We ring a bell.", "Mostly"],
        );
        for statement in ["warm.heat", "warm.dry", "kind.both", "kind.new", "kind.old"] {
            let part = about(&page, statement);
            assert!(
                !part.contains("Went ") && !part.contains("Say why"),
                "{part}"
            );
        }
        let (_, table) = page.body.split_once("<table>").expect("a table");
        assert_eq!(table.matches("<th scope=\"row\">").count(), 8);
        let results = mill.browser.get(&format!("{second}/results")).await.shown();
        results
            .says("Since 1 March 2026: 1 went up, 1 went down, of 2 that can fairly be compared.")
            .says_in("h1", "1 went up, 1 went down since");
    })
    .await;
}

#[tokio::test]
async fn an_earlier_day_typed_in_later_with_the_newer_version_is_compared_the_other_way() {
    on_each_database(async |world| {
        let folder = TempDir::new().expect("a folder");
        let (_, mut mill, first, second) =
            two_versions(&world, &folder, ["2/3/2026", "1/3/2026"]).await;
        let page = changes(&mut mill, &first).await;
        page.says_in("h1", "1 went up, 1 went down.");
        says_all(about(&page, "warm.same"), &["Went down one level."]);
        says_all(
            about(&page, "warm.word"),
            &["Went up one level.", "Each cup is warm."],
        );
        says_all(
            about(&page, "warm.whole"),
            &[
                "several statements became one",
                "The room is warm.",
                "The room is dry.",
            ],
        );
        says_all(about(&page, "kind.two"), &["one statement became several"]);
        says_all(about(&page, "kind.old"), &["it was not asked before"]);
        says_all(about(&page, "kind.new"), &["it is not asked any more"]);
        changes(&mut mill, &second)
            .await
            .says("This is your first audit");
    })
    .await;
}

#[tokio::test]
async fn a_changed_scale_is_never_compared() {
    on_each_database(async |world| {
        let more: &[&str] = &["No", "A little", "Mostly", "Yes", "Always"];
        let other: &[&str] = &["No", "Hardly", "Mostly", "Yes"];
        for levels in [more, other] {
            let folder = TempDir::new().expect("a folder");
            let principles: [(&str, &[Asked]); 2] = [("warm", &WARM), ("kind", &KIND)];
            write(&folder, 1, LEVELS, &principles, &[]);
            let old = with(&world, Some(&folder));
            let mut mill = old.group("Mill Lane", "Ana").await;
            audit_of(&mut mill, "tea", &PRINCIPLES, "1/3/2026", &SAID).await;
            let mut same = all_same(&[&WARM, &KIND]);
            if levels.len() > LEVELS.len() {
                // A word for one more level is another wording.
                same.iter_mut().for_each(|change| change.0 = "reworded");
            }
            write(&folder, 2, levels, &principles, &same);
            let new = with(&world, Some(&folder));
            let mut mill = in_world(&new, &mill).await;
            let said = SAID.map(|(id, _)| (id, "2"));
            let second = audit_of(&mut mill, "tea", &PRINCIPLES, "2/3/2026", &said).await;
            let page = changes(&mut mill, &second).await;
            page.says_in("h1", "These two audits cannot fairly be compared.")
                .says("The levels are not the same as then")
                .never_says("Went ")
                .never_says("Say why");
            // Both are shown all the same, each in its own words.
            says_all(
                about(&page, "warm.whole"),
                &["the levels are not the same as then", "Mostly", levels[1]],
            );
            mill.browser
                .get(&format!("{second}/results"))
                .await
                .shown()
                .says("None of it can fairly be compared with 1 March 2026.");
        }
    })
    .await;
}

#[tokio::test]
async fn without_a_version_between_nothing_is_compared() {
    on_each_database(async |world| {
        let folder = TempDir::new().expect("a folder");
        let principles: [(&str, &[Asked]); 2] = [("warm", &WARM), ("kind", &KIND)];
        write(&folder, 1, LEVELS, &principles, &[]);
        let old = with(&world, Some(&folder));
        let mut mill = old.group("Mill Lane", "Ana").await;
        audit_of(&mut mill, "tea", &PRINCIPLES, "1/3/2026", &SAID).await;
        for version in [2, 3] {
            write(
                &folder,
                version,
                LEVELS,
                &principles,
                &all_same(&[&WARM, &KIND]),
            );
        }
        let new = with(&world, Some(&folder));
        let mut mill = in_world(&new, &mill).await;
        let second = audit_of(&mut mill, "tea", &PRINCIPLES, "2/3/2026", &SAID).await;
        changes(&mut mill, &second)
            .await
            .says_in("h1", "Every statement stands where it stood.");
        // The files are gone. The first and the third are kept because they were used; the second never was.
        let without = with(&world, None);
        let mut mill = in_world(&without, &mill).await;
        let page = changes(&mut mill, &second).await;
        page.says_in("h1", "These two audits cannot fairly be compared.")
            .says("how they changed is not known here any more")
            .never_says("Stands where it stood");
        says_all(
            about(&page, "warm.whole"),
            &["nobody can say how the question changed", "Mostly"],
        );
    })
    .await;
}
