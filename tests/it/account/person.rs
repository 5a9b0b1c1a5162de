//! Setting up, signing in and out, inviting and joining.

use axum::http::StatusCode;

use crate::world::{SET_UP_KEY, on_each_database};

const FIRST: [(&str, &str); 6] = [
    ("key", SET_UP_KEY),
    ("kind", "group"),
    ("place", "Mill Lane pantry"),
    ("name", "Ana"),
    ("sign_in_name", "Ana@Example.org"),
    ("password", "three odd words here"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], name: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields
        .iter()
        .map(|&(field, old)| (field, if field == name { value } else { old }))
        .collect()
}

#[tokio::test]
async fn the_first_person_sets_up_a_group_and_starts_at_its_home() {
    on_each_database(async |world| {
        let mut ana = world.guest();
        ana.get("/").await.shown().says("ready to be set up");
        ana.get(&format!("/set-up?key={SET_UP_KEY}"))
            .await
            .shown()
            .says("A network of groups");
        assert_eq!(ana.post("/set-up", &FIRST).await.goes_to(), "/");
        let home = ana.get("/").await.goes_to();
        ana.get(&home)
            .await
            .shown()
            .says("Mill Lane pantry")
            .says("Start an audit");
        // The link works once.
        let again = world
            .guest()
            .get(&format!("/set-up?key={SET_UP_KEY}"))
            .await;
        assert_eq!(again.status, StatusCode::GONE);
        assert_eq!(
            world.guest().post("/set-up", &FIRST).await.status,
            StatusCode::GONE
        );
    })
    .await;
}

#[tokio::test]
async fn only_the_holder_of_the_link_sets_up() {
    on_each_database(async |world| {
        let mut stranger = world.guest();
        assert_eq!(stranger.get("/set-up").await.status, StatusCode::GONE);
        assert_eq!(
            stranger
                .post("/set-up", &with(&FIRST, "key", "guess"))
                .await
                .status,
            StatusCode::GONE
        );
    })
    .await;
}

#[tokio::test]
async fn a_slip_in_setting_up_keeps_what_was_typed_but_never_the_password() {
    on_each_database(async |world| {
        let mut ana = world.guest();
        let page = ana
            .post("/set-up", &with(&FIRST, "password", "short"))
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("Mill Lane pantry")
            .says("Ana@Example.org")
            .says("at least 12 characters")
            .never_says("short\"");
        let page = ana
            .post("/set-up", &with(&FIRST, "password", "passwordpassword"))
            .await;
        page.says("easy to guess");
        let page = ana
            .post("/set-up", &with(&FIRST, "sign_in_name", "two words"))
            .await;
        page.says("Use letters, numbers");
        let page = ana.post("/set-up", &with(&FIRST, "kind", "")).await;
        page.says("Please choose one.");
    })
    .await;
}

#[tokio::test]
async fn a_person_signs_in_in_any_case_and_goes_where_they_were_going() {
    on_each_database(async |world| {
        world.guest().post("/set-up", &FIRST).await;
        let mut ana = world.guest();
        let to = ana.get("/account").await.goes_to();
        assert_eq!(to, "/sign-in?next=%2Faccount");
        let wrong = ana
            .post(
                "/sign-in",
                &[
                    ("sign_in_name", "ana@example.org"),
                    ("password", "not this one"),
                ],
            )
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        wrong.says("do not go together").says("ana@example.org");
        let nobody = ana
            .post(
                "/sign-in",
                &[("sign_in_name", "nobody"), ("password", "not this one")],
            )
            .await;
        nobody.says("do not go together");
        let right = [
            ("sign_in_name", "ANA@example.org"),
            ("password", "three odd words here"),
            ("next", "/account"),
        ];
        assert_eq!(ana.post("/sign-in", &right).await.goes_to(), "/account");
        ana.get("/account").await.shown();
        assert_eq!(
            ana.post("/sign-out", &[]).await.goes_to(),
            "/sign-in?said=signed-out"
        );
        ana.get("/sign-in?said=signed-out")
            .await
            .shown()
            .says("Nothing of yours is left");
        ana.get("/account").await.goes_to();
    })
    .await;
}

#[tokio::test]
async fn signing_in_never_sends_anyone_to_another_site() {
    on_each_database(async |world| {
        world.guest().post("/set-up", &FIRST).await;
        for next in [
            "https://elsewhere.example",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "javascript:1",
        ] {
            let fields = [
                ("sign_in_name", "ana@example.org"),
                ("password", "three odd words here"),
                ("next", next),
            ];
            assert_eq!(world.guest().post("/sign-in", &fields).await.goes_to(), "/");
        }
    })
    .await;
}

#[tokio::test]
async fn too_many_tries_at_one_name_wait_and_other_names_do_not() {
    on_each_database(async |world| {
        world.guest().post("/set-up", &FIRST).await;
        for _ in 0..10 {
            world
                .guest()
                .post(
                    "/sign-in",
                    &[("sign_in_name", "ana@example.org"), ("password", "x")],
                )
                .await;
        }
        let right = [
            ("sign_in_name", "ana@example.org"),
            ("password", "three odd words here"),
        ];
        world
            .guest()
            .post("/sign-in", &right)
            .await
            .says("That was a lot of tries");
        world
            .guest()
            .post("/sign-in", &[("sign_in_name", "ben"), ("password", "x")])
            .await
            .says("do not go together");
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_adds_a_group_and_hands_over_a_link_that_works_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let home = fay.get("/").await.goes_to();
        assert_eq!(home, format!("/networks/{network}"));
        let form = fay
            .get(&format!("/networks/{network}/groups/new"))
            .await
            .shown();
        let fields = [
            ("group", form.hidden("group")),
            ("name", "Tuesday kitchen".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let to = fay
            .post(&format!("/networks/{network}/groups"), &fields)
            .await
            .goes_to();
        // Pressing twice makes one group.
        fay.post(&format!("/networks/{network}/groups"), &fields)
            .await
            .goes_to();
        assert_eq!(
            fay.get(&format!("/networks/{network}/groups"))
                .await
                .body
                .matches("Tuesday kitchen")
                .count(),
            1
        );
        let group = to.split('?').next().expect("a group").to_owned();
        let page = fay.post(&format!("{group}/invitations"), &[]).await.shown();
        page.has("img[src^='data:image/svg+xml;base64,']");
        let link = page.link();

        let mut tom = world.guest();
        tom.get(&link)
            .await
            .shown()
            .says("Tuesday kitchen")
            .says("Fay");
        let fields = [
            ("name", "Tom"),
            ("sign_in_name", "tom"),
            ("password", "three odd words here"),
        ];
        let home = tom.post(&link, &fields).await.goes_to();
        tom.get(&home).await.shown().says("You are in. Welcome.");
        let late = world.guest().get(&link).await;
        assert_eq!(late.status, StatusCode::GONE);
        late.says("used before, or is too old");

        // The facilitator sees who runs the group, and nothing of what it writes.
        fay.get(&group)
            .await
            .shown()
            .says("Tom")
            .never_says("Start an audit");
        for private in ["/plan", "/audits/new", "/plan.pdf"] {
            assert_eq!(
                fay.get(&format!("{group}{private}")).await.status,
                StatusCode::NOT_FOUND,
                "{private}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn someone_with_an_account_joins_with_one_press() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let (_, mut ben) = world.person("Ben").await;
        let page = mill
            .browser
            .post(&mill.at("invitations"), &[])
            .await
            .shown();
        let link = page.link();
        ben.get(&link)
            .await
            .shown()
            .says("You are signed in as Ben")
            .lacks("[type=password]");
        let home = ben.post(&link, &[]).await.goes_to();
        ben.get(&home).await.shown().says("Mill Lane");
    })
    .await;
}

#[tokio::test]
async fn a_changed_password_signs_out_everywhere_else() {
    on_each_database(async |world| {
        let mut ana = world.guest();
        ana.post("/set-up", &FIRST).await;
        let mut phone = world.guest();
        phone
            .post(
                "/sign-in",
                &[
                    ("sign_in_name", "ana@example.org"),
                    ("password", "three odd words here"),
                ],
            )
            .await;
        let slip = ana
            .post(
                "/account",
                &[("present", "wrong"), ("password", "four other odd words")],
            )
            .await;
        assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = ana
            .post(
                "/account",
                &[
                    ("present", "three odd words here"),
                    ("password", "four other odd words"),
                ],
            )
            .await;
        ana.get(&done.goes_to())
            .await
            .shown()
            .says("Your password is changed.");
        phone.get("/account").await.goes_to();
    })
    .await;
}

#[tokio::test]
async fn a_form_from_another_site_is_not_carried_out() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        let mut lured = mill
            .browser
            .with("sec-fetch-site", "cross-site")
            .with("origin", "https://elsewhere.example");
        let page = lured.post(&mill.at("invitations"), &[]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        page.says("came from another website");
        mill.browser
            .with("sec-fetch-site", "same-origin")
            .post(&mill.at("invitations"), &[])
            .await
            .shown();
    })
    .await;
}

#[tokio::test]
async fn pages_tell_browsers_to_be_careful_and_keep_no_copy() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let page = mill.browser.get(&mill.at("")).await;
        let page = if page.status == StatusCode::OK {
            page
        } else {
            mill.browser.get(&format!("/groups/{}", mill.id)).await
        };
        for (name, part) in [
            ("content-security-policy", "default-src 'none'"),
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
            ("referrer-policy", "same-origin"),
        ] {
            assert!(
                page.head[name].to_str().expect("text").contains(part),
                "{name}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn passwords_are_never_sent_back_through_signing_in() {
    on_each_database(async |world| {
        let fields = [
            ("present", "my old secret"),
            ("password", "my new secret words"),
        ];
        let page = world.guest().post("/account", &fields).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        page.never_says("my old secret").never_says("my new secret");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_use_one_link_at_once_one_joins_and_the_other_leaves_no_account_behind() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane", "Ana").await;
        let page = mill
            .browser
            .post(&mill.at("invitations"), &[])
            .await
            .shown();
        let link = page.link();
        let person = |name: &'static str| {
            [
                ("name", name),
                ("sign_in_name", name),
                ("password", "three odd words here"),
            ]
        };
        let (mut one, mut two) = (world.guest(), world.guest());
        let (first, second) = (person("tom"), person("tim"));
        let (one, two) = tokio::join!(one.post(&link, &first), two.post(&link, &second));
        let mut statuses = [one.status, two.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::GONE]);
        let loser = if one.status == StatusCode::GONE {
            "tom"
        } else {
            "tim"
        };
        let again = [
            ("sign_in_name", loser),
            ("password", "three odd words here"),
        ];
        world
            .guest()
            .post("/sign-in", &again)
            .await
            .says("do not go together");
    })
    .await;
}

#[tokio::test]
async fn of_three_who_set_up_at_once_one_does() {
    on_each_database(async |world| {
        let (mut a, mut b, mut c) = (world.guest(), world.guest(), world.guest());
        let (two, three) = (
            with(&FIRST, "sign_in_name", "bea"),
            with(&FIRST, "sign_in_name", "cal"),
        );
        let pages = tokio::join!(
            a.post("/set-up", &FIRST),
            b.post("/set-up", &two),
            c.post("/set-up", &three)
        );
        let done = [pages.0, pages.1, pages.2]
            .iter()
            .filter(|page| page.status == StatusCode::SEE_OTHER)
            .count();
        assert_eq!(done, 1);
    })
    .await;
}
