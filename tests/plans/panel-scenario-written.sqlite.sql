SELECT CAST(json_object('__typename', 'Query') AS BLOB)
