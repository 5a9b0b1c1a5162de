//! Reports of a network or a group, and what those of a network count.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    app::App,
    domain::{
        distribution::Distribution,
        error::Error,
        fewest::Fewest,
        folded::folded,
        questionnaire::Questionnaire,
        report::{
            ActionTotals, CountedAudit, CountedInReport, PublicReport, Report, ReportPage,
            ReportSection,
        },
        review::Verdict,
        revision::Revision,
        round::Owner,
        theme::Theme,
    },
    error::AppError,
    queries::{
        self,
        record::PeriodRecord,
        report_beside::{self, Beside, Counted, in_period},
        voices_totals::PeriodVoices,
    },
    store::{report_pages, reports, revisions, turnouts, written_reports},
    visitor::{Facilitator, Keeper, hashed},
};

pub use crate::store::written_reports::TakenOutReport;

/// Themes told at most.
const THEMES: usize = 8;

/// The reports of a network or a group, newest first.
pub async fn list(app: &App, owner: Owner) -> Result<Vec<Report>, AppError> {
    Ok(written_reports::list(&app.store, owner).await?)
}

/// Those that were taken out and wait, the latest first.
pub async fn taken_out(app: &App, owner: Owner) -> Result<Vec<TakenOutReport>, AppError> {
    Ok(written_reports::taken_out(&app.store, owner).await?)
}

/// The report in the address, of the network or the group there.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Keeper) -> Result<Report, AppError> {
    let id = who.part("report")?;
    written_reports::find(&app.store, who.owner(), id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// What was done to a report, the newest first, each with how it stood then.
pub async fn history(
    app: &App,
    who: &Keeper,
    report: &Report,
) -> Result<Vec<(Revision, Option<Report>)>, AppError> {
    let done = written_reports::history(&app.store, who.owner(), report.id).await?;
    let stood = |revision: Revision| {
        let stood = revisions::read(&revision);
        (revision, stood)
    };
    Ok(done.into_iter().map(stood).collect())
}

/// What a report counts. What fewer than [`Fewest::GROUPS`] stand behind is not in it, nor what could be worked out of so few
/// by subtracting what was told before.
#[derive(Clone, Debug)]
pub struct ReportFigures {
    /// The questionnaire, in the reader's language.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// What the network's own record says of the period.
    pub record: PeriodRecord,
    /// What people who come to groups say.
    pub voices: PeriodVoices,
    /// Groups in the network.
    pub groups: usize,
    /// Groups that show an audit of the period.
    pub taking_part: usize,
    /// Audits of the period that are shown.
    pub audits: usize,
    /// Groups by principle, in the order of the questionnaire.
    pub spreads: Vec<ToldSpread>,
    /// Groups that show one audit and no more.
    pub single: usize,
    /// Groups whose audit before was of another version.
    pub other_version: usize,
    /// Groups that share their plan.
    pub plans: usize,
    /// What they planned and did; none where they are too few.
    pub done: Option<ActionTotals>,
    /// What comes up most often.
    pub themes: Vec<Theme>,
    /// What was told before and differs from this report by so few groups that some of it is not told: an earlier report, or
    /// one that was made public, by its title and day.
    pub too_close_to: Option<String>,
    /// The audits and rounds of which it tells something.
    pub counted: CountedInReport,
    /// Statements that were looked at on a visit, by what was seen.
    pub visits: Vec<(Verdict, usize)>,
}

/// What is told of one principle.
#[derive(Clone, Debug)]
pub struct ToldSpread {
    /// Place of the principle in the questionnaire.
    pub principle: usize,
    /// Groups at each level; none where they are too few.
    pub standings: Option<Distribution>,
    /// Groups that moved; none where those that can be compared are too few.
    pub moved: Option<Distribution>,
}

/// Leaves out what would say how a few groups stand. Gives also the title of the report beside which something was left out.
fn told(counted: Counted, beside: &[Beside]) -> (Vec<ToldSpread>, Vec<Theme>, Option<String>) {
    let mut too_close_to = None;
    let mut may_tell = |of: &dyn Fn(&Counted) -> usize| {
        if !Fewest::GROUPS.lets_tell(of(&counted)) {
            return false;
        }
        let close = beside.iter().find(|other| !other.lets_tell(of));
        if let Some(close) = close {
            too_close_to.get_or_insert_with(|| close.title.clone());
        }
        close.is_none()
    };
    let mut spreads = Vec::new();
    for (at, spread) in counted.spreads.iter().enumerate() {
        let standings = may_tell(&|counted| counted.spreads[at].standing());
        let moved = may_tell(&|counted| counted.spreads[at].compared());
        spreads.push(ToldSpread {
            principle: spread.principle,
            standings: standings.then(|| spread.clone()),
            moved: moved.then(|| spread.clone()),
        });
    }
    let mut themes = Vec::new();
    for (at, theme) in counted.themes.iter().enumerate() {
        if theme.is_common() && may_tell(&|counted| counted.themes[at].asked) {
            themes.push(theme.clone());
        }
    }
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    themes.truncate(THEMES);
    (spreads, themes, too_close_to)
}

/// Which audits and rounds something is told of: of those of which nothing is, nothing can be learned.
fn told_of(
    report: &Report,
    audits: BTreeSet<CountedAudit>,
    (spreads, themes): (&[ToldSpread], &[Theme]),
    voices: &PeriodVoices,
) -> CountedInReport {
    let tells = |section| report.facts.contains(&section);
    let standings = spreads.iter().any(|told| told.standings.is_some());
    let moved = spreads.iter().any(|told| told.moved.is_some());
    let of_audits = tells(ReportSection::Standings) && standings
        || tells(ReportSection::Moved) && moved
        || tells(ReportSection::Themes) && !themes.is_empty();
    let mut counted = CountedInReport::default();
    if of_audits {
        counted.audits = audits;
    }
    if tells(ReportSection::Voices) {
        counted.rounds = voices.counted.clone();
    }
    counted
}

/// Counts what a report tells.
pub async fn count(
    app: &App,
    who: &Facilitator,
    report: &Report,
) -> Result<ReportFigures, AppError> {
    let (network, from, to) = (who.network.id, report.from, report.to);
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let store = &app.store;
    let id = report.questionnaire_id.as_str();
    let newest = match id {
        "" => None,
        id => app.catalogue.newest_known(store, id).await?,
    };
    let questionnaire = newest.map(|own| Arc::new(own.in_language(who.words().0.tag())));
    let before = report_beside::before(app, who, report).await?;
    let shown = reports::shown(store, network, id).await?;
    let counted = in_period(&shown, (from, to));
    let held = shown
        .iter()
        .flatten()
        .filter(|audit| audit.held_on >= from && audit.held_on <= to);
    let (spreads, themes, too_close_to) = match &questionnaire {
        Some(own) => {
            let (all, beside) =
                report_beside::audits(app, own, &before, (&shown, &counted.audits)).await?;
            told(all, &beside)
        }
        None => Default::default(),
    };
    let voices = match &questionnaire {
        Some(own) => queries::voices_totals::in_period(app, network, report, own, &before).await?,
        None => PeriodVoices::default(),
    };
    let visits = reports::visits(store, network, from, to).await?;
    let seen = |verdict: Verdict| {
        let found = visits.iter().find(|(word, _)| word == verdict.word());
        (verdict, n(found.map_or(0, |(_, count)| *count)))
    };
    let done = reports::action_totals(store, network, from, to).await?;
    let plans = n(done.plans);
    let taking_part = counted.audits.len();
    let tells_of = told_of(report, counted.audits, (&spreads, &themes), &voices);
    Ok(ReportFigures {
        questionnaire,
        record: queries::record::of_period(app, network, (from, to), who.visitor.today()).await?,
        groups: turnouts::members(store, network).await?,
        taking_part,
        audits: held.count(),
        spreads,
        single: counted.single,
        other_version: counted.other_version,
        plans,
        done: Fewest::GROUPS.lets_tell(plans).then_some(done),
        themes,
        too_close_to: too_close_to.or_else(|| voices.too_close_to.clone()),
        counted: tells_of,
        voices,
        visits: Verdict::ALL.map(seen).to_vec(),
    })
}

/// The pages of a report that were made public, the newest first.
pub async fn pages(app: &App, who: &Keeper, report: &Report) -> Result<Vec<ReportPage>, AppError> {
    Ok(report_pages::list(&app.store, who.owner(), report.id).await?)
}

/// Fewest letters of a name that is looked for in a text: shorter ones are parts of many words.
const LETTERS: usize = 3;

/// Whether some word of a person's name stands in a text: people are called by their first name. What stands in brackets after
/// a name is not part of it.
fn calls(text: &BTreeSet<String>, name: &str) -> bool {
    let name = name.split('(').next().unwrap_or_default();
    words_of(name).any(|word| word.chars().count() > 1 && text.contains(&word))
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    let text = folded(text);
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<String> = words.map(str::to_owned).collect();
    words.into_iter()
}

/// Whose names stand somewhere in a report: of a network's, groups of it; of a group's, people of it.
pub async fn named_in(
    app: &App,
    who: &Keeper,
    public: &PublicReport,
) -> Result<Vec<String>, AppError> {
    let text = public.texts().join(" ");
    let names = match who.owner() {
        Owner::Network(network) => {
            let text = folded(&text);
            let mut names = report_pages::names_of_groups(&app.store, network).await?;
            names.retain(|name| {
                let name = folded(name);
                name.chars().count() >= LETTERS && text.contains(&name)
            });
            names
        }
        Owner::Group(group) => {
            let text: BTreeSet<String> = words_of(&text).collect();
            let mut names = report_pages::names_in_group(&app.store, group).await?;
            names.retain(|name| calls(&text, name));
            names
        }
    };
    Ok(names)
}

/// The report behind a link, for anyone.
///
/// # Errors
/// [`Error::ReportStopped`] once it is stopped, and where there never was one.
pub async fn public(app: &App, token: &str) -> Result<PublicReport, AppError> {
    let public = report_pages::find(&app.store, &hashed(token)).await?;
    public.ok_or(AppError::Refused(Error::ReportStopped))
}
