//! A group's charter: worded, and looked at again.

use std::collections::BTreeSet;

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        charter::{Charter, CharterLook, CharterPromise, MOST},
        error::Error,
        form::Form,
        ids::CharterLookId,
    },
    error::AppError,
    forms::charter::{BASE, CharterForm, LOOK, LookAgain, read_again_on},
    keys::Fresh as _,
    queries::charter::CharterDesk,
    store::{
        charter::{self as kept, Looking},
        questionnaires,
    },
    visitor::Coordinator,
};

/// Makes the charter of the group from the form, or writes it over the version that the form was made from. The same form
/// sent twice does one thing.
///
/// # Errors
/// The form with what is wrong: nothing promised or too much, words that are missing or too long, a day that has gone; with
/// [`Error::ChangedMeanwhile`] on the promises when somebody else saved it meanwhile.
pub async fn save(
    app: &App,
    who: &Coordinator,
    desk: &CharterDesk,
    mut form: Form,
) -> Result<(), AppError> {
    let (group, field) = (who.organisation.id, CharterForm::FIELDS.promise);
    let before = kept::find(&app.store, group).await?;
    let promises = read(&mut form, desk);
    let is_known = |promise: &CharterPromise| !desk.heading(&promise.follows).title.is_empty();
    if !promises.iter().all(is_known) {
        return Err(Error::Garbled.into());
    }
    if promises.is_empty() {
        field.refuse(&mut form, Error::ChooseOne);
    } else if promises.len() > MOST {
        field.refuse(
            &mut form,
            Error::TooMany(u32::try_from(MOST).unwrap_or(u32::MAX)),
        );
    }
    let today = who.visitor.today();
    let had = before.as_ref().map(|charter| charter.again_on);
    let again_on = read_again_on(&mut form, had, today);
    let (true, Some(again_on)) = (form.is_good(), again_on) else {
        return Err(form.into());
    };
    let charter = Charter {
        version: form.get(BASE).parse().unwrap_or(0),
        made_on: before.as_ref().map_or(today, |charter| charter.made_on),
        again_on,
        saved_by: who.person.name.clone(),
        saved_at: clock::now(),
        promises,
    };
    keep_definitions(app, &charter).await?;
    if kept::save(&app.store, group, &charter, who.person.id).await? {
        return Ok(());
    }
    let now = kept::find(&app.store, group).await?;
    if now.is_some_and(|now| now.says_the_same(&charter)) {
        return Ok(());
    }
    field.refuse(&mut form, Error::ChangedMeanwhile);
    Err(form.into())
}

/// Keeps the questionnaires that a charter follows from, so that its principles have their names for ever. A version that
/// is not the newest is kept by the audit that it was found with.
async fn keep_definitions(app: &App, charter: &Charter) -> Result<(), AppError> {
    let promises = charter.promises.iter();
    let ids: BTreeSet<&str> = promises
        .map(|promise| &*promise.follows.questionnaire_id)
        .collect();
    for published in ids.into_iter().filter_map(|id| app.catalogue.newest(id)) {
        let (questionnaire, hash) = (&published.questionnaire, &published.hash);
        questionnaires::keep(&app.store, questionnaire, hash, charter.saved_at).await?;
    }
    Ok(())
}

/// What is promised: of the questionnaire that is shown principle by principle, with the group's own after what follows from
/// a statement; then the rest as it stood.
fn read(form: &mut Form, desk: &CharterDesk) -> Vec<CharterPromise> {
    let questionnaire = &desk.source().questionnaire;
    let mut rows = CharterForm::rows(form);
    rows.retain(|row| row.is_ticked);
    let mut promises = Vec::new();
    for principle in &questionnaire.principles {
        for row in &rows {
            let follows = &row.follows;
            if follows.questionnaire_id == questionnaire.id && follows.principle_id == principle.id
            {
                promises.push(CharterForm::read_promise(form, row));
            }
        }
        promises.extend(CharterForm::read_own(form, questionnaire, principle));
    }
    for row in &rows {
        let follows = &row.follows;
        let is_shown = follows.questionnaire_id == questionnaire.id
            && questionnaire.principle(&follows.principle_id).is_some();
        if !is_shown {
            promises.push(CharterForm::read_promise(form, row));
        }
    }
    promises
}

/// Keeps what the group says of each promise of its charter, and the day on which it is looked at next. The same form sent
/// twice does one thing.
///
/// # Errors
/// The form with what is wrong: a promise of which nothing was chosen, a day that has gone; with
/// [`Error::ChangedMeanwhile`] when somebody else saved the charter meanwhile.
pub async fn look_again(
    app: &App,
    who: &Coordinator,
    charter: &Charter,
    mut form: Form,
) -> Result<(), AppError> {
    let base = form.get(BASE).parse().unwrap_or(0);
    let promises = LookAgain::read(&mut form, charter);
    let again_on = read_again_on(&mut form, None, who.visitor.today());
    let (true, Some(again_on)) = (form.is_good(), again_on) else {
        if base != charter.version {
            LookAgain::changed_meanwhile(&mut form);
        }
        return Err(form.into());
    };
    let look = CharterLook {
        id: form_key(&form, LOOK, CharterLookId::fresh),
        said_by: who.person.name.clone(),
        said_at: clock::now(),
        promises,
    };
    let (group, by) = (who.organisation.id, who.person.id);
    match kept::look(&app.store, group, base, again_on, &look, by).await? {
        Looking::Said => Ok(()),
        Looking::ChangedMeanwhile => {
            LookAgain::changed_meanwhile(&mut form);
            Err(form.into())
        }
    }
}
