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
        ("fit.unread", "Ingen regel frågar efter {what:or}, som uppgifterna tar upp"),
        ("fit.shared-name", "Organisationerna {ids:quote} har samma namn, {name:quote}"),
        ("fit.party-id", "parten {id:quote}"),
        ("fit.organisation-id", "organisationen {id:quote}"),
        ("fit.group-id", "gruppen {id:quote}"),
        ("fit.office-id", "uppdraget {id:quote}"),
        ("fit.forum-id", "forumet {id:quote}"),
        ("fit.matter-id", "frågan {id:quote}"),
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
        ("judgement-misfit", "Bedömningen av {0:quote} räknas inte: {1}"),
        ("explanation-misfit", "Förklaringen av {0:quote} räknas inte: {1}"),
        ("misfit.no-clause", "regelverket har ingen sådan norm"),
        ("misfit.duty", "en skyldighet kan inte förklaras bort"),
        ("misfit.permission", "en tillåtelse behöver ingen förklaring"),
        ("misfit.not-bound", "normen binder inte {0}"),
        ("misfit.decided-by-facts", "normen avgörs av uppgifterna"),
        ("misfit.no-year", "det framgår inte vilket år den gäller"),
        ("misfit.year", "den gäller ett visst år, men normen besvaras inte år för år"),
        ("misfit.about", "normen gäller inte {0}"),
        ("misfit.not-judge", "{0} får inte göra den"),
    ];
}
