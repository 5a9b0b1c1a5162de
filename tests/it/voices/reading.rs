//! Who reads first what people wrote to a group: somebody else, where the group asks them; the group itself, told of the conflict.
//! Whoever was not asked, or is asked no more, finds nothing.

use axum::http::StatusCode;
use chrono::TimeDelta;
use good_measure::{
    clock,
    domain::person::Person,
    store::{erasure, leaving, links},
};

use super::{days_pass, open_of, reply, texts::WRITTEN};
use crate::world::{Browser, Group, Page, World, on_each_database};

/// A round of a group, its address and its code; nobody has replied.
struct Asking {
    address: String,
    code: String,
}

impl Asking {
    async fn open(group: &mut Group) -> Self {
        let (address, code) = open_of(group, &[]).await;
        Self { address, code }
    }

    fn id(&self) -> &str {
        self.address.rsplit('/').next().expect("an id")
    }

    /// The page of what people wrote, for the group.
    fn texts(&self) -> String {
        format!("{}/texts", self.address)
    }

    /// The same for whoever is asked to read, whose home is given.
    fn reading(&self, home: &str) -> String {
        format!("{home}/reading/{}", self.id())
    }

    async fn replies(&self, world: &World, texts: &[&str]) {
        for text in texts {
            reply(world, &self.code, "0", text).await.shown();
        }
    }

    /// Five people wrote something, and the round is over.
    async fn ends(&self, world: &World) {
        self.replies(world, &WRITTEN).await;
        days_pass(world, 20).await;
    }

    async fn choose(&self, group: &mut Group, reader: &str, name: &str) -> Page {
        let fields = [("reader", reader), ("group_name", name)];
        group.browser.post(&self.texts(), &fields).await
    }
}

/// Where the text with a word in it is decided on.
fn form_of(page: &Page, word: &str) -> String {
    let form = page.body.split("<form").find(|form| form.contains(word));
    let form = form.unwrap_or_else(|| panic!("{word} waits on no page:\n{}", page.body));
    let (_, action) = form.split_once("action=\"").expect("an address");
    action.split('"').next().unwrap_or_default().to_owned()
}

/// Checks that nothing of what people wrote, shown or not, is on a page.
#[track_caller]
fn without_words(page: &Page) {
    for text in WRITTEN {
        page.never_says(text);
    }
    page.never_says("Okoro").never_says("type=\"checkbox\"");
}

/// Makes the name unreadable in one text, holds another back, and shows the others.
async fn reads_all(reader: &mut Browser, here: &str) {
    let page = reader.get(here).await.shown();
    let said = [("black", "0"), ("black", "1"), ("say", "show")];
    let to = reader.post(&form_of(&page, "Okoro"), &said).await.goes_to();
    let page = reader.get(&to).await.shown();
    page.says("█████ █████ was rude to my son");
    let queueing = form_of(&page, "queueing");
    reader.post(&queueing, &[("say", "hold")]).await.goes_to();
    for word in ["bread", "sillas", "أوسع"] {
        let shows = [("say", "show")];
        reader.post(&form_of(&page, word), &shows).await.goes_to();
    }
}

/// What the group reads when all was decided on by somebody else.
async fn sees_what_was_shown(group: &mut Group, round: &Asking, reader: &str) {
    let page = group.browser.get(&round.texts()).await.shown();
    page.says("█████ █████ was rude to my son")
        .says("Warm bread on Tuesdays")
        .says("One text is held back.")
        .never_says("Okoro")
        .never_says("queueing")
        .never_says(reader)
        .lacks("input[type=checkbox]")
        .lacks("input[name=reader]");
    // All is read, so nothing is left to choose.
    round.choose(group, "own", "").await.goes_to();
    let page = group.browser.get(&round.texts()).await.shown();
    page.never_says("You help to run things here");
}

#[tokio::test]
async fn facilitators_are_asked_early_read_first_and_the_group_sees_what_they_show() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let round = Asking::open(&mut mill).await;
        let page = mill.browser.get(&round.address).await.shown();
        page.says("Choose who reads first what people write");
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says_in("h2", "Who reads first?")
            .says("Somebody who supports")
            .says("Some of it may be about you");
        let home = format!("/networks/{network}");
        assert_eq!(
            fay.get(&round.reading(&home)).await.status,
            StatusCode::NOT_FOUND
        );
        let chosen = round.choose(&mut mill, &network.to_string(), "").await;
        let page = mill.browser.get(&chosen.goes_to()).await.shown();
        page.says("You asked the people who support")
            .says("Ana chose this on")
            .says("Texts can be read when the round has ended");
        // It can be arranged while the round is open; nobody reads by then.
        round.replies(&world, &WRITTEN).await;
        fay.get(&home)
            .await
            .shown()
            .says_in(".card h2", "Can you read something first?")
            .says_in(".card .rows", "Mill Lane Pantry")
            .says_in(".card .rows", "open until");
        let reading = round.reading(&home);
        let page = fay.get(&reading).await.shown();
        page.says("goes on until the evening of");
        without_words(&page);

        days_pass(&world, 20).await;
        fay.get(&home).await.shown().says("5 texts wait");
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("5 texts wait for them");
        without_words(&page);
        let page = fay.get(&reading).await.shown();
        page.says("What people wrote to").says("Okoro");
        assert!(
            !page.text().contains("Autumn"),
            "the group's name and the texts alone"
        );
        // Whoever runs the group decides on none of them, also not by its key.
        let text = form_of(&page, "Okoro");
        let (_, key) = text.rsplit_once('/').expect("a key");
        let own = format!("{}/{key}", round.texts());
        mill.browser.post(&own, &[("say", "show")]).await.goes_to();
        without_words(&mill.browser.get(&round.texts()).await.shown());

        reads_all(&mut fay, &reading).await;
        sees_what_was_shown(&mut mill, &round, "Fay").await;
        let page = fay.get(&reading).await.shown();
        page.says("All of it is read")
            .lacks("form[action$=decline]");
        fay.get(&home).await.shown().never_says("Can you read");
        // The first word stands.
        fay.post(&text, &[("say", "show")]).await.goes_to();
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("█████ █████ was rude").never_says("Okoro");
    })
    .await;
}

#[tokio::test]
async fn another_group_is_asked_by_its_name_and_reads_first() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, _) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let mut table = world.member(network, "The Long Table", "Ben").await;
        world.member(south, "Far away", "Cem").await;
        let mine = world.member(network, "Ana's other one", "Dot").await;
        runs_too(&world, &mine, &mill.person).await;
        leaves(&world, &mine).await;
        for coordinator in ["Eve", "Flo"] {
            world.member(network, "Twin kitchen", coordinator).await;
        }
        let add = format!("/networks/{network}/groups");
        fay.post(&add, &[("name", "Nobody's")]).await.goes_to();
        let round = Asking::open(&mut mill).await;
        for (reader, name, says) in [
            ("", "", "Please choose one"),
            (&*south.to_string(), "", "Please choose one"),
            ("group", "", "Please fill this in"),
            (
                "group",
                "No such group",
                "We cannot tell which group this is",
            ),
            ("group", "Far away", "We cannot tell which group this is"),
            (
                "group",
                "Mill Lane Pantry",
                "We cannot tell which group this is",
            ),
            ("group", "Nobody's", "We cannot tell which group this is"),
            (
                "group",
                "Ana's other one",
                "We cannot tell which group this is",
            ),
            (
                "group",
                "Twin kitchen",
                "We cannot tell which group this is",
            ),
        ] {
            let page = round.choose(&mut mill, reader, name).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            page.says_in(".problem", says);
            if !name.is_empty() {
                let kept = format!("input[name=group_name][value=\"{name}\"]");
                page.has(&kept).has("input[value=group][checked]");
            }
        }
        // As names are compared; and who types one has chosen.
        round
            .choose(&mut mill, "", "the LONG  table")
            .await
            .goes_to();
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("You asked").says("The Long Table");
        round.ends(&world).await;
        let home = format!("/groups/{}", table.id);
        let page = table.browser.get(&home).await.shown();
        page.says("Can you read something first?")
            .says("5 texts wait");
        reads_all(&mut table.browser, &round.reading(&home)).await;
        sees_what_was_shown(&mut mill, &round, "Ben").await;
    })
    .await;
}

/// Makes a person run a group too.
async fn runs_too(world: &World, group: &Group, person: &Person) {
    let (store, now) = (&world.app.store, clock::now());
    let later = now + TimeDelta::days(1);
    let hash = format!("{} runs {}", person.id, group.id);
    links::invite(store, &hash, group.id, group.person.id, now, later)
        .await
        .expect("invited");
    links::accept(store, &hash, person, None, now)
        .await
        .expect("joined");
}

/// The one who ran a group first runs it no longer.
async fn leaves(world: &World, group: &Group) {
    let (store, person) = (&world.app.store, group.person.id);
    let left = leaving::leave_group(store, group.id, person, person, clock::now()).await;
    assert!(left.expect("left"));
}

#[tokio::test]
async fn whoever_was_not_asked_finds_nothing() {
    on_each_database(async |world| {
        let (network, fay) = world.network("North side", "Fay").await;
        let (south, gus) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let table = world.member(network, "The Long Table", "Ben").await;
        let third = world.member(network, "Third kitchen", "Cem").await;
        let round = Asking::open(&mut mill).await;
        round.ends(&world).await;
        let other = Asking::open(&mut mill).await;
        // Somebody who runs the group and supports the network too.
        let (kim, kims) = world.person("Kim").await;
        world.facilitates(network, &kim).await;
        runs_too(&world, &mill, &kim).await;
        let [of_table, of_third, of_mill] =
            [&table, &third, &mill].map(|group| format!("/groups/{}", group.id));
        let [north, south] = [network, south].map(|network| format!("/networks/{network}"));
        let mut asked_of = [
            (&of_table, table.browser.clone()),
            (&of_third, third.browser.clone()),
            (&of_mill, mill.browser.clone()),
            (&north, fay.clone()),
            (&north, kims),
            (&south, gus),
            (&of_table, fay),
            (&north, table.browser.clone()),
        ];
        let network = network.to_string();
        for (reader, name, finds) in [
            ("own", "", None),
            ("group", "The Long Table", Some((&of_table, 0))),
            (network.as_str(), "", Some((&north, 3))),
            ("group", "Third kitchen", Some((&of_third, 1))),
        ] {
            round.choose(&mut mill, reader, name).await.goes_to();
            for (nth, (home, browser)) in asked_of.iter_mut().enumerate() {
                let here = round.reading(home);
                let page = browser.get(&here).await;
                if finds == Some((*home, nth)) {
                    page.shown().says("Okoro");
                    continue;
                }
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{nth} {here} {reader}");
                without_words(&page);
                for verb in [
                    format!("{here}/decline"),
                    format!("{here}/texts/{}", round.id()),
                ] {
                    let page = browser.post(&verb, &[("say", "show")]).await;
                    assert_eq!(page.status, StatusCode::NOT_FOUND, "{nth} {verb}");
                }
            }
        }
        // Another round of the same group, and one who runs the group that is asked no more.
        let mut cem = third.browser.clone();
        let here = other.reading(&of_third);
        assert_eq!(cem.get(&here).await.status, StatusCode::NOT_FOUND);
        let here = round.reading(&of_third);
        let page = cem.get(&here).await.shown();
        let text = form_of(&page, "Okoro");
        leaves(&world, &third).await;
        assert_eq!(cem.get(&here).await.status, StatusCode::NOT_FOUND);
        let shows = cem.post(&text, &[("say", "show")]).await;
        assert_eq!(shows.status, StatusCode::NOT_FOUND);
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("5 texts wait for them");
        without_words(&page);
    })
    .await;
}

#[tokio::test]
async fn who_cannot_read_gives_it_back_and_the_group_chooses_again() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let mut table = world.member(network, "The Long Table", "Ben").await;
        let round = Asking::open(&mut mill).await;
        let of_table = format!("/groups/{}", table.id);
        let here = round.reading(&of_table);
        round
            .choose(&mut mill, "group", "The Long Table")
            .await
            .goes_to();
        let page = table.browser.get(&here).await.shown();
        let decline = form_of(&page, "Give it back");
        let to = table.browser.post(&decline, &[]).await.goes_to();
        table
            .browser
            .get(&to)
            .await
            .shown()
            .says("Thank you for saying so")
            .never_says("Can you read something first?");
        assert_eq!(table.browser.get(&here).await.status, StatusCode::NOT_FOUND);
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("The Long Table")
            .says("cannot read this. Please choose again.")
            .says_in(".card h2", "Who reads first?");
        mill.browser
            .get(&round.address)
            .await
            .shown()
            .says("Choose who reads first");
        // The facilitators cannot either, once some is read; what they decided stays.
        let of_network = format!("/networks/{network}");
        round
            .choose(&mut mill, &network.to_string(), "")
            .await
            .goes_to();
        round.ends(&world).await;
        let reading = round.reading(&of_network);
        let page = fay.get(&reading).await.shown();
        let shows = [("say", "show")];
        fay.post(&form_of(&page, "bread"), &shows).await.goes_to();
        fay.post(&format!("{reading}/decline"), &[]).await.goes_to();
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("The people who support")
            .says("cannot read this. Please choose again.")
            .says("Warm bread on Tuesdays")
            .never_says("Okoro");
        // The group reads the rest itself, and changes its mind once more.
        round.choose(&mut mill, "own", "").await.goes_to();
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("You help to run things here, so some of this may be about you")
            .says("Okoro");
        round
            .choose(&mut mill, "group", "The Long Table")
            .await
            .goes_to();
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("4 texts wait for them").never_says("Okoro");
        table.browser.get(&here).await.shown().says("Okoro");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_in_a_network_with_the_group_any_more_reads_nothing() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (other, _) = world.network("South side", "Gus").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let mut table = world.member(network, "The Long Table", "Ben").await;
        let third = world.member(network, "Third kitchen", "Cem").await;
        world.joins(other, &mill).await;
        let round = Asking::open(&mut mill).await;
        round.ends(&world).await;
        let gone = "is not in a network with you any more. Please choose again.";
        let reading = |group: &Group| round.reading(&format!("/groups/{}", group.id));
        // The group that is asked leaves; coming back it is not asked.
        round
            .choose(&mut mill, "group", "The Long Table")
            .await
            .goes_to();
        table.browser.get(&reading(&table)).await.shown();
        let leave = table.at(&format!("networks/{network}/leave"));
        table.browser.post(&leave, &[]).await.goes_to();
        for comes_back in [false, true] {
            if comes_back {
                world.joins(network, &table).await;
            }
            let page = table.browser.get(&reading(&table)).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
            let page = mill.browser.get(&round.texts()).await.shown();
            page.says(gone).never_says("Okoro");
        }
        // It is erased.
        round
            .choose(&mut mill, "group", "Third kitchen")
            .await
            .goes_to();
        let (store, now) = (&world.app.store, clock::now());
        erasure::ask_group(store, third.id, third.person.id, now, now)
            .await
            .expect("asked");
        assert!(
            erasure::erase_group(store, third.id, now)
                .await
                .expect("erased")
        );
        mill.browser.get(&round.texts()).await.shown().says(gone);
        // The group that asked leaves.
        round
            .choose(&mut mill, &network.to_string(), "")
            .await
            .goes_to();
        let of_network = round.reading(&format!("/networks/{network}"));
        let page = fay.get(&of_network).await.shown();
        let text = form_of(&page, "Okoro");
        let leave = mill.at(&format!("networks/{network}/leave"));
        mill.browser.post(&leave, &[]).await.goes_to();
        assert_eq!(fay.get(&of_network).await.status, StatusCode::NOT_FOUND);
        let shows = fay.post(&text, &[("say", "show")]).await;
        assert_eq!(shows.status, StatusCode::NOT_FOUND);
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says(gone).never_says("Okoro");
    })
    .await;
}

#[tokio::test]
async fn a_group_in_no_network_reads_itself_told_that_it_may_be_about_it() {
    on_each_database(async |world| {
        let mut mill = world.group("Mill Lane Pantry", "Ana").await;
        let round = Asking::open(&mut mill).await;
        round.ends(&world).await;
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("There is nobody here whom you could ask")
            .says("Some of it may be about you");
        without_words(&page);
        let button = form_of(&page, "We read it ourselves");
        let reader = page.hidden("reader");
        let to = mill
            .browser
            .post(&button, &[("reader", &reader)])
            .await
            .goes_to();
        let page = mill.browser.get(&to).await.shown();
        page.says("You help to run things here, so some of this may be about you")
            .says("Okoro")
            .never_says("There is nobody here whom you could ask");
    })
    .await;
}

#[tokio::test]
async fn of_fewer_than_five_texts_nobody_reads_any() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mut mill = world.member(network, "Mill Lane Pantry", "Ana").await;
        let round = Asking::open(&mut mill).await;
        round
            .choose(&mut mill, &network.to_string(), "")
            .await
            .goes_to();
        round.replies(&world, &WRITTEN[..4]).await;
        days_pass(&world, 20).await;
        let home = format!("/networks/{network}");
        let page = fay.get(&round.reading(&home)).await.shown();
        page.says("fewer than five people wrote something");
        without_words(&page);
        fay.get(&home).await.shown().never_says("Can you read");
        let page = mill.browser.get(&round.texts()).await.shown();
        page.says("fewer than five people wrote something")
            .lacks("input[name=reader]");
        without_words(&page);
        round.choose(&mut mill, "own", "").await.goes_to();
        without_words(&mill.browser.get(&round.texts()).await.shown());
    })
    .await;
}
