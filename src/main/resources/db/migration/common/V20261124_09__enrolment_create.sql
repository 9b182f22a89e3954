-- Places in classes and how far each learner has come. A place is never deleted: leaving is a state.

create sequence enrolment_seq start with 50 increment by 50;
create table enrolment (
    id bigint not null,
    version integer not null,
    person_id bigint not null,
    class_id bigint not null,
    edition_id bigint not null,
    unit_id bigint not null,
    state varchar(20) not null,
    enrolled_at timestamp not null,
    ended_at timestamp,
    last_seen_at timestamp not null,
    last_lesson varchar(130),
    lessons_finished integer not null,
    final_passed_at timestamp,
    final_percent numeric(5,2),
    demonstration boolean not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_once unique (person_id, class_id),
    constraint enrolment_person foreign key (person_id) references person (id),
    constraint enrolment_class foreign key (class_id) references training_class (id),
    constraint enrolment_edition foreign key (edition_id) references course_edition (id),
    constraint enrolment_unit foreign key (unit_id) references unit (id)
);
create index enrolment_by_class on enrolment (class_id, state);
create index enrolment_by_end on enrolment (state, ended_at);

create table lesson_progress (
    enrolment_id bigint not null,
    lesson varchar(130) not null,
    opened_at timestamp not null,
    last_opened_at timestamp not null,
    place varchar(100) not null,
    finished_at timestamp,
    constraint lesson_progress_pk primary key (enrolment_id, lesson),
    constraint lesson_progress_enrolment foreign key (enrolment_id) references enrolment (id)
);
