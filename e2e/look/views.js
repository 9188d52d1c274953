/** The main views, each with what is drawn there last. */
export const VIEWS = {
  users: ['#/users', 'muster-users .views a .numbers'],
  user: ['#/users/17', 'muster-user .gaps'],
  documents: ['#/documents', 'muster-all-documents tbody'],
  insights: ['#/insights', 'muster-insights .bar'],
  contract: ['#/contract', 'muster-contract tbody'],
  connect: ['#/connect', 'muster-sources .card'],
};
