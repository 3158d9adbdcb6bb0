/**
 * Before a search form is sent, a full postcode in it is cut to its district: nobody need know where a family lives. It stands on
 * every page, so it imports nothing: the few bytes then come within the page. The same is done in search/postcodes.ts.
 */
const FULL_POSTCODE = /(?<![\p{L}\p{N}])([a-z]{1,2}\d[a-z\d]?)[\s-]*\d[a-z]{2}(?![\p{L}\p{N}])/giu;

document.addEventListener(
  'submit',
  (event) => {
    const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('q') : null;
    if (!(field instanceof HTMLInputElement) || field.closest('site-search')) return;
    field.value = field.value.replace(FULL_POSTCODE, (_, district: string) => district.toUpperCase());
  },
  true,
);
