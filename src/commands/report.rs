//! Reports of a network: written, changed, and counted anew each time they are read.

use std::collections::BTreeSet;

use chrono::Months;

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        dates,
        error::Error,
        form::{Form, LINE, TEXT},
        ids::ReportId,
        report::{Report, ReportSection},
    },
    error::AppError,
    store::{filters, reports as kept},
    visitor::Facilitator,
};

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
pub async fn write(app: &App, who: &Facilitator, mut form: Form) -> Result<ReportId, AppError> {
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
        facts: ReportSection::ALL.into_iter().collect(),
        opening: String::new(),
        learned: String::new(),
        closing: String::new(),
        written_by: String::new(),
        written_at: clock::now(),
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
) -> Result<(), AppError> {
    let (title, period) = read(&mut form, who);
    let facts: BTreeSet<ReportSection> = form
        .all("fact")
        .iter()
        .filter_map(|word| ReportSection::read(word))
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
        written_at: clock::now(),
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
