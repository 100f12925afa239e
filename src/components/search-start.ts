/** The search form of every page. Its code and index come when somebody goes to the field, not before. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const code = this.querySelector("template");
    if (!form || !code) return;
    // Without scripts the form leads to the directory, which is whole without them.
    form.action = this.dataset.page ?? form.action;
    this.addEventListener("focusin", () => this.append(code.content.cloneNode(true)), { once: true });
  }
}

customElements.define("site-search", SiteSearch);
