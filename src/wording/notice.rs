//! What was just done: a page that a form leads to says it once. The address names it, so that only sentences of ours can
//! be said this way.

use crate::language::{Message, msg};

macro_rules! notices {
    ($($(#[doc = $doc:literal])* $variant:ident $word:literal $message:ident,)*) => {
        /// Something that was just done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Notice {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Notice {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// As written in addresses.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// Its sentence.
            pub fn message(self) -> Message {
                match self {
                    $(Self::$variant => msg::$message,)*
                }
            }
        }
    };
}

notices! {
    /// Signed out.
    SignedOut "signed-out" SAID_SIGNED_OUT,
    /// Signed out meanwhile; what was typed is kept.
    DraftKept "draft-kept" SAID_DRAFT_KEPT,
    /// The password is changed.
    PasswordChanged "password-changed" SAID_PASSWORD_CHANGED,
    /// More principles are looked at.
    Chosen "chosen" SAID_CHOSEN,
    /// An audit is removed.
    AuditRemoved "audit-removed" SAID_AUDIT_REMOVED,
    /// An action is removed.
    ActionRemoved "action-removed" SAID_ACTION_REMOVED,
    /// Something that was removed is there again.
    BroughtBack "brought-back" SAID_BROUGHT_BACK,
    /// A group stops in the middle of an audit.
    Stopped "stopped" SAID_STOPPED,
    /// Who was in the room is kept.
    RoomSaid "room-said" SAID_ROOM_SAID,
    /// How a team answers is changed.
    TeamChanged "team-changed" SAID_TEAM_CHANGED,
    /// Nobody of a team has answered yet.
    NobodyAnswered "nobody-answered" SAID_NOBODY_ANSWERED,
    /// Somebody is taken out of a team.
    TakenOut "taken-out" SAID_TAKEN_OUT,
    /// The paper of one person is typed in.
    PaperTyped "paper-typed" SAID_PAPER_TYPED,
    /// A round of voices is open.
    RoundOpened "round-opened" SAID_ROUND_OPENED,
    /// A round is changed.
    RoundChanged "round-changed" SAID_ROUND_CHANGED,
    /// Where people find help is said.
    HelpSaid "help-said" SAID_HELP_SAID,
    /// A burst is kept or set aside.
    BurstSettled "burst-settled" SAID_BURST_SETTLED,
    /// A group chose who reads first what people wrote.
    ReaderChosen "reader-chosen" SAID_READER_CHOSEN,
    /// Whoever was asked to read cannot.
    ReaderDeclined "reader-declined" SAID_READER_DECLINED,
    /// Somebody decided on a text.
    TextRead "text-read" SAID_TEXT_READ,
    /// A slip is typed in.
    SlipTyped "slip-typed" SAID_SLIP_TYPED,
    /// What more than half of a team chose is taken.
    MostTaken "most-taken" SAID_MOST_TAKEN,
    /// A team is through with what it talks about.
    TalkSaid "talk-said" SAID_TALK_SAID,
    /// The audit is closed.
    Closed "closed" SAID_CLOSED,
    /// It is open again.
    Reopened "reopened" SAID_REOPENED,
    /// The person runs the group now.
    Joined "joined" SAID_JOINED,
    /// The group is in the network.
    GroupAdded "group-added" SAID_GROUP_ADDED,
    /// The agency is in the network.
    AgencyAdded "agency-added" SAID_AGENCY_ADDED,
    /// It has another name.
    AgencyRenamed "agency-renamed" SAID_AGENCY_RENAMED,
    /// It is out of the network.
    AgencyTakenOut "agency-taken-out" SAID_AGENCY_TAKEN_OUT,
    /// It is in the plan.
    Planned "planned" SAID_PLANNED,
    /// The words of an action are changed.
    Reworded "reworded" SAID_REWORDED,
    /// An action is closed.
    ActionClosed "action-closed" SAID_ACTION_CLOSED,
    /// It is open again.
    ActionReopened "action-reopened" SAID_ACTION_REOPENED,
    /// Something is noted of an action.
    Noted "noted" SAID_NOTED,
    /// An action answers other statements.
    Linked "linked" SAID_LINKED,
    /// A check-in is finished.
    CheckedIn "checked-in" SAID_CHECKED_IN,
    /// A day is agreed.
    Agreed "agreed" SAID_AGREED,
    /// A calendar link is stopped.
    CalendarStopped "calendar-stopped" SAID_CALENDAR_STOPPED,
    /// Why a statement moved is kept.
    Why "why" SAID_WHY,
    /// Paper is typed in.
    TypedIn "typed-in" SAID_TYPED_IN,
    /// The same, and others had answered meanwhile.
    TypedInClash "typed-in-clash" SAID_TYPED_IN_CLASH,
    /// What is shared is kept.
    Shared "shared" SAID_SHARED,
    /// Something is said in a review.
    ReviewSaid "review-said" SAID_REVIEW_SAID,
    /// A review is finished.
    ReviewFinished "review-finished" SAID_REVIEW_FINISHED,
    /// A group is out of the network.
    GroupRemoved "group-removed" SAID_GROUP_REMOVED,
    /// Links are stopped.
    LinksStopped "links-stopped" SAID_LINKS_STOPPED,
    /// A group answered in a review.
    ReviewAnswered "review-answered" SAID_REVIEW_ANSWERED,
    /// The groups of a list are added.
    ListAdded "list-added" SAID_LIST_ADDED,
    /// They are taken away again.
    ListUndone "list-undone" SAID_LIST_UNDONE,
    /// The list is not what the person saw.
    ListChanged "list-changed" SAID_LIST_CHANGED,
    /// A list's file is read another way.
    ListReadAgain "list-read-again" SAID_LIST_READ_AGAIN,
    /// Names of a list are mended.
    ListMended "list-mended" SAID_LIST_MENDED,
    /// What a group says of itself is kept.
    ProfileSaved "profile-saved" SAID_PROFILE_SAVED,
    /// What a network keeps of a group is kept.
    RegisterKept "register-kept" SAID_REGISTER_KEPT,
    /// That somebody was in touch with a group is written down.
    ContactWritten "contact-written" SAID_CONTACT_WRITTEN,
    /// It is changed.
    ContactChanged "contact-changed" SAID_CONTACT_CHANGED,
    /// It is taken out.
    ContactRemoved "contact-removed" SAID_CONTACT_REMOVED,
    /// A person left the group.
    PersonLeft "person-left" SAID_PERSON_LEFT,
    /// Somebody new may run a group, says who ran it last.
    HandedOn "handed-on" SAID_HANDED_ON,
    /// Nobody new may.
    NotHandedOn "not-handed-on" SAID_NOT_HANDED_ON,
    /// Links that set a new password are stopped.
    PasswordStopped "password-stopped" SAID_PASSWORD_STOPPED,
    /// A facilitator asked that somebody is helped to a new password.
    PasswordAsked "password-asked" SAID_PASSWORD_ASKED,
    /// A group left a network.
    NetworkLeft "network-left" SAID_NETWORK_LEFT,
    /// A group or person came into a network.
    NetworkJoined "network-joined" SAID_NETWORK_JOINED,
    /// A person keeps the account.
    AccountKept "account-kept" SAID_ACCOUNT_KEPT,
    /// A group is kept.
    GroupKept "group-kept" SAID_GROUP_KEPT,
    /// A report that was taken out is back.
    ReportBack "report-back" SAID_REPORT_BACK,
    /// A report is kept.
    ReportSaved "report-saved" SAID_REPORT_SAVED,
    /// A report is taken out for a day.
    ReportTakenOut "report-taken-out" SAID_REPORT_TAKEN_OUT,
    /// A public page of a report is stopped.
    ReportStopped "report-stopped" SAID_REPORT_STOPPED,
    /// A target is kept.
    TargetSaved "target-saved" SAID_TARGET_SAVED,
    /// A series of meetings is begun or changed.
    SeriesSaved "series-saved" SAID_SERIES_SAVED,
    /// The themes of a network's strategy are kept.
    ThemesSaved "themes-saved" SAID_THEMES_SAVED,
    /// The plan of a meeting is kept.
    MeetingSaved "meeting-saved" SAID_MEETING_SAVED,
    /// What was noted of a meeting is kept.
    NotesSaved "notes-saved" SAID_NOTES_SAVED,
    /// Something of a meeting is taken out, and waits.
    PartTakenOut "part-taken-out" SAID_PART_TAKEN_OUT,
    /// The groups of a list are ticked.
    ListTicked "list-ticked" SAID_LIST_TICKED,
    /// A representative or a promise, what belongs to one, a body or a document is kept.
    Saved "saved" SAID_SAVED,
    /// Whoever promised has answered.
    PromiseAnswered "promise-answered" SAID_PROMISE_ANSWERED,
    /// Something that a network wrote is taken out, and waits for a day.
    TakenOutForADay "out-for-a-day" SAID_TAKEN_OUT_FOR_A_DAY,
    /// What was done to something that a network wrote is taken back.
    RevisionTakenBack "revision-taken-back" SAID_REVISION_TAKEN_BACK,
    /// An ask or an offer is kept.
    AskSaved "ask-saved" SAID_ASK_SAVED,
    /// It still holds, is over, or stands again.
    AskStateSaid "ask-state-said" SAID_ASK_STATE,
    /// It is taken out, for a day in which it can come back.
    AskTakenOut "ask-taken-out" SAID_ASK_TAKEN_OUT,
    /// It is back.
    AskBack "ask-back" SAID_ASK_BACK,
    /// A group's answer waits for a facilitator.
    AnswerWaits "answer-waits" SAID_ANSWER_WAITS,
    /// Two are in touch.
    InTouch "in-touch" SAID_IN_TOUCH,
    /// What came of a match is kept.
    MatchSaid "match-said" SAID_MATCH,
    /// A reason of this week is set aside.
    SetAside "set-aside" SAID_SET_ASIDE,
    /// It is back in its place.
    TakenBack "taken-back" SAID_TAKEN_BACK,
    /// A charter is made or changed.
    CharterSaved "charter-saved" SAID_CHARTER_SAVED,
    /// A group has looked at its charter again.
    CharterLookedAt "charter-looked-at" SAID_CHARTER_LOOKED_AT,
    /// A poster is made.
    PosterMade "poster-made" SAID_POSTER_MADE,
}

impl Notice {
    /// Whether what was done can be taken back, where removed things wait.
    pub fn can_be_taken_back(self) -> bool {
        matches!(self, Self::AuditRemoved | Self::ActionRemoved)
    }

    /// Whether it is of being in touch with a group, and said where that stands on the page.
    pub fn is_of_contacts(self) -> bool {
        matches!(
            self,
            Self::ContactWritten | Self::ContactChanged | Self::ContactRemoved
        )
    }

    /// Reads it from the query of an address.
    pub fn read(path: &str) -> Option<Self> {
        let (_, query) = path.split_once('?')?;
        let (_, word) =
            form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "said")?;
        Self::ALL
            .iter()
            .copied()
            .find(|notice| notice.word() == word)
    }

    /// The address at which it is said.
    pub fn at(self, address: &str) -> String {
        let (address, place) = address.split_once('#').unwrap_or((address, ""));
        let joint = if address.contains('?') { '&' } else { '?' };
        let place = if place.is_empty() {
            String::new()
        } else {
            format!("#{place}")
        };
        format!("{address}{joint}said={}{place}", self.word())
    }
}
