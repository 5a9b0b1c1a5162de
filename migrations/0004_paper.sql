-- Whose filled-in paper an answer was typed in from: null for an answer given on a screen, '' for paper without a name.
alter table answer add column paper text;
alter table answer_history add column paper text;
