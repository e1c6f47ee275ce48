SELECT CAST('{"people":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'per_' || people_1.id, 'name', people_1.name))
    FROM (
      SELECT people_2.id, people_2.name
      FROM people people_2
      WHERE (people_2.withdrawn_at IS NULL AND (people_2.client_id = ?1 OR people_2.id = ?2 OR people_2.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')) AND people_2.id IN (SELECT value FROM json_each(?3)))
      ORDER BY people_2.search ASC, people_2.id ASC
      LIMIT 50
    ) people_1
  ) || '},"devices":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'dev_' || devices_3.id, 'tag', devices_3.tag))
    FROM (
      SELECT devices_4.id, devices_4.tag
      FROM devices devices_4
      WHERE (devices_4.withdrawn_at IS NULL AND devices_4.client_id = ?1 AND devices_4.id IN (SELECT value FROM json_each(?4)))
      ORDER BY devices_4.tag ASC, devices_4.id ASC
      LIMIT 50
    ) devices_3
  ) || '},"systems":{"nodes":' || (
    SELECT json_group_array(json_object('id', 'sys_' || systems_5.id, 'name', systems_5.name))
    FROM (
      SELECT systems_6.id, systems_6.name
      FROM systems systems_6
      WHERE (systems_6.client_id = ?1 AND systems_6.id IN (SELECT value FROM json_each(?5)))
      ORDER BY systems_6.folded ASC, systems_6.id ASC
      LIMIT 50
    ) systems_5
  ) || '}}' AS BLOB)
