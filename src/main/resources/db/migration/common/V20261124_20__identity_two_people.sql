-- Roles and cards of staff count only when a second person has confirmed them; who did so stays with the row.
alter table role_grant add column state varchar(20) default 'IN_FORCE' not null;
alter table role_grant add column decided_by bigint;
alter table role_grant add column decided_at timestamp;
create index role_grant_by_state on role_grant (state);
alter table account_card add column waiting boolean default false not null;
alter table account_card add column confirmed_by bigint;

-- The language in which a person wants to be met at the next sign-in; none until she chooses one.
alter table account add column lang varchar(2);
