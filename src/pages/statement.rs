//! How one statement is drawn: the scene, the levels, what makes us say so, the buttons.

use leptos::prelude::*;

use super::{
    audits::choice_word,
    closing::answer_text,
    parts::{Field, accent, chip, cup, hidden, problem, problems, track},
    to,
};
use crate::{
    domain::{
        answer::{Choice, Strength},
        audit::{Saved, Sheet},
        form::Form,
        questionnaire::{Principle, Statement, Unscored},
    },
    islands::autosave::{Autosave, Said},
    language::Words,
};

/// Id of the answer form.
pub(super) const FORM: &str = "answer";

/// One statement of an audit, as it is drawn.
pub(super) struct View<'a> {
    pub(super) words: Words,
    pub(super) sheet: &'a Sheet,
    pub(super) principle: &'a Principle,
    pub(super) statement: &'a Statement,
    pub(super) form: &'a Form,
}

impl View<'_> {
    /// The page; with the other answer, where two were given at the same moment.
    pub(super) fn page(&self, other: Option<&Saved>) -> AnyView {
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
            <div class=accent(index.unwrap_or(0))>
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
        let by = super::answers::saved_by(words, saved);
        view! {
            <p class="soft aside">{by} " " <a href=format!("{address}/saves")>{words.t("answer-saves")}</a></p>
        }
        .into_any()
    }
}
