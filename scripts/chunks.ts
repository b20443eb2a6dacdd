/**
 * How our pages are split into files. By itself the bundler makes one of every set of modules that the same pages share: twenty,
 * of which half hold less than what a zip writes about a file, and small files are compressed badly. These take 6 kB less.
 */
export const chunks = {
  groups: [
    {
      // What at least two pages load at once: React most of all.
      name: 'shared',
      tags: ['$initial' as const],
      minShareCount: 2,
      // The popup shows saved connections and clients after its first paint, if at all.
      test: (id: string) => !/[\\/](?:saved|clients)[\\/]/.test(id),
      includeDependenciesRecursively: false,
      priority: 1,
    },
    {
      // What reads and judges, and comes right behind the popup's first paint: components/reader.ts.
      name: 'reader',
      test: /[\\/](?:lint|relay|vault[\\/]from-text)[\\/.]/,
      includeDependenciesRecursively: false,
    },
    {
      // What two need later: saved connections and the clients most of all.
      name: 'more',
      minShareCount: 2,
      includeDependenciesRecursively: false,
    },
  ],
}
