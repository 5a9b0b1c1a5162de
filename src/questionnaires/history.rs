//! Checks versions against each other: every statement of the one before must have become something.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::questionnaire::ChangeKind,
    questionnaires::{
        files::{ChangeEntry, MainFile, StatementEntry},
        problem::{Found, Margin, did_you_mean},
        reader::{File, Text},
        version::Version,
    },
};

/// Notes versions that exist twice, that lack the one before, or that do not say what changed.
pub(crate) fn check(versions: &[Version], found: &Found) {
    let mut known: BTreeMap<&str, BTreeMap<u32, &Version>> = BTreeMap::new();
    for version in versions {
        let Some((id, number)) = version.key() else {
            continue;
        };
        let numbers = known.entry(id).or_default();
        if let Some(first) = numbers.get(&number) {
            note_twice(version, first, found);
        } else {
            numbers.insert(number, version);
        }
    }
    for numbers in known.values() {
        for (number, version) in numbers {
            check_version(*number, version, numbers, found);
        }
    }
}

fn note_twice(version: &Version, first: &Version, found: &Found) {
    if let (Some((id, number)), Some(main)) = (version.key(), &version.main)
        && let Some(at) = &main.content.version
    {
        let message = format!("version {number} of `{id}` is also in {}", first.path);
        let hint = "Raise `version` here, or take one of the two away.".to_owned();
        main.margin(found).note(&at.span, id, message, hint);
    }
}

fn check_version(number: u32, version: &Version, numbers: &BTreeMap<u32, &Version>, found: &Found) {
    let Some(main) = &version.main else {
        return;
    };
    if number <= 1 {
        if let Some(kind) = main
            .content
            .changes
            .first()
            .and_then(|change| change.kind.as_ref())
        {
            let message = "version 1 has no version before it to change".to_owned();
            let hint = "Take every `[[change]]` out.".to_owned();
            main.margin(found)
                .note(&kind.span, &kind.value, message, hint);
        }
        return;
    }
    let Some(before) = numbers.get(&(number - 1)) else {
        note_gap(number, main, found);
        return;
    };
    // Ids that could not be read would be noted again as ids that nothing is said of.
    if version.is_whole() && before.is_whole() {
        let history = Comparison::new(number, version, before, numbers, main, found);
        history.check_changes();
        history.check_gaps();
    }
}

fn note_gap(number: u32, main: &File<MainFile>, found: &Found) {
    if let (Some(id), Some(at)) = (&main.content.id, &main.content.version) {
        let message = format!("version {} of `{}` is not here", number - 1, id.value);
        let hint = "Keep the folders of all versions; old answers need them.".to_owned();
        main.margin(found)
            .note(&at.span, &number.to_string(), message, hint);
    }
}

/// Two versions side by side.
struct Comparison<'a> {
    margin: Margin<'a>,
    found: &'a Found,
    /// Number of the version before.
    previous: u32,
    version: &'a Version,
    main: &'a File<MainFile>,
    /// Statements of the version before, by id.
    before: BTreeMap<&'a str, &'a StatementEntry>,
    /// Statements of this version, by id.
    after: BTreeMap<&'a str, &'a StatementEntry>,
    /// Every id ever used before, with the last version that had it.
    used: BTreeMap<&'a str, u32>,
}

impl<'a> Comparison<'a> {
    fn new(
        number: u32,
        version: &'a Version,
        before: &'a Version,
        numbers: &BTreeMap<u32, &'a Version>,
        main: &'a File<MainFile>,
        found: &'a Found,
    ) -> Self {
        let mut used = BTreeMap::new();
        for (older, version) in numbers.range(..number) {
            used.extend(by_id(version).into_keys().map(|id| (id, *older)));
        }
        Self {
            margin: main.margin(found),
            found,
            previous: number - 1,
            version,
            main,
            before: by_id(before),
            after: by_id(version),
            used,
        }
    }

    fn changes(&self) -> impl Iterator<Item = &'a ChangeEntry> {
        self.main.content.changes.iter()
    }

    /// Each change by itself, and ids that two changes name.
    fn check_changes(&self) {
        let mut from = BTreeSet::new();
        let mut to = BTreeSet::new();
        for change in self.changes() {
            self.check_ids(change.before(), &self.before, self.previous, &mut from);
            self.check_ids(change.after(), &self.after, self.previous + 1, &mut to);
            if let Some(kind) = &change.kind {
                self.check_kind(kind, change);
            }
        }
    }

    fn check_ids(
        &self,
        ids: &'a [Text],
        known: &BTreeMap<&'a str, &'a StatementEntry>,
        number: u32,
        seen: &mut BTreeSet<&'a str>,
    ) {
        for id in ids {
            if !known.contains_key(id.value.as_str()) {
                let message = format!("version {number} has no statement `{}`", id.value);
                let hint = did_you_mean(&id.value, known.keys().copied());
                self.margin.note(&id.span, &id.value, message, hint);
            } else if !seen.insert(&id.value) {
                let message = format!("more than one change names `{}`", id.value);
                let hint = "Each statement is in one change only.".to_owned();
                self.margin.note(&id.span, &id.value, message, hint);
            }
        }
    }

    fn check_kind(&self, kind: &Text, change: &ChangeEntry) {
        let Some(meant) = ChangeKind::read(&kind.value) else {
            let words = ChangeKind::ALL.map(ChangeKind::word);
            let hint = did_you_mean(&kind.value, words)
                .unwrap_or_else(|| format!("It can be {}.", words.join(", ")));
            let message = format!("there is no kind of change called `{}`", kind.value);
            self.margin.note(&kind.span, &kind.value, message, hint);
            return;
        };
        let counts = (change.before().len(), change.after().len());
        let (fits, wanted) = match meant {
            ChangeKind::Same | ChangeKind::Reworded | ChangeKind::Moved => {
                (counts == (1, 1), "one id in `from` and one in `to`")
            }
            ChangeKind::Split => (
                counts.0 == 1 && counts.1 >= 2,
                "one id in `from` and two or more in `to`",
            ),
            ChangeKind::Merged => (
                counts.0 >= 2 && counts.1 == 1,
                "two or more ids in `from` and one in `to`",
            ),
            ChangeKind::New => (counts == (0, 1), "no `from` and one id in `to`"),
            ChangeKind::Retired => (counts == (1, 0), "one id in `from` and no `to`"),
        };
        if fits {
            self.check_same(meant, change);
            self.check_reuse(meant, change);
        } else {
            let message = format!("a change of kind `{}` does not look like this", kind.value);
            self.margin.note(
                &kind.span,
                &kind.value,
                message,
                format!("Give it {wanted}."),
            );
        }
    }

    /// `same` means word for word.
    fn check_same(&self, kind: ChangeKind, change: &ChangeEntry) {
        if kind != ChangeKind::Same {
            return;
        }
        for (old, new) in change.before().iter().zip(change.after()) {
            if let (Some(before), Some(after)) = (
                self.before.get(old.value.as_str()),
                self.after.get(new.value.as_str()),
            ) && wording(before) != wording(after)
            {
                let message = format!("the words of `{}` are not the same", new.value);
                let hint = "Call it `reworded`, or put the old words back.".to_owned();
                self.margin.note(&new.span, &new.value, message, hint);
            }
        }
    }

    /// An id that was used before may only go on as itself.
    fn check_reuse(&self, kind: ChangeKind, change: &ChangeEntry) {
        // An unknown id in `from` is noted already and may be a slip of the pen for this one.
        if change
            .before()
            .iter()
            .any(|id| !self.before.contains_key(said(id)))
        {
            return;
        }
        for id in change.after() {
            let goes_on =
                kind.is_comparable() && change.before().iter().any(|old| old.value == id.value);
            if let Some(number) = self.used.get(id.value.as_str())
                && !goes_on
            {
                let message = format!("the id `{}` was used in version {number}", id.value);
                let hint = "Ids are never reused; choose one that was never used.".to_owned();
                self.margin.note(&id.span, &id.value, message, hint);
            }
        }
    }

    /// Statements that no change names.
    fn check_gaps(&self) {
        let previous = self.previous;
        let from: BTreeSet<&str> = self
            .changes()
            .flat_map(ChangeEntry::before)
            .map(said)
            .collect();
        let to: BTreeSet<&str> = self
            .changes()
            .flat_map(ChangeEntry::after)
            .map(said)
            .collect();
        for (file, statement) in self.version.statements() {
            let Some(id) = statement.id.as_ref().filter(|id| !to.contains(said(id))) else {
                continue;
            };
            let name = said(id);
            let kind = if self.before.contains_key(name) {
                "same"
            } else {
                "new"
            };
            let message =
                format!("no change says how `{name}` came about since version {previous}");
            let hint = format!("Add a `[[change]]` to questionnaire.toml; `{kind}`, perhaps.");
            file.margin(self.found).note(&id.span, name, message, hint);
        }
        let at = self
            .main
            .content
            .version
            .as_ref()
            .map_or(0..0, |version| version.span.clone());
        for name in self.before.keys().filter(|name| !from.contains(**name)) {
            // Already noted above, where the statement itself is.
            if self.after.contains_key(name) && !to.contains(*name) {
                continue;
            }
            let message = format!("no change says what became of `{name}` of version {previous}");
            let hint = "Add a `[[change]]`; `retired`, if it is not asked any more.".to_owned();
            self.margin.note(&at, name, message, hint);
        }
    }
}

fn by_id(version: &Version) -> BTreeMap<&str, &StatementEntry> {
    version
        .statements()
        .filter_map(|(_, statement)| Some((statement.id.as_ref()?.value.as_str(), statement)))
        .collect()
}

fn wording(statement: &StatementEntry) -> Vec<&str> {
    let text = statement.text.iter().map(said);
    text.chain(
        statement
            .levels
            .iter()
            .flat_map(|levels| &levels.items)
            .map(said),
    )
    .collect()
}

fn said(text: &Text) -> &str {
    &text.value
}
