-- 丢了的手机: why it was given up, for whoever asks later.
alter table device add column revoked_why text;
