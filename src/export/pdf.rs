//! PDF through typst, tagged and checked against PDF/UA-1 while it is written: a file that is not accessible is not made.

use std::sync::LazyLock;

use serde::Serialize;
use typst::{
    foundations::{Dict, IntoValue},
    text::{Coverage, FontInfo},
};
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    commands::{Stop, plan::Entry},
    export::plan::{PlanFile, StandingFile},
    language::{Language, Words},
    pages::plan::state,
};

/// Fonts under the SIL Open Font License, in the order they are tried.
const FONTS: [&[u8]; 6] = [
    include_bytes!("fonts/AtkinsonHyperlegible-Regular.ttf"),
    include_bytes!("fonts/AtkinsonHyperlegible-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoEmoji-Regular.ttf"),
];

static PLAN: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
    TypstEngine::builder()
        .main_file(include_str!("plan.typ"))
        .fonts(FONTS)
        .build()
});

static COVERED: LazyLock<Vec<Coverage>> = LazyLock::new(|| {
    FONTS
        .iter()
        .filter_map(|font| FontInfo::new(font, 0))
        .map(|info| info.coverage)
        .collect()
});

#[derive(Serialize)]
struct Data {
    title: String,
    subtitle: String,
    group: String,
    language: &'static str,
    rtl: bool,
    footer: String,
    empty: String,
    open: String,
    closed: String,
    notices: Vec<String>,
    actions: Vec<Part>,
    standing: Option<Standing>,
}

#[derive(Serialize)]
struct Standing {
    finding: String,
    audit: String,
    reading: String,
    chart: String,
}

#[derive(Serialize)]
struct Part {
    what: String,
    state: String,
    principle: String,
    lines: Vec<(String, String)>,
    closed: bool,
    /// Fits on a page, so it is not cut.
    whole: bool,
}

/// The plan as PDF/UA-1.
///
/// # Errors
/// When typst cannot set it or the file would not be accessible; both are faults of ours.
pub fn plan(
    words: Words,
    file: &PlanFile,
    standing: Option<&StandingFile>,
) -> Result<Vec<u8>, Stop> {
    let mut notices = Vec::new();
    if file.is_made_up {
        notices.push(words.t("made-up-notice"));
    }
    if words.0.is_draft() {
        notices.push(words.t("draft-notice"));
    }
    let group = heading(&file.group);
    let data = Data {
        title: words.f("pdf-title", [("group", group.as_str().into())]),
        subtitle: words.f("pdf-subtitle", [("date", words.date(file.today).into())]),
        footer: words.t("pdf-footer"),
        empty: words.t("plan-empty"),
        open: words.t("plan-open"),
        closed: words.t("plan-closed"),
        language: words.0.tag(),
        rtl: words.0 == Language::Arabic,
        actions: file
            .entries
            .iter()
            .map(|entry| part(words, file, entry))
            .collect(),
        standing: standing.map(|standing| Standing {
            finding: printable(&standing.finding),
            audit: printable(&standing.audit),
            reading: printable(&standing.reading),
            chart: standing.chart.clone(),
        }),
        notices,
        group,
    };
    set(&data)
}

fn part(words: Words, file: &PlanFile, entry: &Entry) -> Part {
    let plan = &entry.action.plan;
    let due = plan.due_on.map(|due| words.date(due)).unwrap_or_default();
    let lines = [
        ("csv-statement", &entry.statements.join("\n")),
        ("action-why", &plan.why),
        ("action-first-step", &plan.first_step),
        ("action-lead", &plan.lead),
        ("action-helpers", &plan.helpers),
        ("action-due", &due),
        ("action-needed", &plan.needed),
        ("action-measure", &plan.measure),
    ];
    let length: usize = lines.iter().map(|(_, text)| text.len()).sum();
    Part {
        closed: entry.action.closure.is_some(),
        whole: length < 1500,
        what: heading(&plan.what),
        state: state(words, &entry.action, file.today),
        principle: printable(&words.list(&entry.titles())),
        lines: lines
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(label, text)| (words.t(label), printable(text)))
            .collect(),
    }
}

/// Text with a box in place of each character that none of the fonts can draw; a missing glyph would make the file
/// inaccessible. Marks that turn the writing direction are dropped: they could make a line say what it does not.
fn printable(text: &str) -> String {
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let drawn = |c: char| c == '\n' || COVERED.iter().any(|coverage| coverage.contains(c.into()));
    text.chars()
        .filter(|c| !turning(*c))
        .map(|c| match c {
            '\t' => ' ',
            c if drawn(c) => c,
            // Joiners and other marks without a picture of their own.
            '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{2060}' => {
                '\u{2060}'
            }
            _ => '\u{25fb}',
        })
        .filter(|c| *c != '\u{2060}')
        .collect()
}

/// Text for a heading, which may not be empty.
fn heading(text: &str) -> String {
    let text = printable(text);
    if text.trim().is_empty() {
        "–".to_owned()
    } else {
        text
    }
}

fn set(data: &Data) -> Result<Vec<u8>, Stop> {
    let fault = |what: &str, error: String| Stop::Fault(format!("{what}: {error}"));
    let json = serde_json::to_string(data).map_err(|error| fault("data", error.to_string()))?;
    let mut inputs = Dict::new();
    inputs.insert("data".into(), json.into_value());
    let document: PagedDocument = PLAN
        .compile_with_input(inputs)
        .output
        .map_err(|error| fault("typst", format!("{error:?}")))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| fault("standard", format!("{error:?}")))?;
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| fault("PDF/UA-1", format!("{errors:?}")))
}
