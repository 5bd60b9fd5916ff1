import { expect, it } from 'vitest';
import { mythFigures } from '../../../../src/lib/simulation/myths/myth-figures.ts';
import { found } from '../../../content/found.ts';

it('mythFigures belong to corrections that exist, each once', () => {
	const corrections = Object.keys(found('content/corrections'));
	for (const [id, figure] of mythFigures) {
		expect(figure.id).toBe(id);
		expect(corrections).toContain(`content/corrections/${id}.md`);
	}
	expect(mythFigures.size).toBe(12);
});
