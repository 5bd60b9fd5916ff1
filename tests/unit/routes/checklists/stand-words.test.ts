import { expect, it } from 'vitest';
import type { ListStand } from '../../../../src/lib/study/index.ts';
import { standWords } from '../../../../src/routes/checklists/stand-words.ts';

const marked = (name: string) => ({ item: { name } }) as unknown as ListStand['open'][number];
const stand = (total: number, open: string[], bare: string[] = []): ListStand => ({
	...{ total, done: total - open.length },
	...{ open: open.map(marked), bare: bare.map(marked) }
});
const post = stand(2, ['Logging', 'Data drift']);

it('standWords(stands) says what is open before the deployment, then after it', () => {
	expect(standWords([stand(2, ['Latency', 'Fairness']), post])).toEqual({
		verdict: 'Nothing is ticked yet: 2 questions before the deployment, 2 after it.',
		note: ''
	});
	expect(standWords([stand(8, ['Latency'], ['Fairness']), post])).toEqual({
		verdict: 'One question is still open before the deployment.',
		note: 'Open: Latency. Ticked without a word of evidence: Fairness.'
	});
	expect(standWords([stand(8, []), post])).toEqual({
		verdict: 'All 8 before the deployment are answered, 2 of 2 after it are open.',
		note: 'Open: Logging, Data drift.'
	});
	expect(standWords([stand(8, []), stand(7, [])])).toEqual({
		verdict: 'All 15 are answered.',
		note: ''
	});
});
