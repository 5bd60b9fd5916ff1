import type { Release } from '../../simulation/rollout/index.ts';

/** A text to take away, or the sentence why this tool has none for this release. */
export type Written = { readonly text: string } | { readonly cannot: string };

/** What the texts call the service; everything else comes from the state of the lab. */
export interface ManifestNames {
	/** Kubernetes name of the service and its Deployment: see `nameProblem`. */
	readonly service: string;
	readonly namespace: string;
}

/** A tool that can carry out a release as the lab plays it. */
export interface ManifestKind {
	readonly id: string;
	readonly label: string;
	/** The version whose published schema or documentation the text was held against. */
	readonly heldAgainst: string;
	readonly file: (names: ManifestNames) => string;
	readonly write: (release: Release, names: ManifestNames) => Written;
}
