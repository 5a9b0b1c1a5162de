//! What stands round every page: head, bar with the way home, language switch, foot.

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use hydration_context::SsrSharedContext;
use leptos::{prelude::*, reactive::owner::Owner};

use crate::{
    app::App,
    assets,
    components::{cup::cup, text::escaped},
    domain::{
        organisation::{Network, Organisation},
        person::Person,
    },
    language::{Language, Translator, msg},
    visitor::{Coordinator, Facilitator, Visitor},
    wording::to,
};

/// Found in every page and, by a test, never in the browser part: pages are drawn on the server alone.
const MARK: &str = "gm-page-marker";

/// What a page stands in.
#[derive(Clone)]
pub struct Page {
    words: Translator,
    person: Option<Person>,
    group: Option<Organisation>,
    network: Option<Network>,
    path: String,
    form: Option<&'static str>,
    wide: bool,
    wipe: bool,
    reload: bool,
}

impl Page {
    /// A page outside any group.
    pub fn new(app: &App, visitor: &Visitor) -> Self {
        Self {
            words: visitor.words,
            person: visitor.person.clone(),
            group: None,
            network: None,
            path: visitor.path.clone(),
            form: None,
            wide: false,
            wipe: false,
            reload: app.context.reload,
        }
    }

    /// A page of a group.
    pub fn of(app: &App, who: &Coordinator) -> Self {
        Self {
            group: Some(who.organisation.clone()),
            ..Self::new(app, &who.visitor)
        }
    }

    /// A page of a network.
    pub fn of_network(app: &App, who: &Facilitator) -> Self {
        Self {
            network: Some(who.network.clone()),
            ..Self::new(app, &who.visitor)
        }
    }

    /// Uses the whole width of a large screen.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Switching the language sends this form along, so that nothing typed in it is lost.
    pub fn with_form(self, id: &'static str) -> Self {
        Self {
            form: Some(id),
            ..self
        }
    }

    /// Empties what the browser kept for this person.
    pub fn wipe(self) -> Self {
        Self { wipe: true, ..self }
    }

    /// The page with status 200.
    pub fn show(self, title: &str, body: impl FnOnce() -> AnyView) -> Response {
        self.show_as(StatusCode::OK, title, body)
    }

    /// The page again, with what was wrong: status 422.
    pub fn show_again(self, title: &str, body: impl FnOnce() -> AnyView) -> Response {
        self.show_as(StatusCode::UNPROCESSABLE_ENTITY, title, body)
    }

    /// The page with a status.
    pub fn show_as(
        self,
        status: StatusCode,
        title: &str,
        body: impl FnOnce() -> AnyView,
    ) -> Response {
        (status, Html(self.draw(title, body))).into_response()
    }

    fn draw(self, title: &str, body: impl FnOnce() -> AnyView) -> String {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let title = format!("{title} – {}", self.words.text(msg::PRODUCT));
        let html = owner.with(|| self.document(body()).to_html());
        owner.unset();
        // Leptos puts a mark for hydration behind erased text, which a browser would show as part of the title.
        let html = html.replacen(
            "<title></title>",
            &format!("<title>{}</title>", escaped(&title)),
            1,
        );
        format!("<!DOCTYPE html>{html}")
    }

    fn document(self, body: AnyView) -> AnyView {
        let words = self.words;
        let main_class = if self.wide { "wide" } else { "" };
        let reload = self
            .reload
            .then(|| view! { <script type="module" src=assets::address("reload.js")></script> });
        let script = assets::has("app.js")
            .then(|| view! { <script type="module" src=assets::address("boot.js")></script> });
        view! {
            <html lang=words.0.tag() dir=words.0.direction() data-page=MARK data-wipe=self.wipe>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="color-scheme" content="light dark" />
                    <title></title>
                    <link rel="stylesheet" href=assets::address("main.css") />
                    <link rel="icon" href=assets::address("icon.svg") type="image/svg+xml" />
                    {script}
                    {reload}
                </head>
                <body>
                    <a class="skip" href="#main">{words.text(msg::SKIP_TO_CONTENT)}</a>
                    <header>{self.bar()} {self.notices()}</header>
                    <main id="main" class=main_class tabindex="-1">
                        {body}
                    </main>
                    {self.foot()}
                </body>
            </html>
        }
        .into_any()
    }

    fn bar(&self) -> AnyView {
        let words = self.words;
        // The name of the nav, where it leads first, and its links.
        let (label, links) = match (&self.group, &self.network) {
            (Some(group), _) => (
                msg::NAV_LABEL,
                vec![
                    (msg::NAV_AUDITS, to::group(group.id)),
                    (msg::NAV_PLAN, to::plan(group.id)),
                ],
            ),
            (None, Some(network)) => (
                msg::NAV_NETWORK_LABEL,
                vec![
                    (msg::NAV_WEEK, to::network(network.id)),
                    (msg::NAV_GROUPS, to::in_network(network.id, "groups")),
                    (msg::NAV_REVIEWS, to::in_network(network.id, "reviews")),
                ],
            ),
            (None, None) => (msg::NAV_LABEL, Vec::new()),
        };
        let home = links
            .first()
            .map_or_else(|| "/".to_owned(), |(_, href)| href.clone());
        let pages: Vec<_> = links
            .into_iter()
            .map(|(message, href)| view! { <a href=href>{words.text(message)}</a> })
            .collect();
        view! {
            <div class="bar">
                <a class="brand" href=home aria-label=words.text(msg::PRODUCT)>
                    {cup(Some(3.0), 4)}
                    <span>{words.text(msg::PRODUCT)}</span>
                </a>
                <nav aria-label=words.text(label)>{pages}</nav>
                {self.languages()}
            </div>
        }
        .into_any()
    }

    fn languages(&self) -> AnyView {
        let here = self.words.0;
        let button = |language: Language| {
            view! {
                <button
                    name="language"
                    value=language.tag()
                    lang=language.tag()
                    form=self.form
                    aria-current=(language == here).then_some("true")
                >
                    {language.name()}
                </button>
            }
        };
        let buttons = Language::ALL.map(button).collect_view();
        view! {
            <form class="languages" method="post" action="/language" aria-label=self.words.text(msg::LANGUAGE_LABEL)>
                <input type="hidden" name="here" value=self.path.clone() />
                {buttons}
            </form>
        }
        .into_any()
    }

    fn notices(&self) -> AnyView {
        let words = self.words;
        let group = self.group.as_ref().filter(|group| group.is_made_up);
        let network = self.network.as_ref().filter(|network| network.is_made_up);
        let made_up = match (group, network) {
            (Some(_), _) => Some(msg::MADE_UP_NOTICE),
            (None, Some(_)) => Some(msg::MADE_UP_NETWORK_NOTICE),
            (None, None) => None,
        };
        view! {
            {made_up.map(|message| view! { <p class="notice">{words.text(message)}</p> })}
            {words.0.is_draft().then(|| view! { <p class="notice">{words.text(msg::DRAFT_NOTICE)}</p> })}
        }
        .into_any()
    }

    fn foot(&self) -> AnyView {
        let words = self.words;
        let person = self.person.as_ref().map(|person| {
            view! {
                <span>{words.with(msg::SIGNED_IN_AS, [("name", person.name.as_str().into())])}</span>
                <a href="/">{words.text(msg::NAV_HOME)}</a>
                <a href="/account">{words.text(msg::NAV_ACCOUNT)}</a>
                <form method="post" action="/sign-out">
                    <button class="link">{words.text(msg::SIGN_OUT)}</button>
                </form>
            }
        });
        view! {
            <footer class="foot-bar">
                {person} <a href="/about">{words.text(msg::NAV_ABOUT)}</a>
            </footer>
        }
        .into_any()
    }
}
