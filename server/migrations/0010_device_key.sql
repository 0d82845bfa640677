-- 设备证明: the public key of the device on which a session began; null where the browser can keep none.
alter table session add column device_key bytea;
