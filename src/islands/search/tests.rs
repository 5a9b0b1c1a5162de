//! The machine beside a form, a list and a slow network, in every order of events.

use super::machine::{Effect, Event, Machine, address};
use crate::islands::orders::{World, every_order};

/// Words are numbers here: each time something is typed the form says the next one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Page {
    machine: Machine,
    form: u32,
    pause: bool,
    /// Questions that may still be answered, also those that were let go: their number and their words.
    asked: Vec<(u32, u32)>,
    /// The words whose list is shown.
    shown: u32,
    /// The newest question came to nothing, and nothing was typed since.
    gone: bool,
}

#[derive(Clone, Copy, Debug)]
enum Happening {
    Typed,
    PauseOver,
    /// The answer to a question comes; `found` when it is a list.
    Answered {
        place: usize,
        found: bool,
    },
}

use Happening as H;

impl Page {
    fn woken(typed: bool) -> Self {
        let mut page = Self {
            machine: Machine::default(),
            form: u32::from(typed),
            pause: false,
            asked: Vec::new(),
            shown: 0,
            gone: false,
        };
        let effect = page.machine.on(Event::Woken { typed });
        page.carry_out(effect, 0).expect("it wakes");
        page
    }

    /// `words` are those of the list that came, if one did.
    fn carry_out(&mut self, effect: Option<Effect>, words: u32) -> Result<(), String> {
        match effect {
            Some(Effect::Wait) => self.pause = true,
            Some(Effect::Ask(number)) => {
                if self.asked.iter().any(|&(asked, _)| asked >= number) {
                    return Err("two questions under one number".to_owned());
                }
                self.asked.push((number, self.form));
                self.gone = false;
            }
            Some(Effect::Show) if words < self.shown => {
                return Err("a late list took the place of a newer one".to_owned());
            }
            Some(Effect::Show) => self.shown = words,
            None => {}
        }
        Ok(())
    }
}

impl World for Page {
    type Happening = Happening;

    fn possible(&self) -> Vec<Happening> {
        let mut possible = vec![H::Typed];
        if self.pause {
            possible.push(H::PauseOver);
        }
        for place in 0..self.asked.len() {
            possible.extend([true, false].map(|found| H::Answered { place, found }));
        }
        possible
    }

    fn happen(&mut self, happening: &Happening) -> Result<(), String> {
        match *happening {
            H::Typed => {
                self.form += 1;
                self.gone = false;
                let effect = self.machine.on(Event::Typed);
                self.carry_out(effect, 0)
            }
            H::PauseOver => {
                self.pause = false;
                let effect = self.machine.on(Event::PauseOver);
                self.carry_out(effect, 0)
            }
            H::Answered { place, found } => {
                let newest = place + 1 == self.asked.len();
                let (asked, words) = self.asked.remove(place);
                self.gone |= newest && !found && words == self.form;
                let effect = self.machine.on(Event::Answered { asked, found });
                if effect == Some(Effect::Show) && !found {
                    return Err("showed a list that is none".to_owned());
                }
                self.carry_out(effect, words)
            }
        }
    }

    fn holds(&self) -> Result<(), String> {
        let asked = self.asked.iter().any(|&(_, words)| words == self.form);
        if self.shown == self.form || self.pause || asked || self.gone {
            Ok(())
        } else {
            Err("the list is of other words, and nothing is under way".to_owned())
        }
    }
}

fn every_page() -> Vec<Page> {
    let mut pages = every_order(Page::woken(false), 9);
    pages.extend(every_order(Page::woken(true), 9));
    pages
}

#[test]
fn a_late_list_never_takes_the_place_of_a_newer_one() {
    let pages = every_page();
    assert!(pages.len() > 1_000, "only {} pages", pages.len());
    assert!(pages.iter().any(|page| page.shown > 2));
    assert!(pages.iter().any(|page| page.asked.len() > 2));
    assert!(pages.iter().any(|page| page.gone));
}

#[test]
fn once_the_network_answers_the_list_is_of_what_the_form_says() {
    for mut page in every_page() {
        let start = page.clone();
        if page.gone {
            page.happen(&H::Typed).expect("somebody types on");
        }
        if page.pause {
            page.happen(&H::PauseOver).expect("it asks");
        }
        // The newest first: the worst order.
        while let Some(place) = page.asked.len().checked_sub(1) {
            let answered = H::Answered { place, found: true };
            page.happen(&answered).expect("it answers");
        }
        assert_eq!(page.shown, page.form, "from {start:?}\nto {page:?}");
    }
}

#[test]
fn the_address_says_what_is_filled_in() {
    let list = "https://example.org/networks/1/grid";
    assert_eq!(
        address(list, "q=long+table&place=&since="),
        format!("{list}?q=long+table")
    );
    assert_eq!(
        address(&format!("{list}?q=old"), "q=a%3Db%26&tag=x"),
        format!("{list}?q=a%3Db%26&tag=x")
    );
    assert_eq!(address(list, "q="), format!("{list}?"));
    assert_eq!(address(list, ""), format!("{list}?"));
}
