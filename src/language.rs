//! Every sentence people read, from the message files in `messages/`, and dates in the reader's language.
//!
//! English is complete. Another language may lack messages; then the English one is shown.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::locale;
use unic_langid::LanguageIdentifier;

use crate::{
    clock,
    domain::{dates::days_in, error::Error},
};

pub mod direction;
mod refusals;
pub mod terms;
mod words_back;
pub use terms::Term;

/// A language the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, complete.
    English,
    /// Spanish, a draft.
    Spanish,
    /// Arabic, a draft, right to left.
    Arabic,
}

impl Language {
    /// All, in the order the switch shows them.
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::Arabic];

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
        }
    }

    /// Whether its script runs from the right.
    pub fn is_mirrored(self) -> bool {
        self == Self::Arabic
    }

    /// Direction of its script, as HTML says it.
    pub fn direction(self) -> &'static str {
        if self.is_mirrored() { "rtl" } else { "ltr" }
    }

    /// Whether its messages have not been checked by a speaker who knows the field.
    pub fn is_draft(self) -> bool {
        self != Self::English
    }

    /// Reads a tag; a region or script after the language is ignored.
    pub fn read(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The first language of an `Accept-Language` header that the product speaks, by its weights; one of weight 0 is not
    /// wanted (RFC 9110, 12.4.2 and 12.5.4).
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let mut part = part.split(';').map(str::trim);
                let tag = part.next()?;
                let weight = part.find_map(|parameter| {
                    let (name, weight) = parameter.split_once('=')?;
                    (name.trim().eq_ignore_ascii_case("q")).then_some(weight.trim())
                });
                let weight = weight.map_or(Ok(1.0), str::parse).ok()?;
                (weight > 0.0).then_some((weight, tag))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.into_iter().find_map(|(_, tag)| Self::read(tag))
    }
}

mod generated {
    use super::Message;
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
pub(crate) use generated::msg;

/// The message files, by language tag; the first is complete.
pub const FILES: &[(&str, &str)] = generated::FILES;

/// A sentence of the message files. Each has a constant in `msg`, made from the English files while the program is built:
/// naming one that is not there does not compile, and one that nothing says is dead code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    /// Names of what its English text speaks of.
    speaks_of: &'static [&'static str],
}

impl Message {
    /// Its id in the message files.
    pub fn id(self) -> &'static str {
        self.id
    }

    /// The message with this id, for those who know it only from a file.
    pub fn find(id: &str) -> Option<Self> {
        let id = generated::IDS.iter().find(|known| **known == id)?;
        Some(Self { id, speaks_of: &[] })
    }
}

/// The messages of each language, in the order of [`Language::ALL`].
static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .map(|language| {
            let tag = language.tag();
            let text = FILES
                .iter()
                .find(|(known, _)| *known == tag)
                .map_or("", |(_, text)| *text);
            let id: LanguageIdentifier = tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Isolating everything would set dates the wrong way round in Arabic, and fill files with marks; see
            // [`Translator::with`].
            bundle.set_use_isolating(false);
            // A file with a slip in one message still gives the others; a test reads the files strictly.
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        })
        .collect()
});

const MONTHS: [Message; 12] = [
    msg::MONTH_1,
    msg::MONTH_2,
    msg::MONTH_3,
    msg::MONTH_4,
    msg::MONTH_5,
    msg::MONTH_6,
    msg::MONTH_7,
    msg::MONTH_8,
    msg::MONTH_9,
    msg::MONTH_10,
    msg::MONTH_11,
    msg::MONTH_12,
];
const MONTHS_SHORT: [Message; 12] = [
    msg::MONTH_SHORT_1,
    msg::MONTH_SHORT_2,
    msg::MONTH_SHORT_3,
    msg::MONTH_SHORT_4,
    msg::MONTH_SHORT_5,
    msg::MONTH_SHORT_6,
    msg::MONTH_SHORT_7,
    msg::MONTH_SHORT_8,
    msg::MONTH_SHORT_9,
    msg::MONTH_SHORT_10,
    msg::MONTH_SHORT_11,
    msg::MONTH_SHORT_12,
];

/// Says messages in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translator(pub Language);

/// With a capital letter at its beginning, where the script has such.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
}

/// Whether a character is of the Arabic script.
pub fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

impl Translator {
    /// A message.
    pub fn text(self, message: Message) -> String {
        self.say(message, None)
    }

    /// A message and what it speaks of. `name` is that of a person, or a title: where it is empty the person was erased.
    pub fn with<const N: usize>(
        self,
        message: Message,
        about: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let mut args = FluentArgs::new();
        let mut nameless = false;
        for (name, value) in about {
            let value = match value {
                FluentValue::String(text) if name == "name" && text.is_empty() => {
                    nameless = true;
                    FluentValue::from(self.person(""))
                }
                FluentValue::String(text) => FluentValue::from(self.isolated(&text)),
                other => other,
            };
            args.set(name, value);
        }
        debug_assert!(
            message
                .speaks_of
                .iter()
                .all(|name| args.get(*name).is_some()),
            "{} speaks of {:?}",
            message.id,
            message.speaks_of
        );
        let said = self.say(message, Some(&args));
        if nameless && said.starts_with(&self.person("")) {
            return capitalised(&said);
        }
        said
    }

    /// The name of a person; whoever was erased has none, and is someone who left.
    pub fn person(self, name: &str) -> String {
        if name.is_empty() {
            self.text(msg::SOMEONE_WHO_LEFT)
        } else {
            name.to_owned()
        }
    }

    /// A message that counts something.
    pub fn count(self, message: Message, count: usize) -> String {
        self.with(message, [("n", count.into())])
    }

    /// The word for something.
    pub fn term(self, term: impl Term) -> String {
        self.text(term.message())
    }

    /// The sentence for a mistake.
    pub fn error(self, error: Error) -> String {
        if let Error::DateMissing { year, month, day } = error {
            let month_name = MONTHS.get(usize::from(month.max(1)) - 1).copied();
            let about = [
                ("day", day.to_string().into()),
                (
                    "month",
                    month_name
                        .map(|name| self.text(name))
                        .unwrap_or_default()
                        .into(),
                ),
                ("year", year.to_string().into()),
                ("n", days_in(year, month).into()),
            ];
            return self.with(refusals::message(error), about);
        }
        self.with(
            refusals::message(error),
            [("n", error.number().unwrap_or_default().into())],
        )
    }

    fn say(self, message: Message, args: Option<&FluentArgs<'_>>) -> String {
        let own = Language::ALL
            .iter()
            .position(|language| *language == self.0)
            .unwrap_or_default();
        for bundle in [own, 0].into_iter().filter_map(|at| BUNDLES.get(at)) {
            if let Some(pattern) = bundle
                .get_message(message.id)
                .and_then(|message| message.value())
            {
                let mut errors = Vec::new();
                return bundle
                    .format_pattern(pattern, args, &mut errors)
                    .into_owned();
            }
        }
        debug_assert!(false, "no message {}", message.id);
        message.id.to_owned()
    }

    /// A label as it stands before what it names: "First step:", "Who leads?".
    pub fn label(self, label: &str) -> String {
        let sign = if label.ends_with(['?', '؟', ':']) {
            ""
        } else {
            ":"
        };
        format!("{label}{sign}")
    }

    /// A label and what it names on one line: "First step: ring Jo", "Who leads? Jo".
    pub fn labelled(self, label: &str, text: &str) -> String {
        let (label, text) = (self.isolated(&self.label(label)), self.isolated(text));
        format!("{label} {text}")
    }

    /// A day: "21 November 2026".
    pub fn date(self, date: NaiveDate) -> String {
        self.with(
            msg::DATE_LONG,
            [
                ("day", date.day().to_string().into()),
                ("month", self.text(MONTHS[date.month0() as usize]).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// From a day to a later one: "12 – 14 May 2026".
    pub fn days(self, from: NaiveDate, to: NaiveDate) -> String {
        let is_one_month = (from.year(), from.month()) == (to.year(), to.month());
        let first = if is_one_month {
            from.day().to_string()
        } else {
            self.date(from)
        };
        self.with(
            msg::DATE_DAYS,
            [("from", first.into()), ("to", self.date(to).into())],
        )
    }

    /// A day in little room, where the year is plain: "21 Nov".
    pub fn day(self, date: NaiveDate) -> String {
        self.with(
            msg::DATE_SHORT,
            [
                ("day", date.day().to_string().into()),
                ("month", self.month_short(date.month()).into()),
            ],
        )
    }

    /// A month in little room: "Nov 2026".
    pub fn month(self, date: NaiveDate) -> String {
        self.with(
            msg::DATE_MONTH,
            [
                ("month", self.month_short(date.month()).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// The name of a month, 1 to 12, in little room: "Nov".
    pub fn month_short(self, month: u32) -> String {
        self.text(MONTHS_SHORT[month as usize - 1])
    }

    /// A time of day by the server's clock: "14:02".
    pub fn time(self, at: DateTime<Utc>) -> String {
        clock::local(at).format("%H:%M").to_string()
    }

    /// A day and a time: "21 November 2026, 14:02".
    pub fn moment(self, at: DateTime<Utc>) -> String {
        let local = clock::local(at);
        self.with(
            msg::DATE_MOMENT,
            [
                ("date", self.date(local.date_naive()).into()),
                ("time", self.time(at).into()),
            ],
        )
    }

    /// A name or title where a sentence is put together by hand: it keeps its place whichever way it runs.
    pub fn isolated(self, name: &str) -> String {
        direction::isolated(name, self.0.is_mirrored())
    }

    /// A name or title with its day: "Listening check, 21 November 2026".
    pub fn dated(self, title: &str, day: NaiveDate) -> String {
        let about = [("title", title.into()), ("day", self.date(day).into())];
        self.with(msg::TITLE_AND_DAY, about)
    }

    /// Short things side by side: "Northtown · pantry".
    pub fn beside<'a>(self, parts: impl IntoIterator<Item = &'a String>) -> String {
        let parts: Vec<String> = parts.into_iter().map(|part| self.isolated(part)).collect();
        parts.join(" · ")
    }

    /// Names or titles in a row: "a, b and c"; in Spanish "a e i".
    pub fn list(self, parts: &[String]) -> String {
        let lists = match self.0 {
            Language::English => locale!("en-GB"),
            Language::Spanish => locale!("es"),
            Language::Arabic => locale!("ar"),
        };
        let parts = parts.iter().map(|part| self.isolated(part));
        // What is compiled in knows each of these languages.
        ListFormatter::try_new_and(lists.into(), ListFormatterOptions::default())
            .map(|lists| lists.format_to_string(parts.clone()))
            .unwrap_or_else(|_| parts.collect::<Vec<_>>().join(", "))
    }
}
