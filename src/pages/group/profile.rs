//! What a group says of itself, and which of it its networks may read.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    clock,
    components::{
        field::{Field, hidden, problems_of},
        notice::notice,
        page::PageContext,
    },
    domain::{
        error::Error,
        form::{Form, NAME},
        profile::{self, Fact},
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::shell::request::{PageResult, PostedForm, redirect},
    store::profiles::{self, StoredFact},
    visitor::Coordinator,
    wording::{network::read_label, notice::Notice, to},
};

/// The fields of the facts that are words or numbers.
pub(crate) fn field(fact: Fact) -> Field {
    match fact {
        Fact::Does => Field::line("does", msg::PROFILE_DOES).hint(msg::PROFILE_DOES_HINT),
        Fact::Place => Field::line("place", msg::PROFILE_PLACE),
        Fact::Size => Field::line("size", msg::PROFILE_SIZE),
        Fact::Volunteers => Field::line("volunteers", msg::PROFILE_VOLUNTEERS),
        Fact::Reached => Field::line("reached", msg::PROFILE_REACHED),
        Fact::Languages => Field::line("languages", msg::PROFILE_LANGUAGES),
        Fact::Mentor => Field::line("mentor", msg::PROFILE_MENTOR),
    }
}

/// The profile.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let read = ProfilePage::of(&app, &who).await?;
    let mut form = Form::default();
    form.add("name", who.organisation.name.clone());
    for kept in &read.kept {
        form.add(kept.told.fact.word(), kept.told.value.clone());
        if kept.told.is_shared {
            form.add(kept.told.fact.consent(), "yes");
        }
    }
    Ok(draw(&app, &who, &form, &read, StatusCode::OK))
}

/// What the page is drawn from.
struct ProfilePage {
    kept: Vec<StoredFact>,
    /// Networks that read nothing of it yet, as the group came into them later.
    later: Vec<String>,
}

impl ProfilePage {
    /// Stands for what was said so far, and changes with it.
    fn base(&self) -> String {
        let last = self.kept.iter().map(|kept| kept.said_at).max();
        let last = last.map_or(0, |at| at.timestamp_micros());
        format!("{}.{last}", self.kept.len())
    }

    async fn of(app: &App, who: &Coordinator) -> Result<Self, AppError> {
        let group = who.organisation.id;
        Ok(Self {
            kept: profiles::of(&app.store, group).await?,
            later: profiles::later_networks(&app.store, group).await?,
        })
    }
}

fn draw(
    app: &App,
    who: &Coordinator,
    form: &Form,
    read: &ProfilePage,
    status: StatusCode,
) -> Response {
    let words = who.words();
    let group = who.organisation.id;
    let foreign = read.kept.iter().any(|kept| kept.is_foreign);
    let later = (!read.later.is_empty()).then(|| {
        let text = words.with(
            msg::PROFILE_LATER,
            [("names", words.list(&read.later).into())],
        );
        view! {
            <fieldset class="dots">
                <legend>{text}</legend>
                {hidden("later", read.later.join(", "))}
                {tick(words, form, "renew", msg::PROFILE_RENEW)}
            </fieldset>
        }
    });
    PageContext::of(app, who).show_as(status, &words.text(msg::PROFILE_TITLE), || {
        let facts: Vec<_> = Fact::ALL
            .into_iter()
            .filter(|fact| *fact != Fact::Mentor)
            .map(|fact| fact_view(words, form, fact))
            .collect();
        view! {
            <h1>{words.text(msg::PROFILE_TITLE)}</h1>
            <p>{words.text(msg::PROFILE_TEXT)}</p>
            {notice(&who.visitor)}
            {problems_of(words, form, &[("name", msg::GROUP_NAME), ("place", msg::PROFILE_PLACE)])}
            {foreign.then(|| view! { <p class="aside">{words.text(msg::PROFILE_FOREIGN)}</p> })}
            <form method="post" action=to::in_group(group, "profile")>
                {hidden("base", read.base())}
                {Field::line("name", msg::GROUP_NAME).input(words, form)}
                {facts}
                {tick(words, form, "mentor", msg::PROFILE_MENTOR)}
                <p class="hint">{words.text(msg::PROFILE_MENTOR_HINT)}</p>
                {later}
                <div class="buttons">
                    <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

fn fact_view(words: Translator, form: &Form, fact: Fact) -> AnyView {
    let own = field(fact);
    let input = if fact == Fact::Does {
        own.area(words, form, 2)
    } else {
        own.input(words, form)
    };
    view! { {input} {tick(words, form, fact.consent(), msg::PROFILE_CONSENT)} }.into_any()
}

/// A box to tick, which says yes.
fn tick(words: Translator, form: &Form, name: &'static str, label: Message) -> AnyView {
    view! {
        <label class="dot">
            <input type="checkbox" name=name value="yes" checked=form.has(name, "yes") />
            {words.text(label)}
        </label>
    }
    .into_any()
}

/// Keeps the profile.
///
/// # Errors
/// When the database cannot write.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(mut form): PostedForm,
) -> PageResult {
    let group = who.organisation.id;
    let name = form.needed("name", NAME);
    let facts = profile::read(&mut form);
    let read = ProfilePage::of(&app, &who).await?;
    // A page that was open for long gives nothing back that was taken back meanwhile.
    if form.is_good() && !form.get("base").is_empty() && form.get("base") != read.base() {
        form.refuse("name", Error::ChangedMeanwhile);
    }
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(draw(&app, &who, &form, &read, status));
    }
    let new = (name != who.organisation.name).then_some(name.as_str());
    // Consent is given to the networks that the page named, and to no other that came in meanwhile.
    let renew = form.has("renew", "yes") && form.get("later") == read.later.join(", ");
    let (by, now) = (who.person.id, clock::now());
    profiles::write(&app.store, group, new, &facts, renew, by, now).await?;
    Ok(redirect(
        &Notice::ProfileSaved.at(&to::in_group(group, "profile")),
    ))
}

/// What a group lets its networks read of itself; nothing where that is nothing.
pub fn shared_view(words: Translator, kept: &[StoredFact]) -> Option<AnyView> {
    let rows: Vec<_> = kept
        .iter()
        .filter(|kept| kept.told.is_shared && kept.told.fact != Fact::Mentor)
        .map(|kept| {
            let label = words.text(read_label(kept.told.fact));
            view! { <div><dt>{label}</dt><dd dir="auto">{kept.told.value.clone()}</dd></div> }
        })
        .collect();
    let mentor = kept
        .iter()
        .any(|kept| kept.told.fact == Fact::Mentor && kept.told.is_shared);
    (!rows.is_empty() || mentor).then(|| {
        view! {
            <dl class="facts">{rows}</dl>
            {mentor.then(|| view! { <p>{words.text(msg::PROFILE_IS_MENTOR)}</p> })}
        }
        .into_any()
    })
}
