//! One who speaks for a network on a body: how they were chosen, what was asked, what they told the groups, and what was done
//! to all that.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        data_table::{self, DataTable, Head},
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        representative::{Body, Candidate, Entry, EntryKind, Representative, TermState},
    },
    error::AppError,
    forms::{
        meeting::set_base,
        representative::{
            AFTER, BASE, EndTerm, QuestionForm, ReportBack, RepresentativeForm, TakeOut, is_wrong,
        },
    },
    language::msg,
    pages::{
        network::{
            representative_entry::{EntryText, QuestionFields, ReportFields},
            representatives::{
                BackToRepresentative, BackToRepresentatives, RepresentativeFields, saved,
            },
            revisions::{History, TakeOutForm},
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, representative::RepresentativeDetails},
    visitor::Facilitator,
    wording::{notice::Notice, representative as said, to},
};

/// `GET /networks/{network}/representatives/{representative}`
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    render(&app, &who, found, Form::default(), StatusCode::OK).await
}

/// The page; `typed` is what was typed into one of its forms.
async fn render(
    app: &App,
    who: &Facilitator,
    of: Representative,
    typed: Form,
    status: StatusCode,
) -> PageResult {
    let details = queries::representative::details(app, who, of).await?;
    let form = commands::representative::page_form(who, typed);
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <RepresentativePage network=who.network.id details=&details form=&form /> }
    }))
}

#[component]
fn RepresentativePage<'a>(
    network: NetworkId,
    details: &'a RepresentativeDetails,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let (known, mandate) = (&details.representative, &details.representative.mandate);
    let base = to::representative(network, known.id);
    let at = |rest: &str| format!("{base}/{rest}");
    let undo = at("undo");
    let state = mandate.state(visitor().today());
    let ended = mandate.ended_on.map(|day| {
        let about = [("date", words.date(day).into())];
        let message = match state {
            TermState::Ended => msg::TERM_ENDED,
            _ => msg::TERM_WILL_END,
        };
        view! { <p>{words.with(message, about)}</p> }
    });
    let deputy = (!mandate.deputy.is_empty()).then(|| {
        let label = words.text(msg::REPRESENTATIVE_DEPUTY);
        view! { <p>{words.labelled(&label, &mandate.deputy)}</p> }
    });
    let next = (state != TermState::ToCome && mandate.ended_on.is_none()).then(|| {
        let address = to::in_network(network, "representatives/new");
        let href = format!("{address}?{AFTER}={}", known.id);
        view! { <a class="button" href=href>{words.text(msg::TERM_NEXT)}</a> }
    });
    let told = details
        .told()
        .map(|told| {
            let stood = told.stood.map(|stood| said::stood(words, &stood));
            (told.revision, stood)
        })
        .collect();
    let title = said::name(words, known);
    let fields = [
        QuestionForm::ALL,
        ReportBack::ALL,
        EndTerm::ALL,
        TakeOut::ALL,
    ];
    let body = view! {
        <BackToRepresentatives network=network />
        <h1 dir="auto">{title.clone()}</h1>
        <p class="lead">
            <a href=to::body(network, mandate.body_id) dir="auto">{known.body.clone()}</a> " "
            <span class="state">{words.term(state)}</span>
        </p>
        <JustDone />
        <Problems form=form fields=&fields />
        <p dir="auto">{said::of_whom(words, known)}</p>
        <p>{said::term(words, mandate)}</p>
        {ended}
        {deputy}
        <p>{said::chosen(words, mandate)}</p>
        <Candidates some=&mandate.candidates />
        <p class="buttons no-print">
            <a class="button" href=at("change")>{words.text(msg::REPRESENTATIVE_CHANGE)}</a>
            {next}
        </p>
        <Entries at=&base entries=&details.entries />
        <NewEntries at=&base form=form />
        <h2>{words.text(msg::REPRESENTATIVE_MEND)}</h2>
        <EndForm action=at("end") form=form />
        <TakeOutForm action=at("out") form=form />
        <History told=told action=&undo />
    };
    view! { <Page title=title>{body}</Page> }
}

/// Who stood, with their votes where they are told; nothing where nobody is written down.
#[component]
fn Candidates<'a>(some: &'a [Candidate]) -> impl IntoView + use<> {
    if some.is_empty() {
        return None;
    }
    let words = translator();
    let title = words.text(msg::REPRESENTATIVE_CANDIDATES);
    let heads =
        [msg::CANDIDATE_NAME, msg::CANDIDATE_VOTES].map(|head| Head::from(words.text(head)));
    let rows = some.iter().map(|candidate| {
        let name = if candidate.name.is_empty() {
            words.text(msg::CANDIDATE_NAMELESS)
        } else {
            candidate.name.clone()
        };
        let votes = candidate.votes.map(|votes| votes.to_string());
        let cells = vec![votes.unwrap_or_default().into_any()];
        (data_table::typed(name), cells)
    });
    let rows = rows.collect();
    Some(view! { <DataTable title=title heads=heads.into() rows=rows /> })
}

/// Questions and reports, the latest day first.
#[component]
fn Entries<'a>(
    /// The address of the representative.
    at: &'a str,
    entries: &'a [Entry],
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::ENTRIES_TITLE);
    let rows = entries
        .iter()
        .map(|entry| {
            let what = words.text(said::kind(entry.kind));
            let label = words.labelled(&words.text(msg::CONTACT_CHANGE), &words.dated(&what, entry.said.on_day));
            let href = format!("{at}/entries/{}", entry.id);
            view! {
                <li>
                    <EntryText entry=entry />
                    <p class="no-print"><a href=href aria-label=label>{words.text(msg::CONTACT_CHANGE)}</a></p>
                </li>
            }
        })
        .collect_view();
    let list = if entries.is_empty() {
        Either::Left(view! { <p>{words.text(msg::ENTRIES_NONE)}</p> })
    } else {
        Either::Right(view! { <ul class="story">{rows}</ul> })
    };
    view! { <h2>{title}</h2> {list} }
}

/// The forms for a question and for a report.
#[component]
fn NewEntries<'a>(at: &'a str, form: &'a Form) -> impl IntoView + use<> {
    const QUESTION: QuestionForm = QuestionForm::FIELDS;
    const REPORT: ReportBack = ReportBack::FIELDS;
    let words = translator();
    view! {
        <details class="card no-print" open=is_wrong(form, QuestionForm::ALL)>
            <summary>{words.text(msg::QUESTION_NEW)}</summary>
            <form method="post" action=format!("{at}/questions")>
                <Hidden name=QUESTION.key.name value=QUESTION.key.typed(form) />
                <QuestionFields form=form />
                <div class="buttons"><button class="main">{words.text(msg::QUESTION_NEW)}</button></div>
            </form>
        </details>
        <details class="card no-print" open=is_wrong(form, ReportBack::ALL)>
            <summary>{words.text(msg::REPORT_BACK_NEW)}</summary>
            <form method="post" action=format!("{at}/reports")>
                <Hidden name=REPORT.key.name value=REPORT.key.typed(form) />
                <ReportFields form=form />
                <div class="buttons"><button class="main">{words.text(msg::REPORT_BACK_NEW)}</button></div>
            </form>
        </details>
    }
}

#[component]
fn EndForm<'a>(#[prop(into)] action: String, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: EndTerm = EndTerm::FIELDS;
    let words = translator();
    view! {
        <details class="card no-print" open=is_wrong(form, EndTerm::ALL)>
            <summary>{words.text(msg::TERM_END)}</summary>
            <form method="post" action=action>
                <TextField field=FIELDS.ended_on form=form />
                <TextField field=FIELDS.why form=form />
                <div class="buttons"><button class="main">{words.text(msg::TERM_END)}</button></div>
            </form>
        </details>
    }
}

/// `GET /networks/{network}/representatives/{representative}/change`
pub async fn change_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let form = RepresentativeForm::filled(who.words(), &found);
    render_change(&app, &who, &found, &form, StatusCode::OK).await
}

async fn render_change(
    app: &App,
    who: &Facilitator,
    known: &Representative,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let bodies = queries::representative::bodies(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <ChangePage network=who.network.id known=known bodies=&bodies form=form /> }
    }))
}

#[component]
fn ChangePage<'a>(
    network: NetworkId,
    known: &'a Representative,
    bodies: &'a [Body],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::REPRESENTATIVE_CHANGE);
    let theirs = RepresentativeForm::is_outdated(form).then(|| {
        let mandate = &known.mandate;
        let stands = view! {
            <p dir="auto">{said::name(words, known)}</p>
            <p dir="auto">{said::of_whom(words, known)}</p>
            <p dir="auto">{known.body.clone()}</p>
            <p>{said::term(words, mandate)}</p>
            <p>{said::chosen(words, mandate)}</p>
        };
        view! { <Card title=words.text(msg::CONTACT_THEIRS)>{stands}</Card> }
    });
    let body = view! {
        <BackToRepresentative network=network known=known />
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[RepresentativeForm::ALL] />
        {theirs}
        <form method="post" action=format!("{}/change", to::representative(network, known.id))>
            <Hidden name=BASE value=form.get(BASE) />
            <RepresentativeFields bodies=bodies form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/representatives/{representative}/change`
pub async fn change(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    match commands::representative::mend(&app, &who, &found, form).await {
        Ok(()) => Ok(saved(&who, &found)),
        Err(AppError::Invalid(mut form)) => {
            // Saved once more it stands over what somebody else wrote, which the page shows.
            if RepresentativeForm::is_outdated(&form) {
                set_base(&mut form, found.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_change(&app, &who, &found, &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// What follows a form of the page: the page says that it is saved, or shows again what was typed.
async fn shown(
    app: &App,
    who: &Facilitator,
    of: Representative,
    done: Result<(), AppError>,
) -> PageResult {
    match done {
        Ok(()) => Ok(saved(who, &of)),
        Err(AppError::Invalid(form)) => {
            render(app, who, of, *form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/representatives/{representative}/questions`: writes down a question that was raised.
pub async fn ask(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let kind = EntryKind::Question;
    let done = commands::representative::write_entry(&app, &who, &found, kind, form).await;
    shown(&app, &who, found, done).await
}

/// `POST /networks/{network}/representatives/{representative}/reports`: writes a report back to the groups.
pub async fn report(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let kind = EntryKind::Report;
    let done = commands::representative::write_entry(&app, &who, &found, kind, form).await;
    shown(&app, &who, found, done).await
}

/// `POST /networks/{network}/representatives/{representative}/end`: ends the term.
pub async fn end(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    let done = commands::representative::end(&app, &who, &found, form).await;
    shown(&app, &who, found, done).await
}

/// `POST /networks/{network}/representatives/{representative}/out`: takes it out, with a reason.
pub async fn take_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let found = queries::representative::find(&app, &who).await?;
    match commands::representative::take_out(&app, &who, &found, form).await {
        Ok(()) => {
            let list = to::in_network(who.network.id, "representatives");
            Ok(redirect(&Notice::TakenOutForADay.at(&list)))
        }
        other => shown(&app, &who, found, other).await,
    }
}

/// `POST /networks/{network}/representatives/{representative}/undo`: takes back what was done last.
pub async fn undo(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let id = who.part("representative")?;
    let found = queries::representative::by_key(&app, &who, id).await?;
    commands::representative::take_back(&app, &who, &found, &form).await?;
    let at = to::representative(who.network.id, found.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}
