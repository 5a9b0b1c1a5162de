use std::collections::BTreeSet;

use crate::domain::listing::{
    check::{Fault, Problem, check, number},
    *,
};

fn listing(rows: &[&[&str]]) -> Listing {
    let mut listing = Listing::default();
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            listing
                .put(row as u32 + 1, column as u32, text)
                .expect("room");
        }
    }
    listing
}

fn meanings(rows: &[&[&str]]) -> (bool, Vec<Option<Meaning>>) {
    let matching = Matching::guess(&listing(rows));
    (matching.headings, matching.columns)
}

#[test]
fn columns_are_named_as_spreadsheets_name_them() {
    for (column, name) in [
        (0, "A"),
        (25, "Z"),
        (26, "AA"),
        (39, "AN"),
        (701, "ZZ"),
        (702, "AAA"),
    ] {
        assert_eq!(letters(column), name);
    }
    assert_eq!(Address { row: 14, column: 2 }.to_string(), "C14");
}

#[test]
fn headings_are_known_in_three_languages() {
    use Meaning::*;
    for (headings, expected) in [
        (
            ["Group name", "Ward", "Number of volunteers"],
            [Some(Name), Some(Neighbourhood), Some(Volunteers)],
        ),
        (
            ["NOMBRE DEL GRUPO", "Barrio:", "Idiomas"],
            [Some(Name), Some(Neighbourhood), Some(Languages)],
        ),
        (
            ["اسم المجموعة", "الحي", "عدد المتطوعين"],
            [Some(Name), Some(Neighbourhood), Some(Volunteers)],
        ),
        (
            ["Contact name", "Organisation", "E-mail"],
            [None, Some(Name), None],
        ),
        (
            ["Type of group", "Name", "Notes"],
            [Some(Tags), Some(Name), None],
        ),
        (
            ["People_reached", "x", "Name of your group"],
            [Some(Reached), None, Some(Name)],
        ),
    ] {
        let found = meanings(&[&headings, &["Mill Lane", "North", "3"]]);
        assert_eq!(found, (true, expected.to_vec()), "{headings:?}");
    }
}

#[test]
fn a_list_without_headings_is_known_by_what_is_in_it() {
    assert_eq!(
        meanings(&[&["Mill Lane"], &["Long table"]]),
        (false, vec![Some(Meaning::Name)])
    );
    assert_eq!(
        meanings(&[&["1", "Mill Lane"], &["2", "Long table"]]),
        (false, vec![None, Some(Meaning::Name)])
    );
    // Words over numbers are headings, also those nobody knows.
    assert_eq!(
        meanings(&[&["Wer", "Wie viele"], &["Mill Lane", "12"]]),
        (true, vec![Some(Meaning::Name), None])
    );
    assert_eq!(meanings(&[]), (false, vec![]));
}

#[test]
fn a_fact_is_one_column_and_a_name_is_needed() {
    let matching = |columns: &[Option<Meaning>]| Matching {
        headings: true,
        columns: columns.to_vec(),
    };
    let place = Some(Meaning::Place);
    assert_eq!(matching(&[place]).mistakes(), [(0, Error::ListNameMissing)]);
    assert_eq!(
        matching(&[Some(Meaning::Name), place, None, place]).mistakes(),
        [(3, Error::ListFactTwice)]
    );
    assert_eq!(matching(&[Some(Meaning::Name), None, None]).mistakes(), []);
}

#[test]
fn every_problem_is_told_with_its_cell() {
    let long = "x".repeat(121);
    let list = listing(&[
        &["Name", "Volunteers", "Tags"],
        &["Mill  Lane", "1,200", "food; Food, advice"],
        &["", "3", ""],
        &[&long, "", ""],
        &["Long table", "a few", ""],
        &["MILL LANE", "", ""],
        &["North kitchen ", "", ""],
    ]);
    let matching = Matching::guess(&list);
    let known = BTreeSet::from(["north kitchen".to_owned()]);
    let checked = check(&list, &matching, &known);
    let at = |row, column| Address { row, column };
    let expected = [
        (at(3, 0), Fault::NoName),
        (at(4, 0), Fault::TooLong(120)),
        (at(5, 1), Fault::NoNumber),
        (at(6, 0), Fault::Twice(at(2, 0))),
        (at(7, 0), Fault::Known),
    ]
    .map(|(at, fault)| Problem { at, fault });
    assert_eq!(checked.problems, expected);
    assert_eq!((checked.rows, checked.left()), (6, 5));
    let group = &checked.groups[0];
    assert_eq!((group.name.as_str(), group.row), ("Mill Lane", 2));
    assert_eq!(group.tags, ["food", "advice"]);
    assert_eq!(group.facts, [(Meaning::Volunteers, "1200".to_owned())]);
}

#[test]
fn a_name_that_nobody_can_see_is_none() {
    let list = listing(&[&["\u{200b}\u{202e}", "x"]]);
    let matching = Matching {
        headings: false,
        columns: vec![Some(Meaning::Name)],
    };
    let checked = check(&list, &matching, &BTreeSet::new());
    assert_eq!(checked.problems[0].fault, Fault::NoName);
}

#[test]
fn counts_are_read_as_people_write_them() {
    for (text, read) in [
        ("12", Some(12)),
        (" 1,200 ", Some(1200)),
        ("1.200", Some(1200)),
        ("1 200 000", Some(1_200_000)),
        ("~30", Some(30)),
        ("30+", Some(30)),
        ("١٢٠", Some(120)),
        ("0", Some(0)),
        ("12.5", None),
        ("1234,567", None),
        ("-3", None),
        ("=1+1", None),
        ("20-30", None),
        ("a few", None),
        ("", None),
        ("99999999999", None),
    ] {
        assert_eq!(number(text), read, "{text}");
    }
}

#[test]
fn a_list_is_bounded_in_every_direction() {
    let mut list = Listing::default();
    assert_eq!(list.put(1, 40, "x"), Err(Error::ListTooWide(40)));
    assert_eq!(list.put(1, 16_000, "  "), Ok(()));
    assert!(list.is_empty());
    list.put(1, 0, &"x".repeat(3_000)).expect("cut");
    assert_eq!(list.heading(0).len(), CELL);
    let full = (2..6_000).try_for_each(|row| list.put(row, 0, "x"));
    assert_eq!(full, Err(Error::ListTooLong(5_000)));
    let mut list = Listing::default();
    let full = (0..5_000).try_for_each(|row| list.put(row, 0, &"x".repeat(CELL)));
    assert_eq!(full, Err(Error::ListTooLarge));
}

#[test]
fn controls_are_dropped_and_line_breaks_kept() {
    let list = listing(&[&["a\u{0}b\r\nc\u{7}"]]);
    assert_eq!(list.heading(0), "ab\nc");
}
