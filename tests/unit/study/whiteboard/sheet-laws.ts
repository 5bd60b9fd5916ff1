import { expect } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import type { FilledSheet, NumberSheet } from '../../../../src/lib/study/whiteboard/blank.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

/** Many draws of a sheet, each of them sound, and the same by the same seed. */
export function drawn(sheet: NumberSheet): FilledSheet[] {
	const all = seeds.map((seed) => sheet(createRng(seed)));
	expect(seeds.map((seed) => sheet(createRng(seed)))).toEqual(all);
	expect(new Set(all.map(({ given }) => given.join())).size).toBeGreaterThan(10);
	for (const { given, blanks } of all) {
		expect(blanks.map(({ id }) => id)).toEqual(all[0]!.blanks.map(({ id }) => id));
		for (const { id, answer, tolerance, label, why } of blanks) {
			expect(answer, id).toBeGreaterThan(0);
			expect(tolerance, id).toBeGreaterThanOrEqual(0);
			expect(tolerance, id).toBeLessThan(Math.max(6, answer));
			expect([...given, label, why].join(), id).not.toMatch(/NaN|undefined|Infinity/);
		}
	}
	return all;
}

export const blankOf = ({ blanks }: FilledSheet, id: string) =>
	blanks.find((blank) => blank.id === id)!;

/** The first number of a sentence, without its commas. */
export const numberIn = (text: string | undefined) =>
	Number(/\d[\d,]*(\.\d+)?/.exec(text ?? '')?.[0].replaceAll(',', ''));
