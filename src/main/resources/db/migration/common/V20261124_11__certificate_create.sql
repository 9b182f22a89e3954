-- The register of papers: append-only. A paper is a snapshot of facts; what happens to it later is a row of its own.

-- How the numbers of a kind of paper are written. {serial:2} is the serial with at least two digits, {year} the year; the
-- office may change a pattern here for the papers to come. last_year is written when the first paper of a year is issued.
create table certificate_form (
    code varchar(20) not null,
    paper_pattern varchar(50) not null,
    register_pattern varchar(50) not null,
    last_year integer not null,
    constraint certificate_form_pk primary key (code)
);
insert into certificate_form (code, paper_pattern, register_pattern, last_year) values ('GXN', '{serial:2}/{year}/GXN-OCOP', 'GXN {year}-{serial:5}', 0);
insert into certificate_form (code, paper_pattern, register_pattern, last_year) values ('THU', '{serial:2}/{year}/THU-OCOP', 'THU {year}-{serial:5}', 0);

create table certificate_series (
    code varchar(20) not null,
    series_year integer not null,
    last_serial integer not null,
    constraint certificate_series_pk primary key (code, series_year),
    constraint certificate_series_form foreign key (code) references certificate_form (code)
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
    unit_id bigint not null,
    holder_name varchar(300) not null,
    holder_fold varchar(300) not null,
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
    started_on date not null,
    completed_on date not null,
    issued_at timestamp not null,
    office_name_vi varchar(300) not null,
    office_name_en varchar(300) not null,
    office_parent_vi varchar(300) not null,
    office_place_vi varchar(100) not null,
    demonstration boolean not null,
    -- the printed facts as a signed token (JWS, ES256)
    signature varchar(16000) not null,
    constraint certificate_pk primary key (id),
    constraint certificate_serial unique (series, series_year, serial_no),
    constraint certificate_number unique (paper_number),
    constraint certificate_code unique (code),
    constraint certificate_enrolment unique (enrolment_id)
);
create index certificate_by_person on certificate (person_id);
create index certificate_by_unit on certificate (unit_id);
create index certificate_by_fold on certificate (holder_fold);

create table certificate_revocation (
    certificate_id bigint not null,
    revoked_at timestamp not null,
    revoked_by bigint,
    reason varchar(1000) not null,
    constraint certificate_revocation_pk primary key (certificate_id),
    constraint certificate_revocation_of foreign key (certificate_id) references certificate (id)
);

-- Completions whose paper has to wait until the portal has a public address. No completion is lost.
create table certificate_waiting (
    enrolment_id bigint not null,
    person_id bigint not null,
    class_id bigint not null,
    edition_id bigint not null,
    unit_id bigint not null,
    result_percent numeric(5,2) not null,
    completed_at timestamp not null,
    constraint certificate_waiting_pk primary key (enrolment_id)
);
create index certificate_waiting_by_person on certificate_waiting (person_id);

-- The public halves of all keys that ever signed a paper; kept for ever.
create table paper_key (
    kid varchar(60) not null,
    public_jwk varchar(2000) not null,
    made_at timestamp not null,
    constraint paper_key_pk primary key (kid)
);

-- What the public tells about a paper: a fake, or a wrong name on one's own.
create sequence paper_report_seq start with 50 increment by 50;
create table paper_report (
    id bigint not null,
    version integer not null,
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
    constraint paper_report_pk primary key (id),
    constraint paper_report_paper foreign key (certificate_id) references certificate (id)
);
create index paper_report_by_time on paper_report (handled_at, reported_at);
