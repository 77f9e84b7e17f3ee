/** How streets end in English; all of them begin with a capital, the long ones may be small. */
export const streetEnds =
  'Street|Road|Avenue|Boulevard|Lane|Drive|Court|Square|Terrace|Parkway|Highway|Crescent|St|Rd|Ave|Av|Blvd|Ln|Dr|Way|Ct|Place|Pl|Sq|Quay|Pkwy|Hwy|Close|Row|Wharf|Park|Broadway|Harbou?r|Estate|Mews|Hill|Gardens|Yard|Circle|Cir|Walk|Alley|Loop|Trail|Turnpike|Pike|Grove|Rise|Green|Parade|Esplanade|Embankment|Arcade|Bypass|Plaza|Mall|Link|Causeway|Route';

/** Before the name of a street, in the languages that say it first. */
export const streetStarts =
  'Rue|Avenue|Av\\.?|Avda\\.?|Avenida|Boulevard|Bd|Place|Chemin|Impasse|Quai|Cours|Allée|Via|Viale|Piazza|Corso|Strada|Calle|C/|Carrera|Cra\\.?|Paseo|Plaza|Ronda|Rua|Travessa|Largo|Praça|Estrada|Jalan|Jl\\.?|Jln\\.?|Lorong|Persiaran|Lebuh|Soi|ul\\.|Ulica|Aleja|Calea|Bulevardul|Highway|Route|Km';

/** The ends of street names that are one word in German, Dutch and the Nordic languages. */
export const joinedStreets =
  'stra(?:ß|ss)e|str\\.|weg|platz|gasse|allee|damm|ring|ufer|laan|straat|plein|kade|dijk|gatan|gata|vägen|vej|gade|veien|gate|katu|tie';

/** A part of a house, before or after its street. */
export const houseParts =
  'Unit|Suite|Ste|Apt|Apartment|Flat|Room|Rm|Floor|Fl|Warehouse|Building|Bldg|Block|Blk|Dock|Shop|Stall|Bay|Level|Lvl|Gate|Tower|Hall|Studio|Office|Villa|House|Plot|Lot|Booth|Stand|Door|Hangar|Workshop|Zone|Phase|Wing';

/** Grounds and houses with a name of their own. */
export const namedSites =
  'Business Park|Industrial Estate|Industrial Park|Industrial Area|Industrial Zone|Science Park|Trading Estate|Retail Park|Technology Park|Tech Park|Free Zone|Office Park|Logistics Park|Shopping Cent(?:re|er)|Cent(?:re|er)|Tower|Towers|Building|House|Plaza|Mall|Arcade|Mansion|Apartments|Residences|Court|Complex|Campus|Estate|Market';

/** What stands where a town could and is none. */
export const noTown =
  'Attn|Att|Tel|Phone|Please|Pls|Thanks|Thank|Contact|Call|By|Before|Mr|Ms|Mrs|Dr|Leave|Ring|Deliver|Ship|We|It|The|This|That|If|And|But|Or|For|From|To|In|On|At|Best|Regards|Cheers|Hi|Hello|Dear|Yours|Sincerely|Kind|Also|Can|Could|How|What|When|Where|Email|Mail|Mobile|Mob|Cell|Fax|Whatsapp|WhatsApp|WeChat|Wechat|Company|Name|Order|Qty|Need|Invoice|PO|VAT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December';

export const countries =
  'USA|U\\.S\\.A\\.|US|UK|U\\.K\\.|UAE|U\\.A\\.E\\.|United Kingdom|United States|United Arab Emirates|Hong Kong|New Zealand|South Africa|Saudi Arabia';
