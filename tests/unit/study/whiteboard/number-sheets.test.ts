import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { findSheet, sheetNames } from '../../../../src/lib/study/whiteboard/number-sheets.ts';

it('findSheet(name) finds every sheet there is', async () => {
	for (const name of sheetNames) {
		const { given, blanks } = (await findSheet(name))(createRng(1));
		expect(blanks.length).toBeGreaterThan(2);
		expect(JSON.stringify([given, blanks])).not.toMatch(/\d %/);
	}
});

it('findSheet(name) refuses a name that is none', async () => {
	await expect(findSheet('gone')).rejects.toThrow('got “gone”');
});
