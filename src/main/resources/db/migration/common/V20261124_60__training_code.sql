-- Classes in which a course is learnt alone had the folder's name as their code ('food-safety-tu-hoc'). Now it is one that can be
-- read on a paper. Papers that were issued keep theirs.
update training_class set code = 'TH-ATTP'
where code = 'food-safety-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-ATTP');
update training_class set code = 'TH-QTDNHTX'
where code = 'business-management-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-QTDNHTX');
update training_class set code = 'TH-CBXVCTO'
where code = 'commune-officials-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-CBXVCTO');
update training_class set code = 'TH-CDS'
where code = 'digital-transformation-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-CDS');
update training_class set code = 'TH-SHTT'
where code = 'intellectual-property-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-SHTT');
update training_class set code = 'TH-PTBBNHH'
where code = 'packaging-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-PTBBNHH');
update training_class set code = 'TH-QLCL'
where code = 'quality-management-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-QLCL');
update training_class set code = 'TH-QLMSVTVNVNL'
where code = 'raw-material-areas-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-QLMSVTVNVNL');
update training_class set code = 'TH-TXNG'
where code = 'traceability-tu-hoc' and not exists (select 1 from training_class other where other.code = 'TH-TXNG');
