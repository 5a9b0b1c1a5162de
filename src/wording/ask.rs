//! Asks, offers, what is on, referrals and matches, in words.

use chrono::NaiveDate;

use crate::{
    domain::{
        ask::{AskKind, AskWords, Audience, Party, Posting, Side},
        ask_match::{AskMatch, MatchSide},
        when::WeekDay,
    },
    language::{Message, Translator, msg},
};

/// Whose something is.
pub fn whose(words: Translator, party: &Party) -> String {
    match party {
        Party::Group(_, name) => name.clone(),
        Party::Network => words.text(msg::PARTY_NETWORK),
        Party::Gone => words.text(msg::PARTY_GONE),
    }
}

/// What it is called where one of a side is said, and what it asks beside: the way to its form, and a word for the page.
pub fn new_title(side: Side) -> Message {
    match side {
        Side::Ask => msg::ASK_NEW,
        Side::Offer => msg::OFFER_NEW,
        Side::Event => msg::EVENT_NEW,
        Side::Referral => msg::REFERRAL_NEW,
    }
}

/// What the page is called on which those of a side stand, as a group sees them.
pub fn room_title(side: Side) -> Message {
    match side {
        Side::Ask | Side::Offer => msg::VIEW_ASKS,
        Side::Event => msg::WHATS_ON_TITLE,
        Side::Referral => msg::REFERRALS_TITLE,
    }
}

/// A day with its day of the week: "Tuesday, 3 March 2027".
pub fn week_day(words: Translator, day: NaiveDate) -> String {
    let about = [
        ("weekday", words.term(WeekDay::of(day)).into()),
        ("date", words.date(day).into()),
    ];
    words.with(msg::WEEK_DAY_AND_DATE, about)
}

/// On which days and at what time; nothing where that is not said.
fn when(words: Translator, said: &AskWords) -> String {
    let when = &said.when;
    let days: Vec<String> = when.days.iter().map(|day| words.term(*day)).collect();
    let days = if days.is_empty() {
        String::new()
    } else {
        words.list(&days)
    };
    let day = when.on_day.map_or_else(String::new, |day| {
        if when.is_once() && day < said.until {
            words.days(day, said.until)
        } else if when.is_once() {
            week_day(words, day)
        } else {
            words.with(msg::WHEN_FROM, [("date", words.date(day).into())])
        }
    });
    let parts = [days, day, when.hours.clone()];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// What is said of one beside what it is, each with its label; nothing of what is not said, or needs no saying.
pub fn rows(words: Translator, side: Side, said: &AskWords) -> Vec<(Message, String)> {
    let kind = match side {
        Side::Event => String::new(),
        Side::Ask | Side::Offer | Side::Referral => words.term(said.kind),
    };
    // Of what is on once, the last day stands beside the first.
    let until = if said.when.is_once() {
        String::new()
    } else {
        words.date(said.until)
    };
    let rows = [
        (msg::ASK_WHEN, when(words, said)),
        (msg::WHEN_PLACE, said.when.place.clone()),
        (msg::ASK_KIND, kind),
        (msg::ASK_MANY, said.many.clone()),
        (msg::ASK_CONDITIONS, said.conditions.clone()),
        (msg::ASK_AGE, said.age.clone()),
        (msg::ASK_AREA, said.area.clone()),
        (msg::ASK_UNTIL, until),
    ];
    rows.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// Short things of one in a list: kind or days, how many, for whom.
pub fn beside(words: Translator, ask: &Posting) -> String {
    let said = &ask.said;
    let area = if said.area.is_empty() {
        &ask.neighbourhood
    } else {
        &said.area
    };
    let first = match ask.side {
        Side::Event => when(words, said),
        Side::Ask | Side::Offer | Side::Referral => words.term(said.kind),
    };
    let parts = [first, said.many.clone(), said.age.clone(), area.clone()];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// For people of what age it is, told apart from hours beside it; nothing where that is not said.
pub fn for_age(words: Translator, age: &str) -> String {
    if age.is_empty() {
        return String::new();
    }
    words.with(msg::FOR_AGE, [("age", age.into())])
}

/// Who can come to something that is on: of what age, from where, so many.
pub fn for_whom(words: Translator, event: &Posting) -> String {
    let said = &event.said;
    let parts = [
        for_age(words, &said.age),
        said.area.clone(),
        said.many.clone(),
    ];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// Until when one holds: "until 3 March 2027".
pub fn until(words: Translator, ask: &Posting) -> String {
    let date = words.date(ask.said.until);
    words.with(msg::ASK_UNTIL_DAY, [("date", date.into())])
}

/// Why two may fit.
pub fn fits(words: Translator, kind: AskKind, place: Option<&str>) -> String {
    let kind = ("kind", words.term(kind).into());
    match place {
        Some(place) => words.with(msg::ASK_FITS_PLACE, [kind, ("place", place.into())]),
        None => words.with(msg::ASK_FITS_KIND, [kind]),
    }
}

/// Who sees one.
pub fn seen_by(words: Translator, ask: &Posting) -> String {
    match ask.audience {
        Audience::Network => words.text(msg::ASK_SEEN_NETWORK),
        Audience::Named if ask.named.is_empty() => words.text(msg::ASK_SEEN_NOBODY),
        Audience::Named => {
            let names: Vec<String> = ask.named.values().cloned().collect();
            words.with(msg::ASK_SEEN_NAMED, [("names", words.list(&names).into())])
        }
    }
}

/// What a match is called: who asks, and who gives.
pub fn match_title(words: Translator, matched: &AskMatch) -> String {
    let [asker, giver] = [&matched.asker, &matched.giver].map(|side| whose(words, &side.party));
    words.with(
        msg::MATCH_TITLE,
        [("asker", asker.into()), ("giver", giver.into())],
    )
}

/// What one side of a match said when it asked or offered; nothing where it answered the other.
pub fn side_said(words: Translator, side: Side, of: &MatchSide) -> Option<String> {
    let message = match side {
        Side::Ask => msg::MATCH_ASKS,
        Side::Offer | Side::Event | Side::Referral => msg::MATCH_OFFERS,
    };
    (!of.what.is_empty()).then(|| words.labelled(&words.text(message), &of.what))
}
