import { usersPage } from './pages/users.js';

/**
 * Where the maker of each page comes from: the list's with the app itself, the others' when first
 * wanted, so that a visit loads only what it shows.
 */
export const makers = {
  users: async () => usersPage,
  user: async () => (await import('./pages/user.js')).userPage,
  documents: async () => (await import('./pages/all-documents.js')).allDocumentsPage,
  insights: async () => (await import('./pages/insights.js')).insightsPage,
  contract: async () => (await import('./pages/contract.js')).contractPage,
  connect: async () => (await import('./pages/connect.js')).connectPage,
  unknown: async () => (await import('./pages/unknown.js')).unknownPage,
};
