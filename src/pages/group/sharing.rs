//! Who sees what: a group chooses what the facilitators of its networks may see.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::Hidden,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        ids::{NetworkId, OrganisationId},
        share::{Extent, Subject},
    },
    forms::group::{
        EACH_TIME, NO, YES, lasting_field, share_field, share_field_before, voices_field,
    },
    language::{Translator, msg, terms},
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        sharing::{NetworkShares, SharingChoices},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/sharing`: what is shared with whom.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let choices = queries::sharing::chosen(&app, &who).await?;
    let titles = queries::sharing::titles(&app, &who, &choices.audits).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <SharingPage group=group choices=&choices titles=&titles /> }))
}

#[component]
fn SharingPage<'a>(
    group: OrganisationId,
    choices: &'a SharingChoices,
    /// Titles of the audits with their days.
    titles: &'a [String],
) -> impl IntoView + use<> {
    let words = translator();
    let is_alone = choices.networks.is_empty();
    let none = is_alone.then(|| view! { <p>{words.text(msg::SHARING_NONE)}</p> });
    let legend = (!is_alone).then(|| view! { <Meanings /> });
    let networks = choices
        .networks
        .iter()
        .map(|shares| {
            let named = shares
                .subjects
                .iter()
                .map(|(subject, extent)| {
                    let title = subject_title(words, choices, titles, *subject);
                    (*subject, title, *extent)
                })
                .collect();
            view! { <NetworkSection group=group shares=shares subjects=named /> }
        })
        .collect_view();
    let save = (!is_alone).then(|| {
        view! {
            <div class="buttons sticky">
                <button class="main">{words.text(msg::SHARING_SAVE)}</button>
                <a class="button" href=to::group(group)>{words.text(msg::SCHEDULE_LEAVE)}</a>
            </div>
        }
    });
    let agency = choices
        .is_agency
        .then(|| view! { <p>{words.text(msg::SHARING_AGENCY)}</p> });
    let body = view! {
        <h1>{words.text(msg::SHARING_TITLE)}</h1>
        <p>{words.text(msg::SHARING_TEXT)}</p>
        <JustDone />
        {none}
        {agency}
        {legend}
        <form method="post" action=to::in_group(group, "sharing")>{networks} {save}</form>
    };
    view! { <Page title=words.text(msg::SHARING_TITLE)>{body}</Page> }
}

/// "Our plan", or an audit with its day.
fn subject_title(
    words: Translator,
    choices: &SharingChoices,
    titles: &[String],
    subject: Subject,
) -> String {
    let Subject::Audit(id) = subject else {
        return words.text(msg::PLAN_TITLE);
    };
    let mut titled = choices.audits.iter().zip(titles);
    titled
        .find(|(audit, _)| audit.id == id)
        .map(|(_, title)| title.clone())
        .unwrap_or_default()
}

/// What each choice means.
#[component]
pub fn Meanings() -> impl IntoView {
    let words = translator();
    let rows = Extent::ALL.map(|extent| {
        view! {
            <div>
                <dt>{words.term(extent)}</dt>
                <dd>{words.text(terms::meaning(extent))}</dd>
            </div>
        }
    });
    view! { <dl class="card">{rows.collect_view()}</dl> }
}

/// A network, with a choice for each thing that can be shared.
#[component]
fn NetworkSection<'a>(
    group: OrganisationId,
    shares: &'a NetworkShares,
    /// Each thing that can be shared, with its title and how much of it is.
    subjects: Vec<(Subject, String, Extent)>,
) -> impl IntoView + use<> {
    let words = translator();
    let network = shares.network.id;
    let choices = subjects
        .into_iter()
        .map(|(subject, title, chosen)| {
            view! { <ExtentChoice network=network subject=subject title=title chosen=chosen /> }
        })
        .collect_view();
    let lasting = shares.lasting;
    let voices = shares
        .voices
        .map(|is_shared| view! { <VoicesChoice network=network is_shared=is_shared /> });
    let seen_by = if shares.facilitators.is_empty() {
        words.text(msg::SHARING_NOBODY)
    } else {
        words.with(
            msg::SHARING_SEEN_BY,
            [("names", words.list(&shares.facilitators).into())],
        )
    };
    let kept = shares.keeps_facts.then(|| {
        let about = [("network", shares.network.name.as_str().into())];
        view! { <p>{words.with(msg::SHARING_KEPT, about)}</p> }
    });
    let leave = to::in_group(group, &format!("networks/{network}/leave"));
    view! {
        <section>
            <h2 dir="auto">{shares.network.name.clone()}</h2>
            <p>{seen_by}</p>
            {choices}
            <LastingChoice network=network chosen=lasting />
            {voices}
            {kept}
            <p><a href=leave>{words.text(msg::LEAVE_NETWORK_LINK)}</a></p>
        </section>
    }
}

/// Chooses how much of something a network sees.
#[component]
fn ExtentChoice(
    network: NetworkId,
    subject: Subject,
    title: String,
    chosen: Extent,
) -> impl IntoView {
    let words = translator();
    let field = share_field(network, subject);
    let before = share_field_before(&field);
    let dots = Extent::ALL.map(|extent| {
        view! {
            <label class="dot">
                <input type="radio" name=field.clone() value=extent.word() checked=extent == chosen />
                {words.term(extent)}
            </label>
        }
    });
    view! {
        <fieldset class="dots row">
            <legend>{title}</legend>
            <Hidden name=before value=chosen.word() />
            {dots.collect_view()}
        </fieldset>
    }
}

/// Chooses how much a network sees of audits that are closed from now on, or that the group is asked each time.
#[component]
fn LastingChoice(network: NetworkId, chosen: Option<Extent>) -> impl IntoView {
    let words = translator();
    let field = lasting_field(network);
    let before = share_field_before(&field);
    let word = chosen.map_or(EACH_TIME, Extent::word);
    let asked = std::iter::once((EACH_TIME, words.text(msg::SHARING_EACH_TIME)));
    let dots = asked
        .chain(Extent::ALL.map(|extent| (extent.word(), words.term(extent))))
        .map(|(value, label)| {
            view! {
                <label class="dot">
                    <input type="radio" name=field.clone() value=value checked=value == word />
                    {label}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="dots row">
            <legend>{words.text(msg::SHARING_NEXT)}</legend>
            <Hidden name=before value=word />
            {dots}
        </fieldset>
    }
}

/// Chooses whether a network reads what the group was told of its rounds of voices.
#[component]
fn VoicesChoice(network: NetworkId, is_shared: bool) -> impl IntoView {
    let words = translator();
    let field = voices_field(network);
    let before = share_field_before(&field);
    let dots = [
        (NO, words.term(Extent::Nothing), !is_shared),
        (YES, words.text(msg::SHARING_COUNTS), is_shared),
    ]
    .map(|(value, label, checked)| {
        view! {
            <label class="dot">
                <input type="radio" name=field.clone() value=value checked=checked />
                {label}
            </label>
        }
    });
    view! {
        <fieldset class="dots row">
            <legend>{words.text(msg::SHARING_VOICES)}</legend>
            <Hidden name=before value=if is_shared { YES } else { NO } />
            {dots.collect_view()}
        </fieldset>
    }
}

/// `POST /groups/{group}/sharing`
pub async fn choose(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    commands::sharing::choose(&app, &who, &form).await?;
    Ok(redirect(
        &Notice::Shared.at(&to::in_group(who.organisation.id, "sharing")),
    ))
}
