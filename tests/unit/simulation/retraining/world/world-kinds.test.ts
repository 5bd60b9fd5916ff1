import { expect, it } from 'vitest';
import {
	worldKindOf,
	worldKinds,
	worldOfKind
} from '../../../../../src/lib/simulation/retraining/world/world-kinds.ts';

it('every kind has an id of its own, a sentence, and opens as a world', () => {
	expect(new Set(worldKinds.map(({ id }) => id)).size).toBe(worldKinds.length);
	for (const { id, description, moves } of worldKinds) {
		expect(description).toMatch(/^[A-Z].+\.$/);
		expect(worldOfKind(id, 3)).toMatchObject({ seed: 3, days: 730, moves });
	}
});

it('an unknown kind is refused', () => {
	expect(() => worldKindOf('sunny' as never)).toThrow('there is no world sunny');
});
