/** A whole day in a calendar. */
export interface CalendarDay {
  /** Stays the same from export to export, so that a calendar renews the entry. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  about: string;
}

/** Commas, semicolons, backslashes and line breaks have a meaning in a calendar file (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** A line is at most 75 bytes long. The rest begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let bytes = 0;
  let current = '';
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > 74) {
      lines.push(current);
      [current, bytes] = ['', 1];
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}

const compact = (day: string) => day.replaceAll('-', '');

const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Returns an iCalendar file (RFC 5545) of whole days. `stamp` is when it was made. */
export function calendarFile(days: readonly CalendarDay[], stamp: Date): string {
  const made = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = days.flatMap(({ id, day, title, about }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@copyright-pilot`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(after(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Copyright Pilot//Cases//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
