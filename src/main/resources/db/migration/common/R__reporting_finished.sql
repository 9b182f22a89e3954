-- What reports count. Runs at every start: ${flyway:timestamp}

-- What a unit became as a whole. A unit that was split has no row here: its people keep the name of then.
create view reporting_successor (old_unit_id, new_unit_id) as
select s.old_unit_id, s.new_unit_id
from unit_successor s
where s.whole = true
    and not exists (
        select 1 from unit_successor x
        where x.old_unit_id = s.old_unit_id and x.new_unit_id <> s.new_unit_id
    );

-- One row for each finished place: a lượt. Successors are joined step by step: through a view with union all, Derby gave
-- one row for each predecessor as well, and counted a lượt four times.
-- The person of it is counted once however many there are.
create view reporting_finished (
    id, person_id, full_name, name_sort, birth_year, kind, class_id, class_code, course, title_vi, title_en,
    unit_id, unit_name, today_id, today_name, finished_at
) as
select
    e.id, e.person_id, p.full_name, p.name_sort, p.birth_year, p.kind, c.id, c.code, c.course,
    -- a taught class has a title of its own; the subject is named as its self-paced class is
    coalesce((select max(s1.title_vi) from training_class s1 where s1.course = c.course and s1.form = 'SELF_PACED'), c.title_vi),
    coalesce((select max(s2.title_en) from training_class s2 where s2.course = c.course and s2.form = 'SELF_PACED'), c.title_en),
   
    u.id, u.name,
    case
        when u.valid_to is null then u.id
        when a.id is not null and a.valid_to is null then a.id
        when b.id is not null and b.valid_to is null then b.id
        else u.id
    end,
    case
        when u.valid_to is null then u.name
        when a.id is not null and a.valid_to is null then a.name
        when b.id is not null and b.valid_to is null then b.name
        else u.name
    end,
    e.ended_at
from enrolment e
join person p on p.id = e.person_id
join training_class c on c.id = e.class_id
join unit u on u.id = e.unit_id
left join reporting_successor s on s.old_unit_id = u.id
left join unit a on a.id = s.new_unit_id
left join reporting_successor t on t.old_unit_id = a.id
left join unit b on b.id = t.new_unit_id
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
