-- People and groups who asked to be erased, and from when on it is carried out. Until then it can be taken back, and the
-- row is gone.
create table person_erasure (
    person_id uuid primary key not null references person (id),
    asked_at timestamptz not null,
    due_at timestamptz not null
);
create index person_erasure_by_day on person_erasure (due_at);

create table organisation_erasure (
    organisation_id uuid primary key not null references organisation (id),
    asked_by uuid not null references person (id),
    asked_at timestamptz not null,
    due_at timestamptz not null
);
create index organisation_erasure_by_day on organisation_erasure (due_at);

-- That a group of a network was erased; not which.
create table erased_group (
    network_id uuid not null references network (id),
    id uuid not null,
    erased_at timestamptz not null,
    primary key (network_id, id)
);
create index erased_group_by_day on erased_group (network_id, erased_at);
