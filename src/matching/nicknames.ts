/**
 * Short forms of given names in the UK: our own list, for mothers first, since infants are mostly
 * named in full. Names of one line may stand for each other.
 */
const lines = `
abigail abi abby gail
adelaide addie
agnes aggie
alexander alex alec sandy xander lex
alexandra alex alexa sandra lexi sandy
alison ali ally
amanda mandy
amelia amy millie milly mia
andrew andy drew
angela angie
annabel anna bella belle
anne ann anna annie nancy
anthony tony ant
antonia toni
barbara barb babs
beatrice bea bee trixie
benjamin ben benny benji
bernadette bernie
bethany beth
bridget bridie
caroline carol carrie caz
catherine katherine kathryn cathryn katharine kate katie kathy cathy kat cath kitty
charles charlie chas chuck
charlotte charlie lottie lotte
chloe clo
christine chris chrissie tina
christopher chris kit
constance connie
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
dominic dom
dorothy dot dolly
edward ed eddie ted teddy ned
eleanor elinor ellie nell nora ella
elizabeth elisabeth liz lizzie beth betty eliza libby lisa elsie bess
emily em emmy millie
emma em
esther essie
evelyn eve evie
florence flo florrie flossie
frances fran frankie
francis frank frankie
frederick fred freddie
gabriella gabriel gabby ella
genevieve gen evie
george georgie
georgina georgia georgie gina
gillian gill jill
grace gracie
gregory greg
hannah han
harriet hattie harry
harrison harry
harold harry
helen nell ellen
henry harry hal hank
imogen immy
isabella isabel isabelle isobel izzy bella belle issy ella
jacqueline jackie jacqui
jacob jake
james jamie jim jimmy
janet jan
jasmine jas jaz
jennifer jen jenny jenna
jessica jess jessie
joanne joanna jo
john jack johnny jon
jonathan jon jonny
joseph joe joey
josephine josie jo
joshua josh
judith judy
julia julie jules
katrina kat trina
kenneth ken kenny
kimberley kim kimberly
kirsty kirsten
lauren laurie
lawrence laurence larry laurie
leonard leo len lenny
lillian lily lilly lil
louise lou
lucinda lucy cindy
lydia lyddie
madeleine madeline maddie maddy
margaret maggie meg peggy margie marge megan greta daisy
martha marty
mary molly polly may
matilda tilly tilda mattie
matthew matt matty
maximilian max
maxine max
megan meg
melanie mel
melissa mel missy
michael mike mick mikey micky
michelle shell chelle
mohammed muhammad mohammad mohamed muhammed mohd mo
natalie nat tasha
natasha tasha nat
nathaniel nathan nat nate
nicholas nick nicky nico
nicola nicky nikki
oliver ollie olly
olivia liv livvy ollie
oscar ozzie
pamela pam
patricia pat patsy trish tricia
patrick paddy pat
penelope penny
peter pete
philip phillip phil pip
philippa pippa pip
phoebe phoeb
priscilla cilla
rachel rachael rach
raymond ray
rebecca rebekah becky becca bex
reginald reg reggie
richard rich rick ricky dick
robert rob bob bobby robbie bert
roberta bobbie robbie
ronald ron ronnie
rosemary rose rosie
roseanne rose rosie
rupert rup
samantha sam sammy
samuel sam sammy
sarah sara sally
sebastian seb
sophia sofia sophie soph
stephanie steph stevie
stephen steven steve stevie
susan sue susie suzanne susanna
teresa theresa terri tess tessa
terence terry
theodore theo ted teddy
thomas tom tommy
timothy tim
tobias toby
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky vicki tori
vincent vince
vivienne viv
wilfred wilf
william will bill billy willie liam
winifred winnie
yvonne von
zachary zach zac zak
zoe zoey
`;

const groups = new Map<string, Set<number>>();
for (const [group, line] of lines.trim().split('\n').entries()) {
  for (const name of line.trim().split(' ')) {
    const own = groups.get(name);
    if (own === undefined) groups.set(name, new Set([group]));
    else own.add(group);
  }
}

/** Whether two folded given names may be one person's, by a list of short forms. */
export function areNicknames(one: string, other: string): boolean {
  const [left, right] = [groups.get(one), groups.get(other)];
  if (left === undefined || right === undefined) return false;
  for (const group of left) if (right.has(group)) return true;
  return false;
}
