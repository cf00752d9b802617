/** The words that names of schools, clinics and other settings end on, and those that say only what kind of setting it is. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The last word of a setting's name. `also` ones are everyday words: they count only after two words of a name, or a saint. */
export const settingHeads = set(
  `school academy college nursery preschool pre-school playgroup kindergarten hospital infirmary surgery clinic hospice council university
  trust federation centre hub`,
);

/** Words in a setting's name that any other setting could have. */
export const settingKinds = set(
  `a an the and of for in at to our my his her their your its this that new old local current previous former same other another any each every no all both
  child child's children children's community family families early years early-years year education educational special specialist health healthcare
  sensory mental assessment language resource resourced resources base care day youth sport sports leisure swimming play autism autistic hearing vision
  visual impairment deaf dyslexia learning learner support supported inclusion nurture communication sixth form further higher secondary primary infant
  infants junior juniors middle first upper lower grammar high mainstream independent residential boarding hospital nhs foundation trust local county
  city borough district council metropolitan university college school schools academy academies nursery preschool pre-school pre playgroup kindergarten
  clinic clinics surgery centre centres hub hospice federation unit units town village medical dental orthopaedic development developmental diagnostic advisory
  advice referral alternative provision provider placement maintained non-maintained state private public free faith church england c of e ce rc
  catholic roman christian muslim islamic jewish hindu sikh methodist anglican voluntary aided controlled therapy physiotherapy occupational speech
  outpatient outpatients acute general royal teaching women's women children and young people people's integrated neighbourhood regional national north south
  east west northern southern eastern western central multi-academy studio technical technology arts performing science business enterprise training skills
  work apprenticeship activity adventure outdoor forest farm riding garden resource-base holiday breakfast after-school wraparound out-of-school club
  parent parents portage toddler baby wellbeing well-being therapeutic complex needs need disability disabilities rehabilitation wheelchair epilepsy diabetes sleep feeding
  cerebral palsy eye dental audiology camhs gp doctor's doctor doctors health's walk-in drop-in virtual home tuition pupil short-stay big small large
  good nearby nearest suitable appropriate section part plan draft final name type named attended present which when where while if is was will would
  professions professional professionals registration regulation care-professions commissioning commissioned clinical
  does do has have had with from by on or as he she they it we i you head headteacher deputy class whole mainstream's special-school co-educational
  adult adults social services service team borough's`,
);

/** Kinds of road that stand at the end of an address. `surely` ones need no number before them. */
export const roads = {
  surely: set(
    'road rd street lane avenue ave drive crescent cres terrace mews gardens gdns grove close boulevard parade',
  ),
  afterNumber: set(
    `st ln cl dr pl place way court ct hill park row walk square sq rise view green path yard wharf mead croft passage gate wynd brow fold mount vale bank
    quay drove loke end field fields meadow meadows house cottage cottages villas buildings mansions heights lodge farm barn mill orchard chase copse dell
    ridge side top bottom street-west broadway embankment garth nook leys lea leaze common circus causeway approach bridge corner cross crossway dene
    drift dyke esplanade estate ferry ford glade glebe grange haven hollow homes island jetty keep landing link links lock loop mall maltings manor market moor
    nurseries paddock paddocks pastures pightle plain point pound promenade reach slade spinney spur stairs steps strand tye turning twitten walks warren
    waters wharfage wood woods works`,
  ),
};
