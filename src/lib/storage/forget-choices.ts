/** Removes all that this site keeps in `localStorage`, of whatever version. */
export function forgetChoices(): void {
	try {
		const ours = Object.keys(localStorage).filter((key) => key.startsWith('fieldbook/'));
		for (const key of ours) localStorage.removeItem(key);
	} catch {
		// Where there is no storage, nothing is kept in it.
	}
}
