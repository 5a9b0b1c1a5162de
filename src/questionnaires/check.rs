//! Checks the files of one version against the format and against each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{questionnaire::Unscored, scene::Scene},
    questionnaires::{
        files::{MainFile, PrincipleFile, QuestionEntry, StatementEntry, VoicesFile},
        problem::{Found, Margin, did_you_mean},
        reader::{File, List, Number, Numbers, Text},
        reading_age::reading_age,
        translations,
        version::Version,
        wording::{check_distinct, check_id, check_list, check_text},
    },
};

/// Most words a statement may have.
pub(crate) const MOST_WORDS: usize = 20;

/// Most statements a version may have.
const MOST_STATEMENTS: usize = 500;

/// Reading age that is aimed for when the questionnaire does not say.
const READING_AGE: u32 = 11;

/// Notes everything that is wrong within one version.
pub(crate) fn check(version: &Version, found: &Found) {
    if let Some(main) = &version.main {
        check_main(main.margin(found), &main.content);
        check_listing(version, main, found);
    }
    let limits = Limits::of(version);
    for (stem, file) in &version.principles {
        check_principle(file.margin(found), stem, &file.content, &limits);
    }
    check_statement_ids(version, found);
    if let Some(voices) = &version.voices {
        check_voices(voices.margin(found), version, &voices.content);
    }
    translations::check(version, found);
}

/// What `questionnaire.toml` asks of every statement.
struct Limits {
    /// How many levels the scale has.
    levels: Option<usize>,
    /// Highest reading age; nothing for languages the formula was not made for.
    reading_age: Option<u32>,
}

impl Limits {
    fn of(version: &Version) -> Self {
        let main = version.main.as_ref().map(|main| &main.content);
        let language = main.and_then(|main| main.language.as_ref());
        let is_english =
            language.is_some_and(|tag| tag.value == "en" || tag.value.starts_with("en-"));
        let limit = main.and_then(|main| main.reading_age.as_ref());
        Self {
            levels: main
                .and_then(|main| main.levels.as_ref())
                .map(|levels| levels.items.len()),
            reading_age: is_english.then(|| limit.map_or(READING_AGE, |limit| limit.value)),
        }
    }
}

fn check_main(margin: Margin<'_>, main: &MainFile) {
    check_id(margin, main.id.as_ref());
    check_text(margin, "title", main.title.as_ref());
    check_text(margin, "purpose", main.purpose.as_ref());
    check_text(margin, "intro", main.intro.as_ref());
    check_text(margin, "licence", main.licence.as_ref());
    check_text(margin, "credits", main.credits.as_ref());
    check_language(margin, main.language.as_ref());
    check_number(margin, "version", main.version.as_ref(), 1, u32::MAX);
    check_number(margin, "minutes", main.minutes.as_ref(), 1, 1000);
    check_number(margin, "reading_age", main.reading_age.as_ref(), 9, 16);
    check_list(margin, "principles", main.principles.as_ref());
    check_distinct(margin, "principles", main.principles.as_ref());
    check_list(margin, "levels", main.levels.as_ref());
    check_distinct(margin, "levels", main.levels.as_ref());
    if let Some(levels) = &main.levels
        && !(2..=7).contains(&levels.items.len())
    {
        let message = format!("the scale has {}", counted(levels.items.len(), "level"));
        margin.note(
            &levels.span,
            "",
            message,
            "Give it 2 to 7 levels.".to_owned(),
        );
    }
    check_unscored(margin, main.unscored.as_ref());
}

fn check_unscored(margin: Margin<'_>, unscored: Option<&List>) {
    check_distinct(margin, "unscored", unscored);
    for item in unscored.into_iter().flat_map(|list| &list.items) {
        if Unscored::read(&item.value).is_none() {
            let words = Unscored::ALL.map(Unscored::word);
            let hint = did_you_mean(&item.value, words)
                .unwrap_or_else(|| "It can be `unknown` or `not-for-us`.".to_owned());
            let message = format!("there is no unscored answer called `{}`", item.value);
            margin.note(&item.span, &item.value, message, hint);
        }
    }
}

/// Notes a language that is not written as a tag, such as `en` or `pt-BR`.
fn check_language(margin: Margin<'_>, language: Option<&Text>) {
    let is_tag = |tag: &str| {
        let first = tag.split('-').next().unwrap_or_default();
        (2..=3).contains(&first.len())
            && tag.split('-').all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            })
    };
    if let Some(language) = language.filter(|language| !is_tag(&language.value)) {
        let message = format!("`{}` is not a language tag", language.value);
        let hint = "Use a short tag such as en, cy or pt-BR.".to_owned();
        margin.note(&language.span, &language.value, message, hint);
    }
}

fn check_number(margin: Margin<'_>, name: &str, number: Option<&Number>, least: u32, most: u32) {
    let Some(number) = number.filter(|number| !(least..=most).contains(&number.value)) else {
        return;
    };
    let hint = if most == u32::MAX {
        format!("Use a number from {least} up.")
    } else {
        format!("Use a number from {least} to {most}.")
    };
    let text = margin.page.slice(&number.span);
    margin.note(
        &number.span,
        text,
        format!("`{name}` is out of range"),
        hint,
    );
}

/// Notes principles that are listed without a file, and files that are not listed.
fn check_listing(version: &Version, main: &File<MainFile>, found: &Found) {
    if main.content.principles.is_none() {
        return;
    }
    let listed: BTreeSet<&str> = version.listed().map(|id| id.value.as_str()).collect();
    let unread = version.unread.iter().map(String::as_str);
    let files: BTreeSet<&str> = version
        .principles
        .keys()
        .map(String::as_str)
        .chain(unread)
        .collect();
    for id in version.listed() {
        check_id(main.margin(found), Some(id));
        let name = id.value.as_str();
        if !files.contains(name) {
            let hint = did_you_mean(name, files.difference(&listed).copied())
                .unwrap_or_else(|| format!("Add `{name}.toml` beside `questionnaire.toml`."));
            let message = format!("there is no file `{name}.toml` for this principle");
            main.margin(found).note(&id.span, name, message, hint);
        }
    }
    for (stem, file) in &version.principles {
        if !listed.contains(stem.as_str()) {
            let hint = did_you_mean(stem, listed.difference(&files).copied())
                .unwrap_or_else(|| format!("Add \"{stem}\" to `principles`, or remove this file."));
            let message = format!("`principles` in questionnaire.toml does not list `{stem}`");
            file.margin(found).note(&(0..0), stem, message, hint);
        }
    }
}

fn check_principle(margin: Margin<'_>, stem: &str, file: &PrincipleFile, limits: &Limits) {
    if let Some(id) = file.id.as_ref().filter(|id| id.value != stem) {
        let message = format!(
            "`id` is `{}` but the file is called `{stem}.toml`",
            id.value
        );
        margin.note(
            &id.span,
            &id.value,
            message,
            "Make the two the same.".to_owned(),
        );
    }
    check_text(margin, "title", file.title.as_ref());
    check_text(margin, "summary", file.summary.as_ref());
    if file.statements.is_empty() {
        let message = "this principle has no statements".to_owned();
        margin.note(
            &(0..0),
            "",
            message,
            "Add at least one `[[statement]]`.".to_owned(),
        );
    }
    for statement in &file.statements {
        check_statement(margin, statement, limits);
    }
}

fn check_statement(margin: Margin<'_>, statement: &StatementEntry, limits: &Limits) {
    check_id(margin, statement.id.as_ref());
    check_text(margin, "text", statement.text.as_ref());
    check_list(margin, "levels", statement.levels.as_ref());
    check_distinct(margin, "levels", statement.levels.as_ref());
    check_text(margin, "prompt", statement.prompt.as_ref());
    check_list(margin, "evidence", statement.evidence.as_ref());
    check_list(margin, "actions", statement.actions.as_ref());
    check_list(margin, "tags", statement.tags.as_ref());
    if let (Some(levels), Some(wanted)) = (&statement.levels, limits.levels)
        && levels.items.len() != wanted
    {
        let has = counted(levels.items.len(), "description");
        let message = format!(
            "`levels` has {has} but the scale has {}",
            counted(wanted, "level")
        );
        let hint = "Add one description for each level, lowest first.".to_owned();
        margin.note(&levels.span, "", message, hint);
    }
    check_length(margin, statement.text.as_ref());
    check_reading_age(margin, statement, limits);
}

fn check_length(margin: Margin<'_>, text: Option<&Text>) {
    let Some(text) = text else {
        return;
    };
    let words = text.value.split_whitespace().count();
    if words > MOST_WORDS {
        let message = format!("this statement has {words} words; {MOST_WORDS} is the most");
        let hint = "Say one thing only; move the rest to the prompt.".to_owned();
        margin.note(&text.span, &text.value, message, hint);
    }
}

fn check_reading_age(margin: Margin<'_>, statement: &StatementEntry, limits: &Limits) {
    let (Some(limit), Some(text)) = (limits.reading_age, &statement.text) else {
        return;
    };
    let mut parts = vec![text.value.as_str()];
    parts.extend(statement.levels.iter().flat_map(List::values));
    parts.extend(statement.prompt.iter().map(|prompt| prompt.value.as_str()));
    parts.extend(statement.actions.iter().flat_map(List::values));
    let age = reading_age(&parts.join(" "));
    if age > f64::from(limit) {
        // Rounded up, so that 11.04 is not shown as 11.0 beside a limit of 11.
        let shown = (age * 10.0).ceil() / 10.0;
        let message = format!("the reading age is {shown:.1}; the limit is {limit}");
        let hint = "Use shorter words and sentences in the text, levels, prompt and actions.";
        margin.note(&text.span, &text.value, message, hint.to_owned());
    }
}

/// Notes statement ids used twice in a version, and the statement that is one too many.
fn check_statement_ids(version: &Version, found: &Found) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (count, (file, statement)) in version.statements().enumerate() {
        let Some(id) = &statement.id else {
            continue;
        };
        let margin = file.margin(found);
        if count == MOST_STATEMENTS {
            let message = format!("there are more than {MOST_STATEMENTS} statements");
            let hint = "Make two questionnaires of it.".to_owned();
            margin.note(&id.span, &id.value, message, hint);
        }
        note_repeat(margin, &mut seen, id);
    }
}

fn note_repeat<'t>(margin: Margin<'_>, seen: &mut BTreeMap<&'t str, String>, id: &'t Text) {
    if let Some(first) = seen.get(id.value.as_str()) {
        let message = format!("the id `{}` is used twice", id.value);
        let hint = format!("It is also at {first}; give each an id of its own.");
        margin.note(&id.span, &id.value, message, hint);
    } else {
        let (line, _) = margin.page.position(id.span.start);
        seen.insert(&id.value, format!("{}:{line}", margin.page.path));
    }
}

fn check_voices(margin: Margin<'_>, version: &Version, voices: &VoicesFile) {
    check_text(margin, "intro", voices.intro.as_ref());
    check_text(margin, "thanks", voices.thanks.as_ref());
    check_text(margin, "improve", voices.improve.as_ref());
    check_list(margin, "help", voices.help.as_ref());
    check_list(margin, "danger", voices.danger.as_ref());
    if voices.questions.is_empty() {
        let message = "the voices survey has no questions".to_owned();
        margin.note(
            &(0..0),
            "",
            message,
            "Add at least one `[[question]]`.".to_owned(),
        );
    }
    let mut seen = BTreeMap::new();
    for question in &voices.questions {
        check_question(margin, version, question);
        if let Some(id) = &question.id {
            note_repeat(margin, &mut seen, id);
        }
    }
}

fn check_question(margin: Margin<'_>, version: &Version, question: &QuestionEntry) {
    check_id(margin, question.id.as_ref());
    check_text(margin, "text", question.text.as_ref());
    check_list(margin, "answers", question.answers.as_ref());
    check_distinct(margin, "answers", question.answers.as_ref());
    if let Some(answers) = &question.answers
        && !(2..=5).contains(&answers.items.len())
    {
        let message = format!(
            "this question has {}",
            counted(answers.items.len(), "answer")
        );
        margin.note(
            &answers.span,
            "",
            message,
            "Give it 2 to 5 answers.".to_owned(),
        );
    }
    if let Some(principle) = &question.principle
        && version
            .main
            .as_ref()
            .is_some_and(|main| main.content.principles.is_some())
        && version.listed().all(|id| id.value != principle.value)
    {
        let message = format!("there is no principle `{}`", principle.value);
        let known = version.listed().map(|id| id.value.as_str());
        let hint = did_you_mean(&principle.value, known);
        margin.note(&principle.span, &principle.value, message, hint);
    }
    check_scenes(margin, question);
    check_spoken_to(margin, version, question);
    check_shortfall(margin, version, question);
}

/// Each answer has its drawing, one of those there are, or none of them has.
fn check_scenes(margin: Margin<'_>, question: &QuestionEntry) {
    let Some(scenes) = &question.scenes else {
        return;
    };
    check_distinct(margin, "scenes", Some(scenes));
    let words = Scene::ALL.map(Scene::word);
    for word in &scenes.items {
        if Scene::read(&word.value).is_none() {
            let message = format!("there is no drawing called `{}`", word.value);
            let near = did_you_mean(&word.value, words).map(|near| near + " ");
            let hint = near.unwrap_or_default() + "There are: " + &words.join(", ") + ".";
            margin.note(&word.span, &word.value, message, hint);
        }
    }
    if let Some(answers) = &question.answers
        && scenes.items.len() != answers.items.len()
    {
        let message = format!(
            "`scenes` has {} but there are {}",
            counted(scenes.items.len(), "drawing"),
            counted(answers.items.len(), "answer"),
        );
        let hint = "Name one for each answer, in the same order, or leave `scenes` out.".to_owned();
        margin.note(&scenes.span, "", message, hint);
    }
}

/// The statements that a question speaks to are those of its principle.
fn check_spoken_to(margin: Margin<'_>, version: &Version, question: &QuestionEntry) {
    check_list(margin, "statements", question.statements.as_ref());
    check_distinct(margin, "statements", question.statements.as_ref());
    let Some(principle) = &question.principle else {
        return;
    };
    let Some(file) = version.principles.get(&principle.value) else {
        return;
    };
    let ids = || {
        let statements = file.content.statements.iter();
        statements.filter_map(|statement| statement.id.as_ref())
    };
    let asked = question.statements.iter().flat_map(|list| &list.items);
    for id in asked.filter(|id| ids().all(|known| known.value != id.value)) {
        let message = format!("`{}` has no statement `{}`", principle.value, id.value);
        let known = ids().map(|id| id.value.as_str());
        let hint = did_you_mean(&id.value, known)
            .unwrap_or_else(|| "Name statements of the question's own principle.".to_owned());
        margin.note(&id.span, &id.value, message, hint);
    }
}

/// Where a question is set beside levels, it says which answers fall short and how many may give them at each level.
fn check_shortfall(margin: Margin<'_>, version: &Version, question: &QuestionEntry) {
    let (short, ceilings) = match (&question.short, &question.ceilings) {
        (None, None) => return,
        (Some(short), Some(ceilings)) => (short, ceilings),
        (Some(List { span, .. }), None) | (None, Some(Numbers { span, .. })) => {
            let message = "`short` and `ceilings` go together".to_owned();
            let hint = "Give both, or neither where the two cannot fairly be set side by side.";
            margin.note(span, "", message, hint.to_owned());
            return;
        }
    };
    check_list(margin, "short", Some(short));
    check_distinct(margin, "short", Some(short));
    if let Some(answers) = &question.answers {
        for word in &short.items {
            if answers.values().all(|answer| answer != word.value) {
                let message = format!("`{}` is not among the answers", word.value);
                let hint = "Write it as it stands in `answers`.".to_owned();
                margin.note(&word.span, &word.value, message, hint);
            }
        }
        if short.items.len() >= answers.items.len() {
            let message = "every answer would say \"not so for me\"".to_owned();
            let hint = "Leave out the best ones.".to_owned();
            margin.note(&short.span, "", message, hint);
        }
    }
    let levels = version.main.as_ref();
    let levels = levels.and_then(|main| main.content.levels.as_ref());
    if let Some(levels) = levels
        && levels.items.len() != ceilings.items.len()
    {
        let message = format!(
            "`ceilings` has {} but the scale has {}",
            counted(ceilings.items.len(), "number"),
            counted(levels.items.len(), "level"),
        );
        let hint = "Give one for each level, lowest first.".to_owned();
        margin.note(&ceilings.span, "", message, hint);
    }
    let numbers = || ceilings.items.iter().map(|number| number.value);
    if numbers().any(|number| number > 100) || !numbers().rev().is_sorted() {
        let message = "`ceilings` must not rise, and none is over 100".to_owned();
        let hint = "Each is the most of a hundred people; a higher level leaves room for fewer.";
        margin.note(&ceilings.span, "", message, hint.to_owned());
    }
}

/// A number with its noun: "1 level", "3 levels".
fn counted(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}
