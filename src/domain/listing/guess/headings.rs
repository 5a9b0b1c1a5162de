//! What a heading says of its column.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use crate::domain::{
    folded::folded,
    listing::{
        Meaning,
        guess::words::{
            Beside, COUNTS, FILLING, GROUPS, KNOWN, NAMES, NUMBERS, PEOPLES, PLACES, SURNAMES,
            Says, UNHEARD, WAYS,
        },
    },
};

/// What begins the part of a heading that says no more of the column: `Description from website`.
const TURNS: [&str; 4] = [" from ", " on ", " via ", " as it "];

/// Most words of what is known.
const LONGEST: usize = 5;

/// Most words of a heading that are read.
const WORDS: usize = 40;

/// From so many words on, a heading is a question, in which a word says little by itself.
const QUESTION: usize = 8;

/// A heading as it was understood.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    words: Vec<String>,
    fits: Vec<Fit>,
    is_numbered: bool,
    /// Whether it names something that is a person's own.
    pub is_private: bool,
    /// Whether it is about the people of the group one asks for.
    pub is_of_people: bool,
}

/// Words that are known in a heading.
#[derive(Clone, Copy, Debug)]
struct Fit {
    says: Says,
    weight: u8,
    words: usize,
    beside: Beside,
}

/// A fact that a column may hold, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub meaning: Meaning,
    pub strength: u32,
}

impl Claim {
    /// From here on nothing but filling words stands in the heading beside what is known.
    pub const WHOLE: u32 = 300;
}

impl Heading {
    /// Reads a heading. What stands in brackets counts where nothing is known without it.
    pub fn read(text: &str) -> Self {
        let all = words_of(text);
        let mut outside = without_brackets(text);
        let turn = TURNS.iter().filter_map(|turn| outside.find(turn)).min();
        if let Some(turn) = turn.filter(|turn| *turn > 3) {
            outside.truncate(turn);
        }
        let outside = words_of(&outside);
        let mut heading = Self {
            fits: fits(&outside),
            words: outside,
            is_numbered: text.chars().any(char::is_numeric),
            ..Self::default()
        };
        let sure = |fit: &Fit| fit.beside == Beside::Filling;
        if all != heading.words && !heading.fits.iter().any(sure) {
            heading.fits = fits(&all);
            heading.words.clone_from(&all);
        }
        let own = |fit: &Fit| fit.says == Says::Private;
        let is_care_home = all.windows(2).any(|pair| {
            pair[1] == "home" && matches!(pair[0].as_str(), "care" | "nursing" | "children")
        });
        heading.is_private = !is_care_home && fits(&all).iter().any(own);
        heading.is_of_people = heading.fits.iter().any(|fit| {
            fit.says == Says::Fact(Meaning::Contact)
                && (fit.weight > 1 || fit.beside == Beside::Filling)
        }) || all.iter().any(|word| LISTS.peoples.contains(word));
        heading
    }

    /// Whether nothing in it is known.
    pub fn is_unknown(&self) -> bool {
        self.fits.is_empty() && !self.is_private
    }

    /// Whether it says `Name` and no more.
    pub fn is_bare_name(&self) -> bool {
        let plain = |word: &String| LISTS.names.contains(word) || LISTS.filling.contains(word);
        self.words.iter().any(|word| LISTS.names.contains(word)) && self.words.iter().all(plain)
    }

    /// Whether it says the second half of a person's name.
    pub fn is_surname(&self) -> bool {
        LISTS.surnames.contains(&self.words.join(" "))
    }

    /// Whether people write it above columns and hardly in them. Single letters and numbers stand anywhere.
    pub fn is_known(&self) -> bool {
        let is_longer = self.words.iter().map(String::len).sum::<usize>() > 2;
        is_longer
            && !self.is_numbered
            && self.fits.iter().any(|fit| match fit.beside {
                Beside::Nothing | Beside::Filling => fit.weight > 1,
                Beside::Anything => self.words.len() <= 3,
                Beside::Words => false,
            })
    }

    /// Whether it is the name of a group, without a doubt.
    pub fn is_name(&self) -> bool {
        self.best().is_some_and(|fit| {
            fit.says == Says::Fact(Meaning::Name) && fit.beside == Beside::Filling && fit.weight > 2
        })
    }

    /// Whether it says so in known words alone.
    pub fn is_plain_name(&self) -> bool {
        let is_all = |fit: &Fit| fit.words == self.words.len();
        self.is_name() && self.best().is_some_and(is_all)
    }

    /// Whether its column is about whom one asks for.
    pub fn is_contact(&self) -> bool {
        self.says(Meaning::Contact)
    }

    /// Whether it says in the first place that its column is such.
    pub fn says(&self, meaning: Meaning) -> bool {
        self.best()
            .is_some_and(|fit| fit.says == Says::Fact(meaning))
    }

    /// What it says in the first place: in as many words as can be, with nothing beside them.
    fn best(&self) -> Option<&Fit> {
        self.fits.iter().max_by_key(|fit| rank(fit))
    }

    /// The facts that its column may hold, where the cells are such: what is said in most words and with least beside them
    /// comes first, and only what is said as plainly stands beside it.
    pub fn claims(&self, accepts: impl Fn(Meaning) -> bool) -> Vec<Claim> {
        let mut fits = self.fits.clone();
        fits.sort_by_key(|fit| std::cmp::Reverse(rank(fit)));
        let plain = |fit: &Fit| (tier(fit.beside), fit.words);
        let mut found: Vec<Claim> = Vec::new();
        let mut first = None;
        for fit in fits {
            let Says::Fact(meaning) = fit.says else {
                break;
            };
            let is_lesser = |first| first != plain(&fit) || fit.beside == Beside::Words;
            if first.is_some_and(is_lesser) {
                break;
            }
            let is_somebodys =
                self.is_of_people && matches!(meaning, Meaning::Place | Meaning::Neighbourhood);
            let is_new = found.iter().all(|claim| claim.meaning != meaning);
            if is_new && !is_somebodys && accepts(meaning) {
                first = Some(plain(&fit));
                found.push(fit.claim(meaning));
            }
        }
        found
    }
}

impl Fit {
    fn claim(&self, meaning: Meaning) -> Claim {
        let (weight, words) = (u32::from(self.weight), self.words as u32);
        Claim {
            meaning,
            strength: tier(self.beside) * 100 + weight * 10 + words,
        }
    }
}

fn tier(beside: Beside) -> u32 {
    match beside {
        Beside::Nothing | Beside::Filling => 3,
        Beside::Anything => 2,
        Beside::Words => 1,
    }
}

/// Of what is said as plainly, what has no place here is the likelier.
fn rank(fit: &Fit) -> (u32, usize, bool, u8) {
    let is_other = matches!(fit.says, Says::Other | Says::Private);
    (tier(fit.beside), fit.words, is_other, fit.weight)
}

/// All that is known in a heading.
fn fits(words: &[String]) -> Vec<Fit> {
    let mut found = Vec::new();
    for start in 0..words.len() {
        for end in start + 1..=words.len().min(start + LONGEST) {
            let Some(known) = LISTS.known.get(&words[start..end].join(" ")) else {
                continue;
            };
            for (says, weight, reach) in known {
                let rest = || words[..start].iter().chain(&words[end..]);
                let phrase = &words[start..end];
                let beside = if *reach == Beside::Nothing && rest().next().is_some() {
                    continue;
                } else if rest().all(|word| is_filling(*says, phrase, word)) {
                    Beside::Filling
                } else if *reach == Beside::Filling {
                    continue;
                } else if words.len() > QUESTION {
                    Beside::Words
                } else {
                    *reach
                };
                found.push(Fit {
                    says: *says,
                    weight: *weight,
                    words: end - start,
                    beside,
                });
            }
        }
    }
    found
}

/// Whether a word beside a phrase changes nothing of what the phrase says.
fn is_filling(says: Says, phrase: &[String], word: &str) -> bool {
    let lists = &*LISTS;
    let has = |list: &BTreeSet<String>| list.contains(word);
    let is_named = || phrase.iter().any(|word| lists.names.contains(word));
    has(&lists.filling)
        || has(&lists.groups) && (says != Says::Fact(Meaning::Name) || is_named())
        || match says {
            Says::Fact(Meaning::Name) => false,
            Says::Fact(meaning) if meaning.is_number() => has(&lists.counts),
            Says::Fact(Meaning::Phone | Meaning::Email) => has(&lists.ways),
            Says::Fact(Meaning::Reference) => has(&lists.numbers),
            Says::Fact(Meaning::Place | Meaning::Neighbourhood) => {
                has(&lists.names) || has(&lists.places)
            }
            Says::Other => has(&lists.names) || has(&lists.ways),
            _ => has(&lists.names),
        }
}

/// What is known, and how surely, by its words.
type Known = HashMap<String, Vec<(Says, u8, Beside)>>;

struct Lists {
    known: Known,
    filling: BTreeSet<String>,
    groups: BTreeSet<String>,
    names: BTreeSet<String>,
    counts: BTreeSet<String>,
    ways: BTreeSet<String>,
    numbers: BTreeSet<String>,
    places: BTreeSet<String>,
    peoples: BTreeSet<String>,
    surnames: BTreeSet<String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut known = Known::new();
    for (says, weight, beside, texts) in KNOWN {
        for text in texts.split(',') {
            let entries = known.entry(words_of(text).join(" ")).or_default();
            if entries.iter().all(|(entered, ..)| entered != says) {
                entries.push((*says, *weight, *beside));
            }
        }
    }
    let set = |texts: &str| texts.split(',').flat_map(words_of).collect();
    Lists {
        known,
        filling: set(FILLING),
        groups: set(GROUPS),
        names: set(NAMES),
        counts: set(COUNTS),
        ways: set(WAYS),
        numbers: set(NUMBERS),
        places: set(PLACES),
        peoples: set(PEOPLES),
        surnames: SURNAMES
            .split(',')
            .map(|text| words_of(text).join(" "))
            .collect(),
    }
});

static UNHEARD_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| UNHEARD.split(", ").collect());

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

/// The words of a heading, as they are compared: without articles and numbers, in one spelling and mostly in the singular.
/// `charityName`, `charity_name` and `NAME OF THE CHARITY *` are words too.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let parted: String = text.chars().zip(text.chars().skip(1).chain([' '])).fold(
        String::new(),
        |mut parted, (c, next)| {
            parted.push(if "'’‘`´".contains(c) { ' ' } else { c });
            let is_hump = c.is_lowercase() && next.is_uppercase();
            if is_hump
                || c.is_alphabetic() != next.is_alphabetic() && c.is_numeric() != next.is_numeric()
            {
                parted.push(' ');
            }
            parted
        },
    );
    let folded = folded(&parted);
    let all: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS)
        .collect();
    let is_heard = |at: &usize| {
        // `Your name` is a person's, and `Name of your group` is none.
        let is_own = matches!(all.get(at + 1), Some(&("name" | "full" | "nombre")));
        let word = all[*at];
        !word.chars().all(char::is_numeric)
            && (!UNHEARD_WORDS.contains(word) || is_own && matches!(word, "your" | "tu" | "su"))
    };
    let heard: Vec<String> = (0..all.len())
        .filter(is_heard)
        .map(|at| plain(all[at]))
        .collect();
    if heard.is_empty() {
        all.into_iter().map(plain).collect()
    } else {
        heard
    }
}

/// A word without its article and plural, in British spelling.
fn plain(word: &str) -> String {
    for article in ["وال", "بال", "ال", "لل"] {
        if let Some(bare) = word
            .strip_prefix(article)
            .filter(|bare| bare.chars().count() > 1)
        {
            return bare.to_owned();
        }
    }
    let word = word
        .replace("organiz", "organis")
        .replace("neighbor", "neighbour")
        .replace("programme", "program")
        .replace("center", "centre");
    let is_plural = word.len() > 3 && word.is_ascii() && word.ends_with('s');
    if is_plural {
        word[..word.len() - 1].to_owned()
    } else {
        word
    }
}
