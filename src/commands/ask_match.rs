//! Putting an ask and who can meet it together, and saying what came of it.

use crate::{
    app::App,
    clock,
    commands::{ask::group_named, form_key, revision::read_out},
    domain::{
        ask::{Party, Posting, Side},
        ask_match::{AskMatch, MatchSide, MatchState},
        error::Error,
        form::Form,
        ids::{AskId, EventId, MatchId},
        removal::WAITS,
        round::Owner,
    },
    error::AppError,
    forms::ask::{AnswerAsk, PutTogether, SayOfMatch},
    keys::Fresh as _,
    queries::ask_match::MatchDetails,
    store::{
        ask_match_words::{self, WordsAt},
        ask_matches::{self, Saying},
        asks,
    },
    visitor::{Coordinator, Facilitator, Keeper},
};

/// One side of a match: an ask or an offer, or somebody who answers that of the other.
fn side(ask: Option<&Posting>, party: Party) -> MatchSide {
    MatchSide {
        party,
        ask: ask.map(|ask| ask.id),
        what: String::new(),
        reach: String::new(),
    }
}

/// An ask or an offer and who answers it, perhaps by one of their own.
fn pair(
    id: MatchId,
    ask: &Posting,
    (party, own): (Party, Option<&Posting>),
    state: MatchState,
) -> AskMatch {
    let (known, answer) = (side(Some(ask), ask.whose.clone()), side(own, party));
    let (asker, giver) = match ask.side {
        Side::Ask => (known, answer),
        Side::Offer | Side::Event | Side::Referral => (answer, known),
    };
    AskMatch {
        network: ask.network,
        id,
        kind: ask.said.kind,
        asker,
        giver,
        state,
        in_touch: state == MatchState::Made,
        proposer: None,
        changed_at: clock::now(),
    }
}

/// A group says that it can give what is asked for, or would like what is offered. Where those who said it agreed to be
/// contacted the two are in touch; otherwise a facilitator puts them in touch. Gives where it is then.
///
/// # Errors
/// The form where nothing is said; [`Error::NotFound`] where it stands no more, is the group's own, or is neither an ask nor
/// an offer.
pub async fn answer(
    app: &App,
    who: &Coordinator,
    ask: &Posting,
    mut form: Form,
) -> Result<MatchState, AppError> {
    let fields = AnswerAsk::FIELDS;
    let group = &who.organisation;
    let is_own = ask.whose.group() == Some(group.id);
    if is_own || ask.side.other().is_none() || !ask.is_current(who.visitor.today()) {
        return Err(Error::NotFound.into());
    }
    let words = fields.words.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let state = if ask.may_contact {
        MatchState::Made
    } else {
        MatchState::Proposed
    };
    let id = form_key(&form, fields.key.name, MatchId::fresh);
    let party = Party::Group(group.id, group.name.clone());
    let matched = AskMatch {
        proposer: Some(group.id),
        ..pair(id, ask, (party, None), state)
    };
    let saying = Saying {
        id: EventId::fresh(),
        state,
        words: &words,
        group: Some(group.id),
        by: who.person.id,
        now: matched.changed_at,
    };
    ask_matches::add(&app.store, &matched, &saying)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    Ok(state)
}

/// A facilitator puts two in touch: with what another offers or asks for, or with a group by its name.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] for what is neither an ask nor an offer.
pub async fn put_together(
    app: &App,
    who: &Facilitator,
    ask: &Posting,
    mut form: Form,
) -> Result<(), AppError> {
    let (fields, network) = (PutTogether::FIELDS, who.network.id);
    if ask.side.other().is_none() {
        return Err(Error::NotFound.into());
    }
    let words = fields.words.read(&mut form);
    let id = form_key(&form, fields.key.name, MatchId::fresh);
    let other = match fields.other.typed(&form).parse::<AskId>() {
        Ok(other) => asks::find(&app.store, network, other).await?,
        Err(_) => None,
    };
    let other = other.filter(|other| {
        Some(other.side) == ask.side.other()
            && other.whose != ask.whose
            && ask.is_seen_by(&other.whose)
    });
    let party = if let Some(other) = &other {
        other.whose.clone()
    } else {
        let name = fields.group.needed().read(&mut form);
        if !form.is_good() {
            return Err(form.into());
        }
        let group = group_named(app, network, &mut form, (fields.group, &name)).await?;
        match group {
            Some(group) if ask.whose.group() != Some(group) => Party::Group(group, name),
            _ => {
                if form.is_good() {
                    fields.group.refuse(&mut form, Error::GroupUnknown);
                }
                return Err(form.into());
            }
        }
    };
    if !form.is_good() {
        return Err(form.into());
    }
    let matched = pair(id, ask, (party, other.as_ref()), MatchState::Made);
    let saying = Saying {
        id: EventId::fresh(),
        state: MatchState::Made,
        words: &words,
        group: None,
        by: who.person.id,
        now: matched.changed_at,
    };
    let known = ask_matches::add(&app.store, &matched, &saying)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))?;
    // One of the two would like it already, and now they are in touch.
    if known != matched.id {
        ask_matches::say(&app.store, network, known, &saying).await?;
    }
    Ok(())
}

/// Says what came of a match, that the two are in touch, or that it is taken back. What was said before stays beside it.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] where a group would put itself in touch past the facilitator.
pub async fn say(
    app: &App,
    who: &Keeper,
    matched: &AskMatch,
    mut form: Form,
) -> Result<(), AppError> {
    let Some((state, words)) = SayOfMatch::read(&mut form) else {
        return Err(form.into());
    };
    if !matched.in_touch && who.owner().group().is_some() && state != MatchState::LetGo {
        return Err(Error::NotFound.into());
    }
    let group = match who.owner() {
        Owner::Group(group) => Some(group),
        Owner::Network(_) => None,
    };
    let saying = Saying {
        id: form_key(&form, SayOfMatch::FIELDS.key.name, EventId::fresh),
        state,
        words: &words,
        group,
        by: who.person().id,
        now: clock::now(),
    };
    Ok(ask_matches::say(&app.store, matched.network, matched.id, &saying).await?)
}

/// The words that the address names, of a match that whoever asks sees.
///
/// # Errors
/// [`Error::NotFound`] where they are not theirs to take out, or there are none.
fn words_at(who: &Keeper, details: &MatchDetails) -> Result<WordsAt, AppError> {
    let id: EventId = who.part("said")?;
    let mut said = details.said.iter();
    said.find(|said| said.id == id && said.is_mended_by(who.owner().group()))
        .map(|said| (details.matched.network, details.matched.id, said.id))
        .ok_or(AppError::Refused(Error::NotFound))
}

/// Takes out words that were a mistake, with the reason; they wait for a day. Pressed twice it does one thing.
///
/// # Errors
/// The form where no reason is said; as [`words_at`] says.
pub async fn take_out(
    app: &App,
    who: &Keeper,
    details: &MatchDetails,
    form: Form,
) -> Result<(), AppError> {
    let at = words_at(who, details)?;
    let why = read_out(form)?;
    Ok(ask_match_words::take_out(&app.store, at, &why, who.person().id, clock::now()).await?)
}

/// Brings words back that were taken out less than a day ago. Pressed twice it does one thing.
///
/// # Errors
/// [`Error::RemovedForGood`] where their day is over; as [`words_at`] says.
pub async fn bring_back(app: &App, who: &Keeper, details: &MatchDetails) -> Result<(), AppError> {
    let at = words_at(who, details)?;
    if ask_match_words::bring_back(&app.store, at, clock::now() - WAITS).await? {
        Ok(())
    } else {
        Err(Error::RemovedForGood.into())
    }
}
