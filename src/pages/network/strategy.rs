//! The themes of a network's strategy, to which items of agendas can belong.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        again::UsedAgain,
        field::{Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::NetworkId},
    error::AppError,
    forms::meeting::StrategyThemes,
    language::msg,
    pages::{
        network::{
            meetings::BackToMeetings,
            once::{Once, use_once},
        },
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{self, mending::NetworkChange},
    visitor::Facilitator,
    wording::{notice::Notice, to},
};

/// `GET /networks/{network}/strategy`; with `again`, themes from before are in its form.
pub async fn show(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let themes = queries::meeting::strategy_themes(&app, &who).await?;
    let mut form = Form::default();
    form.add(StrategyThemes::FIELDS.before.name, themes.as_str());
    form.add(StrategyThemes::FIELDS.themes.name, themes);
    let once = queries::mending::once(&app, &who, who.network.id).await?;
    use_once(&mut form, &query, StrategyThemes::FIELDS.themes, &once);
    Ok(render_themes(&app, &who, &once, &form, StatusCode::OK))
}

fn render_themes(
    app: &App,
    who: &Facilitator,
    once: &[NetworkChange],
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    PageContext::of_network(app, who).render_as(status, || {
        view! { <ThemesPage network=who.network.id once=once form=form /> }
    })
}

#[component]
fn ThemesPage<'a>(
    network: NetworkId,
    /// What they were before.
    once: &'a [NetworkChange],
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: StrategyThemes = StrategyThemes::FIELDS;
    let words = translator();
    let title = words.text(msg::THEMES_OF_STRATEGY);
    let body = view! {
        <BackToMeetings network=network />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::THEMES_OF_STRATEGY_TEXT)}</p>
        <UsedAgain form=form />
        <Problems form=form fields=&[StrategyThemes::ALL] />
        <form method="post" action=to::in_network(network, "strategy")>
            <Hidden name=FIELDS.before.name value=FIELDS.before.typed(form) />
            <TextField field=FIELDS.themes form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
        <Once address=to::in_network(network, "strategy") field=StrategyThemes::FIELDS.themes once=once />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/strategy`
pub async fn save(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::meeting::save_themes(&app, &who, form).await {
        Ok(()) => {
            let at = to::in_network(who.network.id, "meetings");
            Ok(redirect(&Notice::ThemesSaved.at(&at)))
        }
        Err(AppError::Invalid(mut form)) => {
            // Saved once more they stand over what somebody else wrote meanwhile.
            let now = queries::meeting::strategy_themes(&app, &who).await?;
            form.forget(StrategyThemes::FIELDS.before.name);
            form.add(StrategyThemes::FIELDS.before.name, now);
            let once = queries::mending::once(&app, &who, who.network.id).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render_themes(&app, &who, &once, &form, status))
        }
        Err(error) => Err(error),
    }
}
