/** Things that can be held, driven, read or sent: of these, unlike of abstractions, one can say what became of them. */
export const CONCRETE = `
document report letter memo memorandum note message email e-mail text statement announcement decree order warrant subpoena indictment
lawsuit complaint petition contract agreement deal treaty pact accord resolution bill law act rule regulation ban budget plan proposal draft
paper study article book film video image photograph photo picture recording tape footage map file record archive database
website site page blog post tweet account channel program programme software virus malware app system network server computer laptop phone
telephone device camera satellite antenna radar sensor
ship boat vessel tanker ferry freighter trawler barge yacht submarine frigate destroyer carrier
plane aircraft jet helicopter drone balloon airliner rocket missile shuttle spacecraft capsule probe lander orbiter
car truck lorry van bus train tram locomotive motorcycle bicycle vehicle tank convoy cargo container shipment package parcel
bomb mine grenade shell bullet gun rifle pistol weapon ammunition explosive warhead torpedo artillery
money cash fund loan debt bond share stake dividend fine ransom bribe payment grant donation prize award
oil gas fuel petrol coal steel grain wheat timber gold uranium chemical drug medicine vaccine heroin cocaine
building wall fence gate door roof window turbine engine transformer cable pipeline pipe generator reactor crane
painting statue sculpture bell flag coin sword body corpse grave wreck wreckage debris
virus bacterium vaccine sample specimen
newspaper magazine journal licence license permit passport visa ballot vote
`
