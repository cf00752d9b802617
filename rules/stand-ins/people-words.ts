/** The words that stand beside people’s names. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const titles = set('mr mrs ms miss mx dr doctor prof professor rev revd reverend sir dame lady madam');
/** They are part of how a family calls somebody: "Auntie Sue", "Nan Pat", "Coach Mike". */
export const callings = set(
  'auntie aunty aunt uncle nan nana nanny nanna grandma granny gran grandad grandpa granddad cousin coach nurse sister brother pastor father imam rabbi officer',
);
export const kin = set(
  `mother mum mummy mam mom father dad daddy parent parents sister sisters brother brothers sibling siblings twin half-sister half-brother stepfather
  stepmother stepdad stepmum step-father step-mother son daughter grandmother grandfather nan nana gran grandma grandad cousin cousins aunt auntie uncle
  partner wife husband carer carers guardian foster friend friends best mate buddy peer classmate neighbour boyfriend girlfriend niece nephew child pupil student boy girl man lady`,
);
export const roles = set(
  `teacher tutor assistant ta lsa senco sendco headteacher head therapist psychologist nurse doctor paediatrician consultant psychiatrist physiotherapist
  audiologist dietitian gp worker officer coordinator co-ordinator adviser advisor mentor counsellor manager lead keyworker practitioner intervenor interpreter
  coach driver escort passenger trainer instructor solicitor advocate elsa supervisor employer lecturer person adult staff slt salt ot ep ots eps author
  portage visitor clinician specialist researcher trainee caseworker commissioner director secretary receptionist guide scribe cook`,
);
/** Verbs and the like after a subject, as plans say them. */
export const saysOf =
  /^(?:is|was|has|had|will|can|cannot|can't|could|would|should|might|must|does|doesn't|did|didn't|isn't|wasn't|hasn't|won't|and|also|often|always|never|still|now|then|usually|sometimes|really|already|currently|who|whose|said|says|told|tells|asked|asks|wants|likes|loves|hates|prefers|needs|finds|enjoys|struggles|uses|attends|lives|goes|gets|makes|takes|shows|feels|knows|thinks|works|plays|reads|writes|speaks|talks|understands|requires|benefits|responds|tends|becomes|keeps|holds|wears|eats|sleeps|walks|runs|moved|started|joined|chose|chooses|hopes|dreams|worries|may|hadnt|hasnt|didnt|doesnt|isnt|wasnt|wont|cant|couldnt|wouldnt)$/;
/** The surest of them, for a word that is a name only now and then. */
export const surelySaysOf =
  /^(?:is|was|has|had|said|says|told|tells|likes|loves|hates|prefers|wants|needs|finds|enjoys|struggles|uses|attends|lives|goes|gets|makes|takes|shows|feels|knows|thinks|cannot|can't|doesn't|didn't|isn't|understands|responds|hadnt|hasnt|didnt|doesnt|isnt|wasnt|wrote|felt|thought|made|took|went|gave|got|came|asked|chose|rang|brought|met|joined|moved|started|moves|helps|learns|lost)$/;
/** Before the name of a month. */
export const beforeMonth =
  /^(?:in|by|from|since|until|till|of|last|next|each|every|early|late|mid|during|before|after|between|this|through|to|end|late)$/;
export const calendar = set(
  'january february march april may june july august september october november december summer autumn winter spring jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
/** A capitalised word that begins a sentence and is hardly ever a name before another name. */
export const openers =
  /^(?:the|a|an|when|while|although|though|if|as|at|in|on|by|for|from|with|and|but|or|so|because|since|after|before|until|once|both|like|unlike|dear|hello|hi|thank|thanks|his|her|their|our|my|your|he|she|they|it|we|i|you|this|that|these|those|there|here|where|who|what|how|why|which|is|was|has|does|did|can|could|would|should|are|were|have|had|to|of|not|no|yes|ask|asked|let|give|tell|help|see|watch|show|encourage|support|enable|ensure|provide|during|about|between|above|below|according|given|despite|without|within|through|under|over|please|well|today|yesterday|tomorrow|sometimes|usually|often|always|never|currently|recently|previously|overall|however|therefore|also|together|later|earlier|then|now|only|even|just|every|each|all|some|many|most|more|less|other|another|any|miss|mrs|mr|ms|dr|mum|dad|mummy|daddy|nan|gran|year|section|part|page|plan|draft|name|date)$/;
/** Labels whose value is a person, at the start of a line or cell. */
export const personLabel =
  /^(?:(?:the )?(?:(?:child|young person|pupil|student|parents?|carers?|mother|father|guardians?|family|learner|person)[’'s]*(?: or young person)?[’'s]* )?(?:full |first |last |middle |preferred |legal |family |given |other |chosen |sur|fore|known |christian )?names?(?:s?)(?: of (?:the )?[a-z ’'/]{1,40})?(?: \(.{1,30}\))?|surname|forename|first names?|known as|preferred name|likes to be called|also known as|nickname|aka|child|(?:child|pupil)(?: or|\/) ?young person|young person|pupil|student|learner|parents?(?:(?:\(s\))?(?:[ /,]+(?:and |or )?(?:carers?|guardians?)(?:\(s\))?)?)?|carers?|mother|father|mum|dad|step-?(?:father|mother|dad|mum)|guardian|siblings?|brothers?(?: and sisters?)?|sisters?|family|family members|who lives (?:at home|with me)|people (?:who are )?important to me|important people|people i trust|who knows me (?:best|well)|friends?|gp|doctor|paediatrician|consultant|health visitor|school nurse|senco|sendco|head ?teacher|head|principal|class teacher|teacher|form tutor|tutor|teaching assistant|key ?(?:worker|person|adult)|lead professional|social worker|family support worker|educational psychologist|ep|(?:speech and language|occupational|physio|music|art|play) ?therapist|slt|salt|ot|physiotherapist|(?:plan |ehc |ehcp |send |sen |case )?(?:co-?ordinator|caseworker|case officer|case worker|officer|writer)|plan writer|written by|author|prepared by|completed by|drafted by|signed(?: by)?|signature|sent to|contributors?|attended by|present|apologies|interpreter|advocate|emergency contact|contact|next of kin|social care lead|health lead|on behalf of|name and role|professional|assessor|reviewed by|agreed by|emergency contacts?|who helped me|helped by|scribe)$/i;
/** A word in a person's value that is not a name: what the person is. */
export const notNames = set(
  `mother father mum dad parent parents carer carers sister brother sibling siblings grandmother grandfather aunt uncle cousin friend step foster guardian and or
  both the of at for with none known not applicable see name above below same years old age year aged mr mrs ms miss dr n/a na teacher assistant senco
  support worker class lead officer nurse head deputy social educational clinical speech language occupational therapist psychologist paediatrician
  consultant school nursery college home email tel telephone phone mobile address date birth contact number no yes he she they him her them his pronouns who
  is was in on by to from also only at family first last surname forename preferred full council service services team nhs gp ep slt ot salt lives live shared care
  maternal paternal half older younger elder twin plan writer coordinator co-ordinator case educational specialist advisory advisor adviser community key
  person young child pupil student adult responsibility parental legal order interim full-time section signed dated reception attended report advice local authority
  education health early years practitioner manager principal tutor form physiotherapist physio audiologist dietitian music art play portage visitor
  sex gender ethnicity religion language languages attends letters letter report reports me vision hearing impairment professions regularly qualified level audiologist physiotherapy outcomes views needs date role council inclusion learning mentor personal keyworker counsellor doctor surgery clinic hospital trust department ta lsa`,
);
