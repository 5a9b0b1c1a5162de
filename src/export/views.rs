//! The views of a network's dashboard as tables to take away.

use std::collections::BTreeMap;

use crate::{
    app::App,
    clock::day,
    domain::{
        ask::Posting,
        attendance::{GuestKind, Turnout},
        contact::Contact,
        ids::OrganisationId,
        meeting::{Meeting, TimeOfDay},
        profile::Fact,
        register_fact::RegisterFact,
        report::Report,
        review::ReviewState,
        round::Owner,
        share::Extent,
        standing::Standing,
        theme::Theme,
    },
    error::AppError,
    export::table::{Cell, Column, Table},
    forms::network::RegisterFile,
    language::{Message, Translator, msg},
    queries::{
        self,
        dashboard::{GroupRow, Member},
        network_query::NetworkQuery,
        review_queue::Queued,
    },
    wording::{
        self,
        network::{View, cells_of, known_label, need_name, plan_state, read_label, stuck_since},
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
        View::Asks => asks(app, words, asked).await,
        View::Reports => reports(app, words, asked).await,
    }
}

/// The column of what the groups of a table are called.
fn named<R: 'static>(words: Translator, name: fn(&R) -> String) -> Column<R> {
    Column::new(words.text(msg::GRID_GROUP), 28.0, name)
}

/// Yes or no.
fn yes(words: Translator, is: bool) -> String {
    words.text(if is { msg::FILE_YES } else { msg::FILE_NO })
}

/// Who needs someone this week: of several reasons the first, and the days and numbers that all of them come from.
async fn week(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let rows = queries::week::this_week(app, asked).await?;
    let (today, soon) = (asked.which.today, asked.which.soon);
    let (first, then) = (asked.clone(), asked.clone());
    let column = |message: Message, width, says: fn(&GroupRow) -> Cell| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        named(words, |row: &GroupRow| row.name.clone()),
        column(msg::FILTER_PLACE, 18.0, |row| {
            row.neighbourhood.clone().into()
        }),
        Column::new(words.text(msg::WEEK_WHY), 24.0, move |row: &GroupRow| {
            let need = wording::network::first_need(&first, row);
            need.map(|need| words.text(need_name(need)))
        }),
        Column::new(words.text(msg::FILE_IS_RUN), 11.0, move |row: &GroupRow| {
            yes(words, row.is_run)
        }),
        column(msg::FILE_REVIEWS, 11.0, |row| {
            Cell::count(usize::try_from(row.reviews).unwrap_or(0))
        }),
        Column::new(words.text(msg::FILE_AGAIN), 12.0, move |row: &GroupRow| {
            row.again_on.filter(|day| *day <= soon)
        }),
        Column::new(
            words.text(msg::FILE_CONTACT_NEXT),
            12.0,
            move |row: &GroupRow| row.contact_on.filter(|day| *day <= today),
        ),
        Column::new(
            words.text(msg::FILE_PAST_DAY),
            12.0,
            move |row: &GroupRow| row.first_due.filter(|due| *due < today),
        ),
        Column::new(
            words.text(msg::FILE_DAYS_OVERDUE),
            10.0,
            move |row: &GroupRow| Cell::days(row.first_due.filter(|due| *due < today), today),
        ),
        Column::new(
            words.text(msg::FILE_LAST_WORD),
            12.0,
            move |row: &GroupRow| stuck_since(&then, row),
        ),
        Column::new(
            words.text(msg::FILE_CHECK_IN),
            12.0,
            move |row: &GroupRow| row.check_in_on.filter(|day| *day <= soon),
        ),
        column(msg::REGISTER_TAGS, 22.0, |row| row.tags.clone().into()),
    ];
    Ok(Table::new(words.text(msg::VIEW_WEEK), columns, rows))
}

/// A group of the register.
struct Registered {
    row: GroupRow,
    /// What it lets the network read of itself.
    facts: BTreeMap<Fact, String>,
    /// What the network knows of it for itself, and when it was last in touch, where that is asked for.
    known: BTreeMap<RegisterFact, String>,
    last: Option<Contact>,
}

/// What a network knows of its groups for itself, and when it was last in touch with each.
#[derive(Default)]
struct Known {
    facts: BTreeMap<OrganisationId, BTreeMap<RegisterFact, String>>,
    last: BTreeMap<OrganisationId, Contact>,
}

impl Known {
    async fn read(app: &App, asked: &NetworkQuery) -> Result<Self, AppError> {
        let mut known = Self {
            last: queries::dashboard::last_contacts(app, asked).await?,
            ..Self::default()
        };
        for (group, fact, value) in queries::dashboard::known(app, asked).await? {
            if let Some(fact) = RegisterFact::read(&fact) {
                known.facts.entry(group).or_default().insert(fact, value);
            }
        }
        Ok(known)
    }

    fn take(&mut self, group: OrganisationId) -> (BTreeMap<RegisterFact, String>, Option<Contact>) {
        let facts = self.facts.remove(&group).unwrap_or_default();
        (facts, self.last.remove(&group))
    }
}

/// The groups with what the network keeps of them, and what they let it read of themselves. Brought back as a list it is the
/// same groups: its headings are among those that lists are guessed by.
async fn register(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let members = queries::dashboard::everyone(app, asked).await?;
    let mut shared: BTreeMap<OrganisationId, BTreeMap<Fact, String>> = BTreeMap::new();
    for (group, fact, value) in queries::dashboard::facts(app, asked).await? {
        if let Some(fact) = Fact::read(&fact) {
            shared.entry(group).or_default().insert(fact, value);
        }
    }
    let is_known_asked = RegisterFile::asks_for_known(&asked.form);
    let mut known_of = if is_known_asked {
        Known::read(app, asked).await?
    } else {
        Known::default()
    };
    let rows = members.into_iter().map(move |Member { row, .. }| {
        let facts = shared.remove(&row.organisation_id).unwrap_or_default();
        let (known, last) = known_of.take(row.organisation_id);
        Registered {
            row,
            facts,
            known,
            last,
        }
    });
    let mut columns = vec![
        named(words, |group: &Registered| group.row.name.clone()),
        Column::new(words.text(msg::FILTER_PLACE), 17.0, |group: &Registered| {
            group.row.neighbourhood.clone()
        }),
        Column::new(
            words.text(msg::REGISTER_TAGS),
            18.0,
            |group: &Registered| group.row.tags.clone(),
        ),
        Column::new(
            words.text(msg::FILE_IS_RUN),
            11.0,
            move |group: &Registered| yes(words, group.row.is_run),
        ),
    ];
    // Whoever asks for it looks for a name and a number: on paper they stand before what groups say of themselves.
    if is_known_asked {
        columns.extend(RegisterFact::ALL.map(|fact| known_column(words, fact)));
        columns.extend(contact_columns(words));
    }
    columns.extend(Fact::ALL.map(|fact| fact_column(words, fact)));
    Ok(Table::new(words.text(msg::VIEW_REGISTER), columns, rows))
}

/// What a network knows of its groups for itself.
fn known_column(words: Translator, fact: RegisterFact) -> Column<Registered> {
    let width = match fact {
        RegisterFact::ContactPerson => 18.0,
        RegisterFact::Phone => 16.0,
        RegisterFact::Email => 24.0,
        RegisterFact::Reference => 12.0,
        RegisterFact::Notes => 30.0,
    };
    Column::new(
        words.text(known_label(fact)),
        width,
        move |group: &Registered| group.known.get(&fact).cloned(),
    )
}

/// When the network was last in touch with its groups, and when it will be again.
fn contact_columns(words: Translator) -> [Column<Registered>; 4] {
    let column = |message: Message, width, says: fn(&Contact) -> Cell| {
        Column::new(words.text(message), width, move |group: &Registered| {
            group.last.as_ref().map_or(Cell::from(""), says)
        })
    };
    let how = move |group: &Registered| {
        let last = group.last.as_ref();
        last.map(|last| words.text(wording::contact::way(last.way)))
    };
    [
        column(msg::FILE_CONTACT_LAST, 11.0, |last| last.on_day.into()),
        Column::new(words.text(msg::FILE_CONTACT_HOW), 14.0, how),
        column(msg::FILE_CONTACT_WORDS, 30.0, |last| {
            last.words.as_str().into()
        }),
        column(msg::FILE_CONTACT_NEXT, 11.0, |last| last.next_on.into()),
    ]
}

/// What groups say of themselves. What one does not say, or not to this network, is an empty cell and not a no.
fn fact_column(words: Translator, fact: Fact) -> Column<Registered> {
    let width = match fact {
        Fact::Does => 27.0,
        Fact::Place => 20.0,
        Fact::Languages => 16.0,
        Fact::Mentor => 12.0,
        Fact::Size | Fact::Volunteers | Fact::Hours | Fact::Reached => 11.0,
    };
    let heading = words.text(read_label(fact));
    Column::new(heading, width, move |group: &Registered| {
        let Some(value) = group.facts.get(&fact) else {
            return Cell::from("");
        };
        match value.parse() {
            _ if fact == Fact::Mentor => yes(words, true).into(),
            Ok(number) if fact.is_number() => Cell::Number(number),
            _ => value.as_str().into(),
        }
    })
}

/// A review with its state and the title of the questionnaire that its audit asks; none where it is of the plan.
type ReviewRow = (Queued, String, Option<String>);

/// Reviews, those that wait for a facilitator first.
async fn reviews(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let mut rows: Vec<ReviewRow> = Vec::new();
    for state in ReviewState::ALL {
        if state == ReviewState::Withdrawn {
            continue;
        }
        let found = queries::review_queue::all_in_state(app, asked, state).await?;
        let titles = queries::review_queue::questionnaires(app, words, &found).await?;
        let found = found.into_iter().zip(titles);
        rows.extend(found.map(|(queued, title)| (queued, words.term(state), title)));
    }
    let column = |message: Message, width, says: fn(&ReviewRow) -> Cell| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        named(words, |(queued, ..): &ReviewRow| queued.name.clone()),
        Column::new(
            words.text(msg::FILE_SUBJECT),
            14.0,
            move |(.., title): &ReviewRow| {
                words.text(match title {
                    Some(_) => msg::FILE_AUDIT,
                    None => msg::GRID_PLAN,
                })
            },
        ),
        column(msg::FILTER_QUESTIONNAIRE, 28.0, |(.., title)| {
            title.clone().into()
        }),
        column(msg::FILE_AUDIT_DAY, 12.0, |(queued, ..)| {
            queued.held_on.into()
        }),
        column(msg::FILE_STATE, 22.0, |(_, state, _)| state.as_str().into()),
        Column::new(
            words.text(msg::FILE_WHO),
            22.0,
            move |(queued, ..): &ReviewRow| words.person(&queued.changed_by),
        ),
        column(msg::FILE_WHEN, 12.0, |(queued, ..)| {
            day(queued.changed_at).into()
        }),
        column(msg::FILE_AGAIN, 14.0, |(queued, ..)| queued.next_on.into()),
    ];
    Ok(Table::new(words.text(msg::VIEW_REVIEWS), columns, rows))
}

/// The reports written so far, newest first.
async fn reports(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let written = queries::report::list(app, Owner::Network(asked.which.network)).await?;
    let column = |message: Message, width, says: fn(&Report) -> Cell| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        column(msg::REPORTS_NAME, 44.0, |report| {
            report.title.clone().into()
        }),
        column(msg::REPORT_FROM, 14.0, |report| report.from.into()),
        column(msg::REPORT_TO, 14.0, |report| report.to.into()),
        Column::new(words.text(msg::FILE_WHO), 24.0, move |report: &Report| {
            words.person(&report.written_by)
        }),
        column(msg::FILE_WHEN, 14.0, |report| day(report.written_at).into()),
    ];
    Ok(Table::new(words.text(msg::VIEW_REPORTS), columns, written))
}

/// Every meeting, the latest day first, with how many came to those that were held.
async fn meetings(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    /// How many groups with how many people, guests of each kind, and which agencies.
    type Came = (Turnout, [usize; GuestKind::ALL.len()], String);

    /// A meeting with how many came; none where it was not held: there is no number then, not a nought.
    type MeetingRow = (Meeting, Option<Came>);

    let network = asked.which.network;
    let meetings = queries::meeting::of_network(app, network).await?;
    let counted = queries::attendance::counted(app, network).await?;
    let rows = meetings.into_iter().map(move |meeting| {
        let id = meeting.id;
        let guests = GuestKind::ALL.map(|kind| counted.guests.get(&(id, kind)).copied());
        let guests = guests.map(|people| people.unwrap_or(0));
        let agencies = counted.agencies.get(&id).map(|names| words.list(names));
        let came = counted.turnouts.get(&id);
        let came = came.map(|turnout| (*turnout, guests, agencies.unwrap_or_default()));
        (meeting, came)
    });
    let of_meeting = |message: Message, width, says: fn(&Meeting) -> Cell| {
        Column::new(words.text(message), width, move |row: &MeetingRow| {
            says(&row.0)
        })
    };
    let time = |time: Option<TimeOfDay>| Cell::from(time.map(|time| time.to_string()));
    let of_came = |message: Message, count: fn(&Turnout) -> usize| {
        Column::new(words.text(message), 12.0, move |(_, came): &MeetingRow| {
            Cell::number(came.as_ref().map(|(turnout, ..)| count(turnout) as f64))
        })
    };
    let mut columns = vec![
        of_meeting(msg::SERIES_NAME, 30.0, |meeting| {
            meeting.series.clone().into()
        }),
        Column::new(
            words.text(msg::SERIES_KIND),
            18.0,
            move |(meeting, _): &MeetingRow| words.term(meeting.kind),
        ),
        of_meeting(msg::MEETING_DAY, 14.0, |meeting| meeting.held_on.into()),
        Column::new(
            words.text(msg::MEETING_FROM),
            12.0,
            move |row: &MeetingRow| time(row.0.from),
        ),
        Column::new(
            words.text(msg::MEETING_TO),
            12.0,
            move |row: &MeetingRow| time(row.0.to),
        ),
        of_meeting(msg::MEETING_PLACE, 30.0, |meeting| {
            meeting.place.clone().into()
        }),
        of_meeting(msg::MEETING_THEME, 36.0, |meeting| {
            meeting.theme.clone().into()
        }),
        Column::new(
            words.text(msg::FILE_STATE),
            14.0,
            move |(meeting, _): &MeetingRow| words.term(meeting.state),
        ),
        of_came(msg::FILE_GROUPS, |turnout| turnout.groups),
        of_came(msg::FILE_PEOPLE, |turnout| turnout.people),
    ];
    let guests = [(msg::GUESTS, 12.0), (msg::AGENCIES, 20.0)];
    columns.extend((0..).zip(guests).map(|(at, (message, width)): (usize, _)| {
        Column::new(words.text(message), width, move |(_, came): &MeetingRow| {
            let people = came.as_ref().and_then(|(_, guests, _)| guests.get(at));
            Cell::number(people.map(|people| *people as f64))
        })
    }));
    columns.push(Column::new(
        words.text(msg::AGENCIES_CAME),
        36.0,
        |(_, came): &MeetingRow| {
            let agencies = came.as_ref().map(|(.., agencies)| agencies.clone());
            Cell::from(agencies)
        },
    ));
    Ok(Table::new(words.text(msg::VIEW_MEETINGS), columns, rows))
}

/// Every ask and offer, the newest first.
async fn asks(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let rows = queries::ask::every(app, asked.which.network).await?;
    let said = |message: Message, width, says: fn(&Posting) -> &str| {
        Column::new(words.text(message), width, move |ask: &Posting| {
            says(ask).to_owned()
        })
    };
    let columns = vec![
        Column::new(words.text(msg::ASK_SIDE), 12.0, move |ask: &Posting| {
            words.term(ask.side)
        }),
        Column::new(words.text(msg::FILE_WHOSE), 24.0, move |ask: &Posting| {
            wording::ask::whose(words, &ask.whose)
        }),
        said(msg::ASK_WHAT, 40.0, |ask| &ask.said.what),
        Column::new(words.text(msg::ASK_KIND), 14.0, move |ask: &Posting| {
            words.term(ask.said.kind)
        }),
        said(msg::ASK_MANY, 14.0, |ask| &ask.said.many),
        said(msg::ASK_CONDITIONS, 24.0, |ask| &ask.said.conditions),
        said(msg::ASK_AGE, 14.0, |ask| &ask.said.age),
        said(msg::ASK_AREA, 18.0, |ask| &ask.said.area),
        Column::new(words.text(msg::ASK_UNTIL), 12.0, |ask: &Posting| {
            ask.said.until
        }),
        Column::new(words.text(msg::FILE_STATE), 14.0, move |ask: &Posting| {
            words.term(ask.state)
        }),
        said(msg::ASK_REACH_THEM, 24.0, |ask| &ask.reach),
    ];
    Ok(Table::new(words.text(msg::VIEW_ASKS), columns, rows))
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
    let rows = rows
        .into_iter()
        .flat_map(|(groups, standing)| groups.into_iter().map(move |group| (group.name, standing)));
    let columns = vec![
        named(words, |(name, _): &(String, Message)| name.clone()),
        Column::new(
            words.text(msg::FILE_STANDING),
            24.0,
            move |(_, standing): &(String, Message)| words.text(*standing),
        ),
    ];
    Ok(Some(Table::new(
        words.text(msg::VIEW_THEMES),
        columns,
        rows,
    )))
}

/// Groups by principle: what is looked at first stands first, as a page does not hold all of it. What a group does not show
/// is an empty cell.
async fn groups(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let members = queries::dashboard::everyone(app, asked).await?;
    let own = asked.questionnaire.clone();
    let principles = own
        .as_deref()
        .map_or(&[][..], |own| own.principles.as_slice());
    let of = own.as_deref().map_or(0, |own| own.scale.levels.len());
    let today = asked.which.today;
    let (first, then) = (asked.clone(), asked.clone());
    let column = |message: Message, width, says: fn(&Member) -> Cell| {
        Column::new(words.text(message), width, says)
    };
    let mut columns = vec![
        named(words, |member: &Member| member.row.name.clone()),
        column(msg::FILTER_PLACE, 14.0, |member| {
            member.row.neighbourhood.clone().into()
        }),
        column(msg::REGISTER_TAGS, 14.0, |member| {
            member.row.tags.clone().into()
        }),
        column(msg::FILE_AUDIT_DAY, 10.5, |member| {
            member.row.held_on.into()
        }),
    ];
    for (at, principle) in principles.iter().enumerate() {
        let own = own.clone();
        columns.push(Column::new(
            principle.title.clone(),
            12.0,
            move |member: &Member| {
                let shown = own.as_deref().filter(|_| member.row.audit_id.is_some());
                shown.map(|own| wording::network::level(words, own, standing(member, at)))
            },
        ));
    }
    let title = own.as_ref().map(|own| own.title.clone());
    columns.extend([
        Column::new(
            words.text(msg::FILTER_QUESTIONNAIRE),
            14.0,
            move |member: &Member| title.clone().filter(|_| member.row.audit_id.is_some()),
        ),
        Column::new(
            words.text(msg::FILE_PLAN_STATE),
            11.5,
            move |member: &Member| words.text(plan_state(&first, &member.row)),
        ),
        column(msg::FILE_OPEN, 8.0, |member| {
            of_plan(member, member.row.open)
        }),
        column(msg::FILE_DONE, 8.0, |member| {
            of_plan(member, member.row.done)
        }),
        Column::new(
            words.text(msg::FILE_DAYS_OVERDUE),
            9.0,
            move |member: &Member| {
                Cell::days(member.row.first_due.filter(|due| *due < today), today)
            },
        ),
        Column::new(
            words.text(msg::FILE_LAST_WORD),
            10.5,
            move |member: &Member| stuck_since(&then, &member.row),
        ),
        column(msg::FILE_CHECK_IN, 10.5, |member| {
            member.row.check_in_on.into()
        }),
    ]);
    for (at, principle) in principles.iter().enumerate() {
        let heading = words.labelled(&principle.title, &words.count(msg::TABLE_MEAN, of));
        columns.push(Column::new(heading, 14.0, move |member: &Member| {
            let shown = standing(member, at).filter(|_| member.row.audit_id.is_some());
            let mean = shown.and_then(Standing::mean);
            Cell::number(mean.map(|mean| (mean * 10.0).round() / 10.0))
        }));
    }
    Ok(Table::new(words.text(msg::VIEW_GRID), columns, members))
}

/// Where a group stands on the principle at a place.
fn standing(member: &Member, at: usize) -> Option<&Standing> {
    member.standings.get(at).and_then(Option::as_ref)
}

/// A count of a plan; where it is not shown there is no number, not a nought.
fn of_plan(member: &Member, count: Option<i32>) -> Cell {
    Cell::number(count.filter(|_| member.row.plan() > Extent::Nothing))
}

async fn themes(app: &App, words: Translator, asked: &NetworkQuery) -> Result<Table, AppError> {
    let themes = queries::dashboard::themes(app, asked).await?;
    let own = asked.questionnaire.clone();
    let rows = themes.into_iter().filter_map(move |theme| {
        let (principle, statement) = own.as_deref()?.statement(&theme.statement_id)?;
        Some((principle.title.clone(), statement.text.clone(), theme))
    });
    let column = |message: Message, width, says: fn(&(String, String, Theme)) -> Cell| {
        Column::new(words.text(message), width, says)
    };
    let columns = vec![
        column(msg::CSV_PRINCIPLE, 24.0, |(principle, ..)| {
            principle.as_str().into()
        }),
        column(msg::CSV_STATEMENT, 60.0, |(_, statement, _)| {
            statement.as_str().into()
        }),
        column(msg::THEMES_ASKED, 12.0, |(.., theme)| {
            Cell::count(theme.asked)
        }),
        column(msg::THEMES_LOW, 12.0, |(.., theme)| Cell::count(theme.low)),
        column(msg::THEMES_UNSURE, 16.0, |(.., theme)| {
            Cell::count(theme.unsure)
        }),
        column(msg::THEMES_STRONG, 12.0, |(.., theme)| {
            Cell::count(theme.strong)
        }),
    ];
    Ok(Table::new(words.text(msg::VIEW_THEMES), columns, rows))
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
    let mut columns = vec![Column::new(
        words.text(msg::TABLE_PRINCIPLE),
        28.0,
        |(principle, _): &(String, Vec<usize>)| principle.clone(),
    )];
    columns.extend(heads.enumerate().map(|(at, head)| {
        Column::new(head, 15.0, move |(_, counts): &(String, Vec<usize>)| {
            Cell::count(counts.get(at).copied().unwrap_or(0))
        })
    }));
    let own = asked.questionnaire.clone();
    let rows = spreads.into_iter().filter_map(move |spread| {
        let principle = own.as_ref()?.principles.get(spread.principle)?;
        Some((principle.title.clone(), cells_of(&spread)))
    });
    Ok(Table::new(words.text(msg::VIEW_CHANGES), columns, rows))
}
