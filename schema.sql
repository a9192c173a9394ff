-- The file of one office, as it is now. The sum of src/store/migrations (a test compares the two); never run by the program.
--
-- PRAGMA application_id says that a file is kaiji's, PRAGMA user_version which schema it has: raised with every change of
-- a table, with every new kind of event and with every new version of a payload. Dates are ISO 8601 text, booleans 0 and 1,
-- digests 32 bytes. There are three kinds of tables and no fourth, so that an edit of any column can be found:
--
--   truth              events: appended, never changed; each row hashes the one before it (docs/formats.md, "The chain")
--   sealed             private, letters: what is personal; a digest stands in the event, erasing leaves the chain whole
--   content-addressed  sources: texts of rulesets and calendars under their SHA-256
--   derived            everything else: computed from the events, may be dropped and made anew (`kaiji rebuild`)

------------------------------------------------------------------------------------------------------------------------
-- The file itself
------------------------------------------------------------------------------------------------------------------------

-- One row. The id is drawn at random when the file is made; the first event hashes it. All else is derived.
CREATE TABLE file (
  one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  id          BLOB    NOT NULL CHECK (length(id) = 32),
  engine      INTEGER NOT NULL,             -- the generation of deadline law that computed the derived rows
  created     TEXT    NOT NULL,             -- UTC; the `recorded` of the first event, '' before it
  head_seq    INTEGER NOT NULL,             -- the last event, 0 in a file without events
  head_hash   BLOB    NOT NULL CHECK (length(head_hash) = 32),
  event_count INTEGER NOT NULL
) STRICT;

-- Which kinds and versions of events the file holds: a program that does not know one of them refuses the file.
CREATE TABLE kinds (
  kind TEXT    NOT NULL,
  v    INTEGER NOT NULL,
  PRIMARY KEY (kind, v)
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------------------------------------------------
-- Truth
------------------------------------------------------------------------------------------------------------------------

-- Every fact, of a case or of the office (case_id null). The id of a case is the seq of its first event.
CREATE TABLE events (
  seq      INTEGER NOT NULL PRIMARY KEY,    -- 1, 2, 3 … without a gap
  case_id  INTEGER,
  n        INTEGER NOT NULL CHECK (n >= 1), -- the number that people say: 1 … within the case, or within the office's facts
  kind     TEXT    NOT NULL,
  v        INTEGER NOT NULL CHECK (v >= 1), -- version of the payload
  on_date  TEXT    NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded TEXT    NOT NULL CHECK (recorded GLOB '????-??-??T??:??:??*Z'), -- UTC by the machine's clock; never ordered by
  actor    TEXT    NOT NULL,
  os_user  TEXT    NOT NULL,
  once_key TEXT    UNIQUE,                  -- --once KEY
  once     BLOB    CHECK (length(once) = 32), -- salted digest of the values given with that key
  payload  TEXT    NOT NULL,                -- JSON without any text of people; SQL never looks inside
  seal     BLOB    CHECK (length(seal) = 32), -- salted digest of the private body and of the letters issued, if any
  prev     BLOB    NOT NULL CHECK (length(prev) = 32),
  hash     BLOB    NOT NULL CHECK (length(hash) = 32),
  CHECK ((once_key IS NULL) = (once IS NULL))
) STRICT;

CREATE UNIQUE INDEX events_case ON events (case_id, n) WHERE case_id IS NOT NULL;
CREATE UNIQUE INDEX events_office ON events (n) WHERE case_id IS NULL;
-- The letters issued, for the document number that follows.
CREATE INDEX events_letters ON events (seq) WHERE kind = 'letter_issued';

-- Append-only, also against INSERT OR REPLACE and against other programs that do not switch on recursive triggers.
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

------------------------------------------------------------------------------------------------------------------------
-- Sealed: the only things ever erased
------------------------------------------------------------------------------------------------------------------------

-- Every personal field and every free text of one event, as JSON.
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

-- The letters issued by an event, byte for byte; an office may keep the digest only (bytes null).
CREATE TABLE letters (
  seq    INTEGER NOT NULL REFERENCES private (seq) ON DELETE CASCADE,
  form   TEXT    NOT NULL,                  -- txt, pdf, docx
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

------------------------------------------------------------------------------------------------------------------------
-- Content-addressed
------------------------------------------------------------------------------------------------------------------------

-- The law and the calendar in force, word for word. Which of them is in force since when is a fact of the office.
CREATE TABLE sources (
  sha256 BLOB    NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
  kind   TEXT    NOT NULL,                  -- ruleset, holidays, letters, figures
  label  TEXT    NOT NULL,                  -- the id of the ruleset, the name of the list
  seq    INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED, -- the event that brought it
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

------------------------------------------------------------------------------------------------------------------------
-- Derived: what screens read of a case
------------------------------------------------------------------------------------------------------------------------

-- One line a case. Nothing in it depends on today.
CREATE TABLE cases (
  id              INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq), -- its first event
  fiscal_year     INTEGER NOT NULL,         -- western year of the 1 April before the day of receipt
  letter          TEXT    NOT NULL,         -- K, T, S, M
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  number          TEXT    NOT NULL UNIQUE,  -- R8-K-0001
  ruleset         TEXT    NOT NULL,
  source          BLOB    NOT NULL REFERENCES sources (sha256), -- the text of the ruleset it is judged by
  kind            TEXT    NOT NULL,
  state           TEXT    NOT NULL,
  received        TEXT    NOT NULL,
  ended           INTEGER NOT NULL CHECK (ended IN (0, 1)),     -- the office owes nothing more
  owed            INTEGER NOT NULL CHECK (owed IN (0, 1)),      -- its decision is still owed
  prompt          INTEGER NOT NULL CHECK (prompt IN (0, 1)),    -- the rule has no number (遅滞なく)
  clock           TEXT,                     -- the rule of the deadline that governs
  due             TEXT,                     -- its day once every set day in it has passed unanswered; null: a stop without end
  safe            TEXT,                     -- its safe date; null while a stop is open (computed when read)
  target          TEXT,                     -- the office's own aim (目安)
  open_stop       INTEGER NOT NULL CHECK (open_stop IN (0, 1)), -- a stop is not known to have ended: ask the facts
  suspended_until TEXT,                     -- the set day of an open stop
  last_stopped    TEXT,                     -- the last day that any ended stop takes out: until then ask the facts for "paused"
  at_once         INTEGER NOT NULL CHECK (at_once IN (0, 1)),   -- an act is owed 直ちに, or a special-case notice
  unsent          INTEGER NOT NULL CHECK (unsent IN (0, 1)),    -- decided, its letter not recorded as sent
  decided_on      TEXT,                     -- the whole is decided
  late            INTEGER CHECK (late IN (0, 1)),               -- … after the deadline
  ended_on        TEXT,
  name            TEXT,                     -- who asks
  subject         TEXT,                     -- what for
  officer         TEXT,
  section         TEXT,
  events          INTEGER NOT NULL,         -- how many events of the case this row has seen
  UNIQUE (fiscal_year, letter, sequence)
) STRICT;

-- `overdue` and `due` read only this: the cases whose decision is owed, by date, with everything a line shows.
CREATE INDEX cases_due ON cases (due, fiscal_year, letter, sequence, number, ruleset, source, kind, state, received, ended,
  owed, prompt, clock, safe, target, open_stop, suspended_until, last_stopped, at_once, unsent, decided_on, late, ended_on,
  name, subject, officer, section, events) WHERE owed = 1;
-- `due`: by safe date; and its four small groups.
CREATE INDEX cases_safe ON cases (safe) WHERE owed = 1;
CREATE INDEX cases_at_once ON cases (received) WHERE at_once = 1;
CREATE INDEX cases_unsent ON cases (decided_on) WHERE unsent = 1;
CREATE INDEX cases_stopped ON cases (received) WHERE owed = 1 AND open_stop = 1;
CREATE INDEX cases_prompt ON cases (received) WHERE owed = 1 AND prompt = 1;
-- `list`: open cases, and the whole book, by date then number; a vacancy: the cases of a ruleset.
CREATE INDEX cases_open ON cases (due, fiscal_year, letter, sequence) WHERE ended = 0;
CREATE INDEX cases_all ON cases (due, fiscal_year, letter, sequence);
CREATE INDEX cases_ruleset ON cases (ruleset, due);

-- Every deadline of both sides.
CREATE TABLE clocks (
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  clock    TEXT    NOT NULL,                -- the id of the rule, disclosure.decision
  owed_by  TEXT    NOT NULL CHECK (owed_by IN ('office', 'other')),
  article  TEXT    NOT NULL,
  about    TEXT,                            -- which party, part or letter, as a code; null: the case
  started  TEXT    NOT NULL,                -- the day the period is counted from
  unrolled TEXT,
  date     TEXT,                            -- null: not fixed
  safe     TEXT,
  target   TEXT,
  running  INTEGER NOT NULL CHECK (running IN (0, 1)), -- neither met nor without object
  met_on   TEXT,                            -- what was owed was done on this day
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX clocks_running ON clocks (date) WHERE running = 1;

-- What is asked for, numbered at receipt.
CREATE TABLE parts (
  case_id        INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal        INTEGER NOT NULL,          -- 1 …
  subject        TEXT,
  stage          TEXT,                      -- substantial, remaining
  outcome        TEXT,
  decided_on     TEXT,
  implemented_on TEXT,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Who has to do with a case, with the keys that `search` looks for (every writing of a name has one key).
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

-- The search keys of what is asked for (件名).
CREATE TABLE titles (
  case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  title   TEXT    NOT NULL,
  key     TEXT    NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

-- The keys of people and titles once more, those of a few dozen cases in one text: `search` reads through these.
CREATE TABLE search_keys (
  block INTEGER NOT NULL PRIMARY KEY,       -- the ids of its cases without their last six bits
  keys  TEXT    NOT NULL                    -- one line a case, in their order: its id, then each key behind a unit separator (U+001F)
) STRICT;

-- Entries that were a mistake, of cases and of the office, and the event that says so.
CREATE TABLE strikes (
  seq     INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq),
  case_id INTEGER,
  by_seq  INTEGER NOT NULL REFERENCES events (seq)
) STRICT;

CREATE INDEX strikes_case ON strikes (case_id);

------------------------------------------------------------------------------------------------------------------------
-- Derived: what screens read of the office
------------------------------------------------------------------------------------------------------------------------

-- Data of the office by key, each value from a day on ('' = always).
CREATE TABLE office (
  key       TEXT    NOT NULL,
  from_date TEXT    NOT NULL,
  value     TEXT    NOT NULL,
  seq       INTEGER NOT NULL REFERENCES events (seq),
  PRIMARY KEY (key, from_date)
) STRICT, WITHOUT ROWID;

-- The office's own closed days, beside the national ones.
CREATE TABLE office_days (
  date TEXT    NOT NULL PRIMARY KEY,
  name TEXT    NOT NULL,
  seq  INTEGER NOT NULL REFERENCES events (seq)
) STRICT, WITHOUT ROWID;

-- 欠員期間: first and last day wholly vacant.
CREATE TABLE vacancies (
  seq    INTEGER NOT NULL PRIMARY KEY REFERENCES events (seq), -- the event that began it
  office TEXT    NOT NULL CHECK (office IN ('chair', 'vice', 'both')),
  first  TEXT    NOT NULL,
  last   TEXT                               -- null: still vacant
) STRICT;

-- The last case number given, by fiscal year and letter.
CREATE TABLE counters (
  fiscal_year INTEGER NOT NULL,
  letter      TEXT    NOT NULL,
  last        INTEGER NOT NULL,
  PRIMARY KEY (fiscal_year, letter)
) STRICT, WITHOUT ROWID;
