-- On which days, at what time and where: of what is on, and of whom a group takes. `days` are days of the week with spaces
-- between them; `on_day` is the day of something that is on once, or the first day of what is on every week.
alter table ask add column days text not null default '';
alter table ask add column hours text not null default '';
alter table ask add column place text not null default '';
alter table ask add column on_day date;
alter table ask_wording add column days text not null default '';
alter table ask_wording add column hours text not null default '';
alter table ask_wording add column place text not null default '';
alter table ask_wording add column on_day date;
