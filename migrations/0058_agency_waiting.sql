-- An agency that nobody ever ran and that was taken out of its network: for a day it comes back as it was. While it waits it has
-- no row in `agency`, so nothing that reads that table meets it. `departments` are those it had, as a JSON list of their keys.
create table agency_waiting (
    network_id uuid not null references network (id),
    organisation_id uuid not null references organisation (id),
    since timestamptz not null,
    part_of uuid,
    departments text not null,
    why text not null,
    taken_out_by uuid not null references person (id),
    taken_out_at timestamptz not null,
    primary key (network_id, organisation_id)
);
create index agency_waiting_by_organisation on agency_waiting (organisation_id);
create index agency_waiting_by_time on agency_waiting (taken_out_at);
