//! The small drawings that may stand beside the answers to a question of voices.

use serde::{Deserialize, Serialize};

use crate::domain::word::words;

words! {
    /// A small drawing beside an answer, for people who read little; it says no more than the answer does. Those of a set differ in one
    /// thing only, and none of them looks better than another.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Scene {
        /// A door that stands open.
        DoorOpen = "door-open",
        /// The door, opened half way.
        DoorHalf = "door-half",
        /// The door, shut.
        DoorShut = "door-shut",
        /// A level path to a house.
        PathClear = "path-clear",
        /// Steps up to the house.
        PathSteps = "path-steps",
        /// A fence before the house.
        PathBlocked = "path-blocked",
        /// Two chairs that face each other.
        ChairsFacing = "chairs-facing",
        /// One of the chairs is turned away.
        ChairsTurned = "chairs-turned",
        /// The chairs, back to back.
        ChairsApart = "chairs-apart",
        /// A basket with three loaves.
        BasketFull = "basket-full",
        /// The basket, with two.
        BasketSome = "basket-some",
        /// The basket, with nothing in it.
        BasketEmpty = "basket-empty",
        /// A plant in a pot.
        PlantGrown = "plant-grown",
        /// The pot, with one leaf.
        PlantSprout = "plant-sprout",
        /// The pot, with soil.
        PlantSoil = "plant-soil",
        /// A letter, out of its envelope.
        LetterOut = "letter-out",
        /// The letter, half out.
        LetterHalf = "letter-half",
        /// The envelope, shut.
        LetterShut = "letter-shut",
        /// Three people side by side.
        PeopleTogether = "people-together",
        /// One of them somewhat away.
        PeopleNear = "people-near",
        /// One of them far away.
        PeopleApart = "people-apart",
        /// A calendar with a ring on each day.
        CalendarOften = "calendar-often",
        /// The calendar, with two rings.
        CalendarSome = "calendar-some",
        /// The calendar, with none.
        CalendarNone = "calendar-none",
    }
}
