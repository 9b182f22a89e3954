-- The files of an edition, as one zip.
alter table course_edition add column package blob;
