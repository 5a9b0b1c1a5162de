//! What a network of a thousand groups has beside its meetings: five thousand asks and offers, and as many promises,
//! representatives, matches and targets as go with that.

use chrono::Days;
use good_measure::{
    clock,
    domain::{
        ask::{Posting, Side},
        ask_match::{AskMatch, MatchSide, MatchState},
        ids::{
            AskId, BodyId, DocumentId, EventId, MatchId, NetworkId, NetworkPromiseId, PersonId,
            PromiseRecordId, PromiserId, RepresentativeId,
        },
        promise::{
            Document, Present, PromiseRecord, PromiseState, PromiseWords, PromiserKind, RecordWords,
        },
        representative::{Body, Candidate, Mandate},
    },
    keys::Fresh as _,
    store::{
        ask_matches::{self, Saying},
        asks, made_up,
        promise_names::{Named, NamedPromiser},
        promise_records, promises,
        representatives::{self, NewTerm},
    },
};

use crate::world::{Browser, World};

/// Asks and offers together.
const ASKS: usize = 5_000;

/// Matches of these.
const MATCHES: usize = 500;

/// Promises, in so many documents of so many agencies.
const PROMISES: usize = 450;
const DOCUMENTS: usize = 20;

/// Representatives, on so many bodies.
const REPRESENTATIVES: usize = 180;
const BODIES: usize = 12;

/// Targets.
const TARGETS: usize = 8;

/// Adds all of it to a network; `fay` facilitates it.
pub async fn fill(world: &World, network: NetworkId, by: PersonId, fay: &mut Browser) {
    more_asks(world, network, by).await;
    for nth in 0..PROMISES {
        promise(world, network, by, nth).await;
    }
    for nth in 0..REPRESENTATIVES {
        representative(world, network, by, nth).await;
    }
    for nth in 0..TARGETS {
        let wanted = (nth + 1).to_string();
        let fields = [
            ("kind", ["meetings", "groups", "average"][nth % 3]),
            ("wanted", wanted.as_str()),
            ("from", "1/1/2024"),
            ("to", "31/12/2026"),
        ];
        let targets = format!("/networks/{network}/targets");
        fay.post(&targets, &fields).await.goes_to();
    }
}

/// As many asks and offers as are missing, each like one that is there, and matches of asks and offers of one kind.
async fn more_asks(world: &World, network: NetworkId, by: PersonId) {
    let store = &world.app.store;
    let known = asks::every(store, network).await.expect("asks");
    let more: Vec<_> = known
        .iter()
        .cycle()
        .take(ASKS.saturating_sub(known.len()))
        .map(|ask| {
            let mut more = ask.clone();
            more.id = AskId::fresh();
            more
        })
        .collect();
    for some in more.chunks(500) {
        made_up::asks(store, by, some).await.expect("written");
    }
    let of_side = |side| more.iter().filter(move |ask| ask.side == side);
    let offers: Vec<_> = of_side(Side::Offer).collect();
    let now = clock::now();
    for (nth, ask) in of_side(Side::Ask).take(MATCHES).enumerate() {
        let fits = |offer: &&&Posting| offer.said.kind == ask.said.kind && offer.whose != ask.whose;
        let mut offers = offers.iter().cycle().skip(nth).take(offers.len());
        let Some(offer) = offers.find(fits) else {
            continue;
        };
        let side = |of: &Posting| MatchSide {
            party: of.whose.clone(),
            ask: Some(of.id),
            what: String::new(),
            reach: String::new(),
        };
        let matched = AskMatch {
            network,
            id: MatchId::fresh(),
            kind: ask.said.kind,
            asker: side(ask),
            giver: side(offer),
            state: MatchState::Made,
            in_touch: true,
            proposer: None,
            changed_at: now,
        };
        let say = |state, words| Saying {
            id: EventId::fresh(),
            state,
            words,
            group: None,
            by,
            now,
        };
        let added = ask_matches::add(store, &matched, &say(MatchState::Made, "")).await;
        added.expect("added");
        if nth.is_multiple_of(3) {
            let met = say(MatchState::Met, "It came on Tuesday.");
            let said = ask_matches::say(store, network, matched.id, &met).await;
            said.expect("said");
        }
    }
}

/// A promise of an agency; of every second one somebody has said how it stands.
async fn promise(world: &World, network: NetworkId, by: PersonId, nth: usize) {
    let (store, now) = (&world.app.store, clock::now());
    let today = clock::day(now);
    let promiser = NamedPromiser {
        id: PromiserId::fresh(),
        kind: PromiserKind::Agency,
        name: format!("Agency {}", nth % DOCUMENTS),
        group: None,
    };
    let id = NetworkPromiseId::fresh();
    let words = PromiseWords {
        promiser_id: promiser.id,
        what: format!("A bench at stop {nth}, and a light beside it"),
        due_on: Some(today + Days::new(400) - Days::new(nth as u64 * 2)),
        said_on: today - Days::new(500),
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
            name: format!("Strategy {}", nth % DOCUMENTS),
            is_draft: false,
            words: String::new(),
            link: String::new(),
            is_removed: false,
        }),
        body: Some(body(nth)),
    };
    let by = (by, now);
    let added = promises::add(store, network, (id, &words), &named, by).await;
    added.expect("added");
    if nth.is_multiple_of(2) {
        let record = PromiseRecord {
            id: PromiseRecordId::fresh(),
            promise_id: id,
            version: 1,
            said: RecordWords {
                state: PromiseState::Partly.word().to_owned(),
                words: "At half of the stops by now.".to_owned(),
                on_day: today,
                meeting_id: None,
                present: Present::default(),
                is_removed: false,
            },
            meeting: None,
            said_by: String::new(),
            said_at: now,
        };
        let said = promise_records::add(store, network, &record, by).await;
        said.expect("said");
    }
}

/// A body by a number; the same name is the same body.
fn body(nth: usize) -> Body {
    Body {
        id: BodyId::fresh(),
        version: 1,
        name: format!("Board {}", nth % BODIES),
    }
}

async fn representative(world: &World, network: NetworkId, by: PersonId, nth: usize) {
    let now = clock::now();
    let today = clock::day(now);
    let candidate = |name: &str, votes| Candidate {
        name: name.to_owned(),
        votes: Some(votes),
    };
    let new = NewTerm {
        id: RepresentativeId::fresh(),
        mandate: Mandate {
            // Found by its name.
            body_id: BodyId::fresh(),
            name: format!("Jo {nth}"),
            deputy: "Mo".to_owned(),
            group: None,
            is_of_network: true,
            is_elected: true,
            chosen_on: Some(today - Days::new(310)),
            candidates: vec![candidate("Jo", 14), candidate("Kim", 3)],
            from_on: today - Days::new(300),
            until_on: Some(today + Days::new(nth as u64 * 4)),
            ended_on: None,
            is_removed: false,
        },
        body: Some(body(nth)),
        after: None,
    };
    let added = representatives::add(&world.app.store, network, &new, (by, now)).await;
    added.expect("added");
}
