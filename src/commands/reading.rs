//! Who reads first what people wrote to a round of a group, and what becomes of each text.

use crate::{
    app::App,
    domain::{
        error::Error,
        form::Form,
        ids::{OrganisationId, PersonId, RoundId, TextId},
        organisation::sort_name,
        reader::Reader,
        round::{Round, TextState, blacked_out},
    },
    error::AppError,
    forms::voices::{ANOTHER_GROUP, BLACK, ChooseReader, OURSELVES, SAY, SHOW},
    queries::{
        self,
        reading::{AskedToRead, Text},
    },
    store::{readers, replies},
    visitor::Keeper,
};

/// Chooses who reads first what people wrote to a round of the group; the later word stands. Nothing changes once all is read.
///
/// # Errors
/// The form where nobody was chosen, or no group is known by the name that was typed; [`Error::NotFound`] for a network's round.
pub async fn choose(
    app: &App,
    who: &Keeper,
    round: &Round,
    mut form: Form,
) -> Result<(), AppError> {
    let group = round.owner.group();
    let group = group.ok_or(AppError::Refused(Error::NotFound))?;
    let reader = chosen(app, group, &mut form).await?;
    let (true, Some(reader)) = (form.is_good(), reader) else {
        return Err(form.into());
    };
    if queries::reading::of_own(app, round).await?.may_choose {
        let (by, today) = (who.person().id, who.visitor().today());
        readers::choose(&app.store, round.id, reader, by, today).await?;
    }
    Ok(())
}

/// Who was chosen. A name that is typed without choosing anything chooses the group of that name.
async fn chosen(
    app: &App,
    group: OrganisationId,
    form: &mut Form,
) -> Result<Option<Reader>, AppError> {
    let fields = ChooseReader::FIELDS;
    let choice = fields.reader.typed(form).to_owned();
    let name = fields.group.read(form);
    if choice == OURSELVES {
        return Ok(Some(Reader::Own));
    }
    if choice == ANOTHER_GROUP || choice.is_empty() && !name.is_empty() {
        return by_name(app, group, &name, form).await;
    }
    let networks = queries::reading::networks(app, group).await?;
    let network = networks
        .into_iter()
        .find(|network| network.can_read && network.id.to_string() == choice);
    if network.is_none() {
        fields.reader.refuse(form, Error::ChooseOne);
    }
    Ok(network.map(|network| Reader::Network(network.id)))
}

/// The one other group of this name in the networks of a group.
async fn by_name(
    app: &App,
    group: OrganisationId,
    name: &str,
    form: &mut Form,
) -> Result<Option<Reader>, AppError> {
    let field = ChooseReader::FIELDS.group;
    if name.is_empty() {
        field.refuse(form, Error::Needed);
        return Ok(None);
    }
    let known = readers::known_as(&app.store, group, &sort_name(name)).await?;
    // One group may be in several networks with this one.
    let one = known
        .first()
        .filter(|(_, first)| known.iter().all(|(_, other)| other == first));
    if one.is_none() {
        field.refuse(form, Error::ReaderUnknown);
    }
    Ok(one.map(|(network, group)| Reader::Group(*network, *group)))
}

/// Gives back what somebody was asked to read.
pub async fn decline(app: &App, who: &Keeper, asked: &AskedToRead) -> Result<(), AppError> {
    Ok(readers::decline(&app.store, asked.round_id, who.owner()).await?)
}

/// Says what becomes of one of the texts that wait and that somebody may read: shown, without the words whose boxes are ticked, or
/// held back. Of one that is not among them nothing is said, and the first word stands.
pub async fn decide(
    app: &App,
    by: PersonId,
    round: RoundId,
    waiting: &[Text],
    text: TextId,
    form: &Form,
) -> Result<(), AppError> {
    let Some(text) = waiting.iter().find(|one| one.id == text) else {
        return Ok(());
    };
    let black = form
        .all(BLACK)
        .iter()
        .filter_map(|place| place.parse().ok());
    let black: Vec<usize> = black.collect();
    let (state, shown) = if form.get(SAY) == SHOW {
        (TextState::Shown, blacked_out(&text.written, &black))
    } else {
        (TextState::Held, String::new())
    };
    Ok(replies::moderate(&app.store, round, text.id, state, &shown, by).await?)
}
