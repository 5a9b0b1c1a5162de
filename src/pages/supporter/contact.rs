//! The log in which a network keeps when it was in touch with a group: on the group's page, and an entry to change.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Choices, Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        text::Typed,
    },
    domain::{
        contact::{Contact, ContactWay},
        form::Form,
    },
    error::AppError,
    forms::contact::{BASE, ContactForm, KEY},
    language::msg,
    pages::{
        network::dashboard::GroupLink,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries,
    visitor::Supporter,
    wording::{
        contact::{way, who_and_how},
        notice::Notice,
        to,
    },
};

/// Entries that stand on a group's page at once; the others are folded away below them.
const SHOWN: usize = 5;

/// When the network was in touch with a group, newest first, and the form to write it down.
#[component]
pub fn ContactLog<'a>(
    /// Who looks at which group.
    who: &'a Supporter,
    /// The entries, newest first.
    contacts: &'a [Contact],
    /// What was typed, and what is wrong with it; none where nothing was.
    form: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let address = to::in_member(who.network().id, who.organisation.id, "contacts");
    let fresh = ContactForm::fresh(words, contacts.first(), visitor().today());
    let (is_open, form) = (form.is_some(), form.unwrap_or(&fresh));
    let lines = |some: &[Contact], begins: bool| {
        some.iter()
            .enumerate()
            .map(|(at, contact)| {
                let is_newest = begins && at == 0;
                view! { <ContactLine address=&address contact=contact is_newest=is_newest /> }
            })
            .collect_view()
    };
    let (newest, earlier) = contacts.split_at(contacts.len().min(SHOWN));
    let none = contacts
        .is_empty()
        .then(|| view! { <p>{words.text(msg::CONTACT_NONE)}</p> });
    let shown =
        (!newest.is_empty()).then(|| view! { <ul class="story">{lines(newest, true)}</ul> });
    let folded = (!earlier.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.count(msg::CONTACT_EARLIER, earlier.len())}</summary>
                <ul class="story">{lines(earlier, false)}</ul>
            </details>
        }
    });
    // What was just done here is said here, as the person lands here.
    let done = Notice::read(&visitor().path)
        .filter(|notice| notice.is_of_contacts())
        .map(|_| view! { <JustDone /> });
    view! {
        <section id=to::CONTACTS>
            <h2>{words.text(msg::CONTACT_TITLE)}</h2>
            {done}
            <Problems form=form fields=&[ContactForm::ALL] />
            {none}
            {shown}
            {folded}
            <details class="card no-print" open=is_open>
                <summary>{words.text(msg::CONTACT_NEW)}</summary>
                <form method="post" action=address.clone()>
                    <Hidden name=KEY value=form.get(KEY) />
                    <ContactFields form=form />
                    <div class="buttons"><button class="main">{words.text(msg::CONTACT_SAVE)}</button></div>
                </form>
            </details>
        </section>
    }
}

/// An entry: who was in touch, how and when, what came of it, and the way to change it. Of the newest also when somebody is
/// in touch again; what older ones said of that counts no more.
#[component]
fn ContactLine<'a>(
    /// The address of the log.
    address: &'a str,
    contact: &'a Contact,
    is_newest: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let (said, date) = (who_and_how(words, contact), words.date(contact.on_day));
    let what = words.labelled(&words.text(msg::CONTACT_CHANGE), &format!("{said}, {date}"));
    let text = (!contact.words.is_empty()).then(|| view! { <Typed text=&contact.words /> });
    let again = contact.next_on.filter(|_| is_newest).map(|day| {
        let date = words.date(day);
        view! { <p>{words.with(msg::CONTACT_AGAIN, [("date", date.into())])}</p> }
    });
    let href = format!("{address}/{}", contact.id);
    view! {
        <li>
            <p><b>{said}</b> " " <span class="soft">{date}</span></p>
            {text}
            {again}
            <p class="no-print"><a href=href aria-label=what>{words.text(msg::CONTACT_CHANGE)}</a></p>
        </li>
    }
}

/// What is written down of being in touch.
#[component]
fn ContactFields<'a>(form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: ContactForm = ContactForm::FIELDS;
    let words = translator();
    let ways = ContactWay::ALL
        .map(|known| (known.word().to_owned(), words.text(way(known))))
        .to_vec();
    view! {
        <Choices field=FIELDS.way form=form options=ways />
        <TextField field=FIELDS.words form=form />
        <TextField field=FIELDS.on_day form=form />
        <TextField field=FIELDS.next_on form=form />
    }
}

/// `GET /networks/{network}/groups/{group}/contacts/{contact}`: an entry, to change or to take out.
pub async fn show(State(app): State<App>, who: Supporter) -> PageResult {
    let contact = queries::contact::find(&app, &who).await?;
    let form = ContactForm::filled(who.words(), &contact);
    Ok(PageContext::of_supporter(&app, &who)
        .render(|| view! { <ContactPage who=&who contact=&contact form=&form /> }))
}

#[component]
fn ContactPage<'a>(
    who: &'a Supporter,
    contact: &'a Contact,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let (network, group) = (who.network().id, &who.organisation);
    let at = to::contact(network, group.id, contact.id);
    let title = words.text(msg::CONTACT_CHANGE_TITLE);
    let theirs = ContactForm::is_outdated(form).then(|| {
        let (said, date) = (who_and_how(words, contact), words.date(contact.on_day));
        let text = contact.words.clone();
        view! {
            <Card title=words.text(msg::CONTACT_THEIRS)>
                <p><b>{said}</b> " " <span class="soft">{date}</span></p>
                <Typed text=text />
            </Card>
        }
    });
    let body = view! {
        <div class="where"><GroupLink network=network group=group.id name=&group.name /></div>
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[ContactForm::ALL] />
        {theirs}
        <form method="post" action=at.clone()>
            <Hidden name=BASE value=form.get(BASE) />
            <ContactFields form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
                <a class="button" href=to::contacts(network, group.id)>{words.text(msg::SCHEDULE_LEAVE)}</a>
            </div>
        </form>
        <form method="post" action=format!("{at}/remove")>
            <p>{words.text(msg::CONTACT_REMOVE_TEXT)}</p>
            <div class="buttons"><button>{words.text(msg::CONTACT_REMOVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/groups/{group}/contacts/{contact}`: changes an entry.
pub async fn change(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    let contact = queries::contact::find(&app, &who).await?;
    match commands::contact::change(&app, &who, &contact, form).await {
        Ok(()) => {
            let log = to::contacts(who.network().id, who.organisation.id);
            Ok(redirect(&Notice::ContactChanged.at(&log)))
        }
        Err(AppError::Invalid(form)) => Ok(PageContext::of_supporter(&app, &who).render_as(
            StatusCode::UNPROCESSABLE_ENTITY,
            || view! { <ContactPage who=&who contact=&contact form=&form /> },
        )),
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/groups/{group}/contacts/{contact}/remove`
pub async fn remove(State(app): State<App>, who: Supporter) -> PageResult {
    let contact = queries::contact::find(&app, &who).await?;
    commands::contact::remove(&app, &who, &contact).await?;
    let log = to::contacts(who.network().id, who.organisation.id);
    Ok(redirect(&Notice::ContactRemoved.at(&log)))
}
