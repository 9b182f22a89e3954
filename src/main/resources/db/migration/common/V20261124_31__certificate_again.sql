-- A paper with a mistake is issued again: the earlier one is revoked and names the one that stands in its place.

alter table certificate drop constraint certificate_enrolment;
-- 1 for the first paper of a completion, 2 for the one that took its place
alter table certificate add column issue_no integer not null default 1;
alter table certificate add constraint certificate_enrolment unique (enrolment_id, issue_no);

alter table certificate_revocation add column replaced_by bigint;
alter table certificate_revocation add constraint certificate_revocation_by foreign key (replaced_by) references certificate (id);
