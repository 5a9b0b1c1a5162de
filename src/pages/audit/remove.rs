//! Removes an audit that was started by mistake.

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

/// `GET /groups/{group}/audits/{audit}/remove`: asks, and says what goes.
///
/// # Errors
/// [`Error::AuditKept`] for an audit that was closed once; [`Error::NotFound`].
pub async fn ask(State(app): State<App>, who: Coordinator) -> PageResult {
    let (sheet, events) = queries::audit::with_events(&app, &who).await?;
    if !queries::removal::may_remove_audit(&sheet.audit, &events) {
        return Err(Error::AuditKept.into());
    }
    let words = who.words();
    let answered = sheet.tally_all().done;
    let what = words.with(
        msg::REMOVE_AUDIT_WHAT,
        [
            ("title", sheet.questionnaire.title.as_str().into()),
            ("date", words.date(sheet.audit.held_on).into()),
        ],
    );
    let text = vec![
        what,
        words.count(msg::REMOVE_AUDIT_ANSWERS, answered),
        words.with(
            msg::REMOVE_UNTIL,
            [("until", words.moment(who.visitor.now + WAITS).into())],
        ),
    ];
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    ask_before_removing(
        &app,
        &who,
        [
            words.text(msg::REMOVE_AUDIT_TITLE),
            words.text(msg::REMOVE_AUDIT_LINK),
        ],
        text,
        to::in_audit(group, audit, "remove"),
        to::audit(group, audit),
    )
}

/// `POST /groups/{group}/audits/{audit}/remove`
///
/// # Errors
/// As [`commands::removal::remove_audit`].
pub async fn remove(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::removal::remove_audit(&app, &who, who.part("audit")?).await?;
    Ok(redirect(
        &Notice::AuditRemoved.at(&to::group(who.organisation.id)),
    ))
}
