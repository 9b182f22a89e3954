-- The register of papers: append-only. A paper is a snapshot of facts; what happens to it later is a row of its own.

create table certificate_series (
    code varchar(20) not null,
    series_year integer not null,
    last_serial integer not null,
    constraint certificate_series_pk primary key (code, series_year)
);

create sequence certificate_seq start with 50 increment by 50;
create table certificate (
    id bigint not null,
    series varchar(20) not null,
    series_year integer not null,
    serial_no integer not null,
    -- what is printed: the paper's number and its number in the register
    paper_number varchar(60) not null,
    register_number varchar(60) not null,
    -- the secret part of the QR's address
    code varchar(20) not null,
    enrolment_id bigint not null,
    person_id bigint not null,
    class_id bigint not null,
    holder_name varchar(300) not null,
    birth_year integer not null,
    unit_name varchar(400) not null,
    course varchar(60) not null,
    course_version varchar(20) not null,
    course_title_vi varchar(300) not null,
    course_title_en varchar(300) not null,
    class_code varchar(40) not null,
    study_minutes integer not null,
    law_date date not null,
    result_percent numeric(5,2) not null,
    completed_on date not null,
    issued_at timestamp not null,
    office_name_vi varchar(300) not null,
    office_name_en varchar(300) not null,
    office_parent_vi varchar(300) not null,
    office_place_vi varchar(100) not null,
    demonstration boolean not null,
    signature varchar(4000) not null,
    constraint certificate_pk primary key (id),
    constraint certificate_serial unique (series, series_year, serial_no),
    constraint certificate_number unique (paper_number),
    constraint certificate_code unique (code),
    constraint certificate_enrolment unique (enrolment_id)
);
create index certificate_by_person on certificate (person_id);

create table certificate_revocation (
    certificate_id bigint not null,
    revoked_at timestamp not null,
    revoked_by bigint,
    reason varchar(1000) not null,
    constraint certificate_revocation_pk primary key (certificate_id),
    constraint certificate_revocation_of foreign key (certificate_id) references certificate (id)
);

-- What the public tells about a paper: a fake, or a wrong name on one's own.
create sequence paper_report_seq start with 50 increment by 50;
create table paper_report (
    id bigint not null,
    kind varchar(20) not null,
    paper varchar(100) not null,
    certificate_id bigint,
    message varchar(2000) not null,
    contact varchar(200) not null,
    reported_at timestamp not null,
    network varchar(60) not null,
    handled_at timestamp,
    handled_by bigint,
    outcome varchar(1000),
    constraint paper_report_pk primary key (id)
);
