-- Where an edition came from: with the portal, or from the office's own authors. What the office published is never replaced
-- by a delivery of the portal. All editions until now came with it.

alter table course_edition add column origin varchar(10) default 'SHIPPED' not null;
