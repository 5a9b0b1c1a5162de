-- A report that was taken out waits for a day, in which it comes back as it was; its public pages cannot be read meanwhile.
alter table network_report add column removed_at timestamptz;
alter table network_report add column removed_why text not null default '';
alter table group_report add column removed_at timestamptz;
alter table group_report add column removed_why text not null default '';
