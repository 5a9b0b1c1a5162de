//! Reports of a network: written, changed, and counted anew each time they are read.

use std::{collections::BTreeSet, sync::Arc};

use chrono::Months;

use super::{App, Stop, dashboard::Heaps, form_key};
use crate::{
    domain::{
        dates,
        error::Error,
        form::{Form, LINE, TEXT},
        ids::ReportId,
        questionnaire::Questionnaire,
        report::{Done, Fact, Report},
        review::Verdict,
        spread::Spread,
        theme::Theme,
    },
    store::{self, filters, reports as kept},
    visitor::Facilitator,
};

/// Themes told at most.
const THEMES: usize = 8;

/// A form for a new report: the last twelve months, and every fact.
pub fn blank(who: &Facilitator) -> Form {
    let today = who.visitor.today();
    let from = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    let mut form = Form::default();
    form.add("report", ReportId::fresh().to_string());
    form.add("from", dates::write(from));
    form.add("to", dates::write(today));
    form
}

/// A kept report back in a form.
pub fn to_form(report: &Report) -> Form {
    let mut form = Form::default();
    form.add("base", report.version.to_string());
    form.add("title", report.title.clone());
    form.add("from", dates::write(report.from));
    form.add("to", dates::write(report.to));
    for fact in &report.facts {
        form.add("fact", fact.word());
    }
    form.add("opening", report.opening.clone());
    form.add("learned", report.learned.clone());
    form.add("closing", report.closing.clone());
    form
}

/// Reads title and period.
fn read(
    form: &mut Form,
    who: &Facilitator,
) -> (String, Option<(chrono::NaiveDate, chrono::NaiveDate)>) {
    let title = form.needed("title", LINE);
    let mut days = Vec::new();
    for name in ["from", "to"] {
        match dates::read(form.get(name)) {
            Some(day) => days.push(day),
            None => form.refuse(name, Error::DateUnreadable),
        }
    }
    let period = match days.as_slice() {
        [from, to] if from > to => {
            form.refuse("to", Error::DaysTurned);
            None
        }
        [_, to] if *to > who.visitor.today() => {
            form.refuse("to", Error::DayToCome);
            None
        }
        [from, to] => Some((*from, *to)),
        _ => None,
    };
    (title, period)
}

/// Makes a report from the form: `title`, `from`, `to`, `questionnaire`, and `report`, the key that makes sending it twice
/// harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write(app: &App, who: &Facilitator, mut form: Form) -> Result<ReportId, Stop> {
    let (title, period) = read(&mut form, who);
    let known = filters::questionnaires(&app.store, who.network.id).await?;
    let most = known.iter().max_by_key(|(_, groups)| *groups);
    let chosen = known
        .iter()
        .find(|(id, _)| id == form.get("questionnaire"))
        .or(most);
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let mut report = Report {
        id: form_key(&form, "report", ReportId::fresh),
        version: 1,
        title,
        questionnaire_id: chosen.map(|(id, _)| id.clone()).unwrap_or_default(),
        from,
        to,
        facts: Fact::ALL.into_iter().collect(),
        opening: String::new(),
        learned: String::new(),
        closing: String::new(),
        written_by: String::new(),
        written_at: store::now(),
    };
    let (network, by) = (who.network.id, who.person.id);
    if !kept::add(&app.store, network, &report, by).await? {
        let known = kept::find(&app.store, network, report.id).await?;
        let again = |known: &Report| {
            (&known.title, known.from, known.to) == (&report.title, report.from, report.to)
        };
        // The same form sent twice is one report; the same page filled in anew is another.
        if !known.as_ref().is_some_and(again) {
            report.id = ReportId::fresh();
            kept::add(&app.store, network, &report, by).await?;
        }
    }
    Ok(report.id)
}

/// One report of the network.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Facilitator) -> Result<Report, Stop> {
    let id = who.part("report")?;
    kept::find(&app.store, who.network.id, id)
        .await?
        .ok_or(Stop::Refused(Error::NotFound))
}

/// Saves a report from the form: `title`, `from`, `to`, `fact` (several), `opening`, `learned`, `closing`, and `base`, the
/// version that was before the person's eyes.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on `title` when someone else saved it meanwhile.
pub async fn save(
    app: &App,
    who: &Facilitator,
    report: &Report,
    mut form: Form,
) -> Result<(), Stop> {
    let (title, period) = read(&mut form, who);
    let facts: BTreeSet<Fact> = form
        .all("fact")
        .iter()
        .filter_map(|word| Fact::read(word))
        .collect();
    let (opening, learned, closing) = (
        form.optional("opening", TEXT),
        form.optional("learned", TEXT),
        form.optional("closing", TEXT),
    );
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let saved = Report {
        version: form.get("base").parse().unwrap_or(0),
        title,
        from,
        to,
        facts,
        opening,
        learned,
        closing,
        written_at: store::now(),
        ..report.clone()
    };
    if kept::save(&app.store, who.network.id, &saved, who.person.id).await? {
        return Ok(());
    }
    // The same form sent twice says nothing new.
    let now = kept::find(&app.store, who.network.id, report.id).await?;
    if now.is_some_and(|now| now.says_the_same(&saved)) {
        return Ok(());
    }
    form.refuse("title", Error::ChangedMeanwhile);
    Err(form.into())
}

/// What a report counts.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The questionnaire, in the reader's language.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// Groups in the network.
    pub groups: usize,
    /// Groups that show an audit of the period.
    pub taking_part: usize,
    /// Audits of the period that are shown.
    pub audits: usize,
    /// Groups by principle.
    pub spreads: Vec<Spread>,
    /// Groups that show one audit and no more.
    pub single: usize,
    /// Groups whose audit before was of another version.
    pub other_version: usize,
    /// What was planned and done.
    pub done: Done,
    /// What comes up most often.
    pub themes: Vec<Theme>,
    /// Statements that were looked at on a visit, by what was seen.
    pub visits: Vec<(Verdict, usize)>,
}

/// Counts what a report tells.
///
/// # Errors
/// When the database cannot answer.
pub async fn count(app: &App, who: &Facilitator, report: &Report) -> Result<Counted, Stop> {
    let (network, from, to) = (who.network.id, report.from, report.to);
    let n = |count: i64| usize::try_from(count).unwrap_or(0);
    let store = &app.store;
    let newest = match report.questionnaire_id.as_str() {
        "" => None,
        id => app.shelf.newest_known(&app.store, id).await?,
    };
    let questionnaire = newest.map(|own| Arc::new(own.in_language(who.words().0.tag())));
    let (groups, audits) = kept::audits(store, network, &report.questionnaire_id, from, to).await?;
    let periods = kept::period(store, network, &report.questionnaire_id, from, to).await?;
    let sum = |of: fn(&kept::Period) -> i64| n(periods.iter().map(of).sum());
    let (taking_part, single, other_version) = (
        sum(|period| period.groups),
        sum(|period| period.single),
        sum(|period| period.other_version),
    );
    let (mut themes, spreads) = match &questionnaire {
        Some(own) => {
            let heaps = periods.into_iter().map(|period| period.heap).collect();
            let heaps = Heaps::of(app, &own.id, heaps).await?;
            (heaps.themes(own), heaps.spreads(own))
        }
        None => (Vec::new(), Vec::new()),
    };
    themes.retain(Theme::is_common);
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.low + theme.unsure));
    themes.truncate(THEMES);
    let visits = kept::visits(store, network, from, to).await?;
    let seen = |verdict: Verdict| {
        let found = visits.iter().find(|(word, _)| word == verdict.word());
        (verdict, n(found.map_or(0, |(_, count)| *count)))
    };
    Ok(Counted {
        questionnaire,
        groups: n(groups),
        taking_part,
        audits: n(audits),
        spreads,
        single,
        other_version,
        done: kept::done(store, network, from, to).await?,
        themes,
        visits: Verdict::ALL.map(seen).to_vec(),
    })
}
