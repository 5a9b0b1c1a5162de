-- What a network promised for a period: how many of what. What came of it is counted from meetings and attendance; of a
-- target in the network's own words it is typed in.
create table network_target (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    kind text not null,
    -- The series whose meetings count; all of them where it is null.
    series_id uuid,
    what text not null,
    wanted integer not null,
    came integer,
    from_day date not null,
    to_day date not null,
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    primary key (network_id, id)
);
