import { expect, it } from 'vitest';
import { schema } from '../../../../../src/lib/simulation/traffic/defects/schema.ts';
import { momentWith } from './moment.ts';

it('lets the old model fail once the traffic went back', () => {
	const column = schema({ kind: 'schema', errorRate: 0.2 });
	expect([column.errorRateAfterRollback?.(0.01), column.errorRateAfterRollback?.(0.5)]).toEqual([
		0.2, 0.5
	]);
	expect([column.acts(momentWith()), column.acts(momentWith({ wentBack: true }))]).toEqual([
		false,
		true
	]);
});
