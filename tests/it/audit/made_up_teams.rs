//! The teams of the demonstration, as whoever signs in to look around finds them.

use std::collections::{BTreeMap, BTreeSet};

use good_measure::{
    app::App,
    demo,
    domain::{
        answer::Choice,
        audit::Audit,
        person::MADE_UP,
        presence::Role,
        spread::{Spread, StatementSpread},
        talk::{Outcome, Talk},
        team::{Answering, Team},
    },
    store::{agreements, answers, audits, contributors, organisations, people, spreads, teams},
};

use crate::world::{Browser, World, on_each_database};

/// A team with what is kept of it.
struct Kept {
    audit: Audit,
    team: Team,
    roles: BTreeSet<Role>,
    kinds: Vec<&'static str>,
    spreads: BTreeMap<String, StatementSpread>,
    talks: BTreeMap<String, Talk>,
}

/// The teams of the made-up group that are on their way, those of most people first, and the browser of who runs it.
async fn made_up(world: &World) -> (Browser, Vec<Kept>) {
    let (sam, mut kept) = all_made_up(world).await;
    kept.retain(|kept| kept.audit.is_open());
    (sam, kept)
}

/// The same with the one whose audit is closed.
async fn all_made_up(world: &World) -> (Browser, Vec<Kept>) {
    demo::make(&world.app, None).await.expect("made");
    let store = &world.app.store;
    let found = people::by_sign_in_name(store, MADE_UP).await;
    let (sam, _) = found.expect("an answer").expect("somebody");
    let groups = organisations::coordinated_by(store, sam.id).await;
    let group = groups.expect("groups").remove(0).id;
    let mut kept = Vec::new();
    for audit in audits::list(store, group).await.expect("audits") {
        let answering = teams::answering(store, group, audit.id).await;
        if answering.expect("known") == Answering::Apart {
            kept.push(kept_of(&world.app, audit).await);
        }
    }
    kept.sort_by_key(|kept| usize::MAX - kept.kinds.len());
    (world.browser_of(&sam).await, kept)
}

async fn kept_of(app: &App, audit: Audit) -> Kept {
    let (store, group, id) = (&app.store, audit.organisation_id, audit.id);
    let people = contributors::all(store, group, id).await.expect("people");
    let team = teams::team(store, group, id).await.expect("an answer");
    Kept {
        team: team.expect("a team"),
        roles: people.iter().map(|one| one.role).collect(),
        kinds: people.iter().map(|one| one.kind.word()).collect(),
        spreads: spreads::all(store, group, id).await.expect("spreads"),
        talks: spreads::talks(store, group, id).await.expect("talks"),
        audit,
    }
}

impl Kept {
    fn at(&self, rest: &str) -> String {
        format!(
            "/groups/{}/audits/{}/{rest}",
            self.audit.organisation_id, self.audit.id
        )
    }

    fn count(&self, is_so: impl Fn(&Spread) -> bool) -> usize {
        let spreads = self.spreads.values();
        spreads.filter(|told| is_so(&told.spread)).count()
    }

    fn said(&self, outcome: Outcome) -> Vec<&str> {
        let said = self.talks.iter();
        said.filter(|(_, talk)| talk.outcome == outcome)
            .map(|(id, _)| id.as_str())
            .collect()
    }
}

#[tokio::test]
async fn the_demonstration_has_a_team_of_seven_that_is_in_the_midst_of_its_talk() {
    on_each_database(async |world| {
        let (mut sam, kept) = made_up(&world).await;
        let seven = &kept[0];
        for (kind, count) in [("account", 1), ("guest", 5), ("paper", 1)] {
            let of_kind = seven.kinds.iter().filter(|one| **one == kind);
            assert_eq!(of_kind.count(), count, "{kind}");
        }
        assert_eq!(seven.roles.len(), 4);
        assert!(seven.team.shown_at.is_some());
        assert!(seven.audit.is_open());
        // Every kind of what can be told, so that one sees them all.
        assert!(seven.count(|told| matches!(told, Spread::Dots(_))) >= 3);
        assert!(seven.count(|told| matches!(told, Spread::Range { .. })) >= 10);
        assert_eq!(seven.count(|told| matches!(told, Spread::Alike(_))), 1);
        assert_eq!(
            seven.said(Outcome::Agreed),
            [
                "emp.say",
                "per.choice",
                "tra.feedback",
                "wel.greet",
                "wel.times"
            ]
        );
        assert_eq!(seven.said(Outcome::NotAgreed), ["wel.private"]);
        assert_eq!(seven.said(Outcome::NotToday), ["tra.fair"]);
        let dissents = seven.talks.values().filter(|talk| !talk.dissent.is_empty());
        assert_eq!(dissents.count(), 1);

        let page = sam.get(&seven.at("talk")).await.shown();
        page.says("Talk about these 12 of 35 statements, in 52 minutes")
            .says("People who use your service see it differently.")
            .says("You stand 3 levels apart.")
            .says("You stand lower than what you agreed last time.")
            .says("Some say it is not for you here.")
            .says("It is not clear where most of you stand.")
            .says("For most of you it is only a hunch.")
            .says("You do not agree yet")
            .says("Taken");
        // Nothing waits for the one press, and four still wait for a word.
        page.never_says("Take that level");
        assert_eq!(seven.talks.len(), 35 - 4);
        let page = sam.get(&seven.at("talk/per.choice")).await.shown();
        page.says("The swap shelf is for those who know of it.")
            .says("Two of us see it lower")
            .has("input[name='choice'][value='2'][checked]");
        // What people wrote is there for a talk that comes, of three or more.
        assert!(texts_of(&world, seven, "per.cash").await >= 3);
        assert!(texts_of(&world, seven, "tra.feedback").await >= 3);
    })
    .await;
}

/// How many of a team wrote something to a statement.
async fn texts_of(world: &World, kept: &Kept, statement: &str) -> usize {
    let (store, group, audit) = (&world.app.store, kept.audit.organisation_id, kept.audit.id);
    let mut texts = 0;
    for one in contributors::all(store, group, audit).await.expect("all") {
        let given = answers::all(store, group, audit, one.id).await;
        let given = given.expect("answers");
        let answer = given.get(statement).map(|saved| &saved.answer);
        texts += usize::from(answer.is_some_and(|answer| !answer.reflection.is_empty()));
    }
    texts
}

#[tokio::test]
async fn the_demonstration_has_a_team_of_three_that_has_looked_and_one_of_two_that_answers() {
    on_each_database(async |world| {
        let (mut sam, kept) = made_up(&world).await;
        let sizes: Vec<usize> = kept.iter().map(|kept| kept.kinds.len()).collect();
        assert_eq!(sizes, [7, 3, 2]);
        let [_, three, two] = &kept[..] else {
            unreachable!("three teams");
        };

        // Of three no more is told than the lowest and the highest, or that all chose the same.
        assert!(three.team.shown_at.is_some());
        assert!(three.talks.is_empty());
        let ranges = |told: &Spread| matches!(told, Spread::Range { most: None, .. });
        let alike = three.count(|told| matches!(told, Spread::Alike(_) | Spread::TooFew));
        assert!(three.count(ranges) >= 12);
        assert_eq!(three.count(ranges) + alike, 25);
        sam.get(&three.at("talk"))
            .await
            .shown()
            .says("Talk about these 15 of 25 statements, in 51 minutes")
            .says("Fewer than three of you answered it.")
            .says("Start the talk")
            .says("Take that level for all 10 statements");

        assert!(two.team.shown_at.is_none() && two.spreads.is_empty());
        sam.get(&two.at("team"))
            .await
            .shown()
            .says("2 people have joined. Begun: 2. Answered everything: 1.");
        let own = format!("/own/{}", two.audit.id);
        sam.get(&own).await.shown().says("16 of 35");
        for kept in [three, two] {
            let store = &world.app.store;
            let agreed = agreements::all(store, kept.audit.organisation_id, kept.audit.id).await;
            assert!(agreed.expect("answers").is_empty());
        }
        // The home of the group leads to all of them, to the one that is talking first.
        let home = format!("/groups/{}", two.audit.organisation_id);
        let page = sam.get(&home).await.shown();
        for kept in &kept {
            page.has(&format!("a[href='{}']", kept.at("").trim_end_matches('/')));
        }
        page.has(&format!("a.main[href='{}']", kept[0].at("go-on")));
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_has_a_team_of_five_that_has_agreed_and_closed() {
    on_each_database(async |world| {
        let (mut sam, kept) = all_made_up(&world).await;
        let mut closed = kept.iter().filter(|kept| !kept.audit.is_open());
        let five = closed.next().expect("a closed audit of a team");
        assert!(closed.next().is_none());
        assert_eq!(five.kinds.len(), 5);
        assert_eq!(five.spreads.len(), 35);
        // Of each statement it was said what became of it, and what more than half chose is what was agreed on.
        let store = &world.app.store;
        let agreed = agreements::all(store, five.audit.organisation_id, five.audit.id).await;
        let agreed = agreed.expect("answers");
        for (statement, talk) in &five.talks {
            let level = agreed[statement].answer.choice.and_then(Choice::level);
            let most = five.spreads[statement].spread.most();
            match talk.outcome {
                Outcome::Most => assert!(most.is_none() || most == level, "{statement}"),
                other => assert_eq!(other, Outcome::Agreed, "{statement}"),
            }
        }
        assert_eq!(five.talks.len(), 35);
        assert_eq!(five.said(Outcome::Agreed).len(), 7);
        let page = sam.get(&five.at("results")).await.shown();
        page.says("On 7 it stood two levels apart or more.")
            .says("One of us sees it lower: on Thursdays we give what is there.");
    })
    .await;
}
