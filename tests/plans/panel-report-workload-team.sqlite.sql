SELECT CAST('{"nobody":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.state IN (SELECT value FROM json_each(?1)) AND ((EXISTS (
              SELECT 1
              FROM people people_2
              WHERE people_2.id = row_1.assignee_id AND people_2.withdrawn_at IS NULL
            )) IS NOT TRUE))
    ) told
  ) || ',"of_teams":' || (
    SELECT json_group_array(json_object('team', 'tea_' || v0, 'team.name', v1, 'state', v2, 'slaState', v3, 'n', n))
    FROM (
      SELECT teams_4.id AS v0, teams_4.name AS v1, row_3.state AS v2, row_3.sla_state AS v3, count(*) AS n
      FROM tickets row_3
      LEFT JOIN teams teams_4 ON teams_4.id = row_3.team_id
      WHERE (row_3.state IN (SELECT value FROM json_each(?2)) AND EXISTS (SELECT 1 FROM teams teams_5 WHERE teams_5.id = row_3.team_id AND TRUE)) GROUP BY 1, 2, 3, 4
    ) told
  ) || ',"by_teams":' || (
    SELECT json_group_array(json_object('ticket.team', 'tea_' || v0, 'ticket.team.name', v1, 'minutes', minutes, 'tickets', tickets))
    FROM (
      SELECT teams_8.id AS v0, teams_8.name AS v1, sum(row_6.minutes) AS minutes, count(DISTINCT row_6.ticket_id) AS tickets
      FROM work_entries row_6
      LEFT JOIN tickets tickets_7 ON tickets_7.id = row_6.ticket_id
      LEFT JOIN teams teams_8 ON teams_8.id = tickets_7.team_id
      WHERE (row_6.work_date >= ?3 AND row_6.work_date <= ?4 AND ((row_6.ended_at IS NULL) = ?5)) GROUP BY 1, 2
    ) told
  ) || ',"of_people":' || (
    SELECT json_group_array(json_object('assignee', 'per_' || v0, 'assignee.name', v1, 'state', v2, 'slaState', v3, 'n', n))
    FROM (
      SELECT people_10.id AS v0, people_10.name AS v1, row_9.state AS v2, row_9.sla_state AS v3, count(*) AS n
      FROM tickets row_9
      LEFT JOIN people people_10 ON (people_10.id = row_9.assignee_id AND people_10.withdrawn_at IS NULL)
      WHERE (row_9.state IN (SELECT value FROM json_each(?6)) AND EXISTS (
          SELECT 1
          FROM people people_11
          WHERE people_11.id = row_9.assignee_id AND people_11.withdrawn_at IS NULL
        )) GROUP BY 1, 2, 3, 4
    ) told
  ) || ',"by_people":' || (
    SELECT json_group_array(json_object('person', 'per_' || v0, 'person.name', v1, 'minutes', minutes, 'tickets', tickets))
    FROM (
      SELECT people_13.id AS v0, people_13.name AS v1, sum(row_12.minutes) AS minutes, count(DISTINCT row_12.ticket_id) AS tickets
      FROM work_entries row_12
      LEFT JOIN people people_13 ON (people_13.id = row_12.person_id AND people_13.withdrawn_at IS NULL)
      WHERE (row_12.work_date >= ?7 AND row_12.work_date <= ?8 AND ((row_12.ended_at IS NULL) = ?9)) GROUP BY 1, 2
    ) told
  ) || '}' AS BLOB)
