-- A target that was taken out waits for a day, in which it comes back as it was; what was said of it is in `revision`.
alter table network_target add column removed_at timestamptz;
