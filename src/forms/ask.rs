//! Asks and offers: said, answered, put together, taken out.

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        ask::{AskKind, AskOrOffer, AskWords, Audience, MOST_NAMED, Side, holds_until},
        ask_match::{MatchState, ROOM},
        error::Error,
        form::{Form, LINE, NAME, TEXT},
    },
    language::{Translator, msg},
};

/// The version that a form was made from.
pub const BASE: &str = "base";
/// Those of this kind alone are listed.
pub const KIND: &str = "kind";
/// Whether those are listed too that are met, over or run out.
pub const WHICH: &str = "which";
/// Which of the two sides is listed.
pub const SIDE: &str = "side";
/// Where a page of a list begins.
pub const BEFORE: &str = "before";
/// The button that says whether one still holds; one of the words below.
pub const STATE: &str = "state";
/// It holds for some months more.
pub const STILL: &str = "still";
/// It is over.
pub const OVER: &str = "over";
/// It stands again.
pub const AGAIN: &str = "again";
/// The action of a plan that something is needed for.
pub const ACTION: &str = "action";

form! {
    /// Says what is needed or can be given. With [`BASE`] where it is changed.
    AskForm {
        key: Field::hidden("ask", msg::ASK_WHAT),
        network: Field::choice("network", msg::ASK_NETWORK),
        side: Field::choice(SIDE, msg::ASK_SIDE),
        whose: Field::line("whose", msg::ASK_WHOSE, NAME).hint(msg::ASK_WHOSE_HINT),
        what: Field::area("ask_what", msg::ASK_WHAT, ROOM, 2).hint(msg::ASK_WHAT_HINT).needed(),
        kind: Field::choice(KIND, msg::ASK_KIND),
        many: Field::line("many", msg::ASK_MANY, LINE),
        conditions: Field::line("conditions", msg::ASK_CONDITIONS, LINE).hint(msg::ASK_CONDITIONS_HINT),
        age: Field::line("for_age", msg::ASK_AGE, LINE).hint(msg::ASK_AGE_HINT),
        area: Field::line("for_area", msg::ASK_AREA, LINE).hint(msg::ASK_AREA_HINT),
        until: Field::due_day("until_day", msg::ASK_UNTIL).hint(msg::ASK_UNTIL_HINT),
        audience: Field::choice("audience", msg::ASK_AUDIENCE),
        named: Field::area("named", msg::ASK_NAMED, TEXT, 3).hint(msg::ASK_NAMED_HINT),
        reach: Field::line("reach", msg::ASK_REACH, LINE).hint(msg::ASK_REACH_HINT),
        may_contact: Field::choice("may_contact", msg::ASK_MAY_CONTACT),
        meeting: Field::hidden("meeting", msg::ASK_WHAT),
    }
}

form! {
    /// A group says that it can give what is asked for, or would like what is offered.
    AnswerAsk {
        key: Field::hidden("match", msg::ASK_ANSWER_WORDS),
        words: Field::area("answer_words", msg::ASK_ANSWER_WORDS, ROOM, 3).hint(msg::ASK_ANSWER_WORDS_HINT).needed(),
    }
}

form! {
    /// A facilitator puts two together: with another's offer or ask, or with a group by its name.
    PutTogether {
        key: Field::hidden("match", msg::PUT_GROUP),
        other: Field::hidden("other", msg::PUT_GROUP),
        group: Field::line("with_group", msg::PUT_GROUP, NAME),
        words: Field::area("put_words", msg::PUT_WORDS, ROOM, 2).hint(msg::PUT_WORDS_HINT),
    }
}

form! {
    /// Says what came of a match.
    SayOfMatch {
        key: Field::hidden("event", msg::MATCH_WHAT_CAME),
        state: Field::choice("outcome", msg::MATCH_WHAT_CAME),
        words: Field::area("outcome_words", msg::MATCH_WORDS, ROOM, 3).hint(msg::MATCH_WORDS_HINT),
    }
}

form! {
    /// Takes an ask or an offer out.
    RemoveAsk {
        why: Field::area("why", msg::ASK_REMOVE_WHY, LINE, 2).needed(),
    }
}

/// What a form says of an ask or an offer.
#[derive(Clone, Debug)]
pub struct AskSaid {
    /// What it says.
    pub words: AskWords,
    /// Which groups see it.
    pub audience: Audience,
    /// The names of those that see it where it is not for all.
    pub named: Vec<String>,
    /// Whether they may get in touch by themselves.
    pub may_contact: bool,
    /// How whoever says it is reached.
    pub reach: String,
}

impl AskForm {
    /// A form for a new one.
    pub fn blank(side: Side) -> Form {
        let fields = Self::FIELDS;
        let mut form = Form::default();
        form.add(fields.side.name, side.word());
        form.add(fields.audience.name, Audience::Network.word());
        form
    }

    /// One as it is kept.
    pub fn filled(words: Translator, ask: &AskOrOffer) -> Form {
        let (fields, said) = (Self::FIELDS, &ask.said);
        let mut form = Self::blank(ask.side);
        form.forget(fields.audience.name);
        form.add(BASE, ask.version.to_string());
        let until = words.date(said.until);
        let names: Vec<&str> = ask.named.values().map(String::as_str).collect();
        for (field, value) in [
            (fields.what, said.what.as_str()),
            (fields.kind, said.kind.word()),
            (fields.many, said.many.as_str()),
            (fields.conditions, said.conditions.as_str()),
            (fields.age, said.age.as_str()),
            (fields.area, said.area.as_str()),
            (fields.until, until.as_str()),
            (fields.audience, ask.audience.word()),
            (fields.named, names.join("\n").as_str()),
            (fields.reach, ask.reach.as_str()),
        ] {
            form.add(field.name, value);
        }
        form.add(&fields.until.part(DayPart::Shown), until);
        if ask.may_contact {
            form.add(fields.may_contact.name, "yes");
        }
        form
    }

    /// Reads what is said; none, and the form says why, where something is wrong. A day that is gone is refused, unless it
    /// stood there `before`.
    pub fn read(form: &mut Form, before: Option<NaiveDate>, today: NaiveDate) -> Option<AskSaid> {
        let fields = Self::FIELDS;
        let what = fields.what.read(form);
        let kind = AskKind::read(fields.kind.typed(form));
        if kind.is_none() {
            fields.kind.refuse(form, Error::ChooseOne);
        }
        let [many, conditions, age, area, reach] = [
            fields.many,
            fields.conditions,
            fields.age,
            fields.area,
            fields.reach,
        ]
        .map(|field| field.read(form));
        let until = fields.until.read_day(form, today);
        if until.is_some_and(|day| day < today && before != Some(day)) {
            fields.until.refuse(form, Error::DayGone);
        }
        let audience = Audience::read(fields.audience.typed(form));
        if audience.is_none() {
            fields.audience.refuse(form, Error::ChooseOne);
        }
        let named = fields.named.read(form);
        let named: Vec<String> = match audience {
            Some(Audience::Named) => named.lines().map(|name| name.trim().to_owned()).collect(),
            _ => Vec::new(),
        };
        let named: Vec<String> = named.into_iter().filter(|name| !name.is_empty()).collect();
        if named.len() > MOST_NAMED {
            let most = u32::try_from(MOST_NAMED).unwrap_or(50);
            fields.named.refuse(form, Error::TooMany(most));
        }
        let may_contact = fields.may_contact.has(form, "yes");
        if may_contact && reach.is_empty() {
            fields.reach.refuse(form, Error::Needed);
        }
        let (kind, audience) = kind.zip(audience).filter(|_| form.is_good())?;
        Some(AskSaid {
            words: AskWords {
                kind,
                what,
                many,
                conditions,
                age,
                area,
                until: until.unwrap_or_else(|| holds_until(today)),
            },
            audience,
            named,
            may_contact,
            reach,
        })
    }

    /// Reads which of the two sides it is; what is wrong is noted on the form.
    pub fn read_side(form: &mut Form) -> Option<Side> {
        let field = Self::FIELDS.side;
        let side = Side::read(field.typed(form));
        if side.is_none() {
            field.refuse(form, Error::ChooseOne);
        }
        side
    }

    /// Whether somebody else changed it since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.what.name) == Some(Error::ChangedMeanwhile)
    }

    /// Notes that somebody did: saved once more, it stands over this version.
    pub fn changed_meanwhile(form: &mut Form, version: i32) {
        form.forget(BASE);
        form.add(BASE, version.to_string());
        Self::FIELDS.what.refuse(form, Error::ChangedMeanwhile);
    }
}

impl SayOfMatch {
    /// Reads where a match is from now on, and in what words; none, and the form says why, where something is wrong. Taking
    /// one back needs a reason.
    pub fn read(form: &mut Form) -> Option<(MatchState, String)> {
        let fields = Self::FIELDS;
        let state = MatchState::read(fields.state.typed(form));
        let state = state.filter(|state| *state != MatchState::Proposed);
        if state.is_none() {
            fields.state.refuse(form, Error::ChooseOne);
        }
        let words = match state {
            Some(MatchState::LetGo) => fields.words.needed().read(form),
            _ => fields.words.read(form),
        };
        state.filter(|_| form.is_good()).map(|state| (state, words))
    }
}
