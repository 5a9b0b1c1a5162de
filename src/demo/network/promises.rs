//! What was promised to the made-up network: a strategy with fourteen promises, five kept and six late, a draft with what
//! groups say of it, and an agency that has answered.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::Recipe;
use crate::{
    app::App,
    clock::day,
    domain::{
        ids::{
            DocumentCommentId, DocumentId, NetworkId, NetworkPromiseId, OrganisationId, PersonId,
            PromiseAnswerId, PromiseRecordId, PromiserId,
        },
        promise::{
            Comment, CommentWords, Document, Present, PromiseRecord, PromiseState, PromiseWords,
            PromiserKind, RecordWords,
        },
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        document_comments,
        promise_names::{Named, NamedPromiser},
        promise_records, promisers, promises,
    },
    visitor::{hashed, secret},
};

const STRATEGY: &str = "Food strategy (made up)";
const DRAFT: &str = "Transport plan, draft (made up)";
const COUNCIL: &str = "Town council (made up)";
const HEALTH: &str = "Health service (made up)";

/// How a promise stands, and in which words.
type Stands = (PromiseState, &'static str);

/// A promise: words, who, days from today until it is due, and how it stands where somebody has said so.
type MadeUp = (&'static str, &'static str, i64, Option<Stands>);

/// What the strategy promises.
const PROMISES: [MadeUp; 14] = [
    (
        "A welcome leaflet in six languages",
        COUNCIL,
        -200,
        Some((PromiseState::Kept, "It lies in every library.")),
    ),
    (
        "A hall without rent in the school holidays",
        COUNCIL,
        -150,
        Some((PromiseState::Kept, "Open since Easter.")),
    ),
    (
        "One phone number for all who look for food",
        COUNCIL,
        -120,
        Some((PromiseState::Kept, "")),
    ),
    (
        "A health visitor at two pantries each month",
        HEALTH,
        -100,
        Some((PromiseState::Kept, "At three by now.")),
    ),
    (
        "Minutes of each board within two weeks",
        COUNCIL,
        -90,
        Some((PromiseState::Kept, "")),
    ),
    (
        "A shared cold store for groups",
        COUNCIL,
        -80,
        Some((
            PromiseState::Late,
            "The room is found, the power is not there.",
        )),
    ),
    ("Bus passes for volunteers", COUNCIL, -60, None),
    ("Free blood pressure checks at the forum", HEALTH, -50, None),
    (
        "A crossing in front of the pantry in Mill Lane",
        COUNCIL,
        -40,
        None,
    ),
    ("Seeds and soil for every garden group", COUNCIL, -30, None),
    (
        "A say for groups on the next school meal contract",
        COUNCIL,
        -10,
        None,
    ),
    (
        "Half of the spoiled food of markets goes to groups",
        COUNCIL,
        40,
        Some((PromiseState::Partly, "Two of five markets so far.")),
    ),
    ("A cook for the holiday kitchen", HEALTH, 90, None),
    ("A yearly meeting that looks at all of this", "", 150, None),
];

/// What groups say of the draft, and what became of it.
const COMMENTS: [(&str, &str, &str); 2] = [
    (
        "Elm Court residents (made up)",
        "No bus is named that goes past us after six.",
        "The council adds a line to the timetable part.",
    ),
    ("A driver (made up)", "Please say what a ticket costs.", ""),
];

/// Writes what was promised.
///
/// # Errors
/// When the database cannot write.
pub async fn fill(
    app: &App,
    network: NetworkId,
    facilitator: PersonId,
    groups: &[OrganisationId],
    recipe: Recipe,
) -> Result<(), AppError> {
    let today = day(recipe.now);
    let by = (facilitator, recipe.now);
    let mut late = None;
    for (what, who, due, said) in PROMISES {
        let promise = write(
            app,
            network,
            (what, who, STRATEGY),
            today + chrono::TimeDelta::days(due),
            by,
        )
        .await?;
        if let Some((state, words)) = said {
            let on_day = today - Days::new(20);
            say(app, network, promise, (state, words, on_day), by).await?;
        }
        if said.is_some_and(|(state, _)| state == PromiseState::Late) {
            late = Some(promise);
        }
    }
    if let Some(late) = late {
        answer(app, network, late, by).await?;
    }
    let bus = "A bus to the market until the end of the year";
    let promise = write(
        app,
        network,
        (bus, COUNCIL, DRAFT),
        today + Days::new(60),
        by,
    )
    .await?;
    if let Some(draft) = promises::find(&app.store, network, promise).await? {
        comment(app, network, draft.words.document_id, groups, by).await?;
    }
    Ok(())
}

/// Writes one of them; nobody's name is the network's.
async fn write(
    app: &App,
    network: NetworkId,
    (what, who, document): (&str, &str, &str),
    due_on: NaiveDate,
    by: (PersonId, DateTime<Utc>),
) -> Result<NetworkPromiseId, AppError> {
    let id = NetworkPromiseId::fresh();
    let promiser = NamedPromiser {
        id: PromiserId::fresh(),
        kind: if who.is_empty() {
            PromiserKind::Network
        } else {
            PromiserKind::Agency
        },
        name: who.to_owned(),
        group: None,
    };
    let words = PromiseWords {
        promiser_id: promiser.id,
        what: what.to_owned(),
        due_on: Some(due_on),
        said_on: due_on - Days::new(200),
        meeting_id: None,
        document_id: None,
        body_id: None,
        is_removed: false,
    };
    let named = Named {
        promiser,
        document: Some(Document {
            id: DocumentId::fresh(),
            version: 1,
            name: document.to_owned(),
            is_draft: document == DRAFT,
            words: String::new(),
            link: String::new(),
            is_removed: false,
        }),
        body: None,
    };
    promises::add(&app.store, network, (id, &words), &named, by).await?;
    Ok(id)
}

async fn say(
    app: &App,
    network: NetworkId,
    promise_id: NetworkPromiseId,
    (state, words, on_day): (PromiseState, &str, NaiveDate),
    by: (PersonId, DateTime<Utc>),
) -> Result<(), AppError> {
    let record = PromiseRecord {
        id: PromiseRecordId::fresh(),
        promise_id,
        version: 1,
        said: RecordWords {
            state: state.word().to_owned(),
            words: words.to_owned(),
            on_day,
            meeting_id: None,
            present: Present::default(),
            is_removed: false,
        },
        meeting: None,
        said_by: String::new(),
        said_at: by.1,
    };
    promise_records::add(&app.store, network, &record, by).await?;
    Ok(())
}

/// The agency of a promise has a link, which nobody knows, and has answered by it.
async fn answer(
    app: &App,
    network: NetworkId,
    promise: NetworkPromiseId,
    by: (PersonId, DateTime<Utc>),
) -> Result<(), AppError> {
    let Some(known) = promises::find(&app.store, network, promise).await? else {
        return Ok(());
    };
    let hash = hashed(&secret()?);
    promisers::set_link(&app.store, network, known.promiser.id, &hash, by).await?;
    let words = "We are waiting for the power company. They come in the new year, and the store opens in the week after.";
    let answer = (PromiseAnswerId::fresh(), words);
    promisers::answer(&app.store, network, (promise, &hash), answer, by.1).await?;
    Ok(())
}

async fn comment(
    app: &App,
    network: NetworkId,
    document: Option<DocumentId>,
    groups: &[OrganisationId],
    by: (PersonId, DateTime<Utc>),
) -> Result<(), AppError> {
    let Some(document_id) = document else {
        return Ok(());
    };
    for (nth, (who, words, outcome)) in COMMENTS.into_iter().enumerate() {
        let comment = Comment {
            id: DocumentCommentId::fresh(),
            document_id,
            version: 1,
            said: CommentWords {
                who: who.to_owned(),
                group: groups.first().copied().filter(|_| nth == 0),
                comment: words.to_owned(),
                outcome: outcome.to_owned(),
                is_removed: false,
            },
            by_group: false,
            said_at: by.1,
        };
        document_comments::add(&app.store, network, &comment, by).await?;
    }
    Ok(())
}
