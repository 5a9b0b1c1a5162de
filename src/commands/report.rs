//! Reports of a network or a group: written, changed, and counted anew each time they are read.

use chrono::Months;

use crate::{
    app::App,
    clock,
    commands::{
        form_key, link_secret,
        revision::{read_out, taken_back_by},
    },
    domain::{
        error::Error,
        form::Form,
        ids::ReportId,
        report::{CountedInReport, PublicReport, Report, ReportSection},
        revision::RevisionVerb,
        round::Owner,
    },
    error::AppError,
    forms::{
        network::{NewReport, ReportWords, read_period},
        public_report::{PAGE, PublishReport},
    },
    keys::Fresh as _,
    store::{
        audits, filters, releases, report_pages,
        revisions::{self, Doing},
        written_reports,
    },
    visitor::{Keeper, hashed},
};

/// A form for a new report: the last twelve months, and every fact.
pub fn blank(who: &Keeper) -> Form {
    let today = who.visitor().today();
    // A year, and not a day more: so it can be set beside the year before.
    let before = today.checked_sub_months(Months::new(12));
    let from = before.and_then(|day| day.succ_opt()).unwrap_or(today);
    NewReport::filled(who.words(), ReportId::fresh(), from, today)
}

/// The questionnaire that a new report is about: the one that is chosen, otherwise the one used most by a network's groups, or
/// last by a group. Where no audit is closed or shared, what people say may be; else it is about none.
async fn questionnaire(app: &App, who: &Keeper, chosen: &str) -> Result<String, AppError> {
    let store = &app.store;
    let (known, heard) = match who.owner() {
        Owner::Network(network) => {
            let mut known = filters::questionnaires(store, network).await?;
            known.sort_by_key(|(_, groups)| std::cmp::Reverse(*groups));
            let known = known.into_iter().map(|(id, _)| id).collect();
            (known, releases::shared_in_network(store, network).await?)
        }
        Owner::Group(group) => (audits::used(store, group).await?, Vec::new()),
    };
    let mut known: Vec<String> = known;
    if let Some(at) = known.iter().position(|id| id == chosen) {
        known.swap(0, at);
    }
    Ok(known.into_iter().chain(heard).next().unwrap_or_default())
}

/// Makes a report from the form, whose key makes sending it twice harmless.
///
/// # Errors
/// The form with what is wrong.
pub async fn write(app: &App, who: &Keeper, mut form: Form) -> Result<ReportId, AppError> {
    const FIELDS: NewReport = NewReport::FIELDS;
    let title = FIELDS.title.read(&mut form);
    let period = read_period(&mut form, who.visitor().today());
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let questionnaire_id = questionnaire(app, who, FIELDS.questionnaire.typed(&form)).await?;
    let mut report = Report {
        id: form_key(&form, FIELDS.key.name, ReportId::fresh),
        version: 1,
        title,
        questionnaire_id,
        from,
        to,
        facts: ReportSection::of(who.owner()).iter().copied().collect(),
        targets: String::new(),
        opening: String::new(),
        learned: String::new(),
        closing: String::new(),
        written_by: String::new(),
        written_at: clock::now(),
    };
    let (owner, by) = (who.owner(), who.person().id);
    if !written_reports::add(&app.store, owner, &report, by).await? {
        let known = written_reports::find(&app.store, owner, report.id).await?;
        let again = |known: &Report| {
            (&known.title, known.from, known.to) == (&report.title, report.from, report.to)
        };
        // The same form sent twice is one report; the same page filled in anew is another.
        if !known.as_ref().is_some_and(again) {
            report.id = ReportId::fresh();
            written_reports::add(&app.store, owner, &report, by).await?;
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
    who: &Keeper,
    report: &Report,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: ReportWords = ReportWords::FIELDS;
    let title = FIELDS.title.read(&mut form);
    let period = read_period(&mut form, who.visitor().today());
    let texts = [FIELDS.opening, FIELDS.learned, FIELDS.closing];
    let [opening, learned, closing] = texts.map(|field| field.read(&mut form));
    let targets = ReportWords::read_targets(&mut form);
    let (true, Some((from, to))) = (form.is_good(), period) else {
        return Err(form.into());
    };
    let saved = Report {
        version: FIELDS.base.typed(&form).parse().unwrap_or(0),
        title,
        from,
        to,
        facts: ReportWords::read_sections(&form, who.owner()),
        targets,
        opening,
        learned,
        closing,
        written_at: clock::now(),
        ..report.clone()
    };
    let doing = Doing::plainly(RevisionVerb::Mended, who.person().id, saved.written_at);
    written_reports::remember(&app.store, who.owner(), report).await?;
    // The same form sent twice says nothing new.
    if report.says_the_same(&saved)
        || written_reports::save(&app.store, who.owner(), &saved, doing).await?
    {
        return Ok(());
    }
    FIELDS.title.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Makes a report public as it is now, with what it counts, and gives its link, of which only the hash is kept: the same form once more gives the
/// same link. None once that was stopped.
///
/// # Errors
/// The form, where nobody said that whoever is named in it agreed, or where the report was changed since they looked.
pub async fn publish(
    app: &App,
    who: &Keeper,
    report: &Report,
    public: (&PublicReport, &CountedInReport),
    mut form: Form,
) -> Result<Option<String>, AppError> {
    let consent = PublishReport::FIELDS.consent;
    if !consent.has(&form, "yes") {
        consent.refuse(&mut form, Error::NamesNotAsked);
        return Err(form.into());
    }
    // What is made public is what was looked at.
    let seen: Option<i32> = PublishReport::FIELDS.base.typed(&form).parse().ok();
    if seen.is_some_and(|seen| seen != report.version) {
        consent.refuse(&mut form, Error::ChangedMeanwhile);
        return Err(form.into());
    }
    let token = link_secret(&form)?;
    let (at, by) = ((who.owner(), report.id), who.person().id);
    let hash = hashed(&token);
    let is_open = report_pages::publish(&app.store, at, &hash, public, by).await?;
    Ok(is_open.then(|| format!("{}/report/{token}", app.context.address)))
}

/// Stops the page of a report that the form names; one that is stopped stays so.
pub async fn stop_page(
    app: &App,
    who: &Keeper,
    report: &Report,
    form: &Form,
) -> Result<(), AppError> {
    let at = (who.owner(), report.id);
    Ok(report_pages::stop(&app.store, at, form.get(PAGE), clock::now()).await?)
}

/// Takes a report out for a day, with a reason; its public pages cannot be read meanwhile.
///
/// # Errors
/// The form, where it gives none.
pub async fn take_out(
    app: &App,
    who: &Keeper,
    report: &Report,
    form: Form,
) -> Result<(), AppError> {
    let why = read_out(form)?;
    let (store, owner) = (&app.store, who.owner());
    let doing = Doing {
        words: &why,
        ..Doing::plainly(RevisionVerb::TakenOut, who.person().id, clock::now())
    };
    written_reports::remember(store, owner, report).await?;
    // One that was changed or taken out meanwhile is looked at again first.
    written_reports::save(store, owner, report, doing).await?;
    Ok(())
}

/// Takes back what was done last to the report in the address, as the form names it; it stands as before. Gives also whether
/// that brought it back. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::NotFound`] where there is no such report; else as [`taken_back_by`] says.
pub async fn take_back(app: &App, who: &Keeper, form: &Form) -> Result<(ReportId, bool), AppError> {
    let report: ReportId = who.part("report")?;
    let (store, owner) = (&app.store, who.owner());
    let history = written_reports::history(store, owner, report).await?;
    if history.is_empty() {
        return Err(Error::NotFound.into());
    }
    let Some(back) = taken_back_by(&history, form, false)? else {
        return Ok((report, false));
    };
    let before: Report = revisions::read(&back.before).ok_or(Error::UndoOver)?;
    let stands = Report {
        version: back.version,
        ..before
    };
    let doing = Doing::plainly(RevisionVerb::TakenBack, who.person().id, clock::now());
    written_reports::save(store, owner, &stands, doing).await?;
    let newest = history.first();
    let was_out = newest.is_some_and(|done| done.verb == RevisionVerb::TakenOut);
    Ok((report, was_out))
}
