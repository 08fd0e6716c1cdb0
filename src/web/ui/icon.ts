/** The favicon: a W made of two knit stitches. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#2b4a3f"/>' +
  '<path d="M6 9l5 13 5-13 5 13 5-13" fill="none" stroke="#f0eadf" stroke-width="3.4" stroke-linejoin="round" stroke-linecap="round"/></svg>';
