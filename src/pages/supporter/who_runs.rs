//! Who runs a group or an agency of a network; where nobody does, the ways to invite somebody.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    clock::day,
    components::{
        link_to_share::{LinkSecret, Names, UntilWhen},
        page::{translator, visitor},
    },
    domain::{farewell::LastCoordinator, form::Form},
    language::msg,
    wording,
};

/// Who runs the group or agency; where nobody does, the ways to invite somebody and to stop links that are out, or that the
/// last who ran it is asked first.
#[component]
pub fn WhoRuns<'a>(
    /// Names of those who run it.
    names: &'a [String],
    /// The last who ran it, where nobody does now.
    last: Option<&'a LastCoordinator>,
    /// Until when a link into it can be used, where there is one.
    links_until: Option<DateTime<Utc>>,
    /// The address of its page.
    base: String,
    /// Whether it is an agency, and no group.
    #[prop(optional)]
    is_agency: bool,
    /// What was typed of the next link.
    form: &'a Form,
    /// Whether a fresh link is on the page.
    is_link_shown: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| format!("{base}/{rest}");
    let is_run = !names.is_empty();
    let asked = wording::farewell::asked(words, last, visitor().now);
    let can_invite = !is_run && asked.is_none();
    let (title, nobody, stop) = if is_agency {
        (
            msg::AGENCY_PEOPLE,
            msg::AGENCY_PEOPLE_NONE,
            msg::AGENCY_LINKS_STOP,
        )
    } else {
        (msg::PEOPLE_TITLE, msg::PEOPLE_NONE, msg::PEOPLE_LINKS_STOP)
    };
    let none = (!is_run).then(|| view! { <p>{asked.unwrap_or_else(|| words.text(nobody))}</p> });
    let invite = can_invite.then(|| {
        let class = if is_link_shown { "" } else { "main" };
        view! {
            <form method="post" action=at("invitations")>
                <LinkSecret />
                <UntilWhen form=form />
                <div class="buttons">
                    <button class=class>{words.text(msg::PEOPLE_INVITE)}</button>
                </div>
            </form>
        }
    });
    let links_until = links_until.filter(|_| !is_run && !is_link_shown);
    let stop_links = links_until.map(|until| {
        let date = words.date(day(until));
        view! {
            <form method="post" action=at("links/stop")>
                <p>{words.with(msg::PEOPLE_LINKS_OUT, [("date", date.into())])}</p>
                <div class="buttons"><button>{words.text(stop)}</button></div>
            </form>
        }
    });
    let forgot = is_run
        .then(|| view! { <p><a href=at("password")>{words.text(msg::ASK_PASSWORD_LINK)}</a></p> });
    view! {
        <h2>{words.text(title)}</h2>
        {none}
        <Names names=names />
        {forgot}
        {invite}
        {stop_links}
    }
}
