import { expect, it } from 'vitest';
import { manifests } from '../../../../src/lib/reproduce/index.ts';
import { names } from './read-manifest.ts';

it('every tool has an id, a file and the version it was held against', () => {
	expect(manifests.map(({ id }) => id)).toEqual(['argo', 'flagger', 'istio', 'kserve', 'actions']);
	for (const { file, heldAgainst } of manifests) {
		expect(file(names)).toMatch(/^[a-z-]*ranker[a-z-]*\.ya?ml$/);
		expect(heldAgainst).toMatch(/\d|v1/);
	}
});
