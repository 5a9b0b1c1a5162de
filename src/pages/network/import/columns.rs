//! What the columns of a list mean.

use axum::{extract::State, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Hidden, Problem, Problems},
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{
        form::Form,
        ids::NetworkId,
        listing::{Meaning, cell, letters},
    },
    forms::network::{Columns, Reading},
    language::msg,
    pages::{
        network::import::{
            ListPage,
            reading::HowRead,
            shown::{message, row_shown, short},
        },
        shell::request::{PageResult, PostedForm, or_again, redirect},
    },
    queries::{
        self,
        import::{Import, ImportState},
    },
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// Texts of a column that are shown.
const TEXTS: usize = 3;

/// Rows that may be no groups and are asked about.
const APART: usize = 50;

/// The page of a list whose groups are not in the network.
pub(crate) fn render(app: &App, who: &Facilitator, import: &Import) -> Response {
    let form = Columns::filled(&import.matching, &import.reading());
    let reading = Reading::filled(&import.wanted, import.matching.headings);
    PageContext::of_network(app, who).render(|| {
        view! { <ColumnsPage network=who.network.id import=import form=&form reading=&reading /> }
    })
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
        |kept| {
            redirect(&if kept {
                to::in_import(network, id, "check")
            } else {
                Notice::ListChanged.at(&to::import(network, id))
            })
        },
        |form| {
            let reading = Reading::filled(&import.wanted, import.matching.headings);
            PageContext::of_network(&app, &who).render_again(|| {
                view! { <ColumnsPage network=network import=&import form=&form reading=&reading /> }
            })
        },
    )
}

/// `POST /networks/{network}/import/{import}/reading`: reads the file another way.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network, and where its file is gone.
pub async fn read_again(
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
        commands::import::read_again(&app, &who, &import, form).await,
        |()| redirect(&Notice::ListReadAgain.at(&to::import(network, id))),
        |reading| {
            let form = Columns::filled(&import.matching, &import.reading());
            PageContext::of_network(&app, &who).render_again(|| {
                view! { <ColumnsPage network=network import=&import form=&form reading=&reading /> }
            })
        },
    )
}

#[component]
fn ColumnsPage<'a>(
    /// Whose list it is.
    network: NetworkId,
    /// The list.
    import: &'a Import,
    /// What the columns were taken to mean.
    form: &'a Form,
    /// How the file is to be read.
    reading: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
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
        <Problems form=reading fields=&[Reading::ALL] />
        {undone}
        <AreNames import=import />
        <HowRead action=to::in_import(network, list.id, "reading") import=import form=reading />
        <form method="post" action=to::import(network, list.id)>
            <Hidden name=Columns::FIELDS.reading.name value=Columns::FIELDS.reading.typed(form) />
            <RowsApart import=import form=form />
            {columns}
            <div class="buttons">
                <button class="main">{words.text(msg::IMPORT_TO_CHECK)}</button>
            </div>
        </form>
    };
    let title = words.text(msg::IMPORT_COLUMNS_TITLE);
    view! { <ListPage network=network list=list title=title>{body}</ListPage> }
}

/// Asks whether what was taken for names are names.
#[component]
fn AreNames<'a>(import: &'a Import) -> impl IntoView + use<> {
    let words = translator();
    let column = import.matching.column(Meaning::Name);
    let names: Vec<String> = column.map_or_else(Vec::new, |column| {
        first_texts(import, column).map(short).collect()
    });
    let named = column.map(|column| {
        let heading = import.listing.heading(import.matching.headings, column);
        let about = [
            ("letter", letters(column).into()),
            ("heading", short(heading).into()),
        ];
        let message = if heading.is_empty() {
            msg::IMPORT_NAMES_COLUMN
        } else {
            msg::IMPORT_NAMES_HEADING
        };
        words.with(message, about)
    });
    (!names.is_empty()).then(|| {
        let names = names
            .into_iter()
            .map(|name| view! { <li dir="auto"><b>{name}</b></li> })
            .collect_view();
        view! {
            <Card title=words.text(msg::IMPORT_NAMES_QUESTION)>
                <ul>{names}</ul>
                <p>{named} " " {words.text(msg::IMPORT_NAMES_ELSE)}</p>
            </Card>
        }
    })
}

/// The first texts of a column in the rows that may be groups.
fn first_texts(import: &Import, column: usize) -> impl Iterator<Item = &str> {
    import
        .matching
        .rows(&import.listing)
        .map(move |(_, cells)| cell(cells, column))
        .filter(|text| !text.is_empty())
        .take(TEXTS)
}

/// Asks about rows that seem to be no groups.
#[component]
fn RowsApart<'a>(import: &'a Import, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: Columns = Columns::FIELDS;
    let words = translator();
    let rows = import
        .listing
        .below(import.matching.headings)
        .filter(|(row, _)| import.matching.apart.contains(row))
        .take(APART)
        .map(|(row, cells)| {
            let value = row.to_string();
            let about = [
                ("row", value.clone().into()),
                ("texts", row_shown(cells).into()),
            ];
            let left = FIELDS.apart.has(form, &value);
            view! {
                <Hidden name=FIELDS.shown.name value=value.clone() />
                <label class="dot">
                    <input type="checkbox" name=FIELDS.apart.name value=value checked=left />
                    <span dir="auto">{words.with(msg::IMPORT_APART_ROW, about)}</span>
                </label>
            }
        })
        .collect_view();
    let rest = import.matching.apart.len().saturating_sub(APART);
    (!import.matching.apart.is_empty()).then(|| {
        view! {
            <fieldset class="dots">
                <legend>{words.text(FIELDS.apart.label)}</legend>
                <p class="hint">{words.text(msg::IMPORT_APART_HINT)}</p>
                {rows}
                {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_APART_REST, rest)}</p> })}
            </fieldset>
        }
    })
}

/// A column with its first texts, and the choice of what it means.
#[component]
fn ColumnCard<'a>(import: &'a Import, form: &'a Form, column: usize) -> impl IntoView + use<> {
    let words = translator();
    let listing = &import.listing;
    let headings = import.matching.headings;
    let heading = listing.heading(headings, column);
    let heading = if heading.is_empty() {
        words.with(msg::IMPORT_COLUMN, [("letter", letters(column).into())])
    } else {
        short(heading)
    };
    let texts: Vec<&str> = first_texts(import, column).collect();
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

/// Chooses what a column means: what everyone who supports the network may read, or the network's own.
#[component]
fn MeaningSelect<'a>(form: &'a Form, column: usize) -> impl IntoView + use<> {
    let words = translator();
    let name = Columns::column(column);
    let label = words.with(msg::IMPORT_COLUMN_IS, [("letter", letters(column).into())]);
    let options = |own: bool| {
        Meaning::ALL
            .into_iter()
            .filter(|meaning| meaning.register_fact().is_some() == own)
            .map(|meaning| {
                let chosen = form.get(&name) == meaning.word();
                view! { <option value=meaning.word() selected=chosen>{words.text(message(meaning))}</option> }
            })
            .collect_view()
    };
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
                <optgroup label=words.text(msg::IMPORT_OF_GROUP)>{options(false)}</optgroup>
                <optgroup label=words.text(msg::IMPORT_OF_NETWORK)>{options(true)}</optgroup>
            </select>
        </div>
    }
}
