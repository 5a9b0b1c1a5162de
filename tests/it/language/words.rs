//! The words of enums that are kept in rows, sent by forms, or stand in addresses and files.

use good_measure::{
    domain::{
        action, action_log, action_stage, answer, ask, ask_match, attendance, audit, charter,
        contact, farewell, group_order, listing, listing::source, meeting, mending, need, presence,
        profile, promise, questionnaire, reader, reason, register_fact, report, representative,
        review, revision, scene, schedule, share, target, when, you_said,
    },
    forms::{self, network},
    language::Language,
    store::links,
    wording,
};

/// Holds each enum to its words, in the order of its `ALL`. A variant that is not listed here does not compile; a word
/// that changed would leave rows and printed addresses behind that nobody can read.
macro_rules! holds {
    ($($name:path { $($variant:ident $word:literal),+ $(,)? })+) => {$({
        type Held = $name;
        let written = [$((Held::$variant, $word)),+];
        assert_eq!(Held::ALL.as_slice(), written.map(|(value, _)| value), stringify!($name));
        for (value, word) in written {
            match value {
                $(Held::$variant => {})+
            }
            assert_eq!(value.word(), word);
            assert_eq!(Held::read(word), Some(value));
            for other in [format!("{word} "), word.to_uppercase(), format!("{word}s")] {
                assert_eq!(Held::read(&other), None, "{other:?}");
            }
        }
        assert_eq!(Held::read(""), None);
    })+};
}

#[test]
fn words_that_are_stored_and_sent_stay_as_they_are() {
    holds! {
        action::ActionState {
            Planned "planned", Started "started", Waiting "waiting"
        }
        action::Outcome {
            Done "done", LetGo "let-go"
        }
        action::PlanPart {
            Overdue "overdue", Due "due", Stuck "stuck", Planned "planned", Started "started", Waiting
            "waiting", Done "done", LetGo "let-go"
        }
        reason::Reason {
            Did "did", Clearer "clearer", People "people", Service "service"
        }
        reader::ReaderState {
            Own "own", Asked "asked", Declined "declined", Gone "gone"
        }
        charter::PromiseVerdict {
            Kept "kept", Partly "partly", NotYet "not-yet"
        }
        scene::Scene {
            DoorOpen "door-open", DoorHalf "door-half", DoorShut "door-shut",
            PathClear "path-clear", PathSteps "path-steps", PathBlocked "path-blocked",
            ChairsFacing "chairs-facing", ChairsTurned "chairs-turned", ChairsApart "chairs-apart",
            BasketFull "basket-full", BasketSome "basket-some", BasketEmpty "basket-empty",
            PlantGrown "plant-grown", PlantSprout "plant-sprout", PlantSoil "plant-soil",
            LetterOut "letter-out", LetterHalf "letter-half", LetterShut "letter-shut",
            PeopleTogether "people-together", PeopleNear "people-near", PeopleApart "people-apart",
            CalendarOften "calendar-often", CalendarSome "calendar-some", CalendarNone "calendar-none"
        }
        you_said::Since {
            Quarter "3-months", HalfYear "6-months", Year "1-year", Ever "ever"
        }
        profile::Fact {
            Does "does", Place "place", Size "size", Volunteers "volunteers", Hours "hours", Reached "reached", Languages
            "languages", Mentor "mentor"
        }
        presence::Role {
            Users "users", Volunteers "volunteers", Staff "staff", Committee "committee", Partners "partners", Others "others"
        }
        action_stage::ActionStage {
            Planned "planned", Started "started", Waiting "waiting", Overdue "overdue", Done "done", LetGo
            "let-go"
        }
        action_log::Verb {
            Started "started", Noted "noted", Waiting "waiting", Redated "redated", HandedOver "handed-over", Split "split", Linked "linked", Met "met"
        }
        audit::AuditVerb {
            Closed "closed", Reopened "reopened"
        }
        need::Need {
            Any "any", Review "review", Again "again", Contact "contact", Coordinator "nobody", Stuck "stuck", Overdue "overdue",
            CheckIn "check-in"
        }
        contact::ContactWay {
            Rang "rang", Wrote "wrote", Visited "visited", Other "other"
        }
        register_fact::RegisterFact {
            ContactPerson "contact", Phone "phone", Email "email", Reference "reference", Notes "notes"
        }
        group_order::GroupOrder {
            Name "name", Place "place", Newest "newest", Oldest "oldest"
        }
        network::AsideVerb {
            Done "done", Later "later", Back "back"
        }
        answer::Strength {
            Hunch "hunch", Talked "talked", Shown "shown", Confirmed "confirmed"
        }
        farewell::HandOn {
            Yes "yes", No "no"
        }
        share::Extent {
            Nothing "nothing", Summary "summary", All "all"
        }
        report::ReportSection {
            Targets "targets", Meetings "meetings", Attendance "attendance", Representatives "representatives", Promises "promises", Asks "asks", People "people", TakingPart
            "taking-part", Standings "standings", Moved "moved", Actions "actions", Voices "voices", Themes
            "themes", Visits "visits"
        }
        target::TargetKind {
            Meetings "meetings", Groups "groups", Average "average", Own "own"
        }
        schedule::Occasion {
            CheckIn "check-in", Audit "audit"
        }
        review::ReviewState {
            Answered "answered", Waiting "waiting", UnderWay "under-way", Asked "asked", Done "done",
            Withdrawn "withdrawn"
        }
        review::NoteKind {
            Question "question", Answer "answer", Visit "visit", Suggestion "suggestion", Accepted
            "accepted", Declined "declined", Finished "finished", Begun "begun", TakenBack "taken-back"
        }
        review::Verdict {
            Agree "agree", Partly "partly", NotSeen "not-seen"
        }
        listing::Meaning {
            Name "name", Neighbourhood "neighbourhood", Tags "tags", Place "place", Does "does", Size
            "size", Reached "reached", Volunteers "volunteers", Languages "languages", Contact "contact",
            Phone "phone", Email "email", Reference "reference", Notes "notes"
        }
        source::Letters {
            Unicode "unicode", Wide "wide", WideTurned "wideturned", Western "western", Central "central",
            Cyrillic "cyrillic", Arabic "arabic", Mac "mac"
        }
        source::Separator {
            Comma "comma", Semicolon "semicolon", Tab "tab", Pipe "pipe", Star "star", Nothing "nothing"
        }
        source::Quotes {
            Hold "hold", Signs "signs"
        }
        wording::network::View {
            Week "week", ByPrinciple "grid", Themes "themes", Changes "changes", Register "register",
            Reviews "reviews", Meetings "meetings", Asks "asks", Reports "reports"
        }
        wording::network::RecordList {
            Promises "promises", Representatives "representatives"
        }
        ask::Side {
            Ask "ask", Offer "offer", Event "event", Referral "referral"
        }
        when::WeekDay {
            Monday "mon", Tuesday "tue", Wednesday "wed", Thursday "thu", Friday "fri", Saturday "sat", Sunday "sun"
        }
        ask::AskKind {
            Food "food", Equipment "equipment", Transport "transport", Space "space", People "people", Skills "skills",
            Money "money", Other "other"
        }
        ask::Audience {
            Network "network", Named "named"
        }
        ask::AskState {
            Open "open", Met "met", Over "over"
        }
        ask_match::MatchState {
            Proposed "proposed", Made "made", Met "met", Partly "partly", NotWorked "not-worked", LetGo "let-go"
        }
        attendance::GuestKind {
            Guest "guest", Agency "agency"
        }
        attendance::AttendanceVerb {
            Tick "tick", Untick "untick", More "more", Fewer "fewer"
        }
        attendance::Change {
            HalfFewer "half-fewer", ThirdFewer "third-fewer", QuarterFewer "quarter-fewer", LittleFewer "little-fewer",
            Same "same", LittleMore "little-more", QuarterMore "quarter-more", ThirdMore "third-more", HalfMore "half-more",
            Twice "twice"
        }
        promise::PromiserKind {
            Agency "agency", Guest "guest", Group "group", Network "network"
        }
        promise::PromiseState {
            Kept "kept", Partly "partly", Late "late", Broken "broken", TakenBack "taken-back", Open "open"
        }
        revision::RevisionVerb {
            Written "written", Mended "mended", Ended "ended", TakenOut "taken-out", TakenBack "taken-back"
        }
        representative::HowChosen {
            Named "named", Elected "elected"
        }
        representative::EntryKind {
            Question "question", Report "report"
        }
        representative::TermState {
            ToCome "to-come", Serving "serving", Ending "ending", Lapsed "lapsed", Ended "ended"
        }
        meeting::SeriesKind {
            MainForum "main-forum", SubForum "sub-forum", Partners "partners", Seminar "seminar", Walkabout "walkabout"
        }
        meeting::MeetingState {
            Planned "planned", Held "held", NotHeld "not-held"
        }
        mending::MendedField {
            Day "day", Times "times", Place "place", Theme "theme", State "state", Item "item", Minutes "minutes",
            ItemTheme "item-theme", Notes "notes", Decision "decision", Update "update", Point "point", Tried "tried",
            Happened "happened", Learned "learned", File "file"
        }
        mending::RemovedKind {
            Series "series", Meeting "meeting", Item "item", Update "update", File "file"
        }
        mending::RemovalState {
            Waits "waits", Back "back", Gone "gone"
        }
        wording::progress::Chart {
            BurnUp "plan", OnTime "days", Places "places", Courses "audits"
        }
        forms::NearDay {
            TwoWeeks "2-weeks", Month "1-month", Quarter "3-months"
        }
        links::Purpose {
            Facilitate "facilitator", BringGroup "group"
        }
        questionnaire::Unscored {
            Unknown "unknown", NotForUs "not-for-us"
        }
        questionnaire::ChangeKind {
            Same "same", Reworded "reworded", Split "split", Merged "merged", Moved "moved", New "new",
            Retired "retired"
        }
    }
}

/// What is kept as JSON says the same words.
#[test]
fn words_in_json_are_the_same_words() {
    fn check<T: serde::Serialize>(all: impl IntoIterator<Item = (T, &'static str)>) {
        for (value, word) in all {
            let json = serde_json::to_value(value).expect("a word");
            assert_eq!(json, word);
        }
    }
    check(listing::Meaning::ALL.map(|meaning| (meaning, meaning.word())));
    check(source::Letters::ALL.map(|letters| (letters, letters.word())));
    check(source::Separator::ALL.map(|separator| (separator, separator.word())));
    check(source::Quotes::ALL.map(|quotes| (quotes, quotes.word())));
    check(questionnaire::Unscored::ALL.map(|unscored| (unscored, unscored.word())));
    check(questionnaire::ChangeKind::ALL.map(|kind| (kind, kind.word())));
    check(scene::Scene::ALL.map(|scene| (scene, scene.word())));
}

#[test]
fn tags_of_languages_stay_as_they_are() {
    assert_eq!(Language::ALL.map(Language::tag), ["en", "es", "ar"]);
    for language in Language::ALL {
        match language {
            Language::English | Language::Spanish | Language::Arabic => {}
        }
        assert_eq!(Language::read(language.tag()), Some(language));
    }
}
