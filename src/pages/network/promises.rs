//! What was promised to a network or by it: all of it, a new promise, a document with what is promised in it, and whoever
//! promised.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::{Choices, Hidden, Problems, Select, TextField},
        link_to_share::{LinkBox, LinkSecret},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::NetworkId,
        organisation::Network,
        promise::{Comment, Promise, PromiseState, PromiserKind},
    },
    error::AppError,
    forms::{
        meeting::set_base,
        promise::{AT_MEETING, CommentForm, DocumentForm, PromiseForm},
        representative::{BASE, TakeOut, UNDO},
    },
    language::msg,
    pages::{
        network::{
            dashboard::NetworkPage,
            revisions::{History, TakeOutForm},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        promise::{DocumentDetails, Places, PromiserDetails, PromisesHome},
    },
    visitor::Facilitator,
    wording::{meeting, notice::Notice, promise as said, to},
};

/// `GET /networks/{network}/promises`: what was promised, by document and by body; with `meeting`, to be looked at there.
pub async fn list(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let home = queries::promise::home(&app, &who).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <ListPage network=&who.network home=&home asked=&asked /> }
    }))
}

#[component]
fn ListPage<'a>(
    network: &'a Network,
    home: &'a PromisesHome,
    /// What the address asks for.
    asked: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let today = visitor().today();
    let at = |rest| to::in_network(network.id, rest);
    let meeting = asked.get(AT_MEETING);
    let all: Vec<&Promise> = home.promises.iter().collect();
    let mut places: Vec<(String, Option<String>)> = Vec::new();
    for promise in &all {
        let place = place_of(network.id, promise);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.sort();
    let sections = places
        .into_iter()
        .map(|place| {
            let own: Vec<&Promise> = all
                .iter()
                .copied()
                .filter(|promise| place_of(network.id, promise) == place)
                .collect();
            let sum = said::sum_of(words, &own, today);
            let (name, href) = place;
            let title = match href {
                Some(href) => Either::Left(view! { <a href=href dir="auto">{name}</a> }),
                None => Either::Right(words.text(msg::PROMISES_ELSEWHERE)),
            };
            view! {
                <section>
                    <h2>{title}</h2>
                    <p>{sum}</p>
                    <PromiseRows network=network.id some=&own meeting=meeting />
                </section>
            }
        })
        .collect_view();
    let out = (!home.taken_out.is_empty()).then(|| {
        let rows = home.taken_out.iter().map(|known| {
            let at = to::promise(network.id, known.id);
            let value = format!("{}.{}", known.id, known.version);
            view! {
                <li>
                    <span dir="auto">{known.words.what.clone()}</span>
                    <form class="no-print" method="post" action=format!("{at}/undo")>
                        <Hidden name=UNDO value=value />
                        <button class="link">{words.text(msg::REMOVED_BACK)}</button>
                    </form>
                </li>
            }
        });
        let rows = rows.collect_view();
        view! {
            <h2>{words.text(msg::TAKEN_OUT_TITLE)}</h2>
            <p class="hint">{words.text(msg::TAKEN_OUT_TEXT)}</p>
            <ul class="rows">{rows}</ul>
        }
    });
    let sum = said::sum_of(words, &all, today);
    let lead = sum.unwrap_or_else(|| words.text(msg::PROMISES_NONE));
    let again = (!meeting.is_empty())
        .then(|| view! { <p class="aside">{words.text(msg::PROMISES_AT_MEETING)}</p> });
    let new = format!("{}?{AT_MEETING}={meeting}", at("promises/new"));
    let body = view! {
        <p class="lead">{lead}</p>
        <JustDone />
        {again}
        <p class="buttons no-print">
            <a class="button main" href=new>{words.text(msg::PROMISE_NEW)}</a>
            <a class="button" href=at("meetings")>{words.text(msg::MEETINGS_TITLE)}</a>
        </p>
        {sections}
        {out}
    };
    view! { <NetworkPage network=network title=words.text(msg::PROMISES_TITLE)>{body}</NetworkPage> }
}

/// The document that a promise stands in, or else the body it belongs to: its name and address.
fn place_of(network: NetworkId, promise: &Promise) -> (String, Option<String>) {
    let document = promise.document.clone().zip(promise.words.document_id);
    let body = promise.body.clone().zip(promise.words.body_id);
    match (document, body) {
        (Some((name, id)), _) => (name, Some(to::document(network, id))),
        (None, Some((name, id))) => (name, Some(to::body(network, id))),
        // After all names.
        (None, None) => ("\u{10ffff}".to_owned(), None),
    }
}

/// Promises in a list: what, who, by when, how each stands.
#[component]
pub fn PromiseRows<'a>(
    /// The network.
    network: NetworkId,
    /// The promises.
    some: &'a [&'a Promise],
    /// The meeting at which they are looked at; may be empty.
    #[prop(optional)]
    meeting: &'a str,
) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let rows = some
        .iter()
        .map(|promise| {
            let href = to::promise(network, promise.id);
            let href = if meeting.is_empty() {
                href
            } else {
                format!("{href}?{AT_MEETING}={meeting}#say")
            };
            let who = Some(said::who(words, &promise.promiser));
            let about = [who, said::due(words, promise)];
            let about: Vec<String> = about.into_iter().flatten().collect();
            view! {
                <li>
                    <a href=href dir="auto">{promise.words.what.clone()}</a>
                    <span class="soft">{words.beside(&about)}</span>
                    <StateOf state=promise.state(today) />
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// How a promise stands, in a word.
#[component]
pub fn StateOf(
    /// How.
    state: PromiseState,
) -> impl IntoView {
    let class = match state {
        PromiseState::Kept => "state done",
        _ => "state",
    };
    view! { <span class=class>{translator().term(state)}</span> }
}

/// The way back to the promises of a network.
#[component]
pub fn BackToPromises(
    /// The network.
    network: NetworkId,
) -> impl IntoView {
    let words = translator();
    view! {
        <div class="where">
            <a class="stop" href=to::in_network(network, "promises")>{words.text(msg::PROMISES_TITLE)}</a>
        </div>
    }
}

/// `GET /networks/{network}/promises/new`
pub async fn new_page(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let form = commands::promise::blank(&who, &asked);
    render_new(&app, &who, &form, StatusCode::OK).await
}

async fn render_new(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let places = queries::promise::places(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <NewPage network=who.network.id places=&places form=form /> }
    }))
}

#[component]
fn NewPage<'a>(network: NetworkId, places: &'a Places, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: PromiseForm = PromiseForm::FIELDS;
    let words = translator();
    let title = words.text(msg::PROMISE_NEW);
    let body = view! {
        <BackToPromises network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::PROMISE_NEW_TEXT)}</p>
        <Problems form=form fields=&[PromiseForm::ALL] />
        <form method="post" action=to::in_network(network, "promises")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <PromiseFields places=places form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// Meetings to choose from, the latest day first.
pub fn meetings_offered(
    words: crate::language::Translator,
    some: &[crate::domain::meeting::Meeting],
) -> Vec<(String, String)> {
    /// More than anybody looks through.
    const MOST: usize = 60;
    let some = some.iter().take(MOST);
    some.map(|known| (known.id.to_string(), meeting::title(words, known)))
        .collect()
}

/// What is written down of a promise.
#[component]
pub fn PromiseFields<'a>(
    /// What it can belong to.
    places: &'a Places,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: PromiseForm = PromiseForm::FIELDS;
    let words = translator();
    let kinds = PromiserKind::ALL
        .map(|kind| (kind.word().to_owned(), words.text(said::kind(kind))))
        .to_vec();
    let choose = |field, options: Vec<(String, String)>| {
        let none = words.text(msg::ITEM_NO_THEME);
        (!options.is_empty())
            .then(|| view! { <Select field=field form=form all=none options=options /> })
    };
    let documents = places.documents.iter();
    let documents = documents.map(|known| (known.id.to_string(), known.name.clone()));
    let bodies = places.bodies.iter();
    let bodies = bodies.map(|known| (known.id.to_string(), known.name.clone()));
    view! {
        <TextField field=FIELDS.what form=form />
        <Choices field=FIELDS.kind form=form options=kinds />
        <TextField field=FIELDS.who form=form />
        <TextField field=FIELDS.due_on form=form />
        <TextField field=FIELDS.said_on form=form />
        {choose(FIELDS.meeting, meetings_offered(words, &places.meetings))}
        {choose(FIELDS.document, documents.collect())}
        <TextField field=FIELDS.new_document form=form />
        {choose(FIELDS.body, bodies.collect())}
        <TextField field=FIELDS.new_body form=form />
    }
}

/// `POST /networks/{network}/promises`: writes one down.
pub async fn write(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::promise::write(&app, &who, form).await {
        Ok(written) => {
            let at = to::promise(who.network.id, written);
            Ok(redirect(&Notice::RepresentativeSaved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            render_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/documents/{document}`: what is promised in a document, and what is said of it as a draft.
pub async fn document(State(app): State<App>, who: Facilitator) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    let details = queries::promise::document_details(&app, &who, document).await?;
    let form = DocumentForm::filled(&details.document);
    let comment = commands::promise::blank_comment();
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
    const FIELDS: DocumentForm = DocumentForm::FIELDS;
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
        view! {
            <h2>{words.text(msg::COMMENTS_TITLE)}</h2>
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
    let is_draft = FIELDS.is_draft.has(form, "yes");
    let title = document.name.clone();
    let body = view! {
        <BackToPromises network=network />
        <h1 dir="auto">{title.clone()}</h1>
        {draft}
        <p class="lead">{sum}</p>
        <JustDone />
        <Problems form=form fields=&[DocumentForm::ALL] />
        <Problems form=comment fields=&[CommentForm::ALL] />
        <p class="buttons no-print"><a class="button" href=new>{words.text(msg::PROMISE_NEW)}</a></p>
        <PromiseRows network=network some=&all />
        {comments}
        <details class="card no-print" open=!form.is_good()>
            <summary>{words.text(msg::DOCUMENT_CHANGE)}</summary>
            <form method="post" action=at.clone()>
                <Hidden name=BASE value=form.get(BASE) />
                <TextField field=FIELDS.name form=form />
                <label class="dot">
                    <input type="checkbox" name=FIELDS.is_draft.name value="yes" checked=is_draft />
                    {words.text(msg::DOCUMENT_TAKES_COMMENTS)}
                </label>
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
        {history}
    };
    view! { <Page title=title>{body}</Page> }
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
    view! {
        <li>
            <p>
                <b dir="auto">{who}</b> " "
                <span class="soft">{words.date(crate::clock::day(comment.said_at))}</span>
            </p>
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

/// `POST /networks/{network}/documents/{document}`: changes what it is called and whether it is a draft.
pub async fn change_document(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    match commands::promise::save_document(&app, &who, &document, form).await {
        Ok(()) => Ok(document_saved(&who, &document)),
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, document.version);
            let details = queries::promise::document_details(&app, &who, document).await?;
            let comment = commands::promise::blank_comment();
            let (forms, status) = ((&*form, &comment), StatusCode::UNPROCESSABLE_ENTITY);
            Ok(render_document(&app, &who, &details, forms, status))
        }
        Err(error) => Err(error),
    }
}

fn document_saved(
    who: &Facilitator,
    document: &crate::domain::promise::Document,
) -> axum::response::Response {
    let at = to::document(who.network.id, document.id);
    redirect(&Notice::RepresentativeSaved.at(&at))
}

/// `POST /networks/{network}/documents/{document}/comments`: writes down what somebody says of a draft.
pub async fn comment(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    match commands::promise::write_comment(&app, &who, &document, form).await {
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
        let stands = view! { <Typed text=&comment.said.comment /> };
        view! { <Card>{stands}</Card> }
    });
    let here = format!("{at}/comments/{}", comment.id);
    let body = view! {
        <div class="where"><a class="stop" href=at.to_owned()>{words.text(msg::COMMENTS_TITLE)}</a></div>
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[CommentForm::ALL, TakeOut::ALL] />
        {theirs}
        <form method="post" action=here.clone()>
            <Hidden name=BASE value=form.get(BASE) />
            <CommentFields form=form />
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
    match commands::promise::mend_comment(&app, &who, &comment, form).await {
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
    match commands::promise::take_out_comment(&app, &who, &comment, form).await {
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

/// `POST /networks/{network}/documents/{document}/undo`: takes back what was done last to a comment.
pub async fn undo_comment(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let document = queries::promise::find_document(&app, &who).await?;
    commands::promise::take_back_comment(&app, &who, &document, &form).await?;
    let at = to::document(who.network.id, document.id);
    Ok(redirect(&Notice::RevisionTakenBack.at(&at)))
}

/// `GET /networks/{network}/promisers/{promiser}`: whoever promised, with all they promised and the link by which they answer.
pub async fn promiser(State(app): State<App>, who: Facilitator) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    Ok(render_promiser(&app, &who, &details, None))
}

fn render_promiser(
    app: &App,
    who: &Facilitator,
    details: &PromiserDetails,
    made: Option<String>,
) -> axum::response::Response {
    PageContext::of_network(app, who).render(|| {
        view! { <PromiserPage network=who.network.id details=details made=made /> }
    })
}

#[component]
fn PromiserPage<'a>(
    network: NetworkId,
    details: &'a PromiserDetails,
    /// The link that was just made.
    made: Option<String>,
) -> impl IntoView + use<> {
    let words = translator();
    let promiser = &details.promiser;
    let at = to::promiser(network, promiser.id);
    let all: Vec<&Promise> = details.promises.iter().collect();
    let sum = said::sum_of(words, &all, visitor().today());
    let made = made.map(|link| {
        let body = view! {
            <p>{words.text(msg::PROMISER_LINK_MADE_TEXT)}</p>
            <LinkBox id="link" link=link />
        };
        view! { <Card title=words.text(msg::PROMISER_LINK_MADE) tone=Tone::Next focus=true>{body}</Card> }
    });
    let asked = promiser.asked_at.map(|at| {
        let about = [("date", words.date(crate::clock::day(at)).into())];
        view! { <p class="soft">{words.with(msg::PROMISER_ASKED_ON, about)}</p> }
    });
    let stop = promiser.has_link.then(|| {
        view! {
            <form method="post" action=format!("{at}/stop")>
                <div class="buttons"><button>{words.text(msg::PROMISER_LINK_STOP)}</button></div>
            </form>
        }
    });
    let make = if promiser.has_link {
        msg::PROMISER_LINK_AGAIN
    } else {
        msg::PROMISER_LINK_MAKE
    };
    // The network answers by what it says itself.
    let link = (promiser.kind != PromiserKind::Network).then(|| {
        view! {
            <h2>{words.text(msg::PROMISER_LINK)}</h2>
            <p>{words.text(msg::PROMISER_LINK_TEXT)}</p>
            {asked}
            <form method="post" action=format!("{at}/link")>
                <LinkSecret />
                <div class="buttons"><button class="main">{words.text(make)}</button></div>
            </form>
            {stop}
        }
    });
    let title = said::who(words, promiser);
    let body = view! {
        <BackToPromises network=network />
        <h1 dir="auto">{title.clone()}</h1>
        <p class="lead">{sum}</p>
        <JustDone />
        {made}
        <PromiseRows network=network some=&all />
        {link}
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/promisers/{promiser}/link`: makes the link by which they answer, and shows it; the same form once
/// more shows the same link.
pub async fn make_link(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    let secret = commands::promise::make_link(&app, &who, &details.promiser, &form).await?;
    let details = queries::promise::find_promiser(&app, &who).await?;
    let link = to::promised(&app.context.address, &secret);
    Ok(render_promiser(&app, &who, &details, Some(link)))
}

/// `POST /networks/{network}/promisers/{promiser}/stop`: stops the link.
pub async fn stop_link(State(app): State<App>, who: Facilitator) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    commands::promise::stop_link(&app, &who, &details.promiser).await?;
    let at = to::promiser(who.network.id, details.promiser.id);
    Ok(redirect(&Notice::LinksStopped.at(&at)))
}
