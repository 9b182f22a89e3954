-- Producers, their products, what was recognised and when, and the people who make or look after them.

create sequence producer_seq start with 50 increment by 50;
create table producer (
    id bigint not null,
    version integer not null,
    name varchar(300) not null,
    name_fold varchar(300) not null,
    kind varchar(30) not null,
    unit_id bigint,
    place_text varchar(300) not null,
    source varchar(1000) not null,
    demonstration boolean not null,
    constraint producer_pk primary key (id),
    constraint producer_unit foreign key (unit_id) references unit (id)
);

create sequence product_seq start with 50 increment by 50;
create table product (
    id bigint not null,
    version integer not null,
    producer_id bigint not null,
    name varchar(300) not null,
    name_fold varchar(300) not null,
    set_no integer,
    note varchar(2000) not null,
    source varchar(1000) not null,
    demonstration boolean not null,
    constraint product_pk primary key (id),
    constraint product_producer foreign key (producer_id) references producer (id)
);
create index product_by_fold on product (name_fold);
create index product_by_producer on product (producer_id);

-- What a source says of a product at a time: recognised with or without a star, submitted, registered, shown.
create sequence recognition_seq start with 50 increment by 50;
create table recognition (
    id bigint not null,
    product_id bigint not null,
    status varchar(20) not null,
    stars integer,
    as_of_text varchar(60) not null,
    as_of date not null,
    source varchar(1000) not null,
    note varchar(2000) not null,
    constraint recognition_pk primary key (id),
    constraint recognition_product foreign key (product_id) references product (id)
);
create index recognition_by_product on recognition (product_id);

create sequence product_person_seq start with 50 increment by 50;
create table product_person (
    id bigint not null,
    product_id bigint not null,
    person_id bigint not null,
    part varchar(20) not null,
    valid_from date not null,
    valid_to date,
    linked_at timestamp not null,
    linked_by bigint,
    constraint product_person_pk primary key (id),
    constraint product_person_product foreign key (product_id) references product (id),
    constraint product_person_person foreign key (person_id) references person (id)
);
create index product_person_by_person on product_person (person_id);
create index product_person_by_product on product_person (product_id);
