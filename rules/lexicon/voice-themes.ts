/** What the Code asks Section A to speak of (9.69), as children and families word it: generous, so that only a clear gap is asked about. */
export const voiceThemes: readonly { theme: string; title: string; phrases: readonly string[] }[] = [
  {
    theme: 'play',
    title: 'play and free time',
    phrases: [
      '(play~|playing|game|games|gaming|toys?|hobby|hobbies|club|clubs|football|swim~|swimming|drum~|music|draw~|drawing|paint~|dance~|dancing|lego|minecraft|youtube|tv|films?|books?|bike|bikes|scooter|park|trampoline|cinema|sport|sports|boxing|garden|singing|choir|trains?|buses|cars|dinosaurs|animals|horse|horses|baking|cooking|weekend|weekends|holidays?|swings?|slide|bubbles|ipad|tablet|phone|riding|fishing|gym|guides|scouts|brownies|beavers|cubs)',
    ],
  },
  {
    theme: 'health',
    title: 'health',
    phrases: [
      '(health|healthy|sleep~|eat~|food|tired|pain|hurts?|ill|sick|doctor|nurse|hospital|medicine|medication|tablets|inhaler|seizures?|fits|epilepsy|asthma|diabetes|allergy|allergies|wheelchair|hearing aids?|glasses|tummy|headache|headaches|feel safe|calm|anxious|worried|worry|worries|anxiety|mental health|exercise|teeth|dentist|tics|stammer|splints?)',
    ],
  },
  {
    theme: 'school',
    title: 'school or college',
    phrases: [
      '(school|college|nursery|class|classes|lesson|lessons|teacher|teachers|maths|english|science|art|pe|reading|writing|history|geography|assembly|homework|learn~|subject|subjects|course|exams?|gcse|gcses|timetable|playtime|lunchtime|break|miss|sir|mentor|ta|tutor|phonics|spellings?|carpet|dinner hall|corridors?|bell)',
    ],
  },
  {
    theme: 'independence',
    title: 'doing things alone',
    phrases: [
      '(independen~|by (myself|himself|herself|themselves)|on (my|his|her|their) own|alone|myself|bus|buses|train|travel~|walk (to|home)|road|roads|shop|shops|shopping|money|cook~|dress~|shoes|wash~|shower|toilet|bedroom|key|keys|flat|pack (my|his|her)|tidy|help at home|choose my|choose (his|her) own|pocket money|safe on)',
    ],
  },
  {
    theme: 'friends',
    title: 'friends and other people',
    phrases: [
      '(friend|friends|friendship|friendships|mate|mates|best friend|cousins?|brother|brothers|sister|sisters|party|parties|sleepover|group chat|team|boyfriend|girlfriend|other children|play with|hang out|gang|people (he|she|i) (likes?|knows?)|neighbours?|lonely|bullied|peers|classmates?|sit (with|beside|next to))',
    ],
  },
  {
    theme: 'future',
    title: 'growing up',
    phrases: [
      '(future|grow (up|older)|grows up|grown up|older|one day|job|jobs|work|career|college|university|adult|adulthood|want to be|wants to be|would like to be|be a|become|aspir~|dream|dreams|hope|hopes|live (with|near|in|on)|when (i|he|she|they) (am|is|are|leave|leaves)|paid work|apprenticeship|drive|next year|secondary)',
    ],
  },
];
