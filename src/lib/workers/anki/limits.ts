/** How large a file of cards may be; each limit has its sentence where it is enforced. */
export const limits = {
	/** Sound and pictures make packages large. They are not read, only stepped over. */
	packageBytes: 500_000_000,
	csvBytes: 20_000_000,
	/** The list of what is in an archive. */
	directoryBytes: 8_000_000,
	entries: 60_000,
	/** What a collection may unfold to, and to how many times its size once it is not small. */
	collectionBytes: 50_000_000,
	ratio: 200,
	smallBytes: 2_000_000,
	rows: 100_000
};
