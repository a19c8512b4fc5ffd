/** A page with a plus sign: the mark of the Studio in the navigation bar and on the sign-in screen. */
export function ClinicPagesIcon() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 25 25" fill="none" role="img" aria-label="Clinic Pages">
      <rect width="25" height="25" rx="4" fill="#0b5c6b" />
      <path d="M7 4.5h8l4 4v12H7z" fill="#fff" />
      <path d="M15 4.5v4h4z" fill="#9fd3dc" />
      <path d="M13 10.5v7M9.5 14h7" stroke="#0b5c6b" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
