//! Who came to a meeting: pressed as people come in, taken back, taken from a list, or said at the door.

use std::collections::BTreeMap;

use crate::{
    app::App,
    clock,
    domain::{
        attendance::{AttendanceVerb, GuestKind, ListedGroup, read_list},
        error::Error,
        form::Form,
        ids::{MeetingId, NetworkId, OrganisationId},
        listing::key,
        meeting::MeetingPlan,
    },
    error::AppError,
    forms::meeting::{AtTheDoor, AttendanceList, TickGroups},
    queries::door::DoorMeeting,
    store::{
        agency_attendance,
        attendance::{self, Counted, Press, Ticked},
    },
    visitor::Facilitator,
};

/// What a press of the page came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Somebody of this group or agency was counted, or taken out.
    Organisation(OrganisationId),
    /// Somebody of neither was.
    Guests,
    /// Something was taken back.
    Undone,
}

/// Counts what was pressed. The same page pressed twice in the same place counts once.
///
/// # Errors
/// [`Error::Garbled`] where nothing of this page was pressed.
pub async fn press(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &Form,
) -> Result<Pressed, AppError> {
    let at = (who.network.id, plan.meeting.id);
    let undo = TickGroups::FIELDS.undo.typed(form);
    if !undo.is_empty() {
        attendance::undo(&app.store, at, undo, who.person.id).await?;
        return Ok(Pressed::Undone);
    }
    let pressed = AttendanceVerb::ALL
        .into_iter()
        .map(|verb| (verb, form.get(verb.word())))
        .find(|(_, whom)| !whom.is_empty());
    let (verb, whom) = pressed.ok_or(AppError::Refused(Error::Garbled))?;
    let counted = match (whom.parse(), GuestKind::read(whom)) {
        (Ok(organisation), _) => Counted::Organisation(organisation),
        (_, Some(kind)) => Counted::Guests(kind),
        _ => return Err(Error::Garbled.into()),
    };
    let page: String = TickGroups::FIELDS
        .page
        .typed(form)
        .chars()
        .take(40)
        .collect();
    let press = Press {
        word: format!("{page}.{}.{whom}", verb.word()),
        verb,
        counted,
        by: (who.person.id, clock::now()),
    };
    attendance::press(&app.store, at, &press).await?;
    Ok(match counted {
        Counted::Organisation(organisation) => Pressed::Organisation(organisation),
        Counted::Guests(_) => Pressed::Guests,
    })
}

/// What came of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TickedList {
    /// How many are new.
    pub ticked: Ticked,
    /// The lines of which no group and no agency has the name.
    pub unknown: Vec<String>,
}

/// Ticks the groups and agencies of a list that was pasted in. Those that are ticked stay as they are.
///
/// # Errors
/// The form with what is wrong.
pub async fn tick_list(
    app: &App,
    who: &Facilitator,
    plan: &MeetingPlan,
    form: &mut Form,
) -> Result<TickedList, AppError> {
    let field = AttendanceList::FIELDS.list;
    let listed = read_list(&field.read(form));
    if listed.is_empty() {
        field.refuse(form, Error::Needed);
    }
    if !form.is_good() {
        return Err(form.clone().into());
    }
    let (network, at) = (who.network.id, plan.meeting.id);
    let (known, unknown) = match_names(app, network, at, listed).await?;
    let by = (who.person.id, clock::now());
    let ticked = attendance::tick(&app.store, (network, at), &known, Some(by)).await?;
    Ok(TickedList { ticked, unknown })
}

/// The groups and agencies of a list with how many people they were, and the lines that name none. A name that two have is
/// none. A department is known by its name, and by that with its agency's as our pages say it.
async fn match_names(
    app: &App,
    network: NetworkId,
    meeting: MeetingId,
    listed: Vec<ListedGroup>,
) -> Result<(Vec<(OrganisationId, i32)>, Vec<String>), AppError> {
    let mut named = Vec::new();
    for group in attendance::groups(&app.store, network, meeting).await? {
        named.push((group.name, group.organisation_id));
    }
    for agency in agency_attendance::agencies(&app.store, network, meeting).await? {
        if agency.whole.is_some() {
            named.push((agency.full_name(), agency.organisation_id));
        }
        named.push((agency.name, agency.organisation_id));
    }
    let mut by_name: BTreeMap<String, Vec<OrganisationId>> = BTreeMap::new();
    for (name, organisation) in named {
        by_name.entry(key(&name)).or_default().push(organisation);
    }
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for listed in listed {
        match by_name.get(&key(&listed.name)).map(Vec::as_slice) {
            Some([one]) => known.push((*one, i32::try_from(listed.people).unwrap_or(1))),
            _ => unknown.push(listed.line),
        }
    }
    Ok((known, unknown))
}

/// Ticks the group or agency that somebody at the door is of; nothing else is kept.
///
/// # Errors
/// [`Error::Garbled`] where the form names none of the network.
pub async fn tick_at_door(
    app: &App,
    door: &DoorMeeting,
    form: &Form,
) -> Result<OrganisationId, AppError> {
    let of: Option<OrganisationId> = AtTheDoor::FIELDS.group.typed(form).parse().ok();
    let of = of.ok_or(AppError::Refused(Error::Garbled))?;
    let at = (door.network, door.meeting.id);
    let groups = attendance::groups(&app.store, at.0, at.1).await?;
    let agencies = agency_attendance::agencies(&app.store, at.0, at.1).await?;
    let groups = groups.iter().map(|group| group.organisation_id);
    let agencies = agencies.iter().map(|agency| agency.organisation_id);
    if !groups.chain(agencies).any(|known| known == of) {
        return Err(Error::Garbled.into());
    }
    attendance::tick(&app.store, at, &[(of, 1)], None).await?;
    Ok(of)
}
