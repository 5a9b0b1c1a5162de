-- A file that goes with what a group told a meeting; of a group that leaves, none is left. Its bytes are read by nobody but who
-- fetches it. `organisation_id` is that of the update.
create table enclosure (
    network_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    organisation_id uuid references organisation (id),
    name text not null,
    kind text not null,
    size integer not null,
    file_bytes bytea not null,
    given_by uuid not null references person (id),
    given_at timestamptz not null,
    primary key (network_id, meeting_id, id),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);
create index enclosure_by_organisation on enclosure (organisation_id);

alter table meeting_update add column enclosure_id uuid;
