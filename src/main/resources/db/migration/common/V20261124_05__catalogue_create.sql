-- Courses and their published editions. An edition keeps its files for ever: a learner under way stays on hers.

create sequence course_edition_seq start with 50 increment by 50;
create table course_edition (
    id bigint not null,
    version integer not null,
    course varchar(60) not null,
    version_label varchar(20) not null,
    content_hash varchar(64) not null,
    published_at timestamp not null,
    retired_at timestamp,
    constraint course_edition_pk primary key (id),
    constraint course_edition_content unique (course, content_hash)
);
