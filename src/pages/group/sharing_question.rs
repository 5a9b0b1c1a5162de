//! The one calm question of sharing: asked when a group comes into a network and when it closes an audit, for every network
//! it said nothing of yet, on one page.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{Choice, Problem, Problems},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::AuditId, organisation::Network, share::Extent},
    error::AppError,
    forms::group::{YES, question_field, question_later_field},
    language::{Translator, msg},
    pages::{
        group::sharing::Meanings,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{self, sharing::SharingQuestion},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// Where a group goes that has just closed an audit: to the question, where there is something to ask, or to the results.
pub async fn after_closing(
    app: &App,
    who: &Coordinator,
    audit: AuditId,
) -> Result<String, AppError> {
    let group = who.organisation.id;
    let asked = queries::sharing::undecided(app, group, Some(audit)).await?;
    let rest = if asked.is_empty() {
        "results"
    } else {
        "sharing"
    };
    Ok(to::in_audit(group, audit, rest))
}

/// `GET /groups/{group}/sharing/ask`: what a network that the group came into may see.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    show_for(&app, &who, None).await
}

/// `POST /groups/{group}/sharing/ask`
///
/// # Errors
/// As [`commands::sharing::answer`].
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    answer_for(&app, &who, None, form).await
}

/// `GET /groups/{group}/audits/{audit}/sharing`: what networks may see of the audit that was just closed.
///
/// # Errors
/// As [`queries::sharing::question`].
pub async fn show_of_audit(State(app): State<App>, who: Coordinator) -> PageResult {
    let audit = who.part("audit")?;
    show_for(&app, &who, Some(audit)).await
}

/// `POST /groups/{group}/audits/{audit}/sharing`
///
/// # Errors
/// As [`commands::sharing::answer`].
pub async fn answer_of_audit(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let audit = who.part("audit")?;
    answer_for(&app, &who, Some(audit), form).await
}

async fn show_for(app: &App, who: &Coordinator, audit: Option<AuditId>) -> PageResult {
    let question = queries::sharing::question(app, who, audit).await?;
    let form = Form::default();
    Ok(PageContext::of(app, who)
        .render(|| view! { <QuestionPage who=who audit=audit question=&question form=&form /> }))
}

async fn answer_for(
    app: &App,
    who: &Coordinator,
    audit: Option<AuditId>,
    form: Form,
) -> PageResult {
    let question = queries::sharing::question(app, who, audit).await?;
    let answered = commands::sharing::answer(app, who, audit, form).await;
    let done = |()| redirect(&Notice::Shared.at(&onwards(who, audit)));
    let again = |form| {
        PageContext::of(app, who).render_again(
            || view! { <QuestionPage who=who audit=audit question=&question form=&form /> },
        )
    };
    or_again(answered, done, again)
}

/// Where the group goes on to.
fn onwards(who: &Coordinator, audit: Option<AuditId>) -> String {
    let group = who.organisation.id;
    match audit {
        Some(audit) => to::in_audit(group, audit, "results"),
        None => to::group(group),
    }
}

#[component]
fn QuestionPage<'a>(
    who: &'a Coordinator,
    /// The audit that was just closed, where it is about one.
    audit: Option<AuditId>,
    question: &'a SharingQuestion,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let group = who.organisation.id;
    let here = match audit {
        Some(audit) => to::in_audit(group, audit, "sharing"),
        None => to::in_group(group, "sharing/ask"),
    };
    let onwards = onwards(who, audit);
    let is_decided = question.networks.is_empty();
    let body = if is_decided {
        view! {
            <p>{words.text(msg::SHARE_ASK_NONE)}</p>
            <p><a class="button main" href=onwards>{words.text(msg::FAREWELL_ON)}</a></p>
        }
        .into_any()
    } else {
        let networks = question.networks.iter().map(|(network, names)| {
            let may_last = !question.audits.is_empty();
            view! { <NetworkQuestion network=network names=names may_last=may_last form=form /> }
        });
        view! {
            <p>{about(words, question)}</p>
            <Problems form=form fields=&[] />
            <Meanings />
            <form method="post" action=here>
                {networks.collect_view()}
                <p class="aside">{words.text(msg::SHARE_ASK_CHANGE)}</p>
                <div class="buttons">
                    <button class="main">{words.text(msg::SHARE_ASK_SAVE)}</button>
                    <a class="button" href=onwards>{words.text(msg::SHARE_ASK_LATER)}</a>
                </div>
            </form>
        }
        .into_any()
    };
    let title = words.text(if is_decided {
        msg::SHARE_ASK_NONE_TITLE
    } else {
        msg::SHARE_ASK_TITLE
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        <JustDone />
        {body}
    };
    view! { <Page title=title>{body}</Page> }
}

/// What the question is about: one audit, those that are closed, or those to come.
fn about(words: Translator, question: &SharingQuestion) -> String {
    match (&question.title, question.audits.is_empty()) {
        (Some(title), _) => words.with(msg::SHARE_ASK_ONE, [("title", title.as_str().into())]),
        (None, false) => words.count(msg::SHARE_ASK_CLOSED, question.audits.len()),
        (None, true) => words.text(msg::SHARE_ASK_COMING),
    }
}

/// A network with the three choices, and whether the choice counts for later audits too.
#[component]
fn NetworkQuestion<'a>(
    network: &'a Network,
    /// Names of those who would see it.
    names: &'a [String],
    /// Whether that is a question: before any audit is closed the choice is about later ones alone.
    may_last: bool,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let field = question_field(network.id);
    let later = question_later_field(network.id);
    let choices = Extent::ALL.map(|extent| {
        view! { <Choice name=&field value=extent.word() label=words.term(extent) form=form /> }
    });
    let seen_by = if names.is_empty() {
        words.text(msg::SHARING_NOBODY)
    } else {
        words.with(msg::SHARING_SEEN_BY, [("names", words.list(names).into())])
    };
    let checked = form.has(&later, YES);
    let lasting = may_last.then(|| {
        view! {
            <label class="dot">
                <input type="checkbox" name=later value=YES checked=checked />
                {words.text(msg::SHARE_ASK_NEXT)}
            </label>
        }
    });
    view! {
        <fieldset class="dots" id=field.clone()>
            <legend dir="auto">{network.name.clone()}</legend>
            <p class="hint">{seen_by}</p>
            <Problem form=form name=&field />
            {choices.collect_view()}
            {lasting}
        </fieldset>
    }
}
