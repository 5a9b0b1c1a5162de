//! What was promised to a network or by it: all of it, and a new promise.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Choices, Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        organisation::Network,
        promise::{Document, Promise, PromiseState, PromiserKind},
    },
    error::AppError,
    forms::promise::{AT_MEETING, PromiseForm},
    language::msg,
    pages::{
        network::{
            dashboard::{NetworkPage, RecordFiles, ViewTabs},
            revisions::{TakenOut, Waiting},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        promise::{Places, PromisesHome},
    },
    visitor::Facilitator,
    wording::{
        meeting,
        network::{RecordList, View},
        notice::Notice,
        promise as said, to,
    },
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
    let promises = home.taken_out.iter().map(|known| Waiting {
        at: to::promise(network.id, known.id),
        id: known.id.into(),
        version: known.version,
        name: known.words.what.clone(),
        beside: String::new(),
    });
    let documents = home.documents_out.iter().map(|known| Waiting {
        at: to::document(network.id, known.id),
        id: known.id.into(),
        version: known.version,
        name: known.name.clone(),
        beside: String::new(),
    });
    let waiting = promises.chain(documents).collect();
    let out = view! { <TakenOut waiting=waiting /> };
    let files = (!all.is_empty())
        .then(|| view! { <RecordFiles network=network.id list=RecordList::Promises /> });
    let is_used = |document: &Document| {
        let mut all = all.iter();
        all.any(|promise| promise.words.document_id == Some(document.id))
    };
    let unused: Vec<&Document> = home
        .documents
        .iter()
        .filter(|known| !is_used(known))
        .collect();
    let unused = (!unused.is_empty()).then(|| {
        let rows = unused.into_iter().map(|document| {
            let href = to::document(network.id, document.id);
            let draft = document
                .is_draft
                .then(|| view! { <span class="state">{words.text(msg::DOCUMENT_IS_DRAFT)}</span> });
            view! { <li><a href=href dir="auto">{document.name.clone()}</a> {draft}</li> }
        });
        let rows = rows.collect_view();
        view! {
            <section>
                <h2>{words.text(msg::DOCUMENTS_UNUSED)}</h2>
                <ul class="rows">{rows}</ul>
            </section>
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
        <ViewTabs network=network.id view=View::Meetings />
        {again}
        <p class="buttons no-print">
            <a class="button main" href=new>{words.text(msg::PROMISE_NEW)}</a>
            <a class="button" href=at("meetings")>{words.text(msg::MEETINGS_TITLE)}</a>
        </p>
        {sections}
        {unused}
        <p class="no-print"><a class="button" href=at("documents/new")>{words.text(msg::DOCUMENT_NEW)}</a></p>
        {files}
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
                <li class="lines">
                    <a href=href dir="auto">{promise.words.what.clone()}</a>
                    <StateOf state=promise.state(today) />
                    <span class="soft">{words.beside(&about)}</span>
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
            Ok(redirect(&Notice::Saved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            render_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}
