//! Agencies that come to a meeting are ticked by name, found in lists and at the door, and told apart from groups.

use axum::http::StatusCode;
use good_measure::{clock, domain::ids::NetworkId, store::erasure};

use super::{
    attendance::press,
    meetings::{begin, plan, today},
};
use crate::world::{Browser, Group, Page, World, on_each_database};

/// A network with a group, an agency that has a department, and a meeting today.
struct Forum {
    network: NetworkId,
    fay: Browser,
    mill: Group,
    housing: Group,
    /// The key of the department.
    repairs: String,
    /// The address of the meeting.
    meeting: String,
}

impl Forum {
    async fn of(world: &World) -> Self {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let mill = world.member(network, "Mill Lane", "Ana").await;
        let housing = world.agency(network, &mut fay, "Housing team", "Hal").await;
        let whole = housing.id.to_string();
        let fields = [("name", "Repairs"), ("part_of", whole.as_str())];
        let added = fay
            .post(&format!("/networks/{network}/agencies"), &fields)
            .await
            .goes_to();
        let repairs = added.split('?').next().unwrap_or_default();
        let repairs = repairs.rsplit('/').next().unwrap_or_default().to_owned();
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
        Self {
            network,
            fay,
            mill,
            housing,
            repairs,
            meeting,
        }
    }

    async fn press(&mut self, verb: &str, whom: &str) -> String {
        press(&mut self.fay, &self.meeting, verb, whom).await
    }

    async fn shown(&mut self, rest: &str) -> Page {
        let path = format!("{}{rest}", self.meeting);
        self.fay.get(&path).await.shown()
    }

    /// The page of the agency for the facilitators.
    fn agency(&self) -> String {
        format!("/networks/{}/agencies/{}", self.network, self.housing.id)
    }
}

#[tokio::test]
async fn agencies_are_ticked_by_name_and_counted_apart_from_groups() {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        let (mill, housing) = (forum.mill.id.to_string(), forum.housing.id.to_string());
        let repairs = forum.repairs.clone();
        let page = forum.shown("/attendance").await;
        page.says("No group is here yet")
            .says("People of other agencies");
        assert_eq!(page.texts_of("h2"), ["Agencies", "People of no group"]);
        assert_eq!(
            page.texts_of(".tick"),
            ["Mill Lane", "Housing team", "Repairs (Housing team)"]
        );
        forum.press("tick", &mill).await;
        let led = forum.press("tick", &housing).await;
        assert!(led.ends_with(&format!("#g-{housing}")), "{led}");
        for verb in ["more", "more", "fewer"] {
            forum.press(verb, &housing).await;
        }
        forum.press("more", &repairs).await;
        forum.press("more", "agency").await;
        let page = forum.shown("/attendance").await;
        page.says_in("h1", "One group is here")
            .says_in("h1", "5 people")
            .has(&format!("#g-{housing} [aria-pressed=true]"))
            .says_in(&format!("#g-{housing} b"), "2")
            .says_in("#g-agency b", "1");
        // What was pressed last is taken back, once; taken out and back again, all of it is there.
        let undo = |page: &Page| {
            let rest = page.body.split("name=\"undo\" value=\"").nth(1);
            let word = rest.and_then(|rest| rest.split('"').next());
            word.expect("undo").to_owned()
        };
        forum.press("untick", &housing).await;
        let page = forum.shown("/attendance").await;
        page.has(&format!("#g-{housing} [aria-pressed=false]"));
        let (at, word) = (format!("{}/attendance", forum.meeting), undo(&page));
        for _ in 0..2 {
            let back = [("undo", word.as_str())];
            forum.fay.post(&at, &back).await.goes_to();
            forum
                .shown("/attendance")
                .await
                .says_in(&format!("#g-{housing} b"), "2");
        }
        // The meeting, its notes, its sheet and the list of meetings name them; groups are counted as before.
        forum
            .shown("")
            .await
            .says("One group, one person. People of agencies: 4.")
            .has(&format!("a[href='{}']", forum.agency()))
            .says("Repairs (Housing team)");
        let named = "Agencies that came: Housing team and Repairs (Housing team).";
        forum.shown("/notes").await.says(named);
        forum.shown("/round-robin").await.says(named);
        let sheet = forum.shown("/round-robin.docx").await;
        let mut sheet = zip::ZipArchive::new(std::io::Cursor::new(&sheet.bytes)).expect("a file");
        let mut text = String::new();
        let mut document = sheet.by_name("word/document.xml").expect("its text");
        std::io::Read::read_to_string(&mut document, &mut text).expect("text");
        assert!(text.contains("Repairs (Housing team)"), "{text}");
        let csv = format!("/networks/{}/meetings.csv", forum.network);
        forum
            .fay
            .get(&csv)
            .await
            .shown()
            .says("Agencies that came")
            .says(",1,1,0,4,Housing team and Repairs (Housing team)");
        for path in ["attendance", "meetings"] {
            let path = format!("/networks/{}/{path}", forum.network);
            let page = forum.fay.get(&path).await.shown();
            page.never_says("Housing team");
        }
        let reached = format!("/networks/{}/attendance", forum.network);
        forum
            .fay
            .get(&reached)
            .await
            .shown()
            .says("1 of your one group");
    })
    .await;
}

#[tokio::test]
async fn two_who_tick_an_agency_at_once_lose_nothing_and_a_press_sent_twice_counts_once() {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        let housing = forum.housing.id.to_string();
        let at = format!("{}/attendance", forum.meeting);
        let (gus, _) = world.person("Gus").await;
        world.facilitates(forum.network, &gus).await;
        let mut presses = tokio::task::JoinSet::new();
        for nth in 0..8 {
            let mut browser = if nth % 2 == 0 {
                forum.fay.clone()
            } else {
                world.browser_of(&gus).await
            };
            let (at, housing) = (at.clone(), housing.clone());
            presses.spawn(async move {
                let page = format!("page{nth}");
                for _ in 0..2 {
                    let more = [("page", page.as_str()), ("more", housing.as_str())];
                    browser.post(&at, &more).await.goes_to();
                }
            });
        }
        presses.join_all().await;
        forum
            .shown("/attendance")
            .await
            .says_in(&format!("#g-{housing} b"), "8");
        // An agency of another network is counted nowhere here.
        let (south, mut gus) = world.network("South side", "Gus").await;
        let other = world.agency(south, &mut gus, "Health service", "Hed").await;
        forum.press("tick", &other.id.to_string()).await;
        forum
            .shown("/attendance")
            .await
            .says_in("h1", "No group is here yet, 8 people")
            .never_says("Health service");
    })
    .await;
}

#[tokio::test]
async fn two_letters_find_an_agency_and_its_departments() {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        for (typed, found) in [
            ("mi", &["Mill Lane"][..]),
            ("te", &["Housing team", "Repairs (Housing team)"]),
            ("re", &["Repairs (Housing team)"]),
        ] {
            let page = forum.shown(&format!("/attendance?q={typed}")).await;
            assert_eq!(page.texts_of(".tick"), found, "{typed}");
        }
        forum
            .shown("/attendance?q=zz")
            .await
            .says("No group and no agency has such a name")
            .lacks(".tick");
    })
    .await;
}

#[tokio::test]
async fn a_list_and_the_door_know_the_names_of_agencies() {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        let at = format!("{}/attendance/list", forum.meeting);
        forum
            .shown("/attendance/list")
            .await
            .says("We know the names of your agencies too");
        let list = [(
            "attendance_list",
            "housing TEAM, 3\nRepairs (Housing team)\nMill Lane\nHousing taem",
        )];
        let page = forum.fay.post(&at, &list).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        page.says("One group is ticked now.")
            .says("2 agencies are ticked now.")
            .says("One name is none of your groups or agencies");
        assert_eq!(page.texts_of("textarea"), ["Housing taem"]);
        forum
            .shown("")
            .await
            .says("One group, one person. People of agencies: 4.");
        // At the door too.
        forum.press("untick", &forum.housing.id.to_string()).await;
        let door = forum.shown("/door").await;
        door.says("which group or agency you are from");
        let (here, mut guest) = (door.link(), world.guest());
        let page = guest.get(&format!("{here}?q=h")).await.shown();
        page.says("Which group or agency are you from?")
            .never_says("Housing team");
        let page = guest.get(&format!("{here}?q=ho")).await.shown();
        assert_eq!(
            page.texts_of("button.door"),
            ["Housing team", "Repairs (Housing team)"]
        );
        let housing = forum.housing.id.to_string();
        let chosen = guest.get(&format!("{here}?came={housing}")).await.shown();
        chosen.never_says("Housing team");
        let led = guest
            .post(&here, &[("group", housing.as_str())])
            .await
            .goes_to();
        guest
            .get(&led)
            .await
            .shown()
            .says("Housing team is counted");
        forum
            .shown("")
            .await
            .says("One group, one person. People of agencies: 2.");
        let (south, mut gus) = world.network("South side", "Gus").await;
        let other = world.agency(south, &mut gus, "Health service", "Hed").await;
        let other = other.id.to_string();
        let refused = guest.post(&here, &[("group", other.as_str())]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test]
async fn where_a_network_has_no_agency_nothing_is_said_of_one() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.member(network, "Mill Lane", "Ana").await;
        let series = begin(&mut fay, network, "Main forum", "main-forum").await;
        let meeting = plan(&mut fay, &series, &[("meeting_day", &today())]).await;
        let page = fay.get(&format!("{meeting}/attendance")).await.shown();
        assert_eq!(page.texts_of("h2"), ["People of no group"]);
        page.says("People of agencies");
        let door = fay.get(&format!("{meeting}/door")).await.shown();
        let link = door.link();
        let mut pages = vec![door];
        pages.push(fay.get(&format!("{meeting}/attendance/list")).await.shown());
        for asked in ["", "?q=mi", "?q=zz"] {
            let asked = format!("{link}{asked}");
            pages.push(world.guest().get(&asked).await.shown());
        }
        for page in pages {
            assert!(!page.text().contains("agenc"), "{}", page.text());
        }
    })
    .await;
}

#[tokio::test]
async fn an_agency_reads_the_meetings_it_came_to_and_when_it_leaves_the_count_stays_and_its_name_goes()
 {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        let home = forum.agency();
        forum
            .fay
            .get(&home)
            .await
            .shown()
            .says("Nobody has ticked this agency at a meeting yet");
        let own = forum.housing.at("meetings");
        let page = forum.housing.browser.get(&own).await.shown();
        page.says("Nobody has ticked your agency")
            .never_says("your group");
        let (housing, repairs) = (forum.housing.id.to_string(), forum.repairs.clone());
        for whom in [&housing, &housing, &repairs] {
            forum.press("more", whom).await;
        }
        forum
            .fay
            .get(&home)
            .await
            .shown()
            .has(&format!("a[href='{}']", forum.meeting))
            .says("2 people");
        forum
            .housing
            .browser
            .get(&own)
            .await
            .shown()
            .says("Main forum")
            .says("North side")
            .never_says("Repairs");
        let everything = forum.housing.at("everything.json");
        let everything = forum.housing.browser.get(&everything).await.shown();
        everything.says("Main forum").says("\"people\":2");
        let leave = forum
            .housing
            .at(&format!("networks/{}/leave", forum.network));
        forum.housing.browser.post(&leave, &[]).await.goes_to();
        let page = forum.housing.browser.get(&own).await.shown();
        page.says("Nobody has ticked your agency");
        // The department is an agency of its own now.
        forum
            .shown("")
            .await
            .says("0 groups, 0 people. People of agencies: 3.")
            .says("Repairs")
            .never_says("Housing team");
        forum
            .shown("/round-robin")
            .await
            .says("Agencies that came: Repairs.");
        // Back again it is ticked anew, and nothing says that it is the one that came before.
        world.joins(forum.network, &forum.housing).await;
        forum
            .shown("/attendance")
            .await
            .has(&format!("#g-{housing} [aria-pressed=false]"));
    })
    .await;
}

#[tokio::test]
async fn when_an_agency_is_erased_the_count_stays_and_its_name_goes() {
    on_each_database(async |world| {
        let mut forum = Forum::of(&world).await;
        forum.press("tick", &forum.housing.id.to_string()).await;
        let (store, now) = (&world.app.store, clock::now());
        let (id, person) = (forum.housing.id, forum.housing.person.id);
        erasure::ask_group(store, id, person, now, now)
            .await
            .expect("asked");
        let erased = erasure::erase_group(store, id, now).await;
        assert!(erased.expect("erased"));
        forum
            .shown("")
            .await
            .says("People of agencies: 1.")
            .never_says("Housing team");
    })
    .await;
}
