import { expect, test } from 'vitest';
import { modelReleases } from '../../../../src/lib/simulation/tools/model-releases.ts';
import { versionBump } from '../../../../src/lib/simulation/tools/version-bump.ts';

test('modelReleases have ids of their own and ask for each kind of bump at least twice', () => {
	expect(new Set(modelReleases.map(({ id }) => id)).size).toBe(modelReleases.length);
	for (const bump of ['major', 'minor', 'patch']) {
		const asked = modelReleases.filter((release) => versionBump(release) === bump);
		expect(asked.length).toBeGreaterThanOrEqual(2);
	}
});
