//! Meetings of a network: series, what is planned, what is noted, and who came.

use super::{Field, form};
use crate::{
    domain::{
        dates::Leaning,
        enclosure::Enclosure,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        ids::{AgendaItemId, MeetingId, SeriesId},
        lesson::Lesson,
        meeting::{
            AgendaItem, GroupUpdate, LONGEST_ITEM, MOST_ITEMS, MOST_LINES, MeetingPlan,
            MeetingState, Notes, SeenPoint, Series, TimeOfDay,
        },
    },
    forms::lesson::LessonForm,
    language::{Translator, msg},
};

/// The version that a form was made from.
pub const BASE: &str = "base";
/// The key of each row that a form asks about, in their order.
pub const ROW: &str = "row";
/// The button that puts a theme from audits on the agenda: its words.
pub const OFFER: &str = "offer";
/// Empty rows that are offered beside those that are filled in.
pub const EMPTY: usize = 3;

form! {
    /// Begins a series.
    NewSeries {
        key: Field::hidden("series", msg::SERIES_NAME),
        name: Field::line("series_name", msg::SERIES_NAME, NAME).hint(msg::SERIES_NAME_HINT).needed(),
        kind: Field::choice("kind", msg::SERIES_KIND),
    }
}

form! {
    /// Changes a series; with [`BASE`].
    SeriesForm {
        name: NewSeries::FIELDS.name.hint(msg::SERIES_RENAME_HINT),
        kind: NewSeries::FIELDS.kind,
        is_over: Field::choice("is_over", msg::SERIES_OVER),
    }
}

impl SeriesForm {
    /// A series as it is kept.
    pub fn filled(series: &Series) -> Form {
        let mut form = Form::default();
        form.add(BASE, series.version.to_string());
        form.add(Self::FIELDS.name.name, series.name.as_str());
        form.add(Self::FIELDS.kind.name, series.kind.word());
        if series.is_over {
            form.add(Self::FIELDS.is_over.name, "yes");
        }
        form
    }
}

form! {
    /// The themes of a network's strategy, with those that were there before.
    StrategyThemes {
        before: Field::hidden("themes_before", msg::THEMES_OF_STRATEGY),
        themes: Field::area("strategy_themes", msg::THEMES_OF_STRATEGY, TEXT, 6).hint(msg::THEMES_OF_STRATEGY_HINT),
    }
}

form! {
    /// Plans a meeting. With [`BASE`], and for each row of the agenda [`ROW`] and the fields from `what` on, named with its key.
    MeetingForm {
        key: Field::hidden("meeting", msg::MEETING_DAY),
        day: Field::day("meeting_day", msg::MEETING_DAY, Leaning::Ahead).hint(msg::MEETING_DAY_HINT).needed(),
        from: Field::line("from_time", msg::MEETING_FROM, LINE).hint(msg::MEETING_TIME_HINT),
        to: Field::line("to_time", msg::MEETING_TO, LINE),
        place: Field::line("meeting_place", msg::MEETING_PLACE, LINE),
        theme: Field::line("meeting_theme", msg::MEETING_THEME, LINE).hint(msg::MEETING_THEME_HINT),
        state: Field::choice("state", msg::MEETING_STATE),
        what: Field::line("item", msg::ITEM_WHAT, LINE),
        minutes: Field::number("minutes", msg::ITEM_MINUTES),
        order: Field::number("order", msg::ITEM_ORDER),
        item_theme: Field::choice("item_theme", msg::ITEM_THEME),
    }
}

/// A row of an agenda as it stands in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaRow {
    /// Its key in the form: that of the item.
    pub key: String,
    /// The theme of the strategy it belongs to.
    pub theme: String,
}

/// The name in the form of a part of a row.
pub fn part(key: &str, field: Field) -> String {
    format!("{key}.{}", field.name)
}

impl MeetingForm {
    /// An empty form for a meeting of this key.
    pub fn blank(key: MeetingId) -> Form {
        let mut form = Form::default();
        form.add(Self::FIELDS.key.name, key.to_string());
        form
    }

    /// A plan as it is kept, followed by empty rows with these keys.
    pub fn filled(
        words: Translator,
        plan: &MeetingPlan,
        empty: impl IntoIterator<Item = AgendaItemId>,
    ) -> Form {
        let mut form = Form::default();
        let (fields, meeting) = (Self::FIELDS, &plan.meeting);
        let time = |time: Option<TimeOfDay>| time.map(|time| time.to_string()).unwrap_or_default();
        form.add(BASE, meeting.version.to_string());
        form.add(fields.day.name, words.date(meeting.held_on));
        form.add(fields.from.name, time(meeting.from));
        form.add(fields.to.name, time(meeting.to));
        form.add(fields.place.name, meeting.place.as_str());
        form.add(fields.theme.name, meeting.theme.as_str());
        for (order, item) in (1..).zip(&plan.agenda) {
            let key = item.id.to_string();
            form.add(ROW, key.as_str());
            form.add(&part(&key, fields.what), item.what.as_str());
            form.add(&part(&key, fields.order), order.to_string());
            form.add(&part(&key, fields.item_theme), item.theme.as_str());
            if item.minutes > 0 {
                form.add(&part(&key, fields.minutes), item.minutes.to_string());
            }
        }
        for key in empty {
            form.add(ROW, key.to_string());
        }
        form
    }

    /// The rows of the agenda, in the order of the form.
    pub fn rows(form: &Form) -> Vec<AgendaRow> {
        let rows = form.all(ROW).iter().map(|key| AgendaRow {
            theme: form.get(&part(key, Self::FIELDS.item_theme)).to_owned(),
            key: key.clone(),
        });
        rows.collect()
    }

    /// Reads from when to when; what is wrong with it is noted on the form.
    pub fn read_times(form: &mut Form) -> (Option<TimeOfDay>, Option<TimeOfDay>) {
        let [from, to] = [Self::FIELDS.from, Self::FIELDS.to].map(|field| {
            let typed = field.read(form);
            let time = TimeOfDay::read(&typed);
            if time.is_none() && !typed.is_empty() && form.problem(field.name).is_none() {
                field.refuse(form, Error::TimeUnreadable);
            }
            time
        });
        if from.zip(to).is_some_and(|(from, to)| from >= to) {
            Self::FIELDS.to.refuse(form, Error::TimesTurned);
        }
        (from, to)
    }

    /// Reads the agenda in the order that the form says; a row without words is no item. What is wrong with it is noted on
    /// the form.
    pub fn read_agenda(form: &mut Form) -> Vec<AgendaItem> {
        let fields = Self::FIELDS;
        let mut items: Vec<(u32, AgendaItem)> = Vec::new();
        for row in Self::rows(form) {
            let Ok(id) = row.key.parse() else { continue };
            let what = form.optional(&part(&row.key, fields.what), fields.what.longest);
            if what.is_empty() {
                continue;
            }
            let minutes = read_number(form, &part(&row.key, fields.minutes), LONGEST_ITEM);
            let order = read_number(form, &part(&row.key, fields.order), 1_000);
            let last = items.iter().map(|(order, _)| *order).max().unwrap_or(0);
            let item = AgendaItem {
                id,
                what,
                minutes: minutes.unwrap_or(0),
                theme: row.theme.chars().take(LINE as usize).collect(),
                notes: String::new(),
                decision: String::new(),
            };
            items.push((order.map_or(last, u32::from), item));
        }
        if items.len() > MOST_ITEMS {
            fields.what.refuse(
                form,
                Error::TooMany(u32::try_from(MOST_ITEMS).unwrap_or(30)),
            );
        }
        items.sort_by_key(|(order, _)| *order);
        items.into_iter().map(|(_, item)| item).collect()
    }

    /// Reads what became of the meeting; none where that is not said.
    pub fn read_state(form: &Form) -> Option<MeetingState> {
        MeetingState::read(Self::FIELDS.state.typed(form))
    }

    /// Whether somebody else saved the plan since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.day.name) == Some(Error::ChangedMeanwhile)
    }
}

/// Reads a number from 0 to `most`; none where nothing was typed. What is wrong with it is noted on the form.
pub(crate) fn read_number(form: &mut Form, name: &str, most: u16) -> Option<u16> {
    let typed: String = form
        .trimmed(name)
        .chars()
        .map(crate::domain::digits::western)
        .collect();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse().ok().filter(|number| *number <= most);
    if number.is_none() {
        form.refuse(name, Error::NumberUnreadable);
    }
    number
}

form! {
    /// Takes notes of a meeting. With [`BASE`]; the notes and decisions are named with the key of their item, and what groups
    /// told and what was seen with that of their row, each of which stands in [`ROW`].
    NotesForm {
        notes: Field::area("notes", msg::NOTES_OF_ITEM, TEXT, 3),
        decision: Field::area("decision", msg::NOTES_DECISION, TEXT, 1),
        who: Field::line("told_by", msg::UPDATE_WHO, NAME),
        told: Field::area("told", msg::UPDATE_WORDS, TEXT, 2),
        link: Field::line("told_link", msg::UPDATE_LINK, LINE),
        enclosure: Field::hidden("told_file", msg::ENCLOSURE_FILE),
        spot: Field::line("spot", msg::POINT_SPOT, LINE),
        seen: Field::area("seen_there", msg::POINT_SEEN, TEXT, 2),
        tried: LessonForm::FIELDS.tried,
        happened: LessonForm::FIELDS.happened,
        learned: LessonForm::FIELDS.learned,
    }
}

/// What the key of a row begins with in which a group's update is written.
const UPDATE: &str = "update-";

/// The same for something that was seen.
const POINT: &str = "point-";

impl NotesForm {
    /// Notes as they are kept, followed by empty rows.
    pub fn filled(agenda: &[AgendaItem], notes: &Notes) -> Form {
        let mut form = Form::default();
        let fields = Self::FIELDS;
        form.add(BASE, notes.version.to_string());
        for item in agenda {
            let key = item.id.to_string();
            form.add(&part(&key, fields.notes), item.notes.as_str());
            form.add(&part(&key, fields.decision), item.decision.as_str());
        }
        for (number, update) in (1..).zip(&notes.updates) {
            let key = format!("{UPDATE}{number}");
            form.add(ROW, key.as_str());
            form.add(&part(&key, fields.who), update.who.as_str());
            form.add(&part(&key, fields.told), update.words.as_str());
            form.add(&part(&key, fields.link), update.link.as_str());
            if let Some(file) = &update.enclosure {
                form.add(&part(&key, fields.enclosure), file.id.to_string());
            }
        }
        for (number, point) in (1..).zip(&notes.points) {
            let key = format!("{POINT}{number}");
            form.add(ROW, key.as_str());
            form.add(&part(&key, fields.spot), point.spot.as_str());
            form.add(&part(&key, fields.seen), point.seen.as_str());
        }
        let lesson = &notes.lesson;
        form.add(fields.tried.name, lesson.tried.as_str());
        form.add(fields.happened.name, lesson.happened.as_str());
        form.add(fields.learned.name, lesson.learned.as_str());
        Self::with_empty_rows(&mut form);
        form
    }

    /// Adds rows until some of each kind are empty.
    pub fn with_empty_rows(form: &mut Form) {
        let fields = Self::FIELDS;
        for (kind, parts) in [
            (UPDATE, &[fields.who, fields.told, fields.link][..]),
            (POINT, &[fields.spot, fields.seen][..]),
        ] {
            let keys = Self::keys(form, kind);
            let is_empty = |key: &&String| {
                let mut parts = parts.iter();
                parts.all(|field| form.trimmed(&part(key, *field)).is_empty())
            };
            let empty = keys.iter().filter(is_empty).count();
            for number in keys.len() + 1..=keys.len() + EMPTY.saturating_sub(empty) {
                form.add(ROW, format!("{kind}{number}"));
            }
        }
    }

    fn keys(form: &Form, kind: &str) -> Vec<String> {
        let keys = form.all(ROW).iter();
        keys.filter(|key| key.starts_with(kind)).cloned().collect()
    }

    /// The keys of the rows for what groups told.
    pub fn updates(form: &Form) -> Vec<String> {
        Self::keys(form, UPDATE)
    }

    /// The keys of the rows for what was seen.
    pub fn points(form: &Form) -> Vec<String> {
        Self::keys(form, POINT)
    }

    /// Reads what was noted of the items of an agenda; what is wrong with it is noted on the form.
    pub fn read_items(form: &mut Form, agenda: &[AgendaItem]) -> Vec<AgendaItem> {
        let fields = Self::FIELDS;
        let items = agenda.iter().map(|item| {
            let key = item.id.to_string();
            let mut read = |field: Field| {
                let name = part(&key, field);
                // What came onto the agenda after the page was drawn keeps what was noted of it.
                (!form.all(&name).is_empty()).then(|| form.optional(&name, field.longest))
            };
            let (notes, decision) = (read(fields.notes), read(fields.decision));
            AgendaItem {
                notes: notes.unwrap_or_else(|| item.notes.clone()),
                decision: decision.unwrap_or_else(|| item.decision.clone()),
                ..item.clone()
            }
        });
        items.collect()
    }

    /// Reads what groups told, what was seen and what was learned; what is wrong with it is noted on the form. Whose group it is, is still to be
    /// found.
    pub fn read(form: &mut Form) -> Notes {
        let fields = Self::FIELDS;
        let updates = Self::updates(form).into_iter().map(|key| {
            let file = form.get(&part(&key, fields.enclosure)).parse().ok();
            let mut read = |field: Field| form.optional(&part(&key, field), field.longest);
            GroupUpdate {
                group: None,
                who: read(fields.who),
                words: read(fields.told),
                link: read(fields.link),
                // Which file of the meeting it is, is still to be found.
                enclosure: file.map(|id| Enclosure {
                    id,
                    name: String::new(),
                    size: 0,
                }),
            }
        });
        // What says nothing any more takes its file along.
        let says = |update: &GroupUpdate| {
            let parts = [&update.who, &update.words, &update.link];
            parts.iter().any(|part| !part.is_empty())
        };
        let updates: Vec<_> = updates.filter(says).collect();
        let points = Self::points(form).into_iter().map(|key| {
            let mut read = |field: Field| form.optional(&part(&key, field), field.longest);
            SeenPoint {
                spot: read(fields.spot),
                seen: read(fields.seen),
            }
        });
        let points: Vec<_> = points
            .filter(|point| *point != SeenPoint::default())
            .collect();
        if updates.len().max(points.len()) > MOST_LINES {
            fields.told.refuse(
                form,
                Error::TooMany(u32::try_from(MOST_LINES).unwrap_or(60)),
            );
        }
        let [tried, happened, learned] =
            [fields.tried, fields.happened, fields.learned].map(|field| field.read(form));
        Notes {
            version: form.get(BASE).parse().unwrap_or(-1),
            by: None,
            updates,
            points,
            lesson: Lesson {
                tried,
                happened,
                learned,
            },
        }
    }

    /// Whether somebody else saved notes since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.notes.name) == Some(Error::ChangedMeanwhile)
    }
}

/// Sets the version over which a form is saved.
pub fn set_base(form: &mut Form, version: i32) {
    form.forget(BASE);
    form.add(BASE, version.to_string());
}

form! {
    /// What is pressed while people come in: one of the verbs with a group, an agency or a kind of guests, or what is taken
    /// back; with the page's own key.
    TickGroups {
        page: Field::hidden("page", msg::ATTENDANCE_FIND),
        find: Field::search("q", msg::ATTENDANCE_FIND, NAME),
        undo: Field::hidden("undo", msg::ATTENDANCE_FIND),
    }
}

form! {
    /// A list of who was there.
    AttendanceList {
        list: Field::area("attendance_list", msg::ATTENDANCE_LIST, TEXT, 8).hint(msg::ATTENDANCE_LIST_HINT),
    }
}

form! {
    /// Somebody at the door says which group or agency they are of.
    AtTheDoor {
        find: Field::search("q", msg::DOOR_FIND, NAME).hint(msg::DOOR_FIND_HINT),
        group: Field::hidden("group", msg::DOOR_FIND),
    }
}

/// The key of a series that a form begins.
pub fn new_series(key: SeriesId) -> Form {
    let mut form = Form::default();
    form.add(NewSeries::FIELDS.key.name, key.to_string());
    form
}
