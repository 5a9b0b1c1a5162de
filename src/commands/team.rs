//! A team whose people answer each on their own: opened, joined, answered.

use chrono::{DurationRound as _, NaiveDate, TimeDelta};

use crate::{
    app::App,
    clock,
    commands::{
        audit::{AnswerSaved, typed_answer},
        form_key, link_secret, save_key,
    },
    domain::{
        audit::{AnswerSheet, Audit},
        error::Error,
        form::Form,
        ids::{AuditId, ContributorId, SaveId},
        invitation::InvitationCode,
        presence::Role,
        team::{
            Answering, BACK_FOR, Contributor, ContributorKind, Device, JoinCode, OPEN_FOR, Team,
            WRONG_WORDS_A_DAY, words_back,
        },
    },
    error::AppError,
    forms::{
        audit::{BASE, PaperRow, SAVE, TYPED_BY},
        team::{CONTRIBUTOR, ChangeTeam, ComeBack, JoinTeam, TAKES_NEW, TypeCode, TypeInPaper},
    },
    keys::Fresh as _,
    queries::{
        invitation::group_invitation,
        team::{Way, answer_key},
    },
    store::{
        answers::{self, AnswerKey, Save},
        contributors::{self, ByWords, Joining, KnownDevice},
        rounds, teams,
    },
    visitor::{Answerer, Coordinator, Visitor, hashed, random_bytes},
};

/// Codes that open nothing and were tried on this server within an hour, after which whoever types another hears of it. A
/// right code is never kept waiting: with 25⁸ codes and a thousand open teams, ten thousand tries find one with a chance of
/// one in fifteen thousand.
const WRONG_AN_HOUR: i32 = 10_000;

/// Sets how an audit is answered.
///
/// # Errors
/// [`Error::AnsweringBegun`] once somebody has answered on their own, or the audit is closed.
pub async fn set_answering(
    app: &App,
    who: &Coordinator,
    audit: AuditId,
    answering: Answering,
) -> Result<(), AppError> {
    let fresh = Team {
        code: JoinCode::from_random(random_bytes()?),
        until: who.visitor.today() + OPEN_FOR,
        takes_new: true,
        shown_at: None,
    };
    let (group, by) = (who.organisation.id, who.person.id);
    let is_set = teams::set_answering(&app.store, group, audit, answering, &fresh, by).await?;
    if is_set {
        Ok(())
    } else {
        Err(Error::AnsweringBegun.into())
    }
}

/// Changes how long a team answers, and whether it takes new people.
///
/// # Errors
/// The form with what is wrong with the day.
pub async fn change(
    app: &App,
    who: &Coordinator,
    audit: &Audit,
    mut form: Form,
) -> Result<(), AppError> {
    let fields = ChangeTeam::FIELDS;
    let today = who.visitor.today();
    let until = fields.until.read_day(&mut form, today);
    if until.is_some_and(|day| day < today) {
        fields.until.refuse(&mut form, Error::DayGone);
    }
    let takes_new = fields.takes_new.has(&form, TAKES_NEW);
    let (true, Some(until)) = (form.is_good(), until) else {
        return Err(form.into());
    };
    Ok(teams::change(
        &app.store,
        audit.organisation_id,
        audit.id,
        until,
        takes_new,
    )
    .await?)
}

/// Takes somebody out of a team, with all they answered. What was told of the team stays.
pub async fn take_out(
    app: &App,
    audit: &Audit,
    contributor: ContributorId,
) -> Result<(), AppError> {
    Ok(contributors::take_out(&app.store, audit.organisation_id, audit.id, contributor).await?)
}

/// Where the code of the form leads: to a team or a round of voices, over or not, or into a group.
///
/// # Errors
/// The form with [`Error::CodeShape`], [`Error::CodeUnknown`] or [`Error::CodesTried`].
pub async fn type_code(app: &App, mut form: Form) -> Result<Opens, AppError> {
    let field = TypeCode::FIELDS.code;
    let typed = field.read(&mut form);
    if !form.is_good() {
        return Err(form.into());
    }
    let opens = match (InvitationCode::read(&typed), JoinCode::read(&typed)) {
        (Some(code), _) => invites(app, code).await?,
        (None, Some(code)) => opens(app, code).await?,
        (None, None) => {
            field.refuse(&mut form, Error::CodeShape);
            return Err(form.into());
        }
    };
    if opens.is_none() {
        field.refuse(&mut form, tried_wrong(app).await?);
    }
    opens.ok_or_else(|| form.into())
}

/// The group into which a code invites; none where it does not, or no more.
async fn invites(app: &App, code: InvitationCode) -> Result<Option<Opens>, AppError> {
    match group_invitation(app, code.as_str()).await {
        Ok(_) => Ok(Some(Opens::Group(code))),
        Err(AppError::Refused(Error::LinkSpent)) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// The team or the round of a code.
async fn opens(app: &App, code: JoinCode) -> Result<Option<Opens>, AppError> {
    let team = teams::by_code(&app.store, &code, clock::now() - BACK_FOR).await?;
    if team.is_some() {
        return Ok(Some(Opens::Team(code)));
    }
    let round = rounds::by_code(&app.store, &code).await?;
    Ok(round.map(|_| Opens::Round(code)))
}

/// What a code opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A group, for whoever is invited to run it.
    Group(InvitationCode),
    /// A team whose people answer an audit each on their own.
    Team(JoinCode),
    /// A round of voices.
    Round(JoinCode),
}

/// Notes that a code opens nothing, and says what to tell of it.
pub async fn tried_wrong(app: &App) -> Result<Error, AppError> {
    let now = clock::now();
    let hour = now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now);
    let wrong = teams::tried_wrong(&app.store, hour).await?;
    Ok(if wrong > WRONG_AN_HOUR {
        Error::CodesTried
    } else {
        Error::CodeUnknown
    })
}

/// What a device is given that answers for a contributor.
#[derive(Debug)]
pub struct Entered {
    /// By what the device is known; none for somebody who answers by their account on a device of their own.
    pub token: Option<String>,
    /// Whether the device is passed round.
    pub is_shared: bool,
}

/// Joins a team, as a guest or by one's account.
///
/// # Errors
/// The form with what is wrong; [`Error::TeamClosed`] or [`Error::TeamFull`].
pub async fn join(
    app: &App,
    visitor: &Visitor,
    way: &Way,
    mut form: Form,
) -> Result<Entered, AppError> {
    let fields = JoinTeam::FIELDS;
    let name = fields.name.read(&mut form);
    let role = JoinTeam::role(&form);
    if role.is_none() {
        fields.role.refuse(&mut form, Error::ChooseOne);
    }
    let account = visitor.person.as_ref();
    let device = JoinTeam::device(&form);
    if device.is_none() {
        fields.device.refuse(&mut form, Error::ChooseOne);
    }
    let (true, Some(role), Some(device)) = (form.is_good(), role, device) else {
        return Err(form.into());
    };
    let token = link_secret(&form)?;
    let hash = hashed(&token);
    let is_shared = device == Device::Shared;
    let who = Contributor {
        organisation: way.organisation.id,
        audit: way.audit.id,
        id: form_key(&form, CONTRIBUTOR, ContributorId::random),
        kind: account.map_or(ContributorKind::Guest, |_| ContributorKind::Account),
        person: account.map(|person| person.id),
        name: account.map_or(name, |person| person.name.clone()),
        role,
    };
    // On a phone of their own, somebody with an account is known by that.
    let needs_token = account.is_none() || is_shared;
    let known = needs_token.then_some(KnownDevice {
        token_hash: &hash,
        is_shared,
    });
    match contributors::join(&app.store, &who, known, visitor.today()).await? {
        Joining::Joined => Ok(Entered {
            token: needs_token.then_some(token),
            is_shared,
        }),
        Joining::Closed => Err(Error::TeamClosed.into()),
        Joining::Full => Err(Error::TeamFull.into()),
    }
}

/// Lets somebody go on, on another device, by their three words.
///
/// # Errors
/// The form with what is wrong, as [`Error::WordsUnknown`] or [`Error::WordsTried`].
pub async fn come_back(
    app: &App,
    way: &Way,
    today: NaiveDate,
    mut form: Form,
) -> Result<Entered, AppError> {
    let fields = ComeBack::FIELDS;
    let typed = fields.words.read(&mut form);
    let device = Device::read(fields.device.typed(&form));
    if device.is_none() {
        fields.device.refuse(&mut form, Error::ChooseOne);
    }
    let (true, Some(device)) = (form.is_good(), device) else {
        return Err(form.into());
    };
    let audit = (way.organisation.id, way.audit.id);
    let found = match words_back(&typed) {
        Some(words) => {
            let (hash, tries) = (hash_of_words(way, &words), (today, WRONG_WORDS_A_DAY));
            contributors::by_words(&app.store, audit, &hash, tries).await?
        }
        None => ByWords::Nowhere,
    };
    let who = match found {
        ByWords::In(who) => who,
        ByWords::Nowhere => {
            fields.words.refuse(&mut form, Error::WordsUnknown);
            return Err(form.into());
        }
        ByWords::TriedTooOften => {
            fields.words.refuse(&mut form, Error::WordsTried);
            return Err(form.into());
        }
    };
    let token = link_secret(&form)?;
    let is_shared = device == Device::Shared;
    let hash = hashed(&token);
    let device = KnownDevice {
        token_hash: &hash,
        is_shared,
    };
    contributors::know_device(&app.store, &who, device).await?;
    Ok(Entered {
        token: Some(token),
        is_shared,
    })
}

/// What is kept of three words: they are few, so the audit goes in with them and one list of hashes fits no other.
fn hash_of_words(way: &Way, words: &str) -> String {
    hashed(&format!("{} {words}", way.audit.id))
}

/// Three new words for a contributor to come back with; those before lead nowhere.
///
/// # Errors
/// When the machine has no randomness to give.
pub async fn new_words(app: &App, who: &Answerer) -> Result<String, AppError> {
    loop {
        let words = who.words().words_back(random_bytes()?);
        let compared = words_back(&words).unwrap_or_default();
        let hash = hashed(&format!("{} {compared}", who.contributor.audit));
        if contributors::set_words(&app.store, &who.contributor, &hash).await? {
            return Ok(words);
        }
    }
}

/// A device answers for nobody any more; `token` is by what it was known.
pub async fn finish_here(app: &App, token: &str) -> Result<(), AppError> {
    Ok(contributors::forget_device(&app.store, &hashed(token)).await?)
}

/// Saves an answer of a contributor. A draft is saved too; what is wrong with it is asked afterwards.
///
/// # Errors
/// The form when a text is too long or the choice is not on the scale, [`Error::TypedByAnother`] when its page was opened
/// by another of the team on the same device; nothing is saved then.
pub async fn answer(
    app: &App,
    who: &Answerer,
    sheet: &AnswerSheet,
    statement: &str,
    mut form: Form,
) -> Result<AnswerSaved, AppError> {
    let typed_by = form.get(TYPED_BY);
    if !typed_by.is_empty() && typed_by != who.contributor.id.to_string() {
        return Err(Error::TypedByAnother.into());
    }
    let answer = typed_answer(&mut form, sheet, statement);
    if !form.is_good() {
        return Err(form.into());
    }
    let save = Save {
        id: save_key(&form),
        base: form.get(BASE).parse().unwrap_or(0),
        answer: &answer,
        typed_by: None,
        at: clock::now(),
    };
    let key = answer_key(who, statement);
    let outcome = answers::save(&app.store, key, save, who.visitor.today()).await?;
    Ok(AnswerSaved { outcome, answer })
}

/// Types in the paper of one person, who becomes a contributor. It is kept who typed it in; a form sent twice does it once.
///
/// # Errors
/// The form with what is wrong, also where no row says anything; with [`Error::AnsweringOver`] or [`Error::TeamFull`].
pub async fn type_in_paper(
    app: &App,
    who: &Coordinator,
    sheet: &AnswerSheet,
    mut form: Form,
) -> Result<(), AppError> {
    let fields = TypeInPaper::FIELDS;
    let name = fields.name.read(&mut form);
    let role = Role::read(fields.role.typed(&form));
    if role.is_none() {
        fields.role.refuse(&mut form, Error::ChooseOne);
    }
    let scale = &sheet.questionnaire.scale;
    let mut rows = Vec::new();
    for (_, statement) in sheet.statements() {
        let row = PaperRow::read(&mut form, &statement.id, scale);
        if !row.is_empty() {
            rows.push((statement.id.as_str(), row));
        }
    }
    let first = sheet.statements().next();
    if let (true, Some((_, first))) = (rows.is_empty() && form.is_good(), first) {
        let choice = PaperRow::name(&first.id, PaperRow::FIELDS.choice.name);
        form.refuse(&choice, Error::ChooseOne);
    }
    let (true, Some(role)) = (form.is_good(), role) else {
        return Err(form.into());
    };
    let paper = Contributor {
        organisation: sheet.audit.organisation_id,
        audit: sheet.audit.id,
        id: form_key(&form, CONTRIBUTOR, ContributorId::random),
        kind: ContributorKind::Paper,
        person: None,
        name,
        role,
    };
    let today = who.visitor.today();
    match contributors::join(&app.store, &paper, None, today).await? {
        Joining::Joined => {}
        // What was typed stays on the page.
        Joining::Closed => fields.name.refuse(&mut form, Error::AnsweringOver),
        Joining::Full => fields.name.refuse(&mut form, Error::TeamFull),
    }
    if !form.is_good() {
        return Err(form.into());
    }
    for (statement, answer) in rows {
        let hidden = form.get(&PaperRow::name(statement, SAVE));
        let save = Save {
            id: hidden.parse().unwrap_or_else(|_| SaveId::fresh()),
            base: 0,
            answer: &answer,
            typed_by: Some(who.person.id),
            at: clock::now(),
        };
        let key = AnswerKey {
            organisation: paper.organisation,
            audit: paper.audit,
            contributor: paper.id,
            statement,
        };
        answers::save(&app.store, key, save, today).await?;
    }
    Ok(())
}

/// Marks a contributor's two answers as looked at; `version` is what stood before their eyes.
pub async fn settle(
    app: &App,
    who: &Answerer,
    statement: &str,
    version: i32,
) -> Result<(), AppError> {
    let key = answer_key(who, statement);
    Ok(answers::settle(&app.store, key, version, who.visitor.today()).await?)
}
