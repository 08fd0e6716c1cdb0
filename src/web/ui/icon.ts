/** The favicon: a W made of two knit stitches, ink on weld. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#edd173"/>' +
  '<path d="M6 9.5l5 13 5-13 5 13 5-13" fill="none" stroke="#231e17" stroke-width="3.6" stroke-linejoin="round" stroke-linecap="round"/></svg>';
