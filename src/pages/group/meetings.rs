//! The meetings that a group came to.

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
    queries::{self, attendance::OwnAttendance},
    visitor::Coordinator,
    wording::to,
};

/// `GET /groups/{group}/meetings`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let attended = queries::attendance::of_group(&app, &who).await?;
    let group = &who.organisation;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <MeetingsPage group=group attended=&attended /> }))
}

#[component]
fn MeetingsPage<'a>(
    group: &'a Organisation,
    attended: &'a [OwnAttendance],
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::OWN_MEETINGS_TITLE);
    let list = if attended.is_empty() {
        Either::Left(view! { <p>{words.text(msg::OWN_MEETINGS_NONE)}</p> })
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
    let body = view! {
        <div class="where"><a class="stop" href=to::group(group.id) dir="auto">{group.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::OWN_MEETINGS_TEXT)}</p>
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}
