use super::{checked, listing, names};

use crate::domain::listing::{
    Address, CELL, Matching, Meaning,
    check::{Checked, Fault, Group, Known, Left, Problem, Remark, check},
    count::Decimals,
};

fn at(row: u32, column: usize) -> Address {
    Address { row, column }
}

fn faults(checked: &Checked) -> Vec<(u32, Fault)> {
    let problems = checked.problems.iter();
    problems
        .map(|problem| (problem.at.row, problem.fault))
        .collect()
}

fn fact(group: &Group, meaning: Meaning) -> Option<&str> {
    let mut facts = group.facts.iter();
    let found = facts.find(|(fact, _)| *fact == meaning);
    found.map(|(_, text)| text.as_str())
}

#[test]
fn only_a_name_keeps_a_row_out_and_every_other_cell_is_told() {
    let long = "x".repeat(121);
    let list = listing(&[
        &["Name", "Volunteers", "Tags"],
        &["Mill  Lane", "1,200", "food; Food, advice"],
        &["", "3", ""],
        &[&long, "", ""],
        &["Long table", "a few", ""],
        &["MILL LANE", "", ""],
        &["North kitchen ", "5", ""],
    ]);
    let matching = Matching::guess(&list);
    let mut known = Known::default();
    known.add("north kitchen", None, None);
    let checked = check(&list, &matching, &known, Decimals::Stop);
    let expected = [
        (3, Fault::NoName),
        (4, Fault::LongName(120)),
        (6, Fault::Twice(at(2, 0))),
        (7, Fault::Known),
    ];
    assert_eq!(faults(&checked), expected);
    assert_eq!((checked.rows, checked.left()), (6, 4));
    let left = Left::NoCount;
    assert_eq!(checked.remarks, [Remark { at: at(5, 1), left }]);
    let group = &checked.groups[0];
    assert_eq!((group.name.as_str(), group.row), ("Mill Lane", 2));
    assert_eq!(group.tags, ["food", "advice"]);
    assert_eq!(group.facts, [(Meaning::Volunteers, "1200".to_owned())]);
    assert_eq!(checked.groups[1].name, "Long table");
}

#[test]
fn a_name_that_nobody_can_see_is_none() {
    for name in ["\u{200b}\u{202e}", "-", "n/a", "\u{ad}.", "–"] {
        let list = listing(&[&[name, "x"]]);
        let matching = Matching {
            columns: vec![Some(Meaning::Name)],
            ..Matching::default()
        };
        let problem = checked(&list, &matching).problems;
        let fault = Fault::NoName;
        assert_eq!(
            problem,
            [Problem {
                at: at(1, 0),
                fault
            }],
            "{name:?}"
        );
    }
}

#[test]
fn what_is_too_long_is_cut_behind_a_word_and_told() {
    let does = "Every week we cook together, talk, and eat. ".repeat(30);
    let tags: Vec<String> = (0..30).map(|tag| format!("tag {tag}")).collect();
    let list = listing(&[
        &["Name", "What it does", "Type", "Ward"],
        &["Mill Lane", &does, "food", "North"],
        &[
            "Long table",
            "Songs",
            "a kind of gathering that nobody would ever sort anything by at all",
            "n/a",
        ],
        &[
            "Elm Hall",
            "Talk\nand tea",
            &tags.join(", "),
            &"z".repeat(300),
        ],
    ]);
    let checked = checked(&list, &Matching::guess(&list));
    assert_eq!(checked.groups.len(), 3);
    let remarks: Vec<(String, Left)> = checked
        .remarks
        .iter()
        .map(|remark| (remark.at.to_string(), remark.left))
        .collect();
    let expected = [
        ("B2", Left::Cut(1_000)),
        ("C3", Left::LongTag(60)),
        ("C4", Left::ManyTags(20)),
        ("D4", Left::Cut(120)),
    ];
    assert_eq!(remarks, expected.map(|(at, left)| (at.to_owned(), left)));
    let does = fact(&checked.groups[0], Meaning::Does).expect("what it does");
    assert!(
        does.chars().count() <= 1_000
            && does.ends_with(" talk, and eat. Every week we cook together…"),
        "{does}"
    );
    assert_eq!(checked.groups[1].neighbourhood, None);
    assert_eq!(
        fact(&checked.groups[2], Meaning::Does),
        Some("Talk\nand tea")
    );
    assert_eq!(checked.groups[2].tags.len(), 20);
    let ward = checked.groups[2].neighbourhood.as_deref().expect("a ward");
    assert_eq!(ward, format!("{}…", "z".repeat(119)));
}

#[test]
fn the_same_name_elsewhere_may_be_another_group() {
    let list = listing(&[
        &["Name", "Neighbourhood", "Postcode"],
        &["Harvest Box", "Northgate", "ZZ1 1AA"],
        &["Harvest Box", "Southgate", "ZZ9 9ZZ"],
        &["Harvest Box", "Northgate", "ZZ5 5EE"],
        &["harvest box", "NORTHGATE", "zz1 1aa"],
        &["Harvest Box", "", "ZZ1 1AA"],
        &["Harvest Box", "", ""],
        &["Harvest Box", "Southgate", ""],
    ]);
    let mut matching = Matching::guess(&list);
    let expected = [
        (3, Fault::TwiceElsewhere(at(2, 0))),
        (4, Fault::TwiceElsewhere(at(2, 0))),
        (5, Fault::Twice(at(2, 0))),
        (6, Fault::Twice(at(2, 0))),
        (7, Fault::Twice(at(2, 0))),
        (8, Fault::Twice(at(3, 0))),
    ];
    assert_eq!(faults(&checked(&list, &matching)), expected);
    // A person says so, of one that looks like the same too.
    matching.another = [3, 7].into();
    let checked = checked(&list, &matching);
    let rows: Vec<u32> = checked.groups.iter().map(|group| group.row).collect();
    assert_eq!(rows, [2, 3, 7]);
    assert_eq!(checked.left(), 4);
}

#[test]
fn groups_of_the_network_are_known_by_their_name_and_where_they_are() {
    let list = listing(&[
        &["Name", "Neighbourhood", "Address"],
        &["Café del Puente", "Norte", ""],
        &["Cafe\u{301} del Puente", "Sur", "Calle Uno"],
        &["CAFE DEL PUENTE", "", "Calle Dos"],
        &["Elm Hall", "Sur", ""],
        &["Elm Hall", "Sur", ""],
        &["Elm Hall", "Este", ""],
    ]);
    let mut known = Known::default();
    known.add("cafe del puente", Some("norte"), None);
    known.add("cafe del puente", Some("Oeste"), Some("Calle Tres"));
    known.add("elm hall", None, Some("Plaza"));
    let matching = Matching::guess(&list);
    let checked = check(&list, &matching, &known, Decimals::Stop);
    let expected = [
        (2, Fault::Known),
        (3, Fault::KnownElsewhere),
        // Without a neighbourhood it may be the first of the network.
        (4, Fault::Known),
        (5, Fault::Known),
        (6, Fault::Twice(at(5, 0))),
        (7, Fault::Known),
    ];
    assert_eq!(faults(&checked), expected);
    let ticked = Matching {
        another: [3].into(),
        ..matching
    };
    let checked = check(&list, &ticked, &known, Decimals::Stop);
    assert_eq!(checked.groups.len(), 1);
    assert_eq!(checked.groups[0].name, "Café del Puente");
}

#[test]
fn a_name_is_the_same_from_whichever_machine() {
    let list = listing(&[
        &["Name"],
        &["Caf\u{e9} del Puente"],
        &["Cafe\u{301} del Puente"],
        &["St Alda\u{2019}s Table"],
        &["St Alda's Table"],
        &["Low\u{2013}Road Club"],
        &["Low-Road Club"],
        &["Elm Hall"],
        &["Elm Hall\u{200b}"],
        &["Ash\u{a0}Hall"],
        &["Ash Hall"],
        &["جمعيّة الأمـــل"],
        &["جمعية الأمل\u{200f}"],
        &["\u{61c}دار النور"],
        &["دار النور"],
    ]);
    let checked = checked(&list, &Matching::guess(&list));
    let twice: Vec<(u32, Fault)> = (3..=15)
        .step_by(2)
        .map(|row| (row, Fault::Twice(at(row - 1, 0))))
        .collect();
    assert_eq!(faults(&checked), twice);
    // Names are kept as they are seen.
    let list = listing(&[
        &["Name"],
        &["Cafe\u{301}"],
        &["Elm Hall\u{200b}"],
        &["\u{feff}Ash\u{a0}Hall"],
        &["می\u{200c}خانه"],
    ]);
    assert_eq!(
        names(&list),
        ["Caf\u{e9}", "Elm Hall", "Ash Hall", "می\u{200c}خانه"]
    );
}

#[test]
fn names_are_mended_and_rows_apart_are_not_looked_at() {
    let list = listing(&[
        &["Groups of Larkfield"],
        &["Name", "Ward"],
        &["", "North"],
        &["Elm Hall", "North"],
        &["Elm Hall", "North"],
        &["Total", "3"],
    ]);
    let mut matching = Matching::guess(&list);
    assert_eq!(matching.headings, Some(2));
    assert_eq!(matching.apart, [6].into());
    matching.names = [
        (3, " Mill  Lane ".to_owned()),
        (5, "Elm Hall Two".to_owned()),
        (4, String::new()),
    ]
    .into();
    let checked = checked(&list, &matching);
    assert_eq!(faults(&checked), [(4, Fault::NoName)]);
    let names: Vec<&str> = checked
        .groups
        .iter()
        .map(|group| group.name.as_str())
        .collect();
    assert_eq!(names, ["Mill Lane", "Elm Hall Two"]);
    assert_eq!(checked.rows, 3);
}

#[test]
fn facts_that_say_nothing_are_empty_without_a_word() {
    let list = listing(&[
        &[
            "Name", "Ward", "Type", "Address", "Contact", "E-mail", "Notes",
        ],
        &[
            "Elm Hall",
            "-",
            "N/A",
            "n/a",
            "–",
            "",
            "Ring first.\nThen come.",
        ],
        &["Oak Hall", "TBC", "?", "TBC", "", "", ""],
        &[
            "Ash Hall",
            "North",
            "food",
            "1 Low Road",
            "Jo",
            "jo@ash.example",
            "none",
        ],
    ]);
    let checked = checked(&list, &Matching::guess(&list));
    assert!(checked.remarks.is_empty() && checked.problems.is_empty());
    let group = &checked.groups[0];
    assert_eq!((&group.neighbourhood, group.tags.len()), (&None, 0));
    assert_eq!(
        group.facts,
        [(Meaning::Notes, "Ring first.\nThen come.".to_owned())]
    );
    // What is yet to come is no part of the town and no tag.
    let group = &checked.groups[1];
    assert_eq!((&group.neighbourhood, group.tags.len()), (&None, 0));
    assert_eq!(fact(group, Meaning::Place), Some("TBC"));
    let email = fact(&checked.groups[2], Meaning::Email);
    assert_eq!(email, Some("jo@ash.example"));
}

#[test]
fn twenty_thousand_rows_of_one_name_are_looked_at_in_no_time() {
    let mut list = super::Listing::default();
    for (column, heading) in (0..).zip(["Name", "Ward", "Address", "Volunteers"]) {
        list.put(1, column, heading).expect("room");
    }
    for row in 2..20_002 {
        list.put(row, 0, "Harvest Box").expect("room");
        list.put(row, 1, &format!("Ward {}", row % 7_000))
            .expect("room");
        list.put(row, 2, &format!("{row} Low Road")).expect("room");
        let people = if row % 2 == 0 { "12" } else { "about 20" };
        list.put(row, 3, people).expect("room");
    }
    let mut matching = Matching::guess(&list);
    let checked_once = checked(&list, &matching);
    assert_eq!(
        (checked_once.groups.len(), checked_once.problems.len()),
        (1, 19_999)
    );
    matching.another = (2..20_002).collect();
    let checked = checked(&list, &matching);
    assert_eq!(
        (checked.groups.len(), checked.remarks.len()),
        (20_000, 10_000)
    );
    assert!(list.heading(Some(1), 0).len() < CELL);
}
