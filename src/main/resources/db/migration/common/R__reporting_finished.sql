-- What reports count. Runs at every start: ${flyway:timestamp}

-- The unit of today of every unit: itself while it stands, else the one that it went into whole; a unit that was split, or
-- has no known successor, keeps the name of then.
create view reporting_unit_today (unit_id, today_id) as
select u.id, u.id
from unit u
where u.valid_to is null
union all
select s.old_unit_id, s.new_unit_id
from unit_successor s
join unit n on n.id = s.new_unit_id and n.valid_to is null
where s.whole = true
    and not exists (
        select 1 from unit_successor x
        where x.old_unit_id = s.old_unit_id and x.new_unit_id <> s.new_unit_id
    )
union all
select s.old_unit_id, t.new_unit_id
from unit_successor s
join unit m on m.id = s.new_unit_id and m.valid_to is not null
join unit_successor t on t.old_unit_id = s.new_unit_id
join unit n on n.id = t.new_unit_id and n.valid_to is null
where s.whole = true
    and t.whole = true
    and not exists (
        select 1 from unit_successor x
        where x.old_unit_id = s.old_unit_id and x.new_unit_id <> s.new_unit_id
    )
    and not exists (
        select 1 from unit_successor y
        where y.old_unit_id = t.old_unit_id and y.new_unit_id <> t.new_unit_id
    );

-- One row for each finished place: a lượt. The person of it is counted once however many there are.
create view reporting_finished (
    id, person_id, full_name, name_sort, birth_year, kind, class_id, class_code, course, title_vi, title_en,
    unit_id, unit_name, today_id, today_name, finished_at
) as
select
    e.id, e.person_id, p.full_name, p.name_sort, p.birth_year, p.kind, c.id, c.code, c.course, c.title_vi, c.title_en,
    u.id, u.name, coalesce(n.id, u.id), coalesce(n.name, u.name), e.ended_at
from enrolment e
join person p on p.id = e.person_id
join training_class c on c.id = e.class_id
join unit u on u.id = e.unit_id
left join reporting_unit_today t on t.unit_id = e.unit_id
left join unit n on n.id = t.today_id
where e.state = 'FINISHED' and e.ended_at is not null;

create view reporting_link (id, person_id, product_id, product_name, producer_id, producer_name, valid_from, valid_to) as
select l.id, l.person_id, p.id, p.name, coalesce(m.id, 0), coalesce(m.name, ''), l.valid_from, l.valid_to
from product_person l
join product p on p.id = l.product_id
left join producer m on m.id = p.producer_id;

-- Only ever counted, never listed.
create view reporting_ethnicity (person_id, ethnicity) as
select s.person_id, s.ethnicity
from person_sensitive s
where s.ethnicity is not null;
