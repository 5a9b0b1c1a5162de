//! The dry run of a list, and adding its groups.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{field::hidden, notice::notice, page::PageContext},
    domain::listing::{
        Address, Meaning,
        check::{Fault, Group, Problem},
    },
    language::{Translator, msg},
    pages::{
        network::import::{
            columns::{message, short},
            where_am_i,
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{self, import::DryRun},
    store::imports::{self, Import},
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// Groups that are shown as they will be.
const GROUPS: usize = 20;

/// Problems that are shown.
const PROBLEMS: usize = 100;

/// The dry run: what adding the list would do, and what is to be looked at first.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn check_page(
    State(app): State<App>,
    who: Facilitator,
    Query(asked): Query,
) -> PageResult {
    let import = queries::import::of(&app, &who).await?;
    let dry = if import.told.state() == imports::ImportState::Added {
        None
    } else {
        queries::import::check(&app, &who, &import).await?
    };
    Ok(match dry {
        Some(dry) => show_check(&app, &who, &import, &dry, asked.has("leave", "1")),
        None => redirect(&to::import(who.network.id, import.told.id)),
    })
}

fn show_check(
    app: &App,
    who: &Facilitator,
    import: &Import,
    dry: &DryRun,
    leave: bool,
) -> Response {
    let words = who.words();
    let checked = &dry.checked;
    let (ready, wrong) = (checked.groups.len(), checked.problems.len());
    let goes = ready > 0 && (wrong == 0 || leave);
    let title = match (goes, wrong) {
        (true, _) => words.count(msg::IMPORT_READY, ready),
        (false, 0) => words.text(msg::IMPORT_NO_GROUPS),
        (false, _) if leave => words.text(msg::IMPORT_NONE_LEFT),
        (false, _) => words.count(msg::IMPORT_LOOK, wrong),
    };
    PageContext::of_network(app, who)
        .wide()
        .show(&title.clone(), || {
            let stay_out = (leave && wrong > 0).then(
                || view! { <p><b>{words.count(msg::IMPORT_STAY_OUT, checked.left())}</b></p> },
            );
            let neighbourhoods = dry.new_neighbourhoods;
            let new = (neighbourhoods > 0).then(
                || view! { <p>{words.count(msg::IMPORT_NEW_NEIGHBOURHOODS, neighbourhoods)}</p> },
            );
            view! {
                {where_am_i(who, &import.told)}
                <h1>{title}</h1>
                <p>{words.text(msg::IMPORT_CHECK_TEXT)}</p>
                {notice(&who.visitor)}
                <p>
                    {words.count(msg::IMPORT_ROWS, checked.rows)} " "
                    {(!goes && ready > 0).then(|| words.count(msg::IMPORT_SOUND, ready))}
                </p>
                {stay_out}
                {new}
                {goes.then(|| add_view(who, import, ready, leave))}
                {ways_on(who, import, wrong > 0, leave)}
                {problems_view(words, import, &checked.problems)}
                {groups_view(words, import, &checked.groups)}
            }
            .into_any()
        })
}

fn add_view(who: &Facilitator, import: &Import, ready: usize, leave: bool) -> AnyView {
    let words = who.words();
    let action = to::in_import(who.network.id, import.told.id, "add");
    view! {
        <section class="card next">
            <p>{words.text(msg::IMPORT_ADD_TEXT)}</p>
            <form method="post" action=action>
                {hidden("columns", import.columns.clone())}
                {hidden("groups", ready.to_string())}
                {leave.then(|| hidden("leave", "1".into()))}
                <div class="buttons">
                    <button class="main">{words.count(msg::IMPORT_ADD, ready)}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// What a person can do instead: change the matching, bring the list again, or leave rows out.
fn ways_on(who: &Facilitator, import: &Import, wrong: bool, leave: bool) -> AnyView {
    let words = who.words();
    let network = who.network.id;
    let check = to::in_import(network, import.told.id, "check");
    let leaving = wrong.then(|| {
        if leave {
            view! { <a class="button" href=check>{words.text(msg::IMPORT_CHECK_AGAIN)}</a> }
                .into_any()
        } else {
            let without = format!("{check}?leave=1");
            view! { <a class="button" href=without>{words.text(msg::IMPORT_LEAVE)}</a> }.into_any()
        }
    });
    view! {
        <section class="card">
            {(wrong && !leave).then(|| view! { <p>{words.text(msg::IMPORT_MEND)}</p> })}
            <div class="buttons">
                {leaving}
                <a class="button" href=to::import(network, import.told.id)>{words.text(msg::IMPORT_TO_COLUMNS)}</a>
                <a class="button" href=to::in_network(network, "import")>{words.text(msg::IMPORT_ANOTHER)}</a>
            </div>
        </section>
    }
    .into_any()
}

fn problems_view(words: Translator, import: &Import, problems: &[Problem]) -> Option<AnyView> {
    let rows: Vec<_> = problems
        .iter()
        .take(PROBLEMS)
        .map(|problem| view! { <li>{sentence(words, import, *problem)}</li> })
        .collect();
    let rest = problems.len().saturating_sub(PROBLEMS);
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_PROBLEMS)}</h2>
            <ul>{rows}</ul>
            {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_PROBLEMS_REST, rest)}</p> })}
        }
        .into_any()
    })
}

fn sentence(words: Translator, import: &Import, Problem { at, fault }: Problem) -> String {
    let text = |at| short(import.listing.text(at));
    // Whoever pasted a list on a phone sees no letters and numbers beside it: the group's name tells the row.
    let name = import
        .matching
        .column(Meaning::Name)
        .map(|column| text(Address { column, ..at }));
    let cell = match name {
        Some(name) if !name.is_empty() => format!("{at} ({name})"),
        _ => at.to_string(),
    };
    let (message, first, n) = match fault {
        Fault::NoName => (msg::IMPORT_NO_NAME, None, 0),
        Fault::TooLong(most) => (msg::IMPORT_TOO_LONG, None, most),
        Fault::NoNumber => (msg::IMPORT_NO_NUMBER, None, 0),
        Fault::ManyTags(most) => (msg::IMPORT_MANY_TAGS, None, most),
        Fault::LongTag(most) => (msg::IMPORT_LONG_TAG, None, most),
        Fault::Twice(first) => (msg::IMPORT_TWICE, Some(first), 0),
        Fault::Known => (msg::IMPORT_KNOWN, None, 0),
    };
    words.with(
        message,
        [
            ("cell", cell.into()),
            ("typed", text(at).into()),
            (
                "first",
                first
                    .map(|first| first.to_string())
                    .unwrap_or_default()
                    .into(),
            ),
            ("n", n.into()),
        ],
    )
}

fn groups_view(words: Translator, import: &Import, groups: &[Group]) -> Option<AnyView> {
    let shown: Vec<Meaning> = Meaning::ALL
        .into_iter()
        .filter(|meaning| import.matching.column(*meaning).is_some())
        .collect();
    let heads: Vec<_> = shown
        .iter()
        .map(|meaning| view! { <th scope="col">{words.text(message(*meaning))}</th> })
        .collect();
    let rows: Vec<_> = groups
        .iter()
        .take(GROUPS)
        .map(|group| {
            let cells: Vec<_> = shown
                .iter()
                .map(|meaning| view! { <td dir="auto">{short(&said_of(group, *meaning))}</td> })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    let rest = groups.len().saturating_sub(GROUPS);
    (!groups.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_AS_THEY_WILL_BE)}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::IMPORT_AS_THEY_WILL_BE)>
                <table>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_GROUPS_REST, rest)}</p> })}
        }
        .into_any()
    })
}

/// What a list says of a group in one of its columns.
fn said_of(group: &Group, meaning: Meaning) -> String {
    match meaning {
        Meaning::Name => group.name.clone(),
        Meaning::Neighbourhood => group.neighbourhood.clone().unwrap_or_default(),
        Meaning::Tags => group.tags.join(", "),
        other => group
            .facts
            .iter()
            .find(|(fact, _)| *fact == other)
            .map(|(_, value)| value.clone())
            .unwrap_or_default(),
    }
}

/// Adds the groups; where the page before holds no more, it is shown anew.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn add(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let network = who.network.id;
    let import = who.part("import")?;
    Ok(if commands::import::add(&app, &who, &form).await? {
        redirect(&Notice::ListAdded.at(&to::import(network, import)))
    } else {
        let leave = if form.has("leave", "1") {
            "leave=1&"
        } else {
            ""
        };
        let check = to::in_import(network, import, "check");
        redirect(&format!("{check}?{leave}said=list-changed"))
    })
}
