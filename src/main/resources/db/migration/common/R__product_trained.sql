-- How many people who look after a product now have finished a course. Runs at every start: ${flyway:timestamp}
create view product_trained (product_id, people) as
select l.product_id, count(distinct l.person_id)
from product_person l
where l.ended_slot = 0
    and exists (select 1 from enrolment e where e.person_id = l.person_id and e.state = 'FINISHED')
group by l.product_id;
