import { ksBoundary, psiBoundary } from '$lib/simulation/drift';

/** Which alarms mostly ring at a place of the plane of rows and shift. */
export type Territory = 'both' | 'ks' | 'psi' | 'neither';

export function territory(rows: number, shift: number): Territory {
	const ks = rows > ksBoundary(shift);
	const psi = rows < psiBoundary(shift);
	if (ks) return psi ? 'both' : 'ks';
	return psi ? 'psi' : 'neither';
}

/** What is said of each territory on the plane and in sentences. */
export const territoryWords: Readonly<Record<Territory, string>> = {
	both: 'both ring',
	ks: 'only KS rings',
	psi: 'only PSI rings',
	neither: 'both stay quiet'
};
