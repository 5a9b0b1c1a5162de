//! A group's report of a period, for those who give it money: its own record, told plainly, with how each number was made.

use chrono::NaiveDate;

use crate::{
    charts::Medium,
    domain::{
        questionnaire::VoiceQuestion,
        release::Told,
        report::{Report, ReportSection},
        round::Owner,
        target::{self, TargetState, TypedTarget},
    },
    error::AppError,
    export::{
        document::{Block, Document},
        network_record,
        report_frame::{begin, end, table},
    },
    language::{Message, Translator, msg},
    queries::{group_report::GroupFigures, told::ToldRound},
    visitor::Coordinator,
    wording::{self, voices::answer},
};

/// A group's report as a document; `medium` says whether its chart is for a page or for paper.
///
/// # Errors
/// When the chart cannot be drawn.
pub fn document(
    who: &Coordinator,
    report: &Report,
    gathered: &GroupFigures,
    medium: Medium,
) -> Result<Document, AppError> {
    let words = who.words();
    let group = &who.organisation;
    let made_up = group.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let mut document = begin(words, report, &group.name, made_up);
    let asked = gathered
        .results
        .iter()
        .map(|found| &found.sheet.questionnaire);
    let heard = gathered.voices.iter().map(|told| told.asked.as_ref());
    let held = gathered.audits.iter().map(|held| &held.questionnaire);
    for questionnaire in asked.chain(heard).chain(held) {
        document.quotes(questionnaire);
    }
    let blocks = &mut document.blocks;
    let owner = Owner::Group(group.id);
    let told = || {
        let sections = ReportSection::of(owner).iter();
        sections.filter(|section| report.facts.contains(section))
    };
    for section in told() {
        match section {
            ReportSection::Targets => {
                targets(blocks, words, (report, who.visitor.today()));
            }
            ReportSection::Meetings => meetings(blocks, words, gathered),
            ReportSection::Asks => network_record::asks(blocks, words, &gathered.asks),
            ReportSection::People => people(blocks, words, gathered),
            ReportSection::TakingPart => audits(blocks, words, gathered),
            ReportSection::Standings => standings(blocks, words, gathered, medium)?,
            ReportSection::Actions => actions(blocks, words, gathered),
            ReportSection::Voices => voices(blocks, words, gathered),
            // A group has none of the others to tell (`ReportSection::of`).
            _ => {}
        }
    }
    let rules = told().flat_map(|section| made(*section));
    let rules = rules.map(|rule| words.text(*rule)).collect();
    end(words, report, blocks, rules);
    Ok(document)
}

/// How the numbers of a section were made.
fn made(section: ReportSection) -> &'static [Message] {
    match section {
        ReportSection::Standings => &[msg::GROUP_REPORT_HOW, msg::GROUP_REPORT_HOW_LEVEL],
        ReportSection::People => &[msg::GROUP_REPORT_HOW, msg::GROUP_REPORT_HOW_PEOPLE],
        ReportSection::Voices => &[msg::GROUP_REPORT_HOW_VOICES],
        _ => &[msg::GROUP_REPORT_HOW],
    }
}

/// What the group promised beside what came; nothing where it promised no numbers.
fn targets(blocks: &mut Vec<Block>, words: Translator, (report, today): (&Report, NaiveDate)) {
    let targets = target::read_typed(&report.targets).unwrap_or_default();
    if targets.is_empty() {
        return;
    }
    let state = |target: &TypedTarget| {
        let came = target.came.map(f64::from);
        TargetState::of(came, target.wanted, report.to, today)
    };
    let reached = targets
        .iter()
        .filter(|target| state(target) == TargetState::Reached);
    let about = [
        ("done", reached.count().into()),
        ("n", targets.len().into()),
    ];
    blocks.push(Block::heading(2, words.with(msg::REPORT_TARGETS, about)));
    let rows = targets.iter().map(|target| {
        let came = target.came.map(|came| came.to_string());
        vec![
            target.what.clone(),
            target.wanted.to_string(),
            came.unwrap_or_else(|| "–".to_owned()),
            words.term(state(target)),
        ]
    });
    let rows = rows.collect();
    let head = [
        msg::TARGET_COLUMN,
        msg::TARGET_WANTED,
        msg::TARGET_CAME_COLUMN,
        msg::TARGET_STATE,
    ];
    blocks.push(table(words, msg::TARGETS_TITLE, &head, rows));
}

/// What the group says of itself in numbers.
fn people(blocks: &mut Vec<Block>, words: Translator, gathered: &GroupFigures) {
    blocks.push(Block::heading(2, words.text(msg::REPORT_PEOPLE)));
    if gathered.people.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::GROUP_REPORT_PEOPLE_NONE)));
        return;
    }
    let rows = gathered.people.iter().map(|stated| {
        let label = words.text(network_record::label(stated.fact));
        vec![label, stated.value.clone()]
    });
    let rows = rows.collect();
    let head = [
        msg::GROUP_REPORT_PEOPLE_WHAT,
        msg::GROUP_REPORT_PEOPLE_NUMBER,
    ];
    blocks.push(table(words, msg::REPORT_PEOPLE, &head, rows));
}

/// The audits that were held, and who was in the room.
fn audits(blocks: &mut Vec<Block>, words: Translator, gathered: &GroupFigures) {
    let count = gathered.audits.len();
    blocks.push(Block::heading(
        2,
        words.count(msg::GROUP_REPORT_AUDITS, count),
    ));
    if count == 0 {
        return;
    }
    let rows = gathered.audits.iter().map(|held| {
        let room = wording::presence::sentence(words, &held.presence);
        vec![
            held.questionnaire.title.clone(),
            words.date(held.on),
            room.unwrap_or_else(|| "–".to_owned()),
        ]
    });
    let head = [
        msg::FILTER_QUESTIONNAIRE,
        msg::MEETING_DAY,
        msg::REPORT_ROOM,
    ];
    let rows = rows.collect();
    blocks.push(table(words, msg::GROUP_REPORT_AUDITS_TABLE, &head, rows));
}

/// Where the group stood at its last audit, and what moved since the one before.
fn standings(
    blocks: &mut Vec<Block>,
    words: Translator,
    gathered: &GroupFigures,
    medium: Medium,
) -> Result<(), AppError> {
    blocks.push(Block::heading(2, words.text(msg::REPORT_STAND)));
    let Some(results) = &gathered.results else {
        blocks.push(Block::paragraph(words.text(msg::GROUP_REPORT_STAND_NONE)));
        return Ok(());
    };
    let audit = &results.sheet;
    let of = words.dated(&audit.questionnaire.title, audit.audit.held_on);
    blocks.push(Block::soft(of));
    let found = wording::results::lead(words, results);
    let found = found.unwrap_or_else(|| wording::results::headline(words, results));
    blocks.push(Block::paragraph(found));
    if let Some(comparison) = &results.comparison {
        let since = words.date(comparison.before.audit.held_on);
        let since = words.with(msg::RESULTS_SINCE, [("date", since.into())]);
        let moved = wording::comparison::summary(words, comparison);
        blocks.push(Block::paragraph(words.labelled(&since, &moved)));
    }
    let charts = wording::results::charts(words, results, medium)?;
    blocks.push(Block::Chart {
        svg: charts.bars,
        reading: charts.reading,
    });
    let (head, rows) = wording::results::table(words, results);
    blocks.push(Block::Table {
        caption: words.text(msg::CHART_TITLE),
        head,
        rows,
    });
    Ok(())
}

/// What was planned and done, and what that was.
fn actions(blocks: &mut Vec<Block>, words: Translator, gathered: &GroupFigures) {
    let actions = &gathered.actions;
    let done = actions.done.len();
    blocks.push(Block::heading(2, words.count(msg::REPORT_ACTIONS, done)));
    let head = [
        msg::REPORT_PLANNED,
        msg::REPORT_DONE,
        msg::REPORT_LET_GO,
        msg::REPORT_OPEN,
    ];
    let counts = [actions.planned, done, actions.let_go, actions.open];
    let row = counts.map(|count| count.to_string()).to_vec();
    blocks.push(table(words, msg::REPORT_ACTIONS_TABLE, &head, vec![row]));
    if done > 0 {
        let rows = actions.done.iter();
        let rows =
            rows.map(|done| vec![words.date(done.on), done.what.clone(), done.learned.clone()]);
        let head = [
            msg::GROUP_REPORT_DONE_WHAT,
            msg::GROUP_REPORT_DONE_ON,
            msg::REPORT_LEARNED_TITLE,
        ];
        let rows = rows.collect();
        blocks.push(table(words, msg::GROUP_REPORT_DONE, &head, rows));
    }
}

/// What people who come said, round by round, as the group was told.
fn voices(blocks: &mut Vec<Block>, words: Translator, gathered: &GroupFigures) {
    blocks.push(Block::heading(2, words.text(msg::SIDES_PEOPLE)));
    if gathered.voices.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::GROUP_REPORT_VOICES_NONE)));
    }
    for told in &gathered.voices {
        let caption = words.dated(&told.round.name, told.round.until);
        blocks.push(Block::heading(3, caption.clone()));
        let head = [msg::HEARD_QUESTION, msg::GROUP_REPORT_SAID, msg::TOLD_COUNT];
        blocks.push(Block::Table {
            caption,
            head: head.map(|head| words.text(head)).to_vec(),
            rows: heard(words, told),
        });
    }
}

/// A row for each question of which something is told: its answers with their counts, and how many replied.
fn heard(words: Translator, told: &ToldRound) -> Vec<Vec<String>> {
    let row = |question: &VoiceQuestion| {
        let (said, people) = match &told.release(question)?.told {
            Told::Nearly(place) => {
                let nearly = words.text(msg::HEARD_NEARLY);
                let said = words.labelled(&answer(words, question, *place), &nearly);
                (said, String::new())
            }
            Told::Numbers(table) => {
                let lines = table.lines(question.answers.len());
                let counts = lines.map(|(place, people)| {
                    words.labelled(&answer(words, question, place), &people.to_string())
                });
                (
                    counts.collect::<Vec<_>>().join("\n"),
                    table.base().to_string(),
                )
            }
        };
        Some(vec![question.text.clone(), said, people])
    };
    told.all().filter_map(row).collect()
}

/// Meetings of the group's networks that it came to.
fn meetings(blocks: &mut Vec<Block>, words: Translator, gathered: &GroupFigures) {
    let count = gathered.meetings.len();
    blocks.push(Block::heading(
        2,
        words.count(msg::GROUP_REPORT_MEETINGS, count),
    ));
    if count == 0 {
        return;
    }
    let rows = gathered.meetings.iter().map(|meeting| {
        vec![
            meeting.series.clone(),
            words.date(meeting.held_on),
            meeting.theme.clone(),
            meeting.network.clone(),
        ]
    });
    let head = [
        msg::SERIES_NAME,
        msg::MEETING_DAY,
        msg::MEETING_THEME,
        msg::OWN_MEETINGS_NETWORK,
    ];
    blocks.push(table(words, msg::MEETINGS_TITLE, &head, rows.collect()));
}
