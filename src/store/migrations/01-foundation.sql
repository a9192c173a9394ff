-- 1: the first schema: events with their chain, what is sealed, sources, and the rows that screens read of cases and office.
-- Serves every query of the first commands; `overdue` and `due` through cases_due. The columns are explained in schema.sql.
CREATE TABLE file (
  one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  id          BLOB    NOT NULL CHECK (length(id) = 32),
  engine      INTEGER NOT NULL,
  created     TEXT    NOT NULL,
  head_seq    INTEGER NOT NULL,
  head_hash   BLOB    NOT NULL CHECK (length(head_hash) = 32),
  event_count INTEGER NOT NULL
) STRICT;

CREATE TABLE kinds (
  kind TEXT    NOT NULL,
  v    INTEGER NOT NULL,
  PRIMARY KEY (kind, v)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  seq      INTEGER NOT NULL PRIMARY KEY,
  case_id  INTEGER,
  n        INTEGER NOT NULL CHECK (n >= 1),
  kind     TEXT    NOT NULL,
  v        INTEGER NOT NULL CHECK (v >= 1),
  on_date  TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded TEXT    NOT NULL CHECK (recorded GLOB '????-??-??T??:??:??*Z'),
  actor    TEXT    NOT NULL,
  os_user  TEXT    NOT NULL,
  once_key TEXT    UNIQUE,
  once     BLOB    CHECK (length(once) = 32),
  payload  TEXT    NOT NULL,
  seal     BLOB    CHECK (length(seal) = 32),
  prev     BLOB    NOT NULL CHECK (length(prev) = 32),
  hash     BLOB    NOT NULL CHECK (length(hash) = 32),
  CHECK ((once_key IS NULL) = (once IS NULL))
) STRICT;

CREATE UNIQUE INDEX events_case ON events (case_id, n) WHERE case_id IS NOT NULL;
CREATE UNIQUE INDEX events_office ON events (n) WHERE case_id IS NULL;
-- The letters issued, for the document number that follows.
CREATE INDEX events_letters ON events (seq) WHERE kind = 'letter_issued';

CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT raise(ABORT, 'events are never changed'); END;

CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

CREATE TRIGGER events_only_append BEFORE INSERT ON events
BEGIN
  SELECT raise(ABORT, 'an event is appended after the head')
   WHERE NEW.seq <> (SELECT head_seq + 1 FROM file)
      OR NEW.seq <> coalesce((SELECT max(seq) FROM events), 0) + 1
      OR NEW.prev <> (SELECT head_hash FROM file);
  SELECT raise(ABORT, 'a case begins with its first event and its events are numbered without a gap')
   WHERE NEW.case_id IS NOT NULL
     AND CASE NEW.n
           WHEN 1 THEN NEW.case_id <> NEW.seq
           ELSE NEW.n <> coalesce((SELECT max(n) FROM events WHERE case_id = NEW.case_id), 0) + 1
         END;
  SELECT raise(ABORT, 'facts of the office are numbered without a gap')
   WHERE NEW.case_id IS NULL
     AND NEW.n <> coalesce((SELECT max(n) FROM events WHERE case_id IS NULL), 0) + 1;
  SELECT raise(ABORT, 'this key was used before')
   WHERE NEW.once_key IS NOT NULL
     AND EXISTS (SELECT 1 FROM events WHERE once_key = NEW.once_key);
END;

CREATE TRIGGER events_move_the_head AFTER INSERT ON events
BEGIN
  UPDATE file
     SET head_seq = NEW.seq, head_hash = NEW.hash, event_count = event_count + 1,
         created = CASE NEW.seq WHEN 1 THEN NEW.recorded ELSE created END;
  INSERT INTO kinds (kind, v)
  SELECT NEW.kind, NEW.v WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE kind = NEW.kind AND v = NEW.v);
END;

CREATE TABLE private (
  seq  INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq),
  salt BLOB    NOT NULL CHECK (length(salt) = 32),
  body TEXT    NOT NULL
) STRICT;

CREATE TRIGGER private_never_changes BEFORE UPDATE ON private
BEGIN SELECT raise(ABORT, 'what is sealed is never changed'); END;

CREATE TRIGGER private_comes_with_its_event BEFORE INSERT ON private
WHEN NEW.seq <> (SELECT head_seq FROM file) OR EXISTS (SELECT 1 FROM private WHERE seq = NEW.seq)
BEGIN SELECT raise(ABORT, 'what is sealed comes with its event'); END;

CREATE TABLE letters (
  seq    INTEGER NOT NULL REFERENCES private (seq) ON DELETE CASCADE,
  form   TEXT    NOT NULL,
  sha256 BLOB    NOT NULL CHECK (length(sha256) = 32),
  kept   INTEGER NOT NULL CHECK (kept IN (0, 1)),
  bytes  BLOB,
  PRIMARY KEY (seq, form),
  CHECK ((bytes IS NOT NULL) = kept)
) STRICT;

CREATE TRIGGER letters_never_change BEFORE UPDATE ON letters
BEGIN SELECT raise(ABORT, 'what is sealed is never changed'); END;

CREATE TRIGGER letters_come_with_their_event BEFORE INSERT ON letters
WHEN NEW.seq <> (SELECT head_seq FROM file)
  OR EXISTS (SELECT 1 FROM letters WHERE seq = NEW.seq AND form = NEW.form)
BEGIN SELECT raise(ABORT, 'what is sealed comes with its event'); END;

CREATE TABLE sources (
  sha256 BLOB    NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
  kind   TEXT    NOT NULL,
  label  TEXT    NOT NULL,
  seq    INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED,
  body   TEXT    NOT NULL
) STRICT;

CREATE INDEX sources_label ON sources (kind, label, seq);

CREATE TRIGGER sources_never_change BEFORE UPDATE ON sources
BEGIN SELECT raise(ABORT, 'a source is never changed'); END;

CREATE TRIGGER sources_never_go BEFORE DELETE ON sources
BEGIN SELECT raise(ABORT, 'a source is never deleted'); END;

CREATE TRIGGER sources_stand_once BEFORE INSERT ON sources
WHEN EXISTS (SELECT 1 FROM sources WHERE sha256 = NEW.sha256)
BEGIN SELECT raise(ABORT, 'this source is there already'); END;

CREATE TABLE cases (
  id              INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq),
  fiscal_year     INTEGER NOT NULL,
  letter          TEXT    NOT NULL,
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  number          TEXT    NOT NULL UNIQUE,
  ruleset         TEXT    NOT NULL,
  source          BLOB    NOT NULL REFERENCES sources (sha256),
  kind            TEXT    NOT NULL,
  state           TEXT    NOT NULL,
  received        TEXT    NOT NULL,
  ended           INTEGER NOT NULL CHECK (ended IN (0, 1)),
  owed            INTEGER NOT NULL CHECK (owed IN (0, 1)),
  prompt          INTEGER NOT NULL CHECK (prompt IN (0, 1)),
  clock           TEXT,
  due             TEXT,
  safe            TEXT,
  target          TEXT,
  open_stop       INTEGER NOT NULL CHECK (open_stop IN (0, 1)),
  suspended_until TEXT,
  last_stopped    TEXT,
  at_once         INTEGER NOT NULL CHECK (at_once IN (0, 1)),
  unsent          INTEGER NOT NULL CHECK (unsent IN (0, 1)),
  decided_on      TEXT,
  late            INTEGER CHECK (late IN (0, 1)),
  ended_on        TEXT,
  name            TEXT,
  subject         TEXT,
  officer         TEXT,
  section         TEXT,
  events          INTEGER NOT NULL,
  UNIQUE (fiscal_year, letter, sequence)
) STRICT;

CREATE INDEX cases_due ON cases (due, fiscal_year, letter, sequence, number, ruleset, source, kind, state, received, ended,
  owed, prompt, clock, safe, target, open_stop, suspended_until, last_stopped, at_once, unsent, decided_on, late, ended_on,
  name, subject, officer, section, events) WHERE owed = 1;

CREATE INDEX cases_safe ON cases (safe) WHERE owed = 1;
CREATE INDEX cases_at_once ON cases (received) WHERE at_once = 1;
CREATE INDEX cases_unsent ON cases (decided_on) WHERE unsent = 1;
CREATE INDEX cases_stopped ON cases (received) WHERE owed = 1 AND open_stop = 1;
CREATE INDEX cases_prompt ON cases (received) WHERE owed = 1 AND prompt = 1;

CREATE INDEX cases_open ON cases (due, fiscal_year, letter, sequence) WHERE ended = 0;
CREATE INDEX cases_all ON cases (due, fiscal_year, letter, sequence);
CREATE INDEX cases_ruleset ON cases (ruleset, due);

CREATE TABLE clocks (
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  clock    TEXT    NOT NULL,
  owed_by  TEXT    NOT NULL CHECK (owed_by IN ('office', 'other')),
  article  TEXT    NOT NULL,
  about    TEXT,
  started  TEXT    NOT NULL,
  unrolled TEXT,
  date     TEXT,
  safe     TEXT,
  target   TEXT,
  running  INTEGER NOT NULL CHECK (running IN (0, 1)),
  met_on   TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX clocks_running ON clocks (date) WHERE running = 1;

CREATE TABLE parts (
  case_id        INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal        INTEGER NOT NULL,
  subject        TEXT,
  stage          TEXT,
  outcome        TEXT,
  decided_on     TEXT,
  implemented_on TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  role     TEXT    NOT NULL,
  name     TEXT    NOT NULL,
  kana     TEXT,
  key      TEXT    NOT NULL,
  kana_key TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX people_key ON people (key, kana_key);

CREATE TABLE titles (
  case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  title   TEXT    NOT NULL,
  key     TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX titles_key ON titles (key);

CREATE TABLE strikes (
  seq     INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq),
  case_id INTEGER,
  by_seq  INTEGER NOT NULL REFERENCES events (seq)
) STRICT;

CREATE INDEX strikes_case ON strikes (case_id);

CREATE TABLE office (
  key       TEXT    NOT NULL,
  from_date TEXT    NOT NULL,
  value     TEXT    NOT NULL,
  seq       INTEGER NOT NULL REFERENCES events (seq),
  PRIMARY KEY (key, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_days (
  date TEXT    NOT NULL PRIMARY KEY,
  name TEXT    NOT NULL,
  seq  INTEGER NOT NULL REFERENCES events (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE vacancies (
  seq    INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq),
  office TEXT    NOT NULL CHECK (office IN ('chair', 'vice', 'both')),
  first  TEXT    NOT NULL,
  last   TEXT
) STRICT;

CREATE TABLE counters (
  fiscal_year INTEGER NOT NULL,
  letter      TEXT    NOT NULL,
  last        INTEGER NOT NULL,
  PRIMARY KEY (fiscal_year, letter)
) STRICT, WITHOUT ROWID;
