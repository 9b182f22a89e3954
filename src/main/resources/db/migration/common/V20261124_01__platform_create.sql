-- What every feature stands on: deeds done once, keys, leases, the audit trail.

create table request_done (
    request_id varchar(60) not null,
    deed varchar(100) not null,
    account_id bigint,
    done_at timestamp not null,
    outcome varchar(1000) not null,
    constraint request_done_pk primary key (request_id)
);
create index request_done_by_time on request_done (done_at);

create table portal_key (
    name varchar(60) not null,
    key_value varchar(4000) not null,
    made_at timestamp not null,
    constraint portal_key_pk primary key (name)
);

-- One server at a time does a periodic job: the one that holds the lease.
create table job_lease (
    name varchar(60) not null,
    holder varchar(100) not null,
    held_until timestamp not null,
    constraint job_lease_pk primary key (name)
);

create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id bigint not null,
    happened_at timestamp not null,
    account_id bigint,
    person_id bigint,
    session_id bigint,
    by_portal boolean not null,
    network varchar(60),
    action varchar(100) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(100),
    details varchar(2000) not null,
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_by_time on audit_entry (happened_at);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id);
create index audit_entry_by_person on audit_entry (person_id);

-- A seal covers the rows up to last_entry_id that the seal before did not; entry_ids keeps them apart from rows that a slow
-- transaction inserts later with a smaller number.
create sequence audit_seal_seq start with 50 increment by 50;
create table audit_seal (
    id bigint not null,
    serial_no bigint not null,
    sealed_at timestamp not null,
    entries integer not null,
    previous_seal varchar(100) not null,
    seal varchar(100) not null,
    constraint audit_seal_pk primary key (id),
    constraint audit_seal_serial unique (serial_no)
);
create table audit_sealed_entry (
    entry_id bigint not null,
    seal_id bigint not null,
    constraint audit_sealed_entry_pk primary key (entry_id),
    constraint audit_sealed_entry_seal foreign key (seal_id) references audit_seal (id)
);
