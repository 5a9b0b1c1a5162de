//! What the made-up group of the demonstration answered, wrote and planned. Nobody said it; it is what people might say.

use crate::domain::{
    action::Outcome, action_log::Event, answer::Strength, contact::ContactWay, profile::Fact,
    reason::Reason, register_fact::RegisterFact,
};

/// What each statement was answered with: a level, `u` for "we don't know yet", `n` for "not for us"; the first audit
/// and the one a year later, in the order the questionnaire asks.
pub(crate) const THEN: &str = "212233u12 21u23121 1222u3231 213u22nu1";

pub(crate) const NOW: &str = "423323232 32334232 2332u3342 1242u2321";

/// Statement, reflection, evidence and its strength.
pub(crate) type Written = (&'static str, &'static str, &'static str, Strength);

/// What the group wrote beside some statements at the second audit.
pub(crate) const WRITTEN: [Written; 9] = [
    (
        "wel.greet",
        "Jo has done the greeting on Tuesdays since spring. On Thursdays we take turns.",
        "Greeter rota on the door",
        Strength::Confirmed,
    ),
    (
        "wel.proof",
        "We dropped two of the four questions. The council still wants a referral for deliveries.",
        "Old and new form side by side",
        Strength::Shown,
    ),
    (
        "wel.times",
        "People in work cannot come at eleven in the morning. We knew, and had not said it.",
        "",
        Strength::Talked,
    ),
    (
        "tra.fair",
        "On short days it is the same for everyone now: one bag, then what is left at half past.",
        "Rules on the wall",
        Strength::Shown,
    ),
    (
        "tra.results",
        "The poster went up for the first time. Three people asked about it.",
        "Photo of the poster",
        Strength::Shown,
    ),
    (
        "per.choice",
        "The swap shelf works. Most things still come ready packed.",
        "Photo of the shelf",
        Strength::Talked,
    ),
    (
        "per.team",
        "Ten minutes and a cup of tea after each session. It helps more than we thought.",
        "",
        Strength::Talked,
    ),
    (
        "emp.say",
        "We ask, and then we decide. We saw that more clearly this year than last.",
        "",
        Strength::Hunch,
    ),
    (
        "emp.power",
        "Members run the last Thursday of the month by themselves.",
        "Notes of the June session",
        Strength::Confirmed,
    ),
];

/// An action of the made-up plan; days count from today, and are before it where they are negative.
pub(crate) struct Planned {
    pub(crate) statement: &'static str,
    pub(crate) what: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) planned: i64,
    pub(crate) due: i64,
    /// What was said of it: day, event, words.
    pub(crate) said: &'static [(i64, Event, &'static str)],
    /// Day, how it ended, and what changed.
    pub(crate) ended: Option<(i64, Outcome, &'static str)>,
}

pub(crate) const PLANNED: [Planned; 9] = [
    Planned {
        statement: "wel.greet",
        what: "Start a greeter rota with a half-page brief.",
        lead: "Jo",
        planned: -360,
        due: -290,
        said: &[
            (-350, Event::Started, ""),
            (
                -320,
                Event::Noted,
                "Four people have said yes. Two would like to watch first.",
            ),
        ],
        ended: Some((-300, Outcome::Done, "New people say they knew where to go.")),
    },
    Planned {
        statement: "wel.proof",
        what: "Cross out each form question we never use.",
        lead: "Amina",
        planned: -360,
        due: -345,
        said: &[],
        ended: Some((-348, Outcome::Done, "Two questions are gone.")),
    },
    Planned {
        statement: "tra.results",
        what: "Put up a poster with what people told us and what we did.",
        lead: "Lena",
        planned: -340,
        due: -200,
        said: &[
            (-250, Event::Started, ""),
            (-210, Event::Waiting, "the printer, it is broken again"),
        ],
        ended: Some((
            -160,
            Outcome::Done,
            "Three people asked about it on the first day.",
        )),
    },
    Planned {
        statement: "per.cash",
        what: "Book an adviser for one morning a month.",
        lead: "Peter",
        planned: -330,
        due: -60,
        said: &[(-240, Event::Waiting, "the advice centre")],
        ended: Some((
            -70,
            Outcome::LetGo,
            "The advice centre is full until spring. We ask again then.",
        )),
    },
    Planned {
        statement: "emp.power",
        what: "Let members run the last Thursday of the month.",
        lead: "Jo",
        planned: -300,
        due: -120,
        said: &[(-200, Event::Started, "Three members want to try.")],
        ended: Some((
            -125,
            Outcome::Done,
            "They run it by themselves now, and better than we did.",
        )),
    },
    Planned {
        statement: "wel.times",
        what: "Try one evening session.",
        lead: "Amina",
        planned: -90,
        due: -9,
        said: &[(-80, Event::Started, "The hall is free on Wednesdays.")],
        ended: None,
    },
    Planned {
        statement: "emp.say",
        what: "Ask one question a week at the tea table, and answer it the week after.",
        lead: "Jo",
        planned: -8,
        due: 12,
        said: &[(
            -4,
            Event::Started,
            "The first question was about the queue.",
        )],
        ended: None,
    },
    Planned {
        statement: "per.diet",
        what: "Keep a box with food that needs no cooking.",
        lead: "Peter",
        planned: -8,
        due: 40,
        said: &[(-2, Event::Waiting, "an answer from the shop")],
        ended: None,
    },
    Planned {
        statement: "tra.fair",
        what: "Write down how we share on short days, and hang it up.",
        lead: "",
        planned: -45,
        due: 75,
        said: &[],
        ended: None,
    },
];

/// What the group learned from one of its actions: which, what was tried, what happened, what was learned.
pub(crate) const LEARNED: (&str, [&str; 3]) = (
    "Let members run the last Thursday of the month.",
    [
        "Three members ran a Thursday, and we stayed in the kitchen.",
        "It was louder and fuller than usual. Nobody asked us for a key.",
        "Hand it over whole. Half a task is harder than a whole one.",
    ],
);

/// What the group says of itself.
pub(crate) const ABOUT: [(Fact, &str); 6] = [
    (
        Fact::Does,
        "A pantry with tea on Tuesdays and Thursdays. Members choose what they take.",
    ),
    (Fact::Place, "The old school hall in Mill Lane"),
    (Fact::Volunteers, "14"),
    (Fact::Hours, "45"),
    (Fact::Reached, "120"),
    (Fact::Languages, "English, Urdu, Polish"),
];

/// What its network knows of it for itself. The number is of those that are kept for stories.
pub(crate) const KNOWN: [(RegisterFact, &str); 4] = [
    (RegisterFact::ContactPerson, "Jo (made up)"),
    (RegisterFact::Phone, "01632 960123 (mornings)"),
    (RegisterFact::Email, "jo@mill-lane.example"),
    (
        RegisterFact::Notes,
        "The hall has no phone. Jo looks at messages on Sundays.",
    ),
];

/// When the facilitator was in touch with it: how, what came of it, the day, and the day to be in touch again. Days count from
/// today.
pub(crate) const CONTACTS: [(ContactWay, &str, i64, Option<i64>); 2] = [
    (
        ContactWay::Visited,
        "They showed me the swap shelf. We spoke of the new form.",
        -40,
        None,
    ),
    (
        ContactWay::Rang,
        "Nobody there. Jo is back from the holidays on Monday.",
        -6,
        Some(0),
    ),
];

/// Why some statements moved, and a few words beside it. One that went down is left to be talked about.
pub(crate) const WHY: [(&str, Reason, &str); 4] = [
    ("wel.greet", Reason::Did, ""),
    ("wel.proof", Reason::Did, "Nobody missed the two questions."),
    (
        "wel.times",
        Reason::Clearer,
        "The hours are the same. Now we know who they shut out.",
    ),
    ("emp.power", Reason::Service, ""),
];
