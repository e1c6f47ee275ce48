-- What reports count of many rows stands in their indexes: the rows themselves need not be looked at.

DROP INDEX ticket_steps_by_state;
DROP INDEX ticket_steps_by_client_state;
DROP INDEX ticket_steps_by_ticket_state;
CREATE INDEX ticket_steps_by_state ON ticket_steps (state, at, ticket_id, from_state, waited_for);
CREATE INDEX ticket_steps_by_client_state ON ticket_steps (client_id, state, at, ticket_id, from_state, waited_for);
CREATE INDEX ticket_steps_by_ticket_state ON ticket_steps (ticket_id, state, client_id, assigned, teams);

DROP INDEX ticket_turns_by_start;
DROP INDEX ticket_turns_by_client_start;
CREATE INDEX ticket_turns_by_start ON ticket_turns (from_at, turn, to_at, ticket_id);
CREATE INDEX ticket_turns_by_client_start ON ticket_turns (client_id, from_at, turn, to_at, ticket_id);

DROP INDEX clocks_by_stop;
DROP INDEX clocks_by_client_stop;
CREATE INDEX clocks_by_stop ON clocks (state, stopped_at, metric);
CREATE INDEX clocks_by_client_stop ON clocks (client_id, state, stopped_at, metric);

CREATE INDEX tickets_by_state_closing ON tickets (state, closed_at, resolved_at, id);
