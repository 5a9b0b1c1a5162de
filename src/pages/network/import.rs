//! Bringing a list of groups: where it is given, and what became of it.

mod check;

mod columns;

mod mend;

mod reading;

mod shown;

mod undo;

use axum::{
    extract::{FromRequest, Multipart, Request, State, multipart::MultipartError},
    http::header,
    response::Response,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, import::UploadedFile},
    components::{
        card::Card,
        field::{Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{ImportId, NetworkId},
    },
    error::AppError,
    forms::{Field, network::BringList},
    keys::Fresh as _,
    language::{Message, Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{
        self,
        dashboard::as_count,
        import::{Import, ImportState, ImportSummary},
    },
    visitor::Facilitator,
    wording::to,
};

pub use crate::pages::network::import::check::{add, check_page};

pub use crate::pages::network::import::columns::{match_columns, read_again};

pub use crate::pages::network::import::mend::mend;

pub use crate::pages::network::import::undo::{undo, undo_page};

/// What is sent to bring a list: a file, or a form with what was pasted.
pub struct ListUpload {
    form: Form,
    file: Option<UploadedFile>,
}

impl<S: Send + Sync> FromRequest<S> for ListUpload {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        const FIELDS: BringList = BringList::FIELDS;
        let (form, file) = read_upload(request, state, &[FIELDS.key.name], FIELDS.file).await?;
        Ok(Self { form, file })
    }
}

/// Reads a form with a file: of its other fields those that are named, and the file, where one was chosen.
///
/// # Errors
/// [`Error::Garbled`].
pub async fn read_upload(
    request: Request,
    state: &(impl Send + Sync),
    named: &[&str],
    field: Field,
) -> Result<(Form, Option<UploadedFile>), AppError> {
    if !in_parts(request.headers()) {
        let PostedForm(form) = PostedForm::from_request(request, state).await?;
        return Ok((form, None));
    }
    let mut parts = Multipart::from_request(request, state)
        .await
        .map_err(|_| AppError::Refused(Error::Garbled))?;
    let (mut form, mut file) = (Form::default(), None);
    while let Some(part) = parts.next_field().await.map_err(garbled)? {
        let name = part.name().unwrap_or_default().to_owned();
        if named.contains(&name.as_str()) {
            form.add(&name, part.text().await.map_err(garbled)?);
        } else if name == field.name {
            let name = part.file_name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(garbled)?.to_vec();
            // Where no file was chosen, browsers send an empty one without a name.
            let chosen = !name.is_empty() || !bytes.is_empty();
            file = chosen.then_some(UploadedFile { name, bytes });
        }
    }
    Ok((form, file))
}

/// Whether a body comes in parts, as files do.
pub fn in_parts(headers: &axum::http::HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.to_lowercase().starts_with("multipart/"))
}

fn garbled(_: MultipartError) -> AppError {
    AppError::Refused(Error::Garbled)
}

/// `GET /networks/{network}/import`: where a list is given, and the lists that were given before.
pub async fn bring_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let key = ImportId::fresh().to_string();
    let form = Form::new([(BringList::FIELDS.key.name.to_owned(), key)]);
    let before = queries::import::newest(&app, &who).await?;
    let network = who.network.id;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <BringPage network=network form=&form before=&before /> }))
}

/// `POST /networks/{network}/import`: reads a list.
pub async fn bring(State(app): State<App>, who: Facilitator, upload: ListUpload) -> PageResult {
    let before = queries::import::newest(&app, &who).await?;
    let network = who.network.id;
    or_again(
        commands::import::bring(&app, &who, upload.form, upload.file).await,
        |import| redirect(&to::import(network, import)),
        |form| {
            PageContext::of_network(&app, &who)
                .render_again(|| view! { <BringPage network=network form=&form before=&before /> })
        },
    )
}

#[component]
fn BringPage<'a>(
    network: NetworkId,
    form: &'a Form,
    before: &'a [ImportSummary],
) -> impl IntoView + use<> {
    const FIELDS: BringList = BringList::FIELDS;
    let words = translator();
    let action = to::in_network(network, "import");
    let key = || view! { <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) /> };
    let rules = [
        msg::IMPORT_RULE_ROW,
        msg::IMPORT_RULE_COLUMNS,
        msg::IMPORT_RULE_KINDS,
        msg::IMPORT_RULE_MOST,
    ]
    .map(|rule| view! { <li>{words.text(rule)}</li> })
    .into_iter()
    .collect_view();
    let from_file = view! {
        <form method="post" action=action.clone() enctype="multipart/form-data">
            {key()}
            <FileField field=FIELDS.file kinds=KINDS form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::IMPORT_READ_FILE)}</button>
            </div>
        </form>
    };
    let from_list = view! {
        <form method="post" action=action>
            {key()}
            <TextField field=FIELDS.list form=form />
            <div class="buttons">
                <button>{words.text(msg::IMPORT_READ_LIST)}</button>
            </div>
        </form>
    };
    let body = view! {
        <h1>{words.text(msg::IMPORT_TITLE)}</h1>
        <p>{words.text(msg::IMPORT_TEXT)}</p>
        <Problems form=form fields=&[BringList::ALL] />
        <ul>{rules}</ul>
        <Card title=words.text(msg::IMPORT_FROM_FILE)>{from_file}</Card>
        <Card title=words.text(msg::IMPORT_FROM_LIST)>{from_list}</Card>
        <ListsBefore network=network lists=before />
    };
    view! { <Page title=words.text(msg::IMPORT_TITLE)>{body}</Page> }
}

/// What browsers offer to choose for a list.
const KINDS: &str = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.tab,.txt,text/csv,text/plain,\
     application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,\
     application/vnd.oasis.opendocument.spreadsheet";

/// Chooses a file of a kind that can be read.
#[component]
pub fn FileField<'a>(
    /// Which field.
    field: Field,
    /// The endings and media types that are offered.
    kinds: &'static str,
    /// What is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint">{translator().text(hint)}</p> });
    let wrong = form.problem(field.name).is_some();
    view! {
        <div class="field">
            <label for=field.name>{translator().text(field.label)}</label>
            {hint}
            <Problem form=form name=field.name />
            <input
                id=field.name
                name=field.name
                type="file"
                accept=kinds
                aria-describedby=wrong.then(|| format!("{}-problem", field.name))
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}

/// Lists that were brought before, and how far each is.
#[component]
fn ListsBefore<'a>(network: NetworkId, lists: &'a [ImportSummary]) -> impl IntoView + use<> {
    let words = translator();
    let rows = lists
        .iter()
        .map(|list| {
            view! {
                <li>
                    <a href=to::import(network, list.id) dir="auto">{list_name(words, list)}</a>
                    <span class="soft">{words.moment(list.read_at)}</span>
                    <span class="state">{state(words, list)}</span>
                </li>
            }
        })
        .collect_view();
    (!lists.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_BEFORE)}</h2>
            <ul class="rows">{rows}</ul>
        }
    })
}

/// A list's name: that of its file.
fn list_name(words: Translator, list: &ImportSummary) -> String {
    if list.file_name.is_empty() {
        words.text(msg::IMPORT_PASTED)
    } else {
        list.file_name.clone()
    }
}

fn state(words: Translator, list: &ImportSummary) -> String {
    match list.state() {
        ImportState::Read => words.text(msg::IMPORT_STATE_READ),
        ImportState::Added => words.count(msg::IMPORT_STATE_ADDED, as_count(list.groups)),
        ImportState::Undone => words.text(msg::IMPORT_STATE_UNDONE),
    }
}

/// A page about a list: which it is, the way back to all of them, and a heading.
#[component]
fn ListPage<'a>(
    network: NetworkId,
    list: &'a ImportSummary,
    /// The heading, and what the tab is called.
    #[prop(into)]
    title: String,
    /// Whether it uses the whole width of a large screen.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <div class="where">
            <a href=to::in_network(network, "import")>{words.text(msg::IMPORT_ALL)}</a>
            <span dir="auto">{list_name(words, list)}</span>
        </div>
        <h1>{title.clone()}</h1>
        {children()}
    };
    view! { <Page title=title wide=wide>{body}</Page> }
}

/// `GET /networks/{network}/import/{import}`: what its columns are, or, once its groups are in the network, what was
/// added.
///
/// # Errors
/// [`Error::NotFound`] for a list of another network.
pub async fn show(State(app): State<App>, who: Facilitator) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    Ok(if import.told.state() == ImportState::Added {
        render_added(&app, &who, &import)
    } else {
        columns::render(&app, &who, &import)
    })
}

fn render_added(app: &App, who: &Facilitator, import: &Import) -> Response {
    PageContext::of_network(app, who)
        .render(|| view! { <AddedPage network=who.network.id list=&import.told /> })
}

#[component]
fn AddedPage<'a>(network: NetworkId, list: &'a ImportSummary) -> impl IntoView + use<> {
    let words = translator();
    let by = |message: Message, name: &str, at| {
        let at = words.moment(at);
        words.with(message, [("name", name.into()), ("when", at.into())])
    };
    let added = list.added_at.map(|at| {
        let name = list.added_by.as_deref().unwrap_or(&list.read_by);
        by(msg::IMPORT_ADDED_BY, name, at)
    });
    let undo = to::in_import(network, list.id, "undo");
    let body = view! {
        <p>{words.text(msg::IMPORT_ADDED_TEXT)}</p>
        <JustDone />
        <p>{by(msg::IMPORT_READ_BY, &list.read_by, list.read_at)} " " {added}</p>
        <div class="buttons">
            <a class="button main" href=to::in_network(network, "invitations")>
                {words.text(msg::IMPORT_TO_INVITATIONS)}
            </a>
            <a class="button" href=to::in_network(network, "groups")>{words.text(msg::IMPORT_TO_GROUPS)}</a>
        </div>
        <h2>{words.text(msg::IMPORT_UNDO_TITLE)}</h2>
        <p>{words.text(msg::IMPORT_UNDO_OFFER)}</p>
        <p><a class="button" href=undo>{words.text(msg::IMPORT_UNDO_LINK)}</a></p>
    };
    let title = words.count(msg::IMPORT_ADDED_TITLE, as_count(list.groups));
    view! { <ListPage network=network list=list title=title>{body}</ListPage> }
}
