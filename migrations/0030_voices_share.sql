-- A group lets the facilitators of a network read what it was told of its rounds of voices, those before and those after. No row:
-- they see nothing of it.
create table voices_share (
    organisation_id uuid not null references organisation (id),
    network_id uuid not null references network (id),
    shared_by uuid not null references person (id),
    shared_at timestamptz not null,
    primary key (organisation_id, network_id)
);
create index voices_share_by_network on voices_share (network_id, organisation_id);
create index voices_share_by_person on voices_share (shared_by);
