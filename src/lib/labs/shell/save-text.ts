const keepAddressMs = 10_000;

/** Saves a text file; nothing leaves the device. */
export function saveText(name: string, text: string, type = 'text/csv'): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), keepAddressMs);
}
