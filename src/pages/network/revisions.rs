//! What was done to something that a network wrote of its own: who, when and what, and the way to take it back.

use leptos::prelude::*;
use uuid::Uuid;

use crate::{
    components::{
        field::{Hidden, TextField},
        page::{translator, visitor},
        text::Typed,
    },
    domain::{
        form::Form,
        revision::{Revision, can_be_taken_back},
    },
    forms::representative::{TakeOut, UNDO, is_wrong},
    language::msg,
    wording::representative as said,
};

/// What was done, the newest first, folded away; what was done within a day can be taken back.
#[component]
pub fn History<'a>(
    /// What was done, each with how it stood then in words, of which the first line says what it is.
    told: Vec<(Revision, Option<String>)>,
    /// Where taking back is posted to.
    action: &'a str,
    /// Whether a group reads what was done to its own; otherwise it is the network. Each takes back what it did itself.
    #[prop(optional)]
    by_group: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let all: Vec<Revision> = told.iter().map(|(revision, _)| revision.clone()).collect();
    let can_be = can_be_taken_back(&all, visitor().now);
    let buttons = can_be
        .iter()
        .filter(|revision| revision.by_group == by_group)
        .map(|revision| {
            let what = words.text(said::done(revision.verb));
            let stood = told.iter().find(|(other, _)| other == *revision);
            let stood = stood.and_then(|(_, stood)| stood.as_ref()?.lines().next());
            view! { <TakeBack action=action revision=revision what=what stood=stood.unwrap_or_default() /> }
        })
        .collect_view();
    let rows = told
        .into_iter()
        .map(|(revision, stood)| {
            let about = [
                ("name", words.person(&revision.said_by).into()),
                ("date", words.moment(revision.said_at).into()),
            ];
            let why = (!revision.words.is_empty())
                .then(|| view! { <Typed text=revision.words.clone() /> });
            view! {
                <li>
                    <p>
                        <b>{words.text(said::done(revision.verb))}</b> " "
                        <span class="soft">{words.with(msg::REVISION_BY, about)}</span>
                    </p>
                    {stood.map(|stood| view! { <p class="soft typed" dir="auto">{stood}</p> })}
                    {why}
                </li>
            }
        })
        .collect_view();
    view! {
        {buttons}
        <details class="no-print">
            <summary>{words.text(msg::REVISION_TITLE)}</summary>
            <ul class="story">{rows}</ul>
        </details>
    }
}

/// Takes back what was done to one thing.
#[component]
pub fn TakeBack<'a>(
    /// Where it is posted to.
    action: &'a str,
    /// What was done.
    revision: &'a Revision,
    /// The same in words.
    #[prop(into)]
    what: String,
    /// How the thing stands.
    #[prop(into)]
    stood: String,
) -> impl IntoView + use<> {
    let words = translator();
    let value = format!("{}.{}", revision.subject.simple(), revision.version);
    let label = words.labelled(&words.text(msg::REVISION_UNDO), &stood);
    view! {
        <form class="no-print" method="post" action=action.to_owned()>
            <Hidden name=UNDO value=value />
            <p>
                <b>{what}</b> " " <span dir="auto">{stood}</span> " "
                <button class="link" aria-label=label>{words.text(msg::REVISION_UNDO)}</button>
            </p>
        </form>
    }
}

/// Something that was taken out and waits for a day.
pub struct Waiting {
    /// Its address.
    pub at: String,
    /// Its key.
    pub id: Uuid,
    /// The version that took it out.
    pub version: i32,
    /// What it is called.
    pub name: String,
    /// What else is said of it; may be empty.
    pub beside: String,
}

/// What was taken out and waits, each with the way to bring it back; nothing where nothing does.
#[component]
pub fn TakenOut(
    /// What waits, the latest first.
    waiting: Vec<Waiting>,
) -> impl IntoView {
    let words = translator();
    (!waiting.is_empty()).then(|| {
        let rows = waiting
            .into_iter()
            .map(|of| {
                let label = words.labelled(&words.text(msg::REMOVED_BACK), &of.name);
                view! {
                    <li>
                        <span dir="auto">{of.name}</span>
                        <span class="soft" dir="auto">{of.beside}</span>
                        <form class="no-print" method="post" action=format!("{}/undo", of.at)>
                            <Hidden name=UNDO value=format!("{}.{}", of.id.simple(), of.version) />
                            <button class="link" aria-label=label>{words.text(msg::REMOVED_BACK)}</button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <h2>{words.text(msg::TAKEN_OUT_TITLE)}</h2>
            <p class="hint">{words.text(msg::TAKEN_OUT_TEXT)}</p>
            <ul class="rows">{rows}</ul>
        }
    })
}

/// Takes something out that was written by mistake, with a reason.
#[component]
pub fn TakeOutForm<'a>(
    /// Where it is posted to.
    #[prop(into)]
    action: String,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// Whether it is asked for, and stands open.
    #[prop(optional)]
    is_open: bool,
) -> impl IntoView + use<> {
    const FIELDS: TakeOut = TakeOut::FIELDS;
    let words = translator();
    view! {
        <details class="card no-print" open=is_open || is_wrong(form, TakeOut::ALL)>
            <summary>{words.text(msg::TAKE_OUT_LINK)}</summary>
            <p>{words.text(msg::TAKE_OUT_TEXT)}</p>
            <form method="post" action=action>
                <TextField field=FIELDS.why form=form />
                <div class="buttons"><button>{words.text(msg::TAKE_OUT_BUTTON)}</button></div>
            </form>
        </details>
    }
}
