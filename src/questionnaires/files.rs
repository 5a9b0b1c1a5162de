//! What each kind of file holds, as it was read and before it is checked; every field may be absent.

use crate::questionnaires::reader::{List, Number, Numbers, Reader, Text};

/// What `questionnaire.toml` holds.
#[derive(Debug)]
pub(crate) struct MainFile {
    pub(crate) id: Option<Text>,
    pub(crate) version: Option<Number>,
    pub(crate) language: Option<Text>,
    pub(crate) title: Option<Text>,
    pub(crate) purpose: Option<Text>,
    pub(crate) minutes: Option<Number>,
    pub(crate) intro: Option<Text>,
    pub(crate) licence: Option<Text>,
    pub(crate) credits: Option<Text>,
    /// Ids of the principles, in order.
    pub(crate) principles: Option<List>,
    /// Highest reading age allowed.
    pub(crate) reading_age: Option<Number>,
    /// Names of the scale's levels.
    pub(crate) levels: Option<List>,
    pub(crate) unscored: Option<List>,
    pub(crate) changes: Vec<ChangeEntry>,
}

impl MainFile {
    /// Takes the fields.
    pub(crate) fn fill(reader: &mut Reader<'_>) -> Self {
        let (levels, unscored) = match reader.table("scale") {
            Some(scale) => read_scale(scale),
            None => (None, None),
        };
        Self {
            id: reader.text("id"),
            version: reader.number("version"),
            language: reader.text("language"),
            title: reader.text("title"),
            purpose: reader.text("purpose"),
            minutes: reader.number("minutes"),
            intro: reader.text("intro"),
            licence: reader.text("licence"),
            credits: reader.text("credits"),
            principles: reader.list("principles"),
            reading_age: optional(reader, "reading_age", Reader::number),
            levels,
            unscored,
            changes: reader
                .tables("change")
                .into_iter()
                .map(ChangeEntry::fill)
                .collect(),
        }
    }
}

fn read_scale(mut scale: Reader<'_>) -> (Option<List>, Option<List>) {
    let read = (scale.list("levels"), scale.list("unscored"));
    scale.finish();
    read
}

fn optional<'a, T>(
    reader: &mut Reader<'a>,
    key: &'static str,
    read: impl FnOnce(&mut Reader<'a>, &'static str) -> Option<T>,
) -> Option<T> {
    if reader.has(key) {
        read(reader, key)
    } else {
        None
    }
}

/// One `[[change]]`.
#[derive(Debug)]
pub(crate) struct ChangeEntry {
    pub(crate) kind: Option<Text>,
    /// Absent where there is nothing before, as for `new`.
    pub(crate) from: Option<List>,
    /// Absent where there is nothing after, as for `retired`.
    pub(crate) to: Option<List>,
}

impl ChangeEntry {
    fn fill(mut reader: Reader<'_>) -> Self {
        let entry = Self {
            kind: reader.text("kind"),
            from: optional(&mut reader, "from", Reader::list),
            to: optional(&mut reader, "to", Reader::list),
        };
        reader.finish();
        entry
    }

    /// Ids in the version before.
    pub(crate) fn before(&self) -> &[Text] {
        self.from
            .as_ref()
            .map(|list| list.items.as_slice())
            .unwrap_or_default()
    }

    /// Ids in this version.
    pub(crate) fn after(&self) -> &[Text] {
        self.to
            .as_ref()
            .map(|list| list.items.as_slice())
            .unwrap_or_default()
    }
}

/// What the file of one principle holds.
#[derive(Debug)]
pub(crate) struct PrincipleFile {
    pub(crate) id: Option<Text>,
    pub(crate) title: Option<Text>,
    pub(crate) summary: Option<Text>,
    pub(crate) statements: Vec<StatementEntry>,
}

impl PrincipleFile {
    /// Takes the fields.
    pub(crate) fn fill(reader: &mut Reader<'_>) -> Self {
        Self {
            id: reader.text("id"),
            title: reader.text("title"),
            summary: reader.text("summary"),
            statements: reader
                .tables("statement")
                .into_iter()
                .map(StatementEntry::fill)
                .collect(),
        }
    }
}

/// One `[[statement]]`.
#[derive(Debug)]
pub(crate) struct StatementEntry {
    pub(crate) id: Option<Text>,
    pub(crate) text: Option<Text>,
    pub(crate) levels: Option<List>,
    pub(crate) prompt: Option<Text>,
    pub(crate) evidence: Option<List>,
    pub(crate) actions: Option<List>,
    pub(crate) tags: Option<List>,
}

impl StatementEntry {
    fn fill(mut reader: Reader<'_>) -> Self {
        let entry = Self {
            id: reader.text("id"),
            text: reader.text("text"),
            levels: reader.list("levels"),
            prompt: reader.text("prompt"),
            evidence: reader.list("evidence"),
            actions: reader.list("actions"),
            tags: reader.list("tags"),
        };
        reader.finish();
        entry
    }
}

/// What `voices.toml` holds.
#[derive(Debug)]
pub(crate) struct VoicesFile {
    pub(crate) intro: Option<Text>,
    pub(crate) thanks: Option<Text>,
    pub(crate) improve: Option<Text>,
    pub(crate) help: Option<List>,
    pub(crate) danger: Option<List>,
    pub(crate) questions: Vec<QuestionEntry>,
}

impl VoicesFile {
    /// Takes the fields.
    pub(crate) fn fill(reader: &mut Reader<'_>) -> Self {
        Self {
            intro: reader.text("intro"),
            thanks: reader.text("thanks"),
            improve: reader.text("improve"),
            help: reader.list("help"),
            danger: optional(reader, "danger", Reader::list),
            questions: reader
                .tables("question")
                .into_iter()
                .map(QuestionEntry::fill)
                .collect(),
        }
    }
}

/// One `[[question]]` of the voices survey.
#[derive(Debug)]
pub(crate) struct QuestionEntry {
    pub(crate) id: Option<Text>,
    pub(crate) principle: Option<Text>,
    pub(crate) statements: Option<List>,
    pub(crate) text: Option<Text>,
    pub(crate) answers: Option<List>,
    pub(crate) scenes: Option<List>,
    pub(crate) short: Option<List>,
    pub(crate) ceilings: Option<Numbers>,
}

impl QuestionEntry {
    fn fill(mut reader: Reader<'_>) -> Self {
        let entry = Self {
            id: reader.text("id"),
            principle: reader.text("principle"),
            statements: reader.list("statements"),
            text: reader.text("text"),
            answers: reader.list("answers"),
            scenes: optional(&mut reader, "scenes", Reader::list),
            short: optional(&mut reader, "short", Reader::list),
            ceilings: optional(&mut reader, "ceilings", Reader::numbers),
        };
        reader.finish();
        entry
    }
}

/// What a translation holds; entries keep the id they are written under.
#[derive(Debug)]
pub(crate) struct TranslationFile {
    pub(crate) language: Option<Text>,
    pub(crate) draft: bool,
    pub(crate) title: Option<Text>,
    pub(crate) purpose: Option<Text>,
    pub(crate) intro: Option<Text>,
    pub(crate) levels: Option<List>,
    pub(crate) principles: Vec<(Text, PrincipleWords)>,
    pub(crate) statements: Vec<(Text, StatementWords)>,
    pub(crate) voices: Option<VoicesWords>,
}

impl TranslationFile {
    /// Takes the fields.
    pub(crate) fn fill(reader: &mut Reader<'_>) -> Self {
        Self {
            language: reader.text("language"),
            draft: reader.flag("draft"),
            title: reader.text("title"),
            purpose: reader.text("purpose"),
            intro: reader.text("intro"),
            levels: reader.list("levels"),
            principles: named(reader, "principles", PrincipleWords::fill),
            statements: named(reader, "statements", StatementWords::fill),
            voices: optional(reader, "voices", Reader::table).map(VoicesWords::fill),
        }
    }
}

fn named<'a, T>(
    reader: &mut Reader<'a>,
    key: &'static str,
    fill: impl Fn(Reader<'a>) -> T,
) -> Vec<(Text, T)> {
    reader
        .named(key)
        .into_iter()
        .map(|(id, reader)| (id, fill(reader)))
        .collect()
}

/// One `[principles.<id>]` of a translation.
#[derive(Debug)]
pub(crate) struct PrincipleWords {
    pub(crate) title: Option<Text>,
    pub(crate) summary: Option<Text>,
}

impl PrincipleWords {
    fn fill(mut reader: Reader<'_>) -> Self {
        let words = Self {
            title: reader.text("title"),
            summary: reader.text("summary"),
        };
        reader.finish();
        words
    }
}

/// One `[statements."<id>"]` of a translation.
#[derive(Debug)]
pub(crate) struct StatementWords {
    pub(crate) text: Option<Text>,
    pub(crate) levels: Option<List>,
    pub(crate) prompt: Option<Text>,
    pub(crate) evidence: Option<List>,
    pub(crate) actions: Option<List>,
}

impl StatementWords {
    fn fill(mut reader: Reader<'_>) -> Self {
        let words = Self {
            text: reader.text("text"),
            levels: reader.list("levels"),
            prompt: reader.text("prompt"),
            evidence: reader.list("evidence"),
            actions: reader.list("actions"),
        };
        reader.finish();
        words
    }
}

/// The `[voices]` of a translation.
#[derive(Debug)]
pub(crate) struct VoicesWords {
    /// Where it begins.
    pub(crate) header: Text,
    pub(crate) intro: Option<Text>,
    pub(crate) thanks: Option<Text>,
    pub(crate) improve: Option<Text>,
    pub(crate) help: Option<List>,
    pub(crate) danger: Option<List>,
    pub(crate) questions: Vec<(Text, QuestionWords)>,
}

impl VoicesWords {
    fn fill(mut reader: Reader<'_>) -> Self {
        let words = Self {
            header: reader.header(),
            intro: reader.text("intro"),
            thanks: reader.text("thanks"),
            improve: reader.text("improve"),
            help: reader.list("help"),
            danger: optional(&mut reader, "danger", Reader::list),
            questions: named(&mut reader, "questions", QuestionWords::fill),
        };
        reader.finish();
        words
    }
}

/// One `[voices.questions.<id>]` of a translation.
#[derive(Debug)]
pub(crate) struct QuestionWords {
    pub(crate) text: Option<Text>,
    pub(crate) answers: Option<List>,
}

impl QuestionWords {
    fn fill(mut reader: Reader<'_>) -> Self {
        let words = Self {
            text: reader.text("text"),
            answers: reader.list("answers"),
        };
        reader.finish();
        words
    }
}
