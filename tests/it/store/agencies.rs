//! Agencies are counted apart from groups. What reads the groups of a network reads `membership`, in which no agency is; a text
//! that meets agencies too is said here, with why.

use std::{fs, path::Path};

/// Files whose texts meet agencies, and why.
const MEETING: &[(&str, &str)] = &[
    ("agencies.rs", "it is about them alone"),
    ("agencies_waiting.rs", "so is this"),
    (
        "agency_attendance.rs",
        "those that come to a meeting are counted in tables of their own",
    ),
    (
        "agency_turnouts.rs",
        "each reads the meetings it came to, and its facilitators do",
    ),
    (
        "meeting_endings.rs",
        "a meeting that is gone takes along who came",
    ),
    (
        "organisations.rs",
        "it lets in groups and agencies, each as what it is",
    ),
    ("links.rs", "both are invited by those who support them"),
    ("leaving.rs", "both leave, and are taken out"),
    ("erasure.rs", "both are erased"),
    ("farewells.rs", "both are handed on"),
    (
        "ways_in.rs",
        "a facilitator who leaves has made links for both",
    ),
    (
        "shares.rs",
        "both choose what they share, and their networks see that",
    ),
    ("everything.rs", "both are given all that is kept of them"),
    ("rounds.rs", "people of both are told where to find help"),
];

/// What a text names in which agencies are, or that they came to a meeting.
const OF_AGENCIES: [&str; 6] = [
    "agency",
    "agency_waiting",
    "network_organisation",
    "is_agency",
    "agency_attendee",
    "agency_attendance",
];

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Whether a text of a file meets agencies.
fn meets_agencies(source: &str) -> bool {
    let code: Vec<&str> = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n").replace("\\\"", "");
    let mut words = code
        .split('"')
        .skip(1)
        .step_by(2)
        .flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    words.any(|word| OF_AGENCIES.contains(&word))
}

#[test]
fn no_query_counts_agencies_among_groups() {
    let store = Path::new("src/store");
    let (mut paths, mut met) = (Vec::new(), Vec::new());
    files(store, &mut paths);
    for path in paths {
        let source = fs::read_to_string(&path).expect("text");
        if meets_agencies(&source) {
            let name = path.strip_prefix(store).expect("inside");
            met.push(name.display().to_string());
        }
    }
    met.sort();
    let mut known: Vec<&str> = MEETING.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(
        met, known,
        "what reads `membership` meets groups alone; say here why a file meets agencies"
    );
}

#[tokio::test]
async fn nothing_is_an_agency_and_a_group_of_a_network() {
    use crate::world::on_each_database;
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let housing = world.agency(network, &mut fay, "Housing team", "Hal").await;
        // Whatever way it comes in, it comes as what it is.
        world.joins(south, &mill).await;
        world.joins(south, &housing).await;
        for (table, expected) in [("membership", &mill), ("agency", &housing)] {
            let key = if world.app.store.is_sqlite() {
                format!("x'{}'", expected.id.to_string().replace('-', ""))
            } else {
                format!("'{}'", expected.id)
            };
            let all = world.number(&format!("select count(*) from {table}")).await;
            let own = format!("select count(*) from {table} where organisation_id = {key}");
            assert_eq!((all, world.number(&own).await), (2, 2), "{table}");
        }
        gus.get(&format!("/networks/{south}/agencies"))
            .await
            .shown()
            .says("Housing team")
            .never_says("Mill Lane");
        gus.get(&format!("/networks/{south}/groups"))
            .await
            .shown()
            .says("Mill Lane")
            .says("One group.")
            .never_says("Housing team");
    })
    .await;
}
