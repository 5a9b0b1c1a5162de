//! This week: first things first, what is set aside, and a headline that never contradicts what stands under it.

use axum::http::StatusCode;
use chrono::{DateTime, Days, TimeDelta, Utc};
use good_measure::{
    clock,
    domain::ids::{NetworkId, OrganisationId, PersonId},
};
use sqlx::Connection as _;

use crate::world::{Group, World, on_each_database};

/// Changes rows behind the server's back, on whichever database the world has.
macro_rules! change {
    ($world:expr, $text:literal $(, $value:expr)*) => {
        if $world.url.starts_with("sqlite") {
            let mut database = sqlx::SqliteConnection::connect(&$world.url).await.expect("opens");
            sqlx::query($text)$(.bind($value))*.execute(&mut database).await.expect("changed");
        } else {
            let mut database = sqlx::PgConnection::connect(&$world.url).await.expect("opens");
            sqlx::query($text)$(.bind($value))*.execute(&mut database).await.expect("changed");
        }
    };
}

/// What a group needs somebody for, in the order in which a facilitator is told, and the heading for one group.
const REASONS: [(&str, &str); 7] = [
    ("review", "One group waits for your review"),
    ("again", "One group to look at again"),
    ("contact", "One group to be in touch with again"),
    ("nobody", "One group has nobody to run it"),
    ("stuck", "One group has been stuck for 30 days or more"),
    ("overdue", "One group has an action past its day"),
    ("check-in", "One group has a check-in due"),
];

/// Makes it that a group needs somebody for a reason, since so many days.
async fn arises(world: &World, network: NetworkId, group: &Group, reason: &str, days: u64) {
    let (id, by, now) = (group.id, group.person.id, clock::now());
    let at = now - TimeDelta::days(days as i64);
    let day = now.date_naive() - Days::new(days);
    match reason {
        "review" => reviewed(world, network, id, by, at).await,
        "again" => {
            change!(
                world,
                "insert into review (organisation_id, network_id, subject, state, changed_by, changed_at, next_on)
                 values ($1, $2, $3, 'done', $4, $5, $6)",
                id, network, by, by, now, day
            );
        }
        "contact" => {
            change!(
                world,
                "insert into contact_log (network_id, organisation_id, id, version, way, words, on_day, next_on, due_on,
                     said_by, said_at)
                 values ($1, $2, $2, 1, 'rang', '', $3, $3, $3, $4, $5)",
                network, id, day, by, now
            );
        }
        "nobody" => {
            change!(
                world,
                "delete from coordinator where organisation_id = $1",
                id
            );
            change!(
                world,
                "update membership set since = $2 where organisation_id = $1",
                id,
                at
            );
        }
        _ => {
            planned(world, network, id, by).await;
            match reason {
                "stuck" => {
                    change!(
                        world,
                        "update pulse set touched_at = $2 where organisation_id = $1",
                        id,
                        at
                    )
                }
                "overdue" => {
                    change!(
                        world,
                        "update pulse set first_due = $2 where organisation_id = $1",
                        id,
                        day
                    )
                }
                _ => {
                    change!(
                        world,
                        "update pulse set check_in_on = $2 where organisation_id = $1",
                        id,
                        day
                    )
                }
            }
        }
    }
}

/// A review of the group's plan that waits since a moment.
async fn reviewed(
    world: &World,
    network: NetworkId,
    group: OrganisationId,
    by: PersonId,
    at: DateTime<Utc>,
) {
    change!(
        world,
        "insert into review (organisation_id, network_id, subject, state, changed_by, changed_at)
         values ($1, $2, $1, 'waiting', $3, $4)",
        group,
        network,
        by,
        at
    );
}

/// A plan that is shared, has open actions and is all well.
async fn planned(world: &World, network: NetworkId, group: OrganisationId, by: PersonId) {
    let now = clock::now();
    change!(
        world,
        "insert into plan_share (organisation_id, network_id, extent, shared_by, shared_at)
         values ($1, $2, 'all', $3, $4)
         on conflict (organisation_id, network_id) do nothing",
        group,
        network,
        by,
        now
    );
    change!(
        world,
        "insert into pulse (organisation_id, open, done, touched_at)
         values ($1, 1, 0, $2)
         on conflict (organisation_id) do nothing",
        group,
        now
    );
}

#[tokio::test]
async fn no_heading_contradicts_what_stands_under_it_whatever_the_reasons_are() {
    on_each_database(async |world| {
        for mask in 0..1_usize << REASONS.len() {
            let (network, mut fay) = world.network("North side", "Fay").await;
            let group = world.member(network, "Mill Lane", "Ana").await;
            let here: Vec<_> = (0..REASONS.len())
                .filter(|bit| mask & (1 << bit) != 0)
                .map(|bit| REASONS[bit])
                .collect();
            for (reason, _) in &here {
                // Of plans nothing is stuck before thirty days.
                arises(&world, network, &group, reason, 40).await;
            }
            let home = format!("/networks/{network}");
            let page = fay.get(&home).await.shown();
            let headings: Vec<&str> = here.iter().map(|(_, heading)| *heading).collect();
            assert_eq!(page.texts_of("main section > h2"), headings, "{here:?}");
            let quiet = "All is quiet";
            if here.is_empty() {
                page.says("Nobody needs you this week").says(quiet);
                continue;
            }
            page.says("One group needs you this week")
                .never_says("Nobody needs you")
                .never_says(quiet);
            // Set aside one after the other: the group needs somebody until the last.
            for (nth, (reason, heading)) in here.iter().enumerate() {
                let page = fay.get(&home).await.shown();
                page.says("One group needs you this week").says(heading);
                let seen = page
                    .texts_of("main section > h2")
                    .iter()
                    .position(|own| own == heading)
                    .expect("its section");
                assert_eq!(seen, 0, "those set aside are gone");
                let seen = page.hidden("seen");
                let fields = done(&group, reason, &seen);
                fay.post(&home, &fields).await.goes_to();
                let page = fay.get(&home).await.shown();
                page.never_says(heading)
                    .never_says("Nobody needs you")
                    .never_says(quiet);
                let aside = page.texts_of("main details > ul > li").len();
                assert_eq!(aside, nth + 1);
            }
            fay.get(&home)
                .await
                .shown()
                .says("You have seen to everyone for now")
                .never_says("needs you this week");
        }
    })
    .await;
}

/// The form that says "done for now".
fn done<'a>(group: &Group, reason: &'a str, seen: &'a str) -> [(&'static str, &'a str); 4] {
    let id: &'static str = Box::leak(group.id.to_string().into_boxed_str());
    [
        ("group", id),
        ("need", reason),
        ("seen", seen),
        ("verb", "done"),
    ]
}

#[tokio::test]
async fn within_a_reason_the_longest_waiting_stands_first_and_each_leads_to_where_one_acts() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}");
        for (reason, _) in REASONS {
            for (name, days) in [("Apple", 41), ("Berry", 60), ("Cherry", 50)] {
                let group = world
                    .member(network, &format!("{name} {reason}"), "Ana")
                    .await;
                arises(&world, network, &group, reason, days).await;
            }
        }
        let page = fay.get(&home).await.shown();
        page.says("21 groups need you this week");
        let names: Vec<String> = REASONS
            .iter()
            .flat_map(|(reason, _)| {
                ["Berry", "Cherry", "Apple"].map(|name| format!("{name} {reason}"))
            })
            .collect();
        assert_eq!(page.texts_of("main section li > a"), names);
        for (nth, place) in [
            (1, "/plan"),
            (2, "/audits/"),
            (3, "#ours"),
            (5, "/plan"),
            (6, "/plan"),
            (7, "/plan"),
        ] {
            page.has(&format!(
                "main section:nth-of-type({nth}) li > a[href*='{place}']"
            ));
        }
        page.has("main section:nth-of-type(4) a[href$='/invitations']");
        // Who is told of is who is found by the same reason.
        for (reason, _) in REASONS {
            let grid = fay.get(&format!("{home}/grid?need={reason}")).await.shown();
            grid.says("3 groups.").says(&format!("Berry {reason}"));
        }
        fay.get(&format!("{home}/grid?need=any"))
            .await
            .shown()
            .says("21 groups.");
        let file = fay.get(&format!("{home}/week.csv")).await.shown();
        assert_eq!(file.body.lines().count(), 22);
        for row in csv::Reader::from_reader(file.body.as_bytes()).into_records() {
            let row = row.expect("a row");
            // The first reason, and the fact it comes from in a column of its own.
            let (at, no) = match &row[2] {
                "A review is waiting" => (4, "0"),
                "Time to look again" => (5, ""),
                "Time to be in touch" => (6, ""),
                "Nobody runs it yet" => (3, "yes"),
                "Stuck for 30 days" => (9, ""),
                "An action past its day" => (8, ""),
                "A check-in is due" => (10, ""),
                other => panic!("a group without a reason: {other}, {row:?}"),
            };
            assert_ne!(&row[at], no, "{row:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_line_is_set_aside_by_name_until_its_day_or_until_it_arises_anew_and_can_be_put_back() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = format!("/networks/{network}");
        let group = world.member(network, "Mill Lane", "Ana").await;
        arises(&world, network, &group, "review", 3).await;
        let id = group.id.to_string();
        let page = fay.get(&home).await.shown();
        let seen = page.hidden("seen");
        // Pressed twice it is done once, and put back twice it is back.
        for _ in 0..2 {
            fay.post(&home, &done(&group, "review", &seen))
                .await
                .goes_to();
        }
        let page = fay.get(&home).await.shown();
        page.says("One line is set aside")
            .says("Fay was done with it on");
        let back = [
            ("group", id.as_str()),
            ("need", "review"),
            ("seen", &seen),
            ("verb", "back"),
        ];
        for _ in 0..2 {
            fay.post(&home, &back).await.goes_to();
        }
        fay.get(&home)
            .await
            .shown()
            .says("One group waits for your review")
            .never_says("set aside");

        // A day that is gone, and none at all, are asked for again with what was typed.
        let way = format!("{home}?later={id}.review");
        fay.get(&way)
            .await
            .shown()
            .has("form#later input[name='until'][type='date']");
        for typed in ["2020-01-01", "some day", ""] {
            let fields = later(&id, &seen, typed);
            let page = fay.post(&home, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            page.has(&format!("form#later input[name='until'][value='{typed}']"));
        }
        let day = (clock::now().date_naive() + Days::new(9)).to_string();
        fay.post(&home, &later(&id, &seen, &day)).await.goes_to();
        fay.get(&home)
            .await
            .shown()
            .says("Fay looks again on")
            .never_says("waits for your review");
        // Its day comes.
        change!(
            world,
            "update set_aside set until_day = $2 where organisation_id = $1",
            group.id,
            clock::now().date_naive()
        );
        fay.get(&home)
            .await
            .shown()
            .says("One group waits for your review")
            .never_says("set aside");

        // Done for now, and the group shares something new.
        fay.post(&home, &done(&group, "review", &seen))
            .await
            .goes_to();
        fay.get(&home)
            .await
            .shown()
            .never_says("waits for your review");
        change!(
            world,
            "update review set changed_at = $2 where organisation_id = $1",
            group.id,
            clock::now()
        );
        fay.get(&home)
            .await
            .shown()
            .says("One group waits for your review");
        // Who pressed on a page from before has not seen the new one.
        fay.post(&home, &done(&group, "review", &seen))
            .await
            .goes_to();
        fay.get(&home)
            .await
            .shown()
            .says("One group waits for your review");
    })
    .await;
}

/// The form that says "look again on".
fn later<'a>(group: &'a str, seen: &'a str, day: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("group", group),
        ("need", "review"),
        ("seen", seen),
        ("verb", "later"),
        ("until", day),
    ]
}

#[tokio::test]
async fn what_is_set_aside_is_the_networks_own_and_goes_when_the_group_leaves() {
    on_each_database(async |world| {
        let (north, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gil) = world.network("South side", "Gil").await;
        let mut group = world.member(north, "Mill Lane", "Ana").await;
        world.joins(south, &group).await;
        for network in [north, south] {
            reviewed(&world, network, group.id, group.person.id, clock::now()).await;
        }
        let home = format!("/networks/{north}");
        let seen = fay.get(&home).await.shown().hidden("seen");
        fay.post(&home, &done(&group, "review", &seen))
            .await
            .goes_to();
        let other = format!("/networks/{south}");
        gil.get(&other)
            .await
            .shown()
            .says("One group waits for your review")
            .never_says("set aside");
        // A group of somebody else, and words that no page sends.
        let (_, mut hal) = world.network("Harbour", "Hal").await;
        let none = hal.post(&home, &done(&group, "review", &seen)).await.status;
        assert_eq!(none, StatusCode::NOT_FOUND);
        let alone = world.group("Long table", "Bea").await;
        let none = fay.post(&home, &done(&alone, "review", &seen)).await.status;
        assert_eq!(none, StatusCode::NOT_FOUND);
        for (need, seen) in [
            ("any", seen.as_str()),
            ("levels", &seen),
            ("review", "yesterday"),
        ] {
            let status = fay.post(&home, &done(&group, need, seen)).await.status;
            assert!(status.is_client_error(), "{need} {seen}: {status}");
        }
        // It leaves and comes back: what was set aside is not.
        let leave = group.at(&format!("networks/{north}/leave"));
        group.browser.post(&leave, &[]).await.goes_to();
        world.joins(north, &group).await;
        change!(
            world,
            "update review set state = 'waiting' where organisation_id = $1",
            group.id
        );
        fay.get(&home)
            .await
            .shown()
            .says("One group waits for your review")
            .never_says("set aside");
    })
    .await;
}
