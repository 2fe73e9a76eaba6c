/** The mark: six dimensions, checked. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#0d5c5a" />
      <path
        d="M32 11 50 21.5v21L32 53 14 42.5v-21Z"
        fill="none"
        stroke="#fff"
        strokeWidth="4.5"
        strokeLinejoin="round"
      />
      <path
        d="m22.5 32.5 7 7L42.5 25"
        fill="none"
        stroke="#f2b84b"
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
