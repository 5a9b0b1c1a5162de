//! Who speaks for a network on which body: all of them, a new one, and one body.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        again::{UsedAgain, is_used_again},
        field::{Choices, Hidden, Problems, Select, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        organisation::Network,
        promise::Promise,
        representative::{Body, HowChosen, Representative, TermState},
    },
    error::AppError,
    forms::{
        AGAIN,
        meeting::set_base,
        representative::{AFTER, BASE, BodyForm, RepresentativeForm},
    },
    language::msg,
    pages::{
        network::{
            dashboard::{NetworkPage, RecordFiles, ViewTabs},
            once::{Once, use_once},
            promises::PromiseRows,
            revisions::{TakenOut, Waiting},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{self, mending::NetworkChange, representative::RepresentativesHome},
    visitor::Facilitator,
    wording::{
        network::{RecordList, View},
        notice::Notice,
        promise::sum_of,
        representative as said, to,
    },
};

/// `GET /networks/{network}/representatives`: who speaks for the network, body by body.
pub async fn list(State(app): State<App>, who: Facilitator) -> PageResult {
    let home = queries::representative::home(&app, &who).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <ListPage network=&who.network home=&home /> }
    }))
}

#[component]
fn ListPage<'a>(network: &'a Network, home: &'a RepresentativesHome) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_network(network.id, rest);
    let today = visitor().today();
    let has_ended = |known: &&Representative| {
        known.mandate.state(today) == TermState::Ended || known.mandate.has_left()
    };
    let (ended, open): (Vec<_>, Vec<_>) = home.representatives.iter().partition(has_ended);
    let bodies: Vec<&Body> = home
        .bodies
        .iter()
        .filter(|body| open.iter().any(|known| known.mandate.body_id == body.id))
        .collect();
    let counted = said::counted(words, open.len(), bodies.len());
    let sections = bodies
        .iter()
        .map(|body| {
            let own: Vec<_> = open
                .iter()
                .copied()
                .filter(|known| known.mandate.body_id == body.id)
                .collect();
            view! {
                <section>
                    <h2><a href=to::body(network.id, body.id) dir="auto">{body.name.clone()}</a></h2>
                    <Rows network=network.id some=&own />
                </section>
            }
        })
        .collect_view();
    let earlier = (!ended.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.count(msg::REPRESENTATIVES_EARLIER, ended.len())}</summary>
                <Rows network=network.id some=&ended with_body=true />
            </details>
        }
    });
    let waiting = home.taken_out.iter().map(|known| Waiting {
        at: to::representative(network.id, known.id),
        id: known.id.into(),
        version: known.version,
        name: said::name(words, known),
        beside: known.body.clone(),
    });
    let out = view! { <TakenOut waiting=waiting.collect() /> };
    let files = (!home.representatives.is_empty())
        .then(|| view! { <RecordFiles network=network.id list=RecordList::Representatives /> });
    let lead = if open.is_empty() {
        words.text(msg::REPRESENTATIVES_NONE)
    } else {
        counted
    };
    let body = view! {
        <p class="lead">{lead}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Meetings />
        <p class="buttons no-print">
            <a class="button main" href=at("representatives/new")>{words.text(msg::REPRESENTATIVE_NEW)}</a>
            <a class="button" href=at("meetings")>{words.text(msg::MEETINGS_TITLE)}</a>
        </p>
        {sections}
        {earlier}
        {files}
        {out}
    };
    view! {
        <NetworkPage network=network title=words.text(msg::REPRESENTATIVES_TITLE)>{body}</NetworkPage>
    }
}

/// Representatives in a list: who, of which group, for which term, and where that is.
#[component]
fn Rows<'a>(
    network: NetworkId,
    some: &'a [&'a Representative],
    /// Whether the body is told too.
    #[prop(optional)]
    with_body: bool,
) -> impl IntoView + use<> {
    let (words, today) = (translator(), visitor().today());
    let rows = some
        .iter()
        .map(|known| {
            let state = known.mandate.state(today);
            let state = (state != TermState::Serving).then(|| words.term(state));
            let body = with_body.then(|| known.body.clone());
            let term = Some(said::term(words, &known.mandate));
            let about = [said::of_whom(words, known), body, term];
            let about: Vec<String> = about.into_iter().flatten().collect();
            view! {
                <li class="lines">
                    <a href=to::representative(network, known.id) dir="auto">{said::name(words, known)}</a>
                    <span class="soft">{words.beside(&about)}</span>
                    <span class="state">{state}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// Terms that end soon or have ended, and of which nobody has said what follows; nothing where there are none.
#[component]
pub fn EndingTerms<'a>(
    /// The network.
    network: NetworkId,
    /// Whose terms they are.
    ending: &'a [Representative],
) -> impl IntoView + use<> {
    if ending.is_empty() {
        return None;
    }
    let (words, today) = (translator(), visitor().today());
    let rows = ending
        .iter()
        .map(|known| {
            let why = said::ends(words, known, known.mandate.state(today));
            view! {
                <li>
                    <a href=to::representative(network, known.id) dir="auto">{said::name(words, known)}</a>
                    <span dir="auto">{known.body.clone()}</span>
                    <span>{why}</span>
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <section>
            <h2>{words.count(msg::TERMS_ENDING, ending.len())}</h2>
            <ul class="rows week">{rows}</ul>
            <p><a href=to::in_network(network, "representatives")>{words.text(msg::REPRESENTATIVES_TITLE)}</a></p>
        </section>
    })
}

/// The way back to the representatives of a network.
#[component]
pub fn BackToRepresentatives(
    /// The network.
    network: NetworkId,
) -> impl IntoView {
    let words = translator();
    view! {
        <div class="where">
            <a class="stop" href=to::in_network(network, "representatives")>{words.text(msg::REPRESENTATIVES_TITLE)}</a>
        </div>
    }
}

/// `GET /networks/{network}/representatives/new`: a form for a representative; with `after`, for the term that follows one.
pub async fn new_page(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let form = commands::representative::blank(&app, &who, &asked).await?;
    render_new(&app, &who, &form, StatusCode::OK).await
}

async fn render_new(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> PageResult {
    let bodies = queries::representative::bodies(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <NewPage network=who.network.id bodies=&bodies form=form /> }
    }))
}

#[component]
fn NewPage<'a>(network: NetworkId, bodies: &'a [Body], form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: RepresentativeForm = RepresentativeForm::FIELDS;
    let words = translator();
    let title = words.text(msg::REPRESENTATIVE_NEW);
    let after = form.get(AFTER).to_owned();
    let after = (!after.is_empty()).then(|| view! { <Hidden name=AFTER value=after /> });
    let body = view! {
        <BackToRepresentatives network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::REPRESENTATIVE_NEW_TEXT)}</p>
        <Problems form=form fields=&[RepresentativeForm::ALL] />
        <form method="post" action=to::in_network(network, "representatives")>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            {after}
            <RepresentativeFields bodies=bodies form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// What is written down of a representative.
#[component]
pub fn RepresentativeFields<'a>(
    /// The bodies there are.
    bodies: &'a [Body],
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: RepresentativeForm = RepresentativeForm::FIELDS;
    let words = translator();
    let known: Vec<_> = bodies
        .iter()
        .map(|body| (body.id.to_string(), body.name.clone()))
        .collect();
    let known = (!known.is_empty()).then(|| {
        let another = words.text(msg::REPRESENTATIVE_OTHER_BODY);
        view! { <Select field=FIELDS.body form=form all=another options=known /> }
    });
    let chosen = [
        (HowChosen::Named, msg::CHOSEN_IS_NAMED),
        (HowChosen::Elected, msg::CHOSEN_IS_ELECTED),
    ]
    .map(|(how, message)| (how.word().to_owned(), words.text(message)));
    view! {
        <TextField field=FIELDS.name form=form />
        <TextField field=FIELDS.group form=form />
        {known}
        <TextField field=FIELDS.new_body form=form />
        <TextField field=FIELDS.from_on form=form />
        <TextField field=FIELDS.until_on form=form />
        <TextField field=FIELDS.deputy form=form />
        <Choices field=FIELDS.chosen form=form options=chosen.to_vec() />
        <TextField field=FIELDS.chosen_on form=form />
        <TextField field=FIELDS.candidates form=form />
    }
}

/// `POST /networks/{network}/representatives`: writes one down.
pub async fn write(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::representative::write(&app, &who, form).await {
        Ok(written) => {
            let at = to::representative(who.network.id, written);
            Ok(redirect(&Notice::Saved.at(&at)))
        }
        Err(AppError::Invalid(form)) => {
            render_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/bodies/{body}`: who speaks for the network on one body, and what the body is called; with `again`, a
/// name that it had is in its form.
pub async fn body(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let body = queries::representative::find_body(&app, &who).await?;
    let mut form = BodyForm::filled(&body);
    if !query.get(AGAIN).is_empty() {
        let once = queries::mending::once(&app, &who, body.id).await?;
        use_once(&mut form, &query, BodyForm::FIELDS.name, &once);
    }
    render_body(&app, &who, &body, &form, StatusCode::OK).await
}

async fn render_body(
    app: &App,
    who: &Facilitator,
    body: &Body,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let own = queries::representative::on_body(app, who, body).await?;
    let promises = queries::promise::on_body(app, who, body.id).await?;
    let once = queries::mending::once(app, who, body.id).await?;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! {
            <BodyPage network=who.network.id body=body own=&own promises=&promises once=&once form=form />
        }
    }))
}

#[component]
fn BodyPage<'a>(
    network: NetworkId,
    body: &'a Body,
    /// Who speaks for the network on it, or did.
    own: &'a [Representative],
    /// What was promised there.
    promises: &'a [Promise],
    /// What it was called before.
    once: &'a [NetworkChange],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let own: Vec<&Representative> = own.iter().collect();
    let rows = if own.is_empty() {
        Either::Left(view! { <p>{words.text(msg::BODY_NOBODY)}</p> })
    } else {
        Either::Right(view! { <Rows network=network some=&own /> })
    };
    let promises: Vec<&Promise> = promises.iter().collect();
    let promised = sum_of(words, &promises, visitor().today()).map(|sum| {
        view! {
            <h2>{words.text(msg::PROMISES_TITLE)}</h2>
            <p>{sum}</p>
            <PromiseRows network=network some=&promises />
        }
    });
    let title = body.name.clone();
    let view = view! {
        <BackToRepresentatives network=network />
        <h1 dir="auto">{title.clone()}</h1>
        <p class="lead">{words.text(msg::BODY_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[BodyForm::ALL] />
        {rows}
        {promised}
        <UsedAgain form=form />
        <details class="card no-print" open=!form.is_good() || is_used_again(form)>
            <summary>{words.text(msg::BODY_RENAME)}</summary>
            <form method="post" action=to::body(network, body.id)>
                <Hidden name=BASE value=form.get(BASE) />
                <TextField field=BodyForm::FIELDS.name form=form />
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        </details>
        <Once address=to::body(network, body.id) field=BodyForm::FIELDS.name once=once />
    };
    view! { <Page title=title>{view}</Page> }
}

/// `POST /networks/{network}/bodies/{body}`: gives it another name.
pub async fn rename_body(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let body = queries::representative::find_body(&app, &who).await?;
    match commands::representative::rename_body(&app, &who, &body, form).await {
        Ok(()) => {
            let at = to::body(who.network.id, body.id);
            Ok(redirect(&Notice::Saved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, body.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render_body(&app, &who, &body, &form, status).await
        }
        Err(error) => Err(error),
    }
}

/// The way back to a representative.
#[component]
pub fn BackToRepresentative<'a>(
    /// The network.
    network: NetworkId,
    /// The representative.
    known: &'a Representative,
) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <div class="where">
            <a class="stop" href=to::representative(network, known.id) dir="auto">{said::name(words, known)}</a>
            <span dir="auto">{known.body.clone()}</span>
        </div>
    }
}

/// Back to a representative that is saved.
pub fn saved(who: &Facilitator, of: &Representative) -> axum::response::Response {
    let at = to::representative(who.network.id, of.id);
    redirect(&Notice::Saved.at(&at))
}
