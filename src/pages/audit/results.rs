//! What an audit found: what moved since the one before, where the group stands, its strengths, where to look next, what
//! is not known yet.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    components::{
        asked::{Asked, ChoiceWord, OnlyIn},
        chart::StandingChart,
        cup::{ChoiceCup, accent},
        notice::JustDone,
        page::{Page, PageContext, translator},
        standing_cards::StandingCards,
    },
    domain::{
        answer::Choice,
        audit::{AnswerSheet, Audit},
        presence::Presence,
        questionnaire::{Principle, Statement},
        talk::Outcome,
    },
    export,
    language::{Message, msg},
    pages::{
        audit::{comparison::address_of_why, room::InRoom},
        group::reviews::AuditReviews,
        shell::request::{PageResult, redirect},
    },
    queries::{self, results::Results, review::Review, sides::People},
    visitor::Coordinator,
    wording::{
        self,
        comparison::{on_falls, rest, summary},
        results::{Charts, charts, headline, lead},
        sides::headline as sides_headline,
        team::closeness,
        to,
    },
};

/// `GET /groups/{group}/audits/{audit}/results`: of a closed audit; an open one leads to the page that closes it.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    if sheet.audit.is_open() {
        let check = to::in_audit(who.organisation.id, sheet.audit.id, "check");
        return Ok(redirect(&check));
    }
    let presence = queries::presence::of(&app, &sheet.audit).await?;
    let people = queries::sides::people(&app, who.words(), &sheet.audit).await?;
    let results = queries::results::of(&app, who.words(), sheet).await?;
    let charts = charts(who.words(), &results, Medium::Page)?;
    let reviewed = queries::review::of_audit(&app, &who, results.sheet.audit.id).await?;
    let boxes = export::boxes::in_report(&app, &results.sheet);
    Ok(PageContext::of(&app, &who).render(|| {
        view! {
            <ResultsPage
                results=&results
                people=people.as_ref()
                presence=&presence
                charts=charts
                reviewed=&reviewed
                boxes=boxes
            />
        }
    }))
}

#[component]
fn ResultsPage<'a>(
    results: &'a Results,
    /// What people who come said, where they did.
    people: Option<&'a People>,
    /// Who was in the room.
    presence: &'a Presence,
    charts: Charts,
    /// Reviews of the audit.
    reviewed: &'a [Review],
    boxes: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let at = |rest| to::in_audit(sheet.audit.organisation_id, sheet.audit.id, rest);
    let language = sheet.questionnaire.language.as_str();
    let tally = sheet.tally_all();
    let extent = words.with(
        msg::RESULTS_EXTENT,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let first = results
        .comparison
        .is_none()
        .then(|| view! { <p class="soft">{words.text(msg::RESULTS_FIRST)}</p> });
    let body = view! {
        <div class="where">
            <span><Asked language=language text=&sheet.questionnaire.title /></span>
            <span>{words.date(sheet.audit.held_on)}</span>
            <span>{extent}</span>
        </div>
        <h1>{headline(words, results)}</h1>
        <p class="lead">{lead(words, results)} " " {words.text(msg::RESULTS_TEXT)}</p>
        <OnlyIn language=language />
        <InRoom audit=&sheet.audit presence=presence />
        <JustDone />
        <Since results=results />
        <AuditReviews group=sheet.audit.organisation_id reviews=reviewed />
        <StandingCards results=results />
        <Team results=results />
        <BothSides results=results people=people />
        <p class="buttons">
            <a class="button main" href=at("suggestions")>{words.text(msg::RESULTS_PLAN)}</a>
            <a class="button" href=at("check")>{words.text(msg::RESULTS_ANSWERS)}</a>
        </p>
        <StandingChart results=results charts=charts />
        <Found sheet=sheet ids=&results.strengths title=msg::RESULTS_STRENGTHS none=msg::RESULTS_STRENGTHS_NONE />
        <Found sheet=sheet ids=&results.look_next title=msg::RESULTS_LOOK none=msg::RESULTS_LOOK_NONE />
        <FromTalk results=results />
        <ToCheck results=results />
        <Found sheet=sheet ids=&results.unknown title=msg::RESULTS_UNKNOWN none=msg::RESULTS_UNKNOWN_NONE />
        {first}
        <Report audit=&sheet.audit boxes=boxes />
    };
    view! { <Page title=words.text(msg::RESULTS_TITLE) wide=true>{body}</Page> }
}

/// How close the team stood on all that it looked at, and the way to each statement.
#[component]
fn Team<'a>(results: &'a Results) -> impl IntoView + use<> {
    let words = translator();
    let team = results.closeness(None)?;
    let audit = &results.sheet.audit;
    let talk = to::in_audit(audit.organisation_id, audit.id, "talk");
    Some(view! {
        <p>
            <b>{closeness(words, team)}</b>
            " "
            <a href=talk>{words.text(msg::RESULTS_TALK_LINK)}</a>
        </p>
    })
}

/// What people who come said, beside it: on which principles the two do not fit, and the way there.
#[component]
fn BothSides<'a>(results: &'a Results, people: Option<&'a People>) -> impl IntoView + use<> {
    let words = translator();
    let people = people?;
    let audit = &results.sheet.audit;
    let sides = to::in_audit(audit.organisation_id, audit.id, "sides");
    Some(view! {
        <p>
            <b>{sides_headline(words, results, people)}</b>
            " "
            <a href=sides>{words.text(msg::SIDES_LINK)}</a>
        </p>
    })
}

/// What the team does not agree on yet, left for another day, or agreed on while some see it otherwise.
#[component]
fn FromTalk<'a>(results: &'a Results) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let talks = results.team.as_ref().map(|team| &team.talks)?;
    let told = sheet.statements().filter_map(|(principle, statement)| {
        let talk = talks.get(&statement.id)?;
        let said = talk.outcome != Outcome::Most || !talk.dissent.is_empty();
        let sentences = said.then(|| wording::team::talk(words, talk))?;
        (!sentences.is_empty()).then(|| (principle, statement, sentences.join(" ")))
    });
    let rows: Vec<_> = told
        .map(|(principle, statement, said)| {
            view! { <FoundStatement sheet=sheet principle=principle statement=statement said=said /> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text(msg::RESULTS_TALK)}</h2>
                <ul class="found">{rows}</ul>
            </section>
        }
    })
}

/// High levels that are only a hunch; nothing where there are none.
#[component]
fn ToCheck<'a>(results: &'a Results) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let statements = results.to_check.iter();
    let rows: Vec<_> = statements
        .filter_map(|id| sheet.questionnaire.statement(id))
        .map(|(principle, statement)| {
            view! { <FoundStatement sheet=sheet principle=principle statement=statement /> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text(msg::RESULTS_CHECK)}</h2>
                <p>{words.text(msg::RESULTS_CHECK_TEXT)}</p>
                <ul class="found">{rows}</ul>
            </section>
        }
    })
}

/// Statements that were found to be alike, or that there are none.
#[component]
fn Found<'a>(
    sheet: &'a AnswerSheet,
    /// Ids of the statements.
    ids: &'a [String],
    title: Message,
    /// What is said where there are none.
    none: Message,
) -> impl IntoView + use<> {
    let words = translator();
    let statements: Vec<_> = ids
        .iter()
        .filter_map(|id| sheet.questionnaire.statement(id))
        .collect();
    let empty = statements
        .is_empty()
        .then(|| view! { <p>{words.text(none)}</p> });
    let items = statements
        .into_iter()
        .map(|(principle, statement)| {
            view! { <FoundStatement sheet=sheet principle=principle statement=statement /> }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.text(title)}</h2>
            {empty}
            <ul class="found">{items}</ul>
        </section>
    }
}

#[component]
fn FoundStatement<'a>(
    sheet: &'a AnswerSheet,
    principle: &'a Principle,
    statement: &'a Statement,
    /// What else is said of it.
    #[prop(optional, into)]
    said: String,
) -> impl IntoView + use<> {
    let check = sheet
        .is_to_check(&statement.id)
        .then(|| view! { <span class="state">{translator().text(msg::CHECK_THIS)}</span> });
    let said = (!said.is_empty()).then(|| view! { <span dir="auto">{said}</span> });
    let questionnaire = &sheet.questionnaire;
    let choice = sheet.choice(&statement.id);
    let level = choice.and_then(Choice::level);
    let description = level
        .and_then(|level| statement.levels.get(usize::from(level) - 1))
        .map(|description| view! { <span class="soft"><Asked language=&questionnaire.language text=description /></span> });
    view! {
        <li class=accent(questionnaire.place_of(&principle.id))>
            <b><Asked language=&questionnaire.language text=&statement.text /></b>
            <span class="measure">
                <ChoiceCup questionnaire=questionnaire choice=choice />
                <ChoiceWord questionnaire=questionnaire choice=choice />
            </span>
            {check}
            {said}
            {description}
        </li>
    }
}

/// Below the heading: what it leaves out of what moved, and the ways to what moved and why; nothing where there was no
/// audit before.
#[component]
fn Since<'a>(results: &'a Results) -> impl IntoView + use<> {
    let comparison = results.comparison.as_ref()?;
    let words = translator();
    let moves = comparison.moves();
    // The heading counts what went up and down.
    let still =
        (moves.up + moves.down == 0).then(|| view! { <p><b>{summary(words, comparison)}</b></p> });
    let text: Vec<String> = std::iter::once(rest(words, comparison))
        .chain(on_falls(words, comparison))
        .filter(|text| !text.is_empty())
        .collect();
    let text = (!text.is_empty()).then(|| view! { <p>{text.join(" ")}</p> });
    let audit = &results.sheet.audit;
    let changes = to::in_audit(audit.organisation_id, audit.id, "changes");
    let why = (!comparison.unsaid().is_empty()).then(|| {
        let href = address_of_why(comparison);
        view! { <a class="button" href=href>{words.text(msg::REASON_BUTTON)}</a> }
    });
    Some(view! {
        {still}
        {text}
        <p class="buttons">
            <a class="button" href=changes>{words.text(msg::COMPARISON_LINK)}</a>
            {why}
        </p>
    })
}

/// The report to take away.
#[component]
fn Report<'a>(
    audit: &'a Audit,
    /// Whether some letters are boxes there.
    boxes: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_audit(audit.organisation_id, audit.id, rest);
    view! {
        <section class="no-print">
            <h2>{words.text(msg::REPORT_TAKE)}</h2>
            <p>{words.text(msg::REPORT_TAKE_TEXT)}</p>
            {boxes.then(|| view! { <p>{words.text(msg::PDF_BOXES)}</p> })}
            <p class="buttons">
                <a class="button" href=at("report.pdf")>{words.text(msg::REPORT_PDF)}</a>
                <a class="button" href=at("report.pdf?size=large")>{words.text(msg::REPORT_PDF_LARGE)}</a>
                <a class="button" href=at("report.docx")>{words.text(msg::REPORT_DOCX)}</a>
            </p>
        </section>
    }
}
