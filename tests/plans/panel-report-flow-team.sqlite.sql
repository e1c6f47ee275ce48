SELECT CAST('{"opened":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (SELECT count(*) AS n FROM tickets row_1 WHERE (row_1.opened_at >= ?1 AND row_1.opened_at < ?2)) told
  ) || ',"opened_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(*) AS n
      FROM (VALUES (0, ?3, ?4), (1, ?4, ?5), (2, ?5, ?6), (3, ?6, ?7), (4, ?7, ?8), (5, ?8, ?9), (6, ?9, ?10), (7, ?10, ?11), (8, ?11, ?12), (9, ?12, ?13), (10, ?13, ?14), (11, ?14, ?15), (12, ?15, ?16), (13, ?16, ?17), (14, ?17, ?18), (15, ?18, ?19)) week CROSS JOIN tickets row_2
      WHERE (row_2.opened_at >= week.column2 AND row_2.opened_at < week.column3 AND row_2.opened_at >= ?20 AND row_2.opened_at < ?21) GROUP BY 1
    ) told
  ) || ',"resolved":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_3.ticket_id) AS n
      FROM ticket_steps row_3
      WHERE (row_3.state = ?22 AND ((row_3.from_state = ?23) IS NOT TRUE) AND row_3.at >= ?24 AND row_3.at < ?25)
    ) told
  ) || ',"resolved_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_4.ticket_id) AS n
      FROM (VALUES (0, ?26, ?27), (1, ?27, ?28), (2, ?28, ?29), (3, ?29, ?30), (4, ?30, ?31), (5, ?31, ?32), (6, ?32, ?33), (7, ?33, ?34), (8, ?34, ?35), (9, ?35, ?36), (10, ?36, ?37), (11, ?37, ?38), (12, ?38, ?39), (13, ?39, ?40), (14, ?40, ?41), (15, ?41, ?42)) week CROSS JOIN ticket_steps row_4
      WHERE (row_4.at >= week.column2 AND row_4.at < week.column3 AND row_4.state = ?43 AND ((row_4.from_state = ?44) IS NOT TRUE) AND row_4.at >= ?45 AND row_4.at < ?46) GROUP BY 1
    ) told
  ) || ',"closed":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_5.ticket_id) AS n
      FROM ticket_steps row_5
      WHERE (row_5.state = ?47 AND ((row_5.from_state = ?48) IS NOT TRUE) AND row_5.at >= ?49 AND row_5.at < ?50)
    ) told
  ) || ',"closed_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_6.ticket_id) AS n
      FROM (VALUES (0, ?51, ?52), (1, ?52, ?53), (2, ?53, ?54), (3, ?54, ?55), (4, ?55, ?56), (5, ?56, ?57), (6, ?57, ?58), (7, ?58, ?59), (8, ?59, ?60), (9, ?60, ?61), (10, ?61, ?62), (11, ?62, ?63), (12, ?63, ?64), (13, ?64, ?65), (14, ?65, ?66), (15, ?66, ?67)) week CROSS JOIN ticket_steps row_6
      WHERE (row_6.at >= week.column2 AND row_6.at < week.column3 AND row_6.state = ?68 AND ((row_6.from_state = ?69) IS NOT TRUE) AND row_6.at >= ?70 AND row_6.at < ?71) GROUP BY 1
    ) told
  ) || ',"cancelled":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_7.ticket_id) AS n
      FROM ticket_steps row_7
      WHERE (row_7.state = ?72 AND ((row_7.from_state = ?73) IS NOT TRUE) AND row_7.at >= ?74 AND row_7.at < ?75)
    ) told
  ) || ',"cancelled_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_8.ticket_id) AS n
      FROM (VALUES (0, ?76, ?77), (1, ?77, ?78), (2, ?78, ?79), (3, ?79, ?80), (4, ?80, ?81), (5, ?81, ?82), (6, ?82, ?83), (7, ?83, ?84), (8, ?84, ?85), (9, ?85, ?86), (10, ?86, ?87), (11, ?87, ?88), (12, ?88, ?89), (13, ?89, ?90), (14, ?90, ?91), (15, ?91, ?92)) week CROSS JOIN ticket_steps row_8
      WHERE (row_8.at >= week.column2 AND row_8.at < week.column3 AND row_8.state = ?93 AND ((row_8.from_state = ?94) IS NOT TRUE) AND row_8.at >= ?95 AND row_8.at < ?96) GROUP BY 1
    ) told
  ) || ',"reopened":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_9.ticket_id) AS n
      FROM ticket_steps row_9
      WHERE (row_9.state IN (SELECT value FROM json_each(?97)) AND row_9.from_state IN (SELECT value FROM json_each(?98)) AND row_9.at >= ?99 AND row_9.at < ?100)
    ) told
  ) || ',"reopened_weekly":' || (
    SELECT json_group_array(json_object('week', week, 'n', n))
    FROM (
      SELECT week.column1 AS week, count(DISTINCT row_10.ticket_id) AS n
      FROM (VALUES (0, ?101, ?102), (1, ?102, ?103), (2, ?103, ?104), (3, ?104, ?105), (4, ?105, ?106), (5, ?106, ?107), (6, ?107, ?108), (7, ?108, ?109), (8, ?109, ?110), (9, ?110, ?111), (10, ?111, ?112), (11, ?112, ?113), (12, ?113, ?114), (13, ?114, ?115), (14, ?115, ?116), (15, ?116, ?117)) week CROSS JOIN ticket_steps row_10
      WHERE (row_10.at >= week.column2 AND row_10.at < week.column3 AND row_10.state IN (SELECT value FROM json_each(?118)) AND row_10.from_state IN (SELECT value FROM json_each(?119)) AND row_10.at >= ?120 AND row_10.at < ?121) GROUP BY 1
    ) told
  ) || ',"never_assigned":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_11
      WHERE (row_11.state = ?122 AND row_11.closed_at >= ?123 AND row_11.closed_at < ?124 AND EXISTS (SELECT 1 FROM ticket_steps ticket_steps_12 WHERE ticket_steps_12.ticket_id = row_11.id) AND ((EXISTS (
              SELECT 1
              FROM ticket_steps ticket_steps_13
              WHERE (ticket_steps_13.ticket_id = row_11.id AND ticket_steps_13.assigned = ?125)
            )) IS NOT TRUE))
    ) told
  ) || ',"ever_waited":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_14
      WHERE (row_14.state = ?126 AND row_14.closed_at >= ?127 AND row_14.closed_at < ?128 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_15
          WHERE (ticket_steps_15.ticket_id = row_14.id AND ticket_steps_15.state = ?129)
        ))
    ) told
  ) || ',"several_teams":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_16
      WHERE (row_16.state = ?130 AND row_16.closed_at >= ?131 AND row_16.closed_at < ?132 AND EXISTS (
          SELECT 1
          FROM ticket_steps ticket_steps_17
          WHERE (ticket_steps_17.ticket_id = row_16.id AND ticket_steps_17.teams >= ?133)
        ))
    ) told
  ) || ',"ended":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(*) AS n
      FROM tickets row_18
      WHERE (row_18.state = ?134 AND row_18.closed_at >= ?135 AND row_18.closed_at < ?136 AND EXISTS (SELECT 1 FROM ticket_steps ticket_steps_19 WHERE ticket_steps_19.ticket_id = row_18.id))
    ) told
  ) || ',"resolved_from_new":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_20.ticket_id) AS n
      FROM ticket_steps row_20
      WHERE (row_20.state = ?137 AND row_20.from_state = ?138 AND row_20.at >= ?139 AND row_20.at < ?140)
    ) told
  ) || ',"resolved_from_waiting":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_21.ticket_id) AS n
      FROM ticket_steps row_21
      WHERE (row_21.state = ?141 AND row_21.from_state = ?142 AND row_21.at >= ?143 AND row_21.at < ?144)
    ) told
  ) || ',"resolved_from_client":' || (
    SELECT json_group_array(json_object('n', n))
    FROM (
      SELECT count(DISTINCT row_22.ticket_id) AS n
      FROM ticket_steps row_22
      WHERE (row_22.state = ?145 AND row_22.from_state = ?146 AND row_22.at >= ?147 AND row_22.at < ?148 AND row_22.waited_for = ?149)
    ) told
  ) || ',"days":' || (
    SELECT json_group_array(json_object('n', n, 'lasted', json(lasted)))
    FROM (
      SELECT count(*) AS n, json_group_array(CAST(round((julianday(row_23.closed_at) - julianday(row_23.resolved_at)) * 86400000) AS INTEGER)) AS lasted
      FROM tickets row_23
      WHERE (row_23.state = ?150 AND row_23.closed_at >= ?151 AND row_23.closed_at < ?152 AND ((row_23.resolved_at IS NULL) = ?153))
    ) told
  ) || ',"ticket_since":' || (
    SELECT json_group_array(json_object('at', at))
    FROM (SELECT min(row_24.opened_at) AS at FROM tickets row_24 WHERE TRUE) told
  ) || ',"step_since":' || (
    SELECT json_group_array(json_object('at', at))
    FROM (
      SELECT min(row_25.at) AS at
      FROM ticket_steps row_25
      WHERE (row_25.number = ?154 AND row_25.state = ?155)
    ) told
  ) || '}' AS BLOB)
