//! Asks, offers and matches, in words.

use crate::{
    domain::{
        ask::{AskKind, AskOrOffer, AskWords, Audience, Party, Side},
        ask_match::{AskMatch, MatchSide},
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

/// What is said of one beside what it is, each with its label; nothing of what is not said.
pub fn rows(words: Translator, said: &AskWords) -> Vec<(Message, String)> {
    let rows = [
        (msg::ASK_KIND, words.term(said.kind)),
        (msg::ASK_MANY, said.many.clone()),
        (msg::ASK_CONDITIONS, said.conditions.clone()),
        (msg::ASK_AGE, said.age.clone()),
        (msg::ASK_AREA, said.area.clone()),
        (msg::ASK_UNTIL, words.date(said.until)),
    ];
    rows.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// Short things of one in a list: kind, how many, for whom.
pub fn beside(words: Translator, ask: &AskOrOffer) -> String {
    let said = &ask.said;
    let area = if said.area.is_empty() {
        &ask.neighbourhood
    } else {
        &said.area
    };
    let parts = [
        words.term(said.kind),
        said.many.clone(),
        said.age.clone(),
        area.clone(),
    ];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// Until when one holds: "until 3 March 2027".
pub fn until(words: Translator, ask: &AskOrOffer) -> String {
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
pub fn seen_by(words: Translator, ask: &AskOrOffer) -> String {
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
        Side::Offer => msg::MATCH_OFFERS,
    };
    (!of.what.is_empty()).then(|| words.labelled(&words.text(message), &of.what))
}
