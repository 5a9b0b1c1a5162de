//! Whether the levels of statements are of even length. Where they are not, length gives the top away, and people choose by it.
//!
//! Words are counted by the blanks between them, so a language that is written without blanks gets no advice.

use crate::{domain::questionnaire::Questionnaire, questionnaires::check::MOST_WORDS};

/// Most words between the means of two levels, over all statements.
const MOST_BETWEEN_MEANS: f64 = 2.5;

/// Most words that the top level of a statement has more than its shortest.
const MOST_ABOVE_SHORTEST: usize = 6;

/// What an author may want to look at again in each language of a questionnaire, a sentence each.
pub fn advice(questionnaire: &Questionnaire) -> Vec<String> {
    let translated = questionnaire.translations.keys();
    std::iter::once(&questionnaire.language)
        .chain(translated)
        .flat_map(|language| advice_in(language, &questionnaire.in_language(language)))
        .collect()
}

fn advice_in(language: &str, questionnaire: &Questionnaire) -> Vec<String> {
    let name = format!("{} ({language})", questionnaire.id);
    let mut found: Vec<String> = means_apart(&name, questionnaire).into_iter().collect();
    for (_, statement) in questionnaire.statements() {
        let id = &statement.id;
        let length = words(&statement.text);
        if length > MOST_WORDS {
            found.push(format!(
                "{name}, {id}: the statement has {length} words; {MOST_WORDS} is the most."
            ));
        }
        let lengths: Vec<usize> = statement.levels.iter().map(|level| words(level)).collect();
        if let (Some(top), Some(shortest)) = (lengths.last(), lengths.iter().min())
            && *top > shortest + MOST_ABOVE_SHORTEST
        {
            found.push(format!(
                "{name}, {id}: the top level has {top} words and the shortest {shortest}; \
                 {MOST_ABOVE_SHORTEST} more are enough."
            ));
        }
    }
    found
}

/// The two levels whose means are furthest apart, where that is too far.
fn means_apart(name: &str, questionnaire: &Questionnaire) -> Option<String> {
    let levels = &questionnaire.scale.levels;
    let means = (0..levels.len()).map(|level| mean_words(questionnaire, level));
    let mut means: Vec<(f64, &String)> = means.zip(levels).collect();
    means.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (short, shortest) = means.first()?;
    let (long, longest) = means.last()?;
    (long - short > MOST_BETWEEN_MEANS).then(|| {
        format!(
            "{name}: \"{longest}\" has {long:.1} words a statement and \"{shortest}\" {short:.1}, so its length gives it \
             away; {MOST_BETWEEN_MEANS} between them are enough."
        )
    })
}

/// How many words the descriptions of one level have in the mean.
fn mean_words(questionnaire: &Questionnaire, level: usize) -> f64 {
    let lengths: Vec<u32> = questionnaire
        .statements()
        .filter_map(|(_, statement)| statement.levels.get(level))
        .map(|text| u32::try_from(words(text)).unwrap_or(u32::MAX))
        .collect();
    let count = u32::try_from(lengths.len()).unwrap_or(u32::MAX).max(1);
    lengths.into_iter().map(f64::from).sum::<f64>() / f64::from(count)
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
