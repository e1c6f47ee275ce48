-- Whoever takes over from somebody takes over their tasks of processes, too.

ALTER TABLE successions ADD COLUMN tasks INTEGER NOT NULL DEFAULT 0 CHECK (tasks >= 0);
