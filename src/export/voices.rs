//! Paper for a round of voices: a poster with its code, slips with the same to hand out, and the questions to fill in by hand.

use crate::{
    charts::{code, scene},
    domain::{
        questionnaire::{Questionnaire, Voices},
        round::Round,
        team::JoinCode,
    },
    export::document::{Block, Document, Paper, Sheet},
    language::{Language, Message, Translator, msg},
    wording::to,
};

/// Whose round it is, and where its server is found.
pub struct Printed<'a> {
    /// The round.
    pub round: &'a Round,
    /// The group or the network.
    pub owner: &'a str,
    /// Where the server is found, for links.
    pub server: &'a str,
    /// What says that it is made up, where it is.
    pub made_up: Option<Message>,
}

impl Printed<'_> {
    fn document(&self, words: Translator, title: String) -> Document {
        Document::new(
            words,
            title,
            self.owner.to_owned(),
            self.owner,
            self.made_up,
        )
    }

    /// Each way in: the name of the place where there are several, and the code.
    fn ways(&self) -> Vec<(Option<&str>, &JoinCode)> {
        if self.round.sites.is_empty() {
            return vec![(None, &self.round.code)];
        }
        let sites = self.round.sites.iter();
        sites
            .map(|site| (Some(site.name.as_str()), &site.code))
            .collect()
    }

    /// Those who speak the languages of the round, the reader's first.
    fn speakers(&self, words: Translator) -> Vec<Translator> {
        let mut speakers: Vec<Translator> = self
            .round
            .languages
            .iter()
            .filter_map(|tag| Language::read(tag).map(Translator))
            .collect();
        speakers.sort_by_key(|speaker| speaker.0 != words.0);
        speakers
    }
}

/// A poster for each place, in the languages of the round.
pub fn poster(words: Translator, printed: &Printed<'_>, paper: Paper) -> Document {
    let mut document = printed.document(words, words.text(msg::POSTER_TITLE));
    document.paper = paper;
    document.first = Sheet::Poster;
    for (nth, (place, code)) in printed.ways().into_iter().enumerate() {
        if nth > 0 {
            let sheet = Sheet::Poster;
            document.blocks.extend([
                Block::NewPage { sheet },
                Block::heading(1, words.text(msg::POSTER_TITLE)),
                Block::soft(printed.owner),
            ]);
        }
        let place = place.map(|place| Block::heading(2, place));
        document.blocks.extend(place);
        for speaker in printed.speakers(words) {
            // The title of the sheet says it in the reader's language.
            let title =
                (speaker.0 != words.0).then(|| Block::heading(2, speaker.text(msg::POSTER_TITLE)));
            document.blocks.push(Block::tongue(speaker.0));
            document.blocks.extend(title);
            let text = speaker.text(msg::POSTER_TEXT);
            document.blocks.push(Block::paragraph(text));
        }
        document.blocks.push(Block::tongue(words.0));
        let address = to::reply(printed.server, code);
        document
            .blocks
            .extend(code::svg(&address).map(|svg| Block::Code {
                svg,
                text: words.text(msg::POSTER_SCAN),
                address: typed(words, &address, code),
            }));
    }
    document
}

/// The address, and the code for those who type it.
fn typed(words: Translator, address: &str, code: &JoinCode) -> String {
    // Its two halves stay on one line.
    let code = code.spaced().replace(' ', "\u{a0}");
    format!(
        "{address}\n{}",
        words.with(msg::POSTER_CODE, [("code", code.into())])
    )
}

/// Slips to cut apart, six on a sheet; a sheet for each place.
pub fn slips(words: Translator, printed: &Printed<'_>) -> Document {
    let mut document = printed.document(words, words.text(msg::SLIP_FILE));
    for (nth, (place, code)) in printed.ways().into_iter().enumerate() {
        let address = to::reply(printed.server, code);
        let titles = printed.speakers(words).into_iter();
        let lines = vec![
            place.unwrap_or(printed.owner).to_owned(),
            words.text(msg::SLIP_TEXT),
        ];
        if nth > 0 {
            document.blocks.push(Block::NewPage {
                sheet: Sheet::Running,
            });
        }
        document.blocks.extend(code::svg(&address).map(|svg| {
            Block::Slips {
                svg,
                titles: titles
                    .map(|speaker| speaker.text(msg::POSTER_TITLE))
                    .collect(),
                lines,
                address: typed(words, &address, code),
            }
        }));
    }
    document
}

/// The questions on paper, for one person.
pub fn questions(
    words: Translator,
    printed: &Printed<'_>,
    definition: &Questionnaire,
    voices: &Voices,
) -> Document {
    let title = words.with(msg::VOICES_TITLE, [("owner", printed.owner.into())]);
    let mut document = printed.document(words, title);
    document.blocks.push(Block::paragraph(&voices.intro));
    document
        .blocks
        .push(Block::heading(2, words.text(msg::PAPER_HOW)));
    for (number, question) in voices.questions.iter().enumerate() {
        document.blocks.push(Block::Ask {
            title: format!("{}. {}", number + 1, question.text),
            prompt: String::new(),
            choices: Vec::new(),
            others: question
                .answers
                .iter()
                .cloned()
                .chain([words.text(msg::VOICES_UNSURE)])
                .collect(),
            drawings: question.scenes.iter().copied().map(scene::svg).collect(),
            lines: Vec::new(),
            row: (String::new(), Vec::new()),
        });
    }
    document.blocks.push(Block::Lines {
        label: voices.improve.clone(),
        count: 3,
    });
    document
        .blocks
        .push(Block::soft(words.text(msg::PAPER_NO_NAMES)));
    document
        .blocks
        .push(Block::heading(2, words.text(msg::VOICES_HELP)));
    document.blocks.push(Block::List {
        items: voices.help.clone(),
    });
    document.language =
        Language::read(&definition.language).map_or(document.language, Language::tag);
    document
}
