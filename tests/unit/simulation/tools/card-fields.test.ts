import { expect, test } from 'vitest';
import { cardFields } from '../../../../src/lib/simulation/tools/card-fields.ts';

test('every field of the card is named once and says what an empty entry lacks', () => {
	expect(new Set(cardFields.map(({ id }) => id)).size).toBe(cardFields.length);
	for (const { id, gap } of cardFields) expect(gap(''), id).toMatch(/[.?]$/);
});

test('a deployment needs its year, and an intended use what it is not for', () => {
	const gapOf = (id: string, entry: string) =>
		cardFields.find((field) => field.id === id)?.gap(entry);
	expect(gapOf('deployed', 'Live since January')).toBe('On which date?');
	expect(gapOf('deployed', '2026-11-20, by the platform team')).toBeUndefined();
	expect(gapOf('intended', 'For recruiters')).toContain('not be used');
	expect(gapOf('intended', 'For recruiters, not for a final decision')).toBeUndefined();
});
