import type { ImageTransform } from "astro";
import sharpService from "astro/assets/services/sharp";

/** What previews of a page show, as SVG: a whole sheet that is a field too, with two lines of words beside it. */
const pictureOf = ([first, second]: readonly [
  string,
  string,
]) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="#fbfbf6"/>
  <rect y="606" width="1200" height="24" fill="#29613a"/>
  <g transform="translate(90 120) scale(13)">
    <path d="M2 1.5h13.5L22 8v18.5H2z" fill="#f1f3e8" stroke="#29613a" stroke-width="1.2" stroke-linejoin="round"/>
    <path d="M15.5 1.5V8H22M2 15h20M9.8 15 5 26M12 15v11M14.2 15 19 26" fill="none" stroke="#29613a" stroke-width="0.9" stroke-linejoin="round"/>
    <circle cx="8" cy="9.5" r="2.6" fill="#a03160"/>
  </g>
  <g font-family="Charter, 'Bitstream Charter', Georgia, 'DejaVu Serif', serif" fill="#1f241d">
    <text x="430" y="240" font-size="84" font-weight="600">Whole File</text>
    <text x="430" y="330" font-size="38">${first}</text>
    <text x="430" y="388" font-size="38">${second}</text>
    <text x="430" y="480" font-size="32" fill="#50564a">For international medical graduates</text>
  </g>
</svg>`;

/** The picture as PNG, for the networks that take no SVG. */
export async function drawPicture(words: readonly [string, string]): Promise<Uint8Array<ArrayBuffer>> {
  const transform: ImageTransform = { src: "guides.svg", format: "png", width: 1200 };
  const { data } = await sharpService.transform(
    new TextEncoder().encode(pictureOf(words)),
    transform as Parameters<typeof sharpService.transform>[1],
    {
      service: { entrypoint: "", config: {} },
      domains: [],
      remotePatterns: [],
      dangerouslyProcessSVG: true,
    } as never,
    {} as never,
  );
  return new Uint8Array(data);
}
