//! The machine beside a form, a device and a server, in every order of events.

use std::collections::BTreeMap;

use super::{
    Said, State,
    drafts::DraftPlace,
    machine::{Answer, Effect, Event, Line, Machine, Notice, Remarks, Sent},
};
use crate::islands::orders::{World, every_order};

/// What somebody else typed, which no form ever says.
const OF_ANOTHER: u8 = 100;

fn place(owner: &str) -> DraftPlace {
    DraftPlace {
        owner: owner.to_owned(),
        address: "https://example.org/groups/1/audits/2/statements/wel.greet".to_owned(),
    }
}

/// Where the person of the page keeps drafts.
fn own() -> String {
    place("bo").name()
}

/// Words are numbers here: each time something is typed the form says the next one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Page {
    machine: Machine,
    form: u8,
    typed: u8,
    /// The version that the form builds on.
    base: i32,
    /// What the device keeps, by name.
    device: BTreeMap<String, u8>,
    server: u8,
    version: i32,
    /// Words that the server does not take.
    refused: Option<u8>,
    pause: bool,
    /// The save under way: its words.
    sent: Option<u8>,
    looking: bool,
    line: Option<Line>,
    notice: Option<Notice>,
    remarks: Remarks,
    /// The form that waits.
    held: Option<Sent>,
    /// A press was answered with "no connection", and nothing was saved since.
    warned: bool,
    end: Option<End>,
}

/// How a page ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum End {
    /// A form of it was sent.
    Left(Sent),
    /// It went away without that.
    Closed,
}

#[derive(Clone, Copy, Debug)]
enum Happening {
    Typed,
    Chosen,
    PauseOver,
    VisibilityChanged,
    LookDue {
        visible: bool,
    },
    Pressed(Sent),
    PageHidden,
    Saved,
    SavedBesideAnother,
    /// It was saved, and the answer never came.
    SavedUnheard,
    NeverArrived,
    TooMuch,
    Refused,
    SignedOut,
    Looked {
        newer: bool,
    },
}

use Happening as H;

fn ensure(holds: bool, what: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

impl Page {
    /// A page whose server has the words 0, woken after `before` was kept on the device, and after somebody typed or not; on a
    /// device that keeps what somebody else typed, or not.
    fn woken(before: Option<u8>, typed: bool, of_another: bool) -> Self {
        let before = before.map(|words| (own(), words));
        let other = of_another.then(|| (place("ana").name(), OF_ANOTHER));
        let mut page = Self {
            machine: Machine::default(),
            // What the browser remembers of an older view.
            form: if typed { 2 } else { 3 },
            typed: 3,
            base: 4,
            device: before.into_iter().chain(other).collect(),
            server: 0,
            version: 4,
            refused: None,
            pause: false,
            sent: None,
            looking: false,
            line: None,
            notice: None,
            remarks: Remarks::default(),
            held: None,
            warned: false,
            end: None,
        };
        let of_another = page.keeps_of_another();
        page.tell(Event::Woken { typed, of_another })
            .expect("it wakes");
        page
    }

    /// Whether the device keeps what somebody else typed here.
    fn keeps_of_another(&self) -> bool {
        self.device
            .keys()
            .any(|name| place("bo").is_of_another(name))
    }

    /// What the device keeps for the person of the page.
    fn kept(&self) -> Option<u8> {
        self.device.get(&own()).copied()
    }

    /// Nothing is under way and nothing is waited for.
    fn is_quiet(&self) -> bool {
        self.sent.is_none() && !self.pause
    }

    /// The server does not take what the form says.
    fn is_refused(&self) -> bool {
        self.refused == Some(self.form)
    }

    fn types(&mut self, event: Event) -> Result<(), String> {
        self.typed += 1;
        self.form = self.typed;
        self.tell(event)?;
        ensure(!self.remarks.restored, "says to who types what was before")
    }

    fn stands(&mut self, words: u8) {
        if self.server != words {
            self.server = words;
            self.version += 1;
        }
    }

    fn tell(&mut self, event: Event) -> Result<(), String> {
        for effect in self.machine.on(event) {
            self.carry_out(effect)?;
        }
        Ok(())
    }

    fn carry_out(&mut self, effect: Effect) -> Result<(), String> {
        match effect {
            Effect::Reset => self.form = self.server,
            Effect::PutBack => {
                if let Some(words) = self.kept() {
                    let changed = words != self.form;
                    self.form = words;
                    self.tell(Event::PutBack {
                        changed,
                        base: Some(3),
                    })?;
                }
            }
            Effect::BuildOn(version) => self.base = version,
            Effect::Keep => {
                self.device.insert(own(), self.form);
            }
            Effect::Forget => {
                ensure(
                    self.server == self.form,
                    "forgot what the server does not have",
                )?;
                self.device.remove(&own());
            }
            Effect::Wait(_) => self.pause = true,
            Effect::Send => {
                ensure(self.sent.is_none(), "two saves under way")?;
                self.sent = Some(self.form);
            }
            Effect::HandOver => self.stands(self.form),
            Effect::Look => {
                ensure(self.is_saved(), "looked while something was unsaved")?;
                self.looking = true;
            }
            // Seen by the one who presses.
            Effect::Hold => {}
            Effect::Leave => {
                let form = self.held.take().ok_or("left without being asked")?;
                ensure(self.sent.is_none(), "left in the middle of a save")?;
                // Sending it is heard as any form is.
                let again = self.machine.on(Event::Submitted(form));
                ensure(again.is_empty(), "holds the form that it sends itself")?;
                self.left(form);
            }
            Effect::Say(line) => self.line = Some(line),
            Effect::Remark(remarks) => self.remarks = remarks,
            Effect::Tell(notice) => self.notice = Some(notice),
        }
        Ok(())
    }

    /// A form is sent; its own words go with the answer's own.
    fn left(&mut self, form: Sent) {
        if form == Sent::Own {
            self.stands(self.form);
        }
        self.end = Some(End::Left(form));
    }

    /// All that can be saved is.
    fn is_saved(&self) -> bool {
        self.server == self.form || self.is_refused()
    }

    fn press(&mut self, form: Sent) -> Result<(), String> {
        let effects = self.machine.on(Event::Submitted(form));
        if effects.contains(&Effect::Hold) {
            self.held = Some(form);
        } else {
            ensure(self.is_saved(), "let go what was unsaved")?;
            ensure(effects.is_empty(), "did something to a form that is gone")?;
            self.left(form);
        }
        for effect in effects {
            self.carry_out(effect)?;
        }
        Ok(())
    }

    /// A save comes back; `arrived` when the server has its words.
    fn answer(&mut self, arrived: bool, answer: Answer) -> Result<(), String> {
        let words = self.sent.take().ok_or("no save is under way")?;
        if arrived {
            self.stands(words);
        }
        let (newest, pressed) = (words == self.form, self.held);
        let clash = matches!(&answer, Answer::Saved(state) if state.clash.is_some());
        let answer = match answer {
            Answer::Saved(state) => Answer::Saved(State {
                version: self.version,
                ..state
            }),
            other => other,
        };
        self.tell(Event::Answered(answer.clone()))?;
        let left = pressed.is_some() && self.held.is_none();
        match answer {
            Answer::Saved(_) => {
                ensure(self.base == self.version, "builds on another version")?;
                ensure(!clash || !left, "left before the clash was told")?;
                ensure(
                    !clash || self.notice == Some(Notice::Clash("clash".to_owned())),
                    "did not tell of a clash",
                )?;
                ensure(
                    clash || pressed.is_none() || left == newest,
                    "left too early, or stayed",
                )?;
                self.warned = false;
                if clash {
                    self.held = None;
                }
            }
            Answer::Refused(_) | Answer::SignedOut => {
                self.refused = Some(words);
                ensure(
                    matches!(self.line, Some(Line::Refused(_) | Line::SignedOut)),
                    "did not say why nothing was saved",
                )?;
                ensure(
                    pressed.is_none() || left == (newest && pressed == Some(Sent::Own)),
                    "newer words were not tried, or somebody left without being told",
                )?;
                if newest {
                    self.held = None;
                }
            }
            Answer::Unreached | Answer::TooMuch => {
                let why = match answer {
                    Answer::TooMuch => Line::TooMuch,
                    _ => Line::Kept,
                };
                ensure(self.line == Some(why), "did not say that it stays here")?;
                let may = pressed == Some(Sent::Elsewhere) && self.warned;
                ensure(left == may, "the first press is told, the second is heard")?;
                self.warned |= pressed.is_some();
                self.held = None;
            }
        }
        Ok(())
    }
}

fn state() -> State {
    State {
        at: "14:02".to_owned(),
        ..State::default()
    }
}

fn beside_another() -> State {
    State {
        clash: Some("clash".to_owned()),
        ..state()
    }
}

impl World for Page {
    type Happening = Happening;

    fn possible(&self) -> Vec<Happening> {
        if self.end.is_some() {
            return Vec::new();
        }
        let mut possible = vec![
            H::Typed,
            H::Chosen,
            H::VisibilityChanged,
            H::LookDue { visible: true },
            H::LookDue { visible: false },
            H::Pressed(Sent::Own),
            H::Pressed(Sent::Elsewhere),
            H::PageHidden,
        ];
        if self.pause {
            possible.push(H::PauseOver);
        }
        if self.sent.is_some() {
            possible.extend([
                H::Saved,
                H::SavedBesideAnother,
                H::SavedUnheard,
                H::NeverArrived,
                H::TooMuch,
                H::Refused,
                H::SignedOut,
            ]);
        }
        if self.looking {
            possible.extend([H::Looked { newer: true }, H::Looked { newer: false }]);
        }
        possible
    }

    fn happen(&mut self, happening: &Happening) -> Result<(), String> {
        match *happening {
            H::Typed => self.types(Event::Typed),
            H::Chosen => self.types(Event::Chosen),
            H::PauseOver => {
                self.pause = false;
                self.tell(Event::PauseOver)
            }
            H::VisibilityChanged => self.tell(Event::VisibilityChanged),
            H::LookDue { visible } => {
                let before = (self.sent, self.looking);
                self.tell(Event::LookDue { visible })?;
                let asked = before != (self.sent, self.looking);
                ensure(visible || !asked, "a page nobody sees asked the server")
            }
            H::Pressed(form) => self.press(form),
            H::PageHidden => {
                self.tell(Event::PageHidden)?;
                self.end = Some(End::Closed);
                ensure(
                    self.is_saved(),
                    "went away without handing over what was unsaved",
                )
            }
            H::Saved => self.answer(true, Answer::Saved(state())),
            H::SavedBesideAnother => self.answer(true, Answer::Saved(beside_another())),
            H::SavedUnheard => self.answer(true, Answer::Unreached),
            H::NeverArrived => self.answer(false, Answer::Unreached),
            H::TooMuch => self.answer(false, Answer::TooMuch),
            H::Refused => self.answer(false, Answer::Refused(state())),
            H::SignedOut => self.answer(false, Answer::SignedOut),
            H::Looked { newer } => {
                self.looking = false;
                self.notice = None;
                let state = State {
                    version: self.base + i32::from(newer),
                    ..beside_another()
                };
                let base = self.base;
                self.tell(Event::Looked { state, base })?;
                let told = self.notice.is_some();
                ensure(
                    told == (newer && self.sent.is_none()),
                    "told of another save that is none, or kept quiet",
                )
            }
        }
    }

    fn holds(&self) -> Result<(), String> {
        ensure(
            self.server == self.form || self.kept() == Some(self.form),
            "what was typed is lost",
        )?;
        ensure(
            [self.form, self.server]
                .iter()
                .all(|words| *words != OF_ANOTHER),
            "took somebody else's words",
        )?;
        ensure(
            self.keeps_of_another() == self.remarks.of_another,
            "somebody else's words are gone, or nobody is told that they wait",
        )?;
        ensure(
            self.end.is_some()
                || !self.is_quiet()
                || self.is_saved()
                || matches!(self.line, Some(Line::Kept | Line::TooMuch)),
            "unsaved, and nobody knows",
        )?;
        ensure(
            !matches!(self.line, Some(Line::Saved(_)))
                || !self.is_quiet()
                || self.server == self.form,
            "says it is saved when it is not",
        )?;
        ensure(
            self.held.is_none() || !self.is_quiet(),
            "holds somebody for nothing",
        )
    }
}

/// As long as a person types a few words, loses the connection and leaves.
const LENGTH: usize = 7;

fn every_page() -> Vec<Page> {
    let mut pages = Vec::new();
    for before in [None, Some(0), Some(1)] {
        for typed in [false, true] {
            // Typed before the island woke, it is on no device yet.
            pages.extend(every_order(
                Page::woken(before, typed, before == Some(1)),
                LENGTH,
            ));
        }
    }
    pages
}

#[test]
fn nothing_typed_is_lost_in_any_order_of_events() {
    let pages = every_page();
    assert!(pages.len() > 10_000, "only {} pages", pages.len());
    let seen = |what: &dyn Fn(&Page) -> bool| pages.iter().any(what);
    for end in [
        End::Left(Sent::Own),
        End::Left(Sent::Elsewhere),
        End::Closed,
    ] {
        assert!(seen(&|page| page.end == Some(end)), "{end:?}");
    }
    assert!(seen(&|page| page.kept().is_none() && page.server > 3));
    assert!(seen(&|page| page.warned));
    assert!(seen(&|page| page.line == Some(Line::TooMuch)));
    // Saves came and went, and what was put back is still said.
    assert!(seen(&|page| page.remarks.restored
        && matches!(page.line, Some(Line::Saved(_)))
        && page.server == page.form));
}

#[test]
fn once_the_server_answers_all_is_saved_and_whoever_waits_goes() {
    for mut page in every_page() {
        if page.end.is_some() {
            continue;
        }
        let (start, held) = (page.clone(), page.held);
        for _ in 0..10 {
            let next = if page.end.is_some() {
                break;
            } else if page.sent.is_some() {
                H::Saved
            } else if page.pause {
                H::PauseOver
            } else {
                H::LookDue { visible: true }
            };
            page.happen(&next).expect("it goes on");
        }
        let end = (page.server == page.form && page.kept().is_none()) || page.is_refused();
        assert!(end, "not all was saved\nfrom {start:?}\nto {page:?}");
        assert_eq!(page.end, held.map(End::Left), "from {start:?}\nto {page:?}");
    }
}

#[test]
fn what_comes_back_is_read_by_its_status() {
    let some = |status| Answer::read(Some((status, Some(state()))));
    assert_eq!(some(200), Answer::Saved(state()));
    assert_eq!(some(409), Answer::Refused(state()));
    assert_eq!(some(422), Answer::Refused(state()));
    assert_eq!(some(401), Answer::SignedOut);
    assert_eq!(Answer::read(Some((401, None))), Answer::SignedOut);
    // A page in between that answers for the server has no such body.
    assert_eq!(Answer::read(Some((200, None))), Answer::Unreached);
    assert_eq!(Answer::read(Some((503, None))), Answer::Unreached);
    assert_eq!(Answer::read(None), Answer::Unreached);
}

#[test]
fn what_is_put_back_builds_on_the_version_it_was_written_on() {
    let page = Page::woken(Some(1), false, false);
    assert_eq!((page.form, page.base), (1, 3));
    assert!(page.remarks.restored);
    let same = Page::woken(Some(0), false, false);
    assert_eq!((same.form, same.base, same.kept()), (0, 4, None));
    assert!(!same.remarks.restored);
    let newer = Page::woken(Some(1), true, false);
    assert_eq!((newer.form, newer.kept()), (2, Some(2)));
}

#[test]
fn that_something_was_put_back_is_said_until_the_person_types() {
    let mut page = Page::woken(Some(1), false, false);
    for happening in [
        H::PauseOver,
        H::VisibilityChanged,
        H::NeverArrived,
        H::LookDue { visible: true },
        H::Saved,
        H::LookDue { visible: true },
    ] {
        page.happen(&happening).expect("it goes on");
        assert!(page.remarks.restored, "gone after {happening:?}");
    }
    page.happen(&H::Typed).expect("it goes on");
    assert_eq!(page.remarks, Remarks::default());
}

#[test]
fn a_draft_fills_the_form_of_the_person_who_typed_it_and_no_other() {
    let mut page = Page::woken(None, false, true);
    assert_eq!((page.form, page.server), (0, 0));
    assert!(page.remarks.of_another && !page.remarks.restored);
    // Whatever is done here, it waits, and its own drafts come and go beside it.
    for happening in [H::Typed, H::PauseOver, H::Saved] {
        page.happen(&happening).expect("it goes on");
    }
    assert_eq!(page.device.get(&place("ana").name()), Some(&OF_ANOTHER));
    assert_eq!((page.kept(), page.remarks.of_another), (None, true));
}

#[test]
fn drafts_are_told_apart_by_person_and_by_form() {
    let bo = place("bo");
    assert!(bo.is_of_another(&place("ana").name()));
    assert!(!bo.is_of_another(&bo.name()));
    let elsewhere = DraftPlace {
        address: format!("{}s", bo.address),
        ..place("ana")
    };
    for name in [
        elsewhere.name().as_str(),
        "draft:",
        "draft:ana",
        "other",
        "",
    ] {
        assert!(!bo.is_of_another(name), "{name}");
    }
}

#[test]
fn both_remarks_are_said_and_neither_when_there_is_nothing_to_say() {
    let said = Said {
        restored: "Put back.".to_owned(),
        of_another: "Another's.".to_owned(),
        ..Said::default()
    };
    let remarks = |restored, of_another| {
        let remarks = Remarks {
            restored,
            of_another,
        };
        remarks.sentences(&said)
    };
    assert_eq!(remarks(true, true), "Put back. Another's.");
    assert_eq!(remarks(true, false), "Put back.");
    assert_eq!(remarks(false, false), "");
}
