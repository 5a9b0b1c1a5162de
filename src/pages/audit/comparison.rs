//! What changed between two audits of the same questionnaire, statement by statement, and why.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        cup::accent,
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        audit::Audit,
        comparison::{ComparedStatement, Comparison},
        statement_change::{StatementChange, Unfair},
    },
    forms::reason::{WITH, compared_with},
    language::{Message, msg},
    pages::{
        audit::change::{Became, ComparedRow, StatementText, ThenNow, WhyMoved},
        shell::request::{PageResult, Query, redirect},
    },
    queries,
    visitor::Coordinator,
    wording::{
        comparison::{rest, summary},
        to,
    },
};

/// `GET /groups/{group}/audits/{audit}/changes`: a closed audit beside the one before, or beside the one the address names
/// by `with`; an open one leads to the page that closes it.
pub async fn show(State(app): State<App>, who: Coordinator, Query(asked): Query) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let audit = &sheet.audit;
    if audit.is_open() {
        return Ok(redirect(&to::in_audit(
            audit.organisation_id,
            audit.id,
            "check",
        )));
    }
    let with = compared_with(&asked)?;
    let (comparison, others) =
        queries::comparison::with_others(&app, who.words(), &sheet, with).await?;
    let comparison = comparison.as_ref();
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <ComparisonPage audit=audit comparison=comparison others=&others /> }))
}

/// The address of a comparison; the same whichever of the two it was opened from.
pub fn address(comparison: &Comparison, rest: &str) -> String {
    let (now, before) = (&comparison.now.audit, &comparison.before.audit);
    format!(
        "{}{rest}?{WITH}={}",
        to::in_audit(now.organisation_id, now.id, "changes"),
        before.id
    )
}

/// Where the group says why several statements moved at once.
pub fn address_of_why(comparison: &Comparison) -> String {
    let (now, before) = (&comparison.now.audit, &comparison.before.audit);
    let path = to::in_audit(now.organisation_id, now.id, "why");
    format!("{path}?{WITH}={}", before.id)
}

#[component]
fn ComparisonPage<'a>(
    audit: &'a Audit,
    /// None where there is no other audit to compare with.
    comparison: Option<&'a Comparison>,
    others: &'a [Audit],
) -> impl IntoView + use<> {
    let words = translator();
    let back = to::in_audit(audit.organisation_id, audit.id, "results");
    let head = match comparison {
        Some(comparison) => view! { <Summary comparison=comparison /> }.into_any(),
        None => view! {
            <h1>{words.text(msg::COMPARISON_TITLE)}</h1>
            <p>{words.text(msg::RESULTS_FIRST)}</p>
        }
        .into_any(),
    };
    let chapters = comparison.map(|comparison| view! { <Chapters comparison=comparison /> });
    let body = view! {
        {head}
        <OtherAudits audit=audit comparison=comparison others=others />
        {chapters}
        <p class="buttons"><a class="button" href=back>{words.text(msg::COMPARISON_BACK)}</a></p>
    };
    view! { <Page title=words.text(msg::COMPARISON_TITLE) wide=true>{body}</Page> }
}

/// A form that asks for another of the group's closed audits, newest first; a plain GET. Nothing where there is no other.
#[component]
fn OtherAudits<'a>(
    audit: &'a Audit,
    comparison: Option<&'a Comparison>,
    others: &'a [Audit],
) -> impl IntoView + use<> {
    let words = translator();
    let chosen = comparison.map(|found| [found.before.audit.id, found.now.audit.id]);
    // With the only other one shown already there is nothing to choose.
    if others.len() < 1 + usize::from(chosen.is_some()) {
        return None;
    }
    let options = others
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
        .collect_view();
    let href = to::in_audit(audit.organisation_id, audit.id, "changes");
    Some(view! {
        <form class="field no-print" method="get" action=href>
            <label for=WITH>{words.text(msg::COMPARISON_WITH)}</label>
            <div class="side-by-side">
                <select id=WITH name=WITH>{options}</select>
                <button>{words.text(msg::COMPARISON_WITH_BUTTON)}</button>
            </div>
        </form>
    })
}

/// Which audits are compared, what moved in a sentence, and the way to say why.
#[component]
fn Summary<'a>(comparison: &'a Comparison) -> impl IntoView + use<> {
    let words = translator();
    let language = comparison.now.questionnaire.language.as_str();
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
        // Until somebody has said why.
        (moves.down > moves.learned).then_some(msg::RESULTS_SINCE_TEXT)
    };
    view! {
        <div class="where">
            <span><Asked language=language text=&comparison.now.questionnaire.title /></span>
            <span>{dates}</span>
        </div>
        <h1>{summary(words, comparison)}</h1>
        <p class="lead">{rest(words, comparison)}</p>
        <OnlyIn language=language />
        <JustDone />
        {note.map(|note| view! { <p>{words.text(note)}</p> })}
        <SayWhy comparison=comparison />
    }
}

/// How many of the statements that moved have a why, and the way to say it of the others; nothing where all have.
#[component]
fn SayWhy<'a>(comparison: &'a Comparison) -> impl IntoView + use<> {
    let words = translator();
    (!comparison.unsaid().is_empty()).then(|| {
        let moved = comparison.moved();
        let done = moved.filter(|statement| statement.why().is_some()).count();
        let n = comparison.moved().count();
        let so_far = words.with(msg::REASON_SO_FAR, [("done", done.into()), ("n", n.into())]);
        view! {
            <p class="buttons no-print">
                <a class="button main" href=address_of_why(comparison)>{words.text(msg::REASON_BUTTON)}</a>
                <span class="soft">{so_far}</span>
            </p>
        }
    })
}

/// The compared statements of one principle.
struct ComparedPrinciple<'a> {
    /// Its place, which gives its accent.
    index: usize,
    title: &'a str,
    language: &'a str,
    statements: Vec<&'a ComparedStatement>,
}

/// The statements by principle: those of the later audit in their order, then those that are not asked any more.
fn by_principle(comparison: &Comparison) -> Vec<ComparedPrinciple<'_>> {
    let now = &comparison.now.questionnaire;
    let before = &comparison.before.questionnaire;
    let gone = before.principles.iter();
    let gone = gone
        .filter(|principle| now.principle(&principle.id).is_none())
        .map(|principle| (principle, &before.language));
    let asked = now.principles.iter();
    let asked = asked.map(|principle| (principle, &now.language));
    let all = asked.chain(gone).enumerate();
    all.map(|(index, (principle, language))| ComparedPrinciple {
        index,
        title: &principle.title,
        language,
        statements: comparison
            .entries
            .iter()
            .filter(|statement| statement.principle == principle.id)
            .collect(),
    })
    .filter(|principle| !principle.statements.is_empty())
    .collect()
}

/// All statements by principle, and once more as a table.
#[component]
fn Chapters<'a>(comparison: &'a Comparison) -> impl IntoView + use<> {
    let principles = by_principle(comparison);
    let chapters = principles
        .iter()
        .map(|principle| view! { <Chapter comparison=comparison principle=principle /> })
        .collect_view();
    view! {
        {chapters}
        <ComparedTable comparison=comparison principles=&principles />
    }
}

/// Whether a statement asks to be looked at by itself: it moved, or something happened to what is asked.
fn stands_out(statement: &ComparedStatement) -> bool {
    use Unfair::{Merged, New, Retired, Split};
    match statement.movement {
        StatementChange::NotComparable(unfair) => matches!(unfair, Split | Merged | New | Retired),
        movement => movement.is_move(),
    }
}

/// The statements of a principle: those that stand out, and folded away those that ask for nothing.
#[component]
fn Chapter<'a>(
    comparison: &'a Comparison,
    principle: &'a ComparedPrinciple<'a>,
) -> impl IntoView + use<> {
    type Statements<'a> = Vec<&'a ComparedStatement>;
    let class = accent(principle.index);
    let statements = principle.statements.iter();
    let (out, quiet): (Statements<'_>, Statements<'_>) =
        statements.partition(|statement| stands_out(statement));
    let (level, unfair): (Statements<'_>, Statements<'_>) = quiet
        .into_iter()
        .partition(|statement| statement.movement == StatementChange::Level);
    let is_empty = out.is_empty();
    let cards = out
        .into_iter()
        .map(|statement| {
            view! { <StatementCard comparison=comparison statement=statement class=class.clone() /> }
        })
        .collect_view();
    let is_unclear = !comparison.same_scale || !comparison.is_whole;
    view! {
        <section class=format!("chapter {class}")>
            <h2><Asked language=principle.language text=principle.title /></h2>
            {(!is_empty).then(|| view! { <ul class="found">{cards}</ul> })}
            <Folded comparison=comparison statements=level count=msg::COMPARISON_LEVEL />
            <Folded comparison=comparison statements=unfair count=msg::COMPARISON_UNFAIR open=is_unclear />
        </section>
    }
}

/// Statements that ask for nothing, folded away under how many they are.
#[component]
fn Folded<'a>(
    comparison: &'a Comparison,
    statements: Vec<&'a ComparedStatement>,
    /// How many they are.
    count: Message,
    #[prop(optional)] open: bool,
) -> impl IntoView + use<> {
    (!statements.is_empty()).then(|| {
        let count = translator().count(count, statements.len());
        let items = statements
            .into_iter()
            .map(|statement| {
                view! {
                    <li id=statement.id.clone()>
                        <h3><StatementText comparison=comparison statement=statement /></h3>
                        <ThenNow comparison=comparison statement=statement />
                        <Became comparison=comparison statement=statement />
                    </li>
                }
            })
            .collect_view();
        view! {
            <details open=open>
                <summary>{count}</summary>
                <ul class="found quiet">{items}</ul>
            </details>
        }
    })
}

/// A statement that stands out, with why it moved and the way to say so.
#[component]
fn StatementCard<'a>(
    comparison: &'a Comparison,
    statement: &'a ComparedStatement,
    class: String,
) -> impl IntoView + use<> {
    let words = translator();
    let button = statement.movement.is_move().then(|| {
        let button = words.text(if statement.why().is_some() {
            msg::REASON_CHANGE
        } else {
            msg::REASON_BUTTON
        });
        let label = words.labelled(&button, &statement.text);
        let href = address(comparison, &format!("/{}", statement.id));
        view! { <p class="no-print"><a class="button" href=href aria-label=label>{button}</a></p> }
    });
    view! {
        <li id=statement.id.clone() class=class tabindex="-1">
            <h3><StatementText comparison=comparison statement=statement /></h3>
            <ThenNow comparison=comparison statement=statement />
            <Became comparison=comparison statement=statement />
            <WhyMoved comparison=comparison statement=statement />
            {button}
        </li>
    }
}

/// All statements as a table: then, now, what became of each.
#[component]
fn ComparedTable<'a>(
    comparison: &'a Comparison,
    principles: &'a [ComparedPrinciple<'a>],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = principles
        .iter()
        .flat_map(|principle| {
            let statements = principle.statements.iter();
            statements.map(|statement| (principle.index, *statement))
        })
        .map(|(index, statement)| {
            view! { <ComparedRow comparison=comparison statement=statement class=accent(index) /> }
        })
        .collect_view();
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
}
