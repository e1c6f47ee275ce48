SELECT CAST(json_object('mine', json_object('totalCount', (
        SELECT count(*)
        FROM tickets tickets_1
        WHERE (tickets_1.assignee_id = ?1 AND EXISTS (
            SELECT 1
            FROM people people_2
            WHERE people_2.id = tickets_1.assignee_id AND (people_2.withdrawn_at IS NULL AND people_2.id = ?1)
          ) AND tickets_1.turn IN (SELECT value FROM json_each(?2)))
      )),
    'free', json_object('totalCount', (
        SELECT count(*)
        FROM tickets tickets_3
        WHERE (((EXISTS (
                SELECT 1
                FROM people people_4
                WHERE people_4.id = tickets_3.assignee_id AND people_4.withdrawn_at IS NULL
              )) IS NOT TRUE) AND tickets_3.state IN (SELECT value FROM json_each(?3)))
      )),
    'asked', json_object('totalCount', (
        SELECT count(*)
        FROM tickets tickets_5
        WHERE (tickets_5.assignee_id = ?4 AND EXISTS (
            SELECT 1
            FROM people people_6
            WHERE people_6.id = tickets_5.assignee_id AND (people_6.withdrawn_at IS NULL AND people_6.id = ?4)
          ) AND tickets_5.turn = ?5)
      )),
    'risk', json_object('totalCount', (
        SELECT count(*)
        FROM tickets tickets_7
        WHERE (tickets_7.state IN (SELECT value FROM json_each(?6)) AND tickets_7.sla_state IN (SELECT value FROM json_each(?7)))
      ))) AS BLOB)
