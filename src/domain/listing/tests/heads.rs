//! Heads of lists as councils, charities and cities publish them, in several languages: see `heads.txt`.

use super::{Listing, Matching, Meaning};

const HEADS: &str = include_str!("heads.txt");

/// A list with `|` between its cells.
fn table<'a>(rows: impl Iterator<Item = &'a str>) -> Listing {
    let mut listing = Listing::default();
    for (row, cells) in (1..).zip(rows) {
        for (column, text) in (0..).zip(cells.split('|')) {
            listing.put(row, column, text).expect("room");
        }
    }
    listing
}

#[test]
fn columns_are_what_a_person_would_want() {
    let (mut seen, mut wrong) = (0, Vec::new());
    let lists = HEADS.split("\n\n").map(str::trim);
    for list in lists {
        let mut lines = list.lines().filter(|line| !line.starts_with('#'));
        let Some((row, expected)) = lines.next().and_then(|line| line.split_once(": ")) else {
            continue;
        };
        let guess = Matching::guess(&table(lines));
        let words: Vec<&str> = guess
            .columns
            .iter()
            .map(|column| column.map_or("-", Meaning::word))
            .collect();
        let found = words.join(" ");
        let headings = guess.headings.map(|row| row.to_string());
        if found != expected || headings.unwrap_or_default() != row || !guess.apart.is_empty() {
            wrong.push(format!("{list}\n{:?}: {found}\n\n", guess.headings));
        }
        seen += 1;
    }
    assert!(
        wrong.is_empty(),
        "{} of {seen}\n{}",
        wrong.len(),
        wrong.concat()
    );
    assert!(seen > 70, "{seen}");
}
