//! Puts events in every order there is, for the tests of the state machines.

use std::{collections::HashMap, fmt::Debug, hash::Hash};

/// A state machine with a small world around it: a form, a device, a server that answers or does not.
pub trait World: Clone + Eq + Hash + Debug {
    /// What can happen in it.
    type Happening: Clone + Debug;

    /// All that can happen next.
    fn possible(&self) -> Vec<Self::Happening>;

    /// Lets it happen; says what was wrong with what the machine did then.
    fn happen(&mut self, happening: &Self::Happening) -> Result<(), String>;

    /// What must be true at all times; says what is not.
    fn holds(&self) -> Result<(), String>;
}

/// Goes through every order of happenings up to a length and answers every world they lead to. Two orders that lead to the
/// same world have the same future, so it is gone into once.
///
/// # Panics
/// When something does not hold, with the order of happenings that led there.
pub fn every_order<W: World>(start: W, length: usize) -> Vec<W> {
    let mut seen = HashMap::new();
    let mut order = Vec::new();
    go_on(&start, length, &mut seen, &mut order);
    seen.into_keys().collect()
}

fn go_on<W: World>(
    world: &W,
    left: usize,
    seen: &mut HashMap<W, usize>,
    order: &mut Vec<W::Happening>,
) {
    if let Err(wrong) = world.holds() {
        panic!("{wrong}\nafter {order:?}\nin {world:?}");
    }
    // Seen with as many happenings still to come.
    if seen.get(world).is_some_and(|&before| before >= left) {
        return;
    }
    seen.insert(world.clone(), left);
    if left == 0 {
        return;
    }
    for happening in world.possible() {
        order.push(happening.clone());
        let mut next = world.clone();
        if let Err(wrong) = next.happen(&happening) {
            panic!("{wrong}\nafter {order:?}\nin {next:?}");
        }
        go_on(&next, left - 1, seen, order);
        order.pop();
    }
}
