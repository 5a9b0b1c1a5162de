//! Another group's page is a 404, the same as one that is not there; so says every route.

use axum::http::{Method, StatusCode};

use good_measure::{
    domain::share::Extent,
    server::routes::{self, Access},
};

use crate::{
    audit::{
        fill, start,
        team::{start_apart, team_of},
    },
    network::enclosures::enclose,
    voices::{open as open_round, open_of},
    world::{Group, on_each_database},
};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Coordinator,
    CoordinatorOfAnother,
    Facilitator,
    /// A second one of the same network, who also runs another group of it.
    FacilitatorWithAGroup,
    FacilitatorOfAnother,
    NobodyYet,
    /// Somebody without an account who answered in an audit of the group.
    OneOfTheTeam,
    Stranger,
}

/// Whether someone in this role gets past a route while the group shares this much.
fn gets_past(access: Access, role: Role, extent: Extent) -> bool {
    let facilitates = matches!(role, Role::Facilitator | Role::FacilitatorWithAGroup);
    match access {
        Access::Anyone => true,
        Access::SignedIn => !matches!(role, Role::OneOfTheTeam | Role::Stranger),
        Access::Coordinator => role == Role::Coordinator,
        Access::Facilitator => facilitates,
        Access::Answerer => role == Role::OneOfTheTeam,
        // Somebody runs the group of this story.
        Access::OfGroupNobodyRuns => false,
        // Another group's ask is for all of the network, or for a group that is not this one.
        Access::SeesAsk => role == Role::Coordinator && extent > Extent::Nothing,
        Access::OwnAsk | Access::InMatch => role == Role::Coordinator,
        Access::SeesVoices => facilitates && extent > Extent::Nothing,
        Access::SeesAudit(least) | Access::SeesPlan(least) => facilitates && extent >= least,
    }
}

/// Opens a round of a group, which asks somebody to read first; gives the key of the round.
async fn ask_to_read(group: &mut Group, reader: &str, name: &str) -> String {
    let (round, _) = open_of(group, &[]).await;
    let chosen = [("reader", reader), ("group_name", name)];
    let texts = format!("{round}/texts");
    group.browser.post(&texts, &chosen).await.goes_to();
    let (_, key) = round.rsplit_once('/').expect("a key");
    key.to_owned()
}

/// A group asks for something; gives the address.
async fn ask(group: &mut Group, audience: &str) -> String {
    let fields = [
        ("side", "ask"),
        ("kind", "food"),
        ("ask_what", "Bread for Mondays"),
        ("audience", audience),
    ];
    let asks = group.at("asks");
    group.browser.post(&asks, &fields).await.goes_to()
}

/// A group says who sees what it asks for.
async fn show_ask(group: &mut Group, ask: &str, seen: [(&str, &str); 2]) {
    let change = group.at(&format!("asks/{ask}/change"));
    let base = group.browser.get(&change).await.shown().hidden("base");
    let [audience, named] = seen;
    let fields = [
        ("base", base.as_str()),
        ("kind", "food"),
        ("ask_what", "Bread for Mondays"),
        audience,
        named,
    ];
    group.browser.post(&change, &fields).await.goes_to();
}

#[tokio::test]
async fn who_sees_what_follows_from_role_route_and_sharing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (_, gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let mut other = world.member(network, "Long table", "Ben").await;
        let (_, tom) = world.person("Tom").await;
        let kim = world.member(network, "Kim's kitchen", "Kim").await;
        world.facilitates(network, &kim.person).await;
        // Two audits, so that there is something to compare, one of a team that has looked and talked; an action, and a check-in that goes through it.
        let first = fill(&mut mill, ["1"; 8]).await;
        let (second, code) = start_apart(&mut mill).await;
        let mut answered = team_of(&world, &code, &["2"; 4]).await;
        let (one_of_the_team, own) = answered.remove(0);
        let team = mill.browser.get(&format!("{second}/team")).await.shown();
        let one = team.body.split('"').find(|part| part.contains("/people/"));
        let contributor = one.and_then(|path| path.rsplit('/').next());
        let contributor = contributor.expect("somebody").to_owned();
        for verb in [
            format!("{second}/team/show"),
            format!("{second}/talk"),
            format!("{first}/close"),
            format!("{second}/close"),
        ] {
            mill.browser.post(&verb, &[]).await.goes_to();
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
        let own_report = mill.browser.post(&mill.at("reports"), &fields).await;
        let own_report = last(own_report.goes_to());
        let fields = [
            ("kind", "meetings"),
            ("wanted", "12"),
            ("from", "1/1/2026"),
            ("to", "31/12/2026"),
        ];
        let targets = format!("/networks/{network}/targets");
        fay.post(&targets, &fields).await.goes_to();
        let target = {
            let page = fay.get(&targets).await.shown();
            let (_, rest) = page.body.split_once("/targets/0").expect("a target");
            format!("0{}", &rest[..31])
        };
        let member = format!("/networks/{network}/groups/{}", mill.id);
        let said = [("way", "rang"), ("on_day", "today")];
        let contacts = format!("{member}/contacts");
        fay.post(&contacts, &said).await.goes_to();
        let contact = {
            let page = fay.get(&member).await.shown();
            let (_, rest) = page.body.split_once("/contacts/0").expect("an entry");
            format!("0{}", &rest[..31])
        };
        let fields = [("series_name", "Main forum"), ("kind", "main-forum")];
        let meetings = format!("/networks/{network}/meetings");
        let series = last(fay.post(&meetings, &fields).await.goes_to());
        let plan = format!("/networks/{network}/series/{series}/meetings");
        let meeting = fay.post(&plan, &[("meeting_day", "3/3/2026")]).await;
        let meeting = last(meeting.goes_to());
        let of_meeting = format!("/networks/{network}/meetings/{meeting}");
        let here = [("page", "one"), ("more", &*mill.id.to_string())];
        fay.post(&format!("{of_meeting}/attendance"), &here)
            .await
            .goes_to();
        let told = [
            ("base", "0"),
            ("row", "update-1"),
            ("update-1.told_by", "Mill Lane"),
            ("update-1.told", "We open on Sundays."),
        ];
        fay.post(&format!("{of_meeting}/notes"), &told)
            .await
            .goes_to();
        let enclosure = enclose(&mut fay, &of_meeting, "0").await;
        let fields = [
            ("representative_name", "Jo"),
            ("new_body", "Board"),
            ("from_on", "1/1/2026"),
            ("chosen", "named"),
        ];
        let representatives = format!("/networks/{network}/representatives");
        let written = fay.post(&representatives, &fields).await.goes_to();
        let representative = last(written);
        let of_it = format!("{representatives}/{representative}");
        let asked = [("question_day", "1/2/2026"), ("asked", "Who pays?")];
        let questions = format!("{of_it}/questions");
        fay.post(&questions, &asked).await.goes_to();
        let page = fay.get(&of_it).await.shown();
        let key = |of: &str| {
            let (_, rest) = page.body.split_once(of).expect("a key");
            rest[..32].to_owned()
        };
        let (entry, body) = (key("/entries/"), key("/bodies/"));
        let fields = [
            ("promised", "Soup"),
            ("promiser_kind", "guest"),
            ("promiser", "A cook"),
            ("said_day", "1/1/2026"),
            ("new_document", "Strategy"),
        ];
        let promises = format!("/networks/{network}/promises");
        let promise = last(fay.post(&promises, &fields).await.goes_to());
        let of_it = format!("{promises}/{promise}");
        let said = [("promise_state", "kept"), ("record_day", "1/2/2026")];
        fay.post(&format!("{of_it}/records"), &said).await.goes_to();
        let page = fay.get(&of_it).await.shown();
        let key = |page: &crate::world::Page, of: &str| {
            let (_, rest) = page.body.split_once(of).expect("a key");
            rest[..32].to_owned()
        };
        let (record, promiser) = (key(&page, "/records/"), key(&page, "/promisers/"));
        let document = key(&fay.get(&promises).await.shown(), "/documents/");
        let of_it = format!("/networks/{network}/documents/{document}");
        let said = [("comment_who", "A cook"), ("comment", "More salt.")];
        fay.post(&format!("{of_it}/comments"), &said)
            .await
            .goes_to();
        let page = fay.get(&of_it).await.shown();
        let (comment, base) = (key(&page, "/comments/"), page.hidden("base"));
        let draft = [
            ("base", base.as_str()),
            ("document_name", "Strategy"),
            ("is_draft", "yes"),
        ];
        fay.post(&of_it, &draft).await.goes_to();
        let own_draft = mill.at(&format!("drafts/{document}"));
        let said = [("comment", "Less salt.")];
        mill.browser.post(&own_draft, &said).await.goes_to();
        let page = mill.browser.get(&own_draft).await.shown();
        let own_comment = key(&page, "/comments/");
        let own_ask = last(ask(&mut mill, "network").await);
        let their_ask = last(ask(&mut other, "network").await);
        let asks = format!("/networks/{network}/asks/{own_ask}");
        let put = [("with_group", "Long table"), ("put_words", "On Fridays")];
        fay.post(&format!("{asks}/match"), &put).await.goes_to();
        let matched = {
            let page = fay.get(&asks).await.shown();
            let (_, rest) = page.body.split_once("/matches/0").expect("a match");
            format!("0{}", &rest[..31])
        };
        let of_match = format!("/networks/{network}/matches/{matched}");
        let words = key(&fay.get(&of_match).await.shown(), "?mistake=");
        let mut agency = world.agency(network, &mut fay, "Housing team", "Hal").await;
        let check = fill(&mut agency, ["2"; 8]).await;
        let close = format!("{check}/close");
        agency.browser.post(&close, &[]).await.goes_to();
        let check = last(check);
        let of_network = format!("/networks/{network}");
        let of_network = last(open_round(&mut fay, &of_network, &[]).await.0);
        let of_group = last(open_of(&mut mill, &[]).await.0);
        // Each is asked to read what people write to a round of somebody else.
        let read_by_network = ask_to_read(&mut mill, &network.to_string(), "").await;
        let read_by_group = ask_to_read(&mut other, "group", "Mill Lane").await;
        let mut roles = [
            (Role::CoordinatorOfAnother, other.browser.clone()),
            (Role::Facilitator, fay),
            (Role::FacilitatorWithAGroup, kim.browser),
            (Role::FacilitatorOfAnother, gus),
            (Role::NobodyYet, tom),
            (Role::OneOfTheTeam, one_of_the_team),
            (Role::Stranger, world.guest()),
            (Role::Coordinator, mill.browser.clone()),
        ];
        // The open ones are for everyone, and some of them end a session.
        let closed: Vec<_> = routes::table()
            .into_iter()
            .filter(|route| route.access != Access::Anyone)
            .collect();
        assert!(closed.len() > 100);
        // Shared once, so that there is a review to read whatever is shared now.
        for extent in [Extent::All].into_iter().chain(Extent::ALL) {
            let voices = if extent == Extent::Nothing {
                "no"
            } else {
                "yes"
            };
            let chosen = [
                (format!("{network}.plan"), extent.word()),
                (format!("{network}.{id}"), extent.word()),
                (format!("{network}.voices"), voices),
            ];
            let chosen: Vec<(&str, &str)> = chosen
                .iter()
                .map(|(name, value)| (name.as_str(), *value))
                .collect();
            mill.browser
                .post(&mill.at("sharing"), &chosen)
                .await
                .goes_to();
            let seen = if extent == Extent::Nothing {
                [("audience", "named"), ("named", "Kim's kitchen")]
            } else {
                [("audience", "network"), ("named", "")]
            };
            show_ask(&mut other, &their_ask, seen).await;
            let of_agency = [(&*format!("{network}.{check}"), extent.word())];
            agency
                .browser
                .post(&agency.at("sharing"), &of_agency)
                .await
                .goes_to();
            for route in &closed {
                let audit = if route.path.contains("/agencies/") {
                    &check
                } else {
                    &id
                };
                let person = if route.path.contains("/agencies/") {
                    agency.person.id
                } else {
                    mill.person.id
                };
                let is_read = route.path.contains("/reading/");
                let is_of_network =
                    route.path.starts_with("/networks/") && !route.path.contains("{group}");
                let round = match (is_of_network, is_read) {
                    (true, false) => &of_network,
                    (true, true) => &read_by_network,
                    (false, false) => &of_group,
                    (false, true) => &read_by_group,
                };
                let ask = if route.access == Access::SeesAsk {
                    &their_ask
                } else {
                    &own_ask
                };
                let written = if route.path.starts_with("/groups/") {
                    &own_report
                } else {
                    &report
                };
                let comment = if route.access == Access::Coordinator {
                    &own_comment
                } else {
                    &comment
                };
                let path = route
                    .path
                    .replace("/own/{audit}", &own)
                    .replace("{ask}", ask)
                    .replace("{match}", &matched)
                    .replace("{said}", &words)
                    .replace("{round}", round)
                    .replace("{burst}", round)
                    .replace("{text}", round)
                    .replace("{network}", &network.to_string())
                    .replace("{group}", &mill.id.to_string())
                    .replace("{agency}", &agency.id.to_string())
                    .replace("{audit}", audit)
                    .replace("{statement}", "lis.early")
                    .replace("{principle}", "listening")
                    .replace("{contributor}", &contributor)
                    .replace("{check_in}", &check_in)
                    .replace("{place}", "1")
                    .replace("{picture}", "audits.png")
                    .replace("{questionnaire}", "listening-check")
                    .replace("{import}", &import)
                    .replace("{subject}", &id)
                    .replace("{report}", written)
                    .replace("{target}", &target)
                    .replace("{contact}", &contact)
                    .replace("{series}", &series)
                    .replace("{meeting}", &meeting)
                    .replace("{representative}", &representative)
                    .replace("{entry}", &entry)
                    .replace("{body}", &body)
                    .replace("{promise}", &promise)
                    .replace("{record}", &record)
                    .replace("{promiser}", &promiser)
                    .replace("{document}", &document)
                    .replace("{comment}", comment)
                    .replace("{update}", "0")
                    .replace("{enclosure}", &enclosure)
                    .replace("{person}", &person.to_string())
                    .replace("/themes/lis.early/{file}", "/themes/lis.early/groups.csv")
                    .replace("{file}", "grid.csv")
                    .replace("{action}", &action);
                let path = path.trim_end_matches('/');
                for (role, browser) in &mut roles {
                    let is_get = route.method == Method::GET;
                    let past = gets_past(route.access, *role, extent);
                    // What the group's own coordinator does here would change the story for those after, and so
                    // would a facilitator who leaves or does not read, a report that is taken away, or one of the team
                    // who finishes.
                    let changes = *role == Role::Coordinator
                        || path.ends_with("/finish")
                        || path.ends_with("/leave")
                        || path.ends_with("/decline")
                        || path.ends_with("/remove")
                        || path.contains("/updates/");
                    if !is_get && past && changes {
                        continue;
                    }
                    let status = if is_get {
                        browser.get(path).await.status
                    } else {
                        browser
                            .post(path, &[("choice", "1"), ("reason", "x")])
                            .await
                            .status
                    };
                    let what = format!(
                        "{} {path} as {role:?} sharing {extent:?}: {status}",
                        route.method
                    );
                    match (past, *role) {
                        // Who answers on their own may have no account, and is not asked for one.
                        (false, _) if route.access == Access::Answerer => {
                            assert_eq!(status, StatusCode::NOT_FOUND, "{what}");
                        }
                        (false, Role::OneOfTheTeam | Role::Stranger) if is_get => {
                            assert_eq!(status, StatusCode::SEE_OTHER, "{what}");
                        }
                        (false, Role::OneOfTheTeam | Role::Stranger) => {
                            assert_eq!(status, StatusCode::UNAUTHORIZED, "{what}")
                        }
                        (false, _) => assert_eq!(status, StatusCode::NOT_FOUND, "{what}"),
                        (true, _) => assert_ne!(status, StatusCode::NOT_FOUND, "{what}"),
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
