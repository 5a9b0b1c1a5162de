-- Secret links by which a calendar fetches a group's days. Only the hash of the secret is kept.
create table calendar_link (
    token_hash text primary key not null,
    organisation_id uuid not null references organisation (id),
    language text not null,
    made_by uuid not null references person (id),
    made_at timestamptz not null,
    stopped_at timestamptz
);
create index calendar_link_by_organisation on calendar_link (organisation_id, made_at);
