/**
 * A day, counted from 1970-01-01, as 2026-11-27, without a clock or a calendar of the engine.
 *
 * @see Hinnant, "chrono-compatible low-level date algorithms", civil_from_days
 */
export function isoDay(day: number): string {
	const shifted = day + 719_468;
	const era = Math.floor(shifted / 146_097);
	const ofEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
			365
	);
	const ofYear =
		ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
	const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${year}-${two(month)}-${two(date)}`;
}
