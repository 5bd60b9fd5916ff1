import type { RecordEntries } from './run-record.ts';

/** The record that the cheatsheet prints, as it stands. */
export const sheetRecord: RecordEntries = {
	id: 'abc123',
	commit: 'abc123def',
	dependencies: 'requirements.txt with pinned versions',
	source: 'gs://bucket/data@2024-01-01',
	artefact: 'model_v1.2.pkl',
	config: 'config.yaml (lr=0.01, batch=32)',
	image: 'python:3.9-slim',
	seed: '42'
};

/** The same run, recorded so that it comes back. The hashes are made up. */
export const completeRecord: RecordEntries = {
	id: 'abc123',
	started: '2026-11-20 02:17 UTC, nightly job, owner: pricing team',
	commit: 'abc123def4567890abc123def4567890abc123de',
	dependencies: 'uv.lock, with hashes',
	source: 'gs://bucket/exports/2026-11-19/orders.parquet sha256:9f86d081884c',
	preprocessing: 'queries/orders.sql at the commit, ORDER BY order_id; split by user, 80/20',
	artefact: 'model.safetensors sha256:2c26b46b68ff',
	config: 'lr 0.01, batch 32, 20 epochs, Adam',
	metrics: 'accuracy 0.87, n = 12,000, hold-out sha256:fcde2b2edba5',
	image: 'python@sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03',
	hardware: '1 x L4, driver 570, 8 threads',
	seed: 'numpy 42, torch 42, data loader 42, splits 7; deterministic algorithms on'
};
