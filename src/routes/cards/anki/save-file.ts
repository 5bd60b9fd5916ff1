const keepAddressMs = 10_000;

/** Saves a file; nothing leaves the device. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), keepAddressMs);
}
