/** Words that tell nothing about one child: the small words of any sentence, and the big words of any plan. */
import { stemOf } from '../facts/words.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
/** Each word of a list, and its stem. */
export const everyForm = (text: string): ReadonlySet<string> =>
  new Set(words(text).flatMap((word) => [word, stemOf(word)]));

/** Grammar, not content. */
export const smallWords: ReadonlySet<string> = new Set(
  words(`a about above across after again against all almost alone along already also although always am among an and
  another any anyone anything apart are around as at away back be became because become becomes becoming been before
  being below besides between beyond both but by can cannot can't could couldn't did didn't do does doesn't doing done
  don't down due during each either else etc even ever every everyone everything except far few fewer finds find finding
  first for from full further gets get getting give given gives go goes going got had has hasn't have haven't having he
  he's her here hers herself him himself his how however i i'd i'll i'm i've if in including into is isn't it it's its
  itself just keep keeps kept last least less let like likely little lot lots made mainly make makes making many may me
  means might mine more most much must my myself near nearly need needed needing needs neither never next no nobody none
  nor not nothing now of off often on once one only onto or other others our out over own particularly per perhaps put
  puts quite rather really same see seem seems seen set several she she's should shows since so some someone something
  sometimes soon still such take taken takes than that that's the their them themselves then there these they they're
  thing things this those though through throughout to together too toward towards two under unless until up upon us use
  used uses using usually various very was wasn't way well were what when where whether which while who whole whom whose
  why will with within without won't would yet you your can't is are currently generally overall regularly frequently
  easily quickly slowly specific specifically particular certain different similar both able unable three four five six seven eight nine ten want wants wanted
  keen know knows known come comes came look looks say says said tell tells told try tries trying tend tends able yes`),
);

/** What a plan may say of any child: it names a topic or a size, and no one could picture anything. */
export const planTalk: ReadonlySet<string> = new Set([
  ...everyForm(`
  secure security refer referred identify identified worker workers man woman lady gentleman individual unique three
  ability academic academically access achieve achievement activity additional adult affect affected age aid aim
  alongside anxious anxiety approach appropriate area aspect assist assistance attain attainment attend attendance
  aware awareness barrier behaviour behave behavioural benefit best better big boundary bottom boy broad care
  challenge challenging child children choice class classroom classes clear cognition cognitive college communicate
  communication complex comprehension concentrate concentration concern conduct condition confidence confident
  consistent continue control cope coping curriculum daily day deficit delay delayed demonstrate develop development
  developmental difference difficult difficulty disability disorder display education educational effect emotion
  emotional emotionally engage engagement english environment expect expectation expected experience express
  expression expressive extra feel feeling fine focus friendship friend function functioning gap general girl global
  good great gross group grown hard help high home immature immaturity impact impaired impairment improve include
  increase independence independent independently individual inability instruction interact interaction interest
  issue key lack lag language large learn learner learning lesson level limit limited linked literacy long low lower
  main mainstream maintain major manage management manner maths mathematics mean memory mental mild mind moderate
  motor nature needs negative noise normal number numeracy numerous occasion opportunity outcome part participate
  pattern peer people perform performance period person personal physical place poor poorly present presentation
  presents problem process processing profile profound programme progress provide provision pupil quality range
  reason receptive reduced regulate regulation dysregulated relate related relation relationship require required
  resilience respond response result right school secondary self semh sen send sense sensory session setting severe
  short significant significantly silly site situation situational skill slow small social socially socialise
  special specialist staff stage standard still strategy strength stress struggle student subject substantial
  support supported system task teach teacher teaching team term time times today topic transition trouble type
  understand understanding unmet usual value varied variety verbal vulnerable vulnerability weak weakness wellbeing
  whole work working world wrong year young youngster fail fails failing underachieve underachieving struggling
  inconsistent variable erratic worry worried withdrawn attach attachment trauma naughty lazy defiant disruptive
  aggressive aggression rude oppositional attitude motivation motivated inappropriate worse average ordinary
  persistent marked chronic extreme hyperactive impulsive impulsivity inattentive restless medical history premature
  prematurity tests described describe attached pending unpredictable reluctant atypical emerging executive speed
  mobility balance coordination vocabulary grammar articulation hygiene reluctance heightened greater higher compare
  compared change routine exclusion exclude excluded risk effective effectively confirm confirmed testing outside
  inside despite everyday ongoing wide wider moody esteem safe safety health healthy future family families parent
  mum dad mother father paediatrician psychologist therapist therapies therapy doctor consultant nurse clinic
  hospital gp camhs assessment assess report appointment referral pathway service intervention review professional
  input ks1 ks2 ks3 ks4 nursery reception primary phase foundation upper sixth attentive`),
  // Topics by their noun alone: "speech" says nothing, "does not speak" does.
  ...words(`
  reading writing spelling listening speaking spoken speech playing dressing feeding toileting hearing vision visual
  sight start starting started sleep mood diet appetite handwriting phonics play attention following life living
  daily`),
]);

/** What any child may say of any school: with nothing but these nobody could tell which child spoke. */
export const plainChildWords: ReadonlySet<string> = new Set(
  words(`i i'm my me mine like likes liked love loves enjoy school teacher teachers friend friends nice fun good happy play
  playing home family mum dad mummy daddy tv music games toys work lessons class the a an to and at is are am it in of do not
  don't very really lots everyone people help helps going go want would be kind best things when new maths reading well with my
  because so that too get have a job life grow up older for on art pe science computers need needs coming make boy girl everything all always sometimes it's fine ok okay great everybody but not much try best lots enjoy nice friends tried trying learn learning class does`),
);
