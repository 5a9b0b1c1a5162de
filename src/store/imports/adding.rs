//! Putting all groups of a list into the register at once, and taking all of them away again.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use chrono::{DateTime, Utc};

use crate::{
    domain::{
        ids::{ImportId, NeighbourhoodId, NetworkId, OrganisationId, PersonId},
        listing::{check::Group, key},
        organisation::Network,
    },
    keys::Fresh as _,
    store::{
        Result, Store,
        imports::{NAMES, NEIGHBOURHOODS, read_names, read_neighbourhoods},
        on,
        organisations::take_network,
        sql, transaction,
    },
};

/// Rows that one statement inserts: a list of thousands over a network would wait on each by itself.
const AT_ONCE: usize = 50;

/// Texts that insert one row, two rows, and so on.
type Texts = LazyLock<Vec<String>>;

static GROUPS: Texts = LazyLock::new(|| {
    texts(
        "insert into organisation (id, name, is_made_up, created_at)",
        4,
    )
});

static MEMBERSHIPS: Texts = LazyLock::new(|| {
    texts(
        "insert into membership (network_id, organisation_id, since, sort_name, neighbourhood_id)",
        5,
    )
});

static NEIGHBOURS: Texts =
    LazyLock::new(|| texts("insert into neighbourhood (network_id, id, name)", 3));

static TAGS: Texts = LazyLock::new(|| {
    texts(
        "insert into membership_tag (network_id, organisation_id, tag)",
        3,
    )
});

static FACTS: Texts = LazyLock::new(|| {
    texts(
        "insert into profile_fact (organisation_id, fact, value, is_shared, said_by, said_at)",
        6,
    )
});

static KNOWN: Texts = LazyLock::new(|| {
    texts(
        "insert into membership_fact (network_id, organisation_id, fact, value)",
        4,
    )
});

static ADDED: Texts = LazyLock::new(|| {
    texts(
        "insert into list_import_group (network_id, import_id, organisation_id)",
        3,
    )
});

fn texts(insert: &str, columns: usize) -> Vec<String> {
    let row = |row: usize| {
        let values: Vec<String> = (1..=columns)
            .map(|column| format!("${}", row * columns + column))
            .collect();
        format!("({})", values.join(", "))
    };
    (1..=AT_ONCE)
        .map(|rows| {
            let rows: Vec<String> = (0..rows).map(row).collect();
            format!("{insert} values {}", rows.join(", "))
        })
        .collect()
}

/// Inserts rows, many with each statement, inside a transaction.
macro_rules! insert {
    ($connection:ident, $texts:expr, $rows:expr, $row:pat => $($value:expr),+) => {
        for rows in $rows.chunks(AT_ONCE) {
            let mut query = sqlx::query(sql(&$texts[rows.len() - 1]));
            for $row in rows {
                query = query$(.bind($value))+;
            }
            query.execute(&mut *$connection).await?;
        }
    };
}

/// Marks a list as added, where its columns are still matched like this and its groups are not in the register.
const MARK_ADDED: &str = "update list_import
     set added_by = $4, added_at = $5, undone_by = null, undone_at = null
     where network_id = $1
       and id = $2
       and columns = $3
       and (added_at is null or undone_at is not null)";

/// Adds groups of a list to the register, all of them or none. False, and nothing is changed, where they were added
/// before, the columns are matched otherwise by now, or a group of one of the names has come in; but for the rows that a
/// person called another group.
#[expect(
    clippy::too_many_arguments,
    reason = "each is a plain fact of one list"
)]
pub async fn add(
    store: &Store,
    network: &Network,
    import: ImportId,
    columns: &str,
    another: &BTreeSet<u32>,
    groups: &[Group],
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let (network, is_made_up) = (network.id, network.is_made_up);
    transaction!(store, connection, {
        // One list after another: two at once would not see each other's names.
        take_network!(connection, network);
        let names = read_names!(connection, network);
        let are_new = groups
            .iter()
            .all(|group| another.contains(&group.row) || !names.contains(&key(&group.name)));
        let begun = are_new
            && sqlx::query(sql(MARK_ADDED))
                .bind(network)
                .bind(import)
                .bind(columns)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?
                .rows_affected()
                == 1;
        if begun {
            let neighbourhoods = read_neighbourhoods!(connection, network);
            let (new, of) = settle(neighbourhoods, groups);
            let rows: Vec<(OrganisationId, &Group)> = groups
                .iter()
                .map(|group| (OrganisationId::fresh(), group))
                .collect();
            let tags: Vec<(OrganisationId, &String)> = rows
                .iter()
                .flat_map(|(id, group)| group.tags.iter().map(|tag| (*id, tag)))
                .collect();
            let (mut known, mut facts) = (Vec::new(), Vec::new());
            for (id, group) in &rows {
                for (meaning, value) in &group.facts {
                    match meaning.register_fact() {
                        Some(fact) => known.push((*id, fact, value)),
                        None => facts.push((*id, meaning, value)),
                    }
                }
            }
            insert!(connection, NEIGHBOURS, new, (id, name) => network, id, name);
            insert!(connection, GROUPS, rows, (id, group) => id, &group.name, is_made_up, now);
            insert!(
                connection, MEMBERSHIPS, rows,
                (id, group) => network, id, now, key(&group.name), neighbour(&of, group)
            );
            insert!(connection, TAGS, tags, (id, tag) => network, id, *tag);
            insert!(
                connection, FACTS, facts,
                (id, fact, value) => id, fact.word(), value, true, by, now
            );
            insert!(
                connection, KNOWN, known,
                (id, fact, value) => network, id, fact.word(), value
            );
            insert!(connection, ADDED, rows, (id, _) => network, import, id);
        }
        Result::Ok(begun)
    })
}

/// Neighbourhoods by the [`key`]s of their names.
type Neighbours = BTreeMap<String, NeighbourhoodId>;

/// The neighbourhoods that are to be made for these groups, and all by their names, in whatever letters these are.
fn settle(
    known: Vec<(NeighbourhoodId, String)>,
    groups: &[Group],
) -> (Vec<(NeighbourhoodId, String)>, Neighbours) {
    let mut of: Neighbours = known
        .into_iter()
        .map(|(id, name)| (key(&name), id))
        .collect();
    let mut new = Vec::new();
    for name in groups
        .iter()
        .filter_map(|group| group.neighbourhood.as_ref())
    {
        of.entry(key(name)).or_insert_with(|| {
            let id = NeighbourhoodId::fresh();
            new.push((id, name.clone()));
            id
        });
    }
    (new, of)
}

fn neighbour(of: &Neighbours, group: &Group) -> Option<NeighbourhoodId> {
    let name = group.neighbourhood.as_ref()?;
    of.get(&key(name)).copied()
}

/// Groups of a list that somebody uses: one runs it, or did; something was written there, or of being in touch with it; a
/// link to it was taken; it is in another network, or in this one no more.
const IN_USE: &str = "select o.name
     from list_import_group g
     join organisation o on o.id = g.organisation_id
     where g.network_id = $1
       and g.import_id = $2
       and (
           exists (select 1 from coordinator x where x.organisation_id = g.organisation_id)
           or exists (select 1 from audit x where x.organisation_id = g.organisation_id)
           or exists (select 1 from action x where x.organisation_id = g.organisation_id)
           or exists (select 1 from check_in x where x.organisation_id = g.organisation_id)
           or exists (select 1 from agreed_day x where x.organisation_id = g.organisation_id)
           or exists (select 1 from calendar_link x where x.organisation_id = g.organisation_id)
           or exists (select 1 from departure x where x.organisation_id = g.organisation_id)
           or exists (select 1 from plan_share x where x.organisation_id = g.organisation_id)
           or exists (select 1 from review x where x.organisation_id = g.organisation_id)
           or exists (select 1 from network_invitation x where x.organisation_id = g.organisation_id)
           or exists (
               select 1 from contact_log x
               where x.network_id = g.network_id
                 and x.organisation_id = g.organisation_id
           )
           or exists (
               select 1 from invitation x
               where x.organisation_id = g.organisation_id
                 and x.accepted_at is not null
           )
           or exists (
               select 1 from membership x
               where x.organisation_id = g.organisation_id
                 and x.network_id <> g.network_id
           )
           or not exists (
               select 1 from membership x
               where x.organisation_id = g.organisation_id
                 and x.network_id = g.network_id
           )
       )
     limit $3";

/// Names of groups of a list that somebody uses, at most `limit`, in order of name.
pub async fn in_use(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    limit: i64,
) -> Result<Vec<String>> {
    let mut names: Vec<String> = on!(store, connection, {
        sqlx::query_scalar(sql(IN_USE))
            .bind(network)
            .bind(import)
            .bind(limit)
            .fetch_all(&mut *connection)
            .await?
    });
    names.sort_by_key(|name| name.to_lowercase());
    Ok(names)
}

/// Limits a statement to the groups of a list; `$before` ends with the column that names a group.
macro_rules! of_list {
    ($before:literal) => {
        concat!(
            $before,
            " in (select organisation_id from list_import_group where network_id = $1 and import_id = $2)"
        )
    };
}

/// Deletes all that belongs to the groups of a list, in the order that foreign keys ask for; which groups the list added
/// is deleted last, as the other statements ask for it.
const DELETE: [&str; 11] = [
    of_list!("delete from membership_tag where network_id = $1 and organisation_id"),
    of_list!("delete from membership_fact where network_id = $1 and organisation_id"),
    of_list!("delete from profile_fact where organisation_id"),
    of_list!("delete from invitation where organisation_id"),
    of_list!("delete from pulse where organisation_id"),
    of_list!("update attendee set organisation_id = null where organisation_id"),
    of_list!("delete from enclosure where organisation_id"),
    of_list!(
        "update meeting_update set organisation_id = null, who = '', enclosure_id = null where organisation_id"
    ),
    of_list!("delete from membership where network_id = $1 and organisation_id"),
    of_list!("delete from organisation where id"),
    "delete from list_import_group where network_id = $1 and import_id = $2",
];

/// Marks a list as undone, where its groups are in the register.
const MARK_UNDONE: &str = "update list_import
     set undone_by = $3, undone_at = $4
     where network_id = $1
       and id = $2
       and added_at is not null
       and undone_at is null";

/// Neighbourhoods of the groups of a list.
const OF_LIST: &str = "select distinct m.neighbourhood_id
     from list_import_group g
     join membership m on m.network_id = g.network_id and m.organisation_id = g.organisation_id
     where g.network_id = $1
       and g.import_id = $2
       and m.neighbourhood_id is not null
     limit $3";

/// Takes away those of some neighbourhoods that no group of the network is in any more, inside a transaction.
macro_rules! delete_empty {
    ($connection:ident, $network:expr, $neighbourhoods:expr) => {
        let inhabited: Vec<NeighbourhoodId> =
            sqlx::query_scalar(sql("select distinct neighbourhood_id
                 from membership
                 where network_id = $1
                   and neighbourhood_id is not null
                 limit $2"))
            .bind($network)
            .bind(NEIGHBOURHOODS)
            .fetch_all(&mut *$connection)
            .await?;
        let inhabited: BTreeSet<NeighbourhoodId> = inhabited.into_iter().collect();
        for empty in $neighbourhoods.iter().filter(|id| !inhabited.contains(id)) {
            sqlx::query(sql(
                "delete from neighbourhood where network_id = $1 and id = $2",
            ))
            .bind($network)
            .bind(empty)
            .execute(&mut *$connection)
            .await?;
        }
    };
}

/// Takes all groups of a list out of the register again, with neighbourhoods that nothing else is in. False, and nothing
/// is changed, where one of them is in use or they are gone already.
pub async fn undo(
    store: &Store,
    network: NetworkId,
    import: ImportId,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<bool> {
    transaction!(store, connection, {
        // Takes the rows of the network and of its groups first: whoever writes of one of them comes before or after.
        take_network!(connection, network);
        sqlx::query(sql(of_list!(
            "update organisation set name = name where id"
        )))
        .bind(network)
        .bind(import)
        .execute(&mut *connection)
        .await?;
        let used: Option<String> = sqlx::query_scalar(sql(IN_USE))
            .bind(network)
            .bind(import)
            .bind(1_i64)
            .fetch_optional(&mut *connection)
            .await?;
        let begun = used.is_none()
            && sqlx::query(sql(MARK_UNDONE))
                .bind(network)
                .bind(import)
                .bind(by)
                .bind(now)
                .execute(&mut *connection)
                .await?
                .rows_affected()
                == 1;
        if begun {
            let neighbourhoods: Vec<NeighbourhoodId> = sqlx::query_scalar(sql(OF_LIST))
                .bind(network)
                .bind(import)
                .bind(NEIGHBOURHOODS)
                .fetch_all(&mut *connection)
                .await?;
            for text in DELETE {
                sqlx::query(sql(text))
                    .bind(network)
                    .bind(import)
                    .execute(&mut *connection)
                    .await?;
            }
            delete_empty!(connection, network, neighbourhoods);
        }
        Result::Ok(begun)
    })
}
