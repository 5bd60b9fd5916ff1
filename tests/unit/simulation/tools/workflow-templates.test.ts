import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	absentParts,
	scoreWorkflow,
	workflowTemplates
} from '../../../../src/lib/simulation/tools/workflow-templates.ts';

it.each(workflowTemplates)(
	'$id: findings stand on lines that exist, or name a part',
	(template) => {
		for (const { line, absent, why } of template.findings) {
			expect((line === undefined) !== (absent === undefined)).toBe(true);
			if (line !== undefined) expect(template.lines[line - 1]).toBeDefined();
			if (absent) expect(absentParts.map(({ id }) => id)).toContain(absent);
			expect(why).toMatch(/\.$/);
		}
	}
);

it.each(workflowTemplates)('$id: what is shown and what is mended are YAML', (template) => {
	expect(parse(template.lines.join('\n'))).toBeTypeOf('object');
	const mended = parse(template.mended) as Record<string, unknown>;
	expect(mended).toHaveProperty('on');
});

it('counts what is found and what is marked in vain', () => {
	const [test] = workflowTemplates;
	if (!test) throw new Error('no template');
	const marks = { lines: new Set([2, 5]), absent: new Set(['python', 'matrix'] as const) };
	expect(scoreWorkflow(test, marks)).toEqual({ found: 2, of: 4, falseAlarms: 2 });
});
