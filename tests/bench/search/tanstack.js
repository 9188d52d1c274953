import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { COLUMNS } from './coded.js';
import { byName, factsOf } from './facts.js';
import { PAGE } from './keystrokes.js';
import { withMonths } from './tally.js';

/** @import { Facts } from './facts.js' */
/** @import { Contestant } from './contestants.js' */
/** @import { Term } from './keystrokes.js' */

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  rowPaginationFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

/** @param {any} row  @param {string} id  @param {Term[]} terms */
const holds = (row, id, terms) => {
  const own = row.getUniqueValues(id);
  return terms.every(({ values, not }) => values.some((value) => own.includes(value)) !== not);
};

/** @param {any} row  @param {string} _id  @param {string[]} words */
const hasWords = (row, _id, words) => words.every((word) => row.original.text.includes(word));

const facetColumns = Object.values(COLUMNS).flatMap((facets) =>
  Object.entries(facets).map(([id, valuesOf]) => ({
    id,
    /** @param {Facts} user */
    accessorFn: (user) => valuesOf(user),
    getUniqueValues: valuesOf,
    filterFn: holds,
    enableGlobalFilter: false,
  })),
);

/** @param {{ place: number }} user */
const placeOf = ({ place }) => place;
/** @param {any} one  @param {any} other */
const byPlace = (one, other) => one.original.place - other.original.place;

/**
 * TanStack Table's own row models, as they are meant. Careful are: one column for all searched
 * text, folded beforehand, and the order of names worked out beforehand as a number.
 *
 * @returns {Contestant}
 */
export function tanStack() {
  /** @type {Facts[]} */
  const users = [];
  /** @type {any} */
  let table;
  return {
    put: (user) => void users.push(factsOf(user)),
    ready() {
      const data = byName(users).map(({ key: _key, ...user }, place) => ({ ...user, place }));
      /** @type {any[]} */
      const columns = [
        { id: 'place', accessorFn: placeOf, sortFn: byPlace, enableGlobalFilter: true },
        ...facetColumns,
      ];
      users.length = 0;
      table = constructTable({
        features,
        columns,
        data,
        globalFilterFn: hasWords,
        getColumnCanGlobalFilter: () => true,
        autoResetPageIndex: false,
        initialState: {
          sorting: [{ id: 'place', desc: false }],
          pagination: { pageIndex: 0, pageSize: PAGE },
        },
      });
    },
    answer({ words, terms }) {
      const keys = new Set(terms.map(({ key }) => key));
      table.setColumnFilters(
        [...keys].map((id) => ({ id, value: terms.filter(({ key }) => key === id) })),
      );
      table.setGlobalFilter(words.length > 0 ? words : undefined);
      /** @type {Record<string, { value: string, count: number }[]>} */
      const facets = {};
      for (const { id } of facetColumns) {
        /** @type {Map<string, number>} */
        const counts = table.getColumn(id).getFacetedUniqueValues();
        facets[id] = Array.from(counts, ([value, count]) => ({ value, count })).sort(
          (one, other) => other.count - one.count,
        );
      }
      return {
        total: table.getFilteredRowModel().rows.length,
        rows: table.getRowModel().rows.map((/** @type {any} */ { original }) => original),
        facets: withMonths(facets),
      };
    },
  };
}
