//! How far apart a team stands, and what it may talk about, in sentences.

use crate::{
    domain::{
        answer::Choice,
        presence::Role,
        questionnaire::Questionnaire,
        spread::{Spread, StatementSpread},
        talk::{Outcome, Reason, Talk},
    },
    language::{Message, Translator, msg},
    queries::results::TeamCloseness,
    wording::answer::choice_word,
};

/// What may be told of how a team stands on a statement, a sentence for each thing.
pub fn spread(
    words: Translator,
    questionnaire: &Questionnaire,
    told: &StatementSpread,
) -> Vec<String> {
    let word = |level| choice_word(words, questionnaire, Some(Choice::Level(level)));
    let named = |message, name, level: u8| words.with(message, [(name, word(level).into())]);
    let ends = |(low, high)| {
        if low == high {
            named(msg::SPREAD_ONE_LEVEL, "level", low)
        } else {
            let [low, high] = [low, high].map(word);
            words.with(
                msg::SPREAD_BETWEEN,
                [("low", low.into()), ("high", high.into())],
            )
        }
    };
    let rest = |unknown: bool, not_for_us: bool| {
        let unknown = unknown.then(|| words.text(msg::SPREAD_UNKNOWN));
        let not_for_us = not_for_us.then(|| words.text(msg::SPREAD_NOT_FOR_US));
        unknown.into_iter().chain(not_for_us)
    };
    match &told.spread {
        Spread::TooFew => vec![words.text(msg::SPREAD_TOO_FEW)],
        Spread::Alike(choice) => {
            let chosen = choice_word(words, questionnaire, Some(*choice));
            vec![words.with(
                msg::SPREAD_ALIKE,
                [("n", told.base.into()), ("choice", chosen.into())],
            )]
        }
        Spread::Range {
            levels,
            most,
            unknown,
            not_for_us,
        } => {
            let ends = levels.map_or_else(|| words.text(msg::SPREAD_HIDDEN), ends);
            let most = most.map(|level| named(msg::SPREAD_MOST, "level", level));
            let sentences = [ends].into_iter().chain(most);
            sentences.chain(rest(*unknown, *not_for_us)).collect()
        }
        Spread::Dots(_) => {
            let ends = told.spread.ends().map(ends);
            let rest = rest(told.spread.has_unknown(), told.spread.has_not_for_us());
            ends.into_iter().chain(rest).collect()
        }
    }
}

/// How many of each role chose what: the role, and each choice with its number; nothing where that may not be told.
pub fn by_role(
    words: Translator,
    questionnaire: &Questionnaire,
    told: &StatementSpread,
) -> Vec<(String, String)> {
    let counted = |(choice, count): (Choice, usize)| {
        let chosen = choice_word(words, questionnaire, Some(choice));
        words.labelled(&chosen, &count.to_string())
    };
    let roles = told.by_role.iter().map(|(of, counts)| {
        let counts: Vec<String> = counts.each().map(counted).collect();
        (words.text(role_of_several(*of)), counts.join(" · "))
    });
    roles.collect()
}

/// People of a role.
fn role_of_several(role: Role) -> Message {
    match role {
        Role::Users => msg::ROLE_USERS,
        Role::Volunteers => msg::ROLE_VOLUNTEERS,
        Role::Staff => msg::ROLE_STAFF,
        Role::Committee => msg::ROLE_COMMITTEE,
        Role::Partners => msg::ROLE_PARTNERS,
        Role::Others => msg::ROLE_OTHERS,
    }
}

/// On how many statements a team stood close together, now and last time.
pub fn closeness(words: Translator, team: TeamCloseness) -> String {
    let (now, before) = (team.now, team.before);
    let numbers = [("within", now.within), ("n", now.statements)];
    let within = words.with(
        msg::CLOSENESS_WITHIN,
        numbers.map(|(name, number)| (name, number.into())),
    );
    let before =
        before.map(|before| words.with(msg::CLOSENESS_BEFORE, [("within", before.within.into())]));
    let apart = (now.apart > 0).then(|| words.count(msg::CLOSENESS_APART, now.apart));
    let sentences: Vec<String> = [within].into_iter().chain(before).chain(apart).collect();
    sentences.join(" ")
}

/// What became of a statement in the talk and who sees it otherwise, a sentence for each; none where the team agreed and
/// nobody sees it otherwise.
pub fn talk(words: Translator, talk: &Talk) -> Vec<String> {
    let outcome = match talk.outcome {
        Outcome::Agreed => None,
        Outcome::Most => Some(msg::TALK_OUTCOME_MOST),
        Outcome::NotAgreed => Some(msg::TALK_OUTCOME_NOT_AGREED),
        Outcome::NotToday => Some(msg::TALK_OUTCOME_NOT_TODAY),
    };
    let dissent = (!talk.dissent.is_empty()).then(|| {
        words.with(
            msg::TALK_SAID_OTHERWISE,
            [("text", talk.dissent.as_str().into())],
        )
    });
    let outcome = outcome.map(|message| words.text(message));
    outcome.into_iter().chain(dissent).collect()
}

/// Why a statement is worth a talk.
pub fn reason(words: Translator, reason: Reason) -> String {
    let message = match reason {
        Reason::Apart(levels) => return words.count(msg::TALK_APART, usize::from(levels)),
        Reason::Down => msg::TALK_DOWN,
        Reason::People => msg::TALK_PEOPLE,
        Reason::Unknown => msg::TALK_UNKNOWN,
        Reason::NotForUs => msg::TALK_NOT_FOR_US,
        Reason::NoneOfHalf => msg::TALK_NONE_OF_HALF,
        Reason::Hunch => msg::TALK_HUNCH,
        Reason::TooFew => msg::TALK_TOO_FEW,
    };
    words.text(message)
}

/// What a team may ask each other, by why a statement is worth a talk.
pub fn question(words: Translator, reason: Reason) -> String {
    words.text(match reason {
        Reason::Apart(_) => msg::ASK_APART,
        Reason::Down => msg::ASK_DOWN,
        Reason::People => msg::ASK_PEOPLE,
        Reason::Unknown => msg::ASK_UNKNOWN,
        Reason::NotForUs => msg::ASK_NOT_FOR_US,
        Reason::NoneOfHalf => msg::ASK_NONE_OF_HALF,
        Reason::Hunch => msg::ASK_HUNCH,
        Reason::TooFew => msg::ASK_TOO_FEW,
    })
}

/// All that may bring somebody here, each with its word in forms.
pub fn roles(words: Translator) -> Vec<(String, String)> {
    let all = Role::ALL.iter();
    all.map(|one| (one.word().to_owned(), words.text(role(*one))))
        .collect()
}

/// What brings somebody here, as one person says it of themselves.
pub fn role(role: Role) -> Message {
    match role {
        Role::Users => msg::TEAM_ROLE_USERS,
        Role::Volunteers => msg::TEAM_ROLE_VOLUNTEERS,
        Role::Staff => msg::TEAM_ROLE_STAFF,
        Role::Committee => msg::TEAM_ROLE_COMMITTEE,
        Role::Partners => msg::TEAM_ROLE_PARTNERS,
        Role::Others => msg::TEAM_ROLE_OTHERS,
    }
}
