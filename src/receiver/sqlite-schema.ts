/** The tables of the SQLite store, and how an older release's file becomes this one's. */

/** From nothing to version 1, from 1 to 2, and so on: a step that was released is never edited. */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE box (box TEXT PRIMARY KEY, read_token_sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE message (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    box TEXT NOT NULL REFERENCES box (box),
    mid TEXT NOT NULL UNIQUE,
    dir TEXT NOT NULL CHECK (dir IN ('r', 'o')),
    day TEXT NOT NULL CHECK (length(day) = 10),
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX message_by_box ON message (box, n);
  CREATE TABLE spent (challenge TEXT PRIMARY KEY, last_day TEXT NOT NULL CHECK (length(last_day) = 10)) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (
    name TEXT NOT NULL, action TEXT NOT NULL, mid TEXT, day TEXT NOT NULL CHECK (length(day) = 10)
  ) STRICT;
  `,
  `
  ALTER TABLE message ADD COLUMN pack INTEGER;
  ALTER TABLE box ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE upload (
    mid TEXT PRIMARY KEY,
    box TEXT NOT NULL REFERENCES box (box),
    length INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX upload_by_box ON upload (box);
  CREATE TABLE piece (
    mid TEXT NOT NULL REFERENCES upload (mid),
    chunk INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (mid, chunk)
  ) STRICT;
  CREATE TABLE withdrawal (
    box TEXT PRIMARY KEY REFERENCES box (box),
    day TEXT NOT NULL CHECK (length(day) = 10),
    until TEXT NOT NULL CHECK (length(until) = 10)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tombstone (id TEXT PRIMARY KEY, last_day TEXT NOT NULL CHECK (length(last_day) = 10)) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX audit_by_action ON audit (action);
  `,
];
