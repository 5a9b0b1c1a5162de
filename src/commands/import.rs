//! Bringing a list of groups into a network: read, its columns matched, checked, added, and taken away again.

use tokio::sync::Semaphore;

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::{Form, NAME},
        ids::ImportId,
        listing::{Listing, in_one_line},
    },
    error::AppError,
    forms::network::{AddListed, BringList, Columns},
    keys::Fresh as _,
    queries::import::{DryRun, Import, ImportState, dry_run, find, in_use},
    spreadsheet,
    store::imports::{self, adding},
    visitor::Facilitator,
};

/// Files read at once; each may take some tens of megabytes while it is read.
static READING: Semaphore = Semaphore::const_new(2);

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct UploadedFile {
    /// Its name on the person's device.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Reads a list from a file or, without one, from what was pasted, and keeps it.
///
/// # Errors
/// The form with what is wrong.
pub async fn bring(
    app: &App,
    who: &Facilitator,
    mut form: Form,
    file: Option<UploadedFile>,
) -> Result<ImportId, AppError> {
    const FIELDS: BringList = BringList::FIELDS;
    let pasted = FIELDS.list.typed(&form).to_owned();
    let field = if form.all(FIELDS.list.name).is_empty() {
        FIELDS.file
    } else {
        FIELDS.list
    };
    let name = file.as_ref().map(|file| shown_name(&file.name));
    let read = match file {
        Some(file) => read_in_turn(move || spreadsheet::read(&file.bytes)).await?,
        None if pasted.trim().is_empty() => Err(Error::ListNothing),
        None => read_in_turn(move || spreadsheet::read_pasted(&pasted)).await?,
    };
    let listing = match read {
        Ok(listing) => listing,
        Err(error) => {
            field.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    let (network, by, now) = (who.network.id, who.person.id, clock::now());
    let name = name.unwrap_or_default();
    let mut import = form_key(&form, FIELDS.key.name, ImportId::fresh);
    if !imports::keep(&app.store, network, import, &name, &listing, by, now).await? {
        // The page was gone back to after its list had been added: another list.
        import = ImportId::fresh();
        imports::keep(&app.store, network, import, &name, &listing, by, now).await?;
    }
    Ok(import)
}

/// Reads where others need not wait for it. What the reader stumbles over is a damaged file.
async fn read_in_turn(
    read: impl FnOnce() -> Result<Listing, Error> + Send + 'static,
) -> Result<Result<Listing, Error>, AppError> {
    let turn = READING.acquire().await;
    let turn = turn.map_err(|error| AppError::Internal(error.to_string()))?;
    let read = move || {
        // Held until the work is done, also when nobody waits for it any more.
        let _turn = turn;
        read()
    };
    match tokio::task::spawn_blocking(read).await {
        Ok(read) => Ok(read),
        Err(error) if error.is_panic() => Ok(Err(Error::ListBroken)),
        Err(error) => Err(error.into()),
    }
}

/// The last part of a file's name, in what people can see of it.
fn shown_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen = name.chars().filter(|c| !c.is_control());
    in_one_line(&seen.take(NAME as usize).collect::<String>())
}

/// Keeps what the columns mean.
///
/// # Errors
/// The form with what is wrong: no name, or a fact twice.
pub async fn match_columns(
    app: &App,
    who: &Facilitator,
    import: &Import,
    mut form: Form,
) -> Result<(), AppError> {
    let matching = Columns::read(&mut form, import.listing.width());
    if !form.is_good() {
        return Err(form.into());
    }
    Ok(imports::match_columns(&app.store, who.network.id, import.told.id, &matching).await?)
}

/// Adds the groups of a list; once, however often it is asked for. False where what the person saw on the page before
/// holds no more.
///
/// # Errors
/// [`Error::NotFound`] for a list of another network.
pub async fn add(app: &App, who: &Facilitator, form: &Form) -> Result<bool, AppError> {
    let import = find(app, who).await?;
    if import.told.state() == ImportState::Added || add_as_seen(app, who, &import, form).await? {
        return Ok(true);
    }
    // Two at once: the one that came second finds it done.
    Ok(find(app, who).await?.told.state() == ImportState::Added)
}

async fn add_as_seen(
    app: &App,
    who: &Facilitator,
    import: &Import,
    form: &Form,
) -> Result<bool, AppError> {
    const FIELDS: AddListed = AddListed::FIELDS;
    let Some(DryRun { checked, .. }) = dry_run(app, who, import).await? else {
        return Ok(false);
    };
    let whole = checked.problems.is_empty() || FIELDS.leave.has(form, "1");
    let seen = FIELDS.columns.typed(form) == import.columns
        && FIELDS.groups.typed(form) == checked.groups.len().to_string();
    if !whole || !seen || checked.groups.is_empty() {
        return Ok(false);
    }
    let (network, by) = (&who.network, who.person.id);
    let (id, columns, groups) = (import.told.id, &import.columns, &checked.groups);
    Ok(adding::add(&app.store, network, id, columns, groups, by, clock::now()).await?)
}

/// Takes the groups of a list away again; gives the names of those in use where it cannot.
pub async fn undo(app: &App, who: &Facilitator, import: &Import) -> Result<Vec<String>, AppError> {
    if import.told.state() != ImportState::Added {
        return Ok(Vec::new());
    }
    let (network, id) = (who.network.id, import.told.id);
    if adding::undo(&app.store, network, id, who.person.id, clock::now()).await? {
        return Ok(Vec::new());
    }
    in_use(app, who, import).await
}
