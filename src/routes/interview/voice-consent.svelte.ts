/** Whether the browser may send the voice away to write it down: no, until somebody says so, and gone with the page. */
export const voiceConsent = $state({ isGiven: false });
