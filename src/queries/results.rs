//! What a closed audit found, put together for pages and documents.

use crate::{
    app::App,
    domain::{
        answer::Choice,
        audit::{AnswerSheet, Audit},
        comparison::{Comparison, Moves},
        questionnaire::Unscored,
        standing::Standing,
    },
    error::AppError,
    language::Translator,
    queries,
    store::audits,
};

/// Most statements listed as strengths, and as where to look next.
const LISTED: usize = 5;

/// One principle's result.
#[derive(Clone, Debug)]
pub struct PrincipleResult {
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
    pub sheet: AnswerSheet,
    /// Its principles in order.
    pub principles: Vec<PrincipleResult>,
    /// What the heading says.
    pub finding: Finding,
    /// Ids of statements at the top of the scale or one below it, highest first.
    pub strengths: Vec<String>,
    /// Ids of statements in the lower half of the scale, lowest first.
    pub look_next: Vec<String>,
    /// Ids of statements answered "we don't know yet".
    pub unknown: Vec<String>,
    /// What moved since the closed audit before, where there is one of the same questionnaire.
    pub comparison: Option<Comparison>,
}

impl Results {
    /// The closed audit before, of the same questionnaire.
    pub fn before(&self) -> Option<&Audit> {
        self.comparison
            .as_ref()
            .map(|comparison| &comparison.before.audit)
    }
}

/// The results of a closed audit, beside the one before.
pub async fn of(app: &App, words: Translator, sheet: AnswerSheet) -> Result<Results, AppError> {
    let organisation = sheet.audit.organisation_id;
    let standings = audits::standings(&app.store, organisation, sheet.audit.id).await?;
    let comparison = queries::comparison::of(app, words, &sheet, None).await?;
    // Means of two versions are of other statements, so they are not set side by side.
    let same_version = comparison
        .as_ref()
        .map(|found| &found.before.audit)
        .filter(|before| before.questionnaire_version == sheet.audit.questionnaire_version);
    let before = match same_version {
        Some(audit) => audits::standings(&app.store, organisation, audit.id).await?,
        None => Vec::new(),
    };
    Ok(put_together(sheet, &standings, &before, comparison))
}

/// The results of a closed audit by itself, for those who see this audit and no other.
pub async fn without_comparison(app: &App, sheet: AnswerSheet) -> Result<Results, AppError> {
    let organisation = sheet.audit.organisation_id;
    let standings = audits::standings(&app.store, organisation, sheet.audit.id).await?;
    Ok(put_together(sheet, &standings, &[], None))
}

/// What an open audit would say if it were closed now, by itself.
pub fn so_far(sheet: AnswerSheet) -> Results {
    let answer = |id: &str| sheet.answers.get(id).map(|saved| &saved.answer);
    let standings: Vec<Standing> = sheet
        .principles()
        .map(|principle| Standing::of(principle, answer))
        .collect();
    put_together(sheet, &standings, &[], None)
}

fn put_together(
    sheet: AnswerSheet,
    standings: &[Standing],
    before: &[Standing],
    comparison: Option<Comparison>,
) -> Results {
    let of = |standings: &[Standing], id: &str| {
        let own = |standing: &&Standing| standing.principle_id == id;
        standings.iter().find(own).cloned()
    };
    let principles: Vec<PrincipleResult> = sheet
        .questionnaire
        .principles
        .iter()
        .enumerate()
        .filter_map(|(index, principle)| {
            Some(PrincipleResult {
                index,
                title: principle.title.clone(),
                standing: of(standings, &principle.id)?,
                before: of(before, &principle.id),
                moves: comparison
                    .as_ref()
                    .map(|comparison| comparison.moves_of(&principle.id)),
            })
        })
        .collect();
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
        comparison,
        principles,
        sheet,
    }
}

/// Means less than a quarter of a level apart are "about the same": with nine statements a quarter is two of them one
/// level off, less than two people would differ by.
fn finding(principles: &[PrincipleResult]) -> Finding {
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
fn by_level(sheet: &AnswerSheet, fits: impl Fn(usize) -> bool, highest_first: bool) -> Vec<String> {
    let mut found: Vec<(usize, &str)> = sheet
        .statements()
        .filter_map(|(_, statement)| {
            let level = sheet.choice(&statement.id)?.level()?;
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

fn unknown(sheet: &AnswerSheet) -> Vec<String> {
    sheet
        .statements()
        .filter(|(_, statement)| {
            sheet.choice(&statement.id) == Some(Choice::Unscored(Unscored::Unknown))
        })
        .map(|(_, statement)| statement.id.clone())
        .collect()
}
