/**
 * A zone in which it is about noon at this moment. Reminders are held back at night; a tour or a test
 * that runs at night lives in this zone, so that it sees what a rep sees in the working day.
 */
export function noonZone(now: Date = new Date()): string {
  const ahead = 12 - now.getUTCHours();
  if (ahead === 0) return 'Etc/GMT';
  // The signs of these zones are the reverse of what people write: Etc/GMT-8 is eight hours ahead.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
