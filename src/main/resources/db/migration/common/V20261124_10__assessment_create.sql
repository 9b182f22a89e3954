-- Attempts at lesson quizzes and final tests, and every answer as it was given.

create sequence attempt_seq start with 50 increment by 50;
create table attempt (
    id bigint not null,
    version integer not null,
    enrolment_id bigint not null,
    person_id bigint not null,
    edition_id bigint not null,
    -- the lesson's id, or final
    test varchar(130) not null,
    attempt_no integer not null,
    -- ids of the questions drawn, in the order shown, separated by spaces; the seed fixes the order of choices
    questions varchar(4000) not null,
    seed bigint not null,
    started_at timestamp not null,
    submitted_at timestamp,
    points numeric(7,2),
    points_max integer not null,
    passed boolean,
    constraint attempt_pk primary key (id),
    constraint attempt_number unique (enrolment_id, test, attempt_no),
    constraint attempt_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table given_answer (
    attempt_id bigint not null,
    question varchar(130) not null,
    given varchar(4000) not null,
    saved_at timestamp not null,
    -- the browser counts its changes: a late arrival of an older one does not win
    change_no bigint not null,
    constraint given_answer_pk primary key (attempt_id, question),
    constraint given_answer_attempt foreign key (attempt_id) references attempt (id)
);

-- One attempt more at the final test, given by whoever is responsible for the class. Never taken back.
create sequence attempt_grant_seq start with 50 increment by 50;
create table attempt_grant (
    id bigint not null,
    version integer not null,
    enrolment_id bigint not null,
    granted_by bigint not null,
    granted_at timestamp not null,
    constraint attempt_grant_pk primary key (id),
    constraint attempt_grant_enrolment foreign key (enrolment_id) references enrolment (id)
);
create index attempt_grant_by_enrolment on attempt_grant (enrolment_id);
