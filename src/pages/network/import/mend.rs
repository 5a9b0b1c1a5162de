//! What keeps rows of a list out, and mending it on the page; and what was left empty or cut.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{field::Hidden, page::translator},
    domain::{
        ids::NetworkId,
        listing::{
            Address, Meaning,
            check::{Fault, Left, Problem, Remark},
        },
    },
    forms::network::MendListed,
    language::{Translator, msg},
    pages::{
        network::import::shown::short,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{
        self,
        import::{Import, ImportState},
    },
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// Problems that are shown, and remarks.
const SHOWN: usize = 100;

/// `POST /networks/{network}/import/{import}/check`: keeps what was mended, and looks at the list again.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn mend(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    let (network, id) = (who.network.id, import.told.id);
    if import.told.state() == ImportState::Added {
        return Ok(redirect(&to::import(network, id)));
    }
    commands::import::mend(&app, &who, &import, &form).await?;
    let check = to::in_import(network, id, "check");
    Ok(redirect(&Notice::ListMended.at(&check)))
}

/// The first problems, each with its cell and what can be done about it here, and how many more there are.
#[component]
pub(crate) fn MendForm<'a>(
    /// Whose list it is.
    network: NetworkId,
    /// The list.
    import: &'a Import,
    /// What keeps rows out.
    problems: &'a [Problem],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = problems
        .iter()
        .take(SHOWN)
        .map(|problem| view! { <MendRow import=import problem=*problem /> })
        .collect_view();
    let rest = problems.len().saturating_sub(SHOWN);
    (!problems.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_PROBLEMS)}</h2>
            <form method="post" action=to::in_import(network, import.told.id, "check")>
                <ul class="plain">{rows}</ul>
                {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_PROBLEMS_REST, rest)}</p> })}
                <div class="buttons">
                    <button>{words.text(msg::IMPORT_MEND_KEEP)}</button>
                </div>
            </form>
        }
    })
}

/// A row that stays out: why, its name to be mended, and, where it may be another group, the choice to say so.
#[component]
fn MendRow<'a>(import: &'a Import, problem: Problem) -> impl IntoView + use<> {
    const FIELDS: MendListed = MendListed::FIELDS;
    let words = translator();
    let row = problem.at.row;
    let field = MendListed::name(row);
    let why = format!("{field}-problem");
    let label = words.with(msg::IMPORT_MEND_NAME, [("row", row.to_string().into())]);
    let another = match problem.fault {
        Fault::TwiceElsewhere(_) | Fault::KnownElsewhere => Either::Left(view! {
            <label class="dot">
                <input type="checkbox" name=FIELDS.another.name value=row.to_string() />
                {words.text(FIELDS.another.label)}
            </label>
        }),
        _ => Either::Right(()),
    };
    view! {
        <li class="card">
            <Hidden name=FIELDS.shown.name value=row.to_string() />
            <p id=why.clone()>{sentence(words, import, problem)}</p>
            {another}
            <div class="field">
                <label for=field.clone()>{label}</label>
                <input
                    id=field.clone()
                    name=field
                    value=name_of(import, row)
                    dir="auto"
                    autocomplete="off"
                    aria-describedby=why
                />
            </div>
        </li>
    }
}

/// The name of a row: as it was mended, or as it stands in the list.
fn name_of(import: &Import, row: u32) -> String {
    let mended = import.matching.names.get(&row).cloned();
    mended.unwrap_or_else(|| {
        let column = import.matching.column(Meaning::Name);
        let text = column.map(|column| import.listing.text(Address { row, column }));
        text.unwrap_or_default().to_owned()
    })
}

/// What was left empty or cut, each with its cell, and how many more there are.
#[component]
pub(crate) fn RemarkList<'a>(
    /// The list.
    import: &'a Import,
    /// What was left empty or cut.
    remarks: &'a [Remark],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = remarks
        .iter()
        .take(SHOWN)
        .map(|remark| view! { <li>{remark_shown(words, import, *remark)}</li> })
        .collect_view();
    let rest = remarks.len().saturating_sub(SHOWN);
    (!remarks.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_REMARKS)}</h2>
            <p>{words.text(msg::IMPORT_REMARKS_TEXT)}</p>
            <ul>{rows}</ul>
            {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_REMARKS_REST, rest)}</p> })}
        }
    })
}

/// Where a cell is. Whoever pasted a list on a phone sees no letters and numbers beside it: the group's name tells the
/// row.
fn place(import: &Import, at: Address) -> String {
    let name = short(&name_of(import, at.row));
    if name.is_empty() {
        at.to_string()
    } else {
        format!("{at} ({name})")
    }
}

fn sentence(words: Translator, import: &Import, Problem { at, fault }: Problem) -> String {
    let (message, first, n) = match fault {
        Fault::NoName => (msg::IMPORT_NO_NAME, None, 0),
        Fault::LongName(most) => (msg::IMPORT_LONG_NAME, None, most),
        Fault::Twice(first) => (msg::IMPORT_TWICE, Some(first), 0),
        Fault::TwiceElsewhere(first) => (msg::IMPORT_TWICE_ELSEWHERE, Some(first), 0),
        Fault::Known => (msg::IMPORT_KNOWN, None, 0),
        Fault::KnownElsewhere => (msg::IMPORT_KNOWN_ELSEWHERE, None, 0),
    };
    let first = first.map(|first| first.to_string()).unwrap_or_default();
    let about = [
        ("cell", place(import, at).into()),
        ("first", first.into()),
        ("n", n.into()),
    ];
    words.with(message, about)
}

fn remark_shown(words: Translator, import: &Import, Remark { at, left }: Remark) -> String {
    let (message, n) = match left {
        Left::NoCount => (msg::IMPORT_NO_COUNT, 0),
        Left::Cut(most) => (msg::IMPORT_CUT, most),
        Left::ManyTags(most) => (msg::IMPORT_MANY_TAGS, most),
        Left::LongTag(most) => (msg::IMPORT_LONG_TAG, most),
    };
    let about = [
        ("cell", place(import, at).into()),
        ("typed", short(import.listing.text(at)).into()),
        ("n", n.into()),
    ];
    words.with(message, about)
}
