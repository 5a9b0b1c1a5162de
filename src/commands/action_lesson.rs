//! Saying what was learned from an action.

use crate::{
    app::App,
    clock,
    domain::{action::Action, error::Error, form::Form},
    error::AppError,
    forms::lesson::LessonForm,
    store::action_lessons,
    visitor::Coordinator,
};

/// Keeps what was learned over the wording that the form names; the same form sent twice says nothing new.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] on what was tried when somebody else was quicker.
pub async fn say(
    app: &App,
    who: &Coordinator,
    action: &Action,
    mut form: Form,
) -> Result<(), AppError> {
    let lesson = LessonForm::read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let at = (who.organisation.id, action.id);
    let known = action_lessons::of_action(&app.store, at.0, at.1).await?;
    let now = known.first();
    if now.map(|known| &known.lesson) == Some(&lesson) || now.is_none() && lesson.is_empty() {
        return Ok(());
    }
    // What was seen and is not there was not made by a page.
    let newest = now.map_or(0, |known| known.version);
    let seen = LessonForm::seen(&form).min(newest);
    let by = (who.person.id, clock::now());
    if action_lessons::say(&app.store, at, seen, &lesson, by).await? {
        return Ok(());
    }
    LessonForm::FIELDS
        .tried
        .refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}
