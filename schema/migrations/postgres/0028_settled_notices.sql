-- A way in to notices that were settled long ago and are let go.

CREATE INDEX notices_settled ON notices (settled_at, id) WHERE settled_at IS NOT NULL;
