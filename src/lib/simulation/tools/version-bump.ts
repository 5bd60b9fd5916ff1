/** The part of a version that a release raises. */
export type Bump = 'major' | 'minor' | 'patch';

/** What a release does to those who call the model. */
export interface ReleaseEffect {
	/** Consumers whose code or decisions stop working unless they change something. */
	readonly breaks: readonly string[];
	/** Something that callers may use from now on, and need not. */
	readonly adds: boolean;
}

/**
 * Semantic versioning, read for a model: what breaks a consumer is major, what only adds is minor,
 * the rest is a patch. The contract is the input schema and the meaning of the output.
 *
 * @see https://semver.org
 */
export function versionBump({ breaks, adds }: ReleaseEffect): Bump {
	if (breaks.length > 0) return 'major';
	return adds ? 'minor' : 'patch';
}

/**
 * The version after a release: `2.3.1` and minor give `2.4.0`.
 *
 * @throws RangeError if the version is not three whole numbers with points between
 */
export function nextVersion(version: string, bump: Bump): string {
	const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
	const [major, minor, patch] = parts ?? [];
	if (major === undefined || minor === undefined || patch === undefined) {
		throw new RangeError(`nextVersion requires a version such as 2.3.1, got “${version}”`);
	}
	if (bump === 'major') return `${String(major + 1)}.0.0`;
	if (bump === 'minor') return `${String(major)}.${String(minor + 1)}.0`;
	return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
}
