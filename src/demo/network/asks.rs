//! What the groups of the made-up network ask for and offer, and what came of some of it. A network of many groups has one for
//! every second of them.

use chrono::{Days, TimeDelta};
use fastrand::Rng;

use super::{Recipe, whats_on};
use crate::{
    app::App,
    clock::day,
    demo::words::NEIGHBOURHOODS,
    domain::{
        ask::{AskKind, AskState, AskWords, Audience, Party, Posting, Side},
        ask_match::{AskMatch, MatchSide, MatchState},
        ids::{AskId, EventId, MatchId, NetworkId, OrganisationId, PersonId},
        when::When,
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        ask_matches::{self, Saying},
        made_up,
    },
};

/// Fewest asks and offers, and most.
const FEWEST: usize = 40;
const MOST: usize = 5_000;

/// What is said: side, kind, what, how many, conditions, for whom.
const SAID: [(Side, AskKind, &str, &str, &str, &str); 16] = [
    (
        Side::Ask,
        AskKind::Equipment,
        "A tall fridge for what the bakery brings",
        "1",
        "It has to fit through a narrow door",
        "",
    ),
    (
        Side::Offer,
        AskKind::Equipment,
        "A fridge that we do not need any more",
        "1",
        "You collect it",
        "",
    ),
    (
        Side::Ask,
        AskKind::Transport,
        "A van on Thursday mornings",
        "two hours a week",
        "",
        "",
    ),
    (
        Side::Offer,
        AskKind::Transport,
        "Our van, with somebody who drives it",
        "Thursdays and Fridays",
        "Fuel is shared",
        "",
    ),
    (
        Side::Ask,
        AskKind::Space,
        "A room where children can do their homework",
        "for 15",
        "Near a bus stop",
        "8 to 12",
    ),
    (
        Side::Offer,
        AskKind::Space,
        "Our hall is free in the afternoons",
        "up to 40 people",
        "Leave it as you found it",
        "",
    ),
    (
        Side::Ask,
        AskKind::People,
        "Somebody for the tea table on Saturdays",
        "2",
        "",
        "",
    ),
    (
        Side::Offer,
        AskKind::People,
        "Students who want to help on weekends",
        "5",
        "They need one person who shows them round",
        "",
    ),
    (
        Side::Ask,
        AskKind::Food,
        "Fresh vegetables for the soup on Mondays",
        "20 kg a week",
        "",
        "",
    ),
    (
        Side::Offer,
        AskKind::Food,
        "Bread from the day before",
        "30 loaves, twice a week",
        "Collect it by nine",
        "",
    ),
    (
        Side::Ask,
        AskKind::Skills,
        "Somebody who reads letters from the council with people",
        "an hour a week",
        "",
        "",
    ),
    (
        Side::Offer,
        AskKind::Skills,
        "Food hygiene training for volunteers",
        "8 places",
        "",
        "16 and older",
    ),
    (
        Side::Ask,
        AskKind::Money,
        "A share of the rent of the shed",
        "",
        "Until the spring",
        "",
    ),
    (
        Side::Offer,
        AskKind::Money,
        "We write a bid together with a group that never has",
        "",
        "",
        "",
    ),
    (
        Side::Ask,
        AskKind::Other,
        "A sign for our door that people see from the street",
        "1",
        "",
        "",
    ),
    (
        Side::Offer,
        AskKind::Other,
        "Wool, and somebody who shows how to knit",
        "a large bag",
        "",
        "",
    ),
];

/// What came of matches.
const CAME: [(MatchState, &str); 6] = [
    (
        MatchState::Met,
        "It stands in the pantry since Tuesday. Thank you.",
    ),
    (
        MatchState::Partly,
        "Every second week, as the van is away in between.",
    ),
    (MatchState::NotWorked, "The stairs were too steep for it."),
    (
        MatchState::Met,
        "Two students come every Saturday since September.",
    ),
    (MatchState::Made, "Ring each other this week."),
    (
        MatchState::Proposed,
        "We could do this on Fridays. Ask for Jo.",
    ),
];

/// Writes the asks and offers, and the matches.
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
    let mut rng = Rng::with_seed(recipe.seed ^ 0x0041_534B);
    let many = (groups.len() / 2).clamp(FEWEST, MOST);
    let mut said: Vec<Posting> = (0..many)
        .map(|nth| one(network, groups, nth, recipe, &mut rng))
        .collect();
    // Of those that go together the ask is met where something came of it.
    let pairs: Vec<(usize, usize)> = (0..CAME.len()).map(|nth| (nth * 2, nth * 2 + 1)).collect();
    for ((ask, _), (state, _)) in pairs.iter().zip(CAME) {
        if state == MatchState::Met {
            said[*ask].state = AskState::Met;
        }
    }
    let told = whats_on::all(network, groups, recipe, &mut rng);
    said.extend(told);
    made_up::asks(&app.store, facilitator, &said).await?;
    for ((ask, offer), (state, words)) in pairs.into_iter().zip(CAME) {
        let (ask, offer) = (&said[ask], &said[offer]);
        if ask.whose != offer.whose {
            put_together(app, facilitator, (ask, offer), state, words).await?;
        }
    }
    Ok(())
}

fn one(
    network: NetworkId,
    groups: &[OrganisationId],
    nth: usize,
    recipe: Recipe,
    rng: &mut Rng,
) -> Posting {
    let (side, kind, what, how_many, conditions, age) = SAID[nth % SAID.len()];
    // Now and then the network itself says something.
    let group = groups.get(rng.usize(0..groups.len().max(1)));
    let whose = match group {
        Some(group) if nth % 13 != 12 => Party::Group(*group, String::new()),
        _ => Party::Network,
    };
    let today = day(recipe.now);
    let area = if rng.u8(0..3) == 0 {
        NEIGHBOURHOODS[rng.usize(0..NEIGHBOURHOODS.len())]
    } else {
        ""
    };
    let may_contact = rng.bool();
    Posting {
        network,
        id: AskId::fresh(),
        version: 1,
        side,
        whose,
        neighbourhood: String::new(),
        said: AskWords {
            kind,
            what: what.to_owned(),
            many: how_many.to_owned(),
            conditions: conditions.to_owned(),
            age: age.to_owned(),
            area: area.to_owned(),
            until: today + Days::new(rng.u64(3..120)),
            when: When::default(),
        },
        audience: Audience::Network,
        named: Default::default(),
        may_contact,
        reach: format!("Ask for Jo (made up), 01632 960{:03}", nth % 1000),
        state: AskState::Open,
        meeting: None,
        action: None,
        said_by: String::new(),
        said_at: recipe.now - TimeDelta::days(rng.i64(1..60)),
    }
}

/// Puts an ask and an offer together, with what came of it. One that waits is a group's own wish, without an ask of its own.
async fn put_together(
    app: &App,
    facilitator: PersonId,
    (ask, offer): (&Posting, &Posting),
    state: MatchState,
    words: &str,
) -> Result<(), AppError> {
    let is_waiting = state == MatchState::Proposed;
    let side = |of: &Posting, own: bool| MatchSide {
        party: of.whose.clone(),
        ask: own.then_some(of.id),
        what: String::new(),
        reach: String::new(),
    };
    let begun = if is_waiting { state } else { MatchState::Made };
    let matched = AskMatch {
        network: ask.network,
        id: MatchId::fresh(),
        kind: ask.said.kind,
        asker: side(ask, true),
        giver: side(offer, !is_waiting),
        state: begun,
        in_touch: !is_waiting,
        proposer: offer.whose.group().filter(|_| is_waiting),
        changed_at: ask.said_at,
    };
    let say = |state, words| Saying {
        id: EventId::fresh(),
        state,
        words,
        group: None,
        by: facilitator,
        now: ask.said_at,
    };
    let first = if begun == state { words } else { "" };
    ask_matches::add(&app.store, &matched, &say(begun, first)).await?;
    if begun != state {
        let saying = say(state, words);
        ask_matches::say(&app.store, ask.network, matched.id, &saying).await?;
    }
    Ok(())
}
