//! What a form that saves itself does next: what to send and when, what to say, what to keep on the device.

use std::time::Duration;

use super::{Alert, Said, State};

/// How long after the last key a save is sent.
pub const PAUSE: Duration = Duration::from_millis(1200);
/// How long after something was chosen; long enough for the browser to have done all that belongs to it.
pub const CHOSEN: Duration = Duration::from_millis(50);
/// How long after an answer, when more was typed while it was on its way.
pub const MORE: Duration = Duration::from_millis(200);
/// How often a page asks whether someone else has saved, and tries again what could not be sent.
pub const LOOK: Duration = Duration::from_secs(15);

/// What happens to the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The island woke.
    Woken {
        /// Someone typed before that: newer than anything kept on the device.
        typed: bool,
        /// The device keeps what somebody else typed into this form.
        of_another: bool,
    },
    /// What was kept on the device stands in the form again.
    PutBack {
        /// Whether the form said something else before.
        changed: bool,
        /// The version it was written on.
        base: Option<i32>,
    },
    /// A key was pressed.
    Typed,
    /// Something was chosen, or a field left.
    Chosen,
    /// The time asked for by [`Effect::Wait`] is over.
    PauseOver,
    /// The page went out of sight, or came back.
    VisibilityChanged,
    /// [`LOOK`] has passed.
    LookDue {
        /// Whether anyone sees the page.
        visible: bool,
    },
    /// What a save came to.
    Answered(Answer),
    /// What stands on the server.
    Looked {
        /// As the server has it.
        state: State,
        /// The version that the form builds on.
        base: i32,
    },
    /// A form of the page is about to be sent.
    Submitted(Sent),
    /// The page goes away.
    PageHidden,
}

/// What a save came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It stands.
    Saved(State),
    /// The server takes no such answer.
    Refused(State),
    /// The session has ended.
    SignedOut,
    /// The server was not reached, or could not take it just now.
    Unreached,
    /// The form says more than a server takes, so it was not sent.
    TooMuch,
}

impl Answer {
    /// Reads what came back: the status and the body, none when nothing came.
    pub fn read(response: Option<(u16, Option<State>)>) -> Self {
        match response {
            Some((200, Some(state))) => Self::Saved(state),
            Some((401, _)) => Self::SignedOut,
            Some((_, Some(state))) => Self::Refused(state),
            _ => Self::Unreached,
        }
    }
}

/// Which form of the page is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sent {
    /// The form that saves itself.
    Own,
    /// Another one: signing out, the language.
    Elsewhere,
}

/// What is to be done, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Let the form say what the server has, not what the browser remembers of an older view of the page.
    Reset,
    /// Put back what is kept on the device, and say so with [`Event::PutBack`].
    PutBack,
    /// The next save builds on this version.
    BuildOn(i32),
    /// Keep what the form says on the device.
    Keep,
    /// What is kept on the device is not needed any more.
    Forget,
    /// Say [`Event::PauseOver`] after this time; a time asked for before does not count any more.
    Wait(Duration),
    /// Send what the form says, as a save of its own; [`Event::Answered`] tells what it came to.
    Send,
    /// Hand what the form says to the browser, which sends it even when the page is gone.
    HandOver,
    /// Ask what stands on the server; [`Event::Looked`] tells.
    Look,
    /// The form that is about to be sent must wait.
    Hold,
    /// Send the form that waits.
    Leave,
    /// Say this beside the buttons.
    Say(Line),
    /// Say this above the form, in place of what stood there.
    Remark(Remarks),
    /// Say this where nobody misses it.
    Tell(Notice),
}

/// What is said beside the buttons.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// A save is under way.
    Saving,
    /// It was saved at this time.
    Saved(String),
    /// There is no connection; it is kept on this device.
    Kept,
    /// The session has ended; it is kept on this device.
    SignedOut,
    /// It is more than a server takes; it stays on the page.
    TooMuch,
    /// Why the server does not take it.
    Refused(String),
}

impl Line {
    /// In the reader's language.
    pub fn sentence(self, said: &Said) -> String {
        match self {
            Self::Saving => said.saving.clone(),
            Self::Saved(at) => format!("{} {at}", said.saved),
            Self::Kept => said.kept.clone(),
            Self::SignedOut => said.signed_out.clone(),
            Self::TooMuch => said.too_much.clone(),
            Self::Refused(problem) => problem,
        }
    }
}

/// What is said above the form of what was kept on the device. Saves come and go meanwhile; it stays to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Remarks {
    /// What this person typed before was put back; until they type or leave.
    pub restored: bool,
    /// Somebody else's words wait for them; until the page goes.
    pub of_another: bool,
}

impl Remarks {
    /// In the reader's language; empty where there is nothing to say.
    pub fn sentences(self, said: &Said) -> String {
        let restored = self.restored.then_some(said.restored.as_str());
        let of_another = self.of_another.then_some(said.of_another.as_str());
        let both: Vec<&str> = restored.into_iter().chain(of_another).collect();
        both.join(" ")
    }
}

/// What a person must hear at once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// The session has ended.
    SignedOut,
    /// Someone else has saved too; in these words.
    Clash(String),
}

impl Notice {
    /// In the reader's language, with the way on.
    pub fn alert(self, said: &Said) -> Alert {
        match self {
            Self::SignedOut => Alert {
                text: said.signed_out.clone(),
                way_on: said.sign_in.clone(),
            },
            Self::Clash(text) => Alert {
                text,
                way_on: said.look.clone(),
            },
        }
    }
}

/// What a form that saves itself knows of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Machine {
    /// Something is typed that no save has carried yet.
    dirty: bool,
    /// A save is under way; saves of one page never overtake each other.
    busy: bool,
    /// The form that waits until all is saved.
    leaving: Option<Sent>,
    /// Someone wanted to leave and was told that the last words could not be sent; the next time they may.
    warned: bool,
    /// What stands above the form.
    remarks: Remarks,
}

impl Machine {
    /// What to do now that this happened.
    pub fn on(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.go_on(event, &mut effects);
        effects
    }

    fn go_on(&mut self, event: Event, effects: &mut Vec<Effect>) {
        match event {
            Event::Woken { typed, of_another } => self.woken(typed, of_another, effects),
            Event::Typed => self.typed(PAUSE, effects),
            Event::Chosen => self.typed(CHOSEN, effects),
            Event::PutBack { changed, base } => self.put_back(changed, base, effects),
            Event::PauseOver | Event::VisibilityChanged => self.save(effects),
            Event::LookDue { visible } => self.look(visible, effects),
            Event::Answered(answer) => self.answered(answer, effects),
            Event::Looked { state, base } => self.looked(state, base, effects),
            Event::Submitted(form) => self.submitted(form, effects),
            // What is kept on the device stays there in case it does not arrive.
            Event::PageHidden if self.dirty || self.busy => effects.push(Effect::HandOver),
            Event::PageHidden => {}
        }
    }

    fn woken(&mut self, typed: bool, of_another: bool, effects: &mut Vec<Effect>) {
        if of_another {
            self.remarks.of_another = true;
            effects.push(Effect::Remark(self.remarks));
        }
        if typed {
            self.typed(PAUSE, effects);
        } else {
            effects.push(Effect::Reset);
            effects.push(Effect::PutBack);
        }
    }

    fn typed(&mut self, pause: Duration, effects: &mut Vec<Effect>) {
        self.dirty = true;
        if self.remarks.restored {
            self.remarks.restored = false;
            effects.push(Effect::Remark(self.remarks));
        }
        effects.push(Effect::Keep);
        effects.push(Effect::Wait(pause));
    }

    fn put_back(&mut self, changed: bool, base: Option<i32>, effects: &mut Vec<Effect>) {
        if !changed {
            effects.push(Effect::Forget);
            return;
        }
        self.dirty = true;
        // With the version it was written on, the server can tell whether someone else has saved since.
        if let Some(base) = base {
            effects.push(Effect::BuildOn(base));
        }
        self.remarks.restored = true;
        effects.push(Effect::Remark(self.remarks));
        effects.push(Effect::Wait(PAUSE));
    }

    fn save(&mut self, effects: &mut Vec<Effect>) {
        if self.busy || !self.dirty {
            return;
        }
        self.busy = true;
        self.dirty = false;
        effects.push(Effect::Say(Line::Saving));
        effects.push(Effect::Send);
    }

    /// Tries again what could not be sent, or asks whether someone else has saved.
    fn look(&mut self, visible: bool, effects: &mut Vec<Effect>) {
        if !visible {
            return;
        }
        if self.dirty {
            self.save(effects);
        } else if !self.busy {
            effects.push(Effect::Look);
        }
    }

    fn answered(&mut self, answer: Answer, effects: &mut Vec<Effect>) {
        self.busy = false;
        match answer {
            Answer::Saved(state) => self.saved(state, effects),
            Answer::Refused(state) => {
                let problem = state.problem.unwrap_or_default();
                effects.push(Effect::Say(Line::Refused(problem)));
                self.refused(effects);
            }
            Answer::SignedOut => {
                effects.push(Effect::Say(Line::SignedOut));
                effects.push(Effect::Tell(Notice::SignedOut));
                self.refused(effects);
            }
            Answer::Unreached => self.unsent(Line::Kept, effects),
            Answer::TooMuch => self.unsent(Line::TooMuch, effects),
        }
    }

    fn saved(&mut self, state: State, effects: &mut Vec<Effect>) {
        self.warned = false;
        effects.push(Effect::BuildOn(state.version));
        effects.push(Effect::Say(Line::Saved(state.at)));
        if let Some(text) = state.clash {
            // Nobody leaves without having been told.
            self.leaving = None;
            effects.push(Effect::Tell(Notice::Clash(text)));
        }
        if self.dirty {
            // More was typed meanwhile.
            effects.push(Effect::Wait(MORE));
        } else {
            effects.push(Effect::Forget);
            self.leave(effects);
        }
    }

    /// Nothing was saved, and the same words would not be the next time either; they stay on the page and on the device.
    /// The answer's own form goes: the server keeps what was typed through signing in, and shows beside each field what is
    /// wrong with it. Who wanted to leave by another is told first, and goes with the next press. Words typed meanwhile
    /// are another save, which may be taken.
    fn refused(&mut self, effects: &mut Vec<Effect>) {
        if self.dirty {
            effects.push(Effect::Wait(MORE));
        } else if self.leaving == Some(Sent::Elsewhere) {
            self.leaving = None;
        } else {
            self.leave(effects);
        }
    }

    /// Nothing could be sent; it is tried again. The first wish to leave is answered with that; a second one is heard, so
    /// that nobody is held on a shared tablet. The answer's own form stays: it could not be sent either.
    fn unsent(&mut self, why: Line, effects: &mut Vec<Effect>) {
        self.dirty = true;
        effects.push(Effect::Say(why));
        if self.warned && self.leaving == Some(Sent::Elsewhere) {
            self.leave(effects);
        } else if self.leaving.take().is_some() {
            self.warned = true;
        }
    }

    fn looked(&mut self, state: State, base: i32, effects: &mut Vec<Effect>) {
        if state.version > base && !self.busy {
            let text = state.clash.unwrap_or_default();
            effects.push(Effect::Tell(Notice::Clash(text)));
        }
    }

    /// Saves first and leaves then, so that a dead network loses nothing.
    fn submitted(&mut self, form: Sent, effects: &mut Vec<Effect>) {
        if !self.dirty && !self.busy {
            return;
        }
        self.leaving = Some(form);
        effects.push(Effect::Hold);
        self.save(effects);
    }

    fn leave(&mut self, effects: &mut Vec<Effect>) {
        if self.leaving.take().is_some() {
            // The form that is sent now is not held again.
            self.dirty = false;
            effects.push(Effect::Leave);
        }
    }
}
