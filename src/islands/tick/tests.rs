//! The machine beside a thumb, a network that comes and goes, and a server that counts a number once.

use std::collections::BTreeSet;

use super::machine::{Answer, Effect, Event, Machine, counted, press};
use crate::islands::orders::{World, every_order};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Page {
    machine: Machine,
    pressed: u32,
    /// The press on its way.
    sent: Option<u32>,
    pause: bool,
    /// What the server has counted.
    counted: BTreeSet<u32>,
    /// How many presses the list that is shown knows of.
    shown: u32,
    left: bool,
}

#[derive(Clone, Copy, Debug)]
enum Happening {
    Pressed,
    Counted,
    /// It was counted, and the answer got lost.
    CountedUnheard,
    Lost,
    Elsewhere,
    PauseOver,
}

impl Page {
    fn on(&mut self, event: Event) -> Result<(), String> {
        match self.machine.on(event) {
            Some(Effect::Send(_)) if self.sent.is_some() => Err("two on their way".into()),
            Some(Effect::Send(number)) => {
                self.sent = Some(number);
                Ok(())
            }
            Some(Effect::Show) => {
                self.shown = u32::try_from(self.counted.len()).unwrap_or(0);
                Ok(())
            }
            Some(Effect::Wait) => {
                self.pause = true;
                Ok(())
            }
            Some(Effect::Leave(number)) if self.counted.contains(&number) => {
                Err("left with a press that had arrived".into())
            }
            Some(Effect::Leave(_)) => {
                self.left = true;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl World for Page {
    type Happening = Happening;

    fn possible(&self) -> Vec<Happening> {
        let mut possible = Vec::new();
        if self.left {
            return possible;
        }
        if self.pressed < 5 {
            possible.push(Happening::Pressed);
        }
        if let Some(number) = self.sent {
            possible.extend([
                Happening::Counted,
                Happening::CountedUnheard,
                Happening::Lost,
            ]);
            if !self.counted.contains(&number) {
                possible.push(Happening::Elsewhere);
            }
        }
        if self.pause {
            possible.push(Happening::PauseOver);
        }
        possible
    }

    fn happen(&mut self, happening: &Happening) -> Result<(), String> {
        match happening {
            Happening::Pressed => {
                self.pressed += 1;
                self.on(Event::Pressed)
            }
            Happening::Counted => {
                self.counted.extend(self.sent.take());
                self.on(Event::Answered(Answer::List))
            }
            Happening::CountedUnheard => {
                self.counted.extend(self.sent.take());
                self.on(Event::Answered(Answer::Lost))
            }
            Happening::Lost => {
                self.sent = None;
                self.on(Event::Answered(Answer::Lost))
            }
            Happening::Elsewhere => {
                self.sent = None;
                self.on(Event::Answered(Answer::Elsewhere))
            }
            Happening::PauseOver => {
                self.pause = false;
                self.on(Event::PauseOver)
            }
        }
    }

    fn holds(&self) -> Result<(), String> {
        if self.counted.iter().any(|number| *number > self.pressed) {
            return Err("something was counted that nobody pressed".into());
        }
        if self.sent.is_some() && self.pause {
            return Err("sent and waited for at once".into());
        }
        if self.sent.is_none() && !self.pause && !self.left && self.shown < self.pressed {
            return Err("nothing is under way, and the list does not know all presses".into());
        }
        Ok(())
    }
}

#[test]
fn every_press_counts_once_whatever_the_network_does() {
    let pages = every_order(Page::default(), 12);
    assert!(pages.len() > 150, "only {} pages", pages.len());
    for mut page in pages {
        // The network is there again.
        while !page.left && page.shown < page.pressed {
            let next = if page.pause {
                Happening::PauseOver
            } else {
                Happening::Counted
            };
            page.happen(&next).expect("it goes on");
        }
        let all: BTreeSet<u32> = (1..=page.pressed).collect();
        assert!(page.left || page.counted == all, "{page:?}");
    }
}

#[test]
fn what_is_sent_has_the_button_and_a_number_of_its_own() {
    let fields = "page=ab12&q=long+table";
    assert_eq!(
        press(fields, "page", 3, ("more", "0f")),
        "page=ab12.3&q=long+table&more=0f"
    );
    assert_eq!(
        press("page=x", "page", 1, ("undo", "x.tick.0")),
        "page=x.1&undo=x.tick.0"
    );
    assert_eq!(counted("tick", 0), 1);
    assert_eq!(counted("tick", 3), 3);
    assert_eq!(counted("fewer", 0), 0);
    assert_eq!(counted("more", 2), 3);
    assert_eq!(counted("untick", 4), 0);
}
