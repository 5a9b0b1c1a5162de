//! The pieces pages are made of: the cup, form fields, the list of what to look at again.

use leptos::prelude::*;

use crate::{
    components::page::translator,
    components::text::escaped,
    domain::{error::Error, form::Form},
    forms,
    islands::password::ShowPassword,
    language::{Message, Translator, msg},
};

/// Fields whose name is said in the list of problems, so that two of the same kind can be told apart.
const LABELS: &[(&str, Message)] = &[
    ("place", msg::SET_UP_PLACE),
    ("name", msg::YOUR_NAME),
    ("password", msg::PASSWORD),
    ("present", msg::PASSWORD_PRESENT),
    ("held_on", msg::AUDIT_DAY),
    ("due_on", msg::ACTION_DUE),
    ("what", msg::ACTION_WHAT),
    ("reason", msg::REOPEN_REASON),
    ("words", msg::SAY_WORDS),
    ("verb", msg::SAY_WHICH),
    ("paper", msg::TYPE_IN_PAPER),
    ("check-in", msg::SCHEDULE_CHECK_IN),
    ("audit", msg::SCHEDULE_AUDIT),
    ("title", msg::REPORTS_NAME),
    ("from", msg::REPORT_FROM),
    ("to", msg::REPORT_TO),
    ("opening", msg::REPORT_OPENING),
    ("learned", msg::REPORT_LEARNED),
    ("closing", msg::REPORT_CLOSING),
    ("does", msg::PROFILE_DOES),
    ("size", msg::PROFILE_SIZE),
    ("reached", msg::PROFILE_REACHED),
    ("volunteers", msg::PROFILE_VOLUNTEERS),
    ("languages", msg::PROFILE_LANGUAGES),
    ("neighbourhood", msg::FILTER_PLACE),
    ("tags", msg::REGISTER_TAGS),
    ("verdict", msg::REVIEW_VISIT_VERDICT),
    ("on_day", msg::REVIEW_VISIT_DAY),
    ("next_on", msg::REVIEW_FINISHED_NEXT),
    ("file", msg::IMPORT_FILE),
    ("list", msg::IMPORT_LIST),
];

/// All that is wrong with a form, first on the page, each a way to its field. Nothing when all is well.
pub fn problems(words: Translator, form: &Form) -> AnyView {
    problems_of(words, form, &[])
}

/// The same on a page that asks some fields by labels of its own.
pub fn problems_of(words: Translator, form: &Form, own: &[(&str, Message)]) -> AnyView {
    if form.is_good() {
        return ().into_any();
    }
    let links: Vec<_> = form
        .problems()
        .iter()
        .map(|(field, error)| {
            let label = own
                .iter()
                .chain(LABELS)
                .find(|(name, _)| name == field)
                .map(|(_, label)| format!("{}: ", words.text(*label)));
            view! { <li><a href=format!("#{field}")>{label}{words.error(*error)}</a></li> }
        })
        .collect();
    view! {
        <div class="problems" tabindex="-1" autofocus=true>
            <h2>{words.text(msg::PROBLEMS_TITLE)}</h2>
            <ul>{links}</ul>
        </div>
    }
    .into_any()
}

/// The sentence beside a field that says what is wrong with it.
pub fn problem(words: Translator, form: &Form, name: &str) -> Option<AnyView> {
    form.problem(name).map(|error: Error| {
        view! { <p class="problem" id=format!("{name}-problem")>{words.error(error)}</p> }
            .into_any()
    })
}

/// How a field is asked.
#[derive(Clone, Copy)]
pub struct Field {
    /// Name in the form.
    pub name: &'static str,
    /// Message of its label.
    pub label: Message,
    /// Message of the sentence under the label.
    pub hint: Option<Message>,
    /// `text`, `password`, `email`, …
    pub kind: &'static str,
    /// What browsers may fill in.
    pub autocomplete: &'static str,
}

impl Field {
    /// A line of text.
    pub const fn line(name: &'static str, label: Message) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind: "text",
            autocomplete: "off",
        }
    }

    /// With a sentence under the label.
    pub const fn hint(self, hint: Message) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// Filled in by the browser where it knows.
    pub const fn filled(self, kind: &'static str, autocomplete: &'static str) -> Self {
        Self {
            kind,
            autocomplete,
            ..self
        }
    }

    /// The same field under another name, for forms that ask it many times.
    pub fn named(self, name: &str) -> NamedField<'_> {
        NamedField {
            name,
            id: name,
            field: self,
        }
    }

    /// One line.
    pub fn input(self, words: Translator, form: &Form) -> AnyView {
        self.named(self.name).input(words, form)
    }

    /// Several lines.
    pub fn area(self, words: Translator, form: &Form, rows: u8) -> AnyView {
        self.named(self.name).area(words, form, rows)
    }
}

/// A field with its name in the form.
#[derive(Clone, Copy)]
pub struct NamedField<'a> {
    name: &'a str,
    /// Its id in the page; its name, unless several forms of the page ask the same.
    id: &'a str,
    field: Field,
}

impl<'a> NamedField<'a> {
    /// Under another id, for a page with several forms that ask the same.
    pub fn id(self, id: &'a str) -> Self {
        Self { id, ..self }
    }

    fn described_by(self, form: &Form) -> Option<String> {
        let hint = self.field.hint.map(|_| format!("{}-hint", self.id));
        let problem = form
            .problem(self.name)
            .map(|_| format!("{}-problem", self.id));
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn head(self, words: Translator, form: &Form) -> AnyView {
        let hint = self.field.hint.map(|hint| {
            view! { <p class="hint" id=format!("{}-hint", self.id)>{words.text(hint)}</p> }
        });
        view! {
            <label for=self.id.to_owned()>{words.text(self.field.label)}</label>
            {hint}
            {problem(words, form, self.name)}
        }
        .into_any()
    }

    /// One line.
    pub fn input(self, words: Translator, form: &Form) -> AnyView {
        let Field {
            kind, autocomplete, ..
        } = self.field;
        // Passwords are never sent back.
        let value = if kind == "password" {
            String::new()
        } else {
            form.get(self.name).to_owned()
        };
        let show = (kind == "password").then(|| {
            let (field, label) = (self.id.to_owned(), words.text(msg::PASSWORD_SHOW));
            view! { <ShowPassword field=field label=label /> }
        });
        view! {
            <div class="field">
                {self.head(words, form)}
                <input
                    id=self.id.to_owned()
                    name=self.name.to_owned()
                    type=kind
                    value=value
                    dir="auto"
                    autocomplete=autocomplete
                    aria-describedby=self.described_by(form)
                    aria-invalid=form.problem(self.name).map(|_| "true")
                />
                {show}
            </div>
        }
        .into_any()
    }

    /// Several lines.
    pub fn area(self, words: Translator, form: &Form, rows: u8) -> AnyView {
        view! { <div class="field">{self.head(words, form)} {self.text_area(form, rows)}</div> }
            .into_any()
    }

    /// The only text area of the product. Leptos 0.8 writes the children of a text area as they are, so they are escaped
    /// here; browsers drop a first line break, so one is put before the text.
    fn text_area(self, form: &Form, rows: u8) -> AnyView {
        let text = escaped(form.get(self.name));
        view! {
            <textarea
                id=self.id.to_owned()
                name=self.name.to_owned()
                rows=rows.to_string()
                dir="auto"
                aria-describedby=self.described_by(form)
                aria-invalid=form.problem(self.name).map(|_| "true")
            >
                {format!("\n{text}")}
            </textarea>
        }
        .into_any()
    }
}

/// One of a list, chosen from a select; `all` stands first and chooses nothing.
pub fn choose(
    name: &'static str,
    label: String,
    all: &str,
    options: Vec<(String, String)>,
    chosen: &str,
) -> AnyView {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name>
                <option value="">{all.to_owned()}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// A round choice with its words.
pub fn dot(name: &str, value: &str, label: String, form: &Form) -> AnyView {
    view! {
        <label class="dot">
            <input type="radio" name=name.to_owned() value=value.to_owned() checked=form.has(name, value) />
            {label}
        </label>
    }
    .into_any()
}

/// A value that travels with a form unseen.
pub fn hidden(name: impl Into<String>, value: String) -> AnyView {
    view! { <input type="hidden" name=name.into() value=value /> }.into_any()
}

// ---- components

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
                .map(|field| format!("{}: ", words.text(field.label)));
            view! { <li><a href=format!("#{name}")>{label}{words.error(*error)}</a></li> }
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
        kind => {
            let (kind, autocomplete, value) = match kind {
                forms::Kind::Password { autocomplete } => ("password", autocomplete, String::new()),
                forms::Kind::Line { autocomplete } => ("text", autocomplete, value),
                forms::Kind::Search => ("search", "off", value),
                forms::Kind::Date => ("date", "off", value),
                forms::Kind::File => ("file", "off", String::new()),
                _ => ("text", "off", value),
            };
            let show = (kind == "password").then(|| {
                let (field, label) = (id.clone(), words.text(msg::PASSWORD_SHOW));
                view! { <ShowPassword field=field label=label /> }
            });
            view! {
                <input
                    id=id.clone()
                    name=name.clone()
                    type=kind
                    value=value
                    dir="auto"
                    autocomplete=autocomplete
                    aria-describedby=described_by
                    aria-invalid=invalid
                />
                {show}
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{words.text(field.label)}</label>
            {hint}
            <Problem form=form name=&name id=&id />
            {input}
        </div>
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
            view! { <option value=value selected=selected>{text}</option> }
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
    /// What was chosen.
    form: &'a Form,
) -> impl IntoView + use<> {
    let checked = form.has(name, &value);
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
