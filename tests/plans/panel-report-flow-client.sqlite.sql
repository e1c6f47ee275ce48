SELECT CAST('{"opened":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_1
      WHERE (row_1.client_id = ?1 AND row_1.client_id = ?2 AND row_1.opened_at >= ?3 AND row_1.opened_at < ?4)
    ) told
  ) || ',"opened_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(*) AS n
      FROM (VALUES (0, ?5, ?6), (1, ?6, ?7), (2, ?7, ?8), (3, ?8, ?9), (4, ?9, ?10), (5, ?10, ?11), (6, ?11, ?12), (7, ?12, ?13), (8, ?13, ?14), (9, ?14, ?15), (10, ?15, ?16), (11, ?16, ?17), (12, ?17, ?18), (13, ?18, ?19), (14, ?19, ?20), (15, ?20, ?21)) week CROSS JOIN tickets row_2
      WHERE (row_2.opened_at >= week.column2 AND row_2.opened_at < week.column3 AND row_2.client_id = ?1 AND row_2.client_id = ?2 AND row_2.opened_at >= ?22 AND row_2.opened_at < ?23) GROUP BY 1
    ) told
  ) || ',"resolved":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_3.ticket_id) AS n
      FROM ticket_steps row_3
      WHERE (row_3.client_id = ?1 AND row_3.client_id = ?2 AND row_3.state = ?24 AND ((row_3.from_state = ?25) IS NOT TRUE) AND row_3.at >= ?26 AND row_3.at < ?27)
    ) told
  ) || ',"resolved_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_4.ticket_id) AS n
      FROM (VALUES (0, ?28, ?29), (1, ?29, ?30), (2, ?30, ?31), (3, ?31, ?32), (4, ?32, ?33), (5, ?33, ?34), (6, ?34, ?35), (7, ?35, ?36), (8, ?36, ?37), (9, ?37, ?38), (10, ?38, ?39), (11, ?39, ?40), (12, ?40, ?41), (13, ?41, ?42), (14, ?42, ?43), (15, ?43, ?44)) week CROSS JOIN ticket_steps row_4
      WHERE (row_4.at >= week.column2 AND row_4.at < week.column3 AND row_4.client_id = ?1 AND row_4.client_id = ?2 AND row_4.state = ?45 AND ((row_4.from_state = ?46) IS NOT TRUE) AND row_4.at >= ?47 AND row_4.at < ?48) GROUP BY 1
    ) told
  ) || ',"closed":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_5.ticket_id) AS n
      FROM ticket_steps row_5
      WHERE (row_5.client_id = ?1 AND row_5.client_id = ?2 AND row_5.state = ?49 AND ((row_5.from_state = ?50) IS NOT TRUE) AND row_5.at >= ?51 AND row_5.at < ?52)
    ) told
  ) || ',"closed_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_6.ticket_id) AS n
      FROM (VALUES (0, ?53, ?54), (1, ?54, ?55), (2, ?55, ?56), (3, ?56, ?57), (4, ?57, ?58), (5, ?58, ?59), (6, ?59, ?60), (7, ?60, ?61), (8, ?61, ?62), (9, ?62, ?63), (10, ?63, ?64), (11, ?64, ?65), (12, ?65, ?66), (13, ?66, ?67), (14, ?67, ?68), (15, ?68, ?69)) week CROSS JOIN ticket_steps row_6
      WHERE (row_6.at >= week.column2 AND row_6.at < week.column3 AND row_6.client_id = ?1 AND row_6.client_id = ?2 AND row_6.state = ?70 AND ((row_6.from_state = ?71) IS NOT TRUE) AND row_6.at >= ?72 AND row_6.at < ?73) GROUP BY 1
    ) told
  ) || ',"cancelled":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_7.ticket_id) AS n
      FROM ticket_steps row_7
      WHERE (row_7.client_id = ?1 AND row_7.client_id = ?2 AND row_7.state = ?74 AND ((row_7.from_state = ?75) IS NOT TRUE) AND row_7.at >= ?76 AND row_7.at < ?77)
    ) told
  ) || ',"cancelled_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_8.ticket_id) AS n
      FROM (VALUES (0, ?78, ?79), (1, ?79, ?80), (2, ?80, ?81), (3, ?81, ?82), (4, ?82, ?83), (5, ?83, ?84), (6, ?84, ?85), (7, ?85, ?86), (8, ?86, ?87), (9, ?87, ?88), (10, ?88, ?89), (11, ?89, ?90), (12, ?90, ?91), (13, ?91, ?92), (14, ?92, ?93), (15, ?93, ?94)) week CROSS JOIN ticket_steps row_8
      WHERE (row_8.at >= week.column2 AND row_8.at < week.column3 AND row_8.client_id = ?1 AND row_8.client_id = ?2 AND row_8.state = ?95 AND ((row_8.from_state = ?96) IS NOT TRUE) AND row_8.at >= ?97 AND row_8.at < ?98) GROUP BY 1
    ) told
  ) || ',"reopened":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_9.ticket_id) AS n
      FROM ticket_steps row_9
      WHERE (row_9.client_id = ?1 AND row_9.client_id = ?2 AND row_9.state IN (SELECT value FROM json_each(?99)) AND row_9.from_state IN (SELECT value FROM json_each(?100)) AND row_9.at >= ?101 AND row_9.at < ?102)
    ) told
  ) || ',"reopened_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_10.ticket_id) AS n
      FROM (VALUES (0, ?103, ?104), (1, ?104, ?105), (2, ?105, ?106), (3, ?106, ?107), (4, ?107, ?108), (5, ?108, ?109), (6, ?109, ?110), (7, ?110, ?111), (8, ?111, ?112), (9, ?112, ?113), (10, ?113, ?114), (11, ?114, ?115), (12, ?115, ?116), (13, ?116, ?117), (14, ?117, ?118), (15, ?118, ?119)) week CROSS JOIN ticket_steps row_10
      WHERE (row_10.at >= week.column2 AND row_10.at < week.column3 AND row_10.client_id = ?1 AND row_10.client_id = ?2 AND row_10.state IN (SELECT value FROM json_each(?120)) AND row_10.from_state IN (SELECT value FROM json_each(?121)) AND row_10.at >= ?122 AND row_10.at < ?123) GROUP BY 1
    ) told
  ) || ',"never_assigned":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_11
      WHERE (row_11.client_id = ?1 AND row_11.client_id = ?2 AND row_11.state = ?124 AND row_11.closed_at >= ?125 AND row_11.closed_at < ?126 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_12
          WHERE (ticket_steps_12.ticket_id = row_11.id AND ticket_steps_12.client_id = ?2)
        ) AND ((EXISTS (
              SELECT 1
              FROM ticket_steps ticket_steps_13
              WHERE (ticket_steps_13.ticket_id = row_11.id AND ticket_steps_13.client_id = ?2 AND ticket_steps_13.assigned = ?127)
            )) IS NOT TRUE))
    ) told
  ) || ',"ever_waited":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_14
      WHERE (row_14.client_id = ?1 AND row_14.client_id = ?2 AND row_14.state = ?128 AND row_14.closed_at >= ?129 AND row_14.closed_at < ?130 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_15
          WHERE (ticket_steps_15.ticket_id = row_14.id AND ticket_steps_15.client_id = ?2 AND ticket_steps_15.state = ?131)
        ))
    ) told
  ) || ',"several_teams":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_16
      WHERE (row_16.client_id = ?1 AND row_16.client_id = ?2 AND row_16.state = ?132 AND row_16.closed_at >= ?133 AND row_16.closed_at < ?134 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_17
          WHERE (ticket_steps_17.ticket_id = row_16.id AND ticket_steps_17.client_id = ?2 AND ticket_steps_17.teams >= ?135)
        ))
    ) told
  ) || ',"ended":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_18
      WHERE (row_18.client_id = ?1 AND row_18.client_id = ?2 AND row_18.state = ?136 AND row_18.closed_at >= ?137 AND row_18.closed_at < ?138 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_19
          WHERE (ticket_steps_19.ticket_id = row_18.id AND ticket_steps_19.client_id = ?2)
        ))
    ) told
  ) || ',"resolved_from_new":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_20.ticket_id) AS n
      FROM ticket_steps row_20
      WHERE (row_20.client_id = ?1 AND row_20.client_id = ?2 AND row_20.state = ?139 AND row_20.from_state = ?140 AND row_20.at >= ?141 AND row_20.at < ?142)
    ) told
  ) || ',"resolved_from_waiting":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_21.ticket_id) AS n
      FROM ticket_steps row_21
      WHERE (row_21.client_id = ?1 AND row_21.client_id = ?2 AND row_21.state = ?143 AND row_21.from_state = ?144 AND row_21.at >= ?145 AND row_21.at < ?146)
    ) told
  ) || ',"resolved_from_client":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_22.ticket_id) AS n
      FROM ticket_steps row_22
      WHERE (row_22.client_id = ?1 AND row_22.client_id = ?2 AND row_22.state = ?147 AND row_22.from_state = ?148 AND row_22.at >= ?149 AND row_22.at < ?150 AND row_22.waited_for = ?151)
    ) told
  ) || ',"days":' || (
    SELECT json_group_array(json_object('n', n, 'lasted', json(lasted)))
    FROM (
      SELECT count(*) AS n, json_group_array(CAST(round((julianday(row_23.closed_at) - julianday(row_23.resolved_at)) * 86400000) AS INTEGER)) AS lasted
      FROM tickets row_23
      WHERE (row_23.client_id = ?1 AND row_23.client_id = ?2 AND row_23.state = ?152 AND row_23.closed_at >= ?153 AND row_23.closed_at < ?154 AND ((row_23.resolved_at IS NULL) = ?155))
    ) told
  ) || ',"ticket_since":' || (
    SELECT json_group_array(json_object('at', at))
    FROM (
      SELECT min(row_24.opened_at) AS at
      FROM tickets row_24
      WHERE (row_24.client_id = ?1 AND row_24.client_id = ?2)
    ) told
  ) || ',"step_since":' || (
    SELECT json_group_array(json_object('at', at))
    FROM (
      SELECT min(row_25.at) AS at
      FROM ticket_steps row_25
      WHERE (row_25.client_id = ?1 AND row_25.client_id = ?2 AND row_25.number = ?156 AND row_25.state = ?157)
    ) told
  ) || '}' AS BLOB)
