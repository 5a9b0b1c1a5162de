//! Counts of people as people write them: `12`, `12.0`, `1,200`, `1 200`, `~30`, `30+`, `12 volunteers`, `١٢٠`.

use std::{collections::BTreeSet, sync::LazyLock};

use crate::domain::{digits::western, folded::folded, form::is_seen};

/// Which sign parts whole numbers from fractions for whoever reads a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimals {
    /// `2.5`, and `1,200` is twelve hundred.
    Stop,
    /// `2,5`, and `1.200` is twelve hundred.
    Comma,
}

impl Decimals {
    fn sign(self) -> char {
        match self {
            Self::Stop => '.',
            Self::Comma => ',',
        }
    }
}

/// What a cell says of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Of(u32),
    /// Nothing: it is empty, or holds what people write where there is nothing to say.
    Nothing,
    /// Something that is no count for certain: a guess, a range, a fraction, words.
    Unclear,
}

/// What people write where there is nothing to say, as it is compared.
static NOTHING: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    "n/a, na, n.a., n.a, n\\a, #n/a, none, nil, null, nothing, not applicable, no data, no answer, blank, ninguno, ninguna, nada, \
     no aplica, no procede, sin datos, s/d, n/d, n/c, no consta, لا يوجد, لا يوجد شيء, لا شيء, لا ينطبق, غير متوفر, غير متاح, \
     بدون, لا توجد, néant, keine, keine angabe, k.a., nenhum, dim"
        .split(',')
        .map(folded)
        .collect()
});

/// What may stand behind a number of people: who they are, and in what time.
static PEOPLE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    "volunteer, volunteers, people, persons, person, individuals, members, member, adults, participants, attendees, users, clients, \
     visitors, guests, customers, beneficiaries, staff, helpers, in, total, per, a, each, week, weekly, month, monthly, year, \
     regular, active, voluntarios, voluntarias, voluntario, voluntaria, voluntarixs, as, personas, persona, miembros, integrantes, \
     socios, socias, usuarios, usuarias, beneficiarios, beneficiarias, participantes, asistentes, por, semana, al, mes, en, \
     متطوع, متطوعا, متطوعة, متطوعين, متطوعون, متطوعات, شخص, شخصا, أشخاص, فرد, فردا, أفراد, عضو, عضوا, عضوة, أعضاء, مستفيد, \
     مستفيدا, مستفيدة, مستفيدين, مستفيدون, أسبوعيا, شهريا, في, الأسبوع, الشهر, bénévoles, personnes, membres, personen, \
     freiwillige, ehrenamtliche, mitglieder, voluntários, pessoas, membros, gwirfoddolwyr, aelodau"
        .split(',')
        .map(folded)
        .collect()
});

/// Whether a text says no more than that there is nothing to say: `n/a`, `-`. An empty one does too.
pub fn is_nothing(text: &str) -> bool {
    let holds = |c: char| is_seen(c) && !"-–—−_./\\".contains(c);
    !text.chars().any(holds) || text.len() <= 60 && NOTHING.contains(&folded(text))
}

/// Reads a count. What stands between thousands is read in whichever language it is clear; `1.200` and `1,200` are twelve
/// hundred only for those who write it so, as others mean a fraction.
pub fn count(text: &str, decimals: Decimals) -> Count {
    if is_nothing(text) {
        return Count::Nothing;
    }
    let text: String = text
        .chars()
        .filter(|c| c.is_whitespace() || is_seen(*c) && *c != '\u{61c}')
        .map(|c| if c.is_whitespace() { ' ' } else { western(c) })
        .collect();
    let text = text.trim().trim_start_matches(['~', '≈']).trim_start();
    let end = text.rfind(|c: char| c.is_ascii_digit());
    let (number, behind) = text.split_at(end.map_or(0, |end| end + 1));
    let read = (is_of_people(behind))
        .then(|| whole(number, decimals.sign()))
        .flatten();
    read.map_or(Count::Unclear, Count::Of)
}

/// Reads a count that a person types into a field of its own, where nobody means a fraction of a person.
pub fn number(text: &str) -> Option<u32> {
    let read = [Decimals::Stop, Decimals::Comma].map(|decimals| count(text, decimals));
    read.into_iter().find_map(|count| match count {
        Count::Of(number) => Some(number),
        Count::Nothing | Count::Unclear => None,
    })
}

/// Whether what stands behind a number leaves it a number of people.
fn is_of_people(behind: &str) -> bool {
    let behind = behind.trim_start_matches('+').trim();
    behind.is_empty()
        || behind.len() <= 60
            && folded(behind)
                .split([' ', '/', '.'])
                .all(|word| word.is_empty() || PEOPLE.contains(word))
}

/// A whole number, of digits with signs between them.
fn whole(text: &str, fraction: char) -> Option<u32> {
    let signs: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    if parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    let Some((last, before)) = signs.split_last() else {
        return text.parse().ok();
    };
    if is_grouped(&parts, &signs, fraction) {
        return parts.concat().parse().ok();
    }
    // Behind the point there is nothing but noughts: `12.0`, in whichever language, but not `1.000`, which may be a thousand.
    let (behind, front) = parts.split_last()?;
    let is_point = matches!(last, '.' | ',' | '٫') && !before.contains(last);
    let is_thousand = behind.len() == 3 && before.is_empty() && *last != '٫' && front != ["0"];
    let is_zero = behind.bytes().all(|byte| byte == b'0');
    let is_clear = before.is_empty() || is_grouped(front, before, *last);
    let is_whole = is_point && is_zero && !is_thousand && is_clear;
    is_whole.then(|| front.concat().parse().ok()).flatten()
}

/// Whether signs stand between thousands: the same one behind every third digit. One that parts fractions too stands
/// there twice at least.
fn is_grouped(parts: &[&str], signs: &[char], fraction: char) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return false;
    };
    let same = signs.iter().all(|sign| *sign == signs[0]);
    let known = signs
        .first()
        .is_some_and(|sign| " '’٬،,.".contains(*sign) && (*sign != fraction || signs.len() > 1));
    let threes = rest.iter().all(|part| part.len() == 3);
    known && same && threes && first.len() <= 3 && !first.starts_with('0')
}
