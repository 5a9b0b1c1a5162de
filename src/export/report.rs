//! The report of a closed audit, for people who were not in the room: one page that says it all, then every statement with
//! where it stood, where it stands and why, then the actions in full.

use crate::{
    app::App,
    charts::{Medium, cup::Cup},
    domain::{
        action::ActionState,
        answer::{Answer, Choice},
        audit::AnswerSheet,
        comparison::ComparedStatement,
        presence::Presence,
        questionnaire::{Principle, Questionnaire, Statement},
    },
    error::AppError,
    export::{
        document::{Block, Cell, Document, Sheet},
        plan::{PlanFile, facts, gather, shortened},
        told,
    },
    language::{Translator, msg},
    queries::{self, plan::PlanEntry, results::Results},
    visitor::Coordinator,
    wording::{
        self,
        action::{fill, how_it_goes},
        answer::choice_word,
        comparison::{became, reason_word, summary},
        results::level_name,
    },
};

/// Most actions on the first page; all of them stand at the end.
const ON_FIRST_PAGE: usize = 5;

/// Most things asked for on the first page.
const ASKED: usize = 2;

/// Most letters of what an action is on the first page.
const IN_SHORT: usize = 60;

/// The report of a closed audit as a document.
///
/// # Errors
/// When the database cannot answer or a chart cannot be drawn.
pub async fn document(
    app: &App,
    who: &Coordinator,
    sheet: AnswerSheet,
) -> Result<Document, AppError> {
    let words = who.words();
    let presence = queries::presence::of(app, &sheet.audit).await?;
    let people = queries::sides::people(app, words, &sheet.audit).await?;
    let results = queries::results::of(app, words, sheet).await?;
    let group = &who.organisation;
    let title = words.with(msg::REPORT_TITLE, [("group", group.name.as_str().into())]);
    let sheet = &results.sheet;
    let subtitle = words.dated(&sheet.questionnaire.title, sheet.audit.held_on);
    let made_up = group.is_made_up.then_some(msg::MADE_UP_NOTICE);
    let mut document = Document::new(words, title, subtitle, &group.name, made_up);
    let blocks = &mut document.blocks;
    document.first = Sheet::Whole;
    let file = planned(app, who, &results).await?;
    stand(words, &results, blocks);
    changed(words, &results, blocks);
    doing(words, &file, blocks);
    asking(words, &file, blocks);
    room(words, &presence, blocks);
    let sheet = Sheet::Running;
    blocks.push(Block::NewPage { sheet });
    principles(words, &results, blocks)?;
    if let Some(people) = &people {
        blocks.extend(told::beside(words, &results, people));
    }
    for principle in results.sheet.principles() {
        blocks.extend(answers(words, &results, principle));
    }
    if !file.entries.is_empty() {
        blocks.push(Block::heading(2, words.text(msg::PLAN_OPEN)));
        blocks.extend(file.entries.iter().map(|entry| facts(words, &file, entry)));
    }
    Ok(document)
}

/// Where the group stands: the finding, and a cup for each principle.
fn stand(words: Translator, results: &Results, blocks: &mut Vec<Block>) {
    let questionnaire = &results.sheet.questionnaire;
    let tally = results.sheet.tally_all();
    let extent = words.with(
        msg::RESULTS_EXTENT,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let found = wording::results::lead(words, results)
        .unwrap_or_else(|| wording::results::headline(words, results));
    blocks.push(Block::heading(2, words.text(msg::REPORT_STAND)));
    blocks.push(Block::paragraph(found));
    blocks.push(Block::soft(extent));
    let close = results.closeness(None);
    blocks.extend(close.map(|team| Block::soft(wording::team::closeness(words, team))));
    blocks.push(legend(questionnaire));
    let cells = |found: &queries::results::PrincipleResult| {
        let level = found.standing.level();
        let name = level_name(results, found);
        let name = name.unwrap_or_else(|| words.text(msg::STANDING_NONE));
        [
            found.title.clone().into(),
            Cell::with_cup(name, level.map(|level| cup(questionnaire, level))),
        ]
    };
    // Two principles beside each other, so that all of the page is one page.
    let row = |two: &[queries::results::PrincipleResult]| {
        let blank = std::iter::repeat_with(Cell::default);
        let row = two.iter().flat_map(cells).chain(blank);
        row.take(4).collect()
    };
    let head = [msg::TABLE_PRINCIPLE, msg::TABLE_LEVEL].repeat(2);
    blocks.push(Block::Grid {
        head: head
            .into_iter()
            .map(|head| words.text(head).into())
            .collect(),
        rows: results.principles.chunks(2).map(row).collect(),
        shares: vec![28, 22, 28, 22],
    });
}

/// A cup filled to a level of a scale.
fn cup(questionnaire: &Questionnaire, level: u8) -> Cup {
    Cup::of(f64::from(level), questionnaire.scale.levels.len())
}

/// What each cup means.
fn legend(questionnaire: &Questionnaire) -> Block {
    let levels = questionnaire.scale.levels.iter().zip(1_u8..);
    let cell = |(name, level): (&String, u8)| {
        Cell::with_cup(name.clone(), Some(cup(questionnaire, level)))
    };
    Block::Legend {
        items: levels.map(cell).collect(),
    }
}

/// What changed since the audit before.
fn changed(words: Translator, results: &Results, blocks: &mut Vec<Block>) {
    let Some(comparison) = &results.comparison else {
        blocks.push(Block::heading(2, words.text(msg::COMPARISON_TITLE)));
        blocks.push(Block::paragraph(words.text(msg::RESULTS_FIRST)));
        return;
    };
    let since = words.date(comparison.before.audit.held_on);
    let title = words.with(msg::RESULTS_SINCE, [("date", since.into())]);
    blocks.push(Block::heading(2, title));
    let text = words.text(msg::RESULTS_SINCE_TEXT);
    let said = format!("{} {text}", summary(words, comparison));
    blocks.push(Block::paragraph(said));
}

/// What the group does about it: open actions, who and by when.
fn doing(words: Translator, file: &PlanFile, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, words.text(msg::REPORT_DO)));
    if file.entries.is_empty() {
        blocks.push(Block::paragraph(words.text(msg::PLAN_EMPTY)));
        return;
    }
    let row = |entry: &PlanEntry| {
        let (action, plan) = (&entry.action, &entry.action.plan);
        let due = plan.due_on.map(|due| words.date(due));
        let lead = shortened(&plan.lead, IN_SHORT);
        let lead = Some(lead).filter(|lead| !lead.is_empty());
        let how = shortened(&how_it_goes(words, action, file.today), IN_SHORT);
        let fill = fill(action).unwrap_or_default();
        vec![
            shortened(&plan.what, IN_SHORT).into(),
            lead.unwrap_or_else(|| words.text(msg::STORY_NOBODY)).into(),
            due.unwrap_or_else(|| words.text(msg::STORY_NO_DAY)).into(),
            Cell::with_cup(how, Some(Cup::of(fill, 3))),
        ]
    };
    let head = [msg::WALL_WHAT, msg::WALL_WHO, msg::WALL_WHEN, msg::WALL_HOW];
    blocks.push(Block::Grid {
        head: head.map(|head| words.text(head).into()).to_vec(),
        rows: file.entries.iter().take(ON_FIRST_PAGE).map(row).collect(),
        shares: vec![42, 18, 18, 22],
    });
    let left = file.entries.len().saturating_sub(ON_FIRST_PAGE);
    if left > 0 {
        let more = words.count(msg::REPORT_DO_MORE, left);
        blocks.push(Block::paragraph(more));
    }
}

/// What the group asks of its readers: what its actions need and wait for, and lines for what it wants to say by hand.
fn asking(words: Translator, file: &PlanFile, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, words.text(msg::REPORT_ASK)));
    let asked = file.entries.iter().flat_map(|entry| {
        let action = &entry.action;
        let for_what = |message, text: &str| {
            let what = shortened(&action.plan.what, IN_SHORT);
            let text = shortened(text, IN_SHORT);
            let about = [("what", what.into()), ("text", text.into())];
            words.with(message, about)
        };
        let (needed, waiting) = (&action.plan.needed, &action.waiting_on);
        let needed = (!needed.is_empty()).then(|| for_what(msg::REPORT_ASK_NEEDED, needed));
        let waits = action.state == ActionState::Waiting && !waiting.is_empty();
        let waiting = waits.then(|| for_what(msg::REPORT_ASK_WAITING, waiting));
        needed.into_iter().chain(waiting)
    });
    let items: Vec<String> = asked.take(ASKED).collect();
    let label = if items.is_empty() {
        msg::REPORT_ASK_WRITE
    } else {
        blocks.push(Block::List { items });
        msg::REPORT_ASK_MORE
    };
    blocks.push(Block::Lines {
        label: words.text(label),
        count: 1,
    });
}

fn room(words: Translator, presence: &Presence, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, words.text(msg::REPORT_ROOM)));
    let sentence = wording::presence::sentence(words, presence);
    let sentence = sentence.unwrap_or_else(|| words.text(msg::REPORT_ROOM_NONE));
    blocks.push(Block::paragraph(sentence));
}

/// Where each principle stands, as a chart and as a table, and how to read what comes after.
fn principles(
    words: Translator,
    results: &Results,
    blocks: &mut Vec<Block>,
) -> Result<(), AppError> {
    let charts = wording::results::charts(words, results, Medium::Paper)?;
    blocks.push(Block::heading(2, words.text(msg::REPORT_STATEMENTS)));
    blocks.push(Block::paragraph(words.text(msg::RESULTS_TEXT)));
    blocks.push(Block::Chart {
        svg: charts.bars,
        reading: charts.reading,
    });
    blocks.push(legend(&results.sheet.questionnaire));
    let (head, rows) = wording::results::table(words, results);
    blocks.push(Block::Table {
        caption: words.text(msg::CHART_TITLE),
        head,
        rows,
    });
    blocks.push(Block::paragraph(words.text(msg::TABLE_RULE)));
    Ok(())
}

/// The statements of a principle: where each stood, where it stands, and why.
fn answers(words: Translator, results: &Results, principle: &Principle) -> [Block; 3] {
    let has_then = results.comparison.is_some();
    let column = has_then.then_some((msg::COMPARISON_THEN, 15_u8));
    let (head, shares): (Vec<Cell>, Vec<u8>) = std::iter::once((msg::CSV_STATEMENT, 30))
        .chain(column)
        .chain([(msg::COMPARISON_NOW, 25), (msg::REPORT_WHY, 30)])
        .map(|(head, share)| (Cell::from(words.text(head)), share))
        .unzip();
    let row = |statement: &Statement| {
        let compared = results.comparison.as_ref().map(|comparison| {
            let mut entries = comparison.entries.iter();
            entries.find(|entry| entry.id == statement.id)
        });
        let then = compared.map(|entry| then(words, results, entry));
        let mut why = why(words, &results.sheet, statement, compared.flatten());
        why.extend(team(words, results, statement));
        std::iter::once(statement.text.clone().into())
            .chain(then)
            .chain([now(words, &results.sheet, statement), why.join("\n").into()])
            .collect()
    };
    [
        Block::heading(2, principle.title.clone()),
        Block::soft(principle.summary.clone()),
        Block::Grid {
            head,
            rows: principle.statements.iter().map(row).collect(),
            shares,
        },
    ]
}

/// What was chosen, with its cup where it is a level.
fn chosen(words: Translator, questionnaire: &Questionnaire, choice: Option<Choice>) -> Cell {
    let level = choice.and_then(Choice::level);
    Cell::with_cup(
        choice_word(words, questionnaire, choice),
        level.map(|level| cup(questionnaire, level)),
    )
}

/// What the audit before said; of a statement that was put together from several, of each of them.
fn then(words: Translator, results: &Results, entry: Option<&ComparedStatement>) -> Cell {
    let before = results.comparison.as_ref().map(|found| &found.before);
    let (Some(before), Some(entry)) = (before, entry) else {
        return words.text(msg::COMPARISON_NOT_ASKED).into();
    };
    let said = |choice| chosen(words, &before.questionnaire, choice);
    match entry.then.as_slice() {
        [] => words.text(msg::COMPARISON_NOT_ASKED).into(),
        [one] => said(one.choice),
        several => {
            let texts = several.iter().map(|then| said(then.choice).text);
            texts.collect::<Vec<_>>().join("\n").into()
        }
    }
}

/// What was chosen now, and what that means.
pub(super) fn now(words: Translator, sheet: &AnswerSheet, statement: &Statement) -> Cell {
    let choice = sheet.choice(&statement.id);
    let mut cell = chosen(words, &sheet.questionnaire, choice);
    let level = choice.and_then(Choice::level);
    if let Some(described) = level.and_then(|level| statement.levels.get(usize::from(level) - 1)) {
        cell.text = format!("{}\n{described}", cell.text);
    }
    if sheet.is_to_check(&statement.id) {
        cell.text = format!("{}\n{}", cell.text, words.text(msg::CHECK_THIS));
    }
    cell
}

/// How far apart the team stood on a statement, and what it said in the talk.
fn team(words: Translator, results: &Results, statement: &Statement) -> Vec<String> {
    let Some(team) = &results.team else {
        return Vec::new();
    };
    let told = team.spreads.get(&statement.id).map(|told| {
        let said = wording::team::spread(words, &results.sheet.questionnaire, told);
        words.labelled(&words.text(msg::FILE_TEAM), &said.join(" "))
    });
    let by_role = team.spreads.get(&statement.id).map(|told| {
        let roles = wording::team::by_role(words, &results.sheet.questionnaire, told);
        let roles = roles.into_iter();
        roles.map(|(role, counts)| words.labelled(&role, &counts))
    });
    let talk = team.talks.get(&statement.id);
    let said = talk
        .into_iter()
        .flat_map(|talk| wording::team::talk(words, talk));
    let by_role = by_role.into_iter().flatten();
    told.into_iter().chain(by_role).chain(said).collect()
}

/// How a statement moved and why, and what the group wrote beside its answer.
fn why(
    words: Translator,
    sheet: &AnswerSheet,
    statement: &Statement,
    compared: Option<&ComparedStatement>,
) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(entry) = compared.filter(|entry| entry.movement.is_move()) {
        lines.push(became(words, entry.movement));
        if let Some(said) = entry.why() {
            let reasons = said.why.reasons.iter();
            lines.extend(reasons.map(|reason| reason_word(words, *reason)));
            lines.extend((!said.why.note.is_empty()).then(|| said.why.note.clone()));
        }
    }
    let Some(answer) = sheet.answers.get(&statement.id).map(|saved| &saved.answer) else {
        return lines;
    };
    lines.extend(said(words, answer));
    lines
}

/// What was written beside a choice, each with its label.
pub(super) fn said(words: Translator, answer: &Answer) -> Vec<String> {
    let strength = answer.strength.map(|strength| words.term(strength));
    let said = [
        (msg::ANSWER_WHY, answer.why.clone()),
        (msg::ANSWER_REFLECTION, answer.reflection.clone()),
        (msg::ANSWER_EVIDENCE, answer.evidence.clone()),
        (msg::ANSWER_STRENGTH, strength.unwrap_or_default()),
    ];
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(label, text)| words.labelled(&words.text(label), &text))
        .collect()
}

/// The open actions that answer statements of this questionnaire, by their day.
async fn planned(app: &App, who: &Coordinator, results: &Results) -> Result<PlanFile, AppError> {
    let id = &results.sheet.questionnaire.id;
    let mut file = gather(app, who).await?;
    file.entries.retain(|entry| {
        let links = &entry.action.links;
        entry.action.is_open() && links.iter().any(|link| &link.questionnaire_id == id)
    });
    Ok(file)
}
