-- One list for SQLite and PostgreSQL: no sequences, triggers, database-side clocks or partial writes.
-- What an organisation owns has organisation_id first in its key, so that every query carries it.

create table person (
    id uuid primary key not null,
    name text not null,
    sign_in_name text not null unique,
    password_hash text not null,
    language text,
    created_at timestamptz not null
);

-- One row once the first person has set the server up.
create table founding (
    id integer primary key not null,
    founded_at timestamptz not null
);

create table session (
    token_hash text primary key not null,
    person_id uuid not null references person (id),
    created_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_by_person on session (person_id);

create table network (
    id uuid primary key not null,
    name text not null,
    created_at timestamptz not null
);

create table facilitator (
    network_id uuid not null references network (id),
    person_id uuid not null references person (id),
    since timestamptz not null,
    primary key (network_id, person_id)
);
create index facilitator_by_person on facilitator (person_id);

create table organisation (
    id uuid primary key not null,
    name text not null,
    is_made_up boolean not null,
    created_at timestamptz not null
);

create table membership (
    network_id uuid not null references network (id),
    organisation_id uuid not null references organisation (id),
    since timestamptz not null,
    primary key (network_id, organisation_id)
);
create index membership_by_organisation on membership (organisation_id);

create table coordinator (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    since timestamptz not null,
    primary key (organisation_id, person_id)
);
create index coordinator_by_person on coordinator (person_id);

create table invitation (
    token_hash text primary key not null,
    organisation_id uuid not null references organisation (id),
    invited_by uuid not null references person (id),
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by uuid references person (id),
    accepted_at timestamptz
);
create index invitation_by_organisation on invitation (organisation_id, invited_at);

-- The definitions in use, complete. Never changed once written.
create table questionnaire (
    id text not null,
    version integer not null,
    content_hash text not null,
    definition text not null,
    first_used_at timestamptz not null,
    primary key (id, version)
);

create table audit (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    questionnaire_id text not null,
    questionnaire_version integer not null,
    held_on date not null,
    started_by uuid not null references person (id),
    started_at timestamptz not null,
    closed_at timestamptz,
    primary key (organisation_id, id),
    foreign key (questionnaire_id, questionnaire_version) references questionnaire (id, version)
);

create table audit_principle (
    organisation_id uuid not null,
    audit_id uuid not null,
    principle_id text not null,
    chosen_at timestamptz not null,
    primary key (organisation_id, audit_id, principle_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- Each closing and reopening, with who, when and (for a reopening) why.
create table audit_event (
    organisation_id uuid not null,
    audit_id uuid not null,
    id uuid not null,
    verb text not null,
    reason text not null,
    person_id uuid not null references person (id),
    happened_at timestamptz not null,
    primary key (organisation_id, audit_id, id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- Who answers. A person with an account, a guest, or the group together (no person).
create table contributor (
    organisation_id uuid not null,
    audit_id uuid not null,
    id uuid not null,
    person_id uuid references person (id),
    joined_at timestamptz not null,
    primary key (organisation_id, audit_id, id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- The answer as it stands. `version` is checked on write; `clash` names the version a save did not know of.
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
    saved_by uuid not null references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, contributor_id, statement_id),
    foreign key (organisation_id, audit_id, contributor_id)
        references contributor (organisation_id, audit_id, id)
);

-- Every save ever made. `base` is the version the person had before their eyes; `save_id` makes a resend harmless.
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
    saved_by uuid not null references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, audit_id, contributor_id, statement_id, version)
);
create unique index answer_history_by_save on answer_history (organisation_id, audit_id, save_id);

-- What answers added up to when the audit was closed.
create table standing (
    organisation_id uuid not null,
    audit_id uuid not null,
    principle_id text not null,
    statements integer not null,
    scored integer not null,
    level_sum integer not null,
    unknown integer not null,
    not_for_us integer not null,
    primary key (organisation_id, audit_id, principle_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

create table action (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    what text not null,
    why text not null,
    first_step text not null,
    lead text not null,
    helpers text not null,
    due_on date,
    needed text not null,
    measure text not null,
    audit_id uuid,
    statement_id text,
    planned_by uuid not null references person (id),
    planned_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- Every wording an action had before.
create table action_history (
    organisation_id uuid not null,
    action_id uuid not null,
    version integer not null,
    what text not null,
    why text not null,
    first_step text not null,
    lead text not null,
    helpers text not null,
    due_on date,
    needed text not null,
    measure text not null,
    saved_by uuid not null references person (id),
    saved_at timestamptz not null,
    primary key (organisation_id, action_id, version),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);

-- That an action was done or let go. Reopening writes who and when into the same row.
create table closure (
    organisation_id uuid not null,
    action_id uuid not null,
    id uuid not null,
    outcome text not null,
    note text not null,
    closed_by uuid not null references person (id),
    closed_at timestamptz not null,
    reopened_by uuid references person (id),
    reopened_at timestamptz,
    primary key (organisation_id, action_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);
