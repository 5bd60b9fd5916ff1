import type { Source } from '../rule.ts';

/** A file of a repository on GitHub as it was at one commit: a rule is only worth what it was read from. */
export function codeFile(repository: string, commit: string, path: string): Source {
	return {
		text: `${path.split('/').at(-1) ?? path}, ${commit.slice(0, 7)}`,
		url: `https://github.com/${repository}/blob/${commit}/${path}`
	};
}
