/** The two cities, as schema.org describes them. */
export const cityThings = [
  { '@type': 'City', name: 'Bandung', containedInPlace: { '@type': 'Country', name: 'Indonesia' } },
  { '@type': 'City', name: 'Petaling Jaya', containedInPlace: { '@type': 'Country', name: 'Malaysia' } },
] as const;
