//! What the teams of the made-up group answered, each on their own, and how far they talked. Nobody said it; it is what
//! people might say.

use crate::domain::{
    answer::Strength::{self, Confirmed, Hunch, Shown, Talked},
    presence::Role,
    talk::Outcome,
    team::ContributorKind,
};

/// An audit that a team answers apart.
pub(crate) struct TeamStory {
    pub(crate) questionnaire: &'static str,
    /// How many days ago it began.
    pub(crate) began: i64,
    /// How many days ago the team looked; none while it answers.
    pub(crate) looked: Option<i64>,
    pub(crate) people: &'static [Someone],
    /// A word for each statement, in the order the questionnaire asks, and in it a sign for each of the people: a level,
    /// `u` for "we don't know yet", `n` for "not for us", `-` for no answer.
    pub(crate) choices: &'static str,
    pub(crate) notes: &'static [Note],
    /// What became of the statements that were talked about; nothing before the talk.
    pub(crate) talk: &'static [Said<'static>],
}

/// One of a team. The one with an account runs the group, and types in what is on paper.
pub(crate) type Someone = (ContributorKind, Role, &'static str);

/// What somebody wrote: the statement, who by their place in the team, the words and their strength.
pub(crate) type Note = (&'static str, usize, &'static str, Option<Strength>);

/// What was said of a statement: what became of it, the level that was agreed on and why, and who sees it otherwise.
pub(crate) type Said<'a> = (&'a str, Outcome, Option<(u8, &'a str)>, &'a str);

pub(crate) const TEAMS: [TeamStory; 3] = [OF_SEVEN, OF_THREE, OF_TWO];

/// Who runs the made-up group.
pub(crate) const SAM_NAME: &str = "Sam (made up)";

const SAM: Someone = (ContributorKind::Account, Role::Staff, SAM_NAME);
const JO: Someone = (ContributorKind::Guest, Role::Volunteers, "Jo");
const AMINA: Someone = (ContributorKind::Guest, Role::Volunteers, "Amina");
const PETER: Someone = (ContributorKind::Guest, Role::Committee, "Peter");
const LENA: Someone = (ContributorKind::Guest, Role::Users, "Lena");
const WITHOUT_A_NAME: Someone = (ContributorKind::Guest, Role::Users, "");
const BASHIR: Someone = (ContributorKind::Paper, Role::Users, "Bashir");
const ROSA: Someone = (ContributorKind::Guest, Role::Volunteers, "Rosa");

/// How many days ago the five agreed on all of it, and closed the audit.
pub(crate) const FIVE_AGREED: i64 = 10;

/// Those who help, at the audit that was closed last. Of what they talked about no level stands here: what the group agreed
/// on is written down with the group.
pub(crate) const OF_FIVE: TeamStory = TeamStory {
    questionnaire: "dignity-in-food",
    began: 14,
    looked: Some(11),
    people: &[SAM, JO, AMINA, PETER, ROSA],
    choices: "44442 22223 33323 33332 21242 33333 22322 33433 2232u
        33323 23221 33332 33343 44434 22122 33u33 22322
        24221 33431 33332 22132 uu2u3 33343 33332 44442 22212
        11211 22322 44443 22122 uu2uu 2212u 33323 22232 11121",
    notes: &[
        (
            "wel.greet",
            1,
            "Every Tuesday since spring.",
            Some(Confirmed),
        ),
        (
            "wel.greet",
            4,
            "I am there on Thursdays. Nobody has the job.",
            Some(Talked),
        ),
        ("per.choice", 1, "Whoever asks me may choose.", Some(Talked)),
        (
            "per.choice",
            3,
            "Most of it comes ready packed.",
            Some(Shown),
        ),
        (
            "per.choice",
            4,
            "On Thursdays there is no time for swapping.",
            None,
        ),
        ("per.diet", 4, "We give what is there.", Some(Hunch)),
    ],
    talk: &[
        ("per.choice", Outcome::Agreed, None, ""),
        (
            "per.diet",
            Outcome::Agreed,
            None,
            "One of us sees it lower: on Thursdays we give what is there.",
        ),
        ("wel.greet", Outcome::Agreed, None, ""),
        ("wel.times", Outcome::Agreed, None, ""),
        ("tra.fair", Outcome::Agreed, None, ""),
        ("per.cash", Outcome::Agreed, None, ""),
        ("per.team", Outcome::Agreed, None, ""),
    ],
};

/// Once those who help had agreed, they asked everybody, also those who come. Half of the talk is done.
const OF_SEVEN: TeamStory = TeamStory {
    questionnaire: "dignity-in-food",
    began: 4,
    looked: Some(1),
    people: &[SAM, JO, AMINA, PETER, LENA, WITHOUT_A_NAME, BASHIR],
    choices: "3334334 2223223 3334212 3333433 2233112 3443343 2222222 3333343 2323222
        3343333 3223121 3433343 333412u 4444344 2322232 3333433 2232223
        3324121 3343334 3433433 222322u 232332- 3343343 3333433 44443-- 2223222
        2223111 2323223 4444434 2322322 2223232 2223222 333n333 2232223 2122212",
    notes: &[
        (
            "wel.greet",
            1,
            "On Tuesdays I am at the door. On Thursdays it is whoever is free.",
            Some(Talked),
        ),
        (
            "wel.greet",
            5,
            "Somebody came up to me at once on my first day. It was lovely.",
            None,
        ),
        (
            "wel.greet",
            6,
            "I first came on a Thursday, and found my own way.",
            None,
        ),
        (
            "wel.private",
            1,
            "Since we open the hall earlier, most people wait inside.",
            Some(Shown),
        ),
        (
            "wel.private",
            2,
            "I have always found a corner when somebody asked for one.",
            None,
        ),
        (
            "wel.private",
            5,
            "When it is full we stand in the street, and my neighbours walk by.",
            None,
        ),
        (
            "wel.private",
            6,
            "Inside is fine. What is said at the counter, everybody hears.",
            None,
        ),
        (
            "wel.times",
            2,
            "Our first Wednesday evening was full.",
            Some(Shown),
        ),
        (
            "wel.times",
            3,
            "Tuesday and Thursday suit most of the people I talk to.",
            Some(Hunch),
        ),
        (
            "wel.times",
            5,
            "I work until four. My sister comes for me.",
            None,
        ),
        (
            "tra.fair",
            0,
            "The rules have hung on the wall since spring.",
            Some(Shown),
        ),
        (
            "tra.fair",
            1,
            "We keep to them until there is little left. Then each of us does what seems kind.",
            Some(Talked),
        ),
        (
            "tra.fair",
            6,
            "It depends on who stands behind the table.",
            None,
        ),
        (
            "tra.feedback",
            0,
            "There is a box by the desk. I empty it on Fridays.",
            Some(Shown),
        ),
        (
            "tra.feedback",
            3,
            "The committee answers every letter.",
            Some(Shown),
        ),
        (
            "tra.feedback",
            4,
            "The box stands where all can see who puts something in.",
            None,
        ),
        (
            "tra.feedback",
            5,
            "I said something once, and it was put right. I would not know who else to tell.",
            None,
        ),
        (
            "per.choice",
            1,
            "The swap shelf is empty by three, so people do use it.",
            Some(Shown),
        ),
        (
            "per.choice",
            2,
            "We pack the bags on Mondays. Only the last shelf is for choosing.",
            Some(Talked),
        ),
        (
            "per.choice",
            3,
            "When I am there, people choose from all of it.",
            Some(Hunch),
        ),
        (
            "per.choice",
            4,
            "I get a packed bag, and half of it goes to my neighbour.",
            Some(Confirmed),
        ),
        ("per.choice", 6, "I did not know that one may swap.", None),
        (
            "per.cash",
            0,
            "The leaflets lie by the tea. I hand one out when somebody asks.",
            Some(Shown),
        ),
        (
            "per.cash",
            2,
            "I would like to offer it to everybody, and I am shy to talk about money.",
            None,
        ),
        (
            "per.cash",
            4,
            "I heard by chance that there is such help.",
            None,
        ),
        (
            "per.once",
            1,
            "We know the regulars. Somebody new explains it three times.",
            Some(Talked),
        ),
        (
            "per.once",
            3,
            "Whoever wants one has a card, and shows it instead.",
            None,
        ),
        (
            "per.once",
            5,
            "I told it to two people on the same day.",
            None,
        ),
        (
            "emp.say",
            0,
            "The question of the week has begun, and I like what comes back.",
            Some(Talked),
        ),
        (
            "emp.say",
            3,
            "Two members come to the committee now and then.",
            Some(Shown),
        ),
        (
            "emp.say",
            4,
            "We are asked, and then it is done as before.",
            None,
        ),
        ("emp.say", 5, "Nobody has asked me yet. I would come.", None),
        (
            "emp.voice",
            0,
            "A councillor was here in spring, I believe.",
            Some(Hunch),
        ),
        ("emp.voice", 1, "", Some(Hunch)),
        ("emp.voice", 2, "", Some(Hunch)),
        ("emp.voice", 4, "", Some(Hunch)),
    ],
    talk: &[
        (
            "tra.feedback",
            Outcome::Agreed,
            Some((
                2,
                "There are ways to tell us, and none that nobody sees. The box moves to the hall.",
            )),
            "",
        ),
        ("wel.private", Outcome::NotAgreed, None, ""),
        (
            "per.choice",
            Outcome::Agreed,
            Some((
                2,
                "The swap shelf is for those who know of it. Most things come ready packed.",
            )),
            "Two of us see it lower: they have never been asked what they would like.",
        ),
        (
            "wel.times",
            Outcome::Agreed,
            Some((
                2,
                "We find another time when somebody asks. The evening is only a try so far.",
            )),
            "",
        ),
        ("tra.fair", Outcome::NotToday, None, ""),
        (
            "emp.say",
            Outcome::Agreed,
            Some((
                2,
                "We ask a question each week now. What people say has not yet decided anything.",
            )),
            "",
        ),
        (
            "wel.greet",
            Outcome::Agreed,
            Some((
                3,
                "On Tuesdays somebody has the job. On Thursdays nobody does, and we had not seen it.",
            )),
            "",
        ),
    ],
};

/// The committee's part of the network's standards. It has looked, and sees the lowest and the highest only.
const OF_THREE: TeamStory = TeamStory {
    questionnaire: "food-and-advice-network",
    began: 8,
    looked: Some(2),
    people: &[SAM, AMINA, PETER],
    choices: "333 332 223 222 233
        213 111 232 121 12u
        344 333 232 123 333
        323 222 212 333 111
        111 434 222 11- 131",
    notes: &[
        (
            "na.offer",
            1,
            "I offer it when somebody looks worried.",
            None,
        ),
        (
            "na.onsite",
            2,
            "The advice centre is full until spring.",
            Some(Confirmed),
        ),
        (
            "ns.cover",
            0,
            "Last month we closed early, twice.",
            Some(Shown),
        ),
        (
            "ns.cover",
            2,
            "Most jobs have a second person on the list.",
            Some(Talked),
        ),
        (
            "ne.goal",
            1,
            "It is in the notes of the June meeting.",
            Some(Shown),
        ),
    ],
    talk: &[],
};

/// Two who have begun: one has answered everything, the other not quite half of it.
const OF_TWO: TeamStory = TeamStory {
    questionnaire: "community-empowerment",
    began: 5,
    looked: None,
    people: &[SAM, JO],
    choices: "33 22 23 22 12 23 32
        22 33 12 23 32 22 1u
        33 22 -3 -2 -2 -3 -1
        -3 -2 -2 -u -3 -3 -2
        -2 -2 -1 -2 -2 -1 -1",
    notes: &[
        (
            "con.worth",
            0,
            "Most of the people I greet on Tuesdays I know by now.",
            Some(Talked),
        ),
        (
            "con.lead",
            1,
            "If Sam is away, I have the keys. The rest we would find out.",
            None,
        ),
        ("inc.ask", 0, "We have the time for notices, no more.", None),
    ],
    talk: &[],
};
