-- The files of an edition, as one zip; in a table of their own, so that no list of editions ever drags them along.
create table course_edition_package (
    edition_id bigint not null,
    files blob not null,
    constraint course_edition_package_pk primary key (edition_id),
    constraint course_edition_package_of foreign key (edition_id) references course_edition (id)
);
