import { expect, test } from 'vitest';
import { modelCard } from '../../../../src/lib/simulation/tools/model-card.ts';
import { thinCard } from '../../../../src/lib/simulation/tools/sample-card.ts';

test('the thin card leaves most of what a stranger asks open', () => {
	const open = modelCard(thinCard).gaps.map(({ field }) => field);
	expect(open).toContain('limitations');
	expect(open).toContain('deployed');
	expect(open).not.toContain('name');
});
