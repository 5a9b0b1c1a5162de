//! JSON Schemas of the files, for editors: names, kinds and a sentence on each field. What they cannot say, `check` does.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::Value;

use crate::domain::scene::Scene;

/// The schema files by name, as text. The text is the same for the same program, whatever it was built with.
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        (
            "questionnaire.schema.json",
            written(schema_for!(QuestionnaireToml)),
        ),
        ("principle.schema.json", written(schema_for!(PrincipleToml))),
        ("voices.schema.json", written(schema_for!(VoicesToml))),
        (
            "translation.schema.json",
            written(schema_for!(TranslationToml)),
        ),
    ]
}

/// A schema as text, the same for the same program.
pub fn written(schema: Schema) -> String {
    format!("{:#}\n", sorted(schema.as_value().clone()))
}

/// Keys in order of the alphabet, so that no dependency's features can change it.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let map: BTreeMap<String, Value> = map
                .into_iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect();
            Value::Object(map.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// A questionnaire: what it is called, its scale and its principles.
#[derive(JsonSchema)]
#[schemars(title = "questionnaire.toml", deny_unknown_fields)]
pub struct QuestionnaireToml {
    /// Stable name, as in `good-meetings`: lower-case letters, digits and hyphens.
    #[schemars(extend("pattern" = "^[a-z0-9]+([.-][a-z0-9]+)*$"))]
    pub id: String,
    /// Counts from 1; raise it when statements change.
    #[schemars(range(min = 1))]
    pub version: u32,
    /// Language of these files: a tag such as `en`.
    pub language: String,
    /// Name that people read.
    pub title: String,
    /// What it is for and for whom, in one or two plain sentences.
    pub purpose: String,
    /// How long the whole of it takes a group, in minutes.
    #[schemars(range(min = 1, max = 1000))]
    pub minutes: u32,
    /// What a group reads before it starts. Markdown without HTML.
    pub intro: String,
    /// Licence of the text, as in `CC BY 4.0`.
    pub licence: String,
    /// Who wrote it.
    pub credits: String,
    /// Ids of the principles in order; each has a file of that name.
    #[schemars(length(min = 1))]
    pub principles: Vec<String>,
    /// Highest reading age allowed, in years; 11 when it is not given.
    #[schemars(range(min = 9, max = 16))]
    pub reading_age: Option<u32>,
    /// The levels a statement can be at.
    pub scale: ScaleToml,
    /// What became of each statement of the version before. Not for version 1.
    pub change: Option<Vec<ChangeToml>>,
}

/// The levels a statement can be at, and which answers without a level exist.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ScaleToml {
    /// Names of 2 to 7 levels, lowest first.
    #[schemars(length(min = 2, max = 7))]
    pub levels: Vec<String>,
    /// Answers that never enter an average; may be an empty list.
    pub unscored: Vec<UnscoredToml>,
}

/// An answer without a level.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum UnscoredToml {
    /// "We don't know yet".
    Unknown,
    /// "Not for us".
    NotForUs,
}

/// What became of statements of the version before.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ChangeToml {
    /// Which change.
    pub kind: ChangeKindToml,
    /// Ids in the version before; left out for `new`.
    pub from: Option<Vec<String>>,
    /// Ids in this version; left out for `retired`.
    pub to: Option<Vec<String>>,
}

/// The kinds of change.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ChangeKindToml {
    /// Word for word the same.
    Same,
    /// Other words, same meaning.
    Reworded,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// The same under another principle.
    Moved,
    /// Not asked before.
    New,
    /// Not asked any more.
    Retired,
}

/// A principle and its statements.
#[derive(JsonSchema)]
#[schemars(title = "A principle's file", deny_unknown_fields)]
pub struct PrincipleToml {
    /// The same as the name of the file without `.toml`.
    #[schemars(extend("pattern" = "^[a-z0-9]+([.-][a-z0-9]+)*$"))]
    pub id: String,
    /// Name that people read.
    pub title: String,
    /// What the principle means, in one plain sentence.
    pub summary: String,
    /// The statements in the order they are asked.
    #[schemars(length(min = 1))]
    pub statement: Vec<StatementToml>,
}

/// A sentence a group can stand nearer to or further from.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StatementToml {
    /// Stable name, as in `wel.greet`; never used again for another statement.
    #[schemars(extend("pattern" = "^[a-z0-9]+([.-][a-z0-9]+)*$"))]
    pub id: String,
    /// The sentence: one thing, 20 words at most.
    pub text: String,
    /// One description for each level of the scale, lowest first.
    #[schemars(length(min = 2, max = 7))]
    pub levels: Vec<String>,
    /// A scene to picture before answering.
    pub prompt: String,
    /// Things one can point at.
    #[schemars(length(min = 1))]
    pub evidence: Vec<String>,
    /// Small actions to suggest.
    #[schemars(length(min = 1))]
    pub actions: Vec<String>,
    /// One to three short themes in lower case.
    #[schemars(length(min = 1))]
    pub tags: Vec<String>,
}

/// The short survey of people who use the service.
#[derive(JsonSchema)]
#[schemars(title = "voices.toml", deny_unknown_fields)]
pub struct VoicesToml {
    /// Read before the first question.
    pub intro: String,
    /// Read after the last question.
    pub thanks: String,
    /// Label of the one optional text box.
    pub improve: String,
    /// Where to find help: a name and what it is for.
    #[schemars(length(min = 1))]
    pub help: Vec<String>,
    /// Words in lower case that sound as if the writer were in danger; help is shown at once.
    pub danger: Option<Vec<String>>,
    /// The questions in order.
    #[schemars(length(min = 1))]
    pub question: Vec<QuestionToml>,
}

/// One question of the survey.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct QuestionToml {
    /// Stable name, as in `v1`.
    #[schemars(extend("pattern" = "^[a-z0-9]+([.-][a-z0-9]+)*$"))]
    pub id: String,
    /// Id of the principle it speaks to.
    pub principle: String,
    /// Ids of the statements of that principle it speaks to.
    #[schemars(length(min = 1))]
    pub statements: Vec<String>,
    /// The question.
    pub text: String,
    /// 2 to 5 answers, best first.
    #[schemars(length(min = 2, max = 5))]
    pub answers: Vec<String>,
    /// A small drawing for each answer, in the same order; or none at all.
    #[schemars(schema_with = "scenes")]
    pub scenes: Option<Vec<String>>,
    /// The answers that say "not so for me", as they stand in `answers`; with `ceilings`, and never all of them.
    pub short: Option<Vec<String>>,
    /// For each level, lowest first, the most of a hundred people who may give a short answer where the level still fits;
    /// never rising.
    pub ceilings: Option<Vec<u8>>,
}

/// The drawings there are.
fn scenes(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "enum": Scene::ALL.map(Scene::word) },
        "minItems": 2,
        "maxItems": 5,
        "uniqueItems": true,
    })
}

/// A translation, keyed by the ids of the original.
#[derive(JsonSchema)]
#[schemars(title = "A translation", deny_unknown_fields)]
pub struct TranslationToml {
    /// The same as the name of the file without `.toml`.
    pub language: String,
    /// True until someone who speaks the language and knows the field has checked it.
    pub draft: Option<bool>,
    /// The title.
    pub title: String,
    /// The purpose.
    pub purpose: String,
    /// What a group reads before it starts.
    pub intro: String,
    /// Names of the scale's levels.
    pub levels: Vec<String>,
    /// By principle id, as in `[principles.welcoming]`.
    pub principles: BTreeMap<String, PrincipleWordsToml>,
    /// By statement id, as in `[statements."wel.greet"]`.
    pub statements: BTreeMap<String, StatementWordsToml>,
    /// The survey, where there is one.
    pub voices: Option<VoicesWordsToml>,
}

/// Words of a principle.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PrincipleWordsToml {
    /// The title.
    pub title: String,
    /// What the principle means.
    pub summary: String,
}

/// Words of a statement; lists as long as in the original.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StatementWordsToml {
    /// The sentence.
    pub text: String,
    /// The description of each level.
    pub levels: Vec<String>,
    /// The scene to picture.
    pub prompt: String,
    /// Things one can point at.
    pub evidence: Vec<String>,
    /// Small actions to suggest.
    pub actions: Vec<String>,
}

/// Words of the survey.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct VoicesWordsToml {
    /// Read before the first question.
    pub intro: String,
    /// Read after the last question.
    pub thanks: String,
    /// Label of the one optional text box.
    pub improve: String,
    /// Where to find help.
    pub help: Vec<String>,
    /// Words of this language that sound as if the writer were in danger.
    pub danger: Option<Vec<String>>,
    /// By question id, as in `[voices.questions.v1]`.
    pub questions: BTreeMap<String, QuestionWordsToml>,
}

/// Words of a question.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct QuestionWordsToml {
    /// The question.
    pub text: String,
    /// As many answers as in the original.
    pub answers: Vec<String>,
}
