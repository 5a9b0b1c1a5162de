//! What an agency shares with its network, on its page.

use leptos::prelude::*;

use crate::{
    charts::{
        Caption, ChartError, Medium,
        multiples::{PanelPage, multiple},
    },
    components::{asked::Asked, chart::Drawing, page::translator},
    domain::ids::NetworkId,
    error::AppError,
    language::{Translator, msg},
    queries::{
        self,
        agencies::{AgencyCourse, AgencyEntry},
        dashboard::GroupHistory,
    },
    visitor::Liaison,
    wording::{self, to},
};

/// A small picture for each principle of a questionnaire.
///
/// # Errors
/// When one cannot be drawn.
pub fn draw(who: &Liaison, course: &AgencyCourse) -> Result<Vec<String>, AppError> {
    let questionnaire = &course.questionnaire;
    let words = who.0.words();
    let draw = |(title, history): &(String, GroupHistory)| {
        let (from, to) = queries::dashboard::stretch(std::slice::from_ref(history))?;
        let page = PanelPage {
            from,
            to,
            levels: &questionnaire.scale.levels,
            today: who.0.facilitator.visitor.today(),
        };
        let reading = wording::network::course(words, questionnaire, history);
        let caption = Caption {
            title,
            reading: &reading,
            nothing: &reading,
        };
        let (held, course) = (&history.held, &history.course);
        Some(multiple(words, page, held, course, caption, Medium::Page).map_err(fault))
    };
    course.principles.iter().filter_map(draw).collect()
}

fn fault(error: ChartError) -> AppError {
    AppError::Internal(error.to_string())
}

/// What the agency shares: how it went, drawn small, and each audit.
#[component]
pub fn Shared<'a>(
    /// The network.
    network: NetworkId,
    /// The agency.
    entry: &'a AgencyEntry,
    /// The pictures of each course, as [`draw`] makes them.
    pictures: &'a [Vec<String>],
) -> impl IntoView + use<> {
    let words = translator();
    let message = if entry.agency.is_run {
        msg::AGENCY_SHARES_NOTHING
    } else {
        msg::AGENCIES_NOTHING
    };
    let nothing = entry
        .audits
        .is_empty()
        .then(|| view! { <p>{words.text(message)}</p> });
    let courses = entry
        .courses
        .iter()
        .zip(pictures)
        .map(|(course, pictures)| view! { <Course words=words course=course pictures=pictures /> })
        .collect_view();
    let rows = entry
        .audits
        .iter()
        .map(|shared| {
            let rest = format!("audits/{}", shared.audit.id);
            let href = to::in_agency(network, entry.agency.id, &rest);
            view! {
                <li>
                    <a href=href>{shared.title.clone()}</a>
                    <span class="soft">{words.term(shared.extent)}</span>
                </li>
            }
        })
        .collect_view();
    view! { {nothing} {courses} <ul class="rows">{rows}</ul> }
}

/// How the agency went through the audits of one questionnaire, a picture and a sentence for each principle.
#[component]
fn Course<'a>(
    words: Translator,
    course: &'a AgencyCourse,
    pictures: &'a [String],
) -> impl IntoView + use<> {
    let questionnaire = &course.questionnaire;
    let panels = course
        .principles
        .iter()
        .zip(pictures)
        .map(|((title, history), svg)| {
            let went = wording::network::course(words, questionnaire, history);
            view! {
                <li>
                    <h3><Asked language=&questionnaire.language text=title /></h3>
                    <Drawing svg=svg.clone() />
                    <span class="soft">{went}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="multiples">{panels}</ul> }
}
