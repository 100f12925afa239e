/** The hatch of what is open or other, for `fill={`url(#${id})`}`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="fit-open-line" width="2" height="6" />
      </pattern>
    </defs>
  );
}
