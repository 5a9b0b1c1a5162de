//! The views of a network's dashboard as tables to take away.

use std::collections::BTreeMap;

use crate::{
    app::App,
    clock::day,
    domain::{
        attendance::GuestKind, ids::OrganisationId, meeting::TimeOfDay, profile::Fact,
        review::ReviewState, share::Extent, standing::Standing,
    },
    error::AppError,
    export::table::{Cell, Table},
    language::{Translator, msg},
    queries::{self, dashboard::Member, network_query::NetworkQuery, review_queue::titles},
    wording::{
        self,
        network::{View, cells_of, read_label, reasons},
    },
};

/// A view as a table.
pub async fn table(
    app: &App,
    words: Translator,
    asked: &NetworkQuery,
    view: View,
) -> Result<Table, AppError> {
    match view {
        View::Week => week(app, words, asked).await,
        View::ByPrinciple => groups(app, words, asked).await,
        View::Themes => themes(app, words, asked).await,
        View::Changes => changes(app, words, asked).await,
        View::Register => register(app, words, asked).await,
        View::Reviews => reviews(app, words, asked).await,
        View::Meetings => meetings(app, words, asked).await,
        View::Reports => reports(app, words, asked).await,
    }
}

/// Who needs someone this week, and why.
async fn week(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let rows = queries::week::this_week(app, asked).await?;
    let asked = asked.clone();
    let rows = rows.into_iter().map(move |row| {
        let which = &asked.which;
        let why = reasons(words, &asked, &row).join(" ");
        let stuck = wording::network::stuck_since(&asked, &row);
        vec![
            Cell::Text(row.name),
            Cell::Text(row.neighbourhood.unwrap_or_default()),
            Cell::Text(why),
            Cell::Day(stuck),
            Cell::Day(row.first_due.filter(|due| *due < which.today)),
            Cell::Day(row.check_in_on.filter(|day| *day <= which.soon)),
            Cell::count(usize::try_from(row.reviews).unwrap_or(0)),
        ]
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_WEEK),
        columns: vec![
            (words.text(msg::GRID_GROUP), 36.0),
            (words.text(msg::FILTER_PLACE), 22.0),
            (words.text(msg::WEEK_WHY), 60.0),
            (words.text(msg::FILE_LAST_WORD), 16.0),
            (words.text(msg::FILE_PAST_DAY), 16.0),
            (words.text(msg::FILE_CHECK_IN), 16.0),
            (words.text(msg::FILE_REVIEWS), 12.0),
        ],
    })
}

/// The groups with what the network keeps of them, and what they let it read of themselves.
async fn register(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let members = queries::dashboard::everyone(app, asked).await?;
    let mut shared: BTreeMap<(OrganisationId, Fact), String> = BTreeMap::new();
    for (group, fact, value) in queries::dashboard::facts(app, asked).await? {
        if let Some(fact) = Fact::read(&fact) {
            shared.insert((group, fact), value);
        }
    }
    let mut columns = vec![
        (words.text(msg::GRID_GROUP), 36.0),
        (words.text(msg::FILTER_PLACE), 22.0),
        (words.text(msg::REGISTER_TAGS), 22.0),
        (words.text(msg::FILE_IS_RUN), 16.0),
    ];
    for fact in Fact::ALL {
        let width = if fact.is_number() { 12.0 } else { 30.0 };
        columns.push((words.text(read_label(fact)), width));
    }
    let yes = move |is: bool| Cell::Text(words.text(if is { msg::FILE_YES } else { msg::FILE_NO }));
    let rows = members.into_iter().map(move |member| {
        let row = member.row;
        let mut cells = vec![
            Cell::Text(row.name),
            Cell::Text(row.neighbourhood.unwrap_or_default()),
            Cell::Text(row.tags.unwrap_or_default()),
            yes(row.is_run),
        ];
        for fact in Fact::ALL {
            let value = shared.remove(&(row.organisation_id, fact));
            cells.push(match (value, fact) {
                // What a group does not say, or not to this network, is an empty cell and not a no.
                (None, _) => Cell::Text(String::new()),
                (Some(_), Fact::Mentor) => yes(true),
                (Some(value), _) => match value.parse() {
                    Ok(number) if fact.is_number() => Cell::Number(number),
                    _ => Cell::Text(value),
                },
            });
        }
        cells
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_REGISTER),
        columns,
    })
}

/// Reviews, those that wait for a facilitator first.
async fn reviews(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let mut all_states = Vec::new();
    for state in ReviewState::ALL {
        if state == ReviewState::Withdrawn {
            continue;
        }
        let found = queries::review_queue::all_in_state(app, asked, state).await?;
        let titles = titles(app, words, &found).await?;
        let state = words.term(state);
        all_states.push((state, found, titles));
    }
    let rows = all_states
        .into_iter()
        .flat_map(move |(state, found, titles)| {
            found.into_iter().zip(titles).map(move |(queued, title)| {
                vec![
                    Cell::Text(queued.name),
                    Cell::Text(title),
                    Cell::Text(state.clone()),
                    Cell::Text(words.person(&queued.changed_by)),
                    Cell::Day(Some(day(queued.changed_at))),
                    Cell::Day(queued.next_on),
                ]
            })
        });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_REVIEWS),
        columns: vec![
            (words.text(msg::GRID_GROUP), 36.0),
            (words.text(msg::FILE_SUBJECT), 44.0),
            (words.text(msg::FILE_STATE), 24.0),
            (words.text(msg::FILE_WHO), 24.0),
            (words.text(msg::FILE_WHEN), 16.0),
            (words.text(msg::FILE_AGAIN), 16.0),
        ],
    })
}

/// The reports written so far, newest first.
async fn reports(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let written = queries::report::of_network(app, asked.which.network).await?;
    let rows = written.into_iter().map(move |report| {
        vec![
            Cell::Text(report.title),
            Cell::Day(Some(report.from)),
            Cell::Day(Some(report.to)),
            Cell::Text(words.person(&report.written_by)),
            Cell::Day(Some(day(report.written_at))),
        ]
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_REPORTS),
        columns: vec![
            (words.text(msg::REPORTS_NAME), 44.0),
            (words.text(msg::REPORT_FROM), 16.0),
            (words.text(msg::REPORT_TO), 16.0),
            (words.text(msg::FILE_WHO), 24.0),
            (words.text(msg::FILE_WHEN), 16.0),
        ],
    })
}

/// Every meeting, the latest day first, with how many came to those that were held.
async fn meetings(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let network = asked.which.network;
    let meetings = queries::meeting::of_network(app, network).await?;
    let (turnouts, guests) = queries::attendance::counted(app, network).await?;
    let time =
        |time: Option<TimeOfDay>| Cell::Text(time.map(|time| time.to_string()).unwrap_or_default());
    let rows = meetings.into_iter().map(move |meeting| {
        let turnout = turnouts.get(&meeting.id);
        // Of a meeting that was not held there is no number, not a nought.
        let count = |count: Option<usize>| count.map_or(Cell::Text(String::new()), Cell::count);
        let mut cells = vec![
            Cell::Text(meeting.series),
            Cell::Text(words.term(meeting.kind)),
            Cell::Day(Some(meeting.held_on)),
            time(meeting.from),
            time(meeting.to),
            Cell::Text(meeting.place),
            Cell::Text(meeting.theme),
            Cell::Text(words.term(meeting.state)),
            count(turnout.map(|turnout| turnout.groups)),
            count(turnout.map(|turnout| turnout.people)),
        ];
        for kind in GuestKind::ALL {
            let people = guests.get(&(meeting.id, kind)).copied().unwrap_or(0);
            cells.push(count(turnout.map(|_| people)));
        }
        cells
    });
    let columns = [
        (msg::SERIES_NAME, 30.0),
        (msg::SERIES_KIND, 18.0),
        (msg::MEETING_DAY, 16.0),
        (msg::MEETING_FROM, 12.0),
        (msg::MEETING_TO, 12.0),
        (msg::MEETING_PLACE, 30.0),
        (msg::MEETING_THEME, 36.0),
        (msg::FILE_STATE, 14.0),
        (msg::FILE_GROUPS, 12.0),
        (msg::FILE_PEOPLE, 12.0),
        (msg::GUESTS, 12.0),
        (msg::AGENCIES, 20.0),
    ];
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_MEETINGS),
        columns: columns
            .map(|(head, width)| (words.text(head), width))
            .to_vec(),
    })
}

/// The groups behind one statement, by where they stand. None where the questionnaire has no such statement.
pub async fn behind(
    app: &App,
    words: Translator,
    asked: &NetworkQuery,
    statement: &str,
) -> Result<Option<Table>, AppError> {
    let Some(behind) =
        queries::dashboard::behind(app, asked, statement, queries::dashboard::MOST).await?
    else {
        return Ok(None);
    };
    let rows = [
        (behind.low, msg::THEMES_LOW),
        (behind.unsure, msg::THEMES_UNSURE),
        (behind.mentors, msg::FILE_MENTOR),
    ];
    let rows = rows.into_iter().flat_map(move |(groups, standing)| {
        groups
            .into_iter()
            .map(move |group| vec![Cell::Text(group.name), Cell::Text(words.text(standing))])
    });
    Ok(Some(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_THEMES),
        columns: vec![
            (words.text(msg::GRID_GROUP), 36.0),
            (words.text(msg::FILE_STANDING), 24.0),
        ],
    }))
}

async fn groups(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let members = queries::dashboard::everyone(app, asked).await?;
    let questionnaire = asked.questionnaire.as_deref();
    let principles = questionnaire.map_or(&[][..], |own| own.principles.as_slice());
    let of = questionnaire.map_or(0, |own| own.scale.levels.len());
    let mut columns = vec![
        (words.text(msg::GRID_GROUP), 36.0),
        (words.text(msg::FILTER_PLACE), 22.0),
        (words.text(msg::REGISTER_TAGS), 22.0),
        (words.text(msg::FILE_AUDIT_DAY), 16.0),
    ];
    for principle in principles {
        columns.push((principle.title.clone(), 18.0));
        let mean = words.labelled(&principle.title, &words.count(msg::TABLE_MEAN, of));
        columns.push((mean, 14.0));
    }
    columns.push((words.text(msg::GRID_PLAN), 34.0));
    columns.push((words.text(msg::FILE_OPEN), 10.0));
    columns.push((words.text(msg::FILE_DONE), 10.0));
    let (asked, principles) = (asked.clone(), principles.len());
    let rows = members.into_iter().map(move |member| {
        let row = &member.row;
        let mut cells = vec![
            Cell::Text(row.name.clone()),
            Cell::Text(row.neighbourhood.clone().unwrap_or_default()),
            Cell::Text(row.tags.clone().unwrap_or_default()),
            Cell::Day(row.held_on),
        ];
        for at in 0..principles {
            cells.extend(standing(words, &asked, &member, at));
        }
        cells.push(Cell::Text(wording::network::plan(words, &asked, row)));
        let shown = row.plan() > Extent::Nothing;
        for count in [row.open, row.done] {
            // A plan that is not shown has no number, not a nought.
            cells.push(match count {
                Some(count) if shown => Cell::Number(f64::from(count)),
                _ => Cell::Text(String::new()),
            });
        }
        cells
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_GRID),
        columns,
    })
}

/// A standing as its level's name and its mean.
fn standing(words: Translator, asked: &NetworkQuery, member: &Member, at: usize) -> [Cell; 2] {
    let shown = member.row.audit_id.is_some();
    let Some(own) = asked.questionnaire.as_deref().filter(|_| shown) else {
        return [
            Cell::Text(words.text(asked.not_shown())),
            Cell::Text(String::new()),
        ];
    };
    let standing = member.standings.get(at).and_then(Option::as_ref);
    let mean = standing
        .and_then(Standing::mean)
        .map(|mean| (mean * 10.0).round() / 10.0);
    [
        Cell::Text(wording::network::level(words, own, standing)),
        mean.map_or(Cell::Text(String::new()), Cell::Number),
    ]
}

async fn themes(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let themes = queries::dashboard::themes(app, asked).await?;
    let questionnaire = asked.questionnaire.clone();
    let rows = themes.into_iter().filter_map(move |theme| {
        let own = questionnaire.as_deref()?;
        let (principle, statement) = own.statement(&theme.statement_id)?;
        Some(vec![
            Cell::Text(principle.title.clone()),
            Cell::Text(statement.text.clone()),
            Cell::count(theme.asked),
            Cell::count(theme.low),
            Cell::count(theme.unsure),
            Cell::count(theme.strong),
        ])
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_THEMES),
        columns: vec![
            (words.text(msg::CSV_PRINCIPLE), 24.0),
            (words.text(msg::CSV_STATEMENT), 60.0),
            (words.text(msg::THEMES_ASKED), 12.0),
            (words.text(msg::THEMES_LOW), 12.0),
            (words.text(msg::THEMES_UNSURE), 16.0),
            (words.text(msg::THEMES_STRONG), 12.0),
        ],
    })
}

async fn changes(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let spreads = queries::dashboard::spreads(app, asked).await?;
    let levels = asked
        .questionnaire
        .as_ref()
        .map(|own| own.scale.levels.clone())
        .unwrap_or_default();
    let moved = [
        msg::GRID_TOO_LITTLE,
        msg::MOVED_COMPARED,
        msg::MOVED_NEARER,
        msg::MOVED_SAME,
        msg::MOVED_FURTHER,
    ];
    let heads = levels.into_iter().chain(moved.map(|id| words.text(id)));
    let columns = std::iter::once((words.text(msg::TABLE_PRINCIPLE), 28.0))
        .chain(heads.map(|head| (head, 16.0)))
        .collect();
    let questionnaire = asked.questionnaire.clone();
    let rows = spreads.into_iter().filter_map(move |spread| {
        let principle = questionnaire.as_ref()?.principles.get(spread.principle)?;
        let name = Cell::Text(principle.title.clone());
        let counts = cells_of(&spread).into_iter().map(Cell::count);
        Some(std::iter::once(name).chain(counts).collect())
    });
    Ok(Table {
        rows: Box::new(rows),
        name: words.text(msg::VIEW_CHANGES),
        columns,
    })
}
