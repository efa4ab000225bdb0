import { wordFamily, wordings } from "../../text/wordings.ts";

/*
 * Words that a sentence about a certificate in force has no use for. What exactly they say of it is for the readers
 * that know their constructions; where none of these does, the sentence is left open, and is no yes.
 */

/** It is over. */
const OVER = wordFamily({
  "taken or given away": wordings`
    stripped of | surrender(?:ed|ing|s)? | hand(?:ed|ing)? (?:it |them |back |in |over )+ | g[ai]ven? back | forfeit(?:ed|s)? | relinquish\p{L}*
    annul(?:led|ment)? | void(?:ed)? | invalid(?:ated)? | rescind(?:ed)? | (?:was|were|got|been|is|are) pulled | struck off | deregistered | nullified
    confiscated | disqualified | decertified | de-certified | de-?listed
  `,
  "run out": wordings`
    stale | obsolete | defunct | superannuated | bygone | run its course | past its (?:date|expiry|validity|term|prime|sell-by|best)
    (?:is|are|was|has|now|long|since) (?:gone|history|over|dead|ended|finished|passé) | died | perished | expir(?:ed|y passed) | time ran out
    (?:not|never) (?:been |be )?(?:renewed|extended|prolonged|followed|repeated|reinstated|replaced|continued|revived|restored|reissued|re-issued|picked up|kept up|refreshed)
    (?:came|come|coming|drew|brought) to (?:an end|a halt|a close|a stop|nothing) | (?:ran|run|running) its course | end of its (?:term|life|validity)
    without (?:a )?successor | elapsed | did not (?:take place|happen|follow|materiali[sz]e) | first and last | shelf life | out of force | bring (?:it )?to a close
    (?:the )?last time (?:we|it|they) | (?:withdrawal|loss|expiry|lapse|cancellation|suspension|surrender) of (?:our|its|their|the) | and (?:is )?(?:therefore |thus |now |hence )?gone | no other(?! (?:exceptions?|findings?|sites?|entit))
    not (?:been )?carried over | commissioned no | resigned | 20[01]\d only | overdue since | lapsed? | let (?:it|them|that|this|our|the) (?:[\p{L}\d]+ ){0,3}(?:go|slip|slide|run out|lapse|expire|die)
  `,
  "given up": wordings`
    (?:walked|stepped|moved|backed|turned) away from | called it quits | phased out | pulled (?:out|the plug) | broken off | broke off
    (?:fell|fallen|falls) (?:by the wayside|through|away|behind|out) | (?:gave|given|giving) (?:it |this |that )?up | abandon\p{L}* | ditched | dropped | axed | scrapped | shelved | mothballed
    wound (?:up|down) | wind(?:ing)? down | put (?:it )?to rest | bowed out | opted out | parted with | retired (?:it|our|the)
    discontinu\p{L}* | ceased | terminated | halted | lost (?:it|our|its|the|their) | missed the | skipped (?:the|our) | failed to (?:renew|keep|maintain|retain|pass|recertify)
  `,
  "once, and no more": wordings`
    (?:not|n['’]t) any ?more | (?:not|n['’]t) any longer | no more | no longer | since then (?:not|none|nothing) | now not | but not now | not now | once upon
    (?:used to|formerly|erstwhile|in former times|back (?:then|in (?:the day|19\d\d|20[01]\d))|in the past|in those days|at one time|at one point|a thing of the past|years ago|some time ago|long ago|in its day)
    did(?:n['’]t| not) (?:survive|last|outlive|make it|keep|renew) | (?:was|were) (?:once|valid|current|in force|certified once|ours)(?!\p{L}) | (?:and |but )?none since | nothing since
    none (?:has|have|was|were|is|are) (?:been |ever )?(?:\p{L}+ ){0,2}since | never (?:again|since) | without (?:it|one|them|any) since
    until (?:the|our|its|their) (?:merger|acquisition|takeover|sale|move|restructuring|spin-?off|closure|bankruptcy|insolvency|split|change)
    predecessors? | previous owners? | old (?:entity|company|management|owners?|website|firm)
  `,
});

/** It is still to come. */
const NOT_YET = wordFamily({
  "set upon": wordings`
    sights? (?:set )?on | with a view to(?!wards? maintaining) | (?:driving|bringing|leading|steering|taking|getting|carrying) (?:us|it|the \p{L}+) (?:to|towards?|through) | en route | on (?:our|its|the) way
    mean(?:s)? to (?:have|be|get|hold|obtain|finish) | want(?:s|ed|ing)? (?:to|it|this) | wish(?:es|ing)? to | would like | aspir\p{L}+ | ambition\p{L}* | eager to | keen (?:to|on) | eyeing | look(?:s|ing)? (?:to (?:be|get|obtain|achieve|have)|into)
    groundwork | foundations? for | build(?:ing)? up to(?:wards?)? | gear(?:ing|ed)? up | ramp(?:ing|ed)? up | warming up | halfway | half-way | part-?way | most of the way
  `,
  "still to come": wordings`
    (?:should|ought to|will|would|may|might|is to|are to) (?:land|arrive|materiali[sz]e|follow|come through|come in|drop|emerge|be out|be with us|be there|hold|have it|be through)(?!\p{L})
    push(?:ed|ing)? (?:back|out) | put (?:back|off|on hold|on ice) | postpone\p{L}* | defer(?:red|ring)? | delay(?:ed|s)? | slipped to | rescheduled
    due (?:out|back|soon|later) | to be (?:held|carried out|conducted|performed|completed|issued|obtained|finali[sz]ed|confirmed|started|awarded|granted|done|had|signed|expected) | yet to (?:be|come|obtain|receive|get|start|finish|complete|see|go|pass|undergo|happen|sit|have)
    not (?:quite|there)(?!\p{L}) | not yet(?! (?:been )?(?:seen|reviewed|received|verified|shared|requested)(?!\p{L})) | still (?:to|being|in|under|open|awaiting|waiting|outstanding|working|pending|needs?|need|missing|some|a) | (?:being|in) draft(?:ed)? | wrapp?(?:ed|ing) up | around the corner | in sight | within reach
    (?:have|has|had) to be moved | moved to (?:next|the (?:spring|summer|autumn|fall|winter)|20\d\d|\p{Lu}\p{Ll}+ 20\d\d) | (?:set|meant|intended|supposed|bound|slated) to | resolved to | in view of | put(?:ting)? (?:\S+ ){0,4}forward
    wait(?:s|ing)? for | await(?:s|ing|ed)? | outstanding | still running | (?:is|are) (?:still )?(?:open|running) | take(?:s)? place (?:in|on|next) | will take place
    being (?:gathered|collected|compiled|prepared|written|drafted|finali[sz]ed|assessed|tested|audited) | (?:condition|prerequisite) (?:of|for) | (?:first|new|next) (?:assignment|task|priority|job|duty) | lead(?:s|ing)? (?:us|the \p{L}+) to
    eventually | hopefully | fingers crossed | prospective(?! (?:customers?|clients?|buyers?)) | tentative(?:ly)? | provisional(?:ly)? | would-be | to-be | all being well | if all goes | barring | in due course
  `,
  "work on it": wordings`
    (?:collect|gather|obtain|compar|request)(?:ing|ed) (?:quotes|quotations|offers|proposals|bids) | tender(?:ed|ing)? for | shortlist\p{L}* | select(?:ing|ed)? (?:an?|the|our) (?:auditor|audit firm|registrar|certif\p{L}+)
    (?:is|are) (?:testing|auditing|examining|reviewing|assessing|looking at|checking|inspecting|drafting|finali[sz]ing|writing) (?:our|us|the|its) | at this very moment | as we speak | right now | these days
    (?:being|is|are) (?:built|set|rolled|drawn|lined|written|put) (?:up|out|together) | rolling out | putting in place | closing (?:the |our )?gaps | gap list | to-?do list | kick-?off | green light | go-?ahead
  `,
});

/** There is none. */
const NONE = wordFamily({
  "turned down": wordings`
    rul(?:ed?|es|ing) (?:\S+ ){0,4}out | turned down | rejected | refused | declined | vetoed | vot(?:ed|es) (?:it )?(?:down|against) | decided against | said no | not worth | overkill | red tape | steer(?:ed)? clear | gave (?:it )?a miss
    cannot justify | could not justify | can['’]t justify | out of (?:the )?question | off the table | not (?:for us|our thing|on our (?:list|agenda|radar)|in the cards|on the cards)
  `,
  "not there": wordings`
    in vain | none (?:has|have|was|were|exists?|is|are) | nothing (?:from|on|in|of|to|like|has|was) | not something | never (?:had|got|went|took|sought|obtained|held|hold|applied|bothered|underwent|undergone) | never been (?:\p{L}+ )?(?:audited|certified|assessed|examined|attested|issued|written|able|through|put)
    ever had | ever been | (?:is|are) a blank | draw a blank | blank for us | empty-handed | without one | short of | devoid of | bereft | falls? short | fell short | zero certif\p{L}* | not among | n['’]t among | not part of
    outside (?:it|its|the|that) | we (?:ourselves |ourself |alone )?(?:are|were|do|did|have|had)(?: not|n['’]t)(?!\s(?:only|just|subject|aware|share|disclose|publish|use)) | not us | no for us | not (?:ourselves|itself|in our (?:own )?name|our own)
  `,
});

/** It is told of certificates at large, or of somebody who is yet to hand one in. */
const IN_GENERAL = wordFamily({
  "as it is everywhere": wordings`
    points are | points for | newsletter | tenderers? | bidders? | applicants? | your (?:team|colleagues?|firm)(?! (?:can|may|is welcome)) | the (?:buyer|purchaser|customer|client) (?:once|shall|must|will|may) | to companies | to be reviewed by
    teach(?:es|ing)? | trainers? | typically | usually | generally | normally | as a rule | in general | in most cases | on average | by default | commonly | tends? to
  `,
});

/** It is somebody else's. */
const OF_OTHERS = wordFamily({
  "made out to somebody": wordings`
    made out to | (?:in|under) the name of | registered (?:to|in the name of) | (?:issued|belongs?|granted|awarded) to (?:our|the) (?!(?:company|organi[sz]ation|firm|business|group|entity|vendor|supplier|customers?|team|undersigned|sites?|offices?|head|following)(?!\p{L})) | a different (?:legal )?(?:entity|company) | entrusted to
    hosters? | hyperscalers? | franchisors? | landlords? | (?:our|the|their) (?:\p{L}+ )?(?:outsourcers?|carriers?) | white-?label\p{L}* | resell(?:er|ing)?s? | manufacturers?
  `,
  "where we are guests": wordings`
    on whose | whose (?:servers?|machines?|racks?|platform|cloud|hosting|infrastructure|data ?cent\p{L}+|facilit\p{L}+) | where (?:our|we) (?:servers?|racks?|cages?|data|systems?|run|rent|host|store|keep) | (?:that|which|who) (?:stores?|hosts?|runs?|keeps?|processes|built|builds|delivers|prints|ships|handles|operates) (?:our|your|all)
    (?:that|which|where) we (?:rent|lease|build on|sit on|run on|host on|rely on|depend on) | we (?:rent|lease|build on|sit (?:on|in)) | (?:beneath|underneath|behind|under) our | at our host | (?:point|refer|direct)s? (?:our |all )?(?:customers|clients|you|them|everybody|people) to | lean(?:s|ing)? on | only there
    (?:our|the) (?:host|operator|facility operator|colo|platform provider|cloud provider|data ?cent(?:er|re) operator)['’]s | provider of our | supplier of our
  `,
});

/** All of these. */
export const DOUBTS = [OVER, NOT_YET, NONE, OF_OTHERS, IN_GENERAL];

/** Words of doubt that stand beside a certificate in force, and are about something else. */
export const HARMLESS = wordFamily({
  "nothing was found": wordings`
    (?:no|zero|not any|without(?: any)?|none of the) (?:\p{L}+ ){0,3}(?:exceptions?|findings?|deviations?|non-?conformit\p{L}+|qualifications?|issues?|gaps?|observations?|weakness\p{L}*|incidents?|breach\p{L}*|changes?|interruptions?|lapses?|remarks?|caveats?)(?: (?:were|was|have been|has been|noted|found|identified))*
    never been (?:breached|hacked|suspended|withdrawn|revoked|interrupted|questioned|lost|in doubt|compromised) | (?:has|have) never (?:lapsed|expired|been lost)
    not (?:only|just|merely|simply|limited|subject|disclose\p{L}*|share\p{L}*|publish\p{L}*|expired|due|affect\p{L}*|train\p{L}*|store\p{L}*|use\p{L}*|sell\p{L}*)
  `,
});
