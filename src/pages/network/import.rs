//! Bringing a list of groups: where it is given, and what became of it.

mod check;

mod columns;

mod undo;

use axum::{
    extract::{FromRequest, Multipart, Request, State, multipart::MultipartError},
    http::{StatusCode, header},
    response::Response,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, import::UploadedFile},
    components::{
        field::{Field, hidden, problem, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{error::Error, form::Form, ids::ImportId},
    error::AppError,
    language::{Message, Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries,
    store::imports::{self, Import, ImportSummary},
    visitor::Facilitator,
    wording::to,
};

pub use crate::pages::network::import::check::{add, check_page};

pub use crate::pages::network::import::columns::match_columns;

pub use crate::pages::network::import::undo::{undo, undo_page};

/// Lists that are shown where a new one is brought.
const SHOWN: i64 = 10;

/// What is sent to bring a list: a file, or a form with what was pasted.
pub struct ListUpload {
    form: Form,
    file: Option<UploadedFile>,
}

impl<S: Send + Sync> FromRequest<S> for ListUpload {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        if !in_parts(request.headers()) {
            let PostedForm(form) = PostedForm::from_request(request, state).await?;
            return Ok(Self { form, file: None });
        }
        let mut parts = Multipart::from_request(request, state)
            .await
            .map_err(|_| AppError::Refused(Error::Garbled))?;
        let mut brought = Self {
            form: Form::default(),
            file: None,
        };
        while let Some(part) = parts.next_field().await.map_err(refused)? {
            match part.name() {
                Some("import") => brought
                    .form
                    .add("import", part.text().await.map_err(refused)?),
                Some("file") => {
                    let name = part.file_name().unwrap_or_default().to_owned();
                    let bytes = part.bytes().await.map_err(refused)?.to_vec();
                    // Where no file was chosen, browsers send an empty one without a name.
                    let chosen = !name.is_empty() || !bytes.is_empty();
                    brought.file = chosen.then_some(UploadedFile { name, bytes });
                }
                _ => {}
            }
        }
        Ok(brought)
    }
}

/// Whether a body comes in parts, as files do.
pub fn in_parts(headers: &axum::http::HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.to_lowercase().starts_with("multipart/"))
}

fn refused(error: MultipartError) -> AppError {
    let too_large = error.status() == StatusCode::PAYLOAD_TOO_LARGE;
    AppError::Refused(if too_large {
        Error::ListTooLarge
    } else {
        Error::Garbled
    })
}

/// Where a list is given, and the lists that were given before.
///
/// # Errors
/// When the database cannot answer.
pub async fn bring_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let form = Form::new([("import".to_owned(), ImportId::fresh().to_string())]);
    let before = imports::newest(&app.store, who.network.id, SHOWN).await?;
    let title = who.words().text(msg::IMPORT_TITLE);
    Ok(PageContext::of_network(&app, &who).show(&title, || bring_view(&who, &form, &before)))
}

/// Reads a list.
///
/// # Errors
/// When the database cannot write.
pub async fn bring(State(app): State<App>, who: Facilitator, brought: ListUpload) -> PageResult {
    let before = imports::newest(&app.store, who.network.id, SHOWN).await?;
    let read = commands::import::bring(&app, &who, brought.form, brought.file).await;
    or_again(
        read,
        |import| redirect(&to::import(who.network.id, import)),
        |form| {
            let title = who.words().text(msg::IMPORT_TITLE);
            PageContext::of_network(&app, &who)
                .show_again(&title, || bring_view(&who, &form, &before))
        },
    )
}

fn bring_view(who: &Facilitator, form: &Form, before: &[ImportSummary]) -> AnyView {
    const KINDS: &str = ".xlsx,.csv,.tsv,.txt,text/csv,text/plain,\
         application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let words = who.words();
    let action = to::in_network(who.network.id, "import");
    let key = || hidden("import", form.get("import").to_owned());
    let rules = [
        msg::IMPORT_RULE_ROW,
        msg::IMPORT_RULE_COLUMNS,
        msg::IMPORT_RULE_KINDS,
        msg::IMPORT_RULE_MOST,
    ]
    .map(|rule| view! { <li>{words.text(rule)}</li> });
    view! {
        <h1>{words.text(msg::IMPORT_TITLE)}</h1>
        <p>{words.text(msg::IMPORT_TEXT)}</p>
        {problems(words, form)}
        <ul>{rules.into_iter().collect_view()}</ul>
        <section class="card">
            <h2>{words.text(msg::IMPORT_FROM_FILE)}</h2>
            <form method="post" action=action.clone() enctype="multipart/form-data">
                {key()}
                <div class="field">
                    <label for="file">{words.text(msg::IMPORT_FILE)}</label>
                    {problem(words, form, "file")}
                    <input
                        id="file"
                        name="file"
                        type="file"
                        accept=KINDS
                        aria-describedby=form.problem("file").map(|_| "file-problem")
                        aria-invalid=form.problem("file").map(|_| "true")
                    />
                </div>
                <div class="buttons">
                    <button class="main">{words.text(msg::IMPORT_READ_FILE)}</button>
                </div>
            </form>
        </section>
        <section class="card">
            <h2>{words.text(msg::IMPORT_FROM_LIST)}</h2>
            <form method="post" action=action>
                {key()} {Field::line("list", msg::IMPORT_LIST).hint(msg::IMPORT_LIST_HINT).area(words, form, 6)}
                <div class="buttons">
                    <button>{words.text(msg::IMPORT_READ_LIST)}</button>
                </div>
            </form>
        </section>
        {before_view(who, before)}
    }
    .into_any()
}

fn before_view(who: &Facilitator, before: &[ImportSummary]) -> Option<AnyView> {
    let words = who.words();
    let rows: Vec<_> = before
        .iter()
        .map(|told| {
            view! {
                <li>
                    <a href=to::import(who.network.id, told.id) dir="auto">{named(words, told)}</a>
                    <span class="soft">{words.moment(told.read_at)}</span>
                    <span class="state">{state(words, told)}</span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_BEFORE)}</h2>
            <ul class="rows">{rows}</ul>
        }
        .into_any()
    })
}

/// A list's name: that of its file.
fn named(words: Translator, told: &ImportSummary) -> String {
    if told.file_name.is_empty() {
        words.text(msg::IMPORT_PASTED)
    } else {
        told.file_name.clone()
    }
}

fn state(words: Translator, told: &ImportSummary) -> String {
    match told.state() {
        imports::ImportState::Read => words.text(msg::IMPORT_STATE_READ),
        imports::ImportState::Added => words.count(msg::IMPORT_STATE_ADDED, groups(told)),
        imports::ImportState::Undone => words.text(msg::IMPORT_STATE_UNDONE),
    }
}

/// Number of groups of a list that are in the network.
pub fn groups(told: &ImportSummary) -> usize {
    usize::try_from(told.groups).unwrap_or_default()
}

/// Which list a page is about, and the way back to all of them.
pub fn where_am_i(who: &Facilitator, told: &ImportSummary) -> AnyView {
    let words = who.words();
    view! {
        <div class="where">
            <a href=to::in_network(who.network.id, "import")>{words.text(msg::IMPORT_ALL)}</a>
            <span dir="auto">{named(words, told)}</span>
        </div>
    }
    .into_any()
}

/// A list: what its columns are, or, once its groups are in the network, what was added.
///
/// # Errors
/// [`Error::NotFound`] for a list of another network.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::of(&app, &who).await?;
    Ok(if import.told.state() == imports::ImportState::Added {
        show_added(&app, &who, &import)
    } else {
        columns::show(&app, &who, &import)
    })
}

fn show_added(app: &App, who: &Facilitator, import: &Import) -> Response {
    let words = who.words();
    let told = &import.told;
    let network = who.network.id;
    let title = words.count(msg::IMPORT_ADDED_TITLE, groups(told));
    let by = |message: Message, name: &str, at| {
        let at = words.moment(at);
        words.with(message, [("name", name.into()), ("when", at.into())])
    };
    PageContext::of_network(app, who).show(&title.clone(), || {
        let added = told.added_at.map(|at| {
            let name = told.added_by.as_deref().unwrap_or(&told.read_by);
            by(msg::IMPORT_ADDED_BY, name, at)
        });
        view! {
            {where_am_i(who, told)}
            <h1>{title}</h1>
            <p>{words.text(msg::IMPORT_ADDED_TEXT)}</p>
            {notice(&who.visitor)}
            <p>{by(msg::IMPORT_READ_BY, &told.read_by, told.read_at)} " " {added}</p>
            <div class="buttons">
                <a class="button main" href=to::in_network(network, "invitations")>
                    {words.text(msg::IMPORT_TO_INVITATIONS)}
                </a>
                <a class="button" href=to::in_network(network, "groups")>{words.text(msg::IMPORT_TO_GROUPS)}</a>
            </div>
            <h2>{words.text(msg::IMPORT_UNDO_TITLE)}</h2>
            <p>{words.text(msg::IMPORT_UNDO_OFFER)}</p>
            <p>
                <a class="button" href=to::in_import(network, told.id, "undo")>{words.text(msg::IMPORT_UNDO_LINK)}</a>
            </p>
        }
        .into_any()
    })
}
