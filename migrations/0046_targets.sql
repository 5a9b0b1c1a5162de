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

-- A report as it was made public: what it said on that day, behind a link of which only the hash is kept. It does not change
-- by itself, and can be stopped.
create table report_page (
    token_hash text not null primary key,
    network_id uuid not null,
    report_id uuid not null,
    language text not null,
    title text not null,
    subtitle text not null,
    -- What it said, piece by piece, as JSON that the store reads whole.
    pieces text not null,
    published_by uuid not null references person (id),
    published_at timestamptz not null,
    stopped_at timestamptz,
    foreign key (network_id, report_id) references network_report (network_id, id)
);
create index report_page_by_report on report_page (network_id, report_id);
