import type { PeekRequest, PeekRuleId } from '../../simulation/experiment/index.ts';
import { alwaysValidSnippets } from '../functions/experiments/always-valid-snippets.ts';
import { boundarySnippets } from '../functions/experiments/boundary-snippets.ts';
import type { FunctionSnippet } from '../functions/function-snippet.ts';

const snippets: readonly FunctionSnippet[] = [...boundarySnippets, ...alwaysValidSnippets];

/** What a rule to stop by needs to know. */
export type PeekSnippetInput = Pick<
	PeekRequest,
	'baseline' | 'users' | 'looks' | 'alpha' | 'tau'
> & { readonly rule: PeekRuleId };

/** Where a rule's numbers come from: a snippet of the core, and what it is given. */
function sourceOf({ rule, looks, alpha, baseline, users, tau }: PeekSnippetInput) {
	const shares = Array.from({ length: looks }, (_, k) => (k + 1) / looks);
	switch (rule) {
		case 'once':
			return { id: 'peeking-error-rate', input: { looks: 1, alpha } };
		case 'naive':
			return { id: 'peeking-error-rate', input: { looks, alpha } };
		case 'pocock':
		case 'obrien-fleming':
			return { id: 'group-sequential-bounds', input: { looks, alpha, design: rule } };
		case 'spending-pocock':
		case 'spending-obrien-fleming':
			return {
				id: 'alpha-spending-bounds',
				input: { information: shares, alpha, spending: rule.slice('spending-'.length) }
			};
		case 'always-valid':
			return {
				id: 'always-valid-test',
				input: {
					...{ sd: Math.sqrt(baseline * (1 - baseline)), tau, alpha },
					differences: shares.map(() => 0),
					n: shares.map((share) => Math.round(share * users))
				}
			};
	}
}

/** A rule's error rate or its boundaries as Python and R. */
export function peekSnippet(asked: PeekSnippetInput): { title: string; python: string; r: string } {
	const { id, input } = sourceOf(asked);
	const found = snippets.find((snippet) => snippet.id === id);
	if (!found) throw new Error(`No snippet ${id}.`);
	return { title: found.title, python: found.python(input), r: found.r(input) };
}
