-- Whether a ticket ever was in a state is asked of one ticket at a time: by state alone, every step in that state was looked through.

CREATE INDEX ticket_steps_by_ticket_state ON ticket_steps (ticket_id, state, client_id);
