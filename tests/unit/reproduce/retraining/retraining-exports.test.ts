import { expect, it } from 'vitest';
import { retrainingExports } from '../../../../src/lib/reproduce/index.ts';
import { plans } from './plans.ts';

it('each has an id, a file and the version it was held against', () => {
	expect(retrainingExports.map(({ id }) => id)).toEqual([
		'runbook',
		'policy',
		'actions',
		'airflow'
	]);
	expect(retrainingExports.map(({ file }) => file('my-ranker'))).toEqual([
		'retraining-my-ranker.md',
		'policy_my_ranker.py',
		'retrain-my-ranker.yml',
		'retrain_my_ranker.py'
	]);
	for (const { heldAgainst } of retrainingExports) expect(heldAgainst).toMatch(/\d/);
});

it('each ends with one line break and has no line that is only spaces', () => {
	for (const { write } of retrainingExports) {
		for (const plan of plans) {
			expect(write(plan)).toMatch(/[^\n]\n$/);
			expect(write(plan)).not.toMatch(/[ \t]\n/);
		}
	}
});
