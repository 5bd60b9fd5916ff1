const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `27 Nov 2026` on this device's clock. */
export const dayWords = (at: number): string => day.format(at);

/** `27 Nov 2026, 14:02` on this device's clock. */
export const timeWords = (at: number): string => `${day.format(at)}, ${time.format(at)}`;
