//! Reports of a network: written, changed, and counted anew each time they are read.

use chrono::Months;

use crate::{
    app::App,
    clock,
    commands::{form_key, link_secret},
    domain::{
        error::Error,
        form::Form,
        ids::ReportId,
        report::{PublicReport, Report, ReportSection},
    },
    error::AppError,
    forms::{
        network::{NewReport, ReportWords, read_period},
        public_report::{PAGE, PublishReport},
    },
    keys::Fresh as _,
    store::{filters, releases, report_pages, reports},
    visitor::{Facilitator, hashed},
};

/// A form for a new report: the last twelve months, and every fact.
pub fn blank(who: &Facilitator) -> Form {
    let today = who.visitor.today();
    let from = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    NewReport::filled(who.words(), ReportId::fresh(), from, today)
}

/// Makes a report from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write(app: &App, who: &Facilitator, mut form: Form) -> Result<ReportId, AppError> {
    const FIELDS: NewReport = NewReport::FIELDS;
    let title = FIELDS.title.read(&mut form);
    let period = read_period(&mut form, who.visitor.today());
    let known = filters::questionnaires(&app.store, who.network.id).await?;
    let most = known.iter().max_by_key(|(_, groups)| *groups);
    let chosen = known
        .iter()
        .find(|(id, _)| id == FIELDS.questionnaire.typed(&form))
        .or(most);
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let questionnaire_id = match chosen {
        Some((id, _)) => id.clone(),
        // No audit is shared; what people say may be.
        None => {
            let shared = releases::shared_in_network(&app.store, who.network.id).await?;
            shared.into_iter().next().unwrap_or_default()
        }
    };
    let mut report = Report {
        id: form_key(&form, FIELDS.key.name, ReportId::fresh),
        version: 1,
        title,
        questionnaire_id,
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
    if !reports::add(&app.store, network, &report, by).await? {
        let known = reports::find(&app.store, network, report.id).await?;
        let again = |known: &Report| {
            (&known.title, known.from, known.to) == (&report.title, report.from, report.to)
        };
        // The same form sent twice is one report; the same page filled in anew is another.
        if !known.as_ref().is_some_and(again) {
            report.id = ReportId::fresh();
            reports::add(&app.store, network, &report, by).await?;
        }
    }
    Ok(report.id)
}

/// Saves the words of a report; the form names the version that was before the person's eyes.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on the title when someone else saved it meanwhile.
pub async fn save(
    app: &App,
    who: &Facilitator,
    report: &Report,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: ReportWords = ReportWords::FIELDS;
    let title = FIELDS.title.read(&mut form);
    let period = read_period(&mut form, who.visitor.today());
    let texts = [FIELDS.opening, FIELDS.learned, FIELDS.closing];
    let [opening, learned, closing] = texts.map(|field| field.read(&mut form));
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let saved = Report {
        version: FIELDS.base.typed(&form).parse().unwrap_or(0),
        title,
        from,
        to,
        facts: ReportWords::read_sections(&form),
        opening,
        learned,
        closing,
        written_at: clock::now(),
        ..report.clone()
    };
    if reports::save(&app.store, who.network.id, &saved, who.person.id).await? {
        return Ok(());
    }
    // The same form sent twice says nothing new.
    let now = reports::find(&app.store, who.network.id, report.id).await?;
    if now.is_some_and(|now| now.says_the_same(&saved)) {
        return Ok(());
    }
    FIELDS.title.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Makes a report public as it is now, and gives its link, of which only the hash is kept: the same form once more gives the
/// same link. None once that was stopped.
///
/// # Errors
/// The form, where nobody said that whoever is named in it agreed.
pub async fn publish(
    app: &App,
    who: &Facilitator,
    report: &Report,
    public: &PublicReport,
    mut form: Form,
) -> Result<Option<String>, AppError> {
    let consent = PublishReport::FIELDS.consent;
    if !consent.has(&form, "yes") {
        consent.refuse(&mut form, Error::NamesNotAsked);
        return Err(form.into());
    }
    let token = link_secret(&form)?;
    let (at, by) = ((who.network.id, report.id), who.person.id);
    let hash = hashed(&token);
    let is_open = report_pages::publish(&app.store, at, &hash, public, by).await?;
    Ok(is_open.then(|| format!("{}/report/{token}", app.context.address)))
}

/// Stops the page of a report that the form names; one that is stopped stays so.
pub async fn stop_page(
    app: &App,
    who: &Facilitator,
    report: &Report,
    form: &Form,
) -> Result<(), AppError> {
    let (network, page) = (who.network.id, form.get(PAGE));
    Ok(report_pages::stop(&app.store, network, report.id, page, clock::now()).await?)
}

/// Takes a report away, with its public pages.
pub async fn remove(app: &App, who: &Facilitator, report: &Report) -> Result<(), AppError> {
    Ok(reports::remove(&app.store, who.network.id, report.id).await?)
}
