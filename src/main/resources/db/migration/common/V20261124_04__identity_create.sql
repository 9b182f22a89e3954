-- People, accounts, logins, roles. A person can be on a roster for years without ever signing in.

create sequence person_seq start with 50 increment by 50;
create table person (
    id bigint not null,
    version integer not null,
    -- 300 characters of any script: those beyond the basic plane count twice on Derby
    full_name varchar(600) not null,
    name_fold varchar(600) not null,
    -- given name first, folded but for the tones, for sorting the Vietnamese way
    name_sort varchar(700) not null,
    birth_year integer not null,
    kind varchar(20) not null,
    sex varchar(10),
    employer varchar(300),
    phone varchar(20),
    email varchar(200),
    privacy_version varchar(20),
    privacy_accepted_at timestamp,
    created_at timestamp not null,
    demonstration boolean not null,
    constraint person_pk primary key (id)
);
create index person_by_fold on person (name_fold);
create index person_by_phone on person (phone);
create index person_by_email on person (email);

-- Where a person lives or works, from a day on; the commune of a day is the row that covers it.
create sequence person_place_seq start with 50 increment by 50;
create table person_place (
    id bigint not null,
    person_id bigint not null,
    unit_id bigint not null,
    valid_from date not null,
    valid_to date,
    constraint person_place_pk primary key (id),
    constraint person_place_person foreign key (person_id) references person (id),
    constraint person_place_unit foreign key (unit_id) references unit (id)
);
create index person_place_by_person on person_place (person_id);
create index person_place_by_unit on person_place (unit_id);

-- Optional and sensitive (91/2025/QH15): apart from the person, read only by the person and by counting.
create table person_sensitive (
    person_id bigint not null,
    ethnicity varchar(20),
    disability boolean,
    given_at timestamp not null,
    constraint person_sensitive_pk primary key (person_id),
    constraint person_sensitive_person foreign key (person_id) references person (id)
);

create sequence account_seq start with 50 increment by 50;
create table account (
    id bigint not null,
    version integer not null,
    person_id bigint not null,
    login_code varchar(20) not null,
    password_hash varchar(300),
    state varchar(20) not null,
    staff boolean not null,
    created_at timestamp not null,
    last_login_at timestamp,
    constraint account_pk primary key (id),
    constraint account_person unique (person_id),
    constraint account_login_code unique (login_code),
    constraint account_of foreign key (person_id) references person (id)
);

-- A card: a code for one use, printed by somebody responsible, with which a person chooses a new password.
create sequence account_card_seq start with 50 increment by 50;
create table account_card (
    id bigint not null,
    account_id bigint not null,
    code_hash varchar(100) not null,
    issued_at timestamp not null,
    issued_by bigint,
    expires_at timestamp not null,
    used_at timestamp,
    cancelled_at timestamp,
    constraint account_card_pk primary key (id),
    constraint account_card_code unique (code_hash),
    constraint account_card_account foreign key (account_id) references account (id)
);
create index account_card_by_account on account_card (account_id);

create sequence login_session_seq start with 50 increment by 50;
create table login_session (
    id bigint not null,
    account_id bigint not null,
    token_hash varchar(100) not null,
    started_at timestamp not null,
    last_seen_at timestamp not null,
    expires_at timestamp not null,
    ended_at timestamp,
    device varchar(200) not null,
    network varchar(60) not null,
    by_card boolean not null,
    constraint login_session_pk primary key (id),
    constraint login_session_token unique (token_hash),
    constraint login_session_account foreign key (account_id) references account (id)
);
create index login_session_by_account on login_session (account_id);

-- A role with its reach: everything, a unit with all below and after it, or one class.
create sequence role_grant_seq start with 50 increment by 50;
create table role_grant (
    id bigint not null,
    account_id bigint not null,
    role_name varchar(30) not null,
    unit_id bigint,
    class_id bigint,
    valid_from date not null,
    valid_to date,
    granted_by bigint,
    granted_at timestamp not null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_account foreign key (account_id) references account (id),
    constraint role_grant_unit foreign key (unit_id) references unit (id)
);
create index role_grant_by_account on role_grant (account_id);
create index role_grant_by_class on role_grant (class_id);

-- Failed sign-ins by account and by network, for slowing down who guesses; survives a restart.
create table sign_in_throttle (
    throttle_key varchar(120) not null,
    failures integer not null,
    last_failure_at timestamp not null,
    constraint sign_in_throttle_pk primary key (throttle_key)
);
