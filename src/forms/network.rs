//! A network: its groups chosen on the dashboard, its register, its reports, lists that are brought.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Field, form, invitation::Invite};
use crate::{
    domain::{
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT, is_seen},
        ids::ReportId,
        listing::{
            Matching, Meaning,
            check::{TAG, TAGS},
            key,
        },
        need::{Aside, Need},
        profile::{Fact, StatedFact},
        report::{Report, ReportSection},
        word::words,
    },
    language::{Translator, msg},
};

form! {
    /// Chooses groups on the dashboard. In the order in which they stand in addresses.
    Filter {
        questionnaire: Field::choice("questionnaire", msg::FILTER_QUESTIONNAIRE),
        neighbourhood: Field::choice("place", msg::FILTER_PLACE),
        tag: Field::choice("tag", msg::FILTER_TAG),
        since: Field::date("since", msg::FILTER_SINCE),
        until: Field::date("until", msg::FILTER_UNTIL),
        need: Field::choice("need", msg::FILTER_NEED),
        name: Field::search("q", msg::FILTER_NAME, NAME),
    }
}

form! {
    /// Sets a reason of this week aside, or puts it back.
    SetAside {
        group: Field::hidden("group", msg::GRID_GROUP),
        need: Field::hidden("need", msg::WEEK_WHY),
        seen: Field::hidden("seen", msg::WEEK_WHY),
        verb: Field::hidden("verb", msg::WEEK_WHY),
        until: Field::date("until", msg::WEEK_LATER_DAY).hint(msg::WEEK_LATER_DAY_HINT),
    }
}

words! {
    /// What is done with a reason of this week.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AsideVerb {
        /// Done for now: it comes back when it arises anew.
        Done = "done",
        /// It comes back on a day.
        Later = "later",
        /// It comes back at once.
        Back = "back",
    }
}

impl SetAside {
    /// Which reason is meant and what is done with it, but for the day; none where the form was not made by a page.
    pub fn read(form: &Form) -> Option<(Aside, AsideVerb)> {
        let fields = Self::FIELDS;
        let seen = fields.seen.typed(form).parse().ok();
        let aside = Aside {
            organisation_id: fields.group.typed(form).parse().ok()?,
            need: Need::read(fields.need.typed(form)).filter(|need| *need != Need::Any)?,
            seen_at: seen.and_then(DateTime::<Utc>::from_timestamp_micros)?,
            until: None,
        };
        Some((aside, AsideVerb::read(fields.verb.typed(form))?))
    }
}

form! {
    /// Adds a group by hand.
    NewGroup {
        key: Field::hidden("group", msg::GROUP_NAME),
        name: Field::line("name", msg::GROUP_NAME, NAME).needed(),
        another: Field::choice("another", msg::GROUP_ANOTHER),
    }
}

form! {
    /// What the network keeps of a group.
    RegisterFacts {
        neighbourhood: Field::line("neighbourhood", msg::FILTER_PLACE, NAME),
        tags: Field::line("tags", msg::REGISTER_TAGS, u32::MAX).hint(msg::REGISTER_TAGS_HINT),
    }
}

impl RegisterFacts {
    /// The form as it is filled in at first, followed by what is known as a start.
    pub fn filled(
        neighbourhood: Option<String>,
        tags: &[String],
        facts: impl IntoIterator<Item = StatedFact>,
    ) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(fields.neighbourhood.name, neighbourhood.unwrap_or_default());
        form.add(fields.tags.name, tags.join(", "));
        for stated in facts {
            form.add(stated.fact.word(), stated.value);
        }
        form
    }

    /// Reads tags with commas between them; one that is there in other letters is the same.
    pub fn read_tags(form: &mut Form) -> Vec<String> {
        let field = Self::FIELDS.tags;
        let mut tags: Vec<String> = Vec::new();
        let typed = field.typed(form).to_owned();
        for tag in typed.split([',', ';', '\n']) {
            let tag = tag.trim();
            if tag.chars().count() > TAG as usize {
                field.refuse(form, Error::TooLong(TAG));
                break;
            }
            let is_known = tags.iter().any(|known| key(known) == key(tag));
            if tag.chars().any(is_seen) && !is_known {
                tags.push(tag.to_owned());
            }
        }
        if tags.len() > TAGS as usize {
            field.refuse(form, Error::TooMany(TAGS));
        }
        tags
    }
}

form! {
    /// What is known of a group that nobody ever ran, as a start; whoever runs it later says it anew.
    StartFacts {
        does: Field::line(Fact::Does.word(), msg::IMPORT_IS_DOES, Fact::Does.room()),
        place: Field::line(Fact::Place.word(), msg::IMPORT_IS_PLACE, Fact::Place.room()),
        size: Field::line(Fact::Size.word(), msg::IMPORT_IS_SIZE, Fact::Size.room()),
        volunteers: Field::line(Fact::Volunteers.word(), msg::IMPORT_IS_VOLUNTEERS, Fact::Volunteers.room()),
        reached: Field::line(Fact::Reached.word(), msg::IMPORT_IS_REACHED, Fact::Reached.room()),
        languages: Field::line(Fact::Languages.word(), msg::IMPORT_IS_LANGUAGES, Fact::Languages.room()),
    }
}

form! {
    /// Makes links for groups that nobody runs.
    HandOut {
        groups: Field::choice("group", msg::HAND_OUT_WHICH),
        until: Invite::FIELDS.until,
    }
}

form! {
    /// Begins a report.
    NewReport {
        key: Field::hidden("report", msg::REPORTS_NAME),
        title: Field::line("title", msg::REPORTS_NAME, LINE).hint(msg::REPORT_TITLE_HINT).needed(),
        questionnaire: Field::choice("questionnaire", msg::FILTER_QUESTIONNAIRE),
        from: Field::day("from", msg::REPORT_FROM, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        to: Field::day("to", msg::REPORT_TO, Leaning::Back).needed(),
    }
}

impl NewReport {
    /// The form as it is filled in at first.
    pub fn filled(words: Translator, key: ReportId, from: NaiveDate, to: NaiveDate) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form.add(Self::FIELDS.from.name, words.date(from));
        form.add(Self::FIELDS.to.name, words.date(to));
        form
    }
}

form! {
    /// Changes the words of a report.
    ReportWords {
        base: Field::hidden("base", msg::REPORTS_NAME),
        title: Field::line("title", msg::REPORTS_NAME, LINE).needed(),
        from: Field::day("from", msg::REPORT_FROM, Leaning::Back).hint(msg::DATE_HINT_PAST).needed(),
        to: Field::day("to", msg::REPORT_TO, Leaning::Back).needed(),
        sections: Field::choice("fact", msg::REPORT_FACTS),
        opening: Field::area("opening", msg::REPORT_OPENING, TEXT, 4),
        learned: Field::area("learned", msg::REPORT_LEARNED, TEXT, 5),
        closing: Field::area("closing", msg::REPORT_CLOSING, TEXT, 3),
    }
}

impl ReportWords {
    /// A report as it is kept.
    pub fn filled(words: Translator, report: &Report) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(fields.base.name, report.version.to_string());
        form.add(fields.title.name, report.title.clone());
        form.add(fields.from.name, words.date(report.from));
        form.add(fields.to.name, words.date(report.to));
        for section in &report.facts {
            form.add(fields.sections.name, section.word());
        }
        form.add(fields.opening.name, report.opening.clone());
        form.add(fields.learned.name, report.learned.clone());
        form.add(fields.closing.name, report.closing.clone());
        form
    }

    /// The sections that are to be told.
    pub fn read_sections(form: &Form) -> BTreeSet<ReportSection> {
        let chosen = form.all(Self::FIELDS.sections.name);
        let read = |word: &String| ReportSection::read(word);
        chosen.iter().filter_map(read).collect()
    }

    /// Whether somebody else saved the report since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.title.name) == Some(Error::ChangedMeanwhile)
    }

    /// Sets the version over which the form is saved.
    pub fn set_base(form: &mut Form, version: i32) {
        form.forget(Self::FIELDS.base.name);
        form.add(Self::FIELDS.base.name, version.to_string());
    }
}

/// Reads the period of a report, which both of its forms ask; its last day has come.
pub fn read_period(form: &mut Form, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (NewReport::FIELDS.from, NewReport::FIELDS.to);
    let (first, last) = (from.read_day(form, today), to.read_day(form, today));
    let period = first.zip(last)?;
    let error = match period {
        (first, last) if first > last => Error::DaysTurned,
        (_, last) if last > today => Error::DayToCome,
        _ => return Some(period),
    };
    to.refuse(form, error);
    None
}

form! {
    /// Brings a list of groups: a file, or what was pasted.
    BringList {
        key: Field::hidden("import", msg::IMPORT_FILE),
        file: Field::file("file", msg::IMPORT_FILE),
        list: Field::area("list", msg::IMPORT_LIST, u32::MAX, 6).hint(msg::IMPORT_LIST_HINT),
    }
}

form! {
    /// Says what the columns of a list mean; followed by one field for each column.
    Columns {
        headings: Field::choice("headings", msg::IMPORT_HEADINGS),
    }
}

impl Columns {
    /// The field in which a column's meaning is chosen.
    pub fn column(column: usize) -> String {
        format!("column-{column}")
    }

    /// What the columns were taken to mean so far.
    pub fn filled(matching: &Matching) -> Form {
        let mut form = Form::default();
        if matching.headings {
            form.add(Self::FIELDS.headings.name, "1");
        }
        for (column, meaning) in matching.columns.iter().enumerate() {
            form.add(&Self::column(column), meaning.map_or("", Meaning::word));
        }
        form
    }

    /// What the columns mean; no name, or a fact twice, is noted on the form.
    pub fn read(form: &mut Form, width: usize) -> Matching {
        let columns = (0..width)
            .map(|column| Meaning::read(form.get(&Self::column(column))))
            .collect();
        let matching = Matching {
            headings: Self::FIELDS.headings.has(form, "1"),
            columns,
        };
        for (column, error) in matching.mistakes() {
            form.refuse(&Self::column(column), error);
        }
        matching
    }
}

form! {
    /// Adds the groups of a list as the person saw them.
    AddListed {
        columns: Field::hidden("columns", msg::IMPORT_FILE),
        groups: Field::hidden("groups", msg::IMPORT_FILE),
        leave: Field::hidden("leave", msg::IMPORT_LEAVE),
    }
}
