//! What the columns of a list mean.

use axum::{extract::State, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Problem, Problems},
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        listing::{Meaning, letters},
    },
    forms::network::Columns,
    language::{Message, msg},
    pages::{
        network::import::ListPage,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{
        self,
        import::{Import, ImportState},
    },
    visitor::Facilitator,
    wording::to,
};

/// Texts of a column that are shown.
const TEXTS: usize = 3;

/// The page of a list whose groups are not in the network.
pub(crate) fn render(app: &App, who: &Facilitator, import: &Import) -> Response {
    let form = Columns::filled(&import.matching);
    PageContext::of_network(app, who)
        .render(|| view! { <ColumnsPage network=who.network.id import=import form=&form /> })
}

/// `POST /networks/{network}/import/{import}`: keeps what the columns mean, and goes on to the dry run.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn match_columns(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    let (network, id) = (who.network.id, import.told.id);
    if import.told.state() == ImportState::Added {
        return Ok(redirect(&to::import(network, id)));
    }
    or_again(
        commands::import::match_columns(&app, &who, &import, form).await,
        |()| redirect(&to::in_import(network, id, "check")),
        |form| {
            PageContext::of_network(&app, &who).render_again(
                || view! { <ColumnsPage network=network import=&import form=&form /> },
            )
        },
    )
}

#[component]
fn ColumnsPage<'a>(
    network: NetworkId,
    import: &'a Import,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let headings = Columns::FIELDS.headings;
    let list = &import.told;
    let undone = list.undone_at.map(|at| {
        let name = list.undone_by.clone().unwrap_or_default();
        let about = [("name", name.into()), ("when", words.moment(at).into())];
        view! { <p class="aside">{words.with(msg::IMPORT_UNDONE_BY, about)}</p> }
    });
    let columns = (0..import.listing.width())
        .map(|column| view! { <ColumnCard import=import form=form column=column /> })
        .collect_view();
    let body = view! {
        <p>{words.text(msg::IMPORT_COLUMNS_TEXT)}</p>
        <JustDone />
        // Each column says beside itself what is wrong with it.
        <Problems form=form fields=&[] />
        {undone}
        <form method="post" action=to::import(network, list.id)>
            <label class="dot">
                <input type="checkbox" name=headings.name value="1" checked=headings.has(form, "1") />
                {words.text(headings.label)}
            </label>
            {columns}
            <div class="buttons">
                <button class="main">{words.text(msg::IMPORT_TO_CHECK)}</button>
            </div>
        </form>
    };
    let title = words.text(msg::IMPORT_COLUMNS_TITLE);
    view! { <ListPage network=network list=list title=title>{body}</ListPage> }
}

/// A column with its first texts, and the choice of what it means.
#[component]
fn ColumnCard<'a>(import: &'a Import, form: &'a Form, column: usize) -> impl IntoView + use<> {
    let words = translator();
    let listing = &import.listing;
    let headings = import.matching.headings;
    let heading = if headings {
        listing.heading(column)
    } else {
        ""
    };
    let heading = if heading.is_empty() {
        words.with(msg::IMPORT_COLUMN, [("letter", letters(column).into())])
    } else {
        short(heading)
    };
    let texts = listing.first_texts(headings, column, TEXTS);
    let texts = if texts.is_empty() {
        Either::Left(view! { <p class="soft">{words.text(msg::IMPORT_COLUMN_EMPTY)}</p> })
    } else {
        let texts = texts
            .into_iter()
            .map(|text| view! { <li dir="auto">{short(text)}</li> })
            .collect_view();
        Either::Right(view! { <ul class="soft">{texts}</ul> })
    };
    view! {
        <section class="card">
            <h2 dir="auto">{heading}</h2>
            {texts}
            <MeaningSelect form=form column=column />
        </section>
    }
}

/// Chooses what a column means.
#[component]
fn MeaningSelect<'a>(form: &'a Form, column: usize) -> impl IntoView + use<> {
    let words = translator();
    let name = Columns::column(column);
    let label = words.with(msg::IMPORT_COLUMN_IS, [("letter", letters(column).into())]);
    let options = Meaning::ALL
        .into_iter()
        .map(|meaning| {
            let chosen = form.get(&name) == meaning.word();
            view! { <option value=meaning.word() selected=chosen>{words.text(message(meaning))}</option> }
        })
        .collect_view();
    let wrong = form.problem(&name).is_some();
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            <Problem form=form name=&name />
            <select
                id=name.clone()
                name=name.clone()
                aria-describedby=wrong.then(|| format!("{name}-problem"))
                aria-invalid=wrong.then_some("true")
            >
                <option value="">{words.text(msg::IMPORT_LEAVE_OUT)}</option>
                {options}
            </select>
        </div>
    }
}

/// The beginning of a long text.
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 80;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}

/// The message that names a meaning.
pub(crate) fn message(meaning: Meaning) -> Message {
    match meaning {
        Meaning::Name => msg::IMPORT_IS_NAME,
        Meaning::Neighbourhood => msg::IMPORT_IS_NEIGHBOURHOOD,
        Meaning::Tags => msg::IMPORT_IS_TAGS,
        Meaning::Place => msg::IMPORT_IS_PLACE,
        Meaning::Does => msg::IMPORT_IS_DOES,
        Meaning::Size => msg::IMPORT_IS_SIZE,
        Meaning::Reached => msg::IMPORT_IS_REACHED,
        Meaning::Volunteers => msg::IMPORT_IS_VOLUNTEERS,
        Meaning::Languages => msg::IMPORT_IS_LANGUAGES,
    }
}
