/**
 * A value that is worked out when it is first asked for, and then kept.
 *
 * @param make works it out; called at most once
 */
export function lazily<Value>(make: () => Value): () => Value {
	let kept: { value: Value } | undefined;
	return () => (kept ??= { value: make() }).value;
}
