/** The shop's own sign: a woven tray with a cinnamon ring, two sea lines below the hills. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="22" fill="#fae9dc" />
      <circle
        cx="24"
        cy="24"
        r="20.5"
        fill="none"
        stroke="#8f3d12"
        strokeWidth="3"
        strokeDasharray="5 2.6"
      />
      <path d="M9 28c5-9 8-12 11-12 4 0 5 6 8 6 2 0 3-3 5-3 3 0 5 5 6 9z" fill="#2a6437" />
      <path
        d="M9 31c4 0 4-2 7.500-2s3.500 2 7.500 2 4-2 7.500-2 3.500 2 7.500 2M13 36.500c3.500 0 3.500-2 6-2s3 2 6 2 3-2 5.500-2 3 2 5 2"
        fill="none"
        stroke="#0b4f6c"
        strokeWidth="2.600"
        strokeLinecap="round"
      />
    </svg>
  );
}
