-- Producers, their products, what was recognised and when, and the people who make or look after them.
-- Numbers up to 50 belong to the products named in public: the sequences begin after them.

create sequence producer_seq start with 100 increment by 50;
create table producer (
    id bigint not null,
    version integer not null,
    name varchar(300) not null,
    name_fold varchar(300) not null,
    kind varchar(30) not null,
    -- the unit of today, where it is known
    unit_id bigint,
    -- the place as the source names it, in the units of then
    place_text varchar(300) not null,
    -- "title | address", several with " ; " between them
    source varchar(1000) not null,
    demonstration boolean not null,
    constraint producer_pk primary key (id),
    constraint producer_unit foreign key (unit_id) references unit (id)
);
create index producer_by_fold on producer (name_fold);

create sequence product_seq start with 100 increment by 50;
create table product (
    id bigint not null,
    version integer not null,
    -- none where no source names it
    producer_id bigint,
    name varchar(300) not null,
    name_fold varchar(300) not null,
    set_no integer,
    place_text varchar(300) not null,
    note varchar(2000) not null,
    note_vi varchar(2000) not null,
    source varchar(1000) not null,
    demonstration boolean not null,
    constraint product_pk primary key (id),
    constraint product_producer foreign key (producer_id) references producer (id)
);
create index product_by_fold on product (name_fold);
create index product_by_producer on product (producer_id);

-- What a source says of a product at a time: recognised with or without a star, submitted, registered, shown.
create sequence recognition_seq start with 100 increment by 50;
create table recognition (
    id bigint not null,
    product_id bigint not null,
    status varchar(20) not null,
    stars integer,
    -- when, in the words of the source; the date is the first day that they can mean and only puts rows in order
    as_of_text varchar(100) not null,
    as_of_text_vi varchar(100) not null,
    as_of date not null,
    source varchar(1000) not null,
    -- what the source says, in its words
    note varchar(2000) not null,
    note_vi varchar(2000) not null,
    constraint recognition_pk primary key (id),
    constraint recognition_product foreign key (product_id) references product (id)
);
create index recognition_by_product on recognition (product_id);

-- Who makes, owns or supports a product, from a day until before another. Ended, never deleted.
create sequence product_person_seq start with 50 increment by 50;
create table product_person (
    id bigint not null,
    version integer not null,
    product_id bigint not null,
    person_id bigint not null,
    part varchar(20) not null,
    valid_from date not null,
    -- the first day on which it holds no more
    valid_to date,
    linked_at timestamp not null,
    linked_by bigint,
    -- 0 while the link stands, its own id once it has ended: so one of a kind stands at a time, on both databases
    ended_slot bigint not null,
    constraint product_person_pk primary key (id),
    constraint product_person_once unique (product_id, person_id, part, ended_slot),
    constraint product_person_product foreign key (product_id) references product (id),
    constraint product_person_person foreign key (person_id) references person (id)
);
create index product_person_by_person on product_person (person_id);
