interface Guest {
  name: string;
  office?: string;
}

/** People as one types them: a line each, the office after the first comma. */
export function guestsOf(text: string): Guest[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const comma = line.indexOf(', ');
      const name = comma < 0 ? line : line.slice(0, comma).trim();
      const office = comma < 0 ? '' : line.slice(comma + 2).trim();
      return office ? { name, office } : { name };
    });
}

export function guestText(guests: readonly { name: string; office: string | null }[]): string {
  return guests.map(({ name, office }) => (office ? `${name}, ${office}` : name)).join('\n');
}
