-- What a paper says of the person it is for. Runs at every start: ${flyway:timestamp}
create view certificate_holder (person_id, full_name, birth_year) as
select p.id, p.full_name, p.birth_year
from person p;
