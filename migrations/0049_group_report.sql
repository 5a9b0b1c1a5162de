-- A report that a group writes of a period, for those who give it money: which facts it tells, and the words beside them.
create table group_report (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    title text not null,
    questionnaire_id text not null,
    from_day date not null,
    to_day date not null,
    -- Which facts it tells, words with a space between them.
    facts text not null,
    opening text not null,
    learned text not null,
    closing text not null,
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    primary key (organisation_id, id)
);

-- Such a report as it was made public: what it said on that day, behind a link of which only the hash is kept.
create table group_report_page (
    token_hash text not null primary key,
    organisation_id uuid not null,
    report_id uuid not null,
    language text not null,
    title text not null,
    subtitle text not null,
    -- What it said, piece by piece, as JSON that the store reads whole.
    pieces text not null,
    published_by uuid not null references person (id),
    published_at timestamptz not null,
    stopped_at timestamptz,
    foreign key (organisation_id, report_id) references group_report (organisation_id, id)
);
create index group_report_page_by_report on group_report_page (organisation_id, report_id);
