-- Drafts of courses: what authors write in the portal or send as a zip, until a second person publishes it.

create sequence course_draft_seq start with 50 increment by 50;
create table course_draft (
    id bigint not null,
    version integer not null,
    course varchar(60) not null,
    origin varchar(10) not null,
    state varchar(10) not null,
    base_edition bigint,
    arrived_hash varchar(64),
    faults integer not null,
    made_by bigint,
    made_at timestamp not null,
    changed_by bigint,
    changed_at timestamp not null,
    submitted_by bigint,
    submitted_at timestamp,
    decided_by bigint,
    decided_at timestamp,
    reason varchar(1000),
    edition bigint,
    constraint course_draft_pk primary key (id),
    constraint course_draft_base foreign key (base_edition) references course_edition (id),
    constraint course_draft_edition foreign key (edition) references course_edition (id)
);
create index course_draft_state on course_draft (state);

-- Who wrote in a draft or handed it in: none of them publishes it.
create sequence course_draft_hand_seq start with 50 increment by 50;
create table course_draft_hand (
    id bigint not null,
    draft_id bigint not null,
    account_id bigint not null,
    constraint course_draft_hand_pk primary key (id),
    constraint course_draft_hand_once unique (draft_id, account_id),
    constraint course_draft_hand_of foreign key (draft_id) references course_draft (id)
);

-- Deliveries of the portal that became a draft, each once, whatever became of the draft.
create sequence course_arrival_seq start with 50 increment by 50;
create table course_arrival (
    id bigint not null,
    course varchar(60) not null,
    content_hash varchar(64) not null,
    arrived_at timestamp not null,
    constraint course_arrival_pk primary key (id),
    constraint course_arrival_once unique (course, content_hash)
);

create sequence course_draft_file_seq start with 50 increment by 50;
