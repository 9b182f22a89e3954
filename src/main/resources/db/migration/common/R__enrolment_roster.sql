-- What a roster shows of everybody in a class. Runs at every start: ${flyway:timestamp}
create view enrolment_roster (
    id, class_id, person_id, edition_id, unit_id, unit_name, state, enrolled_at, last_seen_at, lessons_finished,
    percent, percent_sort, full_name, name_fold, name_sort, birth_year, kind
) as
select
    e.id, e.class_id, e.person_id, e.edition_id, e.unit_id, u.name, e.state, e.enrolled_at, e.last_seen_at,
    e.lessons_finished, e.final_percent, coalesce(e.final_percent, -1), p.full_name, p.name_fold, p.name_sort,
    p.birth_year, p.kind
from enrolment e
join person p on p.id = e.person_id
join unit u on u.id = e.unit_id;
