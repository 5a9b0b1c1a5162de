//! The document round every page: head, bar with the way home, language switch, foot. And what all components of a page
//! find in their context.

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
    components::{cup::Cup, text::escaped},
    domain::{
        ids::AuditId,
        organisation::{Network, Organisation},
    },
    language::{Language, Message, Translator, msg},
    visitor::{Answerer, Coordinator, Facilitator, Keeper, Supporter, Visitor},
    wording::to,
};

/// Found in every page and, by a test, never in the browser part: pages are drawn on the server alone.
const MARK: &str = "gm-page-marker";

/// Name of the field that says who signs out, also where their session has ended by then, and of the part of the address
/// that says so to the page after it.
pub const WHOSE: &str = "whose";

/// Who a page is drawn for, and where it belongs: what every component of the page can ask for.
#[derive(Clone)]
pub struct PageContext {
    visitor: Visitor,
    group: Option<Organisation>,
    network: Option<Network>,
    /// The audit that somebody answers on their own, and whether their device is passed round.
    own: Option<(AuditId, bool)>,
    reload: bool,
    has_demo_sign_ins: bool,
}

impl PageContext {
    /// A page outside any group.
    pub fn new(app: &App, visitor: &Visitor) -> Self {
        Self {
            visitor: visitor.clone(),
            group: None,
            network: None,
            own: None,
            reload: app.context.reload,
            has_demo_sign_ins: app.has_demo_sign_ins(),
        }
    }

    /// A page of a group.
    pub fn of(app: &App, who: &Coordinator) -> Self {
        Self {
            group: Some(who.organisation.clone()),
            ..Self::new(app, &who.visitor)
        }
    }

    /// A page of somebody who answers on their own.
    pub fn of_answerer(app: &App, who: &Answerer) -> Self {
        Self {
            own: Some((who.contributor.audit, who.is_shared)),
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

    /// A page of whoever runs rounds of voices.
    pub fn of_keeper(app: &App, who: &Keeper) -> Self {
        match who {
            Keeper::OfGroup(who) => Self::of(app, who),
            Keeper::OfNetwork(who) => Self::of_network(app, who),
        }
    }

    /// A page of a network that shows one of its groups.
    pub fn of_supporter(app: &App, who: &Supporter) -> Self {
        Self::of_network(app, &who.facilitator)
    }

    /// Draws a page: status 200.
    pub fn render<V: IntoView>(self, page: impl FnOnce() -> V) -> Response {
        self.render_as(StatusCode::OK, page)
    }

    /// Draws a page again, with what was wrong: status 422.
    pub fn render_again<V: IntoView>(self, page: impl FnOnce() -> V) -> Response {
        self.render_as(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Draws a page with a status. All it shows was loaded before: nothing is awaited here, so that the page is whole
    /// before its first byte leaves.
    pub fn render_as<V: IntoView>(self, status: StatusCode, page: impl FnOnce() -> V) -> Response {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| {
            provide_context(self);
            page().into_view().to_html()
        });
        owner.unset();
        (status, Html(format!("<!DOCTYPE html>{html}"))).into_response()
    }
}

/// The context of the page that is being drawn.
fn context() -> PageContext {
    expect_context()
}

/// Speaks the language of the page that is being drawn.
pub fn translator() -> Translator {
    context().visitor.words
}

/// Who the page is drawn for.
pub fn visitor() -> Visitor {
    context().visitor
}

/// A whole page.
#[component]
pub fn Page(
    /// What the tab is called; the product's name is put behind it.
    #[prop(into)]
    title: String,
    /// Whether it uses the whole width of a large screen.
    #[prop(optional)]
    wide: bool,
    /// The id of the form that the page is all about: it stands first, and bar, notices and languages come after it. It goes
    /// along when the language is switched, so that nothing typed in it is lost.
    #[prop(optional_no_strip)]
    form: Option<&'static str>,
    /// The key of the person or contributor for whom the browser forgets all that was typed.
    #[prop(optional_no_strip)]
    wipe: Option<String>,
    /// Whether it stands alone, for people who have nothing to do with the rest: without bar, foot, browser part and letters of
    /// our own.
    #[prop(optional)]
    alone: bool,
    /// Where a page that stands alone goes when nobody touched it for so many seconds; without JavaScript when they are over.
    #[prop(optional_no_strip)]
    fresh: Option<(String, u32)>,
    children: Children,
) -> impl IntoView {
    let words = translator();
    let title = format!("{title} – {}", words.text(msg::PRODUCT));
    let reload = context()
        .reload
        .then(|| view! { <script type="module" src=assets::address("reload.js")></script> });
    let script = (assets::has("app.js") && !alone)
        .then(|| view! { <script type="module" src=assets::address("boot.js")></script> });
    let head = view! {
        <header><Bar form=form /> <Standing /></header>
    };
    let (above, below) = match form {
        _ if alone => (None, None),
        None => (Some(head), None),
        Some(_) => (None, Some(head)),
    };
    let reader =
        alone.then(|| view! { <script type="module" src=assets::address("voices.js")></script> });
    let wait = fresh.as_ref().map(|(to, seconds)| {
        let content = format!("{seconds}; url={to}");
        view! { <noscript><meta http-equiv="refresh" content=content /></noscript> }
    });
    let after = fresh.as_ref().map(|(_, seconds)| seconds.to_string());
    let fresh = fresh.map(|(to, _)| to);
    let foot = (!alone).then(|| view! { <Foot /> });
    // Given as markup: Leptos puts a mark for hydration behind text, which a browser would show as part of the title.
    view! {
        <html lang=words.0.tag() dir=words.0.direction() class=alone.then_some("alone") data-page=MARK data-wipe=wipe data-fresh=fresh data-after=after>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title inner_html=escaped(&title)></title>
                <link rel="stylesheet" href=assets::address("main.css") />
                <link rel="icon" href=assets::address("icon.svg") type="image/svg+xml" />
                {wait}
                {reader}
                {script}
                {reload}
            </head>
            <body>
                <a class="skip" href="#main">{words.text(msg::SKIP_TO_CONTENT)}</a>
                {above}
                <main id="main" class=if wide { "wide" } else { "" } tabindex="-1">
                    {children()}
                </main>
                {below}
                {foot}
            </body>
        </html>
    }
}

/// The name of the bar's links, and each with its address; the first is where the product's name leads.
fn links() -> (Message, Vec<(Message, String)>) {
    let context = context();
    match (&context.group, &context.network) {
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
    }
}

#[component]
fn Bar(form: Option<&'static str>) -> impl IntoView {
    let words = translator();
    let (label, links) = links();
    let home = links
        .first()
        .map_or_else(|| "/".to_owned(), |(_, href)| href.clone());
    let links = links
        .into_iter()
        .map(|(message, href)| view! { <a href=href>{words.text(message)}</a> })
        .collect_view();
    view! {
        <div class="bar">
            <a class="brand" href=home aria-label=words.text(msg::PRODUCT)>
                <Cup level=Some(3.0) of=4 />
                <span>{words.text(msg::PRODUCT)}</span>
            </a>
            <nav aria-label=words.text(label)>{links}</nav>
            <Languages form=form />
        </div>
    }
}

#[component]
fn Languages(form: Option<&'static str>) -> impl IntoView {
    let words = translator();
    let button = |language: Language| {
        view! {
            <button
                name="language"
                value=language.tag()
                lang=language.tag()
                form=form
                aria-current=(language == words.0).then_some("true")
            >
                {language.name()}
            </button>
        }
    };
    view! {
        <form class="languages" method="post" action="/language" aria-label=words.text(msg::LANGUAGE_LABEL)>
            <input type="hidden" name="here" value=visitor().path />
            {Language::ALL.map(button).collect_view()}
        </form>
    }
}

/// What holds for every page of a group or a network, or in a language: that it is made up, that it is a draft.
#[component]
fn Standing() -> impl IntoView {
    let words = translator();
    let context = context();
    let group = context.group.filter(|group| group.is_made_up);
    let network = context.network.filter(|network| network.is_made_up);
    let made_up = match (group, network) {
        (Some(_), _) => Some(msg::MADE_UP_NOTICE),
        (None, Some(_)) => Some(msg::MADE_UP_NETWORK_NOTICE),
        (None, None) => None,
    };
    let draft = words.0.is_draft().then_some(msg::DRAFT_NOTICE);
    let notice = |message| view! { <p class="notice">{words.text(message)}</p> };
    view! { {made_up.map(notice)} {draft.map(notice)} }
}

#[component]
fn Foot() -> impl IntoView {
    let words = translator();
    let person = visitor().person.map(|person| {
        view! {
            <span>{words.with(msg::SIGNED_IN_AS, [("name", person.name.as_str().into())])}</span>
            <a href="/">{words.text(msg::NAV_HOME)}</a>
            <a href="/account">{words.text(msg::NAV_ACCOUNT)}</a>
            <form method="post" action="/sign-out">
                <input type="hidden" name=WHOSE value=person.id.to_string() />
                <button class="link">{words.text(msg::SIGN_OUT)}</button>
            </form>
        }
    });
    let own = context().own.map(|(audit, is_shared)| {
        let (href, label) = if is_shared {
            (format!("{}/finish", to::own(audit)), msg::OWN_FINISH)
        } else {
            (to::own(audit), msg::OWN_LIST)
        };
        view! { <a href=href>{words.text(label)}</a> }
    });
    let demo = context()
        .has_demo_sign_ins
        .then(|| view! { <span>{words.text(msg::DEMO_SIGN_INS_NOTICE)}</span> });
    view! {
        <footer class="foot-bar">
            {own} {person} <a href="/about">{words.text(msg::NAV_ABOUT)}</a> {demo}
        </footer>
    }
}
