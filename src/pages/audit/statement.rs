//! How one statement is drawn: the scene, the levels, what makes us say so, the buttons.

use leptos::prelude::*;

use crate::{
    components::{
        cup::{accent, chip, cup, track},
        field::{Field, hidden, problem, problems},
    },
    domain::{
        answer::{Choice, Strength},
        audit::{AnswerSheet, SavedAnswer},
        form::Form,
        questionnaire::{Principle, Statement, Unscored},
    },
    islands::autosave::{Autosave, Said},
    language::{Translator, msg},
    pages::audit::close::answer_text,
    wording::{self, answer::choice_word, to},
};

/// Id of the answer form.
pub(crate) const FORM: &str = "answer";

/// One statement of an audit, as it is drawn.
pub(crate) struct View<'a> {
    pub(crate) words: Translator,
    pub(crate) sheet: &'a AnswerSheet,
    pub(crate) principle: &'a Principle,
    pub(crate) statement: &'a Statement,
    pub(crate) form: &'a Form,
}

impl View<'_> {
    /// The page; with the other answer, where two were given at the same moment.
    pub(crate) fn page(&self, other: Option<&SavedAnswer>) -> AnyView {
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
                    {Field::line("reflection", msg::ANSWER_REFLECTION)
                        .hint(msg::ANSWER_REFLECTION_HINT)
                        .area(words, self.form, 3)}
                    <details class="more" open=self.has_evidence()>
                        <summary>{words.text(msg::ANSWER_EVIDENCE_OPEN)}</summary>
                        {self.examples()}
                        {Field::line("evidence", msg::ANSWER_EVIDENCE)
                            .hint(msg::ANSWER_EVIDENCE_HINT)
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
        let where_text = words.with(msg::STATEMENT_WHERE, [("at", at.into()), ("n", all.into())]);
        view! {
            <div class="where">
                {chip(self.principle.title.clone(), index.unwrap_or(0))}
                <span>{where_text.clone()}</span>
                {track(at, all, where_text)}
                <a href=to::audit(audit.organisation_id, audit.id)>{words.text(msg::STATEMENT_LIST)}</a>
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
                    <p>{self.words.text(msg::CLOSED_NOTE)}</p>
                    <p>
                        <a class="button" href=href>{self.words.text(msg::REOPEN_TITLE)}</a>
                    </p>
                </section>
            }
            .into_any()
        })
    }

    fn clash(&self, other: &SavedAnswer, saved: Option<&SavedAnswer>, address: &str) -> AnyView {
        let words = self.words;
        let who = |saved: &SavedAnswer| {
            let choice = choice_word(words, &self.sheet.questionnaire, saved.answer.choice);
            let by = words.with(
                msg::CLASH_BY,
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
                <h2>{words.text(msg::CLASH_TITLE)}</h2>
                <p>{words.text(msg::CLASH_TEXT)}</p>
                <ul>{who(other)} {saved.map(who)}</ul>
                <form method="post" action=format!("{address}/settle")>
                    {hidden("version", saved.map_or(0, |saved| saved.version).to_string())}
                    <button>{words.text(msg::CLASH_SETTLE)}</button>
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
                    Unscored::Unknown => msg::CHOICE_UNKNOWN,
                    Unscored::NotForUs => msg::CHOICE_NOT_FOR_US,
                };
                self.pick(
                    Choice::Unscored(*unscored),
                    ().into_any(),
                    words.text(label),
                    None,
                )
            })
            .collect();
        view! {
            <div class=accent(index.unwrap_or(0))>
                <p class="scene"><small>{words.text(msg::STATEMENT_SCENE)}</small> {self.statement.prompt.clone()}</p>
                <fieldset id="choice">
                    <legend>
                        <h1>{self.statement.text.clone()}</h1>
                        {words.text(msg::STATEMENT_WHICH)}
                    </legend>
                    {problem(words, self.form, "choice")}
                    <div class="levels">{levels}</div>
                    <div class="levels other">{unscored}</div>
                    <div class="why">
                        {Field::line("why", msg::ANSWER_WHY).hint(msg::ANSWER_WHY_HINT).input(words, self.form)}
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
            <p class="hint">{self.words.text(msg::ANSWER_EXAMPLES)}</p>
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
                        {words.term(strength)}
                    </label>
                }
            })
            .collect();
        view! {
            <fieldset class="dots">
                <legend>{words.text(msg::ANSWER_STRENGTH)}</legend>
                {options}
            </fieldset>
        }
        .into_any()
    }

    fn buttons(&self, saved: Option<&SavedAnswer>) -> AnyView {
        let words = self.words;
        let (before, after) = self.sheet.neighbours(&self.statement.id);
        let next = if after.is_some() {
            msg::STATEMENT_NEXT
        } else {
            msg::STATEMENT_LAST
        };
        let said = Said {
            saved: words.text(msg::SAVE_SAVED),
            saving: words.text(msg::SAVE_SAVING),
            kept: words.text(msg::SAVE_KEPT),
            signed_out: words.text(msg::SAVE_SIGNED_OUT),
            restored: words.text(msg::SAVE_RESTORED),
            look: words.text(msg::SAVE_LOOK),
            sign_in: words.text(msg::SIGN_IN_TITLE),
        };
        let last = saved
            .map(|saved| words.time(saved.saved_at))
            .unwrap_or_default();
        view! {
            <div class="buttons sticky">
                <button class="main" name="go" value="next">{words.text(next)}</button>
                <Autosave form=FORM.to_owned() said=said last=last />
            </div>
            <div class="buttons">
                {before.is_some().then(|| view! { <button name="go" value="back">{words.text(msg::STATEMENT_BACK)}</button> })}
                {after.is_some().then(|| view! { <button name="go" value="skip">{words.text(msg::STATEMENT_SKIP)}</button> })}
                <button class="link" name="go" value="stop">{words.text(msg::STATEMENT_STOP)}</button>
            </div>
        }
        .into_any()
    }

    fn last_saved(&self, saved: &SavedAnswer, address: &str) -> AnyView {
        let words = self.words;
        let by = wording::answer::saved_by(words, saved);
        view! {
            <p class="soft aside">{by} " " <a href=format!("{address}/saves")>{words.text(msg::ANSWER_SAVES)}</a></p>
        }
        .into_any()
    }
}
