export const givenNames = `Ada Alma Amir Ana Anton Bela Ben Bianca Boris Carla Cem Chiara Dana
  Dario Dmitri Elena Emil Esra Farid Fiona Flora Gita Grace Hana Hugo Ibrahim Ines Ivan Jada Jonas
  Julia Kai Keiko Kofi Lara Leo Liam Lina Malik Marta Maya Milo Nadia Nico Nina Noor Olga Omar Oscar
  Paula Petra Priya Quentin Rafael Rita Rosa Ruben Sami Selma Silas Sofia Tara Tessa Tomas Uma Vera
  Viktor Wanda Willem Ximena Yara Yusuf Zara Zofia`.split(/\s+/);

// Nobody is called this: a reader sees at once that these people are made up.
export const familyNames = `Examplesby Exemplar Fablecroft Feignwick Fictionelli Figmentov
  Fixtureby Imaginari Inventley Madeupham Mockingham Mockridge Modelworth Mythwell Notrealson
  Paperman Patterno Placeholder Pretendle Protoford Prototyp Samplegaard Sampleton Seemingly
  Specimenson Standinsky Storyborne Stubbington Templeight Testarossi Testington Testwood
  Triallo Unrealova Whatifson Wouldbee`.split(/\s+/);
