-- Ways back in for whoever forgot a password, and what a group shares of audits that it closes later.

-- A one-time link that sets a new password. Kept for a while after it was used: the person and all colleagues are told.
create table password_link (
    token_hash text primary key not null,
    person_id uuid not null references person (id),
    -- The group that both run, and who made the link there; null where whoever runs the server made it.
    organisation_id uuid references organisation (id),
    made_by uuid references person (id),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    -- When the person put away that it was used.
    read_at timestamptz
);
create index password_link_by_person on password_link (person_id, made_at);
create index password_link_by_group on password_link (organisation_id, made_at);
create index password_link_by_maker on password_link (made_by);

-- That a facilitator asks those who may make such a link to make one.
create table password_request (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    asked_by uuid not null references person (id),
    asked_at timestamptz not null,
    primary key (organisation_id, person_id)
);
create index password_request_by_person on password_request (person_id);
create index password_request_by_asker on password_request (asked_by);
create index password_request_by_day on password_request (asked_at);

-- What a group said that a network sees of each audit it closes from then on: `nothing`, `summary` or `all`. No row: the
-- group is asked each time.
create table lasting_share (
    organisation_id uuid not null references organisation (id),
    network_id uuid not null references network (id),
    extent text not null,
    chosen_by uuid not null references person (id),
    chosen_at timestamptz not null,
    primary key (organisation_id, network_id)
);
create index lasting_share_by_network on lasting_share (network_id, organisation_id);
