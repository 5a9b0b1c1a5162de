//! What a facilitator asks of the network: where groups stand, what comes up in many of them,
//! what has changed. Groups that share nothing are counted and never guessed, and none is set before another.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;

use crate::{
    app::App,
    domain::{
        answer_codes,
        contact::Contact,
        distribution::{self, Distribution},
        group_order::GroupOrder,
        ids::OrganisationId,
        questionnaire::Questionnaire,
        standing::Standing,
        standing_history::{ClosedAudit, StandingHistory, standing_histories},
        theme::{self, Band, Theme},
    },
    error::AppError,
    queries::network_query::{NetworkQuery, written},
    store::dashboard::{self as stored, GroupFilter, PackedAnswers, PageCursor},
};

pub use crate::store::dashboard::{Counts, GroupRow, NamedGroup};

/// Groups on one page of a view.
pub const PAGE: usize = 50;

/// Groups on one page of small charts.
pub const PANELS: usize = 24;

/// Most groups in a file.
pub const MOST: i64 = 20_000;

/// Most groups named on the page of one statement, for each standing.
pub const NAMED: i64 = 200;

/// A count of the database as a number of things.
pub fn as_count(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

/// A group with what it shows.
#[derive(Clone, Debug)]
pub struct Member {
    /// The row as stored.
    pub row: GroupRow,
    /// Its standings by the principles of the newest version; none where it shows no audit or did not look at it.
    pub standings: Vec<Option<Standing>>,
}

/// A page of groups by principle.
#[derive(Clone, Debug)]
pub struct ByPrinciple {
    /// How many there are, and how many show what.
    pub counts: Counts,
    /// The groups of this page, in the order asked for.
    pub members: Vec<Member>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Groups by principle, a page at a time.
pub async fn by_principle(app: &App, query: &NetworkQuery) -> Result<ByPrinciple, AppError> {
    // Beside each other: counting reads a row of every group, the page reads a few.
    let counts = async { Ok(stored::counts(&app.store, &query.which).await?) };
    let (counts, (rows, next)) = tokio::try_join!(counts, page(app, query, query.order, PAGE))?;
    Ok(ByPrinciple {
        counts,
        members: members(app, query, rows).await?,
        next: next.map(|place| written(&place)),
    })
}

/// All groups that fit, for a file.
pub async fn everyone(app: &App, query: &NetworkQuery) -> Result<Vec<Member>, AppError> {
    let rows = all(app, query, &query.which).await?;
    members(app, query, rows).await
}

/// All groups that fit, in the order asked for.
pub(crate) async fn all(
    app: &App,
    query: &NetworkQuery,
    which: &GroupFilter,
) -> Result<Vec<GroupRow>, AppError> {
    let first = PageCursor::default();
    Ok(stored::rows(&app.store, which, query.order, &first, MOST).await?)
}

async fn page(
    app: &App,
    query: &NetworkQuery,
    order: GroupOrder,
    size: usize,
) -> Result<(Vec<GroupRow>, Option<PageCursor>), AppError> {
    // One more than is shown tells whether there is a next page.
    let limit = i64::try_from(size).unwrap_or(i64::MAX - 1) + 1;
    let mut rows = stored::rows(&app.store, &query.which, order, &query.after, limit).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| more).map(GroupRow::place);
    Ok((rows, next))
}

async fn members(
    app: &App,
    query: &NetworkQuery,
    rows: Vec<GroupRow>,
) -> Result<Vec<Member>, AppError> {
    let mut versions = Versions::default();
    let mut members = Vec::new();
    for row in rows {
        let standings = match (
            &query.questionnaire,
            row.questionnaire_version,
            &row.choices,
        ) {
            (Some(newest), Some(version), Some(choices)) => {
                let own = versions.get(app, &newest.id, version).await?;
                standings_by_principle(newest, &own, choices)
            }
            _ => Vec::new(),
        };
        members.push(Member { row, standings });
    }
    Ok(members)
}

/// Standings of one version's audit by the principles of the newest, followed by their ids.
fn standings_by_principle(
    newest: &Questionnaire,
    version: &Questionnaire,
    choices: &str,
) -> Vec<Option<Standing>> {
    let standings = answer_codes::standings(version, choices);
    let levels = |questionnaire: &Questionnaire| questionnaire.scale.levels.len();
    newest
        .principles
        .iter()
        .map(|principle| {
            let own = standings.iter().flatten();
            let mut same = own.filter(|standing| standing.principle_id == principle.id);
            same.next()
                .filter(|_| levels(newest) == levels(version))
                .cloned()
        })
        .collect()
}

/// The versions of a questionnaire met while reading rows, each looked up once.
#[derive(Default)]
struct Versions(BTreeMap<i32, Arc<Questionnaire>>);

impl Versions {
    async fn get(
        &mut self,
        app: &App,
        id: &str,
        version: i32,
    ) -> Result<Arc<Questionnaire>, AppError> {
        if let Some(known) = self.0.get(&version) {
            return Ok(Arc::clone(known));
        }
        let found = app.catalogue.definition(&app.store, id, version).await?;
        self.0.insert(version, Arc::clone(&found));
        Ok(found)
    }
}

/// What groups answered, by version.
pub(crate) struct AnswersByVersion(Vec<(Arc<Questionnaire>, PackedAnswers)>);

impl AnswersByVersion {
    pub(crate) async fn read(app: &App, query: &NetworkQuery) -> Result<Self, AppError> {
        let Some(newest) = &query.questionnaire else {
            return Ok(Self(Vec::new()));
        };
        let packed = stored::packed_answers(&app.store, &query.which).await?;
        Self::unpack(app, &newest.id, packed).await
    }

    /// With the questionnaire of each version.
    pub(crate) async fn unpack(
        app: &App,
        id: &str,
        packed: Vec<PackedAnswers>,
    ) -> Result<Self, AppError> {
        let mut read = Vec::new();
        for answers in packed {
            let version = answers.questionnaire_version;
            let own = app.catalogue.definition(&app.store, id, version).await?;
            read.push((own, answers));
        }
        Ok(Self(read))
    }

    pub(crate) fn themes(&self, newest: &Questionnaire) -> Vec<Theme> {
        let split = |text: &Option<String>| -> Vec<String> {
            let text = text.as_deref().unwrap_or_default();
            text.split(',')
                .filter(|codes| !codes.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let lists: Vec<Vec<String>> = self
            .0
            .iter()
            .map(|(_, packed)| split(&packed.whole))
            .collect();
        let lists = self.0.iter().zip(&lists);
        theme::themes(
            newest,
            lists.map(|((own, _), list)| (own.as_ref(), list.as_slice())),
        )
    }

    pub(crate) fn spreads(&self, newest: &Questionnaire) -> Vec<Distribution> {
        let lists = self.0.iter().map(|(own, packed)| {
            let first = packed.first.as_deref().unwrap_or_default().split(',');
            let first = first
                .filter(|codes| !codes.is_empty())
                .map(|now| (now, None));
            let pairs = packed.pairs.as_deref().unwrap_or_default().split(',');
            let pairs = pairs
                .filter_map(|pair| pair.split_once('>'))
                .map(|(before, now)| (now, Some(before)));
            (own.as_ref(), first.chain(pairs).collect())
        });
        distribution::distributions(newest, lists)
    }
}

/// How groups stand on each statement, as far as they share all of their audit.
pub async fn themes(app: &App, query: &NetworkQuery) -> Result<Vec<Theme>, AppError> {
    let Some(newest) = &query.questionnaire else {
        return Ok(Vec::new());
    };
    Ok(AnswersByVersion::read(app, query).await?.themes(newest))
}

/// How many groups stand where on each principle, and how many moved.
pub async fn spreads(app: &App, query: &NetworkQuery) -> Result<Vec<Distribution>, AppError> {
    let Some(newest) = &query.questionnaire else {
        return Ok(Vec::new());
    };
    Ok(AnswersByVersion::read(app, query).await?.spreads(newest))
}

/// The groups behind one theme, by name.
#[derive(Clone, Debug)]
pub struct ThemeGroups {
    /// How many groups stand where, also where fewer are named.
    pub theme: Theme,
    /// In the lower half of the scale.
    pub low: Vec<NamedGroup>,
    /// "We don't know yet".
    pub unsure: Vec<NamedGroup>,
    /// At the top, and happy to be named to others.
    pub mentors: Vec<NamedGroup>,
}

/// The groups behind one statement, of each standing in each version at most `most`. None where the questionnaire has no
/// such statement.
pub async fn behind(
    app: &App,
    query: &NetworkQuery,
    statement: &str,
    most: i64,
) -> Result<Option<ThemeGroups>, AppError> {
    let Some(newest) = &query.questionnaire else {
        return Ok(None);
    };
    let answers = AnswersByVersion::read(app, query).await?;
    let mut themes = answers.themes(newest).into_iter();
    let Some(theme) = themes.find(|theme| theme.statement_id == statement) else {
        return Ok(None);
    };
    let mut behind = ThemeGroups {
        theme,
        low: Vec::new(),
        unsure: Vec::new(),
        mentors: Vec::new(),
    };
    for (own, packed) in &answers.0 {
        let version = packed.questionnaire_version;
        let place = own.statements().position(|(_, own)| own.id == statement);
        let Some(place) = place.and_then(|place| i32::try_from(place + 1).ok()) else {
            continue;
        };
        let top = own.scale.levels.len();
        let which = &query.which;
        let standing = async |footing: Band, mentors| {
            let codes = footing.codes(top);
            stored::on_statement(&app.store, which, version, place, &codes, mentors, most).await
        };
        let (low, unsure, mentors) = tokio::try_join!(
            standing(Band::Low, false),
            standing(Band::Unsure, false),
            standing(Band::Strong, true),
        )?;
        behind.low.extend(low);
        behind.unsure.extend(unsure);
        behind.mentors.extend(mentors);
    }
    for list in [&mut behind.low, &mut behind.unsure, &mut behind.mentors] {
        list.sort_by_key(|group| group.name.to_lowercase());
    }
    Ok(Some(behind))
}

/// One group's course on one principle.
#[derive(Clone, Debug)]
pub struct GroupHistory {
    /// The group.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its audits, oldest first.
    pub held: Vec<ClosedAudit>,
    /// How it went through them.
    pub course: StandingHistory,
}

/// A page of courses on one principle.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Groups that show an audit, by name.
    pub histories: Vec<GroupHistory>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// How one principle, by its place in the questionnaire, went in each group that shows audits.
pub async fn changes(
    app: &App,
    query: &NetworkQuery,
    principle: usize,
) -> Result<Changes, AppError> {
    let Some(newest) = &query.questionnaire else {
        return Ok(Changes::default());
    };
    let Some(principle) = newest.principles.get(principle) else {
        return Ok(Changes::default());
    };
    let (rows, next) = page(app, query, GroupOrder::Name, PANELS).await?;
    let Some(last) = rows.last().map(GroupRow::place) else {
        return Ok(Changes::default());
    };
    let mut held: BTreeMap<OrganisationId, Vec<ClosedAudit>> = BTreeMap::new();
    let mut versions = Versions::default();
    for audit in stored::courses(&app.store, &query.which, &query.after, &last).await? {
        let own = versions
            .get(app, &newest.id, audit.questionnaire_version)
            .await?;
        held.entry(audit.organisation_id)
            .or_default()
            .push(ClosedAudit {
                on: audit.held_on,
                version: audit.questionnaire_version,
                levels: own.scale.levels.len(),
                standings: answer_codes::standings(&own, &audit.choices)
                    .into_iter()
                    .flatten()
                    .collect(),
            });
    }
    let ids = [principle.id.clone()];
    let histories = rows.into_iter().filter_map(|row| {
        let held = held.remove(&row.organisation_id)?;
        let course = standing_histories(&held, &newest.id, &ids, &[])
            .into_iter()
            .next()?;
        Some(GroupHistory {
            organisation: row.organisation_id,
            name: row.name,
            held,
            course,
        })
    });
    Ok(Changes {
        histories: histories.collect(),
        next: next.map(|place| written(&place)),
    })
}

/// The first and the last day that a page of courses tells of.
pub fn stretch(histories: &[GroupHistory]) -> Option<(NaiveDate, NaiveDate)> {
    let days = || {
        histories
            .iter()
            .flat_map(|history| history.held.iter().map(|held| held.on))
    };
    Some((days().min()?, days().max()?))
}

/// What the groups that fit let the network read of themselves: group, word of the fact, its words.
pub async fn facts(
    app: &App,
    query: &NetworkQuery,
) -> Result<Vec<(OrganisationId, String, String)>, AppError> {
    Ok(stored::facts(&app.store, &query.which).await?)
}

/// What the network knows for itself of the groups that fit: group, word of the fact, its words.
pub async fn known(
    app: &App,
    query: &NetworkQuery,
) -> Result<Vec<(OrganisationId, String, String)>, AppError> {
    Ok(stored::known(&app.store, &query.which).await?)
}

/// When the network was last in touch with each of the groups that fit.
pub async fn last_contacts(
    app: &App,
    query: &NetworkQuery,
) -> Result<BTreeMap<OrganisationId, Contact>, AppError> {
    let last = stored::last_contacts(&app.store, &query.which, MOST).await?;
    Ok(BTreeMap::from_iter(last))
}
