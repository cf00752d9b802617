/** Words that tell no one child from another in Section A: adults' praise, likes of any child, and talk of gathering views. */
import { everyForm } from './plain-words.ts';

export const voiceTalk: ReadonlySet<string> = everyForm(`
  lovely delightful pleasure smile smiley smiling infectious bubbly cheeky chappy monkey star superstar shine polite
  popular sociable affectionate caring loving loved helpful willing cheerful humour enthusiastic energetic inquisitive
  curious determined resilient brave amazing special wonderful fantastic gentle sweet warm engaging charming character
  personality valued member credit joy friendly mannered mad lad lass girl boy chap lady gentleman bright proud talented
  cuddle cuddles tickles giggles bubbles teddy toy toys snack snacks ipad tablet football gaming game car cars music
  swimming outside outdoors outdoor animal animals youtube dancing singing drawing painting colouring nan nana gran granny
  grandad grandma auntie uncle cousin brother sister sibling mummy daddy pet fun playground park food spend spending
  explore exploring television films books stories story homework birthday weekend
  placement council funding hour hours break breaks plan meeting view views panel paperwork file form section previous
  current arrangement contents annual termly target goal goals aspiration aspire positive potential fulfil fulfilling
  community lead trained local authority tribunal entitled behalf provision weekly regular access successful succeed
  success complete completed achieve standard bespoke package wrap pastoral informed key mentor helper helpers cohort
  wish wishes voice gather gathered collect collected obtain obtained seek sought record recorded express expressed
  preference preferences observation observed discussion discuss conversation contribute contribution contributed
  account consider considered reflect reflected indicate indicated return returned receive received update updated share
  shared noted note possible available attend attended owing therefore previously date dated information informed
  completion joint parental parent participated participation pupil content consulted consultation agree agreed
  cross sad calm angry wobbly loud noisy upset tricky frightened scared safe excited tired favourite settled settle
  zone weighted blanket pad lap defender defenders wobble cushion circuit deep pressure movement visual visuals board
  timer fidget arousal sensory demand demands warning warnings prompt prompts praise reassurance encouragement patience
  physio physiotherapy exercises stretches muscle muscles tone position joint tube vestibular signing hypersensitive rigid
  breaks simple frequent familiar trusted predictable structured consistency structure boundaries nurture
  stay move listen follow talk think act stop turn wait speak answer live choose chosen met meet meets faced fight
  fighting exhausted lead leads remain receive treated raise prepare prepared preparation stated reported carry spoke spending
  please name hello hi months old age aged born birth weeks diagnosed diagnosis syndrome autism autistic cerebral palsy
  epilepsy transferred moved pathway adopted suspended excluded insufficient sufficient welcome involvement involved
  recognise believe essential benefit broken deserve deserves disappointed smaller happier independent adulthood
  single word words page body hands face faces choice choices feelings regulate process total ratio points order
  wider needed understood informed ready accept bit ups grown dislikes dislike interpret rely relies suggests showed
  senco sendco lsa slt salt keyworker caseworker advocate interpreter carer carers tutor ask asked asking add added write
  wrote written type typed scribed told telephone phone call called email text picture pictures photo photos symbol symbols
  card cards diary notes questionnaire watched watching minutes interpreter emailed answer answered enjoy enjoys enjoyed
  room put reach reached sure circled choosing interview meeting half end adhd asd asc fully offer offered probably post
  relationship relationships close older younger nearby grandparent grandparents twin parents hobby hobbies interests include
  mealtime mealtimes bedtime toilet count twenty train trains sand water bus buses holiday holidays dinosaur dinosaurs
  tickled chased steady beginning poorly baby operation operations hospital missed catch anxiety mask unstructured
  release worst prefer comparable correct repeat peaceful rush rushed patient shout hungry thirsty pain signs sign
  worry tricky ready carpet chair books book garden sky colour colours number numbers letters letter people person
  read reading food eat eating sleep sleeping walk walking dressed clothes
  brought forward carried accurate version office hold held question questions template delete applicable
  centred tool tools scaling technique techniques method methods tutoring exactly press pressed talker device
  insight identify identified organisation study chunk check consistently willingly successful opportunity everybody
`);

/** Everyday words that fit any child: they count where somebody saw or heard this one, and not where anyone may have written “I”. */
export const everydayTalk: ReadonlySet<string> = everyForm(`
  energy burn field treat relax relaxing relaxed confusing confused confuse world lash explain explained explains happen
  happens happening happened trust cause causes caused exam exams course courses pass grade grades subject idea ideas
  matter matters calmer lucky understanding condition impact life lives living busy messy mess food drink drinks
  happiness sadness anger fear frustration frustrated frustrating excited excitement exciting boredom nervous shy quiet
  loudly quietly gently slowly careful carefully success team unit centre staff worker client service services
  dream dreams hope hopes wish wishes hoping wishing future career job jobs money independent independence safety
  healthy health fit exercise active activities activity sport sports club clubs trip trips visit visits adventure
  remember forget forgets forgot decide decides decision decisions imagine realise realised believe believes thinking
  thought thoughts opinion opinions matter honest honestly true truth real really fair unfair important reason reasons
  start started starting finish finished finishing begin began continue change changes changed changing move moved new
  different same difficult hardest easiest easier easy simple simply clever smart strong weak tall small short
  remind reminded reminding encourage encouraged notice noticed manage managed handle handled deal dealing struggle
  struggled struggles avoid avoided cope copes coped join joined joining share sharing turn turns taking winning losing
  win lose lost group groups pair partner partners crowd crowds crowded noise noises light lights smell smells taste
  tastes touch touched feel feels felt hug hugs hugging kiss sit sits sitting stand standing run runs running swing swinging swings slide air fresh sun rain nature walk walks walking swim visual learner
  object objects picture pictures example examples interest interested interesting topic topics fact facts special
  treat treats reward rewards sticker stickers praise star stars point points certificate proud proudly best better
  favourite favourites hobby pastime thing things stuff place places space spaces area areas time times moment day
  days week weeks year years morning mornings afternoon evening night nights minute minutes hour today tomorrow
  yesterday weekend weekends term terms summer winter spring autumn christmas easter
  problem problems trouble worry worries worried concern issue issues challenge challenges barrier difficulty
  careful plenty amount amounts number sort sorts kind kinds type types level levels
  superhero superheroes colour vegetables sharing good friend friendly
  clothes hair baby babies boy girl girls boys man woman children kids adults parent carer
`);
