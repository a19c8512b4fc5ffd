import type {DatabaseSync} from 'node:sqlite'
import {VALUE_INDEX_TABLES, valueIndexesIn} from './value-index.ts'
import {wordsOf} from './words.ts'

/**
 * The migration that gives queries something to look up: a number that stays with a document (the index of words
 * knows it by that), its published id, and indexes by type, by slug and by word.
 */
export function indexDocuments(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE numbered_documents (
      number INTEGER PRIMARY KEY,
      dataset TEXT NOT NULL,
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      rev TEXT NOT NULL,
      created TEXT NOT NULL,
      updated TEXT NOT NULL,
      body TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      -- The id once published: drafts.<id> and versions.<release>.<id> without what stands in front.
      -- Stored, or else no index with it would be read without the row behind it.
      published TEXT NOT NULL AS (
        CASE
          WHEN substr(id, 1, 7) = 'drafts.' THEN substr(id, 8)
          WHEN substr(id, 1, 9) = 'versions.' THEN substr(id, 10 + instr(substr(id, 10), '.'))
          ELSE id
        END
      ) STORED,
      UNIQUE (dataset, id)
    ) STRICT;
    INSERT INTO numbered_documents (dataset, id, type, rev, created, updated, body, sequence)
      SELECT dataset, id, type, rev, created, updated, body, sequence FROM documents ORDER BY dataset, id;
    DROP TABLE documents;
    ALTER TABLE numbered_documents RENAME TO documents;
    CREATE INDEX documents_by_sequence ON documents (dataset, sequence);
    CREATE INDEX documents_by_type ON documents (dataset, type, id);
    CREATE INDEX documents_by_published ON documents (dataset, type, published, id);

    -- Words only, no text and no positions. A row of it is deleted with the document, not emptied.
    CREATE VIRTUAL TABLE document_words USING fts5(
      words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
    );

    -- References into other datasets and resources. Nobody checks them; references() still finds them.
    CREATE TABLE outside_references (
      dataset TEXT NOT NULL,
      target TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (dataset, target, source)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outside_references_by_source ON outside_references (dataset, source);
  `)
  database.exec(VALUE_INDEX_TABLES)
  const values = valueIndexesIn(database)
  values.add('slug.current')
  while (values.work());
  indexWords(database)
}

/** Reads the words of every document again. */
export function indexWords(database: DatabaseSync): void {
  database.exec("INSERT INTO document_words (document_words) VALUES ('delete-all')")
  const page = database.prepare('SELECT number, body FROM documents WHERE number > ? ORDER BY number LIMIT 200')
  const add = database.prepare('INSERT INTO document_words (rowid, words) VALUES (?, ?)')
  for (let last = 0; ; ) {
    const rows = page.all(last)
    for (const row of rows) {
      last = Number(row.number)
      add.run(last, wordsOf(JSON.parse(String(row.body))))
    }
    if (rows.length === 0) return
  }
}
