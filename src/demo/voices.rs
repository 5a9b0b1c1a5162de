//! Rounds in which people who use the made-up group's service say what it is like, and one of its network. Nobody said it; it
//! is what people might say.

use chrono::{Days, NaiveDate};

use crate::{
    app::App,
    domain::{
        ids::{PersonId, RoundId},
        round::{Given, Owner, Reply, Round, Source, Split, TextState},
        team::JoinCode,
    },
    error::AppError,
    keys::Fresh as _,
    store::{
        releases,
        replies::{self, Came},
        rounds,
    },
    visitor::{random_bytes, secret},
};

/// A round.
pub(super) struct RoundStory {
    name: &'static str,
    questionnaire: &'static str,
    /// How many days ago it was opened, and for how many it takes replies.
    opened: u64,
    days: u64,
    /// For each question how many gave each answer, and last how many were not sure; what is missing to the first question's
    /// went past it.
    counts: &'static [[usize; 4]],
    texts: &'static [&'static str],
}

/// One half a year ago, one now, and one that has just begun.
pub(super) const OF_GROUP: [RoundStory; 3] = [
    RoundStory {
        name: "Spring",
        questionnaire: "dignity-in-food",
        opened: 215,
        days: 21,
        counts: &[
            [19, 16, 6, 0],
            [17, 15, 8, 1],
            [12, 17, 11, 1],
            [13, 17, 9, 1],
            [7, 15, 18, 0],
            [28, 10, 2, 1],
            [2, 6, 32, 0],
            [11, 17, 11, 2],
        ],
        texts: &[],
    },
    RoundStory {
        name: "Autumn",
        questionnaire: "dignity-in-food",
        opened: 24,
        days: 20,
        counts: &[
            [14, 7, 2, 0],
            [9, 7, 6, 0],
            [10, 8, 4, 1],
            [13, 6, 3, 1],
            [6, 8, 9, 0],
            [17, 5, 0, 0],
            [3, 6, 14, 0],
            [8, 8, 5, 2],
        ],
        texts: &[
            "Chairs where we wait. Standing is hard for me.",
            "Could we choose the vegetables ourselves?",
            "The lady at the door on Tuesdays is lovely.",
            "Open once a week in the evening, please. I work.",
            "A shelf with things we can cook without an oven.",
            "Say before Christmas when you are closed.",
        ],
    },
    RoundStory {
        name: "The new hall",
        questionnaire: "dignity-in-food",
        opened: 2,
        days: 16,
        counts: &[[2, 1, 1, 0]; 8],
        texts: &[],
    },
];

/// People of a neighbourhood, also those who are in no group.
pub(super) const OF_NETWORK: RoundStory = RoundStory {
    name: "Riverside, door to door",
    questionnaire: "community-empowerment",
    opened: 30,
    days: 21,
    counts: &[
        [5, 8, 5, 0],
        [6, 7, 3, 2],
        [4, 9, 5, 0],
        [8, 7, 3, 0],
        [5, 6, 7, 0],
        [3, 5, 9, 1],
        [7, 6, 5, 0],
        [6, 8, 4, 0],
        [2, 5, 11, 0],
        [4, 6, 7, 1],
    ],
    texts: &[],
};

/// Opens a round, lets people reply, and tells what may be told by today.
pub(super) async fn tell(
    app: &App,
    owner: Owner,
    by: PersonId,
    story: &RoundStory,
    today: NaiveDate,
) -> Result<(), AppError> {
    let Some(published) = app.catalogue.newest(story.questionnaire) else {
        return Ok(());
    };
    let opened_on = today - Days::new(story.opened);
    let round = Round {
        id: RoundId::random(),
        owner,
        questionnaire: story.questionnaire.to_owned(),
        definition: published.words_hash(),
        name: story.name.to_owned(),
        languages: ["en", "es", "ar"].map(str::to_owned).into(),
        split: Split::Nothing,
        code: JoinCode::from_random(random_bytes()?),
        sites: Vec::new(),
        opened_on,
        until: opened_on + Days::new(story.days),
        is_over: false,
        set_aside: 0,
    };
    rounds::open(&app.store, &round, &published.questionnaire, &secret()?, by).await?;
    let questions = published
        .questionnaire
        .voices
        .iter()
        .flat_map(|voices| &voices.questions);
    let questions: Vec<&str> = questions.map(|question| question.id.as_str()).collect();
    let people: usize = story.counts.first().map_or(0, |counts| counts.iter().sum());
    for person in 0..people {
        let given = questions
            .iter()
            .zip(story.counts)
            .enumerate()
            .map(|(nth, (id, counts))| {
                // Who says what to one question says nothing of the next.
                let place = (person + 7 * nth) % people;
                ((*id).to_owned(), nth_of(counts, place))
            });
        let reply = Reply {
            given: given.collect(),
            text: story
                .texts
                .get(person)
                .map_or_else(String::new, |text| (*text).to_owned()),
            language: "en".to_owned(),
        };
        let (page, own) = (format!("made up {person}"), Came::As(Source::Own));
        replies::send(&app.store, round.id, &page, &reply, "", own, opened_on).await?;
    }
    let after = (round.until + Days::new(1)).min(today);
    releases::look(&app.store, round.id, &published.questionnaire, after).await?;
    // All but the last two were read.
    let read = &story.texts[..story.texts.len().saturating_sub(2)];
    let mut texts = replies::texts(&app.store, round.id).await?;
    texts.retain(|text| read.contains(&&*text.written));
    for text in &texts {
        let shown = text.written.as_str();
        replies::moderate(&app.store, round.id, text.id, TextState::Shown, shown, by).await?;
    }
    Ok(())
}

/// What somebody gave who stands at a place among all who were asked.
fn nth_of(counts: &[usize; 4], place: usize) -> Given {
    let mut before = 0;
    for (answer, count) in counts.iter().enumerate() {
        before += count;
        if place < before {
            return if answer == 3 {
                Given::Unsure
            } else {
                Given::Answer(answer)
            };
        }
    }
    Given::Skipped
}
