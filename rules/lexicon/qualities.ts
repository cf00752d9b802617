/** Nouns for what no one can see or count as it stands ("resilience", "friendships", "mood"), and for who stands around the child. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How such nouns end: the family is open, so it is told by its shape. */
export const qualityEndings: readonly string[] = words(
  'ness ence ance ency ancy ity iety ship ships hood ment tude esteem worth belief being',
);

export const qualityWords: ReadonlySet<string> = new Set(
  words(`behaviour behaviours skill skills anger mood moods sleep health trust respect empathy motivation communication
  concentration regulation participation progress stamina speech language feeling feelings emotion emotions focus
  interaction interactions organisation memory vocabulary literacy numeracy stress meltdown meltdowns outburst outbursts
  incident incidents strength control mindset outlook wellbeing aspirations expectations horizons attention effort
  restraint initiative manners interest foundations distress pride joy hope courage potential voice identity sense grasp
  attitude attitudes understanding knowledge thinking learning relation relations life quality pathway future strategies
  opportunities impact effect effects consequences importance value`),
);

/** End like a quality, and can be touched, attended or counted. */
export const plainThings: ReadonlySet<string> = new Set(
  words(`appointment appointments equipment apartment sentence sentences instrument instruments document documents moment
  moments assignment assignments audience conference distance university activity activities facility city quantity
  entrance ambulance fence placement placements payment payments appliance appliances supermarket witness science
  exercise audiences party pity county charity quality statement statements comment comments distances dance dances
  balance insurance conferences attendance department investment garment tenancy licence emergency currency agency
  society occupancy fluency sequence reference evidence silence preference appearance performance chance finance
  circumstance instance substance residence influence pence advance frequency residency utility security business harness
  movement measurement ornament supplement agreement announcement argument monument segment adjustment entertainment
  government refreshment compliment implement ship internship apprenticeship scholarship membership neighbourhood basement element experiment tournament apartments pavement ointment treatment requirement
  arrangement`),
);

/** Adults and services around the child, beside the roles of `roles.ts`: what they do is provision. */
export const peopleAround: ReadonlySet<string> = new Set(
  words(`staff adult adults school schools college setting nursery teacher teachers ta tas senco therapist therapists parent
  parents carer carers mum mums dad mummy daddy nan gran grandma grandad family professional professionals sw slt salt
  ot camhs council authority lecturer lecturers assistant assistants service services agencies agency everyone everybody
  tutor tutors governors team supervisor supervisors we`),
);
