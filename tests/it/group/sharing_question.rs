//! The one question of sharing: when a group comes into a network, and when it closes an audit.

use axum::http::StatusCode;
use good_measure::domain::ids::NetworkId;

use crate::{
    audit::fill,
    world::{Browser, Group, on_each_database},
};

/// Answers an audit and closes it; gives its address, and where closing led.
async fn closes(group: &mut Group) -> (String, String) {
    let audit = fill(group, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
    let next = close(group, &audit).await;
    (audit, next)
}

async fn close(group: &mut Group, audit: &str) -> String {
    let closed = group.browser.post(&format!("{audit}/close"), &[]).await;
    closed.goes_to()
}

/// What a facilitator gets of an audit.
async fn seen(fay: &mut Browser, network: NetworkId, group: &Group, audit: &str) -> StatusCode {
    let id = audit.rsplit('/').next().expect("an audit");
    let path = format!("/networks/{network}/groups/{}/audits/{id}", group.id);
    fay.get(&path).await.status
}

fn asked(network: NetworkId) -> String {
    format!("{network}.asked")
}

#[tokio::test]
async fn a_group_is_asked_once_when_it_closes_an_audit_and_nothing_is_remembered_too() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let (audit, next) = closes(&mut mill).await;
        assert_eq!(next, format!("{audit}/sharing?said=closed"));
        let page = mill.browser.get(&next).await;
        // Nothing is chosen beforehand, and no answer is none.
        page.shown()
            .says("What may your network see?")
            .says("Seen by Fay")
            .says("Any answer is fine")
            .lacks("main input[checked]");
        assert_eq!(
            seen(&mut fay, network, &mill, &audit).await,
            StatusCode::NOT_FOUND
        );
        let question = format!("{audit}/sharing");
        let none = mill.browser.post(&question, &[]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        none.says("Please choose one.");
        // "Nothing" is an answer for this one and the next.
        let field = asked(network);
        let nothing = [(field.as_str(), "nothing")];
        let on = mill.browser.post(&question, &nothing).await.goes_to();
        assert_eq!(on, format!("{audit}/results?said=shared"));
        assert_eq!(
            seen(&mut fay, network, &mill, &audit).await,
            StatusCode::NOT_FOUND
        );
        let (second, next) = closes(&mut mill).await;
        assert_eq!(next, format!("{second}/results?said=closed"));
        assert_eq!(
            seen(&mut fay, network, &mill, &second).await,
            StatusCode::NOT_FOUND
        );
        // Asked for all the same, the page asks nothing, and an old form gives nothing away.
        let late = format!("{second}/sharing");
        mill.browser
            .get(&late)
            .await
            .shown()
            .says("nothing to decide now");
        let all = [(field.as_str(), "all")];
        mill.browser.post(&late, &all).await.goes_to();
        mill.browser.post(&question, &all).await.goes_to();
        for audit in [&audit, &second] {
            assert_eq!(
                seen(&mut fay, network, &mill, audit).await,
                StatusCode::NOT_FOUND
            );
        }
        // It is changed where all of it is.
        let next = format!("{network}.next");
        let (was, sharing) = (format!("{next}.was"), mill.at("sharing"));
        let change = [(next.as_str(), "ask"), (was.as_str(), "nothing")];
        mill.browser.post(&sharing, &change).await.goes_to();
        let (third, next) = closes(&mut mill).await;
        assert_eq!(next, format!("{third}/sharing?said=closed"));
    })
    .await;
}

#[tokio::test]
async fn an_answer_for_the_next_ones_too_is_carried_out_as_they_close_and_never_before() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane", "Ana").await;
        let (audit, _) = closes(&mut mill).await;
        let (field, later) = (asked(network), format!("{network}.later"));
        let answer = [(field.as_str(), "summary"), (later.as_str(), "yes")];
        let question = format!("{audit}/sharing");
        // Pressed twice, it is one answer.
        for _ in 0..2 {
            mill.browser.post(&question, &answer).await.goes_to();
        }
        assert_eq!(seen(&mut fay, network, &mill, &audit).await, StatusCode::OK);
        let second = fill(&mut mill, ["2"; 8]).await;
        assert_eq!(
            seen(&mut fay, network, &mill, &second).await,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            close(&mut mill, &second).await,
            format!("{second}/results?said=closed")
        );
        assert_eq!(
            seen(&mut fay, network, &mill, &second).await,
            StatusCode::OK
        );
        mill.browser
            .get(&mill.at("sharing"))
            .await
            .shown()
            .says("Audits you close from now on");
        // Taken back for one, it stays back when that one is opened again and closed once more.
        let id = second.rsplit('/').next().expect("an audit");
        let share = format!("{network}.{id}");
        let back = [(share.as_str(), "nothing")];
        mill.browser
            .post(&mill.at("sharing"), &back)
            .await
            .goes_to();
        let reason = [("reason", "One more look")];
        mill.browser
            .post(&format!("{second}/reopen"), &reason)
            .await
            .goes_to();
        assert_eq!(
            close(&mut mill, &second).await,
            format!("{second}/results?said=closed")
        );
        assert_eq!(
            seen(&mut fay, network, &mill, &second).await,
            StatusCode::NOT_FOUND
        );
        // Nothing of it outlasts the network.
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        world.joins(network, &mill).await;
        let (third, next) = closes(&mut mill).await;
        assert_eq!(next, format!("{third}/sharing?said=closed"));
        assert_eq!(
            seen(&mut fay, network, &mill, &third).await,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_group_in_several_networks_is_asked_for_each_on_one_page() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(north, "Mill Lane", "Ana").await;
        world.joins(south, &mill).await;
        let (audit, next) = closes(&mut mill).await;
        let page = mill.browser.get(&next).await;
        page.shown().says("North side").says("South side");
        let (one, two) = (asked(north), asked(south));
        let question = format!("{audit}/sharing");
        // One is left out: what was chosen for the other stands on the page, and nothing is kept yet.
        let half = mill.browser.post(&question, &[(&one, "all")]).await;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        half.has("input[value=all][checked]");
        assert_eq!(
            seen(&mut fay, north, &mill, &audit).await,
            StatusCode::NOT_FOUND
        );
        let both = [(one.as_str(), "all"), (two.as_str(), "nothing")];
        mill.browser.post(&question, &both).await.goes_to();
        assert_eq!(seen(&mut fay, north, &mill, &audit).await, StatusCode::OK);
        assert_eq!(
            seen(&mut gus, south, &mill, &audit).await,
            StatusCode::NOT_FOUND
        );
        // The next time only the one is asked of that gave no lasting answer.
        let (_, next) = closes(&mut mill).await;
        let page = mill.browser.get(&next).await;
        page.shown().says("North side").never_says("South side");
    })
    .await;
}

#[tokio::test]
async fn a_group_is_asked_when_it_comes_into_a_network() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (audit, next) = closes(&mut mill).await;
        assert_eq!(next, format!("{audit}/results?said=closed"));
        let link = fay
            .post(&format!("/networks/{network}/people/group-link"), &[])
            .await;
        let group = mill.id.to_string();
        let brought = mill
            .browser
            .post(&link.shown().link(), &[("group", &group)])
            .await
            .goes_to();
        let question = mill.at("sharing/ask");
        assert_eq!(brought, format!("{question}?said=network-joined"));
        mill.browser
            .get(&brought)
            .await
            .shown()
            .says("You have closed one audit");
        let field = asked(network);
        let summary = [(field.as_str(), "summary")];
        let on = mill.browser.post(&question, &summary).await.goes_to();
        assert_eq!(on, format!("/groups/{}?said=shared", mill.id));
        assert_eq!(seen(&mut fay, network, &mill, &audit).await, StatusCode::OK);
        mill.browser
            .get(&question)
            .await
            .shown()
            .says("nothing to decide now");

        // The first who runs a group that the network had already; before any audit, the answer is about those to come.
        let new = [("name", "Tuesday kitchen")];
        let made = fay
            .post(&format!("/networks/{network}/groups"), &new)
            .await
            .goes_to();
        let made = made.split('?').next().expect("a group");
        let link = fay.post(&format!("{made}/invitations"), &[]).await;
        let (person, mut tom) = world.person("Tom").await;
        let joined = tom.post(&link.shown().link(), &[]).await.goes_to();
        assert!(joined.contains("/sharing/ask"), "{joined}");
        let page = tom.get(&joined).await;
        page.shown()
            .says("the audits you will close")
            .lacks("input[type=checkbox]");
        let question = joined.split('?').next().expect("a page");
        tom.post(question, &[(&field, "all")]).await.goes_to();
        let id = made.rsplit('/').next().expect("an id");
        let mut kitchen = Group {
            id: id.parse().expect("an id"),
            person,
            browser: tom,
        };
        let (audit, next) = closes(&mut kitchen).await;
        assert_eq!(next, format!("{audit}/results?said=closed"));
        assert_eq!(
            seen(&mut fay, network, &kitchen, &audit).await,
            StatusCode::OK
        );
        // Whoever comes after is asked nothing.
        let link = kitchen.browser.post(&kitchen.at("invitations"), &[]).await;
        let (_, mut eve) = world.person("Eve").await;
        let joined = eve.post(&link.shown().link(), &[]).await.goes_to();
        assert!(!joined.contains("sharing"), "{joined}");
    })
    .await;
}
