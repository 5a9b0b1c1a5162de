//! A network: its groups chosen on the dashboard, its register, its reports, lists that are brought.

use std::collections::{BTreeMap, BTreeSet};

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
            in_one_line, key,
            source::{Letters, Quotes, Separator, Wanted},
        },
        need::{Aside, Need},
        profile::{Fact, StatedFact},
        register_fact::{FactChange, RegisterFact},
        report::{Report, ReportSection},
        round::Owner,
        target,
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
        contact_person: Field::line(RegisterFact::ContactPerson.word(), msg::KNOWN_CONTACT, RegisterFact::ContactPerson.room()),
        phone: Field::phone(RegisterFact::Phone.word(), msg::KNOWN_PHONE, RegisterFact::Phone.room()),
        email: Field::email(RegisterFact::Email.word(), msg::KNOWN_EMAIL, RegisterFact::Email.room()),
        reference: Field::line(RegisterFact::Reference.word(), msg::KNOWN_REFERENCE, RegisterFact::Reference.room()).hint(msg::KNOWN_REFERENCE_HINT),
        notes: Field::area(RegisterFact::Notes.word(), msg::KNOWN_NOTES, RegisterFact::Notes.room(), 3).hint(msg::KNOWN_NOTES_HINT),
    }
}

impl RegisterFacts {
    /// The form as it is filled in at first, followed by what is known as a start.
    pub fn filled(
        neighbourhood: Option<String>,
        tags: &[String],
        known: &BTreeMap<RegisterFact, String>,
        start: impl IntoIterator<Item = StatedFact>,
    ) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(fields.neighbourhood.name, neighbourhood.unwrap_or_default());
        form.add(fields.tags.name, tags.join(", "));
        for fact in RegisterFact::ALL {
            let value = known.get(&fact).map_or("", String::as_str);
            form.add(fact.word(), value);
            form.add(&Self::before(fact), value);
        }
        for stated in start {
            form.add(stated.fact.word(), stated.value);
        }
        form
    }

    /// The field in which a fact is written that the network knows for itself.
    pub fn field(fact: RegisterFact) -> Field {
        let fields = Self::FIELDS;
        match fact {
            RegisterFact::ContactPerson => fields.contact_person,
            RegisterFact::Phone => fields.phone,
            RegisterFact::Email => fields.email,
            RegisterFact::Reference => fields.reference,
            RegisterFact::Notes => fields.notes,
        }
    }

    /// The field that carries what such a fact said when the page was drawn.
    pub fn before(fact: RegisterFact) -> String {
        format!("{}_before", fact.word())
    }

    /// Reads what was changed of what the network knows for itself. A fact that the form does not ask stays as it is.
    pub fn read_known(form: &mut Form) -> Vec<FactChange> {
        let mut changes = Vec::new();
        for fact in RegisterFact::ALL {
            if form.all(fact.word()).is_empty() {
                continue;
            }
            let value = Self::field(fact).read(form);
            let name = Self::before(fact);
            let before = form
                .all(&name)
                .first()
                .map(|_| form.trimmed(&name).to_owned());
            if before.as_ref() != Some(&value) {
                changes.push(FactChange {
                    fact,
                    before,
                    value,
                });
            }
        }
        changes
    }

    /// Notes that somebody else changed a fact meanwhile, and what it says now: saved once more, it stands over that.
    pub fn changed_meanwhile(form: &mut Form, fact: RegisterFact, now: String) {
        let name = Self::before(fact);
        form.forget(&name);
        form.add(&name, now);
        Self::field(fact).refuse(form, Error::ChangedMeanwhile);
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
        hours: Field::line(Fact::Hours.word(), msg::IMPORT_IS_HOURS, Fact::Hours.room()),
        reached: Field::line(Fact::Reached.word(), msg::IMPORT_IS_REACHED, Fact::Reached.room()),
        languages: Field::line(Fact::Languages.word(), msg::IMPORT_IS_LANGUAGES, Fact::Languages.room()),
    }
}

form! {
    /// Takes the register away as a file.
    RegisterFile {
        known: Field::choice("with", msg::REGISTER_FILE_KNOWN),
    }
}

impl RegisterFile {
    /// What is sent where the file is to hold what the network knows for itself.
    pub const KNOWN: &'static str = "known";

    /// Whether it is to.
    pub fn asks_for_known(form: &Form) -> bool {
        Self::FIELDS.known.has(form, Self::KNOWN)
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
        targets: Field::area("targets", msg::GROUP_REPORT_TARGETS, TEXT, 3).hint(msg::GROUP_REPORT_TARGETS_HINT),
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
        form.add(fields.targets.name, report.targets.clone());
        form.add(fields.opening.name, report.opening.clone());
        form.add(fields.learned.name, report.learned.clone());
        form.add(fields.closing.name, report.closing.clone());
        form
    }

    /// The sections that are to be told, of those there are for whoever writes it.
    pub fn read_sections(form: &Form, owner: Owner) -> BTreeSet<ReportSection> {
        let told = ReportSection::of(owner).iter().copied();
        told.filter(|section| Self::FIELDS.sections.has(form, section.word()))
            .collect()
    }

    /// The targets as they were typed, of which each line says a number; otherwise that is noted on the form.
    pub fn read_targets(form: &mut Form) -> String {
        let field = Self::FIELDS.targets;
        let typed = field.read(form);
        if form.problem(field.name).is_none() && target::read_typed(&typed).is_none() {
            field.refuse(form, Error::TargetUncounted);
        }
        typed
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
    /// Says how the file of a list is to be read; what is not chosen is found out.
    Reading {
        sheet: Field::choice("sheet", msg::IMPORT_SHEET),
        hidden: Field::choice("hidden", msg::IMPORT_HIDDEN),
        letters: Field::choice("letters", msg::IMPORT_LETTERS),
        separator: Field::choice("separator", msg::IMPORT_SEPARATOR),
        quotes: Field::choice("quotes", msg::IMPORT_QUOTES),
        headings: Field::choice("headings", msg::IMPORT_HEADINGS),
    }
}

impl Reading {
    /// Stands for no row of headings.
    pub const NOWHERE: &str = "0";

    /// What a person chose so far.
    pub fn filled(wanted: &Wanted, headings: Option<u32>) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        let mut add = |field: Field, word: Option<&str>| {
            if let Some(word) = word {
                form.add(field.name, word);
            }
        };
        add(fields.sheet, wanted.sheet.as_deref());
        add(fields.hidden, wanted.hidden.then_some("1"));
        add(fields.letters, wanted.letters.map(Letters::word));
        add(fields.separator, wanted.separator.map(Separator::word));
        add(fields.quotes, wanted.quotes.map(Quotes::word));
        let row = headings.map_or_else(|| Self::NOWHERE.to_owned(), |row| row.to_string());
        add(fields.headings, Some(&row));
        form
    }

    /// How the file is to be read.
    pub fn read(form: &Form) -> Wanted {
        let fields = Self::FIELDS;
        let sheet = fields.sheet.typed(form);
        Wanted {
            letters: Letters::read(fields.letters.typed(form)),
            separator: Separator::read(fields.separator.typed(form)),
            quotes: Quotes::read(fields.quotes.typed(form)),
            sheet: (!sheet.is_empty()).then(|| sheet.to_owned()),
            hidden: fields.hidden.has(form, "1"),
        }
    }

    /// The row of the headings, or none of them; nothing where that was not chosen.
    pub fn headings(form: &Form) -> Option<Option<u32>> {
        let row: u32 = Self::FIELDS.headings.typed(form).parse().ok()?;
        Some((row > 0).then_some(row))
    }
}

form! {
    /// Says what the columns of a list mean, and which rows are no groups; followed by one field for each column.
    Columns {
        reading: Field::hidden("reading", msg::IMPORT_FILE),
        shown: Field::hidden("shown", msg::IMPORT_APART),
        apart: Field::choice("apart", msg::IMPORT_APART),
    }
}

impl Columns {
    /// The field in which a column's meaning is chosen.
    pub fn column(column: usize) -> String {
        format!("column-{column}")
    }

    /// What the columns were taken to mean so far.
    pub fn filled(matching: &Matching, reading: &str) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.reading.name, reading);
        for row in &matching.apart {
            form.add(Self::FIELDS.apart.name, row.to_string());
        }
        for (column, meaning) in matching.columns.iter().enumerate() {
            form.add(&Self::column(column), meaning.map_or("", Meaning::word));
        }
        form
    }

    /// What the columns mean; no name, or a fact twice, is noted on the form. Rows that the page did not ask about stay
    /// what they were.
    pub fn read(form: &mut Form, width: usize, before: &Matching) -> Matching {
        let columns = (0..width)
            .map(|column| Meaning::read(form.get(&Self::column(column))))
            .collect();
        let rows = |field: Field| -> BTreeSet<u32> {
            let rows = form.all(field.name).iter();
            rows.filter_map(|row| row.parse().ok()).collect()
        };
        let (shown, left) = (rows(Self::FIELDS.shown), rows(Self::FIELDS.apart));
        let stays = |row: &&u32| !shown.contains(row) || left.contains(row);
        let matching = Matching {
            columns,
            apart: before.apart.iter().filter(stays).copied().collect(),
            ..before.clone()
        };
        for (column, error) in matching.mistakes() {
            form.refuse(&Self::column(column), error);
        }
        matching
    }
}

form! {
    /// Mends names of a list, and says which rows are another group of their name; followed by one field for each name.
    MendListed {
        shown: Field::hidden("shown", msg::IMPORT_ANOTHER_GROUP),
        another: Field::choice("another", msg::IMPORT_ANOTHER_GROUP),
    }
}

impl MendListed {
    /// The field in which the name of a row is mended.
    pub fn name(row: u32) -> String {
        format!("name-{row}")
    }

    /// How the list is meant with what was mended; rows that the page did not ask about stay as they were.
    pub fn read(form: &Form, before: &Matching) -> Matching {
        let mut matching = before.clone();
        let rows = |field: Field| -> BTreeSet<u32> {
            let rows = form.all(field.name).iter();
            rows.filter_map(|row| row.parse().ok()).collect()
        };
        let another = rows(Self::FIELDS.another);
        for row in rows(Self::FIELDS.shown) {
            let name = in_one_line(form.get(&Self::name(row)));
            if !name.is_empty() {
                matching.names.insert(row, name);
            }
            if another.contains(&row) {
                matching.another.insert(row);
            } else {
                matching.another.remove(&row);
            }
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
