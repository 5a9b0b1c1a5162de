//! Where a form may come from, and what headers of a proxy change: nothing.

use axum::http::StatusCode;
use good_measure::{
    app::{App, ServerContext},
    catalogue::Catalogue,
    questionnaires::Library,
    server::settings::Settings,
};

use crate::world::{World, on_each_database};

/// The address that people use in these stories.
pub const ADDRESS: &str = "https://measure.example.org";

/// The same database behind a server of another address.
pub fn at(world: &World, address: &str) -> World {
    let library = Library::shipped().unwrap_or_else(|problems| panic!("{problems}"));
    let context = ServerContext {
        address: address.into(),
        ..ServerContext::default()
    };
    World::of(App::new(
        world.app.store.clone(),
        Catalogue::new(library),
        context,
    ))
}

/// What a proxy may say of a request, and what somebody may say who is none.
const PLANTED: [(&str, &str); 9] = [
    ("x-forwarded-proto", "http"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-for", "203.0.113.7"),
    ("x-forwarded-port", "8443"),
    ("x-forwarded-prefix", "/evil"),
    ("x-real-ip", "203.0.113.7"),
    ("forwarded", "for=203.0.113.7;host=evil.example;proto=http"),
    ("x-original-url", "/account"),
    ("x-http-method-override", "DELETE"),
];

#[tokio::test]
async fn a_form_from_the_address_of_the_server_is_taken_whatever_host_the_proxy_names() {
    on_each_database(async |world| {
        let world = at(&world, ADDRESS);
        let typed = [("sign_in_name", "ana"), ("password", "no such password")];
        for (host, origin, status) in [
            ("127.0.0.1:3931", ADDRESS, StatusCode::UNPROCESSABLE_ENTITY),
            (
                "measure.example.org:443",
                ADDRESS,
                StatusCode::UNPROCESSABLE_ENTITY,
            ),
            (
                "measure.example.org",
                "https://evil.example",
                StatusCode::FORBIDDEN,
            ),
            ("127.0.0.1:3931", "null", StatusCode::FORBIDDEN),
            (
                "127.0.0.1:3931",
                "https://measure.example.org.evil.example",
                StatusCode::FORBIDDEN,
            ),
        ] {
            let mut safari = world.guest().with("host", host).with("origin", origin);
            let page = safari.post("/sign-in", &typed).await;
            assert_eq!(page.status, status, "{host} and {origin}: {}", page.body);
        }
        // What a browser knows of where a form came from goes before what it says of the origin.
        let mut other_site = world
            .guest()
            .with("host", "measure.example.org")
            .with("sec-fetch-site", "cross-site")
            .with("origin", "https://evil.example");
        let page = other_site.post("/sign-in", &typed).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn over_https_browsers_are_told_to_stay_there_and_over_http_nothing_is_said() {
    on_each_database(async |world| {
        for (address, told) in [
            (ADDRESS, Some("max-age=31536000; includeSubDomains")),
            ("http://localhost", None),
        ] {
            let world = at(&world, address);
            for path in ["/sign-in", "/nowhere", "/live", "/assets/none/none.css"] {
                let page = world.guest().get(path).await;
                let header = page.head.get("strict-transport-security");
                let header = header.map(|value| value.to_str().expect("text"));
                assert_eq!(header, told, "{address}{path}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn cookies_are_for_https_alone_where_the_address_is() {
    on_each_database(async |world| {
        for (address, is_secure) in [(ADDRESS, true), ("http://localhost", false)] {
            let world = at(&world, address);
            // Neither the headers of a proxy nor their absence change it.
            for proto in ["http", "https"] {
                let mut guest = world.guest().with("x-forwarded-proto", proto);
                let chosen = guest.post("/language", &[("language", "es")]).await;
                let left = guest.post("/sign-out", &[]).await;
                for page in [chosen, left] {
                    let cookie = page.head["set-cookie"].to_str().expect("text").to_owned();
                    assert_eq!(cookie.contains("Secure"), is_secure, "{cookie}");
                    assert!(cookie.contains("HttpOnly"), "{cookie}");
                    assert!(cookie.contains("SameSite=Lax"), "{cookie}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_proxy_or_a_stranger_says_in_its_headers_changes_nothing() {
    on_each_database(async |world| {
        let mill = world.group("Mill Lane", "Ana").await;
        for (browser, path) in [
            (world.guest(), "/".to_owned()),
            (world.guest(), "/sign-in?next=/account".to_owned()),
            (world.guest(), "/account".to_owned()),
            (world.guest(), "/nowhere".to_owned()),
            (mill.browser.clone(), "/".to_owned()),
            (mill.browser.clone(), "/account".to_owned()),
            (mill.browser.clone(), mill.at("plan")),
            (mill.browser.clone(), mill.at("sharing")),
            (mill.browser.clone(), mill.at("plan.csv")),
        ] {
            let plain = browser.clone().get(&path).await;
            let mut planted = browser;
            for (name, value) in PLANTED {
                planted = planted.with(name, value);
            }
            let page = planted.get(&path).await;
            assert_eq!(page.status, plain.status, "{path}");
            assert_eq!(page.head, plain.head, "{path}");
            assert_eq!(page.body, plain.body, "{path}");
        }
        // A link that is handed on starts with the address of the server.
        let mut ana = mill.browser.clone();
        for (name, value) in PLANTED {
            ana = ana.with(name, value);
        }
        let page = ana.post(&mill.at("invitations"), &[]).await;
        page.says("http://localhost/join/").never_says("evil");
        // And who is counted, or from where a form may come, is not theirs to say.
        let mut other_site = world.guest().with("origin", "https://evil.example");
        for (name, value) in PLANTED {
            other_site = other_site.with(name, value);
        }
        let page = other_site.post("/sign-in", &[]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[test]
fn an_address_is_read_as_browsers_write_it_and_refused_where_it_is_none() {
    let read = |address: &str| {
        let settings = Settings {
            address: Some(address.into()),
            ..Settings::default()
        };
        settings.with_file().map(|settings| settings.address)
    };
    for (typed, written) in [
        (ADDRESS, ADDRESS),
        ("https://measure.example.org/", ADDRESS),
        ("HTTPS://Measure.Example.org:443", ADDRESS),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://[::1]:3000/", "http://[::1]:3000"),
        (
            "https://despensa.ñandú.example",
            "https://despensa.xn--and-6ma2c.example",
        ),
    ] {
        let address = read(typed).unwrap_or_else(|error| panic!("{typed}: {error}"));
        assert_eq!(address.as_deref(), Some(written), "{typed}");
    }
    for typed in [
        "",
        "measure.example.org",
        "measure.example.org:3000",
        "ftp://measure.example.org",
        "https://",
        "https://example.org/measure",
        "https://example.org/?measure",
        "https://example.org/#measure",
        "https://ana:secret@example.org",
    ] {
        let problem = read(typed).expect_err(typed).to_string();
        assert!(
            problem.contains("as in https://measure.example.org"),
            "{typed}: {problem}"
        );
        assert!(!problem.contains("secret"), "{problem}");
    }
}
