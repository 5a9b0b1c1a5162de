//! What people who come say in many groups of a network, added up from what each group lets it read.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    components::{
        asked::{Asked, OnlyIn},
        page::{Page, PageContext, translator},
        questionnaire_choice::{QUESTIONNAIRE, QuestionnaireChoice},
        told::{Bars, Chapter},
    },
    domain::{ids::NetworkId, questionnaire::VoiceQuestion},
    language::msg,
    pages::shell::request::{PageResult, Query},
    queries::{
        self,
        voices_totals::{VoicesTotal, VoicesTotals},
    },
    visitor::Facilitator,
    wording::{network::View, to, voices::answer},
};

/// `GET /networks/{network}/people-say`; `questionnaire` chooses what they were asked.
pub async fn show(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let totals = queries::voices_totals::of_network(&app, &who, query.get(QUESTIONNAIRE)).await?;
    let network = who.network.id;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <TotalsPage network=network totals=totals.as_ref() /> }))
}

#[component]
fn TotalsPage<'a>(network: NetworkId, totals: Option<&'a VoicesTotals>) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::SIDES_PEOPLE);
    let found = match totals {
        Some(totals) => view! { <Totals network=network totals=totals /> }.into_any(),
        None => view! { <p>{words.text(msg::TOTALS_NONE)}</p> }.into_any(),
    };
    let body = view! {
        <div class="where"><a href=View::Themes.path(network)>{words.text(msg::VIEW_THEMES)}</a></div>
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::TOTALS_TEXT)}</p>
        {found}
    };
    view! { <Page title=title>{body}</Page> }
}

#[component]
fn Totals<'a>(network: NetworkId, totals: &'a VoicesTotals) -> impl IntoView + use<> {
    let words = translator();
    let language = totals.asked.language.as_str();
    let parts: Vec<_> = totals
        .asked
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| {
            let of_principle = totals
                .questions(None)
                .filter(|(question, _)| question.principle == principle.id);
            let questions: Vec<_> = of_principle
                .map(|(question, total)| {
                    view! { <TotalQuestion language=language question=question total=total /> }
                        .into_any()
                })
                .collect();
            view! { <Chapter language=language index=index title=&principle.title questions=questions /> }
        })
        .collect();
    view! {
        <QuestionnaireChoice
            action=to::in_network(network, "people-say")
            questionnaires=&totals.questionnaires
            shown=&totals.asked.id
        />
        <p><b>{words.count(msg::TOTALS_GROUPS, totals.groups)}</b></p>
        <OnlyIn language=language />
        {parts}
    }
}

/// One question with what people say in all groups.
#[component]
fn TotalQuestion<'a>(
    language: &'a str,
    question: &'a VoiceQuestion,
    total: &'a VoicesTotal,
) -> impl IntoView + use<> {
    let words = translator();
    let bars = (total.groups > 0).then(|| {
        let base = words.with(msg::TOLD_BASE, [("n", total.table.base().into())]);
        let groups = words.count(msg::TOTALS_IN_GROUPS, total.groups);
        view! {
            <p class="soft">{base} " · " {groups}</p>
            <Bars question=question language=language table=&total.table />
        }
    });
    let nearly: Vec<_> = total
        .nearly
        .iter()
        .map(|(place, groups)| {
            let said = answer(words, question, *place);
            let text = words.with(
                msg::TOTALS_NEARLY,
                [("n", (*groups).into()), ("answer", said.into())],
            );
            view! { <p>{text}</p> }
        })
        .collect();
    view! {
        <div class="told">
            <h3><Asked language=language text=&question.text /></h3>
            {bars}
            {nearly}
        </div>
    }
}

/// What people say of what a statement speaks of; nothing where no group shares it.
#[component]
pub fn PeopleSayOf<'a>(
    /// What people say in all groups.
    totals: &'a VoicesTotals,
    /// The statement.
    statement: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let language = totals.asked.language.as_str();
    let questions: Vec<_> = totals
        .questions(Some(statement))
        .map(|(question, total)| {
            view! { <TotalQuestion language=language question=question total=total /> }
        })
        .collect();
    (!questions.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text(msg::SIDES_PEOPLE)}</h2>
                <p class="soft">{words.text(msg::TOTALS_TEXT)}</p>
                {questions}
            </section>
        }
    })
}
