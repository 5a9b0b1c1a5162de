//! A link that is handed on: to copy, as a code to scan, and with the names of those who can use it.

use base64::Engine as _;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    charts::code,
    components::{
        card::{Card, Tone},
        field::{Hidden, TextField},
        page::translator,
    },
    domain::{form::Form, invitation::InvitationCode},
    forms::{LINK_SECRET, invitation::Invite},
    islands::copy::CopyLink,
    language::msg,
    visitor::secret,
    wording::to,
};

/// Names of people, each on its line.
#[component]
pub fn Names<'a>(
    /// The names.
    names: &'a [String],
) -> impl IntoView + use<> {
    let rows = names
        .iter()
        .map(|name| view! { <li dir="auto">{name.clone()}</li> })
        .collect_view();
    view! { <ul class="rows">{rows}</ul> }
}

/// What a link that is no [`FreshInvitation`] invites to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invites {
    /// To support a network.
    ToSupport,
    /// To bring a group into a network.
    ToBringGroup,
    /// To choose a new password.
    ToNewPassword,
}

/// The secret of the link that the form round it makes, so that the form sent twice makes one link.
#[component]
pub fn LinkSecret() -> impl IntoView {
    secret()
        .ok()
        .map(|secret| view! { <Hidden name=LINK_SECRET value=secret /> })
}

/// An invitation into a group that was just made, as its page shows it this once.
#[derive(Clone, Debug)]
pub struct FreshInvitation {
    /// Its link.
    pub link: String,
    /// Its code, where it has one: of a group that nobody runs yet.
    pub code: Option<InvitationCode>,
    /// The last day on which it can be used.
    pub until: NaiveDate,
}

/// A fresh invitation into a group.
#[component]
pub fn FreshInvitationCard<'a>(
    /// The invitation.
    fresh: &'a FreshInvitation,
    /// Where the server is found.
    server: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let until = words.date(fresh.until);
    let body = view! {
        <p>{words.with(msg::INVITATION_TEXT, [("date", until.into())])}</p>
        <LinkToGroup id="link" link=&fresh.link code=fresh.code.as_ref() server=server />
    };
    view! { <Card title=words.text(msg::INVITATION_TITLE) tone=Tone::Next focus=true>{body}</Card> }
}

/// A link into a group as a picture, in letters, and as a code to type where it has one.
#[component]
pub fn LinkToGroup<'a>(
    /// An id of its own on the page.
    #[prop(into)]
    id: String,
    /// The link.
    #[prop(into)]
    link: String,
    /// Its code.
    code: Option<&'a InvitationCode>,
    /// Where the server is found.
    server: &'a str,
) -> impl IntoView + use<> {
    let code = code.map(|code| {
        let (_, host) = server.split_once("://").unwrap_or(("", server));
        let address = format!("{host}{}", to::TYPE_CODE);
        let to_type = translator().with(msg::INVITATION_TYPE, [("address", address.into())]);
        view! { <p>{to_type} " " <b class="spaced" dir="ltr">{code.spaced()}</b></p> }
    });
    view! {
        <LinkPicture link=&link />
        <LinkBox id=id link=link />
        {code}
    }
}

/// A link as a picture to scan; nothing where it is too long for one.
#[component]
fn LinkPicture<'a>(link: &'a str) -> impl IntoView + use<> {
    let alt = translator().text(msg::INVITATION_CODE);
    code(link).map(|code| view! { <img class="code" src=code alt=alt width="200" height="200" /> })
}

/// The day until when a link into a group can be used, to be changed by whoever likes to.
#[component]
pub fn UntilWhen<'a>(
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    view! {
        <details class="more" open=!form.is_good()>
            <summary>{translator().text(msg::INVITE_UNTIL_MORE)}</summary>
            <TextField field=Invite::FIELDS.until form=form />
        </details>
    }
}

/// A fresh link with its code, shown this once.
#[component]
pub fn FreshLink(
    /// The link.
    #[prop(into)]
    link: String,
    /// What it invites to.
    invites: Invites,
) -> impl IntoView {
    let words = translator();
    let (title, text) = match invites {
        Invites::ToSupport => (msg::INVITATION_SUPPORT_TITLE, msg::INVITATION_SUPPORT_TEXT),
        Invites::ToNewPassword => (msg::INVITATION_TITLE, msg::INVITATION_PASSWORD_TEXT),
        Invites::ToBringGroup => (msg::INVITATION_BRING_TITLE, msg::INVITATION_BRING_TEXT),
    };
    let body = view! {
        <p>{words.text(text)}</p>
        <LinkPicture link=&link />
        <LinkBox id="link" link=link />
    };
    view! { <Card title=words.text(title) tone=Tone::Next focus=true>{body}</Card> }
}

/// A link that is handed on, with a button that copies it.
#[component]
pub fn LinkBox(
    /// An id of its own on the page.
    #[prop(into)]
    id: String,
    /// The link.
    #[prop(into)]
    link: String,
) -> impl IntoView {
    let words = translator();
    let (label, copied) = (
        words.text(msg::INVITATION_COPY),
        words.text(msg::INVITATION_COPIED),
    );
    view! {
        <p id=id.clone() class="link-box" dir="ltr">{link}</p>
        <CopyLink link=id.clone() label=label copied=copied />
    }
}

/// A QR code as the address of a picture; none where the text is too long for one.
pub fn code(text: &str) -> Option<String> {
    let svg = code::svg(text)?;
    Some(format!(
        "data:image/svg+xml;base64,{}",
        base64::engine::general_purpose::STANDARD.encode(svg)
    ))
}
