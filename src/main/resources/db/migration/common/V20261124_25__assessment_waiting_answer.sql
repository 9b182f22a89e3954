-- Answers in a form whose login had run out when it was sent. They count for nothing: the person finds them in the form after
-- signing in, and sends it again.
create table waiting_answer (
    enrolment_id bigint not null,
    test varchar(130) not null,
    attempt_no integer not null,
    question varchar(130) not null,
    given varchar(4000) not null,
    change_no bigint not null,
    arrived_at timestamp not null,
    constraint waiting_answer_pk primary key (enrolment_id, test, attempt_no, question),
    constraint waiting_answer_enrolment foreign key (enrolment_id) references enrolment (id)
);
