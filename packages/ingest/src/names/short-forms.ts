/** Short forms of given names: "Bill" for "William". Each line holds names that can be of one person. */

const GROUPS = `
william bill billy will willie liam
robert bob bobby rob robbie
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny
joseph joe joey
michael mike mick mickey
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy ned
theodore ted teddy theo
anthony tony
andrew andy drew
david dave
daniel dan danny
donald don donnie
ronald ron ronnie
kenneth ken kenny
steven stephen steve
matthew matt
christopher chris
nicholas nick
benjamin ben benny
samuel sam sammy
alexander alex alec sasha sandy
alexandra alex sasha sandra
gregory greg
jeffrey geoffrey jeff geoff
timothy tim
lawrence laurence larry
gerald jerry gerry
jeremy jerry jez
peter pete
patrick pat paddy
philip phillip phil
frederick fred freddie
francis frank
franklin frank
henry harry hank
harold harry hal
albert al bert
alfred al alf alfie
raymond ray
douglas doug
walter walt
zachary zach zack
nathan nathaniel nate
joshua josh
jonathan jon
leonard leo len lenny
vincent vince
victor vic
eugene gene
elizabeth liz lizzie beth betty eliza libby
katherine catherine kate katie kathy cathy
margaret maggie meg peggy
patricia pat patty tricia
jennifer jen jenny
susan sue susie
deborah debbie deb
barbara barb
rebecca becky
christine christina chris tina
victoria vicky
judith judy
jacqueline jackie
pamela pam
samantha sam
kimberly kim
abigail abby
madeleine maddie
nancy nan
dmitry dmitri dima
mikhail misha
vladimir volodya vova
ivan vanya
nikolai kolya
mohammed muhammad mohamed mohammad mo
`

const GROUPS_OF = new Map<string, Set<number>>()
for (const [index, line] of GROUPS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) {
    const groups = GROUPS_OF.get(name) ?? new Set()
    GROUPS_OF.set(name, groups.add(index))
  }
}

/** Can two given names, folded, be forms of one name? */
export function shortFormsAgree(a: string, b: string): boolean {
  const groups = GROUPS_OF.get(b)
  if (!groups) return false
  for (const group of GROUPS_OF.get(a) ?? []) if (groups.has(group)) return true
  return false
}
