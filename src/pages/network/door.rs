//! The door of a meeting: whoever opens its link on the day says which group or agency they are of, and nothing else.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        field::TextField,
        page::{Page, PageContext, translator},
    },
    domain::{error::Error, form::Form, ids::OrganisationId, team::JoinCode},
    error::AppError,
    forms::{Field, meeting::AtTheDoor},
    language::msg,
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries::{
        self,
        door::{AtDoor, DoorMeeting},
    },
    visitor::{Visitor, params, part},
    wording::{meeting as said, to},
};

/// In the address, the group or agency that somebody has said they are of.
const CAME: &str = "came";

/// Somebody at the door of a meeting.
pub struct Arriving {
    visitor: Visitor,
    door: DoorMeeting,
}

impl FromRequestParts<App> for Arriving {
    type Rejection = AppError;

    /// Refuses with [`Error::CodeUnknown`] for a code of no meeting, and with [`Error::DoorShut`] on another day.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        // Who has signed in here comes in like anybody else.
        let visitor = Visitor::stranger(parts);
        let typed: String = part(&params(parts).await?, "code")?;
        let code = JoinCode::read(&typed).ok_or(AppError::Refused(Error::CodeUnknown))?;
        let Some(door) = queries::door::door(app, &code, visitor.today()).await? else {
            return Err(commands::team::tried_wrong(app).await?.into());
        };
        Ok(Self { visitor, door })
    }
}

/// `GET /here/{code}`: looks for a group or an agency; with `came`, says that it is counted.
pub async fn show(
    State(app): State<App>,
    Arriving { visitor, door }: Arriving,
    Query(query): Query,
) -> PageResult {
    let came: Option<OrganisationId> = query.get(CAME).parse().ok();
    let came = match came {
        Some(chosen) => queries::door::chosen_at_door(&app, &door, chosen).await?,
        None => None,
    };
    let typed = AtTheDoor::FIELDS.find.typed(&query);
    let found = queries::door::at_door(&app, &door, typed).await?;
    Ok(PageContext::new(&app, &visitor).render(|| {
        view! { <DoorPage door=&door came=came found=&found form=&query /> }
    }))
}

#[component]
fn DoorPage<'a>(
    door: &'a DoorMeeting,
    /// The group or agency that somebody has just said they are of.
    came: Option<String>,
    /// What they may mean.
    found: &'a AtDoor,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AtTheDoor = AtTheDoor::FIELDS;
    let words = translator();
    let at = to::door("", &door.meeting.door);
    let has_searched = !FIELDS.find.typed(form).trim().is_empty();
    // Where the network has no agency, nothing is said of agencies.
    let [question, find, none, kept] = if found.has_agencies {
        [
            msg::DOOR_QUESTION_AGENCY,
            msg::DOOR_FIND_AGENCY,
            msg::DOOR_NONE_AGENCY,
            msg::DOOR_KEPT_AGENCY,
        ]
    } else {
        [
            msg::DOOR_QUESTION,
            FIELDS.find.label,
            msg::DOOR_NONE,
            msg::DOOR_KEPT,
        ]
    };
    let find = Field {
        label: find,
        ..FIELDS.find
    };
    let is_nothing = found.groups.is_empty() && found.agencies.is_empty();
    let none = (has_searched && is_nothing).then(|| view! { <p>{words.text(none)}</p> });
    let row = |id: OrganisationId, name: String| {
        let key = id.to_string();
        view! { <li><button class="door" name=FIELDS.group.name value=key dir="auto">{name}</button></li> }
    };
    let groups = found.groups.iter();
    let groups: Vec<_> = groups
        .map(|group| row(group.organisation_id, group.name.clone()))
        .collect();
    let agencies = found.agencies.iter();
    let agencies: Vec<_> = agencies
        .map(|agency| row(agency.organisation_id, agency.full_name()))
        .collect();
    let agencies = (!agencies.is_empty()).then(|| {
        view! { <h2>{words.text(msg::AGENCIES_TITLE)}</h2> <ul class="plain">{agencies}</ul> }
    });
    let came = came.map(|name| {
        let said = words.with(msg::DOOR_COUNTED, [("title", name.into())]);
        view! {
            <p class="said" role="status">{said}</p>
            <p class="hint">{words.text(msg::DOOR_WRONG)}</p>
        }
    });
    let title = words.text(question);
    let body = view! {
        <div class="where"><span dir="auto">{door.network_name.clone()}</span></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{said::title(words, &door.meeting)}</p>
        {came}
        <form method="get" action=at.clone()>
            <TextField field=find form=form />
            <div class="buttons"><button class="main">{words.text(msg::FILTER_SHOW)}</button></div>
        </form>
        {none}
        <form method="post" action=at><ul class="plain">{groups}</ul> {agencies}</form>
        <p class="aside">{words.text(kept)}</p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /here/{code}`: counts the group or agency; nothing else is kept.
pub async fn come_in(
    State(app): State<App>,
    Arriving { door, .. }: Arriving,
    PostedForm(form): PostedForm,
) -> PageResult {
    let chosen = commands::attendance::tick_at_door(&app, &door, &form).await?;
    let at = to::door("", &door.meeting.door);
    Ok(redirect(&format!("{at}?{CAME}={chosen}")))
}
