/** Names that are everyday words as well, beside the engine’s own: what stands beside them tells which they are. */
export const moreWordNames: ReadonlySet<string> = new Set(
  `
  ace amber amity angel apple archer aria art ash aspen august autumn barley baron basil bay bear berry bill bird bishop blaze blessing blue bob bonnie brook
  bud buddy bunny cadence carol carter cash cedar chance charity chase cherry christian clay clemency clementine cliff clover cooper coral crystal dale dash
  dawn deacon dean destiny dick dolly dot dove drake duke dusty earl  ebony echo ember ernest eve faith fawn fern finch fletcher flora forest fox frank
  gene gift ginger glen glory grace grant grey guy harmony harper haven hazel heath heather holly honey honor honour hope hunter indigo iris ivory ivy jack
  jade jasmine jasper jay jet jewel  joy  june  justice king kit kitty lake lance lark laurel liberty lilac lily lotus lucky luna lyric 
  marina mark marshall mason max may melody mercy merry miles miller misty moon myrtle nick noble noel norm  nova ocean olive onyx opal  pansy parker pat
  patience pearl peaches penny pepper petal phoenix pierce pilot piper pixie  poppy porter precious presley prince princess prudence quill rain raven ray reed reef
  rich river rob robin rocky roman rose rosemary rowan royal ruby rusty saffron sage sailor sandy sapphire saint sawyer scarlet scout serenity  shadow sierra
   sky  slate sol sonny spike star sterling stone storm story sue summer sunny sunshine tanner teal teddy  trinity  troy  tyler unity
  van velvet venus verity victor victory viola violet vita wade   will willow winter wolf woody wren zen
  `
    .trim()
    .split(/\s+/),
);
