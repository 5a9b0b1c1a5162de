//! People: the first account, signing in and out, inviting and joining.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use chrono::TimeDelta;

use crate::{
    app::App,
    clock,
    commands::form_key,
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId, PersonId},
        listing::in_one_line,
        organisation::{Network, Organisation},
        person::{self, Person},
    },
    error::AppError,
    forms::{
        Field,
        account::{ChangePassword, NewPerson, SetUp, SignIn},
        network::NewGroup,
    },
    keys::Fresh as _,
    language::{Language, Translator},
    queries::invitation::group_invitation,
    store::{
        founding,
        links::{self, Offered},
        organisations::{self, Founded, Joined},
        people,
    },
    visitor::{IDLE, hashed, look_around_secret, secret},
};

/// How long an invitation can be used.
pub const INVITATION: TimeDelta = TimeDelta::days(14);

/// Makes the key of a set-up link, which opens as those of earlier starts and of other servers of this database do. None
/// once the server is founded.
pub async fn make_set_up_key(app: &App) -> Result<Option<String>, AppError> {
    let key = secret()?;
    let is_new = founding::add_set_up_key(&app.store, &hashed(&key), clock::now()).await?;
    Ok(is_new.then_some(key))
}

/// Refuses a set-up link that is not of this server, or whose work is done.
///
/// # Errors
/// [`Error::SetUpDone`] once the server is founded, or else [`Error::LinkSpent`].
pub async fn check_set_up_key(app: &App, key: &str) -> Result<(), AppError> {
    if founding::opens(&app.store, &hashed(key)).await? {
        return Ok(());
    }
    let is_founded = founding::is_founded(&app.store).await?;
    Err(if is_founded {
        Error::SetUpDone.into()
    } else {
        Error::LinkSpent.into()
    })
}

/// Starts a session of a made-up person, for whoever looks around before the server is founded. Gives its token.
///
/// # Errors
/// [`Error::LookAroundOver`] once there is a real group or network.
pub async fn look_around(app: &App, person: PersonId) -> Result<String, AppError> {
    let token = look_around_secret()?;
    founding::begin_look_around(&app.store, &hashed(&token), person, clock::now())
        .await?
        .then_some(token)
        .ok_or(AppError::Refused(Error::LookAroundOver))
}

/// Makes the first account, with its group or network. Gives the token of a new session.
///
/// # Errors
/// The form with what is wrong; what [`check_set_up_key`] refuses.
pub async fn set_up(app: &App, mut form: Form, words: Translator) -> Result<String, AppError> {
    check_set_up_key(app, form.get("key")).await?;
    let fields = SetUp::FIELDS;
    let is_network = match fields.kind.typed(&form) {
        "group" => false,
        "network" => true,
        _ => {
            fields.kind.refuse(&mut form, Error::ChooseOne);
            false
        }
    };
    let place = fields.place.read(&mut form);
    let now = clock::now();
    let founded = if is_network {
        Founded::Network(Network {
            id: NetworkId::fresh(),
            name: place,
            is_made_up: false,
        })
    } else {
        Founded::Group(Organisation {
            id: OrganisationId::fresh(),
            name: place,
            is_made_up: false,
            created_at: now,
        })
    };
    let (person, hash, form) = new_person(app, form, words).await?;
    let joined = organisations::found(&app.store, &person, &hash, &founded, now).await?;
    if joined == Joined::Spent {
        return Err(Error::SetUpDone.into());
    }
    settled(joined, form)?;
    begin_session(app, person.id).await
}

/// The person that the form describes ([`NewPerson`]), the hash of the password, and the form
/// without it. Nothing is stored yet.
pub(crate) async fn new_person(
    app: &App,
    mut form: Form,
    words: Translator,
) -> Result<(Person, String, Form), AppError> {
    let fields = NewPerson::FIELDS;
    let name = fields.name.read(&mut form);
    let sign_in_name = person::sign_in_name(&mut form, fields.sign_in_name.name);
    let password = person::new_password(&mut form, fields.password.name, &sign_in_name);
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    let hash = hash_password(app, password).await?;
    let language = Some(words.0.tag().to_owned());
    Ok((
        Person {
            id: PersonId::fresh(),
            name,
            sign_in_name,
            language,
        },
        hash,
        form,
    ))
}

/// What became of joining, for the person.
pub(crate) fn settled(joined: Joined, mut form: Form) -> Result<(), AppError> {
    match joined {
        Joined::Yes => Ok(()),
        Joined::Spent => Err(Error::LinkSpent.into()),
        Joined::NameTaken => {
            let field = NewPerson::FIELDS.sign_in_name;
            field.refuse(&mut form, Error::SignInNameTaken);
            Err(form.into())
        }
    }
}

/// Checks name and password. Gives the token of a new session.
///
/// # Errors
/// The form, without the password, when they do not match or were tried too often.
pub async fn sign_in(app: &App, mut form: Form) -> Result<String, AppError> {
    let fields = SignIn::FIELDS;
    let name = fields.sign_in_name.read(&mut form).to_lowercase();
    let password = fields.password.typed(&form).to_owned();
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    if let Err(error) = app.count_try(&name).await {
        fields.sign_in_name.refuse(&mut form, error);
        return Err(form.into());
    }
    let found = people::by_sign_in_name(&app.store, &name).await?;
    let hash = found.as_ref().map(|(_, hash)| hash.clone());
    let matches = verify_password(app, password, hash).await?;
    match found {
        Some((person, _)) if matches => {
            app.forget_tries(&name).await;
            begin_session(app, person.id).await
        }
        _ => {
            fields.sign_in_name.refuse(&mut form, Error::SignInMismatch);
            Err(form.into())
        }
    }
}

/// Replaces the password of a person who knows the present one; ends all sessions and gives the token of a new one.
///
/// # Errors
/// The form with what is wrong.
pub async fn change_password(
    app: &App,
    person: &Person,
    mut form: Form,
) -> Result<String, AppError> {
    let fields = ChangePassword::FIELDS;
    let present = fields.present.typed(&form).to_owned();
    form.forget(fields.present.name);
    if let Err(error) = app.count_try(&person.sign_in_name).await {
        fields.present.refuse(&mut form, error);
        return Err(form.into());
    }
    let hash = people::by_sign_in_name(&app.store, &person.sign_in_name)
        .await?
        .map(|(_, hash)| hash);
    if !verify_password(app, present, hash).await? {
        fields.present.refuse(&mut form, Error::PasswordMismatch);
    }
    let password = person::new_password(&mut form, fields.password.name, &person.sign_in_name);
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    app.forget_tries(&person.sign_in_name).await;
    let hash = hash_password(app, password).await?;
    people::set_password(&app.store, person.id, &hash).await?;
    begin_session(app, person.id).await
}

/// Starts a session of a person and gives its token.
///
/// # Errors
/// When the database cannot write.
pub async fn begin_session(app: &App, person: PersonId) -> Result<String, AppError> {
    let token = secret()?;
    let now = clock::now();
    people::begin_session(&app.store, &hashed(&token), person, now, now - IDLE).await?;
    Ok(token)
}

/// Keeps the language that a person chose.
pub async fn choose_language(
    app: &App,
    person: &Person,
    language: Language,
) -> Result<(), AppError> {
    Ok(people::set_language(&app.store, person.id, language.tag()).await?)
}

/// Ends a session.
///
/// # Errors
/// When the database cannot write.
pub async fn sign_out(app: &App, token: &str) -> Result<(), AppError> {
    Ok(people::end_session(&app.store, &hashed(token)).await?)
}

/// Makes an invitation to coordinate a group. Gives its secret, which is kept nowhere.
///
/// # Errors
/// [`Error::NotFound`] where it is for others to invite: whoever is let in sees what the group writes, so once somebody runs
/// it, that is for them. [`Error::AskedFirst`] while the last who ran it is asked.
pub async fn invite(
    app: &App,
    organisation: OrganisationId,
    by: &Person,
) -> Result<String, AppError> {
    let token = secret()?;
    let now = clock::now();
    let (hash, until) = (hashed(&token), now + INVITATION);
    match links::invite(&app.store, &hash, organisation, by.id, now, until).await? {
        Offered::Yes => Ok(token),
        Offered::NotTheirs => Err(Error::NotFound.into()),
        Offered::AskedFirst => Err(Error::AskedFirst.into()),
    }
}

/// Uses an invitation: a person with an account, or a new one from the form, coordinates the group from now on. Gives
/// the token of a new session for a new person.
///
/// # Errors
/// The form with what is wrong; [`Error::LinkSpent`]; [`Error::MadeUpPerson`] where the group is real.
pub async fn join(
    app: &App,
    token: &str,
    person: Option<&Person>,
    form: Form,
    words: Translator,
) -> Result<Option<String>, AppError> {
    let invitation = group_invitation(app, token).await?;
    if !invitation.organisation.is_made_up && person.is_some_and(Person::is_made_up) {
        return Err(Error::MadeUpPerson.into());
    }
    let (hash, now) = (hashed(token), clock::now());
    match person {
        Some(person) => {
            let joined = links::accept(&app.store, &hash, person, None, now).await?;
            settled(joined, form).map(|()| None)
        }
        None => {
            let (person, password, form) = new_person(app, form, words).await?;
            let joined = links::accept(&app.store, &hash, &person, Some(&password), now).await?;
            settled(joined, form)?;
            begin_session(app, person.id).await.map(Some)
        }
    }
}

/// Adds a group to a network; to a made-up one, a made-up group.
///
/// # Errors
/// The form with what is wrong; [`Error::NotFound`] when its key is another group's.
pub async fn add_group(
    app: &App,
    network: &Network,
    mut form: Form,
) -> Result<OrganisationId, AppError> {
    let is_made_up = network.is_made_up;
    let network = network.id;
    let name = in_one_line(&NewGroup::FIELDS.name.read(&mut form));
    let id = form_key(&form, NewGroup::FIELDS.key.name, OrganisationId::fresh);
    let known = organisations::known_as(&app.store, network, &name).await?;
    if known.iter().any(|known| *known != id) && !NewGroup::FIELDS.another.has(&form, "yes") {
        NewGroup::FIELDS.name.refuse(&mut form, Error::GroupKnown);
    }
    if !form.is_good() {
        return Err(form.into());
    }
    let mut group = Organisation {
        id,
        name,
        is_made_up,
        created_at: clock::now(),
    };
    if organisations::add(&app.store, &group, Some(network), None).await? {
        return Ok(group.id);
    }
    match organisations::member(&app.store, network, group.id).await? {
        // The same form once more.
        Some(known) if known.name == group.name => Ok(group.id),
        // The same page filled in anew is another group.
        Some(_) => {
            group.id = OrganisationId::fresh();
            organisations::add(&app.store, &group, Some(network), None).await?;
            Ok(group.id)
        }
        // The key belongs to someone else's group.
        None => Err(Error::NotFound.into()),
    }
}

/// Argon2id with 19 MiB, two passes and one lane (OWASP password storage recommendation); the defaults of the crate.
///
/// # Errors
/// When hashing is not possible.
pub async fn hash_password(app: &App, password: String) -> Result<String, AppError> {
    let turn = app.turn().await?;
    tokio::task::spawn_blocking(move || {
        // Held until the work is done, also when nobody waits for it any more.
        let _turn = turn;
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
            .map_err(|error| AppError::Internal(error.to_string()))
    })
    .await?
}

/// Whether the password fits the hash. Takes as long when there is no such person, so that nobody learns who is here.
async fn verify_password(
    app: &App,
    password: String,
    hash: Option<String>,
) -> Result<bool, AppError> {
    let Some(hash) = hash else {
        hash_password(app, password).await?;
        return Ok(false);
    };
    let turn = app.turn().await?;
    tokio::task::spawn_blocking(move || {
        // Held until the work is done, also when nobody waits for it any more.
        let _turn = turn;
        PasswordHash::new(&hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        })
    })
    .await
    .map_err(AppError::from)
}

/// Gives a person a new password and ends their sessions. False when nobody signs in by that name.
///
/// # Errors
/// A form whose problem says what is wrong with the password.
pub async fn reset_password(
    app: &App,
    sign_in_name: &str,
    password: &str,
) -> Result<bool, AppError> {
    let name = sign_in_name.trim().to_lowercase();
    let Some((person, _)) = people::by_sign_in_name(&app.store, &name).await? else {
        return Ok(false);
    };
    let field = NewPerson::FIELDS.password.name;
    let mut form = Form::new([(field.to_owned(), password.to_owned())]);
    let password = person::new_password(&mut form, field, &name);
    if !form.is_good() {
        return Err(form.into());
    }
    let hash = hash_password(app, password).await?;
    Ok(people::set_password(&app.store, person.id, &hash).await?)
}

/// Asks a person who has signed in for their password, before what cannot be undone. Gives the form without it.
///
/// # Errors
/// The form with what is wrong, when it is not their password or was tried too often.
pub(crate) async fn confirm(
    app: &App,
    person: &Person,
    mut form: Form,
    field: Field,
) -> Result<Form, AppError> {
    let password = field.typed(&form).to_owned();
    form.forget(field.name);
    if let Err(error) = app.count_try(&person.sign_in_name).await {
        field.refuse(&mut form, error);
        return Err(form.into());
    }
    let found = people::by_sign_in_name(&app.store, &person.sign_in_name).await?;
    if !verify_password(app, password, found.map(|(_, hash)| hash)).await? {
        field.refuse(&mut form, Error::PasswordMismatch);
        return Err(form.into());
    }
    app.forget_tries(&person.sign_in_name).await;
    Ok(form)
}
