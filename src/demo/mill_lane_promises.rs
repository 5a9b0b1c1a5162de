//! What the made-up group promises, what it said of it half a year later, and its poster "You said, we did". Nobody said it;
//! it is what people might say.

use crate::domain::charter::PromiseVerdict::{self, Kept, NotYet, Partly};

/// A promise: the principle and the statement it follows from, none for one of the group's own; its words; and what was said
/// of it when the group looked again.
pub(crate) type Promised = (
    &'static str,
    &'static str,
    &'static str,
    PromiseVerdict,
    &'static str,
);

/// The charter. It was made after the first round of voices, and looked at again after the second.
pub(crate) const CHARTER: [Promised; 7] = [
    (
        "welcoming",
        "wel.greet",
        "Somebody greets you, and tells you what happens next.",
        Partly,
        "On Tuesdays, yes. On Thursdays it is whoever is free.",
    ),
    (
        "welcoming",
        "wel.proof",
        "You do not have to prove that you need us.",
        Kept,
        "Two questions are gone from the form, and nobody missed them.",
    ),
    (
        "transparent",
        "tra.fair",
        "The rules for sharing are the same for everyone, also when there is little.",
        Kept,
        "They hang on the wall.",
    ),
    (
        "transparent",
        "",
        "We tell you a week before when we are closed.",
        NotYet,
        "Twice the note went up on the day itself. Peter writes it from now on.",
    ),
    (
        "person-centred",
        "per.choice",
        "You can swap what you cannot use.",
        Partly,
        "The swap shelf is there, and empty by three.",
    ),
    (
        "empowering",
        "emp.say",
        "We ask you before we change how things are done.",
        Partly,
        "We ask a question each week now. What you say has not yet decided anything.",
    ),
    (
        "empowering",
        "emp.power",
        "The last Thursday of the month is yours.",
        Kept,
        "Members run it, and better than we did.",
    ),
];

/// How many days ago the charter was made.
pub(crate) const CHARTER_MADE: i64 = 188;

/// How many days ago it was looked at again.
pub(crate) const CHARTER_LOOKED: i64 = 2;

/// A line of the poster: the statement whose action was done, none for one that was added by hand; what people said, and what
/// the group did.
pub(crate) type Line = (Option<&'static str>, &'static str, &'static str);

/// The poster: what was done in the last year, and what people said and wrote in the second round, in the words of the group.
pub(crate) const POSTER: [Line; 7] = [
    (
        Some("wel.greet"),
        "I did not know where to go.",
        "On Tuesdays somebody greets you at the door. Thursdays come next.",
    ),
    (
        Some("wel.proof"),
        "Why do you ask me all this?",
        "We crossed two of four questions off the form.",
    ),
    (
        Some("emp.power"),
        "We could run this ourselves.",
        "You do: the last Thursday of the month is yours.",
    ),
    (
        None,
        "Standing in the queue is hard for me.",
        "We open the hall half an hour earlier, with chairs.",
    ),
    (
        None,
        "I work. Could you open in the evening?",
        "We try Wednesday evenings. The first one was full.",
    ),
    (
        None,
        "I cannot choose what suits me. (9 of 23 people)",
        "There is a sign at the swap shelf now. We will do more, and tell you here.",
    ),
    (
        None,
        "Nobody has asked me for my ideas. (14 of 23 people)",
        "There is a question at the tea table each week, and an answer the week after.",
    ),
];

/// The sentence at the end of the poster.
pub(crate) const POSTER_CLOSING: &str = "Thank you for telling us. Please tell us more.";

/// How many days ago the poster was made: after what people said in the second round was told.
pub(crate) const POSTER_MADE: i64 = 1;
