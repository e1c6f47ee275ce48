-- Since when a task can be done; not known of what became ready before this was kept.

ALTER TABLE tasks ADD COLUMN ready_at timestamptz(3);
