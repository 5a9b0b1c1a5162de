//! What a closed audit found, put together for pages and documents.

use std::collections::BTreeMap;

use crate::{
    app::App,
    domain::{
        answer::Choice,
        audit::{AnswerSheet, Audit},
        closeness::Closeness,
        comparison::{Comparison, Moves},
        fewest::Fewest,
        questionnaire::{Principle, Unscored},
        share::Extent,
        spread::StatementSpread,
        standing::Standing,
        talk::Talk,
    },
    error::AppError,
    language::Translator,
    queries,
    store::{audits, spreads},
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

/// How close a team stood, now and last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamCloseness {
    /// In this audit.
    pub now: Closeness,
    /// In the audit before, where its team looked at the same statements.
    pub before: Option<Closeness>,
}

/// What a team that answered each on their own was told, and what it said in the talk.
#[derive(Clone, Debug, Default)]
pub struct TeamResult {
    /// By statement.
    pub spreads: BTreeMap<String, StatementSpread>,
    /// By statement.
    pub talks: BTreeMap<String, Talk>,
    /// What was told in the audit before, by statement.
    before: BTreeMap<String, StatementSpread>,
}

impl TeamResult {
    /// What the team of an audit was told; none where it answered together or has not looked. `before` is the closed audit
    /// before, where it asked the same.
    pub async fn of(
        app: &App,
        audit: &Audit,
        before: Option<&Audit>,
    ) -> Result<Option<Self>, AppError> {
        let (group, id) = (audit.organisation_id, audit.id);
        let spreads = spreads::all(&app.store, group, id).await?;
        if spreads.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self {
            spreads,
            talks: spreads::talks(&app.store, group, id).await?,
            before: match before {
                Some(before) => spreads::all(&app.store, group, before.id).await?,
                None => BTreeMap::new(),
            },
        }))
    }

    /// Whether people outside may be told how close this team stood: five or more are counted.
    pub fn may_be_counted_outside(&self) -> bool {
        let bases = self.spreads.values().map(|told| told.base);
        bases.max().is_some_and(|base| Fewest::DOTS.lets_tell(base))
    }
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
    /// Ids of statements with a high level that is only a hunch.
    pub to_check: Vec<String>,
    /// What its team was told and said, where each answered alone first.
    pub team: Option<TeamResult>,
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

    /// How close the team stood, on the statements of a principle or on all; none where it answered together or has not
    /// looked.
    pub fn closeness(&self, principle: Option<&str>) -> Option<TeamCloseness> {
        let team = self.team.as_ref()?;
        let is_asked = |one: &&Principle| principle.is_none_or(|id| one.id == id);
        let principles = || self.sheet.principles().filter(is_asked);
        let count = |told: &BTreeMap<String, StatementSpread>| {
            let statements = principles().flat_map(|one| &one.statements);
            Closeness::of(statements.map(|statement| told.get(&statement.id)))
        };
        let chosen = self.comparison.as_ref().map(|found| &found.before.chosen);
        let asked_all =
            chosen.is_some_and(|chosen| principles().all(|one| chosen.contains(&one.id)));
        Some(TeamCloseness {
            now: count(&team.spreads),
            before: (asked_all && !team.before.is_empty()).then(|| count(&team.before)),
        })
    }
}

/// The audit before, where it asked the same: means and counts of two versions are of other statements, so they are not set
/// side by side.
fn same_version<'a>(comparison: Option<&'a Comparison>, audit: &Audit) -> Option<&'a Audit> {
    let before = &comparison?.before.audit;
    (before.questionnaire_version == audit.questionnaire_version).then_some(before)
}

/// The results of a closed audit, beside the one before.
pub async fn of(app: &App, words: Translator, sheet: AnswerSheet) -> Result<Results, AppError> {
    let organisation = sheet.audit.organisation_id;
    let standings = audits::standings(&app.store, organisation, sheet.audit.id).await?;
    let comparison = queries::comparison::of(app, words, &sheet, None).await?;
    let before = same_version(comparison.as_ref(), &sheet.audit);
    let standings_before = match before {
        Some(audit) => audits::standings(&app.store, organisation, audit.id).await?,
        None => Vec::new(),
    };
    let team = TeamResult::of(app, &sheet.audit, before).await?;
    Ok(put_together(
        sheet,
        &standings,
        &standings_before,
        comparison,
        team,
    ))
}

/// The results of a closed audit by itself, for those outside who are shown this audit to this extent and no other. In a
/// summary it is told of a team only on how many statements it stood close together, and only of five people or more.
pub async fn shared(app: &App, sheet: AnswerSheet, extent: Extent) -> Result<Results, AppError> {
    let organisation = sheet.audit.organisation_id;
    let standings = audits::standings(&app.store, organisation, sheet.audit.id).await?;
    let mut team = TeamResult::of(app, &sheet.audit, None).await?;
    if extent < Extent::All {
        team = team.filter(TeamResult::may_be_counted_outside);
        if let Some(team) = &mut team {
            team.talks.clear();
        }
    }
    Ok(put_together(sheet, &standings, &[], None, team))
}

/// What an open audit would say if it were closed now, by itself.
pub fn so_far(sheet: AnswerSheet) -> Results {
    let answer = |id: &str| sheet.answers.get(id).map(|saved| &saved.answer);
    let standings: Vec<Standing> = sheet
        .principles()
        .map(|principle| Standing::of(principle, answer))
        .collect();
    put_together(sheet, &standings, &[], None, None)
}

fn put_together(
    sheet: AnswerSheet,
    standings: &[Standing],
    before: &[Standing],
    comparison: Option<Comparison>,
    team: Option<TeamResult>,
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
    let scale = &sheet.questionnaire.scale;
    Results {
        finding: finding(&principles),
        strengths: by_level(&sheet, |level| scale.is_high(level), true),
        look_next: by_level(&sheet, |level| scale.is_low(level), false),
        unknown: those(&sheet, |id| {
            sheet.choice(id) == Some(Choice::Unscored(Unscored::Unknown))
        }),
        to_check: those(&sheet, |id| sheet.is_to_check(id)),
        comparison,
        team,
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
fn by_level(sheet: &AnswerSheet, fits: impl Fn(u8) -> bool, highest_first: bool) -> Vec<String> {
    let mut found: Vec<(u8, &str)> = sheet
        .statements()
        .filter_map(|(_, statement)| {
            let level = sheet.choice(&statement.id)?.level()?;
            Some((level, statement.id.as_str()))
        })
        .filter(|(level, _)| fits(*level))
        .collect();
    found.sort_by_key(|(level, _)| {
        if highest_first {
            u8::MAX - level
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

/// Ids of the statements that fit, as asked.
fn those(sheet: &AnswerSheet, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let ids = sheet.statements().map(|(_, statement)| &statement.id);
    ids.filter(|id| fits(id)).cloned().collect()
}
