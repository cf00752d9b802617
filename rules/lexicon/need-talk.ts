/** Words that fill a Need and show nothing of the child: services, results, help, kit, background, and what is said of anyone. */
import { everyForm } from './plain-words.ts';

export const needTalk: ReadonlySet<string> = everyForm(`
  month months weekly termly monthly fortnightly yearly annual autumn spring summer half birth born premature neonatal
  early older recent recently previous previously date dated since awaited awaiting pending due open opened closed known
  involved involvement referred discharge discharged waiting list caseload clinic centre portage audiology visit visits
  visited visitor seen sees contact received block blocks panel plan plans file document documented records recorded
  centile percentile score scores scored scaled index composite core matrices subtest computation norm norms battery total
  strand strands cluster clusters confidence interval definite section sections est band emerging secure below behind
  ahead comparison relative relatively uneven spiky scattered discrepancy auditory oral tactile vestibular
  proprioceptive combined query queried assessor assessed assessments identified documented evidence evidenced noted
  suspension suspensions exclusion excluded move moves moved joined transferred guardianship court adopted
  adoption placement placements order orders custody kinship removed arising childhood fostered youngest eldest siblings sibling household separated
  board boards timetable visuals cushion wobble laptop tablet ipad pad lap weighted corner calm quiet structured structure
  nurture nurturing ratio break breaks movement warning warnings chunk chunked prompt prompts prompting reminder
  reminders mentor mentoring named planned check checks ins session sessions glossary resource resources equipment
  phrases signing makaton pecs kit aids aid glasses wheelchair frame splints medication melatonin methylphenidate
  prescribed tablets dose toxin botulinum surveillance surgery physiotherapy physio occupational multisensory
  recommend recommends recommended recommendation strategy opportunities supervised supervision monitored monitoring
  assistant trained training school transition transitions arrangement arrangements
  lovely delightful polite kind lad kids kid raised home effort tries tried try ought success successful supportive
  ready adulthood role responsibility action actions choose chooses choices listen tries delight pleasure
  aspect aspects essential important importance understood account particularly fall falls falling mainly context
  fulfil potential best holistic domain domains spanning keeping remain remains continue continues arising depend
  depends demand demands differentiation differentiated unstructured organisation organise seeking avoiding busy
  places situations occasions consistently considerable considerably moderate severe mild mixed bilateral unilateral
  generalised wide ranging variety numerous ability abilities peer peers class lesson society community wider
  prepare preparing prepared preparation independence confidence resilience transport escort funding hours
  cohort eal fsm lac cin cp summer youngest adhd asd asc slcn semh mld sld pmld spld gdd dld pda odd ocd fasd
  core suffers present presented shows show showed showing made make making progress given involve access
  social communicate interact regulate attention behaviour learning academic developmental sensory cognitive motor
  receptive expressive adaptive functional occupational pastoral bespoke tailored intensive specialist individualised
  personalised appropriate suitable accessible inclusive consistent predictable secure familiar regular additional
  frequent extra constant continuous ongoing close direct lot lots plenty sense organisational
  condition conditions disorder disorders syndrome genetic rare chromosome lifelong neurological
  form forming forms formed maintain maintaining sustain sustaining interlinked isolation isolated complicated character
  worth tier past phase sublevel sub target targets allocated house houses prison custody tenancy dad mum standing hoist
  hoisted transfer transfers planning inhibition flexibility shifting enormously hugely boring worrier implications
  long persist persists lifelong likely concerns concern reports report reported eeg mri normal reader scribe external
  examinations used lockdown worse better phonics curriculum bespoke phased return engage fleeting tube fed feeding
  consultant neurologist paediatrician service services agencies agency multi input sen register primary secondary
  age chronological equivalent year expectations stage key verbal comprehension reasoning perceptual fluid speed
  db decibels sensorineural conductive aided unaided loss acuity stepdad stepmum brothers sisters brother sister bed
  esp environmental factors interplay complex marked indices bear conducive arousal graded integrated
  repetition overlearning frustration frustrated outburst outbursts anger angry aggression tantrum tantrums associated pleasing
  pleased dislikes dislike carer deceased bereavement bereaved counselling resorting overlooked fussy eater indicated
  consistent standing appeal refused withdrawn care full
  evident rigid avoidant loved member office eczema inhaler results result obtained appendix council considered written
  private engaged scan scans spent intensive interoceptive places place given gave tested lies attends diagnosed
  modified enlarged print sloping sloped slope desk common triggered factors fall lie lies concluded takes bloods
  milestone milestones met threshold criteria criterion
  underpin underpins underlie underlies exceed exceeds ordinarily otherwise available availability deserve deserves happy offer offers
  stay stayed careful carefully standing tired situation expectations challenging wellbeing influence influences hinder hinders
  relationships relationship friendships friendship emotions feelings instructions instruction tasks task activities
`);
