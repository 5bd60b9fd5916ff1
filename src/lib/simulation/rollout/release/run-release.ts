import { startRelease } from './start-release.ts';
import type { Release, ReleaseRun } from './types.ts';

/** Runs a release from its first tick to its last. */
export function runRelease(release: Release): ReleaseRun {
	const session = startRelease(release);
	session.advance(session.ticks);
	return session.run();
}
