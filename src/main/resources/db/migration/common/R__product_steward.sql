-- Who has or had a part in a product, with the commune of today. Runs at every start: ${flyway:timestamp}
create view product_steward (
    id, product_id, person_id, full_name, name_sort, birth_year, unit_id, part, valid_from, valid_to
) as
select l.id, l.product_id, l.person_id, p.full_name, p.name_sort, p.birth_year, o.unit_id, l.part, l.valid_from, l.valid_to
from product_person l
join person p on p.id = l.person_id
join person_place o on o.person_id = l.person_id and o.valid_to is null;
