export default {
  title: 'There is no such page',
  text: (/** @type {string} */ path) => `Nothing in Muster has the address “${path}”.`,
  link: 'Go to the users',
};
