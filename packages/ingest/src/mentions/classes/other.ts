/** Nouns that need care: amounts, times, and words that point to nothing that a graph could hold. */

/** Before "of", these count or measure what follows, which is then what is meant: "hundreds of Russians". */
export const QUANTITIES = `
number amount lot lots bit piece hundred hundreds thousand thousands dozen dozens score scores million millions
billion billions trillion trillions couple handful majority minority plenty pair percent percentage proportion
fraction half third quarter ton tons tonne tonnes kilogram litre liter gallon barrel rest bulk deal series range
variety array host multitude spate string wave flurry bunch kind sort type form part portion share remainder total
bundle pile stack glass bottle cup mile kilometer kilometre meter metre foot inch acre hectare degree
`

/** Units that follow a number. What they measure is a value. */
export const UNITS = `
percent % degree ° c f km kilometer kilometre mile meter metre cm mm foot feet inch yard acre hectare kg kilogram gram ton
tonne pound lb ounce litre liter gallon barrel watt kilowatt megawatt gigawatt mw gw kw volt dollar euro pound yen yuan
ruble rouble rupee franc lira peso real won hryvnia cent penny pence point seat vote page mph kph knot byte gigabyte mb gb
per fold time
`

/** What a clock or a calendar counts: never an entity by itself. */
export const TIMES = `
second minute hour day night week weekend fortnight month year decade century millennium today tomorrow yesterday tonight
morning afternoon evening midnight noon dawn dusk monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december spring-time summertime wintertime date time moment-ago
while period era age eve anniversary-date past future present deadline
`

/** Heads of phrases that name nothing: no mention is made of them. */
export const EMPTY = `
thing way case-of-words fact matter respect regard sense kind sort lot bit order addition example instance term behalf
result-of-words favor favour spite account-of-words accordance terms course extent degree
`
