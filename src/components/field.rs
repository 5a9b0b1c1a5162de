//! The pieces pages are made of: the cup, form fields, the list of what to look at again.

use leptos::prelude::*;

use crate::{
    components::{
        asked::Asked,
        day_field::{BesideDay, NearDays},
        page::translator,
        text::escaped,
    },
    domain::form::Form,
    forms,
    islands::password::ShowPassword,
    language::msg,
};

/// All that is wrong with a form, first on the page, each a way to its field. Nothing when all is well.
#[component]
pub fn Problems<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// The fields of the page; they name what is wrong.
    fields: &'a [&'a [forms::Field]],
) -> impl IntoView + use<> {
    if form.is_good() {
        return None;
    }
    let words = translator();
    let links = form
        .problems()
        .iter()
        .map(|(name, error)| {
            let mut known = fields.iter().copied().flatten();
            let label = known
                .find(|field| field.name == name)
                .map(|field| words.text(field.label));
            let error = words.error(*error);
            let text = label.map_or(error.clone(), |label| words.labelled(&label, &error));
            view! { <li><a href=format!("#{name}")>{text}</a></li> }
        })
        .collect_view();
    Some(view! {
        <div class="problems" tabindex="-1" autofocus=true>
            <h2>{words.text(msg::PROBLEMS_TITLE)}</h2>
            <ul>{links}</ul>
        </div>
    })
}

/// The sentence beside a field that says what is wrong with it.
#[component]
pub fn Problem<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// Name of the field in the form.
    name: &'a str,
    /// Its id in the page, where that is not its name.
    #[prop(optional)]
    id: Option<&'a str>,
) -> impl IntoView + use<> {
    let id = format!("{}-problem", id.unwrap_or(name));
    form.problem(name)
        .map(|error| view! { <p class="problem" id=id>{translator().error(error)}</p> })
}

/// A field with its label, its hint, what is wrong with it, and what was typed.
#[component]
pub fn TextField<'a>(
    /// Which field.
    field: forms::Field,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
    /// Its name in the form, where a form asks the field many times.
    #[prop(optional)]
    name: Option<&'a str>,
    /// Its id in the page, where several forms of the page ask the same.
    #[prop(optional)]
    id: Option<&'a str>,
) -> impl IntoView + use<> {
    let words = translator();
    let name = name.unwrap_or(field.name).to_owned();
    let id = id.unwrap_or(&name).to_owned();
    let problem = form.problem(&name).is_some();
    let hint_id = format!("{id}-hint");
    let described_by = [
        field.hint.map(|_| hint_id.clone()),
        problem.then(|| format!("{id}-problem")),
    ];
    let described_by: Vec<String> = described_by.into_iter().flatten().collect();
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint" id=hint_id>{words.text(hint)}</p> });
    let value = form.get(&name).to_owned();
    let invalid = problem.then_some("true");
    let input = match field.kind {
        forms::Kind::Area { rows } => {
            text_area(&name, &id, value, rows, described_by, invalid).into_any()
        }
        kind => input(kind, &name, &id, value, described_by, invalid).into_any(),
    };
    let is_day = matches!(field.kind, forms::Kind::Day { .. });
    let near = is_day.then(|| view! { <NearDays field=field form=form labelled_by=&id /> });
    let beside = is_day.then(|| view! { <BesideDay field=field form=form id=&id /> });
    view! {
        <div class="field">
            <label id=format!("{id}-label") for=id.clone()>{words.text(field.label)}</label>
            {hint}
            <Problem form=form name=&name id=&id />
            {near}
            {input}
            {beside}
        </div>
    }
}

/// A field of one line, with a way to show what is typed where that is a password.
fn input(
    kind: forms::Kind,
    name: &str,
    id: &str,
    value: String,
    described_by: Option<String>,
    invalid: Option<&'static str>,
) -> impl IntoView + use<> {
    // What a phone shows to type it; what is typed stays as it is, "ask Jo" too.
    let inputmode = match kind {
        forms::Kind::Number => Some("numeric"),
        forms::Kind::Phone => Some("tel"),
        forms::Kind::Email => Some("email"),
        _ => None,
    };
    let (kind, autocomplete, value) = match kind {
        forms::Kind::Password { autocomplete } => ("password", autocomplete, String::new()),
        forms::Kind::Line { autocomplete } => ("text", autocomplete, value),
        forms::Kind::Search => ("search", "off", value),
        forms::Kind::Date => ("date", "off", value),
        forms::Kind::File => ("file", "off", String::new()),
        _ => ("text", "off", value),
    };
    let show = (kind == "password").then(|| {
        let label = translator().text(msg::PASSWORD_SHOW);
        view! { <ShowPassword field=id.to_owned() label=label /> }
    });
    view! {
        <input
            id=id.to_owned()
            name=name.to_owned()
            type=kind
            value=value
            dir="auto"
            autocomplete=autocomplete
            inputmode=inputmode
            aria-describedby=described_by
            aria-invalid=invalid
        />
        {show}
    }
}

/// The only text area of the product. Leptos 0.8 writes the children of a text area as they are, so they are escaped
/// here; browsers drop a first line break, so one is put before the text.
fn text_area(
    name: &str,
    id: &str,
    value: String,
    rows: u8,
    described_by: Option<String>,
    invalid: Option<&'static str>,
) -> impl IntoView + use<> {
    let text = format!("\n{}", escaped(&value));
    view! {
        <textarea
            id=id.to_owned()
            name=name.to_owned()
            rows=rows.to_string()
            dir="auto"
            aria-describedby=described_by
            aria-invalid=invalid
        >
            {text}
        </textarea>
    }
}

/// One of a list, chosen from a select; `all` stands first and chooses nothing.
#[component]
pub fn Select<'a>(
    /// Which field.
    field: forms::Field,
    /// What was chosen.
    form: &'a Form,
    /// The words for choosing nothing.
    #[prop(into)]
    all: String,
    /// What there is to choose from: value and words.
    options: Vec<(String, String)>,
) -> impl IntoView + use<> {
    let chosen = field.typed(form).to_owned();
    let options = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected dir="auto">{text}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=field.name>{translator().text(field.label)}</label>
            <select id=field.name name=field.name>
                <option value="">{all}</option>
                {options}
            </select>
        </div>
    }
}

/// A round choice with its words; several of one name stand in a [`Choices`].
#[component]
pub fn Choice<'a>(
    /// Name in the form.
    name: &'a str,
    /// What it stands for.
    #[prop(into)]
    value: String,
    /// Its words.
    #[prop(into)]
    label: String,
    /// The language of its words, where they are a questionnaire's.
    #[prop(optional_no_strip)]
    language: Option<&'a str>,
    /// Whether people typed its words.
    #[prop(optional)]
    typed: bool,
    /// What was chosen.
    form: &'a Form,
) -> impl IntoView + use<> {
    let checked = form.has(name, &value);
    let label = match language {
        Some(language) => view! { <Asked language=language text=label /> }.into_any(),
        None if typed => view! { <bdi dir="auto">{label}</bdi> }.into_any(),
        None => label.into_any(),
    };
    view! {
        <label class="dot">
            <input type="radio" name=name.to_owned() value=value checked=checked />
            {label}
        </label>
    }
}

/// A question with what is offered for an answer.
#[component]
pub fn Choices<'a>(
    /// Which field; its label is the question.
    field: forms::Field,
    /// What is wrong with it.
    form: &'a Form,
    /// What is offered: value and words.
    options: Vec<(String, String)>,
) -> impl IntoView + use<> {
    let words = translator();
    let hint = field
        .hint
        .map(|hint| view! { <p class="hint">{words.text(hint)}</p> });
    let options = options
        .into_iter()
        .map(
            |(value, label)| view! { <Choice name=field.name value=value label=label form=form /> },
        )
        .collect_view();
    view! {
        <fieldset class="dots" id=field.name>
            <legend>{words.text(field.label)}</legend>
            {hint}
            <Problem form=form name=field.name />
            {options}
        </fieldset>
    }
}

/// A value that travels with a form unseen.
#[component]
pub fn Hidden(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// The value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value /> }
}
