//! What the demonstration shows of voices: three sides, a charter that was looked at again, and a poster.

use good_measure::{
    demo,
    domain::{
        person::MADE_UP,
        round::{Owner, Round},
    },
    store::{audits, organisations, people, replies, rounds},
};
use tempfile::TempDir;

use crate::world::{Browser, World, on_each_database};

/// The made-up group, as whoever runs it finds it.
struct MadeUp {
    sam: Browser,
    /// What the addresses of the group begin with, and those of its newest closed audit.
    group: String,
    audit: String,
    /// Newest first.
    rounds: Vec<Round>,
}

async fn made_up(world: &World) -> MadeUp {
    demo::make(&world.app, None).await.expect("made");
    let store = &world.app.store;
    let found = people::by_sign_in_name(store, MADE_UP).await;
    let (sam, _) = found.expect("an answer").expect("somebody");
    let groups = organisations::coordinated_by(store, sam.id).await;
    let group = groups.expect("groups").remove(0).id;
    let audits = audits::list(store, group).await.expect("audits");
    let closed = audits.iter().find(|audit| !audit.is_open());
    let closed = closed.expect("a closed one").id;
    let rounds = rounds::of(store, Owner::Group(group)).await;
    MadeUp {
        sam: world.browser_of(&sam).await,
        group: format!("/groups/{group}"),
        audit: format!("/groups/{group}/audits/{closed}"),
        rounds: rounds.expect("rounds"),
    }
}

#[tokio::test]
async fn the_demonstration_shows_three_sides_of_one_time() {
    on_each_database(async |world| {
        let MadeUp { mut sam, audit, .. } = made_up(&world).await;
        let page = sam.get(&format!("{audit}/sides")).await.shown();
        page.says("Welcoming and Person-centred are worth talking about with the people who come");
        let [talk, fits] = ["Worth talking about.", "This fits what you chose."];
        assert_eq!(page.texts_of(".verdict b"), [talk, fits, talk, fits]);
        // Those who help answered each on their own.
        for apart in ["2 of 9", "1 of 8", "4 of 9", "0 of 9"] {
            page.says(&format!("You stand two or more levels apart on {apart}."));
        }
        page.never_says("more than six months apart")
            .never_says("You answered together");
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_has_a_charter_that_was_looked_at_again_and_a_poster() {
    on_each_database(async |world| {
        let made = made_up(&world).await;
        let (mut sam, group) = (made.sam, made.group);
        let page = sam.get(&format!("{group}/charter")).await.shown();
        page.says("Somebody greets you, and tells you what happens next.")
            .says("When we looked at it again")
            .says("On Tuesdays, yes. On Thursdays it is whoever is free.");
        for verdict in ["We keep it", "Partly", "Not yet"] {
            page.says(verdict);
        }
        let page = sam.get(&format!("{group}/you-said")).await.shown();
        page.says("Your poster is ready")
            .says("I did not know where to go.")
            .says("I cannot choose what suits me. (9 of 23 people)")
            .says("Nobody has asked me for my ideas. (14 of 23 people)");
        // Three of its lines tell of things that are done.
        assert_eq!(page.texts_of(".promise [checked]").len(), 3);
        // The numbers on it are those that were told.
        let autumn = made.rounds.iter().find(|round| round.name == "Autumn");
        let autumn = format!("{group}/voices/{}", autumn.expect("a round").id);
        let rows = sam.get(&autumn).await.shown().texts_of(".told tbody tr");
        for told in ["No9", "No14"] {
            assert_eq!(rows.iter().filter(|row| *row == told).count(), 1, "{told}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_that_is_made_again_says_the_same() {
    let mut told = Vec::new();
    for _ in 0..2 {
        let folder = TempDir::new().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("made-up.sqlite").display());
        let world = World::open(&url).await;
        let made = made_up(&world).await;
        let (mut sam, group, audit) = (made.sam, made.group, made.audit);
        let mut all = Vec::new();
        for page in [
            format!("{audit}/sides"),
            format!("{audit}/results"),
            format!("{group}/charter"),
            format!("{group}/you-said"),
        ] {
            all.push(sam.get(&page).await.shown().texts_of("main").join("\n"));
        }
        // What people wrote stands in no order, but the same of it waits to be read.
        let mut texts = Vec::new();
        for round in &made.rounds {
            let written = replies::texts(&world.app.store, round.id).await;
            let written = written.expect("texts").into_iter();
            texts.extend(written.map(|text| format!("{:?}: {}", text.state, text.written)));
        }
        texts.sort();
        assert_eq!(texts.len(), 6);
        all.extend(texts);
        told.push(all);
    }
    assert_eq!(told[0], told[1]);
}
