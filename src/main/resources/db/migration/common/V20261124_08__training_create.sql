-- Classes: a run of a course for certain people.

create sequence training_class_seq start with 50 increment by 50;
create table training_class (
    id bigint not null,
    version integer not null,
    code varchar(40) not null,
    course varchar(60) not null,
    edition_id bigint not null,
    title_vi varchar(300) not null,
    title_en varchar(300) not null,
    form varchar(20) not null,
    state varchar(20) not null,
    unit_id bigint not null,
    starts_on date not null,
    ends_on date,
    seats_max integer,
    seats_taken integer not null,
    created_at timestamp not null,
    demonstration boolean not null,
    constraint training_class_pk primary key (id),
    constraint training_class_code unique (code),
    constraint training_class_edition foreign key (edition_id) references course_edition (id),
    constraint training_class_unit foreign key (unit_id) references unit (id)
);
create index training_class_by_course on training_class (course);
