//! One version of a questionnaire: all files of its folder together, and what they become once checked.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{
        questionnaire::{
            Change, ChangeKind, Principle, PrincipleText, Questionnaire, Scale, Shortfall,
            Statement, StatementText, Translation, Unscored, VoiceQuestion, VoiceQuestionText,
            Voices, VoicesText,
        },
        scene::Scene,
    },
    questionnaires::{
        files::{
            MainFile, PrincipleFile, QuestionEntry, QuestionWords, StatementEntry, StatementWords,
            TranslationFile, VoicesFile, VoicesWords,
        },
        problem::{Found, Page, Problem},
        reader::{File, List, Number, Text},
        source::{MAIN_FILE, SourceFolder, below},
    },
};

/// Name of the file of the short survey.
const VOICES_FILE: &str = "voices.toml";

/// The files of one folder, as far as they could be read.
#[derive(Debug)]
pub(crate) struct Version {
    /// The folder.
    pub(crate) path: String,
    pub(crate) main: Option<File<MainFile>>,
    /// By file name without its ending.
    pub(crate) principles: BTreeMap<String, File<PrincipleFile>>,
    pub(crate) voices: Option<File<VoicesFile>>,
    /// By file name without its ending.
    pub(crate) translations: BTreeMap<String, File<TranslationFile>>,
    /// Principle files that are there but are not TOML or could not be read.
    pub(crate) unread: BTreeSet<String>,
    /// Whether the voices file is among those.
    voices_unread: bool,
}

impl Version {
    /// Reads every file of a folder, noting what cannot be read.
    pub(crate) fn read(folder: SourceFolder, found: &Found) -> Self {
        let mut version = Self {
            path: folder.path,
            main: None,
            principles: BTreeMap::new(),
            voices: None,
            translations: BTreeMap::new(),
            unread: BTreeSet::new(),
            voices_unread: false,
        };
        for (name, source) in folder.files {
            let path = below(&version.path, &name);
            version.take(&name, source.map(|source| Page { path, source }), found);
        }
        version
    }

    fn take(&mut self, name: &str, page: Option<Page>, found: &Found) {
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        if name == MAIN_FILE {
            self.main = page.and_then(|page| File::read(page, found, MainFile::fill));
        } else if name == VOICES_FILE {
            self.voices = page.and_then(|page| File::read(page, found, VoicesFile::fill));
            self.voices_unread = self.voices.is_none();
        } else if let Some(language) = stem.strip_prefix("translations/") {
            if let Some(file) = page.and_then(|page| File::read(page, found, TranslationFile::fill))
            {
                self.translations.insert(language.to_owned(), file);
            }
        } else if stem.contains('/') {
            let message = "this file is in a folder where nothing is looked for".to_owned();
            let hint = "Principles go beside questionnaire.toml, translations into translations/.";
            found.add(Problem::of_file(below(&self.path, name), message, hint));
        } else {
            match page.and_then(|page| File::read(page, found, PrincipleFile::fill)) {
                Some(file) => {
                    self.principles.insert(stem.to_owned(), file);
                }
                None => {
                    self.unread.insert(stem.to_owned());
                }
            }
        }
    }

    /// Ids of the principles in order, as listed.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &Text> {
        let list = self
            .main
            .as_ref()
            .and_then(|main| main.content.principles.as_ref());
        list.into_iter().flat_map(|list| &list.items)
    }

    /// Statements in the order they are asked, with the file of their principle.
    pub(crate) fn statements(
        &self,
    ) -> impl Iterator<Item = (&File<PrincipleFile>, &StatementEntry)> {
        self.listed()
            .filter_map(move |id| self.principles.get(&id.value))
            .flat_map(|file| {
                file.content
                    .statements
                    .iter()
                    .map(move |entry| (file, entry))
            })
    }

    /// Whether all ids are known, so that other files can be held against them.
    pub(crate) fn is_whole(&self) -> bool {
        self.main
            .as_ref()
            .is_some_and(|main| main.content.principles.is_some())
            && !self.voices_unread
            && self
                .listed()
                .all(|id| self.principles.contains_key(&id.value))
            && self
                .statements()
                .all(|(_, statement)| statement.id.is_some())
    }

    /// Id and number, where both are there.
    pub(crate) fn key(&self) -> Option<(&str, u32)> {
        let main = &self.main.as_ref()?.content;
        Some((
            main.id.as_ref()?.value.as_str(),
            main.version.as_ref()?.value,
        ))
    }

    /// The questionnaire; complete when nothing was found wrong with any file.
    pub(crate) fn questionnaire(&self) -> Option<Questionnaire> {
        let main = &self.main.as_ref()?.content;
        let unscored = values(&main.unscored);
        Some(Questionnaire {
            id: value(&main.id),
            version: number(&main.version),
            language: value(&main.language),
            title: value(&main.title),
            purpose: value(&main.purpose),
            minutes: number(&main.minutes),
            intro: value(&main.intro),
            licence: value(&main.licence),
            credits: value(&main.credits),
            scale: Scale {
                levels: values(&main.levels),
                unscored: unscored
                    .iter()
                    .filter_map(|word| Unscored::read(word))
                    .collect(),
            },
            principles: self
                .listed()
                .filter_map(|id| self.principles.get(&id.value))
                .map(|file| principle(&file.content))
                .collect(),
            voices: self.voices.as_ref().map(|file| voices(&file.content)),
            changes: changes(main),
            translations: self
                .translations
                .iter()
                .map(|(language, file)| (language.clone(), translation(&file.content)))
                .collect(),
        })
    }
}

fn value(text: &Option<Text>) -> String {
    text.as_ref()
        .map(|text| text.value.clone())
        .unwrap_or_default()
}

fn values(list: &Option<List>) -> Vec<String> {
    list.iter()
        .flat_map(List::values)
        .map(str::to_owned)
        .collect()
}

fn number(number: &Option<Number>) -> u32 {
    number
        .as_ref()
        .map(|number| number.value)
        .unwrap_or_default()
}

fn principle(file: &PrincipleFile) -> Principle {
    Principle {
        id: value(&file.id),
        title: value(&file.title),
        summary: value(&file.summary),
        statements: file.statements.iter().map(statement).collect(),
    }
}

fn statement(entry: &StatementEntry) -> Statement {
    Statement {
        id: value(&entry.id),
        text: value(&entry.text),
        levels: values(&entry.levels),
        prompt: value(&entry.prompt),
        evidence: values(&entry.evidence),
        actions: values(&entry.actions),
        tags: values(&entry.tags),
    }
}

fn voices(file: &VoicesFile) -> Voices {
    let questions = file.questions.iter().map(|entry| VoiceQuestion {
        id: value(&entry.id),
        principle: value(&entry.principle),
        statements: values(&entry.statements),
        text: value(&entry.text),
        answers: values(&entry.answers),
        scenes: values(&entry.scenes)
            .iter()
            .filter_map(|word| Scene::read(word))
            .collect(),
        shortfall: shortfall(entry),
    });
    Voices {
        intro: value(&file.intro),
        thanks: value(&file.thanks),
        improve: value(&file.improve),
        help: values(&file.help),
        danger: values(&file.danger),
        questions: questions.collect(),
    }
}

/// How a question may be set beside a level, where its file says so.
fn shortfall(entry: &QuestionEntry) -> Option<Shortfall> {
    let (short, ceilings) = entry.short.as_ref().zip(entry.ceilings.as_ref())?;
    let answers = entry.answers.as_ref()?;
    let places = short
        .values()
        .filter_map(|word| answers.values().position(|answer| answer == word));
    Some(Shortfall {
        short: places.collect(),
        ceilings: ceilings
            .items
            .iter()
            .map(|number| u8::try_from(number.value).unwrap_or(u8::MAX))
            .collect(),
    })
}

fn changes(main: &MainFile) -> Vec<Change> {
    main.changes
        .iter()
        .filter_map(|entry| {
            let kind = ChangeKind::read(&entry.kind.as_ref()?.value)?;
            Some(Change {
                kind,
                from: values(&entry.from),
                to: values(&entry.to),
            })
        })
        .collect()
}

fn translation(file: &TranslationFile) -> Translation {
    let principles = file.principles.iter().map(|(id, words)| {
        let text = PrincipleText {
            title: value(&words.title),
            summary: value(&words.summary),
        };
        (id.value.clone(), text)
    });
    let statements = file
        .statements
        .iter()
        .map(|(id, words)| (id.value.clone(), statement_text(words)));
    Translation {
        language: value(&file.language),
        draft: file.draft,
        title: value(&file.title),
        purpose: value(&file.purpose),
        intro: value(&file.intro),
        levels: values(&file.levels),
        principles: principles.collect(),
        statements: statements.collect(),
        voices: file.voices.as_ref().map(voices_text),
    }
}

fn statement_text(words: &StatementWords) -> StatementText {
    StatementText {
        text: value(&words.text),
        levels: values(&words.levels),
        prompt: value(&words.prompt),
        evidence: values(&words.evidence),
        actions: values(&words.actions),
    }
}

fn voices_text(words: &VoicesWords) -> VoicesText {
    let question = |words: &QuestionWords| VoiceQuestionText {
        text: value(&words.text),
        answers: values(&words.answers),
    };
    VoicesText {
        intro: value(&words.intro),
        thanks: value(&words.thanks),
        improve: value(&words.improve),
        help: values(&words.help),
        danger: values(&words.danger),
        questions: words
            .questions
            .iter()
            .map(|(id, q)| (id.value.clone(), question(q)))
            .collect(),
    }
}
