//! An audit as the facilitators of a group's network see it: what is shared and nothing else, and nothing here changes it.

use axum::{extract::State, http::StatusCode};
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
        review_notes::{NoteProblems, NotesBeside, ReviewOfWhole, review_line},
        spread::SpreadLine,
        standing_cards::StandingCards,
        text::Typed,
    },
    domain::{
        answer::Choice,
        audit::{AnswerSheet, SavedAnswer},
        form::Form,
        ids::NetworkId,
        organisation::Organisation,
        questionnaire::Statement,
        review::Note,
        share::{Extent, Subject},
    },
    language::{Message, msg},
    pages::shell::request::PageResult,
    queries::{self, results::Results, review::SupporterReview},
    visitor::{Liaison, Supporter},
    wording::{
        self,
        results::{Charts, charts, headline},
        team::closeness,
        to,
    },
};

/// `GET /networks/{network}/groups/{group}/audits/{audit}`: an audit the group shares, the summary or all of it.
///
/// # Errors
/// [`Error::NotShown`](crate::domain::error::Error::NotShown) where the group does not share it.
pub async fn audit(State(app): State<App>, who: Supporter) -> PageResult {
    render_audit(&app, &who, &Form::default(), StatusCode::OK).await
}

/// The same with what was typed into a form of the review.
pub(crate) async fn render_audit(
    app: &App,
    who: &Supporter,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let (sheet, extent) = queries::sharing::audit(app, who, who.facilitator.part("audit")?).await?;
    let subject = Subject::Audit(sheet.audit.id);
    let results = queries::results::shared(app, sheet, extent).await?;
    let review = queries::review::of_supporter(app, who, subject, extent).await?;
    let charts = charts(who.words(), &results, Medium::Page)?;
    let (network, group) = (who.network().id, &who.organisation);
    Ok(PageContext::of_supporter(app, who).render_as(status, || {
        view! {
            <AuditPage
                network=network
                group=group
                results=&results
                charts=charts
                extent=extent
                review=Some(&review)
                form=form
            />
        }
    }))
}

/// An audit that an agency shares: the same, and nobody reviews it.
pub(crate) async fn render_check(app: &App, Liaison(who): &Liaison) -> PageResult {
    let (sheet, extent) = queries::sharing::audit(app, who, who.facilitator.part("audit")?).await?;
    let results = queries::results::shared(app, sheet, extent).await?;
    let charts = charts(who.words(), &results, Medium::Page)?;
    let (network, agency, form) = (who.network().id, &who.organisation, Form::default());
    Ok(PageContext::of_supporter(app, who).render(|| {
        view! {
            <AuditPage
                network=network
                group=agency
                results=&results
                charts=charts
                extent=extent
                review=None
                form=&form
            />
        }
    }))
}

#[component]
fn AuditPage<'a>(
    network: NetworkId,
    group: &'a Organisation,
    results: &'a Results,
    charts: Charts,
    /// How much of the audit the group shows.
    extent: Extent,
    /// What was said of it; none of an agency, whose audits nobody reviews.
    review: Option<&'a SupporterReview>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &results.sheet;
    let (questionnaire, day) = (&sheet.questionnaire.title, words.date(sheet.audit.held_on));
    let language = sheet.questionnaire.language.as_str();
    let whole = extent == Extent::All;
    let (home, seen) = match (review.is_some(), whole) {
        (true, true) => (to::member(network, group.id), msg::SUPPORTED_SEES_ALL),
        (true, false) => (to::member(network, group.id), msg::SUPPORTED_SEES_SUMMARY),
        (false, true) => (to::agency(network, group.id), msg::AGENCY_SEES_ALL),
        (false, false) => (to::agency(network, group.id), msg::AGENCY_SEES_SUMMARY),
    };
    let state = review
        .and_then(|review| review.review.as_ref())
        .map(|review| review_line(words, review));
    let jumps = whole.then(|| view! { <Jumps sheet=sheet is_reviewed=review.is_some() /> });
    let answers = whole.then(|| {
        let address = to::shared(network, group.id, Subject::Audit(sheet.audit.id));
        let review = review.map(|review| Reviewed {
            notes: &review.notes,
            address: &address,
            form,
        });
        view! { <AnswersAndReview results=results review=review /> }
    });
    let close = results.closeness(None);
    let close = close.map(|team| view! { <p><b>{closeness(words, team)}</b></p> });
    let body = view! {
        <div class="where">
            <a href=home dir="auto">{group.name.clone()}</a>
            <span><Asked language=language text=questionnaire /></span>
            <span>{day.clone()}</span>
        </div>
        <h1>{headline(words, results)}</h1>
        <p class="lead">{words.text(seen)}</p>
        <OnlyIn language=language />
        {state.map(|state| view! { <p>{state}</p> })}
        <JustDone />
        <NoteProblems form=form />
        {jumps}
        <StandingCards results=results />
        {close}
        <StandingChart results=results charts=charts />
        {answers}
    };
    let title = words.labelled(
        &group.name,
        &words.dated(questionnaire, results.sheet.audit.held_on),
    );
    view! { <Page title=title wide=true>{body}</Page> }
}

/// The ways to the parts of a long page.
#[component]
fn Jumps<'a>(sheet: &'a AnswerSheet, is_reviewed: bool) -> impl IntoView + use<> {
    let words = translator();
    let links = sheet
        .principles()
        .map(|principle| {
            view! { <a href=format!("#{}", principle.id)><Asked language=&sheet.questionnaire.language text=&principle.title /></a> }
        })
        .collect_view();
    view! {
        <nav class="views no-print" aria-label=words.text(msg::SUPPORTED_JUMPS)>
            {links}
            {is_reviewed.then(|| view! { <a href="#whole">{words.text(msg::REVIEW_WHOLE)}</a> })}
        </nav>
    }
}

/// A review with its forms.
#[derive(Clone, Copy)]
struct Reviewed<'a> {
    notes: &'a [Note],
    /// The address of the audit.
    address: &'a str,
    form: &'a Form,
}

/// Every statement with the group's answer in its own words, by principle; and what is said of the whole.
#[component]
fn AnswersAndReview<'a>(
    results: &'a Results,
    /// The review; none of an agency.
    review: Option<Reviewed<'a>>,
) -> impl IntoView + use<> {
    let sheet = &results.sheet;
    let chapters = sheet
        .placed_principles()
        .map(|(index, principle)| {
            let answers = principle
                .statements
                .iter()
                .map(|statement| {
                    let notes = review.map(|Reviewed { notes, address, .. }| {
                        view! { <NotesBeside statement=statement notes=notes address=address /> }
                    });
                    view! {
                        <div id=statement.id.clone()>
                            <h3><Asked language=&sheet.questionnaire.language text=&statement.text /></h3>
                            <GroupAnswer sheet=sheet statement=statement is_agency=review.is_none() />
                            <TeamOn results=results statement=statement />
                            {notes}
                        </div>
                    }
                })
                .collect_view();
            view! {
                <section class=format!("chapter {}", accent(index)) id=principle.id.clone()>
                    <h2><Asked language=&sheet.questionnaire.language text=&principle.title /></h2>
                    <div class="answers">{answers}</div>
                </section>
            }
        })
        .collect_view();
    let whole = review.map(
        |Reviewed {
             notes,
             address,
             form,
         }| {
            let of_whole: Vec<&Note> = notes
                .iter()
                .filter(|note| note.statement_id.is_empty())
                .collect();
            view! {
                <h2 id="whole">{translator().text(msg::REVIEW_WHOLE)}</h2>
                <ReviewOfWhole notes=&of_whole address=address form=form />
            }
        },
    );
    view! { {chapters} {whole} }
}

/// How far apart the team stood on a statement, and what it said in the talk.
#[component]
fn TeamOn<'a>(results: &'a Results, statement: &'a Statement) -> impl IntoView + use<> {
    let words = translator();
    let team = results.team.as_ref()?;
    let told = team.spreads.get(&statement.id)?;
    let said = team.talks.get(&statement.id);
    let said = said.map(|talk| wording::team::talk(words, talk).join(" "));
    let said = said.filter(|said| !said.is_empty());
    Some(view! {
        <SpreadLine questionnaire=&results.sheet.questionnaire told=told />
        {said.map(|said| view! { <p dir="auto">{said}</p> })}
    })
}

/// What a group answered to a statement, in its own words.
#[component]
pub fn GroupAnswer<'a>(
    /// The audit with its answers.
    sheet: &'a AnswerSheet,
    /// The statement.
    statement: &'a Statement,
    /// Whether an agency answered, and no group.
    #[prop(optional)]
    is_agency: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let (why, reflection) = if is_agency {
        (msg::AGENCY_WHY, msg::AGENCY_REFLECTION)
    } else {
        (msg::SUPPORTED_WHY, msg::SUPPORTED_REFLECTION)
    };
    let saved = sheet.answers.get(&statement.id);
    let choice = sheet.choice(&statement.id);
    let check = sheet
        .is_to_check(&statement.id)
        .then(|| view! { <p class="state">{words.text(msg::CHECK_THIS)}</p> });
    let description = choice
        .and_then(Choice::level)
        .and_then(|level| statement.levels.get(usize::from(level) - 1))
        .map(|description| view! { <p class="soft"><Asked language=&sheet.questionnaire.language text=description /></p> });
    let text = |words_of: fn(&SavedAnswer) -> &String, label: Message| {
        let text = saved.map(words_of).filter(|text| !text.is_empty())?;
        Some(
            view! { <div class="said-of"><b>{words.text(label)}</b><Typed text=text.clone() /></div> },
        )
    };
    view! {
        <span class="measure">
            <ChoiceCup questionnaire=&sheet.questionnaire choice=choice />
            <ChoiceWord questionnaire=&sheet.questionnaire choice=choice />
        </span>
        {check}
        {description}
        {text(|saved| &saved.answer.why, why)}
        {text(|saved| &saved.answer.reflection, reflection)}
        {text(|saved| &saved.answer.evidence, msg::SUPPORTED_EVIDENCE)}
    }
}
