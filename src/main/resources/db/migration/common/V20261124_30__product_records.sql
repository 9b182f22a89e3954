-- Products as the office keeps them: what was decided and by which criteria, who entered it, and what stood there before.

alter table recognition add column decision varchar(100) not null default '';
-- the decision whose criteria were used, such as 26/2026/QĐ-TTg
alter table recognition add column edition varchar(100) not null default '';
alter table recognition add column entered_at timestamp;
alter table recognition add column entered_by bigint;
-- an entry made by mistake: it stays, and counts no more
alter table recognition add column withdrawn_at timestamp;
alter table recognition add column withdrawn_by bigint;
alter table recognition add column withdrawn_reason varchar(1000);

alter table product add constraint product_once unique (producer_id, name_fold);

-- What stood there until somebody changed it.
create sequence producer_former_seq start with 50 increment by 50;
create table producer_former (
    id bigint not null,
    producer_id bigint not null,
    name varchar(300) not null,
    kind varchar(30) not null,
    unit_id bigint,
    place_text varchar(300) not null,
    source varchar(1000) not null,
    changed_at timestamp not null,
    changed_by bigint,
    constraint producer_former_pk primary key (id),
    constraint producer_former_of foreign key (producer_id) references producer (id)
);

create sequence product_former_seq start with 50 increment by 50;
create table product_former (
    id bigint not null,
    product_id bigint not null,
    name varchar(300) not null,
    producer_name varchar(300) not null,
    place_text varchar(300) not null,
    note varchar(2000) not null,
    note_vi varchar(2000) not null,
    source varchar(1000) not null,
    changed_at timestamp not null,
    changed_by bigint,
    constraint product_former_pk primary key (id),
    constraint product_former_of foreign key (product_id) references product (id)
);
