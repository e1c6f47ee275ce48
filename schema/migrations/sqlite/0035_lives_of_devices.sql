-- Lives of devices: until when one is leased, and for how long one is to serve where its model does not say so.

ALTER TABLE devices ADD COLUMN lease_until TEXT CHECK (lease_until GLOB '????-??-??');
ALTER TABLE devices ADD COLUMN life_months INTEGER CHECK (life_months > 0);
