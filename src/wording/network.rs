//! A network and its groups in words, and the views of its dashboard.

use chrono::NaiveDate;

use crate::{
    clock::day,
    domain::{
        distribution::Distribution,
        ids::NetworkId,
        need::Need,
        profile::Fact,
        questionnaire::Questionnaire,
        register_fact::RegisterFact,
        share::Extent,
        standing::Standing,
        standing_history::{ClosedAudit, Direction},
        word::words,
    },
    language::{Message, Translator, msg},
    queries::{
        dashboard::{GroupHistory, GroupRow},
        network_query::NetworkQuery,
        week::Line,
    },
    wording::{contact, to},
};

/// Each principle by its title.
pub fn rows<'a>(
    questionnaire: &'a Questionnaire,
    spreads: &'a [Distribution],
) -> impl Iterator<Item = (&'a str, &'a Distribution)> {
    spreads.iter().filter_map(|spread| {
        let principle = questionnaire.principles.get(spread.principle)?;
        Some((principle.title.as_str(), spread))
    })
}

/// What a need is called where groups are chosen by it.
pub fn need_name(need: Need) -> Message {
    match need {
        Need::Any => msg::NEED_ANY,
        Need::Stuck => msg::NEED_STUCK,
        Need::Overdue => msg::NEED_OVERDUE,
        Need::CheckIn => msg::NEED_CHECK_IN,
        Need::Review => msg::NEED_REVIEW,
        Need::Again => msg::NEED_AGAIN,
        Need::Contact => msg::NEED_CONTACT,
        Need::Coordinator => msg::NEED_NOBODY,
    }
}

/// The principle on which most groups stand nearer now, with their counts; none where no group does.
pub fn most_moved<'a>(rows: &[(&'a str, &'a Distribution)]) -> Option<(&'a str, &'a Distribution)> {
    // Of several the first in the questionnaire's order.
    let most = rows.iter().rev().max_by_key(|(_, spread)| spread.up)?;
    (most.1.up > 0).then_some(*most)
}

/// "9 of 19 groups stand nearer on “Welcoming” than at their audit before"; where none does, that none does.
pub fn moved_headline(words: Translator, rows: &[(&str, &Distribution)]) -> String {
    let compared = rows.iter().map(|(_, spread)| spread.compared()).max();
    match most_moved(rows) {
        Some((title, spread)) => words.with(
            msg::MOVED_MOST,
            [
                ("principle", title.into()),
                ("up", spread.up.into()),
                ("n", spread.compared().into()),
            ],
        ),
        None => words.count(msg::MOVED_NONE, compared.unwrap_or(0)),
    }
}

/// Where most groups moved nearer, and where most moved further away.
pub fn moved_reading(words: Translator, rows: &[(&str, &Distribution)]) -> String {
    let further = rows.iter().rev().max_by_key(|(_, spread)| spread.down);
    let further = further.map(|(title, spread)| {
        words.with(
            msg::MOVED_AWAY,
            [("principle", (*title).into()), ("down", spread.down.into())],
        )
    });
    let nearer = moved_headline(words, rows);
    format!("{nearer}. {}", further.unwrap_or_default())
}

/// Where a group stood at its first and its last audit with a standing, in words.
pub fn course(words: Translator, questionnaire: &Questionnaire, gone: &GroupHistory) -> String {
    let at: Vec<_> = gone
        .held
        .iter()
        .zip(&gone.course.means)
        .filter_map(|(held, mean)| mean.map(|_| held))
        .collect();
    let name = |held: &ClosedAudit| {
        let own = |standing: &&Standing| standing.principle_id == gone.course.principle_id;
        let standing = held.standings.iter().find(own);
        crate::wording::network::level(words, questionnaire, standing)
    };
    let level = |held: &ClosedAudit| {
        words.with(
            msg::CHANGES_AT,
            [
                ("level", name(held).into()),
                ("date", words.month(held.on).into()),
            ],
        )
    };
    match at.as_slice() {
        [] => words.text(msg::GRID_TOO_LITTLE),
        [one] => level(one),
        [first, .., last] => {
            let means: Vec<f64> = gone.course.means.iter().copied().flatten().collect();
            let went = match means.as_slice() {
                [then, .., now] => Direction::between(*then, *now),
                _ => Direction::Level,
            };
            let message = match (name(first) == name(last), went) {
                (false, _) => msg::CHANGES_FROM_TO,
                (true, Direction::Up) => msg::CHANGES_NEARER_STILL,
                (true, Direction::Down) => msg::CHANGES_FURTHER_STILL,
                (true, Direction::Level) => msg::CHANGES_STILL,
            };
            words.with(
                message,
                [
                    ("from", level(first).into()),
                    ("to", level(last).into()),
                    ("level", name(last).into()),
                    ("since", words.month(first.on).into()),
                ],
            )
        }
    }
}

/// The numbers of one principle: groups at each level, with too little, compared, nearer, the same, further.
pub fn cells_of(spread: &Distribution) -> Vec<usize> {
    let rest = [
        spread.too_little,
        spread.compared(),
        spread.up,
        spread.same,
        spread.down,
    ];
    spread.levels.iter().copied().chain(rest).collect()
}

/// A standing in words: the level's name, or why there is none.
pub fn level(
    words: Translator,
    questionnaire: &Questionnaire,
    standing: Option<&Standing>,
) -> String {
    let Some(standing) = standing else {
        return words.text(msg::GRID_NOT_LOOKED);
    };
    let levels = &questionnaire.scale.levels;
    let level = standing.level().map(usize::from);
    level
        .and_then(|level| levels.get(level - 1).cloned())
        .unwrap_or_else(|| words.text(msg::GRID_TOO_LITTLE))
}

/// How a group's plan is, in one word: what is most urgent of it.
pub fn plan_state(asked: &NetworkQuery, row: &GroupRow) -> Message {
    if row.plan() == Extent::Nothing {
        msg::GRID_PLAN_NOT_SHOWN
    } else if is_overdue(asked, row) {
        msg::PLAN_STATE_OVERDUE
    } else if stuck_since(asked, row).is_some() {
        msg::PLAN_STATE_STUCK
    } else if row.open > Some(0) {
        msg::PLAN_STATE_OPEN
    } else {
        msg::GRID_PLAN_EMPTY
    }
}

/// Whether an open action of the group is past its day.
fn is_overdue(asked: &NetworkQuery, row: &GroupRow) -> bool {
    row.first_due.is_some_and(|due| due < asked.which.today)
}

/// A group's plan in one sentence: what needs somebody most, or how much is open.
pub fn plan_in_short(words: Translator, asked: &NetworkQuery, row: &GroupRow) -> String {
    let first = needs(words, asked, row).into_iter().next();
    first.unwrap_or_else(|| plan_counted(words, row))
}

/// How much of a group's plan is open.
fn plan_counted(words: Translator, row: &GroupRow) -> String {
    let open = usize::try_from(row.open.unwrap_or(0)).unwrap_or(0);
    match (row.plan(), open) {
        (Extent::Nothing, _) => words.text(msg::GRID_PLAN_NOT_SHOWN),
        (_, 0) => words.text(msg::GRID_PLAN_EMPTY),
        (_, open) => words.count(msg::GRID_PLAN_OPEN, open),
    }
}

/// What in a group's plan needs somebody; nothing where the plan is not shared.
fn needs(words: Translator, asked: &NetworkQuery, row: &GroupRow) -> Vec<String> {
    let which = &asked.which;
    let mut needs = Vec::new();
    if let Some(touched) = stuck_since(asked, row) {
        let days = (which.today - touched).num_days();
        needs.push(words.count(msg::GRID_PLAN_STUCK, usize::try_from(days).unwrap_or(0)));
    }
    if is_overdue(asked, row) {
        needs.push(words.text(msg::GRID_PLAN_OVERDUE));
    }
    if let Some(day) = row.check_in_on.filter(|day| *day <= which.soon) {
        let message = if day < which.today {
            msg::GRID_PLAN_CHECK_IN_PAST
        } else {
            msg::GRID_PLAN_CHECK_IN
        };
        needs.push(words.with(message, [("date", words.date(day).into())]));
    }
    needs
}

/// The day since which nobody has said anything of a plan that is stuck.
pub fn stuck_since(asked: &NetworkQuery, row: &GroupRow) -> Option<NaiveDate> {
    let touched = row.touched_at.filter(|at| *at <= asked.which.stuck)?;
    (row.open > Some(0)).then(|| day(touched))
}

/// What a fact is called for those who read it, as in a list that is brought.
pub fn read_label(fact: Fact) -> Message {
    match fact {
        Fact::Place => msg::IMPORT_IS_PLACE,
        Fact::Does => msg::IMPORT_IS_DOES,
        Fact::Size => msg::IMPORT_IS_SIZE,
        Fact::Reached => msg::IMPORT_IS_REACHED,
        Fact::Volunteers => msg::IMPORT_IS_VOLUNTEERS,
        Fact::Hours => msg::IMPORT_IS_HOURS,
        Fact::Languages => msg::IMPORT_IS_LANGUAGES,
        Fact::Mentor => msg::FILE_MENTOR,
    }
}

/// What a fact is called that a network knows for itself, as in a list that is brought.
pub fn known_label(fact: RegisterFact) -> Message {
    match fact {
        RegisterFact::ContactPerson => msg::KNOWN_CONTACT,
        RegisterFact::Phone => msg::KNOWN_PHONE,
        RegisterFact::Email => msg::KNOWN_EMAIL,
        RegisterFact::Reference => msg::KNOWN_REFERENCE,
        RegisterFact::Notes => msg::KNOWN_NOTES,
    }
}

words! {
    /// A view of the dashboard. In the order of their links.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum View {
        /// Who needs someone this week.
        Week = "week",
        /// Groups by principle.
        ByPrinciple = "grid",
        /// What comes up in many groups.
        Themes = "themes",
        /// What has changed.
        Changes = "changes",
        /// The groups themselves.
        Register = "register",
        /// Reviews and where each is.
        Reviews = "reviews",
        /// Meetings, and who came.
        Meetings = "meetings",
        /// What groups need and what they can give.
        Asks = "asks",
        /// What was written of the network.
        Reports = "reports",
    }
}

words! {
    /// What a network keeps a record of beside these views, as files name it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RecordList {
        /// What was promised.
        Promises = "promises",
        /// Who speaks for the network.
        Representatives = "representatives",
    }
}

impl RecordList {
    /// Its name.
    pub fn title(self) -> Message {
        match self {
            Self::Promises => msg::PROMISES_TITLE,
            Self::Representatives => msg::REPRESENTATIVES_TITLE,
        }
    }
}

impl View {
    /// Its name.
    pub fn title(self) -> Message {
        match self {
            Self::Week => msg::VIEW_WEEK,
            Self::ByPrinciple => msg::VIEW_GRID,
            Self::Themes => msg::VIEW_THEMES,
            Self::Changes => msg::VIEW_CHANGES,
            Self::Register => msg::VIEW_REGISTER,
            Self::Reviews => msg::VIEW_REVIEWS,
            Self::Meetings => msg::VIEW_MEETINGS,
            Self::Asks => msg::VIEW_ASKS,
            Self::Reports => msg::VIEW_REPORTS,
        }
    }

    /// Its address.
    pub fn path(self, network: NetworkId) -> String {
        match self {
            Self::Week => to::network(network),
            Self::Register => to::in_network(network, "groups"),
            _ => to::in_network(network, self.word()),
        }
    }
}

/// The first reason, in the order of [`Need::REASONS`], for which a group needs someone this week.
pub fn first_need(asked: &NetworkQuery, row: &GroupRow) -> Option<Need> {
    let soon = asked.which.soon;
    let holds = |need: &Need| match need {
        Need::Any => false,
        Need::Review => row.reviews > 0,
        Need::Again => row.again_on.is_some_and(|day| day <= soon),
        Need::Contact => row.contact_on.is_some_and(|day| day <= asked.which.today),
        Need::Coordinator => !row.is_run,
        Need::Stuck => stuck_since(asked, row).is_some(),
        Need::Overdue => is_overdue(asked, row),
        Need::CheckIn => row.check_in_on.is_some_and(|day| day <= soon),
    };
    Need::REASONS.into_iter().find(holds)
}

/// How many groups need somebody for this, as a heading.
pub fn need_heading(words: Translator, need: Need, groups: usize) -> String {
    let message = match need {
        Need::Any => msg::WEEK_TITLE,
        Need::Review => msg::WEEK_REVIEWS,
        Need::Again => msg::WEEK_AGAIN,
        Need::Contact => msg::WEEK_CONTACT,
        Need::Coordinator => msg::WEEK_NOBODY,
        Need::Stuck => msg::WEEK_STUCK,
        Need::Overdue => msg::WEEK_OVERDUE,
        Need::CheckIn => msg::WEEK_CHECK_IN,
    };
    words.count(message, groups)
}

/// Why a group stands under a reason, and since when.
pub fn line_reason(words: Translator, asked: &NetworkQuery, line: &Line) -> String {
    let since = day(line.since);
    let today = asked.which.today;
    let message = match line.need {
        Need::Any | Need::Review => {
            let about = [("n", line.count.into()), ("date", words.date(since).into())];
            return words.with(msg::WEEK_REVIEW_SINCE, about);
        }
        Need::Stuck => {
            let days = usize::try_from((today - since).num_days()).unwrap_or(0);
            return words.count(msg::GRID_PLAN_STUCK, days);
        }
        Need::Again => msg::WEEK_AGAIN_ON,
        Need::Contact => match &line.contact {
            Some(contact) => return contact::reason(words, contact),
            None => msg::WEEK_CONTACT_ON,
        },
        Need::Coordinator => msg::WEEK_NOBODY_SINCE,
        Need::Overdue => msg::WEEK_OVERDUE_SINCE,
        Need::CheckIn if since < today => msg::GRID_PLAN_CHECK_IN_PAST,
        Need::CheckIn => msg::GRID_PLAN_CHECK_IN,
    };
    words.with(message, [("date", words.date(since).into())])
}
