//! Whoever promised something: what they promised, and the link by which they answer.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        link_to_share::{LinkBox, LinkSecret},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        ids::NetworkId,
        promise::{Promise, PromiserKind},
    },
    language::msg,
    pages::{
        network::promises::{BackToPromises, PromiseRows},
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, promise::PromiserDetails},
    visitor::Facilitator,
    wording::{notice::Notice, promise as said, to},
};

/// `GET /networks/{network}/promisers/{promiser}`: whoever promised, with all they promised and the link by which they answer.
pub async fn promiser(State(app): State<App>, who: Facilitator) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    Ok(render_promiser(&app, &who, &details, None))
}

fn render_promiser(
    app: &App,
    who: &Facilitator,
    details: &PromiserDetails,
    made: Option<String>,
) -> axum::response::Response {
    PageContext::of_network(app, who).render(|| {
        view! { <PromiserPage network=who.network.id details=details made=made /> }
    })
}

#[component]
fn PromiserPage<'a>(
    network: NetworkId,
    details: &'a PromiserDetails,
    /// The link that was just made.
    made: Option<String>,
) -> impl IntoView + use<> {
    let words = translator();
    let promiser = &details.promiser;
    let at = to::promiser(network, promiser.id);
    let all: Vec<&Promise> = details.promises.iter().collect();
    let sum = said::sum_of(words, &all, visitor().today());
    let made = made.map(|link| {
        let body = view! {
            <p>{words.text(msg::PROMISER_LINK_MADE_TEXT)}</p>
            <LinkBox id="link" link=link />
        };
        view! { <Card title=words.text(msg::PROMISER_LINK_MADE) tone=Tone::Next focus=true>{body}</Card> }
    });
    let asked = promiser.asked_at.map(|at| {
        let about = [("date", words.date(crate::clock::day(at)).into())];
        view! { <p class="soft">{words.with(msg::PROMISER_ASKED_ON, about)}</p> }
    });
    let stop = promiser.has_link.then(|| {
        view! {
            <form method="post" action=format!("{at}/stop")>
                <div class="buttons"><button>{words.text(msg::PROMISER_LINK_STOP)}</button></div>
            </form>
        }
    });
    let make = if promiser.has_link {
        msg::PROMISER_LINK_AGAIN
    } else {
        msg::PROMISER_LINK_MAKE
    };
    // The network answers by what it says itself.
    let link = (promiser.kind != PromiserKind::Network).then(|| {
        view! {
            <h2>{words.text(msg::PROMISER_LINK)}</h2>
            <p>{words.text(msg::PROMISER_LINK_TEXT)}</p>
            {asked}
            <form method="post" action=format!("{at}/link")>
                <LinkSecret />
                <div class="buttons"><button class="main">{words.text(make)}</button></div>
            </form>
            {stop}
        }
    });
    let title = said::who(words, promiser);
    let body = view! {
        <BackToPromises network=network />
        <h1 dir="auto">{title.clone()}</h1>
        <p class="lead">{sum}</p>
        <JustDone />
        {made}
        <PromiseRows network=network some=&all />
        {link}
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/promisers/{promiser}/link`: makes the link by which they answer, and shows it; the same form once
/// more shows the same link.
pub async fn make_link(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    let secret = commands::promise::make_link(&app, &who, &details.promiser, &form).await?;
    let details = queries::promise::find_promiser(&app, &who).await?;
    let link = to::promised(&app.context.address, &secret);
    Ok(render_promiser(&app, &who, &details, Some(link)))
}

/// `POST /networks/{network}/promisers/{promiser}/stop`: stops the link.
pub async fn stop_link(State(app): State<App>, who: Facilitator) -> PageResult {
    let details = queries::promise::find_promiser(&app, &who).await?;
    commands::promise::stop_link(&app, &who, &details.promiser).await?;
    let at = to::promiser(who.network.id, details.promiser.id);
    Ok(redirect(&Notice::LinksStopped.at(&at)))
}
