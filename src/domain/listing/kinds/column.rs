//! What the cells of a column are together.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use crate::domain::{
    digits::western,
    folded::folded,
    listing::{
        count::{Count, Decimals, count, is_nothing},
        key,
        kinds::{Kind, has_digit, kind_of, set},
    },
};

/// Cells of a column that are looked at.
const SAMPLE: usize = 200;

/// What was found in a column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What most of its cells are.
    pub kind: Kind,
    /// How many cells were looked at.
    pub cells: usize,
    /// How many of them are different.
    pub different: usize,
    /// How many could be counts of people, also ones that are no numbers for certain.
    pub counts: usize,
    /// How many are counts of people for certain.
    pub read: usize,
    /// How many could be the names of people: two words or three, of letters, and nothing that groups are called.
    pub people: usize,
    /// How many hold a digit.
    pub digits: usize,
    /// How many hold an e-mail address among other things.
    pub mailed: usize,
    /// How many name a place where people meet: a hall, a church, a school.
    pub venues: usize,
    /// How long the one in the middle is, of all in the order of their lengths.
    pub length: usize,
    /// Whether they are numbers that run on from row to row.
    pub is_running: bool,
}

impl Column {
    /// Looks at the first cells of a column.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let texts: Vec<&str> = texts
            .filter(|text| !is_nothing(text) && !is_to_come(text))
            .take(SAMPLE)
            .collect();
        let having = |has: fn(&str) -> bool| texts.iter().filter(|text| has(text)).count();
        let different: BTreeSet<String> = texts.iter().map(|text| key(text)).collect();
        let mut lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
        lengths.sort_unstable();
        Self {
            kind: most(&texts),
            cells: texts.len(),
            different: different.len(),
            counts: having(is_like_count),
            read: having(is_count),
            people: having(is_like_person),
            digits: having(has_digit),
            mailed: having(|text| text.contains('@')),
            venues: having(is_venue),
            length: lengths
                .get(lengths.len().saturating_sub(1) / 2)
                .copied()
                .unwrap_or(0),
            is_running: is_running(&texts),
        }
    }

    /// Whether at least this part of the cells, in a hundred, is so.
    pub fn is_mostly(&self, count: usize, percent: usize) -> bool {
        self.cells > 0 && count * 100 >= self.cells * percent
    }

    /// Whether every cell says the same, and there are enough of them to know.
    pub fn is_constant(&self) -> bool {
        self.different == 1 && self.cells > 2
    }
}

/// What most of the cells are; words, where there is no majority.
fn most(texts: &[&str]) -> Kind {
    let mut found: BTreeMap<Kind, usize> = BTreeMap::new();
    for text in texts {
        *found.entry(kind_of(text)).or_default() += 1;
    }
    let of = |kind: Kind| found.get(&kind).copied().unwrap_or(0);
    let is_most = |count: usize, percent: usize| count * 100 >= texts.len() * percent;
    if texts.is_empty() {
        return Kind::Empty;
    }
    if is_most(of(Kind::Numbers) + of(Kind::Codes), 60) {
        return if of(Kind::Codes) > of(Kind::Numbers) {
            Kind::Codes
        } else {
            Kind::Numbers
        };
    }
    let best = found.into_iter().max_by_key(|(_, count)| *count);
    match best {
        Some((Kind::YesNo, count)) if !is_most(count, 80) => Kind::Words,
        Some((kind, count)) if is_most(count, 60) => kind,
        _ => Kind::Words,
    }
}

fn is_running(texts: &[&str]) -> bool {
    let mut numbers = texts
        .iter()
        .map(|text| text.trim_end_matches('.').parse::<u32>().ok());
    let Some(Some(first)) = numbers.next() else {
        return false;
    };
    first <= 1
        && (first + 1..)
            .zip(numbers)
            .all(|(expected, number)| number == Some(expected))
}

/// Whether a text is a count of people for certain, in one language or another.
pub fn is_count(text: &str) -> bool {
    [Decimals::Stop, Decimals::Comma]
        .iter()
        .any(|decimals| matches!(count(text, *decimals), Count::Of(_)))
}

/// Whether a cell stands for a count of people, though it may be no number for certain: `10-15`, `about 20`.
fn is_like_count(text: &str) -> bool {
    if is_count(text) {
        return true;
    }
    let digits = text.chars().filter(|c| western(*c).is_ascii_digit());
    let words = text.split_whitespace().count();
    (1..9).contains(&digits.count())
        && text.chars().count() <= 25
        && words <= 4
        && matches!(kind_of(text), Kind::Numbers | Kind::Words)
}

static TO_COME: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "?, ??, ???, tbc, tba, tbd, tbc., t.b.c., unknown, not known, not sure, unclear, varies, various, pending, to be confirmed, se desconoce, \
         desconocido, por confirmar, pendiente, sin confirmar, varía, غير معروف, لاحقا, يحدد لاحقا, غير محدد",
    )
});

/// Whether a text is what people write where something is to come.
pub fn is_to_come(text: &str) -> bool {
    text.len() <= 40 && TO_COME.contains(&folded(text))
}

static VENUES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "hall, church, chapel, mosque, temple, synagogue, school, library, centre, center, club, house, room, rooms, office, offices, \
         pavilion, hub, cafe, pub, museum, park, hospital, college, university, salón, iglesia, parroquia, escuela, colegio, \
         biblioteca, centro, casa, sala, local, parque, instituto, mezquita, قاعة, مسجد, كنيسة, مدرسة, مكتبة, مركز, نادي, حديقة, \
         neuadd, capel, ysgol, canolfan",
    )
});

fn is_venue(text: &str) -> bool {
    folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| {
            VENUES.contains(word.strip_prefix("ال").unwrap_or(word)) || VENUES.contains(word)
        })
}

/// What groups are called, and people are not.
static OF_GROUPS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    set(
        "group, groups, trust, society, association, project, charity, foundation, fund, community, council, committee, network, forum, team, kitchen, pantry,          larder, bank, food, table, choir, band, friends, residents, volunteers, co, op, operative, cooperative, cic, cio, ltd, limited, company, services, support, action,          aid, care, mission, ministries, scouts, guides, brownies, youth, theatre, arts, sports, gardens, gardeners, allotments, walkers, menders, singers,          readers, asociación, grupo, fundación, comedor, coro, huerto, despensa, peña, red, cooperativa, plataforma, جمعية, مجموعة, مؤسسة, مطبخ, دار, مبادرة, بيت",
    )
});

fn is_of_group(text: &str) -> bool {
    folded(text).split(' ').any(|word| OF_GROUPS.contains(word))
}

/// Whether a cell could be the name of a person.
fn is_like_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&str| {
        word.chars()
            .all(|c| c.is_alphabetic() || "'’-.".contains(c))
            && !word.starts_with(char::is_lowercase)
    };
    (2..=4).contains(&words.len())
        && words.iter().all(is_name)
        && !is_venue(text)
        && !is_of_group(text)
}
