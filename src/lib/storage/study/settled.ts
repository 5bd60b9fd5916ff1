/** Does the work and waits until all of it is kept; where any of it fails, none of it is. */
export async function settled<T>(
	transaction: { done: Promise<void>; abort(): void },
	work: () => Promise<T>
): Promise<T> {
	const done = transaction.done.catch((error: unknown) => {
		throw error ?? new DOMException('The write was given up.', 'AbortError');
	});
	try {
		const [result] = await Promise.all([Promise.resolve().then(work), done]);
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {
			// It is over already.
		}
		await done.catch(() => {});
		throw error;
	}
}
