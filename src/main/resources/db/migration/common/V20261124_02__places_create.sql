-- Administrative units. A code was re-used for another unit on 1 July 2025: the key is (code, valid_from).

create table unit (
    id bigint not null,
    code varchar(10) not null,
    valid_from date not null,
    valid_to date,
    name varchar(200) not null,
    name_fold varchar(200) not null,
    kind varchar(20) not null,
    parent_id bigint,
    constraint unit_pk primary key (id),
    constraint unit_key unique (code, valid_from),
    constraint unit_parent foreign key (parent_id) references unit (id)
);
create index unit_by_parent on unit (parent_id);

-- What became of a unit: whole, or only a part of it.
create table unit_successor (
    old_unit_id bigint not null,
    new_unit_id bigint not null,
    whole boolean not null,
    clause varchar(200) not null,
    constraint unit_successor_pk primary key (old_unit_id, new_unit_id),
    constraint unit_successor_old foreign key (old_unit_id) references unit (id),
    constraint unit_successor_new foreign key (new_unit_id) references unit (id)
);
create index unit_successor_by_new on unit_successor (new_unit_id);

-- The office that runs the portal and signs its papers, as it was named from a day on.
create table office (
    id bigint not null,
    valid_from date not null,
    name_vi varchar(300) not null,
    name_en varchar(300) not null,
    parent_vi varchar(300) not null,
    place_vi varchar(100) not null,
    contact varchar(300) not null,
    constraint office_pk primary key (id),
    constraint office_from unique (valid_from)
);
