//! The dry run of a list, and adding its groups.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Hidden,
        notice::JustDone,
        page::{PageContext, translator},
    },
    domain::{
        ids::NetworkId,
        listing::{Meaning, check::Group},
    },
    forms::network::AddListed,
    language::msg,
    pages::{
        network::import::{
            ListPage,
            mend::{MendForm, RemarkList},
            shown::{message, short},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        import::{DryRun, Import, ImportState},
    },
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// Groups that are shown as they will be.
const GROUPS: usize = 20;

/// `GET /networks/{network}/import/{import}/check`: what adding the list would do, and what is to be looked at first.
///
/// # Errors
/// [`crate::domain::error::Error::NotFound`] for a list of another network.
pub async fn check_page(
    State(app): State<App>,
    who: Facilitator,
    Query(form): Query,
) -> PageResult {
    let import = queries::import::find(&app, &who).await?;
    let network = who.network.id;
    let dry_run = if import.told.state() == ImportState::Added {
        None
    } else {
        queries::import::dry_run(&app, &who, &import).await?
    };
    Ok(match dry_run {
        Some(dry_run) => {
            let leave = AddListed::FIELDS.leave.has(&form, "1");
            PageContext::of_network(&app, &who).render(|| {
                view! { <CheckPage network=network import=&import dry_run=&dry_run leave=leave /> }
            })
        }
        None => redirect(&to::import(network, import.told.id)),
    })
}

#[component]
fn CheckPage<'a>(
    network: NetworkId,
    import: &'a Import,
    dry_run: &'a DryRun,
    /// Whether rows with something to look at are left out.
    leave: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let checked = &dry_run.checked;
    let (ready, wrong) = (checked.groups.len(), checked.problems.len());
    let goes = ready > 0 && (wrong == 0 || leave);
    let title = match (goes, wrong) {
        (true, _) => words.count(msg::IMPORT_READY, ready),
        (false, 0) => words.text(msg::IMPORT_NO_GROUPS),
        (false, _) if leave => words.text(msg::IMPORT_NONE_LEFT),
        (false, _) => words.count(msg::IMPORT_LOOK, wrong),
    };
    let stay_out = (leave && wrong > 0)
        .then(|| view! { <p><b>{words.count(msg::IMPORT_STAY_OUT, checked.left())}</b></p> });
    let new = dry_run.new_neighbourhoods;
    let new =
        (new > 0).then(|| view! { <p>{words.count(msg::IMPORT_NEW_NEIGHBOURHOODS, new)}</p> });
    let body = view! {
        <p>{words.text(msg::IMPORT_CHECK_TEXT)}</p>
        <JustDone />
        <p>
            {words.count(msg::IMPORT_ROWS, checked.rows)} " "
            {(!goes && ready > 0).then(|| words.count(msg::IMPORT_SOUND, ready))}
        </p>
        {stay_out}
        {new}
        {goes.then(|| view! { <AddCard network=network import=import ready=ready leave=leave /> })}
        <WaysOn network=network import=import wrong={wrong > 0} leave=leave />
        <MendForm network=network import=import problems=&checked.problems />
        <RemarkList import=import remarks=&checked.remarks />
        <GroupsTable import=import groups=&checked.groups />
    };
    view! { <ListPage network=network list=&import.told title=title wide=true>{body}</ListPage> }
}

/// Adds the groups as they are seen here.
#[component]
fn AddCard<'a>(
    network: NetworkId,
    import: &'a Import,
    ready: usize,
    leave: bool,
) -> impl IntoView + use<> {
    const FIELDS: AddListed = AddListed::FIELDS;
    let words = translator();
    let body = view! {
        <p>{words.text(msg::IMPORT_ADD_TEXT)}</p>
        <form method="post" action=to::in_import(network, import.told.id, "add")>
            <Hidden name=FIELDS.columns.name value=import.seen(words) />
            <Hidden name=FIELDS.groups.name value=ready.to_string() />
            {leave.then(|| view! { <Hidden name=FIELDS.leave.name value="1" /> })}
            <div class="buttons">
                <button class="main">{words.count(msg::IMPORT_ADD, ready)}</button>
            </div>
        </form>
    };
    view! { <Card tone=Tone::Next>{body}</Card> }
}

/// What a person can do instead: change the matching, bring the list again, or leave rows out.
#[component]
fn WaysOn<'a>(
    network: NetworkId,
    import: &'a Import,
    wrong: bool,
    leave: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let id = import.told.id;
    let check = to::in_import(network, id, "check");
    let leaving = wrong.then(|| {
        let (href, name) = if leave {
            (check, msg::IMPORT_CHECK_AGAIN)
        } else {
            let leave = AddListed::FIELDS.leave.name;
            (format!("{check}?{leave}=1"), msg::IMPORT_LEAVE)
        };
        view! { <a class="button" href=href>{words.text(name)}</a> }
    });
    let body = view! {
        {(wrong && !leave).then(|| view! { <p>{words.text(msg::IMPORT_MEND)}</p> })}
        <div class="buttons">
            {leaving}
            <a class="button" href=to::import(network, id)>{words.text(msg::IMPORT_TO_COLUMNS)}</a>
            <a class="button" href=to::in_network(network, "import")>{words.text(msg::IMPORT_ANOTHER)}</a>
        </div>
    };
    view! { <Card>{body}</Card> }
}

/// The first groups as they will be, and how many more there are.
#[component]
fn GroupsTable<'a>(import: &'a Import, groups: &'a [Group]) -> impl IntoView + use<> {
    let words = translator();
    let shown: Vec<Meaning> = Meaning::ALL
        .into_iter()
        .filter(|meaning| import.matching.column(*meaning).is_some())
        .collect();
    let heads = shown
        .iter()
        .map(|meaning| view! { <th scope="col">{words.text(message(*meaning))}</th> })
        .collect_view();
    let rows = groups
        .iter()
        .take(GROUPS)
        .map(|group| {
            let cells = shown
                .iter()
                .map(|meaning| view! { <td dir="auto">{short(&stated(group, *meaning))}</td> })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    let rest = groups.len().saturating_sub(GROUPS);
    (!groups.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::IMPORT_AS_THEY_WILL_BE)}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::IMPORT_AS_THEY_WILL_BE)>
                <table>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {(rest > 0).then(|| view! { <p>{words.count(msg::IMPORT_GROUPS_REST, rest)}</p> })}
        }
    })
}

/// What a list says of a group in one of its columns.
fn stated(group: &Group, meaning: Meaning) -> String {
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

/// `POST /networks/{network}/import/{import}/add`: adds the groups; where the page before holds no more, it is shown
/// anew.
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
        let leave = AddListed::FIELDS.leave;
        let check = to::in_import(network, import, "check");
        let check = if leave.has(&form, "1") {
            format!("{check}?{}=1", leave.name)
        } else {
            check
        };
        redirect(&Notice::ListChanged.at(&check))
    })
}
