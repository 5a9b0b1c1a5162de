//! What the columns of a list mean.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::{problem, problems},
        notice::notice,
        page::PageContext,
    },
    domain::{
        form::Form,
        listing::{Meaning, letters},
    },
    language::{Message, Translator, msg},
    pages::{
        network::import::where_am_i,
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries,
    store::imports::{self, Import},
    visitor::Facilitator,
    wording::to,
};

/// Texts of a column that are shown.
const TEXTS: usize = 3;

pub(crate) fn show(app: &App, who: &Facilitator, import: &Import) -> Response {
    let matching = &import.matching;
    let mut form = Form::default();
    if matching.headings {
        form.add("headings", "1");
    }
    for (column, meaning) in matching.columns.iter().enumerate() {
        form.add(
            &commands::import::field(column),
            meaning.map_or("", Meaning::word),
        );
    }
    let title = who.words().text(msg::IMPORT_COLUMNS_TITLE);
    PageContext::of_network(app, who).show(&title, || columns_view(who, import, &form))
}

/// Keeps what the columns mean, and goes on to the dry run.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn match_columns(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let import = queries::import::of(&app, &who).await?;
    if import.told.state() == imports::ImportState::Added {
        return Ok(redirect(&to::import(who.network.id, import.told.id)));
    }
    or_again(
        commands::import::match_columns(&app, &who, &import, form).await,
        |()| redirect(&to::in_import(who.network.id, import.told.id, "check")),
        |form| {
            let title = who.words().text(msg::IMPORT_COLUMNS_TITLE);
            PageContext::of_network(&app, &who)
                .show_again(&title, || columns_view(&who, &import, &form))
        },
    )
}

fn columns_view(who: &Facilitator, import: &Import, form: &Form) -> AnyView {
    let words = who.words();
    let told = &import.told;
    let undone = told.undone_at.map(|at| {
        let name = told.undone_by.clone().unwrap_or_default();
        let about = [("name", name.into()), ("when", words.moment(at).into())];
        view! { <p class="aside">{words.with(msg::IMPORT_UNDONE_BY, about)}</p> }
    });
    let columns: Vec<_> = (0..import.listing.width())
        .map(|column| column_view(words, import, form, column))
        .collect();
    view! {
        {where_am_i(who, told)}
        <h1>{words.text(msg::IMPORT_COLUMNS_TITLE)}</h1>
        <p>{words.text(msg::IMPORT_COLUMNS_TEXT)}</p>
        {notice(&who.visitor)}
        {problems(words, form)}
        {undone}
        <form method="post" action=to::import(who.network.id, told.id)>
            <label class="dot">
                <input type="checkbox" name="headings" value="1" checked=form.has("headings", "1") />
                {words.text(msg::IMPORT_HEADINGS)}
            </label>
            {columns}
            <div class="buttons">
                <button class="main">{words.text(msg::IMPORT_TO_CHECK)}</button>
            </div>
        </form>
    }
    .into_any()
}

fn column_view(words: Translator, import: &Import, form: &Form, column: usize) -> AnyView {
    let listing = &import.listing;
    let headings = import.matching.headings;
    let heading = if headings {
        listing.heading(column)
    } else {
        ""
    };
    let texts: Vec<_> = listing
        .first_texts(headings, column, TEXTS)
        .into_iter()
        .map(|text| view! { <li dir="auto">{short(text)}</li> })
        .collect();
    let name = commands::import::field(column);
    let options: Vec<_> = Meaning::ALL
        .into_iter()
        .map(|meaning| {
            let chosen = form.get(&name) == meaning.word();
            view! { <option value=meaning.word() selected=chosen>{words.text(message(meaning))}</option> }
        })
        .collect();
    let letter = letters(column);
    let wrong = form.problem(&name).is_some();
    view! {
        <section class="card">
            <h2 dir="auto">
                {if heading.is_empty() {
                    words.with(msg::IMPORT_COLUMN, [("letter", letter.as_str().into())])
                } else {
                    short(heading)
                }}
            </h2>
            {if texts.is_empty() {
                view! { <p class="soft">{words.text(msg::IMPORT_COLUMN_EMPTY)}</p> }.into_any()
            } else {
                view! { <ul class="soft">{texts}</ul> }.into_any()
            }}
            <div class="field">
                <label for=name.clone()>{words.with(msg::IMPORT_COLUMN_IS, [("letter", letter.into())])}</label>
                {problem(words, form, &name)}
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
        </section>
    }
    .into_any()
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
