import type { APIRoute } from "astro";
import { withBase } from "../../../../addresses/links.ts";
import { cardHtml } from "../../../../outputs/embed/card.ts";
import { regionCard } from "../../../../outputs/embed/cards.ts";
import { regionsInOrder } from "../../../../site/directory.ts";
import { getSite } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  regionsInOrder(getSite()).map((region) => ({ params: { id: region.id }, props: { region } }));

export const GET: APIRoute = ({ props, site }) => {
  const { region } = props;
  const url = new URL(withBase(`/regions/${region.id}/`), site).href;
  return new Response(cardHtml(regionCard(getSite(), region, url)), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
};
