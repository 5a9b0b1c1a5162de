//! Names and sentences of the made-up network. Nobody said them; they are what people might say.

/// Neighbourhoods of a town that is not there.
pub const NEIGHBOURHOODS: [&str; 6] = [
    "Northside",
    "Old Market",
    "Riverside",
    "Station Road",
    "Hillfoot",
    "The Meadows",
];

/// Groups, beside Mill Lane pantry.
pub const GROUPS: [&str; 23] = [
    "Tuesday kitchen",
    "Long table",
    "Riverside food club",
    "Garden Street neighbours",
    "Saint Anne’s food bank",
    "The Green Shed",
    "Harbour community fridge",
    "Old Market pantry",
    "Sunrise breakfast club",
    "Hillfoot larder",
    "Bread and Welcome",
    "Station Road soup night",
    "Meadows growing project",
    "Second Helping",
    "Northside mosque kitchen",
    "Elm Court residents’ table",
    "The Open Cupboard",
    "Riverside young cooks",
    "Thursday lunch at the chapel",
    "Foundry Lane co-op",
    "Warm Hall",
    "Canal Side pantry",
    "Hillfoot meals on bikes",
];

/// What groups do.
pub const KINDS: [&str; 6] = [
    "Pantry",
    "Food bank",
    "Community kitchen",
    "Community fridge",
    "Lunch club",
    "Growing project",
];

/// Streets and halls.
pub const PLACES: [&str; 12] = [
    "Mill Lane",
    "Chapel Street",
    "Canal Side",
    "Foundry Lane",
    "Elm Court",
    "Garden Street",
    "Harbour Road",
    "School Lane",
    "Orchard Row",
    "Bridge Street",
    "Church Hall",
    "Weaver’s Yard",
];

/// Tags a network might use.
pub const TAGS: [&str; 6] = [
    "halal",
    "evening",
    "delivers",
    "new this year",
    "has a garden",
    "families",
];

/// Who runs groups and leads actions.
pub const COORDINATORS: [&str; 12] = [
    "Jo", "Amina", "Peter", "Lena", "Kwame", "Rosa", "Tariq", "Maggie", "Ifan", "Shu-Fen", "Dele",
    "Kasia",
];

/// What groups write beside a statement.
pub const REFLECTIONS: [&str; 12] = [
    "We thought we did this, and then two of us told of days when we did not.",
    "It works on Tuesdays. On Thursdays there are too few of us.",
    "Three people said the same thing, so we believe it.",
    "New volunteers do this better than those of us who have been here for years.",
    "We do it for people we know. For others we are not sure.",
    "It got better when we moved the table away from the door.",
    "We have a rule for it, and nobody could say where it is written.",
    "People told us at the tea table, and we had not thought of it.",
    "It depends on who is on duty.",
    "We tried it for a month, and it stayed.",
    "We used to. It stopped when Maggie moved away.",
    "Nobody has ever complained, which may not mean what we hoped.",
];

/// What groups can point at.
pub const EVIDENCE: [&str; 8] = [
    "Rota on the door",
    "Notes of the spring meeting",
    "Photo of the new sign",
    "The form, old and new",
    "Six slips from the tea table",
    "Leaflet in four languages",
    "List of what ran out in March",
    "A letter from a member",
];

/// What changed when an action was done.
pub const CHANGES: [&str; 8] = [
    "People say they knew where to go.",
    "It took one afternoon. We should have done it years ago.",
    "The queue is shorter, and the talk in it is longer.",
    "Two new people help now.",
    "Nobody noticed for a week. Then everybody did.",
    "It was harder than we thought, and it is worth it.",
    "We had the wrong idea of what people wanted. Now we ask first.",
    "It is on the wall, and people point at it.",
];

/// What a facilitator asks.
pub const QUESTIONS: [&str; 6] = [
    "What would somebody see who comes for the first time?",
    "How do you know? I would love to hear of one day when it worked.",
    "You were lower here last time. What did you change?",
    "Would it help to hear how Long table does this?",
    "Who would notice first if this stopped?",
    "What do the people who come say about it?",
];

/// What groups answer.
pub const ANSWERS: [&str; 5] = [
    "We greet people at the gate now, and walk in with them.",
    "We asked around. It is about half and half, so we stay where we are.",
    "Yes please, we would like to see how they do it.",
    "It was one evening, with the new rota. It has held since June.",
    "We do not know yet. We will ask at the tea table.",
];

/// What a visit found, beside its word.
pub const VISITS: [&str; 5] = [
    "I came unannounced, and was met with a smile and a cup of tea.",
    "The sign is up. It is a little high for someone in a wheelchair.",
    "It was a quiet day, so I could not tell.",
    "Two people told me about it by themselves.",
    "It was there for most, and one person was missed in the rush.",
];

/// What a facilitator says at the end.
pub const FACILITATOR_WORDS: [&str; 4] = [
    "Thank you for being so honest. The plan is a good one.",
    "You have come far in a year. I will look in again in spring.",
    "One thing at a time is fine. Call me if the hall gets difficult.",
    "I would love you to tell the others how you did the rota.",
];
