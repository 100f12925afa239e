import type { APIRoute } from "astro";
import { withBase } from "../../../../addresses/links.ts";
import { cardHtml } from "../../../../outputs/embed/card.ts";
import { programCard, programsWithCards } from "../../../../outputs/embed/cards.ts";
import { getSite } from "../../../../site/site.ts";

export const getStaticPaths = () =>
  programsWithCards(getSite()).map((program) => ({ params: { id: program.record.id }, props: { program } }));

export const GET: APIRoute = ({ props, site }) => {
  const { program } = props;
  const url = new URL(withBase(program.path), site).href;
  return new Response(cardHtml(programCard(getSite(), program, url)), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
};
