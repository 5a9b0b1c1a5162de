//! A document before it is a file: what it says, in reading order. PDF and DOCX are set from the same one.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    charts::{cup::Cup, fonts::Fonts, texts},
    domain::questionnaire::Questionnaire,
    language::{Language, Message, Translator, msg},
};

/// What a document says.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Title of the file and its first heading.
    pub title: String,
    /// The line under the title.
    pub subtitle: String,
    /// Who it belongs to; the author in the file's properties.
    pub group: String,
    /// BCP 47 tag of its language.
    pub language: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Stands at the foot of each page, beside the page number.
    pub footer: String,
    /// How large its sheets are.
    pub paper: Paper,
    /// How the sheet lies that the document begins with.
    pub first: Sheet,
    /// Words of questionnaires in it that are in another language, each with its own (BCP 47); pages mark them.
    #[serde(skip)]
    pub tongues: BTreeMap<String, String>,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// How large the sheets of a PDF are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// Half of it.
    A5,
}

/// How a sheet lies, until the next one begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sheet {
    /// Upright, and as many pages as it takes.
    #[default]
    Running,
    /// Upright, in letters that are made smaller, down to three fifths, where that keeps it on one page.
    Whole,
    /// Upright, in the largest letters that keep it on one page; with very much to say it goes on over more.
    Poster,
    /// On its side, for a wall: in the largest letters that keep it on one page; with very much to say it goes on over more.
    Wall,
}

/// A cell of a grid: words, and the cup they go with.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    /// Its words; never empty where there is a cup.
    pub text: String,
    /// The cup before them.
    pub cup: Option<Cup>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, cup: None }
    }
}

impl Cell {
    /// Words with the cup that stands before them.
    pub fn with_cup(text: String, cup: Option<Cup>) -> Self {
        Self { text, cup }
    }
}

/// A piece of a document.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 4; 1 is the title, and stands once on a sheet at most.
        level: u8,
        /// Its words.
        text: String,
    },
    /// What follows is in another language, until this comes again.
    Tongue {
        /// BCP 47 tag.
        language: &'static str,
        /// Whether it is written from right to left.
        rtl: bool,
    },
    /// A paragraph; line breaks are kept.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// A quiet line.
    Soft {
        /// Its words.
        text: String,
    },
    /// A sentence in a box: made up, a draft.
    Notice {
        /// Its words.
        text: String,
    },
    /// Something with a name, a state, and labels with what they say.
    Facts {
        /// A heading of level 3.
        title: String,
        /// Its state, in bold.
        state: String,
        /// Label and words.
        rows: Vec<(String, String)>,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// A table whose header row is repeated on each page.
    Table {
        /// What it shows.
        caption: String,
        /// The header row.
        head: Vec<String>,
        /// The other rows, as long as the header.
        rows: Vec<Vec<String>>,
    },
    /// A table of cells with cups, whose header row is repeated on each page. A row of one cell is a heading of those after
    /// it.
    Grid {
        /// The header row.
        head: Vec<Cell>,
        /// The other rows, as long as the header or one cell long.
        rows: Vec<Vec<Cell>>,
        /// The width of each column, as shares of the whole.
        shares: Vec<u8>,
    },
    /// What the cups mean, side by side.
    Legend {
        /// Each cup with its words.
        items: Vec<Cell>,
    },
    /// A statement to fill in by hand; it is never torn.
    Ask {
        /// A heading of level 3.
        title: String,
        /// What to picture before ticking.
        prompt: String,
        /// What can be ticked, one under the other.
        choices: Vec<String>,
        /// What can be ticked beside them, in one row.
        others: Vec<String>,
        /// A drawing for each of these, from the first, as far as there are any.
        drawings: Vec<String>,
        /// What is asked in words, each with a line to write on.
        lines: Vec<String>,
        /// What goes with the last of them, and what can be ticked of it, in one row.
        row: (String, Vec<String>),
    },
    /// A chart.
    Chart {
        /// Drawn for paper.
        svg: String,
        /// The sentence that says the same.
        reading: String,
    },
    /// An address as a code that a phone scans, with words beside it.
    Code {
        /// The code, drawn.
        svg: String,
        /// What is found there; also read in place of the picture.
        text: String,
        /// The address, for those who type it.
        address: String,
    },
    /// The same six times on one sheet, to cut apart.
    Slips {
        /// The code, drawn.
        svg: String,
        /// What it is about, a line for each language.
        titles: Vec<String>,
        /// Words below these, a line each.
        lines: Vec<String>,
        /// The address, and what is typed instead.
        address: String,
    },
    /// Lines to write on.
    Lines {
        /// What to write.
        label: String,
        /// How many lines.
        count: u8,
    },
    /// Starts a new sheet.
    NewPage {
        /// How it lies.
        sheet: Sheet,
    },
}

/// Size of the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 11 points.
    #[default]
    Normal,
    /// 18 points, large print (RNIB, Clear Print guidelines).
    Large,
}

impl Size {
    /// Reads `large`; anything else is [`Self::Normal`].
    pub fn read(word: &str) -> Self {
        if word == "large" {
            Self::Large
        } else {
            Self::Normal
        }
    }

    /// Of the body text, in points.
    pub fn points(self) -> u8 {
        match self {
            Self::Normal => 11,
            Self::Large => 18,
        }
    }
}

impl Block {
    /// What follows is in a language.
    pub fn tongue(language: Language) -> Self {
        Self::Tongue {
            language: language.tag(),
            rtl: language.is_mirrored(),
        }
    }

    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            text: text.into(),
        }
    }

    /// A paragraph.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A quiet line.
    pub fn soft(text: impl Into<String>) -> Self {
        Self::Soft { text: text.into() }
    }

    /// Runs `change` over every text of the block that people read.
    fn each_text(&mut self, change: &impl Fn(&mut String)) {
        match self {
            Self::Heading { text, .. }
            | Self::Paragraph { text }
            | Self::Soft { text }
            | Self::Notice { text } => change(text),
            Self::Facts { title, state, rows } => {
                change(title);
                change(state);
                for (label, text) in rows {
                    change(label);
                    change(text);
                }
            }
            Self::List { items } => items.iter_mut().for_each(change),
            Self::Grid { head, rows, .. } => {
                let cells = head.iter_mut().chain(rows.iter_mut().flatten());
                cells.for_each(|cell| change(&mut cell.text));
            }
            Self::Legend { items } => items.iter_mut().for_each(|cell| change(&mut cell.text)),
            Self::Ask {
                title,
                prompt,
                choices,
                others,
                lines,
                row,
                ..
            } => {
                change(title);
                change(prompt);
                change(&mut row.0);
                let texts = [choices, others, lines, &mut row.1];
                texts.into_iter().flatten().for_each(change);
            }
            Self::Table {
                caption,
                head,
                rows,
            } => {
                change(caption);
                head.iter_mut().for_each(change);
                rows.iter_mut().flatten().for_each(change);
            }
            Self::Chart { reading, .. } => change(reading),
            Self::Code { text, .. } => change(text),
            Self::Slips { titles, lines, .. } => titles.iter_mut().chain(lines).for_each(change),
            Self::Lines { label, .. } => change(label),
            Self::Tongue { .. } | Self::NewPage { .. } => {}
        }
    }
}

impl Document {
    /// An empty document of a group or a network, with the notices that belong on every document: `made_up`, the message
    /// that says so of what is made up, and that the language is a draft.
    pub fn new(
        words: Translator,
        title: String,
        subtitle: String,
        group: &str,
        made_up: Option<Message>,
    ) -> Self {
        let draft = words.0.is_draft().then_some(msg::DRAFT_NOTICE);
        Self {
            title,
            subtitle,
            group: group.to_owned(),
            language: words.0.tag(),
            rtl: words.0 == Language::Arabic,
            footer: words.text(msg::PDF_FOOTER),
            paper: Paper::A4,
            first: Sheet::Running,
            tongues: BTreeMap::new(),
            blocks: made_up
                .into_iter()
                .chain(draft)
                .map(|message| Block::Notice {
                    text: words.text(message),
                })
                .collect(),
        }
    }

    /// Notes in which language a questionnaire asks, where it is another one than the document's.
    pub fn quotes(&mut self, asked: &Questionnaire) {
        if asked.language == self.language {
            return;
        }
        let texts = asked
            .texts()
            .map(|text| (text.clone(), asked.language.clone()));
        self.tongues.extend(texts);
    }

    /// Whether a chart has a letter that none of these fonts draws.
    pub fn has_charts_beyond(&self, fonts: &Fonts) -> bool {
        self.blocks.iter().any(|block| match block {
            Block::Chart { svg, .. } => {
                let (_, labels) = texts::taken_out(svg);
                labels.iter().any(|label| fonts.lack_some_of(&label.text))
            }
            _ => false,
        })
    }

    /// The same document with the sentence that a box stands where no font has a letter, before what it says.
    pub fn telling_of_boxes(mut self) -> Self {
        let words = Translator(Language::read(self.language).unwrap_or(Language::English));
        let is_notice = |block: &Block| matches!(block, Block::Notice { .. });
        let at = self
            .blocks
            .iter()
            .take_while(|block| is_notice(block))
            .count();
        let text = words.text(msg::PDF_BOXES);
        self.blocks.insert(at, Block::Notice { text });
        self
    }

    /// The same document with every text that people read changed by `change`; a heading that is left without words gets
    /// a dash, as headings may not be empty.
    pub fn with_texts(mut self, change: impl Fn(&str) -> String) -> Self {
        let change = |text: &mut String| *text = change(text);
        change(&mut self.title);
        change(&mut self.subtitle);
        change(&mut self.group);
        change(&mut self.footer);
        for block in &mut self.blocks {
            block.each_text(&change);
            if let Block::Heading { text, .. } | Block::Facts { title: text, .. } = block {
                filled(text);
            }
        }
        filled(&mut self.title);
        self
    }
}

fn filled(heading: &mut String) {
    if heading.trim().is_empty() {
        "–".clone_into(heading);
    }
}
