/** A thing that a page tells machines, by the vocabulary of schema.org. */
export type JsonLd = {
  readonly "@context": "https://schema.org";
  readonly "@type": string;
  readonly [key: string]: unknown;
};

interface Article {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly image: string;
  /** `YYYY-MM-DD` */
  readonly modified: string;
  readonly words: number;
  /** Addresses of the pages it cites. */
  readonly citations: readonly string[];
  /** Address of the site's front page. */
  readonly site: string;
}

const CONTEXT = { "@context": "https://schema.org" } as const;

export function articleLd({
  title,
  description,
  url,
  image,
  modified,
  words,
  citations,
  site,
}: Article): JsonLd {
  const publisher = { "@type": "Organization", name: "Whole File", url: site };
  return {
    ...CONTEXT,
    "@type": "Article",
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    image,
    inLanguage: "en",
    isAccessibleForFree: true,
    dateModified: modified,
    wordCount: words,
    author: publisher,
    publisher,
    citation: citations,
  };
}

export function faqLd(questions: readonly { readonly q: string; readonly a: string }[]): JsonLd {
  return {
    ...CONTEXT,
    "@type": "FAQPage",
    mainEntity: questions.map(({ q, a }) => ({
      "@type": "Question",
      name: q,
      acceptedAnswer: { "@type": "Answer", text: a },
    })),
  };
}

/** `trail` from the top down, the page itself last. */
export function breadcrumbLd(trail: readonly { readonly name: string; readonly url: string }[]): JsonLd {
  return {
    ...CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** JSON as it may stand in a script element: nothing in it can end that element. */
export function toScript(data: JsonLd | readonly JsonLd[]): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
