/** The workspaces of the sample company, the primary one first. */
export const workspaces = [
  {
    id: 1,
    name: 'Sample Works',
    description: 'Everything the sample company makes',
    howItWorks: null,
    primary: true,
  },
  {
    id: 2,
    name: 'Muster Europe',
    description: 'The same, kept in Europe',
    howItWorks: 'Runs apart from the primary workspace.',
    url: 'https://europe.example/',
    logo: null,
    primary: false,
  },
  {
    id: 3,
    name: 'Laboratory',
    description: 'Experiments that no customer sees',
    howItWorks: null,
    url: null,
    logo: 'https://laboratory.example/logo.png',
    primary: false,
  },
];
