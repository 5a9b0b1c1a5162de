//! Groups are found by words in any order and without accents, in any script, and sorted by name, place and day.

use axum::http::StatusCode;
use csv::StringRecord;
use good_measure::store::Store;
use sqlx::Connection as _;

use crate::{
    network::dashboard::made_up,
    world::{Page, World, on_each_database},
};

/// The groups of the town.
const NAMES: [&str; 8] = [
    "Café Łódź Kitchen",
    "St Mary’s Pantry",
    "مَطْبَخ الحيّ",
    "Straße Tafel",
    "Ёлка Kitchen",
    "हिंदी रसोई",
    "北区フードバンク",
    "Tiếng Việt 2",
];

/// What somebody types, and which of them are found.
const TYPED: &[(&str, &[usize])] = &[
    ("kitchen cafe", &[0]),
    ("LODZ  kit", &[0]),
    ("kitchen", &[0, 4]),
    ("kitchen pantry", &[]),
    ("st marys", &[1]),
    ("pantry mary's", &[1]),
    ("الحي مطبخ", &[2]),
    ("tafel strasse", &[3]),
    ("елка", &[4]),
    ("रसोई हिंदी", &[5]),
    ("ﾌｰﾄﾞ 北区", &[6]),
    ("٢ viet", &[7]),
    ("a b c d e f g h", &[]),
    ("’", &[]),
];

async fn finds(
    world: &World,
    network: good_measure::domain::ids::NetworkId,
    typed: &str,
) -> Vec<String> {
    let (fay, _) = world.person("Fay").await;
    world.facilitates(network, &fay).await;
    let query: String = typed.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let page = world
        .browser_of(&fay)
        .await
        .get(&format!("/networks/{network}/grid?q={query}"))
        .await
        .shown();
    names(&page)
}

/// The groups of a table, from the top.
fn names(page: &Page) -> Vec<String> {
    page.texts_of("tbody th a")
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[tokio::test]
async fn a_group_is_found_by_its_words_in_any_order_and_without_accents_in_any_script() {
    on_each_database(async |world| {
        let (network, mut fay) = world.network("North side", "Fay").await;
        for name in NAMES {
            world.member(network, name, "Ana").await;
        }
        let look = async |typed: &str, expected: &[usize]| {
            let expected = expected.iter().map(|nth| NAMES[*nth].to_owned()).collect();
            assert_eq!(
                sorted(finds(&world, network, typed).await),
                sorted(expected),
                "{typed}"
            );
        };
        for (typed, expected) in TYPED {
            look(typed, expected).await;
        }
        // The same name in other letters is the same name.
        let add = format!("/networks/{network}/groups");
        let page = fay.post(&add, &[("name", "ST MARYS PANTRY")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);

        // Groups that an earlier version wrote are found as soon as this one opens the database.
        let empty = "update membership set sort_name = ''";
        if world.url.starts_with("sqlite") {
            let mut database = sqlx::SqliteConnection::connect(&world.url)
                .await
                .expect("opens");
            sqlx::query(empty)
                .execute(&mut database)
                .await
                .expect("emptied");
        } else {
            let mut database = sqlx::PgConnection::connect(&world.url)
                .await
                .expect("opens");
            sqlx::query(empty)
                .execute(&mut database)
                .await
                .expect("emptied");
        }
        look("kitchen", &[]).await;
        Store::open(&world.url).await.expect("opens").close().await;
        for (typed, expected) in TYPED {
            look(typed, expected).await;
        }

        // A new name is found at once.
        let mut group = world.member(network, "Old name", "Ana").await;
        let profile = group.at("profile");
        group
            .browser
            .post(&profile, &[("name", "Año Nuevo")])
            .await
            .goes_to();
        assert_eq!(finds(&world, network, "nuevo ano").await, ["Año Nuevo"]);
    })
    .await;
}

#[tokio::test]
async fn groups_are_sorted_by_name_place_and_day_page_after_page_and_never_by_level() {
    on_each_database(async |world| {
        let (network, mut robin) = made_up(&world, 120, 3, false).await;
        let home = format!("/networks/{network}");
        for (sort, columns) in [
            ("name", 0..0),
            ("place", 1..2),
            ("newest", 3..4),
            ("oldest", 3..4),
            ("level", 0..0),
        ] {
            let csv = robin
                .get(&format!("{home}/grid.csv?sort={sort}"))
                .await
                .shown();
            let rows: Vec<StringRecord> = csv::Reader::from_reader(csv.body.as_bytes())
                .into_records()
                .map(|row| row.expect("a row"))
                .collect();
            if let Some(column) = columns.clone().next() {
                let mut cells: Vec<&str> = rows
                    .iter()
                    .map(|row| &row[column])
                    .filter(|cell| !cell.is_empty())
                    .collect();
                let given = cells.clone();
                assert!(given.len() > 20, "{sort}: {given:?}");
                cells.sort();
                if sort == "newest" {
                    cells.reverse();
                }
                assert_eq!(given, cells, "{sort}");
                let last = &rows.last().expect("rows")[column];
                assert!(
                    last.is_empty() || rows.len() == given.len(),
                    "{sort}: those without come last"
                );
            }
            // The pages tell the same one after the other.
            let mut path = format!("{home}/grid?sort={sort}");
            let mut told = Vec::new();
            for _ in 0..3 {
                let page = robin.get(&path).await.shown();
                told.extend(names(&page));
                let Some((before, _)) = page.body.split_once(">More groups") else {
                    break;
                };
                let (_, href) = before.rsplit_once("href=\"").expect("a link");
                path = href
                    .split('"')
                    .next()
                    .expect("its end")
                    .replace("&amp;", "&");
            }
            let all: Vec<String> = rows.iter().map(|row| row[0].to_owned()).collect();
            assert_eq!(told, all, "{sort}");
        }
        // Heads are links that keep what is chosen, and tell how the table is sorted.
        let page = robin
            .get(&format!("{home}/grid?q=a&sort=newest"))
            .await
            .shown();
        page.has("th[aria-sort='descending'] a[href*='q=a'][href*='sort=oldest']")
            .has("th a[href*='q=a'][href*='sort=place']")
            .has("form input[name='sort'][value='newest']");
        assert_eq!(page.texts_of("th[aria-sort]").len(), 1);
        let page = robin.get(&format!("{home}/grid?sort=oldest")).await.shown();
        page.has("th[aria-sort='ascending'] a[href*='sort=newest']");
        let page = robin
            .get(&format!("{home}/groups?sort=place"))
            .await
            .shown();
        page.has("th[aria-sort='ascending'] a[href*='sort=place']");
        // Places in an address that nobody made begin at the beginning.
        for after in ["x", "9.a.b", "1.é.0", "99999999999999999999.a.0", ".."] {
            robin
                .get(&format!("{home}/grid?sort=place&after={after}"))
                .await
                .shown();
        }
    })
    .await;
}
