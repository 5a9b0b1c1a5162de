//! The meetings that a group came to, or an agency.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        data_table::{self, DataTable, Head},
        page::{Page, PageContext, translator},
    },
    domain::organisation::Organisation,
    language::msg,
    pages::shell::request::PageResult,
    queries::{self, attendance::OwnAttendance, enclosure::OwnEnclosure},
    visitor::Coordinator,
    wording::{meeting as said, to},
};

/// `GET /groups/{group}/meetings`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let (attended, is_agency) = queries::attendance::attended(&app, who.organisation.id).await?;
    let files = queries::enclosure::of_group(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <MeetingsPage group=group is_agency=is_agency attended=&attended files=&files /> }))
}

#[component]
fn MeetingsPage<'a>(
    group: &'a Organisation,
    /// Whether its network counts it as an agency.
    is_agency: bool,
    attended: &'a [OwnAttendance],
    /// What went with what it told.
    files: &'a [OwnEnclosure],
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::OWN_MEETINGS_TITLE);
    let (lead, none) = if is_agency {
        (msg::OWN_MEETINGS_TEXT_AGENCY, msg::OWN_MEETINGS_NONE_AGENCY)
    } else {
        (msg::OWN_MEETINGS_TEXT, msg::OWN_MEETINGS_NONE)
    };
    let list = if attended.is_empty() {
        Either::Left(view! { <p>{words.text(none)}</p> })
    } else {
        let heads = [
            msg::SERIES_NAME,
            msg::MEETING_DAY,
            msg::MEETING_THEME,
            msg::FILE_PEOPLE,
            msg::OWN_MEETINGS_NETWORK,
        ]
        .map(|head| Head::from(words.text(head)));
        let rows = attended.iter().map(|meeting| {
            let cells = vec![
                words.date(meeting.held_on).into_any(),
                data_table::typed(meeting.theme.as_str()),
                meeting.people.to_string().into_any(),
                data_table::typed(meeting.network.as_str()),
            ];
            (data_table::typed(meeting.series.as_str()), cells)
        });
        let (heads, rows) = (heads.into(), rows.collect());
        Either::Right(
            view! { <DataTable title=title.clone() heads=heads rows=rows stacked=true /> },
        )
    };
    let files = (!files.is_empty()).then(|| {
        let rows = files.iter().map(|own| {
            let file = &own.enclosure;
            let href = to::own_enclosure(group.id, file.id);
            let about = [
                words.dated(&own.series, own.held_on),
                said::kilobytes(words, file),
            ];
            view! {
                <li>
                    <a href=href dir="auto">{file.name.clone()}</a>
                    <span class="soft">{words.beside(&about)}</span>
                </li>
            }
        });
        let rows = rows.collect_view();
        view! { <h2>{words.text(msg::ENCLOSURES_OWN)}</h2> <ul class="rows">{rows}</ul> }
    });
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(lead)}</p>
        {list}
        {files}
    };
    view! { <Page title=title>{body}</Page> }
}
