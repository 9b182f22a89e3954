-- The files of a draft, one row each: saving a lesson writes no pictures again.
create table course_draft_file (
    id bigint not null,
    draft_id bigint not null,
    path varchar(300) not null,
    content_hash varchar(64) not null,
    content bytea not null,
    constraint course_draft_file_pk primary key (id),
    constraint course_draft_file_once unique (draft_id, path),
    constraint course_draft_file_of foreign key (draft_id) references course_draft (id)
);
