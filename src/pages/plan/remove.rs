//! Removes an action that was planned by mistake.

use axum::extract::State;

use crate::{
    app::App,
    commands,
    domain::{error::Error, removal::WAITS},
    language::msg,
    pages::shell::{
        ask::ask_before_removing,
        request::{PageResult, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/plan/{action}/remove`: asks, and says what goes.
///
/// # Errors
/// [`Error::ActionKept`] for an action that has a story; [`Error::NotFound`].
pub async fn ask(State(app): State<App>, who: Coordinator) -> PageResult {
    let details = queries::action::details(&app, &who, who.part("action")?).await?;
    let action = &details.entry.action;
    if !queries::removal::may_remove_action(action, &details.story) {
        return Err(Error::ActionKept.into());
    }
    let words = who.words();
    let text = vec![
        words.with(
            msg::REMOVE_ACTION_WHAT,
            [("what", action.plan.what.as_str().into())],
        ),
        words.with(
            msg::REMOVE_UNTIL,
            [("until", words.moment(who.visitor.now + WAITS).into())],
        ),
    ];
    let address = to::action(who.organisation.id, action.id);
    ask_before_removing(
        &app,
        &who,
        [
            words.text(msg::REMOVE_ACTION_TITLE),
            words.text(msg::REMOVE_ACTION_LINK),
        ],
        text,
        format!("{address}/remove"),
        address,
    )
}

/// `POST /groups/{group}/plan/{action}/remove`
///
/// # Errors
/// As [`commands::removal::remove_action`].
pub async fn remove(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::removal::remove_action(&app, &who, who.part("action")?).await?;
    Ok(redirect(
        &Notice::ActionRemoved.at(&to::plan(who.organisation.id)),
    ))
}
