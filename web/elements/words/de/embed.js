/** What each member of a message may be. @type {Record<string, string>} */
const rules = {
  apiBase:
    'muss eine Adresse ohne Benutzer, ? und # sein, und mit https, wenn sie zu einem anderen Rechner führt',
  token: 'muss ein Text aus 1 bis 8.192 sichtbaren ASCII-Zeichen sein, ohne „Bearer“',
  mode: 'muss „read-only“ oder „read-write“ sein',
  theme: 'muss „light“ oder „dark“ sein',
  lang: 'muss „en“ oder „de“ sein',
  view: 'muss „users“, „documents“ oder „user“ sein',
  id: 'muss die ganze Zahl eines Benutzers sein',
  email: 'muss eine E-Mail-Adresse von höchstens 320 Zeichen sein',
  pageSize: 'muss 25, 50, 100 oder 250 sein',
  place: 'muss eine Adresse innerhalb von Muster sein, etwa „#/users?q=ana“',
};

/** @type {typeof import('../en/embed.js').default} */
export default {
  alone: {
    title: 'Diese Seite ist für einen Rahmen gemacht',
    text: 'Sie zeigt Muster innerhalb einer anderen Seite, etwa eines Portals, das sie durch eine Nachricht starten muss. Für sich allein zeigt sie nichts.',
  },
  framed: {
    title: 'Muster wird hier nicht innerhalb einer anderen Seite gezeigt',
    text: 'Die Seite darum herum könnte Klicks in die Irre führen. Seiten, die Muster enthalten dürfen, verwenden embed.html dieser Website.',
  },
  whole: 'Muster selbst öffnen',
  noOrigins: (origin) => ({
    title: 'Muster darf hier nicht in einem Rahmen gezeigt werden',
    text: `Diese Website nennt keine Seiten, die es enthalten dürfen. Wer sie betreibt, kann ${
      origin ? `"frameAncestors": ["${origin}"]` : '"frameAncestors", eine Liste von Ursprüngen,'
    } in die Datei config.json neben dieser Seite aufnehmen.`,
  }),
  notListed: (origin) => ({
    title: 'Muster darf in diesem Rahmen nicht gezeigt werden',
    text: `Die Seite darum herum stammt von ${origin}, und „frameAncestors“ in der Datei config.json dieser Website führt das nicht auf. Wer diese Website betreibt, kann es aufnehmen.`,
  }),
  waiting: (origins) => ({
    title: 'Muster wartet auf den Start',
    text: `Die Seite um diesen Rahmen hat nicht gesagt, was gezeigt werden soll. Sie muss von ${origins.join(' oder ')} stammen und die Nachricht „ready“ mit „start“ beantworten.`,
  }),
  refusals: {
    noObject: 'Die Nachricht muss ein Objekt sein, etwa { muster: 1, type: "start" }.',
    version: (version) =>
      `„muster“ muss ${version} sein, die einzige Version von Nachrichten, die diese Seite spricht.`,
    type: '„type“ muss „start“ oder „set“ sein.',
    member: (type, name) => `„${type}.${name}“ ${rules[name]}.`,
    unknown: (type, name) => `„${type}.${name.slice(0, 40)}“ ist nicht bekannt.`,
    tokenAlone:
      '„start.token“ braucht „start.apiBase“: Es wird an diese Adresse gesendet und an keine andere.',
    noBase:
      '„start.apiBase“ fehlt: Diese Website fragt die API selbst, mit einem Schlüssel, den nur ein Leser geben kann.',
    doubled: (name) =>
      `„start.${name}“ und „start.place“ sagen beide, was gezeigt werden soll: Nur eines von beiden ist möglich.`,
    nowhere:
      '„start.place“ führt zu keiner Seite dieser Website oder hat einen Teil, der keinen Sinn ergibt.',
    noList: '„start.pageSize“ gehört zu den Ansichten „users“ und „documents“.',
    who: '„start.view“ ist „user“: Entweder „start.id“ oder „start.email“ muss sagen, welcher.',
    noUser: (name) => `„start.${name}“ gehört nur zur Ansicht „user“.`,
    notOffered: '„start.view“ ist „documents“, was diese Website nicht anbietet.',
    setFirst: '„type“ ist „set“: Es wurde noch nichts gestartet, das geändert werden könnte.',
    noToken: '„set.token“ kann nur ein Token ersetzen: „start“ kam ohne.',
  },
};
