//! The meetings that a group or an agency came to, on its page for facilitators.

use leptos::prelude::*;

use crate::{
    components::page::translator,
    domain::ids::NetworkId,
    language::{Message, msg},
    queries::attendance::{AttendedMeeting, MemberAttendance},
    wording::to,
};

/// Meetings that stand on the page at once; the others are folded away below them.
const SHOWN: usize = 6;

/// How often a group came to each series lately, and the meetings it came to.
#[component]
pub fn MemberMeetings<'a>(
    /// The network.
    network: NetworkId,
    /// What the group or agency came to.
    attendance: &'a MemberAttendance,
    /// What is said where it came to none.
    #[prop(default = msg::MEMBER_MEETINGS_NONE)]
    none: Message,
) -> impl IntoView + use<> {
    let words = translator();
    let none = attendance
        .meetings
        .is_empty()
        .then(|| view! { <p>{words.text(none)}</p> });
    let series = attendance
        .series
        .iter()
        .map(|(title, came, of)| {
            let about = [
                ("title", title.as_str().into()),
                ("came", (*came).into()),
                ("n", (*of).into()),
            ];
            view! { <p dir="auto">{words.with(msg::MEMBER_MEETINGS_CAME, about)}</p> }
        })
        .collect_view();
    let rows = |some: &[AttendedMeeting]| {
        let rows = some.iter().map(|meeting| {
            let title = words.dated(&meeting.series, meeting.held_on);
            let people = usize::try_from(meeting.people).unwrap_or(0);
            view! {
                <li>
                    <a href=to::meeting(network, meeting.meeting_id) dir="auto">{title}</a>
                    <span class="soft">{words.count(msg::ATTENDANCE_PEOPLE, people)}</span>
                </li>
            }
        });
        rows.collect_view()
    };
    let (newest, earlier) = attendance
        .meetings
        .split_at(attendance.meetings.len().min(SHOWN));
    let shown = (!newest.is_empty()).then(|| view! { <ul class="rows">{rows(newest)}</ul> });
    let folded = (!earlier.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.count(msg::MEMBER_MEETINGS_EARLIER, earlier.len())}</summary>
                <ul class="rows">{rows(earlier)}</ul>
            </details>
        }
    });
    view! {
        <h2>{words.text(msg::MEMBER_MEETINGS_TITLE)}</h2>
        {none}
        {series}
        {shown}
        {folded}
    }
}
