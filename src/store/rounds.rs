//! Rounds of voices: opened, found by code, changed; the tablets put up for them; where to find help.

use chrono::NaiveDate;

use crate::{
    domain::{
        ids::{NetworkId, OrganisationId, PersonId, RoundId},
        questionnaire::Questionnaire,
        round::{Owner, Round, Site, Split},
        team::JoinCode,
    },
    store::{Result, Store, StoreError, execute, on, sql, transaction},
};

#[derive(sqlx::FromRow)]
struct RoundRow {
    id: RoundId,
    organisation_id: Option<OrganisationId>,
    network_id: Option<NetworkId>,
    questionnaire_id: String,
    definition_hash: String,
    name: String,
    languages: String,
    split: String,
    code: String,
    opened_on: NaiveDate,
    until: NaiveDate,
    is_over: bool,
    set_aside: i32,
}

impl RoundRow {
    fn round(self, sites: Vec<Site>) -> Result<Round> {
        let owner = match (self.organisation_id, self.network_id) {
            (Some(group), None) => Owner::Group(group),
            (None, Some(network)) => Owner::Network(network),
            _ => return Err(StoreError::Unreadable("round")),
        };
        Ok(Round {
            id: self.id,
            owner,
            questionnaire: self.questionnaire_id,
            definition: self.definition_hash,
            name: self.name,
            languages: self.languages.split(' ').map(str::to_owned).collect(),
            split: Split::read(&self.split).ok_or(StoreError::Unreadable("split"))?,
            code: JoinCode::read(&self.code).ok_or(StoreError::Unreadable("code"))?,
            sites,
            opened_on: self.opened_on,
            until: self.until,
            is_over: self.is_over,
            set_aside: u32::try_from(self.set_aside).unwrap_or_default(),
        })
    }
}

#[derive(sqlx::FromRow)]
struct SiteRow {
    round_id: RoundId,
    place: i32,
    name: String,
    code: String,
}

impl SiteRow {
    fn site(self) -> Result<Site> {
        Ok(Site {
            place: usize::try_from(self.place).unwrap_or_default(),
            name: self.name,
            code: JoinCode::read(&self.code).ok_or(StoreError::Unreadable("code"))?,
        })
    }
}

/// The rounds that fit a condition.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select r.id, r.organisation_id, r.network_id, r.questionnaire_id, r.definition_hash, r.name, r.languages, r.split,
                 r.code, r.opened_on, r.until, r.is_over, r.set_aside
             from voices_round r ",
            $rest
        )
    };
}

/// The places of the rounds that fit a condition.
macro_rules! sites {
    ($rest:literal) => {
        concat!(
            "select s.round_id, s.place, s.name, s.code
             from voices_site s
             join voices_round r on r.id = s.round_id ",
            $rest
        )
    };
}

/// Opens a round, with the definition it runs with; false where one of this key is there already. `page_key` makes the words by
/// which a page is sent once.
pub async fn open(
    store: &Store,
    round: &Round,
    definition: &Questionnaire,
    page_key: &str,
    by: PersonId,
) -> Result<bool> {
    let text =
        serde_json::to_string(definition).map_err(|_| StoreError::Unreadable("questionnaire"))?;
    transaction!(store, connection, {
        sqlx::query(sql("insert into voices_definition (hash, definition)
             values ($1, $2)
             on conflict (hash) do nothing"))
        .bind(&round.definition)
        .bind(&text)
        .execute(&mut *connection)
        .await?;
        let opened = sqlx::query(sql("insert into voices_round
                 (id, organisation_id, network_id, questionnaire_id, definition_hash, name, languages, split, code, page_key,
                  opened_on, until, looked_on, is_over, replies, set_aside, opened_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, false, 0, 0, $13)
             on conflict (id) do nothing"))
        .bind(round.id)
        .bind(round.owner.group())
        .bind(round.owner.network())
        .bind(&round.questionnaire)
        .bind(&round.definition)
        .bind(&round.name)
        .bind(round.languages.join(" "))
        .bind(round.split.word())
        .bind(round.code.as_str())
        .bind(page_key)
        .bind(round.opened_on)
        .bind(round.until)
        .bind(by)
        .execute(&mut *connection)
        .await?
        .rows_affected();
        if opened == 0 {
            return Ok(false);
        }
        for site in &round.sites {
            sqlx::query(sql("insert into voices_site (round_id, place, name, code)
                 values ($1, $2, $3, $4)"))
            .bind(round.id)
            .bind(i32::try_from(site.place).unwrap_or(i32::MAX))
            .bind(&site.name)
            .bind(site.code.as_str())
            .execute(&mut *connection)
            .await?;
        }
        Result::Ok(true)
    })
}

/// Puts each place with its round.
fn with_sites(rows: Vec<RoundRow>, sites: Vec<SiteRow>) -> Result<Vec<Round>> {
    let mut placed: Vec<(RoundId, Site)> = Vec::new();
    for row in sites {
        placed.push((row.round_id, row.site()?));
    }
    let of = |round: RoundId| {
        let own = placed.iter().filter(move |(id, _)| *id == round);
        own.map(|(_, site)| site.clone()).collect()
    };
    rows.into_iter()
        .map(|row| {
            let sites = of(row.id);
            row.round(sites)
        })
        .collect()
}

/// The newest rounds of a group or a network, newest first, at most a hundred.
pub async fn of(store: &Store, owner: Owner) -> Result<Vec<Round>> {
    // A text for each kind of owner, so that either goes by its index.
    let (rows, sites) = on!(store, connection, {
        let rounds = match owner {
            Owner::Group(group) => sqlx::query_as(sql(select!(
                "where r.organisation_id = $1 order by r.opened_on desc, r.id limit 100"
            )))
            .bind(group),
            Owner::Network(network) => sqlx::query_as(sql(select!(
                "where r.network_id = $1 order by r.opened_on desc, r.id limit 100"
            )))
            .bind(network),
        };
        let sites = match owner {
            Owner::Group(group) => {
                sqlx::query_as(sql(sites!("where r.organisation_id = $1 order by s.place")))
                    .bind(group)
            }
            Owner::Network(network) => {
                sqlx::query_as(sql(sites!("where r.network_id = $1 order by s.place")))
                    .bind(network)
            }
        };
        let rows: Vec<RoundRow> = rounds.fetch_all(&mut *connection).await?;
        let sites: Vec<SiteRow> = sites.fetch_all(&mut *connection).await?;
        (rows, sites)
    });
    with_sites(rows, sites)
}

/// The rounds of a group of which something was told, those first that end last, all or those of one questionnaire, at most a hundred; without
/// their places.
pub async fn told_of(
    store: &Store,
    group: OrganisationId,
    questionnaire: Option<&str>,
) -> Result<Vec<Round>> {
    let rows: Vec<RoundRow> = on!(store, connection, {
        sqlx::query_as(sql(select!(
            "where r.organisation_id = $1
               and ($2 is null or r.questionnaire_id = $2)
               and exists (select 1 from voices_release v where v.round_id = r.id)
             order by r.until desc, r.id
             limit 100"
        )))
        .bind(group)
        .bind(questionnaire)
        .fetch_all(&mut *connection)
        .await?
    });
    with_sites(rows, Vec::new())
}

/// Whether a group ever opened a round.
pub async fn any(store: &Store, group: OrganisationId) -> Result<bool> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql(
            "select exists (select 1 from voices_round where organisation_id = $1)",
        ))
        .bind(group)
        .fetch_one(&mut *connection)
        .await?
    }))
}

/// One round, whoever's it is.
pub async fn one(store: &Store, id: RoundId) -> Result<Option<Round>> {
    let (row, sites) = on!(store, connection, {
        let row: Option<RoundRow> = sqlx::query_as(sql(select!("where r.id = $1")))
            .bind(id)
            .fetch_optional(&mut *connection)
            .await?;
        let sites: Vec<SiteRow> = sqlx::query_as(sql("select round_id, place, name, code
             from voices_site
             where round_id = $1
             order by place"))
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
        (row, sites)
    });
    Ok(with_sites(row.into_iter().collect(), sites)?.pop())
}

/// The round that a code opens, by its own or that of one of its places; over or not.
pub async fn by_code(store: &Store, code: &JoinCode) -> Result<Option<Round>> {
    let id: Option<RoundId> = on!(store, connection, {
        sqlx::query_scalar(sql("select id
             from voices_round
             where code = $1
             union all
             select round_id
             from voices_site
             where code = $1"))
        .bind(code.as_str())
        .fetch_optional(&mut *connection)
        .await?
    });
    match id {
        Some(id) => one(store, id).await,
        None => Ok(None),
    }
}

/// What makes the words by which a page of a round is sent once.
pub async fn page_key(store: &Store, id: RoundId) -> Result<Option<String>> {
    Ok(on!(store, connection, {
        sqlx::query_scalar(sql("select page_key from voices_round where id = $1"))
            .bind(id)
            .fetch_optional(&mut *connection)
            .await?
    }))
}

/// The definition that a round runs with.
pub async fn definition(store: &Store, hash: &str) -> Result<Option<Questionnaire>> {
    let text: Option<String> = on!(store, connection, {
        sqlx::query_scalar(sql(
            "select definition from voices_definition where hash = $1",
        ))
        .bind(hash)
        .fetch_optional(&mut *connection)
        .await?
    });
    let read = |text: String| {
        serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("questionnaire"))
    };
    text.map(read).transpose()
}

/// Takes replies until another day. Nothing changes once the round is over.
pub async fn change(store: &Store, id: RoundId, name: &str, until: NaiveDate) -> Result<()> {
    execute!(
        store,
        "update voices_round
         set name = $2, until = $3
         where id = $1
           and is_over = false",
        [id, name, until]
    )
}

/// Where to find help, as a group or a network wrote it, a line each; of a group that wrote nothing, as a network it is in did.
pub async fn help_lines(store: &Store, owner: Owner) -> Result<Vec<String>> {
    let text: Option<String> = match owner {
        Owner::Group(group) => on!(store, connection, {
            sqlx::query_scalar(sql("select o.help_lines
                 from organisation o
                 where o.id = $1
                   and o.help_lines <> ''
                 union all
                 select n.help_lines
                 from network_organisation m
                 join network n on n.id = m.network_id
                 where m.organisation_id = $1
                   and n.help_lines <> ''
                 limit 1"))
            .bind(group)
            .fetch_optional(&mut *connection)
            .await?
        }),
        Owner::Network(network) => on!(store, connection, {
            sqlx::query_scalar(sql("select help_lines from network where id = $1"))
                .bind(network)
                .fetch_optional(&mut *connection)
                .await?
        }),
    };
    let text = text.unwrap_or_default();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

/// What a group or a network itself wrote of where to find help.
pub async fn own_help(store: &Store, owner: Owner) -> Result<String> {
    let text: Option<String> = match owner {
        Owner::Group(group) => on!(store, connection, {
            sqlx::query_scalar(sql("select help_lines from organisation where id = $1"))
                .bind(group)
                .fetch_optional(&mut *connection)
                .await?
        }),
        Owner::Network(network) => on!(store, connection, {
            sqlx::query_scalar(sql("select help_lines from network where id = $1"))
                .bind(network)
                .fetch_optional(&mut *connection)
                .await?
        }),
    };
    Ok(text.unwrap_or_default())
}

/// Writes where to find help; '' goes back to what else there is.
pub async fn set_help(store: &Store, owner: Owner, lines: &str) -> Result<()> {
    match owner {
        Owner::Group(group) => execute!(
            store,
            "update organisation set help_lines = $2 where id = $1",
            [group, lines]
        ),
        Owner::Network(network) => execute!(
            store,
            "update network set help_lines = $2 where id = $1",
            [network, lines]
        ),
    }
}

/// A tablet that was put up for a day.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Kiosk {
    /// The round it opens.
    pub round_id: RoundId,
    /// The place it stands in, by its number in the round.
    pub site: Option<i32>,
    /// The day on which it works.
    pub day: NaiveDate,
    /// Hash of the word that ends it.
    pub word_hash: String,
}

/// Puts up a tablet.
pub async fn put_up(store: &Store, token_hash: &str, kiosk: &Kiosk) -> Result<()> {
    execute!(
        store,
        "insert into voices_kiosk (token_hash, round_id, site, day, word_hash)
         values ($1, $2, $3, $4, $5)
         on conflict (token_hash) do nothing",
        [
            token_hash,
            kiosk.round_id,
            kiosk.site,
            kiosk.day,
            &kiosk.word_hash
        ]
    )
}

/// The tablet of a token.
pub async fn kiosk(store: &Store, token_hash: &str) -> Result<Option<Kiosk>> {
    Ok(on!(store, connection, {
        sqlx::query_as(sql("select round_id, site, day, word_hash
             from voices_kiosk
             where token_hash = $1"))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?
    }))
}

/// Takes a tablet down.
pub async fn take_down(store: &Store, token_hash: &str) -> Result<()> {
    execute!(
        store,
        "delete from voices_kiosk where token_hash = $1",
        [token_hash]
    )
}
