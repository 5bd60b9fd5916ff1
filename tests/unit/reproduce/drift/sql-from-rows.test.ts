import { expect, it } from 'vitest';
import { sqlBins, sqlGap, sqlPooled } from '../../../../src/lib/reproduce/drift/sql-from-rows.ts';

it('each part is one named query, and reads only those before it', () => {
	const parts = [...sqlPooled, ...sqlBins(10), ...sqlGap];
	const names = parts.map((part) => /^(\w+) AS \(/m.exec(part)?.[1] ?? '');
	expect(new Set(names).size).toBe(parts.length);
	for (const [i, part] of parts.entries()) {
		const read = [...part.matchAll(/(?:FROM|JOIN) (\w+)/g)].map(([, name]) => name ?? '');
		const known = [...names.slice(0, i), 'reference_rows', 'current_rows'];
		expect(read.filter((name) => !known.includes(name))).toEqual([]);
	}
});

it('the number of bins asked for stands in the cuts', () => {
	expect(sqlBins(25).join('\n')).toContain('k * EXP(0) / 25');
});
