-- Tokens and cookies are stored as hashes: who reads this file can log in nowhere.
CREATE TABLE reviewer (
  name TEXT PRIMARY KEY,
  token_sha256 TEXT NOT NULL UNIQUE,
  created_at REAL NOT NULL
);
CREATE TABLE session (
  cookie_sha256 TEXT PRIMARY KEY,
  reviewer TEXT NOT NULL REFERENCES reviewer (name),
  began_at REAL NOT NULL,
  expires_at REAL NOT NULL
);
-- What Lean said of a text: can be asked again at any time, so it may be thrown away.
CREATE TABLE lean_says (
  text_sha256 TEXT PRIMARY KEY,
  body TEXT NOT NULL
);
