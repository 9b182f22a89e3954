-- The learners of an area today, and whether they learn. Runs at every start: ${flyway:timestamp}
create view reporting_area (
    person_id, full_name, name_fold, name_sort, birth_year, kind, unit_id, unit_name, places, under_way, finished, last_seen_at
) as
select
    p.id, p.full_name, p.name_fold, p.name_sort, p.birth_year, p.kind, u.id, u.name, count(e.id),
    coalesce(sum(case when e.state = 'ACTIVE' then 1 else 0 end), 0),
    coalesce(sum(case when e.state = 'FINISHED' then 1 else 0 end), 0),
    max(case when e.state = 'ACTIVE' then e.last_seen_at end)
from person p
join person_place o on o.person_id = p.id and o.valid_to is null
join unit u on u.id = o.unit_id
left join enrolment e on e.person_id = p.id and e.state <> 'LEFT'
where not exists (select 1 from account a where a.person_id = p.id and a.staff = true)
group by p.id, p.full_name, p.name_fold, p.name_sort, p.birth_year, p.kind, u.id, u.name;
