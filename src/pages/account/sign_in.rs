//! Signing in and out, and one's password.

use axum::{
    extract::{FromRequest as _, Request, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, session::SignedIn},
    components::{
        field::{Hidden, Problems, TextField},
        notice::{JustDone, Said},
        page::{Page, PageContext, WHOSE, translator},
    },
    domain::{error::Error, form::Form, ids::PersonId},
    forms::account::{ChangePassword, SignIn},
    language::msg,
    pages::{
        account::{
            draft::{self, DRAFT, DraftPage, TURN},
            farewell, new_password,
        },
        shell::{
            request::{PageResult, PostedForm, Query, or_again, redirect},
            session::{Device, safe_next, with_device, without_session},
        },
    },
    queries,
    visitor::{self, Visitor},
    wording::{notice::Notice, to},
};

/// `GET /sign-in`
pub async fn sign_in_page(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query,
) -> PageResult {
    let form = Form::new([("next".to_owned(), query.get("next").to_owned())]);
    let notice = Notice::read(&visitor.path).filter(|notice| *notice == Notice::SignedOut);
    let wipe: Option<PersonId> = notice.and_then(|_| query.get(WHOSE).parse().ok());
    Ok(PageContext::new(&app, &visitor)
        .render(|| view! { <SignInPage form=&form notice=notice wipe=wipe /> }))
}

/// The sign-in page in place of one that needs a person: what was typed there travels along in the form.
pub fn sign_in_instead(app: &App, visitor: &Visitor, interrupted: &Form) -> Response {
    let mut form = Form::new([("next".to_owned(), visitor.path.clone())]);
    draft::add(&mut form, interrupted);
    let notice = Some(Notice::DraftKept);
    PageContext::new(app, visitor).render_as(
        StatusCode::UNAUTHORIZED,
        || view! { <SignInPage form=&form notice=notice /> },
    )
}

/// `POST /sign-in`: goes where the person was going, past what they are told who left something; with an interrupted form,
/// shows it to be saved by one press, or keeps it for somebody else whose it is.
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    let mut next = safe_next(form.get("next"));
    let drafts = form.all(DRAFT).to_vec();
    let context = PageContext::new(&app, &visitor);
    if !form.get(TURN).is_empty() {
        let notice = Some(Notice::DraftKept);
        return Ok(context.render(|| view! { <SignInPage form=&form notice=notice /> }));
    }
    let token = device.0.as_deref().filter(|_| !drafts.is_empty());
    let before = queries::person::of_device(&app, token).await?;
    let signed_in = commands::sign_in::sign_in(&app, device.0.as_deref(), form).await;
    let mut of_another = None;
    if let Ok(SignedIn { session, .. }) = &signed_in {
        let person = queries::person::of_session(&app, session).await?;
        if !drafts.is_empty() {
            // A draft comes before anything else that a person is told.
            of_another = person.and_then(|person| draft::of_another(&drafts, &person, &before));
        } else if queries::erasure::is_due(&app, session).await? {
            // Whoever asked to be erased is told first that it can still be taken back.
            next = "/account/erase".to_owned();
        } else if let Some(person) = person {
            next = farewell::before(&app, &person, next).await?;
            next = new_password::before(&app, &person, next).await?;
        }
    }
    let done = |signed_in: SignedIn| {
        let response = if drafts.is_empty() {
            redirect(&next)
        } else {
            let context = context.clone();
            context
                .render(|| view! { <DraftPage next=&next drafts=&drafts of_another=of_another /> })
        };
        with_device(&app, &signed_in, response)
    };
    let again = |form| {
        let context = context.clone();
        context.render_again(|| view! { <SignInPage form=&form notice=None /> })
    };
    or_again(signed_in, done, again)
}

#[component]
fn SignInPage<'a>(
    form: &'a Form,
    notice: Option<Notice>,
    #[prop(optional_no_strip)] wipe: Option<PersonId>,
) -> impl IntoView + use<> {
    let words = translator();
    let drafts = form
        .all(DRAFT)
        .iter()
        .map(|draft| view! { <Hidden name=DRAFT value=draft /> })
        .collect_view();
    let name = form.problem(SignIn::FIELDS.sign_in_name.name);
    let elsewhere = matches!(name, Some(Error::TooManyTries(_)))
        .then(|| view! { <p>{words.text(msg::SIGN_IN_ELSEWHERE)}</p> });
    let body = view! {
        <h1>{words.text(msg::SIGN_IN_TITLE)}</h1>
        {notice.map(|notice| view! { <Said notice=notice /> })}
        <p>{words.text(msg::SIGN_IN_TEXT)}</p>
        <Problems form=form fields=&[SignIn::ALL] />
        {elsewhere}
        <form method="post" action="/sign-in">
            <Hidden name="next" value=form.get("next") />
            {drafts}
            <TextField field=SignIn::FIELDS.sign_in_name form=form />
            <TextField field=SignIn::FIELDS.password form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::SIGN_IN_BUTTON)}</button>
            </div>
        </form>
        <p class="aside">{words.text(msg::SIGN_IN_FORGOT)}</p>
    };
    view! { <Page title=words.text(msg::SIGN_IN_TITLE) wipe=wipe.map(|person| person.to_string())>{body}</Page> }
}

/// `POST /sign-out`: ends the session, and has the browser forget what it kept for that person. What somebody else typed
/// there, and could not save, stays for them.
pub async fn sign_out(State(app): State<App>, request: Request) -> PageResult {
    let (parts, body) = request.into_parts();
    if let Some(token) = visitor::cookie(&parts, &app.cookie_name()) {
        commands::person::sign_out(&app, &token).await?;
    }
    let form = PostedForm::from_request(Request::from_parts(parts, body), &app).await;
    let whose: Option<PersonId> = form.ok().and_then(|form| form.0.get(WHOSE).parse().ok());
    let whose = whose.map_or_else(String::new, |person| format!("?{WHOSE}={person}"));
    let page = redirect(&Notice::SignedOut.at(&format!("/sign-in{whose}")));
    Ok(without_session(&app, page))
}

/// `GET /account`
pub async fn account_page(State(app): State<App>, visitor: Visitor) -> PageResult {
    visitor.signed_in()?;
    let form = Form::default();
    Ok(PageContext::new(&app, &visitor).render(|| view! { <AccountPage form=&form /> }))
}

/// `POST /account`: changes one's password.
pub async fn change_password(
    State(app): State<App>,
    visitor: Visitor,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    let done = |signed_in: SignedIn| {
        with_device(
            &app,
            &signed_in,
            redirect(&Notice::PasswordChanged.at("/account")),
        )
    };
    let again = |form| {
        PageContext::new(&app, &visitor).render_again(|| view! { <AccountPage form=&form /> })
    };
    let person = visitor.signed_in()?;
    let changed = commands::sign_in::change_password(&app, person, device.0.as_deref(), form).await;
    or_again(changed, done, again)
}

#[component]
fn AccountPage<'a>(form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::ACCOUNT_TITLE)}</h1>
        <JustDone />
        <h2>{words.text(msg::ACCOUNT_PASSWORD_TITLE)}</h2>
        <p>{words.text(msg::ACCOUNT_TEXT)}</p>
        <Problems form=form fields=&[ChangePassword::ALL] />
        <form method="post" action="/account">
            <TextField field=ChangePassword::FIELDS.present form=form />
            <TextField field=ChangePassword::FIELDS.password form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::ACCOUNT_BUTTON)}</button>
            </div>
        </form>
        <p class="aside"><a href=to::FAREWELLS>{words.text(msg::FAREWELL_TITLE)}</a></p>
        <h2>{words.text(msg::ERASE_TITLE)}</h2>
        <p><a href="/account/erase">{words.text(msg::ERASE_LINK)}</a></p>
    };
    view! { <Page title=words.text(msg::ACCOUNT_TITLE)>{body}</Page> }
}
