//! The talk of a team that has answered: it looks at how far apart it stands, and says what it agrees on.

use crate::{
    app::App,
    clock,
    commands::save_key,
    domain::{
        answer::{Answer, Choice},
        audit::{AnswerSheet, Audit},
        error::Error,
        form::Form,
        ids::SaveId,
        talk::{self, Outcome, Talk},
        team::OPEN_FOR,
    },
    error::AppError,
    forms::{
        audit::{AnswerForm, BASE},
        team::DISSENT,
    },
    keys::Fresh as _,
    queries::team::Told,
    store::{
        agreements::{self, AgreementKey},
        spreads,
    },
    visitor::{Answerer, Coordinator},
};

/// Ends answering and shows the team how far apart it stands. Pressed twice it does one thing. Gives whether there is something
/// to look at: before anybody has answered there is not, and answering goes on.
pub async fn show_us(app: &App, audit: &Audit) -> Result<bool, AppError> {
    let (group, id) = (audit.organisation_id, audit.id);
    spreads::draw(&app.store, group, id, clock::now()).await?;
    Ok(!spreads::all(&app.store, group, id).await?.is_empty())
}

/// One of two asks that both be shown how far apart they stand; they are once both have asked.
pub async fn ask_to_show(app: &App, who: &Answerer) -> Result<(), AppError> {
    Ok(spreads::ask_to_show(&app.store, &who.contributor).await?)
}

/// Takes answers again for two weeks, after the team has looked.
pub async fn take_late(app: &App, who: &Coordinator, audit: &Audit) -> Result<(), AppError> {
    let until = who.visitor.today() + OPEN_FOR;
    Ok(spreads::take_late(&app.store, audit.organisation_id, audit.id, until).await?)
}

/// Takes what more than half chose, for every statement on which nothing speaks for a talk and nothing was agreed yet.
/// Gives how many.
pub async fn take_most(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    told: &Told,
) -> Result<usize, AppError> {
    let mut taken = 0;
    for (_, statement) in sheet.statements() {
        let id = statement.id.as_str();
        let Some(level) = talk::level_to_take(told.spreads.get(id), told.beside(id)) else {
            continue;
        };
        if !told.waits(sheet, id) {
            continue;
        }
        // What was written without a choice stays beside it.
        let saved = sheet.answers.get(id);
        let answer = Answer {
            choice: Some(Choice::Level(level)),
            passed_over: false,
            ..saved.map(|saved| saved.answer.clone()).unwrap_or_default()
        };
        let base = saved.map_or(0, |saved| saved.version);
        agree(app, who, sheet, id, &answer, (SaveId::fresh(), base)).await?;
        let talk = Talk {
            outcome: Outcome::Most,
            dissent: String::new(),
        };
        keep(app, who, sheet, id, &talk).await?;
        taken += 1;
    }
    Ok(taken)
}

/// Keeps what the team said of a statement: the answer it agreed on, or that it does not agree or not today; who sees it
/// otherwise. What was written stays in each case. Where a team does not agree, a level it agreed on before goes; where it
/// leaves the statement for another day, that stays.
///
/// # Errors
/// The form with what is wrong; that no level was chosen where the team agrees.
pub async fn say(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &str,
    outcome: Outcome,
    mut form: Form,
) -> Result<(), AppError> {
    let answer = AnswerForm::read(&mut form, &sheet.questionnaire.scale);
    let dissent = DISSENT.read(&mut form);
    if outcome == Outcome::Agreed && answer.choice.is_none() {
        AnswerForm::FIELDS
            .choice
            .refuse(&mut form, Error::ChooseOne);
    }
    if outcome == Outcome::Agreed && answer.lacks_why() {
        AnswerForm::FIELDS.why.refuse(&mut form, Error::SayWhy);
    }
    if !sheet.audit.is_open() {
        AnswerForm::FIELDS
            .choice
            .refuse(&mut form, Error::AuditClosed);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let saved = sheet.answers.get(statement).map(|saved| &saved.answer);
    let choice = match outcome {
        Outcome::Agreed | Outcome::Most => answer.choice,
        Outcome::NotAgreed => None,
        Outcome::NotToday => saved.and_then(|saved| saved.choice),
    };
    let answer = Answer {
        choice,
        passed_over: choice.is_none(),
        ..answer
    };
    let base = form.get(BASE).parse().unwrap_or(0);
    agree(app, who, sheet, statement, &answer, (save_key(&form), base)).await?;
    keep(app, who, sheet, statement, &Talk { outcome, dissent }).await
}

async fn agree(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &str,
    answer: &Answer,
    (id, base): (SaveId, i32),
) -> Result<(), AppError> {
    let save = agreements::Save {
        id,
        base,
        answer,
        paper: None,
        by: who.person.id,
        at: clock::now(),
    };
    let key = AgreementKey {
        organisation: sheet.audit.organisation_id,
        audit: sheet.audit.id,
        statement,
    };
    agreements::save(&app.store, key, save).await?;
    Ok(())
}

async fn keep(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    statement: &str,
    talk: &Talk,
) -> Result<(), AppError> {
    let of = (sheet.audit.organisation_id, sheet.audit.id, statement);
    Ok(spreads::say(&app.store, of, talk, who.person.id, clock::now()).await?)
}
