/** The directory's filter. Its code comes when the address asks for a choice, or when somebody goes to the filter. */
class DirectoryFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const list = document.getElementById("directory");
    if (!form || !list) return;
    let isAsked = false;
    const start = async () => {
      if (isAsked) return;
      isAsked = true;
      const { startDirectory } = await import("../islands/directory/start-directory.ts");
      startDirectory(form, list);
    };
    if (location.search !== "") start();
    for (const event of ["focusin", "pointerdown", "change"]) this.addEventListener(event, start);
  }
}

customElements.define("directory-filter", DirectoryFilter);
