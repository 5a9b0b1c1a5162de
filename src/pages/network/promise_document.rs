//! A document in which things are promised, with what is said of it as a draft.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::{Typed, TypedLink},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        promise::{Comment, Document, Promise},
    },
    error::AppError,
    forms::{
        meeting::set_base,
        promise::{CommentForm, DocumentForm},
        representative::{BASE, TakeOut, is_wrong},
    },
    language::msg,
    pages::{
        network::{
            promises::{BackToPromises, PromiseRows},
            revisions::{History, TakeOutForm},
        },
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, promise::DocumentDetails},
    visitor::Facilitator,
    wording::{meeting, notice::Notice, promise as said, to},
};

/// `GET /networks/{network}/documents/{document}`: what is promised in a document, and what is said of it as a draft.
pub async fn document(State(app): State<App>, who: Facilitator) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    let details = queries::promise::document_details(&app, &who, document).await?;
    let form = DocumentForm::filled(&details.document);
    let comment = commands::promise_document::blank_comment();
    let forms = (&form, &comment);
    Ok(render_document(&app, &who, &details, forms, StatusCode::OK))
}

fn render_document(
    app: &App,
    who: &Facilitator,
    details: &DocumentDetails,
    (form, comment): (&Form, &Form),
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <DocumentPage network=who.network.id details=details form=form comment=comment /> }
    })
}

#[component]
fn DocumentPage<'a>(
    network: NetworkId,
    details: &'a DocumentDetails,
    /// What the document is called.
    form: &'a Form,
    /// A new comment.
    comment: &'a Form,
) -> impl IntoView + use<> {
    const COMMENT: CommentForm = CommentForm::FIELDS;
    let words = translator();
    let document = &details.document;
    let at = to::document(network, document.id);
    let all: Vec<&Promise> = details.promises.iter().collect();
    let sum = said::sum_of(words, &all, visitor().today());
    let sum = sum.unwrap_or_else(|| words.text(msg::PROMISES_NONE_HERE));
    let draft = document
        .is_draft
        .then(|| view! { <p><span class="state">{words.text(msg::DOCUMENT_IS_DRAFT)}</span></p> });
    let says = view! { <DocumentText document=document /> };
    // Only what is empty can go.
    let is_empty = details.promises.is_empty() && details.comments.is_empty();
    let out = is_empty.then(|| view! { <TakeOutForm action=format!("{at}/out") form=form /> });
    let new = to::in_network(network, "promises/new");
    let new = format!("{new}?document={}", document.id);
    let comments = details
        .comments
        .iter()
        .map(|comment| view! { <CommentText at=&at comment=comment /> })
        .collect_view();
    let comments = (document.is_draft || !details.comments.is_empty()).then(|| {
        let none = details
            .comments
            .is_empty()
            .then(|| view! { <p>{words.text(msg::ENTRIES_NONE)}</p> });
        let groups = said::groups_that_commented(words, &details.comments);
        view! {
            <h2>{words.text(msg::COMMENTS_TITLE)}</h2>
            {groups.map(|groups| view! { <p>{groups}</p> })}
            {none}
            <ul class="story">{comments}</ul>
            <details class="card no-print" open=!comment.is_good()>
                <summary>{words.text(msg::COMMENT_NEW)}</summary>
                <form method="post" action=format!("{at}/comments")>
                    <Hidden name=COMMENT.key.name value=COMMENT.key.typed(comment) />
                    <CommentFields form=comment />
                    <div class="buttons"><button class="main">{words.text(msg::CONTACT_SAVE)}</button></div>
                </form>
            </details>
        }
    });
    let told = queries::promise::told(details.history.clone()).into_iter();
    let told: Vec<_> = told
        .map(|(revision, stood)| (revision, stood.map(|stood| said::stood(words, &stood))))
        .collect();
    let undo = format!("{at}/undo");
    let history = (!told.is_empty()).then(|| view! { <History told=told action=&undo /> });
    let title = document.name.clone();
    let body = view! {
        <BackToPromises network=network />
        <h1 dir="auto">{title.clone()}</h1>
        {draft}
        <p class="lead">{sum}</p>
        <JustDone />
        <Problems form=form fields=&[DocumentForm::ALL, TakeOut::ALL] />
        <Problems form=comment fields=&[CommentForm::ALL] />
        {says}
        <p class="buttons no-print"><a class="button" href=new>{words.text(msg::PROMISE_NEW)}</a></p>
        <PromiseRows network=network some=&all />
        {comments}
        <details class="card no-print" open=is_wrong(form, DocumentForm::ALL)>
            <summary>{words.text(msg::DOCUMENT_CHANGE)}</summary>
            <form method="post" action=at.clone()>
                <Hidden name=BASE value=form.get(BASE) />
                <DocumentFields form=form />
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
        {out}
        {history}
    };
    view! { <Page title=title>{body}</Page> }
}

/// What a document says, or where it is read.
#[component]
pub fn DocumentText<'a>(
    /// The document.
    document: &'a Document,
) -> impl IntoView + use<> {
    let says = (!document.words.is_empty()).then(|| view! { <Typed text=&document.words /> });
    let link =
        (!document.link.is_empty()).then(|| view! { <p><TypedLink link=&document.link /></p> });
    view! { {says} {link} }
}

/// What is written of a document.
#[component]
pub fn DocumentFields<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: DocumentForm = DocumentForm::FIELDS;
    let is_draft = FIELDS.is_draft.has(form, "yes");
    view! {
        <TextField field=FIELDS.name form=form />
        <TextField field=FIELDS.words form=form />
        <TextField field=FIELDS.link form=form />
        <label class="dot">
            <input type="checkbox" name=FIELDS.is_draft.name value="yes" checked=is_draft />
            {translator().text(msg::DOCUMENT_TAKES_COMMENTS)}
        </label>
    }
}

/// A comment: who says what, and what became of it.
#[component]
fn CommentText<'a>(
    /// The address of the document.
    at: &'a str,
    comment: &'a Comment,
) -> impl IntoView + use<> {
    let words = translator();
    let said = &comment.said;
    let who = meeting::told_by(words, &said.who);
    let label = words.labelled(&words.text(msg::CONTACT_CHANGE), &who);
    let outcome = (!said.outcome.is_empty()).then(|| {
        let label = words.label(&words.text(msg::COMMENT_OUTCOME));
        view! { <p class="soft">{label}</p> <Typed text=&said.outcome /> }
    });
    let href = format!("{at}/comments/{}", comment.id);
    let by_group = comment
        .by_group
        .then(|| view! { <p class="soft">{words.text(msg::DRAFTS_BY_GROUP)}</p> });
    view! {
        <li>
            <p>
                <b dir="auto">{who}</b> " "
                <span class="soft">{words.date(crate::clock::day(comment.said_at))}</span>
            </p>
            {by_group}
            <Typed text=&said.comment />
            {outcome}
            <p class="no-print"><a href=href aria-label=label>{words.text(msg::CONTACT_CHANGE)}</a></p>
        </li>
    }
}

#[component]
fn CommentFields<'a>(form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: CommentForm = CommentForm::FIELDS;
    view! {
        <TextField field=FIELDS.who form=form />
        <TextField field=FIELDS.comment form=form />
        <TextField field=FIELDS.outcome form=form />
    }
}

/// `POST /networks/{network}/documents/{document}`: changes it, over the version that was read.
pub async fn change_document(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    match commands::promise_document::save_document(&app, &who, &document, form).await {
        Ok(()) => Ok(document_saved(&who, &document)),
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, document.version);
            let details = queries::promise::document_details(&app, &who, document).await?;
            let comment = commands::promise_document::blank_comment();
            let (forms, status) = ((&*form, &comment), StatusCode::UNPROCESSABLE_ENTITY);
            Ok(render_document(&app, &who, &details, forms, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/documents/{document}/out`: takes it out, with a reason, where it is empty.
pub async fn take_out_document(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_any_document(&app, &who).await?;
    let home = to::in_network(who.network.id, "promises");
    if document.is_removed {
        return Ok(redirect(&Notice::TakenOutForADay.at(&home)));
    }
    match commands::promise_document::take_out_document(&app, &who, &document, form).await {
        Ok(()) => Ok(redirect(&Notice::TakenOutForADay.at(&home))),
        Err(AppError::Invalid(form)) => {
            let details = queries::promise::document_details(&app, &who, document).await?;
            let filled = TakeOut::beside(DocumentForm::filled(&details.document), &form);
            let comment = commands::promise_document::blank_comment();
            let (forms, status) = ((&filled, &comment), StatusCode::UNPROCESSABLE_ENTITY);
            Ok(render_document(&app, &who, &details, forms, status))
        }
        Err(error) => Err(error),
    }
}

fn document_saved(who: &Facilitator, document: &Document) -> axum::response::Response {
    let at = to::document(who.network.id, document.id);
    redirect(&Notice::Saved.at(&at))
}

/// `POST /networks/{network}/documents/{document}/comments`: writes down what somebody says of a draft.
pub async fn comment(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    match commands::promise_document::write_comment(&app, &who, &document, form).await {
        Ok(()) => Ok(document_saved(&who, &document)),
        Err(AppError::Invalid(comment)) => {
            let details = queries::promise::document_details(&app, &who, document).await?;
            let form = DocumentForm::filled(&details.document);
            let (forms, status) = ((&form, &*comment), StatusCode::UNPROCESSABLE_ENTITY);
            Ok(render_document(&app, &who, &details, forms, status))
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/documents/{document}/comments/{comment}`: a comment, to mend or take out.
pub async fn comment_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    let comment = queries::promise::find_comment(&app, &who, &document).await?;
    let at = to::document(who.network.id, document.id);
    let form = CommentForm::filled(&comment);
    Ok(render_comment(
        &app,
        &who,
        (&at, &comment),
        &form,
        StatusCode::OK,
    ))
}

fn render_comment(
    app: &App,
    who: &Facilitator,
    (at, comment): (&str, &Comment),
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <CommentPage at=at comment=comment form=form /> }
    })
}

#[component]
fn CommentPage<'a>(at: &'a str, comment: &'a Comment, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::COMMENT_WORDS);
    let theirs = (!form.is_good()).then(|| {
        let said = if comment.by_group {
            &comment.said.outcome
        } else {
            &comment.said.comment
        };
        let stands = view! { <Typed text=said /> };
        view! { <Card>{stands}</Card> }
    });
    let here = format!("{at}/comments/{}", comment.id);
    // What a group wrote stays as it wrote it.
    let fields = if comment.by_group {
        Either::Left(view! {
            <p><b dir="auto">{meeting::told_by(words, &comment.said.who)}</b></p>
            <Typed text=&comment.said.comment />
            <TextField field=CommentForm::FIELDS.outcome form=form />
        })
    } else {
        Either::Right(view! { <CommentFields form=form /> })
    };
    let body = view! {
        <div class="where"><a class="stop" href=at.to_owned()>{words.text(msg::COMMENTS_TITLE)}</a></div>
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[CommentForm::ALL, TakeOut::ALL] />
        {theirs}
        <form method="post" action=here.clone()>
            <Hidden name=BASE value=form.get(BASE) />
            {fields}
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <TakeOutForm action=format!("{here}/out") form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/documents/{document}/comments/{comment}`: mends it.
pub async fn mend_comment(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    let comment = queries::promise::find_comment(&app, &who, &document).await?;
    match commands::promise_document::mend_comment(&app, &who, &comment, form).await {
        Ok(()) => Ok(document_saved(&who, &document)),
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, comment.version);
            let at = to::document(who.network.id, document.id);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_comment(&app, &who, (&at, &comment), &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/documents/{document}/comments/{comment}/out`: takes it out, with a reason.
pub async fn take_out_comment(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    let comment = queries::promise::find_comment(&app, &who, &document).await?;
    match commands::promise_document::take_out_comment(&app, &who, &comment, form).await {
        Ok(()) => Ok(document_saved(&who, &document)),
        Err(AppError::Invalid(form)) => {
            let at = to::document(who.network.id, document.id);
            let filled = TakeOut::beside(CommentForm::filled(&comment), &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_comment(&app, &who, (&at, &comment), &filled, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/documents/{document}/undo`: takes back what was done last to it or to a comment.
pub async fn undo(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_any_document(&app, &who).await?;
    commands::promise_document::take_back(&app, &who, &document, &form).await?;
    let at = to::document(who.network.id, document.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}
