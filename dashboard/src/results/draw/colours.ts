const darkInk = '#17211f';
const lightInk = '#ffffff';

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const parts = a.map((channel, at) => Math.round(channel + ((b[at] ?? 0) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour at a place of a scale of colours, 0 for its beginning and 1 for its end. */
export function colourAt(scale: readonly string[], place: number): string {
  const at = Math.min(1, Math.max(0, place)) * (scale.length - 1);
  const below = Math.min(Math.floor(at), scale.length - 2);
  return mix(scale[below] ?? darkInk, scale[below + 1] ?? darkInk, at - below);
}

/** As many colours as are needed, evenly from the whole scale. */
export function steps(scale: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => colourAt(scale, count === 1 ? 1 : at / (count - 1)));
}

/** The relative luminance of WCAG. */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Dark or light letters, whichever stand out more on that colour. */
export function inkOn(hex: string): string {
  const ground = luminance(hex) + 0.05;
  return ground / (luminance(darkInk) + 0.05) >= (luminance(lightInk) + 0.05) / ground ? darkInk : lightInk;
}
