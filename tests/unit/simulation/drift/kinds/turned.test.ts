import { expect, test } from 'vitest';
import { turned } from '../../../../../src/lib/simulation/drift/kinds/turned.ts';

test.each([-90, -45, 0, 10, 60, 90])('turned(%d) is cosine and sine', (degrees) => {
	const [across, along] = turned(degrees);
	expect(across).toBeCloseTo(Math.cos((degrees * Math.PI) / 180), 12);
	expect(along).toBeCloseTo(Math.sin((degrees * Math.PI) / 180), 12);
});
