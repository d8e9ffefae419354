-- Submissions and events are never changed; `item` is what they come to, kept for lists.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  family TEXT NOT NULL,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  preview TEXT NOT NULL,
  verdict TEXT NOT NULL,
  flagged INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  created_at REAL NOT NULL,
  changed_at REAL NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  decided_by TEXT NOT NULL DEFAULT '',
  claimed_by TEXT NOT NULL DEFAULT '',
  claimed_at REAL NOT NULL DEFAULT 0,
  claim_expires REAL NOT NULL DEFAULT 0
);
CREATE TABLE submission (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  body TEXT NOT NULL
);
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item (id),
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  at REAL NOT NULL,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  payload TEXT NOT NULL
);
CREATE INDEX event_of_item ON event (item_id, id);
CREATE INDEX item_by_priority ON item (priority DESC, id);
CREATE INDEX item_by_state ON item (state, priority DESC, id);
CREATE INDEX item_by_kind ON item (kind, priority DESC, id);
CREATE INDEX item_by_age ON item (created_at, id);
CREATE INDEX item_by_change ON item (changed_at, id);
CREATE INDEX item_by_name ON item (name, id);
CREATE INDEX item_by_family ON item (family, priority DESC, id);
CREATE INDEX item_claimed ON item (claimed_by) WHERE claimed_by <> '';
CREATE INDEX item_decided ON item (decided_by) WHERE decided_by <> '';
-- How many items there are of each sort, so that no list has to count them.
CREATE TABLE tally (
  kind TEXT NOT NULL,
  family TEXT NOT NULL,
  state TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (kind, family, state)
) WITHOUT ROWID;
CREATE TRIGGER item_counted AFTER INSERT ON item
  BEGIN INSERT INTO tally VALUES (new.kind, new.family, new.state, 1)
    ON CONFLICT DO UPDATE SET n = n + 1; END;
CREATE TRIGGER item_recounted AFTER UPDATE OF state ON item WHEN old.state <> new.state
  BEGIN UPDATE tally SET n = n - 1
      WHERE kind = old.kind AND family = old.family AND state = old.state;
    INSERT INTO tally VALUES (new.kind, new.family, new.state, 1)
    ON CONFLICT DO UPDATE SET n = n + 1; END;
CREATE TRIGGER submission_stays BEFORE UPDATE ON submission
  BEGIN SELECT RAISE (ABORT, 'submissions are never changed'); END;
CREATE TRIGGER submission_is_kept BEFORE DELETE ON submission
  BEGIN SELECT RAISE (ABORT, 'submissions are never deleted'); END;
CREATE TRIGGER event_stays BEFORE UPDATE ON event
  BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event
  BEGIN SELECT RAISE (ABORT, 'events are never deleted'); END;
