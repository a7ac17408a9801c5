/**
 * How common a name is among people in England, in hundred-thousandths: rounded by us, enough to tell
 * Smith from Testwell. A name that is not listed is rarer than these.
 */
const families = `
smith 1150 jones 870 williams 600 taylor 590 brown 560 davies 420 evans 350 thomas 330 wilson 390
johnson 370 roberts 320 robinson 310 thompson 320 wright 310 walker 310 white 310 edwards 260
hughes 270 green 290 hall 280 lewis 240 harris 270 clarke 260 patel 300 jackson 260 wood 250 turner
240 martin 250 cooper 220 hill 240 morris 210 ward 220 moore 210 clark 210 baker 200 harrison 200
king 210 morgan 190 lee 230 allen 200 james 190 phillips 180 scott 190 watson 180 davis 190 parker
180 bennett 170 young 180 price 160 griffiths 150 khan 280 ali 210 hussain 220 ahmed 220 begum 160
singh 190 kaur 140 mitchell 160 cook 160 bailey 160 carter 160 richardson 160 shaw 160 bell 150
collins 140 kelly 150 murphy 140 miller 140 cox 130 marshall 140 simpson 130 anderson 140 ellis 130
adams 130 begley 10 mahmood 60 akhtar 70 shah 100 malik 60 iqbal 60 rahman 70 islam 60 mohammed 80
`;
const givens = `
olivia 1000 amelia 950 isla 900 ava 900 mia 800 ivy 750 lily 750 isabella 700 rosie 650 sophia 650
grace 650 freya 650 willow 600 florence 600 emily 600 ella 600 poppy 550 evie 550 elsie 500 charlotte
550 evelyn 500 sienna 450 sofia 400 daisy 450 phoebe 450 sophie 450 alice 400 harper 400 matilda 400
ruby 400 maisie 350 eva 350 noah 1300 oliver 1250 george 1200 arthur 1150 muhammad 1300 leo 1050
harry 950 oscar 950 archie 900 henry 850 theodore 850 freddie 800 jack 850 charlie 800 theo 750 alfie
650 jacob 600 thomas 650 finley 550 arlo 550 william 600 lucas 550 roman 500 tommy 450 isaac 500
teddy 500 alexander 500 luca 500 edward 450 james 500 joshua 450 albie 400 elijah 400 max 450
mohammed 700 reuben 350 adam 400 ethan 400 joseph 450 logan 450 sarah 900 laura 800 gemma 700 emma
900 rebecca 900 claire 700 victoria 600 samantha 700 rachel 700 amy 700 jennifer 700 nicola 600 katie
600 lisa 600 kelly 550 natalie 500 louise 600 michelle 500 hayley 450 hannah 700 helen 500 lauren 700
danielle 500 stacey 400 jessica 900 chloe 700 megan 600 bethany 400 lucy 600 kate 300 zoe 350 aisha
300 fatima 300 anna 400 holly 400 stephanie 500 jade 400 leanne 350 kirsty 300 georgia 400 abigail 400
`;

function sharesIn(text: string): Map<string, number> {
  const words = text.trim().split(/\s+/u);
  const shares = new Map<string, number>();
  for (let place = 0; place + 1 < words.length; place += 2) {
    shares.set(words[place] ?? '', Number(words[place + 1]) / 100_000);
  }
  return shares;
}

const familyShares = sharesIn(families);
const givenShares = sharesIn(givens);

/** The share of people with this folded family name; a rare one gets the share of rare names. */
export function shareOfFamily(name: string): number {
  return familyShares.get(name) ?? 0.0005;
}

export function shareOfGiven(name: string): number {
  return givenShares.get(name) ?? 0.001;
}
