//! Whether a group of a name is one that was seen before, by where it is.

use std::collections::BTreeMap;

use crate::domain::listing::{
    Address,
    check::{Fault, Group},
    key,
};

/// The names in a network, each with where its groups are.
#[derive(Clone, Debug, Default)]
pub struct Known(BTreeMap<String, Whereabouts>);

impl Known {
    /// Adds a group of the network, with what is known of where it is.
    pub fn add(&mut self, name: &str, neighbourhood: Option<&str>, place: Option<&str>) {
        let whereabouts = self.0.entry(key(name)).or_default();
        whereabouts.add(&Spot::of(neighbourhood, place), None);
    }
}

/// Where a group is, as far as is known: its neighbourhood and its place, as they are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    neighbourhood: Option<String>,
    place: Option<String>,
}

impl Spot {
    fn of(neighbourhood: Option<&str>, place: Option<&str>) -> Self {
        let compared = |text: Option<&str>| text.map(key).filter(|key| !key.is_empty());
        Self {
            neighbourhood: compared(neighbourhood),
            place: compared(place),
        }
    }
}

/// A neighbourhood or place to look up: one that is known or none, or whichever.
type Asked = Option<Option<String>>;

/// Where the groups of one name are. Kept by all that may be asked of it, so that a name may come thousands of times.
#[derive(Clone, Debug, Default)]
struct Whereabouts(BTreeMap<(Asked, Asked), Option<Address>>);

impl Whereabouts {
    fn add(&mut self, spot: &Spot, at: Option<Address>) {
        for neighbourhood in [None, Some(spot.neighbourhood.clone())] {
            for place in [None, Some(spot.place.clone())] {
                let asked = (neighbourhood.clone(), place);
                self.0.entry(asked).or_insert(at);
            }
        }
    }

    /// The first group that is not known to be in another place than this.
    fn same(&self, spot: &Spot) -> Option<Option<Address>> {
        let asked = |known: &Option<String>| match known {
            Some(_) => vec![Some(known.clone()), Some(None)],
            None => vec![None],
        };
        let neighbourhoods = asked(&spot.neighbourhood).into_iter();
        let found = neighbourhoods.flat_map(|neighbourhood| {
            let places = asked(&spot.place).into_iter();
            places.filter_map(move |place| self.0.get(&(neighbourhood.clone(), place)).copied())
        });
        found.min()
    }

    /// The first group of all.
    fn first(&self) -> Option<Option<Address>> {
        self.0.get(&(None, None)).copied()
    }
}

/// The rows of one name that were looked at.
#[derive(Default)]
struct Namesakes {
    /// Rows that are groups, or would be if a person says so.
    rows: Whereabouts,
    /// Rows that are groups of the network.
    known: BTreeMap<Spot, Address>,
}

/// The names of the rows that were looked at, over those in the network.
pub(super) struct Seen<'a> {
    known: &'a Known,
    names: BTreeMap<String, Namesakes>,
}

impl<'a> Seen<'a> {
    pub fn over(known: &'a Known) -> Self {
        Self {
            known,
            names: BTreeMap::new(),
        }
    }

    /// What keeps a row out by its name and where it is, if anything; a person may have called it another group.
    pub fn fault(
        &mut self,
        group: &Group,
        place: Option<&str>,
        at: Address,
        is_another: bool,
    ) -> Option<Fault> {
        let spot = Spot::of(group.neighbourhood.as_deref(), place);
        let key = key(&group.name);
        let known = self.known.0.get(&key);
        let namesakes = self.names.entry(key).or_default();
        let fault = namesakes.fault(&spot, known);
        match fault {
            Some(Fault::Twice(_)) if !is_another => {}
            Some(Fault::Known) if !is_another => {
                namesakes.known.insert(spot, at);
            }
            _ => namesakes.rows.add(&spot, Some(at)),
        }
        fault.filter(|_| !is_another)
    }
}

impl Namesakes {
    /// The same group or one elsewhere, in the list or in the network.
    fn fault(&self, spot: &Spot, known: Option<&Whereabouts>) -> Option<Fault> {
        let twice = self.rows.same(spot).flatten();
        if let Some(first) = twice.or(self.known.get(spot).copied()) {
            return Some(Fault::Twice(first));
        }
        if known.is_some_and(|known| known.same(spot).is_some()) {
            return Some(Fault::Known);
        }
        match self.rows.first().flatten() {
            Some(first) => Some(Fault::TwiceElsewhere(first)),
            None => known.map(|_| Fault::KnownElsewhere),
        }
    }
}
