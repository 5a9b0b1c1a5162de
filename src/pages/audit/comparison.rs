//! What changed between two audits of the same questionnaire, statement by statement, and why.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{cup::accent, notice::notice, page::PageContext},
    domain::{
        audit::Audit,
        comparison::{ComparedStatement, Comparison},
        error::Error,
        form::Form,
        ids::AuditId,
        statement_change::{StatementChange, Unfair},
    },
    error::AppError,
    language::{Message, Translator, msg},
    pages::{
        audit::{
            change::{happened, row, then_now, why_view},
            tasks::sheet,
        },
        shell::request::{PageResult, Query, redirect},
    },
    queries,
    store::audits,
    visitor::Coordinator,
    wording::{
        comparison::{rest, summary},
        to,
    },
};

/// A closed audit beside the one before, or beside the one the address names by `with`; an open one leads to the page
/// that closes it.
///
/// # Errors
/// As [`queries::comparison::of`].
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let sheet = sheet(&app, &who).await?;
    let audit = sheet.audit.clone();
    let here = |rest| to::in_audit(who.organisation.id, audit.id, rest);
    if audit.is_open() {
        return Ok(redirect(&here("check")));
    }
    let comparison = queries::comparison::of(&app, who.words(), &sheet, with(&asked)?).await?;
    let (group, questionnaire) = (who.organisation.id, &audit.questionnaire_id);
    let mut others = audits::closed_of(&app.store, group, questionnaire).await?;
    others.retain(|other| other.id != audit.id);
    let words = who.words();
    let title = words.text(msg::COMPARISON_TITLE);
    Ok(PageContext::of(&app, &who).wide().show(&title, || {
        let choose = choose(words, &audit, &others, comparison.as_ref());
        let body = match &comparison {
            Some(comparison) => found(&who, comparison, choose),
            None => view! {
                <h1>{words.text(msg::COMPARISON_TITLE)}</h1>
                <p>{words.text(msg::RESULTS_FIRST)}</p>
                {choose}
            }
            .into_any(),
        };
        view! {
            {body}
            <p class="buttons"><a class="button" href=here("results")>{words.text(msg::COMPARISON_BACK)}</a></p>
        }
        .into_any()
    }))
}

/// The audit to compare with, which an address or a form names by `with`; none where it names none.
///
/// # Errors
/// [`Error::NotFound`] for what is no key.
pub fn with(form: &Form) -> Result<Option<AuditId>, AppError> {
    match form.get("with") {
        "" => Ok(None),
        key => key
            .parse()
            .map(Some)
            .map_err(|_| AppError::Refused(Error::NotFound)),
    }
}

/// The address of a comparison; the same whichever of the two it was opened from.
pub fn address(comparison: &Comparison, rest: &str) -> String {
    let (now, before) = (&comparison.now.audit, &comparison.before.audit);
    format!(
        "{}{rest}?with={}",
        to::in_audit(now.organisation_id, now.id, "changes"),
        before.id
    )
}

/// A form that asks for another of the group's closed audits, newest first; a plain GET.
fn choose(
    words: Translator,
    audit: &Audit,
    others: &[Audit],
    comparison: Option<&Comparison>,
) -> AnyView {
    let chosen = comparison.map(|found| {
        let other = [&found.before.audit, &found.now.audit];
        other.map(|other| other.id)
    });
    // With the only other one shown already there is nothing to choose.
    if others.len() < 1 + usize::from(chosen.is_some()) {
        return ().into_any();
    }
    let options: Vec<_> = others
        .iter()
        .map(|other| {
            let date = words.date(other.held_on);
            let same_day = others.iter().filter(|one| one.held_on == other.held_on);
            let label = match other.closed_at {
                Some(closed) if same_day.count() > 1 || other.held_on == audit.held_on => words
                    .with(
                        msg::COMPARISON_WITH_CLOSED,
                        [
                            ("date", date.into()),
                            ("moment", words.moment(closed).into()),
                        ],
                    ),
                _ => date,
            };
            let selected = chosen.is_some_and(|chosen| chosen.contains(&other.id));
            view! { <option value=other.id.to_string() selected=selected>{label}</option> }
        })
        .collect();
    view! {
        <form class="field no-print" method="get" action=to::in_audit(audit.organisation_id, audit.id, "changes")>
            <label for="with">{words.text(msg::COMPARISON_WITH)}</label>
            <div class="side-by-side">
                <select id="with" name="with">{options}</select>
                <button>{words.text(msg::COMPARISON_WITH_BUTTON)}</button>
            </div>
        </form>
    }
    .into_any()
}

fn found(who: &Coordinator, comparison: &Comparison, choose: AnyView) -> AnyView {
    let words = who.words();
    let moves = comparison.moves();
    let dates = words.with(
        msg::COMPARISON_DATES,
        [
            ("then", words.date(comparison.before.audit.held_on).into()),
            ("now", words.date(comparison.now.audit.held_on).into()),
        ],
    );
    let note = if !comparison.is_whole {
        Some(msg::COMPARISON_GONE)
    } else if !comparison.same_scale {
        Some(msg::COMPARISON_SCALE)
    } else {
        // Said before anybody has said why.
        (moves.down > moves.learned).then_some(msg::RESULTS_SINCE_TEXT)
    };
    let chapters = chapters(comparison);
    let sections: Vec<_> = chapters
        .iter()
        .map(|chapter| chapter_view(words, comparison, chapter))
        .collect();
    view! {
        <div class="where">
            <span>{comparison.now.questionnaire.title.clone()}</span>
            <span>{dates}</span>
        </div>
        <h1>{summary(words, comparison)}</h1>
        <p class="lead">{rest(words, comparison)}</p>
        {notice(&who.visitor)}
        {note.map(|note| view! { <p>{words.text(note)}</p> })}
        {say_why(words, comparison)}
        {choose}
        {sections}
        {table(words, comparison, &chapters)}
    }
    .into_any()
}

/// How many of the statements that moved have a why, and the way to the first that has none.
fn say_why(words: Translator, comparison: &Comparison) -> Option<AnyView> {
    let open = comparison.next_open("")?;
    let moved = comparison.moved();
    let done = moved.filter(|entry| entry.why().is_some()).count();
    let n = comparison.moved().count();
    let so_far = words.with(msg::REASON_SO_FAR, [("done", done.into()), ("n", n.into())]);
    let href = address(comparison, &format!("/{}", open.id));
    let view = view! {
        <p class="buttons no-print">
            <a class="button main" href=href>{words.text(msg::REASON_ONE_BY_ONE)}</a>
            <span class="soft">{so_far}</span>
        </p>
    };
    Some(view.into_any())
}

/// The statements of one principle.
struct Chapter<'a> {
    /// Its place, which gives its accent.
    index: usize,
    title: &'a str,
    entries: Vec<&'a ComparedStatement>,
}

/// The statements by principle: those of the later audit in their order, then those that are not asked any more.
fn chapters(comparison: &Comparison) -> Vec<Chapter<'_>> {
    let now = &comparison.now.questionnaire;
    let gone = comparison.before.questionnaire.principles.iter();
    let gone = gone.filter(|principle| now.principle(&principle.id).is_none());
    let all = now.principles.iter().chain(gone).enumerate();
    all.map(|(index, principle)| Chapter {
        index,
        title: &principle.title,
        entries: comparison
            .entries
            .iter()
            .filter(|entry| entry.principle == principle.id)
            .collect(),
    })
    .filter(|chapter| !chapter.entries.is_empty())
    .collect()
}

/// Whether a statement asks to be looked at by itself: it moved, or something happened to what is asked.
fn stands_out(entry: &ComparedStatement) -> bool {
    use Unfair::{Merged, New, Retired, Split};
    match entry.movement {
        StatementChange::NotComparable(unfair) => matches!(unfair, Split | Merged | New | Retired),
        movement => movement.is_move(),
    }
}

fn chapter_view(words: Translator, comparison: &Comparison, chapter: &Chapter<'_>) -> AnyView {
    let class = accent(chapter.index);
    let (out, quiet): (Vec<&ComparedStatement>, Vec<&ComparedStatement>) =
        chapter.entries.iter().partition(|entry| stands_out(entry));
    let (level, rest): (Vec<&ComparedStatement>, Vec<&ComparedStatement>) = quiet
        .into_iter()
        .partition(|entry| entry.movement == StatementChange::Level);
    let cards: Vec<_> = out
        .into_iter()
        .map(|entry| card(words, comparison, entry, &class))
        .collect();
    view! {
        <section class=format!("chapter {class}")>
            <h2>{chapter.title.to_owned()}</h2>
            {(!cards.is_empty()).then(|| view! { <ul class="found">{cards}</ul> })}
            {folded(words, comparison, level, msg::COMPARISON_LEVEL, false)}
            {folded(words, comparison, rest, msg::COMPARISON_UNFAIR, !comparison.same_scale || !comparison.is_whole)}
        </section>
    }
    .into_any()
}

/// Statements that ask for nothing, folded away under how many they are.
fn folded(
    words: Translator,
    comparison: &Comparison,
    entries: Vec<&ComparedStatement>,
    message: Message,
    open: bool,
) -> AnyView {
    if entries.is_empty() {
        return ().into_any();
    }
    let count = words.count(message, entries.len());
    let rows: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            view! {
                <li id=entry.id.clone()>
                    <h3>{entry.text.clone()}</h3>
                    {then_now(words, comparison, entry)}
                    {happened(words, comparison, entry)}
                </li>
            }
        })
        .collect();
    view! {
        <details open=open>
            <summary>{count}</summary>
            <ul class="found quiet">{rows}</ul>
        </details>
    }
    .into_any()
}

fn card(
    words: Translator,
    comparison: &Comparison,
    entry: &ComparedStatement,
    class: &str,
) -> AnyView {
    let button = entry.movement.is_move().then(|| {
        let said = if entry.why().is_some() {
            words.text(msg::REASON_CHANGE)
        } else {
            words.text(msg::REASON_BUTTON)
        };
        let label = format!("{said}: {}", entry.text);
        let href = address(comparison, &format!("/{}", entry.id));
        view! { <p class="no-print"><a class="button" href=href aria-label=label>{said}</a></p> }
    });
    view! {
        <li id=entry.id.clone() class=class.to_owned() tabindex="-1">
            <h3>{entry.text.clone()}</h3>
            {then_now(words, comparison, entry)}
            {happened(words, comparison, entry)}
            {why_view(words, comparison, entry)}
            {button}
        </li>
    }
    .into_any()
}

/// All statements as a table: then, now, what became of each.
fn table(words: Translator, comparison: &Comparison, chapters: &[Chapter<'_>]) -> AnyView {
    let rows: Vec<_> = chapters
        .iter()
        .flat_map(|chapter| chapter.entries.iter().map(|entry| (chapter.index, *entry)))
        .map(|(index, entry)| row(words, comparison, entry, accent(index)))
        .collect();
    let date = |audit: &Audit| words.date(audit.held_on);
    view! {
        <details class="chapter">
            <summary>{words.text(msg::COMPARISON_TABLE)}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::COMPARISON_TABLE)>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words.text(msg::CSV_STATEMENT)}</th>
                            <th scope="col">{date(&comparison.before.audit)}</th>
                            <th scope="col">{date(&comparison.now.audit)}</th>
                            <th scope="col">{words.text(msg::COMPARISON_BECAME)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
