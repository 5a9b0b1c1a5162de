//! One statement: the scene, the levels, what makes us say so. Saves by its buttons; an island saves while people type.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header::ACCEPT},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use super::{
    Answer, Posted,
    audits::{answer_text, choice_word, sheet},
    frame::Frame,
    go,
    language::keep,
    parts::{Field, chip, cup, hidden, problem, problems, track},
    to,
};
use crate::{
    commands::{
        App, Stop,
        audit::{self, Answered},
    },
    domain::{
        answer::{Choice, Strength},
        audit::{Saved, Sheet},
        error::Error,
        form::Form,
        ids::SaveId,
        questionnaire::{Principle, Statement, Unscored},
    },
    islands::autosave::{Autosave, Said, State as SaveState},
    language::{Language, Words},
    store::answers::{self, Outcome},
    visitor::Coordinator,
};

/// Id of the answer form.
const FORM: &str = "answer";

/// The statement in the address.
///
/// # Errors
/// [`Error::NotFound`] when the audit does not ask it.
pub async fn show(State(app): State<App>, who: Coordinator) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let saved = sheet.answers.get(&id);
    let mut form = saved
        .map(|saved| saved.answer.to_form())
        .unwrap_or_default();
    form.add("base", saved.map_or(0, |saved| saved.version).to_string());
    form.add("save", SaveId::fresh().to_string());
    let other = other_of_clash(&app, &who, &sheet, &id).await?;
    show_statement(
        &app,
        &who,
        &sheet,
        &id,
        &form,
        other.as_ref(),
        StatusCode::OK,
    )
}

/// The answer that the present one did not know of, while nobody has settled the two.
async fn other_of_clash(
    app: &App,
    who: &Coordinator,
    sheet: &Sheet,
    id: &str,
) -> Result<Option<Saved>, Stop> {
    let Some(version) = sheet.answers.get(id).and_then(|saved| saved.clash) else {
        return Ok(None);
    };
    let place = audit::place(app, who, sheet, id).await?;
    let history = answers::history(&app.store, place).await?;
    Ok(history.into_iter().find(|saved| saved.version == version))
}

struct View<'a> {
    words: Words,
    sheet: &'a Sheet,
    principle: &'a Principle,
    statement: &'a Statement,
    form: &'a Form,
}

fn show_statement(
    app: &App,
    who: &Coordinator,
    sheet: &Sheet,
    id: &str,
    form: &Form,
    other: Option<&Saved>,
    status: StatusCode,
) -> Answer {
    let (principle, statement) = sheet
        .statements()
        .find(|(_, statement)| statement.id == id)
        .ok_or(Stop::Refused(Error::NotFound))?;
    let view = View {
        words: who.words(),
        sheet,
        principle,
        statement,
        form,
    };
    let frame = Frame::of(app, who).with_form(FORM);
    Ok(frame.show_as(status, &statement.text, || view.page(other)))
}

impl View<'_> {
    fn page(&self, other: Option<&Saved>) -> AnyView {
        let words = self.words;
        let audit = &self.sheet.audit;
        let address = to::statement(audit.organisation_id, audit.id, &self.statement.id);
        let saved = self.sheet.answers.get(&self.statement.id);
        // Closed and nothing just typed: there is only something to read.
        let reading = !audit.is_open() && self.form.is_good();
        view! {
            {self.place()}
            {problems(words, self.form)}
            {self.closed_notice()}
            {other.map(|other| self.clash(other, saved, &address))}
            <form id=FORM method="post" action=address.clone()>
                {hidden("base", self.form.get("base").to_owned())}
                {hidden("save", self.form.get("save").to_owned())}
                <fieldset class="all" disabled=reading>
                    {self.question()}
                    {Field::line("reflection", "answer-reflection")
                        .hint("answer-reflection-hint")
                        .area(words, self.form, 3)}
                    <details class="more" open=self.has_evidence()>
                        <summary>{words.t("answer-evidence-open")}</summary>
                        {self.examples()}
                        {Field::line("evidence", "answer-evidence")
                            .hint("answer-evidence-hint")
                            .area(words, self.form, 2)}
                        {self.strength()}
                    </details>
                </fieldset>
                {(!reading).then(|| self.buttons(saved))}
            </form>
            {saved.map(|saved| self.last_saved(saved, &address))}
        }
        .into_any()
    }

    fn has_evidence(&self) -> bool {
        !self.form.get("evidence").is_empty() || !self.form.get("strength").is_empty()
    }

    fn place(&self) -> AnyView {
        let words = self.words;
        let audit = &self.sheet.audit;
        let index = self
            .sheet
            .questionnaire
            .principles
            .iter()
            .position(|other| other.id == self.principle.id);
        let at = self
            .principle
            .statements
            .iter()
            .position(|other| other.id == self.statement.id)
            .unwrap_or(0)
            + 1;
        let all = self.principle.statements.len();
        let where_text = words.f("statement-where", [("at", at.into()), ("n", all.into())]);
        view! {
            <div class="where">
                {chip(self.principle.title.clone(), index.unwrap_or(0))}
                <span>{where_text.clone()}</span>
                {track(at, all, where_text)}
                <a href=to::audit(audit.organisation_id, audit.id)>{words.t("statement-list")}</a>
            </div>
        }
        .into_any()
    }

    fn closed_notice(&self) -> Option<AnyView> {
        let audit = &self.sheet.audit;
        (!audit.is_open()).then(|| {
            let href = to::in_audit(audit.organisation_id, audit.id, "check");
            view! {
                <section class="card">
                    <p>{self.words.t("closed-note")}</p>
                    <p>
                        <a class="button" href=href>{self.words.t("reopen-title")}</a>
                    </p>
                </section>
            }
            .into_any()
        })
    }

    fn clash(&self, other: &Saved, saved: Option<&Saved>, address: &str) -> AnyView {
        let words = self.words;
        let who = |saved: &Saved| {
            let choice = choice_word(words, &self.sheet.questionnaire, saved.answer.choice);
            let by = words.f(
                "clash-by",
                [
                    ("name", saved.saved_by.as_str().into()),
                    ("when", words.moment(saved.saved_at).into()),
                ],
            );
            view! {
                <li>
                    <strong>{by}</strong>
                    <p>{choice}</p>
                    {answer_text(words, saved)}
                </li>
            }
        };
        view! {
            <section class="card clash" role="alert">
                <h2>{words.t("clash-title")}</h2>
                <p>{words.t("clash-text")}</p>
                <ul>{who(other)} {saved.map(who)}</ul>
                <form method="post" action=format!("{address}/settle")>
                    {hidden("version", saved.map_or(0, |saved| saved.version).to_string())}
                    <button>{words.t("clash-settle")}</button>
                </form>
            </section>
        }
        .into_any()
    }

    fn question(&self) -> AnyView {
        let words = self.words;
        let scale = &self.sheet.questionnaire.scale;
        let index = self
            .sheet
            .questionnaire
            .principles
            .iter()
            .position(|other| other.id == self.principle.id);
        let levels: Vec<_> = self
            .statement
            .levels
            .iter()
            .zip(&scale.levels)
            .zip(1_u8..)
            .map(|((description, name), level)| {
                let picture = cup(Some(f64::from(level)), scale.levels.len());
                self.pick(
                    Choice::Level(level),
                    picture,
                    name.clone(),
                    Some(description.clone()),
                )
            })
            .collect();
        let unscored: Vec<_> = scale
            .unscored
            .iter()
            .map(|unscored| {
                let label = match unscored {
                    Unscored::Unknown => "choice-unknown",
                    Unscored::NotForUs => "choice-not-for-us",
                };
                self.pick(
                    Choice::Unscored(*unscored),
                    ().into_any(),
                    words.t(label),
                    None,
                )
            })
            .collect();
        view! {
            <div class=super::parts::accent(index.unwrap_or(0))>
                <p class="scene"><small>{words.t("statement-scene")}</small> {self.statement.prompt.clone()}</p>
                <fieldset id="choice">
                    <legend>
                        <h1>{self.statement.text.clone()}</h1>
                        {words.t("statement-which")}
                    </legend>
                    {problem(words, self.form, "choice")}
                    <div class="levels">{levels}</div>
                    <div class="levels other">{unscored}</div>
                    <div class="why">
                        {Field::line("why", "answer-why").hint("answer-why-hint").input(words, self.form)}
                    </div>
                </fieldset>
            </div>
        }
        .into_any()
    }

    fn pick(
        &self,
        choice: Choice,
        picture: AnyView,
        name: String,
        description: Option<String>,
    ) -> AnyView {
        let word = choice.word();
        let checked = self.form.get("choice") == word;
        view! {
            <label class="level">
                <input type="radio" name="choice" value=word checked=checked />
                {picture}
                <b>{name}</b>
                {description.map(|description| view! { <span>{description}</span> })}
            </label>
        }
        .into_any()
    }

    fn examples(&self) -> AnyView {
        let examples: Vec<_> = self
            .statement
            .evidence
            .iter()
            .map(|example| view! { <li>{example.clone()}</li> })
            .collect();
        view! {
            <p class="hint">{self.words.t("answer-examples")}</p>
            <ul class="hint">{examples}</ul>
        }
        .into_any()
    }

    fn strength(&self) -> AnyView {
        let words = self.words;
        let now = self.form.get("strength").to_owned();
        let options: Vec<_> = Strength::ALL
            .into_iter()
            .map(|strength| {
                let word = strength.word();
                view! {
                    <label class="dot">
                        <input type="radio" name="strength" value=word checked=now == word />
                        {words.t(&format!("strength-{word}"))}
                    </label>
                }
            })
            .collect();
        view! {
            <fieldset class="dots">
                <legend>{words.t("answer-strength")}</legend>
                {options}
            </fieldset>
        }
        .into_any()
    }

    fn buttons(&self, saved: Option<&Saved>) -> AnyView {
        let words = self.words;
        let (before, after) = self.sheet.neighbours(&self.statement.id);
        let next = if after.is_some() {
            "statement-next"
        } else {
            "statement-last"
        };
        let said = Said {
            saved: words.t("save-saved"),
            saving: words.t("save-saving"),
            kept: words.t("save-kept"),
            signed_out: words.t("save-signed-out"),
            restored: words.t("save-restored"),
            look: words.t("save-look"),
            sign_in: words.t("sign-in-title"),
        };
        let last = saved
            .map(|saved| words.time(saved.saved_at))
            .unwrap_or_default();
        view! {
            <div class="buttons sticky">
                <button class="main" name="go" value="next">{words.t(next)}</button>
                <Autosave form=FORM.to_owned() said=said last=last />
            </div>
            <div class="buttons">
                {before.is_some().then(|| view! { <button name="go" value="back">{words.t("statement-back")}</button> })}
                {after.is_some().then(|| view! { <button name="go" value="skip">{words.t("statement-skip")}</button> })}
                <button class="link" name="go" value="stop">{words.t("statement-stop")}</button>
            </div>
        }
        .into_any()
    }

    fn last_saved(&self, saved: &Saved, address: &str) -> AnyView {
        let words = self.words;
        let by = words.f(
            "answer-saved-by",
            [
                ("name", saved.saved_by.as_str().into()),
                ("when", words.moment(saved.saved_at).into()),
            ],
        );
        view! {
            <p class="soft aside">{by} " " <a href=format!("{address}/saves")>{words.t("answer-saves")}</a></p>
        }
        .into_any()
    }
}

/// Saves the answer: for the island as JSON, for a plain form by going where its button says.
///
/// # Errors
/// As [`audit::answer`].
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    headers: HeaderMap,
    Posted(form): Posted,
) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let by_island = headers
        .get(ACCEPT)
        .is_some_and(|accept| accept == "application/json");
    let answered = match audit::answer(&app, &who, &sheet, &id, form.clone()).await {
        Err(Stop::Wrong(form)) if by_island => {
            let error = form
                .problems()
                .first()
                .map_or(Error::Garbled, |(_, error)| *error);
            let state = SaveState {
                problem: Some(who.words().error(error)),
                ..SaveState::default()
            };
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(state)).into_response());
        }
        Err(Stop::Wrong(form)) => {
            return show_statement(
                &app,
                &who,
                &sheet,
                &id,
                &form,
                None,
                StatusCode::UNPROCESSABLE_ENTITY,
            );
        }
        other => other?,
    };
    let Outcome::Saved { version, clash } = answered.outcome else {
        return closed(&app, &who, &sheet, &id, form, by_island);
    };
    if by_island {
        return Ok(Json(SaveState {
            version,
            at: who.words().time(who.visitor.now),
            clash: clash.is_some().then(|| who.words().t("clash-title")),
            problem: None,
        })
        .into_response());
    }
    if clash.is_some() {
        // The page itself shows both answers.
        return Ok(go(&to::statement(who.organisation.id, sheet.audit.id, &id)));
    }
    after(&app, &who, &sheet, &id, &form, &answered, version).await
}

/// The audit was closed meanwhile: says so and keeps what was typed on the page.
fn closed(
    app: &App,
    who: &Coordinator,
    sheet: &Sheet,
    id: &str,
    mut form: Form,
    by_island: bool,
) -> Answer {
    if by_island {
        let state = SaveState {
            problem: Some(who.words().error(Error::AuditClosed)),
            ..SaveState::default()
        };
        return Ok((StatusCode::CONFLICT, Json(state)).into_response());
    }
    form.refuse("choice", Error::AuditClosed);
    show_statement(app, who, sheet, id, &form, None, StatusCode::CONFLICT)
}

/// Where a plain form goes on to.
async fn after(
    app: &App,
    who: &Coordinator,
    sheet: &Sheet,
    id: &str,
    form: &Form,
    answered: &Answered,
    version: i32,
) -> Answer {
    let (group, audit) = (who.organisation.id, sheet.audit.id);
    let here = to::statement(group, audit, id);
    if let Some(language) = Language::read(form.get("language")) {
        let mut response = go(&here);
        keep(app, &who.visitor, language, &mut response).await?;
        return Ok(response);
    }
    let (before, after) = sheet.neighbours(id);
    let go_on = form.get("go");
    if go_on == "next" && answered.answer.lacks_why() {
        // It is saved; only the short why is still asked for.
        let mut again = answered.answer.to_form();
        again.add("base", version.to_string());
        again.add("save", SaveId::fresh().to_string());
        again.refuse("why", Error::SayWhy);
        return show_statement(
            app,
            who,
            sheet,
            id,
            &again,
            None,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    }
    let to = match (go_on, before, after) {
        ("next" | "skip", _, Some(next)) => to::statement(group, audit, &next.id),
        ("next" | "skip", _, None) => to::in_audit(group, audit, "check"),
        ("back", Some(before), _) => to::statement(group, audit, &before.id),
        ("stop", ..) => to::audit(group, audit),
        _ => here,
    };
    Ok(go(&to))
}

/// What stands now, for a page that is open elsewhere.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn state(State(app): State<App>, who: Coordinator) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = audit::place(&app, &who, &sheet, &id).await?;
    let saved = answers::one(&app.store, place).await?;
    let words = who.words();
    let state = saved.map_or_else(SaveState::default, |saved| SaveState {
        version: saved.version,
        at: words.time(saved.saved_at),
        clash: Some(words.f("save-elsewhere", [("name", saved.saved_by.as_str().into())])),
        problem: None,
    });
    Ok(([("cache-control", "no-store")], Json(state)).into_response())
}

/// Marks two answers given at the same moment as talked over.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn settle(State(app): State<App>, who: Coordinator, Posted(form): Posted) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = audit::place(&app, &who, &sheet, &id).await?;
    answers::settle(&app.store, place, form.get("version").parse().unwrap_or(0)).await?;
    Ok(go(&to::statement(who.organisation.id, sheet.audit.id, &id)))
}

/// Every save of a statement.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn saves(State(app): State<App>, who: Coordinator) -> Answer {
    let sheet = sheet(&app, &who).await?;
    let id: String = who.part("statement")?;
    let place = audit::place(&app, &who, &sheet, &id).await?;
    let history = answers::history(&app.store, place).await?;
    Ok(show_saves(&app, &who, &sheet, &id, &history))
}

fn show_saves(
    app: &App,
    who: &Coordinator,
    sheet: &Sheet,
    id: &str,
    history: &[Saved],
) -> Response {
    let words = who.words();
    let back = to::statement(who.organisation.id, sheet.audit.id, id);
    let text = sheet
        .questionnaire
        .statement(id)
        .map(|(_, statement)| statement.text.clone())
        .unwrap_or_default();
    Frame::of(app, who).show(&words.t("saves-title"), || {
        let rows: Vec<_> = history
            .iter()
            .map(|saved| {
                let by = words.f(
                    "answer-saved-by",
                    [
                        ("name", saved.saved_by.as_str().into()),
                        ("when", words.moment(saved.saved_at).into()),
                    ],
                );
                view! {
                    <li>
                        <strong>{choice_word(words, &sheet.questionnaire, saved.answer.choice)}</strong>
                        <p class="soft">{by}</p>
                        {answer_text(words, saved)}
                    </li>
                }
            })
            .collect();
        view! {
            <h1>{words.t("saves-title")}</h1>
            <p>{words.t("saves-text")}</p>
            <p><strong>{text}</strong></p>
            <ol class="story">{rows}</ol>
            <p><a class="button" href=back>{words.t("saves-back")}</a></p>
        }
        .into_any()
    })
}
