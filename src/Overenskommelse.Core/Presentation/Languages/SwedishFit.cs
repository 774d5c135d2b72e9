namespace Overenskommelse.Presentation.Languages;

/// <summary>Swedish: what does not fit between rules and facts.</summary>
internal static class SwedishFit
{
    public static readonly (string Code, string Says)[] All =
    [
        ("report.fit", "{n|På en punkt passar uppgifterna och reglerna|På {n:en} punkter passar uppgifterna och reglerna} inte ihop; be om en genomgång av hur de passar ihop för att se {n|vilken|vilka}."),
        ("fit.whole", "Uppgifterna och reglerna passar ihop"),
        ("fit.another-text", "Det mesta som reglerna nämner saknas bland uppgifterna: är det rätt regelverk?"),
        ("fit.lacking", "Reglerna nämner [name?{name} ({what})][!name?{what}], men det gör inte uppgifterna[: där står {perhaps:quote}]"),
        ("fit.unread", "Uppgifterna tar upp {what}, men ingen regel frågar efter det"),
        ("fit.shared-name", "Organisationerna {ids:quote} har samma namn, {name:quote}"),
        ("fit.party-id", "parten {id:quote}"),
        ("fit.organisation-id", "organisationen {id:quote}"),
        ("fit.group-id", "gruppen {id:quote}"),
        ("fit.office-id", "uppdraget {id:quote}"),
        ("fit.constituency-id", "valkretsen {id:quote}"),
        ("fit.forum-id", "forumet {id:quote}"),
        ("fit.matter-id", "frågan {id:quote}"),
        ("fit.own-fact-id", "uppgiften {id:quote}"),
        ("fit.tier-id", "nivån {id:quote}"),
        ("fit.capacity", "egenskapen {id:quote}"),
        ("fit.meeting-kind", "mötestypen {id:quote}"),
        ("fit.area.signatories", "undertecknarna"),
        ("fit.area.seats", "platserna i grupperna"),
        ("fit.area.group-meetings", "gruppernas möten"),
        ("fit.area.nominations", "nomineringarna"),
        ("fit.area.offices", "vem som har utsetts till uppdragen"),
        ("fit.area.meetings", "de gemensamma mötena"),
        ("fit.area.decisions", "besluten"),
        ("fit.area.reports", "rapporterna till forum"),
        ("fit.area.plans", "planerna"),
        ("fit.area.ballots", "omröstningarna"),
        ("fit.area.own-facts", "textens egna uppgifter"),
    ];
}
