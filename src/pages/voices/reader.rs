//! Who reads first what people wrote to a round of a group: whom it chose, and choosing.

use leptos::prelude::*;

use crate::{
    components::{
        card::{Card, Tone},
        field::{Choice, Hidden, Problem, TextField},
        page::translator,
    },
    domain::{form::Form, reader::ReaderState},
    forms::voices::{ANOTHER_GROUP, ChooseReader, OURSELVES},
    language::{Translator, msg},
    queries::reading::{FirstReader, OwnTexts, ReaderNetwork},
};

/// Whom the group chose, and what has become of that.
#[component]
pub fn Chosen<'a>(
    /// Whom.
    reader: &'a FirstReader,
    /// How many texts wait.
    left: usize,
) -> impl IntoView + use<> {
    let words = translator();
    let waits = (reader.state == ReaderState::Asked && left > 0)
        .then(|| format!(" {}", words.count(msg::READER_WAITS, left)));
    let about = [
        ("name", reader.chosen_by.as_str().into()),
        ("day", words.date(reader.chosen_on).into()),
    ];
    let by = words.with(msg::READER_CHOSEN_BY, about);
    let sentence = sentence(words, reader);
    view! {
        <Card>
            <p>{sentence} {waits}</p>
            <p class="soft">{by}</p>
        </Card>
    }
}

/// What has become of a choice.
fn sentence(words: Translator, reader: &FirstReader) -> String {
    let named = |network, group| match (&reader.group, &reader.network) {
        (Some(name), _) => words.with(group, [("group", name.as_str().into())]),
        (None, name) => {
            let name = name.as_deref().unwrap_or_default();
            words.with(network, [("network", name.into())])
        }
    };
    match reader.state {
        ReaderState::Own => words.text(msg::TEXTS_OWN),
        ReaderState::Asked => named(msg::READER_ASKED_NETWORK, msg::READER_ASKED_GROUP),
        ReaderState::Declined => named(msg::READER_DECLINED_NETWORK, msg::READER_DECLINED_GROUP),
        ReaderState::Gone => words.text(msg::READER_GONE),
    }
}

/// Chooses who reads first; folded away where somebody is chosen.
#[component]
pub fn WhoReads<'a>(
    /// Where the form is sent.
    action: String,
    /// The texts, with whom the group chose so far.
    texts: &'a OwnTexts,
    /// The networks that the group is in.
    networks: &'a [ReaderNetwork],
    /// What was chosen, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let has_problem = !form.is_good();
    let is_own = texts.state() == Some(ReaderState::Own);
    if networks.is_empty() {
        return (!is_own).then(|| view! { <Alone action=action /> }.into_any());
    }
    let choice = view! { <Choose action=action networks=networks form=form /> };
    let view = if texts.must_choose() {
        let title = words.text(msg::READER_TITLE);
        view! {
            <Card title=title tone=Tone::Next>
                <p>{words.text(msg::READER_TEXT)}</p>
                {choice}
            </Card>
        }
        .into_any()
    } else {
        view! {
            <details class="more" open=has_problem>
                <summary>{words.text(msg::READER_CHANGE)}</summary>
                {choice}
            </details>
        }
        .into_any()
    };
    Some(view)
}

/// For a group that has nobody to ask.
#[component]
fn Alone(action: String) -> impl IntoView {
    let words = translator();
    view! {
        <Card title=words.text(msg::READER_TITLE) tone=Tone::Next>
            <p>{words.text(msg::READER_ALONE)}</p>
            <form method="post" action=action>
                <Hidden name=ChooseReader::FIELDS.reader.name value=OURSELVES />
                <div class="buttons"><button class="main">{words.text(msg::READER_OWN)}</button></div>
            </form>
        </Card>
    }
}

/// Those who can be chosen.
#[component]
fn Choose<'a>(
    action: String,
    networks: &'a [ReaderNetwork],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = ChooseReader::FIELDS;
    let name = fields.reader.name;
    let facilitators: Vec<_> = networks
        .iter()
        .filter(|network| network.can_read)
        .map(|network| {
            let about = [("network", network.name.as_str().into())];
            let label = words.with(msg::READER_NETWORK, about);
            view! { <Choice name=name value=network.id.to_string() label=label form=form /> }
        })
        .collect();
    view! {
        <form method="post" action=action>
            <fieldset class="dots" id=name>
                <legend>{words.text(fields.reader.label)}</legend>
                <Problem form=form name=name />
                {facilitators}
                <Choice name=name value=ANOTHER_GROUP label=words.text(msg::READER_GROUP) form=form />
                <TextField field=fields.group form=form />
                <Choice name=name value=OURSELVES label=words.text(msg::READER_OWN) form=form />
                <p class="hint">{words.text(msg::READER_OWN_HINT)}</p>
            </fieldset>
            <div class="buttons"><button class="main">{words.text(msg::READER_BUTTON)}</button></div>
        </form>
    }
}
