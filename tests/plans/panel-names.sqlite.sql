SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id, 'name', people_1.name))
    FROM (
      SELECT people_2.id, people_2.name
      FROM people people_2
      WHERE (people_2.withdrawn_at IS NULL AND people_2.id IN (SELECT value FROM json_each(?1)))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 100
    ) people_1
  ) || '},"deviceModels":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'mod_' || device_models_3.id,
        'manufacturer', device_models_3.manufacturer,
        'name', device_models_3.name))
    FROM (
      SELECT device_models_4.id, device_models_4.manufacturer, device_models_4.name
      FROM device_models device_models_4
      WHERE device_models_4.id IN (SELECT value FROM json_each(?2))
      ORDER BY device_models_4.folded ASC, device_models_4.id ASC
      LIMIT 100
    ) device_models_3
  ) || '},"organisations":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'org_' || organisations_5.id, 'name', organisations_5.name))
    FROM (
      SELECT organisations_6.id, organisations_6.name
      FROM organisations organisations_6
      WHERE organisations_6.id IN (SELECT value FROM json_each(?3))
      ORDER BY organisations_6.code ASC, organisations_6.id ASC
      LIMIT 100
    ) organisations_5
  ) || '},"teams":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tea_' || teams_7.id, 'name', teams_7.name))
    FROM (
      SELECT teams_8.id, teams_8.name
      FROM teams teams_8
      WHERE teams_8.id IN (SELECT value FROM json_each(?4))
      ORDER BY teams_8.name ASC, teams_8.id ASC
      LIMIT 100
    ) teams_7
  ) || '},"tickets":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'tkt_' || tickets_9.id,
        'number', tickets_9.number,
        'client', CASE WHEN organisations_10.id IS NOT NULL THEN json_object('id', 'org_' || organisations_10.id, 'code', organisations_10.code) END))
    FROM (
      SELECT tickets_11.id, tickets_11.number, tickets_11.client_id
      FROM tickets tickets_11
      WHERE tickets_11.id IN (SELECT value FROM json_each(?5))
      ORDER BY tickets_11.opened_at DESC, tickets_11.id DESC
      LIMIT 100
    ) tickets_9
    LEFT JOIN organisations organisations_10 ON organisations_10.id = tickets_9.client_id
  ) || '}}' AS BLOB)
