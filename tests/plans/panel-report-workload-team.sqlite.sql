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
      SELECT teams_4.id AS v0, teams_5.name AS v1, row_3.state AS v2, row_3.sla_state AS v3, count(*) AS n
      FROM tickets row_3
      LEFT JOIN teams teams_4 ON teams_4.id = row_3.team_id
      LEFT JOIN teams teams_5 ON teams_5.id = row_3.team_id
      WHERE (row_3.state IN (SELECT value FROM json_each(?2)) AND EXISTS (SELECT 1 FROM teams teams_6 WHERE teams_6.id = row_3.team_id AND TRUE)) GROUP BY 1, 2, 3, 4
    ) told
  ) || ',"by_teams":' || (
    SELECT json_group_array(json_object('ticket.team', 'tea_' || v0, 'ticket.team.name', v1, 'minutes', minutes, 'tickets', tickets))
    FROM (
      SELECT teams_9.id AS v0, teams_11.name AS v1, sum(row_7.minutes) AS minutes, count(DISTINCT row_7.ticket_id) AS tickets
      FROM work_entries row_7
      LEFT JOIN tickets tickets_8 ON tickets_8.id = row_7.ticket_id
      LEFT JOIN teams teams_9 ON teams_9.id = tickets_8.team_id
      LEFT JOIN tickets tickets_10 ON tickets_10.id = row_7.ticket_id
      LEFT JOIN teams teams_11 ON teams_11.id = tickets_10.team_id
      WHERE (row_7.work_date >= ?3 AND row_7.work_date <= ?4 AND ((row_7.ended_at IS NULL) = ?5)) GROUP BY 1, 2
    ) told
  ) || ',"of_people":' || (
    SELECT json_group_array(json_object('assignee', 'per_' || v0, 'assignee.name', v1, 'state', v2, 'slaState', v3, 'n', n))
    FROM (
      SELECT people_13.id AS v0, people_14.name AS v1, row_12.state AS v2, row_12.sla_state AS v3, count(*) AS n
      FROM tickets row_12
      LEFT JOIN people people_13 ON (people_13.id = row_12.assignee_id AND people_13.withdrawn_at IS NULL)
      LEFT JOIN people people_14 ON (people_14.id = row_12.assignee_id AND people_14.withdrawn_at IS NULL)
      WHERE (row_12.state IN (SELECT value FROM json_each(?6)) AND EXISTS (
          SELECT 1
          FROM people people_15
          WHERE people_15.id = row_12.assignee_id AND people_15.withdrawn_at IS NULL
        )) GROUP BY 1, 2, 3, 4
    ) told
  ) || ',"by_people":' || (
    SELECT json_group_array(json_object('person', 'per_' || v0, 'person.name', v1, 'minutes', minutes, 'tickets', tickets))
    FROM (
      SELECT people_17.id AS v0, people_18.name AS v1, sum(row_16.minutes) AS minutes, count(DISTINCT row_16.ticket_id) AS tickets
      FROM work_entries row_16
      LEFT JOIN people people_17 ON (people_17.id = row_16.person_id AND people_17.withdrawn_at IS NULL)
      LEFT JOIN people people_18 ON (people_18.id = row_16.person_id AND people_18.withdrawn_at IS NULL)
      WHERE (row_16.work_date >= ?7 AND row_16.work_date <= ?8 AND ((row_16.ended_at IS NULL) = ?9)) GROUP BY 1, 2
    ) told
  ) || '}' AS BLOB)
