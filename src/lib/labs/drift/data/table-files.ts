/**
 * The files that a lab offers to read. What a file is shows by its first bytes; the last kind is how
 * phones know Parquet.
 */
export const tableFiles =
	'.csv,.tsv,.txt,.json,.parquet,.pq,text/csv,application/json,application/vnd.apache.parquet,application/octet-stream';

/** What fits, and where it stays. */
export const tableFilesHint =
	'CSV, JSON or Parquet, up to 100 MB and 1,000,000 rows. It is read on this device and never leaves it.';
