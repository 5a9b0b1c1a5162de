//! The words for what can be one of a few things: levels of evidence, states, verdicts and the like.

use crate::{
    domain::{
        action::Missing,
        action_stage::ActionStage,
        answer::Strength,
        ask::{AskKind, AskState, Audience, Side},
        ask_match::MatchState,
        attendance::{Change, GuestKind},
        charter::PromiseVerdict,
        meeting::{MeetingState, SeriesKind},
        mending::{MendedField, RemovalState},
        promise::PromiseState,
        report::ReportSection,
        representative::TermState,
        review::{NoteKind, ReviewState, Verdict},
        share::Extent,
        target::{TargetKind, TargetState},
        when::WeekDay,
    },
    language::{Language, Message, msg},
};

/// Something with a word of its own in every language.
pub trait Term {
    /// The message of its word.
    fn message(self) -> Message;
}

impl Term for Language {
    fn message(self) -> Message {
        match self {
            Self::English => msg::LANGUAGE_EN,
            Self::Spanish => msg::LANGUAGE_ES,
            Self::Arabic => msg::LANGUAGE_AR,
        }
    }
}

impl Term for Strength {
    fn message(self) -> Message {
        match self {
            Self::Hunch => msg::STRENGTH_HUNCH,
            Self::Talked => msg::STRENGTH_TALKED,
            Self::Shown => msg::STRENGTH_SHOWN,
            Self::Confirmed => msg::STRENGTH_CONFIRMED,
        }
    }
}

impl Term for ActionStage {
    fn message(self) -> Message {
        match self {
            Self::Planned => msg::PLACE_PLANNED,
            Self::Started => msg::PLACE_STARTED,
            Self::Waiting => msg::PLACE_WAITING,
            Self::Overdue => msg::PLACE_OVERDUE,
            Self::Done => msg::PLACE_DONE,
            Self::LetGo => msg::PLACE_LET_GO,
        }
    }
}

impl Term for Missing {
    fn message(self) -> Message {
        match self {
            Self::Lead => msg::MISSING_LEAD,
            Self::DueOn => msg::MISSING_DUE_ON,
            Self::FirstStep => msg::MISSING_FIRST_STEP,
        }
    }
}

impl Term for Verdict {
    fn message(self) -> Message {
        match self {
            Self::Agree => msg::VERDICT_AGREE,
            Self::Partly => msg::VERDICT_PARTLY,
            Self::NotSeen => msg::VERDICT_NOT_SEEN,
        }
    }
}

impl Term for PromiseVerdict {
    fn message(self) -> Message {
        match self {
            Self::Kept => msg::PROMISE_KEPT,
            Self::Partly => msg::PROMISE_PARTLY,
            Self::NotYet => msg::PROMISE_NOT_YET,
        }
    }
}

/// As facilitators read it; a group reads [`for_group`].
impl Term for ReviewState {
    fn message(self) -> Message {
        match self {
            Self::Waiting => msg::REVIEW_STATE_WAITING,
            Self::Answered => msg::REVIEW_STATE_ANSWERED,
            Self::UnderWay => msg::REVIEW_STATE_UNDER_WAY,
            Self::Asked => msg::REVIEW_STATE_ASKED,
            Self::Done | Self::Withdrawn => msg::REVIEW_STATE_DONE,
        }
    }
}

/// Where a review is, as the group reads it.
pub fn for_group(state: ReviewState) -> Message {
    match state {
        ReviewState::Waiting => msg::REVIEWED_STATE_WAITING,
        ReviewState::Answered => msg::REVIEWED_STATE_ANSWERED,
        ReviewState::UnderWay => msg::REVIEWED_STATE_UNDER_WAY,
        ReviewState::Asked => msg::REVIEWED_STATE_ASKED,
        ReviewState::Done => msg::REVIEWED_STATE_DONE,
        ReviewState::Withdrawn => msg::REVIEWED_STATE_WITHDRAWN,
    }
}

impl Term for Extent {
    fn message(self) -> Message {
        match self {
            Self::Nothing => msg::EXTENT_NOTHING,
            Self::Summary => msg::EXTENT_SUMMARY,
            Self::All => msg::EXTENT_ALL,
        }
    }
}

/// What sharing this much means.
pub fn meaning(extent: Extent) -> Message {
    match extent {
        Extent::Nothing => msg::EXTENT_NOTHING_TEXT,
        Extent::Summary => msg::EXTENT_SUMMARY_TEXT,
        Extent::All => msg::EXTENT_ALL_TEXT,
    }
}

impl Term for SeriesKind {
    fn message(self) -> Message {
        match self {
            Self::MainForum => msg::SERIES_MAIN_FORUM,
            Self::SubForum => msg::SERIES_SUB_FORUM,
            Self::Partners => msg::SERIES_PARTNERS,
            Self::Seminar => msg::SERIES_SEMINAR,
            Self::Walkabout => msg::SERIES_WALKABOUT,
        }
    }
}

impl Term for MeetingState {
    fn message(self) -> Message {
        match self {
            Self::Planned => msg::MEETING_PLANNED,
            Self::Held => msg::MEETING_HELD,
            Self::NotHeld => msg::MEETING_NOT_HELD,
        }
    }
}

impl Term for MendedField {
    fn message(self) -> Message {
        match self {
            Self::Day => msg::MEETING_DAY,
            Self::Times => msg::MENDED_TIMES,
            Self::Place => msg::MEETING_PLACE,
            Self::Theme => msg::MEETING_THEME,
            Self::State => msg::MEETING_STATE,
            Self::Item => msg::AGENDA_TITLE,
            Self::Minutes => msg::ITEM_MINUTES,
            Self::ItemTheme => msg::ITEM_THEME,
            Self::Notes => msg::NOTES_OF_ITEM,
            Self::Decision => msg::NOTES_DECISION,
            Self::Update => msg::UPDATES_TITLE,
            Self::Point => msg::POINTS_TITLE,
            Self::Tried => msg::LESSON_TRIED,
            Self::Happened => msg::LESSON_HAPPENED,
            Self::Learned => msg::LESSON_LEARNED,
            Self::File => msg::ENCLOSURE_FILE,
        }
    }
}

impl Term for Side {
    fn message(self) -> Message {
        match self {
            Self::Ask => msg::SIDE_ASK,
            Self::Offer => msg::SIDE_OFFER,
            Self::Event => msg::SIDE_EVENT,
            Self::Referral => msg::SIDE_REFERRAL,
        }
    }
}

impl Term for RemovalState {
    fn message(self) -> Message {
        match self {
            Self::Waits => msg::TAKEN_OUT_WAITS,
            Self::Back => msg::TAKEN_OUT_BACK,
            Self::Gone => msg::TAKEN_OUT_GONE,
        }
    }
}

impl Term for WeekDay {
    fn message(self) -> Message {
        match self {
            Self::Monday => msg::WEEK_DAY_MONDAY,
            Self::Tuesday => msg::WEEK_DAY_TUESDAY,
            Self::Wednesday => msg::WEEK_DAY_WEDNESDAY,
            Self::Thursday => msg::WEEK_DAY_THURSDAY,
            Self::Friday => msg::WEEK_DAY_FRIDAY,
            Self::Saturday => msg::WEEK_DAY_SATURDAY,
            Self::Sunday => msg::WEEK_DAY_SUNDAY,
        }
    }
}

impl Term for AskKind {
    fn message(self) -> Message {
        match self {
            Self::Food => msg::ASK_KIND_FOOD,
            Self::Equipment => msg::ASK_KIND_EQUIPMENT,
            Self::Transport => msg::ASK_KIND_TRANSPORT,
            Self::Space => msg::ASK_KIND_SPACE,
            Self::People => msg::ASK_KIND_PEOPLE,
            Self::Skills => msg::ASK_KIND_SKILLS,
            Self::Money => msg::ASK_KIND_MONEY,
            Self::Other => msg::ASK_KIND_OTHER,
        }
    }
}

impl Term for Audience {
    fn message(self) -> Message {
        match self {
            Self::Network => msg::AUDIENCE_NETWORK,
            Self::Named => msg::AUDIENCE_NAMED,
        }
    }
}

impl Term for AskState {
    fn message(self) -> Message {
        match self {
            Self::Open => msg::ASK_STATE_OPEN,
            Self::Met => msg::ASK_STATE_MET,
            Self::Over => msg::ASK_STATE_OVER,
        }
    }
}

impl Term for MatchState {
    fn message(self) -> Message {
        match self {
            Self::Proposed => msg::MATCH_PROPOSED,
            Self::Made => msg::MATCH_MADE,
            Self::Met => msg::MATCH_MET,
            Self::Partly => msg::MATCH_PARTLY,
            Self::NotWorked => msg::MATCH_NOT_WORKED,
            Self::LetGo => msg::MATCH_LET_GO,
        }
    }
}

impl Term for GuestKind {
    fn message(self) -> Message {
        match self {
            Self::Guest => msg::GUESTS,
            Self::Agency => msg::AGENCIES,
        }
    }
}

impl Term for Change {
    fn message(self) -> Message {
        match self {
            Self::HalfFewer => msg::CHANGE_HALF_FEWER,
            Self::ThirdFewer => msg::CHANGE_THIRD_FEWER,
            Self::QuarterFewer => msg::CHANGE_QUARTER_FEWER,
            Self::LittleFewer => msg::CHANGE_LITTLE_FEWER,
            Self::Same => msg::CHANGE_SAME,
            Self::LittleMore => msg::CHANGE_LITTLE_MORE,
            Self::QuarterMore => msg::CHANGE_QUARTER_MORE,
            Self::ThirdMore => msg::CHANGE_THIRD_MORE,
            Self::HalfMore => msg::CHANGE_HALF_MORE,
            Self::Twice => msg::CHANGE_TWICE,
        }
    }
}

impl Term for TargetKind {
    fn message(self) -> Message {
        match self {
            Self::Meetings => msg::TARGET_MEETINGS,
            Self::Groups => msg::TARGET_GROUPS,
            Self::Average => msg::TARGET_AVERAGE,
            Self::Own => msg::TARGET_OWN,
        }
    }
}

impl Term for TermState {
    fn message(self) -> Message {
        match self {
            Self::ToCome => msg::TERM_TO_COME,
            Self::Serving => msg::TERM_SERVING,
            Self::Ending => msg::TERM_ENDING,
            Self::Lapsed => msg::TERM_LAPSED,
            Self::Ended => msg::TERM_IS_OVER,
        }
    }
}

impl Term for TargetState {
    fn message(self) -> Message {
        match self {
            Self::Reached => msg::TARGET_REACHED,
            Self::UnderWay => msg::TARGET_UNDER_WAY,
            Self::Missed => msg::TARGET_MISSED,
            Self::Unknown => msg::TARGET_UNKNOWN,
        }
    }
}

impl Term for PromiseState {
    fn message(self) -> Message {
        match self {
            Self::Kept => msg::PROMISE_IS_KEPT,
            Self::Partly => msg::PROMISE_IS_PARTLY,
            Self::Late => msg::PROMISE_IS_LATE,
            Self::Broken => msg::PROMISE_IS_BROKEN,
            Self::TakenBack => msg::PROMISE_IS_TAKEN_BACK,
            Self::Open => msg::PROMISE_IS_OPEN,
        }
    }
}

impl Term for ReportSection {
    fn message(self) -> Message {
        match self {
            Self::Targets => msg::REPORT_FACT_TARGETS,
            Self::Meetings => msg::REPORT_FACT_MEETINGS,
            Self::Attendance => msg::REPORT_FACT_ATTENDANCE,
            Self::Representatives => msg::REPRESENTATIVES_TITLE,
            Self::Promises => msg::REPORT_FACT_PROMISES,
            Self::Asks => msg::REPORT_FACT_ASKS,
            Self::People => msg::REPORT_FACT_PEOPLE,
            Self::TakingPart => msg::REPORT_FACT_TAKING_PART,
            Self::Standings => msg::REPORT_FACT_STANDINGS,
            Self::Moved => msg::REPORT_FACT_MOVED,
            Self::Actions => msg::REPORT_FACT_ACTIONS,
            Self::Voices => msg::REPORT_FACT_VOICES,
            Self::Themes => msg::REPORT_FACT_THEMES,
            Self::Visits => msg::REPORT_FACT_VISITS,
        }
    }
}

/// Heads a note, with the name of who wrote it.
impl Term for NoteKind {
    fn message(self) -> Message {
        match self {
            Self::Begun => msg::NOTE_BEGUN,
            Self::Question => msg::NOTE_QUESTION,
            Self::Answer => msg::NOTE_ANSWER,
            Self::Visit => msg::NOTE_VISIT,
            Self::Suggestion => msg::NOTE_SUGGESTION,
            Self::Accepted => msg::NOTE_ACCEPTED,
            Self::Declined => msg::NOTE_DECLINED,
            Self::Finished => msg::NOTE_FINISHED,
            Self::TakenBack => msg::NOTE_TAKEN_BACK,
        }
    }
}
