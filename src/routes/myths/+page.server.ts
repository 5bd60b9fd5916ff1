import { catalogue } from '../lessons/catalogue.server';
import { toMyths } from './to-myths.ts';

export function load() {
	return { page: toMyths(catalogue) };
}
