-- Words that were said of a match and taken out again, with why and by whom: for a day they come back, then they are gone, and why stays.
alter table ask_match_said add column removed_at timestamptz;
alter table ask_match_said add column removed_by uuid references person (id);
alter table ask_match_said add column removed_why text not null default '';
create index ask_match_said_by_removal on ask_match_said (removed_at) where removed_at is not null;
