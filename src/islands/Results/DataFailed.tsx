import { loadDataset } from "../../stores/dataset.ts";

/** The data set did not come: why, and another try. */
export function DataFailed({ words, address }: { readonly words: string; readonly address: string }) {
  return (
    <div className="note note--stop stack" role="alert">
      <p>{words}</p>
      <p>
        <button type="button" className="button" onClick={() => void loadDataset(address)}>
          Try again
        </button>
      </p>
    </div>
  );
}
