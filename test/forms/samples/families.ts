import { inventFamily, type Family } from '../people.ts';

/** Infant, sex, family name, mother, referrer: all different, so that nothing matches by chance. */
const people = [
  ['Isolde', 'female', 'Quillfeather', 'Marisol Quillfeather', 'Judith Marlowe'],
  ['Barnaby', 'male', 'Thornquist', 'Petronella Thornquist', 'Beth Ashdown'],
  ['Zofia', 'female', 'Wrzesniak', 'Agnieszka Wrzesniak', 'Karen Ogilvie'],
  ['Idrees', 'male', 'Farrukhzad', 'Sumaira Farrukhzad', 'Samir Patelgrey'],
  ['Ottoline', 'female', 'Brackenbury', 'Rosalind Brackenbury', 'Donna Firthwell'],
  ['Kayode', 'male', 'Adeyinkola', 'Folasade Adeyinkola', 'Ciara Boylan'],
  ['Merryn', 'female', 'Trevannion', 'Loveday Trevannion', 'Helen Skipworth'],
  ['Caspian', 'male', 'Holloughby', 'Verity Holloughby', 'Ruth Penhallow'],
  ['Anwen', 'female', 'Gwyndafrys', 'Eluned Gwyndafrys', 'Alice Tunnicliff'],
  ['Rafferty', 'male', 'MacAldowie', 'Morag MacAldowie', 'Gail Wetherspoon'],
  ['Xanthe', 'female', 'Papadimas', 'Calliope Papadimas', 'Nina Lockyer'],
  ['Lorcan', 'male', "O'Shaughlin", "Grainne O'Shaughlin", 'Paula Deverill'],
  ['Persis', 'female', 'Mountgarret', 'Araminta Mountgarret', 'Joan Hebblethwaite'],
  ['', 'female', 'Vanterpool', 'Shantelle Vanterpool', 'Tessa Lonsborough'],
  ['Evander', 'male', 'Stourbridge', 'Philippa Stourbridge', 'Moira Clegghorn'],
  ['Nerys', 'female', 'Prytherch', 'Angharad Prytherch', 'Wanda Illingworth'],
  ['Bertram', 'male', 'Fotheringill', 'Cordelia Fotheringill', 'Sheila Ackroydon'],
  ['Saskia', 'female', 'Vandersteen', 'Liesbeth Vandersteen', 'Una Mottershead'],
  ['Thaddeus', 'male', 'Winterbourne', 'Henrietta Winterbourne', 'Rita Scargillson'],
  ['Imogen', 'female', 'Castlemaine', 'Beatrix Castlemaine', 'Dilys Armitstead'],
  ['Jarek', 'male', 'Kowalczewski', 'Malgorzata Kowalczewski', 'Olive Braithwell'],
  ['Tamsin', 'female', 'Polkinghorne', 'Demelza Polkinghorne', 'Pearl Sutcliffe'],
  ['Ezekiel', 'male', 'Nwachukwuma', 'Chiamaka Nwachukwuma', 'Freda Oldroydson'],
  ['Sunniva', 'female', 'Halvorsdottir', 'Ragnhild Halvorsdottir', 'Edna Barraclough'],
  ['Quentin', 'male', 'Lascombe', 'Genevieve Lascombe', 'Hilda Crowtherby'],
  ['Mahnoor', 'female', 'Qureshanni', 'Rukhsana Qureshanni', 'Vera Dewhirst'],
  ['Fergus', 'male', 'Dunsterville', 'Catriona Dunsterville', 'Iris Mallinson'],
  ['Leocadia', 'female', 'Bettencourt', 'Filomena Bettencourt', 'Nora Wigglesworth'],
  ['Gideon', 'male', 'Ravensworth', 'Tabitha Ravensworth', 'Mabel Hardcastle'],
  ['Yesenia', 'female', 'Montalvanos', 'Guadalupe Montalvanos', 'Enid Rushworthy'],
  ['Alaric', 'male', 'Chetwyndham', 'Jessamine Chetwyndham', 'Stella Brearcliffe'],
  ['Ursula', 'female', 'Zimmerwald', 'Friederike Zimmerwald', 'Kitty Haggasthorpe'],
  ['Roderick', 'male', 'Penderyn', 'Gwenllian Penderyn', 'Elsie Cockcroftly'],
  ['Delphine', 'female', 'Arbuthnoth', 'Clementine Arbuthnoth', 'Maud Earnshawe'],
  ['Cormac', 'male', 'Ballantrae', 'Fionnuala Ballantrae', 'Dora Lumbworth'],
] as const;

/** The n-th family of the samples, from 1, in contract form, with the date of its call and its form. */
export function sampleFamily(number: number, call: string, written: string): Family {
  const person = people[number - 1];
  if (person === undefined) throw new RangeError(`There is no sample family ${number}`);
  const [given, sex, family, mother, referrer] = person;
  const invented = inventFamily(7000 + number);
  const postcode = `LS${1 + (number % 28)} ${1 + (number % 9)}${'ABDEFGHJLN'[number % 10] ?? 'A'}${'PQRSTUWXYZ'[number % 7] ?? 'P'}`;
  return {
    ...invented,
    'infant.fullName': `${given} ${family}`.trim(),
    'infant.givenName': given,
    'infant.familyName': family,
    'infant.sex': sex,
    'infant.postcode': postcode,
    'infant.address': `${number + 10} Specimen ${['Terrace', 'Mount', 'Close', 'Grove'][number % 4] ?? 'Row'}, Leeds`,
    'mother.name': mother,
    'parent.name': mother,
    'father.name': `Lambert ${family}`,
    'parent.phone': `+4477009000${String(number).padStart(2, '0')}`,
    siblings: number % 3 === 0 ? `Peregrine ${family} (4)` : 'None',
    'referrer.name': referrer,
    'referrer.email': `${referrer.toLowerCase().replace(' ', '.')}@community.example`,
    'referrer.phone': `+441134960${String(100 + number)}`,
    'dutyCall.date': call,
    'dutyCall.practitioner':
      ['Nell Harrow', 'Tom Whitby', 'Asha Menon'][number % 3] ?? 'Nell Harrow',
    'referral.date': written,
    reason: invented.reason.replaceAll(
      invented['infant.givenName'],
      given === '' ? 'the baby' : given,
    ),
  };
}
