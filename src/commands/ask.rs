//! Asks, offers, what is on and referrals: said, changed, said to be over or to hold, taken out and brought back.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        action::Action,
        ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side, holds_until},
        ask_match::ROOM,
        error::Error,
        form::Form,
        ids::{AskId, NetworkId, OrganisationId},
        removal::WAITS,
        round::Owner,
        when::When,
    },
    error::AppError,
    forms::{
        Field,
        ask::{AGAIN, AskForm, AskSaid, BASE, OVER, RemoveAsk, STATE, STILL},
    },
    keys::Fresh as _,
    queries,
    store::{
        ask_match_words, ask_removals,
        ask_wordings::{self, Writing},
        asks, organisations,
    },
    visitor::{Coordinator, Facilitator, Keeper},
};

/// The group of a network that a name means; none, and the form says so, where it means none or several.
pub(super) async fn group_named(
    app: &App,
    network: NetworkId,
    form: &mut Form,
    (field, name): (Field, &str),
) -> Result<Option<OrganisationId>, AppError> {
    let known = organisations::known_as(&app.store, network, name).await?;
    match known.as_slice() {
        [group] => Ok(Some(*group)),
        _ => {
            if form.problem(field.name).is_none() {
                field.refuse(form, Error::GroupUnknown);
            }
            Ok(None)
        }
    }
}

/// The groups of a network that names mean; what is wrong with them is noted on the form.
async fn groups_named(
    app: &App,
    network: NetworkId,
    form: &mut Form,
    names: &[String],
) -> Result<BTreeMap<OrganisationId, String>, AppError> {
    let field = AskForm::FIELDS.named;
    let mut named = BTreeMap::new();
    for name in names {
        if let Some(group) = group_named(app, network, form, (field, name)).await? {
            named.insert(group, name.clone());
        }
    }
    Ok(named)
}

/// A form for a new one.
pub fn blank(side: Side) -> Form {
    let mut form = AskForm::blank(side);
    form.add(AskForm::FIELDS.key.name, AskId::fresh().to_string());
    form
}

/// What is to be written of a new one.
struct New {
    network: NetworkId,
    side: Side,
    whose: Party,
    said: AskSaid,
    named: BTreeMap<OrganisationId, String>,
}

fn made(form: &Form, new: New) -> Posting {
    let fields = AskForm::FIELDS;
    Posting {
        network: new.network,
        id: form_key(form, fields.key.name, AskId::fresh),
        version: 1,
        side: new.side,
        whose: new.whose,
        neighbourhood: String::new(),
        said: new.said.words,
        audience: new.said.audience,
        named: new.named,
        may_contact: new.said.may_contact,
        reach: new.said.reach,
        state: AskState::Open,
        meeting: fields.meeting.typed(form).parse().ok(),
        action: None,
        said_by: String::new(),
        said_at: clock::now(),
    }
}

/// Adds one; the same form sent twice is one, the same page filled in anew is another.
async fn add(app: &App, who: &Keeper, mut ask: Posting) -> Result<AskId, AppError> {
    let by = who.person().id;
    let mut writing = ask_wordings::add(&app.store, &ask, by).await?;
    if writing == Writing::Met {
        let known = asks::find(&app.store, ask.network, ask.id).await?;
        if known.is_some_and(|known| (&known.said, known.side) == (&ask.said, ask.side)) {
            return Ok(ask.id);
        }
        ask.id = AskId::fresh();
        writing = ask_wordings::add(&app.store, &ask, by).await?;
    }
    match writing {
        Writing::Gone => Err(Error::NotFound.into()),
        Writing::Kept | Writing::Met => Ok(ask.id),
    }
}

/// Reads what a new one says; which of these it is may be what is wrong.
fn read_new(form: &mut Form, side: Option<Side>, today: NaiveDate) -> Option<AskSaid> {
    AskForm::read(form, side.unwrap_or(Side::Ask), None, today)
}

/// A group says what it needs or can give, what is on, or whom it takes.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] for a group in no network.
pub async fn make_for_group(
    app: &App,
    who: &Coordinator,
    mut form: Form,
) -> Result<AskId, AppError> {
    let fields = AskForm::FIELDS;
    let networks = queries::ask::networks(app, who).await?;
    let chosen = fields.network.typed(&form).parse::<NetworkId>().ok();
    let network = match networks.as_slice() {
        [] => return Err(Error::NotFound.into()),
        [only] => Some(only.id),
        several => several
            .iter()
            .map(|network| network.id)
            .find(|network| Some(*network) == chosen),
    };
    if network.is_none() {
        fields.network.refuse(&mut form, Error::ChooseOne);
    }
    let side = AskForm::read_side(&mut form);
    let said = read_new(&mut form, side, who.visitor.today());
    let (Some(network), Some(side), Some(said)) = (network, side, said) else {
        return Err(form.into());
    };
    let named = groups_named(app, network, &mut form, &said.named).await?;
    if !form.is_good() {
        return Err(form.into());
    }
    let group = &who.organisation;
    let whose = Party::Group(group.id, group.name.clone());
    let new = New {
        network,
        side,
        whose,
        said,
        named,
    };
    add(app, &Keeper::OfGroup(who.clone()), made(&form, new)).await
}

/// A facilitator says the same for a group, or for the network itself.
///
/// # Errors
/// The form with what is wrong.
pub async fn make_for_network(
    app: &App,
    who: &Facilitator,
    mut form: Form,
) -> Result<AskId, AppError> {
    let (fields, network) = (AskForm::FIELDS, who.network.id);
    let side = AskForm::read_side(&mut form);
    let whose = fields.whose.read(&mut form);
    let said = read_new(&mut form, side, who.visitor.today());
    let party = if whose.is_empty() {
        Some(Party::Network)
    } else {
        let group = group_named(app, network, &mut form, (fields.whose, &whose)).await?;
        group.map(|group| Party::Group(group, whose))
    };
    let (Some(side), Some(said), Some(whose)) = (side, said, party) else {
        return Err(form.into());
    };
    let named = groups_named(app, network, &mut form, &said.named).await?;
    if !form.is_good() {
        return Err(form.into());
    }
    let new = New {
        network,
        side,
        whose,
        said,
        named,
    };
    add(app, &Keeper::OfNetwork(who.clone()), made(&form, new)).await
}

/// A group asks its network for what an action needs, as its plan says it; nobody but facilitators sees it until the group
/// says who else does. Pressed twice it asks once.
///
/// # Errors
/// [`Error::Garbled`] where the plan names nothing; [`Error::NotFound`] for a network that the group is not in.
pub async fn ask_for_action(
    app: &App,
    who: &Coordinator,
    action: &Action,
    form: &Form,
) -> Result<AskId, AppError> {
    let needed = action.plan.needed.trim();
    if needed.is_empty() {
        return Err(Error::Garbled.into());
    }
    let known = queries::ask::of_action(app, who, action.id).await?;
    let networks = queries::ask::networks(app, who).await?;
    let chosen = AskForm::FIELDS.network.typed(form).parse().ok();
    let network = networks
        .iter()
        .find(|network| Some(network.id) == chosen)
        .ok_or(AppError::Refused(Error::NotFound))?;
    let mut known = known.iter().filter(|ask| ask.network == network.id);
    if let Some(known) = known.find(|ask| ask.state == AskState::Open) {
        return Ok(known.id);
    }
    let group = &who.organisation;
    let said = AskSaid {
        words: AskWords {
            kind: AskKind::Other,
            what: needed.chars().take(ROOM as usize).collect(),
            many: String::new(),
            conditions: String::new(),
            age: String::new(),
            area: String::new(),
            until: holds_until(who.visitor.today()),
            when: When::default(),
        },
        audience: Audience::Named,
        named: Vec::new(),
        may_contact: false,
        reach: String::new(),
    };
    let new = New {
        network: network.id,
        side: Side::Ask,
        whose: Party::Group(group.id, group.name.clone()),
        said,
        named: BTreeMap::new(),
    };
    let ask = Posting {
        action: Some(action.id),
        ..made(form, new)
    };
    add(app, &Keeper::OfGroup(who.clone()), ask).await
}

/// Changes one over the version that the form names; what it said before is kept.
///
/// # Errors
/// The form with what is wrong; with [`Error::ChangedMeanwhile`] where somebody else changed it meanwhile.
pub async fn change(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    mut form: Form,
) -> Result<(), AppError> {
    let today = who.visitor().today();
    let Some(said) = AskForm::read(&mut form, ask.side, Some(&ask.said), today) else {
        return Err(form.into());
    };
    let named = groups_named(app, ask.network, &mut form, &said.named).await?;
    if !form.is_good() {
        return Err(form.into());
    }
    let changed = Posting {
        version: form.get(BASE).parse().unwrap_or(0),
        said: said.words,
        audience: said.audience,
        named,
        may_contact: said.may_contact,
        reach: said.reach,
        said_at: clock::now(),
        ..ask.clone()
    };
    if says_the_same(&changed, ask) {
        return Ok(());
    }
    if ask_wordings::save(&app.store, &changed, who.person().id).await? == Writing::Kept {
        return Ok(());
    }
    let now = asks::find(&app.store, ask.network, ask.id)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    if says_the_same(&changed, &now) {
        return Ok(());
    }
    AskForm::changed_meanwhile(&mut form, now.version);
    Err(form.into())
}

fn says_the_same(one: &Posting, other: &Posting) -> bool {
    let said = |ask: &Posting| {
        let named: Vec<OrganisationId> = ask.named.keys().copied().collect();
        (
            ask.said.clone(),
            ask.audience,
            named,
            ask.may_contact,
            ask.reach.clone(),
        )
    };
    said(one) == said(other)
}

/// Says that it still holds, for some months more, that it is over, or that it stands again.
///
/// # Errors
/// [`Error::Garbled`] for a form that says none of these; [`Error::ChangedMeanwhile`] where somebody else changed it at the
/// same moment.
pub async fn say_state(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    form: &Form,
) -> Result<(), AppError> {
    let store = &app.store;
    let today = who.visitor().today();
    let state = match form.get(STATE) {
        OVER => AskState::Over,
        STILL | AGAIN => AskState::Open,
        _ => return Err(Error::Garbled.into()),
    };
    asks::set_state(store, ask.network, ask.id, state).await?;
    // It holds for some months more, unless it holds for longer anyway, or is on once.
    let until = holds_until(today);
    if state == AskState::Open && ask.said.until < until && !ask.said.when.is_once() {
        let said = AskWords {
            until,
            ..ask.said.clone()
        };
        let held = Posting {
            said,
            said_at: clock::now(),
            ..ask.clone()
        };
        if ask_wordings::save(store, &held, who.person().id).await? != Writing::Kept {
            return Err(Error::ChangedMeanwhile.into());
        }
    }
    Ok(())
}

/// Takes it out, with the reason; it waits for a day. Pressed twice it does one thing.
///
/// # Errors
/// The form where no reason is said.
pub async fn remove(
    app: &App,
    who: &Keeper,
    ask: &Posting,
    mut form: Form,
) -> Result<(), AppError> {
    let why = RemoveAsk::FIELDS.why.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let key = (ask.network, ask.id);
    Ok(ask_removals::remove(&app.store, key, &why, who.person().id, clock::now()).await?)
}

/// Brings back what was taken out less than a day ago. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::RemovedForGood`] where its day is over, or where it was never theirs.
pub async fn bring_back(app: &App, who: &Keeper) -> Result<AskId, AppError> {
    let id: AskId = who.part("ask")?;
    let network = match who.owner() {
        Owner::Network(network) => Some(network),
        Owner::Group(group) => {
            let removed = ask_removals::of_group(&app.store, group).await?;
            let removed = removed.into_iter().find(|removed| removed.id == id);
            match removed {
                Some(removed) => Some(removed.network_id),
                // Back already.
                None => asks::find_seen(&app.store, group, id)
                    .await?
                    .filter(|ask| ask.whose.group() == Some(group))
                    .map(|ask| ask.network),
            }
        }
    };
    let network = network.ok_or(AppError::Refused(Error::RemovedForGood))?;
    if ask_removals::bring_back(&app.store, network, id).await? {
        Ok(id)
    } else {
        Err(Error::RemovedForGood.into())
    }
}

/// Takes away for good what was taken out more than a day before a moment.
pub async fn end(app: &App, now: DateTime<Utc>) -> Result<(), AppError> {
    ask_match_words::end(&app.store, now - WAITS).await?;
    Ok(ask_removals::end(&app.store, now - WAITS).await?)
}
