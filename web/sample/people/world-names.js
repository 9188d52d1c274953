/**
 * First name, last name, and how both are written in an e-mail address. The last names mean
 * "example" or "nobody in particular" in their own languages.
 *
 * @type {readonly (readonly [string | null, string | null, string])[]}
 */
export const worldNames = [
  ['Zoë', 'Exempelström', 'zoe.exempelstrom'],
  ['Søren', 'Prøvesen', 'soren.provesen'],
  ['Jürgen', 'Müller-Beispiel', 'juergen.mueller-beispiel'],
  ['François', 'Modèle', 'francois.modele'],
  ['Núria', 'Ejemplo Ibáñez', 'nuria.ejemplo'],
  ['João', 'Fulano de Tal', 'joao.fulano'],
  ['Łukasz', 'Przykładowski', 'lukasz.przykladowski'],
  ['Žofie', 'Příkladová', 'zofie.prikladova'],
  ['Ödön', 'Példaváry', 'odon.peldavary'],
  ['Çağrı', 'Örnekoğlu', 'cagri.ornekoglu'],
  ['İpek', 'Deneme', 'ipek.deneme'],
  ['Þóra', 'Dæmisdóttir', 'thora.daemisdottir'],
  ['Nguyễn Thị', 'Ví Dụ', 'nguyenthi.vidu'],
  ['Siobhán', 'O’Fable', 'siobhan.ofable'],
  ['Dara', "D'Exemple", "dara.d'exemple"],
  ['Ελένη', 'Παραδείγματος', 'eleni.paradeigmatos'],
  ['Иван', 'Примеров', 'ivan.primerov'],
  ['Олена', 'Прикладенко', 'olena.prykladenko'],
  ['فلان', 'المثالي', 'fulan.almithali'],
  ['نور', 'عبد المثال', 'nour.abdalmithal'],
  ['ישראל', 'דוגמה', 'israel.dugma'],
  ['פלונית', 'אלמונית', 'plonit.almonit'],
  ['نمونه', 'فرضی', 'nemuneh.farzi'],
  ['張', '三例', 'zhang.sanli'],
  ['小明', '样本', 'xiaoming.yangben'],
  ['太郎', '見本', 'taro.mihon'],
  ['はなこ', 'サンプル', 'hanako.sample'],
  ['길동', '견본', 'gildong.gyeonbon'],
  ['उदय', 'उदाहरण', 'uday.udaharan'],
  ['สมชาย', 'ตัวอย่าง', 'somchai.tuayang'],
  ['Zoe\u0308', 'Decomposee\u0301', 'zoe.decomposee'],
  ['Kim 🦊', 'Emojison', 'kim.emojison'],
  [
    'Maximiliana-Theodora Alexandrina Wilhelmina Friederike',
    'von und zu Musterhausen-Beispielberg-Probenstein-Vorlagenfels auf der Langen Heide',
    'm.musterhausen-beispielberg-probenstein-vorlagenfels',
  ],
  ['Teststringwithoutanyspacestobreakat', `Llan${'fairsample'.repeat(8)}gogoch`, 'llanfair'],
  [null, 'Mononymous', 'mononymous'],
  ['Backup Robot', null, 'backup-robot'],
  [null, null, 'nameless'],
];
