-- Words that led nobody back in are counted by day for each team: they are few enough to be guessed otherwise.
alter table team add column words_tried_on date;
alter table team add column words_wrong integer not null default 0;
