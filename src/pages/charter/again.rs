//! Looking at a charter again: whether the group keeps each of its promises, and until when the charter goes on.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::Asked,
        card::{Card, Tone},
        cup::accent,
        field::{Choice, Hidden, Problem, Problems, TextField},
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{
        charter::{Charter, CharterPromise, PromiseVerdict, again_after},
        form::Form,
        ids::OrganisationId,
    },
    error::AppError,
    forms::charter::{BASE, LOOK, LookAgain, NEXT, REWORD, name, set_base},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        charter::{CharterDetails, CharterPart},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/charter/again`: each promise, with what may be said of it; leads to the page that makes a charter
/// where there is none.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let Some(details) = queries::charter::find(&app, &who).await? else {
        return Ok(redirect(&to::in_group(who.organisation.id, "charter")));
    };
    let again_on = again_after(who.visitor.today());
    let form = LookAgain::blank(who.words(), &details.charter, again_on);
    Ok(render(&app, &who, &details, &form, StatusCode::OK))
}

/// `POST /groups/{group}/charter/again`: keeps what is said of each promise.
///
/// # Errors
/// [`NotFound`](crate::domain::error::Error::NotFound) before there is a charter.
pub async fn say(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let details = queries::charter::made(&app, &who).await?;
    let next = if form.has(NEXT, REWORD) {
        "charter/words"
    } else {
        "charter"
    };
    match commands::charter::look_again(&app, &who, &details.charter, form).await {
        Ok(()) => Ok(redirect(
            &Notice::CharterLookedAt.at(&to::in_group(who.organisation.id, next)),
        )),
        Err(AppError::Invalid(mut form)) => {
            if LookAgain::is_outdated(&form) {
                set_base(&mut form, details.charter.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, &details, &form, status))
        }
        Err(refused) => Err(refused),
    }
}

fn render(
    app: &App,
    who: &Coordinator,
    details: &CharterDetails,
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    let group = who.organisation.id;
    PageContext::of(app, who).render_as(
        status,
        || view! { <AgainPage group=group details=details form=form /> },
    )
}

#[component]
fn AgainPage<'a>(
    group: OrganisationId,
    details: &'a CharterDetails,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = LookAgain::FIELDS;
    let charter = to::in_group(group, "charter");
    let parts = details
        .parts
        .iter()
        .map(|part| view! { <Part part=part form=form /> })
        .collect_view();
    let body = view! {
        <p class="where"><a href=charter.clone()>{words.text(msg::CHARTER_TITLE)}</a></p>
        <h1>{words.text(msg::CHARTER_LOOK)}</h1>
        <p>{words.text(msg::CHARTER_LOOK_TEXT)}</p>
        <Problems form=form fields=&[LookAgain::ALL] />
        <LeftOver charter=&details.charter form=form />
        <form method="post" action=to::in_group(group, "charter/again")>
            <Hidden name=BASE value=form.get(BASE) />
            <Hidden name=LOOK value=form.get(LOOK) />
            <div id=fields.verdict.name><Problem form=form name=fields.verdict.name /></div>
            {parts}
            <TextField field=fields.again_on form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::CHARTER_RENEW)}</button>
                <button name=NEXT value=REWORD>{words.text(msg::CHARTER_REWORD)}</button>
                <a class="button" href=charter>{words.text(msg::CHARTER_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::CHARTER_LOOK)>{body}</Page> }
}

/// What was written of promises that somebody else took out of the charter meanwhile.
#[component]
fn LeftOver<'a>(charter: &'a Charter, form: &'a Form) -> impl IntoView + use<> {
    let texts: Vec<_> = LookAgain::left_over(form, charter)
        .into_iter()
        .map(|text| view! { <Typed text=text /> })
        .collect();
    let title = translator().text(msg::CHARTER_LEFT_OVER);
    (!texts.is_empty()).then(|| view! { <Card title=title tone=Tone::Clash>{texts}</Card> })
}

/// The promises of one principle.
#[component]
fn Part<'a>(part: &'a CharterPart, form: &'a Form) -> impl IntoView + use<> {
    let promises = part
        .promises
        .iter()
        .map(|promise| view! { <PromiseFields promise=promise form=form /> })
        .collect_view();
    view! {
        <section class=format!("chapter {}", accent(part.index))>
            <h2><Asked language=&part.language text=&part.title /></h2>
            {promises}
        </section>
    }
}

/// One promise: whether the group keeps it, and what there is to say.
#[component]
fn PromiseFields<'a>(promise: &'a CharterPromise, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = LookAgain::FIELDS;
    let key = promise.id.to_string();
    let (verdict, note) = (name(&key, fields.verdict), name(&key, fields.note));
    let verdicts = PromiseVerdict::ALL
        .map(|offered| {
            view! { <Choice name=&verdict value=offered.word() label=words.term(offered) form=form /> }
        })
        .into_iter()
        .collect_view();
    view! {
        <fieldset class="dots" id=verdict.clone()>
            <legend dir="auto">{promise.words.clone()}</legend>
            <Problem form=form name=&verdict />
            <div class="dots row">{verdicts}</div>
            <TextField field=fields.note form=form name=&note />
        </fieldset>
    }
}
