//! What a network's report tells of its own record (targets, meetings, who came), of what groups say of themselves, and of
//! what people who come say. Each fact has its count, of how many, and a sentence where there is nothing to tell.

use std::collections::BTreeMap;

use crate::{
    charts::{self, Caption, Medium},
    domain::{
        attendance::{YearAverage, average, by_year},
        fewest::Fewest,
        profile::Fact,
        target::TargetState,
    },
    error::AppError,
    export::{document::Block, report_frame::table},
    language::{Message, Translator, msg},
    queries::{
        record::{AskCount, SeriesPeriod},
        report::ReportFigures,
    },
    wording::{meeting, network::read_label, promise, representative, target, voices::answer},
};

/// Targets beside what came.
pub fn targets(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let targets = &counted.record.targets;
    if targets.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::TARGETS_TITLE)));
        blocks.push(Block::paragraph(words.text(msg::REPORT_TARGETS_NONE)));
        return;
    }
    let reached = targets
        .iter()
        .filter(|target| target.state == TargetState::Reached);
    let about = [
        ("done", reached.count().into()),
        ("n", targets.len().into()),
    ];
    blocks.push(Block::heading(2, words.with(msg::REPORT_TARGETS, about)));
    let rows = targets
        .iter()
        .map(|counted| target::cells(words, counted).to_vec())
        .collect();
    blocks.push(table(words, msg::TARGETS_TITLE, &target::COLUMNS, rows));
}

/// Meetings that were planned and held, and the groups they reached.
pub fn meetings(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let record = &counted.record;
    if record.series.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::MEETINGS_TITLE)));
        blocks.push(Block::paragraph(words.text(msg::REPORT_MEETINGS_NONE)));
        return;
    }
    let sum = |of: fn(&SeriesPeriod) -> usize| record.series.iter().map(of).sum::<usize>();
    let about = [
        ("planned", sum(|series| series.planned.planned).into()),
        ("done", sum(|series| series.planned.held).into()),
        ("down", sum(|series| series.planned.not_held).into()),
    ];
    blocks.push(Block::heading(2, words.with(msg::REPORT_MEETINGS, about)));
    let about = [
        ("part", record.reached.into()),
        ("n", counted.groups.into()),
    ];
    blocks.push(Block::paragraph(words.with(msg::REPORT_REACHED, about)));
    if record.left > 0 {
        blocks.push(Block::soft(
            words.count(msg::REPORT_REACHED_LEFT, record.left),
        ));
    }
    let head = [
        msg::TARGET_SERIES_COLUMN,
        msg::MEETING_PLANNED,
        msg::MEETING_HELD,
        msg::MEETING_NOT_HELD,
        msg::TARGET_GROUPS,
    ];
    let rows = record.series.iter().map(|series| {
        let counts = [
            series.planned.planned,
            series.planned.held,
            series.planned.not_held,
            series.reached,
        ];
        std::iter::once(series.name.clone())
            .chain(counts.map(|count| count.to_string()))
            .collect()
    });
    blocks.push(table(words, msg::MEETINGS_TITLE, &head, rows.collect()));
}

/// How a series went: beside the year before, or how many came.
fn reading(words: Translator, series: &SeriesPeriod, mean: f64) -> String {
    match series.change {
        Some(compared) => meeting::change(words, compared),
        None => {
            let about = [
                ("n", series.turnouts.len().into()),
                ("average", meeting::mean(mean).into()),
            ];
            words.with(msg::ATTENDANCE_AVERAGE, about)
        }
    }
}

/// How many groups came to meetings, with a chart of the series that met most often.
///
/// # Errors
/// When the chart cannot be drawn.
pub fn attendance(
    blocks: &mut Vec<Block>,
    words: Translator,
    counted: &ReportFigures,
    medium: Medium,
) -> Result<(), AppError> {
    blocks.push(Block::heading(2, words.text(msg::REPORT_ATTENDANCE)));
    let held: Vec<(&SeriesPeriod, f64)> = counted
        .record
        .series
        .iter()
        .filter_map(|series| Some((series, average(&series.turnouts)?)))
        .collect();
    let most = held
        .iter()
        .max_by_key(|(series, _)| (series.turnouts.len(), series.reached));
    let Some((most, mean)) = most else {
        blocks.push(Block::paragraph(words.text(msg::REPORT_ATTENDANCE_NONE)));
        return Ok(());
    };
    let title = words.labelled(&words.text(msg::ATTENDANCE_CHART), &most.name);
    let sentence = words.labelled(&most.name, &reading(words, most, *mean));
    let years: Vec<YearAverage> = by_year(&most.turnouts);
    let years: BTreeMap<i32, f64> = years.iter().map(|year| (year.year, year.groups)).collect();
    let caption = Caption {
        title: &title,
        reading: &sentence,
        nothing: &sentence,
    };
    let svg = charts::attendance::bars(words, &most.turnouts, &years, caption, medium)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    blocks.push(Block::Chart {
        svg,
        reading: sentence,
    });
    let head = [
        msg::TARGET_SERIES_COLUMN,
        msg::TURNOUT_MEETINGS,
        msg::TURNOUT_AVERAGE,
        msg::TURNOUT_CHANGE,
    ];
    let rows = held.iter().map(|(series, mean)| {
        let change = series.change.map(|(_, _, change)| words.term(change));
        vec![
            series.name.clone(),
            series.turnouts.len().to_string(),
            meeting::mean(*mean),
            change.unwrap_or_else(|| "–".to_owned()),
        ]
    });
    blocks.push(table(words, msg::ATTENDANCE_CHART, &head, rows.collect()));
    Ok(())
}

/// What a number is called that groups say of themselves.
pub(super) fn label(fact: Fact) -> Message {
    match fact {
        Fact::Reached => msg::REPORT_PEOPLE_REACHED,
        _ => read_label(fact),
    }
}

/// Who spoke for the network on which bodies, in numbers.
pub fn representatives(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let bodies = &counted.record.bodies;
    blocks.push(Block::heading(2, words.text(msg::REPRESENTATIVES_TITLE)));
    if bodies.is_empty() {
        blocks.push(Block::paragraph(
            words.text(msg::REPORT_REPRESENTATIVES_NONE),
        ));
        return;
    }
    let all = bodies.iter().map(|(_, spoke)| spoke).sum();
    blocks.push(Block::paragraph(representative::counted(
        words,
        all,
        bodies.len(),
    )));
    let head = [msg::REPRESENTATIVE_BODY, msg::REPRESENTATIVES_TITLE];
    let rows = bodies
        .iter()
        .map(|(body, spoke)| vec![body.clone(), spoke.to_string()])
        .collect();
    blocks.push(table(words, msg::REPRESENTATIVES_TITLE, &head, rows));
}

/// What was promised and how it stands, as others than facilitators read it, and by nobody's name.
pub fn promises(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let promises = &counted.record.promises;
    blocks.push(Block::heading(2, words.text(msg::PROMISES_TITLE)));
    let states = promises.iter().map(|(_, state)| *state);
    let Some(sum) = promise::sum(words, states) else {
        blocks.push(Block::paragraph(words.text(msg::REPORT_PROMISES_NONE)));
        return;
    };
    blocks.push(Block::paragraph(sum));
    let head = [msg::PROMISED_WHAT, msg::RECORDS_TITLE, msg::PROMISE_ANSWERS];
    let rows = promises.iter().map(|(promised, state)| {
        vec![
            promised.words.what.clone(),
            words.term(*state),
            promise::beside(words, promised.beside_for_others(*state)).unwrap_or_default(),
        ]
    });
    blocks.push(table(words, msg::PROMISES_TITLE, &head, rows.collect()));
}

/// What was asked for and how much of it was met, by kind.
pub(super) fn asks(blocks: &mut Vec<Block>, words: Translator, asks: &[AskCount]) {
    blocks.push(Block::heading(2, words.text(msg::ASKS_TITLE)));
    if asks.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::REPORT_ASKS_NONE)));
        return;
    }
    let about = [
        ("part", asks.iter().map(|ask| ask.met).sum::<usize>().into()),
        ("n", asks.iter().map(|ask| ask.asked).sum::<usize>().into()),
    ];
    blocks.push(Block::paragraph(words.with(msg::REPORT_ASKS, about)));
    let head = [msg::ASK_KIND, msg::MATCH_ASKS, msg::ASK_STATE_MET];
    let rows = asks.iter().map(|ask| {
        vec![
            words.term(ask.kind),
            ask.asked.to_string(),
            ask.met.to_string(),
        ]
    });
    blocks.push(table(words, msg::ASKS_TITLE, &head, rows.collect()));
}

/// What groups say of themselves, added up.
pub fn people(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let people = &counted.record.people;
    blocks.push(Block::heading(2, words.text(msg::REPORT_PEOPLE)));
    if people.iter().all(|total| total.told == 0) {
        blocks.push(Block::paragraph(words.text(msg::REPORT_PEOPLE_NONE)));
        return;
    }
    for total in people.iter().filter(|total| total.told > 0) {
        let sum = words.labelled(&words.text(label(total.fact)), &total.sum.to_string());
        let about = [("part", total.told.into()), ("n", counted.groups.into())];
        let told = words.with(msg::REPORT_PEOPLE_TOLD, about);
        blocks.push(Block::paragraph(format!("{sum}. {told}")));
    }
    let head = [
        msg::REPORT_PEOPLE_WHAT,
        msg::REPORT_PEOPLE_SUM,
        msg::REPORT_PEOPLE_GROUPS,
        msg::REPORT_PEOPLE_OF,
    ];
    let rows = people.iter().map(|total| {
        let sum = (total.told > 0).then(|| total.sum.to_string());
        vec![
            words.text(label(total.fact)),
            sum.unwrap_or_else(|| "–".to_owned()),
            total.told.to_string(),
            counted.groups.to_string(),
        ]
    });
    blocks.push(table(words, msg::REPORT_PEOPLE, &head, rows.collect()));
}

/// What people who come to groups say of them.
pub fn voices(blocks: &mut Vec<Block>, words: Translator, counted: &ReportFigures) {
    let voices = &counted.voices;
    blocks.push(Block::heading(2, words.text(msg::SIDES_PEOPLE)));
    if voices.totals.is_empty() {
        let few = words.count(msg::REPORT_FEW_VOICES, Fewest::GROUPS.number());
        blocks.push(Block::paragraph(few));
        return;
    }
    let about = [("part", voices.groups.into()), ("n", counted.groups.into())];
    blocks.push(Block::paragraph(words.with(msg::REPORT_VOICES, about)));
    let head = [
        msg::HEARD_QUESTION,
        msg::TOLD_ANSWER,
        msg::TOLD_COUNT,
        msg::FILE_GROUPS,
    ];
    let mut rows = Vec::new();
    for (question, total) in &voices.totals {
        let row = |place, people: String, groups: usize| {
            let said = answer(words, question, place);
            vec![question.text.clone(), said, people, groups.to_string()]
        };
        if total.groups > 0 {
            let lines = total.table.lines(question.answers.len());
            rows.extend(lines.map(|(place, people)| row(place, people.to_string(), total.groups)));
        }
        let nearly = total.nearly.iter();
        rows.extend(
            nearly.map(|(place, groups)| row(*place, words.text(msg::HEARD_NEARLY), *groups)),
        );
    }
    blocks.push(table(words, msg::SIDES_PEOPLE, &head, rows));
}
