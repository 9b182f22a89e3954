-- Two at once on the same row: a card used twice, a proposal confirmed and refused, an entry withdrawn twice. The second is told.
alter table account_card add column version integer default 0 not null;
alter table role_grant add column version integer default 0 not null;
alter table recognition add column version integer default 0 not null;
