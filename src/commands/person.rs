//! People: the first account, signing out, inviting and joining.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock,
    commands::{
        form_key, link_secret,
        session::{self, SignedIn},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId, PersonId},
        listing::in_one_line,
        organisation::{Network, Organisation},
        password::new_password,
        person::{self, Person},
    },
    error::AppError,
    forms::{
        account::{NewPerson, SetUp},
        invitation::Invite,
        network::NewGroup,
    },
    hashing::Line,
    keys::Fresh as _,
    language::{Language, Translator},
    queries::{self, invitation::group_invitation},
    store::{
        founding,
        links::{self, Offered},
        organisations::{self, Founded, Joined},
        people,
    },
    visitor::{Coordinator, hashed, look_around_secret, secret},
};

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

/// Makes the first account, with its group or network. Signs in its person.
///
/// # Errors
/// The form with what is wrong; what [`check_set_up_key`] refuses.
pub async fn set_up(
    app: &App,
    device: Option<&str>,
    mut form: Form,
    words: Translator,
) -> Result<SignedIn, AppError> {
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
    let of = form.get(fields.place.name).to_owned();
    let (person, hash, form) = new_person(app, form, words, &of).await?;
    let joined = organisations::found(&app.store, &person, &hash, &founded, now).await?;
    if joined == Joined::Spent {
        return Err(Error::SetUpDone.into());
    }
    settled(joined, form)?;
    session::begin_first(app, &person, device).await
}

/// The person that the form describes ([`NewPerson`]), who joins the group or network of the name `of`; the hash of the
/// password, and the form without it. Nothing is stored yet.
pub(crate) async fn new_person(
    app: &App,
    mut form: Form,
    words: Translator,
    of: &str,
) -> Result<(Person, String, Form), AppError> {
    let fields = NewPerson::FIELDS;
    let name = fields.name.read(&mut form);
    let sign_in_name = person::sign_in_name(&mut form, fields.sign_in_name.name);
    let names = [name.as_str(), &sign_in_name, of];
    let password = new_password(&mut form, fields.password.name, &names);
    form.forget(fields.password.name);
    if !form.is_good() {
        return Err(form.into());
    }
    let spot = match app.hashing.spot(Line::Known) {
        Ok(spot) => spot,
        Err(busy) => {
            fields.password.refuse(&mut form, busy);
            return Err(form.into());
        }
    };
    let hash = spot.hash(password).await?;
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

/// Makes an invitation to coordinate a group, with a token that is kept nowhere, which can be used until the end of a day. The
/// same token once more is the same invitation; with another day, as long as it works, until that.
///
/// # Errors
/// [`Error::NotFound`] where it is for others to invite: whoever is let in sees what the group writes, so once somebody runs
/// it, that is for them. [`Error::AskedFirst`] while the last who ran it is asked. [`Error::LinkSpent`] once this one was
/// used.
pub async fn invite(
    app: &App,
    organisation: OrganisationId,
    by: &Person,
    token: &str,
    until: NaiveDate,
) -> Result<(), AppError> {
    let now = clock::now();
    let (hash, until) = (hashed(token), clock::end_of(until));
    match links::invite(&app.store, &hash, organisation, by.id, now, until).await? {
        Offered::Yes => Ok(()),
        Offered::NotTheirs => Err(Error::NotFound.into()),
        Offered::AskedFirst => Err(Error::AskedFirst.into()),
        Offered::Spent => Err(Error::LinkSpent.into()),
    }
}

/// Makes the invitation of a form by which a colleague comes to run the group too. Gives its token and its last day.
///
/// # Errors
/// The form with what is wrong with the day; as [`invite`].
pub async fn invite_colleague(
    app: &App,
    who: &Coordinator,
    mut form: Form,
) -> Result<(String, NaiveDate), AppError> {
    let Some(until) = Invite::read(&mut form, who.visitor.today()) else {
        return Err(form.into());
    };
    let token = link_secret(&form)?;
    invite(app, who.organisation.id, &who.person, &token, until).await?;
    Ok((token, until))
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
    device: Option<&str>,
    form: Form,
    words: Translator,
) -> Result<Option<SignedIn>, AppError> {
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
            let of = &invitation.organisation.name;
            let (person, password, form) = new_person(app, form, words, of).await?;
            let joined = links::accept(&app.store, &hash, &person, Some(&password), now).await?;
            settled(joined, form)?;
            session::begin_first(app, &person, device).await.map(Some)
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

/// The hash of a password.
///
/// # Errors
/// [`Error::Busy`]; when hashing is not possible.
pub async fn hash_password(app: &App, password: String) -> Result<String, AppError> {
    app.hashing.spot(Line::Known)?.hash(password).await
}

/// The names that stand on a person's pages, which are no password: theirs, and those of their groups and networks.
pub(crate) async fn names_of(app: &App, person: &Person) -> Result<Vec<String>, AppError> {
    let mut names = vec![person.name.clone(), person.sign_in_name.clone()];
    let groups = queries::person::groups(app, person.id).await?;
    names.extend(groups.into_iter().map(|group| group.name));
    let networks = queries::person::networks(app, person.id).await?;
    names.extend(networks.into_iter().map(|network| network.name));
    Ok(names)
}

/// Gives a person a new password, and ends their sessions and the trust in their devices. False when nobody signs in by that name.
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
    let names = names_of(app, &person).await?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let password = new_password(&mut form, field, &names);
    if !form.is_good() {
        return Err(form.into());
    }
    let hash = hash_password(app, password).await?;
    Ok(people::set_password(&app.store, person.id, &hash).await?)
}
