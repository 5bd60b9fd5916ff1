import { glossary } from './glossary.server.ts';

export function load() {
	return { terms: glossary };
}
