//! What a closed audit found, put together for pages and documents.

use std::collections::BTreeMap;

use super::{App, Stop};
use crate::{
    domain::{
        answer::Choice,
        audit::{Answers, Audit, Sheet},
        comparison::{self, Movement, Moves, Origin},
        questionnaire::Unscored,
        standing::Standing,
    },
    store::{answers, audits},
    visitor::Coordinator,
};

/// Most statements listed as strengths, and as where to look next.
const LISTED: usize = 5;

/// One principle's result.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its place in the questionnaire, which gives its accent.
    pub index: usize,
    /// Its name in the reader's language.
    pub title: String,
    /// Where it stands.
    pub standing: Standing,
    /// Where it stood before, when both audits used the same version.
    pub before: Option<Standing>,
    /// What moved since, where there is an audit to compare with.
    pub moves: Option<Moves>,
}

/// What the heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No principle has a standing.
    TooLittle,
    /// Only this one has.
    One(usize),
    /// All are about the same.
    Even,
    /// One is the strongest and another is where to look next; places in [`Results::principles`].
    Apart {
        /// The highest mean.
        strongest: usize,
        /// The lowest mean.
        weakest: usize,
    },
}

/// The results of an audit.
#[derive(Clone, Debug)]
pub struct Results {
    /// The audit and its answers.
    pub sheet: Sheet,
    /// Its principles in order.
    pub principles: Vec<Found>,
    /// What the heading says.
    pub finding: Finding,
    /// Ids of statements at the top of the scale or one below it, highest first.
    pub strengths: Vec<String>,
    /// Ids of statements in the lower half of the scale, lowest first.
    pub look_next: Vec<String>,
    /// Ids of statements answered "we don't know yet".
    pub unknown: Vec<String>,
    /// The closed audit before, of the same questionnaire.
    pub before: Option<Audit>,
    /// What became of each statement since.
    pub movements: BTreeMap<String, Movement>,
}

/// The results of a closed audit, beside the one before.
///
/// # Errors
/// When the database cannot answer.
pub async fn of(app: &App, who: &Coordinator, sheet: Sheet) -> Result<Results, Stop> {
    let organisation = who.organisation.id;
    let standings = audits::standings(&app.store, organisation, sheet.audit.id).await?;
    let before = match audits::before(&app.store, &sheet.audit).await? {
        Some(audit) => Some(Earlier {
            standings: audits::standings(&app.store, organisation, audit.id).await?,
            answers: answers::all(&app.store, organisation, audit.id).await?,
            origins: origins(app, &audit, &sheet.audit).await?,
            audit,
        }),
        None => None,
    };
    Ok(put_together(sheet, &standings, before))
}

struct Earlier {
    audit: Audit,
    standings: Vec<Standing>,
    answers: Answers,
    origins: BTreeMap<String, Origin>,
}

/// Where the statements of the newer audit come from; empty, so nothing is comparable, when a version between is gone.
async fn origins(
    app: &App,
    older: &Audit,
    newer: &Audit,
) -> Result<BTreeMap<String, Origin>, Stop> {
    let (from, to) = (older.questionnaire_version, newer.questionnaire_version);
    let base = app
        .shelf
        .definition(&app.store, &older.questionnaire_id, from)
        .await?;
    let Some(versions) = app
        .shelf
        .versions_after(&app.store, &newer.questionnaire_id, from, to)
        .await?
    else {
        return Ok(BTreeMap::new());
    };
    let versions: Vec<_> = versions.iter().map(AsRef::as_ref).collect();
    Ok(comparison::origins(&base, &versions))
}

fn put_together(sheet: Sheet, standings: &[Standing], before: Option<Earlier>) -> Results {
    let mut movements = BTreeMap::new();
    if let Some(earlier) = &before {
        let then =
            |id: &str| comparison::choice(earlier.answers.get(id).map(|saved| &saved.answer));
        for (_, statement) in sheet.statements() {
            let now =
                comparison::choice(sheet.answers.get(&statement.id).map(|saved| &saved.answer));
            let movement = comparison::movement(earlier.origins.get(&statement.id), then, now);
            movements.insert(statement.id.clone(), movement);
        }
    }
    let mut principles = Vec::new();
    for (index, principle) in sheet.questionnaire.principles.iter().enumerate() {
        let Some(standing) = standings
            .iter()
            .find(|standing| standing.principle_id == principle.id)
        else {
            continue;
        };
        let mut moves = Moves::default();
        for statement in &principle.statements {
            moves.count(
                movements
                    .get(&statement.id)
                    .copied()
                    .unwrap_or(Movement::NotComparable),
            );
        }
        let same_version = before.as_ref().filter(|earlier| {
            earlier.audit.questionnaire_version == sheet.audit.questionnaire_version
        });
        principles.push(Found {
            index,
            title: principle.title.clone(),
            standing: standing.clone(),
            before: same_version.and_then(|earlier| {
                earlier
                    .standings
                    .iter()
                    .find(|old| old.principle_id == principle.id)
                    .cloned()
            }),
            moves: before.is_some().then_some(moves),
        });
    }
    let top = sheet.questionnaire.scale.levels.len();
    Results {
        finding: finding(&principles),
        strengths: by_level(
            &sheet,
            |level| level + 1 >= top && level * 2 > top + 1,
            true,
        ),
        look_next: by_level(&sheet, |level| level * 2 <= top, false),
        unknown: unknown(&sheet),
        before: before.map(|earlier| earlier.audit),
        movements,
        principles,
        sheet,
    }
}

/// Means less than a quarter of a level apart are "about the same": with nine statements a quarter is two of them one
/// level off, less than two people would differ by.
fn finding(principles: &[Found]) -> Finding {
    const APART: f64 = 0.25;
    let mut means: Vec<(usize, f64)> = principles
        .iter()
        .enumerate()
        .filter_map(|(at, found)| Some((at, found.standing.mean()?)))
        .collect();
    means.sort_by(|a, b| a.1.total_cmp(&b.1));
    match (means.first(), means.last()) {
        (None, _) | (_, None) => Finding::TooLittle,
        (Some(one), Some(_)) if means.len() == 1 => Finding::One(one.0),
        (Some(low), Some(high)) if high.1 - low.1 < APART => Finding::Even,
        (Some(low), Some(high)) => Finding::Apart {
            strongest: high.0,
            weakest: low.0,
        },
    }
}

/// Ids of statements whose level fits, ordered by level and then as asked; a few only.
fn by_level(sheet: &Sheet, fits: impl Fn(usize) -> bool, highest_first: bool) -> Vec<String> {
    let mut found: Vec<(usize, &str)> = sheet
        .statements()
        .filter_map(|(_, statement)| {
            let level = sheet
                .answers
                .get(&statement.id)?
                .answer
                .choice
                .and_then(Choice::level)?;
            Some((usize::from(level), statement.id.as_str()))
        })
        .filter(|(level, _)| fits(*level))
        .collect();
    found.sort_by_key(|(level, _)| {
        if highest_first {
            usize::MAX - level
        } else {
            *level
        }
    });
    found
        .into_iter()
        .take(LISTED)
        .map(|(_, id)| id.to_owned())
        .collect()
}

fn unknown(sheet: &Sheet) -> Vec<String> {
    sheet
        .statements()
        .filter(|(_, statement)| {
            let choice = sheet
                .answers
                .get(&statement.id)
                .and_then(|saved| saved.answer.choice);
            choice == Some(Choice::Unscored(Unscored::Unknown))
        })
        .map(|(_, statement)| statement.id.clone())
        .collect()
}
