//! Files that go with what groups told meetings.

use crate::{
    app::App,
    domain::{
        enclosure::EnclosedFile,
        error::Error,
        ids::EnclosureId,
        meeting::{GroupUpdate, Notes},
    },
    error::AppError,
    store::enclosures,
    visitor::{Coordinator, Facilitator},
};

pub use crate::store::enclosures::OwnEnclosure;

/// What a group told, as the address names it, and in which place it stands.
///
/// # Errors
/// [`Error::NotFound`].
pub fn update<'a>(
    who: &Facilitator,
    notes: &'a Notes,
) -> Result<(usize, &'a GroupUpdate), AppError> {
    let nth: usize = who.part("update")?;
    let update = notes.updates.get(nth);
    Ok((nth, update.ok_or(AppError::Refused(Error::NotFound))?))
}

/// The file in the address, for those who see what it goes with.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(app: &App, who: &Facilitator) -> Result<EnclosedFile, AppError> {
    let at = (who.network.id, who.part("meeting")?);
    enclosures::find(&app.store, at, who.part("enclosure")?)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// The file in the address, for the group that told what it goes with.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_own(app: &App, who: &Coordinator) -> Result<EnclosedFile, AppError> {
    own(app, who, who.part("enclosure")?)
        .await?
        .ok_or(AppError::Refused(Error::NotFound))
}

/// A file of the group by key; none where it is gone by now.
pub async fn own(
    app: &App,
    who: &Coordinator,
    id: EnclosureId,
) -> Result<Option<EnclosedFile>, AppError> {
    Ok(enclosures::find_of_group(&app.store, who.organisation.id, id).await?)
}

/// The files of the group, those of the latest meeting first.
pub async fn of_group(app: &App, who: &Coordinator) -> Result<Vec<OwnEnclosure>, AppError> {
    Ok(enclosures::of_group(&app.store, who.organisation.id).await?)
}
