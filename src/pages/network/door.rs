//! The door of a meeting: whoever opens its link on the day says which group they are of, and nothing else.

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
    forms::meeting::AtTheDoor,
    language::msg,
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries::{
        self,
        attendance::{DoorMeeting, GroupHere},
    },
    visitor::{Visitor, params, part},
    wording::{meeting as said, to},
};

/// In the address, the group that somebody has said they are of.
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
        let Some(door) = queries::attendance::door(app, &code, visitor.today()).await? else {
            return Err(commands::team::tried_wrong(app).await?.into());
        };
        Ok(Self { visitor, door })
    }
}

/// `GET /here/{code}`: looks for a group; with `came`, says that it is counted.
pub async fn show(
    State(app): State<App>,
    Arriving { visitor, door }: Arriving,
    Query(query): Query,
) -> PageResult {
    let came: Option<OrganisationId> = query.get(CAME).parse().ok();
    let came = match came {
        Some(group) => queries::attendance::chosen_at_door(&app, &door, group).await?,
        None => None,
    };
    let typed = AtTheDoor::FIELDS.find.typed(&query);
    let groups = queries::attendance::at_door(&app, &door, typed).await?;
    Ok(PageContext::new(&app, &visitor).render(|| {
        view! { <DoorPage door=&door came=came groups=&groups form=&query /> }
    }))
}

#[component]
fn DoorPage<'a>(
    door: &'a DoorMeeting,
    /// The group that somebody has just said they are of.
    came: Option<String>,
    groups: &'a [GroupHere],
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AtTheDoor = AtTheDoor::FIELDS;
    let words = translator();
    let at = to::door("", &door.meeting.door);
    let has_searched = !FIELDS.find.typed(form).trim().is_empty();
    let none =
        (has_searched && groups.is_empty()).then(|| view! { <p>{words.text(msg::DOOR_NONE)}</p> });
    let rows = groups
        .iter()
        .map(|group| {
            let key = group.organisation_id.to_string();
            let name = group.name.clone();
            view! { <li><button class="door" name=FIELDS.group.name value=key dir="auto">{name}</button></li> }
        })
        .collect_view();
    let came = came.map(|name| {
        let said = words.with(msg::DOOR_COUNTED, [("title", name.into())]);
        view! { <p class="said" role="status">{said}</p> }
    });
    let title = words.text(msg::DOOR_QUESTION);
    let body = view! {
        <div class="where"><span dir="auto">{door.network_name.clone()}</span></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{said::title(words, &door.meeting)}</p>
        {came}
        <form method="get" action=at.clone()>
            <TextField field=FIELDS.find form=form />
            <div class="buttons"><button class="main">{words.text(msg::FILTER_SHOW)}</button></div>
        </form>
        {none}
        <form method="post" action=at><ul class="plain">{rows}</ul></form>
        <p class="aside">{words.text(msg::DOOR_KEPT)}</p>
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /here/{code}`: counts the group; nothing else is kept.
pub async fn come_in(
    State(app): State<App>,
    Arriving { door, .. }: Arriving,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = commands::attendance::tick_at_door(&app, &door, &form).await?;
    let at = to::door("", &door.meeting.door);
    Ok(redirect(&format!("{at}?{CAME}={group}")))
}
