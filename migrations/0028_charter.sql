-- What a group promises the people who come to it: one charter, with the day it was made and the day it is looked at again.
create table charter (
    organisation_id uuid not null primary key references organisation (id),
    version integer not null,
    made_on date not null,
    again_on date not null,
    saved_by uuid not null references person (id),
    saved_at timestamptz not null
);

-- Its promises in their order, each with the principle that it follows from; `statement_id` is empty for one of the group's own.
create table charter_promise (
    organisation_id uuid not null references charter (organisation_id),
    id uuid not null,
    place integer not null,
    questionnaire_id text not null,
    questionnaire_version integer not null,
    principle_id text not null,
    statement_id text not null,
    words text not null,
    primary key (organisation_id, id)
);

-- That a group looked at its charter again.
create table charter_look (
    organisation_id uuid not null references charter (organisation_id),
    id uuid not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, id)
);

-- What it said of each promise then, with the promise as it was worded that day.
create table charter_look_promise (
    organisation_id uuid not null,
    look_id uuid not null,
    place integer not null,
    promise text not null,
    verdict text not null,
    note text not null,
    primary key (organisation_id, look_id, place),
    foreign key (organisation_id, look_id) references charter_look (organisation_id, id)
);

-- The poster "You said, we did" as a group last made it, so that a second one is soon made.
create table you_said (
    organisation_id uuid not null primary key references organisation (id),
    version integer not null,
    closing text not null,
    saved_by uuid not null references person (id),
    saved_at timestamptz not null
);

-- Its lines in their order; `action_id` names the action that was done, where there is one.
create table you_said_line (
    organisation_id uuid not null references you_said (organisation_id),
    place integer not null,
    action_id uuid,
    said text not null,
    did text not null,
    primary key (organisation_id, place)
);
