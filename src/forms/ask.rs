//! Asks, offers, what is on and referrals: said, answered, put together, taken out.

use chrono::NaiveDate;

use super::{DayPart, Field, form};
use crate::{
    domain::{
        ask::{AskKind, AskWords, Audience, MOST_NAMED, Posting, Side, holds_until},
        ask_match::{MatchState, ROOM},
        dates::Leaning,
        error::Error,
        form::{Form, LINE, NAME, TEXT},
        when::{WeekDay, When},
    },
    language::{Translator, msg},
};

/// The version that a form was made from.
pub const BASE: &str = "base";
/// Those of this kind alone are listed.
pub const KIND: &str = "kind";
/// Whether those are listed too that are met, over or run out.
pub const WHICH: &str = "which";
/// Which side is listed.
pub const SIDE: &str = "side";
/// The network of which a group reads.
pub const NETWORK: &str = "network";
/// The first day that is shown of what is on.
pub const FROM: &str = "from";
/// The place for which referrals are shown.
pub const PLACE: &str = "place";
/// The day of the week for which they are shown.
pub const DAY: &str = "day";
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
    /// Says what is needed or can be given, what is on, or whom a group takes. With [`BASE`] where it is changed.
    AskForm {
        key: Field::hidden("ask", msg::ASK_WHAT),
        network: Field::choice(NETWORK, msg::ASK_NETWORK),
        side: Field::choice(SIDE, msg::ASK_SIDE),
        whose: Field::line("whose", msg::ASK_WHOSE, NAME).hint(msg::ASK_WHOSE_HINT),
        what: Field::area("ask_what", msg::ASK_WHAT, ROOM, 2).hint(msg::ASK_WHAT_HINT).needed(),
        on_day: Field::day("on_day", msg::EVENT_DAY, Leaning::Ahead).hint(msg::EVENT_DAY_HINT),
        days: Field::choice("days", msg::EVENT_WEEK_DAYS),
        hours: Field::line("hours", msg::WHEN_HOURS, LINE).hint(msg::WHEN_HOURS_HINT),
        at: Field::line("at_place", msg::WHEN_PLACE, LINE),
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
    /// Chooses the place and the day of the week for which referrals are shown.
    PickReferrals {
        place: Field::choice(PLACE, msg::REFERRAL_PLACE),
        day: Field::choice(DAY, msg::REFERRAL_DAY),
    }
}

form! {
    /// Takes one out.
    RemoveAsk {
        why: Field::area("why", msg::ASK_REMOVE_WHY, LINE, 2).needed(),
    }
}

/// What a form says of one.
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
    pub fn filled(words: Translator, ask: &Posting) -> Form {
        let (fields, said) = (Self::FIELDS, &ask.said);
        let mut form = Self::blank(ask.side);
        form.forget(fields.audience.name);
        form.add(BASE, ask.version.to_string());
        let when = &said.when;
        // What is on once is over after its day, also where that is changed.
        let is_plain = when.is_once() && when.on_day == Some(said.until);
        let until = if is_plain {
            String::new()
        } else {
            words.date(said.until)
        };
        let on_day = when.on_day.map_or_else(String::new, |day| words.date(day));
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
            (fields.on_day, on_day.as_str()),
            (fields.hours, when.hours.as_str()),
            (fields.at, when.place.as_str()),
        ] {
            form.add(field.name, value);
        }
        form.add(&fields.until.part(DayPart::Shown), until);
        form.add(&fields.on_day.part(DayPart::Shown), on_day);
        for day in &when.days {
            form.add(fields.days.name, day.word());
        }
        if ask.may_contact {
            form.add(fields.may_contact.name, "yes");
        }
        form
    }

    /// Reads what is said; none, and the form says why, where something is wrong. A day that is gone is refused, unless it
    /// stood there `before`.
    pub fn read(
        form: &mut Form,
        side: Side,
        before: Option<&AskWords>,
        today: NaiveDate,
    ) -> Option<AskSaid> {
        let fields = Self::FIELDS;
        let what = fields.what.read(form);
        let when = Self::read_when(form, side, before, today);
        let before = before.map(|before| before.until);
        let kind = match side {
            // A page of what is on goes by its days.
            Side::Event => Some(AskKind::Other),
            Side::Ask | Side::Offer | Side::Referral => AskKind::read(fields.kind.typed(form)),
        };
        if kind.is_none() {
            fields.kind.refuse(form, Error::ChooseKind);
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
        let first = when
            .on_day
            .filter(|_| form.problem(fields.until.name).is_none());
        if first.zip(until).is_some_and(|(first, until)| until < first) {
            fields.until.refuse(form, Error::DaysTurned);
        }
        if side == Side::Event
            && form.problem(fields.until.name).is_none()
            && until.is_some_and(|until| !when.is_ever_on(today, until))
            && form.problem(fields.on_day.name).is_none()
        {
            fields.until.refuse(form, Error::NeverOn);
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
                until: until.unwrap_or_else(|| match when.on_day {
                    Some(day) if when.is_once() => day,
                    Some(first) if first > today => holds_until(first),
                    _ => holds_until(today),
                }),
                when,
            },
            audience,
            named,
            may_contact,
            reach,
        })
    }

    /// Reads on which days, at what time and where; what is wrong is noted on the form. Something is on on some day, and asks
    /// and offers have none.
    fn read_when(form: &mut Form, side: Side, before: Option<&AskWords>, today: NaiveDate) -> When {
        let fields = Self::FIELDS;
        if side.other().is_some() {
            return When::default();
        }
        let days = form.all(fields.days.name).iter();
        let days = days.filter_map(|day| WeekDay::read(day)).collect();
        let on_day = match side {
            Side::Event => fields.on_day.read_day(form, today),
            _ => None,
        };
        let when = When {
            days,
            hours: fields.hours.read(form),
            place: fields.at.read(form),
            on_day,
        };
        let before = before.and_then(|before| before.when.on_day);
        if when.is_once() && on_day.is_some_and(|day| day < today) && on_day != before {
            fields.on_day.refuse(form, Error::DayGone);
        }
        let is_never = when.days.is_empty() && on_day.is_none();
        if side == Side::Event && is_never && form.problem(fields.on_day.name).is_none() {
            fields.on_day.refuse(form, Error::NoDay);
        }
        when
    }

    /// Reads which of these it is; what is wrong is noted on the form.
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
