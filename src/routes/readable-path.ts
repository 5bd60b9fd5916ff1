/** An address as a person reads it; as it came where it is not well formed. */
export function readablePath(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
