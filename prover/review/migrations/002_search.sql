-- Finds any three letters or more, within words too: Lean's names and formulas have no spaces.
CREATE VIRTUAL TABLE search USING fts5 (name, informal, statement, tokenize = 'trigram');
INSERT INTO search (rowid, name, informal, statement)
  SELECT item.id, item.name,
    substr(coalesce(json_extract(body, '$.informal'), ''), 1, 20000),
    substr(coalesce(json_extract(body, '$.candidates[0].statement'), ''), 1, 20000)
  FROM item JOIN submission ON submission.item_id = item.id;
