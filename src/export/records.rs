//! What a network keeps a record of beside the views of its dashboard, as tables to take away: what was promised, and who
//! speaks for it.

use crate::{
    app::App,
    clock::day,
    domain::{
        promise::Promise,
        representative::{Candidate, Representative},
    },
    error::AppError,
    export::table::{Cell, Column, Table},
    language::{Message, Translator, msg},
    queries,
    visitor::Facilitator,
    wording::{self, network::RecordList},
};

/// A list as a table.
pub async fn table(app: &App, who: &Facilitator, list: RecordList) -> Result<Table, AppError> {
    match list {
        RecordList::Promises => promises(app, who).await,
        RecordList::Representatives => representatives(app, who).await,
    }
}

/// A column of what a list has rows of.
fn column<R: 'static, C: Into<Cell>>(
    words: Translator,
    (message, width): (Message, f64),
    says: impl Fn(&R) -> C + Send + 'static,
) -> Column<R> {
    Column::new(words.text(message), width, says)
}

/// Every promise, the first due first, as facilitators read it.
async fn promises(app: &App, who: &Facilitator) -> Result<Table, AppError> {
    let (words, today) = (who.words(), who.visitor.today());
    let rows = queries::promise::every(app, who).await?;
    let columns = vec![
        column(words, (msg::PROMISED_WHAT, 40.0), |row: &Promise| {
            row.words.what.clone()
        }),
        column(words, (msg::FILE_PROMISER, 22.0), move |row: &Promise| {
            wording::promise::who(words, &row.promiser)
        }),
        column(
            words,
            (msg::FILE_PROMISER_KIND, 14.0),
            move |row: &Promise| words.text(wording::promise::kind(row.promiser.kind)),
        ),
        column(words, (msg::REPRESENTATIVE_BODY, 18.0), |row: &Promise| {
            row.body.clone()
        }),
        column(words, (msg::FILE_DOCUMENT, 18.0), |row: &Promise| {
            row.document.clone()
        }),
        column(words, (msg::PROMISED_DUE, 12.0), |row: &Promise| {
            row.words.due_on
        }),
        column(words, (msg::FILE_STATE, 13.0), move |row: &Promise| {
            words.term(row.state(today))
        }),
        column(words, (msg::FILE_LOOKED_ON, 12.0), |row: &Promise| {
            row.last.on_day
        }),
        column(words, (msg::FILE_LOOKED_WORDS, 30.0), |row: &Promise| {
            row.last.words.clone()
        }),
        column(words, (msg::FILE_ANSWER, 30.0), |row: &Promise| {
            row.answer.as_ref().map(|answer| answer.words.clone())
        }),
        column(words, (msg::FILE_ANSWERED_ON, 12.0), |row: &Promise| {
            row.answer.as_ref().map(|answer| day(answer.at))
        }),
        column(words, (msg::PROMISED_SAID_ON, 12.0), |row: &Promise| {
            row.words.said_on
        }),
        column(words, (msg::FILE_MEETING, 18.0), move |row: &Promise| {
            let said_at = row.meeting.as_ref();
            said_at.map(|(series, day)| words.dated(series, *day))
        }),
    ];
    Ok(Table::new(words.text(msg::PROMISES_TITLE), columns, rows))
}

/// Everybody who speaks for the network, or did, body by body.
async fn representatives(app: &App, who: &Facilitator) -> Result<Table, AppError> {
    let (words, today) = (who.words(), who.visitor.today());
    let rows = queries::representative::every(app, who).await?;
    let columns = vec![
        column(
            words,
            (msg::REPRESENTATIVE_NAME, 22.0),
            move |row: &Representative| wording::representative::name(words, row),
        ),
        column(
            words,
            (msg::REPRESENTATIVE_BODY, 26.0),
            |row: &Representative| row.body.clone(),
        ),
        column(
            words,
            (msg::GRID_GROUP, 24.0),
            move |row: &Representative| wording::representative::of_whom(words, row),
        ),
        column(
            words,
            (msg::REPRESENTATIVE_FROM, 12.0),
            |row: &Representative| row.mandate.from_on,
        ),
        column(
            words,
            (msg::REPRESENTATIVE_UNTIL, 12.0),
            |row: &Representative| row.mandate.until_on,
        ),
        column(
            words,
            (msg::FILE_STATE, 16.0),
            move |row: &Representative| words.term(row.mandate.state(today)),
        ),
        column(
            words,
            (msg::REPRESENTATIVE_DEPUTY, 22.0),
            |row: &Representative| row.mandate.deputy.clone(),
        ),
        column(
            words,
            (msg::FILE_CHOSEN, 16.0),
            move |row: &Representative| {
                words.text(if row.mandate.is_elected {
                    msg::CHOSEN_IS_ELECTED
                } else {
                    msg::CHOSEN_IS_NAMED
                })
            },
        ),
        column(
            words,
            (msg::FILE_CHOSEN_ON, 12.0),
            |row: &Representative| row.mandate.chosen_on,
        ),
        column(
            words,
            (msg::CANDIDATE_VOTES, 9.0),
            |row: &Representative| Cell::number(row.mandate.own_votes()),
        ),
        column(
            words,
            (msg::REPRESENTATIVE_CANDIDATES, 34.0),
            move |row: &Representative| {
                let stood = row.mandate.candidates.iter();
                let stood: Vec<String> = stood.map(|known| candidate(words, known)).collect();
                words.beside(&stood)
            },
        ),
        column(
            words,
            (msg::FILE_TERM_ENDED, 12.0),
            |row: &Representative| row.mandate.ended_on,
        ),
    ];
    let title = words.text(msg::REPRESENTATIVES_TITLE);
    Ok(Table::new(title, columns, rows))
}

/// Somebody who stood, with their votes where these are told.
fn candidate(words: Translator, candidate: &Candidate) -> String {
    let name = if candidate.name.is_empty() {
        words.text(msg::CANDIDATE_NAMELESS)
    } else {
        candidate.name.clone()
    };
    match candidate.votes {
        Some(votes) => words.labelled(&name, &votes.to_string()),
        None => name,
    }
}
