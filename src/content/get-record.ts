/** The record with this id. Throws when there is none, which the rules on content rule out. */
export function getRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}". Run npm run lint.`);
  return record;
}
