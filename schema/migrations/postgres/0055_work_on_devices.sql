-- Work is for the device that its ticket is about, if it is just one.

UPDATE costs SET device_id = (SELECT device_id FROM ticket_devices WHERE ticket_id = costs.ticket_id)
WHERE kind = 'LABOUR' AND told_by IS NOT NULL
    AND (SELECT count(*) FROM ticket_devices WHERE ticket_id = costs.ticket_id) = 1;
