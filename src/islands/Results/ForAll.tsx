import { criteriaForAll } from "../../engine/verdict.ts";
import { wordsOf } from "../../engine/words.ts";
import { Sources } from "./Sources.tsx";
import { useView } from "./view.ts";

/** What binds this visitor whatever a program says, told once above the programs. */
export function ForAll() {
  const { profile, occasion, links } = useView();
  const criteria = criteriaForAll(profile, occasion);
  const isOver = criteria.some(({ effect }) => effect === "close");
  return (
    <section className={isOver ? "note note--warn stack" : "note stack"} aria-labelledby="for-all">
      <h2 id="for-all">Whatever a program says</h2>
      <ul>
        {criteria.map(({ id, sentence, sources }) => (
          <li key={id}>
            <a className="term" href={`${links.method}#gate-${id}`}>
              {wordsOf(id).title}
            </a>
            {": "}
            {sentence} <Sources ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
