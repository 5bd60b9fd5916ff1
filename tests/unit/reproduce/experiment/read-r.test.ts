import { expect, it } from 'vitest';
import { readR } from '../../../../src/lib/reproduce/experiment/read-r.ts';
import { shownResults } from './shown-results.ts';

it('readR: what was read decides what is in the script; it is run beside readPython', () => {
	const texts = shownResults.map(readR);
	expect(texts[0]).toContain('  c(10050, 1065)');
	expect(texts[0]).not.toContain('segments');
	expect(texts.filter((text) => text.includes('segments_differ'))).toHaveLength(1);
	expect(texts.filter((text) => text.includes('slope_p'))).toHaveLength(2);
	expect(texts.filter((text) => text.includes('theta'))).toHaveLength(2);
});
