//! Bringing a list of groups into a network: read, its columns matched, checked, added, and taken away again.

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::{Form, NAME},
        ids::ImportId,
        listing::{Matching, in_one_line, source::Wanted},
    },
    error::AppError,
    forms::network::{AddListed, BringList, Columns, MendListed, Reading},
    keys::Fresh as _,
    queries::import::{DryRun, Import, ImportState, dry_run, find, in_use},
    spreadsheet,
    store::imports::{self, ReadFile, adding},
    visitor::Facilitator,
};

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
    let wanted = Wanted::default();
    let read = match file {
        Some(file) => read_now(app, file.bytes, wanted, spreadsheet::read).await?,
        None if pasted.trim().is_empty() => Err(Error::ListNothing),
        None => read_now(app, pasted.into_bytes(), wanted, read_pasted).await?,
    };
    let file = match read {
        Ok(file) => file,
        Err(error) => {
            field.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    let (network, by, now) = (who.network.id, who.person.id, clock::now());
    let name = name.unwrap_or_default();
    let mut import = form_key(&form, FIELDS.key.name, ImportId::fresh);
    if !imports::keep(&app.store, network, import, &name, &file, by, now).await? {
        // The page was gone back to after its list had been added: another list.
        import = ImportId::fresh();
        imports::keep(&app.store, network, import, &name, &file, by, now).await?;
    }
    Ok(import)
}

/// Reads the file of a list another way, and guesses anew what its columns are.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] where the file is gone, or the groups are in the register.
pub async fn read_again(
    app: &App,
    who: &Facilitator,
    import: &Import,
    mut form: Form,
) -> Result<(), AppError> {
    const FIELDS: Reading = Reading::FIELDS;
    let (network, id) = (who.network.id, import.told.id);
    let bytes = imports::file_bytes(&app.store, network, id).await?;
    let bytes = bytes.ok_or(AppError::Refused(Error::NotFound))?;
    let wanted = Reading::read(&form);
    // What was pasted has no name.
    let how = if import.told.file_name.is_empty() {
        read_pasted
    } else {
        spreadsheet::read
    };
    let file = match read_now(app, bytes, wanted, how).await? {
        Ok(file) => file,
        Err(error) => {
            FIELDS.headings.refuse(&mut form, error);
            return Err(form.into());
        }
    };
    // Where other cells came of it, the row of the headings is another too.
    let chosen = Reading::headings(&form).filter(|_| file.listing == import.listing);
    let matching = chosen.map_or_else(
        || Matching::guess(&file.listing),
        |headings| Matching::guess_below(&file.listing, headings),
    );
    Ok(imports::keep_reading(&app.store, network, id, &file, &matching).await?)
}

/// What was pasted is text in the letters of the page.
fn read_pasted(bytes: &[u8], wanted: &Wanted) -> Result<spreadsheet::Read, Error> {
    spreadsheet::read_pasted(&String::from_utf8_lossy(bytes), wanted)
}

/// Reads where others need not wait for it, a few at once: whoever comes then is told so, rather than kept waiting. What
/// the reader stumbles over is a damaged file.
async fn read_now(
    app: &App,
    bytes: Vec<u8>,
    wanted: Wanted,
    how: fn(&[u8], &Wanted) -> Result<spreadsheet::Read, Error>,
) -> Result<Result<ReadFile, Error>, AppError> {
    let Ok(turn) = app.readers.clone().try_acquire_owned() else {
        return Ok(Err(Error::ListInTurn));
    };
    let read = move || {
        // Held until the work is done, also when nobody waits for it any more.
        let _turn = turn;
        let spreadsheet::Read { listing, found } = how(&bytes, &wanted)?;
        Ok(ReadFile {
            bytes,
            wanted,
            listing,
            found,
        })
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

/// Keeps what the columns mean, and which rows are no groups. False where the list is read another way by now.
///
/// # Errors
/// The form with what is wrong: no name, or a fact twice.
pub async fn match_columns(
    app: &App,
    who: &Facilitator,
    import: &Import,
    mut form: Form,
) -> Result<bool, AppError> {
    let seen = Columns::FIELDS.reading.typed(&form);
    if !seen.is_empty() && seen != import.reading() {
        return Ok(false);
    }
    let matching = Columns::read(&mut form, import.listing.width(), &import.matching);
    if !form.is_good() {
        return Err(form.into());
    }
    imports::match_columns(&app.store, who.network.id, import.told.id, &matching).await?;
    Ok(true)
}

/// Keeps the names that were mended on the page, and which rows are another group of their name.
pub async fn mend(
    app: &App,
    who: &Facilitator,
    import: &Import,
    form: &Form,
) -> Result<(), AppError> {
    let matching = MendListed::read(form, &import.matching);
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
    let seen = FIELDS.columns.typed(form) == import.seen(who.visitor.words)
        && FIELDS.groups.typed(form) == checked.groups.len().to_string();
    if !whole || !seen || checked.groups.is_empty() {
        return Ok(false);
    }
    let (network, by) = (&who.network, who.person.id);
    let (id, columns, groups) = (import.told.id, &import.columns, &checked.groups);
    let another = &import.matching.another;
    Ok(adding::add(
        &app.store,
        network,
        id,
        columns,
        another,
        groups,
        by,
        clock::now(),
    )
    .await?)
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
