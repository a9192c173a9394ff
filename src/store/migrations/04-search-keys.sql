-- A piece of a name was looked for in an index of a million short keys and another one of titles. Now the keys of a few dozen cases
-- stand in one text: a third of the time, and the index of titles is not needed any more.
CREATE TABLE search_keys (
  block INTEGER NOT NULL PRIMARY KEY,
  keys  TEXT    NOT NULL
) STRICT;

INSERT INTO search_keys (block, keys)
SELECT case_id >> 6, group_concat(line, char(10) ORDER BY case_id)
  FROM (SELECT case_id, case_id || group_concat(char(31) || key, '' ORDER BY place, ordinal, of_kana) AS line
          FROM (SELECT case_id, 1 AS place, ordinal, 0 AS of_kana, key FROM people
                UNION ALL SELECT case_id, 1, ordinal, 1, kana_key FROM people WHERE kana_key IS NOT NULL
                UNION ALL SELECT case_id, 2, ordinal, 0, key FROM titles)
         GROUP BY case_id)
 GROUP BY case_id >> 6;

DROP INDEX titles_key;
