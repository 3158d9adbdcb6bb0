/** Before a search form is sent, a full postcode in it is cut to its district: nobody need know where a family lives. */
import { shortenPostcodes } from '../search/postcodes.ts';

document.addEventListener(
  'submit',
  (event) => {
    const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('q') : null;
    if (field instanceof HTMLInputElement && !field.closest('site-search')) field.value = shortenPostcodes(field.value);
  },
  true,
);
