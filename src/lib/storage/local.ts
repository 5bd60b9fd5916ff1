/** `localStorage` for pages where it may be missing, full or switched off: then nothing is kept. */
export const local = {
	get: (key: string) => attempt((store) => store.getItem(key)),
	set: (key: string, text: string) => attempt((store) => store.setItem(key, text)),
	remove: (key: string) => attempt((store) => store.removeItem(key)),
	watch(key: string, callback: (text: string | null) => void) {
		const listen = (event: StorageEvent) => {
			// A null key means that everything was cleared.
			if (event.key === key || event.key === null) callback(event.newValue);
		};
		addEventListener('storage', listen);
		return () => removeEventListener('storage', listen);
	}
};

function attempt<T>(use: (store: Storage) => T): T | undefined {
	try {
		return use(localStorage);
	} catch {
		return undefined;
	}
}
