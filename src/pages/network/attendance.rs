//! Who is at a meeting: ticked on a phone as people come in, or from a list; and the picture for the door.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{self, attendance::Pressed},
    components::{
        field::{Hidden, Problems, TextField},
        link_to_share::{LinkBox, code},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        attendance::{AttendanceVerb, GuestKind},
        form::Form,
        ids::{EventId, NetworkId, OrganisationId},
        meeting::MeetingPlan,
    },
    error::AppError,
    forms::{
        Field,
        meeting::{AttendanceList, TickGroups},
    },
    islands::{
        search::{self, SearchWhileTyping},
        tick::{self, TickAtOnce},
    },
    keys::Fresh as _,
    language::msg,
    pages::{
        network::meeting::BackToMeeting,
        shell::request::{PageResult, PostedForm, Query, redirect},
    },
    queries::{
        self,
        attendance::{Here, Ticked},
    },
    visitor::Facilitator,
    wording::{meeting as said, notice::Notice, to},
};

/// Where the people stand on the page who are of no group.
const GUESTS: &str = "guests";

/// `GET /networks/{network}/meetings/{meeting}/attendance`: every group, and every agency apart from them, with whether it is
/// here; `q` looks for one.
pub async fn show(State(app): State<App>, who: Facilitator, Query(query): Query) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let here = queries::attendance::here(&app, &who, &plan, TickGroups::FIELDS.find.typed(&query));
    let here = here.await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <TickPage network=who.network.id plan=&plan here=&here form=&query /> }
    }))
}

#[component]
fn TickPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    here: &'a Here,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: TickGroups = TickGroups::FIELDS;
    let words = translator();
    let at = to::in_meeting(network, plan.meeting.id, "attendance");
    let is_search = !FIELDS.find.typed(form).trim().is_empty();
    let all = is_search.then(|| {
        let href = at.clone();
        view! { <a href=href>{words.text(msg::FILTER_OFF_GROUPS)}</a> }
    });
    let title = said::here(words, &here.totals);
    let find = Field {
        label: if here.has_agencies {
            msg::ATTENDANCE_FIND_AGENCY
        } else {
            FIELDS.find.label
        },
        ..FIELDS.find
    };
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <JustDone />
        <form id=search::FORM class="live find no-print" method="get" action=at.clone()>
            <TextField field=find form=form />
            <div class="buttons"><button>{words.text(msg::FILTER_SHOW)}</button> {all}</div>
            <SearchWhileTyping />
        </form>
        <TickAtOnce waits=words.text(msg::ATTENDANCE_WAITS) />
        <div id=search::LIST><TickForm network=network plan=plan here=here is_search=is_search form=form /></div>
    };
    view! { <Page title=title>{body}</Page> }
}

#[component]
fn TickForm<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    here: &'a Here,
    is_search: bool,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: TickGroups = TickGroups::FIELDS;
    let words = translator();
    let at = |rest| to::in_meeting(network, plan.meeting.id, rest);
    let rows = here
        .groups
        .iter()
        .map(|group| {
            let (id, people) = (group.organisation_id, group.people);
            view! { <TickRow id=id name=group.name.clone() people=people /> }
        })
        .collect_view();
    let none = if here.has_agencies {
        msg::ATTENDANCE_NONE_AGENCY
    } else {
        msg::GRID_NONE
    };
    let is_nothing = here.groups.is_empty() && here.agencies.is_empty();
    let none = is_nothing.then(|| view! { <p>{words.text(none)}</p> });
    let more = here
        .has_more
        .then(|| view! { <p class="soft">{words.text(msg::ATTENDANCE_MORE)}</p> });
    let guests = GuestKind::ALL
        .map(|kind| {
            let people = here.totals.guests.get(&kind).copied().unwrap_or(0);
            let name = if kind == GuestKind::Agency && here.has_agencies {
                words.text(msg::ATTENDANCE_OTHER_AGENCIES)
            } else {
                words.term(kind)
            };
            view! { <GuestRow kind=kind name=name people=people /> }
        })
        .collect_view();
    let agencies = (!here.agencies.is_empty()).then(|| {
        let rows = here.agencies.iter().map(|agency| {
            let (id, people) = (agency.organisation_id, agency.people);
            view! { <TickRow id=id name=agency.full_name() people=people /> }
        });
        let rows = rows.collect_view();
        view! {
            <h2>{words.text(msg::AGENCIES_TITLE)}</h2>
            <p class="hint">{words.text(msg::ATTENDANCE_AGENCIES_TEXT)}</p>
            <ul class="rows ticks">{rows}</ul>
        }
    });
    let kept = here.last.as_ref().map(|last| {
        let time = words.time(last.changed_at);
        words.with(msg::ATTENDANCE_KEPT, [("time", time.into())])
    });
    let undo = here.last.as_ref().map(|last| {
        view! {
            <button class="link" name=FIELDS.undo.name value=last.press.clone()>{words.text(msg::ATTENDANCE_UNDO)}</button>
        }
    });
    let found = is_search.then(|| FIELDS.find.typed(form).to_owned());
    let found = found.map(|found| view! { <Hidden name=FIELDS.find.name value=found /> });
    let add = to::in_network(network, "groups/new");
    view! {
        <form id=tick::FORM method="post" action=at("attendance")>
            <Hidden name=FIELDS.page.name value=EventId::random().to_string() />
            {found}
            {none}
            <ul class="rows ticks">{rows}</ul>
            {more}
            <p class="hint">{words.text(msg::ATTENDANCE_TEXT)}</p>
            {agencies}
            <h2 id=GUESTS>{words.text(msg::ATTENDANCE_GUESTS)}</h2>
            <ul class="rows ticks">{guests}</ul>
            <p class="no-print"><a href=add>{words.text(msg::ATTENDANCE_ADD)}</a></p>
            <p class="no-print"><a href=at("attendance/list")>{words.text(msg::ATTENDANCE_FROM_LIST)}</a></p>
            <div class="buttons sticky">
                <a class="button main" href=to::meeting(network, plan.meeting.id)>{words.text(msg::ATTENDANCE_DONE)}</a>
                <span id=tick::KEPT class="soft" role="status">{kept}</span>
                {undo}
            </div>
        </form>
    }
}

/// A group or an agency: pressed it is here or is not, with how many of it.
#[component]
fn TickRow(
    id: OrganisationId,
    name: String,
    /// None where it is not here.
    people: Option<i32>,
) -> impl IntoView {
    let key = id.to_string();
    let (verb, pressed) = match people {
        Some(_) => (AttendanceVerb::Untick, "true"),
        None => (AttendanceVerb::Tick, "false"),
    };
    view! {
        <li id=format!("g-{key}")>
            <button class="tick" name=verb.word() value=key.clone() aria-pressed=pressed>
                <span dir="auto">{name.clone()}</span>
            </button>
            <b>{people.map(|people| people.to_string())}</b>
            <Steps key_of_row=key.clone() name=name />
        </li>
    }
}

/// People who are of no group, counted and not named.
#[component]
fn GuestRow(kind: GuestKind, name: String, people: usize) -> impl IntoView {
    view! {
        <li id=format!("g-{}", kind.word())>
            <span class="name">{name.clone()}</span>
            <b>{people.to_string()}</b>
            <Steps key_of_row=kind.word().to_owned() name=name />
        </li>
    }
}

/// One fewer, one more.
#[component]
fn Steps(key_of_row: String, name: String) -> impl IntoView {
    let words = translator();
    let button = |verb: AttendanceVerb, message, sign| {
        let label = words.with(message, [("title", name.as_str().into())]);
        let value = key_of_row.clone();
        view! { <button class="step" name=verb.word() value=value aria-label=label>{sign}</button> }
    };
    view! {
        {button(AttendanceVerb::Fewer, msg::ATTENDANCE_ONE_FEWER, "−")}
        {button(AttendanceVerb::More, msg::ATTENDANCE_ONE_MORE, "+")}
    }
}

/// `POST /networks/{network}/meetings/{meeting}/attendance`: counts what was pressed, or takes it back.
pub async fn press(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let pressed = commands::attendance::press(&app, &who, &plan, &form).await?;
    let at = to::in_meeting(who.network.id, plan.meeting.id, "attendance");
    let is_search = !TickGroups::FIELDS.find.typed(&form).is_empty();
    // After a search the next name is typed; else the list stays where it was.
    Ok(redirect(&match pressed {
        Pressed::Organisation(id) if !is_search => format!("{at}#g-{id}"),
        Pressed::Guests => format!("{at}#{GUESTS}"),
        Pressed::Organisation(_) | Pressed::Undone => at,
    }))
}

/// `GET /networks/{network}/meetings/{meeting}/attendance/list`: a list that is pasted in.
pub async fn list_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    render_list(&app, &who, &plan, &Form::default(), None, StatusCode::OK).await
}

async fn render_list(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &Form,
    ticked: Option<(Ticked, usize)>,
    status: StatusCode,
) -> PageResult {
    let has_agencies = queries::attendance::has_agencies(app, who, plan).await?;
    let network = who.network.id;
    Ok(PageContext::of_network(app, who).render_as(status, || {
        view! { <ListPage network=network plan=plan has_agencies=has_agencies ticked=ticked form=form /> }
    }))
}

#[component]
fn ListPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    /// Whether the network has any agency.
    has_agencies: bool,
    /// How many are new, and how many lines name none.
    ticked: Option<(Ticked, usize)>,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AttendanceList = AttendanceList::FIELDS;
    let words = translator();
    let title = words.text(msg::ATTENDANCE_FROM_LIST);
    let ticked = ticked.map(|(ticked, unknown)| {
        let groups = words.count(msg::ATTENDANCE_TICKED, ticked.groups);
        let agencies = (ticked.agencies > 0)
            .then(|| words.count(msg::ATTENDANCE_TICKED_AGENCIES, ticked.agencies));
        let message = if has_agencies {
            msg::ATTENDANCE_UNKNOWN_AGENCIES
        } else {
            msg::ATTENDANCE_UNKNOWN
        };
        let unknown = words.count(message, unknown);
        view! { <p class="said" role="status">{groups} " " {agencies} " " {unknown}</p> }
    });
    let agencies =
        has_agencies.then(|| view! { <p>{words.text(msg::ATTENDANCE_LIST_AGENCIES)}</p> });
    let tick = if has_agencies {
        msg::ATTENDANCE_LIST_TICK_AGENCIES
    } else {
        msg::ATTENDANCE_LIST_TICK
    };
    let body = view! {
        <BackToMeeting network=network plan=plan />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::ATTENDANCE_LIST_TEXT)}</p>
        {agencies}
        {ticked}
        <Problems form=form fields=&[AttendanceList::ALL] />
        <form method="post" action=to::in_meeting(network, plan.meeting.id, "attendance/list")>
            <TextField field=FIELDS.list form=form />
            <div class="buttons"><button class="main">{words.text(tick)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /networks/{network}/meetings/{meeting}/attendance/list`: ticks the groups and agencies of a list; what names none is
/// shown again.
pub async fn tick_list(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(mut form): PostedForm,
) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let again = StatusCode::UNPROCESSABLE_ENTITY;
    match commands::attendance::tick_list(&app, &who, &plan, &mut form).await {
        Ok(list) if list.unknown.is_empty() => {
            let at = to::in_meeting(who.network.id, plan.meeting.id, "attendance");
            Ok(redirect(&Notice::ListTicked.at(&at)))
        }
        Ok(list) => {
            let mut form = Form::default();
            form.add(AttendanceList::FIELDS.list.name, list.unknown.join("\n"));
            let ticked = Some((list.ticked, list.unknown.len()));
            render_list(&app, &who, &plan, &form, ticked, again).await
        }
        Err(AppError::Invalid(form)) => render_list(&app, &who, &plan, &form, None, again).await,
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/meetings/{meeting}/door`: a picture for the door that people scan on the day.
pub async fn door(State(app): State<App>, who: Facilitator) -> PageResult {
    let plan = queries::meeting::find(&app, &who).await?;
    let link = to::door(&app.context.address, &plan.meeting.door);
    let has_agencies = queries::attendance::has_agencies(&app, &who, &plan).await?;
    Ok(PageContext::of_network(&app, &who).render(|| {
        view! { <DoorPage network=who.network.id plan=&plan has_agencies=has_agencies link=link /> }
    }))
}

#[component]
fn DoorPage<'a>(
    network: NetworkId,
    plan: &'a MeetingPlan,
    /// Whether the network has any agency.
    has_agencies: bool,
    link: String,
) -> impl IntoView + use<> {
    let words = translator();
    let (text, scan) = if has_agencies {
        (msg::DOOR_TEXT_AGENCY, msg::DOOR_SCAN_AGENCY)
    } else {
        (msg::DOOR_TEXT, msg::DOOR_SCAN)
    };
    let title = words.text(msg::DOOR_TITLE);
    let picture = code(&link).map(|picture| {
        let alt = words.text(msg::INVITATION_CODE);
        view! { <p><img class="code" src=picture alt=alt width="320" height="320" /></p> }
    });
    let body = view! {
        <div class="no-print"><BackToMeeting network=network plan=plan /></div>
        <h1>{title.clone()}</h1>
        <p class="lead no-print">{words.text(text)}</p>
        <p>{said::title(words, &plan.meeting)}</p>
        <p>{words.text(scan)}</p>
        {picture}
        <LinkBox id="link" link=link />
    };
    view! { <Page title=title>{body}</Page> }
}
