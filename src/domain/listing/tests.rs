mod checks;
mod counts;
mod heads;
mod properties;
mod tops;

use crate::domain::listing::{
    check::{Checked, Known, check},
    count::Decimals,
    *,
};

/// A list with these cells, from the first row on.
fn listing(rows: &[&[&str]]) -> Listing {
    let mut listing = Listing::default();
    for (row, cells) in (1..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            listing.put(row, column, text).expect("room");
        }
    }
    listing
}

/// The dry run of a list in a network without groups.
fn checked(listing: &Listing, matching: &Matching) -> Checked {
    check(listing, matching, &Known::default(), Decimals::Stop)
}

/// The names of the groups that come in, as the list is guessed.
fn names(listing: &Listing) -> Vec<String> {
    let groups = checked(listing, &Matching::guess(listing)).groups;
    groups.into_iter().map(|group| group.name).collect()
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
fn a_fact_is_one_column_and_a_name_is_needed() {
    let matching = |columns: &[Option<Meaning>]| Matching {
        headings: Some(1),
        columns: columns.to_vec(),
        ..Matching::default()
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
fn how_a_list_of_an_earlier_version_was_meant_is_still_known() {
    let read = |stored: &str| serde_json::from_str::<Matching>(stored).expect("a matching");
    let earlier = read(r#"{"headings":true,"columns":["name",null]}"#);
    assert_eq!(earlier.headings, Some(1));
    assert_eq!(earlier.columns, [Some(Meaning::Name), None]);
    assert_eq!(read(r#"{"headings":false,"columns":[]}"#).headings, None);
    let now = Matching {
        headings: Some(4),
        apart: [5].into(),
        names: [(6, "Hall".to_owned())].into(),
        ..Matching::default()
    };
    let stored = serde_json::to_string(&now).expect("stored");
    assert_eq!(read(&stored), now);
}

#[test]
fn a_list_is_bounded_in_every_direction() {
    let mut list = Listing::default();
    assert_eq!(list.put(1, 16_000, "  "), Ok(()));
    assert!(list.is_empty());
    list.put(1, 0, &"x".repeat(3_000)).expect("cut");
    assert_eq!(list.heading(Some(1), 0).len(), CELL);
    // What stands far to the right is set aside by its first text.
    for (row, text) in [(1, "ask Ana"), (2, "ask Jo")] {
        list.put(row, COLUMNS, text).expect("set aside");
    }
    assert_eq!(list.width(), 1);
    assert_eq!(list.beyond().collect::<Vec<_>>(), [(40, "ask Ana")]);
    let full = (2..30_000).try_for_each(|row| list.put(row, 0, "x"));
    assert_eq!(full, Err(Error::ListTooLong(20_000)));
    assert_eq!(list.rows().count(), ROWS);
    let mut list = Listing::default();
    let full = (0..6_000).try_for_each(|row| list.put(row, 0, &"x".repeat(CELL)));
    assert_eq!(full, Err(Error::ListTooLarge));
}

#[test]
fn controls_are_dropped_and_line_breaks_kept() {
    let list = listing(&[&["a\u{0}b\r\nc\u{7}"]]);
    assert_eq!(list.heading(Some(1), 0), "ab\nc");
}
