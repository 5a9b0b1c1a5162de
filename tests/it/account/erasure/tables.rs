//! Every table and column, as the database itself tells them.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

/// Who owns the rows of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A group: they go with it.
    Group,
    /// A person: they go with them, or lose their name.
    Person,
    /// A network.
    Network,
    /// The server.
    Server,
}

/// Columns of what the server makes by chance and nobody types, of which no two rows hold the same.
const MADE_BY_CHANCE: [(&str, &str); 4] = [
    ("team", "code"),
    ("contributor", "words_hash"),
    ("voices_round", "code"),
    ("voices_site", "code"),
];

/// Every table there is. A new one is said here: whose it is decides what goes when somebody is erased.
pub const OWNERS: &[(&str, Owner)] = &[
    ("person", Owner::Person),
    ("session", Owner::Person),
    ("person_erasure", Owner::Person),
    ("trusted_device", Owner::Person),
    ("organisation", Owner::Group),
    ("organisation_erasure", Owner::Group),
    ("membership", Owner::Group),
    ("agency", Owner::Group),
    ("agency_waiting", Owner::Group),
    ("membership_tag", Owner::Group),
    ("membership_fact", Owner::Group),
    ("contact_log", Owner::Group),
    ("ask", Owner::Group),
    ("ask_group", Owner::Group),
    ("ask_wording", Owner::Group),
    ("coordinator", Owner::Group),
    ("invitation", Owner::Group),
    ("audit", Owner::Group),
    ("audit_principle", Owner::Group),
    ("audit_event", Owner::Group),
    ("presence", Owner::Group),
    ("team", Owner::Group),
    ("contributor", Owner::Group),
    ("contributor_device", Owner::Group),
    ("answer", Owner::Group),
    ("answer_history", Owner::Group),
    ("spread", Owner::Group),
    ("talk", Owner::Group),
    ("agreement", Owner::Group),
    ("agreement_history", Owner::Group),
    ("standing", Owner::Group),
    ("action", Owner::Group),
    ("action_history", Owner::Group),
    ("action_statement", Owner::Group),
    ("action_lesson", Owner::Group),
    ("closure", Owner::Group),
    ("progress", Owner::Group),
    ("check_in", Owner::Group),
    ("check_in_action", Owner::Group),
    ("agreed_day", Owner::Group),
    ("charter", Owner::Group),
    ("charter_promise", Owner::Group),
    ("charter_look", Owner::Group),
    ("charter_look_promise", Owner::Group),
    ("you_said", Owner::Group),
    ("you_said_line", Owner::Group),
    ("group_report", Owner::Group),
    ("group_report_page", Owner::Group),
    ("group_revision", Owner::Group),
    ("reason", Owner::Group),
    ("calendar_link", Owner::Group),
    ("password_link", Owner::Person),
    ("password_request", Owner::Group),
    ("lasting_share", Owner::Group),
    ("voices_share", Owner::Group),
    ("profile_fact", Owner::Group),
    ("departure", Owner::Group),
    ("audit_share", Owner::Group),
    ("plan_share", Owner::Group),
    ("shown_audit", Owner::Group),
    ("pulse", Owner::Group),
    ("review", Owner::Group),
    ("set_aside", Owner::Group),
    ("review_note", Owner::Group),
    ("list_import_group", Owner::Group),
    // Those of a network stay with it.
    ("voices_round", Owner::Group),
    ("voices_site", Owner::Group),
    ("voices_heard", Owner::Group),
    ("voices_burst", Owner::Group),
    ("voices_burst_heard", Owner::Group),
    ("voices_text", Owner::Group),
    ("voices_sent", Owner::Group),
    ("voices_release", Owner::Group),
    ("voices_kiosk", Owner::Group),
    ("voices_reader", Owner::Group),
    ("network", Owner::Network),
    ("facilitator", Owner::Network),
    ("network_invitation", Owner::Network),
    ("neighbourhood", Owner::Network),
    ("list_import", Owner::Network),
    ("network_report", Owner::Network),
    ("network_target", Owner::Network),
    ("report_page", Owner::Network),
    // Meetings are a network's; of a group that goes they keep the count and no name.
    ("meeting_series", Owner::Network),
    ("meeting_series_name", Owner::Network),
    ("meeting", Owner::Network),
    ("meeting_item", Owner::Network),
    ("meeting_update", Owner::Network),
    ("enclosure", Owner::Network),
    ("meeting_point", Owner::Network),
    ("meeting_removal", Owner::Network),
    ("meeting_change", Owner::Network),
    ("network_change", Owner::Network),
    ("attendee", Owner::Network),
    ("attendance", Owner::Network),
    ("agency_attendee", Owner::Network),
    ("agency_attendance", Owner::Network),
    ("attendance_guest", Owner::Network),
    ("attendance_change", Owner::Network),
    // Representatives too: a term and its votes stay, without a name.
    ("revision", Owner::Network),
    ("body", Owner::Network),
    ("representative", Owner::Network),
    ("representative_entry", Owner::Network),
    ("promiser", Owner::Network),
    ("promise_document", Owner::Network),
    ("promise", Owner::Network),
    ("promise_record", Owner::Network),
    ("promise_answer", Owner::Network),
    ("document_comment", Owner::Network),
    // What came of asks stays a network's; of a group that goes it keeps no name and no word.
    ("ask_match", Owner::Network),
    ("ask_match_said", Owner::Network),
    ("erased_group", Owner::Network),
    ("network_departure", Owner::Person),
    ("founding", Owner::Server),
    ("probe", Owner::Server),
    ("set_up_key", Owner::Server),
    ("sign_in_tries", Owner::Server),
    ("code_try", Owner::Server),
    ("questionnaire", Owner::Server),
    ("voices_definition", Owner::Server),
    ("_sqlx_migrations", Owner::Server),
];

/// The texts that a query gives, one in each row.
pub async fn ask(url: &str, sql: String) -> Vec<String> {
    let sql = AssertSqlSafe(sql);
    let found = if url.starts_with("sqlite") {
        let mut database = SqliteConnection::connect(url).await.expect("opens");
        sqlx::query_scalar(sql).fetch_all(&mut database).await
    } else {
        let mut database = PgConnection::connect(url).await.expect("opens");
        sqlx::query_scalar(sql).fetch_all(&mut database).await
    };
    found.expect("an answer")
}

/// Changes something that no form changes.
pub async fn change(url: &str, sql: String) {
    let told = sql.clone();
    let sql = AssertSqlSafe(sql);
    if url.starts_with("sqlite") {
        let mut database = SqliteConnection::connect(url).await.expect("opens");
        // As the product does: what a change frees is not left lying about.
        let secure = sqlx::query("pragma secure_delete = on");
        secure.execute(&mut database).await.expect("set");
        let done = sqlx::query(sql).execute(&mut database).await;
        done.map(|_| ())
            .unwrap_or_else(|error| panic!("{error}\n{told}"));
    } else {
        let mut database = PgConnection::connect(url).await.expect("opens");
        let done = sqlx::query(sql).execute(&mut database).await;
        done.map(|_| ())
            .unwrap_or_else(|error| panic!("{error}\n{told}"));
    }
}

async fn tables(url: &str) -> Vec<String> {
    let sql = if url.starts_with("sqlite") {
        "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
    } else {
        "select table_name::text
         from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'"
    };
    ask(url, sql.to_owned()).await
}

/// The columns of a table; `text` gives those of text that are in no key.
async fn columns(url: &str, table: &str, text: bool) -> Vec<String> {
    let sql = if url.starts_with("sqlite") {
        let some = if text {
            format!(
                "where lower(type) = 'text' and pk = 0
                   and name not in (select \"from\" from pragma_foreign_key_list('{table}'))"
            )
        } else {
            String::new()
        };
        format!("select name from pragma_table_info('{table}') {some}")
    } else {
        let some = if text {
            "and data_type = 'text' and not exists (
                 select 1
                 from information_schema.key_column_usage k
                 where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = c.column_name
             )"
        } else {
            ""
        };
        format!(
            "select column_name::text
             from information_schema.columns c
             where table_schema = 'public' and table_name = '{table}' {some}"
        )
    };
    ask(url, sql).await
}

/// Checks that of every table it is said whose it is.
pub async fn say_whose(url: &str) {
    for table in tables(url).await {
        assert!(
            OWNERS.iter().any(|(known, _)| *known == table),
            "{table}: say in OWNERS who owns it, and in store::erasure what becomes of its rows"
        );
    }
}

/// The columns in which a word stands, in any letters; keys are read as they are written with hyphens.
pub async fn seek(url: &str, word: &str) -> Vec<String> {
    let sqlite = url.starts_with("sqlite");
    let (word, mut found) = (word.to_lowercase(), Vec::new());
    for table in tables(url).await {
        for column in columns(url, &table, false).await {
            let plain = format!("lower(cast(\"{column}\" as text)) like '%{word}%'");
            let bytes = word.replace('-', "");
            let at = if sqlite {
                format!("({plain} or lower(hex(\"{column}\")) like '%{bytes}%')")
            } else {
                plain
            };
            let sql = format!("select cast(count(*) as text) from \"{table}\" where {at}");
            if ask(url, sql).await != ["0"] {
                found.push(format!("{table}.{column}"));
            }
        }
    }
    found
}

/// Puts a word of its own into every column of text of every row that a group owns. Each of its tables must have a row.
pub async fn plant(url: &str, group: &str) {
    let key = if url.starts_with("sqlite") {
        format!("x'{}'", group.replace('-', ""))
    } else {
        format!("'{group}'")
    };
    for (table, owner) in OWNERS {
        if *owner != Owner::Group {
            continue;
        }
        let whose = match *table {
            "organisation" => format!("id = {key}"),
            "voices_round" | "voices_share" => format!("organisation_id = {key}"),
            of_round if of_round.starts_with("voices_") => {
                format!("round_id in (select id from voices_round where organisation_id = {key})")
            }
            _ => format!("organisation_id = {key}"),
        };
        let rows = format!("select cast(count(*) as text) from {table} where {whose}");
        let rows = ask(url, rows).await;
        assert!(
            rows != ["0"],
            "{table} has no row of the group: let the story make one"
        );
        for column in columns(url, table, true).await {
            if MADE_BY_CHANCE.contains(&(*table, column.as_str())) {
                continue;
            }
            let word = format!("zquimble {table} {column}");
            let sql = format!("update {table} set \"{column}\" = '{word}' where {whose}");
            change(url, sql).await;
        }
    }
}

/// How many rows a table has.
pub async fn count(url: &str, table: &str) -> usize {
    let sql = format!("select cast(count(*) as text) from {table}");
    ask(url, sql).await[0].parse().expect("a number")
}
