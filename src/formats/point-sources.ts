/** Public lists from which points of places were taken; the note of each place says which. NOTICE.md has the same. */
export const pointSources = [
  {
    name: 'airport-data-js 4.0.0',
    licence: 'CC BY 4.0',
    url: 'https://github.com/aashishvanand/airport-data-js',
  },
  {
    name: 'airports 1.0.0',
    licence: 'MIT',
    url: 'https://github.com/jbrooksuk/JSON-Airports',
  },
  {
    name: 'geografis 1.3.2 (© OpenStreetMap contributors)',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
] as const;
