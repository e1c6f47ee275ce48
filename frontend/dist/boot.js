/* Runs before the first paint, as a file and not inline so that script-src 'self' holds. */
(function () {
  try {
    var scheme = localStorage.getItem('mantine-color-scheme-value');
    var system = matchMedia('(prefers-color-scheme: dark)').matches;
    var dark = scheme === 'dark' || (scheme !== 'light' && system);
    document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    var language = localStorage.getItem('tandem.language');
    if (language === 'pl' || language === 'en') document.documentElement.lang = language;
    var density = localStorage.getItem('tandem.density');
    if (density === 'compact' || density === 'comfortable') document.documentElement.setAttribute('data-density', density);
  } catch (e) {
    /* Storage is blocked: the defaults stay. */
  }
})();
