import { local } from './local.ts';

/** Raised when the meaning of what is stored changes; older values are then left unread. */
const version = 1;

export type Preference<T> = {
	/** What is stored, or the fallback where there is nothing, or nothing that makes sense. */
	read(): T;
	/** Something is stored that makes no sense. It stays until something is written. */
	isDamaged(): boolean;
	/** Stores the value; the fallback is stored as nothing. */
	write(value: T): void;
	/** Calls back when another tab changes it. Returns the way to stop. */
	watch(callback: (value: T) => void): () => void;
};

/**
 * One small choice that this device remembers.
 *
 * @param name written in lower case, the same for ever: readers' choices hang on it
 * @param isValid whether a stored value is one of ours
 */
export function preference<T>(
	name: string,
	fallback: T,
	isValid: (value: unknown) => value is T
): Preference<T> {
	const key = `fieldbook/${version}/${name}`;
	const known = (text: string | null | undefined) => {
		try {
			const value: unknown = JSON.parse(text ?? 'null');
			return isValid(value) ? { value } : undefined;
		} catch {
			return undefined;
		}
	};
	const parse = (text: string | null | undefined) => (known(text) ?? { value: fallback }).value;
	return {
		read: () => parse(local.get(key)),
		isDamaged: () => {
			const text = local.get(key);
			return typeof text === 'string' && !known(text);
		},
		write: (value) =>
			value === fallback ? local.remove(key) : local.set(key, JSON.stringify(value)),
		watch: (callback) => local.watch(key, (text) => callback(parse(text)))
	};
}
