-- The star that a product has by its latest recognition, and those of each person's products of today.
-- Runs at every start: ${flyway:timestamp}
create view product_star (product_id, stars) as
select r.product_id, r.stars
from recognition r
where r.status = 'RECOGNISED'
    and r.stars is not null
    and r.withdrawn_at is null
    and not exists (
        select 1 from recognition later
        where later.product_id = r.product_id
            and later.status = 'RECOGNISED'
            and later.withdrawn_at is null
            and (later.as_of > r.as_of or (later.as_of = r.as_of and later.id > r.id))
    );

create view product_star_of_person (person_id, stars) as
select distinct l.person_id, s.stars
from product_person l
join product_star s on s.product_id = l.product_id
where l.ended_slot = 0;
