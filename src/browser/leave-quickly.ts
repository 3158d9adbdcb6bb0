/** Leaves by replacing this page, so that the back button does not return to it. */
class LeaveQuickly extends HTMLElement {
  connectedCallback() {
    const way = this.querySelector('a');
    way?.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.hidden = true;
      location.replace(way.href);
    });
  }
}
customElements.define('leave-quickly', LeaveQuickly);
