/** The code of what stands below the list did not come. */
export function PanelsMissing() {
  return (
    <div className="note note--stop stack" role="alert">
      <p>
        Plan, cost, signals and files could not be loaded: the line broke, or the site has changed since you
        opened this page. Your list is safe.
      </p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </div>
  );
}
