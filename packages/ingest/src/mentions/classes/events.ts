/** Nouns for what happens: what heads "widespread power outages" or "a potential meeting" is an Event. */
export const EVENTS = `
event incident occasion episode development accident meeting talk talks negotiation summit conference round session
consultation dialogue discussion debate conversation call phone-call briefing hearing interview visit trip tour
stopover journey voyage expedition pilgrimage lunch dinner breakfast banquet reception gathering rally march parade
procession vigil demonstration protest sit-in strike walkout boycott picket riot unrest uprising revolt rebellion
mutiny revolution coup putsch insurrection takeover crackdown purge

war conflict battle fighting clash combat skirmish engagement offensive counteroffensive counter-offensive invasion
incursion occupation annexation liberation siege blockade bombardment barrage shelling bombing airstrike air-strike
air-raid raid attack counterattack counter-attack assault ambush onslaught campaign operation exercise drill
manoeuvre maneuver deployment withdrawal retreat evacuation rescue ceasefire cease-fire truce armistice surrender
escalation de-escalation hostilities aggression provocation missile-strike drone-strike explosion blast detonation
shooting stabbing killing murder assassination massacre genocide execution lynching beheading poisoning kidnapping
abduction hijacking hostage-taking rape arson

theft robbery burglary heist fraud scam swindle bribery embezzlement corruption extortion blackmail smuggling
trafficking laundering money-laundering crime offence offense felony violation breach hack hacking cyberattack
cyber-attack ransomware-attack intrusion denial-of-service leak data-breach arrest detention imprisonment search
seizure confiscation manhunt chase pursuit escape jailbreak investigation inquiry enquiry probe inquest audit
inspection trial lawsuit suit litigation prosecution appeal verdict ruling judgment judgement conviction sentencing
acquittal indictment testimony extradition deportation expulsion pardon amnesty

election by-election byelection vote poll referendum plebiscite ballot runoff run-off primary primaries caucus
inauguration swearing-in appointment nomination resignation dismissal sacking ouster impeachment reshuffle
succession coronation accession abdication reelection re-election handover transition

disaster catastrophe tragedy emergency crisis outbreak epidemic pandemic famine drought flood flooding deluge
earthquake quake tremor aftershock tsunami eruption landslide mudslide avalanche storm hurricane typhoon cyclone
tornado blizzard heatwave heat-wave cold-snap cold-wave freeze wildfire blaze inferno collapse crash derailment
collision wreck shipwreck sinking capsizing spill oil-spill meltdown contamination outage blackout power-cut
shutdown shortage disruption failure malfunction breakdown stampede crush drowning death suicide injury damage
destruction devastation loss displacement exodus

merger acquisition buyout sale purchase auction privatisation privatization nationalisation nationalization
bankruptcy insolvency liquidation bailout layoff layoffs redundancy restructuring ipo flotation launch rollout
unveiling opening closure closing relocation expansion transaction payment transfer shipment recall inflation-rise
recession slump downturn decline reduction hike devaluation sanction embargo

ceremony celebration commemoration anniversary birthday wedding marriage divorce funeral birth baptism festival
carnival concert performance show exhibition premiere screening broadcast gala fair expo championship tournament cup
olympics games match game semifinal semi-final quarterfinal playoff qualifier derby bout fight penalty victory
defeat

flight liftoff lift-off takeoff take-off landing touchdown splashdown re-entry reentry docking spacewalk mission
experiment test discovery excavation eclipse surgery treatment vaccination transplant

announcement declaration proclamation speech lecture sermon intervention interference meddling involvement
participation cooperation collaboration rejection refusal denial acceptance approval ratification adoption signing
suspension cancellation postponement delay extension renewal resumption completion construction demolition repair
reconstruction removal establishment formation founding dissolution breakup reunion arrival departure
return disappearance presentation publication release introduction retaliation revenge reprisal threat warning
ultimatum dispute feud quarrel standoff stand-off stalemate impasse deadlock breakthrough violence bloodshed
harassment torture persecution discrimination brawl fistfight infringement crossing travel
fire race tour mission tournament-final gathering burial lift-off power-failure
`
