//! Agencies of a network and their departments: organisations that audit themselves as groups do, and are counted apart.

use chrono::{DateTime, Utc};

use crate::domain::{ids::OrganisationId, organisation::sort_name};

/// An agency of a network, or a department of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Agency {
    /// Key.
    pub id: OrganisationId,
    /// Name that people read.
    pub name: String,
    /// The agency of which it is a department; none for one that is whole.
    pub part_of: Option<OrganisationId>,
    /// Whether somebody runs it.
    pub is_run: bool,
    /// Until when a link for it can be used, where one is out.
    pub links_until: Option<DateTime<Utc>>,
}

/// By name, each agency followed by its departments.
pub fn in_order(agencies: &mut [Agency]) {
    agencies.sort_by_cached_key(|agency| sort_name(&agency.name));
    let places: Vec<OrganisationId> = agencies.iter().map(|agency| agency.id).collect();
    let place = |id| places.iter().position(|known| *known == id);
    agencies.sort_by_cached_key(|agency| {
        let whole = place(agency.part_of.unwrap_or(agency.id));
        (whole, agency.part_of.is_some(), place(agency.id))
    });
}

/// The name of an agency; of a department with that of the agency it is part of: "Repairs (City council)".
pub fn with_whole(name: &str, whole: Option<&str>) -> String {
    match whole {
        Some(whole) => format!("{name} ({whole})"),
        None => name.to_owned(),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn departments_follow_their_agency_by_name() {
        let id = |number| OrganisationId::from(Uuid::from_u128(number));
        let agency = |number, name: &str, part_of: Option<u128>| Agency {
            id: id(number),
            name: name.to_owned(),
            part_of: part_of.map(id),
            is_run: false,
            links_until: None,
        };
        let mut agencies = [
            agency(1, "Repairs", Some(4)),
            agency(2, "Health", None),
            agency(3, "Allocations", Some(4)),
            agency(4, "City", None),
            agency(5, "Advice", Some(2)),
        ];
        in_order(&mut agencies);
        let names = agencies.map(|agency| agency.name);
        assert_eq!(
            names,
            ["City", "Allocations", "Repairs", "Health", "Advice"]
        );
    }
}
