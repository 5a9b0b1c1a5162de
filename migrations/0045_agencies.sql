-- Agencies: a council's housing team, a health service. They audit themselves, and share what they found, as groups do, and
-- are counted apart from them. So an agency is in a network by a row of a table of its own and never by one of `membership`:
-- what reads the groups of a network cannot meet an agency.
alter table organisation add column is_agency boolean not null default false;

-- An agency of a network. A department is an organisation of its own, so that its audits are compared with its own alone.
create table agency (
    network_id uuid not null references network (id),
    organisation_id uuid not null references organisation (id),
    since timestamptz not null,
    -- The agency of which it is a department; null for one that is whole.
    part_of uuid,
    primary key (network_id, organisation_id),
    foreign key (network_id, part_of) references agency (network_id, organisation_id)
);
create index agency_by_organisation on agency (organisation_id);
create index agency_by_whole on agency (part_of, network_id);

-- What is in a network, groups and agencies, for what both do alike: to be invited, to share, to leave. Nothing is counted
-- from it.
create view network_organisation as
    select network_id, organisation_id, since from membership
    union all
    select network_id, organisation_id, since from agency;
