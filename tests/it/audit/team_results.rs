//! What a team's talk leaves behind: on results, in files, and for facilitators by what is shared.

use good_measure::{domain::ids::NetworkId, export::everything::Everything};

use crate::{
    audit::{
        LISTENING,
        team::{say, start_apart, team_of},
    },
    export::{
        documents::parts,
        files::{book, rows},
    },
    world::{Group, World, on_each_database},
};

/// What the team says in the talk of the first statement.
const DISSENT: &str = "Two of us see it lower";

/// A closed audit of a team that chose this on the first statement and the second level on the others, and in the talk
/// agreed on the highest level, on a hunch, against two; gives its address.
async fn talked(world: &World, group: &mut Group, first: &[&str]) -> String {
    let (audit, code) = start_apart(group).await;
    team_of(world, &code, first).await;
    let talk = format!("{audit}/talk");
    let statement = format!("{talk}/{}", LISTENING[0]);
    for verb in [format!("{audit}/team/show"), talk] {
        group.browser.post(&verb, &[]).await.goes_to();
    }
    let agreed = [
        ("choice", "4"),
        ("strength", "hunch"),
        ("dissent", DISSENT),
        ("outcome", "agreed"),
    ];
    say(group, &statement, &agreed).await;
    let close = format!("{audit}/close");
    group.browser.post(&close, &[]).await.goes_to();
    audit
}

async fn share(group: &mut Group, network: NetworkId, audit: &str, extent: &str) {
    let id = audit.rsplit('/').next().expect("an audit");
    let field = format!("{network}.{id}");
    let sharing = group.at("sharing");
    let fields = [(field.as_str(), extent)];
    group.browser.post(&sharing, &fields).await.goes_to();
}

#[tokio::test]
async fn results_and_files_say_how_close_a_team_stood_and_what_to_check() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let first = talked(&world, &mut mill, &["1", "1", "2", "3", "4"]).await;
        let results = format!("{first}/results");
        let page = mill.browser.get(&results).await.shown();
        page.says("The team stood within one level on 7 of 8 statements. On one it stood two levels apart or more.")
            .never_says("Last time: ")
            .says(DISSENT)
            .says("Check these")
            .says("Check this: it is only a hunch.");
        let second = talked(&world, &mut mill, &["1", "2", "2", "2", "1"]).await;
        let results = format!("{second}/results");
        let page = mill.browser.get(&results).await.shown();
        page.says("The team stood within one level on 8 of 8 statements. Last time: 7.");
        // Standings come from what was agreed: the highest level once, the second seven times.
        page.says("2.2");

        let file = mill.browser.get(&format!("{first}/report.docx")).await.shown();
        let report = parts(&file.bytes).remove("word/document.xml").expect("text");
        for said in [
            "The team stood within one level on 7 of 8 statements.",
            "How the team stood: People stand between",
            DISSENT,
            "Check this: it is only a hunch.",
            "The team took what more than half chose, without a talk.",
        ] {
            assert!(report.contains(said), "{said} is not in {report}");
        }

        let id = second.rsplit('/').next().expect("an audit");
        let fields = [
            ("audit", id),
            ("statement", LISTENING[0]),
            ("what", "Ask at the door"),
        ];
        mill.browser.post(&mill.at("plan"), &fields).await.goes_to();
        let file = mill.browser.get(&mill.at("plan.xlsx")).await.shown();
        let stood = rows(&mut book(file.bytes), "Statements");
        let cells: Vec<String> = stood[1].iter().map(ToString::to_string).collect();
        assert_eq!(cells[6], "Check this: it is only a hunch.");
        assert!(cells[7].starts_with("People stand between"), "{cells:?}");
        assert!(cells[8].contains(DISSENT), "{cells:?}");

        let file = mill.browser.get(&mill.at("everything.json")).await.shown();
        let all: Everything = serde_json::from_slice(&file.bytes)
            .unwrap_or_else(|error| panic!("{error}\n{}", file.body));
        let tables = all.tables;
        assert_eq!((tables.teams.len(), tables.spreads.len()), (2, 16));
        assert!(tables.audits.iter().all(|audit| audit.answering == "apart"));
        let told = |nth: usize| &tables.spreads[nth].told;
        let place = tables.spreads.iter().position(|one| one.statement_id == LISTENING[0]);
        let apart = told(place.expect("told"));
        assert_eq!((apart.answered, apart.lowest, apart.highest), (5, Some(1), Some(4)));
        // Of five one level is too much of one mind to say who chose what, but for the four that nobody could hide among.
        assert!(apart.by_role.is_empty());
        let agreed = tables.talks.iter().find(|talk| talk.outcome == "agreed");
        let agreed = agreed.expect("agreed");
        assert_eq!((agreed.dissent.as_str(), agreed.said_by.as_str()), (DISSENT, "Ana"));
        // Of those who answered there is neither a name nor a key.
        file.never_says("Nadia").never_says("contributor_id").never_says("counted");
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_is_told_of_a_team_by_what_is_shared() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let five = talked(&world, &mut mill, &["1", "1", "2", "3", "4"]).await;
        let three = talked(&world, &mut mill, &["1", "2", "4"]).await;
        let counts = "The team stood within one level on";
        let seen = |audit: &str| {
            let id = audit.rsplit('/').next().expect("an audit");
            format!("/networks/{network}/groups/{}/audits/{id}", mill.id)
        };
        let [of_five, of_three] = [&five, &three].map(|audit| seen(audit));
        for audit in [&five, &three] {
            share(&mut mill, network, audit, "summary").await;
        }
        // A summary has counts only, and those only of five.
        let page = fay.get(&of_five).await.shown();
        page.says(counts)
            .never_says("People stand between")
            .never_says(DISSENT);
        fay.get(&of_three).await.shown().never_says(counts);
        for audit in [&five, &three] {
            share(&mut mill, network, audit, "all").await;
        }
        for seen in [of_five, of_three] {
            let page = fay.get(&seen).await.shown();
            page.says(counts)
                .says("People stand between")
                .says(DISSENT)
                .says("Check this: it is only a hunch.")
                .never_says("Nadia");
        }
    })
    .await;
}
