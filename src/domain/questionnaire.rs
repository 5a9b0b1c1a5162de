//! What a questionnaire is: principles, statements and levels, as read from files and kept for ever once used.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{scene::Scene, word::words};

/// A versioned definition, complete: what a group is asked, and everything shown around it.
///
/// The definition an audit was started with is stored with it, so a report opens unchanged after the files are gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Stable name, as in `dignity-in-food`; lower-case letters, digits and hyphens.
    pub id: String,
    /// Counts from 1.
    pub version: u32,
    /// Language of the files, as a BCP 47 tag (`en`).
    pub language: String,
    /// Name that people read.
    pub title: String,
    /// What it is for and for whom, in one or two sentences.
    pub purpose: String,
    /// How long the whole of it takes a group, in minutes.
    pub minutes: u32,
    /// What a group reads before it starts; Markdown without HTML.
    pub intro: String,
    /// Licence of the text.
    pub licence: String,
    /// Who wrote it.
    pub credits: String,
    /// The rungs a statement can be at.
    pub scale: Scale,
    /// Principles in the order they are shown.
    pub principles: Vec<Principle>,
    /// Short survey of people who use the service, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voices: Option<Voices>,
    /// What became of each statement of the version before; empty for version 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// Translations by language tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Translation>,
}

/// The named levels, lowest first, and which answers without a level exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Two to seven names.
    pub levels: Vec<String>,
    /// Answers that never enter an average.
    pub unscored: Vec<Unscored>,
}

impl Scale {
    /// Whether a level, counted from 1, is the highest or the one below it, and above the middle.
    pub fn is_high(&self, level: u8) -> bool {
        let (level, top) = (usize::from(level), self.levels.len());
        level + 1 >= top && level * 2 > top + 1
    }

    /// Whether a level, counted from 1, is in the lower half.
    pub fn is_low(&self, level: u8) -> bool {
        usize::from(level) * 2 <= self.levels.len()
    }
}

words! {
    /// An answer without a level.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Unscored {
        /// "We don't know yet".
        Unknown = "unknown",
        /// "Not for us", with a short why.
        NotForUs = "not-for-us",
    }
}

/// A chapter: a value held to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Principle {
    /// Stable name, as in `welcoming`.
    pub id: String,
    /// Name that people read.
    pub title: String,
    /// What it means, in one sentence.
    pub summary: String,
    /// Statements in the order they are asked.
    pub statements: Vec<Statement>,
}

/// A sentence a group can stand nearer to or further from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Stable name, as in `wel.greet`; never reused.
    pub id: String,
    /// The sentence; twenty words at most.
    pub text: String,
    /// One description for each level of the scale, lowest first.
    pub levels: Vec<String>,
    /// The scene to picture before answering.
    pub prompt: String,
    /// Things one can point at.
    pub evidence: Vec<String>,
    /// Suggested actions.
    pub actions: Vec<String>,
    /// Short themes, lower case.
    pub tags: Vec<String>,
}

/// The short survey of people who use the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voices {
    /// Read before the first question.
    pub intro: String,
    /// Read after the last.
    pub thanks: String,
    /// Label of the one optional text box.
    pub improve: String,
    /// Where to find help, shown at the end.
    pub help: Vec<String>,
    /// Words, in lower case, that sound as if the writer were in danger: help is shown at once.
    #[serde(default)]
    pub danger: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<VoiceQuestion>,
}

/// One question of the short survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoiceQuestion {
    /// Stable name, as in `v1`.
    pub id: String,
    /// Id of the principle it speaks to.
    pub principle: String,
    /// Ids of the statements it speaks to, all of that principle.
    #[serde(default)]
    pub statements: Vec<String>,
    /// The question.
    pub text: String,
    /// Answers to choose from, best first.
    pub answers: Vec<String>,
    /// The drawing beside each answer; as many as answers, or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenes: Vec<Scene>,
    /// How it may be set beside a level; none where it may not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortfall: Option<Shortfall>,
}

/// Which answers to a question say "not so for me", and how many may give them where a level still fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortfall {
    /// Their places among the answers, from 0; never all of them.
    pub short: Vec<usize>,
    /// For each level, lowest first, the most of a hundred people who may; never rising.
    pub ceilings: Vec<u8>,
}

/// What became of statements from the version before to this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which change.
    pub kind: ChangeKind,
    /// Ids in the version before; empty for `new`.
    #[serde(default)]
    pub from: Vec<String>,
    /// Ids in this version; empty for `retired`.
    #[serde(default)]
    pub to: Vec<String>,
}

words! {
    /// The kinds of change between versions.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum ChangeKind {
        /// Word for word the same.
        Same = "same",
        /// Other words, same meaning; still comparable.
        Reworded = "reworded",
        /// One became several.
        Split = "split",
        /// Several became one.
        Merged = "merged",
        /// Same statement under another principle; still comparable.
        Moved = "moved",
        /// Not asked before.
        New = "new",
        /// Not asked any more.
        Retired = "retired",
    }
}

impl ChangeKind {
    /// Whether answers before and after may fairly be set side by side.
    pub fn is_comparable(self) -> bool {
        matches!(self, Self::Same | Self::Reworded | Self::Moved)
    }
}

/// A translation of everything people read, keyed by the ids of the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// BCP 47 tag.
    pub language: String,
    /// Not yet checked by a speaker who knows the field; marked as such wherever it is shown.
    #[serde(default)]
    pub draft: bool,
    /// See [`Questionnaire::title`].
    pub title: String,
    /// See [`Questionnaire::purpose`].
    pub purpose: String,
    /// See [`Questionnaire::intro`].
    pub intro: String,
    /// Names of the levels.
    pub levels: Vec<String>,
    /// By principle id.
    pub principles: BTreeMap<String, PrincipleText>,
    /// By statement id.
    pub statements: BTreeMap<String, StatementText>,
    /// Where the questionnaire has voices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voices: Option<VoicesText>,
}

/// Translated words of a principle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrincipleText {
    /// See [`Principle::title`].
    pub title: String,
    /// See [`Principle::summary`].
    pub summary: String,
}

/// Translated words of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementText {
    /// See [`Statement::text`].
    pub text: String,
    /// See [`Statement::levels`].
    pub levels: Vec<String>,
    /// See [`Statement::prompt`].
    pub prompt: String,
    /// See [`Statement::evidence`].
    pub evidence: Vec<String>,
    /// See [`Statement::actions`].
    pub actions: Vec<String>,
}

/// Translated words of the short survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoicesText {
    /// See [`Voices::intro`].
    pub intro: String,
    /// See [`Voices::thanks`].
    pub thanks: String,
    /// See [`Voices::improve`].
    pub improve: String,
    /// See [`Voices::help`].
    pub help: Vec<String>,
    /// See [`Voices::danger`]: those of this language.
    #[serde(default)]
    pub danger: Vec<String>,
    /// By question id.
    pub questions: BTreeMap<String, VoiceQuestionText>,
}

/// Translated words of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceQuestionText {
    /// See [`VoiceQuestion::text`].
    pub text: String,
    /// See [`VoiceQuestion::answers`].
    pub answers: Vec<String>,
}

impl Questionnaire {
    /// All statements with their principle, in the order they are asked.
    pub fn statements(&self) -> impl Iterator<Item = (&Principle, &Statement)> {
        self.principles.iter().flat_map(|principle| {
            principle
                .statements
                .iter()
                .map(move |statement| (principle, statement))
        })
    }

    /// What it says in the tables of a report: its name, levels, principles, statements, questions and answers.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        let principles = self.principles.iter().map(|principle| &principle.title);
        let statements = self.statements().map(|(_, statement)| &statement.text);
        let voices = self.voices.iter().flat_map(|voices| &voices.questions);
        let voices = voices.flat_map(|one| std::iter::once(&one.text).chain(&one.answers));
        std::iter::once(&self.title)
            .chain(&self.scale.levels)
            .chain(principles)
            .chain(statements)
            .chain(voices)
    }

    /// The statement with this id, and its principle.
    pub fn statement(&self, id: &str) -> Option<(&Principle, &Statement)> {
        self.statements().find(|(_, statement)| statement.id == id)
    }

    /// The principle with this id.
    pub fn principle(&self, id: &str) -> Option<&Principle> {
        self.principles.iter().find(|principle| principle.id == id)
    }

    /// The place of a principle, counted from 0, which gives its accent; 0 where there is no such principle.
    pub fn place_of(&self, principle: &str) -> usize {
        self.principles
            .iter()
            .position(|other| other.id == principle)
            .unwrap_or_default()
    }

    /// This questionnaire without its translations and without its voices: those may get better while what a group is asked
    /// stays the same.
    pub fn asked(&self) -> Questionnaire {
        Questionnaire {
            voices: None,
            translations: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// Whether this text is a draft translation in that language.
    pub fn is_draft_in(&self, language: &str) -> bool {
        self.translations
            .get(language)
            .is_some_and(|translation| translation.draft)
    }

    /// The same questionnaire in another language; ids stay, and what has no translation stays as it was written.
    pub fn in_language(&self, language: &str) -> Questionnaire {
        let mut read = self.clone();
        let Some(words) = self.translations.get(language) else {
            return read;
        };
        read.language.clone_from(&words.language);
        read.title.clone_from(&words.title);
        read.purpose.clone_from(&words.purpose);
        read.intro.clone_from(&words.intro);
        read.scale.levels.clone_from(&words.levels);
        for principle in &mut read.principles {
            if let Some(text) = words.principles.get(&principle.id) {
                principle.title.clone_from(&text.title);
                principle.summary.clone_from(&text.summary);
            }
            for statement in &mut principle.statements {
                if let Some(text) = words.statements.get(&statement.id) {
                    statement.text.clone_from(&text.text);
                    statement.levels.clone_from(&text.levels);
                    statement.prompt.clone_from(&text.prompt);
                    statement.evidence.clone_from(&text.evidence);
                    statement.actions.clone_from(&text.actions);
                }
            }
        }
        if let (Some(voices), Some(text)) = (&mut read.voices, &words.voices) {
            voices.intro.clone_from(&text.intro);
            voices.thanks.clone_from(&text.thanks);
            voices.improve.clone_from(&text.improve);
            voices.help.clone_from(&text.help);
            for question in &mut voices.questions {
                if let Some(text) = text.questions.get(&question.id) {
                    question.text.clone_from(&text.text);
                    question.answers.clone_from(&text.answers);
                }
            }
        }
        read
    }
}
