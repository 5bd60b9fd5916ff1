declare module 'wawoff2' {
	/** From WOFF2 to TrueType. */
	export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
