-- How an audit is answered: 'together', or 'apart', each on their own first.
alter table audit add column answering text not null default 'together';

-- The way in for those who answer on their own. `code` is what is read aloud and stands in the link: it is shown on a wall
-- for days, opens nothing but the right to answer, and nothing once the audit takes no answers; so it is kept as it is.
-- `until` is the last day on which answers are taken; `shown_at` is when the team looked at how far apart it stands, which
-- ends answering.
create table team (
    organisation_id uuid not null,
    audit_id uuid not null,
    code text not null,
    until date not null,
    takes_new boolean not null,
    shown_at timestamptz,
    opened_by uuid not null references person (id),
    primary key (organisation_id, audit_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);
create unique index team_by_code on team (code);

-- Who answers on their own: somebody with an account, a guest, or the paper of somebody. When they came is not kept, and
-- their keys are random, so that no order tells who is who.
create table contributor (
    organisation_id uuid not null,
    audit_id uuid not null,
    id uuid not null,
    kind text not null,
    person_id uuid references person (id),
    name text not null,
    role text not null,
    words_hash text,
    primary key (organisation_id, audit_id, id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);
create unique index contributor_by_person on contributor (person_id, audit_id);
create unique index contributor_by_words on contributor (organisation_id, audit_id, words_hash);

-- A device on which a contributor answers; of one that is passed round, nothing stays on it.
create table contributor_device (
    token_hash text primary key not null,
    organisation_id uuid not null,
    audit_id uuid not null,
    contributor_id uuid not null,
    is_shared boolean not null,
    foreign key (organisation_id, audit_id, contributor_id)
        references contributor (organisation_id, audit_id, id)
);
create index contributor_device_by_contributor on contributor_device (organisation_id, audit_id, contributor_id);

-- A contributor's answer as it stands, as `agreement` is for the group. `typed_by` is who typed it in from paper.
create table answer (
    organisation_id uuid not null,
    audit_id uuid not null,
    contributor_id uuid not null,
    statement_id text not null,
    version integer not null,
    choice text,
    passed_over boolean not null,
    why text not null,
    reflection text not null,
    evidence text not null,
    strength text,
    clash integer,
    typed_by uuid references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, contributor_id, statement_id),
    foreign key (organisation_id, audit_id, contributor_id)
        references contributor (organisation_id, audit_id, id)
);
create index answer_by_typist on answer (typed_by);

create table answer_history (
    organisation_id uuid not null,
    audit_id uuid not null,
    contributor_id uuid not null,
    statement_id text not null,
    version integer not null,
    save_id uuid not null,
    base integer not null,
    choice text,
    passed_over boolean not null,
    why text not null,
    reflection text not null,
    evidence text not null,
    strength text,
    typed_by uuid references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, contributor_id, statement_id, version)
);
create unique index answer_history_by_save on answer_history (organisation_id, audit_id, contributor_id, save_id);
create index answer_history_by_typist on answer_history (typed_by);

-- How often codes were tried on this server that open nothing, hour by hour.
create table code_try (
    hour timestamptz primary key not null,
    wrong integer not null
);
