/** Names that belong to no person of the plan: programmes, tests, methods, games, characters, makers, things and syndromes. */
export const brands: ReadonlySet<string> = new Set(
  `
  makaton numicon elklan widgit teacch pecs picture clicker talkabout teodorescu letterland fischy cued lexia nessy toe arrow wordshark numbershark
  dyscalculia ipad ipads android windows microsoft google apple chromebook alexa siri youtube tiktok whatsapp snapchat instagram facebook netflix
  disney pixar minecraft roblox fortnite pokemon pokémon mario sonic nintendo switch playstation xbox fifa lego duplo playmobil meccano jenga uno
  scrabble monopoly barbie frozen elsa olaf moana bluey bingo peppa paw patrol teletubbies numberblocks alphablocks hey duggee thomas tank cbeebies
  bbc itv paddington gruffalo pooh spiderman spider-man batman superman avengers marvel hulk ironman pikachu yoshi luigi zelda hogwarts potter hermione
  dumbledore narnia shakespeare macbeth dahl matilda beatles abba adele beyonce stormzy taylor strictly eastenders hollyoaks corrie bake-off gladiators
  arsenal chelsea tottenham everton villa wolves rovers rangers celtic barcelona messi ronaldo saka kane rashford
  wechsler wisc wppsi wiat bpvs celf vineland conners leiter boehm renfrew brigance boxall salford snap-b raven ravens bruininks beery movement
  sensory-profile sleepio thrive elsa nurture lamp proloquo grid gridplayer tobii dynavox accent liberator eyegaze smartbox braille perkins moon
  communicate print in symwriter boardmaker clevy dragon immersive reader-pen c-pen reading-pen aquapaint rifton leckey kaye jenx mollii botox
  boccia bikeability bikeright duke edinburgh's asdan btec gcse gcses ocr aqa edexcel cityguilds nvq ncfe eyfs senco sendco senst salt slt camhs
  piaget vygotsky bloom bloom's maslow bronfenbrenner bercow gillingham orton stillman hickey kumon rwi jolly biff chip kipper floppy oxford-reading
  ehcp ehc ehcna send sen iep ipp pep pfa ofsted dfe nhs icb cfa hlta elsa lsa ta teachers aac adhd asd asc semh slcn pmld sld mld spld vi hi msi
  lsd tens peg botulinum melatonin ritalin concerta equasym medikinet elvanse strattera epilim keppra calpol ibuprofen paracetamol buccolam
  midazolam movicol laxido salbutamol ventolin baclofen gabapentin omeprazole risperidone fluoxetine sertraline methylphenidate atomoxetine
  guanfacine clobazam levetiracetam carbamazepine lamotrigine hydrocortisone insulin libre dexcom omnipod medtronic mickey mic-key baha phonak oticon
  cochlear roger cytogam kindle audible spotify bluetooth wifi zoom teams skype excel word powerpoint photoshop scratch tinkercad arduino velcro sellotape blu-tack
  theraputty theraband peto bobath vojta halliwick hydro snoezelen tacpac intensive attention autism's colourful semantics colourful-semantics blank blanks
  lidcombe palin westmead camperdown michael parkinson hanen parent-child derbyshire nuffield cycles shape coding signalong sign-supported bsl sse
  samaritans kooth barnardo barnardos mencap scope sendiass ipsea contact nasen dimensions turning-point shaw connexions jobcentre prevent youthline childline
  brownies cubs scouts beavers rainbows guides explorers
  oxfam nspcc rspca rnib rnid wwf unicef shelter sue-ryder
  tesco asda aldi lidl sainsbury's sainsburys morrisons greggs mcdonald's mcdonalds nando's nandos ikea argos primark costa starbucks kfc subway
  ocado wilko boots superdrug smiths waterstones matalan
  kapla nerf pritt sharpie crayola playdoh play-doh tonka hotwheels hornby brio scalextric sylvanian sims crossing tetris kahoot
  duolingo seesaw tapestry mymaths doodle rockstars spag tt bedrock accelerated renaissance arbor sims cpoms provision-map edukey evisense earwig
  `
    .trim()
    .split(/\s+/),
);

/** A capital before one of these is the name of a condition, a test or a method ("Down syndrome", "Renfrew test"). */
export const namedThings: ReadonlySet<string> = new Set(
  `syndrome syndromes disease disorder palsy dystrophy test tests scale scales assessment inventory checklist questionnaire screener screen profile
  reader method approach programme program levels level signs technique score index matrices reflex scheme award awards cup league united city rovers
  keyboard app software splint splints cards tokens bricks fc afc tree clock engine books book game games film films song songs series comic
  comics character characters doll dolls figures`
    .trim()
    .split(/\s+/),
);
