//! How many came to meetings over time, series by series.

use axum::{extract::State, http::header, response::IntoResponse};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::{
        Caption, Medium,
        picture::{Round, framed},
        png::png,
    },
    components::{
        chart::ChartFigure,
        data_table::{self, DataTable, Head},
        page::{Page, PageContext, translator},
    },
    domain::{ids::NetworkId, organisation::Network},
    error::AppError,
    language::{Message, msg},
    pages::{
        network::{
            dashboard::{GroupLink, NetworkPage, TableFiles},
            meetings::BackToMeetings,
        },
        shell::request::PageResult,
    },
    queries::{
        self,
        attendance::{NamedGroup, NetworkAttendance, SeriesAttendance},
    },
    visitor::Facilitator,
    wording::{meeting as said, to},
};

/// Groups of a list that stand on the page at once; the others are folded away below them.
const SHOWN: usize = 30;

/// Pixels of a picture for each unit of a chart.
const SCALE: f32 = 2.0;

/// `GET /networks/{network}/attendance`: the groups that came to anything, each counted once, and series by series.
pub async fn of_network(State(app): State<App>, who: Facilitator) -> PageResult {
    let attendance = queries::attendance::of_network(&app, &who).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <NetworkTurnoutPage network=&who.network attendance=&attendance /> }
    }))
}

#[component]
fn NetworkTurnoutPage<'a>(
    network: &'a Network,
    attendance: &'a NetworkAttendance,
) -> impl IntoView + use<> {
    let words = translator();
    let rows = attendance
        .series
        .iter()
        .map(|year| {
            let href = to::in_series(network.id, year.series.id, "attendance");
            let name = view! { <a href=href dir="auto">{year.series.name.clone()}</a> }.into_any();
            let average = year.average.map(said::mean).unwrap_or_default();
            let change = year.change.map(|change| said::change(words, change));
            let cells = [
                year.meetings.to_string(),
                average,
                change.unwrap_or_default(),
            ];
            (name, cells.into_iter().map(IntoAny::into_any).collect())
        })
        .collect();
    let heads = [
        msg::SERIES_NAME,
        msg::TURNOUT_MEETINGS,
        msg::TURNOUT_AVERAGE,
        msg::TURNOUT_CHANGE,
    ]
    .map(|head| Head::from(words.text(head)));
    let title = words.text(msg::ATTENDANCE_OVER_TIME);
    let files = to::in_network(network.id, "meetings");
    let body = view! {
        <BackToMeetings network=network.id />
        <p class="lead">{words.text(msg::TURNOUT_TEXT)}</p>
        <p>{said::reached(words, attendance)}</p>
        <DataTable title=title.clone() heads=heads.into() rows=rows stacked=true />
        <TableFiles xlsx=format!("{files}.xlsx") csv=format!("{files}.csv") />
    };
    view! { <NetworkPage network=network title=title>{body}</NetworkPage> }
}

/// `GET /networks/{network}/series/{series}/attendance`: meeting by meeting, year by year, who comes regularly, who stopped.
///
/// # Errors
/// When the chart cannot be drawn.
pub async fn of_series(State(app): State<App>, who: Facilitator) -> PageResult {
    let attendance = queries::attendance::of_series(&app, &who).await?;
    let svg = said::drawing(who.words(), &attendance, Medium::Page)?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <SeriesTurnoutPage network=who.network.id attendance=&attendance svg=svg /> }
    }))
}

#[component]
fn SeriesTurnoutPage<'a>(
    network: NetworkId,
    attendance: &'a SeriesAttendance,
    svg: String,
) -> impl IntoView + use<> {
    let words = translator();
    let series = &attendance.series;
    let at = |rest| to::in_series(network, series.id, rest);
    let heads = |heads: &[Message]| {
        heads
            .iter()
            .map(|head| Head::from(words.text(*head)))
            .collect::<Vec<_>>()
    };
    let meetings = attendance
        .turnouts
        .iter()
        .rev()
        .map(|(id, turnout)| {
            let date = words.date(turnout.on);
            let link = view! { <a href=to::meeting(network, *id)>{date}</a> }.into_any();
            let cells = [turnout.groups, turnout.people].map(|count| count.to_string().into_any());
            (link, cells.into())
        })
        .collect();
    let years = attendance
        .years
        .iter()
        .map(|year| {
            let cells = [
                year.meetings.to_string(),
                said::mean(year.groups),
                said::mean(year.people),
            ];
            data_table::words(year.year.to_string(), cells)
        })
        .collect::<Vec<_>>();
    let years = (!years.is_empty()).then(|| {
        let title = words.text(msg::TURNOUT_YEARS);
        let heads = heads(&[
            msg::TURNOUT_YEAR,
            msg::TURNOUT_MEETINGS,
            msg::TURNOUT_AVERAGE,
            msg::TURNOUT_AVERAGE_PEOPLE,
        ]);
        view! { <h2>{title.clone()}</h2> <DataTable title=title heads=heads rows=years /> }
    });
    let tags = (!attendance.by_tag.is_empty()).then(|| {
        let title = words.text(msg::TURNOUT_TAGS);
        let heads = heads(&[msg::FILTER_TAG, msg::FILE_GROUPS, msg::TURNOUT_AVERAGE]);
        let rows = attendance.by_tag.iter().map(|(tag, groups, average)| {
            let cells = [groups.to_string(), said::mean(*average)];
            let cells = cells.into_iter().map(IntoAny::into_any).collect();
            (data_table::typed(tag.as_str()), cells)
        });
        let rows = rows.collect();
        view! {
            <h2>{title.clone()}</h2>
            <p class="soft">{words.text(msg::TURNOUT_TAGS_TEXT)}</p>
            <DataTable title=title heads=heads rows=rows />
        }
    });
    let picture = (!attendance.turnouts.is_empty()).then(|| {
        let href = at("attendance.png");
        view! { <p class="no-print"><a class="button" href=href download=true>{words.text(msg::PICTURE_LINK)}</a></p> }
    });
    let title = words.text(msg::ATTENDANCE_OVER_TIME);
    let reading = said::reading(words, attendance);
    let body = view! {
        <div class="where">
            <a class="stop" href=to::series(network, series.id) dir="auto">{series.name.clone()}</a>
        </div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::TURNOUT_SERIES_TEXT)}</p>
        <ChartFigure
            title=words.text(msg::ATTENDANCE_CHART)
            reading=reading
            drawings=vec![svg]
            heads=heads(&[msg::MEETING_DAY, msg::FILE_GROUPS, msg::FILE_PEOPLE])
            rows=meetings
            note=Some(words.text(msg::ATTENDANCE_CHART_RULE))
        />
        {picture}
        {years}
        <GroupsList
            network=network
            title=msg::TURNOUT_REGULAR
            text=msg::TURNOUT_REGULAR_TEXT
            groups=&attendance.regular
        />
        <GroupsList
            network=network
            title=msg::TURNOUT_STOPPED
            text=msg::TURNOUT_STOPPED_TEXT
            groups=&attendance.stopped
        />
        {tags}
    };
    view! { <Page title=title>{body}</Page> }
}

/// Groups by name under the rule that chose them; nothing where there is none.
#[component]
fn GroupsList<'a>(
    network: NetworkId,
    title: Message,
    text: Message,
    groups: &'a [NamedGroup],
) -> impl IntoView + use<> {
    let words = translator();
    if groups.is_empty() {
        return None;
    }
    let rows = |groups: &[NamedGroup]| {
        let rows = groups.iter().map(|(group, name)| {
            view! { <li><GroupLink network=network group=*group name=name /></li> }
        });
        rows.collect_view()
    };
    let (first, more) = groups.split_at(groups.len().min(SHOWN));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.count(msg::TURNOUT_MORE_GROUPS, more.len())}</summary>
                <ul class="rows">{rows(more)}</ul>
            </details>
        }
    });
    Some(view! {
        <h2>{words.count(title, groups.len())}</h2>
        <p class="soft">{words.text(text)}</p>
        <ul class="rows">{rows(first)}</ul>
        {more}
    })
}

/// `GET /networks/{network}/series/{series}/attendance.png`: the chart as a picture that stands by itself.
///
/// # Errors
/// When it cannot be drawn.
pub async fn picture(State(app): State<App>, who: Facilitator) -> PageResult {
    let attendance = queries::attendance::of_series(&app, &who).await?;
    let (words, network, day) = (who.words(), who.network.clone(), who.visitor.today());
    let fonts = app.fonts.clone();
    let drawn = tokio::task::spawn_blocking(move || {
        let svg = said::drawing(words, &attendance, Medium::Paper)?;
        let made = words.with(msg::PICTURE_FOOT, [("date", words.date(day).into())]);
        let foot = if network.is_made_up {
            format!("{} {made}", words.text(msg::MADE_UP_NETWORK_NOTICE))
        } else {
            made
        };
        let round = Round {
            group: &attendance.series.name,
            caption: Caption {
                title: &words.text(msg::ATTENDANCE_CHART),
                reading: &said::reading(words, &attendance),
                nothing: "",
            },
            foot: &foot,
            mirrored: words.0.is_mirrored(),
        };
        framed(&svg, round)
            .and_then(|sheet| png(&sheet, SCALE, &fonts))
            .map_err(|error| AppError::Internal(error.to_string()))
    });
    let picture = drawn.await??;
    Ok(([(header::CONTENT_TYPE, "image/png")], picture).into_response())
}
