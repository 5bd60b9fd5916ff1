/**
 * What travels to Anki and back, and as CSV: cards as notes, what is remembered of them as rows, and
 * somebody's notes as cards. HTML is written and read here as text and never shown. Never here: files,
 * archives, SQLite (room `workers`), a screen, or what is kept.
 */
export { AnkiError } from './anki-error.ts';
export { schemaStatements, tables, type Cell, type Collection, type Row } from './collection.ts';
export { csvCards, ownRows } from './csv-cards.ts';
export { csvHead } from './csv-head.ts';
export { exportCollection, type ExportInput, type ExportTools } from './export-collection.ts';
export type { AskedWords } from './export-note.ts';
export type { ForeignNote, LeftOutReason } from './foreign-note.ts';
export { ImportTally, mostCards, type ImportReading } from './import-reading.ts';
export { planImport, type ImportPlan } from './plan-import.ts';
export { readNote, type ReadRules } from './read-note.ts';
