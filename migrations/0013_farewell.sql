-- What whoever left is told when they next come, and what the last who ran a group says to its being handed on.

-- When the person who left had read it, and put it away.
alter table departure add column put_away_at timestamptz;
-- Whether somebody new may run the group, as the last who ran it says: `yes`, `no`, null as long as they say nothing.
alter table departure add column hand_on text;
create index departure_by_person on departure (person_id, left_at);

-- That a facilitator left a network.
create table network_departure (
    network_id uuid not null references network (id),
    id uuid not null,
    person_id uuid not null references person (id),
    left_at timestamptz not null,
    put_away_at timestamptz,
    primary key (network_id, id)
);
create index network_departure_by_person on network_departure (person_id, left_at);

-- Calendar links of people who left before leaving stopped them.
update calendar_link
set stopped_at = coalesce(
    (
        select max(d.left_at)
        from departure d
        where d.organisation_id = calendar_link.organisation_id and d.person_id = calendar_link.made_by
    ),
    made_at
)
where stopped_at is null
  and not exists (
      select 1
      from coordinator c
      where c.organisation_id = calendar_link.organisation_id and c.person_id = calendar_link.made_by
  );
