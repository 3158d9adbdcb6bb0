/** Print and share buttons. The page reads and prints just as well without them. */
class PageTools extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print());
    this.querySelector('[data-share]')?.addEventListener('click', () => void this.share());
  }

  private async share() {
    const page = { title: document.title, url: location.href };
    try {
      if (navigator.share) await navigator.share(page);
      else {
        await navigator.clipboard.writeText(page.url);
        this.tell('The link is copied. Paste it into a message.');
      }
    } catch (error) {
      // Closing the share sheet is a choice, not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.tell(`Copy this address: ${page.url}`);
    }
  }

  private tell(words: string) {
    const told = this.querySelector('[data-told]');
    if (told) told.textContent = words;
  }
}
customElements.define('page-tools', PageTools);
