import type { ParquetHost } from './load-parquet.ts';
import { readParquet } from './read-parquet.ts';

(globalThis as ParquetHost).readFieldbookParquet = readParquet;
