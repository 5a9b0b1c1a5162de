-- What agencies, guests, groups and the network itself promised, what became of it, and what whoever promised says of that.

-- Whoever promised something. Of a group that leaves no name is left. `token_hash` is of the link by which they answer;
-- `asked_at` is when they were first given one, by `asked_by`.
create table promiser (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    kind text not null,
    name text not null,
    sort_name text not null,
    organisation_id uuid references organisation (id),
    token_hash text,
    asked_by uuid references person (id),
    asked_at timestamptz,
    primary key (network_id, id)
);
create index promiser_by_name on promiser (network_id, kind, sort_name);
create index promiser_by_organisation on promiser (organisation_id);
create unique index promiser_by_token on promiser (token_hash);

-- A document in which things are promised, such as a strategy; on a draft, groups comment.
create table promise_document (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    name text not null,
    sort_name text not null,
    is_draft boolean not null,
    primary key (network_id, id)
);
create unique index promise_document_by_name on promise_document (network_id, sort_name);

-- What was promised, by whom, by when and where it was said. State, words and day are those of its last record; the answer is
-- the last that whoever promised gave.
create table promise (
    network_id uuid not null,
    id uuid not null,
    version integer not null,
    promiser_id uuid not null,
    what text not null,
    due_on date,
    said_on date not null,
    meeting_id uuid,
    document_id uuid,
    body_id uuid,
    state text not null,
    state_words text not null,
    state_on date,
    answer text not null,
    answered_at timestamptz,
    removed_at timestamptz,
    primary key (network_id, id),
    foreign key (network_id, promiser_id) references promiser (network_id, id),
    foreign key (network_id, meeting_id) references meeting (network_id, id),
    foreign key (network_id, document_id) references promise_document (network_id, id),
    foreign key (network_id, body_id) references body (network_id, id)
);
create index promise_by_promiser on promise (network_id, promiser_id);
create index promise_by_meeting on promise (network_id, meeting_id);
create index promise_by_document on promise (network_id, document_id);
create index promise_by_body on promise (network_id, body_id);
create index promise_by_removal on promise (removed_at);

-- What became of a promise, as somebody saw it on a day: in words, and where it was looked at in a meeting in how many of
-- those present said what. Of these only numbers are kept.
create table promise_record (
    network_id uuid not null,
    promise_id uuid not null,
    id uuid not null,
    version integer not null,
    state text not null,
    words text not null,
    on_day date not null,
    meeting_id uuid,
    said_kept integer not null,
    said_partly integer not null,
    said_not_kept integer not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    removed_at timestamptz,
    primary key (network_id, promise_id, id),
    foreign key (network_id, promise_id) references promise (network_id, id),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);
create index promise_record_by_removal on promise_record (removed_at);
create index promise_record_by_meeting on promise_record (network_id, meeting_id);

-- Each answer that whoever promised gave by their link.
create table promise_answer (
    network_id uuid not null,
    promise_id uuid not null,
    id uuid not null,
    words text not null,
    answered_at timestamptz not null,
    primary key (network_id, promise_id, id),
    foreign key (network_id, promise_id) references promise (network_id, id)
);

-- What somebody says of a draft, and what became of that. Of a group that leaves no name is left.
create table document_comment (
    network_id uuid not null,
    document_id uuid not null,
    id uuid not null,
    version integer not null,
    organisation_id uuid references organisation (id),
    who text not null,
    words text not null,
    outcome text not null,
    said_at timestamptz not null,
    removed_at timestamptz,
    primary key (network_id, document_id, id),
    foreign key (network_id, document_id) references promise_document (network_id, id)
);
create index document_comment_by_organisation on document_comment (organisation_id);
create index document_comment_by_removal on document_comment (removed_at);
