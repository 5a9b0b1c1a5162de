//! Signing in and out, and one's password.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, session::SignedIn},
    components::{
        field::{Hidden, Problems, TextField},
        notice::{JustDone, Said},
        page::{Page, PageContext, translator},
    },
    domain::{error::Error, form::Form},
    forms::account::{ChangePassword, SignIn},
    language::msg,
    pages::{
        account::{farewell, new_password},
        shell::{
            request::{PageResult, PostedForm, Query, or_again, redirect},
            session::{Device, safe_next, with_device, without_session},
        },
    },
    queries,
    visitor::{self, Visitor},
    wording::{notice::Notice, to},
};

/// Fields in which an interrupted form travels through signing in; a name no form of ours uses.
const DRAFT: &str = "draft";

/// `GET /sign-in`
pub async fn sign_in_page(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query,
) -> PageResult {
    let form = Form::new([("next".to_owned(), query.get("next").to_owned())]);
    let notice = Notice::read(&visitor.path).filter(|notice| *notice == Notice::SignedOut);
    Ok(PageContext::new(&app, &visitor)
        .render(|| view! { <SignInPage form=&form notice=notice /> }))
}

/// The sign-in page in place of one that needs a person: what was typed there travels along in the form.
pub fn sign_in_instead(app: &App, visitor: &Visitor, interrupted: &Form) -> Response {
    let mut form = Form::new([("next".to_owned(), visitor.path.clone())]);
    for (name, value) in interrupted.pairs() {
        form.add(DRAFT, format!("{name}={value}"));
    }
    let notice = Some(Notice::DraftKept);
    PageContext::new(app, visitor).render_as(
        StatusCode::UNAUTHORIZED,
        || view! { <SignInPage form=&form notice=notice /> },
    )
}

/// `POST /sign-in`: goes where the person was going, past what they are told who left something; with an interrupted form,
/// shows it to be saved by one press.
pub async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    device: Device,
    PostedForm(form): PostedForm,
) -> PageResult {
    let mut next = safe_next(form.get("next"));
    let drafts = form.all(DRAFT).to_vec();
    let context = PageContext::new(&app, &visitor);
    let signed_in = commands::sign_in::sign_in(&app, device.0.as_deref(), form).await;
    if let Ok(SignedIn { session, .. }) = &signed_in
        && drafts.is_empty()
    {
        // Whoever asked to be erased is told first that it can still be taken back; a draft comes before that.
        if queries::erasure::is_due(&app, session).await? {
            next = "/account/erase".to_owned();
        } else if let Some(person) = queries::person::of_session(&app, session).await? {
            next = farewell::before(&app, &person, next).await?;
            next = new_password::before(&app, &person, next).await?;
        }
    }
    let done = |signed_in: SignedIn| {
        let response = if drafts.is_empty() {
            redirect(&next)
        } else {
            let context = context.clone();
            context.render(|| view! { <DraftPage next=&next drafts=&drafts /> })
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
fn SignInPage<'a>(form: &'a Form, notice: Option<Notice>) -> impl IntoView + use<> {
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
    let wipe = notice == Some(Notice::SignedOut);
    view! { <Page title=words.text(msg::SIGN_IN_TITLE) wipe=wipe>{body}</Page> }
}

#[component]
fn DraftPage<'a>(next: &'a str, drafts: &'a [String]) -> impl IntoView + use<> {
    let words = translator();
    let fields = drafts
        .iter()
        .filter_map(|draft| draft.split_once('='))
        .map(|(name, value)| view! { <Hidden name=name value=value /> })
        .collect_view();
    let path = next.split('?').next().unwrap_or("/").to_owned();
    let body = view! {
        <h1>{words.text(msg::DRAFT_TITLE)}</h1>
        <p>{words.text(msg::DRAFT_TEXT)}</p>
        <form method="post" action=path>
            {fields}
            <div class="buttons">
                <button class="main" autofocus=true>{words.text(msg::DRAFT_BUTTON)}</button>
                <a class="button" href=path.clone()>{words.text(msg::DRAFT_LEAVE)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::DRAFT_TITLE)>{body}</Page> }
}

/// `POST /sign-out`: has the browser forget what it kept.
pub async fn sign_out(State(app): State<App>, request: Request) -> PageResult {
    let (parts, _) = request.into_parts();
    if let Some(token) = visitor::cookie(&parts, &app.cookie_name()) {
        commands::person::sign_out(&app, &token).await?;
    }
    let mut response = without_session(&app, redirect(&Notice::SignedOut.at("/sign-in")));
    // Browsers heed this over HTTPS; elsewhere the page that follows empties the storage.
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"storage\""),
    );
    Ok(response)
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
