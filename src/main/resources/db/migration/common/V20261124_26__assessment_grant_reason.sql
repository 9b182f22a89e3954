-- Why somebody was given one attempt more: the trainer's own words.
alter table attempt_grant add column reason varchar(500) not null default '';
