//! A list of groups is brought in, checked before anything happens, added at once, and taken away again.

mod files;
mod mending;
mod published;
mod reading;

use good_measure::{
    domain::ids::NetworkId,
    store::{self, organisations},
};

use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};
use tempfile::TempDir;

use crate::{
    queries::by_index,
    world::{Browser, Page, World, on_each_database},
};

const LIST: &str = "Group\tWard\tTags\tVolunteers\tContact\n\
     Mill Lane pantry\tNorth\tfood, advice\t1,200\tJo\n\
     Long table\tnorth\tfood\t\tSam\n\
     Tuesday kitchen\tOld Town\t\t12\tMo\n";

fn start(network: NetworkId) -> String {
    format!("/networks/{network}/import")
}

/// Pastes a list and gives the address of its import.
async fn paste(fay: &mut Browser, network: NetworkId, list: &str) -> String {
    fay.post(&start(network), &[("list", list)]).await.goes_to()
}

/// Presses the button of the dry run.
async fn press(fay: &mut Browser, import: &str, check: &Page, leave: bool) -> Page {
    let (columns, groups) = (check.hidden("columns"), check.hidden("groups"));
    let columns = columns.replace("&quot;", "\"");
    let mut fields = vec![("columns", columns.as_str()), ("groups", &groups)];
    if leave {
        fields.push(("leave", "1"));
    }
    fay.post(&format!("{import}/add"), &fields).await
}

/// The address of the list that a page is about.
fn list_of(page: &Page) -> String {
    let (_, rest) = page
        .body
        .split_once("method=\"post\" action=\"/networks")
        .expect("a form");
    let address = rest.split('"').next().expect("an address");
    format!("/networks{}", address.trim_end_matches("/reading"))
}

/// Adds a list as it is guessed.
async fn add(fay: &mut Browser, network: NetworkId, list: &str) -> String {
    let import = paste(fay, network, list).await;
    let check = fay.get(&format!("{import}/check")).await.shown();
    let to = press(fay, &import, &check, false).await.goes_to();
    assert_eq!(to, format!("{import}?said=list-added"));
    import
}

async fn names(world: &World, network: NetworkId) -> Vec<String> {
    let groups = organisations::groups_of(&world.app.store, network, None).await;
    let mut names: Vec<String> = groups
        .expect("groups")
        .into_iter()
        .map(|group| group.name)
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_list_is_matched_checked_added_and_taken_away_again() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        fay.get(&start(network))
            .await
            .shown()
            .says("One row for each group")
            .never_says("Lists you brought before");
        let import = paste(&mut fay, network, LIST).await;
        fay.get(&import)
            .await
            .shown()
            .has("option[value=name][selected]")
            .has("option[value=neighbourhood][selected]")
            .says("Contact")
            .says("1,200");
        let matched = [
            ("headings", "1"),
            ("column-0", "name"),
            ("column-1", "neighbourhood"),
            ("column-2", "tags"),
            ("column-3", "volunteers"),
        ];
        let check = fay.post(&import, &matched).await.goes_to();
        assert_eq!(check, format!("{import}/check"));
        let check = fay.get(&check).await.shown();
        check
            .says("3 groups are ready to be added")
            .says("2 neighbourhoods are new")
            .says("food, advice")
            .says("1200")
            .never_says("Sam");
        assert!(names(&world, network).await.is_empty());
        let added = press(&mut fay, &import, &check, false).await.goes_to();
        fay.get(&added)
            .await
            .shown()
            .says("3 groups were added")
            .says("Fay added the groups")
            .has(&format!("a[href='/networks/{network}/groups']"))
            .has(&format!("[action='/networks/{network}/invitations'], [href^='/networks/{network}/invitations']"));
        let all = ["Long table", "Mill Lane pantry", "Tuesday kitchen"];
        assert_eq!(names(&world, network).await, all);
        // Once more does nothing, from whichever page.
        press(&mut fay, &import, &check, false).await.goes_to();
        fay.post(&import, &matched).await.goes_to();
        assert_eq!(fay.get(&format!("{import}/check")).await.goes_to(), import);
        assert_eq!(names(&world, network).await, all);
        fay.get(&start(network))
            .await
            .shown()
            .says("A list that was pasted")
            .says("3 groups added");

        let undo = format!("{import}/undo");
        fay.get(&undo)
            .await
            .shown()
            .says("Remove 3 groups again?");
        let to = fay.post(&undo, &[]).await.goes_to();
        assert_eq!(to, format!("{import}?said=list-undone"));
        fay.get(&to)
            .await
            .shown()
            .says("Fay removed the groups of this list again");
        assert!(names(&world, network).await.is_empty());
        fay.post(&undo, &[]).await.goes_to();
        fay.get(&start(network))
            .await
            .shown()
            .says("Added, and removed again");
        // And in once more, as new groups.
        let check = fay.get(&format!("{import}/check")).await.shown();
        check.says("2 neighbourhoods are new");
        press(&mut fay, &import, &check, false).await.goes_to();
        assert_eq!(names(&world, network).await, all);
    })
    .await;
}

#[tokio::test]
async fn a_list_sent_twice_is_one_and_a_mended_one_takes_its_place() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let key = fay.get(&start(network)).await.shown().hidden("import");
        let send = |list: &'static str| [("import", key.clone()), ("list", list.to_owned())];
        let mut post = async |list| {
            let fields = send(list);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
            fay.post(&start(network), &fields).await.goes_to()
        };
        let first = post("Name\nMill Lane").await;
        assert_eq!(post("Name\nMill Lane").await, first);
        assert_eq!(first, format!("{}/{key}", start(network)));
        // Gone back to, with a mended list.
        assert_eq!(post("Name\nMill Lane\nLong table").await, first);
        let check = fay.get(&format!("{first}/check")).await.shown();
        check.says("2 groups are ready");
        press(&mut fay, &first, &check, false).await.goes_to();
        // What was added stays what it was; another list is another import.
        let mut post = async |list| {
            let fields = send(list);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
            fay.post(&start(network), &fields).await.goes_to()
        };
        assert_eq!(post("Name\nMill Lane\nLong table").await, first);
        assert_ne!(post("Name\nOld Town").await, first);
        assert_eq!(names(&world, network).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_list_with_problems_comes_in_only_by_the_persons_decision() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        world.member(network, "Old Town", "Ana").await;
        let long = "x".repeat(121);
        let list = format!(
            "Name;Volunteers\nMill Lane;3\n;4\n{long};5\nLong table;a few\n MILL  lane ;6\nold town;7\n"
        );
        let import = paste(&mut fay, network, &list).await;
        let check = fay.get(&format!("{import}/check")).await.shown();
        check
            .says("There are 4 things to look at first")
            .says("A3: there is no name")
            .says("a name has room for 120 characters")
            .says("B5 (Long table): “a few” is not a number we can count with")
            .says("lane): this name is in A2 too")
            .says("A7 (old town): a group of this name is in your network already")
            .lacks("[name=groups]");
        // Not by a form made by hand either.
        let forced = [("columns", "{}"), ("groups", "1")];
        let to = fay.post(&format!("{import}/add"), &forced).await.goes_to();
        assert_eq!(to, format!("{import}/check?said=list-changed"));
        fay.get(&to).await.shown().says("Something has changed");
        assert_eq!(names(&world, network).await, ["Old Town"]);
        let check = fay.get(&format!("{import}/check?leave=1")).await.shown();
        check
            .says("2 groups are ready to be added")
            .says("4 rows stay out");
        press(&mut fay, &import, &check, true).await.goes_to();
        let all = ["Long table", "Mill Lane", "Old Town"];
        assert_eq!(names(&world, network).await, all);
    })
    .await;
}

#[tokio::test]
async fn more_problems_than_anybody_reads_are_counted() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let list = format!("Name,Ward\nMill Lane,x\n{}", ",x\n".repeat(150));
        let import = paste(&mut fay, network, &list).await;
        let page = fay.get(&format!("{import}/check")).await.shown();
        page.says("There are 150 things").says("And 50 more.");
        assert_eq!(page.body.matches("there is no name").count(), 100);
    })
    .await;
}

#[tokio::test]
async fn columns_need_one_name_and_each_fact_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let import = paste(&mut fay, network, "A\tB\tC\nx\ty\tz").await;
        let chosen = [("column-1", "place"), ("column-2", "place")];
        let page = fay.post(&import, &chosen).await;
        assert_eq!(page.status, 422);
        page.says("Please say which column holds the names")
            .says("Another column is this already")
            .has("option[value=place][selected]");
        // Words nobody offers are as good as none.
        let page = fay.post(&import, &[("column-0", "password")]).await;
        assert_eq!(page.status, 422);
    })
    .await;
}

#[tokio::test]
async fn two_tabs_add_at_once_and_the_groups_come_in_once() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let import = paste(&mut fay, network, LIST).await;
        let other = paste(&mut fay, network, LIST).await;
        let check = fay.get(&format!("{import}/check")).await.shown();
        let (mut one, mut two, mut three) = (fay.clone(), fay.clone(), fay.clone());
        let (first, second, third) = tokio::join!(
            press(&mut one, &import, &check, false),
            press(&mut two, &import, &check, false),
            press(&mut three, &other, &check, false),
        );
        let done = [first, second, third].map(|page| page.goes_to().contains("list-added"));
        assert_eq!(names(&world, network).await.len(), 3);
        // Either the two tabs of the one list, or the other list.
        assert!(
            done == [true, true, false] || done == [false, false, true],
            "{done:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_changed_since_the_dry_run_goes_back_to_it() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let import = paste(&mut fay, network, LIST).await;
        let check = fay.get(&format!("{import}/check")).await.shown();
        let named = [("name", "Long  Table")];
        fay.post(&format!("/networks/{network}/groups"), &named)
            .await
            .goes_to();
        let to = press(&mut fay, &import, &check, false).await.goes_to();
        fay.get(&to)
            .await
            .shown()
            .says("Something has changed")
            .says("): a group of this name is in your network already");
        assert_eq!(names(&world, network).await.len(), 1);
        // The same when the columns were matched otherwise in another tab.
        let import = paste(&mut fay, network, "Name\tContact\nHall\tJo").await;
        let check = fay.get(&format!("{import}/check")).await.shown();
        fay.post(&import, &[("headings", "1"), ("column-1", "name")])
            .await
            .goes_to();
        let to = press(&mut fay, &import, &check, false).await.goes_to();
        assert!(to.contains("list-changed"));
        assert_eq!(names(&world, network).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_list_with_a_group_in_use_is_not_taken_away() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let import = add(&mut fay, network, LIST).await;
        let groups = organisations::groups_of(&world.app.store, network, None).await;
        let groups = groups.expect("groups");
        let long = groups.iter().find(|group| group.name == "Long table");
        let mill = groups.iter().find(|group| group.name.starts_with("Mill"));
        let invite = |id| format!("/networks/{network}/groups/{id}/invitations");
        // A link that nobody took goes with its group; one that was taken keeps all.
        let unused = invite(mill.expect("a group").id);
        let unused = fay.post(&unused, &[]).await.shown().link();
        let used = invite(long.expect("a group").id);
        let used = fay.post(&used, &[]).await.shown().link();
        let (_, mut tom) = world.person("Tom").await;
        tom.post(&used, &[]).await.goes_to();
        let undo = format!("{import}/undo");
        fay.get(&undo)
            .await
            .shown()
            .says("Some of these groups are in use")
            .says("Long table")
            .lacks("form[action$=undo]");
        let page = fay.post(&undo, &[]).await;
        assert_eq!(page.status, 409);
        page.says("nothing was removed")
            .never_says("Mill Lane pantry");
        assert_eq!(names(&world, network).await.len(), 3);

        let import = add(&mut fay, network, "Name\nHall\nMarket").await;
        let groups = organisations::groups_of(&world.app.store, network, None).await;
        let hall = groups
            .expect("groups")
            .into_iter()
            .find(|group| group.name == "Hall");
        let link = fay
            .post(&invite(hall.expect("a group").id), &[])
            .await
            .shown()
            .link();
        fay.post(&format!("{import}/undo"), &[]).await.goes_to();
        assert_eq!(names(&world, network).await.len(), 3);
        assert_eq!(tom.get(&link).await.status, 410);
        assert_ne!(tom.get(&unused).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn a_group_of_a_list_is_taken_out_alone_and_the_rest_of_the_list_later() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let import = add(&mut fay, network, "Name\nHall\nMarket").await;
        let groups = organisations::groups_of(&world.app.store, network, None).await;
        let groups = groups.expect("groups");
        let hall = groups.iter().find(|group| group.name == "Hall");
        let hall = format!("/networks/{network}/groups/{}", hall.expect("a group").id);
        fay.post(&format!("{hall}/remove"), &[]).await.goes_to();
        assert_eq!(fay.get(&hall).await.status, 404);
        assert_eq!(names(&world, network).await, ["Market"]);
        fay.get(&import).await.shown();
        fay.post(&format!("{import}/undo"), &[]).await.goes_to();
        assert!(names(&world, network).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_list_is_taken_away_while_others_write_of_its_groups_and_nothing_breaks() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for round in 0..3 {
            let import = add(
                &mut fay,
                network,
                &format!("Name\nHall {round}\nMarket {round}"),
            )
            .await;
            let groups = organisations::groups_of(&world.app.store, network, None).await;
            let mut writes = Vec::new();
            for group in groups.expect("groups") {
                let at = format!("/networks/{network}/groups/{}", group.id);
                for path in ["register", "invitations", "register", "invitations"] {
                    let (mut browser, path) = (fay.clone(), format!("{at}/{path}"));
                    writes.push(tokio::spawn(async move {
                        browser.post(&path, &[("tags", "evening")]).await.status
                    }));
                }
            }
            let undone = fay.post(&format!("{import}/undo"), &[]).await.status;
            assert!(undone == 303 || undone == 409, "{undone}");
            for write in writes {
                let status = write.await.expect("an answer");
                assert!(
                    [200, 303, 404].contains(&status.as_u16()),
                    "round {round}: {status}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_list_of_another_network_is_not_there() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let (south, mut gus) = world.network("South side", "Gus").await;
        let import = paste(&mut fay, network, LIST).await;
        let (_, id) = import.rsplit_once('/').expect("an id");
        let stolen = format!("{}/{id}", start(south));
        for below in ["", "/check", "/undo"] {
            let page = gus.get(&format!("{stolen}{below}")).await;
            assert_eq!(page.status, 404, "{below}");
        }
        for below in ["", "/add", "/undo"] {
            let page = gus.post(&format!("{stolen}{below}"), &[]).await;
            assert_eq!(page.status, 404, "{below}");
        }
        // Nor can its key be taken: the same key is another list in another network.
        let fields = [("import", id), ("list", "Name\nHall")];
        gus.post(&start(south), &fields).await.goes_to();
        fay.get(&import).await.shown().says("Mill Lane pantry");
    })
    .await;
}

#[tokio::test]
async fn twenty_thousand_groups_come_and_go() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        let rows: String = (1..=20_000)
            .map(|at| format!("Group {at},Ward {},food;advice,{at},tea,{at}\n", at % 40))
            .collect();
        let list = format!("Name,Ward,Tags,Volunteers,Does,Size\n{rows}");
        let file = ("groups.csv", list.as_bytes());
        let import = fay.upload(&start(network), &[], file).await.goes_to();
        let check = fay.get(&format!("{import}/check")).await.shown();
        check
            .says("20000 groups are ready")
            .says("And 19980 more groups.");
        // Each within what the server lets an answer take.
        let to = press(&mut fay, &import, &check, false).await.goes_to();
        assert!(to.ends_with("list-added"));
        fay.post(&format!("{import}/undo"), &[]).await.goes_to();
        assert!(names(&world, network).await.is_empty());
    })
    .await;
}

/// How many rows a table has.
async fn rows(database: &mut SqliteConnection, table: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}")))
        .fetch_one(database)
        .await
        .expect("counted")
}

#[tokio::test]
async fn what_the_list_says_is_kept_and_leaves_nothing_behind_by_queries_that_go_by_index() {
    let folder = TempDir::new().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("list.sqlite").display());
    let world = World::open(&url).await;
    let (network, mut fay) = world.network("North side", "Fay").await;
    let mut database = SqliteConnection::connect(&url).await.expect("opens");
    let tables = [
        ("organisation", 3),
        ("membership", 3),
        ("neighbourhood", 2),
        ("membership_tag", 3),
        ("profile_fact", 2),
        ("list_import_group", 3),
    ];
    let story = async {
        let import = add(&mut fay, network, LIST).await;
        for (table, count) in tables {
            assert_eq!(rows(&mut database, table).await, count, "{table}");
        }
        let facts: Vec<(String, String, bool)> =
            sqlx::query_as("select fact, value, is_shared from profile_fact order by value")
                .fetch_all(&mut database)
                .await
                .expect("facts");
        let fact = |value: &str| ("volunteers".to_owned(), value.to_owned(), true);
        assert_eq!(facts, [fact("12"), fact("1200")]);
        let sorted: Vec<String> =
            sqlx::query_scalar("select sort_name from membership order by sort_name")
                .fetch_all(&mut database)
                .await
                .expect("names");
        assert_eq!(
            sorted,
            ["long table", "mill lane pantry", "tuesday kitchen"]
        );
        fay.get(&import).await.shown();
        fay.get(&start(network)).await.shown();
        fay.get(&format!("{import}/undo")).await.shown();
        fay.post(&format!("{import}/undo"), &[]).await.goes_to();
        for (table, _) in tables {
            assert_eq!(rows(&mut database, table).await, 0, "{table}");
        }
    };
    let ((), heard) = store::listen(story).await;
    for sql in heard {
        by_index(&mut database, sql).await;
    }
}
