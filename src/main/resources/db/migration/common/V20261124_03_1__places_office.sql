-- The office as it was named in public. Its name in the merged province was not found in a source: the next row is for
-- the province to add.
insert into office (id, valid_from, name_vi, name_en, parent_vi, place_vi, contact) values (1, date('2026-01-01'), 'Chi cục Phát triển nông thôn', 'Rural Development Branch', 'Sở Nông nghiệp và Môi trường', 'Cà Mau', '');
