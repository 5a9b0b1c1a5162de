//! Another group's page is a 404, the same as one that is not there; so says every route.

use axum::http::StatusCode;

use good_measure::domain::share::Extent;

use crate::{
    audits::{fill, start},
    world::on_each_database,
};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Coordinator,
    CoordinatorOfAnother,
    Facilitator,
    FacilitatorOfAnother,
    NobodyYet,
    Stranger,
}

/// What a route asks of who uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// That they coordinate the group.
    Coordinates,
    /// That they facilitate the network; the group is in it where the address names one.
    Facilitates,
    /// The same, and that the group shares a summary of the audit, or of the plan.
    SeesAudit(Extent),
    SeesPlan(Extent),
    /// That nobody runs the group.
    Never,
}

/// Every route of a network has its rule here; those of a group all ask that one coordinates it.
const RULES: &[(&str, Rule)] = &[
    ("/", Rule::Facilitates),
    ("/grid", Rule::Facilitates),
    ("/themes", Rule::Facilitates),
    // The statement is one of a questionnaire of which an audit is shown.
    ("/themes/{statement}", Rule::SeesAudit(Extent::Summary)),
    (
        "/themes/{statement}/{file}",
        Rule::SeesAudit(Extent::Summary),
    ),
    ("/changes", Rule::Facilitates),
    ("/{file}", Rule::Facilitates),
    ("/groups", Rule::Facilitates),
    ("/groups/new", Rule::Facilitates),
    ("/groups/{group}/register", Rule::Facilitates),
    ("/invitations", Rule::Facilitates),
    ("/people", Rule::Facilitates),
    ("/people/group-link", Rule::Facilitates),
    ("/leave", Rule::Facilitates),
    ("/groups/{group}", Rule::Facilitates),
    // The group in this story has somebody who runs it, and invites by itself.
    ("/groups/{group}/invitations", Rule::Never),
    (
        "/groups/{group}/audits/{audit}",
        Rule::SeesAudit(Extent::Summary),
    ),
    (
        "/groups/{group}/audits/{audit}/statements/{statement}",
        Rule::SeesAudit(Extent::All),
    ),
    (
        "/groups/{group}/audits/{audit}/review",
        Rule::SeesAudit(Extent::All),
    ),
    ("/groups/{group}/plan", Rule::SeesPlan(Extent::Summary)),
    ("/groups/{group}/plan/review", Rule::SeesPlan(Extent::All)),
    ("/reviews", Rule::Facilitates),
    ("/reports", Rule::Facilitates),
    ("/reports/{report}", Rule::Facilitates),
    ("/reports/{report}/report.pdf", Rule::Facilitates),
    ("/reports/{report}/report.docx", Rule::Facilitates),
    ("/reports/{report}/report.xlsx", Rule::Facilitates),
    ("/import", Rule::Facilitates),
    ("/import/{import}", Rule::Facilitates),
    ("/import/{import}/check", Rule::Facilitates),
    ("/import/{import}/add", Rule::Facilitates),
    ("/import/{import}/undo", Rule::Facilitates),
];

/// The routes themselves with their methods, read from the server's own source, so that a new one cannot be forgotten.
fn routes(of: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let source = include_str!("../../src/server/mod.rs");
    let (_, rest) = source
        .split_once(&format!("fn {of}() -> Router<App> {{"))
        .expect("its routes");
    let body = rest.split("\n}").next().expect("its end");
    let found: Vec<_> = body
        .split(".route(")
        .skip(1)
        .map(|route| {
            let path = route.split('"').nth(1).expect("a path");
            let methods = ["get(", "post("];
            let methods = methods
                .into_iter()
                .filter(|method| route.contains(method))
                .map(|method| &method[..method.len() - 1])
                .collect();
            (path, methods)
        })
        .collect();
    assert_eq!(found.len(), body.matches(".route(").count());
    found
}

/// Whether someone in this role gets past a route while the group shares this much.
fn gets_past(rule: Rule, role: Role, extent: Extent) -> bool {
    match rule {
        Rule::Coordinates => role == Role::Coordinator,
        Rule::Facilitates => role == Role::Facilitator,
        Rule::Never => false,
        Rule::SeesAudit(least) | Rule::SeesPlan(least) => {
            role == Role::Facilitator && extent >= least
        }
    }
}

#[tokio::test]
async fn who_sees_what_follows_from_role_route_and_sharing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (_, gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let other = world.member(network, "Long table", "Ben").await;
        let (_, tom) = world.person("Tom").await;
        // Two audits, so that there is something to compare; an action, and a check-in that goes through it.
        for choices in [["1"; 8], ["2"; 8]] {
            let audit = fill(&mut mill, choices).await;
            mill.browser
                .post(&format!("{audit}/close"), &[])
                .await
                .goes_to();
        }
        let last = |path: String| {
            path.split('?')
                .next()
                .and_then(|path| path.rsplit('/').next())
                .expect("an id")
                .to_owned()
        };
        let id = {
            let page = mill
                .browser
                .get(&format!("/groups/{}", mill.id))
                .await
                .shown();
            let (_, rest) = page.body.split_once("/audits/0").expect("an audit");
            format!("0{}", &rest[..31])
        };
        let plan = mill.at("plan");
        mill.browser
            .post(&plan, &[("what", "Paint the door")])
            .await
            .goes_to();
        let action = {
            let page = mill.browser.get(&plan).await.shown();
            let (_, rest) = page.body.split_once("/plan/0").expect("an action");
            format!("0{}", &rest[..31])
        };
        let key = mill
            .browser
            .get(&mill.at("check-ins/new"))
            .await
            .shown()
            .hidden("check_in");
        let begun = mill
            .browser
            .post(&mill.at("check-ins"), &[("check_in", key.as_str())])
            .await
            .goes_to();
        let check_in = last(begun);
        let list = [("list", "Name\nTuesday kitchen")];
        let import = fay
            .post(&format!("/networks/{network}/import"), &list)
            .await;
        let import = last(import.goes_to());
        let fields = [
            ("title", "Our year"),
            ("from", "1/1/2026"),
            ("to", "1/11/2026"),
        ];
        let report = fay
            .post(&format!("/networks/{network}/reports"), &fields)
            .await;
        let report = last(report.goes_to());
        let mut roles = [
            (Role::CoordinatorOfAnother, other.browser.clone()),
            (Role::Facilitator, fay),
            (Role::FacilitatorOfAnother, gus),
            (Role::NobodyYet, tom),
            (Role::Stranger, world.guest()),
            (Role::Coordinator, mill.browser.clone()),
        ];
        let of_group = routes("group").into_iter().map(|(route, methods)| {
            let path = format!("/groups/{{group}}{route}");
            (path, methods, Rule::Coordinates)
        });
        let known: Vec<&str> = RULES.iter().map(|(route, _)| *route).collect();
        let of_network: Vec<_> = routes("network")
            .into_iter()
            .map(|(route, methods)| {
                let rule = RULES.iter().find(|(known, _)| *known == route);
                let (_, rule) =
                    rule.unwrap_or_else(|| panic!("no rule for {route}; there are {known:?}"));
                (format!("/networks/{{network}}{route}"), methods, *rule)
            })
            .collect();
        assert_eq!(of_network.len(), RULES.len(), "a rule without a route");
        let all: Vec<_> = of_group.chain(of_network).collect();
        // Shared once, so that there is a review to read whatever is shared now.
        for extent in [Extent::All].into_iter().chain(Extent::ALL) {
            let chosen = [
                (format!("{network}.plan"), extent.word()),
                (format!("{network}.{id}"), extent.word()),
            ];
            let chosen: Vec<(&str, &str)> = chosen
                .iter()
                .map(|(name, value)| (name.as_str(), *value))
                .collect();
            mill.browser
                .post(&mill.at("sharing"), &chosen)
                .await
                .goes_to();
            for (route, methods, rule) in &all {
                let path = route
                    .replace("{network}", &network.to_string())
                    .replace("{group}", &mill.id.to_string())
                    .replace("{audit}", &id)
                    .replace("{statement}", "lis.early")
                    .replace("{check_in}", &check_in)
                    .replace("{place}", "1")
                    .replace("{picture}", "audits.png")
                    .replace("{questionnaire}", "listening-check")
                    .replace("{import}", &import)
                    .replace("{subject}", &id)
                    .replace("{report}", &report)
                    .replace("{person}", &mill.person.id.to_string())
                    .replace("/themes/lis.early/{file}", "/themes/lis.early/groups.csv")
                    .replace("{file}", "grid.csv")
                    .replace("{action}", &action);
                let path = path.trim_end_matches('/');
                for (role, browser) in &mut roles {
                    for method in methods {
                        let past = gets_past(*rule, *role, extent);
                        // What the group's own coordinator does here would change the story for those after.
                        if *role == Role::Coordinator && *method == "post" && past {
                            continue;
                        }
                        let status = if *method == "get" {
                            browser.get(path).await.status
                        } else {
                            browser
                                .post(path, &[("choice", "1"), ("reason", "x")])
                                .await
                                .status
                        };
                        let what =
                            format!("{method} {path} as {role:?} sharing {extent:?}: {status}");
                        match (past, *role) {
                            (false, Role::Stranger) if *method == "get" => {
                                assert_eq!(status, StatusCode::SEE_OTHER, "{what}");
                            }
                            (false, Role::Stranger) => {
                                assert_eq!(status, StatusCode::UNAUTHORIZED, "{what}")
                            }
                            (false, _) => assert_eq!(status, StatusCode::NOT_FOUND, "{what}"),
                            (true, _) => assert_ne!(status, StatusCode::NOT_FOUND, "{what}"),
                        }
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_group_shows_nothing_a_summary_or_all_and_changes_its_mind() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let audit = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
        let statement = format!("{audit}/statements/lis.early");
        let words = [
            ("base", "1"),
            ("choice", "2"),
            ("reflection", "Told in confidence"),
        ];
        mill.browser.post(&statement, &words).await.goes_to();
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        let plan = [("what", "Paint the door"), ("lead", "Jo")];
        mill.browser.post(&mill.at("plan"), &plan).await.goes_to();
        let id = audit.rsplit('/').next().expect("an audit").to_owned();
        let home = format!("/networks/{network}/groups/{}", mill.id);
        let seen = format!("{home}/audits/{id}");
        fay.get(&home)
            .await
            .shown()
            .says("shares nothing with you")
            .says("Ana");
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);

        let share = |extent: &'static str| {
            [
                (format!("{network}.{id}"), extent),
                (format!("{network}.plan"), extent),
            ]
        };
        let sharing = mill.at("sharing");
        let mut choose = async |extent: &'static str| {
            let chosen = share(extent);
            let chosen: Vec<(&str, &str)> = chosen
                .iter()
                .map(|(name, value)| (name.as_str(), *value))
                .collect();
            mill.browser.post(&sharing, &chosen).await.goes_to();
            mill.browser.get(&sharing).await.shown().says("Seen by Fay");
        };
        choose("summary").await;
        fay.get(&home).await.shown().says("A summary");
        fay.get(&seen)
            .await
            .shown()
            .says("none of its words")
            .never_says("Told in confidence");
        fay.get(&format!("{home}/plan"))
            .await
            .shown()
            .says("One thing is open.")
            .never_says("Paint the door");

        choose("all").await;
        fay.get(&seen).await.shown().says("Told in confidence");
        fay.get(&format!("{home}/plan"))
            .await
            .shown()
            .says("Paint the door")
            .says("Jo leads");

        choose("nothing").await;
        fay.get(&home).await.shown().says("shares nothing with you");
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            fay.get(&format!("{home}/plan")).await.status,
            StatusCode::NOT_FOUND
        );

        // Opened again it is a draft, whatever was chosen; closed once more it is shown as before.
        choose("all").await;
        mill.browser
            .post(&format!("{audit}/reopen"), &[("reason", "One more look")])
            .await
            .goes_to();
        assert_eq!(fay.get(&seen).await.status, StatusCode::NOT_FOUND);
        mill.browser
            .post(&format!("{audit}/close"), &[])
            .await
            .goes_to();
        fay.get(&seen).await.shown();
    })
    .await;
}

#[tokio::test]
async fn an_audit_of_another_group_is_not_found_under_ones_own() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let audit = start(&mut mill).await;
        let mut table = world.group("Long table", "Ben").await;
        let id = audit.rsplit('/').next().expect("an audit");
        let stolen = table.at(&format!("audits/{id}"));
        for path in [
            stolen.clone(),
            format!("{stolen}/statements/lis.early"),
            format!("{stolen}/results"),
        ] {
            assert_eq!(
                table.browser.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        let posted = table
            .browser
            .post(
                &format!("{stolen}/statements/lis.early"),
                &[("choice", "1")],
            )
            .await;
        assert_eq!(posted.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_and_shows_a_way_on() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        for path in [
            "/nowhere",
            "/groups/nonsense/plan",
            "/groups/0/plan",
            "/../etc/passwd",
            "/groups/%00",
        ] {
            let page = mill.browser.get(path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            page.says("There is nothing here").says("Go to the start");
        }
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_cannot_claim_a_group_by_its_key() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let (network, mut fay) = world.network("North side", "Fay").await;
        let key = mill.id.to_string();
        let fields = [("group", key.as_str()), ("name", "Mine now")];
        let claimed = fay
            .post(&format!("/networks/{network}/groups"), &fields)
            .await;
        assert_eq!(claimed.status, StatusCode::NOT_FOUND);
        assert_eq!(
            fay.get(&mill.at("about")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_cannot_let_themselves_into_a_group() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let to = fay
            .post(
                &format!("/networks/{network}/groups"),
                &[("name", "Tuesday kitchen")],
            )
            .await
            .goes_to();
        let group = to.split('?').next().expect("a group").to_owned();
        let first = fay
            .post(&format!("{group}/invitations"), &[])
            .await
            .shown()
            .link();
        let second = fay
            .post(&format!("{group}/invitations"), &[])
            .await
            .shown()
            .link();
        // Not by their own link.
        assert_eq!(fay.post(&first, &[]).await.status, StatusCode::GONE);
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&first, &[]).await.goes_to();
        // Once somebody runs the group, a link the facilitator kept lets nobody in, and no new one is made.
        let (_, mut friend) = world.person("Friend").await;
        assert_eq!(friend.post(&second, &[]).await.status, StatusCode::GONE);
        assert_eq!(
            fay.post(&format!("{group}/invitations"), &[]).await.status,
            StatusCode::NOT_FOUND
        );
        fay.get(&group).await.shown().never_says("Make a link");
        let (_, id) = group.rsplit_once('/').expect("a group");
        let group = format!("/groups/{id}");
        assert_eq!(
            fay.get(&format!("{group}/plan")).await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}
