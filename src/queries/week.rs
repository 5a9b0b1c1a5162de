//! What this week asks of a facilitator: who needs someone and why, what comes up most, what has moved.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    app::App,
    clock::start_of,
    domain::{
        contact::Contact,
        distribution::Distribution,
        ids::{OrganisationId, SubjectKey},
        need::Need,
        share::Subject,
        theme::Theme,
    },
    error::AppError,
    queries::{
        dashboard::{AnswersByVersion, Counts, GroupRow, MOST, all},
        network_query::NetworkQuery,
    },
    store::{
        contacts,
        dashboard::{self as stored, GroupFilter, GroupInNeed},
        queue,
        set_aside::{self, SetAside},
    },
};

/// A group under one of the reasons for which it needs somebody.
#[derive(Clone, Debug)]
pub struct Line {
    /// The reason.
    pub need: Need,
    /// The group.
    pub group: OrganisationId,
    /// Its name.
    pub name: String,
    /// Since when it needs somebody, or the day that was meant.
    pub since: DateTime<Utc>,
    /// The newest that is known of the reason: what arises after it is another.
    pub newest: DateTime<Utc>,
    /// What is looked at, where the reason is a review; of several the first.
    pub subject: Option<Subject>,
    /// What was written last of being in touch, where it is time to be again.
    pub contact: Option<Contact>,
    /// Reviews that it tells of; one for all other reasons.
    pub count: usize,
}

/// A reason with the groups that need somebody for it.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The reason.
    pub need: Need,
    /// The first of its groups, the longest waiting first.
    pub lines: Vec<Line>,
    /// All of its groups.
    pub groups: usize,
}

/// What this week asks of a facilitator.
#[derive(Clone, Debug)]
pub struct Week {
    /// How many groups there are, and how many show what.
    pub counts: Counts,
    /// Groups that need somebody, each once, without those of which every reason is set aside.
    pub groups: usize,
    /// Why, first things first; reasons that no group has are not there.
    pub reasons: Vec<Reason>,
    /// What is set aside, and by whom.
    pub aside: Vec<(Line, SetAside)>,
    /// The statement that comes up most often, where one is a theme.
    pub theme: Option<(Theme, String)>,
    /// How many groups moved, on each principle.
    pub spreads: Vec<Distribution>,
}

/// Groups that are named under a reason; the link below them leads to all.
const TOLD: usize = 7;

/// All groups that need someone this week, for a file.
pub async fn this_week(app: &App, query: &NetworkQuery) -> Result<Vec<GroupRow>, AppError> {
    all(app, query, &any(query)).await
}

/// The groups asked for, of these all that need somebody.
fn any(query: &NetworkQuery) -> GroupFilter {
    GroupFilter {
        need: Some(Need::Any),
        ..query.which.clone()
    }
}

/// What this week asks of a facilitator.
pub async fn week(app: &App, query: &NetworkQuery) -> Result<Week, AppError> {
    let counts = async { Ok(stored::counts(&app.store, &query.which).await?) };
    let aside = async { Ok(set_aside::of_network(&app.store, query.which.network, MOST).await?) };
    let answers = AnswersByVersion::read(app, query);
    let (counts, answers, aside, lines) =
        tokio::try_join!(counts, answers, aside, lines(app, query))?;
    let (aside, lines) = part(lines, aside, query.which.today);
    let groups: BTreeSet<OrganisationId> = lines.iter().map(|line| line.group).collect();
    let newest = query.questionnaire.as_deref();
    let spreads = newest.map(|newest| answers.spreads(newest));
    Ok(Week {
        counts,
        groups: groups.len(),
        reasons: by_reason(lines),
        aside,
        theme: most_common(query, &answers),
        spreads: spreads.unwrap_or_default(),
    })
}

/// The theme of most groups, with its statement.
fn most_common(query: &NetworkQuery, answers: &AnswersByVersion) -> Option<(Theme, String)> {
    let questionnaire = query.questionnaire.as_deref()?;
    let themes = answers.themes(questionnaire).into_iter();
    let most = themes
        .filter(Theme::is_common)
        .max_by_key(|theme| theme.low + theme.unsure)?;
    let (_, statement) = questionnaire.statement(&most.statement_id)?;
    let text = statement.text.clone();
    Some((most, text))
}

/// Every reason of every group that is asked for, by name.
async fn lines(app: &App, query: &NetworkQuery) -> Result<Vec<Line>, AppError> {
    let (which, need) = (&query.which, any(query));
    let groups = async { Ok::<_, AppError>(stored::in_need(&app.store, &need, MOST).await?) };
    let waiting = async { Ok(queue::waiting(&app.store, which.network, MOST).await?) };
    let due = async { Ok(queue::due(&app.store, which.network, which.soon, MOST).await?) };
    let contacts = async {
        let due = contacts::due(&app.store, which.network, which.today, MOST).await?;
        Ok(BTreeMap::from_iter(due))
    };
    let (groups, waiting, due, mut contacts) = tokio::try_join!(groups, waiting, due, contacts)?;
    let due = due
        .into_iter()
        .map(|(group, subject, day)| (group, subject, start_of(day)));
    let (waiting, due) = (by_group(waiting), by_group(due));
    let mut lines = Vec::new();
    for group in &groups {
        let reviews = [(Need::Review, &waiting), (Need::Again, &due)];
        lines.extend(reviews.into_iter().filter_map(|(need, of)| {
            let reviews = of.get(&group.organisation_id)?;
            of_reviews(group, need, reviews)
        }));
        lines.extend(
            contacts
                .remove(&group.organisation_id)
                .and_then(|contact| of_contact(group, contact)),
        );
        lines.extend(others(group, which));
    }
    Ok(lines)
}

/// What is looked at in a group, and since when or on what day.
type Reviews = BTreeMap<OrganisationId, Vec<(SubjectKey, DateTime<Utc>)>>;

fn by_group(
    reviews: impl IntoIterator<Item = (OrganisationId, SubjectKey, DateTime<Utc>)>,
) -> Reviews {
    let mut groups = Reviews::new();
    for (group, subject, at) in reviews {
        groups.entry(group).or_default().push((subject, at));
    }
    groups
}

/// The line of a group's reviews, which are given oldest first.
fn of_reviews(
    group: &GroupInNeed,
    need: Need,
    reviews: &[(SubjectKey, DateTime<Utc>)],
) -> Option<Line> {
    let ((subject, since), (_, newest)) = (*reviews.first()?, *reviews.last()?);
    Some(Line {
        newest,
        subject: Some(Subject::read(subject, group.organisation_id)),
        count: reviews.len(),
        ..line(group, need, since)
    })
}

/// The line of a group with which somebody is to be in touch again.
fn of_contact(group: &GroupInNeed, contact: Contact) -> Option<Line> {
    let since = start_of(contact.next_on?);
    Some(Line {
        contact: Some(contact),
        ..line(group, Need::Contact, since)
    })
}

/// A line of a reason that arose at a moment.
fn line(group: &GroupInNeed, need: Need, since: DateTime<Utc>) -> Line {
    Line {
        need,
        group: group.organisation_id,
        name: group.name.clone(),
        since,
        newest: since,
        subject: None,
        contact: None,
        count: 1,
    }
}

/// The lines of a group that neither a review nor being in touch tells of.
fn others(group: &GroupInNeed, which: &GroupFilter) -> impl Iterator<Item = Line> {
    let nobody = (!group.is_run).then(|| group.left_at.unwrap_or_default().max(group.since));
    let touched = group.touched_at.filter(|at| *at <= which.stuck);
    let stuck = touched.filter(|_| group.open > Some(0));
    let overdue = group.first_due.filter(|due| *due < which.today);
    let check_in = group.check_in_on.filter(|day| *day <= which.soon);
    [
        (Need::Coordinator, nobody),
        (Need::Stuck, stuck),
        (Need::Overdue, overdue.map(start_of)),
        (Need::CheckIn, check_in.map(start_of)),
    ]
    .into_iter()
    .filter_map(move |(need, since)| Some(line(group, need, since?)))
}

/// Parts the lines into those that are set aside and those that are not.
fn part(
    lines: Vec<Line>,
    aside: Vec<SetAside>,
    today: NaiveDate,
) -> (Vec<(Line, SetAside)>, Vec<Line>) {
    let mut of: BTreeMap<(OrganisationId, Need), SetAside> = aside
        .into_iter()
        .map(|set| ((set.aside.organisation_id, set.aside.need), set))
        .collect();
    let (mut hidden, mut shown) = (Vec::new(), Vec::new());
    for line in lines {
        let set = of.remove(&(line.group, line.need));
        match set.filter(|set| set.aside.holds(line.newest, today)) {
            Some(set) => hidden.push((line, set)),
            None => shown.push(line),
        }
    }
    hidden.sort_by_key(|(line, _)| (line.need, line.since));
    (hidden, shown)
}

/// The lines by their reasons, first things first, and within a reason the oldest first.
fn by_reason(mut lines: Vec<Line>) -> Vec<Reason> {
    // Of several at one moment the first by name.
    lines.sort_by_key(|line| line.since);
    Need::REASONS
        .into_iter()
        .map(|need| {
            let of_it: Vec<Line> = lines.extract_if(.., |line| line.need == need).collect();
            Reason {
                need,
                groups: of_it.len(),
                lines: of_it.into_iter().take(TOLD).collect(),
            }
        })
        .filter(|reason| reason.groups > 0)
        .collect()
}
