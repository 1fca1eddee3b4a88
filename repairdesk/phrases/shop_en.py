"""English words for what a shop promises and agrees, and the small words around them."""

from repairdesk.domain.words import Channel, Kind

WORDS: dict[str, dict[str, object]] = {
    "kind": {
        "let|tell|tells|inform|informs": Kind.NEXT_WORD,
        "call|calls|calling|called|callback|call-back|call back|phone|phones|phoning|ring|rings|ringing"
        "|phone call"
        "|give a call|a ring|telephone": Kind.CALL_BACK,
        "diagnosis|diagnose|diagnosed|diagnoses|diagnosing|diagnostic|diagnostics|troubleshoot|troubleshooting"
        "|troubleshot|fault finding|fault-finding|examine|examined|inspect|inspected|inspection|investigate"
        "|investigated|look at it|take a look|fault found|have a look|fault report": Kind.DIAGNOSIS,
        "ready|done|finished|completed|complete|pick up|pick-up|pickup|picked up|collect|collected"
        "|collection|fixed"
        "|repaired|finish|ready for pickup|ready to collect": Kind.READY,
        "text|texts|texting|sms|message|messages|messaging|mail|mails|email|e-mail|emails|e-mails|emailed"
        "|write|writes"
        "|write to|send a message|drop a line|notify|texted|drop a note": Kind.MESSAGE,
        "quote|quotes|estimate|quotation|price quote|offer|estimated price|cost estimate|quoted": Kind.QUOTE,
        "hear from us|hears from us|hear from me|hears from me|let know|let you know|let him know|let her know"
        "|let them know|get back to|gets back to|update|updates|updated|answer|reply|news|get word"
        "|hear back|hears back"
        "|status|get an answer|have an answer|contact|get in touch|be in touch|in touch|hears|hear|report back"
        "|get back|status update|respond": Kind.NEXT_WORD,
        "follow up|follow-up|followup|follows up|following up|check in|check back|chase up"
        "|chase": Kind.FOLLOW_UP,
    },
    "part_noun": {"part|parts|spare part|spare parts|the part|component|components|spare|screen arrives": 1},
    "arrives": {
        "arrives|arrive|arriving|comes|come|comes in|lands|delivered|delivery|is in|here|due in|coming"
        "|in stock": 1
    },
    "channel": {
        "text|texts|texting|sms|texted|text message": Channel.SMS,
        "mail|mails|email|e-mail|emails|e-mails|emailed": Channel.EMAIL,
        "by phone|telephone|over the phone": Channel.PHONE,
    },
    "about": {"about|regarding|re|concerning|re:|as to|with regard to|on the subject of": 1},
    "reservation": {
        "if|provided|provided that|providing|unless|as long as|assuming|subject to|on condition"
        "|depending on|so long as"
        "|conditional on|given that|pending": 1,
    },
    "when": {"when|once|as soon as|the moment": 1},
    "standing": {
        "save|return|before you|before we|ask|must be|must see|to be kept|approve|approved first|without"
        "|would like": 1,
        "wants to|want to|would like to|wants|do not|don't|must not|mustn't|never|always|only|prefers"
        "|prefer|not|keep"
        "|keeps|ask first|without asking|insists|requires|needs to approve|must approve|has to approve|no calls"
        "|rather|doesn't want|does not want|may not|shall not|should not|shouldn't|can't|would rather"
        "|no texts|no sms": 1,
    },
    "not": {"without|instead of|rather than": 1, "not|don't|never|do not|no|doesn't": 1},
    "limit": {
        "exceed|do not exceed|not exceed|must not exceed": 1,
        "max|max.|maximum|at most|price limit|limit|price cap|cap|up to|no more than|not over|not more than"
        "|under"
        "|spending limit|ceiling|price ceiling|budget|not above|never over|cost limit|limit of|cap of"
        "|limit is": 1,
    },
    "money": {"kr|kr.|kroner|dkk|nok|eur|gbp|pounds|euros|€|£|crowns": 1},
    "price_limit": {
        "price limit|price cap|spending limit|price ceiling|budget|cost limit|limit of|cap of"
        "|price limit of|budget of"
        "|price limit is": 1,
    },
    "job": {
        "job|order|case|ticket|job no|job no.|order no|order no.|ticket no|repair|no.|number|job number"
        "|order number"
        "|ticket number|case number": 1
    },
    "filler": {
        "change|replace|check|order|old|new|some|any|more|less|all|both|make|made|want|wanted": 1,
        "than|least|now|so|else": 1,
        "i|i'll|we|we'll|you|you'll|he|he'll|she|she'll|it|it'll|it's|they|they'll|me|him|her|us|them|is"
        "|are|be|will|would"
        "|shall|can|must|should|has|have|had|do|does|to|and|for|from|with|at|in|on|of|back|again|a|an|the"
        "|that|this|my"
        "|your|his|their|our|its|customer|the customer|please|just|also|up|out|off|by|send|sends|sent"
        "|sending|give|gives"
        "|given|get|gets|so|then|but|was|were|been|who|which|what|promised|promise|agreed|as|via|per|mr|mr."
        "|mrs|mrs.|ms"
        "|ms.|let|know|remember|ok|okay|yes|no|hi|hello|thanks|there|here|some|when|today's|going|am|not"
        "|we're|i'm"
        "|you're|he's|she's|time|arrives|arrive|comes|come|delivered|arriving|coming|client|the client"
        "|should've|said|says"
        "|gonna|need|needs|or|latest": 1,
    },
    "version": {"version|windows|model|ios|android|macos|office|type|galaxy|iphone|ver|ubuntu": 1},
    "common": {
        "laptop|tablet|iphone|ipad|pc|drive|hard drive|ssd|deposit|console|camera|speaker|microphone"
        "|software|virus|power supply|case|board|motherboard|fan|glass|cable|screens|device": 1,
        "price|screen|battery|repair|machine|computer|phone|warranty|invoice|payment|data|disk|charger"
        "|cable|water"
        "|fault|keyboard|password|code|cost|part|parts|backup|bill": 1,
    },
}
