/** The mark: a six-sided city with the reviewed shape inside it. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#0d5c5a" />
      <path
        d="M32 12 49.3 22v20L32 52 14.7 42V22Z"
        fill="none"
        stroke="#fff"
        strokeOpacity=".35"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d="M32 19 43.5 27l-1.5 12.5L32 44l-12-4.5L22.5 25Z"
        fill="#f0b75a"
        fillOpacity=".28"
        stroke="#f0b75a"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d="m25 32 5.5 5.5L41 26.5"
        fill="none"
        stroke="#fff"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
