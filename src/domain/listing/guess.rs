//! What the columns of a list are, by their headings and by the cells below them, and which of its rows are no groups.

mod apart;
mod headings;
mod top;
mod words;

use std::{cmp::Reverse, collections::BTreeSet};

use crate::domain::listing::{
    Address, Listing, Matching, Meaning, cell,
    guess::headings::{Claim, Heading},
    kinds::{Kind, column::Column},
};

/// Longest names that most of a column may have where nothing says that it holds names.
const LONG: usize = 80;

/// What is known of a column.
struct Guessed {
    heading: Heading,
    column: Column,
}

pub(crate) fn guess(listing: &Listing) -> Matching {
    guess_below(listing, top::find(listing))
}

pub(crate) fn guess_below(listing: &Listing, headings: Option<u32>) -> Matching {
    let mut apart = apart::lines(listing, headings);
    let guessed: Vec<Guessed> = (0..listing.width())
        .map(|column| Guessed {
            heading: heading(listing, headings, column),
            column: Column::of(
                listing
                    .below(headings)
                    .filter(|(row, _)| !apart.contains(row))
                    .map(|(_, cells)| cell(cells, column)),
            ),
        })
        .collect();
    let columns = meanings(&guessed);
    let name = columns
        .iter()
        .position(|column| *column == Some(Meaning::Name));
    let running = guessed.iter().map(|guessed| guessed.column.is_running);
    let running: BTreeSet<usize> = (0..)
        .zip(running)
        .filter_map(|(at, is)| is.then_some(at))
        .collect();
    let more = apart::rows(listing, headings, name, &running);
    // Where nearly all rows look so, that is how the groups look.
    if more.len() * 2 <= listing.below(headings).count() {
        apart.extend(more);
    }
    Matching {
        headings,
        columns,
        apart,
        ..Matching::default()
    }
}

/// What a heading says. One that stands under another, of several columns, is of what that one says: `Contact` over `Name`.
fn heading(listing: &Listing, headings: Option<u32>, column: usize) -> Heading {
    let own = listing.heading(headings, column);
    let text = |row: u32, column: usize| listing.text(Address { row, column });
    let over = headings.and_then(|row| {
        let above = row.checked_sub(1)?;
        let start = (0..=column).rev().find(|at| !text(above, *at).is_empty())?;
        // What stands over the first column is about the list: `Contact: Jo Marsh`.
        let is_inside = (0..start).any(|at| !text(row, at).is_empty());
        is_inside.then(|| text(above, start))
    });
    let is_telling = |over: &&str| {
        let over = Heading::read(over);
        over.is_private || over.is_contact()
    };
    match over.filter(is_telling) {
        Some(over) => Heading::read(&format!("{over} {own}")),
        None => Heading::read(own),
    }
}

/// Each column gets at most one meaning, and each meaning one column.
fn meanings(guessed: &[Guessed]) -> Vec<Option<Meaning>> {
    let mut columns = vec![None; guessed.len()];
    if let Some(name) = name(guessed) {
        columns[name] = Some(Meaning::Name);
    }
    let mut claims: Vec<(usize, Claim)> = (0..guessed.len())
        .flat_map(|at| {
            claims(guessed, at)
                .into_iter()
                .map(move |claim| (at, claim))
        })
        .filter(|(_, claim)| claim.meaning != Meaning::Name)
        .collect();
    claims.sort_by_key(|(at, claim)| (Reverse(claim.strength), *at, claim.meaning));
    for (at, claim) in claims {
        if columns[at].is_none() && !columns.contains(&Some(claim.meaning)) {
            columns[at] = Some(claim.meaning);
        }
    }
    columns
}

/// What a column may hold, by its heading and its cells together.
fn claims(guessed: &[Guessed], at: usize) -> Vec<Claim> {
    let Guessed { heading, column } = &guessed[at];
    let claim = |meaning: Meaning, strength: u32| vec![Claim { meaning, strength }];
    // Ways to reach somebody are known by themselves, and nobody but the network's facilitators reads them.
    let is_reached = heading.is_unknown() || heading.is_contact();
    match column.kind {
        _ if heading.is_private => return Vec::new(),
        _ if is_person(guessed, at) => return claim(Meaning::Contact, Claim::WHOLE + 15),
        Kind::Emails if is_reached => return claim(Meaning::Email, 1),
        Kind::Phones if is_reached => return claim(Meaning::Phone, 1),
        _ => {}
    }
    let mut claims = heading.claims(|meaning| {
        let is_somebodys = meaning == Meaning::Place && is_beside_person(guessed, at);
        column.may_be(meaning) && !is_somebodys
    });
    let is_small = column.kind == Kind::Numbers && column.length <= 3;
    claims.retain(|claim| {
        let is_sure = claim.strength >= Claim::WHOLE + 30;
        match claim.meaning {
            // Where all say the same, the wider part of the country says nothing.
            Meaning::Neighbourhood => is_sure || !column.is_constant(),
            // Nor does a small number beside a group, to anybody elsewhere.
            Meaning::Reference => is_sure || !is_small,
            _ => true,
        }
    });
    claims
}

/// Whether a column of names is one of persons: beside surnames, or beside groups that are named in another column.
fn is_person(guessed: &[Guessed], at: usize) -> bool {
    let Guessed { heading, column } = &guessed[at];
    let has = |is: fn(&Heading) -> bool| guessed.iter().any(|guessed| is(&guessed.heading));
    let is_beside_groups = || {
        column.is_mostly(column.people, 60)
            && has(|heading| heading.is_name() && !heading.is_bare_name())
            && !has(|heading| heading.says(Meaning::Does))
    };
    heading.is_bare_name() && (has(Heading::is_surname) || is_beside_groups())
}

/// Whether an address stands right behind a person: then it may be where that person lives, unless it names halls.
fn is_beside_person(guessed: &[Guessed], at: usize) -> bool {
    let column = &guessed[at].column;
    let is_person = |before: usize| guessed[before].heading.is_contact();
    at.checked_sub(1).is_some_and(is_person) && !column.is_mostly(column.venues, 30)
}

/// The column of the names: one of words, whose heading says so or says nothing else, and where the names differ.
fn name(guessed: &[Guessed]) -> Option<usize> {
    let claimed = |at: usize| {
        let Guessed { heading, column } = &guessed[at];
        let claims = claims(guessed, at);
        let claim = claims.iter().find(|claim| claim.meaning == Meaning::Name)?;
        // What comes again and again names no groups, and `Organisation` says more than `Name`.
        let same = 80_usize.saturating_sub(column.different * 100 / column.cells.max(1));
        let less = same as u32 + u32::from(heading.is_bare_name());
        let is_weak = claim.strength < Claim::WHOLE + 20 && claims.len() > 1;
        let strength = claim.strength.saturating_sub(less).max(1);
        Some((if is_weak { 0 } else { strength }, Reverse(at)))
    };
    match (0..guessed.len()).filter_map(claimed).max() {
        Some((1.., Reverse(at))) => Some(at),
        weak => free(guessed)
            .or(weak.map(|(_, Reverse(at))| at))
            .or_else(|| odd(guessed)),
    }
}

/// A column of names that are numbers or long, where no other column holds words.
fn odd(guessed: &[Guessed]) -> Option<usize> {
    let is_words = |guessed: &Guessed| guessed.column.kind == Kind::Words;
    let has_words = guessed.iter().any(is_words);
    (0..guessed.len()).find(|at| {
        let could = is_words(&guessed[*at]) || !has_words;
        could && guessed[*at].heading.is_name() && !is_person(guessed, *at)
    })
}

/// The first column of words that could be names, where no heading says which it is.
fn free(guessed: &[Guessed]) -> Option<usize> {
    let could = |guessed: &&Guessed| {
        let column = &guessed.column;
        guessed.heading.is_unknown() && column.kind == Kind::Words && column.length <= LONG
    };
    let share = |column: &Column| column.different * 100 / column.cells.max(1);
    let most = guessed
        .iter()
        .filter(could)
        .map(|guessed| share(&guessed.column))
        .max()?;
    guessed
        .iter()
        .position(|guessed| could(&guessed) && share(&guessed.column) + 20 >= most)
}

impl Column {
    /// Whether the cells of a column can be what its heading says.
    fn may_be(&self, meaning: Meaning) -> bool {
        let kind = self.kind;
        let is_words = kind == Kind::Words;
        kind == Kind::Empty
            || match meaning {
                Meaning::Name => is_words && self.length <= meaning.room() as usize,
                Meaning::Neighbourhood => {
                    let is_numbered = kind == Kind::Numbers && !self.is_running && self.length <= 2;
                    is_words && self.length <= 60 || is_numbered
                }
                Meaning::Tags => is_words && self.length <= 150,
                Meaning::Place => is_words || kind == Kind::Postcodes,
                Meaning::Does => is_words,
                Meaning::Languages => is_words && !(self.is_constant() && self.length <= 3),
                Meaning::Size | Meaning::Reached | Meaning::Volunteers => {
                    // Where nearly all are ranges, they sort groups, and count nobody.
                    let is_read = self.cells < 4 || self.is_mostly(self.read, 20);
                    is_read
                        && self.is_mostly(self.counts, 50)
                        && matches!(kind, Kind::Numbers | Kind::Words)
                }
                Meaning::Contact => is_words,
                Meaning::Phone => match kind {
                    Kind::Phones => true,
                    Kind::Numbers | Kind::Codes => self.length >= 6,
                    _ => is_words && self.is_mostly(self.digits, 50),
                },
                Meaning::Email => {
                    kind == Kind::Emails || is_words && self.is_mostly(self.mailed, 50)
                }
                Meaning::Reference => match kind {
                    Kind::Numbers => !self.is_running || self.cells == 1,
                    Kind::Codes | Kind::Phones => true,
                    _ => is_words && self.is_mostly(self.digits, 30),
                },
                Meaning::Notes => kind != Kind::Uuids,
            }
    }
}
