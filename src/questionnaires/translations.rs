//! Checks translations against the questionnaire they translate: the same ids, and as many words for each.

use std::collections::{BTreeMap, BTreeSet};

use crate::questionnaires::{
    files::{
        MainFile, QuestionEntry, StatementEntry, StatementWords, TranslationFile, VoicesFile,
        VoicesWords,
    },
    problem::{Found, Margin, did_you_mean},
    reader::{List, Text},
    version::Version,
    wording::{check_list, check_text},
};

/// Notes everything that is wrong with the translations of a version.
pub(crate) fn check(version: &Version, found: &Found) {
    for (stem, file) in &version.translations {
        let margin = file.margin(found);
        check_words(margin, stem, &file.content);
        if let Some(main) = version.main.as_ref().filter(|_| version.is_whole()) {
            check_against(margin, version, &main.content, &file.content);
        }
    }
}

/// What can be said of a translation by itself.
fn check_words(margin: Margin<'_>, stem: &str, file: &TranslationFile) {
    if let Some(language) = file
        .language
        .as_ref()
        .filter(|language| language.value != stem)
    {
        let message = format!(
            "`language` is `{}` but the file is called `{stem}.toml`",
            language.value
        );
        let hint = "Make the two the same.".to_owned();
        margin.note(&language.span, &language.value, message, hint);
    }
    check_text(margin, "title", file.title.as_ref());
    check_text(margin, "purpose", file.purpose.as_ref());
    check_text(margin, "intro", file.intro.as_ref());
    check_list(margin, "levels", file.levels.as_ref());
    for (_, words) in &file.principles {
        check_text(margin, "title", words.title.as_ref());
        check_text(margin, "summary", words.summary.as_ref());
    }
    for (_, words) in &file.statements {
        check_text(margin, "text", words.text.as_ref());
        check_list(margin, "levels", words.levels.as_ref());
        check_text(margin, "prompt", words.prompt.as_ref());
        check_list(margin, "evidence", words.evidence.as_ref());
        check_list(margin, "actions", words.actions.as_ref());
    }
    if let Some(voices) = &file.voices {
        check_text(margin, "intro", voices.intro.as_ref());
        check_text(margin, "thanks", voices.thanks.as_ref());
        check_text(margin, "improve", voices.improve.as_ref());
        check_list(margin, "help", voices.help.as_ref());
        check_list(margin, "danger", voices.danger.as_ref());
        for (_, words) in &voices.questions {
            check_text(margin, "text", words.text.as_ref());
            check_list(margin, "answers", words.answers.as_ref());
        }
    }
}

/// What can be said of it beside the original.
fn check_against(
    margin: Margin<'_>,
    version: &Version,
    main: &MainFile,
    translation: &TranslationFile,
) {
    check_count(
        margin,
        "levels",
        main.levels.as_ref(),
        translation.levels.as_ref(),
    );
    let principles = version.listed().map(|id| (id.value.as_str(), ()));
    pair_ids(
        margin,
        &Kind::PRINCIPLE,
        principles.collect(),
        &translation.principles,
    );
    let statements = version
        .statements()
        .filter_map(|(_, statement)| Some((statement.id.as_ref()?.value.as_str(), statement)));
    let pairs = pair_ids(
        margin,
        &Kind::STATEMENT,
        statements.collect(),
        &translation.statements,
    );
    for (original, words) in pairs {
        check_statement(margin, original, words);
    }
    let voices = version.voices.as_ref().map(|file| &file.content);
    check_voices(margin, voices, translation.voices.as_ref());
}

fn check_statement(margin: Margin<'_>, original: &StatementEntry, words: &StatementWords) {
    check_count(
        margin,
        "levels",
        original.levels.as_ref(),
        words.levels.as_ref(),
    );
    check_count(
        margin,
        "evidence",
        original.evidence.as_ref(),
        words.evidence.as_ref(),
    );
    check_count(
        margin,
        "actions",
        original.actions.as_ref(),
        words.actions.as_ref(),
    );
}

fn check_voices(
    margin: Margin<'_>,
    original: Option<&VoicesFile>,
    translation: Option<&VoicesWords>,
) {
    match (original, translation) {
        (Some(original), Some(words)) => check_questions(margin, &original.questions, words),
        (Some(_), None) => {
            let message = "the voices survey is not translated here".to_owned();
            margin.note(
                &(0..0),
                "",
                message,
                "Add `[voices]` with its questions.".to_owned(),
            );
        }
        (None, Some(words)) => {
            let header = &words.header;
            let message = "this questionnaire has no voices survey to translate".to_owned();
            let hint = "Take `[voices]` out, or add a `voices.toml`.".to_owned();
            margin.note(&header.span, &header.value, message, hint);
        }
        (None, None) => {}
    }
}

fn check_questions(margin: Margin<'_>, questions: &[QuestionEntry], words: &VoicesWords) {
    let known = questions
        .iter()
        .filter_map(|question| Some((question.id.as_ref()?.value.as_str(), question)));
    for (original, words) in pair_ids(margin, &Kind::QUESTION, known.collect(), &words.questions) {
        check_count(
            margin,
            "answers",
            original.answers.as_ref(),
            words.answers.as_ref(),
        );
    }
}

fn check_count(margin: Margin<'_>, name: &str, original: Option<&List>, words: Option<&List>) {
    if let (Some(original), Some(words)) = (original, words)
        && original.items.len() != words.items.len()
    {
        let (has, wanted) = (words.items.len(), original.items.len());
        let entries = if has == 1 { "entry" } else { "entries" };
        let message = format!("`{name}` has {has} {entries} but the original has {wanted}");
        let hint = "Translate each entry, in the same order.".to_owned();
        margin.note(&words.span, "", message, hint);
    }
}

/// How a kind of thing is called and written.
struct Kind {
    noun: &'static str,
    table: &'static str,
}

impl Kind {
    const PRINCIPLE: Self = Self {
        noun: "principle",
        table: "principles",
    };
    const STATEMENT: Self = Self {
        noun: "statement",
        table: "statements",
    };
    const QUESTION: Self = Self {
        noun: "question",
        table: "voices.questions",
    };
}

/// Pairs originals with their translations by id; notes ids that only one side has.
fn pair_ids<'a, O, W>(
    margin: Margin<'_>,
    kind: &Kind,
    originals: BTreeMap<&str, O>,
    translated: &'a [(Text, W)],
) -> Vec<(O, &'a W)>
where
    O: Copy,
{
    let Kind { noun, table } = kind;
    let given: BTreeSet<&str> = translated.iter().map(|(id, _)| id.value.as_str()).collect();
    for id in originals.keys().filter(|id| !given.contains(**id)) {
        let message = format!("the {noun} `{id}` is not translated here");
        margin.note(
            &(0..0),
            id,
            message,
            format!("Add `[{table}.{}]`.", as_key(id)),
        );
    }
    let mut pairs = Vec::new();
    for (id, words) in translated {
        if let Some(original) = originals.get(id.value.as_str()) {
            pairs.push((*original, words));
        } else {
            let message = format!("there is no {noun} `{}`", id.value);
            let hint = did_you_mean(&id.value, originals.keys().copied());
            margin.note(&id.span, &id.value, message, hint);
        }
    }
    pairs
}

/// An id as a TOML key; one with a full stop needs quotes.
fn as_key(id: &str) -> String {
    if id.contains('.') {
        format!("\"{id}\"")
    } else {
        id.to_owned()
    }
}
