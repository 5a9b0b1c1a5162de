-- The life of an action: what was said of it, the statements it answers, check-ins, and the days a group agreed on.

alter table action add column state text not null default 'planned';
alter table action add column waiting_on text not null default '';
-- When somebody last said something of it; none only for rows older than this column.
alter table action add column touched_at timestamptz;
alter table action add column split_from uuid;
update action set touched_at = planned_at;

-- The statements an action answers. The version is the one whose words the group had before its eyes.
create table action_statement (
    organisation_id uuid not null,
    action_id uuid not null,
    questionnaire_id text not null,
    statement_id text not null,
    questionnaire_version integer not null,
    linked_by uuid not null references person (id),
    linked_at timestamptz not null,
    primary key (organisation_id, action_id, questionnaire_id, statement_id),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);
insert into action_statement
    (organisation_id, action_id, questionnaire_id, statement_id, questionnaire_version, linked_by, linked_at)
select a.organisation_id, a.id, u.questionnaire_id, a.statement_id, u.questionnaire_version, a.planned_by, a.planned_at
from action a
join audit u on u.organisation_id = a.organisation_id and u.id = a.audit_id
where a.statement_id is not null;
alter table action drop column statement_id;

-- Each verb with who and when. `before_text` and `after_text` hold a day or a name that was changed.
create table progress (
    organisation_id uuid not null,
    action_id uuid not null,
    id uuid not null,
    verb text not null,
    note text not null,
    before_text text not null,
    after_text text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, action_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);

-- A meeting that goes through the open actions one at a time.
create table check_in (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    started_by uuid not null references person (id),
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (organisation_id, id)
);

-- The actions a check-in goes through, in the order they had when it began.
create table check_in_action (
    organisation_id uuid not null,
    check_in_id uuid not null,
    place integer not null,
    action_id uuid not null,
    looked_at timestamptz,
    primary key (organisation_id, check_in_id, place),
    foreign key (organisation_id, check_in_id) references check_in (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);

-- The day a group agreed on for what comes round: its next check-in, its next audit.
create table agreed_day (
    organisation_id uuid not null references organisation (id),
    occasion text not null,
    on_day date not null,
    agreed_by uuid not null references person (id),
    agreed_at timestamptz not null,
    primary key (organisation_id, occasion)
);
