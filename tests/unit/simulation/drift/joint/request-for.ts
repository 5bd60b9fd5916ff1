import { initialParameters } from '../../../../../src/lib/simulation/drift/families/families.ts';
import type { JointRequest } from '../../../../../src/lib/simulation/drift/joint/request.ts';

const marginal = { family: 'normal', parameters: initialParameters('normal') } as const;

/** A request with only what a test is about written out. */
export function requestFor(part: Partial<JointRequest>): JointRequest {
	return {
		dependence: 'correlation',
		before: 0,
		after: 0.7,
		marginals: [marginal, marginal],
		rows: 2000,
		map: 'product',
		kernel: 1,
		seed: 7,
		...part
	};
}
